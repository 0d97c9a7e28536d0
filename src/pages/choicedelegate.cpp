// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choicedelegate.h"

#include "models/roles.h"
#include "models/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

bool isDay(const QModelIndex &index)
{
    return index.data(Qt::EditRole).userType() == QMetaType::QDate;
}

/// A day as people type it; none when it is no day.
std::optional<QDate> typedDay(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QLocale locale;
    for (const QString &form : {u"yyyy-M-d"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d.M.yyyy"_s, u"d. M. yyyy"_s,
                                u"d/M/yyyy"_s, locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = locale.toDate(text, form); day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (const QStringList choices = index.data(role::kChoices).toStringList(); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        return box;
    }
    if (!isDay(index))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *edit = new QLineEdit(parent);
    //: In an empty field for a day
    edit->setPlaceholderText(tr("such as 2025-11-20"));
    return edit;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && isDay(index))
        edit->setText(dayText(index.data(Qt::EditRole).toDate()));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentText());
    } else if (const auto *edit = qobject_cast<QLineEdit *>(editor); edit && isDay(index)) {
        if (const std::optional<QDate> day = typedDay(edit->text().simplified()))
            model->setData(index, *day);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

} // namespace tessera
