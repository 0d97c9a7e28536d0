// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/undostack.h"

namespace tessera {

void UndoStack::push(ChangeSet set, qint64 entry)
{
    m_steps.resize(m_position);
    set.documents.clear(); // the bytes are stored; keeping them here would only cost memory
    m_steps.append({std::move(set), entry});
    ++m_position;
}

const UndoStack::Step *UndoStack::nextUndo() const
{
    return m_position > 0 ? &m_steps.at(m_position - 1) : nullptr;
}

const UndoStack::Step *UndoStack::nextRedo() const
{
    return m_position < m_steps.size() ? &m_steps.at(m_position) : nullptr;
}

void UndoStack::undone(qint64 entry)
{
    Q_ASSERT(m_position > 0);
    m_steps[--m_position].entry = entry;
}

void UndoStack::redone(qint64 entry)
{
    Q_ASSERT(m_position < m_steps.size());
    m_steps[m_position++].entry = entry;
}

void UndoStack::clear()
{
    m_steps.clear();
    m_position = 0;
}

} // namespace tessera
