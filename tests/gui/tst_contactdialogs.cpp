// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/remindertemplates.h"
#include "pages/confirmdialog.h"
#include "pages/contactdialog.h"
#include "pages/erasedialog.h"
#include "pages/remindersdialog.h"
#include "pages/remindertextdialog.h"
#include "pages/successiondialog.h"
#include "storage/backups.h"
#include "support/contactfixture.h"
#include "support/folderstate.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// The dialogs about points of contact, on 22 November 2025.
class tst_ContactDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entersAContactByKeyboard();
    void staysOpenWithWhatWasTyped();
    void addsARole();
    void recordsAChangeAndSaysWhetherItWasNotifiedInTime();
    void correctsWithoutAnEvent();
    void confirmsManyInOneStep();
    void correctsAnEvent();
    void endsAndSucceedsInOneStep();
    void endsWithoutASuccessor();
    void nobodyIsErasedUnasked();
    void erasesAndReports();
    void offersNobodyWhoServed();
    void writesReminders();
    void keepsAnEditedReminder();
    void keepsTheOfficesOwnText();
    void savesMessageFiles();
    void owesNothing();

private:
    template <typename T>
    [[nodiscard]] static T &part(const QWidget &dialog, const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the dialog has no %s", name);
        return *found;
    }
    /// A part of one of two forms of the same kind in a dialog.
    template <typename T>
    [[nodiscard]] static T &part(const QWidget &dialog, const char *form, const char *name)
    {
        return part<T>(part<QWidget>(dialog, form), name);
    }
    static void show(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    static void type(const QWidget &dialog, const char *field, const QString &text)
    {
        auto &edit = part<QLineEdit>(dialog, field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    static void save(const QWidget &dialog)
    {
        QTest::mouseClick(&part<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    }
    [[nodiscard]] Workspace &workspace() const { return *m_fixture->workspace; }
    [[nodiscard]] const ContactBook &book() const { return workspace().contacts(); }
    QString enterFormer(const QString &state, QDate until);

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_ContactDialogs::init()
{
    m_fixture = std::make_unique<PageFixture>(std::nullopt);
}

QString tst_ContactDialogs::enterFormer(const QString &state, QDate until)
{
    const QString id = enterContact(workspace(), contactOf(state, role::kOscePolicy, u"Secret Name"_s), {2019, 1, 1});
    Confirmation ended;
    ended.event = ConfirmationEvent::Ended;
    ended.on = until;
    taken(ContactEdits(workspace()).confirm({id}, ended));
    return id;
}

void tst_ContactDialogs::entersAContactByKeyboard()
{
    ContactDialog dialog(m_fixture->context);
    show(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"Hun"_s); // the box of States has the keyboard
    QCOMPARE(part<QComboBox>(dialog, "stateBox").currentText(), u"Hungary"_s);
    part<QCheckBox>(dialog, "osce-policy").setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    type(dialog, "nameEdit", u"M. Pelda"_s);
    type(dialog, "emailEdit", u"policy@example.org"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const Contact *entered = book().contact(dialog.contactId());
    QVERIFY(entered);
    QCOMPARE(entered->state, u"HU"_s);
    QCOMPARE(entered->roles, role::kOscePolicy);
    QCOMPARE(entered->name, u"M. Pelda"_s);
    const QList<Confirmation> events = book().confirmations(entered->id);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().event, ConfirmationEvent::Nominated);
    QCOMPARE(events.constFirst().on, QDate(2025, 11, 22));
    QVERIFY2(!workspace().undoTitle().contains(u"Pelda"), "no name of a person in a step");
}

void tst_ContactDialogs::staysOpenWithWhatWasTyped()
{
    ContactDialog dialog(m_fixture->context);
    show(dialog);
    QVERIFY(!part<QLabel>(dialog, "errorLabel").isVisible());
    type(dialog, "nameEdit", u"M. Pelda"_s);
    save(dialog);
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    QVERIFY(!part<QLabel>(dialog, "errorLabel").text().isEmpty());
    QCOMPARE(part<QLineEdit>(dialog, "nameEdit").text(), u"M. Pelda"_s);
    QCOMPARE(book().contacts().size(), 0);
}

void tst_ContactDialogs::addsARole()
{
    ContactDialog dialog(m_fixture->context);
    show(dialog);
    m_fixture->prompter.textToEnter = u"Election desk"_s;
    part<QPushButton>(dialog, "addRoleButton").click();
    QCOMPARE(book().roles().constLast().label, u"Election desk"_s);
    const QString id = book().roles().constLast().id;
    auto *box = dialog.findChild<QCheckBox *>(id);
    QVERIFY(box && box->isChecked());
    taken(workspace().undo());
    QVERIFY2(!dialog.findChild<QCheckBox *>(id), "a role that is taken back is no longer offered");
}

void tst_ContactDialogs::recordsAChangeAndSaysWhetherItWasNotifiedInTime()
{
    const QString id = enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2025, 1, 7});
    ContactDialog dialog(m_fixture->context);
    dialog.setContact(*book().contact(id), ContactDialog::Purpose::Change);
    show(dialog);
    QVERIFY2(!part<QComboBox>(dialog, "stateBox").isEnabled(), "a contact stays with its State");
    part<QDateEdit>(dialog, "dayEdit").setDate({2025, 9, 1});
    const auto &notice = part<QLabel>(dialog, "noticeLabel");
    QVERIFY(notice.text().startsWith(u"▲ notice overdue 52 day"));
    part<QCheckBox>(dialog, "notifiedCheck").click();
    part<QDateEdit>(dialog, "notifiedEdit").setDate({2025, 9, 5});
    QVERIFY(notice.text().startsWith(u"✓ notified after 4 day"));
    part<QDateEdit>(dialog, "notifiedEdit").setDate({2025, 10, 4});
    QVERIFY(notice.text().startsWith(u"▲ notified late by 3 day"));
    part<QDateEdit>(dialog, "dayEdit").setDate({2025, 11, 20});
    part<QCheckBox>(dialog, "notifiedCheck").click();
    QVERIFY(notice.text().startsWith(u"◷ "));
    type(dialog, "telephoneEdit", u"+36 1 000"_s);
    save(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(book().contact(id)->telephone, u"+36 1 000"_s);
    QCOMPARE(book().confirmations(id).constFirst().event, ConfirmationEvent::Changed);
    QCOMPARE(book().confirmations(id).size(), 2);
}

void tst_ContactDialogs::correctsWithoutAnEvent()
{
    const QString id = enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2025, 1, 7});
    ContactDialog dialog(m_fixture->context);
    dialog.setContact(*book().contact(id), ContactDialog::Purpose::Correction);
    show(dialog);
    QVERIFY(!part<QDateEdit>(dialog, "dayEdit").isVisible());
    part<QComboBox>(dialog, "stateBox").setCurrentText(u"Malta"_s);
    save(dialog);
    QCOMPARE(book().contact(id)->state, u"MT"_s);
    QCOMPARE(book().confirmations(id).size(), 1);
}

void tst_ContactDialogs::confirmsManyInOneStep()
{
    QStringList ids;
    for (const QString &state : {u"AT"_s, u"HU"_s, u"MT"_s})
        ids.append(enterContact(workspace(), contactOf(state, role::kOscePolicy, u"Desk"_s), {2024, 1, 7}));
    const qint64 before = m_fixture->workspace.newestEntry();
    ConfirmDialog dialog(m_fixture->context, ids);
    show(dialog);
    QCOMPARE(part<QListView>(dialog, "contactsList").model()->rowCount(), 3);
    QVERIFY2(!part<QCheckBox>(dialog, "notifiedCheck").isVisible(), "a confirmation is not notified to others");
    part<QDateEdit>(dialog, "dayEdit").setDate({2025, 12, 24});
    save(dialog);
    QVERIFY2(dialog.isVisible(), "nobody has confirmed in the future");
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    part<QDateEdit>(dialog, "dayEdit").setDate({2025, 11, 3});
    part<QComboBox>(dialog, "meansBox").setCurrentIndex(1);
    save(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_fixture->workspace.newestEntry(), before + 1);
    for (const QString &id : ids) {
        QCOMPARE(book().lastConfirmed(id, {2025, 11, 22}), QDate(2025, 11, 3));
        QCOMPARE(book().confirmations(id).constFirst().means, Means::NoteVerbale);
    }
}

void tst_ContactDialogs::correctsAnEvent()
{
    const QString id = enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2025, 1, 7});
    ConfirmDialog dialog(m_fixture->context, {id});
    dialog.setEvent(book().confirmations(id).constFirst());
    show(dialog);
    QCOMPARE(part<QDateEdit>(dialog, "dayEdit").date(), QDate(2025, 1, 7));
    QCOMPARE(part<QLineEdit>(dialog, "referenceEdit").text(), u"NV 1"_s);
    part<QDateEdit>(dialog, "dayEdit").setDate({2025, 2, 7});
    save(dialog);
    QCOMPARE(book().confirmations(id).size(), 1);
    QCOMPARE(book().confirmations(id).constFirst().on, QDate(2025, 2, 7));
    QCOMPARE(book().confirmations(id).constFirst().event, ConfirmationEvent::Nominated);
}

