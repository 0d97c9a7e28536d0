// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/yearrecords.h"

namespace tessera {

namespace {

template <typename T>
CellPlace placeOf(const T &record)
{
    return {record.state, record.measure};
}

/// The records of a cell in the order of their keys, so that lists do not depend on hashing.
template <typename T>
QList<T> inKeyOrder(QList<T> records, QString T::*key)
{
    std::sort(records.begin(), records.end(), [key](const T &a, const T &b) { return a.*key < b.*key; });
    return records;
}

} // namespace

YearRecords::YearRecords(QString framework, int year, QList<Assessment> assessments, const QList<Component> &components,
                         const QList<EvidenceUse> &uses, const QList<Submission> &submissions)
    : m_framework(std::move(framework))
    , m_year(year)
{
    m_assessments.reserve(assessments.size());
    for (Assessment &assessment : assessments) {
        CellPlace place = placeOf(assessment);
        m_assessments.insert(std::move(place), std::move(assessment));
    }
    for (const Component &component : components)
        m_components.insert(placeOf(component), component);
    for (const EvidenceUse &use : uses)
        m_uses.insert(placeOf(use), use);
    for (const Submission &submission : submissions)
        m_submissions.insert(submission.state, submission);
}

const Assessment *YearRecords::assessment(const CellPlace &place) const
{
    const auto found = m_assessments.constFind(place);
    return found == m_assessments.constEnd() ? nullptr : &*found;
}

Assessment YearRecords::assessmentOrBlank(const CellPlace &place) const
{
    if (const Assessment *found = assessment(place))
        return *found;
    Assessment blank;
    blank.framework = m_framework;
    blank.year = m_year;
    blank.state = place.state;
    blank.measure = place.measure;
    return blank;
}

Status YearRecords::status(const CellPlace &place) const
{
    const Assessment *found = assessment(place);
    return found ? found->status : Status::NoInformation;
}

QList<Component> YearRecords::components(const CellPlace &place) const
{
    return inKeyOrder(m_components.values(place), &Component::component);
}

Status YearRecords::componentStatus(const CellPlace &place, const QString &component) const
{
    for (auto it = m_components.constFind(place); it != m_components.constEnd() && it.key() == place; ++it) {
        if (it->component == component)
            return it->status;
    }
    return Status::NoInformation;
}

QList<EvidenceUse> YearRecords::evidenceUses(const CellPlace &place) const
{
    return inKeyOrder(m_uses.values(place), &EvidenceUse::evidence);
}

Stage YearRecords::stage(const QString &state) const
{
    return m_submissions.value(state).stage;
}

Submission YearRecords::submission(const QString &state) const
{
    Submission blank;
    blank.framework = m_framework;
    blank.year = m_year;
    blank.state = state;
    return m_submissions.value(state, blank);
}

QList<CellPlace> YearRecords::apply(const QList<Change> &changes)
{
    QList<CellPlace> touched;
    for (const Change &change : changes) {
        const RecordSchema &schema = recordSchema(change.kind);
        const RecordValues &values = change.after ? *change.after : *change.before;
        const qsizetype framework = schema.indexOf(u"framework");
        const qsizetype year = schema.indexOf(u"year");
        const qsizetype state = schema.indexOf(u"state");
        const qsizetype measure = schema.indexOf(u"measure");
        if (framework < 0 || year < 0 || values.at(framework).toString() != m_framework
            || values.at(year).toInt() != m_year)
            continue;
        if (change.before)
            take(change.kind, *change.before);
        if (change.after)
            put(change.kind, *change.after);
        const CellPlace place{values.value(state).toString(), measure < 0 ? 0 : values.at(measure).toInt()};
        if (!touched.contains(place))
            touched.append(place);
    }
    return touched;
}

void YearRecords::put(RecordKind kind, const RecordValues &values)
{
    if (kind == RecordKind::Assessment) {
        const auto record = recordFrom<Assessment>(values);
        m_assessments.insert(placeOf(record), record);
    } else if (kind == RecordKind::Component) {
        const auto record = recordFrom<Component>(values);
        m_components.insert(placeOf(record), record);
    } else if (kind == RecordKind::EvidenceUse) {
        const auto record = recordFrom<EvidenceUse>(values);
        m_uses.insert(placeOf(record), record);
    } else if (kind == RecordKind::Submission) {
        const auto record = recordFrom<Submission>(values);
        m_submissions.insert(record.state, record);
    }
}

void YearRecords::take(RecordKind kind, const RecordValues &values)
{
    if (kind == RecordKind::Assessment) {
        m_assessments.remove(placeOf(recordFrom<Assessment>(values)));
    } else if (kind == RecordKind::Component) {
        const auto record = recordFrom<Component>(values);
        m_components.remove(placeOf(record), record);
    } else if (kind == RecordKind::EvidenceUse) {
        const auto record = recordFrom<EvidenceUse>(values);
        m_uses.remove(placeOf(record), record);
    } else if (kind == RecordKind::Submission) {
        m_submissions.remove(recordFrom<Submission>(values).state);
    }
}

} // namespace tessera
