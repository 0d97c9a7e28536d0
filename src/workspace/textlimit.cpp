// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/textlimit.h"

#include "domain/cell.h"

#include <algorithm>

namespace tessera {

Result<void> checkTexts(const RecordValues &values, const QString &where)
{
    const bool isTooLong = std::any_of(values.begin(), values.end(), [](const QVariant &value) {
        return value.typeId() == QMetaType::QString && value.toString().size() > kLongestText;
    });
    return isTooLong ? Result<void>(failure(ErrorCode::TextTooLong, where)) : Result<void>();
}

} // namespace tessera
