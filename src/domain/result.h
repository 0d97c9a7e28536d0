// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

namespace tessera {

/// A value, or the reason why there is none. Nothing is thrown across rooms.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing branch: `return failure(ErrorCode::DiskFull, path);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString context = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context), std::move(detail)});
}

} // namespace tessera
