// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "support/fakeprompter.h"
#include "support/testworkspace.h"

#include <QApplication>

namespace tessera::test {

/// Everything a page works with, for tests: a workspace, settings in a file of their own, scripted answers.
class PageFixture
{
public:
    explicit PageFixture(const std::optional<Sample> &sample = Sample::Demonstration, int year = 2025);

    TestWorkspace workspace;
    Selection selection;
    Appearance appearance;
    Settings settings;
    FakePrompter prompter;
    PageContext context; ///< of the parts above
};

} // namespace tessera::test
