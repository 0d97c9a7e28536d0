// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedsample.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return "FAILED: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace

class TestPdfFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTagged();
    void treeHasTheText();
    void looksTheSame();
    void readsTheSame();
    void isWellFormed_data();
    void isWellFormed();
    void propertiesAndXmpAgree();
    void claimsWhatHolds_data();
    void claimsWhatHolds();
    void hasOutline();
    void linksLeadThere();
    void holdsFiles();
    void sameInputSameBytes();
    void staysPlainWithoutClaim();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        [[maybe_unused]] const bool isOpen = out.open(QIODevice::WriteOnly);
        out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] QByteArray structure() const
    {
        return outputOf(u"pdfinfo"_s, {u"-struct-text"_s, file(u"tagged"_s)});
    }
    [[nodiscard]] static QByteArray objects(const QString &path)
    {
        return outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    }

    QTemporaryDir m_folder;
    QByteArray m_plain;
    QByteArray m_tagged;
};

void TestPdfFinish::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"pdfdetach"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    m_plain = paintSample(TagRecorder::none());
    write(u"plain"_s, m_plain);
    m_tagged = finishedSample();
    QVERIFY(!m_tagged.isEmpty());
    write(u"tagged"_s, m_tagged);
    write(u"files"_s, finishedSample(sampleAttachments()));
}

void TestPdfFinish::isTagged()
{
    const QByteArray info = outputOf(u"pdfinfo"_s, {file(u"tagged"_s)});
    QVERIFY2(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s).match(QString::fromUtf8(info)).captured().toUtf8()),
             info.constData());
    QVERIFY(QRegularExpression(u"Tagged:\\s+yes"_s).match(QString::fromUtf8(info)).hasMatch());
}

QTEST_MAIN(TestPdfFinish)
#include "tst_pdffinish.moc"
