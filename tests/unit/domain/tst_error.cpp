// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsDescribed_data();
    void everyCodeIsDescribed();
    void contextIsTextOnly();
    void sentencesDiffer();
    void oneLine();
};

void TestError::everyCodeIsDescribed_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::WrongUsage); ++code)
        QTest::addRow("%d", code) << code;
}

void TestError::everyCodeIsDescribed()
{
    QFETCH(int, code);
    for (const QString &context : {QString(), u"Hungary, CBM 8"_s}) {
        const ErrorText text = describe({ErrorCode(code), context, u"technical"_s});
        const QString whole = text.sentence + text.remedy;
        QVERIFY2(!whole.contains(u"%1"), qPrintable(whole));
        QVERIFY2(!whole.contains(u"technical"), qPrintable(whole));
        QVERIFY(text.sentence.contains(context));
        QVERIFY(!text.anchor.isEmpty());
        QVERIFY(code == int(ErrorCode::WrongUsage) || text.sentence.endsWith(u'.'));
        QVERIFY(text.remedy.isEmpty() || text.remedy.endsWith(u'.'));
    }
}

void TestError::contextIsTextOnly()
{
    QCOMPARE(describe({ErrorCode::FileNotFound, u"%1 %2 <b>"_s, {}}).sentence, u"“%1 %2 <b>” was not found."_s);
}

void TestError::sentencesDiffer()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::WrongUsage); ++code)
        sentences.insert(describe({ErrorCode(code), u"x"_s, {}}).sentence);
    QCOMPARE(sentences.size(), int(ErrorCode::WrongUsage) + 1);
}

void TestError::oneLine()
{
    QCOMPARE(describeInOneLine({ErrorCode::NothingToUndo, {}, {}}), u"There is nothing to undo or redo."_s);
    QCOMPARE(describeInOneLine({ErrorCode::FileNotUnderstood, u"a.csv, line 3: text"_s, {}}),
             u"The file was not understood: a.csv, line 3: text. Check that it is a table "
             "(CSV), calendar (.ics) or card file (.vcf) as the help describes it."_s);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
