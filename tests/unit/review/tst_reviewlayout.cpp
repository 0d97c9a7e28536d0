// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blocktext.h"
#include "review/coverflow.h"
#include "review/pagebreaker.h"
#include "review/reviewlayout.h"
#include "review/tablewidths.h"
#include "support/handmadereview.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPixelsPerUnit = 50.0 / kSheetResolution;

/// A block of lines of one height that breaks after any of them.
class LinesFlow : public BlockFlow
{
public:
    LinesFlow(const FlowPlace &place, int lines) : BlockFlow(place), m_lines(lines) {}

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override
    {
        QList<qreal> heights;
        int left = m_lines;
        for (qreal room = firstRoom; left > 0; room = pageRoom) {
            const int fitting = std::min(left, int(room / 10));
            heights.append(fitting * 10);
            left -= fitting;
        }
        return heights;
    }
    [[nodiscard]] qreal leastHeight() const override { return place().keepsWithNext ? m_lines * 10 : 20; }
    void paint(QPainter &, const QPointF &, qsizetype, TagRecorder &) const override {}

private:
    int m_lines = 0;
};

QImage pictureOf(const ReviewLayout &layout, int page)
{
    QImage image((layout.pageRect().size() * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPixelsPerUnit, kPixelsPerUnit);
    layout.paintPage(painter, page);
    return image;
}

bool isBlank(const QImage &image, const QRectF &area)
{
    const QRect pixels = QRectF(area.topLeft() * kPixelsPerUnit, area.size() * kPixelsPerUnit).toRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

/// How far down a page is painted, in units of the sheet.
qreal lowestInk(const ReviewLayout &layout, int page)
{
    const QImage image = pictureOf(layout, page);
    const QRectF body = layout.bodyRect();
    for (qreal y = body.bottom(); y > body.top(); y -= mm(1)) {
        if (!isBlank(image, QRectF(body.left(), y - mm(1), body.width(), mm(1))))
            return y;
    }
    return body.top();
}

ReviewLayout layoutOf(const ReviewDocument &document)
{
    return ReviewLayout(document, reviewFontFamily());
}

} // namespace

class TestReviewLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void breaks_data();
    void breaks();
    void linesStayTogether_data();
    void linesStayTogether();
    void columnsHoldTheirWords();
    void headingsStayWithWhatFollows();
    void notesStayWithTheirTable();
    void shortTablesStandSideBySide();
    void statusColumnsAreAlike();
    void nothingOutsideOfTheBody_data();
    void nothingOutsideOfTheBody();
    void outlineLeadsToItsHeadings();
    void contentsStayShort();
    void contentsLinkEveryEntry();
    void matrixOnOnePage();
    void matrixOfManyMeasures();
    void emptyBlocks();
    void madeInAnotherThread();
    void copiesShare();
    void logos();
};

void TestReviewLayout::initTestCase()
{
    if (reviewFontFamily().isEmpty())
        QSKIP("none of the review's fonts is installed");
}

void TestReviewLayout::breaks_data()
{
    QTest::addColumn<QList<int>>("lines"); // negative = a heading of so many
    QTest::addColumn<QList<int>>("linesOnPages");
    QTest::newRow("nothing") << QList<int>() << QList<int>();
    QTest::newRow("a page") << QList<int>{4, 6} << QList<int>{10};
    QTest::newRow("goes on") << QList<int>{4, 7} << QList<int>{10, 1};
    QTest::newRow("many pages") << QList<int>{35} << QList<int>{10, 10, 10, 5};
    QTest::newRow("heading with its text") << QList<int>{7, -1, 5} << QList<int>{10, 3};
    QTest::newRow("no heading at the foot") << QList<int>{8, -1, 5} << QList<int>{8, 6};
    QTest::newRow("headings in a row") << QList<int>{6, -1, -2, 5} << QList<int>{6, 8};
    QTest::newRow("headings only") << QList<int>{9, -1, -1} << QList<int>{9, 2};
    QTest::newRow("more headings than a page holds") << QList<int>{-4, -4, -4, 2} << QList<int>{10, 4};
}

void TestReviewLayout::breaks()
{
    QFETCH(QList<int>, lines);
    QFETCH(QList<int>, linesOnPages);
    BlockFlows flows;
    for (const int count : lines)
        flows.push_back(std::make_unique<LinesFlow>(FlowPlace{0, 0, count < 0}, std::abs(count)));
    QList<int> found;
    for (const LaidPage &page : breakPages(flows, 100)) {
        qreal height = 0;
        for (const PlacedPart &part : page) {
            QCOMPARE(part.top, height);
            height += part.height;
        }
        found.append(qRound(height / 10));
    }
    QCOMPARE(found, linesOnPages);
}

