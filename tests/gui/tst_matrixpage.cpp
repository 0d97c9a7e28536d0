// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "matrixwindow.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "pages/viewsbutton.h"
#include "workspace/celledits.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsMoveTheCell();
    void keysSetStatuses_data();
    void keysSetStatuses();
    void aBlockIsOneStep();
    void notApplicableNeedsAReason();
    void undoAndRedo();
    void enterAndEscape();
    void typeAhead_data();
    void typeAhead();
    void copiesATable();
    void copiesWithHeadings();
    void copyOfTheTotalsLeavesTheClipboard();
    void pastesABlock();
    void pastesOneValueEverywhere();
    void badPasteChangesNothing_data();
    void badPasteChangesNothing();
    void keysChangeTheYear();
    void yearKeepsTheCell();
    void aYearIsNotComparedWithItself();
    void cellsBeforeAdoptionSayWhy();
    void filtersFold();
    void filtersPersist();
    void sortByCount();
    void viewsComeBack();
    void rateIsThatOfTheDomain();
    void rateFollowsEditsThatHideAState();

private:
    [[nodiscard]] QPushButton &chip(const QString &text) const
    {
        for (QPushButton *button : m_window->window().findChildren<QPushButton *>()) {
            if (button->property("chip").toBool() && button->text().startsWith(text))
                return *button;
        }
        qFatal("no chip %s", qPrintable(text));
    }
    [[nodiscard]] Rate rate() const
    {
        const YearMatrix matrix = m_window->workspace().matrix(m_window->shownYear());
        return matrix.tally(m_window->shownStates(), matrix.measureNumbers()).implementationRate();
    }
    [[nodiscard]] QString shownRate() const { return m_window->part<QPushButton>("rateButton").text(); }

    struct Holder : test::MatrixWindow {
        [[nodiscard]] MainWindow &window() const { return **this; }
    };
    std::unique_ptr<Holder> m_window;
};

void tst_MatrixPage::init()
{
    m_window = std::make_unique<Holder>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    m_window->goTo(u"HU"_s, 8);
}

void tst_MatrixPage::cleanup()
{
    m_window.reset();
}

void tst_MatrixPage::arrowsMoveTheCell()
{
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
    m_window->press(Qt::Key_Right);
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 9}));
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->place(), (CellPlace{u"IS"_s, 9}));
    m_window->press(Qt::Key_Left);
    m_window->press(Qt::Key_Up);
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
    m_window->press(Qt::Key_Home);
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 1}));
    m_window->press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_window->place().state, u"AL"_s);
    QCOMPARE(m_window->part<QLabel>("titleLabel").text().section(u" · "_s, 0, 0), u"Albania"_s);
}

void tst_MatrixPage::keysSetStatuses_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("undo");
    QTest::newRow("1") << Qt::Key_1 << Status::Implemented << u"Undo Hungary, CBM\u00A08: implemented"_s;
    QTest::newRow("2") << Qt::Key_2 << Status::PartlyImplemented << u"Undo Hungary, CBM\u00A08: partly implemented"_s;
    QTest::newRow("3") << Qt::Key_3 << Status::InPreparation << u"Undo Hungary, CBM\u00A08: in preparation"_s;
    QTest::newRow("4") << Qt::Key_4 << Status::NoActivity << u"Undo Hungary, CBM\u00A08: no activity"_s;
    QTest::newRow("5") << Qt::Key_5 << Status::PrefersNotToSay << u"Undo Hungary, CBM\u00A08: prefers not to say"_s;
    QTest::newRow("6") << Qt::Key_6 << Status::NotApplicable << u"Undo Hungary, CBM\u00A08: not applicable"_s;
}

