// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// More of them by TESSERA_MUTATIONS, for a long run by hand.
int mutationCount()
{
    const int wanted = qEnvironmentVariableIntValue("TESSERA_MUTATIONS");
    return wanted > 0 ? wanted : 2000;
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(TESSERA_RESOURCES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Damages bytes as disks, editors and opponents do. Distributions of the standard library are left out, so that the same
/// seed gives the same damage everywhere.
class Mutator
{
public:
    explicit Mutator(quint64 seed) : m_engine(seed) {}

    QByteArray mutated(QByteArray data)
    {
        const int steps = 1 + below(3);
        for (int i = 0; i < steps && !data.isEmpty(); ++i)
            damage(data);
        return data;
    }

private:
    int below(qsizetype bound) { return int(m_engine() % quint64(bound)); }

    void damage(QByteArray &data)
    {
        static const QByteArrayList kPieces{"\"",
                                            ",",
                                            ";",
                                            "\r",
                                            "\n",
                                            "'=",
                                            "\xE2\x80\xAE",
                                            "{",
                                            "}",
                                            "[",
                                            "null",
                                            "-1",
                                            "1e400",
                                            "9999-12-31",
                                            ":",
                                            "=",
                                            "\\",
                                            "\r\n ",
                                            "\xF5",
                                            "\xC5",
                                            "\nBEGIN:VCARD\n",
                                            "=\r\n",
                                            ".",
                                            "\nEND:VCARD\n",
                                            ";CHARSET=windows-1250:"};
        const qsizetype place = below(data.size());
        switch (below(5)) {
        case 0:
            data.truncate(place);
            break;
        case 1:
            data[place] = char(data.at(place) ^ (1 << below(8)));
            break;
        case 2:
            data.insert(place, data.mid(place, 1 + below(200)));
            break;
        case 3:
            data.remove(place, 1 + below(40));
            break;
        default:
            data.insert(place, kPieces.at(below(kPieces.size())));
            break;
        }
    }

    std::mt19937_64 m_engine;
};

} // namespace

using Target = bool (*)(const QByteArray &);
Q_DECLARE_METATYPE(Target)

class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();
};

