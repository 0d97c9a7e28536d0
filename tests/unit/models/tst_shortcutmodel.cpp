// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shortcutmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ShortcutModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRows();
};

void tst_ShortcutModel::showsTheRows()
{
    ShortcutModel model({{u"Edit"_s, u"Undo"_s, u"Ctrl+Z"_s}, {u"View"_s, u"Find"_s, u"Ctrl+F"_s}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ShortcutModel::Keys).data().toString(), u"Ctrl+F"_s);
    QCOMPARE(model.headerData(ShortcutModel::Keys, Qt::Horizontal, Qt::DisplayRole).toString(), u"Keys"_s);
}

QTEST_GUILESS_MAIN(tst_ShortcutModel)
#include "tst_shortcutmodel.moc"
