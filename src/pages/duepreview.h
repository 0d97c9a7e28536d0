// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QObject>

class QLabel;
class QPushButton;
class QTableView;

namespace tessera {

class DutyFilter;
class DutyModel;
class FirstRows;
struct PageContext;

/// Where the first duties are shown.
struct DueWidgets {
    QTableView &table;
    QLabel &empty;
    QPushButton &done;
};

/// The first of what is due, in a table as high as its rows.
class DuePreview : public QObject
{
    Q_OBJECT

public:
    /// The widgets must outlive this.
    DuePreview(PageContext &context, const DueWidgets &widgets, QObject *parent);

    /// In a narrow place: only so many, each in two lines.
    void setNarrow(int most);

    /// Only what is due of one State; to be called before or after show(). Empty = of all.
    void setState(const QString &code);

    /// Works the list out when it is called first; from then on it follows the workspace.
    void show();

Q_SIGNALS:
    void recordAsked(const RecordId &record);
    void messageShown(const QString &text);

private:
    void setUpTable();
    void fitColumns();
    void showState();
    void showCurrent();
    void goThere();
    void markAsDone();
    [[nodiscard]] int currentDuty() const; ///< row of the model; -1 = none

    PageContext &m_context;
    DueWidgets m_widgets;
    DutyModel *m_duties = nullptr;
    DutyFilter *m_filter;
    FirstRows *m_first;
    bool m_isNarrow = false;
};

} // namespace tessera
