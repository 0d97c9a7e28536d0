// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freshid.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestFreshId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUuids();
    void saltsAreRandom();
    void readableIds_data();
    void readableIds();
};

void TestFreshId::idsAreUuids()
{
    const QString id = freshId();
    QCOMPARE(id.size(), 36);
    QVERIFY(!QUuid::fromString(id).isNull());
    QVERIFY(freshId() != id);
}

void TestFreshId::saltsAreRandom()
{
    const QRegularExpression salt(u"^[0-9a-f]{32}$"_s);
    QSet<QString> salts;
    for (int i = 0; i < 1000; ++i) {
        salts.insert(freshSalt());
        QVERIFY(salt.match(freshSalt()).hasMatch());
    }
    QCOMPARE(salts.size(), 1000);
}

void TestFreshId::readableIds_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"Press"_s << u"press"_s;
    QTest::newRow("marks") << u" Cyber desk (24/7) "_s << u"cyber-desk-24-7"_s;
    QTest::newRow("accents") << u"Sajtó és Őrség"_s << u"sajto-es-orseg"_s;
    QTest::newRow("taken") << u"Taken"_s << u"taken-3"_s;
}

void TestFreshId::readableIds()
{
    QFETCH(QString, label);
    QTEST(readableId(label, {u"taken"_s, u"taken-2"_s}), "id");
    QCOMPARE(readableId(u"?!"_s, {}).size(), 36);
}

QTEST_GUILESS_MAIN(TestFreshId)
#include "tst_freshid.moc"