void tst_ContactDialogs::endsAndSucceedsInOneStep()
{
    Contact leaving = contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s);
    leaving.email = u"m.pelda@example.org"_s;
    const QString id = enterContact(workspace(), leaving, {2025, 1, 7});
    SuccessionDialog dialog(m_fixture->context, *book().contact(id));
    show(dialog);
    QCOMPARE(part<QLineEdit>(dialog, "organisationEdit").text(), u"Ministry"_s);
    QVERIFY2(part<QLineEdit>(dialog, "emailEdit").text().isEmpty(), "what is personal is not handed on");
    part<QDateEdit>(dialog, "endedForm", "dayEdit").setDate({2025, 11, 14});
    part<QDateEdit>(dialog, "nominatedForm", "dayEdit").setDate({2025, 11, 15});
    type(dialog, "nameEdit", u"N. Utod"_s);
    save(dialog);
    QVERIFY2(!dialog.isVisible(), qPrintable(part<QLabel>(dialog, "errorLabel").text()));
    QCOMPARE(book().contact(id)->until, QDate(2025, 11, 14));
    QCOMPARE(book().contacts().size(), 2);
    const QList<Contact> serving = book().serving({2025, 11, 22}, u"HU"_s);
    QCOMPARE(serving.size(), 1);
    QCOMPARE(serving.constFirst().name, u"N. Utod"_s);
    QCOMPARE(serving.constFirst().roles, role::kOscePolicy);
    taken(workspace().undo());
    QCOMPARE(book().contacts().size(), 1);
    QVERIFY(!book().contact(id)->until.isValid());
}

