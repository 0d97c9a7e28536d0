// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "exchange/catalogue.h"
#include "exchange/tableimport.h"
#include "exchange/textencoding.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 20);
const QByteArray kColumns = "state,roles,organisation,unit,name,position,email,telephone,duty_line,languages,"
                            "fingerprint,from,until,sharing,note,nominated_on,confirmed_on,means,reference\n";
const QByteArray kGabor = "HU,osce-policy,MFA,Cyber,Gábor Kiss,Head,g.kiss@mfa.example,+36 1,+36 2,en hu,,2024-03-01,,"
                          "TLP:GREEN,,2024-03-02,2025-02-01,note-verbale,NV 12/2025\n";

/// What is recorded before and after an import.
class ContactWorkspace
{
public:
    ContactWorkspace() : m_reference(*builtInReference(u"osce-cyber-cbm"_s)) {}

    [[nodiscard]] Result<ImportPreview> preview(const QByteArray &data, const QString &fileName = u"a.csv"_s,
                                                const QString &homeState = {}, const QString &cardRoles = {}) const
    {
        return previewImport(data, fileName, {m_reference, lookup(), kToday, &m_book, homeState, cardRoles});
    }

    /// Without knowing the book: what there is is found by its id only.
    [[nodiscard]] Result<ImportPreview> previewByIds(const QByteArray &data) const
    {
        return previewImport(data, u"a.csv"_s, {m_reference, lookup(), kToday});
    }

    [[nodiscard]] RecordLookup lookup() const
    {
        return [this](RecordKind kind, const QString &key) {
            const auto found = m_records.constFind({kind, key});
            return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
        };
    }

    void apply(const ChangeSet &set)
    {
        QVERIFY(conflicts(set, lookup()).isEmpty());
        for (const Change &change : set.changes)
            m_records.insert({change.kind, change.key}, *change.after);
        m_book.apply(set.changes);
    }

    template <typename T>
    void put(const T &record)
    {
        const std::optional<RecordValues> before = lookup()(T::kKind, keyOf(record));
        apply({{},
               {},
               Origin::Edit,
               0,
               {makeChange<T>(before ? std::optional(recordFrom<T>(*before)) : std::nullopt, record)},
               {}});
    }

    [[nodiscard]] const ContactBook &book() const { return m_book; }
    [[nodiscard]] Contact only() const { return m_book.contacts().first(); }

private:
    Reference m_reference;
    QHash<RecordId, RecordValues> m_records;
    ContactBook m_book;
};

QByteArray cardOf(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

class TestContactImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesALine();
    void twiceChangesNothing();
    void saltStays();
    void knowsContactsEnteredByHand();
    void idsOfTheFile();
    void roles_data();
    void roles();
    void cells_data();
    void cells();
    void events_data();
    void events();
    void absentColumnsStay();
    void changesAreNamed();
    void refuses_data();
    void refuses();
    void refusedFileChangesNothing();
    void erasedStaysErased();
    void otherStateIsAnotherContact();
    void rolesOfTheUser();
    void oldSpreadsheet();
    void largeFile();
    void cards();
    void cardsSayTheirState_data();
    void cardsSayTheirState();
    void cardsOfOthersKeepWhatIsRecorded();
    void kindIsToldFromContent_data();
    void kindIsToldFromContent();
    void titleNamesNobody();
};

