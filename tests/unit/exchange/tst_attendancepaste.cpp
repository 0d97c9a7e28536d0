// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancepaste.h"
#include "exchange/catalogue.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestAttendancePaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void everyNameOfEveryState();
    void longTextIsQuick();

private:
    const Participants m_participants = builtInReference(u"osce-cyber-cbm"_s)->participants;
};

void TestAttendancePaste::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QStringList>("unrecognised");
    QTest::addColumn<QString>("duplicates");
    const QStringList none;

    QTest::newRow("empty") << QString() << QString() << none << QString();
    QTest::newRow("codes with spaces") << u"AT CZ HU PL SK"_s << u"AT CZ HU PL SK"_s << none << QString();
    QTest::newRow("codes with commas") << u"at, cz;hu\tPL\nSK"_s << u"AT CZ HU PL SK"_s << none << QString();
    QTest::newRow("three letters") << u"AUT, CZE, USA, GBR"_s << u"AT CZ US GB"_s << none << QString();
    QTest::newRow("English") << u"Austria, Bosnia and Herzegovina, Holy See and the United Kingdom"_s
                             << u"AT BA VA GB"_s << none << QString();
    QTest::newRow("languages") << u"Allemagne; Österreich; Чехия; Magyarország; Stati Uniti d'America; POLSKA"_s
                               << u"DE AT CZ HU US PL"_s << none << QString();
    QTest::newRow("without accents") << u"Turkiye\nCote d'Ivoire\nAustria"_s << u"TR AT"_s
                                     << QStringList{u"Cote d'Ivoire"_s} << QString();
    QTest::newRow("numbered lines")
        << u"1. Albania\r\n2) Andorra\r\n(3) Armenia\r\n  • Austria\r\n- Azerbaijan\r\n12 Malta"_s
        << u"AL AD AM AT AZ MT"_s << none << QString();
    QTest::newRow("delegations") << u"Delegation of Austria\nPermanent Mission of the Republic of Moldova to the OSCE\n"
                                    "The Delegation of the Kingdom of Norway (3)\nDélégation de la France"_s
                                 << u"AT MD NO FR"_s << none << QString();
    QTest::newRow("other names") << u"USA, UK, Russia, Turkey, Czech Republic, The Netherlands, Netherlands, Vatican"_s
                                 << u"US GB RU TR CZ NL VA"_s << none << u"NL"_s;
    QTest::newRow("duplicates") << u"Austria, AT, Österreich, Malta"_s << u"AT MT"_s << none << u"AT"_s;
    QTest::newRow("code and name") << u"AT - Austria\nAustria (AT)\nHU Hungary"_s << u"AT HU"_s << none << u"AT"_s;
    QTest::newRow("words in between") << u"At the meeting it is noted that Austria and no other State was present"_s
                                      << u"AT"_s
                                      << QStringList{u"At the meeting it is noted that"_s,
                                                     u"and no other State was present"_s}
                                      << QString();
    QTest::newRow("heading") << u"Excused: Malta, Cyprus"_s << u"MT CY"_s << QStringList{u"Excused:"_s} << QString();
    QTest::newRow("persons") << u"Austria: Ms A. Example, Mr B. Sample\nMalta: Ms C."_s << u"AT MT"_s << none
                             << QString();
    QTest::newRow("misspelt") << u"Austira, Malta, Atlantis"_s << u"MT"_s << QStringList{u"Austira"_s, u"Atlantis"_s}
                              << QString();
    QTest::newRow("no guessing") << u"Austrian"_s << QString() << QStringList{u"Austrian"_s} << QString();
    QTest::newRow("two States by name") << u"Austria Hungary"_s << u"AT HU"_s << none << QString();
    QTest::newRow("Partners") << u"Japan, Republic of Korea, Tunisia"_s << u"JP KR TN"_s << none << QString();
    QTest::newRow("marks") << u"\u200eAustria\u200f,\u00a0\u202bMalta\u202c; “Cyprus”. ✓ Latvia"_s << u"AT MT CY LV"_s
                           << none << QString();
    QTest::newRow("only signs") << u" , ;; \n - \n 1. \n"_s << QString() << none << QString();
}

void TestAttendancePaste::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QFETCH(QStringList, unrecognised);
    QFETCH(QString, duplicates);

    const PastedStates states = readPastedStates(text, m_participants);
    QCOMPARE(states.codes.join(u' '), codes);
    QCOMPARE(states.unrecognised, unrecognised);
    QCOMPARE(states.duplicates.join(u' '), duplicates);
}

void TestAttendancePaste::everyNameOfEveryState()
{
    for (const State &state : m_participants.states()) {
        for (const QString &name : state.name.all()) {
            const PastedStates states = readPastedStates(u"7. "_s + name + u" (2)"_s, m_participants);
            QVERIFY2(states.codes == QStringList{state.code}, qPrintable(name));
            QVERIFY2(states.unrecognised.isEmpty(), qPrintable(name));
        }
    }
}

void TestAttendancePaste::longTextIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"a "_s, u"Austria "_s, u"xyz,"_s, u"(("_s, u"1."_s, u"the republic of "_s, u"\n"_s})
        (void)readPastedStates(piece.repeated(200'000), m_participants);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAttendancePaste)
#include "tst_attendancepaste.moc"
