// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingproposals.h"

#include "models/meetingwords.h"
#include "models/words.h"

#include <QRegularExpression>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MeetingProposals {
    Q_DECLARE_TR_FUNCTIONS(tessera::MeetingProposals)
};

} // namespace

const Meeting *latestMeeting(const MeetingBook &book, const QString &forum)
{
    const Meeting *latest = nullptr;
    for (const Meeting &meeting : book.meetings()) {
        if ((forum.isEmpty() || meeting.forum == forum) && !meeting.isCancelled
            && (!latest || latest->begin < meeting.begin))
            latest = &meeting;
    }
    return latest;
}

QString nextNumber(const MeetingBook &book, const QString &forum, int year)
{
    static const QRegularExpression form(u"^(\\d+)/(\\d{4})$"_s);
    int last = 0;
    bool isNumbered = false;
    for (const Meeting &meeting : book.meetings()) {
        const QRegularExpressionMatch number = form.match(meeting.number);
        if (meeting.forum != forum || !number.hasMatch())
            continue;
        isNumbered = true;
        if (number.captured(2).toInt() == year)
            last = std::max(last, number.captured(1).toInt());
    }
    return isNumbered ? u"%1/%2"_s.arg(last + 1).arg(year) : QString();
}

QString openItemsText(const MeetingBook &book, const Meeting &meeting)
{
    QStringList lines;
    for (const MeetingDecision &decision : book.openBefore(meeting)) {
        QString line = u"– "_s + decision.text;
        if (const QString owner = ownerText(book.participants(), decision); !owner.isEmpty())
            line += u" ("_s + owner + u')';
        if (decision.due.isValid())
            //: On an agenda; %1 = day
            line += u", "_s + MeetingProposals::tr("due %1").arg(dayText(decision.due));
        lines.append(line);
    }
    if (!lines.isEmpty())
        lines.prepend(MeetingProposals::tr("Open from earlier meetings:"));
    return lines.join(u'\n');
}

Meeting proposedMeeting(const MeetingBook &book, const QString &forum, QDate day)
{
    Meeting meeting;
    if (const Meeting *latest = latestMeeting(book, forum)) {
        meeting = *latest;
        meeting.title = latest->number.isEmpty() ? latest->title : QString();
    }
    meeting.id.clear();
    meeting.uid.clear();
    meeting.revision = 0;
    meeting.note.clear();
    meeting.forum = forum;
    const qint64 days = meeting.begin.isValid() ? std::max<qint64>(0, meeting.begin.daysTo(meeting.end)) : 0;
    meeting.begin = day;
    meeting.end = day.addDays(days);
    meeting.number = nextNumber(book, forum, day.year());
    meeting.agenda = openItemsText(book, meeting);
    return meeting;
}

} // namespace tessera
