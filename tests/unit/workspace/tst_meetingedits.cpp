// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderstate.h"
#include "support/testworkspace.h"
#include "workspace/evidenceedits.h"
#include "workspace/meetingedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// A meeting of the first forum of the catalogue, whose members are all participating States.
Meeting held(const Workspace &workspace, QDate begin = {2025, 9, 16})
{
    const QList<Forum> &forums = workspace.participants().forums();
    const auto all = std::find_if(forums.begin(), forums.end(),
                                  [](const Forum &forum) { return forum.memberGroup == kAllParticipatingStates; });
    Meeting meeting;
    meeting.forum = all == forums.end() ? QString() : all->id;
    meeting.number = u"3/2025"_s;
    meeting.begin = begin;
    return meeting;
}

class OneMeeting
{
public:
    OneMeeting() : edits(*workspace), id(edits.add(held(*workspace)).value_or(QString())) {}

    [[nodiscard]] Meeting meeting() const { return *workspace->meetings().meeting(id); }
    [[nodiscard]] QString name() const { return workspace->meetings().nameOf(meeting()); }
    [[nodiscard]] Presence presence(const QString &state) const
    {
        return workspace->meetings().attendance(id, state).presence;
    }
    [[nodiscard]] QByteArray content() const { return test::contentOf(workspace->store()); }

    test::TestWorkspace workspace;
    MeetingEdits edits;
    QString id;
};

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::WrongUsage : result.error().code;
}

MeetingDecision decisionOf(const QString &meeting)
{
    MeetingDecision decision;
    decision.meeting = meeting;
    decision.text = u"Circulate the list"_s;
    return decision;
}

LocalisedText plain(const QString &text)
{
    return LocalisedText({{u"en"_s, text}});
}

Forum platform()
{
    return {{},
            plain(u"Regional cyber platform"_s),
            plain(u"Platform"_s),
            {},
            {{u"HU"_s, {2020, 1, 1}, {}}, {u"AT"_s, {}, {2025, 6, 30}}},
            {{{2025, 1, 1}, {}, u"HU"_s, {}, {}}}};
}

} // namespace

class TestMeetingEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingAndChanging();
    void theRevisionGrowsWithTheCalendar_data();
    void theRevisionGrowsWithTheCalendar();
    void meetingsAreChecked_data();
    void meetingsAreChecked();
    void removingTakesAllOfIt();
    void presenceOfOneAndMany();
    void presenceKeepsWhatFits();
    void notRecordedRemoves();
    void attendanceIsAllOrNothing();
    void attendanceOverSeveralMeetings();
    void theRestIsAbsent();
    void theRestOfAComingMeeting();
    void attendanceAsLastTime();
    void decisions();
    void documentsOfMeetings();
    void aDocumentThatServesACellStays();
    void evidenceOfACellThatAMeetingNeedsStays();
    void aForumOfOnesOwn();
    void aForumOfTheCatalogue();
    void forumsAreChecked_data();
    void forumsAreChecked();
    void aForumWithMeetingsStays();
    void usualMeasures();
};

void TestMeetingEdits::addingAndChanging()
{
    OneMeeting one;
    QVERIFY(!one.id.isEmpty());
    QCOMPARE(one.meeting().end, QDate(2025, 9, 16));
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": added"_s);
    QVERIFY(one.name().endsWith(u" 3/2025"_s));
    Meeting meeting = one.meeting();
    QVERIFY(one.edits.change(meeting));
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": added"_s);
    meeting.note = u"room 525"_s;
    QVERIFY(one.edits.change(meeting));
    QCOMPARE(one.meeting().revision, 0);
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": changed"_s);
    meeting.id = u"gone"_s;
    QCOMPARE(codeOf(one.edits.change(meeting)), ErrorCode::Conflict);
}

