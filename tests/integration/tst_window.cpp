// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// One walk through the real program: under an X server and a window manager of its own, with keys pressed from outside.
class tst_Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aWalkIsInTheJournal();

private:
    struct Run {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };

    [[nodiscard]] Run run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QList<QJsonObject> journal(qint64 since = 0) const;
    void startScreen();
    [[nodiscard]] QByteArray windowOf(qint64 process) const;
    [[nodiscard]] QByteArray focusOn(const QByteArray &window) const; ///< returns who has it then
    void press(const QString &keys) const;
    [[nodiscard]] Status firstCell() const;

    QTemporaryDir m_folder;
    QString m_file;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_windowManager;
    QProcess m_program;
};

namespace {

constexpr int kPatience = 20000; // ms, for a loaded machine; nothing waits as long as that when all is well

/// What is left of standard error without the remarks of Qt and of the X libraries about the machine.
QByteArrayList ourLines(const QByteArray &errors)
{
    static const QRegularExpression others(u"^(qt\\.|QStandardPaths|Qt: |libEGL|libGL|MESA|Xlib|dbus|$)"_s);
    QByteArrayList lines;
    for (const QByteArray &line : errors.split('\n')) {
        if (!others.match(QString::fromLocal8Bit(line)).hasMatch())
            lines.append(line);
    }
    return lines;
}

} // namespace

void tst_Window::initTestCase()
{
    for (const QString &tool : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed (packaging/packages.txt)"_s));
    }
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(u"demo.tessera"_s);
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        m_environment.insert(name, m_folder.path());
    for (const QString &name :
         {u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"SESSION_MANAGER"_s})
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_Window::cleanup()
{
    for (QProcess *process : {&m_program, &m_windowManager, &m_screen}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(3000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

tst_Window::Run tst_Window::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QJsonObject> tst_Window::journal(qint64 since) const
{
    QList<QJsonObject> entries;
    const Run told =
        run(QStringLiteral(TESSERA_PROGRAM), {u"journal"_s, u"--json"_s, u"--since"_s, QString::number(since), m_file});
    for (const QByteArray &line : told.output.split('\n')) {
        if (!line.isEmpty())
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

void tst_Window::startScreen()
{
    // The server itself looks for a number that is free and tells it.
    m_screen.setProcessEnvironment(m_environment);
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(m_screen.waitForStarted());
    QByteArray number;
    while (!number.endsWith('\n')) {
        QVERIFY2(m_screen.bytesAvailable() > 0 || m_screen.waitForReadyRead(kPatience), "Xvfb does not start");
        number += m_screen.readAllStandardOutput();
    }
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(number.trimmed()));
    m_windowManager.setProcessEnvironment(m_environment);
    // A window that is mapped while openbox looks round for the first time may be forgotten.
    const QString isReady = m_folder.filePath(u"openbox-is-ready"_s);
    m_windowManager.start(u"openbox"_s, {u"--startup"_s, u"touch "_s + isReady});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(isReady), kPatience);
}

QByteArray tst_Window::windowOf(qint64 process) const
{
    const Run found = run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                                         QString::number(process), u"--name"_s, u"demo\\.tessera"_s});
    return found.exitCode == 0 ? found.output.trimmed().split('\n').constFirst() : QByteArray();
}

QByteArray tst_Window::focusOn(const QByteArray &window) const
{
    if (run(u"xdotool"_s, {u"windowactivate"_s, QString::fromLatin1(window)}).exitCode != 0)
        return {};
    return run(u"xdotool"_s, {u"getwindowfocus"_s}).output.trimmed();
}

void tst_Window::press(const QString &keys) const
{
    QCOMPARE(run(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys}).exitCode, 0);
}

Status tst_Window::firstCell() const
{
    const SystemClock clock;
    const auto workspace =
        Workspace::open(m_file, OpenMode::ReadOnly, {builtInReference, {u"test"_s, u"test"_s}, clock});
    if (!workspace)
        return Status::NotApplicable;
    const int year = (*workspace)->newestYear();
    const QString state = (*workspace)->participants().participatingStates(year).constFirst();
    return (*workspace)->year(year).status({state, 1});
}

void tst_Window::aWalkIsInTheJournal()
{
    const Run made = run(QStringLiteral(TESSERA_PROGRAM), {u"new"_s, m_file, u"--sample"_s, u"demonstration"_s});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const QList<QJsonObject> before = journal();
    QVERIFY(!before.isEmpty());
    const qint64 last = before.constLast().value("number"_L1).toInteger();
    const bool isImplemented = firstCell() == Status::Implemented;
    const QString wanted = isImplemented ? u"no-activity"_s : u"implemented"_s;

    startScreen();
    m_program.setProcessEnvironment(m_environment);
    m_program.start(QStringLiteral(TESSERA_PROGRAM), {m_file});
    QVERIFY(m_program.waitForStarted());
    QByteArray window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = windowOf(m_program.processId())).isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(focusOn(window), window, kPatience);

    press(u"ctrl+2"_s); // the sample is of a chair's office, which starts on the overview
    press(isImplemented ? u"4"_s : u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(journal(last).size(), 1, kPatience);
    press(u"ctrl+z"_s);
    QTRY_COMPARE_WITH_TIMEOUT(journal(last).size(), 2, kPatience);
    press(u"ctrl+q"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    QCOMPARE(ourLines(m_program.readAllStandardError()), QByteArrayList());
    QCOMPARE(m_program.readAllStandardOutput(), QByteArray());

    const QList<QJsonObject> entries = journal(last);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).value("origin"_L1).toString(), u"edit"_s);
    QCOMPARE(entries.at(1).value("origin"_L1).toString(), u"undo"_s);
    QCOMPARE(entries.at(1).value("reverts"_L1).toInteger(), entries.at(0).value("number"_L1).toInteger());
    QCOMPARE(entries.at(0).value("title"_L1), entries.at(1).value("title"_L1));
    QCOMPARE(entries.at(0).value("changes"_L1).toArray().size(), 1);
    const QJsonObject change = entries.at(0).value("changes"_L1).toArray().at(0).toObject();
    const QJsonObject undone = entries.at(1).value("changes"_L1).toArray().at(0).toObject();
    QCOMPARE(change.value("kind"_L1).toString(), u"assessment"_s);
    QCOMPARE(change.value("after"_L1).toObject().value("status"_L1).toString(), wanted);
    QCOMPARE(undone.value("after"_L1), change.value("before"_L1));
    QCOMPARE(journal().size(), before.size() + 2);

    const Run checked = run(QStringLiteral(TESSERA_PROGRAM), {u"check"_s, m_file});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QVERIFY2(!QFile::exists(m_file + u"-journal"_s), "an idle workspace is one file");
}

QTEST_GUILESS_MAIN(tst_Window)
#include "tst_window.moc"
