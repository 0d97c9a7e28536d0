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

#define TR(text) QT_TRANSLATE_NOOP("tessera::Actions", text)

// clang-format off
constexpr std::array kRows{
    ActionRow{Id::NewWorkspace, kFile, TR("&New workspace…"), TR("Make an empty workspace"), "new", "Ctrl+N", Scope::Window, Need::Nothing, false},
    ActionRow{Id::OpenWorkspace, kFile, TR("&Open…"), TR("Open a workspace"), "open", "Ctrl+O", Scope::Window, Need::Nothing, false},
    ActionRow{Id::OpenReadOnly, kFile, TR("Open to &read only…"), TR("Open a workspace without the right to change it"), "", "", Scope::Window, Need::Nothing, false},
    ActionRow{Id::SaveCopy, kFile, TR("Save a &copy…"), TR("Save a verified copy under another name"), "save-copy", "Ctrl+Shift+S", Scope::Window, Need::Workspace, true},
    ActionRow{Id::BackUp, kFile, TR("&Back up now"), TR("Make a verified backup beside the workspace"), "backup", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::Restore, kFile, TR("Res&tore a backup…"), TR("Go back to a backup; the present file is kept"), "restore", "", Scope::Window, Need::Workspace, false},
    ActionRow{Id::CloseWorkspace, kFile, TR("C&lose workspace"), TR("Close the workspace"), "close", "Ctrl+W", Scope::Window, Need::Workspace, true},
    ActionRow{Id::Quit, kFile, TR("&Quit"), TR("Leave the program; everything is saved"), "", "Ctrl+Q", Scope::Window, Need::Nothing, false},

    ActionRow{Id::Undo, kEdit, TR("&Undo"), TR("Take the last step back"), "undo", "Ctrl+Z", Scope::Window, Need::UndoStep, false},
    ActionRow{Id::Redo, kEdit, TR("&Redo"), TR("Do again what was taken back"), "redo", "Ctrl+Shift+Z Ctrl+Y", Scope::Window, Need::RedoStep, false},
    ActionRow{Id::Copy, kEdit, TR("&Copy"), TR("Copy the selected cells as a table"), "copy", "Ctrl+C", Scope::Matrix, Need::Workspace, true},
    ActionRow{Id::CopyWithHeadings, kEdit, TR("Copy with &headings"), TR("Copy the selected cells with the names of States and measures"), "", "Ctrl+Shift+C", Scope::Matrix, Need::Workspace, false},
    ActionRow{Id::Paste, kEdit, TR("&Paste"), TR("Paste statuses from a spreadsheet"), "paste", "Ctrl+V", Scope::Matrix, Need::Writable, false},
    ActionRow{Id::Filter, kEdit, TR("&Filter"), TR("Filter the States and texts shown"), "filter", "Ctrl+F", Scope::Window, Need::Workspace, true},
    ActionRow{Id::ClearFilters, kEdit, TR("Show &all States"), TR("Take all filters away"), "", "Esc", Scope::Matrix, Need::Workspace, false},

    ActionRow{Id::GoMatrix, kView, TR("&Matrix"), TR("Show the matrix"), "matrix", "Ctrl+1", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoReference, kView, TR("&Reference"), TR("Show the measures, States, groups and milestones"), "reference", "Ctrl+2", Scope::Window, Need::Workspace, false},
    ActionRow{Id::GoActivity, kView, TR("&Activity"), TR("Show what was changed, when and by whom"), "activity", "Ctrl+3", Scope::Window, Need::Workspace, false},
    ActionRow{Id::ToggleInspector, kView, TR("&Inspector"), TR("Show or hide what is known of the current cell"), "", "F4", Scope::Window, Need::Workspace, true},
    ActionRow{Id::PreviousYear, kView, TR("&Previous year"), TR("Show the year before"), "previous", "Ctrl+Left", Scope::Window, Need::Workspace, true},
    ActionRow{Id::NextYear, kView, TR("&Next year"), TR("Show the year after"), "next", "Ctrl+Right", Scope::Window, Need::Workspace, false},
    ActionRow{Id::LargerText, kView, TR("&Larger text"), TR("Make all text larger, up to 200 %"), "", "Ctrl++ Ctrl+=", Scope::Window, Need::Nothing, true},
    ActionRow{Id::SmallerText, kView, TR("&Smaller text"), TR("Make all text smaller, down to 100 %"), "", "Ctrl+-", Scope::Window, Need::Nothing, false},
    ActionRow{Id::NormalText, kView, TR("Normal &text"), TR("Show text at 100 %"), "", "Ctrl+0", Scope::Window, Need::Nothing, false},

    ActionRow{Id::SetImplemented, kRecord, TR("&Implemented"), TR("Set the selected cells to “implemented”"), "", "1", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetPartly, kRecord, TR("&Partly implemented"), TR("Set the selected cells to “partly implemented”"), "", "2", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetInPreparation, kRecord, TR("In p&reparation"), TR("Set the selected cells to “in preparation”"), "", "3", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNoActivity, kRecord, TR("No &activity"), TR("Set the selected cells to “no activity”"), "", "4", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetPrefersNotToSay, kRecord, TR("Prefers not to &say"), TR("Set the selected cells to “prefers not to say”"), "", "5", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNotApplicable, kRecord, TR("Not app&licable…"), TR("Set the selected cells to “not applicable” and say why"), "", "6", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::SetNoInformation, kRecord, TR("&No information"), TR("Take the status of the selected cells away"), "", "Delete 0", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::EditCell, kRecord, TR("&Edit the cell"), TR("Go to the inspector; Escape comes back"), "", "Return Enter", Scope::Matrix, Need::Cell, true},
    ActionRow{Id::CarryForward, kRecord, TR("&Carry forward"), TR("Copy the selected cells from the year before where they are empty"), "carry-forward", "Ctrl+D", Scope::Matrix, Need::WritableCell, false},
    ActionRow{Id::ShowHistory, kRecord, TR("&History of the cell"), TR("Show every change of the current cell"), "history", "Ctrl+H", Scope::Window, Need::Cell, false},
    ActionRow{Id::NewYear, kRecord, TR("Open a new &year…"), TR("Carry everything forward into the next year"), "", "", Scope::Window, Need::Writable, true},

    ActionRow{Id::ExportReview, kReview, TR("&Export review…"), TR("Write the annual review as a PDF"), "export", "Ctrl+E", Scope::Window, Need::Workspace, false},

    ActionRow{Id::Shortcuts, kHelp, TR("&Keyboard shortcuts"), TR("Show all keys"), "keyboard", "F1", Scope::Window, Need::Nothing, false},
    ActionRow{Id::About, kHelp, TR("&About Tessera"), TR("Show version and licence"), "info", "", Scope::Window, Need::Nothing, false},
};
// clang-format on

#undef TR

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

Actions::Actions(QWidget &window, const Appearance &appearance)
    : m_window(window)
    , m_appearance(appearance)
{
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(translated(row.text), this);
        action->setStatusTip(translated(row.tip));
        action->setToolTip(translated(row.tip));
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(row.scope == Scope::Matrix ? Qt::WidgetShortcut : Qt::WindowShortcut);
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

void Actions::setMatrixWidget(QWidget &widget)
{
    for (const ActionRow &row : kRows) {
        if (row.scope == Scope::Matrix)
            widget.addAction(m_actions.value(row.id));
    }
}

void Actions::update(const std::function<bool(const ActionRow &)> &isPossible)
{
    for (const ActionRow &row : kRows)
        m_actions.value(row.id)->setEnabled(isPossible(row));
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
