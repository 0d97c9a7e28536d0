// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewoptions.h"

#include <QAbstractListModel>

namespace tessera {

/// All sections a review can have, in the order of printing: those with a check mark go in. Rows can be moved.
class ReviewSectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The chosen sections first where they stand; the others after what they usually follow.
    void setChoice(Edition edition, const QList<SectionChoice> &chosen);

    void setEdition(Edition edition);

    /// What goes in, in its order. The text of what does not is forgotten with the next setChoice().
    [[nodiscard]] QList<SectionChoice> chosen() const;

    [[nodiscard]] QString sectionTitle(int row) const { return labelOf(m_rows.at(row).section.id); }
    [[nodiscard]] QString text(int row) const { return m_rows.at(row).section.text; }
    void setText(int row, const QString &text);

    /// One place up (-1) or down (1); returns where the row is then.
    int moveBy(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The last one that goes in stays.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void choiceChanged(); ///< by the user

private:
    struct SectionRow {
        SectionChoice section;
        bool isChosen = false;
    };

    QList<SectionRow> m_rows;
    Edition m_edition = Edition::Internal;
};

} // namespace tessera