void TestContactImport::takesALine()
{
    ContactWorkspace workspace;
    const Result<ImportPreview> preview = workspace.preview(kColumns + kGabor);
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"contacts"_s);
    QCOMPARE(preview->note, QString());
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::New);
    QCOMPARE(preview->rows.at(0).subject, u"Hungary, Gábor Kiss"_s);
    QCOMPARE(preview->rows.at(0).reason, u"Nominated on 2024-03-02, Confirmed on 2025-02-01."_s);

    workspace.apply(preview->changes);
    const Contact contact = workspace.only();
    QCOMPARE(contact.state, u"HU"_s);
    QCOMPARE(contact.roles, role::kOscePolicy);
    QCOMPARE(contact.unit, u"Cyber"_s);
    QCOMPARE(contact.email, u"g.kiss@mfa.example"_s);
    QCOMPARE(contact.dutyLine, u"+36 2"_s);
    QCOMPARE(contact.languages, u"en hu"_s);
    QCOMPARE(contact.from, QDate(2024, 3, 1));
    QCOMPARE(contact.sharing, SharingLabel::Green);
    QVERIFY(contact.salt.size() >= 16);

    const QList<Confirmation> events = workspace.book().confirmations(contact.id);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).event, ConfirmationEvent::Confirmed);
    QCOMPARE(events.at(0).means, Means::NoteVerbale);
    QCOMPARE(events.at(0).reference, u"NV 12/2025"_s);
    QCOMPARE(events.at(1).event, ConfirmationEvent::Nominated);
    QCOMPARE(events.at(1).means, Means::NotStated);
    QVERIFY(!events.at(0).salt.isEmpty() && events.at(0).salt != contact.salt);
}

namespace {

QByteArray idOf(const ContactWorkspace &workspace, const QString &state)
{
    const QList<Contact> contacts = workspace.book().serving(kToday, state);
    return contacts.size() == 1 ? contacts.constFirst().id.toUtf8() : QByteArray();
}

} // namespace

void TestContactImport::twiceChangesNothing()
{
    const QByteArray data = kColumns + kGabor + "AT,technical,GovCERT,,,Duty desk,cert@example.at,,,,,,,,,,,,\n";
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(data)->changes);
    const auto again = workspace.preview(data);
    QVERIFY(again);
    QCOMPARE(again->count(ImportOutcome::Unchanged), 2);
    QVERIFY(again->changes.isEmpty());

    // A file that names ids needs no book to be known again.
    const QByteArray named = "id," + kColumns + idOf(workspace, u"HU"_s) + ',' + kGabor;
    const auto byIds = workspace.previewByIds(named);
    QVERIFY(byIds);
    QCOMPARE(byIds->count(ImportOutcome::Unchanged), 1);
}

void TestContactImport::saltStays()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + kGabor)->changes);
    const QString salt = workspace.only().salt;
    workspace.apply(workspace.preview(kColumns + QByteArray(kGabor).replace("+36 1", "+36 9"))->changes);
    QCOMPARE(workspace.only().telephone, u"+36 9"_s);
    QCOMPARE(workspace.only().salt, salt);
    ContactWorkspace other;
    other.apply(other.preview(kColumns + kGabor)->changes);
    QVERIFY(other.only().salt != salt);
    QVERIFY2(other.only().id != workspace.only().id, "nothing can be guessed from the id");
}

void TestContactImport::knowsContactsEnteredByHand()
{
    Contact contact;
    contact.id = u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s;
    contact.state = u"HU"_s;
    contact.roles = role::kOscePolicy;
    contact.name = u"Gábor Kiss"_s;
    ContactWorkspace workspace;
    workspace.put(contact);
    const Result<ImportPreview> preview =
        workspace.preview("state,roles,name,telephone\nHungary,policy,Gábor Kiss,+36 1\n");
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(preview->rows.at(0).reason, u"Changes: telephone."_s);
}

void TestContactImport::idsOfTheFile()
{
    ContactWorkspace workspace;
    workspace.apply(
        workspace.preview("id,state,roles,name\n{0F8B1F3E-8A55-4C55-9F2E-3A0F7F0C1D2E},HU,policy,A\n17,HU,policy,B\n")
            ->changes);
    QCOMPARE(workspace.book().contacts().size(), 2);
    QVERIFY(workspace.book().contact(u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s));
    // Renamed, and known again by the id.
    const auto again =
        workspace.preview("id,state,roles,name\n0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e,HU,policy,A2\n17,HU,policy,B2\n");
    QCOMPARE(again->count(ImportOutcome::Changed), 2);
}

void TestContactImport::roles_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("ids");
    QTest::newRow("id") << QByteArray("osce-technical") << u"osce-technical"_s;
    QTest::newRow("label") << QByteArray("Technical") << u"osce-technical"_s;
    QTest::newRow("in words") << QByteArray("OSCE technical point of contact") << u"osce-technical"_s;
    QTest::newRow("several labels") << QByteArray("\"UN diplomatic, policy PoC; Incident-handling body\"")
                                    << u"osce-policy incident-body un-diplomatic"_s;
    QTest::newRow("several ids") << QByteArray("un-technical osce-policy") << u"osce-policy un-technical"_s;
    QTest::newRow("twice") << QByteArray("policy/osce-policy") << u"osce-policy"_s;
}

