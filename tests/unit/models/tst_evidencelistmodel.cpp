// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_EvidenceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsByTitle();
};

void tst_EvidenceListModel::listsByTitle()
{
    Evidence link;
    link.id = u"1"_s;
    link.title = u"Strategy"_s;
    link.address = u"https://example.org"_s;
    Evidence file;
    file.id = u"2"_s;
    file.kind = EvidenceKind::File;
    file.title = u"Note verbale"_s;
    file.fileName = u"note.pdf"_s;
    EvidenceListModel model({link, file});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.evidence(0).id, u"2"_s);
    QCOMPARE(model.index(0, EvidenceListModel::Place).data().toString(), u"note.pdf"_s);
    QCOMPARE(model.index(1, EvidenceListModel::Place).data().toString(), u"https://example.org"_s);
}

QTEST_GUILESS_MAIN(tst_EvidenceListModel)
#include "tst_evidencelistmodel.moc"
