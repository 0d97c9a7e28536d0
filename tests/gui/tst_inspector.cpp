// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workspaceproperty.h"
#include "matrixwindow.h"
#include "pages/evidencedialog.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_Inspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheCell();
    void storesWhenLeft_data();
    void storesWhenLeft();
    void storesAfterARest();
    void storesEachField_data();
    void storesEachField();
    void keepsWhatCannotBeStored_data();
    void keepsWhatCannotBeStored();
    void asksBeforeClosingWithUnsavedText();
    void discardGoesBackToWhatIsStored();
    void aDateThatIsNoneStays();
    void notApplicableWaitsForItsReason();
    void lockedAndMissingCellsCannotBeEdited();
    void setsComponents();
    void pastesEvidence_data();
    void pastesEvidence();
    void takesDroppedFiles_data();
    void takesDroppedFiles();
    void removesEvidence();
    void opensNothingByItself();
    void carriesForward();
    void undoBringsTheFieldsBack();
    void anEditElsewhereKeepsWhatIsTyped();
    void hostileTextsStayPlain_data();
    void hostileTextsStayPlain();

private:
    [[nodiscard]] QPlainTextEdit &done() const { return m_window->part<QPlainTextEdit>("doneEdit"); }
    [[nodiscard]] QLineEdit &edit(const char *name) const { return m_window->part<QLineEdit>(name); }
    [[nodiscard]] QComboBox &combo(const char *name) const { return m_window->part<QComboBox>(name); }
    [[nodiscard]] QLabel &note() const { return m_window->part<QLabel>("noteLabel"); }
    [[nodiscard]] QString storedText(int year = 2025) const
    {
        const Assessment *stored = m_window->workspace().year(year).assessment({u"HU"_s, 8});
        return stored ? stored->done : QString();
    }
    [[nodiscard]] CellAddress cell(int year = 2025) const
    {
        return {m_window->workspace().framework().id, year, {u"HU"_s, 8}};
    }
    /// As if somebody chose this entry with the mouse or keyboard.
    static void choose(QComboBox &combo, const QString &text)
    {
        combo.setCurrentIndex(combo.findText(text));
        QVERIFY(combo.currentIndex() >= 0);
        Q_EMIT combo.activated(combo.currentIndex());
    }
    void lock() const
    {
        ChangeSet set;
        set.title = u"Hungary: accepted"_s;
        Submission submission;
        submission.framework = m_window->workspace().framework().id;
        submission.year = 2025;
        submission.state = u"HU"_s;
        submission.stage = Stage::Accepted;
        set.changes = {makeChange<Submission>({}, submission)};
        QVERIFY(m_window->workspace().commit(set));
    }

    std::unique_ptr<test::MatrixWindow> m_window;
};

void tst_Inspector::init()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    m_window->goTo(u"HU"_s, 8);
}

void tst_Inspector::cleanup()
{
    m_window.reset();
}

void tst_Inspector::showsTheCell()
{
    QCOMPARE(m_window->part<QLabel>("titleLabel").text(), u"Hungary · CBM\u00A08"_s);
    QVERIFY(m_window->part<QLabel>("subtitleLabel").text().endsWith(u" · 2025"));
    QCOMPARE(m_window->part<QLabel>("lastEditLabel").text(), u"Never edited"_s);
    QVERIFY(!m_window->part<QPushButton>("historyButton").isEnabled());
    QVERIFY(!note().isVisible());
    QVERIFY(!edit("reasonEdit").isVisible());
    m_window->press(Qt::Key_1);
    QCOMPARE(combo("statusCombo").currentText(), u"Implemented"_s);
    QCOMPARE(edit("asOfEdit").text(), u"22 Nov 2025"_s);
    QVERIFY(m_window->part<QLabel>("lastEditLabel").text().contains(u"Anna Beispiel"));
    QCOMPARE(m_window->part<QPushButton>("historyButton").text(), u"History (1)"_s);
}

