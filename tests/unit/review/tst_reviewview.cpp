// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"
#include "workspace/celledits.h"

#include <QTest>

#include <numeric>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestReviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAboveTheCeilingIsLeftOut();
    void theLabelIsTheNarrowestOfTheContents();
    void aWiderLabelNeedsAReason();
    void smallCountsAreNotPrinted();
    void noSuppressedPartCanBeWorkedOut();
};

void TestReviewView::whatIsAboveTheCeilingIsLeftOut()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.ceiling = SharingLabel::Amber;
    const ReviewSources sources = fixture.sources();
    ReviewView view(sources, fixture.options);
    QVERIFY(view.admit(SharingLabel::Amber, u"cell"_s, u"A"_s));
    QVERIFY(view.admit(SharingLabel::Clear, u"cell"_s, u"B"_s));
    QVERIFY(!view.admit(SharingLabel::AmberStrict, u"cell"_s, u"C"_s));
    QVERIFY(!view.admit(SharingLabel::AmberStrict, u"cell"_s, u"C"_s)); // is listed once
    QVERIFY(!view.admit(SharingLabel::Red, u"contact"_s, u"D"_s));
    QCOMPARE(view.leftOut(), (QList<LeftOut>{{u"cell"_s, u"C"_s, SharingLabel::AmberStrict},
                                             {u"contact"_s, u"D"_s, SharingLabel::Red}}));
}

void TestReviewView::theLabelIsTheNarrowestOfTheContents()
{
    const test::ReviewFixture fixture(std::nullopt);
    const ReviewSources sources = fixture.sources();
    ReviewView view(sources, fixture.options);
    QCOMPARE(view.label(), fixture.workspace->sharing());
    QVERIFY(view.admit(SharingLabel::Red, u"contact"_s, u"D"_s));
    QCOMPARE(view.label(), SharingLabel::Red);
    QVERIFY(view.admit(SharingLabel::Clear, u"contact"_s, u"E"_s));
    QCOMPARE(view.label(), SharingLabel::Red);
}

void TestReviewView::aWiderLabelNeedsAReason()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.label = SharingLabel::Green;
    const Result<ReviewDocument> refused = makeReview(fixture.sources(), fixture.options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LabelReasonMissing);
    fixture.options.labelReason = u"Agreed by the group"_s;
    QCOMPARE(fixture.document().label, SharingLabel::Green);
    QCOMPARE(fixture.document().contentLabel, fixture.workspace->sharing());
    fixture.options.labelReason.clear();
    fixture.options.label = SharingLabel::Red; // narrower needs none
    QCOMPARE(fixture.document().label, SharingLabel::Red);
}

void TestReviewView::smallCountsAreNotPrinted()
{
    test::ReviewFixture fixture(std::nullopt);
    const ReviewSources sources = fixture.sources();
    QCOMPARE(ReviewView(sources, fixture.options).countText(1, 57), u"1"_s); // States are named anyway
    fixture.options.edition = Edition::Circulation;
    const ReviewView view(sources, fixture.options);
    QCOMPARE(view.countText(0, 57), u"0"_s);
    QCOMPARE(view.countText(1, 57), u"fewer than 3"_s);
    QCOMPARE(view.countText(2, 57), u"fewer than 3"_s);
    QCOMPARE(view.countText(3, 57), u"3"_s);
    QCOMPARE(view.countText(54, 57), u"54"_s);
    QCOMPARE(view.countText(55, 57), u"more than 54"_s);
    QCOMPARE(view.countText(57, 57), u"57"_s);
    QCOMPARE(view.countText(0, 2), u"fewer than 3"_s); // of two States also none and all would tell
    QCOMPARE(view.countText(2, 2), u"fewer than 3"_s);
    QCOMPARE(view.countText(8, 8), u"more than 5"_s); // of a part of the States all or none would tell of each
    QCOMPARE(view.countText(0, 8), u"fewer than 3"_s);
    QVERIFY(!view.countTexts({8, 0, 0}).contains(u"8"_s));
    QVERIFY(view.isGroupPrinted(6) && !view.isGroupPrinted(5));
}

void TestReviewView::noSuppressedPartCanBeWorkedOut()
{
    test::ReviewFixture fixture(std::nullopt);
    fixture.options.edition = Edition::Circulation;
    const ReviewSources sources = fixture.sources();
    const ReviewView view(sources, fixture.options);
    for (const QList<int> &parts : {QList<int>{1, 20, 36},
                                    {20, 1, 0, 36},
                                    {2, 2, 53},
                                    {1, 1, 55},
                                    {57, 0, 0},
                                    {1, 56},
                                    {10, 20, 27},
                                    {1, 0, 4}}) {
        const QStringList texts = view.countTexts(parts);
        int hidden = 0;
        int sum = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isPrinted = texts.at(i) == QString::number(parts.at(i));
            hidden += isPrinted ? 0 : 1;
            sum += isPrinted ? 0 : parts.at(i);
            QVERIFY2(!isPrinted || parts.at(i) == 0 || parts.at(i) >= 3, qPrintable(texts.join(u' ')));
        }
        // One hidden part is total minus the others; hidden parts that are few together tell nearly as much.
        QVERIFY2(hidden != 1, qPrintable(texts.join(u' ')));
        QVERIFY2(hidden == 0 || sum >= 3, qPrintable(texts.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestReviewView)
#include "tst_reviewview.moc"
