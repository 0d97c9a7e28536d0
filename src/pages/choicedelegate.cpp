// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choicedelegate.h"

#include "models/roles.h"

#include <QComboBox>
#include <QDateEdit>

namespace tessera {

namespace {

const QDate kNoDay(1990, 1, 1);

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (const QStringList choices = index.data(role::kChoices).toStringList(); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        return box;
    }
    if (index.data(Qt::EditRole).userType() != QMetaType::QDate)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *edit = new QDateEdit(parent);
    edit->setMinimumDate(kNoDay);
    //: Stands where a day could be and is none
    edit->setSpecialValueText(tr("none"));
    return edit;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
    } else if (auto *edit = qobject_cast<QDateEdit *>(editor)) {
        const QDate day = index.data(Qt::EditRole).toDate();
        edit->setDate(day.isValid() ? day : kNoDay);
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else if (const auto *edit = qobject_cast<QDateEdit *>(editor))
        model->setData(index, edit->date() == kNoDay ? QDate() : edit->date());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace tessera
