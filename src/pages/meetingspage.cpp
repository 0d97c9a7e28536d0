// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meetingspage.h"

#include "domain/oscemeasures.h"
#include "exchange/csv.h"
#include "models/attendancemodel.h"
#include "models/meetinglistmodel.h"
#include "models/meetingwords.h"
#include "models/searchfilter.h"
#include "models/tooltip.h"
#include "pages/attendancedialog.h"
#include "pages/decisionpanel.h"
#include "pages/flowlayout.h"
#include "pages/meetingcommands.h"
#include "pages/meetingdelegate.h"
#include "pages/meetingdetails.h"
#include "pages/viewtools.h"
#include "ui_meetingspage.h"
#include "workspace/meetingedits.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Of the list of meetings until the user chooses: less on a narrow window, so that the grid keeps its columns.
int listWidth(const QWidget &page)
{
    const int letter = page.fontMetrics().averageCharWidth();
    return std::clamp(page.window()->width() / 5, letter * 30, letter * 36);
}

} // namespace

MeetingsPage::MeetingsPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MeetingsPage>())
    , m_list(new MeetingListModel(context.workspace, this))
    , m_attendance(new AttendanceModel(context.workspace, this))
    , m_filter(new SearchFilter(this))
    , m_commands(new MeetingCommands(context, *this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    context.appearance.makeHeading(*m_ui->titleLabel, 1.0);
    m_ui->titleBar->installEventFilter(this);
    m_ui->titleLabel->installEventFilter(this);
    m_ui->meetingsSplitter->setStretchFactor(0, 0);
    m_ui->meetingsSplitter->setStretchFactor(1, 1);
    if (!m_ui->meetingsSplitter->restoreState(context.settings.get(setting::kMeetingsSplit)))
        m_ui->meetingsSplitter->setSizes({listWidth(*this), width()});
    fillForums();
    m_ui->forumBox->setCurrentIndex(
        std::max(0, m_ui->forumBox->findData(context.settings.get(setting::kMeetingsForum))));
    setUpModels();
    setUpTabs();
    setUpButtons();
    setUpMoreMenu();
    setUpOrderMenu();
    applyFilters();
}

MeetingsPage::~MeetingsPage()
{
    m_context.settings.set(setting::kMeetingsSplit, m_ui->meetingsSplitter->saveState());
    m_context.settings.set(setting::kMeetingsForum, chosenForum());
}

void MeetingsPage::setUpModels()
{
    m_attendance->setOrder(
        fromId<StateOrder>(m_context.settings.get(setting::kMeetingsOrder)).value_or(StateOrder::Locale));
    m_ui->meetingList->setModel(m_list);
    m_ui->meetingList->setItemDelegate(new MeetingDelegate(m_context.appearance, m_ui->meetingList));
    m_filter->setSourceModel(m_attendance);
    m_filter->setDynamicSortFilter(false); // rows keep their place while they are filled in
    m_ui->attendanceView->setAppearance(m_context.appearance);
    m_ui->attendanceView->setModel(m_filter);
    connect(m_ui->meetingList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    chooseMeeting(current.data(MeetingListModel::IdRole).toString());
            });
    connect(m_ui->attendanceView, &AttendanceView::currentPlaceChanged, this, [this](const AttendancePlace &place) {
        if (!place.state.isEmpty())
            m_state = place.state;
        if (!place.meeting.isEmpty())
            chooseMeeting(place.meeting);
    });
    connect(m_ui->attendanceView, &QTableView::activated, this, &MeetingsPage::editAttendance);
    connect(m_ui->attendanceView, &AttendanceView::attendedClicked, this, &MeetingsPage::sortByAttended);
    connect(m_attendance, &AttendanceModel::editRefused, this,
            [this](const Error &error) { m_context.prompter.showError(this, error); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MeetingsPage::showMeeting);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_ui->forumBox, &QComboBox::currentIndexChanged, this, &MeetingsPage::applyFilters);
    connect(&m_context.selection, &Selection::yearChanged, this, &MeetingsPage::applyFilters);
    connect(&m_context.workspace, &Workspace::meetingsChanged, this, [this] {
        fillForums();
        keepMeeting();
        showState();
    });
    connect(&m_context.workspace, &Workspace::rulesChanged, this, &MeetingsPage::showState);
}

void MeetingsPage::setUpTabs()
{
    m_decisions = new DecisionPanel(m_context, m_ui->meetingTabs);
    m_ui->meetingTabs->addTab(m_decisions, tr("&Decisions and follow-ups"));
    m_details = new MeetingDetails(m_context, m_ui->meetingTabs);
    m_ui->meetingTabs->addTab(m_details, tr("Detai&ls"));
    connect(m_details, &MeetingDetails::editAsked, this, [this] { m_commands->edit(m_meeting); });
    connect(m_ui->meetingTabs, &QTabWidget::currentChanged, this, &MeetingsPage::fitToWidth);
}

