// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/chartview.h"
#include "exchange/csv.h"
#include "lookover.h"
#include "matrixwindow.h"
#include "pages/cellsdialog.h"
#include "pages/chartcard.h"
#include "pages/choicepanel.h"
#include "pages/pickbutton.h"
#include "pages/progresspage.h"
#include "support/pagefixture.h"
#include "workspace/celledits.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ProgressPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsAllChartsOneAfterTheOther();
    void oneChartFillsThePage();
    void arrowsLeadFromChartToChart();
    void remembersTheChart();
    void controlsAreThoseOfTheChart();
    void everyControlChangesTheData();
    void groupsPickTheirMembers();
    void sortedByCountOnlyWhenAsked();
    void resetTakesTheChoiceBack();
    void followsTheYear();
    void copyPutsPictureAndNumbers();
    void savesAllKindsOfFiles_data();
    void savesAllKindsOfFiles();
    void saysWhatCannotBeWritten();
    void showsTheNumbers();
    void marksLeadToCellsAndRecords();
    void viewsComeBack();
    void emptyWorkspaceSaysWhatToDoFirst();
    void followsTheWorkspaceWhileSeen();
    void fitsSmallWindows_data();
    void fitsSmallWindows();
    void windowLeadsHere();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] ChartCard &card(const char *id) const;
    [[nodiscard]] const ChartData &data(const char *id) const { return card(id).chart(); }
    void make(const std::optional<Sample> &sample);
    void open();
    void choose(const char *id);
    void pick(const char *button, const QString &search);
    void activate(const char *box, const QVariant &value);

    std::unique_ptr<test::PageFixture> m_fixture; // on 22 November 2025
    std::unique_ptr<ProgressPage> m_page;
};

void tst_ProgressPage::init()
{
    make(Sample::Demonstration);
}

void tst_ProgressPage::make(const std::optional<Sample> &sample)
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(sample);
    open();
}

void tst_ProgressPage::open()
{
    m_page.reset();
    m_page = std::make_unique<ProgressPage>(m_fixture->context);
    m_page->resize(1250, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isUpToDate());
}

ChartCard &tst_ProgressPage::card(const char *id) const
{
    const auto cards = m_page->findChildren<ChartCard *>();
    const qsizetype index = progressChart(QLatin1String(id)) - progressCharts().data();
    return *cards.at(index);
}

void tst_ProgressPage::choose(const char *id)
{
    QTest::mouseClick(&part<QPushButton>(id), Qt::LeftButton);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->chosenChart(), QLatin1String(id));
}

