// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "exchange/catalogue.h"
#include "exchange/contactexport.h"
#include "exchange/csv.h"
#include "exchange/dutyexport.h"
#include "exchange/tableimport.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 20);
const QDateTime kNow(kToday, QTime(9, 30), Qt::UTC);

Contact contactWith(const QString &id, const QString &name, SharingLabel sharing = SharingLabel::AmberStrict)
{
    Contact contact;
    contact.id = id;
    contact.state = u"HU"_s;
    contact.roles = role::kOscePolicy;
    contact.name = name;
    contact.sharing = sharing;
    contact.salt = u"salt"_s;
    return contact;
}

Contact everything()
{
    Contact contact = contactWith(u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s, u"Erdős \"Győző\", Dr."_s);
    contact.roles = u"osce-policy un-technical"_s;
    contact.organisation = u"Külügyminisztérium; KKM"_s;
    contact.unit = u"=cmd|' /C calc'!A0"_s;
    contact.position = u"főosztályvezető"_s;
    contact.email = u"a@b.example"_s;
    contact.telephone = u"+36 1 458 1000"_s;
    contact.dutyLine = u"+36 1 458 2000"_s;
    contact.languages = u"en hu"_s;
    contact.fingerprint = u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    contact.from = QDate(2024, 9, 1);
    contact.until = QDate(2026, 8, 31);
    contact.note = u"-1+2\nŁódź, žluťoučký; Ж"_s;
    return contact;
}

Confirmation eventWith(const QString &id, ConfirmationEvent kind, QDate on)
{
    Confirmation event;
    event.id = id;
    event.contact = everything().id;
    event.event = kind;
    event.on = on;
    event.means = Means::NoteVerbale;
    event.reference = u"NV 12/2025"_s;
    return event;
}

ImportContext importInto(const Reference &reference, const ContactBook &book)
{
    ImportContext context{reference,
                          [&book](RecordKind kind, const QString &key) -> std::optional<RecordValues> {
                              if (kind == RecordKind::Contact && book.contact(key))
                                  return valuesOf(*book.contact(key));
                              if (kind == RecordKind::Confirmation && book.confirmation(key))
                                  return valuesOf(*book.confirmation(key));
                              return std::nullopt;
                          },
                          kToday};
    context.contacts = &book;
    return context;
}

} // namespace

class TestContactExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackIntoItsWorkspace();
    void comesBackElsewhere();
    void cardsComeBack();
    void ceiling_data();
    void ceiling();
    void erasedOnesNeverGoOut();
    void formulasAreGuarded();
    void duties();
};

void TestContactExport::comesBackIntoItsWorkspace()
{
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    const ContactBook book({everything(), contactWith(u"b"_s, u"B"_s)},
                           {eventWith(u"1"_s, ConfirmationEvent::Nominated, QDate(2024, 9, 2)),
                            eventWith(u"2"_s, ConfirmationEvent::Confirmed, QDate(2025, 2, 1)),
                            eventWith(u"3"_s, ConfirmationEvent::Changed, QDate(2025, 5, 1)),
                            eventWith(u"4"_s, ConfirmationEvent::Confirmed, QDate(2025, 9, 1))},
                           {}, {}, {});
    const QList<Contact> contacts{everything()};
    const ContactExport file = contactsCsv(contacts, book);
    const Result<ImportPreview> preview = previewImport(file.bytes, u"a.csv"_s, importInto(reference, book));
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::Unchanged), 1);
    QVERIFY(preview->changes.isEmpty());
}

void TestContactExport::comesBackElsewhere()
{
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    const ContactBook book({everything()},
                           {eventWith(u"1"_s, ConfirmationEvent::Nominated, QDate(2024, 9, 2)),
                            eventWith(u"4"_s, ConfirmationEvent::Confirmed, QDate(2025, 9, 1))},
                           {}, {}, {});
    ContactBook other;
    const Result<ImportPreview> preview =
        previewImport(contactsCsv({everything()}, book).bytes, u"a.csv"_s, importInto(reference, other));
    QVERIFY(preview);
    QVERIFY(other.apply(preview->changes.changes));
    Contact back = *other.contact(everything().id);
    QVERIFY(back.salt != everything().salt);
    back.salt = everything().salt;
    QCOMPARE(back, everything());
    const QList<Confirmation> events = other.confirmations(back.id);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).on, QDate(2025, 9, 1));
    QCOMPARE(events.at(0).means, Means::NoteVerbale);
    QCOMPARE(events.at(0).reference, u"NV 12/2025"_s);
}

