// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(StateOrder)

class TestParticipants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setProgramLanguage(u"en"_s); }

    void countsByYear_data();
    void countsByYear();
    void groupsByYear_data();
    void groupsByYear();
    void membershipIncludesItsLastDay();
    void codesFromText_data();
    void codesFromText();
    void orders_data();
    void orders();
    void names();
    void chairs_data();
    void chairs();
    void searchForms_data();
    void searchForms();
    void frameworkLookups();
};

void TestParticipants::countsByYear_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("counts");
    QTest::newRow("founder") << u"FI"_s << 2013 << true;
    QTest::newRow("before it joined") << u"MN"_s << 2013 << false;
    QTest::newRow("in the year it joined") << u"MN"_s << 2014 << true;
    QTest::newRow("in the year it left") << u"CS"_s << 2015 << true;
    QTest::newRow("after it left") << u"CS"_s << 2016 << false;
    QTest::newRow("Partner") << u"JP"_s << 2025 << false;
}

void TestParticipants::countsByYear()
{
    QFETCH(QString, code);
    QFETCH(int, year);
    QFETCH(bool, counts);
    const Participants participants = fixtures::participants();
    QCOMPARE(participants.state(code)->countsIn(year), counts);
    QCOMPARE(participants.participatingStates(year).contains(code), counts);
}

void TestParticipants::groupsByYear_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("NATO 2022") << u"NATO"_s << 2022 << QStringList{u"GB"_s, u"NL"_s};
    QTest::newRow("NATO 2023") << u"NATO"_s << 2023 << QStringList{u"GB"_s, u"FI"_s, u"NL"_s};
    QTest::newRow("EU 2019") << u"EU"_s << 2019 << QStringList{u"GB"_s, u"FI"_s};
    QTest::newRow("EU 2020") << u"EU"_s << 2020 << QStringList{u"FI"_s};
    QTest::newRow("EU 1972") << u"EU"_s << 1972 << QStringList();
    QTest::newRow("unknown group") << u"G7"_s << 2020 << QStringList();
}

void TestParticipants::groupsByYear()
{
    QFETCH(QString, group);
    QFETCH(int, year);
    QFETCH(QStringList, members);
    const Participants participants = fixtures::participants();
    QCOMPARE(participants.membersOf(group, membershipDay(year)), members);
    for (const State &state : participants.states())
        QCOMPARE(participants.isMember(group, state.code, membershipDay(year)), members.contains(state.code));
}

void TestParticipants::membershipIncludesItsLastDay()
{
    const Participants participants = fixtures::participants();
    QVERIFY(participants.isMember(u"EU"_s, u"GB"_s, QDate(2020, 1, 31)));
    QVERIFY(!participants.isMember(u"EU"_s, u"GB"_s, QDate(2020, 2, 1)));
    QVERIFY(!participants.isMember(u"NATO"_s, u"FI"_s, QDate(2023, 4, 3)));
    QVERIFY(participants.isMember(u"NATO"_s, u"FI"_s, QDate(2023, 4, 4)));
}

void TestParticipants::codesFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"FI"_s << u"FI"_s;
    QTest::newRow("small code") << u" fi "_s << u"FI"_s;
    QTest::newRow("name") << u"Finland"_s << u"FI"_s;
    QTest::newRow("other language") << u"finnorszag"_s << u"FI"_s;
    QTest::newRow("without accents") << u"TURKIYE"_s << u"TR"_s;
    QTest::newRow("stroke") << u"bialorus"_s << u"BY"_s;
    QTest::newRow("spaces") << u"united   kingdom"_s << u"GB"_s;
    QTest::newRow("Partner") << u"japan"_s << u"JP"_s;
    QTest::newRow("part of a name") << u"united"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("unknown") << u"Atlantis"_s << u""_s;
}

void TestParticipants::codesFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(fixtures::participants().codeOf(text), code);
}

