// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"
#include "models/roles.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ChangeListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnEntryInWords();
    void showsOneCellOfABulkEdit();
    void longEntriesComeInPortions();
    void longTextsAreShortenedButNotOnTheClipboard();
    void redactedChangesAreNamed();
    void anErasureEmptiesWhatIsShown();

private:
    [[nodiscard]] qint64 newestEntry() const { return m_workspace->store().journal()->constFirst().number; }

    test::TestWorkspace m_workspace;
};

void tst_ChangeListModel::showsAnEntryInWords()
{
    ChangeListModel model(*m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(CellEdits(*m_workspace).setStatus(2024, {{u"HU"_s, 8}}, Status::InPreparation));
    model.setEntry(newestEntry());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ChangeListModel::Record).data().toString(), u"Hungary, CBM\u00A08, 2024"_s);
    QCOMPARE(model.index(0, ChangeListModel::Before).data(role::kStatus).toInt(), int(Status::NoInformation));
    QCOMPARE(model.index(0, ChangeListModel::After).data().toString(), u"In preparation"_s);
    QVERIFY(!model.index(0, ChangeListModel::Member).data(role::kStatus).isValid());
    model.setEntry(0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ChangeListModel::showsOneCellOfABulkEdit()
{
    QVERIFY(CellEdits(*m_workspace).setStatus(2024, {{u"AT"_s, 1}, {u"AT"_s, 2}, {u"CZ"_s, 1}}, Status::NoActivity));
    ChangeListModel model(*m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntry(newestEntry(), m_workspace.cell(u"AT"_s, 2, 2024));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ChangeListModel::Record).data().toString(), u"Austria, CBM\u00A02, 2024"_s);
}

void tst_ChangeListModel::longEntriesComeInPortions()
{
    QList<CellPlace> places;
    for (const QString &state : m_workspace->participants().participatingStates(2023)) {
        for (int measure = 1; measure <= 16; ++measure)
            places.append({state, measure});
    }
    QVERIFY(CellEdits(*m_workspace).setStatus(2023, places, Status::Implemented));
    ChangeListModel model(*m_workspace);
    // No model tester: it fetches more from within the signals of fetching more, and then finds fault with that.
    model.setEntry(newestEntry());
    QVERIFY(model.rowCount() < places.size());
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), int(places.size()));
}

void tst_ChangeListModel::longTextsAreShortenedButNotOnTheClipboard()
{
    Assessment record = m_workspace->year(2022).assessmentOrBlank({u"HU"_s, 1});
    record.done = QString(5000, u'x');
    QVERIFY(CellEdits(*m_workspace).setAssessment(record, u"text"_s));
    ChangeListModel model(*m_workspace);
    model.setEntry(newestEntry());
    const QModelIndex after = model.index(0, ChangeListModel::After);
    QVERIFY(after.data().toString().size() < 500);
    QCOMPARE(after.data(Qt::EditRole).toString(), record.done);
    QCOMPARE(model.index(0, ChangeListModel::Before).data().toString(), u"–"_s);
}

void tst_ChangeListModel::redactedChangesAreNamed()
{
    QVERIFY(CellEdits(*m_workspace).setStatus(2021, {{u"HU"_s, 3}}, Status::Implemented));
    const qint64 entry = newestEntry();
    const QString key = m_workspace->store().changes(entry)->constFirst().key;
    // Erasing is the store's business and needs the right to write, which the workspace keeps to itself.
    QVERIFY(const_cast<Store &>(m_workspace->store()).redact({RecordKind::Assessment, key}));
    ChangeListModel model(*m_workspace);
    model.setEntry(entry);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ChangeListModel::Record).data().toString(), u"Hungary, CBM\u00A03, 2021"_s);
    QCOMPARE(model.index(0, ChangeListModel::After).data().toString(), u"content erased"_s);
}

void tst_ChangeListModel::anErasureEmptiesWhatIsShown()
{
    ContactEdits edits(*m_workspace);
    Contact contact;
    contact.state = u"HU"_s;
    contact.roles = u"osce-policy"_s;
    contact.name = u"Quillfeather"_s;
    Confirmation ended;
    ended.event = ConfirmationEvent::Ended;
    ended.on = {2023, 9, 30};
    const auto id = edits.add(contact, ended);
    QVERIFY(id);
    ChangeListModel model(*m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntry(newestEntry());
    const auto isNamed = [&] {
        return !model.match(model.index(0, ChangeListModel::After), Qt::DisplayRole, u"Quillfeather"_s).isEmpty();
    };
    QVERIFY(isNamed());
    QVERIFY(edits.erase({*id}));
    QVERIFY(!isNamed());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ChangeListModel::Record).data().toString(), u"Contact of Hungary (Policy)"_s);
}

QTEST_GUILESS_MAIN(tst_ChangeListModel)
#include "tst_changelistmodel.moc"