void TestMeetingEdits::theRevisionGrowsWithTheCalendar_data()
{
    QTest::addColumn<Meeting>("changed");
    QTest::addColumn<int>("revision");
    const auto row = [](const char *name, int revision, const std::function<void(Meeting &)> &change) {
        Meeting meeting;
        meeting.number = u"3/2025"_s;
        change(meeting);
        QTest::newRow(name) << meeting << revision;
    };
    row("place", 1, [](Meeting &m) { m.place = u"Vienna"_s; });
    row("time", 1, [](Meeting &m) { m.beginTime = u"09:30"_s; });
    row("cancelled", 1, [](Meeting &m) { m.isCancelled = true; });
    row("host", 0, [](Meeting &m) { m.host = u"AT"_s; });
    row("measure", 0, [](Meeting &m) { m.countsFor = 12; });
    row("newer from the calendar", 4, [](Meeting &m) { m.place = u"Vienna"_s, m.revision = 4; });
}

void TestMeetingEdits::theRevisionGrowsWithTheCalendar()
{
    QFETCH(Meeting, changed);
    QFETCH(int, revision);
    OneMeeting one;
    changed.id = one.id;
    changed.forum = one.meeting().forum;
    changed.begin = one.meeting().begin;
    QVERIFY(one.edits.change(changed));
    QCOMPARE(one.meeting().revision, revision);
}

void TestMeetingEdits::meetingsAreChecked_data()
{
    QTest::addColumn<Meeting>("spoilt");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const std::function<void(Meeting &)> &spoil) {
        Meeting meeting;
        meeting.begin = {2025, 9, 16};
        meeting.forum = u"*"_s;
        spoil(meeting);
        QTest::newRow(name) << meeting << code;
    };
    const ErrorCode good = ErrorCode::WrongUsage;
    row("good", good, [](Meeting &) {});
    row("no forum", ErrorCode::ValueMissing, [](Meeting &m) { m.forum.clear(); });
    row("unknown forum", ErrorCode::ValueNotRecognised, [](Meeting &m) { m.forum = u"nowhere"_s; });
    row("no beginning", ErrorCode::ValueMissing, [](Meeting &m) { m.begin = {}; });
    row("ends before", ErrorCode::DateOrder, [](Meeting &m) { m.end = {2025, 9, 15}; });
    row("times", good, [](Meeting &m) { m.beginTime = u"09:30"_s, m.endTime = u"17:00"_s; });
    row("no such time", ErrorCode::ValueNotRecognised, [](Meeting &m) { m.beginTime = u"25:00"_s; });
    row("time in words", ErrorCode::ValueNotRecognised, [](Meeting &m) { m.beginTime = u"9:30"_s; });
    row("end only", ErrorCode::ValueMissing, [](Meeting &m) { m.endTime = u"17:00"_s; });
    row("times in disorder", ErrorCode::DateOrder,
        [](Meeting &m) { m.beginTime = u"09:30"_s, m.endTime = u"09:00"_s; });
    row("over midnight", good, [](Meeting &m) {
        m.beginTime = u"09:30"_s, m.endTime = u"09:00"_s, m.end = {2025, 9, 17};
    });
    row("zone", good, [](Meeting &m) { m.timeZone = u"Europe/Vienna"_s; });
    row("no such zone", ErrorCode::ValueNotRecognised, [](Meeting &m) { m.timeZone = u"Europe/Atlantis"_s; });
    row("host", good, [](Meeting &m) { m.host = u"JP"_s; });
    row("unknown host", ErrorCode::ValueNotRecognised, [](Meeting &m) { m.host = u"XX"_s; });
    row("long agenda", ErrorCode::TextTooLong, [](Meeting &m) { m.agenda = QString(kLongestText + 1, u'x'); });
}

void TestMeetingEdits::meetingsAreChecked()
{
    QFETCH(Meeting, spoilt);
    QFETCH(ErrorCode, code);
    test::TestWorkspace workspace;
    if (spoilt.forum == u'*')
        spoilt.forum = held(*workspace).forum;
    QCOMPARE(codeOf(MeetingEdits(*workspace).add(spoilt)), code);
    QCOMPARE(workspace->meetings().meetings().size(), code == ErrorCode::WrongUsage ? 1 : 0);
}

