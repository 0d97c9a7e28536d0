// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/contentcheck.h"
#include "tagging/contentmarks.h"
#include "tagging/contentscan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// "M1" is the marker of the first P, "M0" of layout; everything else is content.
std::string withMarkers(QByteArray content)
{
    for (int element = 0; element < 4; ++element) {
        const int state = element == 0 ? 0 : TagState::element(element).number();
        content.replace("M" + QByteArray::number(element),
                        QByteArray::number(kMarkerX - state) + ' ' + QByteArray::number(kMarkerY) + " 1 1 re f");
    }
    return content.toStdString();
}

QList<TagElement> elements()
{
    return {{}, {TagRole::P, 0, 0, {}}, {TagRole::H1, 0, 0, {}}, {TagRole::TD, 0, 0, {}}};
}

QByteArray marked(const QByteArray &content)
{
    QByteArray bytes = QByteArray::fromStdString(markContent(withMarkers(content), elements()).bytes).simplified();
    bytes.replace("/Artifact <</Type /Layout>> BDC", "A{").replace("EMC", "}");
    for (int mcid = 0; mcid < 9; ++mcid) {
        const QByteArray number = QByteArray::number(mcid);
        bytes.replace("/P <</MCID " + number + ">> BDC", "P" + number + "{");
        bytes.replace("/H1 <</MCID " + number + ">> BDC", "H" + number + "{");
    }
    return bytes;
}

} // namespace

class TestContentMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansAllTokens();
    void marks_data();
    void marks();
    void knowsTheOwners();
    void staysInPairsWhateverComes();
    void findsThePage();
};

void TestContentMarks::scansAllTokens()
{
    const std::string content = "/A gs % S f\n(a\\)b(c) ET) Tj <0A> Tj [(x) -3 /N <41>] TJ true null x1 "
                                "/P <</MCID 2 /L [1 2]>> BDC BI /W 1 ID \x01 EIx EI 1 2 m\nf* T* 5 ' (y) \"";
    ContentScan scan(content);
    QStringList found;
    while (const auto one = scan.next()) {
        found.append(QString::fromUtf8(one->name.data(), qsizetype(one->name.size())));
        QCOMPARE(content.substr(one->begin, one->operands.size()), std::string(one->operands));
    }
    QCOMPARE(found.join(u' '), u"gs Tj Tj TJ x1 BDC BI m f* T* ' \""_s);
}

void TestContentMarks::marks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *content, const char *expected) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("layout", "0 0 m 1 1 l S", "A{ 0 0 m 1 1 l S }");
    row("element", "M1 BT (x) Tj ET", "P0{ BT (x) Tj ET }");
    row("marker in q", "q 0 0 0 sc M1 Q BT ET", "P0{ BT ET }");
    row("two lines are one", "q M1 Q q BT ET Q q BT ET Q q M0 Q", "P0{ q BT ET Q q BT ET Q }");
    row("then layout", "M1 BT ET M0 q 1 w 0 0 1 1 re f Q", "P0{ BT ET } q 1 w A{ 0 0 1 1 re f } Q");
    row("back again", "M1 BT ET M2 BT ET M1 BT ET", "P0{ BT ET } H1{ BT ET } P2{ BT ET }");
    row("no change", "M1 BT ET M0 M1 BT ET", "P0{ BT ET BT ET }");
    row("clip stays", "q M1 0 0 1 1 re W n BT ET Q", "q 0 0 1 1 re W n P0{ BT ET } Q");
    row("change within q", "BT ET q BT ET M1 BT ET Q BT ET", "A{ BT ET } q A{ BT ET } P0{ BT ET } Q P1{ BT ET }");
    row("deeper and deeper", "M1 BT ET q BT ET q M2 BT ET Q BT ET Q M1 BT ET",
        "P0{ BT ET } q P1{ BT ET } H2{ q BT ET Q BT ET } Q P3{ BT ET }");
    row("empty q go", "M1 q q 1 w Q Q BT ET q 2 w Q", "P0{ BT ET }");
    row("letters that look like one", "M1 BT (M0 0 0 1 1 re f q Q) Tj ET", "");
    row("no such element", "q -9500 -20517 1 1 re f Q", "q A{ -9500 -20517 1 1 re f } Q");
    row("not one unit", "-9004 -20517 2 1 re f", "A{ -9004 -20517 2 1 re f }");
    row("Q too many", "M1 BT ET Q BT ET", "P0{ BT ET } Q P1{ BT ET }");
}

void TestContentMarks::marks()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const QByteArray result = marked(content);
    if (QTest::currentDataTag() == "letters that look like one"_ba) {
        QVERIFY(result.startsWith("P0{ BT (") && result.endsWith(" 0 0 1 1 re f q Q) Tj ET }"));
        return;
    }
    QCOMPARE(result, expected);
}

void TestContentMarks::knowsTheOwners()
{
    const MarkedContent made = markContent(withMarkers("M2 BT ET M0 BT ET M1 BT ET M3 BT ET M1 BT ET"), elements());
    QCOMPARE(made.owners, QList<int>({2, 1, 3, 1}));
}

/// Markers, q and Q in any order: everything is tagged, in pairs, and stands in the order in which it was painted.
void TestContentMarks::staysInPairsWhateverComes()
{
    QRandomGenerator dice(20251122);
    for (int round = 0; round < 3000; ++round) {
        QByteArray content;
        QList<int> painted;
        int state = 0;
        int depth = 0;
        for (int i = 0; i < 40; ++i) {
            const int what = int(dice.bounded(8));
            if (what < 2) {
                content += "q\n";
                ++depth;
            } else if (what < 4 && depth > 0) {
                content += "Q\n";
                --depth;
            } else if (what < 6) {
                state = int(dice.bounded(4));
                content += "M" + QByteArray::number(state) + "\n";
            } else {
                content += QByteArray::number(painted.size()) + (what == 6 ? " 0 m 1 1 l S\n" : " 0 0 sc BT ET\n");
                painted.append(state);
            }
        }
        for (; depth > 0; --depth)
            content += "Q\n";
        const MarkedContent made = markContent(withMarkers(content), elements());
        const CheckedContent checked = checkContent(made.bytes);
        QVERIFY2(checked.broken.isEmpty(), made.bytes.c_str());
        QCOMPARE(qsizetype(checked.mcids.size()), made.owners.size());
        // Who owns what is painted.
        QList<int> owners;
        int owner = -1;
        ContentScan scan(made.bytes);
        while (const auto one = scan.next()) {
            if (one->name == "BDC") {
                const QByteArray operands(one->operands.data(), qsizetype(one->operands.size()));
                const qsizetype at = operands.indexOf("/MCID ");
                owner = at < 0 ? 0 : made.owners.at(operands.mid(at + 6, operands.indexOf('>') - at - 6).toInt());
            } else if (one->name == "S" || one->name == "ET") {
                owners.append(owner);
            }
        }
        QCOMPARE(owners, painted);
    }
}

void TestContentMarks::findsThePage()
{
    const QTransform page = pageTransform("/GSa gs 0.5 0 0 -0.5 10 800 cm q 3 0 0 3 0 0 cm");
    QCOMPARE(page.map(QPointF(20, 100)), QPointF(20, 750));
    QVERIFY(pageTransform("").isIdentity());
}

QTEST_GUILESS_MAIN(TestContentMarks)
#include "tst_contentmarks.moc"
