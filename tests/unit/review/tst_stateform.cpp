// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stateform.h"
#include "support/reviewfixture.h"
#include "workspace/celledits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QList<Block> blocksOfForm(const ReviewDocument &document)
{
    return document.sections.value(0).blocks;
}

int ticksIn(const QList<Block> &blocks)
{
    return int(test::textOf(blocks).simplified().count(u"[ x ]"_s));
}

} // namespace

class TestStateForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEveryMeasureThatExists();
    void aBlankFormTellsNothing();
    void aFilledFormHoldsWhatIsRecorded();
    void carriesTheNarrowestLabel();
    void ofAStateThatTakesNoPart();
};

void TestStateForm::asksForEveryMeasureThatExists()
{
    const test::ReviewFixture fixture(std::nullopt);
    const ReviewSources sources = fixture.sources();
    QCOMPARE(test::blocksOf<HeadingBlock>(blocksOfForm(stateForm(sources, u"HU"_s, 2025, false))).size(), 16);
    QCOMPARE(test::blocksOf<HeadingBlock>(blocksOfForm(stateForm(sources, u"HU"_s, 2014, false))).size(), 11);
    const QString text = test::textOf(blocksOfForm(stateForm(sources, u"HU"_s, 2025, false)));
    for (const Measure &measure : sources.progress.framework.measures)
        QVERIFY(text.contains(measure.asked.text()));
    for (const auto &status : choices<Status>())
        QCOMPARE(text.count(labelOf(status.value) + u'\n') > 0,
                 status.value != Status::NoInformation && status.value != Status::NotApplicable);
    QVERIFY(text.contains(u"31 October 2025"_s));
}

void TestStateForm::aBlankFormTellsNothing()
{
    const test::ReviewFixture fixture;
    const ReviewSources sources = fixture.sources();
    const ReviewDocument blank = stateForm(sources, u"HU"_s, 2025, false);
    QCOMPARE(ticksIn(blocksOfForm(blank)), 0);
    const QString text = test::textOf(blocksOfForm(blank));
    const YearMatrix matrix = sources.progress.matrix(2025);
    for (const Assessment &assessment : matrix.records().assessments())
        QVERIFY(assessment.state != u"HU" || assessment.done.isEmpty() || !text.contains(assessment.done));
}

void TestStateForm::aFilledFormHoldsWhatIsRecorded()
{
    const test::ReviewFixture fixture;
    const ReviewSources sources = fixture.sources();
    const QList<Block> blocks = blocksOfForm(stateForm(sources, u"HU"_s, 2025, true));
    const YearMatrix matrix = sources.progress.matrix(2025);
    const Tally tally = matrix.tallyOfState(u"HU"_s);
    QCOMPARE(ticksIn(blocks), tally.cells() - tally.count(Status::NoInformation));
    QVERIFY(ticksIn(blocks) > 0);
    const QString text = test::textOf(blocks);
    for (const Assessment &assessment : matrix.records().assessments())
        QVERIFY(assessment.state != u"HU" || text.contains(assessment.done));
}

void TestStateForm::carriesTheNarrowestLabel()
{
    const test::ReviewFixture fixture(std::nullopt);
    Assessment assessment;
    assessment.framework = fixture.workspace.cell(u"HU"_s, 1).framework;
    assessment.year = 2025;
    assessment.state = u"HU"_s;
    assessment.measure = 1;
    assessment.status = Status::Implemented;
    assessment.sharing = SharingLabel::Red;
    QVERIFY(CellEdits(*fixture.workspace).setAssessment(assessment, u"test"_s));
    const ReviewSources sources = fixture.sources();
    QCOMPARE(stateForm(sources, u"HU"_s, 2025, true).label, SharingLabel::Red);
    QCOMPARE(stateForm(sources, u"HU"_s, 2025, false).label, SharingLabel::Clear);
    QCOMPARE(stateForm(sources, u"AT"_s, 2025, true).label, fixture.workspace->sharing());
}

void TestStateForm::ofAStateThatTakesNoPart()
{
    const test::ReviewFixture fixture(std::nullopt);
    QVERIFY(test::blocksOf<HeadingBlock>(blocksOfForm(stateForm(fixture.sources(), u"JP"_s, 2025, true))).isEmpty());
    QVERIFY(test::blocksOf<HeadingBlock>(blocksOfForm(stateForm(fixture.sources(), u"MN"_s, 2011, true))).isEmpty());
}

QTEST_GUILESS_MAIN(TestStateForm)
#include "tst_stateform.moc"
