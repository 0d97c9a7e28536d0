// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMutations = 2000;

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(TESSERA_RESOURCES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Damages bytes as disks, editors and opponents do. Distributions of the standard library are left out, so that the same
/// seed gives the same damage everywhere.
class Mutator
{
public:
    explicit Mutator(quint64 seed) : m_engine(seed) {}

    QByteArray mutated(QByteArray data)
    {
        const int steps = 1 + below(3);
        for (int i = 0; i < steps && !data.isEmpty(); ++i)
            damage(data);
        return data;
    }

private:
    int below(qsizetype bound) { return int(m_engine() % quint64(bound)); }

    void damage(QByteArray &data)
    {
        static const QByteArrayList kPieces{"\"", ",", ";", "\r",   "\n", "'=",    "\xE2\x80\xAE",
                                            "{",  "}", "[", "null", "-1", "1e400", "9999-12-31"};
        const qsizetype place = below(data.size());
        switch (below(5)) {
        case 0:
            data.truncate(place);
            break;
        case 1:
            data[place] = char(data.at(place) ^ (1 << below(8)));
            break;
        case 2:
            data.insert(place, data.mid(place, 1 + below(200)));
            break;
        case 3:
            data.remove(place, 1 + below(40));
            break;
        default:
            data.insert(place, kPieces.at(below(kPieces.size())));
            break;
        }
    }

    std::mt19937_64 m_engine;
};

} // namespace

using Target = bool (*)(const QByteArray &);
Q_DECLARE_METATYPE(Target)

class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutations_data();
    void mutations();
};

void TestMutations::mutations_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QByteArray>("valid");
    QTest::addColumn<quint64>("seed");

    const QByteArray assessments =
        "state,measure,year,status,work,source,as_of,done,reason,sharing,marking\r\n"
        "HU,8,2025,implemented,confirmed,own-report,2025-03-01,\"Two\nlines\",,TLP:GREEN,\r\n"
        "Austria,CBM 7,2024,Partly implemented,,,,'=1+1,,,\r\n"
        "MN,9,2013,not-applicable,,,,,\"A \"\"reason\"\"\",TLP:AMBER+STRICT,x\r\n";
    QTest::newRow("framework") << Target(fuzz::tryCatalogue) << resource(u"catalogues/osce-cyber-cbm.json"_s)
                               << quint64(1);
    QTest::newRow("participants") << Target(fuzz::tryCatalogue) << resource(u"catalogues/osce-participants.json"_s)
                                  << quint64(2);
    QTest::newRow("CSV") << Target(fuzz::tryCsv) << resource(u"samples/public-record/working_group_chairs.csv"_s)
                         << quint64(3);
    QTest::newRow("assessments") << Target(fuzz::tryImport) << assessments << quint64(4);
    QTest::newRow("strategies") << Target(fuzz::tryImport)
                                << resource(u"samples/public-record/strategies_public_record.csv"_s) << quint64(5);
    QTest::newRow("milestones") << Target(fuzz::tryImport) << resource(u"samples/public-record/milestones.csv"_s)
                                << quint64(6);
}

void TestMutations::mutations()
{
    QFETCH(Target, target);
    QFETCH(QByteArray, valid);
    QFETCH(quint64, seed);

    QVERIFY(!valid.isEmpty());
    QVERIFY(target(valid));
    Mutator mutator(seed);
    for (int i = 0; i < kMutations; ++i) {
        const QByteArray data = mutator.mutated(valid);
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(target(data), qPrintable(u"mutation %1"_s.arg(i)));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"mutation %1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
