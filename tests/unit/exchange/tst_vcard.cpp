// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "exchange/catalogue.h"
#include "exchange/vcardcontacts.h"
#include "exchange/vcardreader.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2025, 11, 20), QTime(9, 30), Qt::UTC);

Contact fullContact()
{
    Contact contact;
    contact.id = u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s;
    contact.state = u"HU"_s;
    contact.roles = u"osce-policy un-diplomatic"_s;
    contact.organisation = u"Külgazdasági és Külügyminisztérium; \"KKM\", Budapest"_s;
    contact.unit = u"Kibertér Koordinátor Irodája, 2. emelet"_s;
    contact.name = u"Erdős Győző Őszi-Űrhajós"_s;
    contact.position = u"főosztályvezető\\helyettes"_s;
    contact.email = u"cyber@mfa.example"_s;
    contact.telephone = u"+36 1 458 1000"_s;
    contact.dutyLine = u"+36 1 458 2000"_s;
    contact.languages = u"en hu"_s;
    contact.fingerprint = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    contact.from = QDate(2024, 9, 1);
    contact.until = QDate(2026, 8, 31);
    contact.sharing = SharingLabel::Red;
    contact.note = u"First line, with comma\nsecond; with semicolon\nBEGIN:VCARD"_s;
    return contact;
}

/// The contact as it comes back from fields, whatever their order.
Contact contactFrom(const tables::ContactFields &fields)
{
    Contact contact;
    contact.id = fields.value(u"id"_s);
    contact.state = fields.value(u"state"_s);
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        (void)tables::takeContactField(field.key(), field.value(), builtInRoles(), contact);
    return contact;
}

tables::ContactFields fieldsOfFile(const QByteArray &data)
{
    const Result<CardFile> file = readCards(data, u"a.vcf"_s);
    return file && file->cards.size() == 1 ? fieldsFrom(file->cards.constFirst(), builtInRoles())
                                           : tables::ContactFields();
}

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

Q_DECLARE_METATYPE(tessera::CardVersion)

class TestVcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void deskWithoutName();
    void foldsAtWholeCharacters_data();
    void foldsAtWholeCharacters();
    void escapes();
    void cannotBeginALineOfItsOwn();
    void reads_data();
    void reads();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void leavesOut();
    void refuses_data();
    void refuses();
    void tellsCardFiles();
    void staysLinear();
};

void TestVcard::roundTrip_data()
{
    QTest::addColumn<CardVersion>("version");
    QTest::newRow("3.0") << CardVersion::V3;
    QTest::newRow("4.0") << CardVersion::V4;
}

void TestVcard::roundTrip()
{
    QFETCH(CardVersion, version);

    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    const Contact contact = fullContact();
    const QByteArray data = writeCards({cardFrom(contact, reference.participants, version, kNow)}, version);
    QVERIFY(data.contains("\r\nREV:20251120T093000Z\r\n"));
    const Result<CardFile> file = readCards(data, u"a.vcf"_s);
    QVERIFY(file);
    QCOMPARE(file->cards.size(), 1);
    QCOMPARE(contactFrom(fieldsFrom(file->cards.constFirst(), builtInRoles())), contact);

    // The same without what is ours: an address book that drops unknown lines loses the sharing label and the days only.
    Card plain = file->cards.constFirst();
    plain.properties.removeIf([](const CardProperty &property) { return property.name.startsWith(u"X-TESSERA"); });
    const tables::ContactFields fields = fieldsFrom(plain, builtInRoles());
    QCOMPARE(fields.value(u"state"_s), u"Hungary"_s);
    QCOMPARE(fields.value(u"telephone"_s), contact.telephone);
    QCOMPARE(fields.value(u"duty_line"_s), contact.dutyLine);
    QCOMPARE(fields.value(u"roles"_s), u"osce-policy,un-diplomatic"_s);
    if (version == CardVersion::V4) {
        QCOMPARE(fields.value(u"languages"_s), contact.languages);
        QCOMPARE(fields.value(u"fingerprint"_s), contact.fingerprint);
    }
}

