// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/textencoding.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    QStringEncoder encoder(nameOf(encoding).toLatin1().constData());
    return encoder(text);
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWithMarks_data();
    void readsWithMarks();
    void tellsLanguages_data();
    void tellsLanguages();
    void refuses_data();
    void refuses();
    void damagedUtf8IsNotGuessedAt();
    void namedCharacterSets();
    void tablesOfOldSpreadsheets();
    void largeFilesInTime();
};

void TestTextEncoding::readsWithMarks_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("note");

    const QString text = u"Győr, Łódź 😀"_s;
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << QString();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << QString();
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE" + QByteArray(little(text))) << u"UTF-16"_s
                              << u"Read as UTF-16."_s;
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF" + QByteArray(big(text))) << u"UTF-16"_s << u"Read as UTF-16."_s;
}

void TestTextEncoding::readsWithMarks()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, name);
    QFETCH(QString, note);

    const Result<DecodedText> read = decodeText(data);
    QVERIFY(read);
    QCOMPARE(read->text, u"Győr, Łódź 😀"_s);
    QCOMPARE(nameOf(read->encoding), name);
    QCOMPARE(encodingNote(read->encoding), note);
}

void TestTextEncoding::tellsLanguages_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");

    const auto central = [](const char *name, const QString &text) {
        QTest::newRow(name) << TextEncoding::Windows1250 << text;
    };
    const auto western = [](const char *name, const QString &text) {
        QTest::newRow(name) << TextEncoding::Windows1252 << text;
    };
    central("Hungarian", u"Külgazdasági és Külügyminisztérium; Erdős Győző; főosztályvezető; együttműködés"_s);
    central("Hungarian, one name", u"Erdős"_s);
    central("Hungarian, capitals", u"KÜLÜGYI ÉS BIZTONSÁGI FŐOSZTÁLY, GYŐR"_s);
    central("Czech", u"Národní úřad pro kybernetickou bezpečnost; Jiří Dvořáček; ředitel oddělení"_s);
    central("Czech, one name", u"Kučera"_s);
    central("Czech, with others", u"Černý; Müller; François; Niccolo"_s);
    central("Slovak", u"Ministerstvo zahraničných vecí; Ľubomír Ďurica; vedúci oddelenia; Úľany"_s);
    central("Polish", u"Ministerstwo Spraw Zagranicznych; Wałęsa; Łukasz Dębski; bezpieczeństwo łączności"_s);
    central("Polish, one name", u"Małgorzata"_s);
    central("Polish, small beginning", u"żeby się nauczyć źródeł"_s);
    central("Croatian", u"Ministarstvo vanjskih poslova; Ivan Jurić; Đorđević; načelnik službe"_s);
    central("Slovene", u"Urad Vlade Republike Slovenije; Žiga Kovačič; državni sekretar čez čas"_s);
    central("Romanian", u"Ministerul Afacerilor Externe; Constanţa; securitate cibernetică; Mărăşeşti"_s);
    western("French", u"Ministère de l'Europe et des Affaires étrangères; première secrétaire; Hélène Lefèvre; où"_s);
    western("French, one word", u"Ministère"_s);
    western("French, capitals", u"MINISTÈRE DES AFFAIRES ÉTRANGÈRES"_s);
    western("French, ligature", u"Mme Lecœur, bureau de l’Œuvre"_s);
    western("Spanish",
            u"Ministerio de Asuntos Exteriores, Unión Europea y Cooperación; Señor Muñoz; España; ¿Quién?"_s);
    western("Spanish, one name", u"Núñez"_s);
    western("Spanish, ordinals", u"2º piso, Nº 4, 1ª planta"_s);
    western("Portuguese", u"Ministério dos Negócios Estrangeiros; João Simões; Direção de Relações"_s);
    western("Italian", u"Ministero degli Affari Esteri; Niccolò; perché è così; città; più; lunedì"_s);
    western("Danish", u"Udenrigsministeriet, København; Søren Jørgensen; Østergaard; Lærke"_s);
    western("Norwegian", u"Utenriksdepartementet; Bjørn Håkon Næss; Ålesund; være"_s);
    western("Swedish", u"Utrikesdepartementet; Håkan Åkesson; ambassadör"_s);
    western("Icelandic", u"Guðmundur Þór Friðriksson; utanríkisráðuneytið"_s);
    western("measures", u"500 m³, 20 km², £100, ¥5, ½"_s);
    QTest::newRow("Russian") << TextEncoding::Windows1251 << u"Министерство иностранных дел; Иван Петров; Москва"_s;
    QTest::newRow("Ukrainian") << TextEncoding::Windows1251 << u"Міністерство закордонних справ України; Київ"_s;
}