void tst_Inspector::storesWhenLeft_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
         {"another cell", "another year", "another page", "Escape", "Tab", "close", "destroy", "undo"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_Inspector::storesWhenLeft()
{
    QFETCH(QString, way);
    done().setFocus();
    m_window->type(u"half a sente"_s);
    QCOMPARE(storedText(), QString());
    const QString file = m_window->path();
    if (way == u"another cell") {
        m_window->view().setCurrentPlace({u"AT"_s, 3});
        QCOMPARE(done().toPlainText(), QString());
    } else if (way == u"another year") {
        (*m_window)->actions()[ActionId::PreviousYear]->trigger();
        QCOMPARE(m_window->shownYear(), 2024);
        QCOMPARE(storedText(2024), QString());
    } else if (way == u"another page") {
        (*m_window)->actions()[ActionId::GoReference]->trigger();
    } else if (way == u"Escape") {
        m_window->press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &m_window->view());
    } else if (way == u"Tab") {
        m_window->press(Qt::Key_Tab);
        QVERIFY(!done().hasFocus());
    } else if (way == u"undo") {
        // Stored first, then taken back: nothing typed is lost without a way back to it.
        (*m_window)->actions()[ActionId::Redo]->setEnabled(true);
        (*m_window)->actions()[ActionId::Redo]->trigger();
        QCOMPARE(storedText(), u"half a sente"_s);
        m_window->prompter.errors.clear();
    } else if (way == u"close") {
        QVERIFY(m_window->reopen());
    } else {
        m_window->settings.set(setting::kReopenLast, true);
        (*m_window)->actions()[ActionId::CloseWorkspace]->trigger();
        QVERIFY(!(*m_window)->session().workspace());
        (*m_window)->openWorkspace(file);
    }
    QCOMPARE(storedText(), u"half a sente"_s);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_Inspector::storesAfterARest()
{
    done().setFocus();
    m_window->type(u"a whole thought"_s);
    QCOMPARE(storedText(), QString());
    QTRY_COMPARE(storedText(), u"a whole thought"_s);
    QVERIFY(done().hasFocus());
    m_window->type(u" and more"_s); // typing goes on where it was
    QCOMPARE(done().toPlainText(), u"a whole thought and more"_s);
}

void tst_Inspector::storesEachField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("undo");
    QTest::newRow("status") << u"statusCombo"_s << u"No activity"_s << u"no activity"_s;
    QTest::newRow("source") << u"sourceCombo"_s << u"Own report"_s << u"source"_s;
    QTest::newRow("work") << u"workCombo"_s << u"In work"_s << u"in work"_s;
    QTest::newRow("sharing") << u"sharingCombo"_s << u"TLP:GREEN"_s << u"TLP:GREEN"_s;
    QTest::newRow("text") << u"doneEdit"_s << u"New law"_s << u"what was done"_s;
    QTest::newRow("marking") << u"markingEdit"_s << u"Nicht öffentlich"_s << u"national marking"_s;
    QTest::newRow("date") << u"asOfEdit"_s << u"2025-03-12"_s << u"as-of date"_s;
    QTest::newRow("date in words") << u"asOfEdit"_s << u"12 Mar 2025"_s << u"as-of date"_s;
    QTest::newRow("date with points") << u"asOfEdit"_s << u"12.3.2025"_s << u"as-of date"_s;
}

void tst_Inspector::storesEachField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, undo);
    auto &widget = m_window->part<QWidget>(qPrintable(field));
    if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        choose(*box, value);
    } else {
        widget.setFocus();
        m_window->type(value);
        m_window->press(Qt::Key_Tab);
    }
    QCOMPARE(m_window->undoText(), u"Undo Hungary, CBM\u00A08: "_s + undo);
    const Assessment *stored = m_window->workspace().year(2025).assessment({u"HU"_s, 8});
    QVERIFY(stored);
    if (field == u"asOfEdit") {
        QCOMPARE(stored->asOf, QDate(2025, 3, 12));
        QCOMPARE(edit("asOfEdit").text(), u"12 Mar 2025"_s);
    }
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_Inspector::keepsWhatCannotBeStored_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("too long") << u"long"_s;
    QTest::newRow("locked meanwhile") << u"locked"_s;
}

