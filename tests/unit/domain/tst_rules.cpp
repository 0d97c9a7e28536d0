// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QHash>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPropertiesTheDefaults();
    void eachPropertySetsItsRule();
    void whatIsNotWithinLimitsIsLeft_data();
    void whatIsNotWithinLimitsIsLeft();
    void defaultsAreWithinLimits();
    void submissionDates();
};

namespace {

Rules rulesWith(const QString &name, const QString &value)
{
    return rulesFrom([&](const QString &property) { return property == name ? value : QString(); });
}

} // namespace

void TestRules::withoutPropertiesTheDefaults()
{
    QCOMPARE(rulesFrom([](const QString &) { return QString(); }), Rules());
}

void TestRules::eachPropertySetsItsRule()
{
    for (const RuleRow &row : ruleRows()) {
        Rules expected;
        expected.*row.member = row.most;
        QCOMPARE(rulesWith(QString::fromLatin1(row.property), QString::number(row.most)), expected);
    }
}

void TestRules::whatIsNotWithinLimitsIsLeft_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"0", "-1", "61", "twelve", "12.5", "12 months", "99999999999"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestRules::whatIsNotWithinLimitsIsLeft()
{
    QFETCH(QString, value);
    QCOMPARE(rulesWith(u"rule-confirmation-months"_s, value), Rules());
}

void TestRules::defaultsAreWithinLimits()
{
    const Rules rules;
    for (const RuleRow &row : ruleRows())
        QVERIFY(rules.*row.member >= row.least && rules.*row.member <= row.most);
}

void TestRules::submissionDates()
{
    Rules rules;
    QCOMPARE(rules.submissionDate(2025), QDate(2025, 10, 31));
    rules.submissionMonth = 2;
    QCOMPARE(rules.submissionDate(2025), QDate(2025, 2, 28));
    QCOMPARE(rules.submissionDate(2024), QDate(2024, 2, 29));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
