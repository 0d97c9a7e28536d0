// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mainwindow.h"

#include "domain/workspaceproperty.h"
#include "models/contactfigurelines.h"
#include "models/dutymodel.h"
#include "models/tooltip.h"
#include "pages/activitypage.h"
#include "pages/contactspage.h"
#include "pages/duepage.h"
#include "pages/filecommands.h"
#include "pages/findcommands.h"
#include "pages/historydialog.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "pages/meetingspage.h"
#include "pages/navigationdelegate.h"
#include "pages/officedialog.h"
#include "pages/overviewpage.h"
#include "pages/progresspage.h"
#include "pages/referencepage.h"
#include "pages/reviewpage.h"
#include "pages/rulesdialog.h"
#include "pages/shortcutsdialog.h"
#include "pages/startpage.h"
#include "pages/statepage.h"
#include "pages/statusline.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kOverview = u"overview"_s;
const QString kMatrix = u"matrix"_s;
const QString kState = u"state"_s;
const QString kContacts = u"contacts"_s;
const QString kMeetings = u"meetings"_s;
const QString kDue = u"due"_s;
const QString kProgress = u"progress"_s;
const QString kReview = u"review"_s;
const QString kReference = u"reference"_s;
const QString kActivity = u"activity"_s;

constexpr int kCharactersOfWholeWindow = 105; // of average width; a narrower window leaves texts out

/// The page on which records of a kind are edited.
QString pageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
    case RecordKind::ContactRole:
    case RecordKind::Confirmation:
    case RecordKind::CommsCheck:
    case RecordKind::CommsReply:
    case RecordKind::ReminderText:
        return kContacts;
    case RecordKind::Forum:
    case RecordKind::ForumMember:
    case RecordKind::ForumChair:
    case RecordKind::Meeting:
    case RecordKind::MeetingDocument:
    case RecordKind::Attendance:
    case RecordKind::MeetingDecision:
        return u"meetings"_s;
    case RecordKind::Submission:
        return kState;
    case RecordKind::Milestone:
        return kReference;
    default:
        return kMatrix;
    }
}

/// After which the window stands, and what must not hold it up may be worked out.
constexpr std::chrono::milliseconds kBadgeDelay{600};

QToolButton *makeToolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Appearance &appearance, Prompter &prompter, const Clock &clock)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
    , m_appearance(appearance)
    , m_prompter(prompter)
    , m_session(settings, clock)
    , m_actions(*this, appearance)
    , m_navigation(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_statusLine = new StatusLine(*m_ui->statusBar, m_session, m_selection);
    setWindowIcon(appearance.icon(u"tessera"_s));
    m_actions.fillMenus(*m_ui->menuBar);
    setUpActions();
    setUpFind();
    setUpToolBar();
    setUpNavigation();
    setUpFileCommands();
    setUpAppearanceMenu();
    connect(m_ui->pageStack, &QStackedWidget::currentChanged, this, [this](int current) {
        // Only the page that is shown may ask for room.
        for (int i = 0; i < m_ui->pageStack->count(); ++i) {
            const auto policy = i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            m_ui->pageStack->widget(i)->setSizePolicy(policy, policy);
        }
    });

    connect(&m_session, &WorkspaceSession::opened, this, &MainWindow::showWorkspace);
    connect(&m_session, &WorkspaceSession::aboutToClose, this, &MainWindow::tearDownPages);
    connect(&m_session, &WorkspaceSession::closed, this, &MainWindow::showStartPage);
    connect(&m_session, &WorkspaceSession::backupsChanged, this, &MainWindow::updateStatusBar);
    connect(&m_session, &WorkspaceSession::backupFailed, this,
            [this](const Error &error) { showMessage(describeInOneLine(error)); });
    connect(&m_selection, &Selection::yearChanged, this, &MainWindow::updateYears);
    connect(&m_selection, &Selection::comparedYearChanged, this, &MainWindow::updateYears);
    connect(&m_selection, &Selection::placeChanged, this, &MainWindow::updateActions);

    setAcceptDrops(true);
    m_ui->navigationPanel->hide();
    m_ui->mainToolBar->hide();
    resize(1280, 800);
    restoreGeometry(settings.get(setting::kWindowGeometry));
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    tearDownPages();
}

void MainWindow::openWorkspace(const QString &path, OpenMode mode)
{
    m_files->open(path, mode);
}

void MainWindow::start(const QString &path)
{
    // Opened before it is shown, so that nothing is laid out and painted twice.
    QString wanted = path;
    if (const QStringList recent = m_session.recentFiles(); wanted.isEmpty() && m_settings.get(setting::kReopenLast)
                                                            && !recent.isEmpty()
                                                            && QFileInfo::exists(recent.constFirst()))
        wanted = recent.constFirst();
    const Result<void> opened = wanted.isEmpty() ? Result<void>() : m_session.open(wanted);
    if (!m_context)
        showStartPage();
    show();
    if (!opened)
        m_prompter.showError(this, opened.error());
    m_files->tellHolder();
}