void tst_Inspector::keepsWhatCannotBeStored()
{
    QFETCH(QString, why);
    const QString text = why == u"long" ? QString(kLongestText + 1, u'x') : u"typed too late"_s;
    done().setFocus();
    done().setPlainText(text);
    if (why == u"locked")
        lock();
    m_window->press(Qt::Key_Escape);
    QCOMPARE(storedText(), QString());
    QCOMPARE(done().toPlainText(), text);
    QVERIFY(note().isVisible());
    QVERIFY2(note().text().contains(u"Hungary, CBM\u00A08"), qPrintable(note().text()));
    QVERIFY(m_window->statusBarTexts().contains(u"Not saved: Hungary, CBM\u00A08 2025"));
    QVERIFY(m_window->part<QPushButton>("discardButton").isVisible());

    m_window->goTo(u"AT"_s, 3);
    QCOMPARE(done().toPlainText(), QString());
    QVERIFY(m_window->statusBarTexts().contains(u"Not saved: Hungary, CBM\u00A08 2025"));
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    m_window->press(Qt::Key_Right, Qt::ControlModifier);
    m_window->goTo(u"HU"_s, 8);
    QCOMPARE(done().toPlainText(), text);
    QVERIFY(note().isVisible());
    QVERIFY(m_window->prompter.errors.isEmpty());
    if (why == u"long") { // what was too long is cut and is stored
        done().setPlainText(u"short"_s);
        m_window->goTo(u"AT"_s, 3);
        QCOMPARE(storedText(), u"short"_s);
        QTRY_VERIFY(m_window->statusBarTexts().contains(u"All changes saved"));
    }
    m_window->prompter.confirms = true;
}

void tst_Inspector::asksBeforeClosingWithUnsavedText()
{
    done().setPlainText(QString(kLongestText + 1, u'x'));
    m_window->prompter.confirms = false;
    QVERIFY(!(*m_window)->close());
    QVERIFY((*m_window)->isVisible());
    QCOMPARE(m_window->prompter.messages.size(), 1);
    QVERIFY(m_window->prompter.messages.constFirst().contains(u"Hungary, CBM\u00A08 2025"));
    QCOMPARE(done().toPlainText().size(), kLongestText + 1);
    (*m_window)->actions()[ActionId::CloseWorkspace]->trigger();
    QVERIFY((*m_window)->session().workspace());
    m_window->prompter.confirms = true;
    QVERIFY((*m_window)->close());
    QCOMPARE(m_window->prompter.messages.size(), 3);
}

void tst_Inspector::discardGoesBackToWhatIsStored()
{
    m_window->press(Qt::Key_1);
    done().setPlainText(QString(kLongestText + 1, u'x'));
    done().setFocus();
    m_window->press(Qt::Key_Escape);
    QVERIFY(note().isVisible());
    m_window->part<QPushButton>("discardButton").click();
    QCOMPARE(done().toPlainText(), QString());
    QCOMPARE(combo("statusCombo").currentText(), u"Implemented"_s);
    QVERIFY(!note().isVisible());
    QVERIFY2(m_window->statusBarTexts().contains(u"All changes saved"), qPrintable(m_window->statusBarTexts()));
    QVERIFY((*m_window)->inspector()->unsavedCells().isEmpty());
}

void tst_Inspector::aDateThatIsNoneStays()
{
    edit("asOfEdit").setFocus();
    m_window->type(u"31 Februar"_s);
    m_window->press(Qt::Key_Tab);
    QVERIFY(note().isVisible());
    QVERIFY(note().text().contains(u"31 Februar"));
    m_window->goTo(u"AT"_s, 3);
    QCOMPARE(edit("asOfEdit").text(), QString());
    m_window->goTo(u"HU"_s, 8);
    QCOMPARE(edit("asOfEdit").text(), u"31 Februar"_s);
    QVERIFY(note().isVisible());
    edit("asOfEdit").setText(u"28 Feb 2025"_s);
    m_window->goTo(u"AT"_s, 3);
    QCOMPARE(m_window->workspace().year(2025).assessmentOrBlank({u"HU"_s, 8}).asOf, QDate(2025, 2, 28));
    QVERIFY((*m_window)->inspector()->unsavedCells().isEmpty());
    // A whole page pasted into the field does not push the inspector apart.
    m_window->goTo(u"HU"_s, 8);
    edit("asOfEdit").setFocus();
    const int width = (*m_window)->inspector()->minimumSizeHint().width();
    edit("asOfEdit").setText(QString(30000, u'x'));
    m_window->press(Qt::Key_Tab);
    QVERIFY(note().isVisible());
    QVERIFY(note().sizeHint().height() < 400);
    QVERIFY(note().minimumSizeHint().width() <= width);
    m_window->prompter.confirms = true;
}