void MeetingsPage::setUpButtons()
{
    auto *flow = new FlowLayout(m_ui->listBar);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->newButton), static_cast<QWidget *>(m_ui->copyLastButton),
                          static_cast<QWidget *>(m_ui->forumBox), static_cast<QWidget *>(m_ui->forumsButton)})
        flow->addWidget(part);
    for (const QPushButton *button : {m_ui->newButton, m_ui->emptyNewButton})
        connect(button, &QPushButton::clicked, this, &MeetingsPage::addMeeting);
    connect(m_ui->copyLastButton, &QPushButton::clicked, this,
            [this] { m_commands->addLike(chosenForum(), m_context.selection.year()); });
    connect(m_ui->forumsButton, &QPushButton::clicked, m_commands, &MeetingCommands::editForums);
    connect(m_ui->markRestButton, &QPushButton::clicked, this, &MeetingsPage::markRestAbsent);
    connect(m_commands, &MeetingCommands::messageShown, this, &Page::messageShown);
    connect(m_commands, &MeetingCommands::added, this, [this](const QString &meeting) {
        lookAt({RecordKind::Meeting, meeting});
    });
}

void MeetingsPage::setUpMoreMenu()
{
    auto *menu = new QMenu(m_ui->moreButton);
    const auto addWriting = [this, menu](const QString &text, const std::function<void()> &handler) {
        QAction *action = menu->addAction(text, this, handler);
        action->setEnabled(!m_context.workspace.isReadOnly());
    };
    addWriting(tr("&Copy attendance of the last meeting"), [this] { m_commands->copyAttendance(m_meeting); });
    addWriting(tr("&Paste a list…"), [this] { pasteList(); });
    menu->addAction(tr("Copy &text for the minutes"), this, &MeetingsPage::copyMinutes);
    menu->addSeparator();
    menu->addAction(tr("&Save as calendar file…"), this, [this] {
        const MeetingBook &book = m_context.workspace.meetings();
        if (const Meeting *meeting = book.meeting(m_meeting))
            m_commands->saveCalendar({*meeting}, book.nameOf(*meeting));
    });
    menu->addAction(tr("Save the &year as calendar file…"), this, [this] {
        const MeetingBook &book = m_context.workspace.meetings();
        const int year = m_context.selection.year();
        const QString forum = chosenForum();
        //: Name of a calendar; %1 = forum, %2 = year
        const QString name = forum.isEmpty() ? tr("Meetings %1").arg(year)
                                             : tr("%1 %2").arg(book.forumName(forum), QString::number(year));
        m_commands->saveCalendar(book.meetingsOf(year, forum), name);
    });
    menu->addSeparator();
    addWriting(tr("&Edit meeting…"), [this] { m_commands->edit(m_meeting); });
    addWriting(tr("&Remove…"), [this] { m_commands->remove(m_meeting); });
    m_ui->moreButton->setMenu(menu);
}

void MeetingsPage::setUpOrderMenu()
{
    QPushButton *corner = m_ui->attendanceView->cornerButton();
    //: Heading of the column with the names of the States
    corner->setText(tr("State ▲"));
    corner->setToolTip(tr("Choose the order of the States"));
    corner->setAccessibleName(tr("Order of the States"));
    auto *menu = new QMenu(corner);
    auto *group = new QActionGroup(menu);
    for (const Choice<StateOrder> &order : choices<StateOrder>()) {
        QAction *action = menu->addAction(labelOf(order.value));
        action->setCheckable(true);
        action->setChecked(order.value == m_attendance->order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = order.value] {
            m_filter->sort(-1);
            m_ui->attendanceView->horizontalHeader()->setSortIndicatorShown(false);
            m_attendance->setOrder(value);
            m_context.settings.set(setting::kMeetingsOrder, idOf(value));
        });
    }
    corner->setMenu(menu);
}

QString MeetingsPage::heading() const
{
    //: %1 = year
    return tr("Meetings and attendance — %1").arg(m_context.selection.year());
}

QString MeetingsPage::chosenForum() const
{
    return m_ui->forumBox->currentData().toString();
}

void MeetingsPage::fillForums()
{
    const QSignalBlocker blocker(m_ui->forumBox);
    const QString chosen = chosenForum();
    m_ui->forumBox->clear();
    m_ui->forumBox->addItem(tr("All forums"), QString());
    for (const Forum &forum : m_context.workspace.meetings().forums())
        m_ui->forumBox->addItem(forum.shortTitle.text(), forum.id);
    m_ui->forumBox->setCurrentIndex(std::max(0, m_ui->forumBox->findData(chosen)));
}