void MainWindow::lookAt(const CellPlace &place)
{
    showPage(kMatrix);
    if (!m_matrixPage)
        return;
    m_matrixPage->clearFilters();
    m_selection.setPlace(place);
    m_matrixPage->focusTable();
}

void MainWindow::lookAtState(const QString &code)
{
    const int measure = m_selection.place().measure;
    showPage(kState);
    m_selection.setPlace({code, measure > 0 ? measure : 1});
}

void MainWindow::lookAt(const RecordId &record)
{
    showPage(pageOf(record.kind));
    if (!currentPage() || !currentPage()->lookAt(record))
        showMessage(tr("This is no longer in the workspace."));
}

// Parts of the window --------------------------------------------------------------------------------------------

void MainWindow::setUpToolBar()
{
    QToolBar *bar = m_ui->mainToolBar;
    bar->setIconSize(QSize(fontMetrics().height() + 3, fontMetrics().height() + 3));
    bar->addWidget(makeToolButton(m_actions[ActionId::Undo], bar));
    bar->addWidget(makeToolButton(m_actions[ActionId::Redo], bar));
    bar->addSeparator();
    m_frameworkLabel = new QLabel(bar);
    m_frameworkLabel->setTextFormat(Qt::PlainText);
    bar->addWidget(m_frameworkLabel);
    bar->addSeparator();
    bar->addWidget(makeToolButton(m_actions[ActionId::PreviousYear], bar));
    m_yearCombo = new QComboBox(bar);
    m_yearCombo->setAccessibleName(tr("Year"));
    m_yearCombo->setToolTip(tr("The year that is shown"));
    bar->addWidget(m_yearCombo);
    bar->addWidget(makeToolButton(m_actions[ActionId::NextYear], bar));
    bar->addSeparator();
    auto *compareLabel = new QLabel(tr("Compare &with"), bar);
    compareLabel->setProperty("muted", true);
    m_compareCombo = new QComboBox(bar);
    m_compareCombo->setToolTip(tr("Mark the cells that changed since that year"));
    m_compareCombo->setAccessibleName(tr("Compare with"));
    compareLabel->setBuddy(m_compareCombo);
    bar->addWidget(compareLabel);
    bar->addWidget(m_compareCombo);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_find->addField(*bar);
    auto *exportButton = new QPushButton(tr("Export review…"), bar);
    exportButton->setProperty("main", true);
    exportButton->setToolTip(m_actions[ActionId::ExportReview]->toolTip());
    connect(exportButton, &QPushButton::clicked, m_actions[ActionId::ExportReview], &QAction::trigger);
    connect(m_actions[ActionId::ExportReview], &QAction::changed, exportButton,
            [this, exportButton] { exportButton->setEnabled(m_actions[ActionId::ExportReview]->isEnabled()); });
    bar->addWidget(exportButton);
    connect(m_yearCombo, &QComboBox::activated, this,
            [this] { m_selection.setYear(m_yearCombo->currentData().toInt()); });
    connect(m_compareCombo, &QComboBox::activated, this,
            [this] { m_selection.setComparedYear(m_compareCombo->currentData().toInt()); });
}

void MainWindow::setUpNavigation()
{
    m_pages.push_back({kOverview, tr("Overview"), kOverview, [this]() -> Page * { return makeOverviewPage(); }});
    m_pages.push_back({kMatrix,
                       tr("Matrix"),
                       kMatrix,
                       [this]() -> Page * {
                           makeMatrixPage();
                           return m_matrixPage;
                       },
                       {},
                       ActionScope::Matrix});
    m_pages.push_back({kState, tr("States"), u"states"_s, [this] { return makeStatePage(); }, {}, ActionScope::Matrix});
    m_pages.push_back({kContacts, tr("Contacts"), kContacts,
                       [this]() -> Page * { return new ContactsPage(*m_context, m_ui->pageStack); },
                       [this]() -> PageBadge {
                           const int count = overdueContacts(m_context->workspace, homeState());
                           return {count, tr("%n contact(s) overdue", nullptr, count)};
                       },
                       ActionScope::Contacts});
    m_pages.push_back({kMeetings,
                       tr("Meetings"),
                       kMeetings,
                       [this]() -> Page * {
                           m_meetingsPage = new MeetingsPage(*m_context, m_ui->pageStack);
                           return m_meetingsPage;
                       },
                       {},
                       ActionScope::Attendance});
    m_pages.push_back({kDue, tr("What is due"), kDue,
                       [this]() -> Page * { return new DuePage(*m_context, m_ui->pageStack); },
                       [this]() -> PageBadge {
                           const int count = overdueDuties(m_context->workspace, homeState());
                           return {count, tr("%n overdue", nullptr, count)};
                       }});
    m_pages.push_back({kProgress, tr("Progress"), kProgress, [this]() -> Page * { return makeProgressPage(); }});
    m_pages.push_back({kReview, tr("Annual review"), kReview, [this]() -> Page * { return makeReviewPage(); }});
    m_pages.push_back({kReference, tr("Reference"), kReference,
                       [this]() -> Page * { return new ReferencePage(*m_context, m_ui->pageStack); }});
    m_pages.push_back({kActivity, tr("Activity"), kActivity,
                       [this]() -> Page * { return new ActivityPage(*m_context, m_ui->pageStack); }});
    for (const PageEntry &entry : m_pages) {
        auto *item = new QStandardItem(m_appearance.icon(entry.icon), entry.title);
        item->setData(entry.id);
        m_navigation->appendRow(item);
    }
    m_ui->navigationList->setModel(m_navigation);
    m_ui->navigationList->setItemDelegate(new NavigationDelegate(m_appearance, this));
    m_appearance.makeHeading(*m_ui->officeLabel, 1.0);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        for (int row = 0; row < m_navigation->rowCount(); ++row)
            m_navigation->item(row)->setIcon(m_appearance.icon(m_pages.at(std::size_t(row)).icon));
        fitToWidth();
    });
    connect(m_ui->navigationList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_context)
                    showPage(current.data(Qt::UserRole + 1).toString());
            });
}