void TestReviewLayout::linesStayTogether_data()
{
    QTest::addColumn<double>("firstRoom"); // lines
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("all") << 12.5 << QList<int>{10};
    QTest::newRow("in the middle") << 5.5 << QList<int>{5, 5};
    QTest::newRow("not one at the top") << 9.5 << QList<int>{8, 2};
    QTest::newRow("not one at the foot") << 1.5 << QList<int>{0, 10};
    QTest::newRow("no room") << 0.0 << QList<int>{0, 10};
}

void TestReviewLayout::linesStayTogether()
{
    QFETCH(double, firstRoom);
    QFETCH(QList<int>, parts);
    const Sheet sheet(QPageSize::A4, reviewFontFamily());
    TextFlow text(mm(60));
    text.add(QStringList(10, u"line"_s).join(u'\n'), sheet.font(Letters::Body), Qt::black);
    const qreal line = text.height(0, 1);
    QList<int> found;
    for (const auto &[first, end] : divideLines(text, firstRoom * line, 20 * line))
        found.append(int(end - first));
    QCOMPARE(found, parts);
}

void TestReviewLayout::columnsHoldTheirWords()
{
    const QList<DocumentColumn> columns{{u"A"_s, 1}, {u"B"_s, 1}, {u"C"_s, 8}};
    const auto sum = [](const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    QCOMPARE(columnWidths(columns, {0, 0, 0}, 100), (QList<qreal>{10, 10, 80}));
    QCOMPARE(columnWidths(columns, {28, 0, 0}, 100), (QList<qreal>{28, 8, 64}));
    // What the first takes makes the second too narrow.
    QCOMPARE(columnWidths(columns, {28, 9, 0}, 100), (QList<qreal>{28, 9, 63}));
    // More than there is: the longest words are broken.
    QCOMPARE(columnWidths(columns, {60, 60, 5}, 100), (QList<qreal>{47.5, 47.5, 5}));
    QCOMPARE(columnWidths(columns, {10, 60, 80}, 100), (QList<qreal>{10, 45, 45}));
    QCOMPARE(sum(columnWidths(columns, {28, 9, 0}, 100)), 100.0);
}

/// Blocks of growing length before a heading move it over the foot of the page, step by step.
void TestReviewLayout::headingsStayWithWhatFollows()
{
    for (int lines = 30; lines < 60; ++lines) {
        const ReviewLayout layout = layoutOf(reviewOf({TextBlock{QStringList(lines, u"line"_s).join(u'\n')},
                                                       HeadingBlock{u"Heading"_s, false, true}, plainTable(6)}));
        const OutlineEntry &heading = layout.outline().last();
        // A heading, the title of the table, its titles and two rows.
        QVERIFY2(heading.y + mm(25) < layout.bodyRect().bottom(), qPrintable(QString::number(lines)));
        QVERIFY(lowestInk(layout, heading.page) > heading.y + mm(20));
    }
}

/// No page holds a note only, or a single row.
void TestReviewLayout::notesStayWithTheirTable()
{
    for (int rows = 30; rows < 45; ++rows) {
        TableBlock table = plainTable(rows);
        table.note = u"What is counted."_s;
        const ReviewLayout layout = layoutOf(reviewOf({table, TextBlock{u"And this."_s, TextKind::Note}}));
        const int last = layout.pageCount() - 1;
        QVERIFY2(lowestInk(layout, last) > layout.bodyRect().top() + mm(20), qPrintable(QString::number(rows)));
    }
}

void TestReviewLayout::shortTablesStandSideBySide()
{
    const auto pagesOf = [](int rows, bool isBeside) {
        QList<Block> blocks;
        for (int i = 0; i < 8; ++i) {
            TableBlock left = plainTable(rows, 2);
            left.isBesideNext = isBeside;
            blocks << left << plainTable(rows, 2);
        }
        return layoutOf(reviewOf(blocks)).pageCount();
    };
    QVERIFY(pagesOf(10, true) < pagesOf(10, false));
    QCOMPARE(pagesOf(60, true), pagesOf(60, false)); // not where they are long
    TableBlock alone = plainTable(5, 2);
    alone.isBesideNext = true;
    QCOMPARE(layoutOf(reviewOf({alone, TextBlock{u"No table"_s}})).pageCount(),
             layoutOf(reviewOf({alone})).pageCount());
}

void TestReviewLayout::statusColumnsAreAlike()
{
    TableBlock table{
        u"a"_s, {}, {{u"State"_s, 1, false, true}, {u"2024"_s, 2}, {u"Long title of a year"_s, 2}, {u"2022"_s, 1}}, {}};
    table.columns.last().isSymbolOnly = true;
    for (const Choice<Status> &status : choices<Status>())
        table.rows.append({{u"Hungary"_s}, {{}, Status::Implemented}, {{}, status.value}, {{}, status.value}});
    const Sheet sheet(QPageSize::A4, reviewFontFamily());
    const QList<qreal> widths = tableWidths(sheet, {table});
    QCOMPARE(widths.at(1), widths.at(2));
    QVERIFY(widths.at(3) < widths.at(2));
    QCOMPARE(printedText(table.columns.at(1), table.rows.at(0).at(1)), labelOf(Status::Implemented));
    QVERIFY(printedText(table.columns.at(3), table.rows.at(0).at(3)).isEmpty());
}

void TestReviewLayout::nothingOutsideOfTheBody_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("poison");
    QTest::newRow("A4") << QPageSize::A4 << QString();
    QTest::newRow("Letter") << QPageSize::Letter << QString();
    QTest::newRow("long words") << QPageSize::A4 << u"Donaudampfschifffahrtsgesellschaft"_s.repeated(8);
    QTest::newRow("many lines") << QPageSize::Letter << u"line\n"_s.repeated(90);
}

