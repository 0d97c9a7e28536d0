// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/erasedialog.h"

#include "domain/contactclocks.h"
#include "models/contactwords.h"
#include "models/roles.h"
#include "models/words.h"
#include "pages/viewtools.h"
#include "storage/backups.h"
#include "ui_erasedialog.h"
#include "workspace/contactedits.h"

#include <QFileInfo>
#include <QStandardItemModel>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamedBackups = 6;

QStandardItem *erasureItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

/// The names of the newest ones; how many there are besides.
QString backupNames(const QList<Backup> &backups)
{
    QStringList names;
    for (const Backup &backup : backups.mid(0, kMostNamedBackups))
        names.append(u"• "_s + QFileInfo(backup.path).fileName());
    if (const qsizetype more = backups.size() - names.size(); more > 0)
        names.append(u"• "_s + EraseDialog::tr("and %n more", nullptr, int(more)));
    return names.join(u'\n');
}

} // namespace

EraseDialog::EraseDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::EraseDialog>())
    , m_contacts(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->introLabel->setText(tr(
        "These contacts ended their service more than %n month(s) ago. Name, position, addresses, telephones and remarks "
        "are erased from the records and from the journal.",
        nullptr, context.workspace.rules().retentionMonths));
    m_ui->warningLabel->setText(tr(
        "What is erased cannot be brought back, and steps made before the erasure can no longer be undone. State, roles, "
        "days and results stay, so that every count stays the same."));
    const QList<Backup> backups = backupsOf(context.workspace.store().path());
    m_ui->backupsLabel->setText(backups.isEmpty() ? tr("There is no backup that could still contain the data.")
                                                  : tr("Older backups still contain the data until they are deleted:")
                                                        + u'\n' + backupNames(backups));
    m_ui->contactsTable->setModel(m_contacts);
    m_ui->errorFrame->hide();
    fill();
    connect(m_contacts, &QStandardItemModel::itemChanged, this, &EraseDialog::showCount);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { checkAll(Qt::Checked); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { checkAll(Qt::Unchecked); });
    connect(m_ui->eraseButton, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 84, 34);
}

EraseDialog::~EraseDialog() = default;

void EraseDialog::fill()
{
    Workspace &workspace = m_context.workspace;
    m_contacts->setHorizontalHeaderLabels({tr("State"), tr("Role"), tr("Contact"), tr("Served until")});
    for (const QString &id : erasableContacts(workspace.contacts(), workspace.rules(), workspace.clock().today())) {
        const Contact *contact = workspace.contacts().contact(id);
        QStandardItem *state = erasureItem(workspace.participants().nameOf(contact->state));
        state->setCheckable(true);
        state->setData(id, role::kId);
        m_contacts->appendRow({state, erasureItem(workspace.contacts().rolesText(*contact)),
                               erasureItem(contactName(*contact)), erasureItem(dayText(contact->until))});
    }
    m_contacts->sort(0);
    const bool isEmpty = m_contacts->rowCount() == 0;
    m_ui->contactsTable->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(tr("There is nobody whose data may be erased yet."));
    m_ui->allButton->setEnabled(!isEmpty);
    m_ui->noneButton->setEnabled(!isEmpty);
    fitTable(*m_ui->contactsTable);
    makeFirstRowCurrent(*m_ui->contactsTable);
    showCount();
}

void EraseDialog::checkAll(Qt::CheckState state)
{
    for (int row = 0; row < m_contacts->rowCount(); ++row)
        m_contacts->item(row)->setCheckState(state);
}

QStringList EraseDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_contacts->rowCount(); ++row) {
        if (m_contacts->item(row)->checkState() == Qt::Checked)
            ids.append(m_contacts->item(row)->data(role::kId).toString());
    }
    return ids;
}

void EraseDialog::showCount()
{
    const int count = int(chosen().size());
    m_ui->countLabel->setText(tr("%n contact(s) chosen", nullptr, count));
    m_ui->eraseButton->setEnabled(count > 0 && !m_context.workspace.isReadOnly());
}

void EraseDialog::erase()
{
    const QStringList ids = chosen();
    if (!m_context.prompter.confirm(
            this, tr("Erase personal data"),
            tr("Erase the personal data of %n contact(s) for good? This cannot be undone.", nullptr, int(ids.size())),
            tr("Erase for good")))
        return;
    const Result<ErasureReport> erased = ContactEdits(m_context.workspace).erase(ids);
    if (!erased) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(erased.error()));
        return;
    }
    ErasureReport result = *erased;
    while (
        !result.isPurged
        && m_context.prompter.confirm(
            this, tr("Traces may remain"),
            tr("The personal data were erased, but there was no space to write the file anew, so traces of them may remain "
               "in it. Free some space on the disk, then try again."),
            tr("Try again")))
        result.isPurged = m_context.workspace.purge().has_value();
    report(result);
    offerBackups(result);
    accept();
}

void EraseDialog::report(const ErasureReport &report)
{
    QStringList parts{tr("The personal data of %n contact(s) were erased.", nullptr, report.contacts),
                      tr("Entries of the journal whose content was erased: %1").arg(report.journalChanges)};
    if (!report.isPurged)
        parts.append(
            tr("There was no space to write the file anew, so traces may remain in it until the next erasure."));
    parts.append(report.olderBackups.isEmpty()
                     ? tr("No older backup contains them.")
                     : tr("These older backups still contain them:") + u'\n' + backupNames(report.olderBackups));
    parts.append(tr("Copies that people made themselves are not known to the program."));
    m_context.prompter.showMessage(this, tr("Personal data were erased"), parts.join(u"\n\n"_s));
}

void EraseDialog::offerBackups(const ErasureReport &report)
{
    if (report.olderBackups.isEmpty()
        || !m_context.prompter.confirm(
            this, tr("Delete older backups"),
            tr("Delete the %n older backup(s) that still contain the data? They cannot be brought back.", nullptr,
               int(report.olderBackups.size())),
            tr("Delete the backups")))
        return;
    if (const Result<int> deleted = deleteBackups(m_context.workspace.store().path(), report.olderBackups); !deleted)
        m_context.prompter.showError(this, deleted.error());
}

} // namespace tessera
