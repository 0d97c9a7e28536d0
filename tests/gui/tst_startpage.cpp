// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_StartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatWasPressed();
    void opensARecentFile();
    void missingFilesCanOnlyBeRemoved();
    void saysWhenThereAreNone();

private:
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *m_page->findChild<QPushButton *>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    QStringList m_files;
    std::unique_ptr<StartPage> m_page;
};

void tst_StartPage::init()
{
    QFile file(m_folder.filePath(u"there.tessera"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_files = {file.fileName(), m_folder.filePath(u"gone.tessera"_s)};
    m_page = std::make_unique<StartPage>(m_files);
    m_page->show();
}

void tst_StartPage::asksForWhatWasPressed()
{
    QSignalSpy made(m_page.get(), &StartPage::newRequested);
    QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    QSignalSpy samples(m_page.get(), &StartPage::sampleRequested);
    button("newButton").click();
    button("openButton").click();
    button("publicRecordButton").click();
    button("demonstrationButton").click();
    QCOMPARE(made.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.at(0).at(0).value<Sample>(), Sample::PublicRecord);
    QCOMPARE(samples.at(1).at(0).value<Sample>(), Sample::Demonstration);
}

void tst_StartPage::opensARecentFile()
{
    QSignalSpy recent(m_page.get(), &StartPage::recentRequested);
    auto *table = m_page->findChild<QTableView *>(u"recentTable"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.at(0).at(0).toString(), m_files.at(0));
}

void tst_StartPage::missingFilesCanOnlyBeRemoved()
{
    QSignalSpy recent(m_page.get(), &StartPage::recentRequested);
    QSignalSpy removed(m_page.get(), &StartPage::removeRecentRequested);
    auto *table = m_page->findChild<QTableView *>(u"recentTable"_s);
    table->selectRow(1);
    QVERIFY(!button("openRecentButton").isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(recent.size(), 0);
    button("removeRecentButton").click();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), m_files.at(1));
}

void tst_StartPage::saysWhenThereAreNone()
{
    m_page->setRecentFiles({});
    QVERIFY(m_page->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    QVERIFY(!button("openRecentButton").isVisible());
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
