// SPDX-License-Identifier: GPL-3.0-or-later
#include "taggedsample.h"
#include "tagging/pdfcheck.h"

#include <QApplication>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;
using Edit = std::function<void(QPDF &)>;

Object named(const char *name)
{
    return Object::newName(name);
}

Object text(const char *letters)
{
    return Object::newString(letters);
}

Object page(QPDF &pdf, std::size_t number)
{
    return pdf.getAllPages().at(number);
}

/// The first element of that role.
Object element(QPDF &pdf, const char *role)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/P") && object.getKey("/S").isNameAndEquals(role))
            return object;
    }
    qFatal("no %s", role);
}

Object link(QPDF &pdf)
{
    return page(pdf, 0).getKey("/Annots").getArrayItem(0);
}

Object font(QPDF &pdf)
{
    return page(pdf, 0).getKey("/Resources").getKey("/Font").getDictAsMap().begin()->second;
}

Object parentNumbers(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
}

/// Replaces the first place in the content of the first page.
void edit(QPDF &pdf, const std::string &before, const std::string &after)
{
    Object contents = page(pdf, 0).getKey("/Contents");
    const auto data = contents.getStreamData();
    std::string bytes(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const std::size_t at = bytes.find(before);
    if (at == std::string::npos)
        qWarning("not there: %s", before.c_str());
    else
        bytes.replace(at, before.size(), after);
    contents.replaceStreamData(bytes, Object::newNull(), Object::newNull());
}

QByteArray written(QPDF &pdf, bool isEncrypted)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    if (isEncrypted)
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

struct Break {
    const char *name;
    PdfRule rule;
    Edit edit;
};

const QList<Break> &breaks()
{
    using enum PdfRule;
    static const QList<Break> all{
        {"no marks", Marked, [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
        {"marked is false", Marked,
         [](QPDF &pdf) { pdf.getRoot().getKey("/MarkInfo").replaceKey("/Marked", Object::newBool(false)); }},
        {"no language", Language, [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"empty language", Language, [](QPDF &pdf) { pdf.getRoot().replaceKey("/Lang", text("")); }},
        {"no title", Title, [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); }},
        {"title not shown", TitleShown, [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {"no tab order", TabOrder, [](QPDF &pdf) { page(pdf, 2).removeKey("/Tabs"); }},
        {"other tab order", TabOrder, [](QPDF &pdf) { page(pdf, 2).replaceKey("/Tabs", named("/R")); }},
        {"script", Passive,
         [](QPDF &pdf) {
             pdf.getRoot().replaceKey("/OpenAction", Object::parse("<</S /JavaScript /JS (app.alert(1))>>"));
         }},
        {"script in an object of its own", Passive,
         [](QPDF &pdf) { link(pdf).replaceKey("/A", pdf.makeIndirectObject(Object::parse("<</S /JavaScript>>"))); }},
        {"address", Passive,
         [](QPDF &pdf) { link(pdf).replaceKey("/A", Object::parse("<</S /URI /URI (http://example.org)>>")); }},
        {"program", Passive, [](QPDF &pdf) { link(pdf).replaceKey("/A", Object::parse("<</S /Launch /F (x)>>")); }},
        {"further action", Passive,
         [](QPDF &pdf) { page(pdf, 0).replaceKey("/AA", Object::parse("<</O <</S /GoTo>>>>")); }},
        {"font not embedded", FontEmbedded,
         [](QPDF &pdf) {
             font(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2");
         }},
        {"font without letters", FontLetters, [](QPDF &pdf) { font(pdf).removeKey("/ToUnicode"); }},
        {"untagged text", ContentTagged, [](QPDF &pdf) { edit(pdf, "/H1 <</MCID 0>> BDC", "/Span BMC"); }},
        {"untagged line", ContentTagged, [](QPDF &pdf) { edit(pdf, "/GSa gs", "0 0 9 9 re f /GSa gs"); }},
        {"untagged picture", ContentTagged, [](QPDF &pdf) { edit(pdf, "/GSa gs", "/X Do /GSa gs"); }},
        {"untagged inline picture", ContentTagged,
         [](QPDF &pdf) { edit(pdf, "/GSa gs", "BI /W 1 /H 1 /BPC 8 /CS /G ID (EI) EI /GSa gs"); }},
        {"tag not closed", TagsNested, [](QPDF &pdf) { edit(pdf, "EMC", ""); }},
        {"tag closed twice", TagsNested, [](QPDF &pdf) { edit(pdf, "EMC", "EMC EMC"); }},
        {"tag across Q", TagsNested, [](QPDF &pdf) { edit(pdf, "/H1 <</MCID 0>> BDC", "q /H1 <</MCID 0>> BDC Q q"); }},
        {"tag across BT", TagsNested, [](QPDF &pdf) { edit(pdf, "ET", "/Span BMC ET EMC"); }},
        {"tag within a path", TagsNested,
         [](QPDF &pdf) { edit(pdf, "/GSa gs", "0 0 m /Span BMC 1 1 l EMC n /GSa gs"); }},
        {"artifact within an element", ArtifactApart,
         [](QPDF &pdf) { edit(pdf, "/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC /Artifact BMC EMC"); }},
        {"element within an artifact", ArtifactApart,
         [](QPDF &pdf) { edit(pdf, "/GSa gs", "/Artifact BMC /P <</MCID 0>> BDC EMC EMC /GSa gs"); }},
        {"no tree", TreeThere, [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }},
        {"unknown role", RolesKnown, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/S", named("/Paragraph")); }},
        {"wrong parent", ParentKnown, [](QPDF &pdf) { element(pdf, "/P").replaceKey("/P", element(pdf, "/H1")); }},
        {"circle", ParentKnown, [](QPDF &pdf) { element(pdf, "/LI").getKey("/K").appendItem(element(pdf, "/L")); }},
        {"content in no element", ContentInTree, [](QPDF &pdf) { element(pdf, "/P").removeKey("/K"); }},
        {"MCID that is not there", TreeInContent,
         [](QPDF &pdf) { element(pdf, "/H1").replaceKey("/K", Object::newInteger(99)); }},
        {"MCID of two elements", TreeInContent,
         [](QPDF &pdf) { element(pdf, "/H1").replaceKey("/K", element(pdf, "/P").getKey("/K")); }},
        {"page that is not there", TreeInContent,
         [](QPDF &pdf) { element(pdf, "/H1").replaceKey("/Pg", pdf.getRoot()); }},
        {"no tree of parents", ParentTree,
         [](QPDF &pdf) { pdf.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); }},
        {"page without parents", ParentTree, [](QPDF &pdf) { page(pdf, 1).removeKey("/StructParents"); }},
        {"wrong parent in the tree", ParentTree,
         [](QPDF &pdf) { parentNumbers(pdf).getArrayItem(1).setArrayItem(0, element(pdf, "/P")); }},
        {"parent too many", ParentTree,
         [](QPDF &pdf) { parentNumbers(pdf).getArrayItem(1).appendItem(element(pdf, "/P")); }},
        {"MCID twice", ParentTree, [](QPDF &pdf) { edit(pdf, "<</MCID 1>>", "<</MCID 0>>"); }},
        {"two H1", Headings, [](QPDF &pdf) { element(pdf, "/H2").replaceKey("/S", named("/H1")); }},
        {"no H1", Headings, [](QPDF &pdf) { element(pdf, "/H1").replaceKey("/S", named("/P")); }},
        {"level left out", Headings, [](QPDF &pdf) { element(pdf, "/H2").replaceKey("/S", named("/H3")); }},
        {"no scope", HeaderScope, [](QPDF &pdf) { element(pdf, "/TH").removeKey("/A"); }},
        {"cell too few", TableRegular,
         [](QPDF &pdf) { element(pdf, "/TR").replaceKey("/K", element(pdf, "/TR").getKey("/K").getArrayItem(0)); }},
        {"cell too wide", TableRegular,
         [](QPDF &pdf) { element(pdf, "/TD").replaceKey("/A", Object::parse("<</O /Table /ColSpan 3>>")); }},
        {"cell too high", TableRegular,
         [](QPDF &pdf) { element(pdf, "/TD").replaceKey("/A", Object::parse("<</O /Table /RowSpan 2>>")); }},
        {"figure without text", FigureText, [](QPDF &pdf) { element(pdf, "/Figure").removeKey("/Alt"); }},
        {"figure with empty text", FigureText, [](QPDF &pdf) { element(pdf, "/Figure").replaceKey("/Alt", text("")); }},
        {"link without description", LinkText, [](QPDF &pdf) { link(pdf).removeKey("/Contents"); }},
        {"link in no element", LinkInTree,
         [](QPDF &pdf) {
             Object kids = element(pdf, "/Link").getKey("/K");
             kids.eraseItem(kids.getArrayNItems() - 1);
         }},
        {"link without parent", LinkInTree, [](QPDF &pdf) { link(pdf).removeKey("/StructParent"); }},
        {"link of another parent", LinkInTree,
         [](QPDF &pdf) { link(pdf).replaceKey("/StructParent", Object::newInteger(5)); }},
        {"long without outline", Outline,
         [](QPDF &pdf) {
             pdf.getRoot().removeKey("/Outlines");
             for (int i = 0; i < 20; ++i)
                 pdf.addPage(page(pdf, 0).shallowCopy(), false);
         }},
        {"encrypted", Unencrypted, {}},
    };
    return all;
}

QList<PdfRule> rulesOf(const QList<PdfFinding> &findings)
{
    QList<PdfRule> rules;
    for (const PdfFinding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class TestPdfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_good = finishedSample(sampleAttachments()); }
    void goodIsGood();
    void findsEachBreak_data();
    void findsEachBreak();
    void everyRuleIsTried();
    void saysWhere();
    void unreadable_data();
    void unreadable();

private:
    QByteArray m_good;
};

void TestPdfCheck::goodIsGood()
{
    QCOMPARE(checkPdf(m_good), QList<PdfFinding>());
    QCOMPARE(checkPdf(finishedSample()), QList<PdfFinding>());
    // Writing it again breaks nothing.
    QPDF pdf;
    pdf.processMemoryFile("good", m_good.constData(), std::size_t(m_good.size()));
    QCOMPARE(checkPdf(written(pdf, false)), QList<PdfFinding>());
}

void TestPdfCheck::findsEachBreak_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < breaks().size(); ++i)
        QTest::newRow(breaks().at(i).name) << i;
}

void TestPdfCheck::findsEachBreak()
{
    QFETCH(qsizetype, index);
    const Break &broken = breaks().at(index);
    QPDF pdf;
    pdf.processMemoryFile("good", m_good.constData(), std::size_t(m_good.size()));
    if (broken.edit)
        broken.edit(pdf);
    const QList<PdfFinding> findings = checkPdf(written(pdf, broken.rule == PdfRule::Unencrypted));
    QStringList said;
    for (const PdfFinding &finding : findings)
        said.append(describe(finding));
    QVERIFY2(rulesOf(findings).contains(broken.rule), qPrintable(said.join(u'\n')));
    QVERIFY2(!rulesOf(findings).contains(PdfRule::Readable), qPrintable(said.join(u'\n')));
}

void TestPdfCheck::everyRuleIsTried()
{
    for (int rule = int(PdfRule::Unencrypted); rule <= int(PdfRule::LinkInTree); ++rule) {
        const bool isTried = std::any_of(breaks().begin(), breaks().end(),
                                         [&](const Break &broken) { return broken.rule == PdfRule(rule); });
        QVERIFY2(isTried, qPrintable(describe({PdfRule(rule), {}})));
    }
}

void TestPdfCheck::saysWhere()
{
    QPDF pdf;
    pdf.processMemoryFile("good", m_good.constData(), std::size_t(m_good.size()));
    page(pdf, 2).removeKey("/Tabs");
    const QList<PdfFinding> findings = checkPdf(written(pdf, false));
    QCOMPARE(findings, QList<PdfFinding>({{PdfRule::TabOrder, u"page 3"_s}}));
    QCOMPARE(describe(findings.constFirst()), u"The order of tabbing is not that of the structure: page 3"_s);
}

void TestPdfCheck::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "not a PDF"_ba;
    QTest::newRow("cut") << m_good.left(m_good.size() / 2);
    QByteArray spoiled = m_good;
    spoiled.replace("endobj", "endxxx");
    QTest::newRow("spoiled") << spoiled;
}

void TestPdfCheck::unreadable()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(rulesOf(checkPdf(bytes)).contains(PdfRule::Readable));
}

QTEST_MAIN(TestPdfCheck)
#include "tst_pdfcheck.moc"
