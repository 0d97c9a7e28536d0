// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "domain/documenttexts.h"
#include "domain/localisedtext.h"
#include "pages/mainwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void loadTranslations(QApplication &application)
{
    const QLocale locale;
    for (const auto &[name, folder] : {std::pair(u"tessera"_s, u":/i18n"_s),
                                       std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
        auto *translator = new QTranslator(&application);
        // English needs its file too: it holds the plural forms.
        if (translator->load(locale, name, u"_"_s, folder) || translator->load(name + u"_en"_s, folder))
            application.installTranslator(translator);
    }
    tessera::installDocumentTexts(application, u":/i18n"_s);
}

/// True where Qt would end the program because there is nothing to draw on.
bool isWithoutDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
           && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return false;
#endif
}

int runWindow(const tessera::CommandLine &commandLine, QApplication &application)
{
    using namespace tessera;
    Settings settings;
    Appearance appearance(application);
    appearance.apply(fromId<AppearanceChoice>(settings.get(setting::kAppearance)).value_or(AppearanceChoice::Automatic),
                     settings.get(setting::kTextSize));
    DialogPrompter prompter;
    const SystemClock clock;
    MainWindow window(settings, appearance, prompter, clock);
    window.start(commandLine.windowFile());
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const tessera::CommandLine commandLine(argc, argv);
    if (!commandLine.opensWindow()) {
        // Commands need fonts and charts but no display, and what Qt says of the desktop is not their user's business.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }
    if (commandLine.opensWindow() && isWithoutDisplay()) {
        std::fputs("Tessera: there is no display for a window here. “tessera --help” lists what works without one.\n",
                   stderr);
        return 1;
    }
#ifdef Q_OS_LINUX
    // The menus stay in the window, as the help shows them; asking the desktop for another place costs time at every start.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Tessera"_s);
    QApplication::setApplicationVersion(QStringLiteral(TESSERA_VERSION));
    QApplication::setDesktopFileName(u"org.tessera.Tessera"_s);
    loadTranslations(application);
    tessera::setProgramLanguage(QLocale().name().section(u'_', 0, 0));
    return commandLine.opensWindow() ? runWindow(commandLine, application) : commandLine.run();
}
