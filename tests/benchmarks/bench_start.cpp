// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the real program with a workspace until the last pixel of its window has changed, against an empty
// window of the same size; both seen from outside, through the X server. bench_start FILE.tessera
//
// The screen is read every eighth row, every few milliseconds; it counts as settled when it has not changed for
// kStillness. The time is that of the last change, the memory the peak that the kernel recorded until then.
#include "pairs.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

using namespace tessera;

extern char **environ; // NOLINT: the name is that of the system

namespace {

constexpr double kAim = 2.5;
constexpr double kAimMemory = 80.0; // MiB
constexpr int kRowStep = 8;
constexpr double kStillness = 400.0;     // ms
constexpr double kLongestStart = 20'000; // ms
constexpr useconds_t kBetweenLooks = 1'000;

/// The X server's screen.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0)
            qFatal("There is no X server; start this with xvfb-run.");
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    /// A number that changes with the picture.
    [[nodiscard]] size_t picture() const
    {
        QList<xcb_get_image_cookie_t> asked;
        for (int y = 0; y < m_screen->height_in_pixels; y += kRowStep)
            asked.append(xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, 0, int16_t(y),
                                       m_screen->width_in_pixels, 1, ~0U));
        size_t sum = 0;
        for (const xcb_get_image_cookie_t &cookie : asked) {
            xcb_get_image_reply_t *reply = xcb_get_image_reply(m_connection, cookie, nullptr);
            if (!reply)
                continue;
            sum = qHashBits(xcb_get_image_data(reply), size_t(xcb_get_image_data_length(reply)), sum);
            std::free(reply);
        }
        return sum;
    }

    /// Width and height of the largest window that is shown.
    [[nodiscard]] std::pair<int, int> largestWindow() const
    {
        std::pair<int, int> largest{0, 0};
        xcb_query_tree_reply_t *tree =
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_screen->root), nullptr);
        const xcb_window_t *windows = xcb_query_tree_children(tree);
        for (int i = 0; i < xcb_query_tree_children_length(tree); ++i) {
            xcb_get_window_attributes_reply_t *attributes = xcb_get_window_attributes_reply(
                m_connection, xcb_get_window_attributes(m_connection, windows[i]), nullptr);
            xcb_get_geometry_reply_t *geometry =
                xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, windows[i]), nullptr);
            if (attributes && geometry && attributes->map_state == XCB_MAP_STATE_VIEWABLE
                && geometry->width * geometry->height > largest.first * largest.second)
                largest = {geometry->width, geometry->height};
            std::free(attributes);
            std::free(geometry);
        }
        std::free(tree);
        return largest;
    }

private:
    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
};

struct Start {
    double time = 0;   ///< ms
    double memory = 0; ///< MiB at its peak
    std::pair<int, int> size;
};

double peakMemory(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024.0;
    }
    return 0;
}

/// Starts it on an empty screen, waits until the screen is still, and ends it.
Start startOnce(const Screen &screen, QList<QByteArray> words)
{
    QList<char *> arguments;
    for (QByteArray &word : words)
        arguments.append(word.data());
    arguments.append(nullptr);
    const size_t empty = screen.picture();
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    if (posix_spawn(&process, arguments.constFirst(), nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("%s does not start", arguments.constFirst());
    Start start;
    size_t last = empty;
    for (double now = 0; last == empty || now - start.time < kStillness;) {
        const size_t picture = screen.picture();
        now = double(timer.nsecsElapsed()) / 1e6;
        if (picture != last) {
            start.time = now;
            last = picture;
        }
        if (now > kLongestStart || waitpid(process, nullptr, WNOHANG) != 0)
            qFatal("%s shows no window", arguments.constFirst());
        usleep(kBetweenLooks);
    }
    start.memory = peakMemory(process);
    start.size = screen.largestWindow();
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
    while (screen.picture() != empty)
        usleep(kBetweenLooks);
    return start;
}

/// So that the program starts with the matrix, whoever works in the file.
void writeSettings(const QString &home)
{
    QDir(home).mkpath(QStringLiteral("tessera"));
    QFile file(home + QStringLiteral("/tessera/tessera.ini"));
    if (!file.open(QIODevice::WriteOnly) || file.write("[window]\npage=matrix\nstarts-where-left=true\n") < 0)
        qFatal("The settings could not be written.");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("bench_start FILE.tessera");
    const QTemporaryDir home; // settings of nobody
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    writeSettings(home.path());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LOGGING_RULES", "*.warning=false");
    const Screen screen;
    const QList<QByteArray> ours{TESSERA_PROGRAM, argv[1]};
    const Start first = startOnce(screen, ours); // reads the files into memory and tells the size
    const QList<QByteArray> reference{TESSERA_EMPTY_WINDOW, QByteArray::number(first.size.first),
                                      QByteArray::number(first.size.second)};
    QList<double> memory;
    QList<double> referenceMemory;
    bench::compare(
        "start to a settled window", kAim,
        [&] {
            const Start start = startOnce(screen, ours);
            memory.append(start.memory);
            return start.time;
        },
        [&] {
            const Start start = startOnce(screen, reference);
            referenceMemory.append(start.memory);
            return start.time;
        });
    std::printf("peak memory, window of %dx%d: %.1f MiB / %.1f MiB = %.2f (aim: ours <= %.0f MiB)\n", first.size.first,
                first.size.second, bench::median(memory), bench::median(referenceMemory),
                bench::median(memory) / bench::median(referenceMemory), kAimMemory);
    return 0;
}
