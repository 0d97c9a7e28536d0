// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QModelIndex;
class QTableView;

namespace tessera {

class StateChangeModel;
struct PageContext;

/// Where the changes since the last look are shown.
struct NewsWidgets {
    QTableView &table;
    QLabel &empty;
};

/// What others changed since the user last looked at this workspace, by State, in a table as high as its rows.
class NewsPreview : public QObject
{
    Q_OBJECT

public:
    /// The widgets must outlive this.
    NewsPreview(PageContext &context, const NewsWidgets &widgets, QObject *parent);

    void show();

    /// Notes that the user has seen everything up to now. Nothing when it was never shown.
    void remember();

Q_SIGNALS:
    void stateAsked(const QString &code);

private:
    void setUpTable();
    void fitColumns();
    [[nodiscard]] QString read(); ///< what to say where nothing is listed
    void openState(const QModelIndex &row);

    PageContext &m_context;
    NewsWidgets m_widgets;
    StateChangeModel *m_changes;
    bool m_wasShown = false;
};

} // namespace tessera
