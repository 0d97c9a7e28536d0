// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QHeaderView>

namespace tessera {

/// The two header rows of the matrix: the sets of measures, and below them number and rotated title of each measure.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    void setTitlesShown(bool areShown);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] int setRowHeight() const;
    [[nodiscard]] int numberRowHeight() const;
    [[nodiscard]] int titleLength() const; ///< of the longest line of a rotated title
    void breakTitles();
    [[nodiscard]] bool isMeasure(int section) const;
    void paintSets(QPainter &painter);
    void paintTitle(QPainter &painter, const QRect &rect, int section) const;

    const Appearance &m_appearance;
    QList<QStringList> m_titles; ///< by section: the lines of a measure's title, none for other sections
    int m_titleLength = 0;
    bool m_areTitlesShown = true;
};

} // namespace tessera
