// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pagecontext.h"

#include <QTimer>

#include <memory>

class QPushButton;

namespace Ui {
class ContactsPage;
}

namespace tessera {

class ContactCommands;
class ContactFilter;
class ContactModel;
class FigureCard;

/// The points of contact of CBM 8: figures, table, and the details of the current one.
class ContactsPage : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(PageContext &context, QWidget *parent = nullptr);
    ~ContactsPage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] bool finishEditing() override;
    [[nodiscard]] QStringList unsaved() const override;
    void discardUnsaved() override;
    void copy() override;
    [[nodiscard]] bool takesPaste() const override { return false; }
    [[nodiscard]] QWidget *keyWidget() const override;
    bool focusFilter() override;
    bool lookAt(const RecordId &record) override;

    /// True when a contact is selected, so that the commands below have something to work on.
    [[nodiscard]] bool hasSelection() const;

    void newContact();
    void confirmSelected();
    void recordChange();
    void recordEnd();
    void removeSelected();
    void showChecks();
    void writeReminders();
    void exportListed(); ///< those selected, when there are several, else all that are listed
    void eraseFormer();
    void clearFilters();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void setUpChips();
    void setUpCards();
    void setUpButtons();
    void restoreFilter();
    void saveFilter();
    void filterBy(const QString &choice);
    void showCard(int card);
    void showChoice();
    void showFigures();
    void showState();
    void showCurrent();
    void fitToSize();
    void fitColumns();
    void refresh();
    void showContact(const QString &id);
    [[nodiscard]] QList<FigureCard *> cards() const;
    [[nodiscard]] QStringList selectedContacts() const;
    [[nodiscard]] QString currentContact() const;
    [[nodiscard]] QStringList confirmable() const; ///< of those selected

    PageContext &m_context;
    std::unique_ptr<Ui::ContactsPage> m_ui;
    ContactCommands *m_commands;
    ContactModel *m_contacts;
    ContactFilter *m_filter;
    QString m_choice;     ///< see setting::kContactFilter
    int m_shownCard = -1; ///< the card whose contacts are listed; -1 = none
    QTimer m_typingPause;
    bool m_hasOwnWidths = false; ///< the user chose the widths of the columns
    bool m_hasOwnSplit = false;  ///< and that of the details
};

} // namespace tessera