void TestVcard::deskWithoutName()
{
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    Contact contact;
    contact.state = u"HU"_s;
    contact.position = u"Duty officer"_s;
    contact.organisation = u"NKI"_s;
    const QByteArray data =
        writeCards({cardFrom(contact, reference.participants, CardVersion::V3, kNow)}, CardVersion::V3);
    QVERIFY(data.contains("\r\nFN:Duty officer\r\nN:;;;;\r\n"));
    QCOMPARE(fieldsOfFile(data).value(u"name"_s), QString());
    QCOMPARE(fieldsOfFile(data).value(u"position"_s), u"Duty officer"_s);
}

void TestVcard::foldsAtWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &piece : {u"x"_s, u"ő"_s, u"Ж"_s, u"€"_s, u"😀"_s, u"ax€"_s}) {
        for (int length = 20; length < 90; length += 23)
            QTest::addRow("%s %d", qPrintable(piece), length) << piece.repeated(length);
    }
}

void TestVcard::foldsAtWholeCharacters()
{
    QFETCH(QString, text);

    const QByteArray data = writeCards({Card{1, {{u"NOTE"_s, text}}}}, CardVersion::V4);
    for (const QByteArray &line : data.split('\n')) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(QByteArrayView(line).isValidUtf8());
    }
    QCOMPARE(readCards(data, u"a.vcf"_s)->cards.constFirst().text(u"NOTE"), text);
}

void TestVcard::escapes()
{
    for (const QString &text : {u"a;b,c\\d"_s, u"a\nb"_s, u"\\n"_s, u"\\\\;"_s, u"x\\"_s, u""_s}) {
        QCOMPARE(cardText(cardValue(text)), text);
        QCOMPARE(cardParts(cardValue(text) + u';' + cardValue(u"z"_s), u';'), (QStringList{text, u"z"_s}));
    }
    QCOMPARE(cardText(u"a\\Nb"), u"a\nb"_s);
    QCOMPARE(cardText(u"a\\:b\\"), u"a:b\\"_s);
}

void TestVcard::cannotBeginALineOfItsOwn()
{
    Contact contact = fullContact();
    contact.name = u"Eve\r\nEND:VCARD\rX-A:1\nX-B:2\u0085"_s;
    contact.email = u"a@b.example\r\nX-C:3"_s;
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    for (const CardVersion version : {CardVersion::V3, CardVersion::V4}) {
        const QByteArray data = writeCards({cardFrom(contact, reference.participants, version, kNow)}, version);
        QCOMPARE(data.count("\r\nEND:VCARD"), 1);
        QVERIFY(!data.contains("\r\nX-A") && !data.contains("\r\nX-B") && !data.contains("\r\nX-C"));
        QVERIFY(readCards(data, u"a.vcf"_s));
    }
    const CardProperty property{u"TEL"_s, u"1"_s, {{u"TYPE"_s, u"a\"b;c:d^"_s}}};
    const Card back = readCards(writeCards({Card{1, {property}}}, CardVersion::V4), u"a.vcf"_s)->cards.constFirst();
    QCOMPARE(back.properties.constFirst(), property);
}