void MainWindow::fitToWidth()
{
    // Large text on a small screen: the navigation shrinks to its icons, the status bar to what matters most.
    const bool isTight = width() < kCharactersOfWholeWindow * fontMetrics().averageCharWidth();
    const int side = fontMetrics().height() + 4;
    int widest = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QStandardItem *item = m_navigation->item(int(i));
        item->setText(isTight ? QString() : m_pages[i].title);
        const QString badge = item->data(NavigationDelegate::BadgeTextRole).toString();
        //: An entry of the navigation with what is overdue there: "Contacts, 6 contacts overdue"
        const QString whole = badge.isEmpty() ? m_pages[i].title : tr("%1, %2").arg(m_pages[i].title, badge);
        item->setToolTip(whole);
        item->setData(whole, Qt::AccessibleTextRole);
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_pages[i].title));
    }
    m_ui->navigationList->setIconSize(QSize(side, side));
    m_ui->navigationPanel->setFixedWidth(isTight ? side + 44
                                                 : std::max(widest + side + fontMetrics().averageCharWidth() * 9,
                                                            fontMetrics().averageCharWidth() * 22));
    m_ui->officeDetailLabel->setVisible(!isTight);
    m_ui->officeLabel->setVisible(!isTight && !m_ui->officeLabel->text().isEmpty());
    m_statusLine->fit(isTight);
    m_find->fitField(width());
}

void MainWindow::setUpActions()
{
    setUpViewActions();
    setUpRecordActions();
    setUpContactActions();
    setUpMeetingActions();
    m_actions.setHandler(ActionId::Undo, [this] {
        if (finishEditing())
            reportIfFailed(m_session.workspace()->undo());
    });
    m_actions.setHandler(ActionId::Redo, [this] {
        if (finishEditing())
            reportIfFailed(m_session.workspace()->redo());
    });
    m_actions.setHandler(ActionId::Copy, [this] { currentPage()->copy(); });
    m_actions.setHandler(ActionId::CopyWithHeadings, [this] { currentPage()->copyWithHeadings(); });
    m_actions.setHandler(ActionId::Paste, [this] { currentPage()->paste(); });
    m_actions.setHandler(ActionId::Filter, [this] {
        if (currentPage() && currentPage()->focusFilter())
            return;
        showPage(kMatrix);
        m_matrixPage->focusFilter();
    });
    m_actions.setHandler(ActionId::ClearFilters, [this] { m_matrixPage->clearFilters(); });
    m_actions.setHandler(ActionId::EditRules, [this] {
        RulesDialog dialog(*m_context, this);
        dialog.exec();
    });
    m_actions.setHandler(ActionId::EditOffice, [this] { editOffice(); });
    m_actions.setHandler(ActionId::ExportReview, [this] {
        if (!finishEditing())
            return;
        showPage(kReview);
        if (auto *page = qobject_cast<ReviewPage *>(currentPage()))
            page->exportPdf();
    });
    m_actions.setHandler(ActionId::Shortcuts, [this] {
        ShortcutsDialog dialog(m_actions.shortcuts(), this);
        dialog.exec();
    });
    m_actions.setHandler(ActionId::About, [this] {
        m_prompter.showMessage(
            this, tr("About Tessera"),
            tr("Tessera %1\n\nKeeps track of the OSCE cyber/ICT confidence-building measures: what is "
               "implemented, what changed, and the annual review.\n\nFree software under the GNU General "
               "Public License, version 3 or later.")
                .arg(QStringLiteral(TESSERA_VERSION)));
    });
}