void TestMeetingEdits::removingTakesAllOfIt()
{
    OneMeeting one;
    Evidence link;
    link.title = u"Agenda"_s;
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s, u"JP"_s}, Presence::Present));
    QVERIFY(one.edits.addDecision(decisionOf(one.id)));
    QVERIFY(one.edits.addDocumentLink(one.id, link));
    const QByteArray before = one.content();
    QVERIFY(one.edits.remove(one.id));
    for (const RecordKind kind : {RecordKind::Meeting, RecordKind::Attendance, RecordKind::MeetingDecision,
                                  RecordKind::MeetingDocument, RecordKind::Evidence})
        QVERIFY(one.workspace->store().records(kind)->isEmpty());
    QVERIFY(one.workspace.check().isSound());
    QVERIFY(one.workspace->undo());
    QCOMPARE(one.content(), before);
    QVERIFY(one.edits.remove(u"gone"_s));
}

void TestMeetingEdits::presenceOfOneAndMany()
{
    OneMeeting one;
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s}, Presence::Present));
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": Hungary present"_s);
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s}, Presence::Present));
    const qint64 before = one.workspace.newestEntry();
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s, u"AT"_s, u"JP"_s}, Presence::Present));
    QCOMPARE(one.workspace.newestEntry(), before + 1);
    QVERIFY(one.workspace->undoTitle().endsWith(u" present"_s));
    QCOMPARE(one.workspace->meetings().guests(one.meeting()), QStringList{u"JP"_s});
    QCOMPARE(codeOf(one.edits.setPresence(one.id, {u"XX"_s}, Presence::Present)), ErrorCode::ValueNotRecognised);
    QCOMPARE(codeOf(one.edits.setPresence(u"gone"_s, {u"HU"_s}, Presence::Present)), ErrorCode::Conflict);
}

void TestMeetingEdits::presenceKeepsWhatFits()
{
    OneMeeting one;
    Attendance attendance = one.workspace->meetings().attendance(one.id, u"HU"_s);
    attendance.presence = Presence::Represented;
    attendance.representedBy = u"AT"_s;
    attendance.delegates = 3;
    attendance.gaveStatement = true;
    attendance.note = u"from ten"_s;
    QVERIFY(one.edits.setAttendance({attendance}));
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s}, Presence::Present));
    Attendance now = one.workspace->meetings().attendance(one.id, u"HU"_s);
    QCOMPARE(now.representedBy, QString());
    QCOMPARE(now.delegates, 3);
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s}, Presence::Absent));
    now = one.workspace->meetings().attendance(one.id, u"HU"_s);
    QCOMPARE(now.delegates, 0);
    QVERIFY(!now.gaveStatement);
    QCOMPARE(now.note, u"from ten"_s);
}

void TestMeetingEdits::notRecordedRemoves()
{
    OneMeeting one;
    const QByteArray before = one.content();
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s}, Presence::Excused));
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s, u"AT"_s}, Presence::NotRecorded));
    QCOMPARE(one.content(), before);
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": Hungary not recorded"_s);
}

void TestMeetingEdits::attendanceIsAllOrNothing()
{
    OneMeeting one;
    Attendance good = one.workspace->meetings().attendance(one.id, u"HU"_s);
    good.presence = Presence::Present;
    Attendance bad = good;
    bad.state = u"AT"_s;
    bad.delegates = -1;
    QCOMPARE(codeOf(one.edits.setAttendance({good, bad})), ErrorCode::ValueNotRecognised);
    QVERIFY(one.workspace->meetings().attendanceOf(one.id).isEmpty());
}

void TestMeetingEdits::attendanceOverSeveralMeetings()
{
    OneMeeting one;
    const auto second = one.edits.add(held(*one.workspace, {2025, 6, 3}));
    QVERIFY(second);
    Attendance here = one.workspace->meetings().attendance(one.id, u"HU"_s);
    here.presence = Presence::Present;
    Attendance there = here;
    there.meeting = *second;
    const qint64 before = one.workspace.newestEntry();
    QVERIFY(one.edits.setAttendance({here, there}));
    QCOMPARE(one.workspace.newestEntry(), before + 1);
    QVERIFY(one.workspace->undoTitle().startsWith(u"Attendance of "_s));
    QVERIFY(one.edits.setAttendance({}));
}

