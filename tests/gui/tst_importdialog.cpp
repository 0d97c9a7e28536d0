// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importdialog.h"
#include "pages/importjob.h"
#include "support/folderstate.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsInOneStepWithTheKeyboard();
    void nothingIsImportedWhileALineIsRefused();
    void whatIsThereAlreadyIsNotImported();
    void readsAgainAfterACorrection();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void copiesLines();
    void readOnlyShowsOnly();
    void closingWhileReadingChangesNothing();
    void readsCardsWithARole();
    void readsCalendars();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString write(const QByteArray &lines) const
    {
        const QString path = m_fixture->workspace.path(u"table.csv"_s);
        return test::writeFile(path, lines) ? path : QString();
    }
    void open(const QString &path)
    {
        m_dialog = std::make_unique<ImportDialog>(m_fixture->context, path);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        waitUntilRead();
    }
    void waitUntilRead() { QTRY_VERIFY(!part<QWidget>("readingPanel").isVisible()); }
    [[nodiscard]] Status status(const QString &state, int measure) const
    {
        return m_fixture->workspace->year(2025).status({state, measure});
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ImportDialog> m_dialog;
};

void tst_ImportDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
}

void tst_ImportDialog::importsInOneStepWithTheKeyboard()
{
    open(write("state,measure,year,status\nHU,8,2025,implemented\nAustria,7,2025,in preparation\n"));
    QCOMPARE(part<QLabel>("fileLabel").text(), u"table.csv"_s);
    QCOMPARE(part<QTableView>("rowsTable").model()->rowCount(), 2);
    QCOMPARE(part<QLabel>("countsLabel").text(), u"New: 2, changed: 0, unchanged: 0, refused: 0."_s);
    QVERIFY(!part<QCheckBox>("refusedCheck").isEnabled());
    QCOMPARE(status(u"HU"_s, 8), Status::NoInformation); // a preview changes nothing
    QVERIFY(part<QPushButton>("importButton").hasFocus());
    QTest::keyClick(&part<QPushButton>("importButton"), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_dialog->message().contains(u"table.csv"));
    QCOMPARE(status(u"HU"_s, 8), Status::Implemented);
    QCOMPARE(status(u"AT"_s, 7), Status::InPreparation);
    QCOMPARE(m_fixture->workspace->undoTitle(), u"Import of table.csv"_s);
    QVERIFY(m_fixture->workspace->undo());
    QCOMPARE(m_fixture->workspace->year(2025).assessments().size(), 0);
}

void tst_ImportDialog::nothingIsImportedWhileALineIsRefused()
{
    open(write("state,measure,year,status\nHU,8,2025,implemented\nHungry,8,2025,implemented\n"));
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    QVERIFY(part<QLabel>("adviceLabel").text().contains(u"nothing is imported"));
    const QAbstractItemModel &rows = *part<QTableView>("rowsTable").model();
    QCOMPARE(rows.rowCount(), 2);
    QTest::mouseClick(&part<QCheckBox>("refusedCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(rows.rowCount(), 1);
    QVERIFY(rows.index(0, 3).data().toString().contains(u"Hungry"));
    QCOMPARE(part<QLabel>("shownLabel").text(), u"Lines: 1 of 2"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->message(), QString());
    QCOMPARE(m_fixture->workspace->year(2025).assessments().size(), 0);
    QCOMPARE(m_fixture->workspace->undoTitle(), QString());
}

void tst_ImportDialog::whatIsThereAlreadyIsNotImported()
{
    const QString path = write("state,measure,year,status\nHU,8,2025,implemented\n");
    open(path);
    QTest::mouseClick(&part<QPushButton>("importButton"), Qt::LeftButton);
    open(path);
    QCOMPARE(part<QLabel>("countsLabel").text(), u"New: 0, changed: 0, unchanged: 1, refused: 0."_s);
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    QVERIFY(part<QLabel>("adviceLabel").text().contains(u"nothing to import"));
}

void tst_ImportDialog::readsAgainAfterACorrection()
{
    open(write("state,measure,year,status\nHungry,8,2025,implemented\n"));
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    QVERIFY(!write("state,measure,year,status\nHungary,8,2025,implemented\n").isEmpty());
    QTest::mouseClick(&part<QPushButton>("readAgainButton"), Qt::LeftButton);
    waitUntilRead();
    QVERIFY(part<QPushButton>("importButton").isEnabled());
    QCOMPARE(part<QTableView>("rowsTable").model()->rowCount(), 1);
}

void tst_ImportDialog::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("unknown columns") << QByteArray("<b>colour</b>,taste\nred,sweet\n");
}

void tst_ImportDialog::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, content);
    open(content.isNull() ? m_fixture->workspace.path(u"missing.csv"_s) : write(content));
    QVERIFY(part<QWidget>("errorPanel").isVisible());
    QVERIFY(!part<QLabel>("errorLabel").text().isEmpty());
    QCOMPARE(part<QLabel>("errorLabel").textFormat(), Qt::PlainText);
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    QVERIFY(!part<QPushButton>("copyButton").isEnabled());
    QVERIFY(part<QPushButton>("readAgainButton").isEnabled());
    QVERIFY(m_fixture->prompter.errors.isEmpty());
}

