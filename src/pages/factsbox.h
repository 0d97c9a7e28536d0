// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "workspace/workspace.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QMenu;

namespace Ui {
class FactsBox;
}

namespace tessera {

/// What contacts, meetings and evidence say about the current cell, and what they suggest. Hidden where they say nothing.
class FactsBox : public QFrame
{
    Q_OBJECT

public:
    explicit FactsBox(QWidget *parent = nullptr);
    ~FactsBox() override;

    /// To be called once. The workspace outlives the box.
    void setUp(Workspace &workspace);

    /// The place of its buttons in the order of the keyboard.
    void putBetween(QWidget &before, QWidget &after);

    /// The cell whose facts are shown, and whether its status may be changed.
    void setCell(const CellAddress &cell, bool isEditable);

Q_SIGNALS:
    void accepted(Status suggested);
    void recordAsked(const RecordId &record);

private:
    void follow();
    void refresh();
    void showFacts(const QList<Fact> &facts);
    void showSuggestion(const QList<Fact> &facts, std::optional<Status> other);
    void showRecords(const QList<RecordId> &records);

    std::unique_ptr<Ui::FactsBox> m_ui;
    Workspace *m_workspace = nullptr;
    CellAddress m_cell;
    bool m_isEditable = false;
    bool m_isWarm = false; ///< what the facts are drawn from was read
    Status m_suggested = Status::NoInformation;
    QList<RecordId> m_records;
    QMenu *m_recordsMenu = nullptr;
    QTimer m_rest;
};

} // namespace tessera
