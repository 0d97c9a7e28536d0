// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "domain/recordtypes.h"
#include "models/fieldlabels.h"
#include "models/recordnames.h"
#include "models/words.h"
#include "support/testworkspace.h"
#include "workspace/contactedits.h"
#include "workspace/meetingedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAnAge_data();
    void saysAnAge();
    void saysWhatChanged();
    void aNewRecordIsComparedWithDefaults();
    void anErasedChangeSaysSo();
    void namesPartsAndEvidence();
    void keepsTheChangesOfOneCell();
    void everyFieldHasALabel_data();
    void everyFieldHasALabel();
    void recordsOfContactsHaveNames();
    void recordsOfMeetingsHaveNames();
    void whatWasErasedKeepsItsName();
    void whatWasRemovedSaysSo_data();
    void whatWasRemovedSaysSo();
    void idsAreShownAsNames();
    void aSaltIsNotShown();
    void rulesHaveTheirLabels();

private:
    test::TestWorkspace m_workspace;
};

namespace {

Assessment assessment(const test::TestWorkspace &workspace, const QString &state, int measure)
{
    Assessment record;
    record.framework = workspace->framework().id;
    record.year = 2025;
    record.state = state;
    record.measure = measure;
    return record;
}

} // namespace

void tst_Words::saysAnAge_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << -1 << u"in the future"_s;
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("yesterday") << 1 << u"yesterday"_s;
    QTest::newRow("days") << 59 << u"59 day(s) ago"_s;
    QTest::newRow("months") << 60 << u"2 month(s) ago"_s;
    QTest::newRow("last month") << 729 << u"24 month(s) ago"_s;
    QTest::newRow("years") << 730 << u"2 year(s) ago"_s;
}

void tst_Words::saysAnAge()
{
    QFETCH(int, days);
    const QDate today(2025, 11, 22);
    QTEST(ageText(today.addDays(-days), today), "text");
}

void tst_Words::saysWhatChanged()
{
    Assessment before = assessment(m_workspace, u"HU"_s, 8);
    before.status = Status::PartlyImplemented;
    Assessment after = before;
    after.status = Status::Implemented;
    after.asOf = QDate(2025, 11, 20);
    const QList<ChangeLine> lines = changeLines(makeChange<Assessment>(before, after), *m_workspace);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).record, u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(lines.at(0).field, u"Status"_s);
    QCOMPARE(lines.at(0).before, u"Partly implemented"_s);
    QCOMPARE(lines.at(0).after, u"Implemented"_s);
    QCOMPARE(lines.at(0).afterStatus, std::optional(Status::Implemented));
    QCOMPARE(lines.at(1).field, u"As of"_s);
    QCOMPARE(lines.at(1).before, QString());
    QCOMPARE(lines.at(1).after, u"20 Nov 2025"_s);
    QVERIFY(!lines.at(1).afterStatus);
}

void tst_Words::aNewRecordIsComparedWithDefaults()
{
    Assessment created = assessment(m_workspace, u"HU"_s, 8);
    created.status = Status::Implemented;
    const QList<ChangeLine> lines = changeLines(makeChange<Assessment>({}, created), *m_workspace);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0).before, u"No information"_s);
    // Nothing differs from the default: still one line, so that the change is seen.
    const QList<ChangeLine> blank =
        changeLines(makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 8)), *m_workspace);
    QCOMPARE(blank.size(), 1);
    QCOMPARE(blank.at(0).after, u"recorded"_s);
}

void tst_Words::anErasedChangeSaysSo()
{
    const Change erased{RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/8"_s, {}, {}};
    const QList<ChangeLine> lines = changeLines(erased, *m_workspace);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.at(0).isErased);
    QCOMPARE(lines.at(0).record, u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(lines.at(0).after, u"content erased"_s);
}

void tst_Words::namesPartsAndEvidence()
{
    const QString framework = m_workspace->framework().id;
    const Component part{framework, 2025, u"HU"_s, 8, u"nominated"_s, Status::Implemented};
    QCOMPARE(changeLines(makeChange<Component>({}, part), *m_workspace).at(0).field,
             u"Part: Point of contact nominated"_s);

    Evidence evidence;
    evidence.id = u"11111111-1111-1111-1111-111111111111"_s;
    evidence.title = u"Note verbale 118/2025"_s;
    const EvidenceUse use{framework, 2025, u"HU"_s, 8, evidence.id};
    ChangeSet step;
    step.title = u"Evidence"_s;
    step.changes = {makeChange<Evidence>({}, evidence), makeChange<EvidenceUse>({}, use)};
    QVERIFY(m_workspace->commit(step));
    const QList<ChangeLine> lines = changeLines(makeChange<EvidenceUse>({}, use), *m_workspace);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0).field, u"Evidence"_s);
    QCOMPARE(lines.at(0).after, evidence.title);
}

