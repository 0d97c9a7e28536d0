// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixheader.h"

#include "models/matrixmodel.h"

#include <QPainter>

namespace tessera {

namespace {

constexpr int kPadding = 5;

/// A title in at most two lines, broken at the space that leaves the longer line shortest.
QStringList brokenInTwo(const QString &title, const QFontMetrics &metrics)
{
    QStringList best{title};
    int bestLength = metrics.horizontalAdvance(title);
    for (qsizetype space = title.indexOf(u' '); space > 0; space = title.indexOf(u' ', space + 1)) {
        const QStringList lines{title.left(space), title.mid(space + 1)};
        const int length = std::max(metrics.horizontalAdvance(lines.at(0)), metrics.horizontalAdvance(lines.at(1)));
        if (length < bestLength) {
            best = lines;
            bestLength = length;
        }
    }
    return best;
}

int longestLine(const QStringList &lines, const QFontMetrics &metrics)
{
    int length = 0;
    for (const QString &line : lines)
        length = std::max(length, metrics.horizontalAdvance(line));
    return length;
}

} // namespace

MatrixHeader::MatrixHeader(const Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionsMovable(false);
    setTextElideMode(Qt::ElideRight);
}

QSize MatrixHeader::sizeHint() const
{
    const int titles = m_areTitlesShown ? titleLength() + 2 * kPadding : 0;
    return {QHeaderView::sizeHint().width(), setRowHeight() + numberRowHeight() + titles};
}

void MatrixHeader::setTitlesShown(bool areShown)
{
    if (areShown == m_areTitlesShown)
        return;
    m_areTitlesShown = areShown;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const int line = fontMetrics().height();
    if (isMeasure(section))
        return {2 * line + kPadding, sizeHint().height()};
    const QString title = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(title) + 4 * kPadding, sizeHint().height()};
}

void MatrixHeader::paintEvent(QPaintEvent *event)
{
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), m_appearance.theme().panel);
    ground.end();
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintSets(painter);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_appearance.theme();
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->setFont(font());
    if (isCurrent && isMeasure(section))
        painter->fillRect(rect.adjusted(0, setRowHeight(), 0, 0), theme.selection);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isMeasure(section)) {
        QFont bold = font();
        bold.setWeight(QFont::Bold);
        painter->setFont(bold);
        painter->setPen(theme.text);
        const QRect number(rect.left(), rect.top() + setRowHeight(), rect.width(), numberRowHeight());
        painter->drawText(number, Qt::AlignCenter, model()->headerData(section, orientation()).toString());
        painter->setFont(font());
        if (m_areTitlesShown)
            paintTitle(*painter, rect, section);
    } else {
        painter->setPen(theme.text);
        QString title = model()->headerData(section, orientation()).toString();
        if (isSortIndicatorShown() && sortIndicatorSection() == section)
            title += sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" ▼") : QStringLiteral(" ▲");
        painter->drawText(rect.adjusted(kPadding, 0, -kPadding, -kPadding), Qt::AlignBottom | Qt::AlignLeft, title);
    }
    painter->restore();
}

int MatrixHeader::setRowHeight() const
{
    return fontMetrics().height() + kPadding;
}

int MatrixHeader::numberRowHeight() const
{
    return fontMetrics().height() + kPadding;
}

int MatrixHeader::titleLength() const
{
    return m_titleLength;
}

bool MatrixHeader::isMeasure(int section) const
{
    return !m_titles.value(section).isEmpty();
}

void MatrixHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixHeader::breakTitles);
    breakTitles();
}

void MatrixHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        breakTitles();
}

void MatrixHeader::breakTitles()
{
    m_titles.clear();
    m_titleLength = 0;
    for (int section = 0; model() && section < count(); ++section) {
        const bool hasSet = model()->headerData(section, orientation(), MatrixModel::SetRole).isValid();
        const QString title = model()->headerData(section, orientation(), MatrixModel::TitleRole).toString();
        m_titles.append(hasSet ? brokenInTwo(title, fontMetrics()) : QStringList());
        m_titleLength = std::max(m_titleLength, longestLine(m_titles.constLast(), fontMetrics()));
    }
    m_titleLength = std::min(m_titleLength, fontMetrics().averageCharWidth() * 20);
    Q_EMIT geometriesChanged();
}

void MatrixHeader::paintSets(QPainter &painter)
{
    const Theme &theme = m_appearance.theme();
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    for (int first = 0; first < count();) {
        const QString set = model()->headerData(first, orientation(), MatrixModel::SetRole).toString();
        int last = first;
        while (last + 1 < count()
               && model()->headerData(last + 1, orientation(), MatrixModel::SetRole).toString() == set)
            ++last;
        if (!set.isEmpty()) {
            const int left = sectionViewportPosition(first);
            const int right = sectionViewportPosition(last) + sectionSize(last);
            const QRect band(left, 0, right - left, setRowHeight());
            const QString title = model()->headerData(first, orientation(), MatrixModel::SetTitleRole).toString();
            const QRect shown = band.intersected(viewport()->rect()).adjusted(kPadding, 0, -kPadding, 0);
            painter.setPen(theme.mutedText);
            painter.drawText(shown, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(title, Qt::ElideRight, shown.width()));
            painter.setPen(theme.line);
            painter.drawLine(band.bottomLeft(), band.bottomRight());
            painter.drawLine(right - 1, 0, right - 1, height());
        }
        first = last + 1;
    }
}

void MatrixHeader::paintTitle(QPainter &painter, const QRect &rect, int section) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList lines = m_titles.value(section);
    const int length = titleLength();
    const int line = metrics.height() - 1;
    painter.setPen(m_appearance.theme().text);
    painter.translate(rect.left() + (rect.width() - line * int(lines.size())) / 2, rect.bottom() - kPadding);
    painter.rotate(-90);
    for (int i = 0; i < lines.size(); ++i) {
        painter.drawText(QRect(0, i * line, length, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(lines.at(i), Qt::ElideRight, length));
    }
}

} // namespace tessera
