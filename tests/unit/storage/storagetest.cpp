// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace tessera::test {

using namespace Qt::StringLiterals;

Assessment assessment(const QString &state, int measure, int year, Status status, const QString &done)
{
    Assessment made;
    made.framework = kOsce;
    made.year = year;
    made.state = state;
    made.measure = measure;
    made.status = status;
    made.done = done;
    return made;
}

ChangeSet changeSet(const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return set;
}

namespace {

const QString kContact = u"7d0c2f6e-0a52-4a3c-9f0e-333333333333"_s;
const QString kCheck = u"7d0c2f6e-0a52-4a3c-9f0e-444444444444"_s;
const QString kMeeting = u"7d0c2f6e-0a52-4a3c-9f0e-555555555555"_s;

/// One record of each kind of CBM 8.
QList<Change> contactRecords()
{
    const Contact contact{kContact,
                          u"HU"_s,
                          u"osce-policy"_s,
                          u"Külügyminisztérium"_s,
                          u"Cyber unit"_s,
                          u"Sárközy Ágnes"_s,
                          u"Head of unit"_s,
                          u"agnes@example.org"_s,
                          u"+36 1 555 0100"_s,
                          u"+36 1 555 0199"_s,
                          u"hu en"_s,
                          QString(40, u'A'),
                          QDate(2024, 1, 1),
                          QDate(2025, 6, 30),
                          SharingLabel::Red,
                          u"on leave in August"_s,
                          QDate(2027, 7, 1),
                          u"00112233445566778899aabbccddeeff"_s};
    const Confirmation confirmation{u"7d0c2f6e-0a52-4a3c-9f0e-666666666666"_s,
                                    kContact,
                                    ConfirmationEvent::Ended,
                                    QDate(2025, 6, 30),
                                    u"Permanent Mission"_s,
                                    Means::NoteVerbale,
                                    u"NV 12/2025"_s,
                                    QDate(2025, 7, 3),
                                    u"moved to Geneva"_s,
                                    u"ffeeddccbbaa99887766554433221100"_s};
    const CommsCheck check{kCheck,
                           u"Spring check"_s,
                           QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC),
                           QDateTime({2025, 5, 21}, {8, 0}, Qt::UTC),
                           u"osce-policy osce-technical"_s,
                           u"by e-mail"_s};
    const CommsReply reply{kCheck, kContact, ReplyResult::Answered, QDateTime({2025, 5, 20}, {9, 2, 3}, Qt::UTC),
                           u"by telephone"_s};
    return {makeChange<Contact>({}, contact),
            makeChange<Confirmation>({}, confirmation),
            makeChange<CommsCheck>({}, check),
            makeChange<CommsReply>({}, reply),
            makeChange<ContactRole>({}, ContactRole{u"press"_s, u"Press office"_s}),
            makeChange<ReminderText>({}, ReminderText{u"hu"_s, u"Emlékeztető"_s, u"Tisztelt {name}!\n…"_s})};
}

/// One record of each kind of CBM 11 and 12.
QList<Change> meetingRecords(const QString &document)
{
    Meeting meeting;
    meeting.id = kMeeting;
    meeting.forum = u"iwg"_s;
    meeting.number = u"3/2025"_s;
    meeting.title = u"Third meeting"_s;
    meeting.kind = MeetingKind::Conference;
    meeting.place = u"Vienna"_s;
    meeting.mode = MeetingMode::Hybrid;
    meeting.begin = {2025, 9, 16};
    meeting.end = {2025, 9, 17};
    meeting.beginTime = u"09:30"_s;
    meeting.endTime = u"17:00"_s;
    meeting.timeZone = u"Europe/Vienna"_s;
    meeting.agenda = u"1. Opening"_s;
    meeting.sharing = SharingLabel::Green;
    meeting.host = u"AT"_s;
    meeting.countsFor = 12;
    meeting.isCancelled = true;
    meeting.uid = u"abc@example.org"_s;
    meeting.revision = 2;
    meeting.note = u"room 525"_s;
    const Attendance attendance{kMeeting, u"HU"_s, Presence::Represented, 3, DelegationLevel::Both,
                                true,     u"AT"_s, u"from 10:00"_s};
    const MeetingDecision decision{u"7d0c2f6e-0a52-4a3c-9f0e-777777777777"_s,
                                   kMeeting,
                                   DecisionKind::FollowUp,
                                   u"Circulate the list"_s,
                                   u"HU"_s,
                                   u"Chair"_s,
                                   QDate(2025, 10, 1),
                                   DecisionStatus::Done,
                                   QDate(2025, 9, 30)};
    const ForumChair chair{u"platform"_s, QDate(2025, 1, 1), QDate(2025, 12, 31), u"HU"_s, u"Nagy Béla"_s, u"seen"_s};
    return {makeChange<ForumRecord>({}, ForumRecord{u"platform"_s, u"Regional platform"_s, u"Platform"_s, u"EU"_s}),
            makeChange<ForumMember>({}, ForumMember{u"platform"_s, u"HU"_s, {2020, 1, 1}, {2025, 1, 1}}),
            makeChange<ForumChair>({}, chair),
            makeChange<Meeting>({}, meeting),
            makeChange<MeetingDocument>({}, MeetingDocument{kMeeting, document}),
            makeChange<Attendance>({}, attendance),
            makeChange<MeetingDecision>({}, decision)};
}

} // namespace