void TestMeetingEdits::theRestIsAbsent()
{
    OneMeeting one;
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s, u"AT"_s}, Presence::Present));
    QCOMPARE(one.edits.markRestAbsent(one.id), Result<int>(55));
    QCOMPARE(one.presence(u"HU"_s), Presence::Present);
    QCOMPARE(one.presence(u"FI"_s), Presence::Absent);
    QCOMPARE(one.presence(u"JP"_s), Presence::NotRecorded);
    QCOMPARE(one.edits.markRestAbsent(one.id), Result<int>(0));
    QCOMPARE(codeOf(one.edits.markRestAbsent(u"gone"_s)), ErrorCode::Conflict);
    QVERIFY(one.workspace->undo());
    QCOMPARE(one.presence(u"FI"_s), Presence::NotRecorded);
}

void TestMeetingEdits::theRestOfAComingMeeting()
{
    OneMeeting one;
    const auto coming = one.edits.add(held(*one.workspace, {2025, 11, 23}));
    QVERIFY(coming);
    QCOMPARE(codeOf(one.edits.markRestAbsent(*coming)), ErrorCode::DateOrder);
    one.workspace.clock().addDays(1);
    QCOMPARE(one.edits.markRestAbsent(*coming), Result<int>(57));
}

void TestMeetingEdits::attendanceAsLastTime()
{
    OneMeeting one;
    QVERIFY(one.edits.setPresence(one.id, {u"HU"_s, u"JP"_s}, Presence::Present));
    QVERIFY(one.edits.setPresence(one.id, {u"AT"_s}, Presence::Excused));
    const auto next = one.edits.add(held(*one.workspace, {2025, 11, 4}));
    QVERIFY(next);
    QVERIFY(one.edits.setPresence(*next, {u"HU"_s}, Presence::Remote));
    QCOMPARE(one.edits.copyAttendance(one.id, *next), Result<int>(2));
    const MeetingBook &book = one.workspace->meetings();
    QCOMPARE(book.attendance(*next, u"HU"_s).presence, Presence::Remote);
    QCOMPARE(book.attendance(*next, u"AT"_s).presence, Presence::Excused);
    QCOMPARE(book.attendance(*next, u"JP"_s).presence, Presence::Present);
    QCOMPARE(codeOf(one.edits.copyAttendance(u"gone"_s, *next)), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.copyAttendance(one.id, u"gone"_s)), ErrorCode::Conflict);
}

void TestMeetingEdits::decisions()
{
    OneMeeting one;
    MeetingDecision decision = decisionOf(one.id);
    decision.closedOn = {2025, 1, 1};
    decision.id = one.edits.addDecision(decision).value_or(QString());
    const MeetingBook &book = one.workspace->meetings();
    QVERIFY(book.decision(decision.id));
    QVERIFY(!book.decision(decision.id)->closedOn.isValid());
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": decision added"_s);
    decision = *book.decision(decision.id);
    decision.status = DecisionStatus::Done;
    QVERIFY(one.edits.changeDecision(decision));
    QCOMPARE(book.decision(decision.id)->closedOn, QDate(2025, 11, 22));
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": decision done"_s);
    decision = *book.decision(decision.id);
    decision.text = u" "_s;
    QCOMPARE(codeOf(one.edits.changeDecision(decision)), ErrorCode::ValueMissing);
    decision.text = u"x"_s;
    decision.state = u"XX"_s;
    QCOMPARE(codeOf(one.edits.changeDecision(decision)), ErrorCode::ValueNotRecognised);
    QVERIFY(one.edits.removeDecision(decision.id) && one.edits.removeDecision(decision.id));
    QVERIFY(book.decisions().isEmpty());
    QCOMPARE(codeOf(one.edits.changeDecision(decision)), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.addDecision(decisionOf(u"gone"_s))), ErrorCode::Conflict);
}

