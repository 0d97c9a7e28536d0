// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QIcon>
#include <QObject>

class QApplication;
class QLabel;

namespace tessera {

enum class AppearanceChoice : quint8 { Automatic, Light, Dark };
template <>
std::span<const Choice<AppearanceChoice>> choices<AppearanceChoice>();

/// Colours, style sheet, text size and icons of the window. One for the program, handed to whoever paints.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

    /// Automatic follows the palette the desktop started the program with. Text size in percent, 100 to 200.
    void apply(AppearanceChoice choice, int textSize);

    [[nodiscard]] const Theme &theme() const { return *m_theme; }

    /// An icon of resources/icons in the colours of the theme, sharp at every resolution.
    [[nodiscard]] QIcon icon(const QString &name) const;

    /// Makes a label a heading, so many times as large as other text, now and after every change of the text size.
    void makeHeading(QLabel &label, qreal scale) const;

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    const Theme *m_theme;
    bool m_systemIsDark;
    qreal m_systemPointSize;
};

} // namespace tessera
