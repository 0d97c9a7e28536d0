// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MeetingEdits about documents.
#include "domain/freshid.h"
#include "workspace/evidenceedits.h"
#include "workspace/meetingedits.h"
#include "workspace/textlimit.h"

namespace tessera {

Result<void> MeetingEdits::addDocumentLink(const QString &meeting, Evidence document)
{
    document.kind = EvidenceKind::Link;
    return addDocument(meeting, std::move(document), {});
}

Result<void> MeetingEdits::addDocumentFile(const QString &meeting, const QString &path, Evidence document)
{
    QByteArray bytes;
    return readEvidenceFile(path, document, bytes).and_then([&] { return addDocument(meeting, document, bytes); });
}

Result<void> MeetingEdits::removeDocument(const QString &meeting, const QString &evidence)
{
    const Meeting *found = m_workspace.meetings().meeting(meeting);
    if (!found || !m_workspace.meetings().documents(meeting).contains(evidence))
        return {};
    ChangeSet set;
    set.title = tr("%1: document removed").arg(m_workspace.meetings().nameOf(*found));
    set.changes = documentRemoval(meeting, evidence);
    return m_workspace.commit(set);
}

Result<void> MeetingEdits::addDocument(const QString &meeting, Evidence document, const QByteArray &bytes)
{
    const Meeting *found = m_workspace.meetings().meeting(meeting);
    if (!found)
        return failure(ErrorCode::Conflict, tr("The meeting"));
    document.id = freshId();
    if (const auto fits = checkTexts(valuesOf(document), document.title.left(60)); !fits)
        return fits;
    ChangeSet set;
    set.title = tr("%1: document added").arg(m_workspace.meetings().nameOf(*found));
    set.changes = {makeChange<Evidence>({}, document),
                   makeChange<MeetingDocument>({}, MeetingDocument{meeting, document.id})};
    if (document.kind == EvidenceKind::File)
        set.documents.insert(document.sha256, bytes);
    return m_workspace.commit(set);
}

QList<Change> MeetingEdits::documentRemoval(const QString &meeting, const QString &evidence)
{
    QList<Change> changes{makeChange<MeetingDocument>(MeetingDocument{meeting, evidence}, {})};
    const auto piece = m_workspace.evidence().constFind(evidence);
    const EvidenceEdits uses(m_workspace);
    if (piece != m_workspace.evidence().constEnd() && uses.useCount(evidence) == 0 && uses.meetingCount(evidence) == 1)
        changes.append(makeChange<Evidence>(*piece, {}));
    return changes;
}

} // namespace tessera
