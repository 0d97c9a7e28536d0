// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewdialog.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesAReviewAndOffersToOpenIt();
    void nothingHappensWithoutAFileName();
    void staysWithWhatWasTypedOnAnError();
    void canBeStopped();
    void labelsAreOfferedUntranslatedInOrder();
    void comparesWithEarlierYearsOnly();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<ReviewDialog> m_dialog;
};

void tst_ReviewDialog::initTestCase()
{
    m_fixture = std::make_unique<test::PageFixture>(Sample::Demonstration);
}

void tst_ReviewDialog::init()
{
    m_fixture->prompter.fileToSave.clear();
    m_fixture->prompter.errors.clear();
    m_dialog = std::make_unique<ReviewDialog>(m_fixture->context);
    m_dialog->show();
    auto &states = part<QComboBox>("statesBox");
    states.setCurrentIndex(states.findData(u"V4"_s));
}

void tst_ReviewDialog::writesAReviewAndOffersToOpenIt()
{
    const QString path = m_fixture->workspace.path(u"review.pdf"_s);
    m_fixture->prompter.fileToSave = path;
    part<QLineEdit>("bodyEdit").setText(u"Chair’s office"_s);
    part<QPushButton>("exportButton").click();
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5).startsWith("%PDF-"));
    QVERIFY(m_fixture->prompter.proposals.constLast().endsWith(u"annual-review-2025-TLP-AMBER+STRICT.pdf"));
    QVERIFY(part<QLabel>("resultLabel").isVisible());
    part<QPushButton>("openButton").click();
    QCOMPARE(m_fixture->prompter.opened.constLast(), path);
    QCOMPARE(m_fixture->settings.get(setting::kReviewBody), u"Chair’s office"_s);
}

void tst_ReviewDialog::nothingHappensWithoutAFileName()
{
    part<QPushButton>("exportButton").click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!part<QLabel>("resultLabel").isVisible());
    QVERIFY(m_fixture->prompter.errors.isEmpty());
}

void tst_ReviewDialog::staysWithWhatWasTypedOnAnError()
{
    m_fixture->prompter.fileToSave = u"/nowhere/at/all/review.pdf"_s;
    part<QLineEdit>("markingEdit").setText(u"ZASTRZEŻONE"_s);
    part<QCheckBox>("statePagesCheck").setChecked(false);
    part<QPushButton>("exportButton").click();
    QCOMPARE(m_fixture->prompter.errors.size(), 1);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QLineEdit>("markingEdit").text(), u"ZASTRZEŻONE"_s);
    QVERIFY(part<QPushButton>("exportButton").isEnabled());
    QVERIFY(!part<QLabel>("resultLabel").isVisible());
}

void tst_ReviewDialog::canBeStopped()
{
    const QString path = m_fixture->workspace.path(u"stopped.pdf"_s);
    m_fixture->prompter.fileToSave = path;
    part<QComboBox>("statesBox").setCurrentIndex(0);
    QTimer::singleShot(0, m_dialog.get(), [this] { part<QPushButton>("closeButton").click(); });
    part<QPushButton>("exportButton").click();
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QPushButton>("exportButton").isEnabled());
}

void tst_ReviewDialog::labelsAreOfferedUntranslatedInOrder()
{
    const auto &box = part<QComboBox>("sharingBox");
    QStringList labels;
    for (int i = 0; i < box.count(); ++i)
        labels.append(box.itemText(i));
    QCOMPARE(labels,
             (QStringList{u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s, u"TLP:RED"_s}));
}

void tst_ReviewDialog::comparesWithEarlierYearsOnly()
{
    QCOMPARE(part<QComboBox>("comparedBox").currentText(), u"2024"_s);
    part<QComboBox>("yearBox").setCurrentText(u"2016"_s);
    QCOMPARE(part<QComboBox>("comparedBox").currentText(), u"2015"_s);
    QCOMPARE(part<QComboBox>("comparedBox").findText(u"2016"_s), -1);
    QCOMPARE(part<QComboBox>("statesBox").currentData().toString(), u"V4"_s); // the choice outlives the change of year
}

QTEST_MAIN(tst_ReviewDialog)
#include "tst_reviewdialog.moc"
