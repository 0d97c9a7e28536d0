// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/viewtools.h"

#include "exchange/csv.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

// In average letters.
constexpr int kNarrowestColumn = 8;
constexpr int kWidestColumn = 42;

/// A column without a width of its own.
bool takesTheRest(const QHeaderView &header, int column)
{
    return header.sectionResizeMode(column) == QHeaderView::Stretch
           || (header.stretchLastSection() && header.visualIndex(column) == header.count() - 1);
}

QString cellText(const QModelIndex &index)
{
    const QVariant whole = index.data(Qt::EditRole);
    return (whole.isValid() ? whole : index.data()).toString();
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    const QHeaderView &header = *table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> chosenRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

void fitRows(QTableView &table)
{
    const int rowHeight = QFontMetrics(table.font()).height() * 17 / 10;
    table.verticalHeader()->setMinimumSectionSize(rowHeight);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
}

void fitTable(QTableView &table)
{
    fitRows(table);
    const QFontMetrics metrics(table.font());
    QHeaderView &header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(metrics.averageCharWidth() * kNarrowestColumn);
    const int widest = metrics.averageCharWidth() * kWidestColumn;
    for (int column = 0; column < header.count(); ++column) {
        if (takesTheRest(header, column))
            continue;
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, std::min(table.columnWidth(column), widest));
    }
}

void fitHeightToRows(QTableView &table)
{
    const int header = table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + table.verticalHeader()->length() + 2 * table.frameWidth());
}

void makeFirstRowCurrent(QTableView &table)
{
    if (!table.currentIndex().isValid() && table.model() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, 0));
}

void copyRows(const QTableView &table, Headings headings)
{
    const QList<int> columns = shownColumns(table);
    QList<QStringList> lines;
    if (headings == Headings::With) {
        QStringList texts;
        for (const int column : columns)
            texts.append(table.model()->headerData(column, Qt::Horizontal).toString());
        lines.append(texts);
    }
    for (const int row : chosenRows(table)) {
        QStringList line;
        for (const int column : columns)
            line.append(cellText(table.model()->index(row, column)));
        lines.append(line);
    }
    QGuiApplication::clipboard()->setText(toTabText(lines));
}

QString shownText(const QSortFilterProxyModel &model)
{
    const int shown = model.rowCount();
    const int all = model.sourceModel()->rowCount();
    if (shown == all)
        return QString::number(all);
    //: How many rows of a list pass the filter: "12 of 57"
    return QCoreApplication::translate("tessera::ViewTools", "%1 of %2").arg(shown).arg(all);
}

void announce(QLabel &label, const QString &text)
{
    label.setText(text);
    if (!text.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(&label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void pairUp(QCheckBox &box, QDateEdit &edit)
{
    edit.setEnabled(box.isChecked());
    QObject::connect(&box, &QCheckBox::toggled, &edit, &QDateEdit::setEnabled);
}

void fillWithSharing(QComboBox &box, SharingLabel current)
{
    for (const SharingLabel label : sharingLabels())
        box.addItem(sharingText(label), int(label));
    box.setCurrentIndex(box.findData(int(current)));
}

void fitToText(QWidget &window, int letters, int lines)
{
    const QFontMetrics metrics(window.font());
    const QSize wanted(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines);
    window.resize(wanted.expandedTo(window.minimumSizeHint()).boundedTo(window.screen()->availableSize() * 9 / 10));
}

QString languageName(const QString &language)
{
    // Qt names a country with English.
    const QString name = language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace tessera