void TestMutations::mutations_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QByteArray>("valid");
    QTest::addColumn<quint64>("seed");

    const QByteArray assessments =
        "state,measure,year,status,work,source,as_of,done,reason,sharing,marking\r\n"
        "HU,8,2025,implemented,confirmed,own-report,2025-03-01,\"Two\nlines\",,TLP:GREEN,\r\n"
        "Austria,CBM 7,2024,Partly implemented,,,,'=1+1,,,\r\n"
        "MN,9,2013,not-applicable,,,,,\"A \"\"reason\"\"\",TLP:AMBER+STRICT,x\r\n";
    const QByteArray contacts =
        "id,state,roles,organisation,unit,name,position,email,telephone,duty_line,languages,fingerprint,from,until,"
        "sharing,note,nominated_on,confirmed_on,means,reference\r\n"
        ",HU,Policy,\"MFA; KKM\",Cyber,Erd\xC5\x91s Gy\xC5\x91z\xC5\x91,'=1,a@b.example,'+36 1,+36 2,en hu,"
        "0123456789ABCDEF0123456789ABCDEF01234567,2024-01-01,,TLP:GREEN,\"Two\nlines\",,2025-01-01,e-mail,NV 1\r\n"
        "17,Austria,un-technical;technical,GovCERT,,,Duty desk,,,,,,,,,,2024-01-01,,,\r\n";
    const QByteArray oldContacts = QByteArray(contacts).replace("\xC5\x91", "\xF5").replace(",", ";");
    const QByteArray cards =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1250;QUOTED-PRINTABLE:Erd=F5s;Gy=F5z=\r\n=F5\r\nTEL;WORK;FAX:1\r\n"
        "TEL;CELL:+36 1\r\nPHOTO;BASE64:\r\n AAAA\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nEND:VCARD\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Erd\xC5\r\n \x91s\r\nORG:MFA\\; KKM;Cyber\r\nitem1.TEL;TYPE=work:2\r\n"
        "item1.X-ABLabel:24/7\r\nADR;TYPE=\"work\":;;;;;;Austria\r\nCATEGORIES:policy,Golf\r\nNOTE:a\\nb\\,c\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nUID:urn:uuid:0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e\r\nLANG;PREF=1:en\r\n"
        "X-TESSERA-STATE:HU\r\nX-TESSERA-SHARING:TLP:RED\r\nX-TESSERA-UNTIL:2026-01-01\r\nTITLE:Head\r\n"
        "EMAIL;PREF=1:a@b.example\r\nEND:VCARD\r\n";
    QTest::newRow("framework") << Target(fuzz::tryCatalogue) << resource(u"catalogues/osce-cyber-cbm.json"_s)
                               << quint64(1);
    QTest::newRow("participants") << Target(fuzz::tryCatalogue) << resource(u"catalogues/osce-participants.json"_s)
                                  << quint64(2);
    QTest::newRow("CSV") << Target(fuzz::tryCsv) << resource(u"samples/public-record/working_group_chairs.csv"_s)
                         << quint64(3);
    QTest::newRow("assessments") << Target(fuzz::tryImport) << assessments << quint64(4);
    QTest::newRow("strategies") << Target(fuzz::tryImport)
                                << resource(u"samples/public-record/strategies_public_record.csv"_s) << quint64(5);
    const QByteArray calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nX-WR-TIMEZONE:Europe/Vienna\r\nBEGIN:VTIMEZONE\r\n"
        "TZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
        "UID:a@example.org\r\nDTSTAMP:20250101T000000Z\r\nSEQUENCE:2\r\nDTSTART;TZID=Here:20250624T100000\r\n"
        "DTEND;TZID=Here:20250624T180000\r\nSUMMARY;LANGUAGE=en:IWG 3/2025\r\nLOCATION:Vienna\\, Hofburg\r\n"
        "DESCRIPTION:One\\nTwo\r\n  three\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\nSTATUS:CONFIRMED\r\nBEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\nTRIGGER:-P1D\r\nEND:VALARM\r\nX-TESSERA-FORUM:cecsp\r\nX-TESSERA-KIND:workshop\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTART;VALUE=DATE:20240228\r\nDURATION:P2D\r\n"
        "SUMMARY:CECSP\r\nCATEGORIES:a,b\r\nORGANIZER;CN=\"A \":mailto:a@example.org\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n";
    QTest::newRow("calendar") << Target(fuzz::tryCalendar) << calendar << quint64(7);
    QTest::newRow("meetings") << Target(fuzz::tryImport)
                              << resource(u"samples/public-record/meetings_public_record.csv"_s) << quint64(8);
    QTest::newRow("chairs") << Target(fuzz::tryImport) << resource(u"samples/public-record/working_group_chairs.csv"_s)
                            << quint64(9);
    QTest::newRow("attendance")
        << Target(fuzz::tryAttendance)
        << QByteArray(
               "meeting,state,presence,delegates,level,statement,represented_by,note\n1/2025,AT,P,3,capital,yes,,\n"
               "OSCE IWG 2/2025,Malta,Represented,,,,Italy,Note\n2025-03-01,JP,r,,,,,\n")
        << quint64(10);
    QTest::newRow("grid of attendance") << Target(fuzz::tryAttendance)
                                        << QByteArray("State;1/2025;2025-02-01;IWG 3/2025\nAT;P;R;D\nMalta;E;A;-\n")
                                        << quint64(11);
    QTest::newRow("milestones") << Target(fuzz::tryImport) << resource(u"samples/public-record/milestones.csv"_s)
                                << quint64(6);
    QTest::newRow("adopters") << Target(fuzz::tryImport) << resource(u"samples/public-record/adopters.csv"_s)
                              << quint64(12);
    QTest::newRow("contacts") << Target(fuzz::tryImport) << contacts << quint64(7);
    QTest::newRow("contacts in Windows-1250") << Target(fuzz::tryImport) << oldContacts << quint64(8);
    QTest::newRow("cards") << Target(fuzz::tryCards) << cards << quint64(9);
    QTest::newRow("encodings") << Target(fuzz::tryEncoding) << oldContacts + contacts.left(40) << quint64(10);
    QTest::newRow("UTF-16") << Target(fuzz::tryEncoding)
                            << QByteArray("\xFF\xFE") + QByteArray("s\0t\0a\0t\0e\0,\0\x51\x01\n\0", 16).repeated(20)
                            << quint64(11);
}

void TestMutations::mutations()
{
    QFETCH(Target, target);
    QFETCH(QByteArray, valid);
    QFETCH(quint64, seed);

    QVERIFY(!valid.isEmpty());
    QVERIFY(target(valid));
    Mutator mutator(seed);
    const int count = mutationCount();
    for (int i = 0; i < count; ++i) {
        const QByteArray data = mutator.mutated(valid);
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(target(data), qPrintable(u"mutation %1"_s.arg(i)));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"mutation %1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
