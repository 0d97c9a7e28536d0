// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statusdelegate.h"

#include "charts/statussymbol.h"

#include <QComboBox>
#include <QIconEngine>
#include <QPainter>

namespace tessera {

namespace {

/// Looks the theme up when it paints, so that an icon made earlier follows a change of theme.
class StatusIconEngine final : public QIconEngine
{
public:
    StatusIconEngine(Status status, const Appearance &appearance) : m_status(status), m_appearance(appearance) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStatusSymbol(*painter, rect, m_status, m_appearance.theme(), std::min(rect.width(), rect.height()) * 0.86);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StatusIconEngine(m_status, m_appearance); }

private:
    Status m_status;
    const Appearance &m_appearance;
};

} // namespace

QIcon statusIcon(Status status, const Appearance &appearance)
{
    return QIcon(new StatusIconEngine(status, appearance));
}

StatusDelegate::StatusDelegate(const Appearance &appearance, QObject *parent, int statusRole)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_statusRole(statusRole)
{}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant status = index.data(m_statusRole);
    if (!status.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = statusIcon(Status(status.toInt()), m_appearance);
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
}

void fillWithStatuses(QComboBox &box, const Appearance &appearance)
{
    box.clear();
    for (const Choice<Status> &choice : choices<Status>())
        box.addItem(statusIcon(choice.value, appearance), labelOf(choice.value), int(choice.value));
    QObject::connect(&appearance, &Appearance::changed, &box, [&box] { box.update(); });
}

} // namespace tessera
