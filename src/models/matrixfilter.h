// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace tessera {

/// Which States of the matrix are shown, and which cells stand out. The conditions combine.
class MatrixFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Besides the roles of MatrixModel.
    enum Role { IsFadedRole = Qt::UserRole + 100 /**< bool: the cell is not what the filter looks for */ };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setGroupMembers(const std::optional<QStringList> &states); ///< none = all States
    void setOnlyGaps(bool isOn);                                    ///< States with a gap; other cells fade
    void setOnlyChanged(bool isOn);    ///< States with a change since the compared year; other cells fade
    void setOnlyDiffering(bool isOn);  ///< States with a cell whose status is not what the facts suggest; others fade
    void setText(const QString &text); ///< in the State's name or in what was written; ignores case and accents

    [[nodiscard]] bool onlyGaps() const { return m_onlyGaps; }
    [[nodiscard]] bool onlyChanged() const { return m_onlyChanged; }
    [[nodiscard]] bool onlyDiffering() const { return m_onlyDiffering; }

    /// Codes of the States that are shown, from top to bottom.
    [[nodiscard]] QStringList shownStates() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool fades() const { return m_onlyGaps || m_onlyChanged || m_onlyDiffering; }
    [[nodiscard]] bool isWanted(const QModelIndex &sourceCell) const;
    [[nodiscard]] bool containsText(int sourceRow) const;

    std::optional<QSet<QString>> m_group;
    bool m_onlyGaps = false;
    bool m_onlyChanged = false;
    bool m_onlyDiffering = false;
    QString m_text;
};

} // namespace tessera
