// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"
#include "domain/framework.h"
#include "domain/participants.h"
#include "domain/records.h"

#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Status)
Q_DECLARE_METATYPE(Movement)

namespace {

/// Every closed list: ids are stable names, used once, and the first entry is what a blank value has.
template <typename E>
void checkChoices()
{
    QSet<QString> ids;
    for (const Choice<E> &c : choices<E>()) {
        QCOMPARE(fromId<E>(QString::fromLatin1(c.id)), std::optional(c.value));
        QCOMPARE(idOf(c.value), QString::fromLatin1(c.id));
        QVERIFY(!labelOf(c.value).isEmpty());
        QCOMPARE(fromText<E>(labelOf(c.value).toUpper()), std::optional(c.value));
        QCOMPARE(fromText<E>(u' ' + idOf(c.value) + u' '), std::optional(c.value));
        ids.insert(idOf(c.value));
    }
    QCOMPARE(std::size_t(ids.size()), choices<E>().size());
    QCOMPARE(choices<E>().front().value, E{});
    QCOMPARE(fromId<E>(u"nonsense"), std::nullopt);
    QCOMPARE(fromText<E>(QString()), std::nullopt);
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreClosedLists();
    void movements_data();
    void movements();
    void everyMovementHasAReason();
    void reportedAndGaps_data();
    void reportedAndGaps();
};

void TestStatus::choicesAreClosedLists()
{
    checkChoices<Status>();
    checkChoices<Work>();
    checkChoices<Source>();
    checkChoices<Stage>();
    checkChoices<Movement>();
    checkChoices<SharingLabel>();
    checkChoices<Cadence>();
    checkChoices<StateKind>();
    checkChoices<StateOrder>();
    checkChoices<EvidenceKind>();
    checkChoices<Origin>();
}

void TestStatus::movements_data()
{
    QTest::addColumn<QString>("row"); // by status after, in the order of the enumeration

    // n = unchanged, f = first reported, r = risen, d = fallen, l = no longer reported, o = otherwise
    QTest::newRow("no-information") << u"nofffff"_s;
    QTest::newRow("prefers-not-to-say") << u"lnooooo"_s;
    QTest::newRow("no-activity") << u"lonrrro"_s;
    QTest::newRow("in-preparation") << u"lodnrro"_s;
    QTest::newRow("partly-implemented") << u"loddnro"_s;
    QTest::newRow("implemented") << u"lodddno"_s;
    QTest::newRow("not-applicable") << u"looooon"_s;
}

void TestStatus::movements()
{
    QFETCH(QString, row);

    const QMap<QChar, Movement> letters{
        {u'n', Movement::None},   {u'f', Movement::FirstReported},    {u'r', Movement::Risen},
        {u'd', Movement::Fallen}, {u'l', Movement::NoLongerReported}, {u'o', Movement::Otherwise}};
    const Status before = *fromId<Status>(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(row.size(), 7);
    for (const Choice<Status> &after : choices<Status>())
        QCOMPARE(idOf(movement(before, after.value)), idOf(letters.value(row.at(int(after.value)))));
}

void TestStatus::everyMovementHasAReason()
{
    for (const Choice<Status> &before : choices<Status>()) {
        for (const Choice<Status> &after : choices<Status>()) {
            const bool isMoved = movement(before.value, after.value) != Movement::None;
            QCOMPARE(isMoved, before.value != after.value);
            const bool rises = movement(before.value, after.value) == Movement::Risen;
            QCOMPARE(movement(after.value, before.value) == Movement::Fallen, rises);
        }
    }
}

void TestStatus::reportedAndGaps_data()
{
    QTest::addColumn<bool>("isReportedStatus");
    QTest::addColumn<bool>("isGapStatus");
    QTest::newRow("no-information") << false << true;
    QTest::newRow("prefers-not-to-say") << false << false;
    QTest::newRow("no-activity") << true << true;
    QTest::newRow("in-preparation") << true << true;
    QTest::newRow("partly-implemented") << true << true;
    QTest::newRow("implemented") << true << false;
    QTest::newRow("not-applicable") << true << false;
}

void TestStatus::reportedAndGaps()
{
    QFETCH(bool, isReportedStatus);
    QFETCH(bool, isGapStatus);
    const Status status = *fromId<Status>(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(isReported(status), isReportedStatus);
    QCOMPARE(isGap(status), isGapStatus);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