/// As a user does: opens the list, types, and takes what is found.
void tst_ProgressPage::pick(const char *button, const QString &search)
{
    auto &picker = part<PickButton>(button);
    QTest::mouseClick(&picker, Qt::LeftButton);
    QVERIFY(picker.list()->isVisible());
    QTest::keyClicks(picker.list()->findChild<QLineEdit *>(), search);
    auto *view = picker.list()->findChild<QListView *>();
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QTest::keyClick(picker.list(), Qt::Key_Escape);
    QVERIFY(!picker.list()->isVisible());
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_ProgressPage::activate(const char *box, const QVariant &value)
{
    auto &combo = part<QComboBox>(box);
    const int index = combo.findData(value);
    QVERIFY(index >= 0);
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_ProgressPage::showsAllChartsOneAfterTheOther()
{
    m_page = std::make_unique<ProgressPage>(m_fixture->context);
    QVERIFY(!m_page->isUpToDate());
    QCoreApplication::processEvents();
    QVERIFY(!card("trend-of-cells").view()); // nobody looks
    m_page->resize(1250, 780);
    m_page->show();
    QTRY_VERIFY(card("trend-of-cells").view());
    QTRY_VERIFY(m_page->isUpToDate());
    for (const ProgressChart &chart : progressCharts()) {
        QVERIFY2(card(chart.id).isVisible(), chart.id);
        QCOMPARE(data(chart.id).id, QLatin1String(chart.id));
        QVERIFY2(!data(chart.id).isEmpty(), chart.id);
        QCOMPARE(card(chart.id).view()->accessibleName(), data(chart.id).title);
        QVERIFY(!card(chart.id).view()->accessibleDescription().isEmpty());
    }
    QVERIFY(card("average-by-group").x() > card("trend-of-cells").geometry().right());
    m_page->resize(600, 700);
    QTRY_COMPARE(card("average-by-group").x(), card("trend-of-cells").x());
}

void tst_ProgressPage::oneChartFillsThePage()
{
    QTest::mouseClick(card("state-profile").findChild<QPushButton *>(u"enlargeButton"_s), Qt::LeftButton);
    QCOMPARE(m_page->chosenChart(), u"state-profile"_s);
    QVERIFY(part<QPushButton>("state-profile").isChecked());
    for (const ProgressChart &chart : progressCharts())
        QCOMPARE(card(chart.id).isVisible(), QLatin1String(chart.id) == "state-profile"_L1);
    QTRY_VERIFY(card("state-profile").width() > 1150);
    QVERIFY(card("state-profile").height() > 500);
    QTest::mouseClick(&part<QPushButton>("allChip"), Qt::LeftButton);
    QVERIFY(card("trend-of-cells").isVisible());
    QTest::mouseClick(card("change-by-measure").findChild<QLabel *>(), Qt::LeftButton);
    QCOMPARE(m_page->chosenChart(), u"change-by-measure"_s);
}

void tst_ProgressPage::arrowsLeadFromChartToChart()
{
    m_page->setFocus();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allChip"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_page->chosenChart(), u"trend-of-cells"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_page->chosenChart(), u"average-by-group"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_page->chosenChart(), QString());
}

void tst_ProgressPage::remembersTheChart()
{
    choose("contact-timeliness");
    open();
    QCOMPARE(m_page->chosenChart(), u"contact-timeliness"_s);
    QVERIFY(part<QPushButton>("contact-timeliness").isChecked());
    m_fixture->settings.set(setting::kProgressChart, u"of another time"_s);
    open();
    QCOMPARE(m_page->chosenChart(), QString());
}

void tst_ProgressPage::controlsAreThoseOfTheChart()
{
    const auto shown = [this] {
        QStringList names;
        for (const char *name : {"stateButton", "groupButton", "profileBox", "otherBox", "measureButton",
                                 "firstYearBox", "lastYearBox", "comparedYearBox", "orderBox"}) {
            if (part<QWidget>(name).isVisible())
                names.append(QLatin1String(name));
        }
        return names.join(u' ');
    };
    QCOMPARE(shown(), u"stateButton measureButton firstYearBox lastYearBox"_s);
    choose("average-by-group");
    QCOMPARE(shown(), u"stateButton groupButton measureButton firstYearBox lastYearBox"_s);
    choose("state-profile");
    QCOMPARE(shown(), u"stateButton profileBox otherBox measureButton lastYearBox"_s);
    choose("change-by-measure");
    QCOMPARE(shown(), u"stateButton measureButton lastYearBox comparedYearBox orderBox"_s);
    choose("attendance-by-meeting");
    QCOMPARE(shown(), u"firstYearBox lastYearBox"_s);
}

void tst_ProgressPage::everyControlChangesTheData()
{
    QVERIFY(data("trend-of-cells").subtitle.startsWith(u"57 participating"_s));
    pick("stateButton", u"hungary"_s);
    QCOMPARE(data("trend-of-cells").subtitle, u"Hungary"_s);
    QCOMPARE(part<PickButton>("stateButton").text(), u"Hungary ▼"_s);
    pick("measureButton", u"points of contact"_s);
    QVERIFY(data("trend-of-cells").subtitle.contains(u"CBM\u00A08"_s));
    activate("firstYearBox", 2020);
    QCOMPARE(data("trend-of-cells").categories.constFirst(), u"2020"_s);
    activate("lastYearBox", 2023);
    QCOMPARE(data("trend-of-cells").categories.constLast(), u"2023"_s);

    choose("average-by-group");
    const qsizetype groups = data("average-by-group").series.size();
    pick("groupButton", u"nordic"_s);
    QCOMPARE(data("average-by-group").series.size(), groups + 1);
    pick("groupButton", u"nordic"_s);
    QCOMPARE(data("average-by-group").series.size(), groups);

    choose("state-profile");
    activate("profileBox", u"HU"_s);
    QCOMPARE(data("state-profile").series.constFirst().name, u"Hungary"_s);
    activate("otherBox", u"AT"_s);
    QCOMPARE(data("state-profile").series.constLast().name, u"Austria"_s);

    choose("change-by-measure");
    QCOMPARE(data("change-by-measure").title, u"Change from 2022 to 2023"_s);
    activate("comparedYearBox", 2019);
    QCOMPARE(data("change-by-measure").title, u"Change from 2019 to 2023"_s);
}

void tst_ProgressPage::groupsPickTheirMembers()
{
    auto &picker = part<PickButton>("stateButton");
    picker.openList();
    auto *sets = picker.list()->findChild<QComboBox *>();
    const int visegrad = sets->findText(u"Visegrad Group"_s);
    QVERIFY(visegrad > 0);
    Q_EMIT sets->activated(visegrad);
    QCOMPARE(part<ChoicePanel>("choicePanel").choice().states, QStringList({u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s}));
    QCOMPARE(picker.text(), u"Visegrad Group ▼"_s);
    QTest::mouseClick(picker.list()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(part<ChoicePanel>("choicePanel").choice().states.isEmpty());
    QTest::keyClick(picker.list(), Qt::Key_Escape);
}

void tst_ProgressPage::sortedByCountOnlyWhenAsked()
{
    choose("attendance-by-state");
    const QStringList usual = data("attendance-by-state").categories;
    QCOMPARE(usual.constFirst(), u"Albania"_s);
    QVERIFY(!data("attendance-by-state").subtitle.contains(u"sorted"_s));
    activate("orderBox", true);
    QVERIFY(data("attendance-by-state").categories != usual);
    QVERIFY(data("attendance-by-state").subtitle.contains(u"sorted by count"_s));
    open();
    QCOMPARE(data("attendance-by-state").categories, usual); // asked for anew each time
}

void tst_ProgressPage::resetTakesTheChoiceBack()
{
    auto &reset = part<QPushButton>("resetButton");
    const ProgressChoice usual = part<ChoicePanel>("choicePanel").choice();
    QCOMPARE(usual.groups.size(), 4);
    QVERIFY(!reset.isEnabled());
    activate("firstYearBox", 2020);
    QVERIFY(reset.isEnabled());
    QTest::mouseClick(&reset, Qt::LeftButton);
    QCOMPARE(part<ChoicePanel>("choicePanel").choice(), usual);
    QCOMPARE(part<QComboBox>("firstYearBox").currentData().toInt(), 2013);
    QTRY_COMPARE(data("trend-of-cells").categories.constFirst(), u"2013"_s);
}

void tst_ProgressPage::followsTheYear()
{
    m_fixture->selection.setYear(2021);
    QTRY_COMPARE(data("trend-of-cells").categories.constLast(), u"2021"_s);
    m_fixture->selection.setComparedYear(2018);
    QTRY_COMPARE(data("change-by-measure").title, u"Change from 2018 to 2021"_s);
    QCOMPARE(part<QComboBox>("lastYearBox").currentData().toInt(), 2021);
    QCOMPARE(part<QComboBox>("comparedYearBox").findData(2022), -1);
}

void tst_ProgressPage::copyPutsPictureAndNumbers()
{
    choose("rate-by-measure");
    QTest::keyClick(card("rate-by-measure").view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    QVERIFY(clip->hasImage());
    QVERIFY(clip->imageData().value<QImage>().width() > 500);
    const QList<QStringList> lines = fromTabText(clip->text());
    const QList<QStringList> table = chartTable(data("rate-by-measure"));
    QCOMPARE(lines.constFirst(), QStringList{data("rate-by-measure").title});
    QCOMPARE(lines.mid(lines.size() - table.size()), table);
    QApplication::clipboard()->clear();
    QTest::mouseClick(&part<QPushButton>("copyButton"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());

    // Of all charts the one that has the focus.
    QTest::mouseClick(&part<QPushButton>("allChip"), Qt::LeftButton);
    QTRY_VERIFY(m_page->isUpToDate());
    card("change-by-measure").view()->setFocus();
    QTest::mouseClick(&part<QPushButton>("copyButton"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(data("change-by-measure").title));
}

void tst_ProgressPage::savesAllKindsOfFiles_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("drawing") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("picture") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("page") << u"PDF"_s << QByteArray("%PDF");
}

void tst_ProgressPage::savesAllKindsOfFiles()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, begin);
    choose("trend-of-cells");
    const QString path = m_fixture->workspace.path(u"chart."_s + suffix);
    m_fixture->prompter.fileToSave = path;
    QSignalSpy told(m_page.get(), &Page::messageShown);
    QTest::mouseClick(&part<QPushButton>("saveButton"), Qt::LeftButton);
    QVERIFY(m_fixture->prompter.proposals.constLast().endsWith(u"/Cells by status.svg"_s));
    QVERIFY(told.constLast().constFirst().toString().contains(u"TLP:AMBER+STRICT"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    if (suffix == u"png")
        QVERIFY(QImageReader(path).read().width() > 500);
    if (suffix == u"svg") {
        QVERIFY(bytes.contains("Demonstration data"));
        QVERIFY(bytes.contains("AMBER"));
    }
}

void tst_ProgressPage::saysWhatCannotBeWritten()
{
    auto &save = part<QPushButton>("saveButton");
    QSignalSpy told(m_page.get(), &Page::messageShown);
    QTest::mouseClick(&save, Qt::LeftButton); // and cancels
    m_fixture->prompter.fileToSave = m_fixture->workspace.path(u"chart.doc"_s);
    QTest::mouseClick(&save, Qt::LeftButton);
    QCOMPARE(m_fixture->prompter.messages.size(), 1);
    m_fixture->prompter.fileToSave = m_fixture->workspace.path(u"nowhere/chart.png"_s);
    QTest::mouseClick(&save, Qt::LeftButton);
    QCOMPARE(m_fixture->prompter.errors.size(), 1);
    QCOMPARE(told.size(), 0);
}

void tst_ProgressPage::showsTheNumbers()
{
    auto &table = part<QTableView>("numbersTable");
    QVERIFY(!table.isVisible());
    card("change-by-measure").view()->setFocus();
    QTest::mouseClick(&part<QPushButton>("numbersButton"), Qt::LeftButton);
    QCOMPARE(m_page->chosenChart(), u"change-by-measure"_s);
    QVERIFY(table.isVisible());
    QCOMPARE(table.model()->rowCount(), 16);
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), -1);
    QCOMPARE(table.model()->index(15, 0).data().toString(), data("change-by-measure").categories.at(15));

    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QList<QStringList> numbers = chartTable(data("change-by-measure"));
    QCOMPARE(fromTabText(QApplication::clipboard()->text()), QList<QStringList>{numbers.at(1)});
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fromTabText(QApplication::clipboard()->text()), numbers.mid(0, 2));

    choose("trend-of-cells");
    QCOMPARE(table.model()->rowCount(), 13);
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    const test::DialogAnswer answer([](QDialog &dialog) {
        QVERIFY(qobject_cast<CellsDialog *>(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    table.setFocus();
    table.setCurrentIndex(table.model()->index(12, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(answer.wasAsked());
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(&part<QPushButton>("allChip"), Qt::LeftButton);
    QVERIFY(!table.isVisible());
}

void tst_ProgressPage::marksLeadToCellsAndRecords()
{
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    {
        const test::DialogAnswer answer([](QDialog &dialog) {
            QCOMPARE(dialog.windowTitle(), u"Implemented, 2025"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        ChartView &view = *card("trend-of-cells").view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.markArea({0, 12}).center());
        QVERIFY(answer.wasAsked());
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Assessment);
    choose("attendance-by-meeting");
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    ChartView &meetings = *card("attendance-by-meeting").view();
    meetings.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&meetings, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Meeting);

    choose("attendance-by-state");
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const Behind behind = data("attendance-by-state").series.constFirst().points.at(0).behind;
    QVERIFY(behind.records.size() > 2);
    const test::DialogAnswer answer([&](QDialog &dialog) {
        auto &table = *dialog.findChild<QTableView *>();
        QCOMPARE(table.model()->rowCount(), int(behind.records.size()));
        table.setCurrentIndex(table.model()->index(2, 0));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    ChartView &states = *card("attendance-by-state").view();
    states.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&states, Qt::Key_Return);
    QVERIFY(answer.wasAsked());
    QCOMPARE(asked.constLast().constFirst().value<RecordId>(), behind.records.at(2));
}

void tst_ProgressPage::viewsComeBack()
{
    choose("state-profile");
    activate("profileBox", u"HU"_s);
    activate("lastYearBox", 2022);
    const ProgressChoice choice = part<ChoicePanel>("choicePanel").choice();
    const QString view = m_page->viewContent();
    m_fixture->selection.setYear(2024);
    QTest::mouseClick(&part<QPushButton>("allChip"), Qt::LeftButton);
    QVERIFY(m_page->viewContent() != view);
    m_page->showView(view);
    QCOMPARE(m_page->chosenChart(), u"state-profile"_s);
    QCOMPARE(part<ChoicePanel>("choicePanel").choice(), choice);
    QCOMPARE(m_page->viewContent(), view);
    QTRY_VERIFY(data("state-profile").subtitle.contains(u"2022"_s));
    m_page->showView(u"not a view"_s);
    QCOMPARE(m_page->chosenChart(), QString());
    QCOMPARE(part<ChoicePanel>("choicePanel").choice().lastYear, 2024);
}

void tst_ProgressPage::emptyWorkspaceSaysWhatToDoFirst()
{
    make(std::nullopt);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(!part<QPushButton>("copyButton").isVisible());
    QSignalSpy asked(m_page.get(), &ProgressPage::actionAsked);
    for (const char *name : {"importButton", "matrixButton"})
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).constFirst().value<ActionId>(), ActionId::Import);
    QCOMPARE(asked.at(1).constFirst().value<ActionId>(), ActionId::GoMatrix);
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, {{u"HU"_s, 3}}, Status::Implemented));
    QTRY_VERIFY(card("trend-of-cells").isVisible());
    QTRY_VERIFY(m_page->isUpToDate());
    choose("attendance-by-meeting"); // of which there is none
    QVERIFY(data("attendance-by-meeting").isEmpty());
    QVERIFY(!card("attendance-by-meeting").view()->isVisible());
    QApplication::clipboard()->setText(u"before"_s);
    m_page->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void tst_ProgressPage::followsTheWorkspaceWhileSeen()
{
    choose("rate-by-measure");
    const QString before = data("rate-by-measure").series.constFirst().points.at(8).text;
    QList<CellPlace> cells;
    for (const QString &state : {u"HU"_s, u"AT"_s, u"CZ"_s, u"FR"_s, u"DE"_s})
        cells.append({state, 9});
    m_page->hide();
    QVERIFY(CellEdits(*m_fixture->workspace).setStatus(2025, cells, Status::Implemented));
    QCoreApplication::processEvents();
    QCOMPARE(data("rate-by-measure").series.constFirst().points.at(8).text, before); // nobody looks
    m_page->show();
    QTRY_VERIFY(data("rate-by-measure").series.constFirst().points.at(8).text != before);
}

void tst_ProgressPage::fitsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("as in the mock-up") << QSize(1250, 780) << 100;
    QTest::newRow("small") << QSize(830, 580) << 100;
    QTest::newRow("small, large text") << QSize(930, 580) << 200;
}

void tst_ProgressPage::fitsSmallWindows()
{
    QFETCH(const QSize, size);
    QFETCH(const int, text);
    m_fixture->appearance.apply(AppearanceChoice::Dark, text);
    m_page->resize(size);
    for (const char *id :
         {"allChip", "average-by-group", "state-profile", "change-by-measure", "attendance-by-state"}) {
        QTest::mouseClick(&part<QPushButton>(id), Qt::LeftButton);
        QTRY_VERIFY(m_page->isUpToDate());
        QCoreApplication::processEvents();
        QCOMPARE(m_page->size(), size); // nothing holds it wider
        const auto &area = part<QScrollArea>("chartArea");
        QVERIFY2(area.widget()->width() <= area.viewport()->width(), id);
        QCOMPARE(test::clippedTexts(*m_page), QStringList());
    }
    m_fixture->appearance.apply(AppearanceChoice::Light, 100);
}

void tst_ProgressPage::windowLeadsHere()
{
    test::MatrixWindow window;
    QVERIFY(window.create(Sample::Demonstration));
    QVERIFY(window.show());
    window.press(Qt::Key_7, Qt::ControlModifier);
    auto &page = window.part<ProgressPage>();
    QVERIFY(page.isVisible());
    QTRY_VERIFY(page.isUpToDate());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"allChip"_s);
    QApplication::clipboard()->clear();
    window.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    Q_EMIT page.recordAsked({RecordKind::Assessment, u"osce-cyber-cbm/2024/HU/3"_s});
    QCOMPARE(window.place(), (CellPlace{u"HU"_s, 3}));
    QCOMPARE(window.shownYear(), 2024);
}

QTEST_MAIN(tst_ProgressPage)
#include "tst_progresspage.moc"
