// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixwindow.h"
#include "pages/contactdetails.h"
#include "pages/contactspage.h"
#include "pages/figurecard.h"
#include "pages/navigationdelegate.h"
#include "support/contactfixture.h"
#include "support/pagefixture.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// The page by itself, on 22 November 2025.
class tst_ContactsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsWhatIsListed();
    void saysWhatToDoFirst();
    void listsWhoServes();
    void chipsFilter();
    void cardsListTheContactsBehindThem();
    void searchesAndClears();
    void sortsByTheHeader();
    void typingGoesToAState();
    void copiesRowsAsATable();
    void enterGoesToTheDetailsAndEscapeBack();
    void correctsInPlace();
    void keepsWhatCouldNotBeSaved();
    void discardsWhatCouldNotBeSaved();
    void keepsAnotherStepBesideWhatIsTyped();
    void rolesAndSharingAreStoredAtOnce();
    void tellsWhatIsOverdue();
    void takesAnEventBack();
    void confirmsTheSelected();
    void confirmsFromTheDetails();
    void removesAfterAQuestion();
    void looksAtARecord();
    void remembersFilterAndColumns();
    void readsOnly();
    void theNavigationCountsWhatIsOverdue();
    void actionsFollowTheSelection();
    void holdsManyContacts();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the page has no %s", name);
        return *found;
    }
    [[nodiscard]] QTableView &table() const { return part<QTableView>("contactsTable"); }
    [[nodiscard]] QStringList states() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] Workspace &workspace() const { return *m_fixture->workspace; }
    [[nodiscard]] Contact contact(const QString &id) const { return *workspace().contacts().contact(id); }
    void click(const char *button) const { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    void addContacts();
    void makePage();
    void type(const char *field, const QString &text) const;

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ContactsPage> m_page;
    QString m_austria;
    QString m_hungary; ///< overdue
    QString m_malta;   ///< due
};

void tst_ContactsPage::init()
{
    m_page.reset();
    m_fixture = std::make_unique<PageFixture>(std::nullopt);
}

void tst_ContactsPage::exportsWhatIsListed()
{
    addContacts();
    makePage();
    const QTemporaryDir folder;
    for (const QString &name : {u"c.vcf"_s, u"c.csv"_s}) {
        m_fixture->prompter.fileToSave = folder.filePath(name);
        m_page->exportListed();
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("A. Beispiel") && bytes.contains("M. Példa"));
        QVERIFY2(!bytes.contains("Gone"), "the list shows those who serve");
    }
}

void tst_ContactsPage::addContacts()
{
    Contact austria = contactOf(u"AT"_s, role::kOscePolicy, u"A. Beispiel"_s);
    austria.email = u"policy@example.org"_s;
    m_austria = enterContact(workspace(), austria, {2025, 2, 3});
    m_hungary = enterContact(workspace(), contactOf(u"HU"_s, role::kOsceTechnical, u"M. Példa"_s), {2024, 11, 14});
    m_malta = enterContact(workspace(), contactOf(u"MT"_s, role::kOscePolicy, u"C. Eżempju"_s), {2024, 12, 24});
    const QString former = enterContact(workspace(), contactOf(u"PL"_s, role::kOscePolicy, u"Gone"_s), {2020, 1, 1});
    Confirmation ended;
    ended.event = ConfirmationEvent::Ended;
    ended.on = QDate(2024, 9, 1);
    taken(ContactEdits(workspace()).confirm({former}, ended));
}

