// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits is killed at random points: the file opens without a question, is sound, and every edit that was
// shown as saved is there.
#include "exchange/catalogue.h"
#include "support/testclock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <unistd.h>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr int kMostAcknowledged = 6;      // edits to wait for before the kill
constexpr int kLongestDelay = 6'000;      // microseconds after the last of them: a few commits long
constexpr int kMostMilliseconds = 35'000; // on a slow machine fewer kills are enough
constexpr int kFewestKills = 40;

/// The records as the journal says they must be.
using Ledger = QHash<RecordId, RecordValues>;

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySavedEditSurvives();

private:
    Workspace::Surroundings surroundings() const { return {builtInReference, {u"Test"_s, u"machine"_s}, m_clock}; }
    QString file() const { return m_folder.filePath(u"killed.tessera"_s); }

    qint64 runAndKill(unsigned seed);
    void checkAfterwards(OpenMode mode, qint64 acknowledged);
    void follow(const Store &store, qint64 newest);

    QTemporaryDir m_folder;
    test::FixedClock m_clock;
    std::mt19937 m_dice;
    Ledger m_ledger;
    qint64 m_followed = 0; ///< the journal's entries that are in the ledger
    int m_betweenCommits = 0;
};

void TestKill::initTestCase()
{
    const unsigned seed = qEnvironmentVariableIsSet("TESSERA_SEED") ? qEnvironmentVariable("TESSERA_SEED").toUInt()
                                                                    : std::random_device()();
    qInfo("TESSERA_SEED=%u", seed);
    m_dice.seed(seed);
    const auto made = Workspace::create(file(), builtInFrameworks().constFirst(), surroundings());
    QVERIFY(made);
}

/// The number of the last entry that was acknowledged; -1 when the stream ended by itself.
qint64 TestKill::runAndKill(unsigned seed)
{
    QProcess stream;
    stream.start(QStringLiteral(TESSERA_EDIT_STREAM), {file(), QString::number(seed)});
    const int wanted = int(m_dice() % (kMostAcknowledged + 1));
    QByteArray said;
    while (said.count('\n') < wanted) {
        if (!stream.waitForReadyRead() && stream.state() == QProcess::NotRunning) {
            qWarning("%s", stream.readAllStandardError().constData());
            return -1;
        }
        said += stream.readAllStandardOutput();
    }
    if (wanted == 0)
        stream.waitForStarted(); // it dies while it opens, or soon after
    usleep(useconds_t(m_dice() % kLongestDelay));
    stream.kill();
    stream.waitForFinished();
    said += stream.readAllStandardOutput();
    const QList<QByteArray> lines = said.split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toLongLong();
}

void TestKill::follow(const Store &store, qint64 newest)
{
    for (; m_followed < newest; ++m_followed) {
        const auto changes = store.changes(m_followed + 1);
        QVERIFY(changes);
        for (const Change &change : *changes) {
            if (change.after)
                m_ledger.insert({change.kind, change.key}, *change.after);
            else
                m_ledger.remove({change.kind, change.key});
        }
    }
}

void TestKill::checkAfterwards(OpenMode mode, qint64 acknowledged)
{
    const auto store = Store::open(file(), mode, {u"Test"_s, u"machine"_s}, m_clock);
    QVERIFY2(store, store ? "" : qPrintable(describeInOneLine(store.error()) + store.error().detail));
    QCOMPARE((*store)->isReadOnly(), mode == OpenMode::ReadOnly);
    const auto report = (*store)->check();
    QVERIFY(report);
    QVERIFY2(report->isSound(), report->damage ? qPrintable(report->damage->place + report->damage->reason) : "");
    const qint64 newest = report->journalEntries;
    QVERIFY2(newest >= acknowledged, qPrintable(u"%1 < %2"_s.arg(newest).arg(acknowledged)));
    if (newest > acknowledged && acknowledged > 0)
        ++m_betweenCommits;

    follow(**store, newest);
    qint64 records = 0;
    for (const RecordKind kind : recordKinds()) {
        const auto found = (*store)->records(kind);
        QVERIFY(found);
        for (const RecordValues &values : *found)
            QVERIFY2(m_ledger.value({kind, keyOf(kind, values)}) == values, qPrintable(keyOf(kind, values)));
        records += found->size();
    }
    QCOMPARE(records, m_ledger.size());
}

void TestKill::everySavedEditSurvives()
{
    QElapsedTimer elapsed;
    elapsed.start();
    int kills = 0;
    for (; kills < kKills && (kills < kFewestKills || elapsed.elapsed() < kMostMilliseconds); ++kills) {
        const qint64 acknowledged = runAndKill(unsigned(m_dice()));
        QVERIFY2(acknowledged >= 0, "the stream of edits ended by itself");
        checkAfterwards(kills % 2 == 0 ? OpenMode::ReadOnly : OpenMode::ReadWrite, acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills, %lld entries, %d of them saved but not yet acknowledged", kills,
          static_cast<long long>(m_followed), m_betweenCommits);
    QVERIFY(m_followed > kills);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
