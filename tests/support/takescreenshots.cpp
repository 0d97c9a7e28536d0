// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the window as it is: take_screenshots FOLDER [WIDTHxHEIGHT] [light|dark] [TEXT-SIZE]
#include "domain/localisedtext.h"
#include "pages/inspector.h"
#include "pages/mainwindow.h"
#include "support/fakeprompter.h"
#include "support/testclock.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tessera;

namespace {

constexpr int kRoundsOfEvents = 20;

bool savePicture(MainWindow &window, const QString &folder, const QString &name)
{
    window.grab();
    for (int round = 0; round < kRoundsOfEvents; ++round) // what a page works out after it was painted
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString path = QDir(folder).filePath(name + u".png"_s);
    const bool isSaved = window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0);
    std::fprintf(stderr, "%s %s\n", isSaved ? "Wrote" : "Could not write", qPrintable(path));
    return isSaved;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator; // holds the plural forms of English
    if (translator.load(u"tessera_en"_s, QString::fromUtf8(TRANSLATIONS)))
        QApplication::installTranslator(&translator);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    const QStringList size = arguments.value(2, u"1440x900"_s).split(u'x');
    const auto appearanceChoice = fromId<AppearanceChoice>(arguments.value(3)).value_or(AppearanceChoice::Light);

    const QTemporaryDir temporary;
    Settings settings(temporary.filePath(u"settings.ini"_s));
    settings.set(setting::kAuthorName, u"Desk officer"_s);
    Appearance appearance(application);
    appearance.apply(appearanceChoice, std::max(100, arguments.value(4).toInt()));
    test::FakePrompter prompter;
    const test::FixedClock clock(QDateTime({2025, 11, 20}, {9, 41}, Qt::UTC));
    MainWindow window(settings, appearance, prompter, clock);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.start({});
    bool isDone = savePicture(window, folder, u"start"_s);
    if (const Result<void> made =
            window.session().create(temporary.filePath(u"cecsp-2025.tessera"_s), Sample::Demonstration);
        !made) {
        std::fprintf(stderr, "%s\n", qPrintable(describeInOneLine(made.error())));
        return 1;
    }
    window.lookAt({u"FR"_s, 8});
    isDone = savePicture(window, folder, u"matrix"_s) && isDone;
    for (const auto &[id, name] :
         {std::pair(ActionId::GoOverview, u"overview"_s), std::pair(ActionId::GoState, u"state"_s),
          std::pair(ActionId::GoContacts, u"contacts"_s), std::pair(ActionId::GoMeetings, u"meetings"_s),
          std::pair(ActionId::GoDue, u"due"_s), std::pair(ActionId::GoReference, u"reference"_s),
          std::pair(ActionId::GoActivity, u"activity"_s)}) {
        window.actions()[id]->trigger();
        isDone = savePicture(window, folder, name) && isDone;
    }
    return isDone ? 0 : 1;
}
