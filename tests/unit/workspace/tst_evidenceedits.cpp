// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderstate.h"
#include "support/testworkspace.h"
#include "workspace/evidenceedits.h"

#include <QFileInfo>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kHungary8{u"HU"_s, 8};

/// The only piece of evidence there is.
Evidence onlyEvidence(test::TestWorkspace &workspace)
{
    return workspace->evidence().size() == 1 ? *workspace->evidence().constBegin() : Evidence();
}

Evidence titled(const QString &title)
{
    Evidence evidence;
    evidence.title = title;
    return evidence;
}

} // namespace

class TestEvidenceEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkServesItsCell();
    void aFileIsCopiedIntoTheWorkspace();
    void theSameFileTwiceIsStoredOnce();
    void filesAreLimited_data();
    void filesAreLimited();
    void aFileThatIsNotThere();
    void anEmptyFileIsAFile();
    void attachingTwiceIsOneUse();
    void detachingTheLastUseTakesTheEvidenceAway();
    void detachingOneOfTwoKeepsIt();
    void changingIsOneStep();
    void aLockedCellKeepsItsEvidence();
    void longTextsAreRefused();
    void temporaryCopies();
    void temporaryCopiesOfOneNameStayApart();
    void aCopyOfWhatIsMissing();
    void safeNames_data();
    void safeNames();
};

void TestEvidenceEdits::aLinkServesItsCell()
{
    test::TestWorkspace workspace;
    Evidence link = titled(u"Strategy"_s);
    link.address = u"https://example.org/strategy"_s;
    QVERIFY(EvidenceEdits(*workspace).addLink(workspace.cell(u"HU"_s, 8), link));
    const Evidence added = onlyEvidence(workspace);
    QVERIFY(!added.id.isEmpty());
    QCOMPARE(added.kind, EvidenceKind::Link);
    QCOMPARE(added.address, link.address);
    const QList<EvidenceUse> uses = workspace->year(2025).evidenceUses(kHungary8);
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.constFirst().evidence, added.id);
    QCOMPARE(workspace->undoTitle(), u"Hungary, CBM\u00a08: evidence added"_s);
    QVERIFY(workspace->undo());
    QVERIFY(workspace->evidence().isEmpty());
    QVERIFY(workspace->year(2025).evidenceUses(kHungary8).isEmpty());
}

void TestEvidenceEdits::aFileIsCopiedIntoTheWorkspace()
{
    test::TestWorkspace workspace;
    const QString path = workspace.path(u"note.txt"_s);
    QVERIFY(test::writeFile(path, "The nomination."));
    QVERIFY(EvidenceEdits(*workspace).addFile(workspace.cell(u"HU"_s, 8), path, {}));
    QVERIFY(QFile::remove(path));
    const Evidence added = onlyEvidence(workspace);
    QCOMPARE(added.kind, EvidenceKind::File);
    QCOMPARE(added.title, u"note.txt"_s);
    QCOMPARE(added.fileName, u"note.txt"_s);
    QCOMPARE(added.size, 15);
    QCOMPARE(workspace->store().document(added.sha256), Result<QByteArray>("The nomination."));
    QVERIFY(workspace->undo());
    QVERIFY(workspace->redo());
    QCOMPARE(workspace->store().document(added.sha256), Result<QByteArray>("The nomination."));
    QVERIFY(workspace.check().isSound());
}

void TestEvidenceEdits::theSameFileTwiceIsStoredOnce()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const QString one = workspace.path(u"one.txt"_s);
    const QString two = workspace.path(u"two.txt"_s);
    QVERIFY(test::writeFile(one, "same bytes") && test::writeFile(two, "same bytes"));
    QVERIFY(edits.addFile(workspace.cell(u"HU"_s, 8), one, titled(u"One"_s)));
    QVERIFY(edits.addFile(workspace.cell(u"FI"_s, 8), two, titled(u"Two"_s)));
    QCOMPARE(workspace->evidence().size(), 2);
    QCOMPARE(workspace.check().documents, 1);
}

void TestEvidenceEdits::filesAreLimited_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("largest") << kLargestEvidence << true;
    QTest::newRow("a byte more") << kLargestEvidence + 1 << false;
    QTest::newRow("far more") << qint64(4'000'000'000) << false;
}