void tst_ContactDialogs::endsWithoutASuccessor()
{
    const QString id = enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2025, 1, 7});
    SuccessionDialog dialog(m_fixture->context, *book().contact(id));
    show(dialog);
    part<QCheckBox>(dialog, "successorCheck").click();
    QVERIFY(!part<QLineEdit>(dialog, "nameEdit").isVisible());
    save(dialog);
    QCOMPARE(book().contact(id)->until, QDate(2025, 11, 22));
    QCOMPARE(book().contacts().size(), 1);
}

void tst_ContactDialogs::nobodyIsErasedUnasked()
{
    const QString id = enterFormer(u"HU"_s, {2022, 1, 1});
    EraseDialog dialog(m_fixture->context);
    show(dialog);
    auto &erase = part<QPushButton>(dialog, "eraseButton");
    QVERIFY2(!erase.isEnabled(), "nobody is chosen before the user does");
    QVERIFY(part<QPushButton>(dialog, "cancelButton").isDefault());
    QVERIFY(part<QLabel>(dialog, "warningTitleLabel").text().contains(u"cannot be undone"));
    QVERIFY(part<QLabel>(dialog, "warningLabel").text().contains(u"every count stays the same"));
    part<QPushButton>(dialog, "allButton").click();
    QVERIFY(erase.isEnabled());
    erase.click(); // and the question is answered with Cancel
    QVERIFY(dialog.isVisible());
    QCOMPARE(book().contact(id)->name, u"Secret Name"_s);
}

