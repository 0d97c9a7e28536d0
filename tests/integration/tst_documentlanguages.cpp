// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// The English texts of the review and what each is in the language, plural forms aside.
QHash<QString, QString> translatedTexts(const QString &language)
{
    QFile file(QStringLiteral(TESSERA_TRANSLATIONS "/documents_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (context == "tessera::Review"_L1 && !text.isEmpty())
                texts.insert(source, text);
        }
    }
    return texts;
}

} // namespace

/// A review is written in the language that was asked for, whatever the language of the program.
class TestDocumentLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingStaysEnglish_data();
    void nothingStaysEnglish();
    void textForEditingToo();

private:
    [[nodiscard]] test::ProgramRun run(const QStringList &words) const
    {
        return test::runProgram(words, {m_folder.path(), {}, {}, {}});
    }

    QTemporaryDir m_folder;
};

void TestDocumentLanguages::initTestCase()
{
    const test::ProgramRun made = run({u"new"_s, u"d.tessera"_s, u"--sample"_s, u"demonstration"_s});
    QVERIFY2(made.exitCode == 0, made.summary());
}

void TestDocumentLanguages::nothingStaysEnglish_data()
{
    QTest::addColumn<QString>("participatingStates");
    QTest::newRow("cs") << u"Účastnické státy"_s;
    QTest::newRow("de") << u"Teilnehmerstaaten"_s;
    QTest::newRow("es") << u"Estados participantes"_s;
    QTest::newRow("fr") << u"États participants"_s;
    QTest::newRow("hu") << u"Részt vevő államok"_s;
    QTest::newRow("it") << u"Stati partecipanti"_s;
    QTest::newRow("pl") << u"Państwa uczestniczące"_s;
    QTest::newRow("ru") << u"Государства-участники"_s;
    QTest::newRow("sk") << u"Účastnícke štáty"_s;
}

void TestDocumentLanguages::nothingStaysEnglish()
{
    QFETCH(QString, participatingStates);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QString name = u"review-%1.pdf"_s.arg(language);
    const test::ProgramRun written = run({u"review"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s, name,
                                          u"--language"_s, language, u"--states"_s, u"CECSP"_s});
    QVERIFY2(written.exitCode == 0, written.summary());

    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"pdftotext"_s, {name, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(participatingStates, Qt::CaseInsensitive), qPrintable(text.left(600)));
    // Texts of some length and without places for numbers, which may not stand in a document of another language.
    const QHash<QString, QString> texts = translatedTexts(language);
    QVERIFY(texts.size() > 150);
    int tried = 0;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.key().size() < 12 || it.key().contains(u'%') || it.key() == it.value())
            continue;
        ++tried;
        QVERIFY2(!text.contains(it.key()), qPrintable(it.key()));
    }
    QVERIFY(tried > 60);

    process.start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, name, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray pdf = process.readAllStandardOutput();
    QVERIFY(pdf.contains("/Lang (" + language.toLatin1() + ")"));
    QVERIFY(pdf.contains("TLP:AMBER+STRICT")); // never translated
}

void TestDocumentLanguages::textForEditingToo()
{
    const test::ProgramRun written = run({u"review"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s, u"r.odt"_s,
                                          u"--language"_s, u"hu"_s, u"--states"_s, u"V4"_s});
    QVERIFY2(written.exitCode == 0, written.summary());
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"python3"_s,
                  {u"-c"_s, u"import zipfile; print(zipfile.ZipFile('r.odt').read('content.xml').decode())"_s});
    QVERIFY(process.waitForFinished());
    const QString content = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(content.contains(u"Végrehajtva"_s) && !content.contains(u"Implemented"_s));
}

QTEST_GUILESS_MAIN(TestDocumentLanguages)
#include "tst_documentlanguages.moc"
