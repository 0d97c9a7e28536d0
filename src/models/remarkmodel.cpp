// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remarkmodel.h"

namespace tessera {

namespace {

QString kindText(SubmissionRemark::Kind kind)
{
    switch (kind) {
    case SubmissionRemark::Kind::Missing:
        return RemarkModel::tr("not filled in");
    case SubmissionRemark::Kind::Contradictory:
        return RemarkModel::tr("does not fit together");
    case SubmissionRemark::Kind::Worth:
        return RemarkModel::tr("worth a look");
    }
    return {};
}

} // namespace

RemarkModel::RemarkModel(const Framework &framework, const QList<SubmissionRemark> &remarks, QObject *parent)
    : LineModel(parent)
{
    QList<Line> lines;
    for (const SubmissionRemark &remark : remarks) {
        m_places.append(remark.place);
        lines.append({QString::number(lines.size()),
                      {{kindText(remark.kind), int(remark.kind), Tone::Plain, {}, {}},
                       {framework.measureLabel(remark.place.measure), remark.place.measure, Tone::Plain, {}, {}},
                       {remark.text, {}, Tone::Plain, {}, {}}},
                      {},
                      {}});
    }
    showLines(lines);
}

int RemarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case MeasureName:
        return tr("Measure");
    case Sentence:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace tessera