void TestParticipants::orders_data()
{
    QTest::addColumn<StateOrder>("order");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("codes");
    QTest::newRow("English") << StateOrder::English << u"fr"_s << u"BY FI NL PL TR GB US"_s;
    QTest::newRow("French") << StateOrder::FrenchProtocol << u"en"_s << u"US BY FI NL PL GB TR"_s;
    QTest::newRow("program") << StateOrder::Locale << u"fr"_s << u"US BY FI NL PL GB TR"_s;
    QTest::newRow("country variant") << StateOrder::Locale << u"en-GB"_s << u"BY FI NL PL TR GB US"_s;
    QTest::newRow("a language without names") << StateOrder::Locale << u"kk"_s << u"BY FI NL PL TR GB US"_s;
}

void TestParticipants::orders()
{
    QFETCH(StateOrder, order);
    QFETCH(QString, language);
    QFETCH(QString, codes);
    setProgramLanguage(language);
    const Participants participants = fixtures::participants();
    QStringList given{u"GB"_s, u"US"_s, u"TR"_s, u"PL"_s, u"NL"_s, u"FI"_s, u"BY"_s};
    QCOMPARE(participants.sorted(given, order).join(u' '), codes);
    given.prepend(u"??"_s);
    QCOMPARE(participants.sorted(given, order).size(), given.size());
    QCOMPARE(participants.sorted({}, order), QStringList());
}

void TestParticipants::names()
{
    const Participants participants = fixtures::participants();
    QCOMPARE(participants.nameOf(u"FI"_s), u"Finland"_s);
    QCOMPARE(participants.nameOf(u"XX"_s), u"XX"_s);
    setProgramLanguage(u"hu"_s);
    QCOMPARE(participants.nameOf(u"FI"_s), u"Finnország"_s);
    QCOMPARE(participants.state(u"XX"_s), nullptr);
    QCOMPARE(participants.group(u"XX"_s), nullptr);
    QCOMPARE(participants.forum(u"XX"_s), nullptr);
}

void TestParticipants::chairs_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("holder"); // "-" = nothing is recorded
    QTest::newRow("before") << QDate(2022, 12, 31) << u"-"_s;
    QTest::newRow("first day") << QDate(2023, 1, 1) << u"NL"_s;
    QTest::newRow("last day") << QDate(2024, 12, 31) << u"NL"_s;
    QTest::newRow("vacant") << QDate(2025, 5, 19) << u""_s;
    QTest::newRow("open end") << QDate(2031, 1, 1) << u"PL"_s;
}

void TestParticipants::chairs()
{
    QFETCH(QDate, day);
    QFETCH(QString, holder);
    const Participants participants = fixtures::participants();
    const Chair *chair = participants.forum(u"iwg"_s)->chairOn(day);
    QCOMPARE(chair ? chair->holder : u"-"_s, holder);
}

void TestParticipants::searchForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::newRow("accents") << u"Türkiye ÉÈ"_s << u"turkiye ee"_s;
    QTest::newRow("stroke") << u"Łódź Øst"_s << u"lodz ost"_s;
    QTest::newRow("dotted and dotless") << u"İzmir Işık"_s << u"izmir isik"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("ligature and width") << u"ﬁn ＣＢＭ"_s << u"fin cbm"_s;
    QTest::newRow("Cyrillic") << u"Кыргызстан Й"_s << u"кыргызстан и"_s;
    QTest::newRow("spaces") << u"  a\u00a0\tb \n"_s << u"a b"_s;
    QTest::newRow("composed or not") << u"u\u0308"_s << u"u"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestParticipants::searchForms()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QCOMPARE(searchForm(text), form);
    QCOMPARE(searchForm(form), form);
}

void TestParticipants::frameworkLookups()
{
    const Framework framework = fixtures::framework();
    QCOMPARE(framework.firstYear(), 2013);
    QCOMPARE(Framework().firstYear(), 0);
    QCOMPARE(framework.measureLabel(8), u"CBM\u00a08"_s);
    QCOMPARE(framework.measure(9), nullptr);
    QCOMPARE(framework.set(u"x"_s), nullptr);
    QCOMPARE(framework.decision(u"x"_s), nullptr);
    QVERIFY(framework.measure(12)->existsIn(2016));
    QVERIFY(!framework.measure(12)->existsIn(2015));
    QVERIFY(!Measure().existsIn(2025));
}

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
