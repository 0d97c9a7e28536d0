// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of every page as it is:
// take_screenshots FOLDER [WIDTHxHEIGHT] [light|dark] [TEXT-SIZE] [demonstration|public-record|empty]
#include "domain/localisedtext.h"
#include "pages/inspector.h"
#include "pages/mainwindow.h"
#include "support/fakeprompter.h"
#include "support/testclock.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tessera;

namespace {

constexpr int kSettlingTime = 900; // ms; what a page works out after it was painted

bool savePicture(MainWindow &window, const QString &folder, const QString &name)
{
    window.grab();
    QElapsedTimer settling;
    settling.start();
    while (!settling.hasExpired(kSettlingTime))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    const QString path = QDir(folder).filePath(name + u".png"_s);
    const bool isSaved = window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0);
    std::fprintf(stderr, "%s %s\n", isSaved ? "Wrote" : "Could not write", qPrintable(path));
    return isSaved;
}

/// Every entry of the navigation, under the name of its page.
bool savePages(MainWindow &window, const QString &folder)
{
    auto *list = window.findChild<QListView *>(u"navigationList"_s);
    bool isDone = true;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex entry = list->model()->index(row, 0);
        list->setCurrentIndex(entry);
        isDone = savePicture(window, folder, entry.data(Qt::UserRole + 1).toString()) && isDone;
    }
    return isDone;
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
    const QString content = arguments.value(5, u"demonstration"_s);

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
    const bool isStartSaved = savePicture(window, folder, u"start"_s);
    const Result<void> made =
        window.session().create(temporary.filePath(u"cecsp-2025.tessera"_s), fromId<Sample>(content));
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(describeInOneLine(made.error())));
        return 1;
    }
    window.lookAt({u"FR"_s, 8});
    return savePages(window, folder) && isStartSaved ? 0 : 1;
}