void TestTextEncoding::tellsLanguages()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);

    const Result<DecodedText> read = decodeText(encoded(text, encoding));
    QVERIFY(read);
    QCOMPARE(read->text, text);
    QCOMPARE(nameOf(read->encoding), nameOf(encoding));
}

void TestTextEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("context");

    QTest::newRow("zero byte") << QByteArray("a\n\0b", 4) << u"line 2: there is a zero byte; this is not a text file"_s;
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0b\0", 4)
                                         << u"line 1: there is a zero byte; this is not a text file"_s;
    QTest::newRow("zero in UTF-16") << QByteArray("\xFF\xFE\x61\x00\x00\x00", 6)
                                    << u"line 1: there is a zero byte; this is not a text file"_s;
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xFF\xFE\x61\x00\x62", 5)
                                        << u"line 1: the text in UTF-16 is damaged"_s;
    QTest::newRow("half a pair") << QByteArray("\xFF\xFE\x00\xD8\x62\x00", 6)
                                 << u"line 1: the text in UTF-16 is damaged"_s;
    QTest::newRow("mark of UTF-8, then not") << QByteArray("\xEF\xBB\xBF\xE9 ") << u"line 1: the text is not UTF-8"_s;
    QTest::newRow("cut off") << QByteArray("a\n\xE2\x80") << u"line 2: the text is not UTF-8"_s;
    QTest::newRow("control bytes") << QByteArray("\x89PNG\r\n\x1A\n") << u"line 2: there are bytes that no text has"_s;
    QTest::newRow("in no encoding") << QByteArray("\xE9\n\x81") << u"line 2: there are bytes that no text has"_s;
    QTest::newRow("in none of two") << QByteArray("\xE9\n\x83\n\x9D") << u"line 3: there are bytes that no text has"_s;
}

void TestTextEncoding::refuses()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, context);

    const Result<DecodedText> read = decodeText(data);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileNotUnderstood);
    QCOMPARE(read.error().context, context);
}

/// One flipped bit must not turn a whole file into "KĂĽlĂĽgy".
void TestTextEncoding::damagedUtf8IsNotGuessedAt()
{
    const QByteArray whole = u"Külügyminisztérium\nErdős\nŁódź\n"_s.toUtf8();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int bit : {0x80, 0x40, 0x20}) {
            QByteArray damaged = whole;
            damaged[i] = char(uchar(whole.at(i)) ^ bit);
            if (const Result<DecodedText> read = decodeText(damaged))
                QCOMPARE(read->encoding, TextEncoding::Utf8);
        }
    }
}

void TestTextEncoding::namedCharacterSets()
{
    QCOMPARE(decodeNamed("Gy\xF5r", "ISO-8859-2"), u"Győr"_s);
    QCOMPARE(decodeNamed("Gy\xF5r", " windows-1250 "), u"Győr"_s);
    QCOMPARE(decodeNamed("Gy\xC5\x91r", "utf-8"), u"Győr"_s);
    QCOMPARE(decodeNamed("+AHg-", "UTF-7"), std::nullopt);
    QCOMPARE(decodeNamed("a", "x-unknown"), std::nullopt);
    QCOMPARE(decodeNamed("a", ""), std::nullopt);
}

void TestTextEncoding::tablesOfOldSpreadsheets()
{
    const Result<CsvTable> table =
        readCsv(encoded(u"state;name;note\r\nHU;\"Erdős; Győző\";=1+1\r\n"_s, TextEncoding::Windows1250), u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->note, u"Read as Windows-1250."_s);
    QCOMPARE(table->rows.at(0).cells, (QStringList{u"HU"_s, u"Erdős; Győző"_s, u"=1+1"_s}));
}

void TestTextEncoding::largeFilesInTime()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray data =
        encoded(u"HU;Erdős Győző;főosztályvezető\r\n"_s, TextEncoding::Windows1250).repeated(320'000);
    QVERIFY(data.size() > 10'000'000);
    const Result<DecodedText> read = decodeText(data);
    QVERIFY(read);
    QCOMPARE(read->encoding, TextEncoding::Windows1250);
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
