// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statebox.h"

#include "models/roles.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace tessera {

namespace {

constexpr int kLettersOfState = 22;

/// Finds a part of a name without looking at accents.
class StateCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &typed) const override { return {searchForm(typed)}; }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

StateBox::StateBox(QWidget *parent)
    : QComboBox(parent)
    , m_states(new QStandardItemModel(this))
    , m_completer(new StateCompleter(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLettersOfState);
    setModel(m_states);
    m_completer->setModel(m_states);
    m_completer->setCompletionRole(role::kSearch);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(m_completer);
    connect(this, &QComboBox::activated, this, &StateBox::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &StateBox::takeTyped);
}

void StateBox::showStates(const Participants &participants, const QStringList &codes, const QString &current)
{
    const QSignalBlocker quiet(this);
    m_states->clear();
    for (const QString &code : codes) {
        auto *item = new QStandardItem(participants.nameOf(code));
        item->setData(code, role::kId);
        item->setData(searchForm(item->text()), role::kSearch);
        m_states->appendRow(item);
    }
    m_current = current;
    m_name = current.isEmpty() ? QString() : participants.nameOf(current);
    setCurrentIndex(int(codes.indexOf(current)));
    setEditText(m_name);
    lineEdit()->setCursorPosition(0);
}

QString StateBox::neighbour(int step) const
{
    const QModelIndex row = m_states->index(currentIndex() + step, 0);
    return currentIndex() < 0 ? QString() : row.data(role::kId).toString();
}

void StateBox::keyPressEvent(QKeyEvent *event)
{
    QComboBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        setEditText(m_name);
}

void StateBox::choose(int row)
{
    const QString code = m_states->index(row, 0).data(role::kId).toString();
    if (!code.isEmpty() && code != m_current)
        Q_EMIT stateChosen(code);
}

/// The State meant by a whole name or the first that has what was typed in its name; else it is as if nothing was typed.
void StateBox::takeTyped()
{
    const QString typed = searchForm(currentText().trimmed());
    if (currentText() == m_name)
        return;
    int row = -1;
    for (int i = 0; i < m_states->rowCount() && !typed.isEmpty(); ++i) {
        const QString name = m_states->index(i, 0).data(role::kSearch).toString();
        if (name == typed || (row < 0 && name.contains(typed)))
            row = i;
    }
    m_completer->popup()->hide();
    setEditText(m_name); // until the State is there
    choose(row);
}

} // namespace tessera