void tst_MatrixPage::keysSetStatuses()
{
    QFETCH(Qt::Key, key);
    QFETCH(Status, status);
    QFETCH(QString, undo);
    m_window->prompter.textToEnter = u"no such network"_s;
    QCOMPARE(m_window->undoText(), u"Undo"_s);
    m_window->press(key);
    QCOMPARE(m_window->status(u"HU"_s, 8), status);
    QCOMPARE(m_window->undoText(), undo);
    const Assessment *stored = m_window->workspace().year(2025).assessment({u"HU"_s, 8});
    QCOMPARE(stored->asOf, QDate(2025, 11, 22));
    QCOMPARE(stored->reason.isEmpty(), status != Status::NotApplicable);
    for (const Qt::Key clear : {Qt::Key_0, Qt::Key_Delete}) {
        m_window->press(clear);
        QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
        QCOMPARE(m_window->undoText(), u"Undo Hungary, CBM\u00A08: no information"_s);
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->status(u"HU"_s, 8), status);
    }
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MatrixPage::aBlockIsOneStep()
{
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_2);
    for (const QString &state : {u"HU"_s, u"IS"_s, u"IE"_s}) {
        QCOMPARE(m_window->status(state, 8), Status::PartlyImplemented);
        QCOMPARE(m_window->status(state, 9), Status::PartlyImplemented);
        QCOMPARE(m_window->status(state, 10), Status::NoInformation);
    }
    QCOMPARE(m_window->undoText(), u"Undo 6 cell(s): partly implemented"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 0);
    QCOMPARE(m_window->undoText(), u"Undo"_s);
}

void tst_MatrixPage::notApplicableNeedsAReason()
{
    m_window->prompter.textToEnter.clear();
    m_window->press(Qt::Key_6);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    QCOMPARE(m_window->undoText(), u"Undo"_s);
    QVERIFY(m_window->prompter.errors.isEmpty());
    m_window->prompter.textToEnter = u"has no such infrastructure"_s;
    m_window->press(Qt::Key_6);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NotApplicable);
    QCOMPARE(m_window->workspace().year(2025).assessment({u"HU"_s, 8})->reason, u"has no such infrastructure"_s);
}

void tst_MatrixPage::undoAndRedo()
{
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_3);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    m_window->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::InPreparation);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MatrixPage::enterAndEscape()
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        m_window->press(enter);
        QCOMPARE(QApplication::focusWidget(), &m_window->part<QComboBox>("statusCombo"));
        m_window->press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &m_window->view());
    }
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
    m_window->press(Qt::Key_F4);
    QVERIFY(!m_window->window().inspector()->isVisible());
    m_window->press(Qt::Key_Return);
    QVERIFY(m_window->window().inspector()->isVisible());
}

void tst_MatrixPage::typeAhead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("state");
    QTest::newRow("hun") << u"hun"_s << u"HU"_s;
    QTest::newRow("capitals") << u"HUN"_s << u"HU"_s;
    QTest::newRow("two words") << u"united k"_s << u"GB"_s;
    QTest::newRow("without accents") << u"turki"_s << u"TR"_s;
    QTest::newRow("one letter") << u"b"_s << u"BY"_s;
    QTest::newRow("the same letter again") << u"bb"_s << u"BE"_s;
    QTest::newRow("and again") << u"bbb"_s << u"BA"_s;
    QTest::newRow("round the end") << u"zz"_s << u"AL"_s;
}

void tst_MatrixPage::typeAhead()
{
    QFETCH(QString, typed);
    QFETCH(QString, state);
    m_window->goTo(u"AL"_s, 8);
    m_window->type(typed);
    QCOMPARE(m_window->place(), (CellPlace{state, 8}));
}

void tst_MatrixPage::copiesATable()
{
    m_window->press(Qt::Key_1);
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    const QList<QStringList> table = fromTabText(QGuiApplication::clipboard()->text());
    QCOMPARE(table,
             (QList<QStringList>{{u"Implemented"_s, u"No information"_s}, {u"No information"_s, u"No information"_s}}));
}

void tst_MatrixPage::copiesWithHeadings()
{
    m_window->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fromTabText(QGuiApplication::clipboard()->text()),
             (QList<QStringList>{{QString(), u"CBM\u00A08"_s}, {u"Hungary"_s, u"No information"_s}}));
}

void tst_MatrixPage::copyOfTheTotalsLeavesTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"precious"_s);
    m_window->press(Qt::Key_End);
    QCOMPARE(m_window->place().measure, 0);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"precious"_s);
}

void tst_MatrixPage::pastesABlock()
{
    QGuiApplication::clipboard()->setText(u"Implemented\tno-activity\r\n\t IN PREPARATION \r\n"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::Implemented);
    QCOMPARE(m_window->status(u"HU"_s, 9), Status::NoActivity);
    QCOMPARE(m_window->status(u"IS"_s, 8), Status::NoInformation);
    QCOMPARE(m_window->status(u"IS"_s, 9), Status::InPreparation);
    QCOMPARE(m_window->undoText(), u"Undo 3 cell(s): several statuses"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 0);
}

