// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

namespace tessera {

using namespace Qt::StringLiterals;

const QString &Dialect::typeOf(FieldType type) const
{
    return type == FieldType::Integer || type == FieldType::Boolean ? integer : text;
}

const Dialect &sqliteDialect()
{
    static const Dialect dialect{u"TEXT"_s, u"INTEGER"_s, u"BLOB"_s, u" STRICT"_s, u" STRICT, WITHOUT ROWID"_s};
    return dialect;
}

} // namespace tessera