void MeetingsPage::applyFilters()
{
    const int year = m_context.selection.year();
    m_list->show(year, chosenForum());
    m_attendance->show(year, chosenForum());
    keepMeeting();
    showHeading();
    showState();
}

void MeetingsPage::sortByAttended()
{
    // Counts down, up, and back to the order of the States: nobody is put in order unasked.
    QHeaderView *header = m_ui->attendanceView->horizontalHeader();
    const bool isSorted = header->isSortIndicatorShown();
    const bool isUp = isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder;
    const auto order = isSorted ? Qt::AscendingOrder : Qt::DescendingOrder;
    header->setSortIndicatorShown(!isUp);
    header->setSortIndicator(isUp ? -1 : m_attendance->attendedColumn(), order);
    m_filter->sort(isUp ? -1 : m_attendance->attendedColumn(), order);
}

void MeetingsPage::showHeading()
{
    m_ui->headingLabel->setText(heading());
    Q_EMIT headingChanged();
}

void MeetingsPage::keepMeeting()
{
    // The one that was looked at, where it still is; else the newest that has begun.
    QString wanted = m_list->indexOf(m_meeting).isValid() ? m_meeting : QString();
    const QDate today = m_context.workspace.clock().today();
    for (const MeetingEntry &entry : wanted.isEmpty() ? m_list->entries() : QList<MeetingEntry>()) {
        if (wanted.isEmpty() || m_context.workspace.meetings().meeting(entry.id)->begin <= today)
            wanted = entry.id;
    }
    m_meeting = wanted;
    showMeeting();
}

void MeetingsPage::chooseMeeting(const QString &meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    showMeeting();
}

void MeetingsPage::showMeeting()
{
    const MeetingBook &book = m_context.workspace.meetings();
    const Meeting *meeting = book.meeting(m_meeting);
    m_ui->titleLabel->setAccessibleName(meeting ? meetingHeading(book, *meeting) : QString());
    m_ui->titleLabel->setToolTip(plainTip(m_ui->titleLabel->accessibleName()));
    fitTitle();
    m_ui->meetingList->setCurrentIndex(m_list->indexOf(m_meeting));
    const QString state = m_attendance->indexOf({m_meeting, m_state}).isValid()
                              ? m_state
                              : m_filter->headerData(0, Qt::Vertical, AttendanceModel::StateRole).toString();
    m_ui->attendanceView->setCurrentPlace({m_meeting, state});
    if (m_decisions) {
        m_decisions->setMeeting(m_meeting);
        m_details->setMeeting(m_meeting);
    }
}

void MeetingsPage::showState()
{
    const Workspace &workspace = m_context.workspace;
    const bool canWrite = !workspace.isReadOnly();
    const bool isEmpty = m_list->rowCount() == 0;
    const int year = m_context.selection.year();
    m_ui->contentStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyPanel) : m_ui->meetingPanel);
    const QString none = chosenForum().isEmpty() ? tr("No meeting of %1 is recorded yet.").arg(year)
                                                 : tr("No meeting of this forum is recorded in %1.").arg(year);
    m_ui->emptyLabel->setText(
        canWrite ? none + u'\n' + tr("Add the first one; then record who came with one key for each State.")
                 : none + u'\n' + tr("This workspace is open to read only."));
    for (QPushButton *button : {m_ui->newButton, m_ui->emptyNewButton, m_ui->copyLastButton, m_ui->markRestButton})
        button->setEnabled(canWrite);
    m_ui->copyLastButton->setEnabled(canWrite && !m_context.workspace.meetings().meetings().isEmpty());
    const QString label = workspace.framework().measureLabel(osce::kExpertMeetings);
    const QString held =
        meetingsHeldText(m_context.workspace.meetings(), workspace.rules(), year, workspace.clock().today());
    m_ui->noteLabel->setText(u"<b>"_s + label.toHtmlEscaped() + u":</b> "_s + held.toHtmlEscaped());
    fitToWidth();
}

void MeetingsPage::fitToWidth()
{
    // The letters are told where there is room beside the name of the meeting; the menu tells them as well.
    const bool isGrid = m_ui->meetingTabs->currentIndex() == 0;
    const int spaces = fontMetrics().averageCharWidth() * 10;
    const int taken = m_ui->markRestButton->sizeHint().width() + m_ui->moreButton->sizeHint().width() + spaces
                      + m_ui->titleLabel->fontMetrics().horizontalAdvance(m_ui->titleLabel->accessibleName());
    m_ui->keysLabel->setVisible(isGrid && taken + m_ui->keysLabel->sizeHint().width() <= m_ui->titleBar->width());
    m_ui->markRestButton->setVisible(isGrid);
}

