// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased is really gone: from the records, the journal, the undo steps and the bytes of the file.
#include "domain/contactclocks.h"
#include "domain/contacterasure.h"
#include "domain/contactroles.h"
#include "support/folderstate.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 22);

/// Texts that must not be found any more; no other text contains them.
const QByteArrayList kPersonal{"Quillfeather",   "quill@example.org",   "+99 1 234 5678", "Cupboard under the stairs",
                               "NV 4711/secret", "met at the reception"};

Contact person()
{
    Contact contact;
    contact.state = u"HU"_s;
    contact.roles = role::kOscePolicy;
    contact.name = u"Quillfeather"_s;
    contact.email = u"quill@example.org"_s;
    contact.telephone = u"+99 1 234 5678"_s;
    contact.organisation = u"Cupboard under the stairs"_s;
    contact.from = {2023, 1, 1};
    contact.note = u"met at the reception"_s;
    return contact;
}

Confirmation eventOf(ConfirmationEvent kind, QDate on)
{
    Confirmation confirmation;
    confirmation.event = kind;
    confirmation.on = on;
    confirmation.by = u"Quillfeather"_s;
    confirmation.means = Means::NoteVerbale;
    confirmation.reference = u"NV 4711/secret"_s;
    confirmation.notifiedOn = on;
    return confirmation;
}

CommsCheck checkOn(QDate on)
{
    CommsCheck made;
    made.title = u"Check"_s;
    made.sentAt = QDateTime(on, {8, 0}, Qt::UTC);
    made.deadline = made.sentAt.addSecs(3600);
    return made;
}

/// A former contact with everything that can be recorded about one, some of it removed since.
class FormerContact
{
public:
    FormerContact() : edits(*workspace)
    {
        id = edits.add(person(), eventOf(ConfirmationEvent::Nominated, {2023, 1, 1})).value_or(QString());
        isReady = !id.isEmpty() && fill();
    }

    [[nodiscard]] Contact contact() const { return *workspace->contacts().contact(id); }
    [[nodiscard]] QByteArray bytes()
    {
        // Read while it is closed: closing a file drops the locks that this program holds on it.
        workspace.close();
        return test::readFile(workspace.workspacePath());
    }

    test::TestWorkspace workspace;
    ContactEdits edits;
    QString id;
    bool isReady = false;

private:
    bool fill()
    {
        const auto kept = edits.startCheck(checkOn({2023, 5, 1}));
        const auto removed = edits.startCheck(checkOn({2023, 6, 1}));
        CommsReply reply = workspace->contacts().replies(kept.value_or(QString())).value(0);
        reply.result = ReplyResult::Answered;
        reply.answeredAt = QDateTime({2023, 5, 1}, {8, 5}, Qt::UTC);
        reply.note = u"met at the reception"_s;
        CommsReply second = reply;
        second.check = removed.value_or(QString());
        second.answeredAt = second.answeredAt.addMonths(2);
        bool done =
            edits.setReplies({reply}) && edits.setReplies({second}) && edits.removeCheck(second.check).has_value();
        done = done && edits.confirm({id}, eventOf(ConfirmationEvent::Confirmed, {2023, 7, 1}));
        done = done && edits.removeEvent(workspace->contacts().confirmations(id).constFirst().id);
        return done && edits.confirm({id}, eventOf(ConfirmationEvent::Ended, {2023, 9, 30}));
    }
};

QByteArrayList found(const QByteArray &bytes)
{
    QByteArrayList list;
    for (const QByteArray &text : kPersonal) {
        if (bytes.contains(text))
            list.append(text);
    }
    return list;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalIsLeftInTheFile();
    void theRecordsKeepWhatIsCounted();
    void theJournalSaysRedacted();
    void undoEndsHere();
    void servingContactsAreRefused_data();
    void servingContactsAreRefused();
    void oneRefusalStopsAll();
    void twiceIsOnce();
    void anErasedContactIsNotEdited();
    void aWorkspaceToReadOnlyIsLeftAlone();
    void olderBackupsAreNamed();
    void aBackupFromBeforeTheContactIsNotNamed();
    void theReportCounts();
    void inTheMiddleOfALargeFile();
};

void TestErasure::nothingPersonalIsLeftInTheFile()
{
    FormerContact former;
    QVERIFY(former.isReady);
    // It was there, in the file as written, or the test says nothing.
    QCOMPARE(found(former.bytes()), kPersonal);
    former.workspace.reopen();
    const auto report = ContactEdits(*former.workspace).erase({former.id});
    QVERIFY(report && report->isPurged);
    QVERIFY(former.workspace.check().isSound());
    QCOMPARE(found(former.bytes()), QByteArrayList());
    for (const QString &name : QDir(former.workspace.path({})).entryList(QDir::Files | QDir::Hidden))
        QCOMPARE(found(test::readFile(former.workspace.path(name))), QByteArrayList());
    former.workspace.reopen();
    QVERIFY(former.workspace.check().isSound());
}