void TestVcard::reads_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("folded in 3.0") << card("NOTE:one\r\n  two\r\n\tthree\r\n") << u"note"_s << u"one twothree"_s;
    QTest::newRow("folded within a character") << card("FN:Gy\xC5\r\n \x91r\r\n") << u"name"_s << u"Győr"_s;
    QTest::newRow("bare line feeds") << QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD") << u"name"_s << u"A"_s;
    QTest::newRow("bare returns") << QByteArray("BEGIN:VCARD\rFN:A\rEND:VCARD\r") << u"name"_s << u"A"_s;
    QTest::newRow("small letters") << QByteArray("begin:vcard\nfn:A\nend:vcard\n") << u"name"_s << u"A"_s;
    QTest::newRow("blank lines") << QByteArray("\n\nBEGIN:VCARD\n\nFN:A\n  \nEND:VCARD\n\n") << u"name"_s << u"A"_s;
    QTest::newRow("quoted-printable") << card(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gy=C5=91=\r\nr Erd=C5=91s\r\n", "2.1")
                                      << u"name"_s << u"Győr Erdős"_s;
    QTest::newRow("bare words of 2.1") << card("FN;QUOTED-PRINTABLE;CHARSET=windows-1250:Gy=F5r\r\n", "2.1")
                                       << u"name"_s << u"Győr"_s;
    QTest::newRow("soft line break before a space")
        << card("NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n two=3D=\r\n=0D=0Athree\r\n", "2.1") << u"note"_s
        << u"one two=\nthree"_s;
    QTest::newRow("quoted-printable that is none")
        << card("FN;ENCODING=QUOTED-PRINTABLE:a=G1=4=\r\n", "2.1") << u"name"_s << u"a=G1=4END:VCARD"_s;
    QTest::newRow("name from N") << card("N:Erdős;Győző;;Dr.;\r\n") << u"name"_s << u"Dr. Győző Erdős"_s;
    QTest::newRow("FN before N") << card("N:Erdős;Győző\r\nFN:Erdős Győző\r\n") << u"name"_s << u"Erdős Győző"_s;
    QTest::newRow("unit") << card("ORG:Ministry\\; of all;Desk;Room 2\r\n") << u"unit"_s << u"Desk, Room 2"_s;
    QTest::newRow("organisation") << card("ORG:Ministry\\; of all;Desk\r\n") << u"organisation"_s
                                  << u"Ministry; of all"_s;
    QTest::newRow("telephone of work") << card("TEL;HOME:1\r\nTEL;WORK;FAX:2\r\nTEL;WORK:3\r\n", "2.1")
                                       << u"telephone"_s << u"3"_s;
    QTest::newRow("preferred telephone") << card("TEL;TYPE=work:1\r\nTEL;TYPE=\"cell,voice\";PREF=1:2\r\n", "4.0")
                                         << u"telephone"_s << u"2"_s;
    QTest::newRow("duty line by label") << card("a.TEL:1\r\nb.TEL:2\r\nB.X-ABLabel:24/7\r\n") << u"duty_line"_s
                                        << u"2"_s;
    QTest::newRow("telephone beside it") << card("b.TEL:2\r\nB.X-ABLabel:24/7\r\na.TEL:1\r\n") << u"telephone"_s
                                         << u"1"_s;
    QTest::newRow("country of work") << card("ADR;TYPE=home:;;;;;;Austria\r\nADR;TYPE=WORK:;;;;;;Hungary\r\n")
                                     << u"state"_s << u"Hungary"_s;
    QTest::newRow("our State") << card("ADR:;;;;;;Austria\r\nX-TESSERA-STATE:HU\r\n") << u"state"_s << u"HU"_s;
    QTest::newRow("roles in words") << card("CATEGORIES:Friends,Policy\r\nCATEGORIES:technical PoC\r\n") << u"roles"_s
                                    << u"osce-policy,osce-technical"_s;
    QTest::newRow("languages of 4.0") << card("LANG;PREF=1:en-GB\r\nLANG:hu\r\n", "4.0") << u"languages"_s
                                      << u"en hu"_s;
    QTest::newRow("id") << card("UID:urn:uuid:0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e\r\n", "4.0") << u"id"_s
                        << u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s;
    QTest::newRow("quotation mark never closed") << card("FN;X=\"a:B\r\n") << u"name"_s << u"B"_s;
    QTest::newRow("hostile text stays text") << card("NOTE:<img src=x>=1+1\r\n") << u"note"_s << u"<img src=x>=1+1"_s;
}

void TestVcard::reads()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, column);
    QFETCH(QString, text);
    if (QByteArray(QTest::currentDataTag()) == "quoted-printable that is none") {
        QVERIFY(!readCards(data, u"a.vcf"_s)); // the end of the card is part of the line
        return;
    }
    QCOMPARE(fieldsOfFile(data).value(column).replace(u"\r\n"_s, u"\n"_s), text);
}

void TestVcard::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("note");

    QStringEncoder latin2("windows-1250");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    QTest::newRow("mark") << "\xEF\xBB\xBF" + card("FN:Győr\r\n") << QString();
    QTest::newRow("Windows-1250") << card("FN:" + QByteArray(latin2(u"Győr"_s)) + "\r\n") << u"Read as Windows-1250."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" + QByteArray(utf16(QString::fromUtf8(card("FN:Győr\r\n")))))
                            << QString();
    QTest::newRow("each line its own") << card("NOTE:Łódź\r\nFN;CHARSET=ISO-8859-2:Gy\xF5r\r\n", "2.1") << QString();
}

void TestVcard::readsOtherEncodings()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, note);
    const Result<CardFile> file = readCards(data, u"a.vcf"_s);
    QVERIFY(file);
    QCOMPARE(file->cards.constFirst().text(u"FN"), u"Győr"_s);
    QCOMPARE(file->note, note);
}

