// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meetingcommands.h"

#include "domain/filewriting.h"
#include "exchange/calendarexport.h"
#include "exchange/minutes.h"
#include "models/meetingproposals.h"
#include "pages/forumsdialog.h"
#include "pages/meetingdialog.h"
#include "pages/pastelistdialog.h"
#include "workspace/evidenceedits.h"
#include "workspace/meetingedits.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

MeetingCommands::MeetingCommands(PageContext &context, QWidget &page) : QObject(&page), m_context(context), m_page(page)
{}

void MeetingCommands::add(const QString &forum, int year)
{
    const MeetingBook &book = m_context.workspace.meetings();
    const Meeting *latest = latestMeeting(book, forum);
    QString chosen = forum;
    if (chosen.isEmpty())
        chosen = latest ? latest->forum : book.forums().value(0).id;
    Meeting proposal;
    proposal.forum = chosen;
    proposal.begin = proposal.end = proposedDay(year);
    proposal.number = nextNumber(book, chosen, year);
    proposal.countsFor = usualMeasure(proposal.kind);
    proposal.agenda = openItemsText(book, proposal);
    addFrom(proposal);
}

void MeetingCommands::addLike(const QString &forum, int year)
{
    const MeetingBook &book = m_context.workspace.meetings();
    if (const Meeting *latest = latestMeeting(book, forum))
        addFrom(proposedMeeting(book, latest->forum, proposedDay(year)));
    else
        add(forum, year);
}

void MeetingCommands::addFrom(const Meeting &proposal)
{
    MeetingDialog dialog(m_context, proposal, &m_page);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT added(dialog.meetingId());
}

void MeetingCommands::edit(const QString &meeting)
{
    const Meeting *found = m_context.workspace.meetings().meeting(meeting);
    if (!found)
        return;
    MeetingDialog dialog(m_context, *found, &m_page);
    dialog.exec();
}

void MeetingCommands::remove(const QString &meeting)
{
    const MeetingBook &book = m_context.workspace.meetings();
    const Meeting *found = book.meeting(meeting);
    if (!found)
        return;
    const bool isSure = m_context.prompter.confirm(
        &m_page, tr("Remove the meeting"),
        tr("“%1” is removed with its attendance, decisions and documents. The step can be undone.")
            .arg(book.nameOf(*found)),
        tr("Remove"));
    if (isSure)
        report(MeetingEdits(m_context.workspace).remove(meeting), tr("The meeting was removed."));
}

void MeetingCommands::markRestAbsent(const QString &meeting)
{
    const Result<int> marked = MeetingEdits(m_context.workspace).markRestAbsent(meeting);
    reportCount(marked, tr("%n State(s) marked absent.", nullptr, marked.value_or(0)));
}

void MeetingCommands::copyAttendance(const QString &meeting)
{
    const MeetingBook &book = m_context.workspace.meetings();
    const Meeting *found = book.meeting(meeting);
    const Meeting *before = found ? book.previous(*found) : nullptr;
    if (!before) {
        Q_EMIT messageShown(tr("The forum has no earlier meeting."));
        return;
    }
    const QString name = book.nameOf(*before);
    const Result<int> copied = MeetingEdits(m_context.workspace).copyAttendance(before->id, meeting);
    //: %1 = meeting
    reportCount(copied, tr("Attendance of %n State(s) copied from %1.", nullptr, copied.value_or(0)).arg(name));
}

void MeetingCommands::pasteList(const QString &meeting)
{
    PasteListDialog dialog(m_context, meeting, &m_page);
    dialog.setText(QGuiApplication::clipboard()->text());
    dialog.exec();
}

void MeetingCommands::copyMinutes(const QString &meeting)
{
    const MeetingBook &book = m_context.workspace.meetings();
    const Meeting *found = book.meeting(meeting);
    if (!found)
        return;
    auto *text = new QMimeData;
    text->setText(minutesText(book, *found));
    text->setHtml(minutesHtml(book, *found));
    QGuiApplication::clipboard()->setMimeData(text);
    Q_EMIT messageShown(tr("The text for the minutes is on the clipboard."));
}

void MeetingCommands::saveCalendar(const QList<Meeting> &meetings, const QString &name)
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_context.prompter.saveFile(&m_page, tr("Save as a calendar file"),
                                    folder + u'/' + safeFileName(name) + u".ics"_s, tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    CalendarOptions options;
    options.stamp = m_context.workspace.clock().now();
    options.name = name;
    const CalendarFile calendar = writeCalendar(meetings, m_context.workspace.meetings(), options);
    if (const auto written = writeFile(path, calendar.bytes); !written) {
        m_context.prompter.showError(&m_page, written.error());
        return;
    }
    QString message = tr("%n meeting(s) saved as “%1”.", nullptr, calendar.meetings).arg(QFileInfo(path).fileName());
    if (calendar.leftOut > 0)
        message += u' ' + tr("%n left out, since it is shared more narrowly.", nullptr, calendar.leftOut);
    Q_EMIT messageShown(message);
}

void MeetingCommands::editForums()
{
    ForumsDialog dialog(m_context, &m_page);
    dialog.exec();
}

void MeetingCommands::report(const Result<void> &result, const QString &message)
{
    if (!result)
        m_context.prompter.showError(&m_page, result.error());
    else
        Q_EMIT messageShown(message);
}

void MeetingCommands::reportCount(const Result<int> &result, const QString &message)
{
    report(result.map([](int) {}), message);
}

QDate MeetingCommands::proposedDay(int year) const
{
    const QDate today = m_context.workspace.clock().today();
    return today.year() == year ? today : QDate(year, 1, 1);
}

} // namespace tessera
