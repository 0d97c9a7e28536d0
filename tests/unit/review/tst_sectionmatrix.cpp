// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/groupshares.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVisegrad{u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s};

QString sharePrinted(const ReviewView &view, const QString &group, const QList<int> &measures)
{
    const QList<ReviewGroup> groups = reviewGroups(view);
    const QStringList texts = groupShares(view, groups, measures);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups.at(i).title == group)
            return texts.at(i);
    }
    return {};
}

} // namespace

class TestSectionMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedMatrixIsThatOfTheScreen();
    void cellsAboveTheCeilingAreInNoNumber();
    void aStateThatJoinedLater();
    void groupsForCirculation();
    void groupsOfWhichAllOrNoneWouldBeKnown();
    void groupsFromWhichAStateWouldFollow();
    void groupsHaveNoTotalInCirculation();
    void overlappingGroupsDoNotTellOfTheRest();
    void anEmptyYear();
};

void TestSectionMatrix::namedMatrixIsThatOfTheScreen()
{
    test::ReviewFixture fixture;
    fixture.options.states = {u"SK"_s, u"AT"_s, u"HU"_s};
    const MatrixBlock block = test::blocksOf<MatrixBlock>(fixture.section(SectionId::Matrix)).constFirst();
    const YearMatrix matrix = fixture.sources().progress.matrix(2025);
    QCOMPARE(block.measures, matrix.measureNumbers());
    QCOMPARE(block.rows.size(), 3);
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const MatrixRow &row = block.rows.at(i);
        QCOMPARE(row.state, (QStringList{u"AT"_s, u"HU"_s, u"SK"_s}.at(i))); // by their names
        QCOMPARE(row.rate, matrix.tallyOfState(row.state).implementationRate());
        for (qsizetype m = 0; m < row.cells.size(); ++m)
            QCOMPARE(row.cells.at(m), matrix.status({row.state, block.measures.at(m)}));
    }
    for (qsizetype m = 0; m < block.rates.size(); ++m)
        QCOMPARE(block.rates.at(m),
                 matrix.tallyOfMeasure(block.measures.at(m), fixture.options.states).implementationRate());
}

void TestSectionMatrix::cellsAboveTheCeilingAreInNoNumber()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = {u"HU"_s, u"PL"_s};
    fixture.options.ceiling = SharingLabel::Amber;
    Assessment secret = fixture.cell(u"HU"_s, 8, Status::Implemented);
    secret.sharing = SharingLabel::Red;
    fixture.write(secret);
    fixture.write(fixture.cell(u"PL"_s, 8, Status::Implemented));
    const QList<Block> blocks = fixture.section(SectionId::Matrix);
    const MatrixBlock block = test::blocksOf<MatrixBlock>(blocks).constFirst();
    QVERIFY(block.rows.at(0).isLeftOut.at(7));
    QVERIFY(!block.rows.at(0).cells.at(7));
    QCOMPARE(block.rows.at(0).rate, (Rate{0, 15}));
    QCOMPARE(block.rates.at(7), (Rate{1, 1})); // else the one that is left out would follow from the other
    QVERIFY(test::textOf(blocks).contains(u"left out and not counted"_s));
    QVERIFY(!block.rows.at(1).isLeftOut.contains(true));
    QCOMPARE(block.rows.at(1).rate, (Rate{1, 16}));
}

void TestSectionMatrix::aStateThatJoinedLater()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.year = 2012;
    fixture.options.comparedYear = 0;
    QVERIFY(fixture.section(SectionId::Matrix).isEmpty()); // no measure existed
    fixture.options.year = 2013;
    const MatrixBlock block = test::blocksOf<MatrixBlock>(fixture.section(SectionId::Matrix)).constFirst();
    QCOMPARE(block.measures.size(), 11);
    fixture.options.states = {u"MN"_s, u"JP"_s}; // Partners have no cells
    const QList<Block> blocks = fixture.section(SectionId::Matrix);
    QVERIFY(!test::blocksOf<MatrixBlock>(blocks).constFirst().rows.at(0).cells.at(0));
    QVERIFY(test::blocksOf<TextBlock>(blocks).constFirst().text.contains(u"An empty place"_s));
}

