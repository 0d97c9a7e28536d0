// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "workspace/searchindex.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QPushButton;
class QToolBar;

namespace tessera {

class Actions;
class SearchModel;

/// Finding something anywhere in the workspace: the field of the tool bar, the dialog, and where a result leads.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the commands. `context` is that of the open workspace, or nullptr; `pages` are the entries of the
    /// navigation, target = id of the page.
    struct Parts {
        QWidget &window;
        Actions &actions;
        const Appearance &appearance;
        std::function<PageContext *()> context;
        std::function<QList<Hit>()> pages;
    };

    explicit FindCommands(const Parts &parts, QObject *parent = nullptr);
    ~FindCommands() override;

    /// What looks like a field at the end of the tool bar, and opens the dialog.
    void addField(QToolBar &bar);

    /// Leaves the field out where the tool bar has no room for it.
    void fitField(int width);

    /// Before the workspace closes.
    void forget();

Q_SIGNALS:
    void stateAsked(const QString &code);
    void cellAsked(const CellPlace &place);
    void recordAsked(const RecordId &record);
    void pageAsked(const QString &id);

private:
    void find();
    void open(const Hit &hit);
    void openState(const QString &code);
    void openMeasure(int measure);
    void openEvidence(const RecordId &evidence);
    [[nodiscard]] SearchModel &model();
    [[nodiscard]] bool isPossible(const Hit &hit) const;

    Parts m_parts;
    std::unique_ptr<SearchModel> m_model; ///< of the open workspace, once something was looked for
    QToolBar *m_bar = nullptr;
    QPushButton *m_field = nullptr;
    QAction *m_fieldAction = nullptr; ///< shows and hides the field
};

} // namespace tessera