void tst_Words::keepsTheChangesOfOneCell()
{
    const QString framework = m_workspace->framework().id;
    Evidence mine;
    mine.id = u"mine"_s;
    Evidence other;
    other.id = u"other"_s;
    const QList<Change> changes{
        makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 8)),
        makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 9)),
        makeChange<Assessment>({}, assessment(m_workspace, u"AT"_s, 8)),
        makeChange<Evidence>({}, mine),
        makeChange<Evidence>({}, other),
        makeChange<EvidenceUse>({}, EvidenceUse{framework, 2025, u"HU"_s, 8, u"mine"_s}),
        makeChange<EvidenceUse>({}, EvidenceUse{framework, 2024, u"HU"_s, 8, u"other"_s}),
    };
    const QList<Change> kept = changesOfCell(changes, m_workspace.cell(u"HU"_s, 8));
    QCOMPARE(kept, (QList<Change>{changes.at(0), changes.at(3), changes.at(5)}));
}

void tst_Words::everyFieldHasALabel_data()
{
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind : recordKinds())
        QTest::newRow(qPrintable(recordSchema(kind).name)) << kind;
}

void tst_Words::everyFieldHasALabel()
{
    QFETCH(RecordKind, kind);
    // A property is called by its name, the status of a part by the part.
    if (kind == RecordKind::Property || kind == RecordKind::Component)
        return;
    for (const Field &field : recordSchema(kind).fields)
        QVERIFY2(fieldLabel(kind, field.name).isEmpty() == (field.isKey || field.name == u"salt"),
                 qPrintable(field.name));
}

namespace {

/// A workspace with a former contact and a meeting.
struct Busy {
    Busy()
    {
        ContactEdits contacts(*workspace);
        Contact contact;
        contact.state = u"HU"_s;
        contact.roles = role::kOscePolicy;
        contact.name = u"Sárközy Ágnes"_s;
        Confirmation ended;
        ended.event = ConfirmationEvent::Ended;
        ended.on = {2023, 9, 30};
        contactId = contacts.add(contact, ended).value_or(QString());
        Meeting held;
        held.forum = workspace->participants().forums().constFirst().id;
        held.number = u"3/2025"_s;
        held.begin = {2025, 9, 16};
        meetingId = MeetingEdits(*workspace).add(held).value_or(QString());
    }
    [[nodiscard]] QString meetingName() const
    {
        return workspace->participants().forums().constFirst().shortTitle.text() + u" 3/2025"_s;
    }

    test::TestWorkspace workspace;
    QString contactId;
    QString meetingId;
};

template <typename T>
QString nameOfNew(const T &record, Workspace &workspace)
{
    return recordName(makeChange<T>({}, record), workspace);
}

} // namespace

void tst_Words::recordsOfContactsHaveNames()
{
    const Busy busy;
    Workspace &workspace = *busy.workspace;
    const Contact contact = *workspace.contacts().contact(busy.contactId);
    QCOMPARE(nameOfNew(contact, workspace), u"Contact of Hungary (Policy)"_s);
    Confirmation event;
    event.contact = contact.id;
    QCOMPARE(nameOfNew(event, workspace), u"Confirmation of a contact of Hungary"_s);
    event.event = ConfirmationEvent::Ended;
    QCOMPARE(nameOfNew(event, workspace), u"End of a contact of Hungary"_s);
    QCOMPARE(nameOfNew(CommsReply{u"c"_s, contact.id, {}, {}, {}}, workspace),
             u"Communication check, Contact of Hungary (Policy)"_s);
    QCOMPARE(nameOfNew(CommsCheck(), workspace), u"Communication check"_s);
    QCOMPARE(nameOfNew(ContactRole{u"press"_s, u"Press"_s}, workspace), u"Role of contacts"_s);
    QCOMPARE(nameOfNew(ReminderText{u"hu"_s, {}, {}}, workspace), u"Text of reminders (hu)"_s);
}

void tst_Words::recordsOfMeetingsHaveNames()
{
    const Busy busy;
    Workspace &workspace = *busy.workspace;
    const QString forum = workspace.participants().forums().constFirst().id;
    const QString forumName = workspace.meetings().forumName(forum);
    QCOMPARE(nameOfNew(*workspace.meetings().meeting(busy.meetingId), workspace), busy.meetingName());
    Attendance attendance;
    attendance.meeting = busy.meetingId;
    attendance.state = u"HU"_s;
    QCOMPARE(nameOfNew(attendance, workspace), u"Attendance of Hungary, "_s + busy.meetingName());
    MeetingDecision decision;
    decision.meeting = busy.meetingId;
    QCOMPARE(nameOfNew(decision, workspace), u"Decision of "_s + busy.meetingName());
    decision.kind = DecisionKind::FollowUp;
    QCOMPARE(nameOfNew(decision, workspace), u"Follow-up of "_s + busy.meetingName());
    QCOMPARE(nameOfNew(MeetingDocument{busy.meetingId, u"e"_s}, workspace), u"Document of "_s + busy.meetingName());
    QCOMPARE(nameOfNew(ForumRecord{u"p"_s, u"Regional platform"_s, u"Platform"_s, {}}, workspace),
             u"Forum “Platform”"_s);
    QCOMPARE(nameOfNew(ForumMember{forum, u"HU"_s, {}, {}}, workspace), u"Membership of Hungary, "_s + forumName);
    QCOMPARE(nameOfNew(ForumChair{forum, {2025, 1, 1}, {}, u"HU"_s, u"Nagy Béla"_s, {}}, workspace),
             u"Chair of "_s + forumName);
}

