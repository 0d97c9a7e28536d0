// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"
#include "lookover.h"
#include "matrixwindow.h"
#include "models/dutymodel.h"
#include "pages/activitypage.h"
#include "pages/barlistview.h"
#include "pages/cellsdialog.h"
#include "pages/figurecard.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/overviewpage.h"
#include "pages/statepage.h"
#include "pages/tilemapview.h"
#include "support/pagefixture.h"
#include "workspace/celledits.h"
#include "workspace/meetingedits.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_OverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_page.reset(); }
    void figuresOfTheYear();
    void figuresLeadToCellsAndRecords();
    void figuresWithNothingBehindLeadToTheirPage();
    void restIsWorkedOutOncePainted();
    void mapOpensAState();
    void barsOpenAMeasure();
    void dutiesLeadToTheirPlace();
    void followUpsAreDoneByAClick();
    void trendOpensTheCells();
    void tellsWhatOthersChanged();
    void emptyWorkspaceSaysWhatToDoFirst();
    void followsTheWorkspace();
    void fitsSmallWindows_data();
    void fitsSmallWindows();
    void tabReachesEverything();
    void aChairStartsHere();
    void windowLeadsFromHereToTheOtherPages();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] FigureCard &card(const char *name) const { return part<FigureCard>(name); }
    [[nodiscard]] CellPlace cellOf(const QSignalSpy &asked) const;
    void make(const std::optional<Sample> &sample);
    void open();

    std::unique_ptr<test::PageFixture> m_fixture; // on 22 November 2025
    std::unique_ptr<OverviewPage> m_page;
};

void tst_OverviewPage::make(const std::optional<Sample> &sample)
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(sample);
    open();
}

void tst_OverviewPage::open()
{
    m_page = std::make_unique<OverviewPage>(m_fixture->context);
    m_page->resize(1250, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isUpToDate());
}

/// The cell that was asked for last.
CellPlace tst_OverviewPage::cellOf(const QSignalSpy &asked) const
{
    const auto record = asked.constLast().constFirst().value<RecordId>();
    const QStringList key = record.key.split(u'/');
    return record.kind == RecordKind::Assessment ? CellPlace{key.value(2), key.value(3).toInt()} : CellPlace();
}

void tst_OverviewPage::figuresOfTheYear()
{
    make(Sample::Demonstration);
    const auto &heading = part<QLabel>("headingLabel");
    QCOMPARE(heading.text(), u"Overview — 2025"_s);
    const QString figure = card("averageCard").figure();
    QVERIFY2(figure.endsWith(u"\u00A0%"_s), qPrintable(figure));
    QVERIFY(card("averageCard").toolTip().contains(u"applicable"_s));
    QVERIFY(card("nominatedCard").figure().endsWith(u" of 57"_s));
    QVERIFY(card("confirmedCard").note().contains(u"overdue"_s));
    QVERIFY(card("confirmedCard").accessibleName().endsWith(card("confirmedCard").note()));

    m_page->copy();
    QVERIFY(QApplication::clipboard()->text().contains(u"average implementation\t"_s + figure));

    m_fixture->selection.setComparedYear(2024);
    QTRY_COMPARE(heading.text(), u"Overview — 2025, compared with 2024"_s);
    QVERIFY(card("averageCard").note().contains(u"points since 2024"_s));
    m_fixture->selection.setYear(2020);
    m_fixture->selection.setComparedYear(0);
    QTRY_COMPARE(heading.text(), u"Overview — 2020"_s);
    QVERIFY(card("averageCard").figure() != figure);
    QTRY_VERIFY(part<QLabel>("trendLabel").text().endsWith(u"2020"_s));
}

