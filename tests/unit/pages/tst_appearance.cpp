// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appearance.h"
#include "pages/settings.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double ofA = luminance(a);
    const double ofB = luminance(b);
    return (std::max(ofA, ofB) + 0.05) / (std::min(ofA, ofB) + 0.05);
}

/// What is seen of a half transparent colour on a ground.
QColor mixed(const QColor &top, double share, const QColor &ground)
{
    const auto part = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()),
                            part(top.blueF(), ground.blueF()));
}

} // namespace

class tst_Appearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsRight();
    void textCanBeRead_data();
    void textCanBeRead();
    void symbolsCanBeSeen_data();
    void symbolsCanBeSeen();
    void appliesThemeAndSize();
    void headingsFollowTheTextSize();
    void iconsFollowTheTheme();

private:
    static void pair(const Theme &theme, const char *name, double least, const QColor &front, const QColor &ground)
    {
        QTest::addRow("%s, %s", theme.isDark ? "dark" : "light", name) << least << front << ground;
    }
};

void tst_Appearance::contrastIsRight()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the well-known limit of grey on white
}

void tst_Appearance::textCanBeRead_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const Theme &t : {lightTheme(), darkTheme()}) {
        const std::initializer_list<std::pair<const char *, QColor>> grounds{
            {"card", t.card}, {"panel", t.panel}, {"window", t.window}, {"selection", t.selection}};
        for (const auto &[name, ground] : grounds) {
            pair(t, qPrintable(u"text on %1"_s.arg(QLatin1String(name))), 4.5, t.text, ground);
            pair(t, qPrintable(u"muted text on %1"_s.arg(QLatin1String(name))), 4.5, t.mutedText, ground);
            pair(t, qPrintable(u"attention on %1"_s.arg(QLatin1String(name))), 4.5, t.attention, ground);
        }
        pair(t, "text on attention ground", 4.5, t.text, t.attentionGround);
        pair(t, "attention on its ground", 4.5, t.attention, t.attentionGround);
        pair(t, "text on the accent", 4.5, t.accentText, t.accent);
        pair(t, "positive on card", 4.5, t.positive, t.card);
        pair(t, "link on card", 4.5, t.isDark ? t.symbol : t.accent, t.card);
    }
}

void tst_Appearance::textCanBeRead()
{
    QFETCH(double, least);
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    const double found = contrast(front, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(front.name(), ground.name()).arg(found, 0, 'f', 2)));
}

void tst_Appearance::symbolsCanBeSeen_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const Theme &t : {lightTheme(), darkTheme()}) {
        pair(t, "ball on card", 3.0, t.symbol, t.card);
        pair(t, "muted symbol on card", 3.0, t.mutedSymbol, t.card);
        pair(t, "frame of the current cell on card", 3.0, t.attention, t.card);
        pair(t, "focus frame on card", 3.0, t.accent, t.card);
        pair(t, "focus frame on panel", 3.0, t.accent, t.panel);
        for (const Status status : {Status::Implemented, Status::PartlyImplemented, Status::InPreparation}) {
            const QString name = idOf(status);
            pair(t, qPrintable(u"ball on %1"_s.arg(name)), 3.0, t.symbol, t.tint(status));
            pair(t, qPrintable(u"ball on selected %1"_s.arg(name)), 3.0, mixed(t.accent, 0.18, t.symbol),
                 mixed(t.accent, 0.18, t.tint(status)));
            pair(t, qPrintable(u"mark of a change on %1"_s.arg(name)), 3.0, t.text, t.tint(status));
        }
    }
}

void tst_Appearance::symbolsCanBeSeen()
{
    textCanBeRead();
}

void tst_Appearance::appliesThemeAndSize()
{
    Appearance appearance(*qobject_cast<QApplication *>(QApplication::instance()));
    appearance.apply(AppearanceChoice::Light, 100);
    const double normal = QApplication::font().pointSizeF();
    QCOMPARE(appearance.theme().isDark, false);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
    appearance.apply(AppearanceChoice::Dark, 200);
    QCOMPARE(appearance.theme().isDark, true);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * normal);
    static const QRegularExpression unknownName(u"@\\w+"_s);
    QCOMPARE(unknownName.match(qApp->styleSheet()).captured(), QString());
    appearance.apply(AppearanceChoice::Light, 100);
    QCOMPARE(QApplication::font().pointSizeF(), normal);
}

void tst_Appearance::headingsFollowTheTextSize()
{
    Appearance appearance(*qobject_cast<QApplication *>(QApplication::instance()));
    QLabel label;
    appearance.apply(AppearanceChoice::Light, 100);
    appearance.makeHeading(label, 1.5);
    QCOMPARE(label.font().pointSizeF(), 1.5 * QApplication::font().pointSizeF());
    appearance.apply(AppearanceChoice::Light, 200);
    QCOMPARE(label.font().pointSizeF(), 1.5 * QApplication::font().pointSizeF());
    appearance.apply(AppearanceChoice::Light, 100);
}

void tst_Appearance::iconsFollowTheTheme()
{
    Appearance appearance(*qobject_cast<QApplication *>(QApplication::instance()));
    const auto darkest = [&] {
        const QImage image = appearance.icon(u"undo"_s).pixmap(QSize(32, 32)).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200)
                    least = std::min(least, pixel.lightness());
            }
        }
        return least;
    };
    appearance.apply(AppearanceChoice::Light, 100);
    QVERIFY(darkest() < 80);
    appearance.apply(AppearanceChoice::Dark, 100);
    QVERIFY(darkest() > 150);
    QVERIFY(appearance.icon(u"no such icon"_s).isNull());
    appearance.apply(AppearanceChoice::Light, 100);
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
