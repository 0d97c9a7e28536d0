// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencedialog.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_EvidenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsALink();
    void addsAFile();
    void stayOpenWithWhatWasTyped_data();
    void stayOpenWithWhatWasTyped();
    void offersWhatIsThereAlready();
    void changesAPiece();

private:
    [[nodiscard]] QList<Evidence> all() const { return m_fixture->workspace->evidence().values(); }

    std::unique_ptr<test::PageFixture> m_fixture;
    CellAddress m_cell;
};

namespace {

template <typename T>
T &part(const QWidget &dialog, const char *name)
{
    return *dialog.findChild<T *>(QLatin1String(name));
}

} // namespace

void tst_EvidenceDialog::init()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    m_cell = m_fixture->workspace.cell(u"HU"_s, 8);
}

void tst_EvidenceDialog::addsALink()
{
    EvidenceDialog dialog(m_fixture->context, m_cell);
    dialog.show();
    QTest::keyClicks(&part<QLineEdit>(dialog, "linkEdit"), u" https://example.org/a "_s);
    part<QCheckBox>(dialog, "datedCheck").setChecked(true);
    part<QDateEdit>(dialog, "datedEdit").setDate(QDate(2025, 3, 12));
    auto &sharing = part<QComboBox>(dialog, "sharingBox");
    sharing.setCurrentIndex(sharing.findText(u"TLP:CLEAR"_s));
    part<QPushButton>(dialog, "saveButton").click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().at(0).address, u"https://example.org/a"_s);
    QCOMPARE(all().at(0).title, u"https://example.org/a"_s);
    QCOMPARE(all().at(0).dated, QDate(2025, 3, 12));
    QVERIFY(!all().at(0).validUntil.isValid());
    QCOMPARE(all().at(0).sharing, SharingLabel::Clear);
    QCOMPARE(m_fixture->workspace->year(2025).evidenceUses(m_cell.place).size(), 1);
}

void tst_EvidenceDialog::addsAFile()
{
    QFile file(m_fixture->workspace.path(u"Note verbale 118.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    m_fixture->prompter.fileToOpen = file.fileName();
    EvidenceDialog dialog(m_fixture->context, m_cell);
    dialog.show();
    part<QRadioButton>(dialog, "fileRadio").setChecked(true);
    QVERIFY(!part<QLineEdit>(dialog, "linkEdit").isVisible());
    part<QPushButton>(dialog, "chooseFileButton").click();
    QCOMPARE(part<QLineEdit>(dialog, "titleEdit").text(), u"Note verbale 118"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(all().at(0).kind, EvidenceKind::File);
    QCOMPARE(all().at(0).fileName, u"Note verbale 118.pdf"_s);
    QCOMPARE(*m_fixture->workspace->store().document(all().at(0).sha256), QByteArray("content"));
}

void tst_EvidenceDialog::stayOpenWithWhatWasTyped_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("file");
    QTest::newRow("no address") << QString() << QString();
    QTest::newRow("no such file") << QString() << u"/nowhere/gone.pdf"_s;
}

void tst_EvidenceDialog::stayOpenWithWhatWasTyped()
{
    QFETCH(QString, link);
    QFETCH(QString, file);
    EvidenceDialog dialog(m_fixture->context, m_cell);
    dialog.show();
    if (file.isEmpty())
        dialog.setLink(link);
    else
        dialog.setFile(file);
    part<QLineEdit>(dialog, "originEdit").setText(u"found by me"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    QVERIFY(!part<QLabel>(dialog, "errorLabel").text().isEmpty());
    QCOMPARE(part<QLineEdit>(dialog, "originEdit").text(), u"found by me"_s);
    QVERIFY(all().isEmpty());
}

void tst_EvidenceDialog::offersWhatIsThereAlready()
{
    EvidenceDialog first(m_fixture->context, m_cell);
    first.setLink(u"https://example.org/strategy"_s);
    first.accept();
    EvidenceDialog same(m_fixture->context, m_cell);
    QVERIFY(!part<QRadioButton>(same, "knownRadio").isEnabled());
    EvidenceDialog other(m_fixture->context, m_fixture->workspace.cell(u"HU"_s, 7));
    other.show();
    part<QRadioButton>(other, "knownRadio").setChecked(true);
    QVERIFY(!part<QLineEdit>(other, "titleEdit").isVisible());
    part<QLineEdit>(other, "knownFilterEdit").setText(u"STRATÉGY"_s);
    QCOMPARE(part<QTableView>(other, "knownTable").model()->rowCount(), 1);
    other.accept();
    QCOMPARE(other.result(), int(QDialog::Accepted));
    QCOMPARE(all().size(), 1);
    QCOMPARE(m_fixture->workspace->year(2025).evidenceUses({u"HU"_s, 7}).size(), 1);
}

void tst_EvidenceDialog::changesAPiece()
{
    EvidenceDialog first(m_fixture->context, m_cell);
    first.setLink(u"https://example.org/a"_s);
    first.accept();
    const Evidence before = all().at(0);
    EvidenceDialog dialog(m_fixture->context, m_cell);
    dialog.setEvidence(before);
    dialog.show();
    QVERIFY(!part<QRadioButton>(dialog, "linkRadio").isVisible());
    part<QLineEdit>(dialog, "titleEdit").setText(u"Contact page"_s);
    dialog.accept();
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().at(0).id, before.id);
    QCOMPARE(all().at(0).title, u"Contact page"_s);
    QCOMPARE(all().at(0).address, before.address);
}

QTEST_MAIN(tst_EvidenceDialog)
#include "tst_evidencedialog.moc"