void tst_OverviewPage::figuresLeadToCellsAndRecords()
{
    make(Sample::Demonstration);
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    {
        const test::DialogAnswer answer([](QDialog &dialog) {
            QVERIFY(qobject_cast<CellsDialog *>(&dialog));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        card("averageCard").setFocus();
        QTest::keyClick(&card("averageCard"), Qt::Key_Return);
        QVERIFY(answer.wasAsked());
        QCOMPARE(asked.size(), 1);
        QVERIFY(cellOf(asked).measure > 0);
    }
    {
        const test::DialogAnswer list([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QTest::mouseClick(&card("confirmedCard"), Qt::LeftButton);
        QVERIFY(list.wasAsked());
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Contact);
    {
        const test::DialogAnswer list([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QTest::keyClick(&card("meetingsCard"), Qt::Key_Space);
        QVERIFY(list.wasAsked());
    }
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Meeting);
}

void tst_OverviewPage::figuresWithNothingBehindLeadToTheirPage()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, {{u"HU"_s, 3}}, Status::InPreparation));
    open();
    QSignalSpy asked(m_page.get(), &OverviewPage::actionAsked);
    for (const char *name : {"averageCard", "nominatedCard", "meetingsCard"})
        QTest::mouseClick(&card(name), Qt::LeftButton);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0).constFirst().value<ActionId>(), ActionId::GoMatrix);
    QCOMPARE(asked.at(1).constFirst().value<ActionId>(), ActionId::GoContacts);
    QCOMPARE(asked.at(2).constFirst().value<ActionId>(), ActionId::GoMeetings);
}

void tst_OverviewPage::restIsWorkedOutOncePainted()
{
    m_fixture = std::make_unique<test::PageFixture>();
    m_page = std::make_unique<OverviewPage>(m_fixture->context);
    QVERIFY(!card("averageCard").figure().isEmpty());
    QVERIFY(!m_page->isUpToDate());
    QVERIFY(part<BarListView>("barsView").bars().bars.isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(!m_page->isUpToDate()); // nobody looks
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(part<BarListView>("barsView").bars().bars.size(), 16);
    QVERIFY(!part<ChartView>("trendView").data().isEmpty());
}

void tst_OverviewPage::mapOpensAState()
{
    make(Sample::Demonstration);
    QSignalSpy asked(m_page.get(), &OverviewPage::stateAsked);
    auto &map = part<TileMapView>("tileMapView");
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.tileArea(u"HU"_s).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), u"HU"_s);
    map.setFocus();
    map.setCurrentState(u"AT"_s);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(asked.constLast().constFirst().toString(), u"AT"_s);
}

void tst_OverviewPage::barsOpenAMeasure()
{
    make(Sample::Demonstration);
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    auto &bars = part<BarListView>("barsView");
    QCOMPARE(bars.accessibleName(), u"Implementation by measure"_s);
    bars.setFocus();
    QCOMPARE(bars.current(), 0);
    QVERIFY2(bars.accessibleName().startsWith(u"1  "_s), qPrintable(bars.accessibleName()));
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(cellOf(asked).measure, 3);
    QTest::keyClick(&bars, Qt::Key_End);
    QCOMPARE(bars.current(), 15);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barArea(7).center());
    QCOMPARE(cellOf(asked).measure, 8);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(5, bars.height() - 2)); // the legend
    QCOMPARE(asked.size(), 2);
}

void tst_OverviewPage::dutiesLeadToTheirPlace()
{
    make(Sample::Demonstration);
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    auto &table = part<QTableView>("dutyTable");
    QCOMPARE(table.model()->rowCount(), 10);
    const DutyModel all(*m_fixture->workspace);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>(), all.whereDone(1));
    const QPoint place = table.visualRect(table.model()->index(3, DutyModel::Reason)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>(), all.whereDone(3));
    QSignalSpy actions(m_page.get(), &OverviewPage::actionAsked);
    QTest::mouseClick(&part<QPushButton>("allDueButton"), Qt::LeftButton);
    QCOMPARE(actions.constLast().constFirst().value<ActionId>(), ActionId::GoDue);
}