void tst_ContactsPage::makePage()
{
    m_page.reset();
    m_page = std::make_unique<ContactsPage>(m_fixture->context);
    m_page->resize(1240, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table().setFocus();
}

void tst_ContactsPage::type(const char *field, const QString &text) const
{
    auto &edit = part<QLineEdit>(field);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

void tst_ContactsPage::saysWhatToDoFirst()
{
    makePage();
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(part<QLabel>("emptyLabel").text().startsWith(u"No point of contact is recorded yet."));
    QVERIFY(part<QPushButton>("firstButton").isEnabled());
    QVERIFY(!part<QPushButton>("confirmButton").isEnabled());
    QCOMPARE(part<FigureCard>("nominatedCard").figure(), u"0 of 57"_s);
    bool isNew = false;
    const DialogAnswer answer([&](QDialog &dialog) {
        isNew = dialog.windowTitle() == u"New contact";
        dialog.reject();
    });
    click("firstButton");
    QVERIFY(answer.wasAsked() && isNew);
    QCOMPARE(workspace().contacts().contacts().size(), 0);
}

void tst_ContactsPage::listsWhoServes()
{
    addContacts();
    makePage();
    QCOMPARE(states(), (QStringList{u"Austria"_s, u"Hungary"_s, u"Malta"_s}));
    QCOMPARE(part<QLabel>("countLabel").text(), u"3 of 4"_s);
    QVERIFY2(table().currentIndex().isValid(), "the keyboard and screen readers have a place");
    QCOMPARE(part<QLabel>("titleLabel").text(), u"Ministry"_s);
    QVERIFY(part<QLabel>("subtitleLabel").text().startsWith(u"Austria · Policy"));
    // A new one appears by itself.
    enterContact(workspace(), contactOf(u"CZ"_s, role::kOscePolicy, u"J. Vzorová"_s), {2025, 5, 12});
    QCOMPARE(states(), (QStringList{u"Austria"_s, u"Czechia"_s, u"Hungary"_s, u"Malta"_s}));
}

void tst_ContactsPage::chipsFilter()
{
    addContacts();
    makePage();
    QCOMPARE(part<QPushButton>("dueChip").text(), u"Due and overdue (2)"_s);
    click("dueChip");
    QCOMPARE(states(), (QStringList{u"Hungary"_s, u"Malta"_s}));
    QVERIFY(part<QPushButton>("dueChip").isChecked() && !part<QPushButton>("allChip").isChecked());
    click("policyChip");
    QCOMPARE(states(), (QStringList{u"Austria"_s, u"Malta"_s}));
    click("formerChip");
    QCOMPARE(states(), QStringList{u"Poland"_s});
    auto &roles = part<QComboBox>("roleBox");
    roles.setCurrentIndex(roles.findData(role::kUnTechnical));
    Q_EMIT roles.activated(roles.currentIndex());
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QCOMPARE(part<QLabel>("titleLabel").text(), u"No contact chosen"_s);
    click("clearButton");
    QCOMPARE(states().size(), 3);
    QVERIFY(part<QPushButton>("allChip").isChecked());
}

void tst_ContactsPage::cardsListTheContactsBehindThem()
{
    addContacts();
    makePage();
    auto &card = part<FigureCard>("overdueCard");
    QCOMPARE(card.figure(), u"1"_s);
    QVERIFY(card.toolTip().contains(u"month"));
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(states(), QStringList{u"Hungary"_s});
    QVERIFY(card.isChecked() && !part<QPushButton>("allChip").isChecked());
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Space); // again: all of them
    QCOMPARE(states().size(), 3);
    QVERIFY2(!part<FigureCard>("checkCard").isEnabled(), "there is nothing behind it");
    QTest::mouseClick(&card, Qt::LeftButton);
    Confirmation event;
    event.on = QDate(2025, 11, 21);
    taken(ContactEdits(workspace()).confirm({m_hungary}, event));
    QCOMPARE(card.figure(), u"0"_s);
    QVERIFY2(states().isEmpty() || part<QLabel>("emptyLabel").isVisible(), "the list follows the figure");
}

void tst_ContactsPage::searchesAndClears()
{
    addContacts();
    makePage();
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(&part<QLineEdit>("filterEdit"), u"ezempju"_s);
    QTRY_COMPARE(states(), QStringList{u"Malta"_s});
    QTest::keyClick(&part<QLineEdit>("filterEdit"), Qt::Key_Return);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(states().size(), 3);
    QCOMPARE(part<QLineEdit>("filterEdit").text(), QString());
}

void tst_ContactsPage::sortsByTheHeader()
{
    addContacts();
    makePage();
    QHeaderView &header = *table().horizontalHeader();
    const int column = 5; // the yearly confirmation
    QTest::mouseClick(
        header.viewport(), Qt::LeftButton, {},
        QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 3, header.height() / 2));
    QCOMPARE(header.sortIndicatorSection(), column);
    QStringList sorted = states();
    if (header.sortIndicatorOrder() == Qt::DescendingOrder)
        std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(sorted, (QStringList{u"Hungary"_s, u"Malta"_s, u"Austria"_s}));
}

