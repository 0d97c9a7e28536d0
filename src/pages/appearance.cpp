// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appearance.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QToolTip>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAppearances{
    Choice<AppearanceChoice>{AppearanceChoice::Automatic, "automatic",
                             QT_TRANSLATE_NOOP("tessera::Choice", "As the desktop")},
    Choice<AppearanceChoice>{AppearanceChoice::Light, "light", QT_TRANSLATE_NOOP("tessera::Choice", "Light")},
    Choice<AppearanceChoice>{AppearanceChoice::Dark, "dark", QT_TRANSLATE_NOOP("tessera::Choice", "Dark")},
};

/// Draws a line icon in the colours of the theme at whatever size is asked for.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, const Theme &theme) : m_svg(std::move(svg)), m_theme(theme) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = m_svg;
        svg.replace("#1b2733", colour(mode, state).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_theme); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_theme.mutedSymbol;
        return mode == QIcon::Selected || state == QIcon::On ? m_theme.accentText : m_theme.text;
    }

    QByteArray m_svg;
    const Theme &m_theme;
};

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.isDark ? theme.symbol : theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.isDark ? theme.symbol : theme.accent);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.panel);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedSymbol);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1StringView, QColor>, 12> colours{{
        {"@attentionGround"_L1, theme.attentionGround},
        {"@attention"_L1, theme.attention},
        {"@accentText"_L1, theme.accentText},
        {"@accent"_L1, theme.accent},
        {"@selection"_L1, theme.selection},
        {"@mutedSymbol"_L1, theme.mutedSymbol},
        {"@mutedText"_L1, theme.mutedText},
        {"@window"_L1, theme.window},
        {"@panel"_L1, theme.panel},
        {"@card"_L1, theme.card},
        {"@line"_L1, theme.line},
        {"@text"_L1, theme.text},
    }};
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet.replace("@mode"_L1, theme.isDark ? "dark"_L1 : "light"_L1);
}

} // namespace

template <>
std::span<const Choice<AppearanceChoice>> choices<AppearanceChoice>()
{
    return kAppearances;
}

Appearance::Appearance(QApplication &application)
    : m_application(application)
    , m_theme(&lightTheme())
    , m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
    , m_systemPointSize(application.font().pointSizeF())
{
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
}

void Appearance::apply(AppearanceChoice choice, int textSize)
{
    const bool isDark = choice == AppearanceChoice::Dark || (choice == AppearanceChoice::Automatic && m_systemIsDark);
    m_theme = isDark ? &darkTheme() : &lightTheme();
    QFont font = m_application.font();
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}); // the first that is installed
    font.setPointSizeF(std::max(m_systemPointSize, 9.0) * std::clamp(textSize, 100, 200) / 100.0);
    // Scripts that need shaping get it all the same; for the others it is a quarter of the time until the window is there.
    font.setStyleStrategy(QFont::PreferNoShaping);
    m_application.setFont(font);
    m_application.setPalette(paletteOf(*m_theme));
    m_application.setStyleSheet(styleSheetOf(*m_theme));
    Q_EMIT changed();
}

QIcon Appearance::icon(const QString &name) const
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), *m_theme));
}

void Appearance::makeHeading(QLabel &label, qreal scale) const
{
    const auto setFont = [this, &label, scale] {
        QFont heading = m_application.font();
        heading.setPointSizeF(heading.pointSizeF() * scale);
        heading.setWeight(QFont::Bold);
        label.setFont(heading);
    };
    connect(this, &Appearance::changed, &label, setFont);
    setFont();
}

} // namespace tessera
