// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixview.h"

#include "models/matrixmodel.h"
#include "pages/matrixdelegate.h"
#include "pages/matrixheader.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace tessera {

MatrixView::MatrixView(QWidget *parent) : QTableView(parent), m_corner(new QPushButton(this))
{
    m_corner->setObjectName(QStringLiteral("stateOrderButton")); // first, for the style sheet looks at it once
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_corner->setAutoDefault(false);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &MatrixView::geometryUpdated);
}

void MatrixView::setAppearance(const Appearance &appearance)
{
    m_header = new MatrixHeader(appearance, this);
    setHorizontalHeader(m_header);
    setItemDelegate(new MatrixDelegate(appearance, this));
    connect(m_header, &QHeaderView::sectionResized, this, &MatrixView::geometryUpdated);
    connect(&appearance, &Appearance::changed, this, [this] { sizeSections(); });
}

void MatrixView::setTitlesShown(bool areShown)
{
    m_header->setTitlesShown(areShown);
    updateGeometries();
}

CellPlace MatrixView::currentPlace() const
{
    const QModelIndex current = currentIndex();
    return {current.data(MatrixModel::StateRole).toString(), current.data(MatrixModel::MeasureRole).toInt()};
}

void MatrixView::setCurrentPlace(const CellPlace &place)
{
    if (!model() || place == currentPlace())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(MatrixModel::StateRole).toString() != place.state)
            continue;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex cell = model()->index(row, column);
            if (cell.data(MatrixModel::MeasureRole).toInt() == place.measure) {
                setCurrentIndex(cell);
                scrollTo(cell);
                return;
            }
        }
    }
}

CellBlock MatrixView::selectedBlock() const
{
    CellBlock block;
    if (!selectionModel() || selectionModel()->selection().isEmpty())
        return block;
    const QItemSelectionRange range = selectionModel()->selection().constFirst();
    for (int row = range.top(); row <= range.bottom(); ++row)
        block.states.append(model()->index(row, 0).data(MatrixModel::StateRole).toString());
    for (int column = range.left(); column <= range.right(); ++column) {
        if (const int measure = model()->index(range.top(), column).data(MatrixModel::MeasureRole).toInt(); measure > 0)
            block.measures.append(measure);
    }
    return block;
}

CellBlock MatrixView::pasteTarget() const
{
    CellBlock block;
    if (!selectionModel() || selectionModel()->selection().isEmpty())
        return block;
    const QItemSelectionRange range = selectionModel()->selection().constFirst();
    for (int row = range.top(); row < model()->rowCount(); ++row)
        block.states.append(model()->index(row, 0).data(MatrixModel::StateRole).toString());
    for (int column = range.left(); column < model()->columnCount(); ++column) {
        if (const int measure = model()->index(range.top(), column).data(MatrixModel::MeasureRole).toInt(); measure > 0)
            block.measures.append(measure);
    }
    return block;
}

void MatrixView::keyboardSearch(const QString &search)
{
    if (!m_typedAt.isValid() || m_typedAt.elapsed() > QApplication::keyboardInputInterval() * 2)
        m_typed.clear();
    if (search.isEmpty())
        return;
    m_typed += search;
    m_typedAt.start();
    // A single letter typed again goes on to the next State; a longer text stays where it fits.
    const bool isOneLetter = m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = searchForm(isOneLetter ? m_typed.left(1) : m_typed);
    const int rows = model() ? model()->rowCount() : 0;
    const int start = std::max(0, currentIndex().row()) + (isOneLetter ? 1 : 0);
    for (int i = 0; i < rows; ++i) {
        const int row = (start + i) % rows;
        if (searchForm(model()->headerData(row, Qt::Vertical).toString()).startsWith(wanted)) {
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
            return;
        }
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column())
        horizontalHeader()->viewport()->update();
    Q_EMIT currentPlaceChanged(currentPlace());
}

void MatrixView::updateGeometries()
{
    sizeSections();
    QTableView::updateGeometries();
    // Over the names of the States, at the foot of the header, as a heading stands.
    const int height = m_corner->sizeHint().height() + 4;
    m_corner->setGeometry(frameWidth() + 4, frameWidth() + horizontalHeader()->height() - height,
                          verticalHeader()->width() - 4, height);
    m_corner->raise();
    Q_EMIT geometryUpdated();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeSections();
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT activated(currentIndex());
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No State fits these filters. Press Escape to show all States."));
}

void MatrixView::sizeSections()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line + 7);
    // The measures share what is left of the totals; below two lines of a title they scroll instead of shrinking.
    const int last = model()->columnCount() - 1;
    const int smallest = horizontalHeader()->sectionSizeHint(0);
    const int total = horizontalHeader()->sectionSizeHint(last) + 2 * line;
    const int room = viewport()->width() - total;
    const int size = std::clamp(room / std::max(1, last), smallest, 4 * line);
    for (int column = 0; column < last; ++column) {
        if (columnWidth(column) != size)
            setColumnWidth(column, size);
    }
    if (const int width = std::max(total, viewport()->width() - size * last); columnWidth(last) != width)
        setColumnWidth(last, width);
}

} // namespace tessera