void tst_ContactsPage::typingGoesToAState()
{
    addContacts();
    makePage();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClicks(&table(), u"ma"_s);
    QCOMPARE(table().currentIndex().row(), 2);
    QVERIFY(part<QLabel>("subtitleLabel").text().startsWith(u"Malta"));
}

void tst_ContactsPage::copiesRowsAsATable()
{
    addContacts();
    makePage();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.startsWith(u"State\tRole\tOrganisation\tContact"));
    QVERIFY(text.contains(u"Hungary\tTechnical\tMinistry\tM. Példa"));
}

void tst_ContactsPage::enterGoesToTheDetailsAndEscapeBack()
{
    addContacts();
    makePage();
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(part<QLineEdit>("organisationEdit").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table().hasFocus());
}

void tst_ContactsPage::correctsInPlace()
{
    addContacts();
    makePage();
    table().selectRow(0);
    const qsizetype events = workspace().contacts().confirmations(m_austria).size();
    type("telephoneEdit", u"+43 1 000"_s);
    QCOMPARE(contact(m_austria).telephone, QString());
    QTest::keyClick(&part<QLineEdit>("telephoneEdit"), Qt::Key_Return);
    QCOMPARE(contact(m_austria).telephone, u"+43 1 000"_s);
    type("nameEdit", u"B. Muster"_s);
    part<QLineEdit>("unitEdit").setFocus(); // leaving a field stores it
    QCOMPARE(contact(m_austria).name, u"B. Muster"_s);
    QCOMPARE(workspace().contacts().confirmations(m_austria).size(), events);
    type("positionEdit", u"Head"_s);
    table().selectRow(2); // so does choosing another contact
    QCOMPARE(contact(m_austria).position, u"Head"_s);
    QCOMPARE(contact(m_malta).position, QString());
    taken(workspace().undo());
    QCOMPARE(contact(m_austria).position, QString());
    table().selectRow(0);
    type("fingerprintEdit", u"0f3c 11a9 0f3c 11a9 0f3c 11a9 0f3c 11a9 0f3c 11a9"_s);
    QVERIFY(m_page->finishEditing());
    QCOMPARE(contact(m_austria).fingerprint, u"0F3C11A9"_s.repeated(5));
    QVERIFY(part<QLineEdit>("fingerprintEdit").text().startsWith(u"0F3C 11A9 "));
}