void MeetingsPage::fitTitle()
{
    QLabel &label = *m_ui->titleLabel;
    label.setText(label.fontMetrics().elidedText(label.accessibleName(), Qt::ElideRight, label.width()));
}

bool MeetingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->titleBar && event->type() == QEvent::Resize)
        fitToWidth();
    else if (watched == m_ui->titleLabel && event->type() == QEvent::Resize)
        fitTitle();
    return Page::eventFilter(watched, event);
}

QWidget *MeetingsPage::keyWidget() const
{
    return m_ui->attendanceView;
}

bool MeetingsPage::finishEditing()
{
    m_decisions->finishEditing();
    return true;
}

void MeetingsPage::copy()
{
    if (m_decisions->isVisible()) {
        m_decisions->copy();
    } else if (m_details->isVisible()) {
        m_details->copy();
    } else if (const AttendanceBlock block = m_ui->attendanceView->selectedBlock(); !block.states.isEmpty()) {
        QGuiApplication::clipboard()->setText(toTabText(attendanceTable(m_context.workspace.meetings(), block, false)));
    }
}

void MeetingsPage::copyWithHeadings()
{
    if (const AttendanceBlock block = m_ui->attendanceView->selectedBlock(); !block.states.isEmpty())
        QGuiApplication::clipboard()->setText(toTabText(attendanceTable(m_context.workspace.meetings(), block, true)));
}

void MeetingsPage::paste()
{
    const QList<QStringList> table = fromTabText(QGuiApplication::clipboard()->text());
    const AttendanceBlock target = m_ui->attendanceView->pasteTarget();
    if (table.isEmpty() || target.states.isEmpty() || !m_ui->attendanceView->isVisible())
        return;
    const Result<QList<Attendance>> edits =
        attendanceEdits(m_context.workspace.meetings(), table, m_ui->attendanceView->selectedBlock(), target);
    report(edits ? MeetingEdits(m_context.workspace).setAttendance(*edits) : tl::unexpected(edits.error()),
           tr("Pasted."));
}

bool MeetingsPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
    return true;
}

bool MeetingsPage::lookAt(const RecordId &record)
{
    const MeetingBook &book = m_context.workspace.meetings();
    const MeetingDecision *decision = record.kind == RecordKind::MeetingDecision ? book.decision(record.key) : nullptr;
    QString id = record.kind == RecordKind::Meeting ? record.key : QString();
    if (decision)
        id = decision->meeting;
    else if (record.kind == RecordKind::Attendance)
        id = record.key.section(u'/', 0, 0);
    const Meeting *meeting = book.meeting(id);
    if (!meeting)
        return false;
    m_ui->filterEdit->clear();
    m_context.selection.setYear(meeting->begin.year());
    if (!chosenForum().isEmpty() && chosenForum() != meeting->forum)
        m_ui->forumBox->setCurrentIndex(0);
    if (record.kind == RecordKind::Attendance)
        m_state = record.key.section(u'/', 1, 1);
    m_meeting = id;
    showMeeting();
    m_ui->meetingTabs->setCurrentIndex(decision ? 1 : 0);
    m_ui->attendanceView->setFocus();
    return true;
}

void MeetingsPage::setPresence(Presence presence)
{
    const QList<Attendance> cells = m_ui->attendanceView->selectedCells();
    if (cells.isEmpty())
        return;
    const Result<void> done =
        MeetingEdits(m_context.workspace).setAttendance(withPresence(m_context.workspace.meetings(), cells, presence));
    report(done, {});
    if (done)
        m_ui->attendanceView->goDown();
}

void MeetingsPage::editAttendance()
{
    const AttendancePlace place = m_ui->attendanceView->currentPlace();
    if (place.meeting.isEmpty())
        return;
    AttendanceDialog dialog(m_context, m_context.workspace.meetings().attendance(place.meeting, place.state), this);
    dialog.exec();
}

void MeetingsPage::addMeeting()
{
    m_commands->add(chosenForum(), m_context.selection.year());
}

void MeetingsPage::markRestAbsent()
{
    m_commands->markRestAbsent(m_meeting);
}

void MeetingsPage::pasteList()
{
    m_commands->pasteList(m_meeting);
}

void MeetingsPage::copyMinutes()
{
    m_commands->copyMinutes(m_meeting);
}

void MeetingsPage::report(const Result<void> &result, const QString &message)
{
    if (!result)
        m_context.prompter.showError(this, result.error());
    else if (!message.isEmpty())
        Q_EMIT messageShown(message);
}

} // namespace tessera