void MainWindow::setUpFileCommands()
{
    m_files = new FileCommands({*this, m_actions, m_session, m_selection, m_settings, m_prompter,
                                [this] { return finishEditing(); }, [this] { return m_context.get(); }},
                               this);
    connect(m_files, &FileCommands::messageShown, this, &MainWindow::showMessage);
    connect(m_files, &FileCommands::workspaceMade, this, &MainWindow::editOffice);
    connect(m_files, &FileCommands::done, this, &MainWindow::updateStatusBar);
    connect(m_files, &FileCommands::recentFilesListed, this, [this](const QStringList &paths) {
        if (m_startPage)
            m_startPage->setRecentFiles(paths);
    });
    m_files->addRecentMenu(*m_ui->menuBar->findChild<QMenu *>(u"fileMenu"_s), m_actions[ActionId::OpenReadOnly]);
}

void MainWindow::setUpFind()
{
    const auto pages = [this] {
        QList<Hit> hits;
        for (const PageEntry &entry : m_pages)
            hits.append({HitKind::Page, entry.title, {}, entry.id, {}});
        return hits;
    };
    m_find = new FindCommands({*this, m_actions, m_appearance, [this] { return m_context.get(); }, pages}, this);
    connect(m_find, &FindCommands::cellAsked, this, qOverload<const CellPlace &>(&MainWindow::lookAt));
    connect(m_find, &FindCommands::stateAsked, this, &MainWindow::lookAtState);
    connect(m_find, &FindCommands::recordAsked, this, qOverload<const RecordId &>(&MainWindow::lookAt));
    connect(m_find, &FindCommands::pageAsked, this, [this](const QString &id) {
        showPage(id);
        if (!currentPage()->keyWidget())
            currentPage()->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::setUpViewActions()
{
    m_actions.setHandler(ActionId::GoOverview, [this] {
        showPage(kOverview);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoMatrix, [this] { showPage(kMatrix); });
    m_actions.setHandler(ActionId::GoState, [this] { showPage(kState); });
    m_actions.setHandler(ActionId::GoContacts, [this] {
        showPage(kContacts);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoMeetings, [this] { showPage(kMeetings); });
    m_actions.setHandler(ActionId::GoDue, [this] {
        showPage(kDue);
        currentPage()->setFocus();
    });
    m_actions.setHandler(ActionId::GoProgress, [this] {
        showPage(kProgress);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoReview, [this] {
        showPage(kReview);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoReference, [this] { showPage(kReference); });
    m_actions.setHandler(ActionId::GoActivity, [this] { showPage(kActivity); });
    m_actions.setHandler(ActionId::ToggleInspector, [this] {
        m_settings.set(inspectorSetting(), !m_settings.get(inspectorSetting()));
        showInspector();
    });
    m_actions.setHandler(ActionId::PreviousYear, [this] { stepYear(-1); });
    m_actions.setHandler(ActionId::NextYear, [this] { stepYear(1); });
    m_actions.setHandler(ActionId::LargerText, [this] { setTextSize(m_settings.get(setting::kTextSize) + 10); });
    m_actions.setHandler(ActionId::SmallerText, [this] { setTextSize(m_settings.get(setting::kTextSize) - 10); });
    m_actions.setHandler(ActionId::NormalText, [this] { setTextSize(100); });
}

void MainWindow::setUpRecordActions()
{
    const std::initializer_list<std::pair<ActionId, Status>> statuses{
        {ActionId::SetImplemented, Status::Implemented},         {ActionId::SetPartly, Status::PartlyImplemented},
        {ActionId::SetInPreparation, Status::InPreparation},     {ActionId::SetNoActivity, Status::NoActivity},
        {ActionId::SetPrefersNotToSay, Status::PrefersNotToSay}, {ActionId::SetNotApplicable, Status::NotApplicable},
        {ActionId::SetNoInformation, Status::NoInformation},
    };
    for (const auto &[id, status] : statuses) {
        m_actions.setHandler(id, [this, wanted = status] {
            if (!m_inspector || m_inspector->save())
                cellPage()->setStatus(wanted);
        });
    }
    m_actions.setHandler(ActionId::EditCell, [this] { cellPage()->openCurrent(); });
    m_actions.setHandler(ActionId::CarryForward, [this] { cellPage()->carryForward(); });
    m_actions.setHandler(ActionId::ConfirmUnchanged, [this] {
        if (!m_inspector || m_inspector->save())
            cellPage()->confirmUnchanged();
    });
    m_actions.setHandler(ActionId::ShowHistory, [this] {
        HistoryDialog dialog(*m_context,
                             {m_session.workspace()->framework().id, m_selection.year(), m_selection.place()}, this);
        dialog.exec();
    });
}

void MainWindow::setUpContactActions()
{
    const auto onPage = [this](ActionId id, void (ContactsPage::*command)()) {
        m_actions.setHandler(id, [this, command] {
            showPage(kContacts);
            if (ContactsPage *page = contactsPage())
                (page->*command)();
        });
    };
    onPage(ActionId::NewContact, &ContactsPage::newContact);
    onPage(ActionId::ConfirmContacts, &ContactsPage::confirmSelected);
    onPage(ActionId::RecordContactChange, &ContactsPage::recordChange);
    onPage(ActionId::EndContact, &ContactsPage::recordEnd);
    onPage(ActionId::RemoveContacts, &ContactsPage::removeSelected);
    onPage(ActionId::CommsChecks, &ContactsPage::showChecks);
    onPage(ActionId::WriteReminders, &ContactsPage::writeReminders);
    onPage(ActionId::ExportContacts, &ContactsPage::exportListed);
    onPage(ActionId::EraseContacts, &ContactsPage::eraseFormer);
}

void MainWindow::setUpMeetingActions()
{
    const std::initializer_list<std::pair<ActionId, Presence>> presences{
        {ActionId::SetPresent, Presence::Present},         {ActionId::SetRemote, Presence::Remote},
        {ActionId::SetRepresented, Presence::Represented}, {ActionId::SetExcused, Presence::Excused},
        {ActionId::SetAbsent, Presence::Absent},           {ActionId::SetNotRecorded, Presence::NotRecorded},
    };
    for (const auto &[id, presence] : presences)
        m_actions.setHandler(id, [this, wanted = presence] { m_meetingsPage->setPresence(wanted); });
    m_actions.setHandler(ActionId::EditAttendance, [this] { m_meetingsPage->editAttendance(); });
    m_actions.setHandler(ActionId::MarkRestAbsent, [this] { m_meetingsPage->markRestAbsent(); });
    m_actions.setHandler(ActionId::PasteList, [this] { m_meetingsPage->pasteList(); });
    m_actions.setHandler(ActionId::CopyMinutes, [this] { m_meetingsPage->copyMinutes(); });
    m_actions.setHandler(ActionId::NewMeeting, [this] {
        showPage(kMeetings);
        m_meetingsPage->addMeeting();
    });
}

void MainWindow::setUpAppearanceMenu()
{
    auto *viewMenu = m_ui->menuBar->findChild<QMenu *>(u"viewMenu"_s);
    auto *menu = new QMenu(tr("App&earance"), this);
    auto *group = new QActionGroup(menu);
    for (const Choice<AppearanceChoice> &choice : choices<AppearanceChoice>()) {
        QAction *action = menu->addAction(labelOf(choice.value));
        action->setCheckable(true);
        action->setChecked(m_settings.get(setting::kAppearance) == QLatin1String(choice.id));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            m_settings.set(setting::kAppearance, idOf(value));
            m_appearance.apply(value, m_settings.get(setting::kTextSize));
        });
    }
    viewMenu->insertMenu(m_actions[ActionId::LargerText], menu);
}

// The open workspace ---------------------------------------------------------------------------------------------

void MainWindow::showWorkspace()
{
    Workspace &workspace = *m_session.workspace();
    const QList<int> years = workspace.years();
    const int remembered = m_settings.get(setting::kYear);
    m_selection.setYear(years.contains(remembered) ? remembered : workspace.newestYear());
    const int compared = m_settings.get(setting::kComparedYear);
    m_selection.setComparedYear(years.contains(compared) ? compared : 0);
    m_context.reset(new PageContext{workspace, m_selection, m_appearance, m_settings, m_prompter});

    m_frameworkLabel->setText(workspace.framework().shortTitle.text());
    connect(&workspace, &Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(&workspace, &Workspace::recordsChanged, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::followRecords); });
    m_ui->navigationPanel->show();
    m_ui->mainToolBar->show();
    updateYears();
    updateTitle();
    updateStatusBar();
    showPage(firstPage());
    updateActions();
    QTimer::singleShot(kBadgeDelay, this, &MainWindow::updateBadges);
    if (isVisible())
        m_files->tellHolder();
}

void MainWindow::followRecords()
{
    if (!m_context)
        return;
    // A new year that was taken back is no longer there to be looked at.
    if (const QList<int> years = m_session.workspace()->years(); !years.contains(m_selection.year()))
        m_selection.setYear(years.constLast());
    else if (m_yearCombo->count() != years.size())
        updateYears();
    updateStatusBar();
    updateBadges();
}

QString MainWindow::firstPage() const
{
    if (m_settings.get(setting::kStartsWhereLeft))
        return m_settings.get(setting::kPage);
    // A chair's office looks at all States, a ministry at its own.
    return homeState().isEmpty() ? kOverview : kState;
}

QString MainWindow::homeState() const
{
    return m_session.workspace()->property(property::kHomeState);
}

void MainWindow::editOffice()
{
    auto *dialog = new OfficeDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { showPage(firstPage()); });
    dialog->open();
}

OverviewPage *MainWindow::makeOverviewPage()
{
    auto *page = new OverviewPage(*m_context, m_ui->pageStack);
    connect(page, &OverviewPage::actionAsked, this, [this](ActionId id) { m_actions[id]->trigger(); });
    connect(page, &OverviewPage::stateAsked, this, &MainWindow::lookAtState);
    connect(page, &OverviewPage::activityAsked, this, [this](const QString &state) {
        showPage(kActivity);
        if (auto *activity = qobject_cast<ActivityPage *>(currentPage()))
            activity->showOnly(state);
    });
    return page;
}

ProgressPage *MainWindow::makeProgressPage()
{
    auto *page = new ProgressPage(*m_context, m_ui->pageStack);
    connect(page, &ProgressPage::actionAsked, this, [this](ActionId id) { m_actions[id]->trigger(); });
    return page;
}

Page *MainWindow::makeStatePage()
{
    auto *page = new StatePage(*m_context, m_ui->pageStack);
    connect(page, &StatePage::actionAsked, this, [this](ActionId id) { m_actions[id]->trigger(); });
    return page;
}

ReviewPage *MainWindow::makeReviewPage()
{
    auto *page = new ReviewPage(*m_context, m_ui->pageStack);
    connect(page, &ReviewPage::actionAsked, this, [this](ActionId action) { m_actions[action]->trigger(); });
    return page;
}

void MainWindow::makeMatrixPage()
{
    m_matrixPage = new MatrixPage(*m_context, m_ui->pageStack);
    makeInspector();
    connect(m_matrixPage, &MatrixPage::inspectorAsked, this, [this] {
        m_settings.set(setting::kInspectorShown, true);
        m_inspector->show();
        m_inspector->enter();
    });
    connect(m_matrixPage, &MatrixPage::cellAsked, this, qOverload<const CellPlace &>(&MainWindow::lookAt));
}

void MainWindow::makeInspector()
{
    if (m_inspector)
        return;
    m_inspector = new Inspector(*m_context, m_ui->contentSplitter);
    m_ui->contentSplitter->setStretchFactor(0, 1);
    m_ui->contentSplitter->setStretchFactor(1, 0);
    if (!m_ui->contentSplitter->restoreState(m_settings.get(setting::kInspectorSplit)))
        m_ui->contentSplitter->setSizes({width(), fontMetrics().averageCharWidth() * 40});
    connect(m_inspector, &Inspector::left, this, [this] {
        if (CellPage *page = cellPage())
            page->keyWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &Inspector::recordAsked, this, qOverload<const RecordId &>(&MainWindow::lookAt));
    connect(m_inspector, &Inspector::unsavedChanged, this, &MainWindow::updateStatusBar);
}

const Setting<bool> &MainWindow::inspectorSetting() const
{
    return currentPageId() == kState ? setting::kStateInspectorShown : setting::kInspectorShown;
}

void MainWindow::showInspector()
{
    const bool isShown = cellPage() && m_settings.get(inspectorSetting());
    if (isShown)
        makeInspector();
    if (m_inspector)
        m_inspector->setVisible(isShown);
    if (auto *page = qobject_cast<StatePage *>(currentPage()))
        page->setAsideShown(!isShown);
}

CellPage *MainWindow::cellPage() const
{
    return qobject_cast<CellPage *>(m_ui->pageStack->currentWidget());
}

void MainWindow::showStartPage()
{
    if (!m_startPage) {
        m_startPage = new StartPage(m_session.recentFiles(), m_ui->pageStack);
        m_ui->pageStack->addWidget(m_startPage);
        connect(m_startPage, &StartPage::newRequested, this, [this] { m_files->newWorkspace({}); });
        connect(m_startPage, &StartPage::openRequested, m_actions[ActionId::OpenWorkspace], &QAction::trigger);
        connect(m_startPage, &StartPage::recentRequested, this, [this](const QString &path) { openWorkspace(path); });
        connect(m_startPage, &StartPage::sampleRequested, this,
                [this](Sample sample) { m_files->newWorkspace(sample); });
        connect(m_startPage, &StartPage::removeRecentRequested, &m_session, &WorkspaceSession::removeRecent);
    }
    m_ui->pageStack->setCurrentWidget(m_startPage);
    m_ui->navigationPanel->hide();
    m_ui->mainToolBar->hide();
    updateTitle();
    updateStatusBar();
    updateActions();
}

void MainWindow::tearDownPages()
{
    if (!m_context)
        return;
    m_settings.set(setting::kInspectorSplit, m_ui->contentSplitter->saveState());
    m_settings.set(setting::kYear, m_selection.year());
    m_settings.set(setting::kComparedYear, m_selection.comparedYear());
    m_settings.set(setting::kPage, currentPageId());
    m_ui->navigationList->selectionModel()->blockSignals(true);
    m_ui->navigationList->setCurrentIndex({});
    m_ui->navigationList->selectionModel()->blockSignals(false);
    for (PageEntry &entry : m_pages)
        std::unique_ptr<Page>(std::exchange(entry.page, nullptr)).reset();
    std::unique_ptr<Inspector>(std::exchange(m_inspector, nullptr)).reset();
    m_matrixPage = nullptr;
    m_meetingsPage = nullptr;
    m_selection.setPlace({});
    m_find->forget();
    m_context.reset();
}

void MainWindow::showPage(const QString &id)
{
    if (!m_context)
        return;
    if (m_inspector && !m_inspector->save())
        updateStatusBar();
    if (currentPage() && !currentPage()->finishEditing())
        updateStatusBar();
    auto entry = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntry &e) { return e.id == id; });
    if (entry == m_pages.end()) // of an older or newer program
        entry = std::find_if(m_pages.begin(), m_pages.end(), [](const PageEntry &e) { return e.id == kMatrix; });
    if (!entry->page) {
        entry->page = entry->make();
        m_ui->pageStack->addWidget(entry->page);
        connect(entry->page, &Page::messageShown, this, &MainWindow::showMessage);
        connect(entry->page, &Page::unsavedChanged, this, &MainWindow::updateStatusBar);
        connect(entry->page, &Page::selectionChanged, this, &MainWindow::updateActions);
        if (QWidget *widget = entry->page->keyWidget())
            m_actions.addScopeWidget(entry->scope, *widget);
        connect(entry->page, &Page::recordAsked, this, qOverload<const RecordId &>(&MainWindow::lookAt));
    }
    m_ui->pageStack->setCurrentWidget(entry->page);
    m_ui->navigationList->setCurrentIndex(m_navigation->index(int(entry - m_pages.begin()), 0));
    showInspector();
    if (QWidget *widget = entry->page->keyWidget())
        widget->setFocus(Qt::OtherFocusReason);
    updateActions();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_ui->pageStack->currentWidget());
}

ContactsPage *MainWindow::contactsPage() const
{
    return qobject_cast<ContactsPage *>(m_ui->pageStack->currentWidget());
}

QString MainWindow::currentPageId() const
{
    for (const PageEntry &entry : m_pages) {
        if (entry.page && entry.page == currentPage())
            return entry.id;
    }
    return kMatrix;
}

ActionScope MainWindow::currentScope() const
{
    for (const PageEntry &entry : m_pages) {
        if (entry.page && entry.page == currentPage())
            return entry.scope;
    }
    return ActionScope::Matrix; // without a workspace the menus show what there will be
}

// What is shown around the pages ---------------------------------------------------------------------------------

void MainWindow::updateActions()
{
    const Workspace *workspace = m_context ? m_session.workspace() : nullptr;
    const bool hasCell = workspace && m_selection.place().measure > 0;
    const bool canWrite = workspace && !workspace->isReadOnly();
    const auto isMet = [&](ActionNeed need) {
        switch (need) {
        case ActionNeed::Nothing:
            return true;
        case ActionNeed::Workspace:
            return workspace != nullptr;
        case ActionNeed::Writable:
            return canWrite;
        case ActionNeed::Cell:
            return hasCell;
        case ActionNeed::WritableCell:
            return hasCell && canWrite;
        case ActionNeed::WritableContacts:
            return canWrite && contactsPage() && contactsPage()->hasSelection();
        case ActionNeed::UndoStep:
            return canWrite && !workspace->undoTitle().isEmpty();
        case ActionNeed::RedoStep:
            return canWrite && !workspace->redoTitle().isEmpty();
        }
        return false;
    };
    // What works on one page sleeps while another hides it. Every page can be copied from.
    const bool hasKeys = currentPage() && currentPage()->keyWidget();
    const bool takesPaste = currentPage() && currentPage()->takesPaste();
    const ActionScope scope = currentScope();
    m_actions.update(scope, [&](const ActionRow &row) {
        bool isHere = row.scope == ActionScope::Page ? hasKeys || row.id == ActionId::Copy : row.scope == scope;
        isHere = isHere && (row.id != ActionId::Paste || takesPaste);
        isHere = isHere && (row.id != ActionId::ClearFilters || currentPage() == m_matrixPage);
        return isMet(row.need) && (row.scope == ActionScope::Window || isHere);
    });
    const auto nameStep = [](QAction *action, const QString &plain, const QString &named, const QString &title) {
        const QString shown = title.size() > 100 ? title.left(99) + u'…' : title;
        action->setText(title.isEmpty() ? plain : named.arg(QString(shown).replace(u'&', u"&&"_s)));
        const QString tip = QString(title.isEmpty() ? plain : named).remove(u'&');
        action->setToolTip(title.isEmpty() ? tip : plainTip(tip.arg(shown)));
    };
    //: %1 = name of the step: "Undo Hungary, CBM 8: implemented"
    nameStep(m_actions[ActionId::Undo], tr("&Undo"), tr("&Undo %1"), workspace ? workspace->undoTitle() : QString());
    //: %1 = name of the step: "Redo Hungary, CBM 8: implemented"
    nameStep(m_actions[ActionId::Redo], tr("&Redo"), tr("&Redo %1"), workspace ? workspace->redoTitle() : QString());
}

void MainWindow::updateBadges()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const PageBadge badge = m_context && m_pages[i].badge ? m_pages[i].badge() : PageBadge();
        QStandardItem *item = m_navigation->item(int(i));
        item->setData(badge.count, NavigationDelegate::BadgeRole);
        item->setData(badge.count > 0 ? badge.text : QString(), NavigationDelegate::BadgeTextRole);
    }
    fitToWidth();
}

