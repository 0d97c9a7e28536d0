// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "pages/appearance.h"

#include <QStyledItemDelegate>

class QComboBox;

namespace tessera {

/// The symbol of a status in the colours of the theme, sharp at every size. Never without its text beside it.
[[nodiscard]] QIcon statusIcon(Status status, const Appearance &appearance);

/// Shows the symbol of a status before its text wherever an item tells one (int of a Status under the given role).
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(const Appearance &appearance, QObject *parent = nullptr, int statusRole = role::kStatus);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    int m_statusRole;
};

/// Fills a combo box with all statuses: symbol, label, and int of the Status as item data. The symbols follow the theme.
void fillWithStatuses(QComboBox &box, const Appearance &appearance);

} // namespace tessera
