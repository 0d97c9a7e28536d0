// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// What holds for every section together.
class TestCirculation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStateIsNamed_data();
    void noStateIsNamed();
    void nothingAboveTheCeilingIsPrinted();
    void theOrderOfSectionsIsTheChosenOne();
};

void TestCirculation::noStateIsNamed_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("comparedYear");
    QTest::addColumn<SharingLabel>("ceiling");
    QTest::newRow("compared") << 2025 << 2024 << SharingLabel::Red;
    QTest::newRow("not compared") << 2025 << 0 << SharingLabel::Red;
    QTest::newRow("earlier") << 2016 << 2014 << SharingLabel::Red;
    QTest::newRow("with a ceiling") << 2025 << 2024 << SharingLabel::Clear;
}

void TestCirculation::noStateIsNamed()
{
    QFETCH(int, year);
    QFETCH(int, comparedYear);
    QFETCH(SharingLabel, ceiling);
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    fixture.options.year = year;
    fixture.options.comparedYear = comparedYear;
    fixture.options.ceiling = ceiling;
    const ReviewDocument document = fixture.document();
    QVERIFY(document.sections.size() >= 4);
    for (const DocumentSection &section : document.sections) {
        for (const QString &text : test::textsOf(section.blocks)) {
            for (const State &state : fixture.workspace->participants().states()) {
                QVERIFY2(!text.contains(state.name.text()), qPrintable(text));
                // "MC.DEC/5/16" is a decision of the Ministerial Council, not Monaco.
                const QRegularExpression code(u"\\b%1\\b(?!\\.)"_s.arg(state.code));
                QVERIFY2(!text.contains(code), qPrintable(state.code + u": "_s + text));
            }
        }
    }
}

void TestCirculation::nothingAboveTheCeilingIsPrinted()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Green;
    int measure = 0;
    for (const SharingLabel label : {SharingLabel::Clear, SharingLabel::Green, SharingLabel::Amber,
                                     SharingLabel::AmberStrict, SharingLabel::Red}) {
        Assessment cell = fixture.cell(u"HU"_s, ++measure, Status::Implemented);
        cell.sharing = label;
        cell.done = u"words-of-"_s + idOf(label);
        fixture.write(cell);
    }
    QString text;
    for (const DocumentSection &section : fixture.document().sections)
        text += test::textsOf(section.blocks).join(u'\n');
    QVERIFY(text.contains(u"words-of-TLP:CLEAR"_s) && text.contains(u"words-of-TLP:GREEN"_s));
    QVERIFY(!text.contains(u"words-of-TLP:AMBER"_s) && !text.contains(u"words-of-TLP:RED"_s));
    QCOMPARE(fixture.document().leftOut.size(), 3);
}

void TestCirculation::theOrderOfSectionsIsTheChosenOne()
{
    test::ReviewFixture fixture;
    fixture.options.sections = {{SectionId::Method, {}}, {SectionId::States, {}}, {SectionId::Summary, {}}};
    QList<SectionId> ids;
    for (const DocumentSection &section : fixture.document().sections)
        ids.append(section.id);
    QCOMPARE(ids, QList<SectionId>({SectionId::Method, SectionId::States, SectionId::Summary}));
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(fixture.document().sections.size(), 2);
}

QTEST_GUILESS_MAIN(TestCirculation)
#include "tst_circulation.moc"