void TestMeetingEdits::documentsOfMeetings()
{
    OneMeeting one;
    const QString path = one.workspace.path(u"minutes.txt"_s);
    QVERIFY(test::writeFile(path, "The minutes."));
    QVERIFY(one.edits.addDocumentFile(one.id, path, {}));
    QCOMPARE(one.workspace->meetings().documents(one.id).size(), 1);
    const QString id = one.workspace->meetings().documents(one.id).constFirst();
    const Evidence document = one.workspace->evidence().value(id);
    QCOMPARE(document.title, u"minutes.txt"_s);
    QCOMPARE(one.workspace->store().document(document.sha256), Result<QByteArray>("The minutes."));
    QCOMPARE(one.workspace->undoTitle(), one.name() + u": document added"_s);
    QCOMPARE(codeOf(one.edits.addDocumentFile(one.id, one.workspace.path(u"missing.txt"_s), {})),
             ErrorCode::FileNotFound);
    QCOMPARE(codeOf(one.edits.addDocumentLink(u"gone"_s, {})), ErrorCode::Conflict);
    QVERIFY(one.edits.removeDocument(one.id, id));
    QVERIFY(one.workspace->evidence().isEmpty());
    QVERIFY(one.workspace->meetings().documents(one.id).isEmpty());
    QVERIFY(one.edits.removeDocument(one.id, id));
    QVERIFY(one.workspace->undo());
    QCOMPARE(one.workspace->evidence().value(id), document);
}

void TestMeetingEdits::aDocumentThatServesACellStays()
{
    OneMeeting one;
    Evidence link;
    link.title = u"Minutes"_s;
    QVERIFY(one.edits.addDocumentLink(one.id, link));
    const QString id = one.workspace->meetings().documents(one.id).constFirst();
    QVERIFY(EvidenceEdits(*one.workspace).attach(one.workspace.cell(u"HU"_s, 11), id));
    QVERIFY(one.edits.remove(one.id));
    QVERIFY(one.workspace->evidence().contains(id));
}

void TestMeetingEdits::evidenceOfACellThatAMeetingNeedsStays()
{
    OneMeeting one;
    Evidence link;
    link.title = u"Minutes"_s;
    QVERIFY(one.edits.addDocumentLink(one.id, link));
    const QString id = one.workspace->meetings().documents(one.id).constFirst();
    EvidenceEdits evidence(*one.workspace);
    QVERIFY(evidence.attach(one.workspace.cell(u"HU"_s, 11), id));
    QVERIFY(evidence.detach(one.workspace.cell(u"HU"_s, 11), id));
    QVERIFY(one.workspace->evidence().contains(id));
    QCOMPARE(evidence.meetingCount(id), 1);
}

void TestMeetingEdits::aForumOfOnesOwn()
{
    OneMeeting one;
    const QByteArray before = one.content();
    const auto id = one.edits.setForum(platform());
    QCOMPARE(id.value_or(QString()), u"platform"_s);
    QCOMPARE(one.workspace->undoTitle(), u"Forum “Platform” added"_s);
    std::optional<Forum> forum = one.workspace->meetings().forum(*id);
    QVERIFY(forum);
    QCOMPARE(forum->members.size(), 2);
    QCOMPARE(forum->chairOn({2025, 5, 1})->holder, u"HU"_s);
    const qint64 entry = one.workspace.newestEntry();
    QVERIFY(one.edits.setForum(*forum));
    QCOMPARE(one.workspace.newestEntry(), entry);
    forum->members = {{u"HU"_s, {2020, 1, 1}, {2024, 12, 31}}, {u"FI"_s, {}, {}}};
    forum->chairs.clear();
    QVERIFY(one.edits.setForum(*forum));
    QCOMPARE(one.workspace->undoTitle(), u"Forum “Platform” changed"_s);
    QCOMPARE(one.workspace->store().load<ForumMember>()->size(), 2);
    QVERIFY(one.workspace->store().load<ForumChair>()->isEmpty());
    QVERIFY(one.edits.removeForum(*id));
    QCOMPARE(one.content(), before);
    QVERIFY(!one.workspace->meetings().forum(*id));
}

