// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs make of our files.
#include "domain/contactroles.h"
#include "exchange/catalogue.h"
#include "exchange/contactexport.h"
#include "exchange/csv.h"
#include "exchange/remindermail.h"
#include "exchange/tableimport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

// Debian's own, which has the packages.
const QString kPython = u"/usr/bin/python3"_s;
const QDateTime kNow(QDate(2025, 11, 20), QTime(9, 30), Qt::UTC);

Contact accentedContact(const QString &id)
{
    Contact contact;
    contact.id = id;
    contact.state = u"HU"_s;
    contact.roles = u"osce-policy un-technical"_s;
    contact.organisation = u"Külügyminisztérium; Kibertér, \"KKM\""_s;
    contact.unit = u"Łódź, Žižkov & Ґалаґан"_s;
    contact.name = u"Erdős Győző Őszi-Űrhajós de la Très-Longue-Famille Öztürkoğlu"_s;
    contact.position = u"=főosztályvezető\\helyettes"_s;
    contact.email = u"cyber@mfa.example"_s;
    contact.telephone = u"+36 1 458 1000"_s;
    contact.dutyLine = u"+36 1 458 2000"_s;
    contact.languages = u"en hu"_s;
    contact.fingerprint = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    contact.from = QDate(2024, 9, 1);
    contact.sharing = SharingLabel::Amber;
    contact.note = u"First line, with comma;\nsecond: 😀"_s;
    contact.salt = u"salt"_s;
    return contact;
}

QList<Contact> someContacts()
{
    return {accentedContact(u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s),
            accentedContact(u"1f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s)};
}

} // namespace

class TestOtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vobjectReadsCards_data();
    void vobjectReadsCards();
    void pythonReadsTables();
    void pythonReadsMessages();
    void spreadsheetKeepsAccents_data();
    void spreadsheetKeepsAccents();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }
    [[nodiscard]] QJsonObject readByPython(const QString &kind, const QString &path) const;

    QTemporaryDir m_folder;
    Reference m_reference;
};

void TestOtherPrograms::initTestCase()
{
    m_reference = *builtInReference(u"osce-cyber-cbm"_s);
    if (!QFile::exists(kPython))
        QSKIP("Debian's Python is not installed.");
}

