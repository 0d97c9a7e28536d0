// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharing.h"

#include <QComboBox>
#include <QString>

class QDateEdit;
class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QWidget;

namespace tessera {

/// Gives a table rows as high as its font needs and columns as wide as their contents, within reason. Call it after the
/// model is set, and again when the text size changes.
void fitTable(QTableView &table);

/// The rows alone, where the user has widths of columns of his own.
void fitRows(QTableView &table);

/// For a short list on a page that scrolls as a whole: as high as its rows, after fitTable().
void fitHeightToRows(QTableView &table);

/// Makes the first row current where none is, so that the keyboard and screen readers have a place to be.
void makeFirstRowCurrent(QTableView &table);

enum class Headings : quint8 { With, Without };

/// Puts the chosen rows on the clipboard as text with tabs, headings first; all rows when none is chosen.
void copyRows(const QTableView &table, Headings headings = Headings::With);

/// "12 of 57", or "57" when all are shown.
[[nodiscard]] QString shownText(const QSortFilterProxyModel &model);

/// Shows a text that came up by itself and tells screen readers of it.
void announce(QLabel &label, const QString &text);

/// A day that may be missing: the box says whether there is one.
void pairUp(QCheckBox &box, QDateEdit &edit);

/// Fills a combo box with all values of a closed list, this one chosen; chosen() tells which one is.
template <typename E>
void fillWithChoices(QComboBox &box, E current)
{
    for (const Choice<E> &choice : choices<E>())
        box.addItem(labelOf(choice.value), int(choice.value));
    box.setCurrentIndex(box.findData(int(current)));
}

void fillWithSharing(QComboBox &box, SharingLabel current); ///< in the order of sharingLabels()

template <typename E>
[[nodiscard]] E chosen(const QComboBox &box)
{
    return E(box.currentData().toInt());
}

/// A size for a new window in average letters and lines, at most what the screen has room for.
void fitToText(QWidget &window, int letters, int lines);

/// The language's own name for itself; what is no code of a language stays as it is.
[[nodiscard]] QString languageName(const QString &language);

} // namespace tessera
