// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isodate.h"
#include "domain/localisedtext.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setProgramLanguage(u"en"_s); }

    void languages_data();
    void languages();
    void followsTheProgram();
    void nothing();
    void isoDates_data();
    void isoDates();
};

void TestText::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"colour"_s;
    QTest::newRow("en-US") << u"color"_s;
    QTest::newRow("en-GB") << u"colour"_s;
    QTest::newRow("fr-CH") << u"couleur"_s;
    QTest::newRow("kk") << u"colour"_s;
    QTest::newRow("") << u"colour"_s;
}

void TestText::languages()
{
    QFETCH(QString, text);
    const LocalisedText texts({{u"en"_s, u"colour"_s}, {u"en-US"_s, u"color"_s}, {u"fr"_s, u"couleur"_s}});
    QCOMPARE(texts.in(QString::fromLatin1(QTest::currentDataTag())), text);
}

void TestText::followsTheProgram()
{
    const LocalisedText texts({{u"en"_s, u"colour"_s}, {u"fr"_s, u"couleur"_s}});
    QCOMPARE(texts.text(), u"colour"_s);
    setProgramLanguage(u"fr"_s);
    QCOMPARE(programLanguage(), u"fr"_s);
    QCOMPARE(texts.text(), u"couleur"_s);
}

void TestText::nothing()
{
    QCOMPARE(LocalisedText().text(), QString());
}

void TestText::isoDates_data()
{
    QTest::addColumn<bool>("isValid");
    QTest::newRow("2025-10-31") << true;
    QTest::newRow("2024-02-29") << true;
    QTest::newRow("0001-01-01") << true;
    QTest::newRow("2025-02-29") << false;
    QTest::newRow("2025-10-31T10:00") << false;
    QTest::newRow("2025-10-31 and more") << false;
    QTest::newRow(" 2025-10-31") << false;
    QTest::newRow("2025-10-3") << false;
    QTest::newRow("20251031") << false;
    QTest::newRow("2025/10/31") << false;
    QTest::newRow("-025-10-31") << false;
    QTest::newRow("+025-10-31") << false;
    QTest::newRow("") << false;
}

void TestText::isoDates()
{
    QFETCH(bool, isValid);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(dateFromIso(text).isValid(), isValid);
    if (isValid)
        QCOMPARE(dateFromIso(text).toString(Qt::ISODate), text);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
