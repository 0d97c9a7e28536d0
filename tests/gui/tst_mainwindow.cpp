// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duties.h"
#include "domain/workspaceproperty.h"
#include "exchange/remindertemplates.h"
#include "lookover.h"
#include "matrixwindow.h"
#include "models/meetingwords.h"
#include "models/searchmodel.h"
#include "pages/adopterdialog.h"
#include "pages/attendancedialog.h"
#include "pages/cellsdialog.h"
#include "pages/commscheckdialog.h"
#include "pages/commsdialog.h"
#include "pages/confirmdialog.h"
#include "pages/contactdialog.h"
#include "pages/decisiondialog.h"
#include "pages/documentdialog.h"
#include "pages/editioncomparedialog.h"
#include "pages/editionsdialog.h"
#include "pages/erasedialog.h"
#include "pages/evidencedialog.h"
#include "pages/finddialog.h"
#include "pages/forumsdialog.h"
#include "pages/historydialog.h"
#include "pages/importdialog.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "pages/meetingdialog.h"
#include "pages/pastelistdialog.h"
#include "pages/progresspage.h"
#include "pages/remindersdialog.h"
#include "pages/restoredialog.h"
#include "pages/reviewpage.h"
#include "pages/rulesdialog.h"
#include "pages/sectiontextdialog.h"
#include "pages/shortcutsdialog.h"
#include "pages/successiondialog.h"
#include "support/folderstate.h"
#include "support/pseudotranslator.h"
#include "workspace/celledits.h"
#include "workspace/editionedits.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QToolBar>
#include <QUrl>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheStartPage();
    void makesAWorkspace();
    void opensAndCloses();
    void opensToReadOnly();
    void theSecondOpenerIsTold();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void savesACopy();
    void doesNotCopyOverItself();
    void backsUpAndRestores();
    void remembersRecentFiles();
    void remembersWhereItWas();
    void opensANewYearAndTakesItBack();
    void importsAChosenTable();
    void importsADroppedTable();
    void whatIsDueLeadsToItsPlace_data();
    void whatIsDueLeadsToItsPlace();
    void tellsWhatIsADemonstration();
    void textSizeStaysWithinBounds();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everythingIsTranslated();

private:
    void trigger(ActionId id) const { (*m_window)->actions()[id]->trigger(); }
    [[nodiscard]] QString title() const { return (*m_window)->windowTitle(); }
    [[nodiscard]] bool isOpen() const { return (*m_window)->session().workspace() != nullptr; }
    static void lookAtMeetingDialogs(PageContext &context,
                                     const std::function<void(QDialog &, const QString &)> &lookAtDialog);
    void lookAtEverything(const std::function<void(QWidget &, const QString &)> &look);

    std::unique_ptr<test::MatrixWindow> m_window;
};

void tst_MainWindow::init()
{
    m_window = std::make_unique<test::MatrixWindow>();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
}

void tst_MainWindow::startsWithTheStartPage()
{
    QVERIFY(m_window->show());
    QCOMPARE(title(), u"Tessera"_s);
    QVERIFY(m_window->part<QLabel>("emptyLabel").isVisible());
    QVERIFY(!m_window->part<QToolBar>("mainToolBar").isVisible());
    QCOMPARE(m_window->statusBarTexts(), QString());
    QVERIFY(!(*m_window)->actions()[ActionId::SaveCopy]->isEnabled());
    QVERIFY((*m_window)->actions()[ActionId::OpenWorkspace]->isEnabled());
    QVERIFY((*m_window)->close());
}

