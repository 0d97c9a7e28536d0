// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/help.h"

#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QStringList kReview{u"f"_s, u"--year"_s, u"2025"_s, u"--out"_s, u"o.pdf"_s};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void helpNamesEverything();
    void parsing_data();
    void parsing();
    void valuesArriveAsGiven();
    void numbers_data();
    void numbers();
};

void TestCommands::theTableIsWhole()
{
    QSet<QString> names;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        QVERIFY2(!names.contains(name), command.name);
        names.insert(name);
        QCOMPARE(commandNamed(name), &command);
        QVERIFY2(command.run && *command.help && !command.arguments.empty(), command.name);
        QSet<QString> options;
        for (const CommandOption &option : command.options) {
            QVERIFY2(!options.contains(QString::fromLatin1(option.name)), option.name);
            QVERIFY2(*option.help, option.name);
            QVERIFY2(!option.isRequired || option.value, option.name);
            options.insert(QString::fromLatin1(option.name));
        }
    }
    QCOMPARE(names,
             (QSet<QString>{u"new"_s, u"import"_s, u"export"_s, u"stats"_s, u"review"_s, u"journal"_s, u"check"_s}));
    QVERIFY(!commandNamed(u"New"_s));
    QVERIFY(!commandNamed(QString()));
}

void TestCommands::helpNamesEverything()
{
    for (const Command &command : commands()) {
        QVERIFY2(programHelp().contains(QString::fromLatin1(command.help)), command.name);
        const QString help = commandHelp(command);
        QVERIFY2(help.startsWith(u"Usage: tessera "_s + QString::fromLatin1(command.name) + u" FILE"_s), command.name);
        for (const CommandOption &option : command.options)
            QVERIFY2(help.contains(u"--"_s + QString::fromLatin1(option.name)), option.name);
    }
}

void TestCommands::parsing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("complaint"); // empty = it is right
    const auto row = [](const char *name, const QString &command, const QStringList &words, const QString &complaint) {
        QTest::newRow(name) << command << words << complaint;
    };
    row("a file", u"new"_s, {u"f"_s}, {});
    row("an option before the file", u"new"_s, {u"--sample"_s, u"demonstration"_s, u"f"_s}, {});
    row("an option with =", u"stats"_s, {u"f"_s, u"--year=2025"_s}, {});
    row("a file named like an option", u"check"_s, {u"--json"_s, u"--"_s, u"--json"_s}, {});
    row("a review", u"review"_s, kReview, {});
    row("no file", u"new"_s, {}, u"FILE"_s);
    row("no table", u"import"_s, {u"f"_s}, u"DATA"_s);
    row("one file too many", u"check"_s, {u"f"_s, u"g"_s}, u"“g”"_s);
    row("no year", u"stats"_s, {u"f"_s}, u"--year"_s);
    row("no target", u"review"_s, kReview.mid(0, 3), u"--out"_s);
    row("an unknown option", u"check"_s, {u"f"_s, u"--fast"_s}, u"fast"_s);
    row("an option of another command", u"check"_s, {u"f"_s, u"--year"_s, u"2025"_s}, u"year"_s);
    row("no value", u"stats"_s, {u"f"_s, u"--year"_s}, u"year"_s);
    row("a value where none is taken", u"check"_s, {u"f"_s, u"--json=yes"_s}, u"json"_s);
}

void TestCommands::parsing()
{
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    QFETCH(QString, complaint);
    Console console;
    const SystemClock clock;
    const Result<CommandCall> call = parseCall(*commandNamed(command), words, console, clock);
    QCOMPARE(call.has_value(), complaint.isEmpty());
    if (!call) {
        QCOMPARE(call.error().code, ErrorCode::WrongUsage);
        QVERIFY2(call.error().context.contains(complaint), qPrintable(call.error().context));
    }
}

void TestCommands::valuesArriveAsGiven()
{
    Console console;
    const SystemClock clock;
    const Result<CommandCall> call =
        parseCall(*commandNamed(u"review"_s),
                  kReview + QStringList{u"--body"_s, u" Chair’s office "_s, u"--no-state-pages"_s}, console, clock);
    QVERIFY(call);
    QCOMPARE(call->argument(0), u"f"_s);
    QCOMPARE(call->value(u"body"_s), u" Chair’s office "_s);
    QCOMPARE(call->value(u"out"_s), u"o.pdf"_s);
    QVERIFY(call->isSet(u"no-state-pages"_s));
    QVERIFY(!call->isSet(u"marking"_s));
    QCOMPARE(call->value(u"marking"_s), QString());
}

void TestCommands::numbers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("number"); // -1 = refused
    QTest::newRow("a year") << u"2025"_s << 2025;
    QTest::newRow("nought") << u"0"_s << 0;
    QTest::newRow("a word") << u"this"_s << -1;
    QTest::newRow("negative") << u"-5"_s << -1;
    QTest::newRow("a fraction") << u"2025.5"_s << -1;
    QTest::newRow("too large") << u"99999999999"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestCommands::numbers()
{
    QFETCH(QString, value);
    QFETCH(int, number);
    Console console;
    const SystemClock clock;
    const CommandCall call({}, {{u"year"_s, value}}, console, clock);
    const auto read = call.number(u"year"_s);
    QCOMPARE(read ? read->value_or(-2) : -1, number);
    QCOMPARE(call.number(u"since"_s), Result<std::optional<int>>(std::nullopt));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
