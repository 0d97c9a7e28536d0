// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void window_data();
    void window();
};

void TestCommandLine::window_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("opensWindow");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *name, const QStringList &words, bool opensWindow, const QString &file = {}) {
        QTest::newRow(name) << words << opensWindow << file;
    };
    row("nothing", {}, true);
    row("a file", {u"cyber.tessera"_s}, true, u"cyber.tessera"_s);
    row("a file with a space", {u"my cyber.tessera"_s}, true, u"my cyber.tessera"_s);
    row("a file named like a command", {u"./new"_s}, true, u"./new"_s);
    row("a file named like an option", {u"--"_s, u"--help"_s}, true, u"--help"_s);
    row("an end of options and nothing", {u"--"_s}, true);
    row("standard input is a file name too", {u"-"_s}, true, u"-"_s);
    row("what Qt takes", {u"-platform"_s, u"xcb"_s, u"cyber.tessera"_s}, true, u"cyber.tessera"_s);
    row("what Qt takes, after the file", {u"cyber.tessera"_s, u"--style"_s, u"fusion"_s}, true, u"cyber.tessera"_s);
    row("a command", {u"new"_s, u"cyber.tessera"_s}, false);
    row("a command alone", {u"check"_s}, false);
    row("help", {u"help"_s}, false);
    row("--help", {u"--help"_s}, false);
    row("-h", {u"-h"_s}, false);
    row("--version", {u"--version"_s}, false);
    row("--help and a file", {u"--help"_s, u"cyber.tessera"_s}, false);
    row("an unknown option", {u"--colour"_s}, false);
    row("two files", {u"a.tessera"_s, u"b.tessera"_s}, false);
    row("two files after the end of options", {u"--"_s, u"a"_s, u"b"_s}, false);
}

void TestCommandLine::window()
{
    QFETCH(QStringList, words);
    QFETCH(bool, opensWindow);
    QFETCH(QString, file);
    QList<QByteArray> bytes{"tessera"};
    for (const QString &word : words)
        bytes.append(word.toUtf8());
    QList<char *> arguments;
    for (QByteArray &argument : bytes)
        arguments.append(argument.data());
    const CommandLine commandLine(int(arguments.size()), arguments.data());
    QCOMPARE(commandLine.opensWindow(), opensWindow);
    if (opensWindow)
        QCOMPARE(commandLine.windowFile(), file);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