void tst_ContactDialogs::erasesAndReports()
{
    const QString id = enterFormer(u"HU"_s, {2022, 1, 1});
    const QString kept = enterFormer(u"MT"_s, {2022, 6, 1});
    const Result<Backup> backup = backUp(workspace().store(), workspace().clock());
    QVERIFY(backup);
    m_fixture->prompter.confirms = true;
    EraseDialog dialog(m_fixture->context);
    show(dialog);
    QVERIFY(part<QLabel>(dialog, "backupsLabel").text().contains(QFileInfo(backup->path).fileName()));
    auto &table = part<QTableView>(dialog, "contactsTable");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QCOMPARE(table.currentIndex().data().toString(), u"Hungary"_s);
    QTest::keyClick(&table, Qt::Key_Space);
    part<QPushButton>(dialog, "eraseButton").click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(book().contact(id)->erased.isValid());
    QVERIFY(book().contact(id)->name.isEmpty());
    QCOMPARE(book().contact(kept)->name, u"Secret Name"_s);
    const QString told = m_fixture->prompter.messages.join(u'\n');
    QVERIFY(told.contains(QFileInfo(backup->path).fileName()));
    QVERIFY2(!QFile::exists(backup->path), "the user agreed to delete the older backups");
    QVERIFY(workspace().undoTitle().isEmpty());
}

void tst_ContactDialogs::offersNobodyWhoServed()
{
    enterFormer(u"HU"_s, {2025, 10, 1}); // not long enough ago
    enterContact(workspace(), contactOf(u"MT"_s, role::kOscePolicy, u"C. Eżempju"_s), {2019, 1, 7});
    EraseDialog dialog(m_fixture->context);
    show(dialog);
    QVERIFY(part<QLabel>(dialog, "emptyLabel").isVisible());
    QVERIFY(!part<QPushButton>(dialog, "eraseButton").isEnabled());
}

void tst_ContactDialogs::writesReminders()
{
    Contact hungary = contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s);
    hungary.email = u"policy@example.org"_s;
    enterContact(workspace(), hungary, {2024, 11, 14});
    enterContact(workspace(), contactOf(u"MT"_s, role::kOscePolicy, u"C. Eżempju"_s), {2024, 12, 14});
    enterContact(workspace(), contactOf(u"AT"_s, role::kOscePolicy, u"A. Beispiel"_s), {2025, 9, 1});
    RemindersDialog dialog(m_fixture->context);
    show(dialog);
    const auto &states = part<QListView>(dialog, "statesList");
    QCOMPARE(states.model()->rowCount(), 2);
    const QModelIndex first = states.model()->index(0, 0);
    QVERIFY(first.data().toString().startsWith(u"▲ Hungary: 1 overdue"));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(states.model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(part<QLabel>(dialog, "recipientsLabel").text().contains(u"policy@example.org"));
    QVERIFY(part<QPlainTextEdit>(dialog, "bodyEdit").toPlainText().contains(u"Hungary"));
    QVERIFY(part<QLineEdit>(dialog, "subjectEdit").text().startsWith(u"TLP:AMBER+STRICT"));
    part<QPushButton>(dialog, "copyButton").click();
    QVERIFY(QApplication::clipboard()->text().contains(u"policy@example.org"));
    part<QPushButton>(dialog, "mailButton").click();
    QCOMPARE(m_fixture->prompter.opened.size(), 1);
    QVERIFY(m_fixture->prompter.opened.constFirst().startsWith(u"mailto:policy@example.org?"));
}

