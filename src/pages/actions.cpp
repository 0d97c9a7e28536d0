// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/actions.h"

#include "pages/appearance.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

using Id = ActionId;
using Scope = ActionScope;
using Need = ActionNeed;

constexpr const char *kFile = QT_TRANSLATE_NOOP("tessera::Actions", "&File");
constexpr const char *kEdit = QT_TRANSLATE_NOOP("tessera::Actions", "&Edit");
constexpr const char *kView = QT_TRANSLATE_NOOP("tessera::Actions", "&View");
constexpr const char *kRecord = QT_TRANSLATE_NOOP("tessera::Actions", "&Record");
constexpr const char *kReview = QT_TRANSLATE_NOOP("tessera::Actions", "&Annual review");
constexpr const char *kHelp = QT_TRANSLATE_NOOP("tessera::Actions", "&Help");

// clang-format off
constexpr std::array kRows{
    ActionRow{Id::NewWorkspace, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "&New workspace…"), QT_TRANSLATE_NOOP("tessera::Actions", "Make an empty workspace"), "new", "Ctrl+N", Scope::Window, Need::Nothing, false},
    ActionRow{Id::OpenWorkspace, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "&Open…"), QT_TRANSLATE_NOOP("tessera::Actions", "Open a workspace"), "open", "Ctrl+O", Scope::Window, Need::Nothing, false},
    ActionRow{Id::OpenReadOnly, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "Open to &read only…"), QT_TRANSLATE_NOOP("tessera::Actions", "Open a workspace without the right to change it"), "", "", Scope::Window, Need::Nothing, false},
    ActionRow{Id::Import, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "&Import…"), QT_TRANSLATE_NOOP("tessera::Actions", "Take over a table, cards or a calendar; a preview shows what would change"), "import", "Ctrl+I", Scope::Window, Need::Writable, true},
    ActionRow{Id::SaveCopy, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "Save a &copy…"), QT_TRANSLATE_NOOP("tessera::Actions", "Save a verified copy under another name"), "save-copy", "Ctrl+Shift+S", Scope::Window, Need::Workspace, true},
    ActionRow{Id::BackUp, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "&Back up now"), QT_TRANSLATE_NOOP("tessera::Actions", "Make a verified backup beside the workspace"), "backup", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::Restore, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "Res&tore a backup…"), QT_TRANSLATE_NOOP("tessera::Actions", "Go back to a backup; the present file is kept"), "restore", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::CloseWorkspace, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "C&lose workspace"), QT_TRANSLATE_NOOP("tessera::Actions", "Close the workspace"), "close", "Ctrl+W", Scope::Window, Need::Workspace, true},
    ActionRow{Id::Quit, kFile, QT_TRANSLATE_NOOP("tessera::Actions", "&Quit"), QT_TRANSLATE_NOOP("tessera::Actions", "Leave the program; everything is saved"), "", "Ctrl+Q", Scope::Window, Need::Nothing, false},

    ActionRow{Id::Undo, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Undo"), QT_TRANSLATE_NOOP("tessera::Actions", "Take the last step back"), "undo", "Ctrl+Z", Scope::Window, Need::UndoStep, false},
    ActionRow{Id::Redo, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Redo"), QT_TRANSLATE_NOOP("tessera::Actions", "Do again what was taken back"), "redo", "Ctrl+Shift+Z Ctrl+Y", Scope::Window, Need::RedoStep, false},
    ActionRow{Id::Copy, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Copy"), QT_TRANSLATE_NOOP("tessera::Actions", "Copy the selected cells as a table"), "copy", "Ctrl+C", Scope::Page, Need::Workspace, true},
    ActionRow{Id::CopyWithHeadings, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "Copy with &headings"), QT_TRANSLATE_NOOP("tessera::Actions", "Copy the selected cells with their headings"), "", "Ctrl+Shift+C", Scope::Page, Need::Workspace, false},
    ActionRow{Id::Paste, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Paste"), QT_TRANSLATE_NOOP("tessera::Actions", "Paste a table from a spreadsheet"), "paste", "Ctrl+V", Scope::Page, Need::Writable, false},
    ActionRow{Id::Find, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "F&ind…"), QT_TRANSLATE_NOOP("tessera::Actions", "Find a State, measure, contact, meeting, page or action"), "find", "Ctrl+K", Scope::Window, Need::Workspace, true},
    ActionRow{Id::Filter, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Filter"), QT_TRANSLATE_NOOP("tessera::Actions", "Filter the States and texts shown"), "filter", "Ctrl+F", Scope::Window, Need::Workspace, false},
    ActionRow{Id::ClearFilters, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "Show &all States"), QT_TRANSLATE_NOOP("tessera::Actions", "Take all filters away"), "", "Esc", Scope::Matrix, Need::Workspace, false},
    ActionRow{Id::EditOffice, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "&Who works here…"), QT_TRANSLATE_NOOP("tessera::Actions", "Say which ministry or chair’s office works here, and your name"), "", "", Scope::Window, Need::Workspace, true},
    ActionRow{Id::EditRules, kEdit, QT_TRANSLATE_NOOP("tessera::Actions", "Periods and &dates…"), QT_TRANSLATE_NOOP("tessera::Actions", "Choose how long confirmations, notices and evidence hold"), "settings", "", Scope::Window, Need::Workspace, false},

    ActionRow{Id::GoOverview, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Overview"), QT_TRANSLATE_NOOP("tessera::Actions", "Show where things stand"), "overview", "Ctrl+1", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoMatrix, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Matrix"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the matrix"), "matrix", "Ctrl+2", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoState, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&States"), QT_TRANSLATE_NOOP("tessera::Actions", "Show one State with its measures and its yearly submission"), "states", "Ctrl+3", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoContacts, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Contacts"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the points of contact"), "contacts", "Ctrl+4", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoMeetings, kView, QT_TRANSLATE_NOOP("tessera::Actions", "Meetin&gs"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the meetings and who attended them"), "meetings", "Ctrl+5", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoDue, kView, QT_TRANSLATE_NOOP("tessera::Actions", "What is &due"), QT_TRANSLATE_NOOP("tessera::Actions", "Show what is due and overdue"), "due", "Ctrl+6", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoProgress, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Progress"), QT_TRANSLATE_NOOP("tessera::Actions", "Show charts of the progress across States"), "progress", "Ctrl+7", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoReview, kView, QT_TRANSLATE_NOOP("tessera::Actions", "Annual revie&w"), QT_TRANSLATE_NOOP("tessera::Actions", "Show what goes into the annual review and how it will look"), "review", "Ctrl+8", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoReference, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Reference"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the measures, States, groups and milestones"), "reference", "Ctrl+9", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoActivity, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Activity"), QT_TRANSLATE_NOOP("tessera::Actions", "Show what was changed, when and by whom"), "activity", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::ToggleInspector, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Inspector"), QT_TRANSLATE_NOOP("tessera::Actions", "Show or hide what is known of the current cell"), "", "F4", Scope::Window, Need::Workspace, true},
    ActionRow{Id::PreviousYear, kView, QT_TRANSLATE_NOOP("tessera::Actions", "Pre&vious year"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the year before"), "previous", "Ctrl+Left", Scope::Window, Need::Workspace, true},
    ActionRow{Id::NextYear, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Next year"), QT_TRANSLATE_NOOP("tessera::Actions", "Show the year after"), "next", "Ctrl+Right", Scope::Window, Need::Workspace, false},
    ActionRow{Id::LargerText, kView, QT_TRANSLATE_NOOP("tessera::Actions", "&Larger text"), QT_TRANSLATE_NOOP("tessera::Actions", "Make all text larger, up to 200 %"), "", "Ctrl++ Ctrl+=", Scope::Window, Need::Nothing, true},
    ActionRow{Id::SmallerText, kView, QT_TRANSLATE_NOOP("tessera::Actions", "Smaller te&xt"), QT_TRANSLATE_NOOP("tessera::Actions", "Make all text smaller, down to 100 %"), "", "Ctrl+-", Scope::Window, Need::Nothing, false},
    ActionRow{Id::NormalText, kView, QT_TRANSLATE_NOOP("tessera::Actions", "Normal &text"), QT_TRANSLATE_NOOP("tessera::Actions", "Show text at 100 %"), "", "Ctrl+0", Scope::Window, Need::Nothing, false},

    ActionRow{Id::SetImplemented, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&Implemented"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “implemented”"), "", "1", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetPartly, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&Partly implemented"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “partly implemented”"), "", "2", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetInPreparation, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "In p&reparation"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “in preparation”"), "", "3", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNoActivity, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "No &activity"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “no activity”"), "", "4", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetPrefersNotToSay, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Prefers not to &say"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “prefers not to say”"), "", "5", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNotApplicable, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Not app&licable…"), QT_TRANSLATE_NOOP("tessera::Actions", "Set the selected cells to “not applicable” and say why"), "", "6", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNoInformation, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&No information"), QT_TRANSLATE_NOOP("tessera::Actions", "Take the status of the selected cells away"), "", "Delete 0", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::EditCell, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&Edit the cell"), QT_TRANSLATE_NOOP("tessera::Actions", "Go to the inspector; Escape comes back"), "", "Return Enter", Scope::Matrix, Need::Workspace, true},
    ActionRow{Id::CarryForward, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&Carry forward"), QT_TRANSLATE_NOOP("tessera::Actions", "Copy the selected cells from the year before where they are empty"), "carry-forward", "Ctrl+D", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::ConfirmUnchanged, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "No change since last year"), QT_TRANSLATE_NOOP("tessera::Actions", "Take the selected cells over from the year before where they are empty, and confirm them for this year"), "", "Ctrl+Shift+D", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::ShowHistory, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "&History of the cell"), QT_TRANSLATE_NOOP("tessera::Actions", "Show every change of the current cell"), "history", "Ctrl+H", Scope::Window, Need::Cell, false},
    ActionRow{Id::SetPresent, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Present"), QT_TRANSLATE_NOOP("tessera::Actions", "Record “present” for the selected cells"), "", "P", Scope::Attendance, Need::Writable, true},
    ActionRow{Id::SetRemote, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Remote"), QT_TRANSLATE_NOOP("tessera::Actions", "Record “remote” for the selected cells"), "", "R", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::SetRepresented, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Represented"), QT_TRANSLATE_NOOP("tessera::Actions", "Record “represented” for the selected cells"), "", "D", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::SetExcused, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Excused"), QT_TRANSLATE_NOOP("tessera::Actions", "Record “excused” for the selected cells"), "", "E", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::SetAbsent, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Absent"), QT_TRANSLATE_NOOP("tessera::Actions", "Record “absent” for the selected cells"), "", "A", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::SetNotRecorded, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Not recorded"), QT_TRANSLATE_NOOP("tessera::Actions", "Take the attendance of the selected cells away"), "", "Delete", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::EditAttendance, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Details of the attendance…"), QT_TRANSLATE_NOOP("tessera::Actions", "Delegates, level, statement and note of the current cell"), "", "Return Enter", Scope::Attendance, Need::Workspace, false},
    ActionRow{Id::MarkRestAbsent, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Mar&k rest absent"), QT_TRANSLATE_NOOP("tessera::Actions", "Everybody expected of whom nothing is recorded is absent"), "", "", Scope::Attendance, Need::Writable, true},
    ActionRow{Id::PasteList, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Paste a lis&t…"), QT_TRANSLATE_NOOP("tessera::Actions", "Record attendance from a list of names or codes"), "paste", "Ctrl+Shift+V", Scope::Attendance, Need::Writable, false},
    ActionRow{Id::CopyMinutes, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Copy te&xt for the minutes"), QT_TRANSLATE_NOOP("tessera::Actions", "Copy who attended and what was decided as text"), "copy", "", Scope::Attendance, Need::Workspace, false},
    ActionRow{Id::NewMeeting, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "New &meeting…"), QT_TRANSLATE_NOOP("tessera::Actions", "Add a meeting or event"), "meetings", "Ctrl+Shift+M", Scope::Window, Need::Writable, true},
    ActionRow{Id::NewYear, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Open a new &year…"), QT_TRANSLATE_NOOP("tessera::Actions", "Carry everything forward into the next year"), "", "", Scope::Window, Need::Writable, true},
    ActionRow{Id::NewContact, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Ne&w contact…"), QT_TRANSLATE_NOOP("tessera::Actions", "Enter a point of contact"), "contacts", "Ctrl+Shift+N", Scope::Window, Need::Writable, true},
    ActionRow{Id::ConfirmContacts, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Con&firm contacts…"), QT_TRANSLATE_NOOP("tessera::Actions", "Record that the selected contacts were confirmed"), "", "Ctrl+Return", Scope::Contacts, Need::WritableContacts, false},
    ActionRow{Id::RecordContactChange, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Record a chan&ge…"), QT_TRANSLATE_NOOP("tessera::Actions", "Record what a State changed about the current contact, and when"), "", "", Scope::Contacts, Need::WritableContacts, false},
    ActionRow{Id::EndContact, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "En&d and succeed…"), QT_TRANSLATE_NOOP("tessera::Actions", "Record the end of the current contact’s service, and who follows"), "", "", Scope::Contacts, Need::WritableContacts, false},
    ActionRow{Id::RemoveContacts, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Remo&ve contacts…"), QT_TRANSLATE_NOOP("tessera::Actions", "Remove the selected contacts, because they were entered by mistake"), "", "", Scope::Contacts, Need::WritableContacts, false},
    ActionRow{Id::CommsChecks, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Comm&unication checks…"), QT_TRANSLATE_NOOP("tessera::Actions", "Set up a communication check or record its answers"), "", "", Scope::Window, Need::Workspace, true},
    ActionRow{Id::WriteReminders, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Write reminders…"), QT_TRANSLATE_NOOP("tessera::Actions", "Write to the States that owe a confirmation or an answer"), "", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::ExportContacts, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Export contacts…"), QT_TRANSLATE_NOOP("tessera::Actions", "Write the contacts that are listed as cards (.vcf) or as a table (.csv)"), "export", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::EraseContacts, kRecord, QT_TRANSLATE_NOOP("tessera::Actions", "Erase former c&ontacts…"), QT_TRANSLATE_NOOP("tessera::Actions", "Erase the personal data of those who serve no longer"), "", "", Scope::Window, Need::Writable, false},

    ActionRow{Id::ExportReview, kReview, QT_TRANSLATE_NOOP("tessera::Actions", "&Export review…"), QT_TRANSLATE_NOOP("tessera::Actions", "Write the annual review as a PDF"), "export", "Ctrl+E", Scope::Window, Need::Workspace, false},
    ActionRow{Id::ExportReviewText, kReview, QT_TRANSLATE_NOOP("tessera::Actions", "Export as &text…"), QT_TRANSLATE_NOOP("tessera::Actions", "Write the annual review as a text that can be edited (.odt)"), "", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::FreezeEdition, kReview, QT_TRANSLATE_NOOP("tessera::Actions", "&Freeze this edition…"), QT_TRANSLATE_NOOP("tessera::Actions", "Keep the records, the options and the hash of the PDF as they are handed out"), "", "", Scope::Window, Need::Writable, true},
    ActionRow{Id::ShowEditions, kReview, QT_TRANSLATE_NOOP("tessera::Actions", "Frozen e&ditions…"), QT_TRANSLATE_NOOP("tessera::Actions", "Print a frozen edition again, see what changed after it, or compare two"), "", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::WriteForms, kReview, QT_TRANSLATE_NOOP("tessera::Actions", "F&orms for the ministries…"), QT_TRANSLATE_NOOP("tessera::Actions", "Write forms that States fill in on paper, blank or with what is recorded"), "", "", Scope::Window, Need::Workspace, true},

    ActionRow{Id::Shortcuts, kHelp, QT_TRANSLATE_NOOP("tessera::Actions", "&Keyboard shortcuts"), QT_TRANSLATE_NOOP("tessera::Actions", "Show all keys"), "keyboard", "F1", Scope::Window, Need::Nothing, false},
    ActionRow{Id::About, kHelp, QT_TRANSLATE_NOOP("tessera::Actions", "&About Tessera"), QT_TRANSLATE_NOOP("tessera::Actions", "Show version and licence"), "info", "", Scope::Window, Need::Nothing, false},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("tessera::Actions", text);
}

QList<QKeySequence> keysOf(const ActionRow &row)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

std::span<const ActionRow> actionRows()
{
    return kRows;
}

Actions::Actions(QWidget &window, const Appearance &appearance) : m_window(window), m_appearance(appearance)
{
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(translated(row.text), this);
        action->setToolTip(translated(row.tip));
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(row.scope == Scope::Window ? Qt::WindowShortcut : Qt::WidgetShortcut);
        if (row.scope == Scope::Window)
            window.addAction(action);
        m_actions.insert(row.id, action);
    }
    showIcons();
    connect(&appearance, &Appearance::changed, this, &Actions::showIcons);
}

void Actions::setHandler(ActionId id, const std::function<void()> &handler)
{
    Q_ASSERT(!m_handled.contains(id));
    m_handled.append(id);
    connect(m_actions.value(id), &QAction::triggered, this, handler);
}

void Actions::addScopeWidget(ActionScope scope, QWidget &widget)
{
    for (const ActionRow &row : kRows) {
        if (row.scope == scope || row.scope == Scope::Page)
            widget.addAction(m_actions.value(row.id));
    }
}

void Actions::update(ActionScope shown, const std::function<bool(const ActionRow &)> &isPossible)
{
    for (const ActionRow &row : kRows) {
        m_actions.value(row.id)->setVisible(row.scope == Scope::Window || row.scope == Scope::Page
                                            || row.scope == shown);
        m_actions.value(row.id)->setEnabled(isPossible(row));
    }
}

void Actions::fillMenus(QMenuBar &bar)
{
    QHash<QString, QMenu *> menus;
    for (const ActionRow &row : kRows) {
        QMenu *&menu = menus[QString::fromLatin1(row.menu)];
        if (!menu) {
            menu = bar.addMenu(translated(row.menu));
            menu->setObjectName(QString::fromLatin1(row.menu).remove(u'&').remove(u' ').toLower() + u"Menu"_s);
            menu->setToolTipsVisible(true);
        }
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.id));
    }
}

QList<ShortcutRow> Actions::shortcuts() const
{
    QList<ShortcutRow> rows;
    for (const ActionRow &row : kRows) {
        QStringList keys;
        for (const QKeySequence &key : m_actions.value(row.id)->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            rows.append({translated(row.menu).remove(u'&'), translated(row.tip), keys.join(u", "_s)});
    }
    return rows;
}

void Actions::showIcons()
{
    for (const ActionRow &row : kRows) {
        if (*row.icon != '\0')
            m_actions.value(row.id)->setIcon(m_appearance.icon(QString::fromLatin1(row.icon)));
    }
}

} // namespace tessera
