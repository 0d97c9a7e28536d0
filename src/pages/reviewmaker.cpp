// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewmaker.h"

#include "review/sections.h"
#include "workspace/reviewsnapshot.h"

#include <chrono>
#include <memory>

namespace tessera {

namespace {

constexpr std::chrono::milliseconds kRest{150}; // after the last change of an option

/// For a preview: a missing reason for a wider label does not keep the document from being made.
Result<ReviewLayout> layoutOf(const ReviewSnapshot &snapshot, ReviewOptions options, const QString &family)
{
    if (family.isEmpty())
        return failure(ErrorCode::FontMissing);
    if (options.label)
        options.labelReason = ReviewMaker::tr("The reason is asked for when the review is exported.");
    return makeReview(snapshot.sources(), options).map([&family](const ReviewDocument &document) {
        return ReviewLayout(document, family);
    });
}

} // namespace

ReviewMaker::ReviewMaker(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ReviewMaker::start);
}

ReviewMaker::~ReviewMaker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::optional<ReviewLayout> ReviewMaker::firstPages(ReviewOptions options) const
{
    if (options.sections.isEmpty())
        options.sections = usualSections(options.edition);
    options.sections.resize(1);
    const ReviewSnapshot snapshot(m_workspace);
    const Result<ReviewLayout> layout = layoutOf(snapshot, options, reviewFontFamily());
    return layout ? std::optional(*layout) : std::nullopt;
}

void ReviewMaker::make(const ReviewOptions &options)
{
    m_options = options;
    ++m_wish;
    m_isBusy = true;
    m_rest.start();
}

void ReviewMaker::start()
{
    m_pool.clear(); // what nobody waits for any more
    const auto snapshot = std::make_shared<const ReviewSnapshot>(m_workspace);
    m_pool.start([this, wish = m_wish, snapshot, options = m_options, family = reviewFontFamily()] {
        const Result<ReviewLayout> layout = layoutOf(*snapshot, options, family);
        QMetaObject::invokeMethod(this, [this, wish, layout] { finish(wish, layout); });
    });
}

void ReviewMaker::finish(int wish, const Result<ReviewLayout> &layout)
{
    if (wish != m_wish)
        return;
    m_isBusy = false;
    if (layout)
        Q_EMIT made(*layout);
    else
        Q_EMIT failed(layout.error());
}

} // namespace tessera
