// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingdocumentmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"
#include "models/words.h"

namespace tessera {

namespace {

QString documentText(const Evidence &document, int column)
{
    switch (column) {
    case MeetingDocumentModel::Title:
        return document.title;
    case MeetingDocumentModel::Place:
        return document.kind == EvidenceKind::File ? document.fileName : document.address;
    case MeetingDocumentModel::Dated:
        return dayText(document.dated);
    case MeetingDocumentModel::Sharing:
        return sharingText(document.sharing);
    }
    return {};
}

} // namespace

MeetingDocumentModel::MeetingDocumentModel(Workspace &workspace, QObject *parent)
    : EntryTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::recordsChanged, this, &MeetingDocumentModel::refresh);
}

void MeetingDocumentModel::setMeeting(const QString &meeting)
{
    m_meeting = meeting;
    refresh();
}

int MeetingDocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeetingDocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence &document = entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return documentText(document, index.column());
    case Qt::ToolTipRole:
        return plainTip(documentText(document, index.column()));
    case role::kSort:
        return index.column() == Dated ? QVariant(document.dated) : QVariant();
    default:
        return {};
    }
}

QVariant MeetingDocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Place:
        return tr("Address or file");
    case Dated:
        return tr("Dated");
    case Sharing:
        return tr("Sharing");
    default:
        return {};
    }
}

void MeetingDocumentModel::refresh()
{
    QList<Evidence> fresh;
    const QHash<QString, Evidence> &evidence = m_workspace.evidence();
    for (const QString &id : m_workspace.meetings().documents(m_meeting)) {
        if (const auto document = evidence.constFind(id); document != evidence.constEnd())
            fresh.append(*document);
    }
    std::sort(fresh.begin(), fresh.end(), [](const Evidence &a, const Evidence &b) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order == 0 ? a.id < b.id : order < 0;
    });
    replaceEntries(fresh);
}

} // namespace tessera
