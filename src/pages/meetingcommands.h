// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QObject>

namespace tessera {

/// What is done with meetings as a whole: their dialogs, files and the clipboard.
class MeetingCommands : public QObject
{
    Q_OBJECT

public:
    /// The page is the parent of dialogs.
    MeetingCommands(PageContext &context, QWidget &page);

    void add(const QString &forum, int year); ///< empty forum = that of the latest meeting
    void addLike(const QString &forum, int year);
    void edit(const QString &meeting);
    void remove(const QString &meeting);
    void markRestAbsent(const QString &meeting);
    void copyAttendance(const QString &meeting); ///< of the forum's meeting before
    void pasteList(const QString &meeting);
    void copyMinutes(const QString &meeting);
    void saveCalendar(const QList<Meeting> &meetings, const QString &name);
    void editForums();

Q_SIGNALS:
    void added(const QString &meeting);
    void messageShown(const QString &text);

private:
    void addFrom(const Meeting &proposal);
    void report(const Result<void> &result, const QString &message);
    void reportCount(const Result<int> &result, const QString &message);
    [[nodiscard]] QDate proposedDay(int year) const;

    PageContext &m_context;
    QWidget &m_page;
};

} // namespace tessera
