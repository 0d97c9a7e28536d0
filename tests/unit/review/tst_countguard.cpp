// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/countguard.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kThreshold = 3;

QStringList statesFrom(int first, int count)
{
    QStringList states;
    for (int i = first; i < first + count; ++i)
        states.append(QString::number(i));
    return states;
}

} // namespace

class TestCountGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupAmongAll();
    void allOrNoneOfAPart();
    void nestedGroups();
    void threeSetsThatLeaveOneState();
    void suppressedTotalsBindToo();
    void nothingFollowsFromWhatIsAdmitted();
};

void TestCountGuard::aGroupAmongAll()
{
    CountGuard guard(kThreshold);
    guard.take(statesFrom(0, 57), 20, 20);
    QVERIFY(guard.admit(statesFrom(0, 27), 11));
    QVERIFY(guard.admit(statesFrom(20, 30), 9));
}

void TestCountGuard::allOrNoneOfAPart()
{
    CountGuard guard(kThreshold);
    guard.take(statesFrom(0, 57), 20, 20);
    QVERIFY(!guard.admit(statesFrom(0, 20), 20));
    QVERIFY(!guard.admit(statesFrom(0, 27), 20)); // none of the others
    QVERIFY(!guard.admit(statesFrom(0, 27), 0));
    QVERIFY(guard.admit(statesFrom(0, 27), 12));
}

void TestCountGuard::nestedGroups()
{
    CountGuard guard(kThreshold);
    guard.take(statesFrom(0, 57), 20, 20);
    QVERIFY(guard.admit(statesFrom(0, 10), 5));
    QVERIFY(!guard.admit(statesFrom(0, 11), 6)); // less the ten it is the one
    QVERIFY(!guard.admit(statesFrom(0, 12), 6)); // how many of two
    QVERIFY(!guard.admit(statesFrom(0, 14), 9)); // all four
    QVERIFY(guard.admit(statesFrom(0, 14), 7));
}

void TestCountGuard::threeSetsThatLeaveOneState()
{
    CountGuard guard(kThreshold);
    guard.take(statesFrom(0, 12), 6, 6);
    QVERIFY(guard.admit(statesFrom(0, 6), 3));
    QVERIFY(!guard.admit(statesFrom(6, 5), 2)); // twelve less six less five is one State
}

void TestCountGuard::suppressedTotalsBindToo()
{
    CountGuard guard(kThreshold);
    guard.take(statesFrom(0, 57), 55, 56);        // "more than 54"
    QVERIFY(!guard.admit(statesFrom(0, 27), 25)); // so all of the others
    QVERIFY(guard.admit(statesFrom(0, 27), 26));
}

/// Whatever the data: for each State there is another world in which it does the opposite and the same numbers are printed.
void TestCountGuard::nothingFollowsFromWhatIsAdmitted()
{
    QRandomGenerator dice(20251122);
    qint64 slowest = 0;
    int admitted = 0;
    for (int round = 0; round < 200; ++round) {
        const int count = 8 + int(dice.bounded(5)); // few enough to try every world
        const QStringList all = statesFrom(0, count);
        quint32 world = dice.generate() & ((1U << count) - 1);
        const auto sumOf = [&](quint32 of, quint32 set) { return int(qPopulationCount(of & set)); };
        CountGuard guard(kThreshold);
        QList<std::pair<quint32, int>> printed{{(1U << count) - 1, sumOf(world, (1U << count) - 1)}};
        if (printed.constFirst().second == 0 || printed.constFirst().second == count)
            continue; // printed in any case, and tells of each
        guard.take(all, printed.constFirst().second, printed.constFirst().second);
        for (int group = 0; group < 5; ++group) {
            const quint32 set = dice.generate() & ((1U << count) - 1);
            QStringList states;
            for (int i = 0; i < count; ++i) {
                if (set >> i & 1U)
                    states.append(QString::number(i));
            }
            QElapsedTimer timer;
            timer.start();
            if (!states.isEmpty() && guard.admit(states, sumOf(world, set)))
                printed.append({set, sumOf(world, set)});
            slowest = std::max(slowest, timer.elapsed());
        }
        admitted += int(printed.size()) - 1;
        quint32 everWith = 0;
        quint32 everWithout = 0;
        for (quint32 other = 0; other < (1U << count); ++other) {
            const bool isSame = std::all_of(printed.begin(), printed.end(),
                                            [&](const auto &line) { return sumOf(other, line.first) == line.second; });
            if (isSame) {
                everWith |= other;
                everWithout |= ~other;
            }
        }
        const quint32 everything = (1U << count) - 1;
        if (printed.size() > 1) {
            QCOMPARE(everWith & everything, everything);
            QCOMPARE(everWithout & everything, everything);
        }
    }
    QVERIFY(admitted > 50);
    qInfo("%d lines admitted, the slowest answer took %lld ms", admitted, slowest);
}

QTEST_GUILESS_MAIN(TestCountGuard)
#include "tst_countguard.moc"
