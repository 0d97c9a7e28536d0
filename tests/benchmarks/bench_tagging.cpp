// SPDX-License-Identifier: GPL-3.0-or-later
// Finishing a tagged PDF of eighty pages of tables, compared with painting it; and painting with the recorder, compared with
// painting without.
#include "pairs.h"
#include "tagging/pdfcheck.h"
#include "tagging/pdffinish.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPages = 80;
constexpr int kRows = 40;
constexpr int kColumns = 4;
constexpr double kAim = 0.75;
constexpr double kRecordingAim = 1.3;

void paintTable(QPainter &painter, TagRecorder &tags, int page)
{
    const auto table = tags.begin(painter, TagRole::Table);
    for (int i = 0; i < kRows; ++i) {
        const auto row = tags.begin(painter, TagRole::TR);
        const int y = 1500 + i * 280;
        for (int j = 0; j < kColumns; ++j) {
            const auto cell = i == 0 ? tags.begin(painter, TagRole::TH, {.scope = HeaderScope::Column})
                                     : tags.begin(painter, TagRole::TD);
            painter.drawText(QPoint(600 + j * 2200, y), u"State %1, measure %2 is done"_s.arg(page + i).arg(j));
        }
        painter.fillRect(QRect(600, y + 60, 8800, 5), Qt::gray);
    }
}

QByteArray painted(TagRecorder &tags)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    QPainter painter(&writer);
    QFont font(u"Inter"_s);
    font.setPixelSize(150);
    painter.setFont(font);
    for (int page = 0; page < kPages; ++page) {
        if (page > 0)
            writer.newPage();
        tags.beginPage(painter);
        {
            const auto heading = tags.begin(painter, page == 0 ? TagRole::H1 : TagRole::H2);
            tags.bookmark(painter, u"Table %1"_s.arg(page), page == 0 ? 1 : 2, 1000);
            painter.drawText(QPoint(600, 1000), u"Table %1"_s.arg(page));
        }
        paintTable(painter, tags, page);
    }
    painter.end();
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const PdfDocumentInfo info{
        .title = u"Tables"_s, .language = u"en"_s, .written = QDateTime({2025, 11, 22}, {9, 30}, Qt::UTC)};
    TagRecorder tags;
    const QByteArray plain = painted(TagRecorder::none());
    const QByteArray marked = painted(tags);
    QByteArray finished;
    const auto paintOnce = [] { return bench::milliseconds([] { (void)painted(TagRecorder::none()); }); };
    const auto recordOnce = [] {
        return bench::milliseconds([] {
            TagRecorder recorder;
            (void)painted(recorder);
        });
    };
    const auto finishOnce = [&] {
        return bench::milliseconds([&] { finished = finishPdf(marked, tags, info).value_or(QByteArray()); });
    };
    bench::compare("painting with the recorder / without", kRecordingAim, recordOnce, paintOnce);
    bench::compare("finishing / painting", kAim, finishOnce, paintOnce);
    std::printf("%lld elements on %d pages: %lld KiB, untagged %lld KiB; %lld findings\n",
                qlonglong(tags.elements().size()), kPages, qlonglong(finished.size() / 1024),
                qlonglong(plain.size() / 1024), qlonglong(checkPdf(finished).size()));
    return 0;
}