QJsonObject TestOtherPrograms::readByPython(const QString &kind, const QString &path) const
{
    QProcess python;
    python.start(kPython, {QStringLiteral(TESSERA_READ_EXPORTS), kind, path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void TestOtherPrograms::vobjectReadsCards_data()
{
    QTest::addColumn<bool>("isV4");
    QTest::newRow("3.0") << false;
    QTest::newRow("4.0") << true;
}

void TestOtherPrograms::vobjectReadsCards()
{
    QFETCH(bool, isV4);
    const CardVersion version = isV4 ? CardVersion::V4 : CardVersion::V3;
    const ContactExport file = contactCards(someContacts(), m_reference.participants, kNow, SharingLabel::Red, version);
    const QJsonObject read = readByPython(u"cards"_s, written(u"a.vcf"_s, file.bytes));
    QCOMPARE(read[u"cards"].toArray().size(), 2);
    QHash<QString, QString> lines;
    for (const QJsonValue &line : read[u"cards"].toArray().at(0).toArray())
        lines.insert(line[1].toString() + (line[0].toString().isEmpty() ? QString() : u"."_s + line[0].toString()),
                     line[3].toString());
    const Contact contact = someContacts().at(0);
    QCOMPARE(lines.value(u"FN"_s), contact.name);
    QCOMPARE(lines.value(u"TITLE"_s), contact.position);
    QCOMPARE(lines.value(u"NOTE"_s), contact.note);
    QCOMPARE(lines.value(u"EMAIL"_s), contact.email);
    QCOMPARE(lines.value(u"TEL"_s), contact.telephone);
    QCOMPARE(lines.value(u"TEL.item1"_s), contact.dutyLine);
    QCOMPARE(lines.value(u"X-ABLABEL.item1"_s), u"24/7 duty line"_s);
    QCOMPARE(lines.value(u"X-TESSERA-SHARING"_s), u"TLP:AMBER"_s);

    // Through vobject and back nothing is lost.
    const ContactBook book(someContacts(), {}, {}, {}, {});
    ImportContext context{m_reference,
                          [&](RecordKind kind, const QString &key) {
                              return kind == RecordKind::Contact && book.contact(key)
                                         ? std::optional(valuesOf(*book.contact(key)))
                                         : std::nullopt;
                          },
                          kNow.date()};
    context.contacts = &book;
    const Result<ImportPreview> preview = previewImport(read[u"again"].toString().toUtf8(), u"a.vcf"_s, context);
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).reason, QString());
    QCOMPARE(preview->count(ImportOutcome::Unchanged), 2);
}

void TestOtherPrograms::pythonReadsTables()
{
    const QByteArray bytes = contactsCsv(someContacts(), {}).bytes;
    const QJsonArray rows = readByPython(u"table"_s, written(u"a.csv"_s, bytes))[u"rows"].toArray();
    const Result<CsvTable> ours = readCsv(bytes, u"a.csv"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toVariant().toStringList(), ours->columns);
    QCOMPARE(rows.at(1).toVariant().toStringList(), ours->rows.at(0).cells);
}

void TestOtherPrograms::pythonReadsMessages()
{
    Reminder reminder;
    reminder.state = u"HU"_s;
    reminder.language = u"hu"_s;
    reminder.to = {{u"Erdős \"Győző\", Dr."_s, u"a@b.example"_s},
                   {u"Smith, \"Jane\" \\ <x@y.example>"_s, u"c@d.example"_s},
                   {u"Név "_s.repeated(40).trimmed(), u"e@f.example"_s},
                   {QString(), u"g@h.example"_s}};
    reminder.subject =
        u"TLP:AMBER+STRICT Kiber-/IKT-kapcsolattartó pontok (8. bizalomépítő intézkedés): Magyarország 😀"_s;
    reminder.body =
        u"TLP:AMBER+STRICT\n\nTisztelt Kollégák!\n\n.\nFrom here, a long line: "_s + u"ő"_s.repeated(2000) + u'\n';
    const QJsonObject read = readByPython(u"message"_s, written(u"a.eml"_s, reminderMessage(reminder, kNow)));
    QCOMPARE(read[u"defects"].toArray(), QJsonArray());
    QCOMPARE(read[u"subject"].toString(), reminder.subject);
    QCOMPARE(read[u"body"].toString().replace(u"\r\n"_s, u"\n"_s), reminder.body);
    QCOMPARE(read[u"date"].toString(), u"2025-11-20T09:30:00+00:00"_s);
    const QJsonArray to = read[u"to"].toArray();
    QCOMPARE(to.size(), reminder.to.size());
    for (qsizetype i = 0; i < to.size(); ++i) {
        // Python leaves a space where a long name is parted, against RFC 2047.
        QCOMPARE(to.at(i)[0].toString().remove(u' '), QString(reminder.to.at(i).name).remove(u' '));
        QCOMPARE(to.at(i)[1].toString(), reminder.to.at(i).email);
    }
}

void TestOtherPrograms::spreadsheetKeepsAccents_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV") << u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s;
    QTest::newRow("XLSX and back") << u"xlsx"_s;
}

void TestOtherPrograms::spreadsheetKeepsAccents()
{
    QFETCH(QString, format);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed; how it reads our tables was not tried.");

    const auto convert = [&](const QString &to, const QString &file, const QString &folder, const QStringList &more) {
        QProcess process;
        process.start(office,
                      QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                                  u"--convert-to"_s, to, u"--outdir"_s, m_folder.filePath(folder)}
                          + more + QStringList{file});
        return process.waitForFinished(100'000) && process.exitCode() == 0;
    };
    const QStringList asUtf8{u"--infilter=CSV:44,34,76,1"_s};
    const QString csv = u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s;
    QVERIFY(convert(format, written(u"t.csv"_s, contactsCsv(someContacts(), {}).bytes), u"out"_s, asUtf8));
    if (format == u"xlsx")
        QVERIFY(convert(csv, m_folder.filePath(u"out/t.xlsx"_s), u"out"_s, {}));
    QFile file(m_folder.filePath(u"out/t.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<CsvTable> table = readCsv(file.readAll(), u"t.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2);
    const Contact contact = someContacts().at(0);
    const CsvRow &row = table->rows.at(0);
    QCOMPARE(table->cell(row, u"name"), contact.name);
    QCOMPARE(table->cell(row, u"organisation"), contact.organisation);
    QCOMPARE(table->cell(row, u"unit"), contact.unit);
    QCOMPARE(table->cell(row, u"note"), contact.note);
    QCOMPARE(plainCell(table->cell(row, u"position")), contact.position);
    QCOMPARE(plainCell(table->cell(row, u"telephone")), contact.telephone);
}

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
