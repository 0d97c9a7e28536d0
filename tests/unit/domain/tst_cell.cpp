// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "fixtures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Absence)
Q_DECLARE_METATYPE(Assessment)

class TestCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absences_data();
    void absences();
    void name();
    void checks_data();
    void checks();
    void lockedYear_data();
    void lockedYear();
};

void TestCell::absences_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("year");
    QTest::addColumn<Absence>("why");
    QTest::addColumn<QString>("text");

    QTest::newRow("there") << u"FI"_s << 8 << 2013 << Absence::None << u""_s;
    QTest::newRow("year of adoption") << u"FI"_s << 12 << 2016 << Absence::None << u""_s;
    QTest::newRow("before the adoption") << u"FI"_s << 12 << 2015 << Absence::BeforeAdoption
                                         << u"CBM\u00a012 was adopted in 2016 (PC.DEC/1202)."_s;
    QTest::newRow("before joining") << u"MN"_s << 8 << 2013 << Absence::BeforeJoining
                                    << u"Mongolia became a participating State in 2014."_s;
    QTest::newRow("year of joining") << u"MN"_s << 8 << 2014 << Absence::None << u""_s;
    QTest::newRow("year of leaving") << u"CS"_s << 8 << 2015 << Absence::None << u""_s;
    QTest::newRow("after leaving") << u"CS"_s << 8 << 2016 << Absence::AfterLeaving
                                   << u"Former State was not a participating State in this year."_s;
    QTest::newRow("Partner") << u"JP"_s << 8 << 2020 << Absence::NotParticipating
                             << u"Japan is not a participating State."_s;
    QTest::newRow("unknown State") << u"XX"_s << 8 << 2020 << Absence::NotParticipating
                                   << u"XX is not a participating State."_s;
    QTest::newRow("unknown measure") << u"FI"_s << 9 << 2020 << Absence::UnknownMeasure
                                     << u"The framework has no measure 9."_s;
}

void TestCell::absences()
{
    QFETCH(QString, state);
    QFETCH(int, measure);
    QFETCH(int, year);
    QFETCH(Absence, why);
    QFETCH(QString, text);

    const Framework framework = fixtures::framework();
    const Participants participants = fixtures::participants();
    QCOMPARE(absence(framework, participants, {state, measure}, year), why);
    QCOMPARE(absenceText(why, framework, participants, {state, measure}), text);
}

void TestCell::name()
{
    QCOMPARE(cellName(fixtures::framework(), fixtures::participants(), {u"FI"_s, 8}), u"Finland, CBM\u00a08"_s);
    QCOMPARE(cellName(fixtures::framework(), fixtures::participants(), {u"XX"_s, 8}), u"XX, CBM\u00a08"_s);
}

void TestCell::checks_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<int>("code"); // -1 = allowed

    const auto allowed = -1;
    Assessment text = fixtures::assessment(u"FI"_s, 8, 2020, Status::Implemented);
    text.done = QString(kLongestText, u'x');
    Assessment longText = text;
    longText.done += u'x';
    Assessment longReason = text;
    longReason.reason = longText.done;
    Assessment longMarking = text;
    longMarking.marking = longText.done;
    Assessment reasoned = fixtures::assessment(u"FI"_s, 8, 2020, Status::NotApplicable);
    reasoned.reason = u"It has none."_s;
    Assessment blankReason = reasoned;
    blankReason.reason = u" \n\t"_s;

    QTest::newRow("status") << fixtures::assessment(u"FI"_s, 8, 2020, Status::Implemented) << allowed;
    QTest::newRow("longest text") << text << allowed;
    QTest::newRow("text too long") << longText << int(ErrorCode::TextTooLong);
    QTest::newRow("reason too long") << longReason << int(ErrorCode::TextTooLong);
    QTest::newRow("marking too long") << longMarking << int(ErrorCode::TextTooLong);
    QTest::newRow("not applicable with reason") << reasoned << allowed;
    QTest::newRow("not applicable without")
        << fixtures::assessment(u"FI"_s, 8, 2020, Status::NotApplicable) << int(ErrorCode::ReasonMissing);
    QTest::newRow("not applicable with spaces") << blankReason << int(ErrorCode::ReasonMissing);
    QTest::newRow("no cell") << fixtures::assessment(u"FI"_s, 12, 2015, Status::Implemented)
                             << int(ErrorCode::CellDoesNotExist);
    QTest::newRow("Partner") << fixtures::assessment(u"JP"_s, 8, 2020, Status::Implemented)
                             << int(ErrorCode::CellDoesNotExist);
}

void TestCell::checks()
{
    QFETCH(Assessment, assessment);
    QFETCH(int, code);
    const Result<void> result = checkAssessment(fixtures::framework(), fixtures::participants(),
                                                YearRecords(u"test"_s, 2020, {}, {}, {}, {}), assessment);
    QCOMPARE(result ? -1 : int(result.error().code), code);
    if (!result)
        QVERIFY(result.error().context.contains(QString::number(assessment.year)));
}

void TestCell::lockedYear_data()
{
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("draft") << true;
    QTest::newRow("submitted") << true;
    QTest::newRow("changes-asked") << true;
    QTest::newRow("accepted") << false;
}

void TestCell::lockedYear()
{
    QFETCH(bool, isAllowed);
    const Stage stage = *fromId<Stage>(QString::fromLatin1(QTest::currentDataTag()));
    const YearRecords records(u"test"_s, 2020, {}, {}, {}, {fixtures::submission(u"FI"_s, 2020, stage)});
    const auto check = [&](const QString &state) {
        return checkAssessment(fixtures::framework(), fixtures::participants(), records,
                               fixtures::assessment(state, 8, 2020, Status::Implemented));
    };
    QCOMPARE(check(u"FI"_s).has_value(), isAllowed);
    QVERIFY(check(u"NL"_s)); // another State's submission locks nothing here
    if (!isAllowed)
        QCOMPARE(check(u"FI"_s).error().code, ErrorCode::CellLocked);
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
