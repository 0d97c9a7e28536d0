// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attendanceview.h"

#include "models/meetingwords.h"
#include "pages/attendancedelegate.h"
#include "pages/attendanceheader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace tessera {

namespace {

constexpr int kWidestTitle = 24; // average letters

QRect rangeOf(const QModelIndexList &cells)
{
    QRect range;
    for (const QModelIndex &cell : cells)
        range |= QRect(cell.column(), cell.row(), 1, 1);
    return range;
}

} // namespace

AttendanceView::AttendanceView(QWidget *parent) : QTableView(parent), m_corner(new QPushButton(this))
{
    m_corner->setObjectName(QStringLiteral("attendanceOrderButton")); // first, for the style sheet looks at it once
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_corner->setAutoDefault(false);
}

void AttendanceView::setAppearance(const Appearance &appearance)
{
    m_header = new AttendanceHeader(appearance, this);
    setHorizontalHeader(m_header);
    setItemDelegate(new AttendanceDelegate(appearance, this));
    connect(m_header, &QHeaderView::sectionClicked, this, &AttendanceView::chooseColumn);
    connect(&appearance, &Appearance::changed, this, [this] {
        sizeSections();
        viewport()->update();
    });
}

AttendancePlace AttendanceView::currentPlace() const
{
    return {currentIndex().data(AttendanceModel::MeetingRole).toString(),
            currentIndex().data(AttendanceModel::StateRole).toString()};
}

void AttendanceView::setCurrentPlace(const AttendancePlace &place)
{
    if (!model() || place == currentPlace())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, AttendanceModel::MeetingRole).toString() != place.meeting)
            continue;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->headerData(row, Qt::Vertical, AttendanceModel::StateRole).toString() == place.state) {
                moveTo(model()->index(row, column));
                return;
            }
        }
    }
}

void AttendanceView::moveTo(const QModelIndex &index)
{
    // Not setCurrentIndex(): it looks at the keys that are held and may extend the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_start = index; // Qt would go on selecting from where the mouse was last
}

QModelIndexList AttendanceView::chosenIndexes() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    return selected.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : selected;
}

QList<Attendance> AttendanceView::selectedCells() const
{
    QList<Attendance> cells;
    for (const QModelIndex &index : chosenIndexes()) {
        Attendance cell;
        cell.meeting = index.data(AttendanceModel::MeetingRole).toString();
        cell.state = index.data(AttendanceModel::StateRole).toString();
        if (!cell.meeting.isEmpty())
            cells.append(cell);
    }
    return cells;
}

AttendanceBlock AttendanceView::selectedBlock() const
{
    const QRect range = rangeOf(chosenIndexes());
    return range.isEmpty() ? AttendanceBlock() : block(range.top(), range.left(), range.bottom(), range.right());
}

AttendanceBlock AttendanceView::pasteTarget() const
{
    const QRect range = rangeOf(chosenIndexes());
    return range.isEmpty() ? AttendanceBlock()
                           : block(range.top(), range.left(), model()->rowCount() - 1, model()->columnCount() - 1);
}

AttendanceBlock AttendanceView::block(int top, int left, int bottom, int right) const
{
    AttendanceBlock block;
    for (int row = top; row <= bottom; ++row)
        block.states.append(model()->headerData(row, Qt::Vertical, AttendanceModel::StateRole).toString());
    for (int column = left; column <= right; ++column) {
        const QString meeting = model()->headerData(column, Qt::Horizontal, AttendanceModel::MeetingRole).toString();
        if (!meeting.isEmpty())
            block.meetings.append(meeting);
    }
    return block;
}

void AttendanceView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid() && selectionModel()->selectedIndexes().size() <= 1)
        moveTo(below);
}

void AttendanceView::chooseColumn(int section)
{
    if (model()->headerData(section, Qt::Horizontal, AttendanceModel::MeetingRole).toString().isEmpty())
        Q_EMIT attendedClicked();
    else
        moveTo(model()->index(std::max(0, currentIndex().row()), section));
}

void AttendanceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column())
        horizontalHeader()->viewport()->update();
    Q_EMIT currentPlaceChanged(currentPlace());
}

void AttendanceView::updateGeometries()
{
    sizeSections();
    QTableView::updateGeometries();
    // Over the names of the States, at the foot of the header, as a heading stands.
    const int height = m_corner->sizeHint().height() + 4;
    m_corner->setGeometry(frameWidth() + 6, frameWidth() + horizontalHeader()->height() - height,
                          verticalHeader()->width() - 6, height);
    m_corner->raise();
}

void AttendanceView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeSections();
}

void AttendanceView::mousePressEvent(QMouseEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_start = QModelIndex();
    QTableView::mousePressEvent(event);
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier) && event->key() != Qt::Key_Shift)
        m_start = QModelIndex();
    QTableView::keyPressEvent(event);
}

void AttendanceView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const bool isExtended = command.testFlag(QItemSelectionModel::Current) && m_start.isValid();
    QTableView::setSelection(isExtended ? QRect(visualRect(m_start).center(), rect.bottomRight()) : rect, command);
}

void AttendanceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT activated(currentIndex());
}

void AttendanceView::sizeSections()
{
    if (!m_header || !model() || model()->columnCount() == 0)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    int narrowest = 0;
    for (const Choice<Presence> &choice : choices<Presence>())
        narrowest = std::max(narrowest, fontMetrics().horizontalAdvance(presenceText(choice.value)));
    narrowest += fontMetrics().averageCharWidth();
    // Every column has room for its words; what is left goes to the longer titles, then to all alike.
    const int widest = std::max(narrowest, fontMetrics().averageCharWidth() * kWidestTitle);
    const int count = model()->columnCount();
    QList<int> more;
    int wanted = 0;
    for (int column = 0; column < count; ++column) {
        more.append(std::clamp(m_header->wantedWidth(column), narrowest, widest) - narrowest);
        wanted += more.constLast();
    }
    const int room = std::max(0, viewport()->width() - narrowest * count);
    const int forTitles = std::min(room, wanted);
    m_header->setNameLines(forTitles < wanted ? 2 : 1);
    for (int column = 0; column < count; ++column) {
        const int forTitle = wanted > 0 ? more.at(column) * forTitles / wanted : 0;
        const int width = narrowest + forTitle + (room - forTitles) / count;
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
    }
}

} // namespace tessera
