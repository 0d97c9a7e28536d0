// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mainwindow.h"

#include "domain/workspaceproperty.h"
#include "pages/filecommands.h"
#include "pages/findcommands.h"
#include "pages/inspector.h"
#include "pages/officedialog.h"
#include "pages/page.h"
#include "pages/startpage.h"
#include "pages/statusline.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

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
        const QString office = workspace->property(property::kOffice);
        m_ui->officeLabel->setText(office.isEmpty() ? workspace->participants().nameOf(homeState()) : office);
        m_ui->officeDetailLabel->setText(m_session.author().name);
    }
    fitToWidth();
}

void MainWindow::showMessage(const QString &text)
{
    m_statusLine->showMessage(text);
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
