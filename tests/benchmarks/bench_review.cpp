// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewlayout.h"
#include "review/reviewpdf.h"
#include "support/handmadereview.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr int kStates = 57;
constexpr int kLinesOnPage = 55;
constexpr int kRowsOnPage = 16;
constexpr std::array kColumns{0, 6, 28, 45, 62}; // percent of the width

using Times = std::array<double, kRuns>;

double median(Times times)
{
    std::sort(times.begin(), times.end());
    return times[kRuns / 2];
}

template <typename F>
double milliseconds(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// KiB that the process held at most, since resetPeak().
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// What anyone would write to get as many pages: text on every fourth, else a table of sixteen rows and five columns.
QByteArray plainPages(const QString &family, int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(family, 8));
    const QString sentence =
        u"State %1, measure %2: the national strategy was shared with participating States; summary attached."_s;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const int lines = page % 4 == 0 ? kLinesOnPage : 0;
        for (int line = 1; line <= lines; ++line)
            painter.drawText(0, line * writer.height() / (kLinesOnPage + 1), sentence.arg(page).arg(line));
        const int rows = page % 4 == 0 ? 0 : kRowsOnPage;
        for (int row = 0; row < rows; ++row) {
            const int y = row * writer.height() / kRowsOnPage;
            painter.drawLine(0, y, writer.width(), y);
            for (std::size_t column = 0; column < kColumns.size(); ++column) {
                const int x = kColumns[column] * writer.width() / 100;
                const int next = column + 1 < kColumns.size() ? kColumns[column + 1] : 100;
                const QRect cell(x, y, (next - kColumns[column]) * writer.width() / 100, writer.height() / kRowsOnPage);
                painter.drawText(cell, Qt::TextWordWrap, column + 1 < kColumns.size() ? u"implemented"_s : sentence);
            }
        }
    }
    painter.end();
    return bytes;
}

void paintFirstPage(const ReviewLayout &layout)
{
    QImage image(700, 990, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(700 / layout.pageRect().width(), 700 / layout.pageRect().width());
    layout.paintPage(painter, 0);
}

} // namespace

/// Prints what a review of 57 States costs, compared with plain text and tables on as many pages.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QString family = reviewFontFamily();
    const ReviewDocument document = test::handmadeReview(kStates);
    const ReviewDocument half = test::handmadeReview(kStates / 2);
    const int pages = ReviewLayout(document, family).pageCount();

    Times layout{};
    Times first{};
    Times written{};
    Times halfWritten{};
    Times compared{};
    qsizetype size = 0;
    qsizetype comparedSize = 0;
    for (std::size_t run = 0; run < kRuns; ++run) {
        layout[run] = milliseconds([&] { const ReviewLayout made(document, family); });
        first[run] = milliseconds([&] { paintFirstPage(ReviewLayout(document, family)); });
        compared[run] = milliseconds([&] { comparedSize = plainPages(family, pages).size(); });
        written[run] = milliseconds([&] { size = reviewPdf(document).value().size(); });
        halfWritten[run] = milliseconds([&] { (void)reviewPdf(half).value(); });
    }
    // Memory is measured above what the program holds anyway.
    const auto peakOf = [](auto &&work) {
        resetPeak();
        const qint64 before = peakMemory();
        work();
        return peakMemory() - before;
    };
    const qint64 plainPeak = peakOf([&] { (void)plainPages(family, pages); });
    const qint64 plainWhole = peakMemory();
    const qint64 reviewPeak = peakOf([&] { (void)reviewPdf(document).value(); });
    const qint64 reviewWhole = peakMemory();

    out << "pages            " << pages << '\n';
    out << "layout           " << median(layout) << " ms\n";
    out << "first page       " << median(first) << " ms, of a preview\n";
    out << "review PDF       " << median(written) << " ms, " << size / 1024 << " KiB\n";
    out << "half the States  " << median(halfWritten) << " ms\n";
    out << "plain pages      " << median(compared) << " ms, " << comparedSize / 1024 << " KiB\n";
    out << "ratio            " << median(written) / median(compared) << '\n';
    out << "peak memory      " << reviewWhole << " KiB, plain " << plainWhole << " KiB; above the program's own "
        << reviewPeak << " KiB, plain " << plainPeak << " KiB\n";
    return 0;
}
