// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"

#include "exchange/catalogue.h"

namespace tessera::test {

using namespace Qt::StringLiterals;

namespace {

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime({2025, 11, 22}, {9, 0}, Qt::UTC); }
    [[nodiscard]] QDate today() const override { return {2025, 11, 22}; }
};

Result<std::unique_ptr<Workspace>> make(const QString &path, const Clock &clock, const std::optional<Sample> &sample)
{
    const QString framework = builtInFrameworks().constFirst();
    QList<ChangeSet> steps;
    if (sample) {
        const Result<Reference> reference = builtInReference(framework);
        if (!reference)
            return tl::unexpected(reference.error());
        Result<QList<ChangeSet>> made = sampleSteps(*sample, *reference, clock.today());
        if (!made)
            return tl::unexpected(made.error());
        steps = std::move(*made);
    }
    return Workspace::create(path, framework, {builtInReference, {u"Anna Beispiel"_s, u"desk-4"_s}, clock}, steps);
}

} // namespace

TestWorkspace::TestWorkspace(const std::optional<Sample> &sample) : m_clock(std::make_unique<StandingClock>())
{
    Result<std::unique_ptr<Workspace>> made = make(workspacePath(), *m_clock, sample);
    if (!made)
        qFatal("%s", qUtf8Printable(describeInOneLine(made.error()) + u' ' + made.error().detail));
    m_workspace = std::move(*made);
}

TestWorkspace::~TestWorkspace() = default;

QString TestWorkspace::workspacePath() const
{
    return path(u"test.tessera"_s);
}

CellAddress TestWorkspace::cell(const QString &state, int measure, int year) const
{
    return {m_workspace->framework().id, year, {state, measure}};
}

} // namespace tessera::test
