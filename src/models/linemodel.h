// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QVariant>

namespace tessera {

/// How a text is to be taken; the colour is the delegate's affair. Never without words that say the same.
enum class Tone : quint8 { Plain, Good, Attention, Muted, Strong };

struct LineCell {
    QString text;
    QVariant sort; ///< role::kSort
    Tone tone = Tone::Plain;
    QString detail; ///< role::kDetail
    QString spoken; ///< for screen readers, where the text holds a symbol

    bool operator==(const LineCell &) const = default;
};

/// A row of a LineModel.
struct Line {
    QString id; ///< of the record behind it; unique in the model
    QList<LineCell> cells;
    QString search;   ///< role::kSearch; empty = the displayed texts
    QVariantList own; ///< values of role::kFirstOwn and the roles after it

    bool operator==(const Line &) const = default;
};

/// A table whose rows are made anew from records when something changed. The old and the new rows are compared, so that
/// only what differs is announced: selection and scroll position stay.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QString idAt(int row) const { return m_lines.value(row).id; }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< of the first column; invalid when it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    void showLines(const QList<Line> &lines);

private:
    void removeMissing(const QList<Line> &lines);
    void placeLine(int row, const Line &line);

    QList<Line> m_lines;
};

} // namespace tessera
