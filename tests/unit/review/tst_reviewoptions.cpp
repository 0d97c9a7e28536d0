// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewoptions.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestReviewOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void unknownPartsAreLeftOut();
    void circulationNamesNoState();
};

void TestReviewOptions::comeBackAsTheyWere()
{
    ReviewOptions options;
    options.edition = Edition::Circulation;
    options.year = 2025;
    options.comparedYear = 2023;
    options.states = {u"HU"_s, u"AT"_s};
    options.scope = u"Two neighbours"_s;
    options.sections = {{SectionId::Method, {}}, {SectionId::Summary, u"**First** <b>word</b>"_s}};
    options.ceiling = SharingLabel::Green;
    options.label = SharingLabel::Clear;
    options.labelReason = u"Agreed on 3 March"_s;
    options.issuingBody = u"Chair"_s;
    options.logo = QByteArray("\x89PNG\0x", 6);
    options.marking = u"RESTREINT"_s;
    options.asOf = QDate(2025, 11, 22);
    options.paper = QPageSize::Letter;
    options.language = u"hu"_s;
    options.threshold = 5;
    QCOMPARE(optionsFromJson(optionsToJson(options)), options);
    QCOMPARE(optionsToJson(optionsFromJson(optionsToJson(options))), optionsToJson(options));
    QCOMPARE(optionsFromJson(optionsToJson({})), ReviewOptions());
}

void TestReviewOptions::unknownPartsAreLeftOut()
{
    QCOMPARE(optionsFromJson(u"no object"_s), ReviewOptions());
    const ReviewOptions options = optionsFromJson(
        u"{\"edition\":\"secret\",\"sections\":[{\"id\":\"matrix\"},{\"id\":\"dance\"},{\"id\":\"matrix\"}],\"threshold\":-4}"_s);
    QCOMPARE(options.edition, Edition::Internal);
    QCOMPARE(options.sections, (QList<SectionChoice>{{SectionId::Matrix, {}}}));
    QCOMPARE(options.threshold, 1);
}

void TestReviewOptions::circulationNamesNoState()
{
    QVERIFY(usualSections(Edition::Internal).contains(SectionChoice{SectionId::States, {}}));
    for (const Edition edition : {Edition::Internal, Edition::Circulation})
        QVERIFY(!usualSections(edition).contains(SectionChoice{SectionId::Directory, {}}));
    QVERIFY(!usualSections(Edition::Circulation).contains(SectionChoice{SectionId::States, {}}));
    QVERIFY(!isIn(SectionId::Directory, Edition::Circulation));
}

QTEST_GUILESS_MAIN(TestReviewOptions)
#include "tst_reviewoptions.moc"
