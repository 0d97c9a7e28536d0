// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisionpanel.h"

#include "models/decisionmodel.h"
#include "models/searchfilter.h"
#include "pages/choicedelegate.h"
#include "pages/decisiondialog.h"
#include "pages/flowlayout.h"
#include "pages/viewtools.h"
#include "ui_decisionpanel.h"
#include "workspace/meetingedits.h"

#include <QHeaderView>

namespace tessera {

namespace {

/// Orange for what is overdue, muted for what earlier meetings left: the words beside say it as well.
class DecisionDelegate final : public ChoiceDelegate
{
public:
    DecisionDelegate(const Appearance &appearance, QObject *parent) : ChoiceDelegate(parent), m_appearance(appearance)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ChoiceDelegate::initStyleOption(option, index);
        const Theme &theme = m_appearance.theme();
        if (index.data(DecisionModel::IsEarlierRole).toBool())
            option->palette.setColor(QPalette::Text, theme.mutedText);
        if (index.column() == DecisionModel::Due && index.data(DecisionModel::IsOverdueRole).toBool()) {
            option->palette.setColor(QPalette::Text, theme.attention);
            option->text += QStringLiteral(" ▲");
        }
    }

private:
    const Appearance &m_appearance;
};

} // namespace

DecisionPanel::DecisionPanel(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::DecisionPanel>())
    , m_model(new DecisionModel(context.workspace, this))
    , m_sorted(new SearchFilter(this))
{
    m_ui->setupUi(this);
    setUpTable();
    auto *flow = new FlowLayout(m_ui->buttonBar);
    for (QPushButton *button :
         {m_ui->addButton, m_ui->doneButton, m_ui->dropButton, m_ui->reopenButton, m_ui->removeButton})
        flow->addWidget(button);
    connect(m_ui->addButton, &QPushButton::clicked, this, &DecisionPanel::add);
    connect(m_ui->doneButton, &QPushButton::clicked, this, [this] { setStatus(DecisionStatus::Done); });
    connect(m_ui->dropButton, &QPushButton::clicked, this, [this] { setStatus(DecisionStatus::Dropped); });
    connect(m_ui->reopenButton, &QPushButton::clicked, this, [this] { setStatus(DecisionStatus::Open); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &DecisionPanel::removeCurrent);
    connect(m_model, &DecisionModel::editRefused, this,
            [this](const Error &error) { m_context.prompter.showError(this, error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DecisionPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DecisionPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DecisionPanel::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DecisionPanel::showState);
    connect(m_ui->decisionTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DecisionPanel::showState);
    showState();
}

DecisionPanel::~DecisionPanel()
{
    m_context.settings.set(setting::kDecisionColumns, m_ui->decisionTable->horizontalHeader()->saveState());
}

void DecisionPanel::setUpTable()
{
    QTableView &table = *m_ui->decisionTable;
    m_sorted->setSourceModel(m_model);
    table.setModel(m_sorted);
    table.setItemDelegate(new DecisionDelegate(m_context.appearance, &table));
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table.horizontalHeader()->setStretchLastSection(false);
    fitTable(table);
    m_areColumnsChosen = table.horizontalHeader()->restoreState(m_context.settings.get(setting::kDecisionColumns));
    connect(&m_context.appearance, &Appearance::changed, this, [this] {
        fitTable(*m_ui->decisionTable);
        fitTextColumn();
    });
}

void DecisionPanel::fitTextColumn()
{
    // The text takes what the others leave, and on a narrow window enough to be read; the rest is scrolled to.
    QTableView &table = *m_ui->decisionTable;
    int others = 0;
    for (int column = 0; column < DecisionModel::ColumnCount; ++column)
        others += column == DecisionModel::Text ? 0 : table.columnWidth(column);
    table.setColumnWidth(DecisionModel::Text,
                         std::max(fontMetrics().averageCharWidth() * 36, table.viewport()->width() - others));
}

void DecisionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTextColumn();
}

void DecisionPanel::setMeeting(const QString &meeting)
{
    m_meeting = meeting;
    m_model->setMeeting(meeting);
    if (!m_areColumnsChosen)
        fitTable(*m_ui->decisionTable);
    fitTextColumn();
    makeFirstRowCurrent(*m_ui->decisionTable);
    showState();
}

void DecisionPanel::add()
{
    DecisionDialog dialog(m_context, m_meeting, this);
    dialog.exec();
}

void DecisionPanel::copy() const
{
    copyRows(*m_ui->decisionTable);
}

void DecisionPanel::finishEditing()
{
    if (m_ui->decisionTable->isAncestorOf(focusWidget()))
        m_ui->decisionTable->setFocus();
}

QModelIndex DecisionPanel::currentRow() const
{
    return m_sorted->mapToSource(m_ui->decisionTable->currentIndex());
}

void DecisionPanel::showState()
{
    const bool canWrite = !m_context.workspace.isReadOnly();
    const QModelIndex row = currentRow();
    const bool isOpen = row.isValid() && m_model->entries().at(row.row()).decision.status == DecisionStatus::Open;
    m_ui->addButton->setEnabled(canWrite && !m_meeting.isEmpty());
    m_ui->doneButton->setEnabled(canWrite && isOpen);
    m_ui->dropButton->setEnabled(canWrite && isOpen);
    m_ui->reopenButton->setEnabled(canWrite && row.isValid() && !isOpen);
    m_ui->removeButton->setEnabled(canWrite && row.isValid());
    m_ui->nothingLabel->setVisible(m_model->rowCount() == 0);
    m_ui->nothingLabel->setText(
        tr("Nothing is decided or left to do yet. What stays open appears here again at the next "
           "meeting of the forum."));
}

void DecisionPanel::setStatus(DecisionStatus status)
{
    if (const QModelIndex row = currentRow(); row.isValid())
        m_model->setData(row.siblingAtColumn(DecisionModel::StatusColumn), labelOf(status));
}

void DecisionPanel::removeCurrent()
{
    const QModelIndex row = currentRow();
    if (!row.isValid())
        return;
    if (const Result<void> done = MeetingEdits(m_context.workspace).removeDecision(m_model->entries().at(row.row()).id);
        !done)
        m_context.prompter.showError(this, done.error());
}

} // namespace tessera
