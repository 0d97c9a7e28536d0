// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagefixture.h"

namespace tessera::test {

using namespace Qt::StringLiterals;

PageFixture::PageFixture(const std::optional<Sample> &sample, int year)
    : workspace(sample)
    , appearance(*qobject_cast<QApplication *>(QApplication::instance()))
    , settings(workspace.path(u"settings.ini"_s))
    , context{*workspace, selection, appearance, settings, prompter}
{
    selection.setYear(year);
    appearance.apply(AppearanceChoice::Light, 100);
}

} // namespace tessera::test
