// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing.h"

#include <QTest>
#include <QTranslator>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsFromWideToNarrow();
    void narrowerOfTwo();
    void neverTranslated();
    void colours();
};

void TestSharing::labelsFromWideToNarrow()
{
    QStringList texts;
    for (const SharingLabel label : sharingLabels())
        texts.append(sharingText(label));
    QCOMPARE(texts, (QStringList{u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s, u"TLP:RED"_s}));
    QCOMPARE(SharingLabel{}, SharingLabel::AmberStrict);
}

void TestSharing::narrowerOfTwo()
{
    const std::span<const SharingLabel> labels = sharingLabels();
    for (std::size_t a = 0; a < labels.size(); ++a) {
        for (std::size_t b = 0; b < labels.size(); ++b)
            QCOMPARE(narrower(labels[a], labels[b]), labels[std::max(a, b)]);
    }
}

/// Translates everything.
class Babel : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override { return u"?"_s; }
};

void TestSharing::neverTranslated()
{
    Babel babel;
    QVERIFY(QCoreApplication::installTranslator(&babel));
    QCOMPARE(sharingText(SharingLabel::AmberStrict), u"TLP:AMBER+STRICT"_s);
    QCoreApplication::removeTranslator(&babel);
}

void TestSharing::colours()
{
    QCOMPARE(sharingColour(SharingLabel::Red), 0xFF2B2Bu);
    QCOMPARE(sharingColour(SharingLabel::Amber), 0xFFC000u);
    QCOMPARE(sharingColour(SharingLabel::AmberStrict), 0xFFC000u);
    QCOMPARE(sharingColour(SharingLabel::Green), 0x33FF00u);
    QCOMPARE(sharingColour(SharingLabel::Clear), 0xFFFFFFu);
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
