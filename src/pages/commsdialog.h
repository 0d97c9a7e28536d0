// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CommsDialog;
}

namespace tessera {

class CommsCheckModel;
class CommsReplyModel;
class SearchFilter;

/// The communication checks and a grid in which their answers are recorded with one key each.
class CommsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CommsDialog(PageContext &context, QWidget *parent = nullptr);
    ~CommsDialog() override;

    /// Shows the answers to this check.
    void showCheck(const QString &check);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpChecks();
    void setUpReplies();
    void setUpKeys();
    void showCurrentCheck();
    void showCounts();
    void newCheck();
    void changeCheck();
    void removeCheck();
    void record(ReplyResult result);
    void typeTime();
    void moveDown();
    void keepTyped(const Error &error, const QModelIndex &cell, const QString &typed);
    void undo();
    void report(const Result<void> &result);
    [[nodiscard]] bool isHandled(int key);
    [[nodiscard]] QString currentCheck() const;
    [[nodiscard]] QStringList chosenContacts() const;

    PageContext &m_context;
    std::unique_ptr<Ui::CommsDialog> m_ui;
    CommsCheckModel *m_checks;
    CommsReplyModel *m_replies;
    SearchFilter *m_filter;
    bool m_isRefused = false; ///< what was just typed could not be taken
};

} // namespace tessera
