// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewmaker.h"

#include "review/sections.h"
#include "workspace/reviewsources.h"

#include <chrono>

namespace tessera {

namespace {

constexpr std::chrono::milliseconds kRest{150}; // after the last change of an option

} // namespace

ReviewMaker::ReviewMaker(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ReviewMaker::makeDocument);
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
    const Result<ReviewDocument> document = documentOf(options);
    const QString family = reviewFontFamily();
    if (!document || family.isEmpty())
        return {};
    return ReviewLayout(*document, family);
}

void ReviewMaker::make(const ReviewOptions &options)
{
    m_options = options;
    ++m_wish;
    m_isBusy = true;
    m_rest.start();
}

Result<ReviewDocument> ReviewMaker::documentOf(ReviewOptions options) const
{
    if (options.label)
        options.labelReason = tr("The reason is asked for when the review is exported.");
    return makeReview(reviewSources(m_workspace), options);
}

void ReviewMaker::makeDocument()
{
    const QString family = reviewFontFamily();
    const Result<ReviewDocument> document = documentOf(m_options);
    if (!document || family.isEmpty()) {
        m_isBusy = false;
        Q_EMIT failed(document ? Error{ErrorCode::FontMissing, {}, {}} : document.error());
        return;
    }
    m_pool.clear(); // layouts that nobody waits for any more
    m_pool.start([this, wish = m_wish, document = *document, family] {
        const ReviewLayout layout(document, family);
        QMetaObject::invokeMethod(this, [this, wish, layout] {
            if (wish != m_wish)
                return;
            m_isBusy = false;
            Q_EMIT made(layout);
        });
    });
}

} // namespace tessera