void TestMeetingEdits::aForumOfTheCatalogue()
{
    OneMeeting one;
    const QByteArray before = one.content();
    const Forum ofCatalogue = *one.workspace->participants().forum(one.meeting().forum);
    QCOMPARE(one.edits.setForum(ofCatalogue), Result<QString>(ofCatalogue.id));
    QCOMPARE(one.content(), before);
    Forum changed = ofCatalogue;
    changed.shortTitle = plain(u"Group"_s);
    QVERIFY(one.edits.setForum(changed));
    QCOMPARE(one.workspace->meetings().forumName(ofCatalogue.id), u"Group"_s);
    QCOMPARE(one.workspace->meetings().forum(ofCatalogue.id)->chairs.size(), ofCatalogue.chairs.size());
    // It has a meeting, but goes back to the catalogue all the same.
    QVERIFY(one.edits.removeForum(ofCatalogue.id));
    QCOMPARE(one.content(), before);
    QCOMPARE(one.workspace->meetings().forumName(ofCatalogue.id), ofCatalogue.shortTitle.text());
}

void TestMeetingEdits::forumsAreChecked_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("good") << 0 << ErrorCode::WrongUsage;
    QTest::newRow("no title") << 1 << ErrorCode::ValueMissing;
    QTest::newRow("no short title") << 2 << ErrorCode::ValueMissing;
    QTest::newRow("unknown group") << 3 << ErrorCode::ValueNotRecognised;
    QTest::newRow("unknown member") << 4 << ErrorCode::ValueNotRecognised;
    QTest::newRow("twice a member") << 5 << ErrorCode::ValueNotRecognised;
    QTest::newRow("member in disorder") << 6 << ErrorCode::DateOrder;
    QTest::newRow("chair without a day") << 7 << ErrorCode::ValueMissing;
    QTest::newRow("unknown chair") << 8 << ErrorCode::ValueNotRecognised;
    QTest::newRow("two chairs at once") << 9 << ErrorCode::DateOrder;
    QTest::newRow("a vacancy") << 10 << ErrorCode::WrongUsage;
}

void TestMeetingEdits::forumsAreChecked()
{
    QFETCH(int, what);
    QFETCH(ErrorCode, code);
    Forum forum = platform();
    const std::array<std::function<void()>, 11> spoil{[] {},
                                                      [&] { forum.title = {}; },
                                                      [&] { forum.shortTitle = {}; },
                                                      [&] { forum.memberGroup = u"nowhere"_s; },
                                                      [&] { forum.members[0].state = u"XX"_s; },
                                                      [&] { forum.members.append(forum.members.constFirst()); },
                                                      [&] {
                                                          forum.members[0].to = {2019, 1, 1};
                                                      },
                                                      [&] { forum.chairs[0].from = {}; },
                                                      [&] { forum.chairs[0].holder = u"XX"_s; },
                                                      [&] { forum.chairs.append(forum.chairs.constFirst()); },
                                                      [&] { forum.chairs[0].holder.clear(); }};
    spoil.at(std::size_t(what))();
    test::TestWorkspace workspace;
    QCOMPARE(codeOf(MeetingEdits(*workspace).setForum(forum)), code);
}

void TestMeetingEdits::aForumWithMeetingsStays()
{
    OneMeeting one;
    const auto forum = one.edits.setForum(platform());
    QVERIFY(forum);
    Meeting meeting = one.meeting();
    meeting.forum = *forum;
    QVERIFY(one.edits.add(meeting));
    const auto refused = one.edits.removeForum(*forum);
    QCOMPARE(codeOf(refused), ErrorCode::ForumInUse);
    QCOMPARE(refused.error().context, u"Platform"_s);
    QVERIFY(one.workspace->meetings().forum(*forum));
}

void TestMeetingEdits::usualMeasures()
{
    QCOMPARE(usualMeasure(MeetingKind::WorkingGroup), 11);
    QCOMPARE(usualMeasure(MeetingKind::Workshop), 12);
    QCOMPARE(usualMeasure(MeetingKind::Training), 12);
    QCOMPARE(usualMeasure(MeetingKind::PointsOfContact), 0);
    QCOMPARE(usualMeasure(MeetingKind::Exercise), 0);
}

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meetingedits.moc"
