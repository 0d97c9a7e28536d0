// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearrecords.h"
#include "pages/behinddialog.h"
#include "pages/pagecontext.h"

namespace tessera {

class CellListModel;

/// The cells behind a number.
class CellsDialog : public BehindDialog
{
    Q_OBJECT

public:
    CellsDialog(PageContext &context, const QString &title, const QString &formula, int year,
                const QList<CellPlace> &cells, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to see that cell; the dialog closes.
    void cellActivated(const CellPlace &place);

protected:
    void go(int row) override;
    [[nodiscard]] QString countText(const QString &shown) const override;

private:
    CellListModel *m_cells;
};

} // namespace tessera
