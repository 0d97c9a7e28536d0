// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

class QTableView;

namespace Ui {
class ForumsDialog;
}

namespace tessera {

class ForumChairsModel;
class ForumMembersModel;
class ForumModel;

/// The forums with their members and chairs. A forum is written as a whole when it is saved, or when the user goes on to
/// another one.
class ForumsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ForumsDialog(PageContext &context, QWidget *parent = nullptr);
    ~ForumsDialog() override;

    /// Saves what was changed; where that is not possible it asks before it closes.
    void reject() override;

private:
    void setUpTables();
    void setUpButtons();
    void showForum(const QString &id);
    void showState();
    void fillMembersBox();
    void startNew();
    void addMember();
    void addChair();
    void removeForum();
    [[nodiscard]] bool save();
    void showError(const QString &text);
    [[nodiscard]] Forum typedForum() const;
    [[nodiscard]] bool isChanged() const;

    PageContext &m_context;
    std::unique_ptr<Ui::ForumsDialog> m_ui;
    ForumModel *m_forums;
    ForumMembersModel *m_members;
    ForumChairsModel *m_chairs;
    Forum m_forum; ///< as it is stored; no id while it is new
};

} // namespace tessera