void tst_MatrixPage::pastesOneValueEverywhere()
{
    QGuiApplication::clipboard()->setText(u"Implemented\n"_s);
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    for (const CellPlace &place :
         {CellPlace{u"HU"_s, 8}, CellPlace{u"HU"_s, 9}, CellPlace{u"IS"_s, 8}, CellPlace{u"IS"_s, 9}})
        QCOMPARE(m_window->status(place.state, place.measure), Status::Implemented);
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 4);
}

void tst_MatrixPage::badPasteChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no status") << u"Implemented\tyes, mostly\n"_s;
    QTest::newRow("one word") << u"done"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("HTML") << u"<b>Implemented</b>"_s;
    QTest::newRow("too wide") << QString(u"Implemented\t"_s.repeated(20) + u"Implemented"_s);
    QTest::newRow("too high") << u"Implemented\n"_s.repeated(60);
    QTest::newRow("bidi marks") << u"\u202EImplemented\u202C"_s;
    QTest::newRow("64 kB") << QString(65536, u'x');
}

void tst_MatrixPage::badPasteChangesNothing()
{
    QFETCH(QString, text);
    QGuiApplication::clipboard()->setText(text);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->prompter.errors.size(), 1);
    QVERIFY2(describe(m_window->prompter.errors.constFirst()).sentence.size() < 400, "an error is read, not scrolled");
    QCOMPARE(m_window->workspace().year(2025).assessments().size(), 0);
    QCOMPARE(m_window->undoText(), u"Undo"_s);
}

void tst_MatrixPage::keysChangeTheYear()
{
    QCOMPARE(m_window->shownYear(), 2025);
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_window->shownYear(), 2024);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(u"HU"_s, 8, 2024), Status::Implemented);
    QVERIFY(!m_window->workspace().year(2024).assessment({u"HU"_s, 8})->asOf.isValid());
    m_window->press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_window->shownYear(), 2025);
    m_window->press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_window->shownYear(), 2025); // the last one there is
    for (int i = 0; i < 20; ++i)
        m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_window->shownYear(), 2013);
}

void tst_MatrixPage::yearKeepsTheCell()
{
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
    QCOMPARE(QApplication::focusWidget(), &m_window->view());
    QVERIFY(m_window->part<QLabel>("subtitleLabel").text().endsWith(u"2024"));
}

void tst_MatrixPage::aYearIsNotComparedWithItself()
{
    chip(u"Changed since"_s).click();
    QVERIFY(chip(u"Changed since 2024"_s).isChecked());
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_window->shownYear(), 2024);
    QVERIFY2(!chip(u"Changed since"_s).text().endsWith(u"2024"), "2024 has not changed since 2024");
}

void tst_MatrixPage::cellsBeforeAdoptionSayWhy()
{
    while (m_window->shownYear() > 2015)
        m_window->press(Qt::Key_Left, Qt::ControlModifier);
    m_window->goTo(u"HU"_s, 12);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->workspace().year(2015).assessments().size(), 0);
    QVERIFY2(m_window->statusBarTexts().contains(u"CBM\u00A012 was adopted in 2016"),
             qPrintable(m_window->statusBarTexts()));
    QVERIFY(m_window->part<QLabel>("noteLabel").isVisible());
    QVERIFY(m_window->part<QLabel>("noteLabel").text().contains(u"was adopted in 2016"));
    QVERIFY(!m_window->part<QComboBox>("statusCombo").isEnabled());
    // Of a block those that exist are set.
    m_window->goTo(u"HU"_s, 11);
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->workspace().year(2015).assessments().size(), 1);
}

void tst_MatrixPage::filtersFold()
{
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &m_window->part<QLineEdit>("filterEdit"));
    m_window->type(u"slov"_s);
    QCOMPARE(m_window->shownStates(), (QStringList{u"SK"_s, u"SI"_s}));
    QCOMPARE(m_window->part<QLabel>("shownLabel").text(), u"2 of 57 States"_s);
    m_window->goTo(u"SK"_s, 1);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->shownStates().size(), 57);
    QCOMPARE(m_window->part<QLineEdit>("filterEdit").text(), QString());
    QCOMPARE(m_window->place(), (CellPlace{u"SK"_s, 1}));
}

