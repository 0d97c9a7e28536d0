// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mainwindow.h"
#include "pairs.h"
#include "support/fakeprompter.h"
#include "support/testclock.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1440, 900);
constexpr int kWindows = 5;
constexpr int kRounds = 9;
constexpr double kAimFirst = 80.0; // ms
constexpr double kAimAgain = 16.0; // ms
constexpr double kAimMemory = 120.0; // MiB

/// Until everything that was asked for has been worked out and painted.
void settle()
{
    for (int round = 0; round < 200; ++round)
        QCoreApplication::processEvents();
}

/// What the user waits for: the work itself, layout, and the window painted with it.
template <typename F>
double timeToPicture(QWidget &window, const F &work)
{
    return bench::milliseconds([&] {
        work();
        QCoreApplication::sendPostedEvents();
        window.repaint();
    });
}

/// A page with nothing on it, painted in a window of the same size.
class EmptyPages
{
public:
    EmptyPages()
    {
        m_stack.addWidget(new QWidget);
        m_stack.addWidget(new QWidget);
        m_stack.resize(kSize);
        m_stack.show();
        settle();
    }

    [[nodiscard]] double time()
    {
        return timeToPicture(m_stack, [this] { m_stack.setCurrentIndex(1 - m_stack.currentIndex()); });
    }

private:
    QStackedWidget m_stack;
};

struct PageTimes {
    QString id;
    QList<double> first;
    QList<double> again;
    QList<double> year;
};

class OpenWindow
{
public:
    OpenWindow(Appearance &appearance, const QString &file)
        : m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_clock(QDateTime({2025, 11, 20}, {9, 41}, Qt::UTC))
        , m_window(m_settings, appearance, m_prompter, m_clock)
    {
        m_settings.set(setting::kStartsWhereLeft, true);
        m_settings.set(setting::kPage, u"reference"_s);
        m_window.resize(kSize);
        m_window.start(file);
        settle();
        m_list = m_window.findChild<QListView *>(u"navigationList"_s);
    }

    [[nodiscard]] int pages() const { return m_list->model()->rowCount(); }
    [[nodiscard]] QString page(int row) const { return m_list->model()->index(row, 0).data(Qt::UserRole + 1).toString(); }
    [[nodiscard]] double show(int row)
    {
        return timeToPicture(m_window, [&] { m_list->setCurrentIndex(m_list->model()->index(row, 0)); });
    }
    [[nodiscard]] double moveYear(ActionId step)
    {
        return timeToPicture(m_window, [&] { m_window.actions()[step]->trigger(); });
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    test::FakePrompter m_prompter;
    test::FixedClock m_clock;
    MainWindow m_window;
    QListView *m_list = nullptr;
};

/// Goes through all pages of a fresh window.
void visit(OpenWindow &window, QList<PageTimes> &pages, int away)
{
    for (int row = 0; row < window.pages(); ++row) {
        PageTimes &times = pages[row];
        times.id = window.page(row);
        if (row != away)
            times.first.append(window.show(row));
        settle();
        for (int round = 0; round < kRounds; ++round) {
            (void)window.show(away);
            settle();
            times.again.append(window.show(row));
            settle();
            times.year.append(window.moveYear(round % 2 == 0 ? ActionId::PreviousYear : ActionId::NextYear));
            settle();
        }
    }
}

double memoryNow()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace

/// Prints what it costs to open each page the first time and again and to move the year on it, until it is painted, in
/// milliseconds and as multiples of an empty page of the same size; and the memory after all of them: bench_pages FILE
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2)
        qFatal("bench_pages FILE.tessera");
    Appearance appearance(application);
    appearance.apply(AppearanceChoice::Light, 100);
    const double before = memoryNow();
    QList<PageTimes> pages(32);
    double memory = 0;
    for (int round = 0; round < kWindows; ++round) {
        OpenWindow window(appearance, QString::fromLocal8Bit(argv[1]));
        int away = 0;
        while (window.page(away) != u"reference"_s)
            ++away;
        visit(window, pages, away);
        if (round == 0)
            memory = memoryNow();
    }
    EmptyPages empty;
    QList<double> emptyTimes;
    for (int round = 0; round < kRounds * kWindows; ++round)
        emptyTimes.append(empty.time());
    const double reference = bench::median(emptyTimes);
    std::printf("an empty page: %.2f ms\n", reference);
    for (const PageTimes &times : pages) {
        if (times.again.isEmpty())
            continue;
        const double first = times.first.isEmpty() ? 0 : bench::median(times.first);
        const double again = bench::median(times.again);
        const double year = bench::median(times.year);
        std::printf("page %-10s first %6.2f ms = %5.1f, again %6.2f ms = %5.1f, another year %6.2f ms = %5.1f "
                    "(aims <= %.0f, %.0f, %.0f ms)\n",
                    qPrintable(times.id), first, first / reference, again, again / reference, year, year / reference,
                    kAimFirst, kAimAgain, kAimAgain);
    }
    std::printf("memory after all pages: %.1f MiB, before the window %.1f MiB (aim <= %.0f MiB)\n", memory, before,
                kAimMemory);
    return 0;
}
