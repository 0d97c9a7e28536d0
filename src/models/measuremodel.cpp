// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measuremodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString article(const char *text)
{
    return QCoreApplication::translate("tessera::MeasureModel", text);
}

QString heading(const char *text)
{
    return u"<h3>"_s + article(text).toHtmlEscaped() + u"</h3>"_s;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString list(const QStringList &items)
{
    QString html;
    for (const QString &item : items)
        html += u"<li>"_s + item.toHtmlEscaped() + u"</li>"_s;
    return u"<ul>"_s + html + u"</ul>"_s;
}

QString voluntaryText(bool isVoluntary)
{
    return isVoluntary ? article(QT_TRANSLATE_NOOP("tessera::MeasureModel", "voluntary"))
                       : article(QT_TRANSLATE_NOOP("tessera::MeasureModel", "not qualified as voluntary"));
}

QString decisionPart(const Framework &framework, const Measure &measure)
{
    const Decision *decision = framework.decision(measure.decision);
    //: %1 = symbol of a decision, %2 = date
    QString html = paragraph(article(QT_TRANSLATE_NOOP("tessera::MeasureModel", "%1, %2"))
                                 .arg(measure.decision, dayText(decision ? decision->date : measure.adopted)));
    if (decision)
        html += paragraph(decision->title.text());
    return html;
}

QString componentPart(const Measure &measure)
{
    if (measure.components.isEmpty())
        return {};
    QString html;
    for (const MeasureComponent &component : measure.components) {
        html += u"<li><b>%1</b> (%2)<br>%3</li>"_s.arg(component.title.text().toHtmlEscaped(),
                                                       voluntaryText(component.isVoluntary).toHtmlEscaped(),
                                                       component.asked.text().toHtmlEscaped());
    }
    return heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Parts")) + u"<ul>"_s + html + u"</ul>"_s;
}

QString evidencePart(const Measure &measure)
{
    if (measure.evidence.isEmpty())
        return {};
    QStringList items;
    for (const LocalisedText &item : measure.evidence)
        items.append(item.text());
    return heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Evidence that counts")) + list(items);
}

QString tagPart(const Framework &framework, const Measure &measure)
{
    QStringList titles;
    QStringList notes;
    for (const FrameworkTag &tag : framework.tags) {
        if (!measure.tags.contains(tag.id))
            continue;
        titles.append(tag.title.text());
        if (const QString note = tag.note.text(); !notes.contains(note))
            notes.append(note);
    }
    if (titles.isEmpty())
        return {};
    return heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Clusters")) + paragraph(titles.join(u", "_s))
           + paragraph(notes.join(u' '));
}

QString mappingPart(const Framework &framework, const Measure &measure)
{
    QString html;
    for (const RelatedFramework &related : framework.relatedFrameworks) {
        QStringList items;
        for (const RelatedItem &item : related.items) {
            for (const Mapping &mapping : measure.mappings) {
                if (mapping.framework == related.id && mapping.item == item.id)
                    items.append(item.id + u". "_s + item.title.text());
            }
        }
        if (!items.isEmpty())
            html += paragraph(related.title.text()) + list(items);
    }
    if (html.isEmpty())
        return {};
    return heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Related items elsewhere")) + html
           + paragraph(article(QT_TRANSLATE_NOOP("tessera::MeasureModel",
                                                 "The mapping is Tessera’s own reading; no decision makes it.")));
}

QString searchText(const Framework &framework, const Measure &measure)
{
    QStringList texts{framework.measureLabel(measure.number), measure.title.text(), measure.shortTitle.text(),
                      measure.asked.text(), measure.decision};
    for (const MeasureComponent &component : measure.components)
        texts.append(component.title.text());
    for (const LocalisedText &item : measure.evidence)
        texts.append(item.text());
    for (const FrameworkTag &tag : framework.tags) {
        if (measure.tags.contains(tag.id))
            texts.append(tag.title.text());
    }
    return texts.join(u' ');
}

} // namespace

MeasureModel::MeasureModel(const Framework &framework, QObject *parent)
    : QAbstractListModel(parent)
    , m_framework(framework)
{}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_framework.measures.size());
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Measure &measure = m_framework.measures.at(index.row());
    const QString name = m_framework.measureLabel(measure.number) + u"  "_s + measure.title.text();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainTip(name);
    case role::kSort:
        return measure.number;
    case role::kSearch:
        return searchText(m_framework, measure);
    default:
        return {};
    }
}

QString measureArticle(const Framework &framework, int number)
{
    const Measure *measure = framework.measure(number);
    if (!measure)
        return {};
    return u"<h2>"_s + (framework.measureLabel(number) + u" · "_s + measure->title.text()).toHtmlEscaped() + u"</h2>"_s
           + heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "What is asked")) + paragraph(measure->asked.text())
           + paragraph(article(
               QT_TRANSLATE_NOOP("tessera::MeasureModel", "In Tessera’s own words; the decision is the authority.")))
           + heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Decision")) + decisionPart(framework, *measure)
           + heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "Nature"))
           + paragraph(voluntaryText(measure->isVoluntary))
           + heading(QT_TRANSLATE_NOOP("tessera::MeasureModel", "How often")) + paragraph(labelOf(measure->cadence))
           + paragraph(measure->cadenceNote.text()) + componentPart(*measure) + evidencePart(*measure)
           + tagPart(framework, *measure) + mappingPart(framework, *measure);
}

} // namespace tessera
