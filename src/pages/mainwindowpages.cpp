// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation, and the pages that its entries lead to.
#include "pages/mainwindow.h"

#include "models/contactfigurelines.h"
#include "models/dutymodel.h"
#include "pages/activitypage.h"
#include "pages/contactspage.h"
#include "pages/duepage.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/meetingspage.h"
#include "pages/navigationdelegate.h"
#include "pages/overviewpage.h"
#include "pages/pageids.h"
#include "pages/progresspage.h"
#include "pages/referencepage.h"
#include "pages/reviewpage.h"
#include "pages/statepage.h"
#include "ui_mainwindow.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

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
        return pageid::kContacts;
    case RecordKind::Forum:
    case RecordKind::ForumMember:
    case RecordKind::ForumChair:
    case RecordKind::Meeting:
    case RecordKind::MeetingDocument:
    case RecordKind::Attendance:
    case RecordKind::MeetingDecision:
        return pageid::kMeetings;
    case RecordKind::Submission:
        return pageid::kState;
    case RecordKind::Milestone:
    case RecordKind::Adoption:
        return pageid::kReference;
    default:
        return pageid::kMatrix;
    }
}

} // namespace

void MainWindow::lookAt(const CellPlace &place)
{
    showPage(pageid::kMatrix);
    if (!m_matrixPage)
        return;
    m_matrixPage->clearFilters();
    m_selection.setPlace(place);
    m_matrixPage->focusTable();
}

void MainWindow::lookAtState(const QString &code)
{
    const int measure = m_selection.place().measure;
    showPage(pageid::kState);
    m_selection.setPlace({code, measure > 0 ? measure : 1});
}

void MainWindow::lookAt(const RecordId &record)
{
    showPage(pageOf(record.kind));
    if (!currentPage() || !currentPage()->lookAt(record))
        showMessage(tr("This is no longer in the workspace."));
}

void MainWindow::setUpNavigation()
{
    m_pages.push_back({pageid::kOverview, tr("Overview"), pageid::kOverview, [this]() -> Page * { return makeOverviewPage(); }});
    m_pages.push_back({pageid::kMatrix,
                       tr("Matrix"),
                       pageid::kMatrix,
                       [this]() -> Page * {
                           makeMatrixPage();
                           return m_matrixPage;
                       },
                       {},
                       ActionScope::Matrix});
    m_pages.push_back({pageid::kState, tr("States"), u"states"_s, [this] { return makeStatePage(); }, {}, ActionScope::Matrix});
    m_pages.push_back({pageid::kContacts, tr("Contacts"), pageid::kContacts,
                       [this]() -> Page * { return new ContactsPage(*m_context, m_ui->pageStack); },
                       [this]() -> PageBadge {
                           const int count = overdueContacts(m_context->workspace, homeState());
                           return {count, tr("%n contact(s) overdue", nullptr, count)};
                       },
                       ActionScope::Contacts});
    m_pages.push_back({pageid::kMeetings,
                       tr("Meetings"),
                       pageid::kMeetings,
                       [this]() -> Page * {
                           m_meetingsPage = new MeetingsPage(*m_context, m_ui->pageStack);
                           return m_meetingsPage;
                       },
                       {},
                       ActionScope::Attendance});
    m_pages.push_back({pageid::kDue, tr("What is due"), pageid::kDue,
                       [this]() -> Page * { return new DuePage(*m_context, m_ui->pageStack); },
                       [this]() -> PageBadge {
                           const int count = overdueDuties(m_context->workspace, homeState());
                           return {count, tr("%n overdue", nullptr, count)};
                       }});
    m_pages.push_back({pageid::kProgress, tr("Progress"), pageid::kProgress, [this]() -> Page * { return makeProgressPage(); }});
    m_pages.push_back({pageid::kReview, tr("Annual review"), pageid::kReview, [this]() -> Page * { return makeReviewPage(); }});
    m_pages.push_back({pageid::kReference, tr("Reference"), pageid::kReference,
                       [this]() -> Page * { return new ReferencePage(*m_context, m_ui->pageStack); }});
    m_pages.push_back({pageid::kActivity, tr("Activity"), pageid::kActivity,
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

QString MainWindow::firstPage() const
{
    if (m_settings.get(setting::kStartsWhereLeft))
        return m_settings.get(setting::kPage);
    // A chair's office looks at all States, a ministry at its own.
    return homeState().isEmpty() ? pageid::kOverview : pageid::kState;
}

OverviewPage *MainWindow::makeOverviewPage()
{
    auto *page = new OverviewPage(*m_context, m_ui->pageStack);
    connect(page, &OverviewPage::actionAsked, this, [this](ActionId id) { m_actions[id]->trigger(); });
    connect(page, &OverviewPage::stateAsked, this, &MainWindow::lookAtState);
    connect(page, &OverviewPage::activityAsked, this, [this](const QString &state) {
        showPage(pageid::kActivity);
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
    return currentPageId() == pageid::kState ? setting::kStateInspectorShown : setting::kInspectorShown;
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
        entry = std::find_if(m_pages.begin(), m_pages.end(), [](const PageEntry &e) { return e.id == pageid::kMatrix; });
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
    return pageid::kMatrix;
}

ActionScope MainWindow::currentScope() const
{
    for (const PageEntry &entry : m_pages) {
        if (entry.page && entry.page == currentPage())
            return entry.scope;
    }
    return ActionScope::Matrix; // without a workspace the menus show what there will be
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

} // namespace tessera