void tst_ContactsPage::keepsWhatCouldNotBeSaved()
{
    addContacts();
    makePage();
    table().selectRow(0);
    QSignalSpy told(m_page.get(), &Page::unsavedChanged);
    type("emailEdit", u"no address"_s);
    QTest::keyClick(&part<QLineEdit>("emailEdit"), Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(contact(m_austria).email, u"policy@example.org"_s);
    QCOMPARE(part<QLineEdit>("emailEdit").text(), u"no address"_s);
    QVERIFY(part<QLabel>("problemLabel").isVisible());
    QVERIFY(!m_page->finishEditing());
    QCOMPARE(m_page->unsaved().size(), 1);
    QVERIFY2(!m_page->unsaved().constFirst().contains(u"Beispiel"), "no name of a person");
    table().selectRow(1); // another contact does not show it
    QVERIFY(!part<QLabel>("problemLabel").isVisible());
    QVERIFY(part<QLineEdit>("emailEdit").text().isEmpty());
    table().selectRow(0); // it comes back with its contact
    QCOMPARE(part<QLineEdit>("emailEdit").text(), u"no address"_s);
    QVERIFY(part<QLabel>("problemLabel").isVisible());
    type("emailEdit", u"desk@example.org"_s);
    QVERIFY(m_page->finishEditing());
    QCOMPARE(contact(m_austria).email, u"desk@example.org"_s);
    QVERIFY(!part<QLabel>("problemLabel").isVisible());
}

void tst_ContactsPage::discardsWhatCouldNotBeSaved()
{
    addContacts();
    makePage();
    table().selectRow(0);
    type("emailEdit", u"no address"_s);
    QVERIFY(!m_page->finishEditing());
    click("discardButton");
    QCOMPARE(part<QLineEdit>("emailEdit").text(), u"policy@example.org"_s);
    QVERIFY(m_page->finishEditing());
    type("emailEdit", u"no address"_s);
    QVERIFY(!m_page->finishEditing());
    m_page->discardUnsaved();
    QVERIFY(m_page->unsaved().isEmpty());
    QCOMPARE(part<QLineEdit>("emailEdit").text(), u"policy@example.org"_s);
}

void tst_ContactsPage::keepsAnotherStepBesideWhatIsTyped()
{
    addContacts();
    makePage();
    table().selectRow(0);
    type("telephoneEdit", u"+43"_s);
    Contact other = contact(m_austria);
    other.unit = u"Cyber desk"_s;
    taken(ContactEdits(workspace()).correct(other)); // as an undo or a colleague would
    QCOMPARE(part<QLineEdit>("telephoneEdit").text(), u"+43"_s);
    QVERIFY(m_page->finishEditing());
    QCOMPARE(contact(m_austria).telephone, u"+43"_s);
    QCOMPARE(contact(m_austria).unit, u"Cyber desk"_s);
}

void tst_ContactsPage::rolesAndSharingAreStoredAtOnce()
{
    addContacts();
    makePage();
    table().selectRow(0);
    QTest::mouseClick(m_page->findChild<QCheckBox *>(role::kUnDiplomatic), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(splitRoles(contact(m_austria).roles), (QStringList{role::kOscePolicy, role::kUnDiplomatic}));
    auto &sharing = part<QComboBox>("sharingCombo");
    sharing.setCurrentIndex(sharing.findData(idOf(SharingLabel::Red)));
    Q_EMIT sharing.activated(sharing.currentIndex());
    QCOMPARE(contact(m_austria).sharing, SharingLabel::Red);
}

void tst_ContactsPage::tellsWhatIsOverdue()
{
    addContacts();
    makePage();
    table().selectRow(1);
    QVERIFY(part<QLabel>("overdueLabel").isVisible());
    QCOMPARE(part<QLabel>("overdueTitleLabel").text(), u"Confirmation overdue"_s);
    QCOMPARE(part<QLabel>("overdueLabel").text(), u"Last confirmed 14 Nov 2024 by note verbale NV 1."_s);
    table().selectRow(2);
    QVERIFY2(!part<QLabel>("overdueLabel").isVisible(), "due is not overdue");
}

void tst_ContactsPage::takesAnEventBack()
{
    addContacts();
    Confirmation event;
    event.on = QDate(2025, 11, 20);
    taken(ContactEdits(workspace()).confirm({m_hungary}, event));
    makePage();
    table().selectRow(1);
    auto &events = part<QListView>("eventsList");
    QCOMPARE(events.model()->rowCount(), 2);
    QVERIFY(!part<QPushButton>("removeEventButton").isEnabled());
    events.setFocus();
    QTest::keyClick(&events, Qt::Key_Space); // the first is current, and chosen now
    QVERIFY(part<QPushButton>("removeEventButton").isEnabled());
    part<QPushButton>("removeEventButton").click();
    QCOMPARE(events.model()->rowCount(), 1);
    QVERIFY(part<QLabel>("overdueLabel").isVisible());
}

void tst_ContactsPage::confirmsTheSelected()
{
    addContacts();
    makePage();
    QSignalSpy messages(m_page.get(), &Page::messageShown);
    table().selectAll();
    const DialogAnswer answer([](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"referenceEdit"_s), u"402/2025"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    });
    click("confirmButton");
    QVERIFY(answer.wasAsked());
    for (const QString &id : {m_austria, m_hungary, m_malta}) {
        const Confirmation newest = workspace().contacts().confirmations(id).constFirst();
        QCOMPARE(newest.on, QDate(2025, 11, 22));
        QCOMPARE(newest.reference, u"402/2025"_s);
    }
    QCOMPARE(messages.size(), 1);
    QCOMPARE(part<FigureCard>("overdueCard").figure(), u"0"_s);
    taken(workspace().undo());
    QCOMPARE(part<FigureCard>("overdueCard").figure(), u"1"_s);
}

void tst_ContactsPage::confirmsFromTheDetails()
{
    addContacts();
    makePage();
    table().selectRow(1);
    const DialogAnswer answer([](QDialog &dialog) { dialog.accept(); });
    click("confirmNowButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(workspace().contacts().confirmations(m_hungary).size(), 2);
    QVERIFY(!part<QLabel>("overdueLabel").isVisible());
}

void tst_ContactsPage::removesAfterAQuestion()
{
    addContacts();
    makePage();
    table().selectRow(1);
    part<QPushButton>("removeButton").click();
    QVERIFY(workspace().contacts().contact(m_hungary));
    QVERIFY(m_fixture->prompter.messages.constLast().contains(u"undone"));
    m_fixture->prompter.confirms = true;
    part<QPushButton>("removeButton").click();
    QVERIFY(!workspace().contacts().contact(m_hungary));
    QCOMPARE(states(), (QStringList{u"Austria"_s, u"Malta"_s}));
    taken(workspace().undo());
    QCOMPARE(states().size(), 3);
}

void tst_ContactsPage::looksAtARecord()
{
    addContacts();
    makePage();
    click("policyChip");
    QVERIFY(m_page->lookAt({RecordKind::Contact, m_hungary}));
    QVERIFY(part<QLabel>("subtitleLabel").text().startsWith(u"Hungary"));
    QVERIFY(table().hasFocus());
    const QString gone = [&] {
        for (const Contact &one : workspace().contacts().contacts()) {
            if (one.state == u"PL")
                return workspace().contacts().confirmations(one.id).constFirst().id;
        }
        return QString();
    }();
    QVERIFY(m_page->lookAt({RecordKind::Confirmation, gone}));
    QVERIFY(part<QLabel>("subtitleLabel").text().startsWith(u"Poland"));
    QVERIFY(!m_page->lookAt({RecordKind::Contact, u"unknown"_s}));
    QVERIFY(!m_page->lookAt({RecordKind::Milestone, m_hungary}));
}

void tst_ContactsPage::remembersFilterAndColumns()
{
    addContacts();
    makePage();
    click("dueChip");
    makePage();
    QVERIFY(part<QPushButton>("dueChip").isChecked());
    QCOMPARE(states(), (QStringList{u"Hungary"_s, u"Malta"_s}));
    QVERIFY2(m_fixture->settings.get(setting::kContactColumns).isEmpty(), "nobody chose a width");
}

void tst_ContactsPage::readsOnly()
{
    addContacts();
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    ContactsPage page(context);
    page.show();
    auto *table = page.findChild<QTableView *>(u"contactsTable"_s);
    table->selectRow(1);
    for (const char *name : {"newButton", "confirmButton", "confirmNowButton", "changeButton", "endButton",
                             "removeButton", "correctButton", "editEventButton", "removeEventButton"})
        QVERIFY2(!page.findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
    for (const QLineEdit *edit : page.findChild<ContactDetails *>()->findChildren<QLineEdit *>())
        QVERIFY2(edit->isReadOnly(), qPrintable(edit->objectName()));
    QVERIFY(!page.findChild<QComboBox *>(u"sharingCombo"_s)->isEnabled());
    QVERIFY(page.findChild<QPushButton *>(u"remindersButton"_s)->isEnabled());
    QVERIFY(page.finishEditing());
}

void tst_ContactsPage::theNavigationCountsWhatIsOverdue()
{
    MatrixWindow window;
    QVERIFY(window.create());
    QVERIFY(window.show());
    const auto &navigation = window.part<QListView>("navigationList");
    const auto entry = [&] {
        for (int row = 0; row < navigation.model()->rowCount(); ++row) {
            if (const QModelIndex index = navigation.model()->index(row, 0); index.data().toString() == u"Contacts")
                return index;
        }
        return QModelIndex();
    };
    QTRY_COMPARE(entry().data(NavigationDelegate::BadgeRole).toInt(), 0);
    const QString id =
        enterContact(window.workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2024, 11, 14});
    QTRY_COMPARE(entry().data(NavigationDelegate::BadgeRole).toInt(), 1);
    QVERIFY(entry().data(Qt::AccessibleTextRole).toString().contains(u"1 contact"));
    Confirmation event;
    event.on = QDate(2025, 11, 20);
    taken(ContactEdits(window.workspace()).confirm({id}, event));
    QTRY_COMPARE(entry().data(NavigationDelegate::BadgeRole).toInt(), 0);
    QCOMPARE(entry().data(Qt::AccessibleTextRole).toString(), u"Contacts"_s);
}

void tst_ContactsPage::actionsFollowTheSelection()
{
    MatrixWindow window;
    QVERIFY(window.create());
    enterContact(window.workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2024, 11, 14});
    QVERIFY(window.show());
    Actions &actions = window->actions();
    QVERIFY(!actions[ActionId::ConfirmContacts]->isEnabled());
    QVERIFY(actions[ActionId::NewContact]->isEnabled());
    window.press(Qt::Key_4, Qt::ControlModifier);
    auto &table = window.part<QTableView>("contactsTable");
    QVERIFY(table.isVisible());
    QVERIFY(table.hasFocus());
    QVERIFY(actions[ActionId::ConfirmContacts]->isEnabled());
    table.clearSelection();
    QVERIFY(!actions[ActionId::ConfirmContacts]->isEnabled());
    window.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.part<ContactsPage>().findChild<QLineEdit *>(u"filterEdit"_s)->hasFocus());
    // A text that cannot be saved is told in the status bar and asked about before the window closes.
    table.selectAll();
    auto *email = window.part<ContactsPage>().findChild<QLineEdit *>(u"emailEdit"_s);
    email->setFocus();
    window.type(u"no address"_s);
    actions[ActionId::GoMatrix]->trigger();
    QVERIFY(window.statusBarTexts().contains(u"Not saved"));
    QVERIFY2(!window->close(), "Cancel goes back to the text");
    window.prompter.confirms = true;
    QVERIFY(window->close());
}

void tst_ContactsPage::holdsManyContacts()
{
    ChangeSet set;
    set.title = u"Many"_s;
    const QDate today = workspace().clock().today();
    for (const QString &state : workspace().participants().participatingStatesOn(today)) {
        for (int i = 0; i < 5; ++i) {
            Contact one = contactOf(state, i % 2 == 0 ? role::kOscePolicy : role::kOsceTechnical, u"Desk"_s);
            one.id = u"%1-%2"_s.arg(state).arg(i);
            Confirmation event;
            event.id = one.id;
            event.contact = one.id;
            event.on = today.addDays(-80 * i);
            set.changes += {makeChange<Contact>({}, one), makeChange<Confirmation>({}, event)};
        }
    }
    taken(workspace().commit(set));
    makePage();
    QCOMPARE(states().size(), 57 * 5);
    QElapsedTimer time;
    time.start();
    Confirmation event;
    event.on = today;
    taken(ContactEdits(workspace()).confirm({u"HU-4"_s}, event));
    m_page->lookAt({RecordKind::Contact, u"HU-4"_s});
    QCOMPARE(part<ContactDetails>("contactDetails").contactId(), u"HU-4"_s);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

QTEST_MAIN(tst_ContactsPage)
#include "tst_contactspage.moc"