void TestReviewLayout::nothingOutsideOfTheBody()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QString, poison);
    ReviewDocument document = handmadeReview(9);
    document.options.paper = paper;
    if (!poison.isEmpty()) {
        document.options.issuingBody = document.title = document.scope = document.options.marking = poison;
        document.sections.first().title = poison;
        TableBlock table = plainTable(3);
        table.title = table.note = poison;
        table.columns[0].title = table.rows[1][1].text = poison;
        document.sections[1].blocks.append(
            {HeadingBlock{poison, true, true}, TextBlock{poison, TextKind::Bullet}, table});
        document.sections.last().blocks.append(FiguresBlock{{{poison, poison, poison, poison, poison}}});
        document.sections.last().blocks.append(
            TimelineBlock{u"t"_s, {{QDate(2025, 1, 1), poison, poison, poison}, {{}, {}, u"after"_s, {}}}});
    }
    const ReviewLayout layout = layoutOf(document);
    const QRectF body = layout.bodyRect();
    const QRectF page = layout.pageRect();
    for (int i = 0; i < layout.pageCount(); ++i) {
        const QImage image = pictureOf(layout, i);
        const QByteArray place = QByteArray::number(i + 1);
        QVERIFY2(isBlank(image, QRectF(0, 0, body.left() - mm(1), page.height())), place);
        QVERIFY2(isBlank(image, QRectF(body.right() + mm(1), 0, body.left(), page.height())), place);
        QVERIFY2(isBlank(image, QRectF(0, body.top() - mm(2.5), page.width(), mm(2))), place);
        QVERIFY2(isBlank(image, QRectF(0, body.bottom() + mm(0.7), page.width(), mm(2.5))), place);
        QVERIFY2(!isBlank(image, body), place);
    }
}

void TestReviewLayout::outlineLeadsToItsHeadings()
{
    const ReviewLayout layout = layoutOf(handmadeReview(12));
    int level1 = 0;
    int lastPage = 0;
    qreal lastY = 0;
    for (const OutlineEntry &entry : layout.outline()) {
        QVERIFY(entry.page >= 2 && entry.page < layout.pageCount());
        QVERIFY(entry.page > lastPage || (entry.page == lastPage && entry.y > lastY));
        const QImage image = pictureOf(layout, entry.page);
        QVERIFY(!isBlank(image, QRectF(layout.bodyRect().left(), entry.y, mm(20), mm(7))));
        level1 += entry.level == 1 ? 1 : 0;
        lastPage = entry.page;
        lastY = entry.y;
    }
    QCOMPARE(level1, 5);
    QCOMPARE(layout.outline().size(), 5 + 16 + 12);
    // Each State begins a page, the first shares it with the title of its section.
    const auto states = std::find_if(layout.outline().begin(), layout.outline().end(),
                                     [](const OutlineEntry &entry) { return entry.title == u"States"_s; });
    QCOMPARE(states[0].page, states[1].page);
    for (int state = 2; state <= 12; ++state) {
        QVERIFY(states[state].page > states[state - 1].page);
        QCOMPARE(states[state].y, layout.bodyRect().top());
    }
}

void TestReviewLayout::contentsStayShort()
{
    const ReviewLayout layout = layoutOf(handmadeReview(57));
    QVERIFY2(layout.outline().first().page == 2, "the table of contents of 57 States takes more than a page");
    QVERIFY(layout.pageCount() > 70 && layout.pageCount() < 90);
}