void MainWindow::updateYears()
{
    if (!m_session.workspace())
        return;
    if (m_selection.comparedYear() == m_selection.year())
        m_selection.setComparedYear(0);
    const QList<int> years = m_session.workspace()->years();
    m_yearCombo->clear();
    m_compareCombo->clear();
    m_compareCombo->addItem(tr("no other year"), 0);
    for (auto year = years.crbegin(); year != years.crend(); ++year) {
        m_yearCombo->addItem(QString::number(*year), *year);
        if (*year != m_selection.year())
            m_compareCombo->addItem(QString::number(*year), *year);
    }
    m_yearCombo->setCurrentIndex(m_yearCombo->findData(m_selection.year()));
    m_compareCombo->setCurrentIndex(std::max(0, m_compareCombo->findData(m_selection.comparedYear())));
}

void MainWindow::updateTitle()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace) {
        setWindowTitle(u"Tessera"_s);
        return;
    }
    QString name = QFileInfo(m_session.path()).fileName();
    if (workspace->isReadOnly())
        //: In the title bar; %1 = file name
        name = tr("%1 (read only)").arg(name);
    setWindowTitle(name + u" — Tessera"_s);
}

void MainWindow::updateStatusBar()
{
    m_statusLine->update(unsaved());
    if (const Workspace *workspace = m_session.workspace()) {
        m_ui->officeLabel->setText(workspace->property(property::kOffice));
        m_ui->officeDetailLabel->setText(m_session.author().name);
    }
    fitToWidth();
}