void tst_MainWindow::makesAWorkspace()
{
    QVERIFY(m_window->show());
    trigger(ActionId::NewWorkspace); // cancelled
    QVERIFY(!isOpen());
    m_window->prompter.fileToSave = m_window->path(u"my cbm"_s);
    trigger(ActionId::NewWorkspace);
    QVERIFY(isOpen());
    QCOMPARE((*m_window)->session().path(), m_window->path(u"my cbm.tessera"_s));
    QCOMPARE(title(), u"my cbm.tessera — Tessera"_s);
    QVERIFY(m_window->statusBarTexts().contains(u"All changes saved"));
    QVERIFY(m_window->statusBarTexts().contains(u"No backup yet"));
    QVERIFY(m_window->statusBarTexts().contains(u"57 States · 16 measures · 2013–2025"));
    QVERIFY(!m_window->statusBarTexts().contains(u"Demonstration"));
    m_window->press(Qt::Key_1); // the keyboard is in the table already
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 1);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MainWindow::opensAndCloses()
{
    QVERIFY(m_window->create());
    QVERIFY(m_window->create({}, u"other.tessera"_s));
    QCOMPARE(title(), u"other.tessera — Tessera"_s);
    m_window->prompter.fileToOpen.clear();
    trigger(ActionId::OpenWorkspace);
    QCOMPARE(title(), u"other.tessera — Tessera"_s);
    m_window->prompter.fileToOpen = m_window->path();
    trigger(ActionId::OpenWorkspace);
    QCOMPARE(title(), u"test.tessera — Tessera"_s);
    trigger(ActionId::OpenWorkspace); // the same again
    QCOMPARE(title(), u"test.tessera — Tessera"_s);
    QVERIFY(!m_window->workspace().isReadOnly());
    trigger(ActionId::CloseWorkspace);
    QCOMPARE(title(), u"Tessera"_s);
    QVERIFY(!isOpen());
    QCOMPARE(m_window->statusBarTexts(), QString());
    QVERIFY(m_window->prompter.errors.isEmpty());
    QVERIFY(m_window->prompter.messages.isEmpty());
    QVERIFY(QFile::exists(m_window->path()));
    QVERIFY2(!QFile::exists(m_window->path(u"test.tessera-journal"_s)), "one file that can be mailed");
}

void tst_MainWindow::opensToReadOnly()
{
    QVERIFY(m_window->create());
    trigger(ActionId::CloseWorkspace);
    m_window->prompter.fileToOpen = m_window->path();
    trigger(ActionId::OpenReadOnly);
    QVERIFY(m_window->show());
    QCOMPARE(title(), u"test.tessera (read only) — Tessera"_s);
    QVERIFY(m_window->statusBarTexts().startsWith(u"Read only"));
    for (const ActionRow &row : actionRows()) {
        if (row.need == ActionNeed::Writable || row.need == ActionNeed::WritableCell)
            QVERIFY2(!(*m_window)->actions()[row.id]->isEnabled(), row.text);
    }
    m_window->goTo(u"HU"_s, 8);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 0);
    QVERIFY(!m_window->part<QComboBox>("statusCombo").isEnabled());
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MainWindow::theSecondOpenerIsTold()
{
    QVERIFY(m_window->create());
    test::MatrixWindow second;
    QVERIFY(second.show());
    second->openWorkspace(m_window->path());
    QVERIFY(second->session().workspace());
    QVERIFY(second.workspace().isReadOnly());
    QCOMPARE(second->windowTitle(), u"test.tessera (read only) — Tessera"_s);
    QCOMPARE(second.prompter.messages.size(), 1);
    QVERIFY2(second.prompter.messages.constFirst().contains(u"Anna Beispiel"),
             qPrintable(second.prompter.messages.constFirst()));
    QVERIFY(second.prompter.errors.isEmpty());
    // The first is not disturbed.
    QVERIFY(m_window->show());
    m_window->goTo(u"HU"_s, 8);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MainWindow::badFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray() << ErrorCode::FileNotFound;
    QTest::newRow("empty") << QByteArray("") << ErrorCode::FileEmpty;
    QTest::newRow("text") << QByteArray("not a workspace") << ErrorCode::NotAWorkspace;
    QTest::newRow("newer") << QByteArray("newer") << ErrorCode::WorkspaceNewer;
    QTest::newRow("cut off") << QByteArray("cut off") << ErrorCode::WorkspaceDamaged;
}

