// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commscheckmodel.h"

#include "domain/contactclocks.h"
#include "models/words.h"

#include <QLocale>

namespace tessera {

namespace {

/// The answers to one check, counted. Late ones are answers too.
struct ReplyCount {
    int sent = 0;
    int answered = 0;
    int late = 0;
    int noAnswer = 0;
    int bounced = 0;
    QList<int> minutes;

    void add(const CommsCheck &check, const CommsReply &reply, const QDateTime &now)
    {
        const ReplyTiming when = timing(check, reply, now);
        ++sent;
        answered += when == ReplyTiming::InTime || when == ReplyTiming::Late ? 1 : 0;
        late += when == ReplyTiming::Late ? 1 : 0;
        noAnswer += when == ReplyTiming::NoAnswer ? 1 : 0;
        bounced += when == ReplyTiming::Bounced ? 1 : 0;
        if (const int taken = responseMinutes(check, reply); taken >= 0)
            minutes.append(taken);
    }

    /// Of two in the middle the lower: a time that somebody took. -1 without an answer.
    [[nodiscard]] int median()
    {
        std::sort(minutes.begin(), minutes.end());
        return minutes.isEmpty() ? -1 : minutes.at((minutes.size() - 1) / 2);
    }
};

LineCell numberCell(int number)
{
    return {QLocale().toString(number), number, Tone::Plain, {}, {}};
}

Line checkLine(const CommsCheck &check, ReplyCount count)
{
    const Rate answered{count.answered, count.sent};
    const int median = count.median();
    return {check.id,
            {{check.title, {}, Tone::Strong, check.note, {}},
             {timeText(check.sentAt), check.sentAt, Tone::Plain, {}, {}},
             {timeText(check.deadline), check.deadline, Tone::Plain, {}, {}},
             {answered.countText(), answered.percent(), Tone::Plain, {}, {}},
             numberCell(count.late),
             numberCell(count.noAnswer),
             numberCell(count.bounced),
             {median < 0 ? QString() : durationText(median), median, Tone::Plain, {}, {}}},
            {},
            {}};
}

} // namespace

CommsCheckModel::CommsCheckModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::contactsChanged, this, &CommsCheckModel::refresh);
    refresh();
}

void CommsCheckModel::refresh()
{
    const ContactBook &book = m_workspace.contacts();
    QList<Line> lines;
    for (const CommsCheck &check : book.checks()) {
        ReplyCount count;
        for (const CommsReply &reply : book.replies(check.id))
            count.add(check, reply, m_workspace.clock().now());
        lines.append(checkLine(check, count));
    }
    showLines(lines);
}

int CommsCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommsCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Check");
    case Sent:
        return tr("Sent");
    case Deadline:
        return tr("Answer by");
    case Answered:
        return tr("Answered");
    case Late:
        //: Heading: answers after the deadline
        return tr("Late");
    case NoAnswer:
        return tr("No answer");
    case Bounced:
        //: Heading: the message came back
        return tr("Bounced");
    case MedianResponse:
        //: Heading: half of the answers took no longer than this
        return tr("Median response");
    default:
        return {};
    }
}

} // namespace tessera
