// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "domain/documenttexts.h"
#include "domain/localisedtext.h"
#include "domain/statistics.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const char *const kTexts = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="%1" sourcelanguage="en">
<context><name>tessera::Rate</name>
<message><source>%1 of %2</source><translation>%1 von %2</translation></message></context>
<context><name>tessera::Words</name>
<message><source>d MMMM yyyy</source><translation>d. MMMM yyyy</translation></message></context>
<context><name>tessera::Review</name>
<message numerus="yes"><source>%n meeting(s)</source>
<translation><numerusform>%n Sitzung</numerusform><numerusform>%n Sitzungen</numerusform></translation></message></context>
</TS>)";

const char *const kPlurals = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context><name>tessera::Review</name>
<message numerus="yes"><source>%n meeting(s)</source>
<translation><numerusform>%n meeting</numerusform><numerusform>%n meetings</numerusform></translation></message></context>
</TS>)";

QString meetings(int count)
{
    return QCoreApplication::translate("tessera::Review", "%n meeting(s)", nullptr, count);
}

/// The language of the window, which no document may speak unless it is asked to.
class Polish final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override { return u"okno"_s; }
};

} // namespace

class tst_DocumentTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSilentWithoutAScope();
    void speaksTheLanguageOfTheScope();
    void writesNumbersAndDaysAsTheLanguageDoes();
    void scopesNestAndEnd();
    void languageThatIsNotThereIsEnglish();
    void otherThreadsAreLeftAlone();
    void languagesAreThoseOfTheFiles();

private:
    static void compile(const QString &folder, const QString &name, const QByteArray &texts);

    QTemporaryDir m_folder;
    Polish m_window;
};

void tst_DocumentTexts::compile(const QString &folder, const QString &name, const QByteArray &texts)
{
    const QString source = folder + u'/' + name + u".ts"_s;
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(texts) == texts.size());
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral(LRELEASE), {u"-silent"_s, source}), 0);
}

void tst_DocumentTexts::initTestCase()
{
    compile(m_folder.path(), u"documents_de"_s, QByteArray(kTexts).replace("%1\" source", "de\" source"));
    compile(m_folder.path(), u"tessera_en"_s, kPlurals);
    QCoreApplication::installTranslator(&m_window);
    installDocumentTexts(*QCoreApplication::instance(), m_folder.path());
}

void tst_DocumentTexts::isSilentWithoutAScope()
{
    QVERIFY(!scopedLanguage());
    QCOMPARE(meetings(3), u"okno"_s);
}

void tst_DocumentTexts::speaksTheLanguageOfTheScope()
{
    const LanguageScope scope(u"de"_s);
    QCOMPARE(scopedLanguage(), u"de"_s);
    QCOMPARE(meetings(1), u"1 Sitzung"_s);
    QCOMPARE(meetings(3), u"3 Sitzungen"_s);
    QCOMPARE((Rate{44, 57}.countText()), u"44 von 57"_s);
    const LanguageScope country(u"de-AT"_s);
    QCOMPARE(meetings(3), u"3 Sitzungen"_s);
}

void tst_DocumentTexts::writesNumbersAndDaysAsTheLanguageDoes()
{
    const LanguageScope german(u"de"_s);
    QCOMPARE(longDate(QDate(2025, 3, 5)), u"5. März 2025"_s);
    QVERIFY((Rate{1, 3}.percentText().startsWith(u"33,3")));
    const LanguageScope english(u"en"_s);
    QCOMPARE(longDate(QDate(2025, 3, 5)), u"5 March 2025"_s);
    QVERIFY((Rate{1, 3}.percentText().startsWith(u"33.3")));
}

void tst_DocumentTexts::scopesNestAndEnd()
{
    {
        const LanguageScope outer(u"de"_s);
        {
            const LanguageScope inner(u"en"_s);
            QCOMPARE(meetings(2), u"2 meetings"_s);
            const LanguageScope none(QString{});
            QCOMPARE(meetings(2), u"2 meetings"_s);
        }
        QCOMPARE(meetings(2), u"2 Sitzungen"_s);
    }
    QVERIFY(!scopedLanguage());
}

void tst_DocumentTexts::languageThatIsNotThereIsEnglish()
{
    const LanguageScope scope(u"tr"_s);
    QCOMPARE(meetings(1), u"1 meeting"_s);
    QCOMPARE((Rate{44, 57}.countText()), u"44 of 57"_s);
}

void tst_DocumentTexts::otherThreadsAreLeftAlone()
{
    const LanguageScope scope(u"de"_s);
    QString inThread;
    QString inScopeOfThread;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        inThread = meetings(3);
        const LanguageScope english(u"en"_s);
        inScopeOfThread = meetings(3);
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(inThread, u"okno"_s);
    QCOMPARE(inScopeOfThread, u"3 meetings"_s);
    QCOMPARE(meetings(3), u"3 Sitzungen"_s);
}

void tst_DocumentTexts::languagesAreThoseOfTheFiles()
{
    QCOMPARE(documentLanguages(), (QStringList{u"de"_s, u"en"_s}));
    setProgramLanguage(u"de"_s);
    QCOMPARE(usualDocumentLanguage(), u"de"_s);
    setProgramLanguage(u"tr"_s);
    QCOMPARE(usualDocumentLanguage(), u"en"_s);
}

QTEST_GUILESS_MAIN(tst_DocumentTexts)
#include "tst_documenttexts.moc"
