// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "pages/pagecontext.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace tessera {

/// Opens the named views of a page: show one, keep what is shown under a name, rename, remove.
class ViewsButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewsButton(QWidget *parent = nullptr);

    /// What a page gives and takes: its choice as the text that is kept.
    struct Ends {
        QString page; ///< as in SavedView::page
        std::function<QString()> content;
        std::function<void(const QString &content)> show;
    };
    void setUp(PageContext &context, const Ends &ends);

Q_SIGNALS:
    void messageShown(const QString &text);

private:
    void fill();
    void fillSubmenu(const QString &title, const QList<SavedView> &views,
                     const std::function<void(const SavedView &)> &command);
    void saveView(const QList<SavedView> &views);
    void report(const Result<void> &result, const QString &message);

    PageContext *m_context = nullptr;
    Ends m_ends;
    QMenu *m_menu;
};

} // namespace tessera
