// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"
#include "review/sheet.h"
#include "support/reviewfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr int kLinesOnPage = 55;

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

/// What anyone would write to get as many pages of text.
void writePlainPages(const QString &path, const QString &family, int pages)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(family, 9));
    const int step = writer.height() / (kLinesOnPage + 1);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 1; line <= kLinesOnPage; ++line) {
            painter.drawText(
                0, line * step,
                u"State %1, measure %2: the national strategy was shared with participating States; summary attached."_s
                    .arg(page)
                    .arg(line));
        }
    }
}

} // namespace

/// Prints how long a review of 57 States takes compared with plain text on as many pages.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString review = folder.filePath(u"review.pdf"_s);
    const QString plain = folder.filePath(u"plain.pdf"_s);
    ReviewFixture fixture;
    fixture.fill();
    fixture.options.isDemonstration = true;

    int pages = 0;
    Times content{};
    Times written{};
    Times compared{};
    for (std::size_t run = 0; run < kRuns; ++run) {
        ReviewContent made;
        content[run] = milliseconds([&] { made = fixture.content(); });
        written[run] = milliseconds([&] {
            const Result<void> done = writeReviewPdf(made, review, [&](int, int total) {
                pages = total;
                return true;
            });
            if (!done)
                out << describeInOneLine(done.error()) << '\n';
        });
        compared[run] = milliseconds([&] { writePlainPages(plain, reviewFontFamily(), pages); });
    }
    out << "pages            " << pages << '\n';
    out << "content          " << median(content) << " ms\n";
    out << "review PDF       " << median(written) << " ms, " << QFile(review).size() / 1024 << " KiB\n";
    out << "plain text pages " << median(compared) << " ms, " << QFile(plain).size() / 1024 << " KiB\n";
    out << "ratio            " << median(written) / median(compared) << '\n';
    return 0;
}