void tst_MainWindow::badFilesChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QVERIFY(m_window->create());
    trigger(ActionId::CloseWorkspace);
    const QByteArray good = test::readFile(m_window->path());
    if (content == "newer")
        content = QByteArray(good).replace(60, 4, QByteArray::fromHex("7fffffff"));
    else if (content == "cut off")
        content = good.left(good.size() / 2);
    const QString bad = m_window->path(u"bad & <b>bold.tessera"_s);
    if (!content.isNull())
        QVERIFY(test::writeFile(bad, content));
    (*m_window)->openWorkspace(m_window->path());
    const QString before = title();
    m_window->prompter.fileToOpen = bad;
    trigger(ActionId::OpenWorkspace);
    QCOMPARE(m_window->prompter.errors.size(), 1);
    QCOMPARE(m_window->prompter.errors.constFirst().code, code);
    QCOMPARE(title(), before);
    QVERIFY(isOpen());
    QVERIFY(!m_window->workspace().isReadOnly());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    QVERIFY(!(*m_window)->session().recentFiles().contains(bad));
    QCOMPARE(test::readFile(bad), content);
}

void tst_MainWindow::savesACopy()
{
    QVERIFY(m_window->create());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    trigger(ActionId::SaveCopy); // cancelled
    QCOMPARE(m_window->prompter.proposals, QStringList{m_window->path(u"test, copy.tessera"_s)});
    m_window->prompter.fileToSave = m_window->path(u"copy.tessera"_s);
    trigger(ActionId::SaveCopy);
    QVERIFY(m_window->prompter.errors.isEmpty());
    QVERIFY(m_window->statusBarTexts().contains(u"copy.tessera"));
    QCOMPARE(title(), u"test.tessera — Tessera"_s);
    (*m_window)->openWorkspace(m_window->path(u"copy.tessera"_s));
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
}

void tst_MainWindow::doesNotCopyOverItself()
{
    QVERIFY(m_window->create());
    m_window->prompter.fileToSave = m_window->path();
    trigger(ActionId::SaveCopy);
    QCOMPARE(m_window->prompter.errors.size(), 1);
    QVERIFY(!m_window->statusBarTexts().contains(u"was saved"));
    // Nor does a new one go over what is open.
    trigger(ActionId::NewWorkspace);
    QCOMPARE(m_window->prompter.errors.size(), 2);
    QVERIFY(isOpen());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
}

void tst_MainWindow::backsUpAndRestores()
{
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    QVERIFY(m_window->statusBarTexts().contains(u"No backup yet"));
    trigger(ActionId::BackUp);
    QVERIFY2(m_window->statusBarTexts().contains(u"Last backup today"), qPrintable(m_window->statusBarTexts()));
    m_window->goTo(u"HU"_s, 8);
    m_window->press(Qt::Key_1);
    {
        const test::DialogAnswer cancelled([](QDialog &dialog) { dialog.reject(); });
        trigger(ActionId::Restore);
        QVERIFY(cancelled.wasAsked());
        QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    }
    const test::DialogAnswer answer([](QDialog &dialog) {
        QVERIFY(qobject_cast<RestoreDialog *>(&dialog));
        dialog.findChild<QPushButton *>(u"restoreButton"_s)->click();
    });
    trigger(ActionId::Restore);
    QVERIFY(answer.wasAsked());
    QVERIFY(m_window->prompter.errors.isEmpty());
    QCOMPARE(title(), u"test.tessera — Tessera"_s);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    QVERIFY2(m_window->statusBarTexts().contains(u"the file that was there is now"),
             qPrintable(m_window->statusBarTexts()));
    QVERIFY(m_window->show());
    QVERIFY(m_window->view().hasFocus()); // and the work goes on
    m_window->press(Qt::Key_2);
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 1);
}

