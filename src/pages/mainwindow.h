// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/actions.h"
#include "pages/pagecontext.h"
#include "pages/workspacesession.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QStandardItemModel;

namespace Ui {
class MainWindow;
}

namespace tessera {

class CellPage;
class ContactsPage;
class FileCommands;
class FindCommands;
class Inspector;
class MatrixPage;
class MeetingsPage;
class OverviewPage;
class Page;
class ProgressPage;
class ReviewPage;
class StartPage;
class StatusLine;

/// The window: menus, tool bar, navigation, pages, inspector and status bar over one workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Appearance &appearance, Prompter &prompter, const Clock &clock);
    ~MainWindow() override;

    /// Shows the window for the first time: with this workspace, else with the last one, else with the start page.
    void start(const QString &path);

    /// Opens a workspace and says what went wrong if it did.
    void openWorkspace(const QString &path, OpenMode mode = OpenMode::ReadWrite);

    /// Shows a cell in the matrix, whatever the filters were.
    void lookAt(const CellPlace &place);

    /// Shows a State by itself, at the measure that is looked at already.
    void lookAtState(const QString &code);

    /// Shows a record on the page where it is edited.
    void lookAt(const RecordId &record);

    [[nodiscard]] WorkspaceSession &session() { return m_session; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] MatrixPage *matrixPage() const { return m_matrixPage; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A number beside an entry of the navigation that calls for attention, and what it counts: "6 contacts overdue".
    struct PageBadge {
        int count = 0; ///< 0 = no badge
        QString text;
    };

    /// One entry of the navigation; its page is made when it is first shown.
    struct PageEntry {
        QString id;
        QString title;
        QString icon;
        std::function<Page *()> make;
        std::function<PageBadge()> badge = {}; ///< none = never one
        ActionScope scope = ActionScope::Page; ///< of the actions that are its own
        Page *page = nullptr;
    };

    void setUpToolBar();
    void setUpNavigation();
    void fitToWidth();
    void setUpActions();
    void setUpFileCommands();
    void setUpFind();
    void setUpViewActions();
    void setUpRecordActions();
    void setUpReviewActions();
    void setUpContactActions();
    void setUpMeetingActions();
    void setUpAppearanceMenu();

    void showWorkspace();
    void followRecords();
    void showStartPage();
    void tearDownPages();
    void showPage(const QString &id);
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] ActionScope currentScope() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] ContactsPage *contactsPage() const; ///< nullptr unless it is the current one
    [[nodiscard]] QString firstPage() const;
    [[nodiscard]] QString homeState() const; ///< of the ministry that works here; empty for a chair's office
    void editOffice();
    [[nodiscard]] OverviewPage *makeOverviewPage();
    [[nodiscard]] ProgressPage *makeProgressPage();
    [[nodiscard]] Page *makeStatePage();
    [[nodiscard]] ReviewPage *makeReviewPage();
    void makeMatrixPage();
    void makeInspector();
    void showInspector();
    [[nodiscard]] const Setting<bool> &inspectorSetting() const; ///< each page with cells has its own
    [[nodiscard]] CellPage *cellPage() const;                    ///< nullptr unless it is the current one

    void updateActions();
    void updateBadges();
    void updateYears();
    void updateTitle();
    void updateStatusBar();
    void showMessage(const QString &text);
    void stepYear(int step);
    void setTextSize(int percent);

    void reportIfFailed(const Result<void> &result);
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] bool finishEditing(); ///< false = the user stays with what is not saved

    std::unique_ptr<Ui::MainWindow> m_ui;
    Settings &m_settings;
    Appearance &m_appearance;
    Prompter &m_prompter;
    WorkspaceSession m_session;
    Actions m_actions;
    Selection m_selection;
    std::unique_ptr<PageContext> m_context; ///< while a workspace is open
    std::vector<PageEntry> m_pages;
    StatusLine *m_statusLine = nullptr;
    FileCommands *m_files = nullptr;
    FindCommands *m_find = nullptr;
    StartPage *m_startPage = nullptr;
    MatrixPage *m_matrixPage = nullptr;
    MeetingsPage *m_meetingsPage = nullptr;
    Inspector *m_inspector = nullptr;
    QStandardItemModel *m_navigation;
    QLabel *m_frameworkLabel = nullptr;
    QComboBox *m_yearCombo = nullptr;
    QComboBox *m_compareCombo = nullptr;
};

} // namespace tessera
