// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixwindow.h"
#include "models/searchmodel.h"
#include "pages/activitypage.h"
#include "pages/contactspage.h"
#include "pages/finddialog.h"
#include "pages/matrixview.h"
#include "pages/meetingspage.h"
#include "pages/referencepage.h"
#include "pages/statepage.h"
#include "support/contactfixture.h"
#include "support/meetingfixture.h"
#include "workspace/evidenceedits.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace tessera;
using namespace Qt::StringLiterals;

/// Finding with the keyboard, in the window as a whole.
class tst_FindDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statesLeadToTheirPage();
    void partnersLeadToTheReference();
    void measuresLeadToTheirColumn();
    void measuresWithoutACurrentCell();
    void arrowsChooseWhileTheFieldHasTheKeyboard();
    void escapeChangesNothing();
    void nothingFoundNothingOpened();
    void theMouseOpensToo();
    void contactsMeetingsAndPages();
    void evidenceLeadsToItsCell();
    void documentsLeadToTheirMeeting();
    void actionsAreDone();
    void whatCannotBeDoneIsNotFound();
    void worksFromATextField();
    void whatIsNewIsFound();
    void sleepsWithoutAWorkspace();
    void theFieldOfTheToolBar();

private:
    /// Ctrl+K and this text; `answer` is what is done then, Enter unless told otherwise.
    bool find(const QString &text, const std::function<void(QDialog &)> &answer = {}) const;
    QStringList found(const QString &text) const;

    template <typename T>
    [[nodiscard]] bool isShown() const
    {
        return qobject_cast<T *>(m_window->part<QStackedWidget>("pageStack").currentWidget()) != nullptr;
    }
    static QListView &hits(const QDialog &dialog) { return *dialog.findChild<QListView *>(u"hitList"_s); }

    std::unique_ptr<test::MatrixWindow> m_window; // on 22 November 2025
};

bool tst_FindDialog::find(const QString &text, const std::function<void(QDialog &)> &answer) const
{
    const test::DialogAnswer answered([&](QDialog &dialog) {
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"findEdit"_s)->hasFocus());
        m_window->type(text);
        if (answer)
            answer(dialog);
        else
            m_window->press(Qt::Key_Return);
        if (dialog.isVisible())
            dialog.reject();
    });
    (*m_window)->activateWindow(); // again, after another dialog
    if (!QTest::qWaitForWindowActive(&**m_window))
        return false;
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    return answered.wasAsked();
}

QStringList tst_FindDialog::found(const QString &text) const
{
    QStringList titles;
    const bool wasAsked = find(text, [&](QDialog &dialog) {
        const QAbstractItemModel *model = hits(dialog).model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
    });
    return wasAsked ? titles : QStringList{u"no dialog"_s};
}

void tst_FindDialog::init()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    m_window->goTo(u"FI"_s, 8);
}

void tst_FindDialog::cleanup()
{
    m_window.reset();
}

void tst_FindDialog::statesLeadToTheirPage()
{
    QVERIFY(find(u"hongrie"_s)); // in any language
    QVERIFY(isShown<StatePage>());
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8})); // the measure stays
    (*m_window)->activateWindow();
    QTRY_VERIFY(m_window->part<QTableView>("measuresTable").hasFocus());
    QVERIFY(find(u"turkiye"_s));
    QCOMPARE(m_window->place(), (CellPlace{u"TR"_s, 8}));
}

void tst_FindDialog::partnersLeadToTheReference()
{
    QVERIFY(find(u"japan"_s));
    QVERIFY(isShown<ReferencePage>());
}

void tst_FindDialog::measuresLeadToTheirColumn()
{
    QVERIFY(find(u"cbm 16"_s));
    QCOMPARE(m_window->place(), (CellPlace{u"FI"_s, 16}));
    QVERIFY(find(u"terminology"_s));
    QCOMPARE(m_window->place(), (CellPlace{u"FI"_s, 9}));
}

void tst_FindDialog::measuresWithoutACurrentCell()
{
    QVERIFY(m_window->reopen());
    QVERIFY(m_window->show());
    QVERIFY(find(u"cbm 16"_s));
    QCOMPARE(m_window->place().measure, 16);
    QVERIFY(!m_window->place().state.isEmpty());
}

