// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
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

    /// A card that stands under no filter: the caption above the figure, and below it a line that says more, such as the
    /// change; empty = none, but its place is kept.
    void setNote(const QString &note, const QColor &colour);

    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] const QString &figure() const { return m_figure; }
    [[nodiscard]] const QString &caption() const { return m_caption; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] int wordsHeight(int width, const QString &words) const;
    void describe();

    QString m_figure;
    QString m_caption;
    QString m_note;
    QColor m_noteColour; ///< invalid = a card without notes
};

} // namespace tessera
