// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "domain/oscemeasures.h"
#include "domain/overview.h"
#include "review/recordtools.h"
#include "review/sectionparts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <QTimeZone>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QDateTime lastMomentOf(QDate day)
{
    return {day, QTime(23, 59), QTimeZone::utc()};
}

ContactFigures contactFiguresOn(const ReviewView &view, QDate day)
{
    const ProgressSources &sources = view.sources().progress;
    return contactFigures(sources.contacts, sources.participants, sources.rules, lastMomentOf(day), day, view.states());
}

/// "▲ 2 since 2024"; empty where one of the two counts, or their difference, is not printed.
QString contactChange(const ReviewView &view, const Rate &before, const Rate &now)
{
    const int difference = now.part - before.part;
    if (!isDifferencePrinted(view, now.part, before.part) || !isShareExact(view, before) || !isShareExact(view, now))
        return {};
    if (difference == 0)
        //: %1 = year
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "as in %1")).arg(view.options().comparedYear);
    //: %1 = "▲" or "▼", %2 = a number, %3 = year
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 %2 since %3"))
        .arg(difference > 0 ? u"▲"_s : u"▼"_s, QString::number(std::abs(difference)),
             QString::number(view.options().comparedYear));
}

KeyFigure contactFigure(const ReviewView &view, const QString &label, const Rate &rate, const QString &formula)
{
    KeyFigure figure;
    figure.label = label;
    figure.value = shareText(view, rate);
    figure.note = isShareExact(view, rate) ? rate.percentText() : QString();
    figure.formula = formula;
    return figure;
}

FiguresBlock contactKeyFigures(const ReviewView &view, const ContactFigures &now)
{
    KeyFigure nominated = contactFigure(
        view, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States with a point of contact")), now.nominatedRate(),
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "States with at least one serving contact in a role of CBM 8 / participating "
                                     "States of this review")));
    KeyFigure confirmed = contactFigure(
        view, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States confirmed in time")), now.confirmedRate(),
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "States whose serving contacts were all confirmed within the period / "
                                     "participating States of this review")));
    if (view.compared()) {
        const ContactFigures before =
            contactFiguresOn(view, judgedDay(view.options().comparedYear, view.options().asOf));
        nominated.change = contactChange(view, before.nominatedRate(), now.nominatedRate());
        confirmed.change = contactChange(view, before.confirmedRate(), now.confirmedRate());
    }
    const Rate late{int(now.lateNotices.size()), int(now.notices.size())};
    const KeyFigure notices = contactFigure(
        view, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "changes notified late")), late,
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "changes and ends of the year notified after more days than asked, or not yet / "
                                     "changes and ends of the year")));
    QList<KeyFigure> figures{nominated};
    // Those that confirmed are a part of those that nominated.
    if (isDifferencePrinted(view, now.nominatedRate().part, now.confirmedRate().part))
        figures.append(confirmed);
    if (view.isNamed() || late.of >= view.leastGroup())
        figures.append(notices);
    return {figures};
}

QString clocksText(const Rules &rules)
{
    const QString yearly = QCoreApplication::translate(
        "tessera::Review", "Contact data are confirmed within %n month(s).", nullptr, rules.confirmationMonths);
    const QString notices = QCoreApplication::translate("tessera::Review", "Changes are notified within %n day(s).",
                                                        nullptr, rules.noticeDays);
    return yearly + u' ' + notices;
}

TableBlock confirmationTable(const ReviewView &view, const ContactFigures &figures)
{
    const int all = int(figures.contacts.size());
    const int due = int(figures.dueContacts.size());
    const int overdue = int(figures.overdueContacts.size());
    const QStringList counts = view.countTexts({all - due - overdue, due, overdue});
    TableBlock table;
    table.id = u"contact-confirmations"_s;
    //: %1 = day
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Yearly confirmation of contact data on %1"))
                      .arg(longDate(view.day()));
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Confirmation")), 3, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Serving contacts")), 1, true}};
    const QStringList labels{
        labelOf(ConfirmationState::InTime),
        QCoreApplication::translate("tessera::Review", "Due within %n day(s)", nullptr,
                                    view.sources().progress.rules.dueSoonDays),
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Overdue or never confirmed")),
    };
    for (qsizetype i = 0; i < labels.size(); ++i)
        table.rows.append(cellsOf({labels.at(i), counts.at(i)}));
    table.rows.append(
        cellsOf({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "All serving contacts")), QString::number(all)}));
    return table;
}