void TestContactExport::cardsComeBack()
{
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    const ContactBook book({everything()}, {}, {}, {}, {});
    for (const CardVersion version : {CardVersion::V3, CardVersion::V4}) {
        const ContactExport file =
            contactCards({everything()}, reference.participants, kNow, SharingLabel::Red, version);
        QCOMPARE(file.contacts, 1);
        const Result<ImportPreview> preview = previewImport(file.bytes, u"a.vcf"_s, importInto(reference, book));
        QVERIFY(preview);
        QCOMPARE(preview->rows.at(0).reason, QString());
        QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Unchanged);
    }
}

void TestContactExport::ceiling_data()
{
    QTest::addColumn<QString>("ceiling");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<QString>("label");
    QTest::newRow("red") << u"TLP:RED"_s << 5 << u"TLP:RED"_s;
    QTest::newRow("amber+strict") << u"TLP:AMBER+STRICT"_s << 4 << u"TLP:AMBER+STRICT"_s;
    QTest::newRow("amber") << u"TLP:AMBER"_s << 3 << u"TLP:AMBER"_s;
    QTest::newRow("green") << u"TLP:GREEN"_s << 2 << u"TLP:GREEN"_s;
    QTest::newRow("clear") << u"TLP:CLEAR"_s << 1 << u"TLP:CLEAR"_s;
}

void TestContactExport::ceiling()
{
    QFETCH(QString, ceiling);
    QFETCH(int, contacts);
    QFETCH(QString, label);

    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    QList<Contact> all;
    for (const SharingLabel sharing : sharingLabels())
        all.append(contactWith(sharingText(sharing), u"Marker-"_s + sharingText(sharing), sharing));
    const SharingLabel highest = *fromId<SharingLabel>(ceiling);
    for (const ContactExport &file :
         {contactsCsv(all, {}, highest), contactCards(all, reference.participants, kNow, highest)}) {
        QCOMPARE(file.contacts, contacts);
        QCOMPARE(file.leftOut, 5 - contacts);
        QCOMPARE(sharingText(file.sharing), label);
        QCOMPARE(file.bytes.contains("Marker-TLP:RED"), contacts == 5);
        QCOMPARE(file.bytes.contains("Marker-TLP:GREEN"), contacts >= 2);
    }
}

void TestContactExport::erasedOnesNeverGoOut()
{
    Contact erased = contactWith(u"a"_s, {});
    erased.erased = kToday;
    const ContactExport file = contactsCsv({erased}, {});
    QCOMPARE(file.contacts, 0);
    QCOMPARE(file.leftOut, 0);
    QCOMPARE(file.bytes.count('\n'), 1);
}

void TestContactExport::formulasAreGuarded()
{
    const QByteArray bytes = contactsCsv({everything()}, {}).bytes;
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"id\",\"state\",\"roles\""));
    QVERIFY(bytes.contains("\"'=cmd|"));
    QVERIFY(bytes.contains("\"'+36 1 458 1000\""));
    QVERIFY(bytes.contains(u"\"'-1+2\nŁódź"_s.toUtf8()));
}

void TestContactExport::duties()
{
    const Reference reference = *builtInReference(u"osce-cyber-cbm"_s);
    Duty duty;
    duty.kind = DutyKind::ContactConfirmation;
    duty.state = u"HU"_s;
    duty.reason = u"Hungary (Policy): \"never\" confirmed."_s;
    duty.due = QDate(2025, 11, 12);
    duty.daysLeft = -8;
    const Result<CsvTable> table = readCsv(dutiesCsv({duty, Duty()}, reference.participants), u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->columns, (QStringList{u"state"_s, u"what"_s, u"reason"_s, u"due"_s, u"days_left"_s}));
    QCOMPARE(table->rows.at(0).cells,
             (QStringList{u"Hungary"_s, u"Confirmation of a contact"_s, duty.reason, u"2025-11-12"_s, u"-8"_s}));
    QCOMPARE(table->rows.at(1).cells.at(0), QString());
}

QTEST_GUILESS_MAIN(TestContactExport)
#include "tst_contactexport.moc"