void tst_MatrixPage::filtersPersist()
{
    const Group group = m_window->workspace().participants().groups().constFirst();
    const QStringList members = m_window->workspace().participants().membersOf(group.id, membershipDay(2025));
    chip(group.shortTitle.text()).click();
    chip(u"Only gaps"_s).click();
    const QStringList shown = m_window->shownStates();
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()), QSet<QString>(members.begin(), members.end()));
    QVERIFY(m_window->reopen());
    QVERIFY(m_window->show());
    QCOMPARE(m_window->shownStates(), shown);
    QVERIFY(chip(group.shortTitle.text()).isChecked());
    QVERIFY(chip(u"Only gaps"_s).isChecked());
    chip(u"All States"_s).click();
    QCOMPARE(m_window->shownStates().size(), 57);
    QVERIFY(m_window->reopen());
    QCOMPARE(m_window->shownStates().size(), 57);
}

void tst_MatrixPage::sortByCount()
{
    m_window->press(Qt::Key_1);
    const auto *menu = m_window->view().cornerButton()->menu();
    QAction *byCount = menu->actions().constLast();
    const QStringList before = m_window->shownStates();
    QVERIFY(before.constFirst() != u"HU");
    byCount->trigger();
    QCOMPARE(m_window->shownStates().constFirst(), u"HU"_s);
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
    menu->actions().constFirst()->trigger();
    QCOMPARE(m_window->shownStates(), before);
    QVERIFY(!m_window->view().horizontalHeader()->isSortIndicatorShown());
}

void tst_MatrixPage::viewsComeBack()
{
    const QStringList all = m_window->shownStates();
    const Group group = m_window->workspace().participants().groups().constFirst();
    const auto *views = m_window->window().findChild<ViewsButton *>();
    const auto choose = [views](const QString &text) {
        Q_EMIT views->menu()->aboutToShow();
        for (QAction *action : views->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    chip(group.shortTitle.text()).click();
    chip(u"Only gaps"_s).click();
    const QStringList members = m_window->shownStates();
    QVERIFY(members != all);
    m_window->prompter.textToEnter = u"Gaps & more"_s;
    choose(u"Keep this view…"_s);
    (*m_window)->actions()[ActionId::ClearFilters]->trigger();
    QCOMPARE(m_window->shownStates(), all);
    choose(u"Gaps  more"_s); // the "&" of the name is written twice, and taken away by the comparison
    QCOMPARE(m_window->shownStates(), members);
    QVERIFY(chip(u"Only gaps"_s).isChecked());
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MatrixPage::rateIsThatOfTheDomain()
{
    QVERIFY(m_window->create(Sample::Demonstration, u"demo.tessera"_s));
    const auto expected = [this] { return u"%1 implemented (%2)"_s.arg(rate().countText(), rate().percentText()); };
    QVERIFY(rate().part > 0);
    QCOMPARE(shownRate(), expected());
    chip(u"Only gaps"_s).click();
    QCOMPARE(shownRate(), expected());
    m_window->goTo(m_window->shownStates().constFirst(), 8);
    m_window->press(Qt::Key_1);
    QCOMPARE(shownRate(), expected());
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shownRate(), expected());
}

void tst_MatrixPage::rateFollowsEditsThatHideAState()
{
    const YearMatrix matrix = m_window->workspace().matrix(2025);
    QList<CellPlace> all = matrix.cells({u"HU"_s}, matrix.measureNumbers());
    all.removeOne({u"HU"_s, 8});
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, all, Status::Implemented));
    chip(u"Only gaps"_s).click();
    m_window->goTo(u"HU"_s, 8);
    m_window->press(Qt::Key_1); // the last gap: Hungary goes
    QVERIFY(!m_window->shownStates().contains(u"HU"_s));
    QCOMPARE(shownRate(), u"%1 implemented (%2)"_s.arg(rate().countText(), rate().percentText()));
    QCOMPARE(m_window->part<QLabel>("shownLabel").text(), u"56 of 57 States"_s);
    QVERIFY(m_window->place().state != u"HU");
}

QTEST_MAIN(tst_MatrixPage)
#include "tst_matrixpage.moc"
