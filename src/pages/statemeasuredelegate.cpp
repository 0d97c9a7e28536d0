// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statemeasuredelegate.h"

#include "domain/cell.h"
#include "models/linemodel.h"
#include "models/statemeasuremodel.h"
#include "pages/statusdelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpare = 5; ///< before and after the text of a cell

int lockWidth(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + kSpare;
}

bool showsLock(const QModelIndex &index)
{
    return index.column() == StateMeasureModel::Now && index.data(StateMeasureModel::IsLockedRole).toBool();
}

} // namespace

StateMeasureDelegate::StateMeasureDelegate(const Appearance &appearance, QObject *parent)
    : ChoiceDelegate(parent)
    , m_appearance(appearance)
{}

QWidget *StateMeasureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QWidget *editor = ChoiceDelegate::createEditor(parent, option, index);
    if (auto *box = qobject_cast<QComboBox *>(editor); box && index.column() == StateMeasureModel::Now)
        fillWithStatuses(*box, m_appearance);
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setMaxLength(kLongestText);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

QSize StateMeasureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    QSize size = ChoiceDelegate::sizeHint(option, index);
    int widest = 0;
    for (const QString &choice : index.data(role::kChoices).toStringList())
        widest = std::max(widest, metrics.horizontalAdvance(choice));
    if (index.column() == StateMeasureModel::Now)
        widest += metrics.horizontalAdvance(u" ≠"_s) + metrics.height() + lockWidth(option);
    if (widest > 0)
        size.setWidth(widest + 2 * kSpare);
    return size + QSize(2 * kSpare, 0);
}

void StateMeasureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    QStyleOptionViewItem item = option;
    item.rect.adjust(kSpare, 0, showsLock(index) ? -lockWidth(option) : -kSpare, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    ChoiceDelegate::paint(painter, item, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    if (!showsLock(index))
        return;
    const int side = option.fontMetrics.height();
    const QPoint corner(option.rect.right() - lockWidth(option), option.rect.center().y() - side / 2);
    m_appearance.icon(u"lock"_s).paint(painter, QRect(corner, QSize(side, side)));
}

void StateMeasureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ChoiceDelegate::initStyleOption(option, index);
    if (Tone(index.data(role::kTone).toInt()) == Tone::Muted)
        option->palette.setColor(QPalette::Text, m_appearance.theme().mutedText);
    if (const QVariant status = index.data(role::kStatus); status.isValid()) {
        const int size = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = statusIcon(Status(status.toInt()), m_appearance);
        option->decorationSize = QSize(size, size);
    }
    if (index.column() == StateMeasureModel::Before)
        option->text.clear(); // the symbol alone; tool tip and screen readers have the words
    if (index.column() == StateMeasureModel::Now && index.data(StateMeasureModel::SuggestedRole).isValid())
        option->text += u" ≠"_s;
}

} // namespace tessera