void tst_MainWindow::remembersRecentFiles()
{
    QVERIFY(m_window->create({}, u"a & b.tessera"_s));
    QVERIFY(m_window->create({}, u"gone.tessera"_s));
    QVERIFY(m_window->create());
    QCOMPARE((*m_window)->session().recentFiles().constFirst(), m_window->path());
    QVERIFY(QFile::remove(m_window->path(u"gone.tessera"_s)));
    const QMenu *recent = nullptr;
    for (QMenu *menu : (*m_window)->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == u"Open recent")
            recent = menu;
    }
    QVERIFY(recent);
    auto &fileMenu = m_window->part<QMenu>("fileMenu");
    Q_EMIT fileMenu.aboutToShow();
    QCOMPARE(recent->actions().size(), 3);
    QCOMPARE(recent->actions().at(1)->text(), u"gone.tessera"_s);
    QVERIFY(!recent->actions().at(1)->isEnabled());
    QCOMPARE(recent->actions().at(2)->text(), u"a && b.tessera"_s); // one & would be a mnemonic
    recent->actions().at(2)->trigger();
    QCOMPARE(title(), u"a & b.tessera — Tessera"_s);
    QCOMPARE((*m_window)->session().recentFiles().constFirst(), m_window->path(u"a & b.tessera"_s));
    // The next start opens it again, unless that is not wanted or it is gone.
    const auto titleAtStart = [this] {
        MainWindow next(m_window->settings, m_window->appearance, m_window->prompter, m_window->clock);
        next.start({});
        return next.windowTitle();
    };
    QVERIFY((*m_window)->close());
    m_window->settings.set(setting::kReopenLast, false);
    QCOMPARE(titleAtStart(), u"Tessera"_s);
    m_window->settings.set(setting::kReopenLast, true);
    QCOMPARE(titleAtStart(), u"a & b.tessera — Tessera"_s);
    QVERIFY(QFile::remove(m_window->path(u"a & b.tessera"_s)));
    QCOMPARE(titleAtStart(), u"Tessera"_s);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MainWindow::remembersWhereItWas()
{
    QVERIFY(m_window->create());
    QVERIFY(m_window->show(QSize(1100, 720)));
    trigger(ActionId::PreviousYear);
    trigger(ActionId::PreviousYear);
    m_window->part<QPushButton>("stateOrderButton").menu()->actions().at(2)->trigger();
    const QStringList states = m_window->shownStates();
    trigger(ActionId::ToggleInspector);
    trigger(ActionId::GoActivity);
    QVERIFY(m_window->reopen());
    QVERIFY((*m_window)->findChild<QWidget *>(u"ActivityPage"_s) != nullptr);
    (*m_window)->show();
    QCOMPARE((*m_window)->size(), QSize(1100, 720));
    QVERIFY((*m_window)->findChild<QWidget *>(u"ActivityPage"_s)->isVisible());
    trigger(ActionId::GoMatrix);
    QCOMPARE(m_window->shownYear(), 2023);
    QCOMPARE(m_window->shownStates(), states);
    QVERIFY(!m_window->part<QWidget>("Inspector").isVisible());
    trigger(ActionId::ToggleInspector);
    QVERIFY(m_window->part<QWidget>("Inspector").isVisible());
    // Settings of a workspace with other years do no harm.
    m_window->settings.set(setting::kYear, 1999);
    m_window->settings.set(setting::kComparedYear, 2077);
    m_window->settings.set(setting::kPage, u"no such page"_s);
    m_window->settings.set(setting::kMatrixChoice, u"no such choice"_s);
    trigger(ActionId::CloseWorkspace);
    m_window->settings.set(setting::kYear, 1999);
    m_window->settings.set(setting::kPage, u"no such page"_s);
    (*m_window)->openWorkspace(m_window->path());
    QCOMPARE(m_window->shownYear(), 2025);
    QCOMPARE(m_window->shownStates().size(), 57);
}

void tst_MainWindow::opensANewYearAndTakesItBack()
{
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"HU"_s, 8}, {u"AT"_s, 1}}, Status::Implemented));
    m_window->prompter.confirms = false;
    trigger(ActionId::NewYear);
    QCOMPARE(m_window->shownYear(), 2025);
    QVERIFY(m_window->prompter.messages.constLast().contains(u"2026"));
    m_window->prompter.confirms = true;
    trigger(ActionId::NewYear);
    QCOMPARE(m_window->shownYear(), 2026);
    QCOMPARE(m_window->status(u"HU"_s, 8, 2026), Status::Implemented);
    QTRY_VERIFY(m_window->statusBarTexts().contains(u"2013–2026"));
    trigger(ActionId::Undo);
    QTRY_COMPARE(m_window->shownYear(), 2025); // there is no 2026 any more
    QTRY_VERIFY(m_window->statusBarTexts().contains(u"2013–2025"));
    trigger(ActionId::PreviousYear);
    QCOMPARE(m_window->shownYear(), 2024);
}

