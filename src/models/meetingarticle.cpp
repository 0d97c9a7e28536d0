// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingarticle.h"

#include "domain/attendancefigures.h"
#include "models/meetingwords.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MeetingArticle {
    Q_DECLARE_TR_FUNCTIONS(tessera::MeetingArticle)
};

QString articleLine(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<tr><td style=\"padding-right: 2em\">"_s + heading.toHtmlEscaped() + u"</td><td>"_s
           + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td></tr>"_s;
}

} // namespace

QString clockTimesText(const Meeting &meeting)
{
    if (meeting.beginTime.isEmpty())
        return {};
    const QString span = meeting.endTime.isEmpty() ? meeting.beginTime : meeting.beginTime + u'–' + meeting.endTime;
    return span + u" ("_s + (meeting.timeZone.isEmpty() ? u"UTC"_s : meeting.timeZone) + u')';
}

QString countsForText(const Framework &framework, int measure)
{
    const Measure *found = framework.measure(measure);
    //: A meeting that is counted for no measure
    return found ? framework.measureLabel(measure) + u": "_s + found->shortTitle.text()
                 : MeetingArticle::tr("no measure");
}

QString meetingArticle(Workspace &workspace, const Meeting &meeting)
{
    const MeetingBook &book = workspace.meetings();
    const std::optional<Forum> forum = book.forum(meeting.forum);
    const QDate today = workspace.clock().today();
    QString html = u"<table>"_s;
    html += articleLine(MeetingArticle::tr("Meeting"), meetingHeading(book, meeting));
    html += articleLine(MeetingArticle::tr("Forum"), forum ? forum->title.text() : meeting.forum);
    html += articleLine(MeetingArticle::tr("Number"), meeting.number);
    html += articleLine(MeetingArticle::tr("Kind"), labelOf(meeting.kind));
    html += articleLine(MeetingArticle::tr("Place"), meeting.place);
    html += articleLine(MeetingArticle::tr("Mode"), labelOf(meeting.mode));
    html += articleLine(MeetingArticle::tr("Time"), clockTimesText(meeting));
    html += articleLine(MeetingArticle::tr("Host"),
                        meeting.host.isEmpty() ? QString() : workspace.participants().nameOf(meeting.host));
    if (const Chair *chair = forum ? forum->chairOn(meeting.begin) : nullptr)
        html += articleLine(MeetingArticle::tr("Chair"), chair->holder.isEmpty()
                                                             ? MeetingArticle::tr("vacant")
                                                             : workspace.participants().nameOf(chair->holder));
    html += articleLine(MeetingArticle::tr("Counts for"), countsForText(workspace.framework(), meeting.countsFor));
    html += articleLine(MeetingArticle::tr("Attendance"), attendanceText(book, meeting, today));
    html += articleLine(MeetingArticle::tr("Sharing"), sharingText(meeting.sharing));
    html += articleLine(MeetingArticle::tr("Agenda"), meeting.agenda);
    html += articleLine(MeetingArticle::tr("Note"), meeting.note);
    return html + u"</table>"_s;
}

} // namespace tessera
