// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedsample.h"

#include "charts/chartpicture.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1200;
constexpr qreal kLeft = 900;
constexpr qreal kTop = 1000;
constexpr qreal kLine = 220;
constexpr int kRowsOnPage = 25;
constexpr int kPages = 4;

class SamplePainter
{
public:
    explicit SamplePainter(TagRecorder &tags) : m_tags(tags), m_writer(&m_buffer)
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(kResolution);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        m_writer.setTitle(u"Other title"_s);
        m_writer.setCreator(u"Tessera"_s);
    }

    QByteArray paint()
    {
        m_painter.begin(&m_writer);
        beginPage();
        firstPage();
        tablePages();
        beginPage();
        figures();
        m_painter.end();
        return m_bytes;
    }

private:
    void setFont(const QString &family, int size)
    {
        QFont font(family);
        font.setPixelSize(size);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
    }

    void line(const QString &text, qreal x = kLeft)
    {
        m_painter.drawText(QPointF(x, m_y), text);
        m_y += kLine;
    }

    void beginPage()
    {
        if (m_page > 0)
            m_writer.newPage();
        ++m_page;
        m_tags.beginPage(m_painter);
        setFont(u"Inter"_s, 120);
        {
            const auto header = m_tags.artifact(m_painter, ArtifactKind::Header);
            m_painter.fillRect(QRectF(8000, 400, 1000, 200), Qt::black);
            m_painter.drawText(QPointF(kLeft, 500), u"Running header"_s);
            // An artifact has no elements.
            const auto nothing = m_tags.begin(m_painter, TagRole::P);
        }
        {
            const auto footer = m_tags.artifact(m_painter, ArtifactKind::Footer);
            m_painter.drawText(QPointF(kLeft, 13500), u"page %1 of %2"_s.arg(m_page).arg(kPages));
        }
        m_y = kTop;
    }

    void heading(TagRole role, int level, const QString &text)
    {
        m_tags.bookmark(m_painter, text, level, m_y - kLine);
        const auto scope = m_tags.begin(m_painter, role);
        setFont(u"Inter"_s, 300 - 50 * level);
        line(text);
    }

    void paragraph(const QStringList &lines, const TagDetails &details = {})
    {
        const auto scope = m_tags.begin(m_painter, TagRole::P, details);
        for (const QString &text : lines)
            line(text);
    }

    void contents()
    {
        setFont(u"Inter"_s, 150);
        const auto list = m_tags.begin(m_painter, TagRole::TOC);
        const QList<std::pair<QString, PageTarget>> entries{{u"Table of measures"_s, {1, kTop}},
                                                            {u"Pictures"_s, {3, kTop}}};
        for (const auto &[title, target] : entries) {
            const auto entry = m_tags.begin(m_painter, TagRole::TOCI);
            const auto reference = m_tags.begin(m_painter, TagRole::Reference);
            const QRectF area(kLeft, m_y - kLine, 4000, kLine);
            const auto link =
                m_tags.link(m_painter, area, target, title + u", page "_s + QString::number(target.page + 1));
            line(title);
        }
    }

    void list()
    {
        const auto list = m_tags.begin(m_painter, TagRole::L);
        for (const QString &text : {u"first point"_s, u"second point"_s}) {
            const auto item = m_tags.begin(m_painter, TagRole::LI);
            {
                const auto label = m_tags.begin(m_painter, TagRole::Lbl);
                m_painter.drawText(QPointF(kLeft, m_y), u"•"_s);
            }
            const auto body = m_tags.begin(m_painter, TagRole::LBody);
            line(text, kLeft + 200);
        }
    }

    void firstPage()
    {
        heading(TagRole::H1, 1, u"Annual sample of measures"_s);
        contents();
        setFont(u"Inter"_s, 150);
        paragraph({u"The text of this paragraph goes"_s, u"on in a second line, with no hyphen."_s},
                  {.actualText = u"The text of this paragraph goes on in a second line, with no hyphen."_s});
        setFont(u"Noto Sans"_s, 150);
        paragraph({u"Árvíztűrő tükörfúrógép."_s}, {.language = u"hu"_s});
        m_painter.fillRect(QRectF(kLeft, m_y - 150, 8000, 10), Qt::gray); // a line between: layout
        m_y += 100;
        list();
    }

    void titles()
    {
        const auto row = m_tags.begin(m_painter, TagRole::TR);
        setFont(u"Inter"_s, 110);
        qreal x = kLeft;
        for (const QString &title : {u"State"_s, u"Measure"_s, u"Remark"_s}) {
            const auto cell = m_tags.begin(m_painter, TagRole::TH, {.scope = HeaderScope::Column});
            m_painter.drawText(QPointF(x, m_y), title);
            x += 2500;
        }
        m_painter.fillRect(QRectF(kLeft, m_y + 60, 7500, 10), Qt::darkGray);
        m_y += kLine;
    }

    void row(int number)
    {
        const auto scope = m_tags.begin(m_painter, TagRole::TR);
        {
            const auto name = m_tags.begin(m_painter, TagRole::TH, {.scope = HeaderScope::Row});
            m_painter.drawText(QPointF(kLeft, m_y), u"State %1"_s.arg(number));
        }
        if (number == 3) {
            const auto both = m_tags.begin(m_painter, TagRole::TD, {.columnSpan = 2});
            m_painter.drawText(QPointF(kLeft + 2500, m_y), u"of both columns"_s);
        } else {
            {
                const auto cell = m_tags.begin(m_painter, TagRole::TD);
                m_painter.drawText(QPointF(kLeft + 2500, m_y), u"implemented in %1"_s.arg(2000 + number));
            }
            const auto empty = m_tags.begin(m_painter, TagRole::TD);
        }
        m_painter.fillRect(QRectF(kLeft, m_y + 60, 7500, 5), Qt::lightGray);
        m_y += kLine;
    }

    /// A table over two pages; its last row on the first of them goes on on the second.
    void tablePages()
    {
        beginPage();
        heading(TagRole::H2, 2, u"Table of measures"_s);
        TagRecorder::Element table = 0;
        TagRecorder::Element dividedRow = 0;
        TagRecorder::Element dividedCell = 0;
        {
            const auto scope = m_tags.begin(m_painter, TagRole::Table);
            table = scope.element();
            titles();
            for (int i = 1; i <= kRowsOnPage; ++i)
                row(i);
            const auto divided = m_tags.begin(m_painter, TagRole::TR);
            dividedRow = divided.element();
            {
                const auto name = m_tags.begin(m_painter, TagRole::TH, {.scope = HeaderScope::Row});
                m_painter.drawText(QPointF(kLeft, m_y), u"Divided"_s);
            }
            {
                const auto cell = m_tags.begin(m_painter, TagRole::TD);
                dividedCell = cell.element();
                m_painter.drawText(QPointF(kLeft + 2500, m_y), u"begun here"_s);
            }
            const auto empty = m_tags.begin(m_painter, TagRole::TD);
        }
        beginPage();
        {
            const auto repeated = m_tags.artifact(m_painter, ArtifactKind::Layout);
            titles();
        }
        const auto scope = m_tags.resume(m_painter, table);
        {
            const auto divided = m_tags.resume(m_painter, dividedRow);
            const auto cell = m_tags.resume(m_painter, dividedCell);
            m_painter.drawText(QPointF(kLeft + 2500, m_y), u"and ended there"_s);
            m_y += kLine;
        }
        for (int i = kRowsOnPage + 1; i <= kRowsOnPage + 5; ++i)
            row(i);
    }

    /// A picture in coordinates of its own, clipped and half transparent, with a caption in the middle of it.
    void drawing()
    {
        m_painter.save();
        m_painter.translate(kLeft, m_y);
        m_painter.scale(0.5, 0.5);
        m_painter.setClipRect(QRectF(0, 0, 6000, 3000));
        {
            const auto figure = m_tags.begin(m_painter, TagRole::Figure,
                                             {.alt = u"A disc within a frame."_s, .box = QRectF(0, 0, 6000, 3000)});
            m_painter.setOpacity(0.5);
            m_painter.setBrush(Qt::blue);
            m_painter.setPen(QPen(Qt::darkGreen, 40));
            m_painter.drawEllipse(QRectF(500, 500, 2000, 2000));
            m_painter.save();
            m_painter.rotate(20);
            QPainterPath path;
            path.addEllipse(QRectF(1000, 0, 3000, 3000));
            m_painter.setClipPath(path, Qt::IntersectClip);
            m_painter.fillRect(QRectF(0, 0, 6000, 1500), QBrush(Qt::red, Qt::BDiagPattern));
            m_painter.restore();
            m_painter.setOpacity(1);
            m_painter.drawRect(QRectF(100, 100, 5000, 2800));
        }
        m_painter.setClipRect(QRectF()); // all away: what is painted now is not seen
        {
            const auto hidden = m_tags.begin(m_painter, TagRole::Span);
            m_painter.fillRect(QRectF(0, 0, 100, 100), Qt::red);
        }
        m_painter.restore();
        m_y += 1700;
        const auto caption = m_tags.begin(m_painter, TagRole::Caption);
        line(u"Figure one, a disc"_s);
    }

    void chart()
    {
        ChartData data;
        data.id = u"sample"_s;
        data.categories = QStringList{u"2023"_s, u"2024"_s, u"2025"_s};
        data.series.append({u"All"_s, {{1, u"1"_s, {}}, {2, u"2"_s, {}}, {3, u"3"_s, {}}}, {}, false});
        data.series.append({u"Some"_s, {{2, u"2"_s, {}}, {1, u"1"_s, {}}, {2, u"2"_s, {}}}, {}, false});
        const QRectF area(kLeft, m_y, 7000, 3500);
        const auto figure = m_tags.begin(m_painter, TagRole::Figure, {.alt = u"All: from 1 to 3."_s, .box = area});
        QFont font(u"Inter"_s);
        font.setPixelSize(130);
        paintChart(m_painter, area, data, printTheme(), font);
        m_y += 3800;
    }

    void figures()
    {
        heading(TagRole::H2, 2, u"Pictures"_s);
        drawing();
        heading(TagRole::H3, 3, u"A chart"_s);
        chart();
        setFont(u"Inter"_s, 150);
        {
            const auto scope = m_tags.begin(m_painter, TagRole::P);
            m_painter.drawText(QPointF(kLeft, m_y), u"Before a "_s);
            {
                const auto link =
                    m_tags.link(m_painter, QRectF(kLeft + 700, m_y - 150, 400, 200), {0, kTop}, u"Start"_s);
                m_painter.drawText(QPointF(kLeft + 700, m_y), u"link"_s);
            }
            m_painter.drawText(QPointF(kLeft + 1100, m_y), u"and after it."_s);
        }
    }

    TagRecorder &m_tags;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    qreal m_y = kTop;
    int m_page = 0;
};

} // namespace