/// Those of the year sent by the day, oldest first.
QList<CommsCheck> checksOfYear(const ReviewView &view)
{
    QList<CommsCheck> checks;
    for (const CommsCheck &check : view.sources().progress.contacts.checks()) {
        const QDate sent = check.sentAt.date();
        if (sent.isValid() && sent.year() == view.options().year && sent <= view.day())
            checks.prepend(check);
    }
    return checks;
}

QStringList checkRow(const ReviewView &view, const CommsCheck &check)
{
    const CheckFigures figures =
        checkFigures(view.sources().progress.contacts, check, lastMomentOf(view.day()), view.states());
    if (figures.asked == 0 || !view.isGroupPrinted(figures.asked))
        return {};
    const QStringList parts =
        view.countTexts({figures.inTime, figures.late, figures.noAnswer, figures.bounced, figures.waiting});
    const bool isPrinted = view.isGroupPrinted(figures.answeredRate().part);
    return QStringList{dayText(check.sentAt.date()), QString::number(figures.asked)} + parts
           + QStringList{isPrinted && figures.medianMinutes >= 0 ? durationText(figures.medianMinutes) : u"–"_s};
}

TableBlock checkTable(const ReviewView &view)
{
    TableBlock table;
    table.id = u"communication-checks"_s;
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Communication checks"));
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Sent")), 1.6, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Contacts")), 1, true}};
    for (const ReplyTiming timing :
         {ReplyTiming::InTime, ReplyTiming::Late, ReplyTiming::NoAnswer, ReplyTiming::Bounced, ReplyTiming::Waiting})
        table.columns.append({labelOf(timing), 1, true});
    //: The middle one of the times that contacts took to answer
    table.columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Median time")), 1.2, true});
    for (const CommsCheck &check : checksOfYear(view)) {
        if (const QStringList row = checkRow(view, check); !row.isEmpty())
            table.rows.append(cellsOf(row));
    }
    return table;
}

/// In the edition for circulation in whole percent, and without the years in which few contacts were late or in time.
ChartData timelinessChart(const ReviewView &view, int firstYear)
{
    ChartData chart = chartOfYears(view, "contact-timeliness"_L1, firstYear);
    if (view.isNamed() || chart.series.isEmpty())
        return chart;
    QList<ChartPoint> &points = chart.series.first().points;
    for (qsizetype i = 0; i < points.size() && i < chart.categories.size(); ++i) {
        points[i].behind = {};
        if (!points.at(i).value)
            continue;
        const int year = chart.categories.at(i).toInt();
        const ContactFigures figures = contactFiguresOn(view, judgedDay(year, view.options().asOf));
        const int all = int(figures.contacts.size());
        const Rate rate{all - int(figures.overdueContacts.size()), all};
        const bool isPrinted =
            view.isGroupPrinted(all) && view.isGroupPrinted(figures.nominatedRate().part) && isCountPrinted(view, rate);
        points[i].value = isPrinted ? std::optional<double>(rate.wholePercent()) : std::nullopt;
        points[i].text = isPrinted ? rate.wholePercentText() : u"–"_s;
    }
    chart.description = fromToSentence(chart);
    return chart;
}

} // namespace

QList<Block> contactsSection(ReviewView &view)
{
    if (!hasOsceMeasure(view, osce::kPointsOfContact))
        return {};
    const ContactFigures figures = contactFiguresOn(view, view.day());
    if (view.sources().progress.contacts.contacts().isEmpty())
        return {TextBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No points of contact are recorded."))}};
    if (!view.isGroupPrinted(figures.nominatedRate().part) || !view.isGroupPrinted(int(figures.contacts.size())))
        return {TextBlock{tooFewText(view)}};

    QList<Block> blocks{contactKeyFigures(view, figures), TextBlock{clocksText(view.sources().progress.rules)},
                        confirmationTable(view, figures)};
    const Measure *measure = view.framework().measure(osce::kPointsOfContact);
    if (const ChartData chart = timelinessChart(view, measure->adopted.year()); !chart.isEmpty())
        blocks.append(ChartBlock{chart});
    if (const TableBlock checks = checkTable(view); !checks.rows.isEmpty())
        blocks.append(checks);
    else
        blocks.append(
            TextBlock{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No communication check was recorded in %1."))
                          .arg(view.options().year)});
    return blocks;
}

} // namespace tessera