void TestSectionMatrix::groupsForCirculation()
{
    test::ReviewFixture fixture;
    fixture.options.edition = Edition::Circulation;
    const QList<Block> blocks = fixture.section(SectionId::Matrix);
    QVERIFY(test::blocksOf<MatrixBlock>(blocks).isEmpty());
    const TableBlock table = test::tableOf(blocks, u"measures-by-group"_s);
    QCOMPARE(table.rows.size(), 17);
    for (const QList<DocumentCell> &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    const ReviewSources sources = fixture.sources();
    fixture.options.states = sources.progress.participants.participatingStates(2025);
    for (const ReviewGroup &group : reviewGroups(ReviewView(sources, fixture.options)))
        QVERIFY(group.members.size() >= 2 * fixture.options.threshold);
    QVERIFY(table.note.contains(u"not printed"_s));
}

void TestSectionMatrix::groupsOfWhichAllOrNoneWouldBeKnown()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    const ReviewSources sources = fixture.sources();
    fixture.options.states = sources.progress.participants.participatingStates(2025);
    const QStringList union27 = fixture.workspace->participants().membersOf(u"EU"_s, membershipDay(2025));
    QCOMPARE(union27.size(), 27);
    const auto shareWith = [&](qsizetype from, qsizetype count, int measure) {
        for (const QString &state : union27.mid(from, count))
            fixture.write(fixture.cell(state, measure, Status::Implemented));
        const ReviewSources written = fixture.sources();
        return sharePrinted(ReviewView(written, fixture.options), u"EU"_s, {measure});
    };
    for (const QString &state : {u"NO"_s, u"GB"_s, u"US"_s, u"TR"_s})
        fixture.write(fixture.cell(state, 4, Status::Implemented));
    QCOMPARE(shareWith(0, 0, 4), u"–"_s); // none
    QCOMPARE(shareWith(0, 2, 4), u"–"_s);
    QCOMPARE(shareWith(2, 10, 4), (Rate{12, 27}.countText()));
    QCOMPARE(shareWith(12, 13, 4), u"–"_s); // all but two
    QCOMPARE(shareWith(25, 2, 4), u"–"_s);  // all
    // All who implement belong to the group: of each other State it would be known.
    QCOMPARE(shareWith(0, 10, 5), u"–"_s);
}

void TestSectionMatrix::groupsFromWhichAStateWouldFollow()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = fixture.workspace->participants().participatingStates(2025);
    // The platform is the Visegrád Group and one State more: both shares together would tell that of the one.
    for (const QString &state : kVisegrad) {
        for (const int measure : {1, 2, 3})
            fixture.write(fixture.cell(state, measure, Status::Implemented));
    }
    const ReviewSources sources = fixture.sources();
    const QList<int> measures = sources.progress.matrix(2025).measureNumbers();
    QVERIFY(sharePrinted(ReviewView(sources, fixture.options), u"V4"_s, measures) != u"–"_s);
    QVERIFY(sharePrinted(ReviewView(sources, fixture.options), u"CECSP"_s, measures) != u"–"_s);
    fixture.options.edition = Edition::Circulation;
    const ReviewView view(sources, fixture.options);
    for (const int measure : {1, 2, 3}) { // groups of so few States are not in the table at all
        QVERIFY(sharePrinted(view, u"V4"_s, {measure}).isEmpty());
        QVERIFY(sharePrinted(view, u"CECSP"_s, {measure}).isEmpty());
    }
}

void TestSectionMatrix::groupsHaveNoTotalInCirculation()
{
    test::ReviewFixture fixture;
    const ReviewSources sources = fixture.sources();
    fixture.options.states = sources.progress.participants.participatingStates(2025);
    const QList<int> measures = sources.progress.matrix(2025).measureNumbers();
    QVERIFY(sharePrinted(ReviewView(sources, fixture.options), u"EU"_s, measures) != u"–"_s);
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(sharePrinted(ReviewView(sources, fixture.options), u"EU"_s, measures), u"–"_s);
    QVERIFY(sharePrinted(ReviewView(sources, fixture.options), u"All States"_s, measures).endsWith(u'%'));
}

/// Of those in one of the two only, all of one side and none of the other would follow from 14 less 10.
void TestSectionMatrix::overlappingGroupsDoNotTellOfTheRest()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.states = fixture.workspace->participants().participatingStates(2025);
    const Participants &participants = fixture.workspace->participants();
    const QStringList eu = participants.membersOf(u"EU"_s, membershipDay(2025));
    const QStringList nato = participants.membersOf(u"NATO"_s, membershipDay(2025));
    QStringList implementing;
    int both = 0;
    int neither = 0;
    for (const QString &state : fixture.options.states) {
        const bool isEu = eu.contains(state);
        const bool isNato = nato.contains(state);
        if ((isEu && !isNato) || (isEu && isNato && both++ < 10) || (!isEu && !isNato && neither++ < 9))
            implementing.append(state);
    }
    for (const QString &state : implementing)
        fixture.write(fixture.cell(state, 1, Status::Implemented));
    const ReviewSources sources = fixture.sources();
    fixture.options.edition = Edition::Circulation;
    const ReviewView view(sources, fixture.options);
    QVERIFY(
        sharePrinted(view, u"NATO"_s, {1}).isEmpty()); // one group only: the places without numbers would tell as well
    QCOMPARE(reviewGroups(view).size(), 2);
    QVERIFY(sharePrinted(view, u"EU"_s, {1}) != u"–"_s);
}

void TestSectionMatrix::anEmptyYear()
{
    test::ReviewFixture fixture(std::nullopt);
    QCOMPARE(test::blocksOf<MatrixBlock>(fixture.section(SectionId::Matrix)).constFirst().rows.size(), 57);
    fixture.options.edition = Edition::Circulation;
    QCOMPARE(test::tableOf(fixture.section(SectionId::Matrix), u"measures-by-group"_s).rows.at(0).at(1).text,
             u"0 of 57"_s);
    QCOMPARE(test::tableOf(fixture.section(SectionId::Matrix), u"measures-by-group"_s).rows.at(16).at(1).text,
             u"0\u00a0%"_s);
}

QTEST_GUILESS_MAIN(TestSectionMatrix)
#include "tst_sectionmatrix.moc"