void TestVcard::leavesOut()
{
    const QByteArray data = card("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg\r\n"
                                 "LOGO;VALUE=uri:file:///etc/passwd\r\n"
                                 "SOUND;BASE64:\r\n AAAA\r\nBBBB\r\n\r\n"
                                 "AGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nEND:VCARD\r\nFN:A\r\n",
                                 "2.1");
    const Result<CardFile> file = readCards(data, u"a.vcf"_s);
    QVERIFY(file);
    QCOMPARE(file->cards.size(), 1);
    QCOMPARE(file->cards.constFirst().properties, (QList<CardProperty>{{u"FN"_s, u"A"_s}}));
}

void TestVcard::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("context");

    const auto row = [](const char *name, const QByteArray &data, const QString &context) {
        QTest::newRow(name) << data << context;
    };
    row("empty", "", u"a.vcf, there is no card in the file"_s);
    row("something else", "a,b\n1,2\n", u"a.vcf, line 1: this is not a card file"_s);
    row("cut off", "BEGIN:VCARD\r\nFN:A\r\n", u"a.vcf, line 3: the file is cut off: the last card has no end"_s);
    row("cut off in a line", "BEGIN:VCARD\r\nFN:A\r\nEND:VCA",
        u"a.vcf, line 4: the file is cut off: the last card has no end"_s);
    row("an end is missing", "BEGIN:VCARD\r\nFN:A\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n",
        u"a.vcf, line 3: a card begins before the one above it has ended"_s);
    row("outside", card("FN:A\r\n") + "FN:B\r\n", u"a.vcf, line 5: this stands outside of a card"_s);
    row("no colon", card("FN:A\r\nnonsense\r\n"), u"a.vcf, line 4: this is no line of a card"_s);
    row("zero byte", card(QByteArray("FN:A\0\r\n", 7)),
        u"a.vcf, line 3: there is a zero byte; this is not a text file"_s);
    row("damaged UTF-8", card("FN:A\r\nNOTE:\xC5\x91\xC5\r\n"), u"a.vcf, line 4: the text is not UTF-8"_s);
    row("too many lines", card(QByteArray("X:1\r\n").repeated(1001)),
        u"a.vcf, line 1003: the card has more than 1 000 lines"_s);
    row("too many cards", card("").repeated(10'001), u"a.vcf, line 30001: there are more than 10 000 cards"_s);
    row("agents in agents", card("AGENT:\r\nBEGIN:VCARD\r\nAGENT:\r\nBEGIN:VCARD\r\n"),
        u"a.vcf, line 6: a card begins before the one above it has ended"_s);
    row("too large", QByteArray(16 * 1024 * 1024 + 1, 'x'), u"a.vcf, the file is larger than 16 MiB"_s);
    row("a line too long", card("NOTE:" + QByteArray(4 * 1024 * 1024 + 1, 'x') + "\r\n"),
        u"a.vcf, line 3: the line is longer than 4 MiB"_s);
}

void TestVcard::refuses()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, context);
    const Result<CardFile> file = readCards(data, u"a.vcf"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().context, context);
    QVERIFY(file.error().code == ErrorCode::FileNotUnderstood || file.error().code == ErrorCode::TextTooLong);
}

void TestVcard::tellsCardFiles()
{
    QVERIFY(isCardFile(card("FN:A\r\n")));
    QVERIFY(isCardFile("\xEF\xBB\xBF\r\n begin:vcard\r\n"));
    QVERIFY(isCardFile(QByteArray("\xFF\xFE"
                                  "B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0",
                                  24)));
    QVERIFY(!isCardFile("state,roles,name\n"));
    QVERIFY(!isCardFile(""));
}

void TestVcard::staysLinear()
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &piece :
         QByteArrayList{"\"", ";", "=", "=\r\n", "\r\n ", "\\", ",", "^", "A;QUOTED-PRINTABLE:=\r\n"}) {
        const QByteArray many = piece.repeated(300'000);
        (void)readCards(card("NOTE:" + many + "\r\n"), u"a.vcf"_s);
        (void)readCards(card("NOTE;X=" + many + ":a\r\n"), u"a.vcf"_s);
        (void)readCards(card("NOTE;QUOTED-PRINTABLE:" + many + "\r\n"), u"a.vcf"_s);
    }
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestVcard)
#include "tst_vcard.moc"