void tst_OverviewPage::followUpsAreDoneByAClick()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    Meeting meeting;
    meeting.forum = m_fixture->workspace->meetings().forums().constFirst().id;
    meeting.number = u"1/2026"_s;
    meeting.begin = meeting.end = QDate(2026, 3, 1);
    MeetingDecision decision;
    decision.meeting = MeetingEdits(*m_fixture->workspace).add(meeting).value();
    decision.kind = DecisionKind::FollowUp;
    decision.text = u"Send the minutes"_s;
    decision.due = {2025, 11, 30};
    QVERIFY(MeetingEdits(*m_fixture->workspace).addDecision(decision));
    open();
    auto &done = part<QPushButton>("doneButton");
    QTRY_VERIFY(done.isVisible());
    part<QScrollArea>("contentPanel").ensureWidgetVisible(&done);
    QTest::mouseClick(&done, Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("dueEmptyLabel").isVisible());
    QVERIFY(!part<QTableView>("dutyTable").isVisible());
    QVERIFY(!done.isVisible());
    QCOMPARE(m_fixture->workspace->meetings().decisions().constFirst().status, DecisionStatus::Done);
}

void tst_OverviewPage::trendOpensTheCells()
{
    make(Sample::Demonstration);
    auto &trend = part<ChartView>("trendView");
    QCOMPARE(trend.data().series.size(), 2);
    QCOMPARE(trend.data().categories.constLast(), u"2025"_s);
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    const test::DialogAnswer answer([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    trend.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&trend, Qt::Key_End);
    QTest::keyClick(&trend, Qt::Key_Return);
    QVERIFY(answer.wasAsked());
    QCOMPARE(asked.size(), 1);
}

void tst_OverviewPage::tellsWhatOthersChanged()
{
    make(Sample::Demonstration);
    auto *table = &part<QTableView>("changesTable");
    QVERIFY(!table->isVisible()); // never looked before: not everything is news
    QVERIFY(part<QLabel>("changesEmptyLabel").text().contains(u"next time"_s));
    m_page.reset();
    m_fixture->settings.set(setting::kAuthorName, u"Somebody Else"_s);
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, {{u"HU"_s, 3}, {u"HU"_s, 9}}, Status::NoActivity));
    open();
    table = &part<QTableView>("changesTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Hungary"_s);
    QSignalSpy asked(m_page.get(), &OverviewPage::activityAsked);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), u"HU"_s);
    m_page.reset();
    open(); // and now it has been seen
    QVERIFY(!part<QTableView>("changesTable").isVisible());
    QVERIFY(part<QLabel>("changesEmptyLabel").text().contains(u"nothing"_s));
}

void tst_OverviewPage::emptyWorkspaceSaysWhatToDoFirst()
{
    make(std::nullopt);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(!card("averageCard").isVisible());
    QSignalSpy asked(m_page.get(), &OverviewPage::actionAsked);
    for (const char *name : {"importButton", "matrixButton", "contactButton"})
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0).constFirst().value<ActionId>(), ActionId::Import);
    QCOMPARE(asked.at(1).constFirst().value<ActionId>(), ActionId::GoMatrix);
    QCOMPARE(asked.at(2).constFirst().value<ActionId>(), ActionId::GoContacts);
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, {{u"HU"_s, 3}}, Status::Implemented));
    QTRY_VERIFY(card("averageCard").isVisible());
    QVERIFY(!part<QLabel>("emptyLabel").isVisible());
}

void tst_OverviewPage::followsTheWorkspace()
{
    make(Sample::Demonstration);
    const auto implemented = [this] {
        return part<BarListView>("barsView").bars().bars.at(8).tally.count(Status::Implemented);
    };
    const int before = implemented();
    QList<CellPlace> others;
    for (const CellPlace &place : m_fixture->workspace->matrix(2025).cells({u"HU"_s, u"AT"_s, u"CZ"_s}, {9})) {
        if (m_fixture->workspace->matrix(2025).status(place) != Status::Implemented)
            others.append(place);
    }
    QVERIFY(!others.isEmpty());
    m_page->hide();
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, others, Status::Implemented));
    QCoreApplication::processEvents();
    QCOMPARE(implemented(), before); // nobody looks
    m_page->show();
    QTRY_COMPARE(implemented(), before + int(others.size()));
}

void tst_OverviewPage::fitsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("as in the mock-up") << QSize(1250, 780) << 100;
    QTest::newRow("small") << QSize(830, 580) << 100;
    QTest::newRow("small, large text") << QSize(830, 580) << 150;
}