void tst_Inspector::notApplicableWaitsForItsReason()
{
    combo("statusCombo").setFocus();
    choose(combo("statusCombo"), u"Not applicable"_s);
    QVERIFY(edit("reasonEdit").isVisible());
    QCOMPARE(QApplication::focusWidget(), &edit("reasonEdit"));
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    QVERIFY(note().isVisible());
    m_window->type(u"has no such network"_s);
    QTRY_COMPARE(m_window->status(u"HU"_s, 8), Status::NotApplicable);
    QCOMPARE(QApplication::focusWidget(), &edit("reasonEdit"));
    QCOMPARE(m_window->workspace().year(2025).assessment({u"HU"_s, 8})->reason, u"has no such network"_s);
    QVERIFY(!note().isVisible());
}

void tst_Inspector::lockedAndMissingCellsCannotBeEdited()
{
    const auto isOpen = [this] { return combo("statusCombo").isEnabled() && !done().isReadOnly(); };
    QVERIFY(isOpen());
    lock();
    QVERIFY(!isOpen());
    QVERIFY(note().isVisible());
    m_window->goTo(u"AT"_s, 8);
    QVERIFY(isOpen());
    QVERIFY(!note().isVisible());
    while (m_window->shownYear() > 2015)
        m_window->press(Qt::Key_Left, Qt::ControlModifier);
    m_window->goTo(u"AT"_s, 12);
    QVERIFY(!isOpen());
    QVERIFY(note().text().contains(u"2016"));
    // The keys of the matrix are told the same.
    while (m_window->shownYear() < 2025)
        m_window->press(Qt::Key_Right, Qt::ControlModifier);
    m_window->goTo(u"HU"_s, 8);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    QVERIFY(m_window->prompter.errors.isEmpty());
    QVERIFY2(m_window->statusBarTexts().contains(u"is locked"_s), qPrintable(m_window->statusBarTexts()));
}

void tst_Inspector::setsComponents()
{
    const auto buttons = [this] {
        QList<QPushButton *> shown;
        for (QPushButton *button : (*m_window)->inspector()->findChildren<QPushButton *>()) {
            if (button->property("component").toBool() && !button->isHidden())
                shown.append(button);
        }
        return shown;
    };
    QTRY_COMPARE(buttons().size(), 4);
    const auto entry = [&](int button, const QString &text) {
        for (QAction *action : buttons().at(button)->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!entry(0, u"Not applicable"_s));
    entry(1, u"Partly implemented"_s)->trigger();
    QCOMPARE(m_window->workspace().year(2025).componentStatus({u"HU"_s, 8}, u"incident-bodies"_s),
             Status::PartlyImplemented);
    QTRY_COMPARE(buttons().size(), 4);
    QVERIFY(buttons().at(1)->accessibleName().endsWith(u"Partly implemented"));
    QVERIFY(m_window->undoText().startsWith(u"Undo Hungary, CBM\u00A08"));
    (*m_window)->actions()[ActionId::Undo]->trigger();
    QTRY_COMPARE(buttons().size(), 4);
    QVERIFY(buttons().at(1)->accessibleName().endsWith(u"No information"));
    m_window->goTo(u"HU"_s, 7);
    QTRY_COMPARE(buttons().size(), 0);
}

void tst_Inspector::pastesEvidence_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("address") << false;
    QTest::newRow("file") << true;
}