void TestReviewLayout::contentsLinkEveryEntry()
{
    const ReviewLayout layout = layoutOf(handmadeReview(57));
    QCOMPARE(layout.links().size(), layout.outline().size());
    for (qsizetype i = 0; i < layout.links().size(); ++i) {
        const ContentsLink &link = layout.links().at(i);
        QCOMPARE(link.entry, int(i));
        QVERIFY(layout.bodyRect().adjusted(-1, -1, 1, 1).contains(link.area));
        QVERIFY(!isBlank(pictureOf(layout, link.page), link.area));
        for (qsizetype other = 0; other < i; ++other) {
            if (layout.links().at(other).page == link.page)
                QVERIFY(!layout.links().at(other).area.adjusted(1, 1, -1, -1).intersects(link.area));
        }
        if (i > 10)
            break;
    }
}

void TestReviewLayout::matrixOnOnePage()
{
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        ReviewDocument document = handmadeReview(57);
        document.options.paper = paper;
        document.sections = {document.sections.at(1)};
        MatrixBlock &matrix = std::get<MatrixBlock>(document.sections.first().blocks.first());
        for (MatrixRow &row : matrix.rows)
            row.name = u"Bosnia and Herzegovina"_s;
        // A4 holds 57 rows and their totals; Letter is lower.
        QCOMPARE(layoutOf(document).pageCount(), paper == QPageSize::A4 ? 3 : 4);
    }
}

void TestReviewLayout::matrixOfManyMeasures()
{
    MatrixBlock matrix{u"matrix"_s, {}, {}, {{u"AT"_s, u"Austria"_s, {}, {}, {}}}, {}};
    for (int measure = 0; measure < 60; ++measure) {
        matrix.measures.append(measure + 1);
        matrix.measureTitles.append(u"A measure with a long title that needs some room"_s);
        matrix.rows.first().cells.append(Status::Implemented);
    }
    const ReviewLayout layout = layoutOf(reviewOf({matrix}));
    for (int page = 0; page < layout.pageCount(); ++page)
        QVERIFY(isBlank(pictureOf(layout, page), QRectF(layout.bodyRect().right() + mm(1), 0, mm(10), mm(300))));
}

void TestReviewLayout::emptyBlocks()
{
    const ReviewLayout layout = layoutOf(
        reviewOf({HeadingBlock{}, TextBlock{}, FiguresBlock{}, TableBlock{}, TableBlock{{}, {}, {{u"A"_s}}, {}},
                  BarsBlock{}, ChartBlock{}, MatrixBlock{}, TimelineBlock{}}));
    for (int page = 0; page < layout.pageCount(); ++page)
        pictureOf(layout, page);
    QCOMPARE(layout.pageCount(), 3);
    ReviewDocument document = reviewOf({});
    document.sections.clear();
    QCOMPARE(layoutOf(document).pageCount(), 1);
}

void TestReviewLayout::madeInAnotherThread()
{
    const ReviewDocument document = handmadeReview(6);
    std::optional<ReviewLayout> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] { made.emplace(document, reviewFontFamily()); }));
    thread->start();
    QVERIFY(thread->wait(30000));
    const ReviewLayout here = layoutOf(document);
    QCOMPARE(made->pageCount(), here.pageCount());
    for (int page = 0; page < here.pageCount(); ++page)
        QCOMPARE(pictureOf(*made, page), pictureOf(here, page));
}

void TestReviewLayout::copiesShare()
{
    std::optional<ReviewLayout> first(layoutOf(handmadeReview(3)));
    const ReviewLayout copy = *first;
    const QImage before = pictureOf(*first, 2);
    first.reset();
    QCOMPARE(pictureOf(copy, 2), before);
}

void TestReviewLayout::logos()
{
    QImage picture(2000, 500, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(picture.save(&buffer, "PNG"));
    const QImage logo = logoPicture(png);
    QCOMPARE(logo.width(), 900);
    QVERIFY(!logo.hasAlphaChannel());
    QCOMPARE(logo.pixel(5, 5), qRgb(255, 255, 255));

    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                           "width='40' height='20'><rect width='40' height='20' fill='#1f4e79'/>%1</svg>";
    QCOMPARE(logoPicture(QByteArray(svg).replace("%1", "")).pixel(5, 5), qRgb(0x1f, 0x4e, 0x79));
    QVERIFY(logoPicture(QByteArray(svg).replace("%1", "<image xlink:href='file:///etc/passwd'/>")).isNull());
    QVERIFY(
        logoPicture("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + QByteArray(svg).replace("%1", "<text>&a;</text>")).isNull());
    QVERIFY(logoPicture("no picture").isNull());
    QVERIFY(logoPicture({}).isNull());
    QVERIFY(logoPicture(png + QByteArray(kLargestLogo, ' ')).isNull());
}

QTEST_MAIN(TestReviewLayout)
#include "tst_reviewlayout.moc"
