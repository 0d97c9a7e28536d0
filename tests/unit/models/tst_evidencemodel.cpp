// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencemodel.h"
#include "support/testworkspace.h"
#include "workspace/evidenceedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_EvidenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWithoutACell();
    void showsThePiecesOfItsCell();
    void namesAPiece_data();
    void namesAPiece();
    void textsArePlain();
    void followsEdits();
    void followsAChangedPiece();
    void keepsItsOrder();

private:
    struct Shown {
        EvidenceModel model;
        QAbstractItemModelTester tester;

        explicit Shown(Workspace &workspace)
            : model(workspace)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {}
    };

    void addLink(const CellAddress &cell, const QString &address, const QString &title = {})
    {
        Evidence link;
        link.address = address;
        link.title = title;
        link.dated = QDate(2025, 3, 12);
        QVERIFY(EvidenceEdits(**m_workspace).addLink(cell, link));
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < m_shown->model.rowCount(); ++row)
            texts.append(m_shown->model.index(row, 0).data().toString());
        return texts;
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Shown> m_shown;
    CellAddress m_cell;
};

void tst_EvidenceModel::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_shown = std::make_unique<Shown>(**m_workspace);
    m_cell = m_workspace->cell(u"HU"_s, 8);
}

void tst_EvidenceModel::cleanup()
{
    m_shown.reset();
    m_workspace.reset();
}

void tst_EvidenceModel::isEmptyWithoutACell()
{
    QCOMPARE(m_shown->model.rowCount(), 0);
    QVERIFY(m_shown->model.evidenceAt({}).id.isEmpty());
    addLink(m_cell, u"https://example.org/a"_s);
    QCOMPARE(m_shown->model.rowCount(), 0);
}

void tst_EvidenceModel::showsThePiecesOfItsCell()
{
    addLink(m_cell, u"https://example.org/a"_s);
    addLink(m_workspace->cell(u"HU"_s, 7), u"https://example.org/b"_s);
    addLink(m_workspace->cell(u"HU"_s, 8, 2024), u"https://example.org/c"_s);
    m_shown->model.setCell(m_cell);
    QCOMPARE(titles(), QStringList{u"https://example.org/a"_s});
    QCOMPARE(m_shown->model.evidenceAt(m_shown->model.index(0, 0)).dated, QDate(2025, 3, 12));
    QVERIFY(m_shown->model.index(0, EvidenceModel::DatedColumn).data().toString().contains(u"2025"));
    m_shown->model.setCell(m_workspace->cell(u"HU"_s, 8, 2024));
    QCOMPARE(titles(), QStringList{u"https://example.org/c"_s});
}

void tst_EvidenceModel::namesAPiece_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shown");
    QTest::newRow("link") << EvidenceKind::Link << QString() << u"https://example.org/a"_s;
    QTest::newRow("link with title") << EvidenceKind::Link << u"Strategy"_s << u"Strategy"_s;
    QTest::newRow("file") << EvidenceKind::File << QString() << u"note.txt"_s;
    QTest::newRow("file with title") << EvidenceKind::File << u"Note"_s << u"Note"_s;
}

void tst_EvidenceModel::namesAPiece()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(QString, title);
    QFETCH(QString, shown);
    m_shown->model.setCell(m_cell);
    if (kind == EvidenceKind::Link) {
        addLink(m_cell, u"https://example.org/a"_s, title);
    } else {
        QFile file(m_workspace->path(u"note.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
        file.close();
        Evidence piece;
        piece.title = title;
        QVERIFY(EvidenceEdits(**m_workspace).addFile(m_cell, file.fileName(), piece));
    }
    QCOMPARE(titles(), QStringList{shown});
    QCOMPARE(m_shown->model.index(0, 0).data(EvidenceModel::IsFileRole).toBool(), kind == EvidenceKind::File);
    QVERIFY(!m_shown->model.index(0, 0).data(EvidenceModel::IdRole).toString().isEmpty());
}

void tst_EvidenceModel::textsArePlain()
{
    m_shown->model.setCell(m_cell);
    addLink(m_cell, u"https://example.org/?a=1&b=\"2\""_s, u"<img src=x>"_s);
    const QString tip = m_shown->model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<img") && tip.contains(u"&lt;img") && tip.contains(u"&amp;b"), qPrintable(tip));
}

void tst_EvidenceModel::followsEdits()
{
    m_shown->model.setCell(m_cell);
    addLink(m_cell, u"https://example.org/a"_s);
    QCOMPARE(m_shown->model.rowCount(), 1);
    QVERIFY(EvidenceEdits(**m_workspace).detach(m_cell, m_shown->model.evidenceAt(m_shown->model.index(0, 0)).id));
    QCOMPARE(m_shown->model.rowCount(), 0);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(titles(), QStringList{u"https://example.org/a"_s});
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(m_shown->model.rowCount(), 0);
    QVERIFY((*m_workspace)->redo());
    QCOMPARE(m_shown->model.rowCount(), 1);
}

void tst_EvidenceModel::followsAChangedPiece()
{
    m_shown->model.setCell(m_cell);
    addLink(m_cell, u"https://example.org/a"_s);
    Evidence piece = m_shown->model.evidenceAt(m_shown->model.index(0, 0));
    piece.title = u"Strategy"_s;
    QVERIFY(EvidenceEdits(**m_workspace).change(piece));
    QCOMPARE(titles(), QStringList{u"Strategy"_s});
}

void tst_EvidenceModel::keepsItsOrder()
{
    m_shown->model.setCell(m_cell);
    for (const QString &name : {u"c"_s, u"a"_s, u"d"_s, u"b"_s})
        addLink(m_cell, u"https://example.org/"_s + name, name);
    const QStringList before = titles();
    QCOMPARE(before.size(), 4);
    // Another piece, another program start: the same pieces in the same order, whatever a hash makes of them.
    const auto reopened = std::make_unique<EvidenceModel>(**m_workspace);
    reopened->setCell(m_cell);
    QStringList sorted = before;
    sorted.sort();
    QCOMPARE(before, sorted);
}

QTEST_GUILESS_MAIN(tst_EvidenceModel)
#include "tst_evidencemodel.moc"
