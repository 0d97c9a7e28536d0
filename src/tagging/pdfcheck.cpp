// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/pdfcheck.h"

#include "tagging/contentcheck.h"
#include "tagging/fontletters.h"
#include "tagging/treecheck.h"

#include <qpdf/Buffer.hh>

#include <array>
#include <exception>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPagesWithoutOutline = 20;

struct RuleRow {
    PdfRule rule;
    const char *sentence;
};

constexpr std::array kRules{
    RuleRow{PdfRule::Readable, "The file cannot be read"},
    RuleRow{PdfRule::Unencrypted, "The file is encrypted"},
    RuleRow{PdfRule::Passive, "The file would do something: a script, a program, an address"},
    RuleRow{PdfRule::Marked, "The file does not say that it is tagged"},
    RuleRow{PdfRule::Language, "The document has no language"},
    RuleRow{PdfRule::Title, "The document has no title"},
    RuleRow{PdfRule::TitleShown, "The window would show the name of the file, not the title"},
    RuleRow{PdfRule::TabOrder, "The order of tabbing is not that of the structure"},
    RuleRow{PdfRule::Outline, "A long document has no outline"},
    RuleRow{PdfRule::FontEmbedded, "A font is not embedded"},
    RuleRow{PdfRule::FontLetters, "A glyph has no letters"},
    RuleRow{PdfRule::ContentTagged, "Something is painted outside of all tags"},
    RuleRow{PdfRule::TagsNested, "Tags, q and BT are not in pairs"},
    RuleRow{PdfRule::ArtifactApart, "An artifact and an element stand within each other"},
    RuleRow{PdfRule::TreeThere, "There is no structure tree"},
    RuleRow{PdfRule::RolesKnown, "The role of an element is not known"},
    RuleRow{PdfRule::ParentKnown, "An element does not know its parent"},
    RuleRow{PdfRule::ContentInTree, "Tagged content is in no element"},
    RuleRow{PdfRule::TreeInContent, "An element has content that is not there"},
    RuleRow{PdfRule::ParentTree, "The tree of parents is not right"},
    RuleRow{PdfRule::Headings, "Headings do not begin with one H1, or leave out a level"},
    RuleRow{PdfRule::HeaderScope, "The heading of a row or column has no scope"},
    RuleRow{PdfRule::TableRegular, "The rows of a table have different numbers of cells"},
    RuleRow{PdfRule::FigureText, "A figure has no text"},
    RuleRow{PdfRule::LinkText, "A link has no description"},
    RuleRow{PdfRule::LinkInTree, "A link is not in the structure tree"},
};

static_assert(kRules.size() == std::size_t(PdfRule::LinkInTree) + 1, "every rule has a row");

bool isTextSet(QPDFObjectHandle text)
{
    return text.isString() && !text.getUTF8Value().empty();
}

bool isTrue(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() && dictionary.getKey(key).isBool() && dictionary.getKey(key).getBoolValue();
}

/// Looks into what is written directly within the object.
bool isActive(QPDFObjectHandle object)
{
    static constexpr std::array kActions{"/JavaScript", "/Launch", "/URI",   "/SubmitForm", "/ImportData",
                                         "/GoToR",      "/GoToE",  "/Movie", "/Sound",      "/Rendition"};
    const auto isActiveWithin = [](const QPDFObjectHandle &item) { return !item.isIndirect() && isActive(item); };
    if (object.isStream())
        return isActive(object.getDict());
    if (object.isArray()) {
        const std::vector<QPDFObjectHandle> items = object.getArrayAsVector();
        return std::any_of(items.begin(), items.end(), isActiveWithin);
    }
    if (!object.isDictionary())
        return false;
    if (object.hasKey("/JS") || object.hasKey("/AA") || object.hasKey("/OpenAction") || object.hasKey("/JavaScript"))
        return true;
    QPDFObjectHandle action = object.getKey("/S");
    if (std::any_of(kActions.begin(), kActions.end(), [&](const char *name) { return action.isNameAndEquals(name); }))
        return true;
    const std::map<std::string, QPDFObjectHandle> items = object.getDictAsMap();
    return std::any_of(items.begin(), items.end(), [&](const auto &item) { return isActiveWithin(item.second); });
}

