// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class Inspector;
}

class QPushButton;

namespace tessera {

class EvidenceModel;

/// Everything about the current cell. What is typed is stored when the field is left, when another cell is chosen and
/// after a moment of rest; where that fails it stays on the screen, with the reason, and comes back with its cell.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(PageContext &context, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Stores what is half typed. False when something could not be stored; it is kept.
    [[nodiscard]] bool save();

    /// Cells whose text could not be stored, as names.
    [[nodiscard]] QStringList unsavedCells() const;
    void discardUnsaved();

    /// Puts the keyboard into the first field.
    void enter();

Q_SIGNALS:
    void left(); ///< Escape: back to the table
    void recordAsked(const RecordId &record);
    void unsavedChanged(); ///< something could not be stored, the note says why; or it was given up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A text that could not be stored: what was shown when it was typed, and what it became.
    struct Draft {
        Assessment shown;
        Assessment typed;
        QString asOf; ///< as typed, a date or not
    };

    void setUpFields();
    void connectFields();
    void showCell();
    void showFields(const Assessment &assessment);
    void showNote(const QString &text, bool canDiscard);
    void showComponents();
    void showEvidence();
    void showBefore();
    void showLastEdit();
    void setEditable(bool isEditable);
    [[nodiscard]] Assessment typed() const;
    [[nodiscard]] CellAddress cell() const;
    [[nodiscard]] bool hasCell() const;
    [[nodiscard]] QString whatChanged(const Assessment &from, const Assessment &to) const;
    void acceptSuggestion(Status suggested);
    void storeComponent(const QString &component, Status status);
    void addEvidence(const QString &fileOrAddress);
    void openEvidence();
    void removeEvidence();
    void showHistory();
    void carryForward();
    void report(const Result<void> &result);

    PageContext &m_context;
    std::unique_ptr<Ui::Inspector> m_ui;
    EvidenceEdits m_evidenceEdits;
    EvidenceModel *m_evidence;
    QTimer m_rest;
    CellAddress m_cell;             ///< whose fields are on the screen
    Assessment m_shown;             ///< what the fields showed before anything was typed
    QHash<QString, Draft> m_drafts; ///< by the key of the assessment
    QList<QPushButton *> m_componentButtons;
    bool m_isFilling = false;
};

} // namespace tessera
