// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tessera {

/// A figure with what it counts, as a card that can be pressed to see what is behind it.
class FigureCard : public QPushButton
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    /// "51", "States confirmed within 12 months"; the formula becomes the tool tip.
    void setFigure(const QString &figure, const QString &caption, const QString &formula);

    [[nodiscard]] const QString &figure() const { return m_figure; }
    [[nodiscard]] const QString &caption() const { return m_caption; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;

    QString m_figure;
    QString m_caption;
};

} // namespace tessera