bool isEmbedded(QPDFObjectHandle font)
{
    QPDFObjectHandle below = font.getKey("/DescendantFonts");
    if (below.isArray() && below.getArrayNItems() > 0)
        font = below.getArrayItem(0);
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    return descriptor.isDictionary()
           && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
}

QList<PdfFinding> checkDocument(QPDF &pdf, std::size_t pages)
{
    QList<PdfFinding> findings;
    const auto demand = [&](PdfRule rule, bool isMet) {
        if (!isMet)
            findings.append({rule, u"document"_s});
    };
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    demand(PdfRule::Unencrypted, !pdf.isEncrypted());
    demand(PdfRule::Marked, isTrue(root.getKey("/MarkInfo"), "/Marked"));
    demand(PdfRule::Language, isTextSet(root.getKey("/Lang")));
    demand(PdfRule::Title, info.isDictionary() && isTextSet(info.getKey("/Title")));
    demand(PdfRule::TitleShown, isTrue(root.getKey("/ViewerPreferences"), "/DisplayDocTitle"));
    demand(PdfRule::Outline, pages <= kPagesWithoutOutline || root.getKey("/Outlines").isDictionary());
    for (const QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (isActive(object))
            findings.append({PdfRule::Passive, u"object %1"_s.arg(QPDFObjectHandle(object).getObjectID())});
    }
    return findings;
}

QList<PdfFinding> checkFonts(const std::vector<QPDFObjectHandle> &pages)
{
    QList<PdfFinding> findings;
    for (QPDFObjectHandle &font : fontsOf(pages)) {
        QPDFObjectHandle name = font.getKey("/BaseFont");
        const QString place = name.isName() ? QString::fromStdString(name.getName().substr(1)) : u"font"_s;
        if (!isEmbedded(font))
            findings.append({PdfRule::FontEmbedded, place});
        if (!hasAllLetters(font))
            findings.append({PdfRule::FontLetters, place});
    }
    return findings;
}

QList<PdfFinding> checkAll(QPDF &pdf)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QList<PdfFinding> findings = checkDocument(pdf, pages.size()) + checkFonts(pages);
    std::vector<CheckedPage> checked;
    for (QPDFObjectHandle page : pages) {
        const QString place = u"page %1"_s.arg(checked.size() + 1);
        if (!page.getKey("/Tabs").isNameAndEquals("/S"))
            findings.append({PdfRule::TabOrder, place});
        QPDFObjectHandle contents = page.getKey("/Contents");
        if (!contents.isStream()) {
            findings.append({PdfRule::Readable, place});
            continue;
        }
        const auto data = contents.getStreamData();
        CheckedContent content = checkContent({reinterpret_cast<const char *>(data->getBuffer()), data->getSize()});
        for (const PdfRule rule : content.broken)
            findings.append({rule, place});
        checked.push_back({page, std::move(content.mcids)});
    }
    return findings + checkTree(pdf, checked);
}

} // namespace

QString describe(const PdfFinding &finding)
{
    return QString::fromLatin1(kRules[std::size_t(finding.rule)].sentence) + u": "_s + finding.place;
}

QList<PdfFinding> checkPdf(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), std::size_t(bytes.size()));
        QList<PdfFinding> findings = checkAll(pdf);
        if (pdf.anyWarnings())
            findings.prepend({PdfRule::Readable, QString::fromStdString(pdf.getWarnings().front().what())});
        return findings;
    } catch (const std::exception &problem) {
        return {{PdfRule::Readable, QString::fromLocal8Bit(problem.what())}};
    }
}

} // namespace tessera