void TestErasure::theRecordsKeepWhatIsCounted()
{
    FormerContact former;
    const Contact before = former.contact();
    const QList<Confirmation> events = former.workspace->contacts().confirmations(former.id);
    QVERIFY(former.edits.erase({former.id}));
    const Contact left = former.contact();
    QCOMPARE(left, erasedContact(before, kToday));
    QCOMPARE(left.state, before.state);
    QCOMPARE(left.roles, before.roles);
    QCOMPARE(left.from, before.from);
    QCOMPARE(left.until, before.until);
    QCOMPARE(left.erased, kToday);
    QVERIFY(left.name.isEmpty() && left.salt.isEmpty());
    const QList<Confirmation> eventsLeft = former.workspace->contacts().confirmations(former.id);
    QCOMPARE(eventsLeft.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i)
        QCOMPARE(eventsLeft.at(i), erasedConfirmation(events.at(i)));
    QCOMPARE(eventsLeft.constFirst().means, Means::NoteVerbale);
    const QList<CommsReply> replies = former.workspace->contacts().repliesOf(former.id);
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.constFirst().result, ReplyResult::Answered);
    QVERIFY(replies.constFirst().answeredAt.isValid());
    QVERIFY(replies.constFirst().note.isEmpty());
}

void TestErasure::theJournalSaysRedacted()
{
    FormerContact former;
    QVERIFY(former.edits.erase({former.id}));
    int redacted = 0;
    const QList<JournalEntry> entries = former.workspace->store().journal().value_or(QList<JournalEntry>());
    QVERIFY(!entries.isEmpty());
    for (const JournalEntry &entry : entries) {
        QVERIFY(!entry.title.contains(u"Quill"_s));
        const auto changes = former.workspace->store().changes(entry.number);
        QVERIFY(changes);
        for (const Change &change : *changes) {
            const bool isPersonal = change.kind == RecordKind::Contact || change.kind == RecordKind::Confirmation
                                    || change.kind == RecordKind::CommsReply;
            if (isPersonal) {
                QVERIFY(!change.before && !change.after);
                ++redacted;
            } else {
                QVERIFY(change.before || change.after);
            }
        }
    }
    QCOMPARE(former.workspace.check().redactedChanges, redacted);
    QCOMPARE(entries.constFirst().title, u"Hungary, policy contact: personal data erased"_s);
}