void tst_ImportDialog::copiesLines()
{
    open(write("state,measure,year,status\nHU,8,2025,implemented\nHungry,8,2025,implemented\n"));
    part<QTableView>("rowsTable").selectRow(1);
    QTest::mouseClick(&part<QPushButton>("copyButton"), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).trimmed(), u"Line\tWhat happens\tSubject\tWhy"_s);
    QVERIFY(lines.at(1).startsWith(u"3\t▲  Refused\tHungry, 8, 2025\t"));
}

void tst_ImportDialog::readOnlyShowsOnly()
{
    m_fixture->workspace.reopen(OpenMode::ReadOnly);
    PageContext context{*m_fixture->workspace, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    m_dialog = std::make_unique<ImportDialog>(context, write("state,measure,year,status\nHU,8,2025,implemented\n"));
    m_dialog->show();
    waitUntilRead();
    QCOMPARE(part<QTableView>("rowsTable").model()->rowCount(), 1);
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    m_dialog.reset();
}

void tst_ImportDialog::closingWhileReadingChangesNothing()
{
    QByteArray lines("state,measure,year,status\n");
    for (int year = 2013; year <= 2025; ++year) {
        for (const QString &state : m_fixture->workspace->participants().participatingStates(year)) {
            for (int measure = 1; measure <= 11; ++measure)
                lines += u"%1,%2,%3,implemented\n"_s.arg(state).arg(measure).arg(year).toUtf8();
        }
    }
    m_dialog = std::make_unique<ImportDialog>(m_fixture->context, write(lines));
    m_dialog->show();
    QVERIFY(part<QWidget>("readingPanel").isVisible());
    QVERIFY(!part<QPushButton>("importButton").isEnabled());
    QTest::mouseClick(&part<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->workspace->undoTitle(), QString());
}

void tst_ImportDialog::readsCardsWithARole()
{
    const QString path = m_fixture->workspace.path(u"cards.vcf"_s);
    QVERIFY(test::writeFile(path, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Beispiel\r\nORG:Ministry\r\n"
                                  "X-TESSERA-STATE:HU\r\nEND:VCARD\r\n"));
    open(path);
    QVERIFY(part<QWidget>("rolesPanel").isVisible());
    QVERIFY(!part<QPushButton>("importButton").isEnabled()); // of no role
    auto &roles = part<QComboBox>("rolesBox");
    roles.setFocus();
    QTest::keyClick(&roles, Qt::Key_Down);
    QTRY_VERIFY(part<QPushButton>("importButton").isEnabled());
    QTest::mouseClick(&part<QPushButton>("importButton"), Qt::LeftButton);
    QCOMPARE(m_fixture->workspace->contacts().contacts().size(), 1);
    QCOMPARE(m_fixture->workspace->contacts().contacts().constBegin()->roles, roles.currentData().toString());
    QVERIFY(!m_fixture->workspace->undoTitle().contains(u"Beispiel"));
    QVERIFY(m_fixture->workspace->undo());
    QCOMPARE(m_fixture->workspace->contacts().contacts().size(), 0);
}

void tst_ImportDialog::readsCalendars()
{
    const QString path = m_fixture->workspace.path(u"meeting.ics"_s);
    QVERIFY(test::writeFile(path, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\n"
                                  "UID:1@example.org\r\nDTSTAMP:20251101T100000Z\r\nDTSTART;VALUE=DATE:20251203\r\n"
                                  "SUMMARY:Informal Working Group\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    open(path);
    QVERIFY(!part<QWidget>("rolesPanel").isVisible());
    QCOMPARE(part<QTableView>("rowsTable").model()->rowCount(), 1);
}

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
