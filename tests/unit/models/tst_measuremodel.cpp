// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measuremodel.h"
#include "models/roles.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MeasureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllMeasures();
    void anArticleSaysEverything_data();
    void anArticleSaysEverything();
    void textsAreEscaped();
    void unknownMeasuresHaveNoArticle();

private:
    test::TestWorkspace m_workspace;
};

void tst_MeasureModel::listsAllMeasures()
{
    MeasureModel model(m_workspace->framework());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 16);
    QCOMPARE(model.index(7).data().toString(), u"CBM\u00A08  Points of contact"_s);
    QCOMPARE(model.measureNumber(7), 8);
    QVERIFY(model.index(7).data(role::kSearch).toString().contains(u"communication check"));
}

void tst_MeasureModel::anArticleSaysEverything_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"PC.DEC/1106", "3 Dec 2013", "not qualified as voluntary", "Yearly", "within 30 days",
                             "Rapid policy-level channel", "answer to a communication check", "Stability",
                             "own reading", "UN norms", "Nominate points of contact"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_MeasureModel::anArticleSaysEverything()
{
    QFETCH(QString, text);
    const QString article = measureArticle(m_workspace->framework(), 8);
    QVERIFY2(article.contains(text), qPrintable(article));
}

void tst_MeasureModel::textsAreEscaped()
{
    Framework framework;
    Measure measure;
    measure.number = 1;
    measure.title = LocalisedText({{u"en"_s, u"<img src='file:///etc/passwd'>"_s}});
    framework.measures = {measure};
    QVERIFY(!measureArticle(framework, 1).contains(u"<img"));
}

void tst_MeasureModel::unknownMeasuresHaveNoArticle()
{
    QCOMPARE(measureArticle(m_workspace->framework(), 17), QString());
}

QTEST_GUILESS_MAIN(tst_MeasureModel)
#include "tst_measuremodel.moc"
