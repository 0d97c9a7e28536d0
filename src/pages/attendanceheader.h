// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QHeaderView>

namespace tessera {

/// The headings of the attendance grid: name and days of each meeting, the current one highlighted.
class AttendanceHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit AttendanceHeader(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    /// The width a section's texts need on one line each, margins included.
    [[nodiscard]] int wantedWidth(int section) const;

    /// Two lines where the columns are too narrow for the names.
    void setNameLines(int lines);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QString title(int section) const;
    void paintName(QPainter &painter, const QRect &rect, int section) const;

    const Appearance &m_appearance;
    int m_nameLines = 1;
};

} // namespace tessera