void tst_MainWindow::importsAChosenTable()
{
    QVERIFY(m_window->show());
    QVERIFY(!(*m_window)->actions()[ActionId::Import]->isEnabled());
    QVERIFY(m_window->create());
    m_window->prompter.fileToOpen.clear();
    trigger(ActionId::Import); // cancelled
    const QString path = m_window->path(u"table.csv"_s);
    QVERIFY(test::writeFile(path, "state,measure,year,status\nHU,8,2025,implemented\n"));
    m_window->prompter.fileToOpen = path;
    const test::DialogAnswer answer([](QDialog &dialog) {
        auto *button = dialog.findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
    });
    trigger(ActionId::Import);
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    QVERIFY(m_window->statusBarTexts().contains(u"“table.csv” was imported"));
    QCOMPARE(m_window->undoText(), u"Undo Import of table.csv"_s);
}

void tst_MainWindow::importsADroppedTable()
{
    const QString path = m_window->path(u"TABLE.CSV"_s);
    QVERIFY(test::writeFile(path, "state,measure,year,status\nHU,8,2025,implemented\n"));
    const auto accepts = [this](const QList<QUrl> &urls) {
        QMimeData dragged;
        dragged.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&**m_window, &enter);
        return enter.isAccepted();
    };
    const QUrl url = QUrl::fromLocalFile(path);
    QVERIFY(!accepts({url})); // no workspace is open
    QVERIFY(m_window->create());
    QVERIFY(accepts({url}));
    QVERIFY(!accepts({url, url}));
    QVERIFY(!accepts({QUrl::fromLocalFile(u"/tmp/picture.png"_s)}));
    QVERIFY(!accepts({QUrl(u"https://example.org/table.csv"_s)}));
    QMimeData dropped;
    dropped.setUrls({url});
    const test::DialogAnswer answer([](QDialog &dialog) {
        QVERIFY(qobject_cast<ImportDialog *>(&dialog));
        dialog.reject();
    });
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&**m_window, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(answer.wasAsked());
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
}

void tst_MainWindow::whatIsDueLeadsToItsPlace_data()
{
    QTest::addColumn<DutyKind>("kind");
    QTest::addColumn<QString>("page");
    QTest::newRow("confirmation") << DutyKind::ContactConfirmation << u"ContactsPage"_s;
    QTest::newRow("notice") << DutyKind::ChangeNotice << u"ContactsPage"_s;
    QTest::newRow("answer") << DutyKind::CheckAnswer << u"ContactsPage"_s;
    QTest::newRow("attendance") << DutyKind::AttendanceRecord << u"MeetingsPage"_s;
    QTest::newRow("follow-up") << DutyKind::FollowUp << u"MeetingsPage"_s;
    QTest::newRow("evidence") << DutyKind::EvidenceExpiry << u"MatrixPage"_s;
    QTest::newRow("submission") << DutyKind::Submission << u"StatePage"_s;
    QTest::newRow("erasure") << DutyKind::ContactErasure << u"ContactsPage"_s;
}

void tst_MainWindow::whatIsDueLeadsToItsPlace()
{
    QFETCH(DutyKind, kind);
    QFETCH(QString, page);
    QVERIFY(m_window->create(Sample::Demonstration));
    QVERIFY(m_window->show());
    trigger(ActionId::GoDue);
    QVERIFY(m_window->part<QTableView>("dutyTable").hasFocus());
    auto &kinds = m_window->part<QComboBox>("kindBox");
    kinds.setCurrentIndex(kinds.findData(idOf(kind)));
    auto &table = m_window->part<QTableView>("dutyTable");
    if (table.model()->rowCount() == 0)
        QSKIP("nothing of the kind is due in the demonstration");
    table.setFocus();
    m_window->press(Qt::Key_Return);
    QVERIFY(m_window->part<QWidget>(qPrintable(page)).isVisible());
    QVERIFY2(!m_window->statusBarTexts().contains(u"no longer"), qPrintable(m_window->statusBarTexts()));
    if (page == u"MatrixPage")
        QVERIFY(m_window->place().measure > 0);
}