ChangeSet oneOfEachKind()
{
    const QByteArray bytes = "%PDF-1.4 a note verbale"_ba;
    const QString sha = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Assessment cell =
        assessment(u"HU"_s, 8, 2025, Status::Implemented, u"Kapcsolattartó megnevezve: „Ő”\n\tпример €"_s);
    cell.work = Work::Confirmed;
    cell.source = Source::OwnReport;
    cell.asOf = {2025, 10, 31};
    cell.reason = u"why \"not\" \\ 'it'"_s;
    cell.sharing = SharingLabel::Green;
    cell.marking = u"Korlátozott terjesztésű!"_s;
    const Component part{kOsce, 2025, u"HU"_s, 8, u"policy-poc"_s, Status::PartlyImplemented};
    const Evidence evidence{u"7d0c2f6e-0a52-4a3c-9f0e-111111111111"_s,
                            EvidenceKind::File,
                            u"Note verbale"_s,
                            u"https://example.org/a?b=c&d"_s,
                            sha,
                            u"note.pdf"_s,
                            int(bytes.size()),
                            QDate(2025, 3, 4),
                            QDate(2026, 3, 4),
                            u"sent by the delegation"_s,
                            SharingLabel::Red};
    const EvidenceUse use{kOsce, 2025, u"HU"_s, 8, evidence.id};
    const Milestone milestone{u"7d0c2f6e-0a52-4a3c-9f0e-222222222222"_s, QDate(2016, 3, 10), u"PC.DEC/1202"_s,
                              u"CBM 12–16 adopted"_s, u"decision"_s};
    const Submission submission{kOsce,
                                2025,
                                u"HU"_s,
                                Stage::Submitted,
                                QDate(2025, 10, 30),
                                u"PC.DEL/1/25"_s,
                                QDate(2025, 10, 28),
                                {},
                                u"en"_s,
                                true,
                                u"Two cells to be made clearer"_s};
    const SavedView view{u"view-1"_s, u"progress"_s, u"Central Europe"_s, u"{}"_s};
    const FrozenEdition edition{u"edition-1"_s,
                                u"As handed out"_s,
                                kOsce,
                                2025,
                                17,
                                u"{\"year\":2025}"_s,
                                QString(64, u'a'),
                                u"1.0"_s,
                                QDateTime({2025, 12, 1}, {9, 30}, Qt::UTC),
                                SharingLabel::Green};
    const Adoption adoption{kOsce, 15, u"FR"_s, {}, QDate(2021, 12, 31), u"seen in a document of 2019"_s};
    const Property property{u"framework"_s, kOsce};
    ChangeSet set =
        changeSet(u"One of each"_s, {makeChange<Assessment>({}, cell), makeChange<Component>({}, part),
                                     makeChange<Evidence>({}, evidence), makeChange<EvidenceUse>({}, use),
                                     makeChange<Milestone>({}, milestone), makeChange<Submission>({}, submission),
                                     makeChange<SavedView>({}, view), makeChange<FrozenEdition>({}, edition),
                                     makeChange<Adoption>({}, adoption), makeChange<Property>({}, property)});
    set.changes += contactRecords() + meetingRecords(evidence.id);
    set.documents.insert(sha, bytes);
    return set;
}

WorkspaceFolder::WorkspaceFolder(const QList<ChangeSet> &sets)
{
    const auto store = Store::create(path(), m_author, m_clock);
    m_isValid = store.has_value();
    for (const ChangeSet &set : sets) {
        m_isValid = m_isValid && (*store)->commit(set).has_value();
        m_clock.addSeconds(60);
    }
}

Result<std::unique_ptr<Store>> WorkspaceFolder::open(OpenMode mode) const
{
    return Store::open(path(), mode, m_author, m_clock);
}

bool WorkspaceFolder::tamper(const QStringList &statements) const
{
    const QString name = u"tamper"_s;
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            done = done && query.exec(statement);
            if (!done)
                qWarning("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QString contentOf(const Store &store)
{
    QStringList lines;
    for (const RecordKind kind : recordKinds()) {
        const auto records = store.records(kind);
        if (!records)
            return u"unreadable: "_s + recordSchema(kind).name;
        for (const RecordValues &values : *records)
            lines << recordSchema(kind).name + u' ' + QString::fromUtf8(canonicalText(kind, values));
    }
    const auto entries = store.journal();
    if (!entries)
        return u"unreadable: journal"_s;
    for (const JournalEntry &entry : *entries) {
        lines << QString::number(entry.number) + entry.time.toString(Qt::ISODateWithMs) + entry.author.name
                     + entry.author.machine + entry.title + entry.reason + idOf(entry.origin)
                     + QString::number(entry.reverts) + QString::fromLatin1(entry.hash.toHex());
        const auto changes = store.changes(entry.number);
        if (!changes)
            return u"unreadable: changes"_s;
        for (const Change &change : *changes) {
            lines << change.key
                         + (change.before ? QString::fromUtf8(canonicalText(change.kind, *change.before)) : u"-"_s)
                         + (change.after ? QString::fromUtf8(canonicalText(change.kind, *change.after)) : u"-"_s);
        }
    }
    return lines.join(u'\n');
}

} // namespace tessera::test
