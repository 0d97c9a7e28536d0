// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

class QComboBox;
class QFrame;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace tessera {

class SearchFilter;

struct PickItem {
    QString id;
    QString text;
};

/// Items that are picked together: the members of a group.
struct PickSet {
    QString title;
    QStringList ids;
};

/// A button that says what is picked of a list, and opens the list with a search and check marks.
class PickButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PickButton(QWidget *parent = nullptr);

    /// What the button says while nothing is picked: "All States".
    void setNoneText(const QString &text);
    void setItems(const QList<PickItem> &items);
    void setSets(const QList<PickSet> &sets);

    [[nodiscard]] QStringList picked() const; ///< ids, in the order of the items
    void setPicked(const QStringList &ids);

    void openList();
    [[nodiscard]] QWidget *list() const; ///< nullptr until it was opened once

Q_SIGNALS:
    void pickChanged(); ///< by the user

private:
    void makeList();
    void fillSets();
    void pickSet(int row);
    void toggle(const QModelIndex &shown);
    void followCheck();
    void showPicked();
    [[nodiscard]] QList<QStandardItem *> checkedItems() const;

    QStandardItemModel *m_items;
    QList<PickSet> m_sets;
    QString m_noneText;
    QFrame *m_list = nullptr;
    QLineEdit *m_searchEdit = nullptr;
    QComboBox *m_setBox = nullptr;
    QListView *m_view = nullptr;
    SearchFilter *m_filter = nullptr;
    QPushButton *m_noneButton = nullptr;
    bool m_isFollowing = true; ///< check marks are the user's
    bool m_wasToggled = false; ///< by the click that is going on
};

} // namespace tessera