void tst_MainWindow::tellsWhatIsADemonstration()
{
    m_window->prompter.fileToSave = m_window->path(u"demonstration.tessera"_s);
    QVERIFY(m_window->show());
    m_window->part<QPushButton>("demonstrationButton").click();
    QVERIFY(isOpen());
    QVERIFY(m_window->workspace().isDemonstration());
    QVERIFY(m_window->statusBarTexts().contains(u"Demonstration data"));
    QVERIFY(m_window->statusBarTexts().contains(sharingText(m_window->workspace().sharing())));
    QVERIFY2(m_window->undoText() == u"Undo", "what a sample brought cannot be undone");
    QVERIFY(m_window->create());
    QVERIFY(!m_window->statusBarTexts().contains(u"Demonstration data"));
}

void tst_MainWindow::textSizeStaysWithinBounds()
{
    for (int i = 0; i < 15; ++i)
        trigger(ActionId::LargerText);
    QCOMPARE(m_window->settings.get(setting::kTextSize), 200);
    for (int i = 0; i < 15; ++i)
        trigger(ActionId::SmallerText);
    QCOMPARE(m_window->settings.get(setting::kTextSize), 100);
    trigger(ActionId::LargerText);
    trigger(ActionId::NormalText);
    QCOMPARE(m_window->settings.get(setting::kTextSize), 100);
}

