// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is edited: undoing all of it gives the content of the start, redoing all of it that of the end, each to the
// last byte, and what is in memory is what is in the file.
#include "domain/contactroles.h"
#include "support/folderstate.h"
#include "support/testworkspace.h"
#include "workspace/adoptionedits.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"
#include "workspace/evidenceedits.h"
#include "workspace/meetingedits.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 200;
constexpr int kEdits = 30;
constexpr int kFirstYear = 2023;
constexpr int kYears = 4;

/// Edits a workspace at random, the same way for the same seed.
class RandomEditor
{
public:
    RandomEditor(test::TestWorkspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_cells(*workspace)
        , m_evidence(*workspace)
        , m_contacts(*workspace)
        , m_meetings(*workspace)
        , m_adoptions(*workspace)
        , m_dice(seed)
    {}

    /// One edit; an edit may turn out to be refused or to change nothing, which is part of the game.
    void edit()
    {
        static constexpr std::array edits{
            &RandomEditor::setStatus,     &RandomEditor::setStatuses,   &RandomEditor::setText,
            &RandomEditor::setComponent,  &RandomEditor::addLink,       &RandomEditor::addFile,
            &RandomEditor::attach,        &RandomEditor::detach,        &RandomEditor::changeEvidence,
            &RandomEditor::carryForward,  &RandomEditor::lockOrUnlock,  &RandomEditor::undo,
            &RandomEditor::addContact,    &RandomEditor::changeContact, &RandomEditor::happen,
            &RandomEditor::takeBack,      &RandomEditor::succeed,       &RandomEditor::removeContact,
            &RandomEditor::check,         &RandomEditor::answer,        &RandomEditor::addMeeting,
            &RandomEditor::changeMeeting, &RandomEditor::attend,        &RandomEditor::attendAll,
            &RandomEditor::decide,        &RandomEditor::document,      &RandomEditor::forum,
            &RandomEditor::removeMeeting, &RandomEditor::adopt};
        (this->*edits[std::size_t(below(int(edits.size())))])();
    }

private:
    int below(int limit) { return int(m_dice() % unsigned(limit)); }
    int year() { return kFirstYear + below(kYears); }
    Status status() { return choices<Status>()[std::size_t(below(int(choices<Status>().size())))].value; }
    CellPlace place()
    {
        static const QStringList kStates{u"HU"_s, u"FI"_s, u"AT"_s, u"JP"_s};
        return {kStates.at(below(int(kStates.size()))), 6 + below(4)};
    }
    CellAddress cell() { return {m_workspace->framework().id, year(), place()}; }
    QString text()
    {
        return below(3) == 0 ? QString() : u"text “%1” \n ď %2"_s.arg(below(9)).arg(QString(below(40), u'z'));
    }

    void setStatus()
    {
        QList<CellPlace> places;
        for (int i = below(6); i >= 0; --i)
            places.append(place());
        (void)m_cells.setStatus(year(), places, status(), text());
    }
    void setStatuses()
    {
        QList<StatusEdit> edits;
        for (int i = below(6); i >= 0; --i)
            edits.append({place(), status()});
        (void)m_cells.setStatuses(year(), edits, text());
    }
    void setText()
    {
        Assessment assessment = m_workspace->year(year()).assessmentOrBlank(place());
        assessment.status = status();
        assessment.work = Work(below(3));
        assessment.source = Source(below(5));
        assessment.asOf = below(2) == 0 ? QDate() : QDate(2024, 1, 1).addDays(below(700));
        assessment.done = text();
        assessment.reason = text();
        assessment.marking = text();
        (void)m_cells.setAssessment(assessment, u"text"_s);
    }
    void setComponent() { (void)m_cells.setComponent(cell(), u"part-%1"_s.arg(below(3)), status()); }
    void addLink()
    {
        Evidence evidence;
        evidence.title = text();
        evidence.address = text();
        (void)m_evidence.addLink(cell(), evidence);
    }
    void addFile()
    {
        const QString path = m_workspace.path(u"file.txt"_s);
        QVERIFY(test::writeFile(path, QByteArray::number(below(5))));
        (void)m_evidence.addFile(cell(), path, {});
    }
    QString anyEvidence()
    {
        QStringList ids = m_workspace->evidence().keys();
        // Ids are made at random, so their order is not that of the seed; which one is taken does not matter here.
        return ids.isEmpty() ? QString() : ids.at(below(int(ids.size())));
    }
    void attach()
    {
        if (const QString id = anyEvidence(); !id.isEmpty())
            (void)m_evidence.attach(cell(), id);
    }
    void detach()
    {
        const CellAddress from = cell();
        const QList<EvidenceUse> uses = m_workspace->year(from.year).evidenceUses(from.place);
        if (!uses.isEmpty())
            (void)m_evidence.detach(from, uses.at(below(int(uses.size()))).evidence);
    }
    void changeEvidence()
    {
        Evidence evidence = m_workspace->evidence().value(anyEvidence());
        evidence.title = text();
        (void)m_evidence.change(evidence);
    }
    void carryForward() { (void)m_cells.carryForwardYear(year()); }
    void lockOrUnlock()
    {
        Submission before;
        before.framework = m_workspace->framework().id;
        before.year = year();
        before.state = place().state;
        const auto stored = m_workspace->lookup()(RecordKind::Submission, keyOf(before));
        Submission after = stored ? recordFrom<Submission>(*stored) : before;
        after.stage = below(4) == 0 ? Stage::Accepted : Stage::Draft;
        ChangeSet set;
        set.title = u"Stage"_s;
        set.changes = {
            makeChange<Submission>(stored ? std::optional(recordFrom<Submission>(*stored)) : std::nullopt, after)};
        QVERIFY(m_workspace->commit(set));
    }
    QDate day() { return QDate(2024, 1, 1).addDays(below(800)); }
    QString state() { return place().state; }
    template <typename T>
    QString anyOf(const QMap<QString, T> &records)
    {
        return records.isEmpty() ? QString() : std::next(records.keyBegin(), below(int(records.size()))).operator*();
    }
    QString contactId() { return anyOf(m_workspace->contacts().contacts()); }
    QString meetingId() { return anyOf(m_workspace->meetings().meetings()); }
    Contact contactNow(const QString &id)
    {
        const Contact *found = m_workspace->contacts().contact(id);
        return found ? *found : Contact();
    }
    Contact randomContact()
    {
        Contact contact = below(3) == 0 ? Contact() : contactNow(contactId());
        contact.state = state();
        contact.roles = below(2) == 0 ? role::kOscePolicy : role::kOsceTechnical + u' ' + role::kUnDiplomatic;
        contact.name = u"person %1"_s.arg(below(9));
        contact.note = text();
        contact.from = below(3) == 0 ? QDate() : day();
        return contact;
    }
    Confirmation event()
    {
        Confirmation event;
        event.event = ConfirmationEvent(below(4));
        event.on = day();
        event.note = text();
        return event;
    }

    void addContact() { (void)m_contacts.add(randomContact(), event()); }
    void changeContact()
    {
        if (below(2) == 0)
            (void)m_contacts.correct(randomContact());
        else
            (void)m_contacts.recordChange(randomContact(), event());
    }
    void happen() { (void)m_contacts.confirm({contactId(), contactId()}, event()); }
    void takeBack()
    {
        const QList<Confirmation> events = m_workspace->contacts().confirmations(contactId());
        if (events.isEmpty())
            return;
        Confirmation one = events.at(below(int(events.size())));
        if (below(2) == 0) {
            (void)m_contacts.removeEvent(one.id);
        } else {
            one.event = ConfirmationEvent(below(4));
            one.on = day();
            (void)m_contacts.correctEvent(one);
        }
    }
    void succeed() { (void)m_contacts.succeed({contactId(), event(), randomContact(), event()}); }
    void removeContact()
    {
        if (below(3) == 0)
            (void)m_contacts.remove({contactId(), contactId()});
    }
    void check()
    {
        CommsCheck check;
        check.title = text();
        check.sentAt = QDateTime(day(), {8, 0}, Qt::UTC);
        check.deadline = check.sentAt.addSecs(below(9999) - 100);
        (void)m_contacts.startCheck(check);
    }
    void answer()
    {
        const QList<CommsCheck> checks = m_workspace->contacts().checks();
        if (checks.isEmpty())
            return;
        const CommsCheck check = checks.at(below(int(checks.size())));
        QList<CommsReply> replies = m_workspace->contacts().replies(check.id);
        for (CommsReply &reply : replies) {
            reply.result = ReplyResult(below(4));
            reply.answeredAt = check.sentAt.addSecs(below(5000));
            reply.note = text();
        }
        if (below(4) == 0)
            (void)m_contacts.removeCheck(check.id);
        else
            (void)m_contacts.setReplies(replies);
    }

    Meeting randomMeeting()
    {
        const QList<Forum> forums = m_workspace->meetings().forums();
        const Meeting *known = below(2) == 0 ? nullptr : m_workspace->meetings().meeting(meetingId());
        Meeting meeting = known ? *known : Meeting();
        meeting.forum = forums.at(below(int(forums.size()))).id;
        meeting.number = QString::number(below(4));
        meeting.begin = day();
        meeting.end = below(2) == 0 ? QDate() : day();
        meeting.agenda = text();
        meeting.host = below(2) == 0 ? QString() : state();
        meeting.isCancelled = below(3) == 0;
        return meeting;
    }
    void addMeeting() { (void)m_meetings.add(randomMeeting()); }
    void changeMeeting() { (void)m_meetings.change(randomMeeting()); }
    void attend() { (void)m_meetings.setPresence(meetingId(), {state(), state()}, Presence(below(6))); }
    void attendAll()
    {
        if (below(2) == 0)
            (void)m_meetings.markRestAbsent(meetingId());
        else
            (void)m_meetings.copyAttendance(meetingId(), meetingId());
    }
    void decide()
    {
        const QList<MeetingDecision> decisions = m_workspace->meetings().decisions();
        MeetingDecision decision = decisions.isEmpty() ? MeetingDecision() : decisions.at(below(int(decisions.size())));
        decision.text = text();
        decision.status = DecisionStatus(below(3));
        if (below(2) == 0) {
            decision.meeting = meetingId();
            (void)m_meetings.addDecision(decision);
        } else if (below(2) == 0) {
            (void)m_meetings.changeDecision(decision);
        } else {
            (void)m_meetings.removeDecision(decision.id);
        }
    }
    void document()
    {
        const QString meeting = meetingId();
        const QStringList documents = m_workspace->meetings().documents(meeting);
        Evidence evidence;
        evidence.title = text();
        if (documents.isEmpty() || below(2) == 0)
            (void)m_meetings.addDocumentLink(meeting, evidence);
        else
            (void)m_meetings.removeDocument(meeting, documents.at(below(int(documents.size()))));
    }
    void forum()
    {
        const QList<Forum> forums = m_workspace->meetings().forums();
        Forum forum = forums.at(below(int(forums.size())));
        if (below(3) == 0) {
            (void)m_meetings.removeForum(forum.id);
            return;
        }
        if (below(3) == 0)
            forum.id.clear();
        forum.shortTitle = LocalisedText({{u"en"_s, u"Forum %1"_s.arg(below(4))}});
        forum.memberGroup.clear();
        forum.members = {{state(), day(), {}}, {state(), {}, day()}};
        forum.chairs = {{day(), {}, state(), {}, {}}};
        (void)m_meetings.setForum(forum);
    }
    void removeMeeting()
    {
        if (below(3) == 0)
            (void)m_meetings.remove(meetingId());
    }
    void adopt()
    {
        const QList<Adoption> known = m_workspace->adoptions();
        const Adoption one = known.isEmpty() ? Adoption() : known.at(below(int(known.size())));
        Adoption other{{},    1 + below(3), state(), below(2) == 0 ? QDate() : day(), below(2) == 0 ? QDate() : day(),
                       text()};
        if (below(2) == 0)
            (void)m_adoptions.add(other);
        else if (below(3) > 0)
            (void)m_adoptions.change(one, other);
        else
            (void)m_adoptions.remove(one);
    }
    void undo()
    {
        if (!m_workspace->undoTitle().isEmpty())
            QVERIFY(m_workspace->undo());
    }

    test::TestWorkspace &m_workspace;
    CellEdits m_cells;
    EvidenceEdits m_evidence;
    ContactEdits m_contacts;
    MeetingEdits m_meetings;
    AdoptionEdits m_adoptions;
    std::mt19937 m_dice;
};

int undoAll(Workspace &workspace)
{
    int steps = 0;
    while (!workspace.undoTitle().isEmpty() && workspace.undo())
        ++steps;
    return steps;
}

int redoAll(Workspace &workspace)
{
    int steps = 0;
    while (!workspace.redoTitle().isEmpty() && workspace.redo())
        ++steps;
    return steps;
}

/// What a year shows, from the records in memory.
QString pictureOf(Workspace &workspace, int year)
{
    const YearRecords &records = workspace.year(year);
    QStringList lines;
    for (const Assessment &assessment : records.assessments())
        lines.append(QString::fromUtf8(canonicalText(RecordKind::Assessment, valuesOf(assessment))));
    for (const State &state : workspace.participants().states()) {
        lines.append(state.code + idOf(records.stage(state.code)));
        for (const Measure &measure : workspace.framework().measures) {
            for (const Component &component : records.components({state.code, measure.number}))
                lines.append(keyOf(component) + idOf(component.status));
            for (const EvidenceUse &use : records.evidenceUses({state.code, measure.number}))
                lines.append(keyOf(use));
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

template <typename T>
QString lineOf(const T &record)
{
    return QString::fromUtf8(T::kName + ("/" + canonicalText(T::kKind, valuesOf(record))));
}

/// What is known of contacts and meetings, from the records in memory.
QString pictureOfBooks(Workspace &workspace)
{
    QStringList lines;
    const ContactBook &contacts = workspace.contacts();
    for (const Contact &contact : contacts.contacts()) {
        lines.append(lineOf(contact));
        for (const Confirmation &event : contacts.confirmations(contact.id))
            lines.append(lineOf(event));
    }
    for (const CommsCheck &check : contacts.checks()) {
        lines.append(lineOf(check));
        for (const CommsReply &reply : contacts.replies(check.id))
            lines.append(lineOf(reply));
    }
    const MeetingBook &meetings = workspace.meetings();
    for (const Forum &forum : meetings.forums()) {
        lines.append(forum.id + forum.title.text() + forum.shortTitle.text() + forum.memberGroup);
        for (const Membership &member : forum.members)
            lines.append(forum.id + member.state + member.from.toString() + u'-' + member.to.toString());
        for (const Chair &chair : forum.chairs)
            lines.append(forum.id + chair.holder + chair.from.toString());
    }
    for (const Meeting &meeting : meetings.meetings()) {
        lines.append(lineOf(meeting));
        for (const Attendance &attendance : meetings.attendanceOf(meeting.id))
            lines.append(lineOf(attendance));
        QStringList documents = meetings.documents(meeting.id);
        documents.sort();
        lines.append(documents.join(u' '));
    }
    for (const MeetingDecision &decision : meetings.decisions())
        lines.append(lineOf(decision));
    for (const Adoption &adoption : workspace.adoptions())
        lines.append(lineOf(adoption));
    return lines.join(u'\n');
}

} // namespace

class TestUndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoGiveTheSameContent();
};

void TestUndoProperty::undoAndRedoGiveTheSameContent()
{
    int allSteps = 0;
    QSet<RecordKind> kinds;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        const QByteArray where = "seed " + QByteArray::number(seed);
        test::TestWorkspace workspace;
        const QByteArray start = test::contentOf(workspace->store());
        RandomEditor editor(workspace, seed);
        for (int i = 0; i < kEdits; ++i)
            editor.edit();
        redoAll(*workspace);
        const QByteArray end = test::contentOf(workspace->store());
        for (const RecordKind kind : recordKinds()) {
            if (const auto records = workspace->store().records(kind); records && !records->isEmpty())
                kinds.insert(kind);
        }

        const int steps = undoAll(*workspace);
        QVERIFY2(test::contentOf(workspace->store()) == start, where);
        QVERIFY2(redoAll(*workspace) == steps, where);
        QVERIFY2(test::contentOf(workspace->store()) == end, where);
        allSteps += steps;

        QStringList inMemory;
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
            inMemory.append(pictureOf(*workspace, year));
        const QHash<QString, Evidence> evidence = workspace->evidence();
        const QString books = pictureOfBooks(*workspace);
        workspace.reopen(OpenMode::ReadOnly);
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
            QVERIFY2(pictureOf(*workspace, year) == inMemory.at(year - kFirstYear), where);
        QVERIFY2(workspace->evidence() == evidence, where);
        QVERIFY2(pictureOfBooks(*workspace) == books, where);
        QVERIFY2(workspace.check().isSound(), where);
    }
    // The editor must really have edited, or the test says nothing.
    for (const RecordKind kind : recordKinds()) {
        const bool isEdited = kind != RecordKind::Milestone && kind != RecordKind::ContactRole
                              && kind != RecordKind::ReminderText && kind != RecordKind::SavedView
                              && kind != RecordKind::FrozenEdition;
        QVERIFY2(kinds.contains(kind) == isEdited, qPrintable(recordSchema(kind).name));
    }
    QVERIFY2(allSteps > kSeeds * kEdits / 4, QByteArray::number(allSteps));
}

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"
