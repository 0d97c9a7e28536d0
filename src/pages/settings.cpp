// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings.h"

namespace tessera {

using namespace Qt::StringLiterals;

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"tessera"_s, u"tessera"_s) {}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) {}

} // namespace tessera