void tst_Inspector::pastesEvidence()
{
    QFETCH(bool, isFile);
    auto data = std::make_unique<QMimeData>();
    if (isFile) {
        QFile file(m_window->path(u"Note <b>118.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("content");
        file.close();
        data->setUrls({QUrl::fromLocalFile(file.fileName())});
    } else {
        data->setText(u" https://example.org/strategy "_s);
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    auto &view = m_window->part<QTableView>("evidenceView");
    view.setFocus();
    const test::DialogAnswer answer([](QDialog &dialog) {
        QVERIFY(qobject_cast<EvidenceDialog *>(&dialog));
        dialog.accept();
        if (dialog.isVisible()) {
            dialog.reject();
            QFAIL("the dialog did not take what was pasted");
        }
    });
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(answer.wasAsked());
    QCOMPARE(view.model()->rowCount(), 1);
    QCOMPARE(m_window->workspace().year(2025).evidenceUses({u"HU"_s, 8}).size(), 1);
    QCOMPARE(m_window->part<QLabel>("evidenceLabel").text().remove(u'&'), u"Evidence (1)"_s);
    const Evidence piece = m_window->workspace().evidence().constBegin().value();
    QCOMPARE(piece.kind, isFile ? EvidenceKind::File : EvidenceKind::Link);
    if (isFile)
        QCOMPARE(piece.fileName, u"Note <b>118.txt"_s);
    else
        QCOMPARE(piece.address, u"https://example.org/strategy"_s);
}

void tst_Inspector::takesDroppedFiles_data()
{
    QTest::addColumn<QString>("over");
    QTest::newRow("on the list") << u"evidenceView"_s;
    QTest::newRow("on the text") << u"doneEdit"_s;
}

void tst_Inspector::takesDroppedFiles()
{
    QFETCH(QString, over);
    QFile file(m_window->path(u"note verbale.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto &target = m_window->part<QAbstractScrollArea>(over.toLatin1().constData());
    const QPoint middle = target.viewport()->rect().center();
    const QString text = m_window->part<QPlainTextEdit>("doneEdit").toPlainText();
    const test::DialogAnswer answer([](QDialog &dialog) { dialog.accept(); });
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &drop);
    QTRY_VERIFY(answer.wasAsked());
    QTRY_COMPARE(m_window->workspace().year(2025).evidenceUses({u"HU"_s, 8}).size(), 1);
    QCOMPARE(m_window->workspace().evidence().constBegin()->fileName, u"note verbale.txt"_s);
    QCOMPARE(m_window->part<QPlainTextEdit>("doneEdit").toPlainText(), text);
}

void tst_Inspector::removesEvidence()
{
    Evidence link;
    link.address = u"https://example.org/a"_s;
    QVERIFY(EvidenceEdits(m_window->workspace()).addLink(cell(), link));
    auto &view = m_window->part<QTableView>("evidenceView");
    QCOMPARE(view.model()->rowCount(), 1);
    QVERIFY(view.currentIndex().isValid());
    view.setFocus();
    m_window->press(Qt::Key_Delete);
    QCOMPARE(view.model()->rowCount(), 0);
    QVERIFY(!m_window->part<QPushButton>("openEvidenceButton").isEnabled());
    (*m_window)->actions()[ActionId::Undo]->trigger();
    QCOMPARE(view.model()->rowCount(), 1);
    lock();
    view.setFocus();
    m_window->press(Qt::Key_Delete);
    QCOMPARE(view.model()->rowCount(), 1);
}

void tst_Inspector::opensNothingByItself()
{
    for (const QString &address : {u"https://example.org/a"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s}) {
        Evidence link;
        link.address = address;
        QVERIFY(EvidenceEdits(m_window->workspace()).addLink(cell(), link));
    }
    auto &view = m_window->part<QTableView>("evidenceView");
    m_window->prompter.confirms = false;
    for (int row = 0; row < 3; ++row) {
        view.setCurrentIndex(view.model()->index(row, 0));
        m_window->part<QPushButton>("openEvidenceButton").click();
    }
    QCOMPARE(m_window->prompter.messages.size(), 3);
    QVERIFY(m_window->prompter.opened.isEmpty());
    m_window->prompter.confirms = true;
    for (int row = 0; row < 3; ++row) {
        view.setCurrentIndex(view.model()->index(row, 0));
        m_window->part<QPushButton>("openEvidenceButton").click();
    }
    QCOMPARE(m_window->prompter.opened, QStringList{u"https://example.org/a"_s});
}

void tst_Inspector::carriesForward()
{
    QVERIFY(!m_window->part<QPushButton>("carryForwardButton").isEnabled());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2024, {{u"HU"_s, 8}}, Status::PartlyImplemented));
    QVERIFY(m_window->part<QPushButton>("carryForwardButton").isEnabled());
    QCOMPARE(m_window->part<QLabel>("lastYearLabel").text(), u"2024: partly implemented"_s);
    m_window->part<QPushButton>("carryForwardButton").click();
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::PartlyImplemented);
    QCOMPARE(combo("statusCombo").currentText(), u"Partly implemented"_s);
    QVERIFY(!m_window->part<QPushButton>("carryForwardButton").isEnabled());
    while (m_window->shownYear() > 2013)
        m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(!m_window->part<QPushButton>("carryForwardButton").isVisible());
}

void tst_Inspector::undoBringsTheFieldsBack()
{
    m_window->press(Qt::Key_1);
    done().setFocus();
    m_window->type(u"First."_s);
    m_window->press(Qt::Key_Tab);
    QCOMPARE(storedText(), u"First."_s);
    (*m_window)->actions()[ActionId::Undo]->trigger();
    QCOMPARE(done().toPlainText(), QString());
    QCOMPARE(combo("statusCombo").currentText(), u"Implemented"_s);
    (*m_window)->actions()[ActionId::Undo]->trigger();
    QCOMPARE(combo("statusCombo").currentText(), u"No information"_s);
    QCOMPARE(edit("asOfEdit").text(), QString());
    (*m_window)->actions()[ActionId::Redo]->trigger();
    (*m_window)->actions()[ActionId::Redo]->trigger();
    QCOMPARE(done().toPlainText(), u"First."_s);
    // Undo while something is half typed: it is stored as a step of its own first, and that is what goes.
    done().setFocus();
    done().moveCursor(QTextCursor::End);
    m_window->type(u" Second."_s);
    (*m_window)->actions()[ActionId::Undo]->trigger();
    QCOMPARE(done().toPlainText(), u"First."_s);
    (*m_window)->actions()[ActionId::Redo]->trigger();
    QCOMPARE(done().toPlainText(), u"First. Second."_s);
}

void tst_Inspector::anEditElsewhereKeepsWhatIsTyped()
{
    done().setFocus();
    m_window->type(u"typing"_s);
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    QCOMPARE(done().toPlainText(), u"typing"_s);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(storedText(), u"typing"_s);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    QCOMPARE(combo("statusCombo").currentText(), u"Implemented"_s);
}

void tst_Inspector::hostileTextsStayPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << u"<img src='file:///etc/passwd'><b>bold</b><!-- "_s;
    QTest::newRow("entities") << u"&lt;b&gt;&amp;nbsp; &copy 5 < 6"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("64 kB") << QString(kLongestText, u'x');
    QTest::newRow("bidi marks") << u"\u202Egnp.exe\u202C \u2066left"_s;
    QTest::newRow("placeholders") << u"%1 %n %2 %L1"_s;
    QTest::newRow("line ends") << u"a\nb\r\nc\u2028d"_s;
}

