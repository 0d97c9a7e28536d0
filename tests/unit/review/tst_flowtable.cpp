// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowtable.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestFlowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divides_data();
    void divides();
    void nothingIsLost();
    void noLonelyRow();
    void noLonelyFirstRow();
    void roomForTheFoot();
    void comesToAnEndOnTinyPaper();

private:
    [[nodiscard]] FlowTable table(const QList<int> &linesOfRows) const
    {
        FlowTable table(m_sheet, {{u"Title"_s, mm(40)}, {u"Text"_s, mm(120)}});
        for (const int lines : linesOfRows) {
            TextFlow title(table.textWidth(0));
            title.add(u"Title"_s, m_sheet.font(Letters::Small), Qt::black);
            TextFlow text(table.textWidth(1));
            text.add(QStringList(lines, u"line"_s).join(u'\n'), m_sheet.font(Letters::Small), Qt::black);
            table.addRow({{title, {}}, {text, {}}});
        }
        return table;
    }
    Sheet m_sheet{QPageSize::A4, reviewFontFamily()};
};

void TestFlowTable::divides_data()
{
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<int>("pages");
    QTest::newRow("no rows") << QList<int>() << 1;
    QTest::newRow("one row") << QList<int>{3} << 1;
    QTest::newRow("a page") << QList<int>(16, 2) << 1;
    QTest::newRow("rows stay together") << QList<int>(16, 8) << 3;
    QTest::newRow("a long row goes on") << QList<int>{300} << 6;
}

void TestFlowTable::divides()
{
    QFETCH(QList<int>, lines);
    QFETCH(int, pages);
    const QList<FlowTable::Page> divided = table(lines).divide(mm(220), mm(230));
    QCOMPARE(divided.size(), pages);
    for (qsizetype page = 0; page < divided.size(); ++page) {
        for (const FlowTable::Part &part : divided.at(page)) {
            QVERIFY(part.top > 0);
            QVERIFY(part.bottom() <= (page == 0 ? mm(220) : mm(230)) + 1);
        }
    }
}

void TestFlowTable::nothingIsLost()
{
    const QList<int> lines{2, 40, 1, 120, 3, 9, 9, 9, 9, 9, 1};
    QHash<qsizetype, qsizetype> next;
    for (const FlowTable::Page &page : table(lines).divide(mm(220), mm(230))) {
        for (const FlowTable::Part &part : page) {
            QCOMPARE(part.first.at(1), next.value(part.row));
            next[part.row] = part.end.at(1);
        }
    }
    for (qsizetype row = 0; row < lines.size(); ++row)
        QCOMPARE(next.value(row), lines.at(row));
}

void TestFlowTable::noLonelyRow()
{
    const FlowTable rows = table(QList<int>(17, 3));
    const qreal rowHeight = rows.divide(mm(5000), mm(5000)).first().first().height;
    const qreal header = rows.divide(mm(5000), mm(5000)).first().first().top;
    const QList<FlowTable::Page> pages = rows.divide(header + rowHeight * 16.5, header + rowHeight * 16.5);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.last().size(), 3);
    QCOMPARE(pages.last().first().row, 14);
    QCOMPARE(pages.last().first().top, header);
}

/// Titles with a single row at the foot of a page would be a waste.
void TestFlowTable::noLonelyFirstRow()
{
    const FlowTable rows = table(QList<int>(9, 3));
    const qreal one = rows.titlesHeight() + rows.rowHeight(0);
    QVERIFY(rows.divide(one * 1.1, mm(230)).first().isEmpty());
    QCOMPARE(rows.divide(one + rows.rowHeight(0) * 1.1, mm(230)).first().size(), 2);
}

void TestFlowTable::roomForTheFoot()
{
    FlowTable rows = table(QList<int>(9, 3));
    const qreal height = rows.titlesHeight() + 9 * rows.rowHeight(0);
    QCOMPARE(rows.divide(height + 1, height + 1).size(), 1);
    rows.setFoot(mm(5));
    const QList<FlowTable::Page> pages = rows.divide(height + 1, height + 1);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.last().size(), 3);
    QVERIFY(pages.last().last().bottom() + mm(5) <= height + 1);
}

void TestFlowTable::comesToAnEndOnTinyPaper()
{
    QVERIFY(table({10, 10}).divide(mm(7), mm(7)).size() <= 2);
}

QTEST_MAIN(TestFlowTable)
#include "tst_flowtable.moc"
