// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewlayout.h"
#include "support/handmadereview.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStates = 12;
constexpr int kPictures = 10;
constexpr qreal kDotsPerInch = 40;
constexpr int kCell = 6;       // pixels a side; pictures are compared by the greys of such cells
constexpr int kOtherGrey = 26; // of 255; letters of another version of the font differ by less
constexpr int kOtherCells = 4; // so many on a page are still the same page

int greyOf(const QImage &image, int left, int top)
{
    int sum = 0;
    int count = 0;
    for (int y = top; y < std::min(top + kCell, image.height()); ++y) {
        for (int x = left; x < std::min(left + kCell, image.width()); ++x, ++count)
            sum += qGray(image.pixel(x, y));
    }
    return sum / std::max(count, 1);
}

/// Cells whose greys differ; all of them where the sizes do.
int otherCells(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int cells = 0;
    for (int y = 0; y < a.height(); y += kCell) {
        for (int x = 0; x < a.width(); x += kCell)
            cells += std::abs(greyOf(a, x, y) - greyOf(b, x, y)) > kOtherGrey ? 1 : 0;
    }
    return cells;
}

QImage moved(const QImage &image, int down)
{
    QImage result(image.size(), QImage::Format_Grayscale8);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, down, image);
    return result;
}

} // namespace

/// Pages as they were when somebody last looked at them. TESSERA_RENEW_PICTURES=1 keeps those of now; look at them then.
class TestReviewPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pageLooksAsKept_data();
    void pageLooksAsKept();

private:
    [[nodiscard]] QImage picture(int page) const;

    std::unique_ptr<ReviewLayout> m_layout;
};

void TestReviewPages::initTestCase()
{
    if (reviewFontFamily() != u"Inter")
        QSKIP("The pictures are kept in Inter, which is not installed.");
    m_layout = std::make_unique<ReviewLayout>(test::handmadeReview(kStates), reviewFontFamily());
}

QImage TestReviewPages::picture(int page) const
{
    const qreal scale = kDotsPerInch / kSheetResolution;
    QImage image((m_layout->pageRect().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    m_layout->paintPage(painter, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

void TestReviewPages::pageLooksAsKept_data()
{
    QTest::addColumn<int>("page");
    for (int i = 0; i < kPictures; ++i) {
        const int page = i * (m_layout->pageCount() - 1) / (kPictures - 1);
        QTest::addRow("page%02d", page + 1) << page;
    }
}

void TestReviewPages::pageLooksAsKept()
{
    QFETCH(int, page);
    const QString path =
        QDir(QStringLiteral(TESSERA_REVIEW_PAGES)).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    const QImage now = picture(page);
    if (qEnvironmentVariableIsSet("TESSERA_RENEW_PICTURES"))
        QVERIFY(now.save(path));
    const QImage kept(path);
    QVERIFY2(!kept.isNull(), qPrintable(path));
    const int cells = otherCells(now, kept);
    if (cells > kOtherCells)
        now.save(QDir::temp().filePath(u"tessera-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QVERIFY2(cells <= kOtherCells, qPrintable(u"%1 cells differ"_s.arg(cells)));
    // Two lines further down it would be another page.
    QVERIFY(otherCells(moved(now, 4), kept) > kOtherCells);
}

QTEST_MAIN(TestReviewPages)
#include "tst_reviewpages.moc"
