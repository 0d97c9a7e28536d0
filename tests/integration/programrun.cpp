// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace tessera::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRun = 60'000; // ms; a run that hangs ends the test, no run waits for it

/// No display, no settings of the person who runs the tests, and a locale that is the same everywhere.
QProcessEnvironment bareEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s, u"LANGUAGE"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    return environment;
}

} // namespace

bool ProgramRun::isPoliteRefusal() const
{
    return !hasCrashed && exitCode == 1 && messages.trimmed().size() > 20 && messages.count('\n') == 1;
}

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QByteArray ProgramRun::summary() const
{
    return (hasCrashed ? "crashed" : "exit code " + QByteArray::number(exitCode)) + "\n" + output.left(2000) + "\n"
           + messages.left(2000);
}

ProgramRun runProgram(const QStringList &words, const ProgramSetting &setting)
{
    static const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = bareEnvironment(home.path());
    for (auto variable = setting.environment.begin(); variable != setting.environment.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    if (!setting.folder.isEmpty())
        process.setWorkingDirectory(setting.folder);
    if (!setting.outputFile.isEmpty())
        process.setStandardOutputFile(setting.outputFile);
    QStringList command = setting.wrapper + QStringList{QStringLiteral(TESSERA_PROGRAM)} + words;
    const QString program = command.takeFirst();
    process.start(program, command, QIODevice::ReadOnly);
    ProgramRun run;
    if (!process.waitForFinished(kLongestRun)) {
        run.messages = process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.hasCrashed = process.exitStatus() != QProcess::NormalExit;
    run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

} // namespace tessera::test