void tst_Inspector::hostileTextsStayPlain()
{
    QFETCH(QString, text);
    Assessment assessment = m_window->workspace().year(2025).assessmentOrBlank({u"HU"_s, 8});
    assessment.status = Status::NotApplicable;
    assessment.done = text;
    assessment.reason = text;
    assessment.marking = text;
    CellEdits edits(m_window->workspace());
    QVERIFY(edits.setAssessment(assessment, text.left(200)));
    Evidence link;
    link.address = text;
    link.title = text.left(2000);
    link.origin = text.left(2000);
    QVERIFY(EvidenceEdits(m_window->workspace()).addLink(cell(), link));
    ChangeSet office;
    office.title = text.left(200);
    office.changes = {makeChange<Property>({}, Property{property::kOffice, text})};
    QVERIFY(m_window->workspace().commit(office));
    QTRY_COMPARE(m_window->part<QLabel>("officeLabel").text(), text);

    const int width = (*m_window)->width();
    QCoreApplication::processEvents();
    QCOMPARE((*m_window)->width(), width);
    QVERIFY2((*m_window)->minimumSizeHint().width() <= 1024, "texts do not push the window apart");
    QVERIFY2((*m_window)->minimumSizeHint().height() <= 700, "texts do not push the window apart");
    // The raw markup is nowhere where Qt would read it as rich text.
    const QString mark = u"<img"_s;
    for (const QLabel *label : (*m_window)->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(mark) || label->textFormat() == Qt::PlainText,
                 qPrintable(label->objectName()));
    for (const QWidget *widget : (*m_window)->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(mark), qPrintable(widget->objectName()));
    for (const QAction *action : (*m_window)->findChildren<QAction *>())
        QVERIFY2(!action->toolTip().contains(mark), qPrintable(action->toolTip()));
    const auto isPlainTip = [&](const QAbstractItemView &view) {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                if (view.model()->index(row, column).data(Qt::ToolTipRole).toString().contains(mark))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isPlainTip(m_window->view()));
    QVERIFY(isPlainTip(m_window->part<QTableView>("evidenceView")));
    QCOMPARE(done().toPlainText(), QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\u2028', u'\n'));
    // What was shown and not touched is not stored again in another form.
    const qint64 entries = m_window->workspace().history(cell())->size();
    m_window->goTo(u"AT"_s, 1);
    m_window->goTo(u"HU"_s, 8);
    QCOMPARE(m_window->workspace().history(cell())->size(), entries);
    QVERIFY((*m_window)->grab().width() > 0);
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
