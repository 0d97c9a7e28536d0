// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestContactRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreKept();
    void splittingAndJoining();
    void serving();
    void thoseOfMeasure8();
};

void TestContactRoles::idsAreKept()
{
    QStringList ids;
    for (const ContactRole &role : builtInRoles()) {
        ids.append(role.id);
        QVERIFY(!role.label.isEmpty());
    }
    QCOMPARE(ids.join(u' '), u"osce-policy osce-technical incident-body un-diplomatic un-technical"_s);
}

void TestContactRoles::splittingAndJoining()
{
    QCOMPARE(splitRoles(u"  a   b "_s), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(splitRoles({}).isEmpty());
    QCOMPARE(joinRoles({u"press"_s, role::kUnTechnical, role::kOscePolicy, u"press"_s, u"archive"_s}),
             u"osce-policy un-technical press archive"_s);
}

void TestContactRoles::serving()
{
    const Contact contact = fixtures::contact(u"a"_s, u"FI"_s, u"osce-policy press"_s);
    QVERIFY(servesIn(contact, {}));
    QVERIFY(servesIn(contact, {u"press"_s}));
    QVERIFY(servesIn(contact, {role::kUnTechnical, role::kOscePolicy}));
    QVERIFY(!servesIn(contact, {role::kUnTechnical}));
    QVERIFY(!servesIn(contact, {u"osce"_s}));
}

void TestContactRoles::thoseOfMeasure8()
{
    QVERIFY(isOsceRole(role::kOscePolicy) && isOsceRole(role::kOsceTechnical) && isOsceRole(role::kIncidentBody));
    QVERIFY(!isOsceRole(role::kUnDiplomatic) && !isOsceRole(role::kUnTechnical) && !isOsceRole(u"press"_s));
}

QTEST_GUILESS_MAIN(TestContactRoles)
#include "tst_contactroles.moc"
