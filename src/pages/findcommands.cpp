// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findcommands.h"

#include "models/searchmodel.h"
#include "pages/actions.h"
#include "pages/finddialog.h"
#include "workspace/recordplace.h"

#include <QAction>
#include <QPushButton>
#include <QStyle>
#include <QToolBar>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The text of a table without the marks of menus.
QString plainText(const char *text)
{
    return QCoreApplication::translate("tessera::Actions", text).remove(u'&');
}

/// The actions of the table, but for those that go to a page, which is found itself.
QList<SearchOffer> actionOffers(const Actions &actions, const QStringList &pageTitles)
{
    QList<SearchOffer> offers;
    for (const ActionRow &row : actionRows()) {
        const QString title = plainText(row.text);
        if (row.id == ActionId::Find || pageTitles.contains(title))
            continue;
        const QString keys = actions[row.id]->shortcut().toString(QKeySequence::NativeText);
        offers.append({{HitKind::Action, title, keys, QString::number(int(row.id)), {}},
                       {plainText(row.tip), plainText(row.menu)}});
    }
    return offers;
}

} // namespace

FindCommands::FindCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_parts.actions.setHandler(ActionId::Find, [this] { find(); });
}

FindCommands::~FindCommands() = default;

void FindCommands::addField(QToolBar &bar)
{
    QAction *action = m_parts.actions[ActionId::Find];
    m_bar = &bar;
    //: In what looks like a search field of the tool bar; %1 = the keys that do the same, such as Ctrl+K
    m_field = new QPushButton(
        tr("Find a State, measure, contact…   %1").arg(action->shortcut().toString(QKeySequence::NativeText)), &bar);
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find"));
    m_field->setToolTip(action->toolTip());
    m_field->setIcon(action->icon());
    connect(action, &QAction::changed, m_field, [this, action] {
        m_field->setIcon(action->icon());
        m_field->setEnabled(action->isEnabled());
    });
    connect(m_field, &QPushButton::clicked, action, &QAction::trigger);
    m_fieldAction = bar.addWidget(m_field);
}

void FindCommands::fitField(int width)
{
    const int spacing = m_bar->style()->pixelMetric(QStyle::PM_ToolBarItemSpacing, nullptr, m_bar);
    const int own = m_field->sizeHint().width() + 2 * spacing;
    const int others = m_bar->sizeHint().width() - (m_fieldAction->isVisible() ? own : 0);
    m_fieldAction->setVisible(others + own <= width);
}

void FindCommands::forget()
{
    m_model.reset();
}

void FindCommands::find()
{
    FindDialog dialog(model(), m_parts.appearance, &m_parts.window);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        open(*dialog.chosen());
}

void FindCommands::open(const Hit &hit)
{
    switch (hit.kind) {
    case HitKind::State:
        return openState(hit.target);
    case HitKind::Measure:
        return openMeasure(hit.target.toInt());
    case HitKind::Contact:
    case HitKind::Meeting:
        Q_EMIT recordAsked(hit.record);
        return;
    case HitKind::Evidence:
        return openEvidence(hit.record);
    case HitKind::Page:
        Q_EMIT pageAsked(hit.target);
        return;
    case HitKind::Action:
        m_parts.actions[ActionId(hit.target.toInt())]->trigger();
        return;
    }
}

/// Who takes no part in the year is described on the reference page.
void FindCommands::openState(const QString &code)
{
    const PageContext &context = *m_parts.context();
    const State *state = context.workspace.participants().state(code);
    if (!state || !state->countsIn(context.selection.year()))
        Q_EMIT pageAsked(u"reference"_s);
    else
        Q_EMIT stateAsked(code);
}

/// The measure's column, in the row that is looked at already.
void FindCommands::openMeasure(int measure)
{
    const PageContext &context = *m_parts.context();
    const QString current = context.selection.place().state;
    const QStringList states = context.workspace.participants().participatingStates(context.selection.year());
    Q_EMIT cellAsked({states.contains(current) ? current : states.value(0), measure});
}

/// Evidence that serves no cell may be a document of a meeting.
void FindCommands::openEvidence(const RecordId &evidence)
{
    Workspace &workspace = m_parts.context()->workspace;
    if (!cellOf(workspace, evidence)) {
        for (const Meeting &meeting : workspace.meetings().meetings()) {
            if (workspace.meetings().documents(meeting.id).contains(evidence.key)) {
                Q_EMIT recordAsked({RecordKind::Meeting, meeting.id});
                return;
            }
        }
    }
    Q_EMIT recordAsked(evidence);
}

SearchModel &FindCommands::model()
{
    if (!m_model) {
        QList<SearchOffer> offers;
        QStringList titles;
        for (const Hit &page : m_parts.pages()) {
            offers.append({page, {}});
            titles.append(page.title);
        }
        offers += actionOffers(m_parts.actions, titles);
        m_model = std::make_unique<SearchModel>(m_parts.context()->workspace, offers,
                                                [this](const Hit &hit) { return isPossible(hit); });
    }
    return *m_model;
}

bool FindCommands::isPossible(const Hit &hit) const
{
    const QAction *action = hit.kind == HitKind::Action ? m_parts.actions[ActionId(hit.target.toInt())] : nullptr;
    return !action || (action->isEnabled() && action->isVisible());
}

} // namespace tessera
