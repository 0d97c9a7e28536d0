// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/contentscan.h"

#include <algorithm>
#include <charconv>

namespace tessera {

namespace {

enum class Letter : unsigned char { Regular, Space, Delimiter };

/// ISO 32000-1, 7.2.2.
constexpr std::array<Letter, 256> lettersOfPdf()
{
    std::array<Letter, 256> letters{};
    for (const char space : {'\0', '\t', '\n', '\f', '\r', ' '})
        letters[static_cast<unsigned char>(space)] = Letter::Space;
    for (const char delimiter : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        letters[static_cast<unsigned char>(delimiter)] = Letter::Delimiter;
    return letters;
}

constexpr std::array<Letter, 256> kLetters = lettersOfPdf();

constexpr Letter letterOf(char c)
{
    return kLetters[static_cast<unsigned char>(c)];
}

constexpr bool beginsOperator(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
}

constexpr bool isWord(std::string_view token)
{
    return token == "true" || token == "false" || token == "null";
}

} // namespace

OperatorKind kindOf(std::string_view name)
{
    struct Row {
        std::string_view name;
        OperatorKind kind;
    };
    using enum OperatorKind;
    static constexpr std::array kKinds{
        Row{"q", Save},      Row{"Q", Restore},    Row{"m", PathBegin}, Row{"re", PathBegin}, Row{"f", PathPaint},
        Row{"S", PathPaint}, Row{"B", PathPaint},  Row{"n", PathDrop},  Row{"BT", TextBegin}, Row{"ET", TextEnd},
        Row{"Do", Paint},    Row{"s", PathPaint},  Row{"F", PathPaint}, Row{"f*", PathPaint}, Row{"B*", PathPaint},
        Row{"b", PathPaint}, Row{"b*", PathPaint}, Row{"sh", Paint},    Row{"BI", Paint},     Row{"BDC", Tag},
        Row{"BMC", Tag},     Row{"EMC", TagEnd},   Row{"Tj", TextShow}, Row{"TJ", TextShow},  Row{"'", TextShow},
        Row{"\"", TextShow},
    };
    if (name.size() > 3)
        return Other;
    const auto row = std::find_if(kKinds.begin(), kKinds.end(), [&](const Row &r) { return r.name == name; });
    return row == kKinds.end() ? Other : row->kind;
}

std::optional<ContentOperator> ContentScan::next()
{
    std::size_t begin = std::string_view::npos;
    while (m_at < m_content.size()) {
        const char c = m_content[m_at];
        if (letterOf(c) == Letter::Space) {
            ++m_at;
            continue;
        }
        if (c == '%') {
            m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
            continue;
        }
        const std::size_t token = m_at;
        begin = std::min(begin, token);
        skipToken();
        if (!beginsOperator(c))
            continue;
        const std::string_view name = m_content.substr(token, m_at - token);
        if (isWord(name))
            continue;
        if (name == "BI")
            skipPicture();
        return ContentOperator{name, m_content.substr(begin, token - begin), begin, m_at};
    }
    return std::nullopt;
}

void ContentScan::skipText()
{
    const std::size_t end = m_content.find("\nET\n", m_at);
    if (end == std::string_view::npos)
        return;
    const std::string_view within = m_content.substr(m_at, end - m_at);
    if (within.find('(') == std::string_view::npos && within.find('%') == std::string_view::npos)
        m_at = end;
}

/// One token, or one bracket of a list or dictionary.
void ContentScan::skipToken()
{
    const char c = m_content[m_at];
    if (c == '(') {
        skipString();
        return;
    }
    const bool isHex = c == '<' && m_content.substr(m_at, 2) != "<<";
    if (isHex) {
        const std::size_t end = m_content.find('>', m_at);
        m_at = end == std::string_view::npos ? m_content.size() : end + 1;
        return;
    }
    ++m_at;
    if (letterOf(c) == Letter::Delimiter && c != '/')
        return;
    while (m_at < m_content.size() && letterOf(m_content[m_at]) == Letter::Regular)
        ++m_at;
}

void ContentScan::skipString()
{
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            break;
    }
    m_at = std::min(m_at + 1, m_content.size());
}

void ContentScan::skipPicture()
{
    const auto isSpace = [&](std::size_t i) {
        return i >= m_content.size() || letterOf(m_content[i]) == Letter::Space;
    };
    std::size_t end = m_at;
    do {
        end = m_content.find("EI", end + 1);
    } while (end != std::string_view::npos && !(isSpace(end - 1) && isSpace(end + 2)));
    m_at = end == std::string_view::npos ? m_content.size() : end + 2;
}

std::optional<double> takeNumber(std::string_view &text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return std::nullopt;
    double number = 0;
    const char *const first = text.data() + begin;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(std::size_t(end - text.data()));
    return number;
}

} // namespace tessera
