// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class EvidenceDialog;
}

namespace tessera {

class EvidenceListModel;
class SearchFilter;

/// Adds evidence to a cell - a link, a file, or a piece that the workspace holds already - or changes what is said about
/// a piece. Stays open with what was typed when the workspace refuses.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(PageContext &context, const CellAddress &cell, QWidget *parent = nullptr);
    ~EvidenceDialog() override;

    void setLink(const QString &address);
    void setFile(const QString &path);

    /// Changes this piece instead of adding one. A file's content stays.
    void setEvidence(const Evidence &evidence);

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void setUpKnownEvidence();
    void showKind();
    void chooseFile();
    void showError(const QString &text);
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Evidence typedEvidence() const;
    [[nodiscard]] QString chosenKnownId() const;

    PageContext &m_context;
    CellAddress m_cell;
    std::unique_ptr<Ui::EvidenceDialog> m_ui;
    EvidenceListModel *m_known;
    SearchFilter *m_knownFilter;
    std::optional<Evidence> m_edited;
};

} // namespace tessera
