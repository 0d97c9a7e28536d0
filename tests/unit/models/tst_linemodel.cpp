// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linemodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// One column; shows what it is given.
class LetterModel : public LineModel
{
public:
    void show(const QString &letters, const QString &suffix = {})
    {
        QList<Line> lines;
        for (const QChar letter : letters)
            lines.append({QString(letter), {{letter + suffix, {}, Tone::Plain, {}, {}}}, {}, {}});
        showLines(lines);
    }

    [[nodiscard]] QString letters() const
    {
        QString all;
        for (int row = 0; row < rowCount(); ++row)
            all += index(row, 0).data().toString();
        return all;
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
};

} // namespace

class tst_LineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesOnlyWhatDiffers();
    void selectionsFollowTheirRows();
    void anyListBecomesAnyOther();
    void tellsTheRolesOfACell();
};

void tst_LineModel::announcesOnlyWhatDiffers()
{
    LetterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(u"abcd"_s);
    QSignalSpy inserted(&model, &LetterModel::rowsInserted);
    QSignalSpy removed(&model, &LetterModel::rowsRemoved);
    QSignalSpy changed(&model, &LetterModel::dataChanged);
    QSignalSpy reset(&model, &LetterModel::modelReset);
    model.show(u"abcd"_s);
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
    model.show(u"abxd"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 0);
    model.show(u"abxd"_s, u"!"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(reset.size(), 0);
}

void tst_LineModel::selectionsFollowTheirRows()
{
    LetterModel model;
    model.show(u"abcd"_s);
    const QPersistentModelIndex kept(model.index(2, 0));
    model.show(u"dcba"_s);
    QCOMPARE(kept.data().toString(), u"c"_s);
    QCOMPARE(model.indexOf(u"a"_s).row(), 3);
    QVERIFY(!model.indexOf(u"z"_s).isValid());
    model.show(u"dba"_s);
    QVERIFY(!kept.isValid());
}

void tst_LineModel::anyListBecomesAnyOther()
{
    LetterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QString letters = u"abcdefghij"_s;
        std::shuffle(letters.begin(), letters.end(), random);
        letters.truncate(random.bounded(letters.size() + 1));
        model.show(letters);
        QCOMPARE(model.letters(), letters);
    }
}

void tst_LineModel::tellsTheRolesOfACell()
{
    class OneCell : public LineModel
    {
    public:
        OneCell()
        {
            showLines({{u"id"_s, {{u"▲ <b>"_s, 3, Tone::Attention, u"more"_s, u"late"_s}}, u"words"_s, {42}}});
        }
        [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    };
    const OneCell model;
    const QModelIndex cell = model.index(0, 0);
    QCOMPARE(cell.data(role::kSort).toInt(), 3);
    QCOMPARE(cell.data(role::kTone).toInt(), int(Tone::Attention));
    QCOMPARE(cell.data(role::kDetail).toString(), u"more"_s);
    QCOMPARE(cell.data(role::kId).toString(), u"id"_s);
    QCOMPARE(cell.data(role::kSearch).toString(), u"words"_s);
    QCOMPARE(cell.data(role::kFirstOwn).toInt(), 42);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"late, more"_s);
    QVERIFY2(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"), "user data is not markup");
}

QTEST_GUILESS_MAIN(tst_LineModel)
#include "tst_linemodel.moc"