void TestContactImport::roles()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, ids);
    ContactWorkspace workspace;
    const Result<ImportPreview> preview = workspace.preview("state,role,name\nHU," + cell + ",A\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).reason, QString());
    workspace.apply(preview->changes);
    QCOMPARE(workspace.only().roles, ids);
}

void TestContactImport::cells_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("taken");

    QTest::newRow("formula") << QByteArray("name") << QByteArray("=1+1") << u"=1+1"_s;
    QTest::newRow("guarded formula") << QByteArray("name") << QByteArray("'=1+1") << u"=1+1"_s;
    QTest::newRow("guarded telephone") << QByteArray("telephone") << QByteArray("'+36 1 458") << u"+36 1 458"_s;
    QTest::newRow("bidi marks") << QByteArray("name") << u"\u202Eanna\u202C\u200B Kiss\u2066"_s.toUtf8()
                                << u"anna Kiss"_s;
    QTest::newRow("line ends") << QByteArray("name") << QByteArray("\"Anna\r\n\tKiss \"") << u"Anna Kiss"_s;
    QTest::newRow("lines of a note") << QByteArray("note") << QByteArray("\"one\r\ntwo\x07\"") << u"one\ntwo"_s;
    QTest::newRow("HTML stays text") << QByteArray("note") << QByteArray("<b>x</b>") << u"<b>x</b>"_s;
    QTest::newRow("languages in words") << QByteArray("languages") << QByteArray("\"English, hu;French/de-DE\"")
                                        << u"en hu fr de"_s;
    QTest::newRow("fingerprint") << QByteArray("fingerprint")
                                 << QByteArray("0123 4567 89ab cdef 0123  4567 89ab cdef 0123 4567")
                                 << u"0123456789ABCDEF0123456789ABCDEF01234567"_s;
    QTest::newRow("link as address") << QByteArray("email") << QByteArray("mailto:a@b.example") << u"a@b.example"_s;
}

void TestContactImport::cells()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, cell);
    QFETCH(QString, taken);
    const QByteArray columns = column == "name" ? "state,roles,name" : "state,roles,name," + column;
    const QByteArray line = column == "name" ? "HU,policy," + cell : "HU,policy,A," + cell;
    ContactWorkspace workspace;
    const Result<ImportPreview> preview = workspace.preview(columns + "\n" + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 1);
    const RecordSchema &schema = recordSchema(RecordKind::Contact);
    QCOMPARE(preview->changes.changes.at(0).after->at(schema.indexOf(QString::fromUtf8(column))).toString(), taken);
}

void TestContactImport::events_data()
{
    QTest::addColumn<QByteArray>("days"); // from, nominated_on, confirmed_on
    QTest::addColumn<QString>("events");
    QTest::newRow("none") << QByteArray(",,") << QString();
    QTest::newRow("first day") << QByteArray("2024-01-05,,") << u"nominated 2024-01-05"_s;
    QTest::newRow("first day to come") << QByteArray("2025-12-01,,") << QString();
    QTest::newRow("nominated") << QByteArray("2024-01-05,2024-01-03,") << u"nominated 2024-01-03"_s;
    QTest::newRow("confirmed") << QByteArray(",,2025-01-03") << u"confirmed 2025-01-03"_s;
    QTest::newRow("both") << QByteArray(",2024-01-03,2025-01-03") << u"confirmed 2025-01-03, nominated 2024-01-03"_s;
}

void TestContactImport::events()
{
    QFETCH(QByteArray, days);
    QFETCH(QString, events);
    ContactWorkspace workspace;
    workspace.apply(
        workspace.preview("state,roles,name,from,nominated_on,confirmed_on\nHU,policy,A," + days + "\n")->changes);
    QStringList found;
    for (const Confirmation &event : workspace.book().confirmations(workspace.only().id))
        found.append(idOf(event.event) + u' ' + event.on.toString(Qt::ISODate));
    QCOMPARE(found.join(u", "_s), events);
}