void tst_MainWindow::lookAtEverything(const std::function<void(QWidget &, const QString &)> &look)
{
    const auto settle = [] { // widgets in widgets that wrap are laid out in several rounds
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    };
    settle();
    look(**m_window, u"start page"_s);
    QVERIFY(m_window->create(Sample::Demonstration, u"demo.tessera"_s));
    for (const auto &[page, name] :
         {std::pair(ActionId::GoMatrix, u"matrix"_s), std::pair(ActionId::GoState, u"state"_s),
          std::pair(ActionId::GoContacts, u"contacts"_s), std::pair(ActionId::GoMeetings, u"meetings"_s),
          std::pair(ActionId::GoDue, u"due"_s), std::pair(ActionId::GoReference, u"reference"_s),
          std::pair(ActionId::GoActivity, u"activity"_s)}) {
        trigger(page);
        if (page == ActionId::GoMatrix)
            m_window->goTo(u"HU"_s, 8);
        settle();
        look(**m_window, name);
    }
    trigger(ActionId::GoProgress);
    auto &progress = m_window->part<ProgressPage>();
    for (const QString &chart : {QString(), u"average-by-group"_s, u"state-profile"_s, u"change-by-measure"_s}) {
        progress.chooseChart(chart);
        m_window->part<QPushButton>("numbersButton").setChecked(chart == u"average-by-group");
        QTRY_VERIFY(progress.isUpToDate());
        settle();
        look(**m_window, u"progress, "_s + chart);
    }
    trigger(ActionId::GoReview);
    auto &review = m_window->part<ReviewPage>();
    for (const char *button : {"thumbnailsButton", "bookmarksButton"}) {
        QTRY_VERIFY(review.isUpToDate());
        settle();
        look(**m_window, u"review, "_s + QLatin1String(button));
        m_window->part<QPushButton>(button).setChecked(true);
    }
    settle();
    look(**m_window, u"review"_s);
    trigger(ActionId::GoMeetings);
    auto &tabs = m_window->part<QTabWidget>("meetingTabs");
    for (int tab = 1; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        settle();
        look(**m_window, u"meetings, tab %1"_s.arg(tab));
    }
    Selection selection;
    selection.setYear(2025);
    PageContext context{m_window->workspace(), selection, m_window->appearance, m_window->settings, m_window->prompter};
    const CellAddress cell{m_window->workspace().framework().id, 2025, {u"HU"_s, 8}};
    const auto lookAtDialog = [&](QDialog &dialog, const QString &name) {
        dialog.show();
        settle();
        look(dialog, name);
        dialog.close();
    };
    FrozenEdition edition;
    edition.name = u"⟦Handed out⟧"_s;
    edition.year = 2025;
    QVERIFY(EditionEdits(context.workspace).freeze(edition));
    EditionsDialog editions(context);
    lookAtDialog(editions, u"editions"_s);
    EditionCompareDialog compared(context, EditionEdits(context.workspace).editions().value(), 0);
    lookAtDialog(compared, u"comparison of editions"_s);
    SectionTextDialog text(u"⟦Summary⟧"_s, u"⟦text⟧"_s);
    lookAtDialog(text, u"text above a section"_s);
    HistoryDialog history(context, cell);
    lookAtDialog(history, u"history"_s);
    ShortcutsDialog shortcuts((*m_window)->actions().shortcuts());
    lookAtDialog(shortcuts, u"shortcuts"_s);
    EvidenceDialog evidence(context, cell);
    lookAtDialog(evidence, u"evidence"_s);
    RestoreDialog restore(m_window->path());
    lookAtDialog(restore, u"restore"_s);
    RulesDialog rules(context);
    lookAtDialog(rules, u"rules"_s);
    const QString table = m_window->path(u"table.csv"_s);
    QVERIFY(test::writeFile(table, "state,measure,year,status\n7,8,2025,implemented\nHU,8,2025,implemented\n"));
    ImportDialog import(context, table);
    QTRY_VERIFY(import.findChild<QPushButton *>(u"readAgainButton"_s)->isEnabled());
    lookAtDialog(import, u"import"_s);
    lookAtMeetingDialogs(context, lookAtDialog);
    const Contact contact = m_window->workspace().contacts().contacts().first();
    ContactDialog newContact(context);
    lookAtDialog(newContact, u"new contact"_s);
    ContactDialog change(context);
    change.setContact(contact, ContactDialog::Purpose::Change);
    lookAtDialog(change, u"change of a contact"_s);
    ConfirmDialog confirm(context, {contact.id});
    lookAtDialog(confirm, u"confirm"_s);
    SuccessionDialog succession(context, contact);
    lookAtDialog(succession, u"succession"_s);
    EraseDialog erase(context);
    lookAtDialog(erase, u"erase"_s);
    CommsDialog checks(context);
    lookAtDialog(checks, u"checks"_s);
    CommsCheckDialog check(context);
    lookAtDialog(check, u"new check"_s);
    RemindersDialog reminders(context);
    lookAtDialog(reminders, u"reminders"_s);
    AdopterDialog adopter(context, context.workspace.adoptions().constFirst());
    lookAtDialog(adopter, u"adopter"_s);
    CellsDialog cells(context, u"⟦9 of 12⟧"_s, u"⟦9 / 12⟧"_s, 2025, {{u"HU"_s, 8}, {u"AT"_s, 1}});
    lookAtDialog(cells, u"cells"_s);
    SearchModel results(context.workspace, {}, [](const Hit &) { return true; });
    FindDialog find(results, m_window->appearance);
    find.findChild<QLineEdit *>(u"findEdit"_s)->setText(u"hu"_s);
    lookAtDialog(find, u"find"_s);
}

void tst_MainWindow::lookAtMeetingDialogs(PageContext &context,
                                          const std::function<void(QDialog &, const QString &)> &lookAtDialog)
{
    const MeetingBook &book = context.workspace.meetings();
    const QString meeting = book.meetingsOf(2025).constLast().id;
    MeetingDialog edit(context, *book.meeting(meeting));
    lookAtDialog(edit, u"meeting"_s);
    AttendanceDialog attendance(context, book.attendance(meeting, u"HU"_s));
    lookAtDialog(attendance, u"attendance"_s);
    DecisionDialog decision(context, meeting);
    lookAtDialog(decision, u"decision"_s);
    DocumentDialog document(context, meeting);
    lookAtDialog(document, u"document"_s);
    PasteListDialog paste(context, meeting);
    paste.setText(u"HU, ⟦nobody⟧"_s);
    lookAtDialog(paste, u"paste"_s);
    ForumsDialog forums(context);
    lookAtDialog(forums, u"forums"_s);
}