void tst_Words::whatWasErasedKeepsItsName()
{
    const Busy busy;
    Workspace &workspace = *busy.workspace;
    const QString event = workspace.contacts().confirmations(busy.contactId).constFirst().id;
    QVERIFY(ContactEdits(workspace).erase({busy.contactId}));
    const Change contact{RecordKind::Contact, busy.contactId, {}, {}};
    QCOMPARE(changeLines(contact, workspace).constFirst().record, u"Contact of Hungary (Policy)"_s);
    QVERIFY(changeLines(contact, workspace).constFirst().isErased);
    const Change ended{RecordKind::Confirmation, event, {}, {}};
    QCOMPARE(recordName(ended, workspace), u"End of a contact of Hungary"_s);
}

void tst_Words::whatWasRemovedSaysSo_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("name");
    const auto row = [](RecordKind kind, const QString &key, const QString &name) {
        QTest::newRow(qPrintable(recordSchema(kind).name)) << Change{kind, key, {}, {}} << name;
    };
    row(RecordKind::Contact, u"gone"_s, u"Contact that was removed"_s);
    row(RecordKind::Confirmation, u"gone"_s, u"Event of a contact that was removed"_s);
    row(RecordKind::CommsReply, u"c/gone"_s, u"Communication check, Contact that was removed"_s);
    row(RecordKind::Meeting, u"gone"_s, u"meeting that was removed"_s);
    row(RecordKind::Attendance, u"gone/HU"_s, u"Attendance of Hungary, meeting that was removed"_s);
    row(RecordKind::MeetingDecision, u"gone"_s, u"Decision that was removed"_s);
}

void tst_Words::whatWasRemovedSaysSo()
{
    QFETCH(Change, change);
    QTEST(recordName(change, *m_workspace), "name");
}

void tst_Words::idsAreShownAsNames()
{
    const Busy busy;
    Workspace &workspace = *busy.workspace;
    const auto after = [&](const Change &change, const QString &field) {
        for (const ChangeLine &line : changeLines(change, workspace)) {
            if (line.field == field)
                return line.after;
        }
        return u"no such line"_s;
    };
    Contact contact;
    contact.state = u"HU"_s;
    contact.roles = u"osce-policy un-diplomatic"_s;
    const Change added = makeChange<Contact>({}, contact);
    QCOMPARE(after(added, u"State"_s), u"Hungary"_s);
    QCOMPARE(after(added, u"Roles"_s), u"Policy, UN diplomatic"_s);
    Meeting meeting;
    meeting.forum = workspace.participants().forums().constFirst().id;
    meeting.host = u"AT"_s;
    meeting.countsFor = 12;
    const Change held = makeChange<Meeting>({}, meeting);
    QCOMPARE(after(held, u"Forum"_s), workspace.meetings().forumName(meeting.forum));
    QCOMPARE(after(held, u"Host"_s), u"Austria"_s);
    QCOMPARE(after(held, u"Counts for"_s), u"CBM\u00A012"_s);
    QCOMPARE(changeLines(held, workspace).constLast().before, QString());
    Confirmation event;
    event.contact = busy.contactId;
    QCOMPARE(after(makeChange<Confirmation>({}, event), u"Contact"_s), u"Contact of Hungary (Policy)"_s);
    const ForumRecord all{u"p"_s, u"P"_s, u"P"_s, kAllParticipatingStates};
    QCOMPARE(after(makeChange<ForumRecord>({}, all), u"Members"_s), u"All participating States"_s);
    Attendance attendance{busy.meetingId, u"HU"_s, Presence::Represented, 0, {}, false, u"AT"_s, {}};
    QCOMPARE(after(makeChange<Attendance>({}, attendance), u"Represented by"_s), u"Austria"_s);
    attendance.representedBy = u"the Chair"_s;
    QCOMPARE(after(makeChange<Attendance>({}, attendance), u"Represented by"_s), u"the Chair"_s);
}

void tst_Words::aSaltIsNotShown()
{
    Contact contact;
    contact.salt = u"00112233445566778899aabbccddeeff"_s;
    const QList<ChangeLine> lines = changeLines(makeChange<Contact>({}, contact), *m_workspace);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().after, u"recorded"_s);
}

void tst_Words::rulesHaveTheirLabels()
{
    for (const RuleRow &rule : ruleRows()) {
        const Property property{QString::fromLatin1(rule.property), u"3"_s};
        const QList<ChangeLine> lines = changeLines(makeChange<Property>({}, property), *m_workspace);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().field, labelOf(rule));
        QVERIFY(!lines.constFirst().field.startsWith(u"rule-"_s));
    }
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