void TestContactImport::absentColumnsStay()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + kGabor)->changes);
    const Contact before = workspace.only();
    const auto preview =
        workspace.preview("id,state,roles,name,sharing,unit\n" + before.id.toUtf8() + ",HU,,Gábor Kiss,,\n");
    QCOMPARE(preview->rows.at(0).reason, u"Changes: unit."_s);
    workspace.apply(preview->changes);
    Contact wanted = before;
    wanted.unit.clear();
    QCOMPARE(workspace.only(), wanted);
}

void TestContactImport::changesAreNamed()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + kGabor)->changes);
    const auto preview = workspace.preview(
        kColumns
        + QByteArray(kGabor).replace("+36 2", "+36 3").replace("2025-02-01", "2025-10-01").replace("Cyber", "X"));
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(preview->rows.at(0).reason, u"Changes: unit, 24/7 line, Confirmed on 2025-10-01."_s);
}

void TestContactImport::refuses_data()
{
    QTest::addColumn<QByteArray>("line"); // state, roles, name, and a column
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const QByteArray &line, const QByteArray &column, const QString &reason) {
        QTest::newRow(name) << line << column << reason;
    };
    row("State", "Atlantis,policy,A,", "unit", u"“Atlantis” is not a State that is known here."_s);
    row("no State", ",policy,A,", "unit", u"The State is missing."_s);
    row("no role", "HU,,A,", "unit", u"The role is missing."_s);
    row("unknown role", "HU,chef,A,", "unit",
        u"“chef” is not a role. Use one of: Policy, Technical, Incident-handling body, UN diplomatic, UN technical."_s);
    row("nobody", "HU,policy,,x", "unit", u"There is neither a name nor a position nor an organisation."_s);
    row("address", "HU,policy,A,nobody", "email", u"“nobody” is not an e-mail address."_s);
    row("two addresses", "HU,policy,A,\"a@b.example,c@d.example\"", "email",
        u"“a@b.example,c@d.example” is not an e-mail address."_s);
    row("address with a line end", "HU,policy,A,\"a@b.example\nBcc: c@d.example\"", "email",
        u"“a@b.example Bcc: c@d.example” is not an e-mail address."_s);
    row("fingerprint", "HU,policy,A,1234", "fingerprint",
        u"“1234” is not the fingerprint of a key: 40 or 64 hexadecimal digits."_s);
    row("language", "HU,policy,A,Klingonish", "languages", u"“Klingonish” is not a language code such as “en”."_s);
    row("day", "HU,policy,A,1.2.2025", "until", u"“1.2.2025” is not a date such as 2025-10-31."_s);
    row("label", "HU,policy,A,TLP:PINK", "sharing", u"“TLP:PINK” is not a sharing label such as TLP:GREEN."_s);
    row("means", "HU,policy,A,pigeon", "means",
        u"“pigeon” is not known in the column “means”. Use one of: Not stated, Note verbale, E-mail, Telephone, "
        "Portal, Meeting."_s);
    row("future", "HU,policy,A,2025-11-21", "confirmed_on", u"The day 2025-11-21 lies in the future."_s);
    row("no day", "HU,policy,A,yesterday", "nominated_on", u"“yesterday” is not a date such as 2025-10-31."_s);
    row("too long", "HU,policy,A," + QByteArray(70'000, 'x'), "note", u"A text is too long."_s);
}

void TestContactImport::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, column);
    QFETCH(QString, reason);
    const auto preview = ContactWorkspace().preview("state,roles,name," + column + "\n" + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(0).reason, reason);
}

void TestContactImport::refusedFileChangesNothing()
{
    const auto preview = ContactWorkspace().preview("state,roles,name\nHU,policy,A\nHU,policy,A\n");
    QCOMPARE(preview->count(ImportOutcome::New), 1);
    QCOMPARE(preview->rows.at(1).reason, u"An earlier line is about the same contact."_s);
    QVERIFY(preview->changes.isEmpty());
    QCOMPARE(ContactWorkspace()
                 .preview("state,roles,name,from,until\nHU,policy,A,2025-01-02,2025-01-01\n")
                 ->rows.at(0)
                 .reason,
             u"The last day lies before the first."_s);
}

