// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"
#include "pages/choicedelegate.h"

namespace tessera {

/// The measures of one State: symbols before the statuses, signs for what is locked and where facts suggest another
/// status, and editors in place.
class StateMeasureDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    explicit StateMeasureDelegate(const Appearance &appearance, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

    /// Wide enough for every status and sign, so that columns stay when something changes.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace tessera
