// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contactcommands.h"

#include "domain/filewriting.h"
#include "exchange/contactexport.h"
#include "pages/commsdialog.h"
#include "pages/confirmdialog.h"
#include "pages/contactdialog.h"
#include "pages/erasedialog.h"
#include "pages/remindersdialog.h"
#include "pages/successiondialog.h"
#include "workspace/contactedits.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

ContactCommands::ContactCommands(PageContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{}

const Contact *ContactCommands::contact(const QString &id) const
{
    return m_context.workspace.contacts().contact(id);
}

void ContactCommands::report(const Result<void> &result)
{
    if (!result)
        m_context.prompter.showError(&m_window, result.error());
}

QString ContactCommands::enterContact()
{
    ContactDialog dialog(m_context, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    Q_EMIT messageShown(tr("The contact was entered."));
    return dialog.contactId();
}

void ContactCommands::confirm(const QStringList &contacts)
{
    if (contacts.isEmpty())
        return;
    ConfirmDialog dialog(m_context, contacts, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT messageShown(tr("%n contact(s) confirmed.", nullptr, int(contacts.size())));
}

void ContactCommands::recordChange(const QString &contactId)
{
    if (!contact(contactId))
        return;
    ContactDialog dialog(m_context, &m_window);
    dialog.setContact(*contact(contactId), ContactDialog::Purpose::Change);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT messageShown(tr("The change was recorded."));
}

void ContactCommands::recordEnd(const QString &contactId)
{
    if (!contact(contactId))
        return;
    SuccessionDialog dialog(m_context, *contact(contactId), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT messageShown(tr("The end of the service was recorded."));
}

void ContactCommands::correct(const QString &contactId)
{
    if (!contact(contactId))
        return;
    ContactDialog dialog(m_context, &m_window);
    dialog.setContact(*contact(contactId), ContactDialog::Purpose::Correction);
    dialog.exec();
}

void ContactCommands::remove(const QStringList &contacts)
{
    const QString question = tr(
        "Remove %n contact(s) with events and answers, because they were entered by mistake? This can be undone. When "
        "somebody leaves, record the end of the service instead.",
        nullptr, int(contacts.size()));
    if (!contacts.isEmpty() && m_context.prompter.confirm(&m_window, tr("Remove contacts"), question, tr("Remove")))
        report(ContactEdits(m_context.workspace).remove(contacts));
}

void ContactCommands::correctEvent(const QString &confirmation)
{
    const Confirmation *event = m_context.workspace.contacts().confirmation(confirmation);
    if (!event)
        return;
    ConfirmDialog dialog(m_context, {event->contact}, &m_window);
    dialog.setEvent(*event);
    dialog.exec();
}

void ContactCommands::removeEvent(const QString &confirmation)
{
    if (m_context.workspace.contacts().confirmation(confirmation))
        report(ContactEdits(m_context.workspace).removeEvent(confirmation));
}

void ContactCommands::showChecks(const QString &check)
{
    CommsDialog dialog(m_context, &m_window);
    if (!check.isEmpty())
        dialog.showCheck(check);
    dialog.exec();
}

void ContactCommands::writeReminders()
{
    RemindersDialog dialog(m_context, &m_window);
    dialog.exec();
}

void ContactCommands::exportContacts(const QStringList &contacts)
{
    Workspace &workspace = m_context.workspace;
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file
    const QString proposal = folder + u'/' + tr("contacts") + u".vcf"_s;
    const QString path =
        m_context.prompter.saveFile(&m_window, tr("Export contacts"), proposal, tr("Cards (*.vcf);;Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    QList<Contact> chosen;
    for (const QString &id : contacts) {
        if (contact(id))
            chosen.append(*contact(id));
    }
    const bool isTable = QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
    const ContactExport made =
        isTable ? contactsCsv(chosen, workspace.contacts(), workspace.sharing())
                : contactCards(chosen, workspace.participants(), workspace.clock().now(), workspace.sharing());
    if (const auto written = writeFile(path, made.bytes); !written) {
        report(written);
        return;
    }
    QString message = tr("%n contact(s) exported; the label of the file is %1.", nullptr, made.contacts)
                          .arg(sharingText(made.sharing));
    if (made.leftOut > 0)
        message += u' ' + tr("%n contact(s) shared more narrowly left out.", nullptr, made.leftOut);
    Q_EMIT messageShown(message);
}

void ContactCommands::eraseFormer()
{
    EraseDialog dialog(m_context, &m_window);
    dialog.exec();
}

} // namespace tessera