void tst_MainWindow::nothingIsClipped_data()
{
    QTest::addColumn<AppearanceChoice>("theme");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isPseudo");
    const QSize large(1440, 900);
    const QSize small(1024, 700);
    QTest::newRow("light, large") << AppearanceChoice::Light << 100 << large << false;
    QTest::newRow("dark, large") << AppearanceChoice::Dark << 100 << large << false;
    QTest::newRow("light, small") << AppearanceChoice::Light << 100 << small << false;
    QTest::newRow("dark, small") << AppearanceChoice::Dark << 100 << small << false;
    QTest::newRow("200 %, small") << AppearanceChoice::Light << 200 << small << false;
    QTest::newRow("longer texts, large") << AppearanceChoice::Light << 100 << large << true;
    QTest::newRow("longer texts, small") << AppearanceChoice::Light << 100 << small << true;
}

void tst_MainWindow::nothingIsClipped()
{
    QFETCH(AppearanceChoice, theme);
    QFETCH(int, textSize);
    QFETCH(QSize, size);
    QFETCH(bool, isPseudo);
    test::PseudoTranslator translator;
    m_window.reset();
    if (isPseudo)
        QCoreApplication::installTranslator(&translator);
    m_window = std::make_unique<test::MatrixWindow>();
    m_window->appearance.apply(theme, textSize);
    QVERIFY(m_window->show(size));
    QStringList clipped;
    const QString pictures = qEnvironmentVariable("TESSERA_TEST_PICTURES"); // a folder, to look at what was tested
    lookAtEverything([&](QWidget &window, const QString &name) {
        for (const QString &text : test::clippedTexts(window))
            clipped.append(name + u": "_s + text);
        if (!isPseudo && &window == &**m_window && window.size() != size)
            clipped.append(u"%1: the window is %2×%3"_s.arg(name).arg(window.width()).arg(window.height()));
        if (!pictures.isEmpty())
            window.grab().save(u"%1/%2 - %3.png"_s.arg(pictures, QLatin1String(QTest::currentDataTag()), name));
    });
    m_window->appearance.apply(AppearanceChoice::Light, 100);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(clipped.isEmpty(), qPrintable(u"\n  "_s + clipped.join(u"\n  "_s)));
}

void tst_MainWindow::everythingIsTranslated()
{
    test::PseudoTranslator translator;
    m_window.reset();
    QCoreApplication::installTranslator(&translator);
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->show());
    QStringList found;
    lookAtEverything([&](QWidget &window, const QString &name) {
        QSet<QString> data{u"Anna Beispiel"_s,        u"demo.tessera"_s,
                           u"test.tessera"_s,         u"table.csv"_s,
                           m_window->path(QString()), QDir::toNativeSeparators(QFileInfo(m_window->path()).path())};
        if (isOpen()) {
            data += test::catalogueTexts(m_window->workspace().reference());
            data.insert(m_window->workspace().property(property::kOffice));
            for (const Evidence &piece : m_window->workspace().evidence())
                data += {piece.title, piece.address, piece.origin};
            for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
                data.insert(QString::fromLatin1(zone));
            for (const Meeting &meeting : m_window->workspace().meetings().meetings())
                data += {meeting.title,
                         meeting.number,
                         meeting.place,
                         meeting.timeZone,
                         meeting.agenda,
                         meetingHeading(m_window->workspace().meetings(), meeting),
                         m_window->workspace().meetings().nameOf(meeting)};
            for (const Contact &contact : m_window->workspace().contacts().contacts())
                data += {contact.organisation, contact.name, contact.position, contact.email};
            for (const CommsCheck &check : m_window->workspace().contacts().checks())
                data.insert(check.title);
            for (const QString &language : reminderLanguages())
                data.insert(language == u"en" ? u"English"_s : QLocale(language).nativeLanguageName());
        }
        data.remove({});
        for (const QString &text : test::untranslatedTexts(window, data))
            found.append(name + u": "_s + text);
    });
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
