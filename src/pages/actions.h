// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shortcutmodel.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <span>

class QAction;
class QMenuBar;
class QWidget;

namespace tessera {

class Appearance;

enum class ActionId : quint8 {
    NewWorkspace,
    OpenWorkspace,
    OpenReadOnly,
    Import,
    SaveCopy,
    BackUp,
    Restore,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyWithHeadings,
    Paste,
    Find,
    Filter,
    ClearFilters,
    EditOffice,
    EditRules,
    GoOverview,
    GoMatrix,
    GoState,
    GoContacts,
    GoMeetings,
    GoReference,
    GoActivity,
    GoDue,
    GoProgress,
    GoReview,
    ToggleInspector,
    PreviousYear,
    NextYear,
    LargerText,
    SmallerText,
    NormalText,
    SetImplemented,
    SetPartly,
    SetInPreparation,
    SetNoActivity,
    SetPrefersNotToSay,
    SetNotApplicable,
    SetNoInformation,
    EditCell,
    CarryForward,
    ConfirmUnchanged,
    NewYear,
    NewContact,
    ConfirmContacts,
    RecordContactChange,
    EndContact,
    RemoveContacts,
    CommsChecks,
    WriteReminders,
    ExportContacts,
    EraseContacts,
    ShowHistory,
    NewMeeting,
    SetPresent,
    SetRemote,
    SetRepresented,
    SetExcused,
    SetAbsent,
    SetNotRecorded,
    EditAttendance,
    MarkRestAbsent,
    PasteList,
    CopyMinutes,
    ExportReview,
    ExportReviewText,
    FreezeEdition,
    ShowEditions,
    WriteForms,
    Shortcuts,
    About,
};

/// Where an action works. Window: everywhere. Page: in the main widget of whatever page is shown, as copy and paste do.
/// The others: in the main widget of one page; only they may have keys without Ctrl or Alt, and their menu entries are
/// shown with that page only.
enum class ActionScope : quint8 { Window, Page, Matrix, Contacts, Attendance };

/// What an action needs to be of use.
enum class ActionNeed : quint8 {
    Nothing,
    Workspace,
    Writable,
    Cell,
    WritableCell,
    WritableContacts,
    UndoStep,
    RedoStep
};

/// One row of the table from which menus, tool bar, shortcuts and the shortcuts page are made.
struct ActionRow {
    ActionId id;
    const char *menu; ///< the menu's title; texts are translated in the context "tessera::Actions"
    const char *text;
    const char *tip;
    const char *icon; ///< of resources/icons; "" = none
    const char *keys; ///< separated by spaces; "" = none
    ActionScope scope;
    ActionNeed need;
    bool startsGroup; ///< a line before it in the menu
};

[[nodiscard]] std::span<const ActionRow> actionRows();

/// The actions made from the table. Each gets a handler once.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(QWidget &window, const Appearance &appearance);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }

    void setHandler(ActionId id, const std::function<void()> &handler);
    [[nodiscard]] bool hasHandler(ActionId id) const { return m_handled.contains(id); }

    /// Gives the actions of that scope, and those of every page, their keys: they work while this widget has the focus.
    void addScopeWidget(ActionScope scope, QWidget &widget);

    /// Enables what can be done now and shows the entries of the page that is shown.
    void update(ActionScope shown, const std::function<bool(const ActionRow &)> &isPossible);

    void fillMenus(QMenuBar &bar);
    [[nodiscard]] QList<ShortcutRow> shortcuts() const;

private:
    void showIcons();

    QWidget &m_window;
    const Appearance &m_appearance;
    QHash<ActionId, QAction *> m_actions;
    QList<ActionId> m_handled;
};

} // namespace tessera