void tst_OverviewPage::fitsSmallWindows()
{
    QFETCH(const QSize, size);
    QFETCH(const int, text);
    make(Sample::Demonstration);
    m_fixture->appearance.apply(AppearanceChoice::Dark, text);
    m_page->resize(size);
    QTRY_VERIFY(m_page->isUpToDate());
    QCoreApplication::processEvents();
    QCOMPARE(m_page->size(), size); // nothing holds it wider
    const auto &area = part<QScrollArea>("contentPanel");
    QVERIFY2(area.widget()->width() <= area.viewport()->width(), "wider than the window");
    QVERIFY(area.verticalScrollBar()->maximum() > 0);
    QCOMPARE(test::clippedTexts(*m_page), QStringList());
    m_fixture->appearance.apply(AppearanceChoice::Light, 100);
}

void tst_OverviewPage::tabReachesEverything()
{
    make(Sample::Demonstration);
    QStringList seen;
    m_page->setFocus();
    for (int i = 0; i < 15; ++i) {
        QVERIFY(QApplication::focusWidget());
        seen.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(seen.mid(0, 10), QStringList({u"averageCard"_s, u"nominatedCard"_s, u"confirmedCard"_s, u"meetingsCard"_s,
                                           u"submissionsCard"_s, u"tileMapView"_s, u"barsView"_s, u"dutyTable"_s,
                                           u"allDueButton"_s, u"trendView"_s}));
    QVERIFY(seen.contains(u"activityButton"_s));
}

void tst_OverviewPage::aChairStartsHere()
{
    test::MatrixWindow window;
    window.settings.set(setting::kStartsWhereLeft, false);
    QVERIFY(window.create(Sample::Demonstration));
    QVERIFY(window.show());
    QVERIFY(window.part<QWidget>("OverviewPage").isVisible());
    QVERIFY(!window->matrixPage()); // which takes its time
    window.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window->matrixPage());
    QVERIFY(window.reopen());
    QVERIFY(window.show());
    QVERIFY(window.part<QWidget>("OverviewPage").isVisible());
    window.press(Qt::Key_2, Qt::ControlModifier);
    window.settings.set(setting::kStartsWhereLeft, true);
    QVERIFY(window.reopen());
    QVERIFY(window.show());
    QVERIFY(window.part<QWidget>("MatrixPage").isVisible());
}

void tst_OverviewPage::windowLeadsFromHereToTheOtherPages()
{
    test::MatrixWindow window;
    QVERIFY(window.create(Sample::Demonstration));
    QVERIFY(window.show());
    window.press(Qt::Key_1, Qt::ControlModifier);
    auto &page = window.part<OverviewPage>();
    QVERIFY(page.isVisible());
    QTRY_VERIFY(page.isUpToDate());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"averageCard"_s);
    QVERIFY(!window->inspector()->isVisible());

    auto &map = window.part<TileMapView>();
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.tileArea(u"HU"_s).center());
    QVERIFY(window.part<StatePage>().isVisible());
    QCOMPARE(window.part<StatePage>().heading(), u"Hungary — 2025"_s);

    window.press(Qt::Key_1, Qt::ControlModifier);
    Q_EMIT page.activityAsked(u"HU"_s);
    QVERIFY(window.part<ActivityPage>().isVisible());
    QCOMPARE(window.part<ActivityPage>().findChild<QComboBox *>(u"stateBox"_s)->currentData().toString(), u"HU"_s);

    window.press(Qt::Key_1, Qt::ControlModifier);
    {
        const test::DialogAnswer list([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QTest::mouseClick(page.findChild<FigureCard *>(u"nominatedCard"_s), Qt::LeftButton);
        QVERIFY(list.wasAsked());
    }
    QVERIFY(window.part<QWidget>("ContactsPage").isVisible());
    window.press(Qt::Key_1, Qt::ControlModifier);
    page.findChild<QPushButton *>(u"allDueButton"_s)->click();
    QVERIFY(window.part<QWidget>("DuePage").isVisible());
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