void TestContactImport::erasedStaysErased()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + kGabor)->changes);
    Contact erased;
    erased.id = workspace.only().id;
    erased.state = u"HU"_s;
    erased.erased = kToday;
    workspace.put(erased);
    const auto preview = workspace.preview("id," + kColumns + erased.id.toUtf8() + ',' + kGabor);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(0).reason, u"The personal data of this contact were erased."_s);
}

void TestContactImport::otherStateIsAnotherContact()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + kGabor)->changes);
    const auto preview = workspace.preview("id,state,roles,name\n" + workspace.only().id.toUtf8() + ",AT,policy,A\n");
    QCOMPARE(preview->rows.at(0).reason, u"This contact is recorded for another State."_s);
}

void TestContactImport::rolesOfTheUser()
{
    ContactWorkspace workspace;
    workspace.put(ContactRole{u"liaison"_s, u"Liaison officer"_s});
    workspace.apply(workspace.preview("state,roles,name\nHU,Liaison officer,A\n")->changes);
    QCOMPARE(workspace.only().roles, u"liaison"_s);
}

/// As Excel in Budapest saves it.
void TestContactImport::oldSpreadsheet()
{
    QStringEncoder encoder("windows-1250");
    const QByteArray data = encoder(u"State;Role;Organisation;Name;Position;Telephone;Note\r\n"
                                    "Magyarország;Policy;\"Külügyminisztérium; KKM\";Erdős Győző;főosztályvezető;"
                                    "'+36 1 458 1000;=HYPERLINK(\"http://x\")\r\n"
                                    "Česko;technical;NÚKIB;Jiří Dvořáček;ředitel;+420 1;-1+2\r\n"_s);
    ContactWorkspace workspace;
    const Result<ImportPreview> preview = workspace.preview(data);
    QVERIFY(preview);
    QCOMPARE(preview->note, u"Read as Windows-1250."_s);
    for (const ImportRow &row : preview->rows)
        QVERIFY2(row.outcome == ImportOutcome::New, qPrintable(row.subject + row.reason));
    workspace.apply(preview->changes);
    const QList<Contact> hungarian = workspace.book().serving(kToday, u"HU"_s);
    QCOMPARE(hungarian.size(), 1);
    QCOMPARE(hungarian.at(0).name, u"Erdős Győző"_s);
    QCOMPARE(hungarian.at(0).organisation, u"Külügyminisztérium; KKM"_s);
    QCOMPARE(hungarian.at(0).telephone, u"+36 1 458 1000"_s);
    QCOMPARE(hungarian.at(0).note, u"=HYPERLINK(\"http://x\")"_s);
    QCOMPARE(workspace.book().serving(kToday, u"CZ"_s).at(0).name, u"Jiří Dvořáček"_s);
}

