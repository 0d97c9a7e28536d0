// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"

#include "models/factindex.h"
#include "models/tooltip.h"

namespace tessera {

using namespace Qt::StringLiterals;

MatrixModel::MatrixModel(Workspace &workspace, Selection &selection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_selection(selection)
{
    connect(&selection, &Selection::yearChanged, this, &MatrixModel::reload);
    connect(&selection, &Selection::comparedYearChanged, this, &MatrixModel::reload);
    connect(&workspace, &Workspace::cellsChanged, this, &MatrixModel::showChanged);
    reload();
}

void MatrixModel::setFacts(const FactIndex &facts)
{
    m_facts = &facts;
    connect(&facts, &FactIndex::prepared, this, [this](int year) {
        if (year == m_selection.year() && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, totalColumn()));
    });
    connect(&facts, &FactIndex::cellsChanged, this, &MatrixModel::showChanged);
}

void MatrixModel::setOrder(StateOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

CellPlace MatrixModel::placeAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return {m_states.at(index.row()), m_measures.value(index.column())};
}

QModelIndex MatrixModel::indexOf(const CellPlace &place) const
{
    const auto row = m_rows.constFind(place.state);
    const qsizetype column = m_measures.indexOf(place.measure);
    return row == m_rows.constEnd() || column < 0 ? QModelIndex() : index(*row, int(column));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellPlace place = placeAt(index);
    if (role == StateRole)
        return place.state;
    if (role == MeasureRole)
        return place.measure;
    return index.column() == totalColumn() ? totalData(place.state, role) : cellData(place, role);
}

QVariant MatrixModel::cellData(const CellPlace &place, int role) const
{
    const std::optional<Status> status = m_matrix->status(place);
    const Assessment *assessment = m_matrix->records().assessment(place);
    switch (role) {
    case Qt::DisplayRole:
        return status ? labelOf(*status) : QString();
    case Qt::AccessibleTextRole:
        return describeCell(place);
    case Qt::ToolTipRole:
        return plainTip(describeCell(place));
    case StatusRole:
        return status ? QVariant(int(*status)) : QVariant();
    case MovementRole:
        return int(movementAt(place));
    case WorkRole:
        return int(assessment ? assessment->work : Work::ToDo);
    case IsJudgementRole:
        return assessment && assessment->source == Source::Judgement;
    case IsLockedRole:
        return m_matrix->records().stage(place.state) == Stage::Accepted;
    case HasTextRole:
        return assessment && !assessment->done.isEmpty();
    case SuggestedRole: {
        const std::optional<Status> suggested = suggestedAt(place);
        return suggested ? QVariant(int(*suggested)) : QVariant();
    }
    case SearchRole:
        return assessment ? searchForm(assessment->done + u' ' + assessment->reason + u' ' + assessment->marking)
                          : QString();
    default:
        return {};
    }
}

QVariant MatrixModel::totalData(const QString &state, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != PartRole
        && role != OfRole)
        return {};
    const Rate rate = m_matrix->tallyOfState(state).implementationRate();
    switch (role) {
    case PartRole:
        return rate.part;
    case OfRole:
        return rate.of;
    case Qt::DisplayRole:
        return rate.part;
    default:
        //: Total of one State: "Hungary: 9 of 16 implemented"
        return tr("%1: %2 implemented").arg(m_workspace.participants().nameOf(state), rate.countText());
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const QString state = m_states.value(section);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_workspace.participants().nameOf(state);
        return role == StateRole ? QVariant(state) : QVariant();
    }
    if (section == totalColumn()) {
        if (role == Qt::DisplayRole || role == TitleRole)
            return tr("Implemented");
        return role == Qt::ToolTipRole ? tr("Measures implemented, by State") : QVariant();
    }
    const Measure *measure = m_workspace.framework().measure(m_measures.value(section));
    if (!measure)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(measure->number);
    case TitleRole:
        return measure->shortTitle.text();
    case SetRole:
        return measure->set;
    case SetTitleRole: {
        const MeasureSet *set = m_workspace.framework().set(measure->set);
        return set ? set->title.text() : QString();
    }
    case Qt::AccessibleTextRole:
        return QString(m_workspace.framework().measureLabel(measure->number) + u": "_s + measure->title.text());
    case Qt::ToolTipRole:
        return QString(
            u"<b>"_s
            + (m_workspace.framework().measureLabel(measure->number) + u": "_s + measure->title.text()).toHtmlEscaped()
            + u"</b><br>"_s + measure->asked.text().toHtmlEscaped());
    case MeasureRole:
        return measure->number;
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void MatrixModel::reload()
{
    beginResetModel();
    const int year = m_selection.year();
    m_matrix.reset();
    m_compared.reset();
    m_states.clear();
    m_measures.clear();
    m_rows.clear();
    if (year > 0) {
        m_matrix.emplace(m_workspace.matrix(year));
        if (m_selection.comparedYear() > 0)
            m_compared.emplace(m_workspace.matrix(m_selection.comparedYear()));
        m_measures = m_matrix->measureNumbers();
        m_states = m_workspace.participants().participatingStates(year, m_order);
        for (int row = 0; row < m_states.size(); ++row)
            m_rows.insert(m_states.at(row), row);
    }
    endResetModel();
}

void MatrixModel::showChanged(int year, const QList<CellPlace> &places)
{
    if (!m_matrix || (year != m_selection.year() && year != m_selection.comparedYear()))
        return;
    if (places.size() > 200) { // a new year or an import: one signal instead of hundreds
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const CellPlace &place : places) {
        const auto row = m_rows.constFind(place.state);
        if (row == m_rows.constEnd())
            continue;
        if (const QModelIndex cell = indexOf(place); cell.isValid())
            Q_EMIT dataChanged(cell, cell);
        else // the State as a whole: its submission
            Q_EMIT dataChanged(index(*row, 0), index(*row, totalColumn()));
        Q_EMIT dataChanged(index(*row, totalColumn()), index(*row, totalColumn()));
    }
}

QString MatrixModel::describeCell(const CellPlace &place) const
{
    const Framework &framework = m_workspace.framework();
    const Participants &participants = m_workspace.participants();
    const QString name = cellName(framework, participants, place);
    const std::optional<Status> status = m_matrix->status(place);
    if (!status)
        return name + u'\n'
               + absenceText(absence(framework, participants, place, m_matrix->year()), framework, participants, place);
    QString text = name + u": "_s + labelOf(*status);
    if (const Movement moved = movementAt(place); moved != Movement::None) {
        //: %1 = how it changed, %2 = year, %3 = status then
        text += u'\n'
                + tr("%1 since %2 (%3)")
                      .arg(labelOf(moved), QString::number(m_compared->year()),
                           labelOf(m_compared->records().status(place)));
    }
    if (m_matrix->records().stage(place.state) == Stage::Accepted)
        text += u'\n' + tr("Locked: the submission of this year was accepted.");
    if (const std::optional<Status> suggested = suggestedAt(place))
        text += suggestionText(*suggested, m_facts->factsOf(m_matrix->year(), place));
    if (const Assessment *assessment = m_matrix->records().assessment(place)) {
        if (assessment->source == Source::Judgement)
            text += u'\n' + labelOf(assessment->source);
        if (!assessment->done.isEmpty())
            text += u'\n' + assessment->done.left(300);
    }
    return text;
}

std::optional<Status> MatrixModel::suggestedAt(const CellPlace &place) const
{
    return m_facts ? m_facts->suggested(m_matrix->year(), place) : std::nullopt;
}

Movement MatrixModel::movementAt(const CellPlace &place) const
{
    return m_compared ? movementOf(*m_compared, *m_matrix, place) : Movement::None;
}

QString suggestionText(Status suggested, const QList<Fact> &facts)
{
    //: %1 = status in small letters
    QString text = u'\n' + MatrixModel::tr("≠ The facts suggest: %1").arg(labelOf(suggested).toLower());
    for (const Fact &fact : facts) {
        if (fact.suggested)
            text += u'\n' + fact.reason;
    }
    return text;
}

} // namespace tessera