void tst_ContactDialogs::keepsTheOfficesOwnText()
{
    enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2024, 11, 14});
    ReminderTextDialog writing(m_fixture->context, builtInReminderText(u"en"_s));
    show(writing);
    part<QPlainTextEdit>(writing, "templateBodyEdit").setPlainText(u"To {state}: please look at {contacts}"_s);
    part<QPushButton>(writing, "saveButton").click();
    QCOMPARE(writing.result(), int(QDialog::Accepted));

    m_fixture->settings.set(setting::kReminderLanguage, u"en"_s);
    RemindersDialog dialog(m_fixture->context);
    show(dialog);
    QVERIFY(part<QPlainTextEdit>(dialog, "bodyEdit").toPlainText().contains(u"To Hungary: please look at"));

    // Back to the built-in text: nothing is kept.
    ReminderTextDialog again(m_fixture->context, workspace().store().load<ReminderText>()->constFirst());
    show(again);
    QVERIFY(part<QPlainTextEdit>(again, "templateBodyEdit").toPlainText().startsWith(u"To {state}"));
    part<QPushButton>(again, "builtInButton").click();
    part<QPushButton>(again, "saveButton").click();
    QCOMPARE(workspace().store().load<ReminderText>()->size(), 0);
}

void tst_ContactDialogs::keepsAnEditedReminder()
{
    enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2024, 11, 14});
    enterContact(workspace(), contactOf(u"MT"_s, role::kOscePolicy, u"C. Eżempju"_s), {2024, 11, 14});
    RemindersDialog dialog(m_fixture->context);
    show(dialog);
    auto &body = part<QPlainTextEdit>(dialog, "bodyEdit");
    body.setFocus();
    QTest::keyClicks(&body, u"Dear Anna, "_s);
    auto &states = part<QListView>(dialog, "statesList");
    states.setCurrentIndex(states.model()->index(1, 0));
    QVERIFY(!body.toPlainText().contains(u"Anna"));
    auto &language = part<QComboBox>(dialog, "languageBox");
    QVERIFY(language.count() > 1);
    const QString english = body.toPlainText();
    language.setCurrentIndex(1);
    Q_EMIT language.activated(1);
    QVERIFY(body.toPlainText() != english);
    language.setCurrentIndex(0);
    Q_EMIT language.activated(0);
    states.setCurrentIndex(states.model()->index(0, 0));
    QVERIFY(body.toPlainText().startsWith(u"Dear Anna, "));
}

void tst_ContactDialogs::savesMessageFiles()
{
    enterContact(workspace(), contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2024, 11, 14});
    enterContact(workspace(), contactOf(u"MT"_s, role::kOscePolicy, u"C. Eżempju"_s), {2024, 11, 14});
    const QString folder = m_fixture->workspace.path(u"mails"_s);
    QVERIFY(QDir().mkpath(folder));
    RemindersDialog dialog(m_fixture->context);
    show(dialog);
    save(dialog); // no folder chosen
    QVERIFY(folderState(folder).isEmpty());
    m_fixture->prompter.folderToChoose = folder;
    save(dialog);
    const FolderState written = folderState(folder);
    QCOMPARE(written.size(), 2);
    save(dialog); // nothing is replaced unasked
    QCOMPARE(m_fixture->prompter.messages.constLast().left(1), u"2"_s);
    QCOMPARE(folderState(folder), written);
    part<QPushButton>(dialog, "noneButton").click();
    QVERIFY(!part<QPushButton>(dialog, "saveButton").isEnabled());
}

void tst_ContactDialogs::owesNothing()
{
    RemindersDialog dialog(m_fixture->context);
    show(dialog);
    QVERIFY(part<QLabel>(dialog, "emptyLabel").isVisible());
    for (const char *name : {"copyButton", "mailButton", "saveButton"})
        QVERIFY2(!part<QPushButton>(dialog, name).isEnabled(), name);
}

QTEST_MAIN(tst_ContactDialogs)
#include "tst_contactdialogs.moc"