void TestContactImport::largeFile()
{
    QElapsedTimer timer;
    timer.start();
    QByteArray data = "state,roles,name,note\n";
    for (int i = 0; i < 40'000; ++i)
        data += "HU,policy,Person " + QByteArray::number(i) + "," + QByteArray(240, 'x') + "\n";
    QVERIFY(data.size() > 10'000'000);
    const auto preview = ContactWorkspace().preview(data);
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 40'000);
    QVERIFY(timer.elapsed() < 15'000);

    data += QByteArray("HU,policy,A,\n").repeated(10'001);
    QCOMPARE(ContactWorkspace().preview(data).error().code, ErrorCode::TextTooLong);
}

void TestContactImport::cards()
{
    const QByteArray data = cardOf("UID:0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e\r\nFN:Gábor Kiss\r\nX-TESSERA-STATE:HU\r\n"
                                   "X-TESSERA-FROM:2024-03-01\r\nCATEGORIES:osce-policy,Golf\r\n")
                            + cardOf("FN:Anna\r\nADR:;;;;;;Österreich\r\nCATEGORIES:technical\r\n");
    ContactWorkspace workspace;
    const Result<ImportPreview> preview = workspace.preview(data, u"people.vcf"_s);
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"contacts"_s);
    QCOMPARE(preview->count(ImportOutcome::New), 2);
    QCOMPARE(preview->rows.at(0).line, 1);
    QCOMPARE(preview->rows.at(1).line, 9);
    workspace.apply(preview->changes);
    QCOMPARE(workspace.book().confirmations(u"0f8b1f3e-8a55-4c55-9f2e-3a0f7f0c1d2e"_s).size(), 1);
    QCOMPARE(workspace.book().serving(kToday, u"AT"_s).size(), 1);
    QVERIFY(workspace.preview(data, u"people.vcf"_s)->changes.isEmpty());
}

void TestContactImport::cardsSayTheirState_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("homeState");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("country") << QByteArray("ADR:;;;;;;Hungary\r\n") << QString() << u"HU"_s;
    QTest::newRow("country before ours") << QByteArray("ADR:;;;;;;Hungary\r\n") << u"AT"_s << u"HU"_s;
    QTest::newRow("ours") << QByteArray("ADR:;;;;;;\r\n") << u"AT"_s << u"AT"_s;
    QTest::newRow("none") << QByteArray() << QString() << u"The State is missing."_s;
    QTest::newRow("elsewhere") << QByteArray("ADR:;;;;;;Brazil\r\n") << u"AT"_s
                               << u"“Brazil” is not a State that is known here."_s;
}

void TestContactImport::cardsSayTheirState()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, homeState);
    QFETCH(QString, outcome);
    ContactWorkspace workspace;
    const auto preview = workspace.preview(cardOf("FN:A\r\n" + line), u"a.vcf"_s, homeState, role::kOscePolicy);
    QVERIFY(preview);
    if (preview->count(ImportOutcome::Refused) > 0) {
        QCOMPARE(preview->rows.at(0).reason, outcome);
        return;
    }
    workspace.apply(preview->changes);
    QCOMPARE(workspace.only().state, outcome);
    QCOMPARE(workspace.only().roles, role::kOscePolicy);
}

/// A card without roles and label neither needs them nor widens what is recorded.
void TestContactImport::cardsOfOthersKeepWhatIsRecorded()
{
    ContactWorkspace workspace;
    workspace.apply(workspace.preview(kColumns + QByteArray(kGabor).replace("TLP:GREEN", "TLP:RED"))->changes);
    const QByteArray data = cardOf("UID:" + workspace.only().id.toUtf8()
                                   + "\r\nFN:Gábor Kiss\r\nADR:;;;;;;Hungary\r\nTEL;TYPE=WORK:+36 7\r\n");
    const auto preview = workspace.preview(data, u"a.vcf"_s, {}, role::kUnTechnical);
    QCOMPARE(preview->rows.at(0).reason, u"Changes: telephone."_s);
    workspace.apply(preview->changes);
    QCOMPARE(workspace.only().sharing, SharingLabel::Red);
    QCOMPARE(workspace.only().roles, role::kOscePolicy);
    QCOMPARE(workspace.only().position, u"Head"_s);
}

void TestContactImport::kindIsToldFromContent_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<bool>("isCards");
    const QByteArray card = cardOf("FN:A\r\n");
    QTest::newRow("card under another name") << card << u"a.csv"_s << true;
    QTest::newRow("card") << card << u"a.VCF"_s << true;
    QTest::newRow("table") << QByteArray("state,roles,name\n") << u"a.txt"_s << false;
    QTest::newRow("nothing under the name of a card") << QByteArray("x") << u"a.vcf"_s << true;
}

void TestContactImport::kindIsToldFromContent()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, fileName);
    QFETCH(bool, isCards);
    const ContactWorkspace workspace;
    const auto preview = workspace.preview(data, fileName);
    if (preview)
        QCOMPARE(preview->rows.isEmpty(), !isCards);
    else
        QVERIFY(preview.error().context.endsWith(u"this is not a card file"_s));
}

void TestContactImport::titleNamesNobody()
{
    QCOMPARE(ContactWorkspace().preview(kColumns + kGabor, u"/tmp/Gábor Kiss.csv"_s)->changes.title,
             u"Import of contacts"_s);
}

QTEST_GUILESS_MAIN(TestContactImport)
#include "tst_contactimport.moc"
