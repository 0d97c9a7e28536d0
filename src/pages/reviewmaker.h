// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewlayout.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace tessera {

/// Makes the review again a moment after it was asked to, in another thread and from a snapshot of the workspace. What was made
/// is announced; what was overtaken by another wish is not.
class ReviewMaker : public QObject
{
    Q_OBJECT

public:
    explicit ReviewMaker(Workspace &workspace, QObject *parent = nullptr);
    ~ReviewMaker() override;

    /// A first look at once: the cover and what comes first. The whole follows by make().
    [[nodiscard]] std::optional<ReviewLayout> firstPages(ReviewOptions options) const;

    void make(const ReviewOptions &options); ///< a moment later
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made(const tessera::ReviewLayout &layout);
    void failed(const tessera::Error &error);

private:
    void start();
    void finish(int wish, const Result<ReviewLayout> &layout);

    Workspace &m_workspace;
    ReviewOptions m_options;
    QTimer m_rest;
    QThreadPool m_pool; // one thread, ours
    int m_wish = 0;
    bool m_isBusy = false;
};

} // namespace tessera
