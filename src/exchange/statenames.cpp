// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statenames.h"

#include <QRegularExpression>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 120;

struct OtherName {
    const char *code;
    const char *names; ///< ISO 3166-1 alpha-3, then usual names in small letters, separated by |
};

// What is recognised in a pasted list; what is shown is always the name of the catalogue.
constexpr std::array kOtherNames{
    OtherName{"AL", "ALB"},
    OtherName{"AD", "AND"},
    OtherName{"AM", "ARM"},
    OtherName{"AT", "AUT"},
    OtherName{"AZ", "AZE"},
    OtherName{"BY", "BLR|byelorussia"},
    OtherName{"BE", "BEL"},
    OtherName{"BA", "BIH|bosnia|bosnia & herzegovina|bosnia-herzegovina|bosnia herzegovina"},
    OtherName{"BG", "BGR"},
    OtherName{"CA", "CAN"},
    OtherName{"HR", "HRV"},
    OtherName{"CY", "CYP"},
    OtherName{"CZ", "CZE|czech republic|the czech republic|république tchèque|tschechische republik|česká republika"},
    OtherName{"DK", "DNK"},
    OtherName{"EE", "EST"},
    OtherName{"FI", "FIN"},
    OtherName{"FR", "FRA"},
    OtherName{"GE", "GEO"},
    OtherName{"DE", "DEU"},
    OtherName{"GR", "GRC|hellenic republic"},
    OtherName{"VA", "VAT|vatican|vatican city"},
    OtherName{"HU", "HUN"},
    OtherName{"IS", "ISL"},
    OtherName{"IE", "IRL"},
    OtherName{"IT", "ITA"},
    OtherName{"KZ", "KAZ"},
    OtherName{"KG", "KGZ|kyrgyz republic"},
    OtherName{"LV", "LVA"},
    OtherName{"LI", "LIE"},
    OtherName{"LT", "LTU"},
    OtherName{"LU", "LUX"},
    OtherName{"MT", "MLT"},
    OtherName{"MD", "MDA"},
    OtherName{"MC", "MCO"},
    OtherName{"MN", "MNG"},
    OtherName{"ME", "MNE"},
    OtherName{"NL", "NLD|netherlands|holland"},
    OtherName{"MK", "MKD"},
    OtherName{"NO", "NOR"},
    OtherName{"PL", "POL"},
    OtherName{"PT", "PRT"},
    OtherName{"RO", "ROU"},
    OtherName{"RU", "RUS|russia|russie|russland|россия"},
    OtherName{"SM", "SMR"},
    OtherName{"RS", "SRB"},
    OtherName{"SK", "SVK|slovak republic|slovenská republika"},
    OtherName{"SI", "SVN"},
    OtherName{"ES", "ESP"},
    OtherName{"SE", "SWE"},
    OtherName{"CH", "CHE|swiss confederation"},
    OtherName{"TJ", "TJK"},
    OtherName{"TR", "TUR|turkey|turquie|türkei"},
    OtherName{"TM", "TKM"},
    OtherName{"UA", "UKR"},
    OtherName{"GB", "GBR|uk|u.k|great britain|united kingdom of great britain and northern ireland"},
    OtherName{"US", "USA|u.s.a|u.s|united states|the united states|états-unis|vereinigte staaten"},
    OtherName{"UZ", "UZB"},
    OtherName{"AF", "AFG"},
    OtherName{"AU", "AUS"},
    OtherName{"JP", "JPN"},
    OtherName{"KR", "KOR|korea|south korea"},
    OtherName{"TH", "THA"},
    OtherName{"DZ", "DZA"},
    OtherName{"EG", "EGY"},
    OtherName{"IL", "ISR"},
    OtherName{"JO", "JOR"},
    OtherName{"MA", "MAR"},
    OtherName{"TN", "TUN"},
};

/// Small letters, without accents and without what may stand around a name.
QString bareName(const QString &text)
{
    static const QRegularExpression kAround(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"_s);
    return searchForm(text).remove(kAround).replace(u'’', u'\'');
}

/// Without "the", "Republic of" and the like.
QString withoutForm(QString name)
{
    static const QRegularExpression kForm(
        u"^(?:the |(?:federal )?republic of |kingdom of |principality of |grand duchy of |"
        "state of |republique (?:de |d'|du )|republik )"_s);
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name.remove(kForm);
    }
    return name;
}

bool looksLikeCode(const QString &text)
{
    return text.size() == 2 || text.size() == 3;
}

} // namespace

StateNames::StateNames(const Participants &participants) : m_participants(participants)
{
    for (const State &state : participants.states()) {
        for (const QString &name : state.name.all())
            add(name, state.code);
    }
    for (const OtherName &other : kOtherNames) {
        const QString code = QString::fromLatin1(other.code);
        const QStringList names = QString::fromUtf8(other.names).split(u'|');
        for (const QString &name : names) {
            if (participants.state(code))
                add(name, code);
        }
    }
}

void StateNames::add(const QString &name, const QString &code)
{
    const QString bare = bareName(name);
    for (const QString &form : {bare, withoutForm(bare)}) {
        if (!form.isEmpty() && !m_codes.contains(form))
            m_codes.insert(form, code);
    }
}

QString StateNames::codeOf(const QString &name, bool isAlone) const
{
    if (name.size() > kLongestName)
        return {};
    const QString bare = bareName(name);
    if (looksLikeCode(bare) && !isAlone && name != name.toUpper())
        return {};
    if (bare.size() == 2 && m_participants.state(bare.toUpper()))
        return bare.toUpper();
    const auto known = m_codes.constFind(bare);
    return known == m_codes.constEnd() ? m_codes.value(withoutForm(bare)) : *known;
}

} // namespace tessera