void TestEvidenceEdits::filesAreLimited()
{
    QFETCH(qint64, size);
    QFETCH(bool, isTaken);
    test::TestWorkspace workspace;
    QFile file(workspace.path(u"large.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    file.close();
    const auto added = EvidenceEdits(*workspace).addFile(workspace.cell(u"HU"_s, 8), file.fileName(), {});
    QCOMPARE(added.has_value(), isTaken);
    QCOMPARE(workspace->evidence().size(), isTaken ? 1 : 0);
    if (!isTaken) {
        QCOMPARE(added.error().code, ErrorCode::EvidenceTooLarge);
        QCOMPARE(added.error().context, u"large.bin"_s);
    }
}

void TestEvidenceEdits::aFileThatIsNotThere()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const CellAddress cell = workspace.cell(u"HU"_s, 8);
    QCOMPARE(edits.addFile(cell, workspace.path(u"missing.pdf"_s), {}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(edits.addFile(cell, workspace.path(QString()), {}).error().code, ErrorCode::FileNotReadable);
    QVERIFY(workspace->evidence().isEmpty());
}

void TestEvidenceEdits::anEmptyFileIsAFile()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const QString path = workspace.path(u"empty.txt"_s);
    QVERIFY(test::writeFile(path, {}));
    QVERIFY(edits.addFile(workspace.cell(u"HU"_s, 8), path, {}));
    const Result<QString> copy = edits.temporaryCopy(onlyEvidence(workspace));
    QVERIFY(copy);
    QVERIFY(QFile::exists(*copy));
    QCOMPARE(QFileInfo(*copy).size(), 0);
}

void TestEvidenceEdits::attachingTwiceIsOneUse()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    QVERIFY(edits.addLink(workspace.cell(u"HU"_s, 8), titled(u"Note"_s)));
    const QString id = onlyEvidence(workspace).id;
    QVERIFY(edits.attach(workspace.cell(u"FI"_s, 8), id));
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.attach(workspace.cell(u"FI"_s, 8), id));
    QCOMPARE(workspace.newestEntry(), before);
    QCOMPARE(edits.useCount(id), 2);
    QVERIFY(edits.attach(workspace.cell(u"HU"_s, 8, 2024), id));
    QCOMPARE(edits.useCount(id), 3);
}

void TestEvidenceEdits::detachingTheLastUseTakesTheEvidenceAway()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const CellAddress cell = workspace.cell(u"HU"_s, 8);
    QVERIFY(edits.addLink(cell, titled(u"Note"_s)));
    const Evidence evidence = onlyEvidence(workspace);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.detach(cell, evidence.id));
    QCOMPARE(workspace.newestEntry(), before + 1);
    QVERIFY(workspace->evidence().isEmpty());
    QVERIFY(workspace->undo());
    QCOMPARE(onlyEvidence(workspace), evidence);
    QCOMPARE(edits.useCount(evidence.id), 1);
}

void TestEvidenceEdits::detachingOneOfTwoKeepsIt()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    QVERIFY(edits.addLink(workspace.cell(u"HU"_s, 8), titled(u"Note"_s)));
    const QString id = onlyEvidence(workspace).id;
    QVERIFY(edits.attach(workspace.cell(u"FI"_s, 8, 2020), id));
    QVERIFY(edits.detach(workspace.cell(u"HU"_s, 8), id));
    QCOMPARE(workspace->evidence().size(), 1);
    QCOMPARE(edits.useCount(id), 1);
    // What a cell does not have cannot be taken from it.
    const auto again = edits.detach(workspace.cell(u"HU"_s, 8), id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(workspace->evidence().size(), 1);
}

void TestEvidenceEdits::changingIsOneStep()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    QVERIFY(edits.addLink(workspace.cell(u"HU"_s, 8), titled(u"Note"_s)));
    Evidence evidence = onlyEvidence(workspace);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.change(evidence));
    QCOMPARE(workspace.newestEntry(), before);
    evidence.title = u"Note verbale"_s;
    evidence.dated = {2025, 3, 1};
    QVERIFY(edits.change(evidence));
    QCOMPARE(onlyEvidence(workspace), evidence);
    QCOMPARE(workspace->undoTitle(), u"Evidence “Note verbale” changed"_s);
    evidence.id = u"unknown"_s;
    QCOMPARE(edits.change(evidence).error().code, ErrorCode::EvidenceMissing);
}

void TestEvidenceEdits::aLockedCellKeepsItsEvidence()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const CellAddress cell = workspace.cell(u"HU"_s, 8);
    QVERIFY(edits.addLink(cell, titled(u"Note"_s)));
    const QString id = onlyEvidence(workspace).id;
    workspace.lock(u"HU"_s);
    QCOMPARE(edits.addLink(cell, titled(u"Another"_s)).error().code, ErrorCode::CellLocked);
    QCOMPARE(edits.attach(cell, id).error().code, ErrorCode::CellLocked);
    QCOMPARE(edits.detach(cell, id).error().code, ErrorCode::CellLocked);
    QCOMPARE(edits.useCount(id), 1);
    QCOMPARE(edits.addLink(workspace.cell(u"JP"_s, 8), titled(u"Note"_s)).error().code, ErrorCode::CellDoesNotExist);
}

void TestEvidenceEdits::longTextsAreRefused()
{
    test::TestWorkspace workspace;
    const Evidence evidence = titled(QString(kLongestText + 1, u'x'));
    QCOMPARE(EvidenceEdits(*workspace).addLink(workspace.cell(u"HU"_s, 8), evidence).error().code,
             ErrorCode::TextTooLong);
}