QByteArray paintSample(TagRecorder &tags)
{
    return SamplePainter(tags).paint();
}

PdfDocumentInfo sampleInfo()
{
    return {.title = u"Annual sample <2025> & more"_s,
            .author = u"The Chair"_s,
            .subject = u"Implementation of measures"_s,
            .keywords = {u"measures"_s, u"sample"_s},
            .creator = u"Tessera"_s,
            .language = u"en-GB"_s,
            .written = QDateTime({2025, 11, 22}, {9, 30}, Qt::UTC)};
}

QList<PdfAttachment> sampleAttachments()
{
    const QDateTime modified({2025, 11, 21}, {8, 0}, Qt::UTC);
    return {{u"cells.csv"_s, "state,measure\nAT,1\n", u"text/csv"_s, u"All cells"_s, modified},
            {u"données.json"_s, "{\"ö\": 1}", u"application/json"_s, u"The same for programs"_s, modified}};
}

QByteArray finishedSample(const QList<PdfAttachment> &attachments)
{
    TagRecorder tags;
    const QByteArray painted = paintSample(tags);
    const Result<QByteArray> finished = finishPdf(painted, tags, sampleInfo(), attachments);
    if (!finished)
        qWarning("%s", qPrintable(finished.error().detail));
    return finished.value_or(QByteArray());
}

} // namespace tessera
