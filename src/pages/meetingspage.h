// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/page.h"
#include "pages/pagecontext.h"

#include <memory>

namespace Ui {
class MeetingsPage;
}

namespace tessera {

class AttendanceModel;
class DecisionPanel;
class MeetingCommands;
class MeetingDetails;
class MeetingListModel;
class SearchFilter;

/// The meetings of a year, who attended them, what they decided (CBM 11 and 12).
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(PageContext &context, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] bool finishEditing() override;
    [[nodiscard]] QWidget *keyWidget() const override;
    void copy() override;
    void copyWithHeadings() override;
    void paste() override;
    bool focusFilter() override;
    bool lookAt(const RecordId &record) override;

    void setPresence(Presence presence); ///< of the selected cells; the current cell moves down
    void editAttendance();               ///< everything about the current cell
    void addMeeting();
    void markRestAbsent();
    void pasteList();
    void copyMinutes();

    [[nodiscard]] QString currentMeeting() const { return m_meeting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpModels();
    void setUpTabs();
    void setUpButtons();
    void setUpMoreMenu();
    void setUpOrderMenu();
    void fillForums();
    void applyFilters();
    void sortByAttended();
    void showHeading();
    void showState();
    void keepMeeting();
    void chooseMeeting(const QString &meeting);
    void showMeeting();
    void fitToWidth();
    void fitTitle();
    void report(const Result<void> &result, const QString &message);
    [[nodiscard]] QString chosenForum() const;

    PageContext &m_context;
    std::unique_ptr<Ui::MeetingsPage> m_ui;
    MeetingListModel *m_list;
    AttendanceModel *m_attendance;
    SearchFilter *m_filter;
    MeetingCommands *m_commands;
    DecisionPanel *m_decisions = nullptr;
    MeetingDetails *m_details = nullptr;
    QString m_meeting; ///< the selected one
    QString m_state;   ///< of the current cell
};

} // namespace tessera