void TestEvidenceEdits::temporaryCopies()
{
    test::TestWorkspace workspace;
    const QString path = workspace.path(u"Nóta (2).txt"_s);
    QVERIFY(test::writeFile(path, "The nomination."));
    QString copied;
    {
        EvidenceEdits edits(*workspace);
        QVERIFY(edits.addFile(workspace.cell(u"HU"_s, 8), path, {}));
        const Result<QString> copy = edits.temporaryCopy(onlyEvidence(workspace));
        QVERIFY(copy);
        copied = *copy;
        QCOMPARE(QFileInfo(copied).fileName(), u"Nóta (2).txt"_s);
        QCOMPARE(test::readFile(copied), QByteArray("The nomination."));
        QCOMPARE(QFileInfo(copied).permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(edits.temporaryCopy(onlyEvidence(workspace)), copy);
    }
    QVERIFY(!QFile::exists(copied));
}

void TestEvidenceEdits::temporaryCopiesOfOneNameStayApart()
{
    test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    const QString path = workspace.path(u"note.txt"_s);
    QVERIFY(test::writeFile(path, "first"));
    QVERIFY(edits.addFile(workspace.cell(u"HU"_s, 8), path, {}));
    QVERIFY(test::writeFile(path, "second"));
    QVERIFY(edits.addFile(workspace.cell(u"FI"_s, 8), path, {}));
    QMap<QByteArray, QString> copies;
    for (const Evidence &evidence : workspace->evidence()) {
        const Result<QString> copy = edits.temporaryCopy(evidence);
        QVERIFY(copy);
        copies.insert(test::readFile(*copy), QFileInfo(*copy).fileName());
    }
    QCOMPARE(copies, (QMap<QByteArray, QString>{{"first", u"note.txt"_s}, {"second", u"note.txt"_s}}));
}

void TestEvidenceEdits::aCopyOfWhatIsMissing()
{
    test::TestWorkspace workspace;
    Evidence evidence = titled(u"Gone"_s);
    evidence.sha256 = QString(64, u'0');
    const auto copy = EvidenceEdits(*workspace).temporaryCopy(evidence);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::EvidenceMissing);
}

void TestEvidenceEdits::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Report 2025 (final).pdf"_s << u"Report 2025 (final).pdf"_s;
    QTest::newRow("letters of any script") << u"Стратегия – Nóta.odt"_s << u"Стратегия _ Nóta.odt"_s;
    QTest::newRow("composed") << u"No\u0301ta.txt"_s << u"N\u00f3ta.txt"_s;
    QTest::newRow("climbing") << u"../../etc/passwd"_s << u"_._etc_passwd"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
    QTest::newRow("Windows path") << u"C:\\x\\..\\evil.txt"_s << u"C__x_.._evil.txt"_s;
    QTest::newRow("direction") << u"\u202Efdp.exe"_s << u"_fdp.exe"_s;
    QTest::newRow("control") << u"a\nb\tc\x7f.txt"_s << u"a_b_c_.txt"_s;
    QTest::newRow("zero byte") << u"a\0b.txt"_s << u"a_b.txt"_s;
    QTest::newRow("hidden") << u"...hidden"_s << u"hidden"_s;
    QTest::newRow("trailing dots") << u"name. . "_s << u"name"_s;
    QTest::newRow("only dots") << u"..."_s << u"file_"_s;
    QTest::newRow("empty") << QString() << u"file_"_s;
    QTest::newRow("reserved") << u"CON"_s << u"file_CON"_s;
    QTest::newRow("reserved with suffix") << u"nul.txt"_s << u"file_nul.txt"_s;
    QTest::newRow("reserved with two suffixes") << u"com1.tar.gz"_s << u"file_com1.tar.gz"_s;
    QTest::newRow("not reserved") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("quotes and marks") << u"a\"b'c*d?e|f<g>.txt"_s << u"a_b_c_d_e_f_g_.txt"_s;
    QTest::newRow("long suffix") << u"note.thisisnosuffixatall"_s << u"note.thisisnosuffixatall"_s;
    QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
    QTest::newRow("long in bytes") << QString(300, u'ж') + u".pdf"_s << QString(58, u'ж') + u".pdf"_s;
    QTest::newRow("half a character") << u"a\xd800.txt"_s << u"a_.txt"_s;
    QTest::newRow("pictures") << u"a\U0001F600.txt"_s << u"a_.txt"_s;
}

void TestEvidenceEdits::safeNames()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QVERIFY(safeFileName(name).toUtf8().size() <= 120);
    QCOMPARE(safeFileName(safe), safe);
}

QTEST_GUILESS_MAIN(TestEvidenceEdits)
#include "tst_evidenceedits.moc"
