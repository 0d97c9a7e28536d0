// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tessera {

/// An operator of a page's content with its operands.
struct ContentOperator {
    std::string_view name;
    std::string_view operands;
    std::size_t begin = 0; ///< where the first operand stands, or the operator if it has none
    std::size_t end = 0;   ///< behind the operator
};

/// What an operator does to what is seen.
enum class OperatorKind {
    Save,
    Restore,
    PathBegin,
    PathPaint,
    PathDrop,
    TextBegin,
    TextEnd,
    TextShow,
    Paint,
    Tag,
    TagEnd,
    Other
};

[[nodiscard]] OperatorKind kindOf(std::string_view name);

/// Walks over the operators of a page's content, once and without copies. An inline picture counts as one operator, "BI".
class ContentScan
{
public:
    explicit ContentScan(std::string_view content) : m_content(content) {}

    [[nodiscard]] std::optional<ContentOperator> next();

    /// After BT: makes its ET the next operator where nothing before it could hide another; else does nothing.
    void skipText();

private:
    void skipString();
    void skipToken();
    void skipPicture();

    std::string_view m_content;
    std::size_t m_at = 0;
};

/// The numbers of an operator that takes so many.
template <std::size_t N>
using Numbers = std::array<double, N>;

/// The next number of the text, which is shortened by it.
[[nodiscard]] std::optional<double> takeNumber(std::string_view &text);

template <std::size_t N>
[[nodiscard]] std::optional<Numbers<N>> numbersOf(std::string_view operands)
{
    Numbers<N> numbers{};
    for (double &number : numbers) {
        const std::optional<double> taken = takeNumber(operands);
        if (!taken)
            return std::nullopt;
        number = *taken;
    }
    return numbers;
}

} // namespace tessera