void TestErasure::undoEndsHere()
{
    FormerContact former;
    QVERIFY(!former.workspace->undoTitle().isEmpty());
    const QSignalSpy undoChanged(&*former.workspace, &Workspace::undoChanged);
    const QSignalSpy contactsChanged(&*former.workspace, &Workspace::contactsChanged);
    QVERIFY(former.edits.erase({former.id}));
    QCOMPARE(undoChanged.size(), 1);
    QCOMPARE(contactsChanged.size(), 1);
    QVERIFY(former.workspace->undoTitle().isEmpty());
    QVERIFY(former.workspace->redoTitle().isEmpty());
    // What comes after can be undone, as far as the erasure.
    QVERIFY(CellEdits(*former.workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    QVERIFY(former.workspace->undo());
    QVERIFY(former.workspace->undoTitle().isEmpty());
}

void TestErasure::servingContactsAreRefused_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("isErased");
    QTest::newRow("serving") << QDate() << false;
    QTest::newRow("to the end of the year") << QDate(2025, 12, 31) << false;
    QTest::newRow("last day") << kToday << false;
    QTest::newRow("since yesterday") << kToday.addDays(-1) << true;
}

void TestErasure::servingContactsAreRefused()
{
    QFETCH(QDate, until);
    QFETCH(bool, isErased);
    test::TestWorkspace workspace;
    ContactEdits edits(*workspace);
    Contact contact = person();
    contact.until = until;
    const auto id = edits.add(contact, eventOf(ConfirmationEvent::Nominated, {2023, 1, 1}));
    QVERIFY(id);
    const auto report = edits.erase({*id});
    QCOMPARE(report.has_value(), isErased);
    if (!report) {
        QCOMPARE(report.error().code, ErrorCode::StillServing);
        QCOMPARE(report.error().context, u"Hungary, policy contact"_s);
        QCOMPARE(workspace->contacts().contact(*id)->name, contact.name);
    }
}

void TestErasure::oneRefusalStopsAll()
{
    FormerContact former;
    const auto serving = former.edits.add(person(), eventOf(ConfirmationEvent::Nominated, {2023, 1, 1}));
    QVERIFY(serving);
    const qint64 before = former.workspace.newestEntry();
    QVERIFY(!former.edits.erase({former.id, *serving}));
    QVERIFY(!former.edits.erase({former.id, u"gone"_s}));
    QCOMPARE(former.workspace.newestEntry(), before);
    QCOMPARE(former.workspace.check().redactedChanges, 0);
    QVERIFY(!former.workspace->undoTitle().isEmpty());
}

void TestErasure::twiceIsOnce()
{
    FormerContact former;
    QVERIFY(former.edits.erase({former.id, former.id}));
    const qint64 before = former.workspace.newestEntry();
    const auto again = former.edits.erase({former.id});
    QVERIFY(again);
    QCOMPARE(again->contacts, 0);
    QCOMPARE(former.workspace.newestEntry(), before);
}

void TestErasure::anErasedContactIsNotEdited()
{
    FormerContact former;
    QVERIFY(former.edits.erase({former.id}));
    Contact contact = person();
    contact.id = former.id;
    QCOMPARE(former.edits.correct(contact).error().code, ErrorCode::ValueMissing);
    QCOMPARE(former.edits.confirm({former.id}, eventOf(ConfirmationEvent::Ended, kToday)).error().code,
             ErrorCode::ValueMissing);
    const Confirmation left = former.workspace->contacts().confirmations(former.id).constFirst();
    QCOMPARE(former.edits.correctEvent(left).error().code, ErrorCode::ValueMissing);
}

void TestErasure::aWorkspaceToReadOnlyIsLeftAlone()
{
    FormerContact former;
    former.workspace.reopen(OpenMode::ReadOnly);
    const auto refused = ContactEdits(*former.workspace).erase({former.id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QCOMPARE(former.contact().name, u"Quillfeather"_s);
}

void TestErasure::olderBackupsAreNamed()
{
    FormerContact former;
    former.workspace.clock().addDays(1);
    const auto backup = backUp(former.workspace->store(), former.workspace.clock());
    QVERIFY(backup);
    const auto report = former.edits.erase({former.id});
    QVERIFY(report);
    QCOMPARE(report->olderBackups.size(), 1);
    QCOMPARE(report->olderBackups.constFirst().path, backup->path);
    QCOMPARE(report->olderBackups.constFirst().made, backup->made);
    QVERIFY(test::readFile(backup->path).contains("Quillfeather"));
    QCOMPARE(deleteBackups(former.workspace.workspacePath(), report->olderBackups), Result<int>(1));
    QVERIFY(!QFile::exists(backup->path));
    // One made now holds nothing of it.
    former.workspace.clock().addDays(1);
    const auto fresh = backUp(former.workspace->store(), former.workspace.clock());
    QVERIFY(fresh);
    QCOMPARE(found(test::readFile(fresh->path)), QByteArrayList());
}

void TestErasure::aBackupFromBeforeTheContactIsNotNamed()
{
    test::TestWorkspace workspace;
    QVERIFY(backUp(workspace->store(), workspace.clock()));
    workspace.clock().addDays(1);
    ContactEdits edits(*workspace);
    const auto id = edits.add(person(), eventOf(ConfirmationEvent::Ended, {2023, 9, 30}));
    QVERIFY(id);
    QVERIFY(edits.backupsWith({*id}).isEmpty());
    workspace.clock().addDays(1);
    QVERIFY(backUp(workspace->store(), workspace.clock()));
    QCOMPARE(edits.backupsWith({*id}).size(), 1);
}

void TestErasure::theReportCounts()
{
    FormerContact former;
    const auto report = former.edits.erase({former.id});
    QVERIFY(report);
    QCOMPARE(report->contacts, 1);
    QCOMPARE(report->records, 4); // the contact, two events, one answer with a note
    QCOMPARE(qint64(report->journalChanges), former.workspace.check().redactedChanges);
    QVERIFY(report->journalChanges > report->records);
    QVERIFY(report->olderBackups.isEmpty());
}

void TestErasure::inTheMiddleOfALargeFile()
{
    // Many contacts and edits move rows from page to page, which leaves traces in the free space of pages.
    test::TestWorkspace workspace;
    ContactEdits edits(*workspace);
    std::mt19937 dice(4711);
    constexpr int kContacts = 400;
    QStringList ids;
    for (int i = 0; i < kContacts; ++i) {
        Contact contact = person();
        contact.name = u"Person-%1-"_s.arg(i, 3, 10, QLatin1Char('0')) + QString(int(dice() % 600), u'x');
        contact.until = {2024, 1, 1};
        const auto id = edits.add(contact, eventOf(ConfirmationEvent::Nominated, {2023, 1, 1}));
        QVERIFY(id);
        ids.append(*id);
    }
    for (int i = 0; i < 300; ++i) {
        Contact contact = *workspace->contacts().contact(ids.at(int(dice() % unsigned(kContacts))));
        contact.note = QString(int(dice() % 1500), u'y');
        QVERIFY(edits.correct(contact));
    }
    QVERIFY(edits.erase(ids.mid(0, kContacts / 2)));
    QVERIFY(workspace.check().isSound());
    workspace.close();
    const QByteArray bytes = test::readFile(workspace.workspacePath());
    for (int i = 0; i < kContacts; ++i)
        QCOMPARE(bytes.contains(u"Person-%1-"_s.arg(i, 3, 10, QLatin1Char('0')).toUtf8()), i >= kContacts / 2);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
