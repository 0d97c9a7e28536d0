// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pickbutton.h"

#include "models/roles.h"
#include "models/searchfilter.h"

#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLettersOfList = 34;
constexpr int kLinesOfList = 22;

/// Closes with Escape, as menus do.
class PickList final : public QFrame
{
public:
    explicit PickList(QWidget *parent) : QFrame(parent, Qt::Popup) { setProperty("card", true); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QFrame::keyPressEvent(event);
    }
};

} // namespace

PickButton::PickButton(QWidget *parent) : QPushButton(parent), m_items(new QStandardItemModel(this))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &PickButton::openList);
    connect(m_items, &QStandardItemModel::itemChanged, this, &PickButton::followCheck);
}

void PickButton::setNoneText(const QString &text)
{
    m_noneText = text;
    showPicked();
}

void PickButton::setItems(const QList<PickItem> &items)
{
    const QStringList before = picked();
    m_items->clear();
    for (const PickItem &one : items) {
        auto *item = new QStandardItem(one.text);
        item->setData(one.id, role::kId);
        item->setCheckable(true);
        item->setEditable(false);
        m_items->appendRow(item);
    }
    setPicked(before);
}

void PickButton::setSets(const QList<PickSet> &sets)
{
    m_sets = sets;
    fillSets();
    showPicked();
}

QStringList PickButton::picked() const
{
    QStringList ids;
    for (const QStandardItem *item : checkedItems())
        ids.append(item->data(role::kId).toString());
    return ids;
}

void PickButton::setPicked(const QStringList &ids)
{
    m_isFollowing = false;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *item = m_items->item(row);
        item->setCheckState(ids.contains(item->data(role::kId).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFollowing = true;
    showPicked();
}

QList<QStandardItem *> PickButton::checkedItems() const
{
    QList<QStandardItem *> checked;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            checked.append(m_items->item(row));
    }
    return checked;
}

QWidget *PickButton::list() const
{
    return m_list;
}

void PickButton::openList()
{
    if (!m_list)
        makeList();
    m_searchEdit->clear();
    const QFontMetrics metrics(font());
    const int letter = metrics.averageCharWidth();
    const QSize wanted(std::max(letter * kLettersOfList, m_view->sizeHintForColumn(0) + letter * 9),
                       metrics.lineSpacing() * kLinesOfList);
    const QRect available = screen()->availableGeometry();
    m_list->resize(wanted.boundedTo(available.size()));
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    corner.setX(
        std::clamp(corner.x(), available.left(), std::max(available.left(), available.right() - m_list->width())));
    corner.setY(
        std::clamp(corner.y(), available.top(), std::max(available.top(), available.bottom() - m_list->height())));
    m_list->move(corner);
    m_list->show();
    m_searchEdit->setFocus();
}

void PickButton::makeList()
{
    m_list = new PickList(this);
    m_searchEdit = new QLineEdit(m_list);
    m_searchEdit->setObjectName(u"pickSearchEdit"_s);
    m_searchEdit->setPlaceholderText(tr("Search"));
    m_searchEdit->setAccessibleName(tr("Search in the list"));
    m_searchEdit->setClearButtonEnabled(true);
    m_setBox = new QComboBox(m_list);
    m_setBox->setObjectName(u"pickSetBox"_s);
    m_setBox->setAccessibleName(tr("Pick the States of a group"));
    m_setBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter = new SearchFilter(m_list);
    m_filter->setSourceModel(m_items);
    m_view = new QListView(m_list);
    m_view->setObjectName(u"pickView"_s);
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(m_filter);
    m_view->setSpacing(2);
    m_noneButton = new QPushButton(m_noneText, m_list);
    m_noneButton->setObjectName(u"pickNoneButton"_s);
    m_noneButton->setAutoDefault(false);
    auto *layout = new QVBoxLayout(m_list);
    for (QWidget *part : std::initializer_list<QWidget *>{m_searchEdit, m_setBox, m_view, m_noneButton})
        layout->addWidget(part);
    fillSets();

    connect(m_searchEdit, &QLineEdit::textChanged, m_filter, &SearchFilter::setSearch);
    connect(m_setBox, &QComboBox::activated, this, &PickButton::pickSet);
    connect(m_view, &QListView::pressed, this, [this] { m_wasToggled = false; });
    connect(m_view, &QListView::clicked, this, &PickButton::toggle);
    connect(m_noneButton, &QPushButton::clicked, this, [this] {
        setPicked({});
        Q_EMIT pickChanged();
    });
}

void PickButton::fillSets()
{
    if (!m_setBox)
        return;
    m_setBox->setVisible(!m_sets.isEmpty());
    m_setBox->clear();
    m_setBox->addItem(tr("Members of a group…"));
    for (const PickSet &set : std::as_const(m_sets))
        m_setBox->addItem(set.title);
}

void PickButton::pickSet(int row)
{
    if (row <= 0)
        return;
    setPicked(m_sets.at(row - 1).ids);
    m_setBox->setCurrentIndex(0);
    Q_EMIT pickChanged();
}

/// The whole row takes the click, not only its box.
void PickButton::toggle(const QModelIndex &shown)
{
    QStandardItem *item = m_items->itemFromIndex(m_filter->mapToSource(shown));
    if (!m_wasToggled && item)
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void PickButton::followCheck()
{
    m_wasToggled = true;
    if (!m_isFollowing)
        return;
    showPicked();
    Q_EMIT pickChanged();
}

void PickButton::showPicked()
{
    const QList<QStandardItem *> checked = checkedItems();
    QString text = m_noneText;
    if (checked.size() == 1)
        text = checked.constFirst()->text();
    else if (!checked.isEmpty())
        text = tr("%n chosen", nullptr, int(checked.size()));
    const QStringList ids = picked();
    for (const PickSet &set : std::as_const(m_sets)) {
        const bool isSame =
            !ids.isEmpty() && ids.size() == set.ids.size()
            && std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return set.ids.contains(id); });
        text = isSame ? set.title : text;
    }
    setAccessibleDescription(text);
    //: Button with a list to pick from; %1 = what is picked, such as "All States"
    setText(tr("%1 ▼").arg(text.replace(u'&', u"&&"_s)));
    updateGeometry();
}

} // namespace tessera