void tst_FindDialog::arrowsChooseWhileTheFieldHasTheKeyboard()
{
    const bool wasAsked = find(u"united"_s, [this](QDialog &dialog) {
        const QListView &list = hits(dialog);
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(list.currentIndex().row(), 0);
        m_window->press(Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 1);
        m_window->press(Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 1);
        m_window->press(Qt::Key_Up);
        QCOMPARE(list.currentIndex().row(), 0);
        m_window->press(Qt::Key_Down);
        QVERIFY(dialog.findChild<QLineEdit *>(u"findEdit"_s)->hasFocus());
        m_window->press(Qt::Key_Return);
    });
    QVERIFY(wasAsked);
    QCOMPARE(m_window->place().state, u"US"_s);
    // A new letter begins at the best again.
    QVERIFY(find(u"unite"_s, [this](QDialog &dialog) {
        m_window->press(Qt::Key_Down);
        m_window->type(u"d"_s);
        QCOMPARE(hits(dialog).currentIndex().row(), 0);
        m_window->press(Qt::Key_Return);
    }));
    QCOMPARE(m_window->place().state, u"GB"_s);
}

void tst_FindDialog::escapeChangesNothing()
{
    QVERIFY(find(u"hungary"_s, [this](QDialog &dialog) {
        m_window->press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }));
    QCOMPARE(m_window->place(), (CellPlace{u"FI"_s, 8}));
    (*m_window)->activateWindow();
    QTRY_VERIFY(m_window->view().hasFocus());
}

void tst_FindDialog::nothingFoundNothingOpened()
{
    QVERIFY(find(u"zzz"_s, [this](QDialog &dialog) {
        QCOMPARE(dialog.findChild<QLabel *>(u"countLabel"_s)->text(), u"Nothing was found."_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"openButton"_s)->isEnabled());
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Down);
        QVERIFY(dialog.isVisible());
    }));
    QVERIFY(find({}, [this](QDialog &dialog) {
        QCOMPARE(hits(dialog).model()->rowCount(), 0); // nothing is left of the question before
        m_window->press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
    }));
    QCOMPARE(m_window->place(), (CellPlace{u"FI"_s, 8}));
}

void tst_FindDialog::theMouseOpensToo()
{
    QVERIFY(find(u"united"_s, [](QDialog &dialog) {
        const QListView &list = hits(dialog);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
        QVERIFY(!dialog.isVisible());
    }));
    QCOMPARE(m_window->place().state, u"US"_s);
}

void tst_FindDialog::contactsMeetingsAndPages()
{
    test::enterContact(m_window->workspace(), test::contactOf(u"HU"_s, role::kOscePolicy, u"Márta Példa"_s),
                       {2025, 1, 1});
    test::addMeeting(m_window->workspace(), {2025, 3, 4}, u"1/2025"_s);
    QVERIFY(find(u"pelda"_s));
    QVERIFY(isShown<ContactsPage>());
    QVERIFY(m_window->part<ContactsPage>().hasSelection());
    QVERIFY(find(u"vienna"_s));
    QVERIFY(isShown<MeetingsPage>());
    QVERIFY(find(u"activity"_s));
    QVERIFY(isShown<ActivityPage>());
    QVERIFY(find(u"contacts"_s));
    QVERIFY(isShown<ContactsPage>());
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_FindDialog::evidenceLeadsToItsCell()
{
    Evidence evidence;
    evidence.title = u"Kiberstratégia"_s;
    evidence.address = u"https://example.org/"_s;
    QVERIFY(EvidenceEdits(m_window->workspace())
                .addLink({m_window->workspace().framework().id, 2024, {u"HU"_s, 7}}, evidence));
    QVERIFY(find(u"kiberstrategia"_s));
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 7}));
    QCOMPARE(m_window->shownYear(), 2024);
}

