// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactfigurelines.h"

#include "domain/contactclocks.h"
#include "models/words.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamedStates = 12;

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(tessera::ContactFigures)
};

/// Contacts of these States among those counted.
QStringList contactsOf(const ContactBook &book, const QStringList &contacts, const QStringList &states)
{
    QStringList ids;
    for (const QString &id : contacts) {
        if (const Contact *contact = book.contact(id); contact && states.contains(contact->state))
            ids.append(id);
    }
    return ids;
}

/// "Without one: Mongolia, San Marino."
QString missingStates(const Workspace &workspace, const QStringList &there)
{
    QStringList names;
    for (const QString &code : workspace.participants().participatingStatesOn(workspace.clock().today())) {
        if (!there.contains(code))
            names.append(workspace.participants().nameOf(code));
    }
    if (names.isEmpty())
        return {};
    const qsizetype more = names.size() - kMostNamedStates;
    QString list = names.mid(0, kMostNamedStates).join(u", "_s);
    if (more > 0)
        list += u", "_s + FigureTexts::tr("and %n more", nullptr, int(more));
    return u' ' + FigureTexts::tr("States without one: %1.").arg(list);
}

ContactFigureLine nominatedLine(const Workspace &workspace, const ContactFigures &figures)
{
    const QString formula =
        FigureTexts::tr("Participating States with at least one serving contact for policy, technical "
                        "matters or the handling of incidents, of all participating States today.");
    return {figures.nominatedRate().countText(), FigureTexts::tr("States nominated a contact"),
            formula + missingStates(workspace, figures.nominated), figures.contacts};
}

ContactFigureLine confirmedLine(const ContactBook &book, const Rules &rules, const ContactFigures &figures)
{
    const int months = rules.confirmationMonths;
    return {QLocale().toString(figures.confirmed.size()),
            FigureTexts::tr("States confirmed within %n month(s)", nullptr, months),
            FigureTexts::tr(
                "Participating States all of whose contacts for CBM 8 were nominated, changed or confirmed within "
                "the last %n month(s): %1.",
                nullptr, months)
                .arg(figures.confirmedRate().countText()),
            contactsOf(book, figures.contacts, figures.confirmed)};
}

ContactFigureLine overdueLine(const Rules &rules, const ContactFigures &figures)
{
    //: Caption below a number of contacts
    return {QLocale().toString(figures.overdueContacts.size()), FigureTexts::tr("overdue"),
            FigureTexts::tr(
                "Serving contacts for CBM 8 whose last confirmation lies more than %n month(s) back, or that were "
                "never confirmed.",
                nullptr, rules.confirmationMonths),
            figures.overdueContacts};
}

ContactFigureLine lateLine(const ContactBook &book, const Rules &rules, const ContactFigures &figures)
{
    QStringList contacts;
    for (const QString &id : figures.lateNotices) {
        if (const Confirmation *event = book.confirmation(id))
            contacts.append(event->contact);
    }
    contacts.removeDuplicates();
    return {QLocale().toString(figures.lateNotices.size()),
            FigureTexts::tr("changes notified after %n day(s)", nullptr, rules.noticeDays),
            FigureTexts::tr(
                "Changes and ends of this year that were notified later than %n day(s) after they happened, or are "
                "still to be notified although that time has passed.",
                nullptr, rules.noticeDays),
            contacts};
}

ContactFigureLine checkLine(const ContactBook &book, const ContactFigures &figures)
{
    const CommsCheck *check = book.check(figures.lastCheck);
    if (!check)
        return {
            u"–"_s,
            FigureTexts::tr("no communication check yet"),
            FigureTexts::tr("The day of the newest communication check, and how many of those it went to answered."),
            {}};
    QStringList contacts;
    for (const CommsReply &reply : book.replies(check->id))
        contacts.append(reply.contact);
    const QDate day = check->sentAt.toLocalTime().date();
    //: Format of a short day without a year, see QLocale::toString(): "18 Nov"
    return {QLocale().toString(day, FigureTexts::tr("d MMM")),
            FigureTexts::tr("last communication check, %1 answered").arg(figures.answered.countText()),
            FigureTexts::tr("“%1”, sent on %2: answers, late ones included, of all contacts it went to.")
                .arg(check->title, dayText(day)),
            contacts};
}

ContactFigures figuresNow(Workspace &workspace)
{
    return contactFigures(workspace.contacts(), workspace.participants(), workspace.rules(), workspace.clock().now(),
                          workspace.clock().today());
}

} // namespace

QList<ContactFigureLine> contactFigureLines(Workspace &workspace)
{
    const ContactBook &book = workspace.contacts();
    const ContactFigures figures = figuresNow(workspace);
    return {nominatedLine(workspace, figures), confirmedLine(book, workspace.rules(), figures),
            overdueLine(workspace.rules(), figures), lateLine(book, workspace.rules(), figures),
            checkLine(book, figures)};
}

int overdueContacts(Workspace &workspace, const QString &state)
{
    const QStringList overdue = figuresNow(workspace).overdueContacts;
    return int(std::count_if(overdue.begin(), overdue.end(), [&](const QString &id) {
        const Contact *contact = workspace.contacts().contact(id);
        return contact && (state.isEmpty() || contact->state == state);
    }));
}

} // namespace tessera
