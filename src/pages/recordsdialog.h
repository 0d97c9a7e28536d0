// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "pages/behinddialog.h"
#include "pages/pagecontext.h"

#include <optional>

namespace tessera {

/// The contacts or meetings behind a number.
class RecordsDialog : public BehindDialog
{
    Q_OBJECT

public:
    RecordsDialog(PageContext &context, const QString &title, const QString &formula, const QList<RecordId> &records,
                  QWidget *parent = nullptr);

    /// The one the user wants to see, when the dialog was accepted.
    [[nodiscard]] std::optional<RecordId> chosen() const { return m_chosen; }

protected:
    void go(int row) override;
    [[nodiscard]] QString countText(const QString &shown) const override;

private:
    QList<RecordId> m_records;
    std::optional<RecordId> m_chosen;
};

} // namespace tessera
