// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pagecontext.h"
#include "workspace/statusblock.h"

namespace tessera {

/// A page with selected cells of the selected year: what the actions of ActionScope::Matrix work on.
class CellPage : public Page
{
    Q_OBJECT

public:
    explicit CellPage(PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] virtual CellBlock selectedBlock() const = 0;
    virtual void openCurrent() = 0; ///< Enter on a cell

    void setStatus(Status status); ///< in the selected cells; asks for a reason where one is needed
    void carryForward();           ///< the selected cells, from the year before
    void confirmUnchanged();       ///< "no change since last year" in the selected cells, a step for each State
    void paste() override;         ///< statuses

protected:
    /// From the first selected cell to the last State and measure shown.
    [[nodiscard]] virtual CellBlock pasteTarget() const = 0;

    /// A pasted table with States down and measures across.
    [[nodiscard]] virtual QList<QStringList> arranged(const QList<QStringList> &table) const { return table; }

    void setStatusOf(const QList<CellPlace> &places, Status status);
    void report(const Result<void> &result, const QString &message = {});

    /// Says in the status bar why none of these cells can be changed; false when some can.
    [[nodiscard]] bool tellWhyNot(const QList<CellPlace> &places);

    PageContext &m_context;

private:
    [[nodiscard]] std::optional<QString> askReason(Status status);
};

} // namespace tessera
