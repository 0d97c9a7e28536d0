// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the menus do, and when they can be done.
#include "models/tooltip.h"
#include "pages/contactspage.h"
#include "pages/historydialog.h"
#include "pages/inspector.h"
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/meetingspage.h"
#include "pages/pageids.h"
#include "pages/reviewpage.h"
#include "pages/rulesdialog.h"
#include "pages/shortcutsdialog.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace tessera {

using namespace Qt::StringLiterals;

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
        showPage(pageid::kMatrix);
        m_matrixPage->focusFilter();
    });
    m_actions.setHandler(ActionId::ClearFilters, [this] { m_matrixPage->clearFilters(); });
    m_actions.setHandler(ActionId::EditRules, [this] {
        RulesDialog dialog(*m_context, this);
        dialog.exec();
    });
    m_actions.setHandler(ActionId::EditOffice, [this] { editOffice(); });
    setUpReviewActions();
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

void MainWindow::setUpReviewActions()
{
    const auto onPage = [this](ActionId id, void (ReviewPage::*command)()) {
        m_actions.setHandler(id, [this, command] {
            if (!finishEditing())
                return;
            showPage(pageid::kReview);
            if (auto *page = qobject_cast<ReviewPage *>(currentPage()))
                (page->*command)();
        });
    };
    onPage(ActionId::ExportReview, &ReviewPage::exportPdf);
    onPage(ActionId::ExportReviewText, &ReviewPage::exportOdt);
    onPage(ActionId::FreezeEdition, &ReviewPage::freeze);
    onPage(ActionId::ShowEditions, &ReviewPage::showEditions);
    onPage(ActionId::WriteForms, &ReviewPage::exportForms);
}

void MainWindow::setUpViewActions()
{
    m_actions.setHandler(ActionId::GoOverview, [this] {
        showPage(pageid::kOverview);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoMatrix, [this] { showPage(pageid::kMatrix); });
    m_actions.setHandler(ActionId::GoState, [this] { showPage(pageid::kState); });
    m_actions.setHandler(ActionId::GoContacts, [this] {
        showPage(pageid::kContacts);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoMeetings, [this] { showPage(pageid::kMeetings); });
    m_actions.setHandler(ActionId::GoDue, [this] {
        showPage(pageid::kDue);
        currentPage()->setFocus();
    });
    m_actions.setHandler(ActionId::GoProgress, [this] {
        showPage(pageid::kProgress);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoReview, [this] {
        showPage(pageid::kReview);
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.setHandler(ActionId::GoReference, [this] { showPage(pageid::kReference); });
    m_actions.setHandler(ActionId::GoActivity, [this] { showPage(pageid::kActivity); });
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
            showPage(pageid::kContacts);
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
        showPage(pageid::kMeetings);
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

} // namespace tessera