void MainWindow::showMessage(const QString &text)
{
    m_statusLine->showMessage(text);
}

void MainWindow::stepYear(int step)
{
    const QList<int> years = m_session.workspace()->years();
    const qsizetype next = years.indexOf(m_selection.year()) + step;
    if (next >= 0 && next < years.size())
        m_selection.setYear(years.at(next));
}

void MainWindow::setTextSize(int percent)
{
    const int size = std::clamp(percent, 100, 200);
    m_settings.set(setting::kTextSize, size);
    m_appearance.apply(
        fromId<AppearanceChoice>(m_settings.get(setting::kAppearance)).value_or(AppearanceChoice::Automatic), size);
    showMessage(tr("Text at %1 %").arg(size));
}

void MainWindow::reportIfFailed(const Result<void> &result)
{
    if (!result)
        m_prompter.showError(this, result.error());
    updateStatusBar();
}

QStringList MainWindow::unsaved() const
{
    QStringList names = m_inspector ? m_inspector->unsavedCells() : QStringList();
    for (const PageEntry &entry : m_pages)
        names += entry.page ? entry.page->unsaved() : QStringList();
    return names;
}

bool MainWindow::finishEditing()
{
    if (!m_context)
        return true;
    const bool isPageDone = !currentPage() || currentPage()->finishEditing();
    const bool isSaved = (!m_inspector || m_inspector->save()) && isPageDone;
    const QStringList names = unsaved();
    updateStatusBar();
    if (isSaved && names.isEmpty())
        return true;
    const bool isDiscarded = m_prompter.confirm(
        this, tr("Some text is not saved"),
        tr("What was typed could not be saved for: %1. Cancel to go back to it.").arg(names.join(u"; "_s)),
        tr("Discard the text"));
    if (!isDiscarded)
        return false;
    if (m_inspector)
        m_inspector->discardUnsaved();
    for (const PageEntry &entry : m_pages) {
        if (entry.page)
            entry.page->discardUnsaved();
    }
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_files->importableFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = m_files->importableFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Once the other program has been told, which waits for that.
    QTimer::singleShot(0, this, [this, path] { m_files->importFile(path); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!finishEditing()) {
        event->ignore();
        return;
    }
    m_settings.set(setting::kWindowGeometry, saveGeometry());
    m_session.close();
    m_settings.sync();
    event->accept();
}

} // namespace tessera