void tst_FindDialog::documentsLeadToTheirMeeting()
{
    const QString meeting = test::addMeeting(m_window->workspace(), {2025, 3, 4}, u"1/2025"_s);
    Evidence agenda;
    agenda.id = u"a-1"_s;
    agenda.title = u"Quince agenda"_s;
    agenda.address = u"https://example.org/agenda"_s;
    ChangeSet set;
    set.title = u"Agenda"_s;
    set.changes = {makeChange<Evidence>({}, agenda),
                   makeChange<MeetingDocument>({}, MeetingDocument{meeting, agenda.id})};
    QVERIFY(m_window->workspace().commit(set));
    QVERIFY(find(u"quince"_s));
    QVERIFY(isShown<MeetingsPage>());
}

void tst_FindDialog::actionsAreDone()
{
    QVERIFY(find(u"larger text"_s));
    QCOMPARE(m_window->settings.get(setting::kTextSize), 110);
    QVERIFY(find(u"normal text"_s));
    QCOMPARE(m_window->settings.get(setting::kTextSize), 100);
    // By its tip, and with its keys beside it.
    QVERIFY(find(u"evidence hold"_s, [](QDialog &dialog) { QCOMPARE(hits(dialog).model()->rowCount(), 1); }));
    QVERIFY(find(u"export review"_s, [](QDialog &dialog) {
        QCOMPARE(hits(dialog).model()->index(0, 0).data(role::kDetail).toString(), u"Action · Ctrl+E"_s);
    }));
}

void tst_FindDialog::whatCannotBeDoneIsNotFound()
{
    QVERIFY(!found(u"undo"_s).contains(u"Undo"_s));
    QVERIFY(!found(u"confirm contacts"_s).contains(u"Confirm contacts…"_s)); // of another page
    (*m_window)->activateWindow();
    QTRY_VERIFY(m_window->view().hasFocus());
    m_window->press(Qt::Key_1);
    QVERIFY(found(u"undo"_s).contains(u"Undo"_s));
    QVERIFY(find(u"undo"_s));
    QCOMPARE(m_window->status(u"FI"_s, 8), Status::NoInformation);
}

void tst_FindDialog::worksFromATextField()
{
    auto &filter = m_window->part<QLineEdit>("filterEdit");
    filter.setFocus();
    m_window->type(u"fin"_s);
    QVERIFY(find(u"hungary"_s));
    QVERIFY(isShown<StatePage>());
    QCOMPARE(m_window->part<StatePage>().heading(), u"Hungary — 2025"_s);
}

void tst_FindDialog::whatIsNewIsFound()
{
    QCOMPARE(found(u"quillfeather"_s), QStringList());
    test::enterContact(m_window->workspace(), test::contactOf(u"HU"_s, role::kOscePolicy, u"Quillfeather"_s),
                       {2025, 1, 1});
    QCOMPARE(found(u"quillfeather"_s), QStringList{u"Quillfeather"_s});
    // Another workspace knows nothing of it.
    QVERIFY(m_window->create({}, u"other.tessera"_s));
    QCOMPARE(found(u"quillfeather"_s), QStringList());
}

void tst_FindDialog::sleepsWithoutAWorkspace()
{
    (*m_window)->actions()[ActionId::CloseWorkspace]->trigger();
    QVERIFY(!(*m_window)->actions()[ActionId::Find]->isEnabled());
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
}

void tst_FindDialog::theFieldOfTheToolBar()
{
    auto &field = m_window->part<QPushButton>("findField");
    QVERIFY(field.isVisible());
    QVERIFY(field.text().contains(u"Ctrl+K"));
    const test::DialogAnswer answered([&](QDialog &dialog) {
        QVERIFY(qobject_cast<FindDialog *>(&dialog));
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"findEdit"_s)->hasFocus());
        m_window->type(u"hungary"_s);
        m_window->press(Qt::Key_Return);
    });
    field.click();
    QVERIFY(answered.wasAsked());
    QCOMPARE(m_window->place().state, u"HU"_s);
    // Without room it is left out; what stands after it stays in sight.
    (*m_window)->resize(800, 700);
    QTRY_VERIFY(!field.isVisible());
    QVERIFY(m_window->part<QToolBar>("mainToolBar").isVisible());
    (*m_window)->resize(1440, 900);
    QTRY_VERIFY(field.isVisible());
}

QTEST_MAIN(tst_FindDialog)
#include "tst_finddialog.moc"
