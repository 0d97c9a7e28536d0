// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/remindersdialog.h"

#include "domain/filewriting.h"
#include "domain/workspaceproperty.h"
#include "exchange/remindermail.h"
#include "pages/remindertextdialog.h"
#include "pages/viewtools.h"
#include "ui_remindersdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 14; // for an answer, until the user says otherwise

QString editedKey(const Reminder &reminder)
{
    return reminder.language + u'/' + reminder.state;
}

int overdueCount(const Reminder &reminder)
{
    return int(std::count_if(reminder.duties.begin(), reminder.duties.end(),
                             [](const Duty &duty) { return duty.daysLeft < 0; }));
}

QString stateText(const Workspace &workspace, const Reminder &reminder)
{
    const QString state = workspace.participants().nameOf(reminder.state);
    if (const int overdue = overdueCount(reminder); overdue > 0)
        //: A State in the list of reminders; %1 = State, %n = how many things are overdue
        return RemindersDialog::tr("▲ %1: %n overdue", nullptr, overdue).arg(state);
    //: A State in the list of reminders; %1 = State, %n = how many things will soon be due
    return RemindersDialog::tr("◷ %1: %n due", nullptr, int(reminder.duties.size())).arg(state);
}

QString recipientsText(const Reminder &reminder)
{
    if (reminder.to.isEmpty())
        return RemindersDialog::tr("No e-mail address is recorded: add the recipient in your mail program.");
    QStringList addresses;
    for (const ReminderAddress &address : reminder.to)
        addresses.append(address.email);
    //: Recipients of a message
    return RemindersDialog::tr("To: %1").arg(addresses.join(u", "_s));
}

} // namespace

RemindersDialog::RemindersDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::RemindersDialog>())
    , m_states(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    for (const QString &language : reminderLanguages())
        m_ui->languageBox->addItem(languageName(language), language);
    const int language = m_ui->languageBox->findData(context.settings.get(setting::kReminderLanguage));
    m_ui->languageBox->setCurrentIndex(std::max(0, language));
    m_ui->deadlineEdit->setDate(context.workspace.clock().today().addDays(kUsualDays));
    m_ui->statesList->setModel(m_states);
    m_ui->statesList->setSpacing(1);
    m_ui->bodyEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_ui->remindersSplitter->setStretchFactor(0, 1);
    m_ui->remindersSplitter->setStretchFactor(1, 2);
    m_ui->errorFrame->hide();
    makeReminders();
    fillStates();
    connectParts();
    showCurrent();
    fitToText(*this, 120, 38);
}

RemindersDialog::~RemindersDialog()
{
    m_context.settings.set(setting::kReminderLanguage, m_ui->languageBox->currentData().toString());
}

void RemindersDialog::connectParts()
{
    const auto makeAgain = [this] {
        makeReminders();
        showCurrent();
    };
    connect(m_ui->languageBox, &QComboBox::activated, this, makeAgain);
    connect(m_ui->deadlineEdit, &QDateEdit::dateChanged, this, makeAgain);
    connect(m_ui->statesList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RemindersDialog::showCurrent);
    connect(m_states, &QStandardItemModel::itemChanged, this, &RemindersDialog::showChoice);
    connect(m_ui->subjectEdit, &QLineEdit::textEdited, this, &RemindersDialog::keepEdited);
    connect(m_ui->bodyEdit, &QPlainTextEdit::textChanged, this, &RemindersDialog::keepEdited);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { checkAll(Qt::Checked); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { checkAll(Qt::Unchecked); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &RemindersDialog::copyCurrent);
    connect(m_ui->mailButton, &QPushButton::clicked, this, &RemindersDialog::mailCurrent);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RemindersDialog::saveChosen);
    connect(m_ui->templateButton, &QPushButton::clicked, this, &RemindersDialog::editTemplate);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void RemindersDialog::makeReminders()
{
    Workspace &workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const QList<Duty> due = duties(workspace.factSources(today.year()), workspace.framework(), workspace.clock().now());
    const QList<ReminderText> texts = ownTexts();
    m_reminders = reminders({workspace.contacts(), workspace.participants(), due, texts,
                             workspace.property(property::kOffice), today, m_ui->deadlineEdit->date()},
                            m_ui->languageBox->currentData().toString());
}

QList<ReminderText> RemindersDialog::ownTexts()
{
    Result<QList<ReminderText>> texts = m_context.workspace.store().load<ReminderText>();
    if (!texts)
        showError(texts.error());
    return std::move(texts).value_or(QList<ReminderText>());
}

/// A new text of the office is used for all States; what the user wrote for one of them stays.
void RemindersDialog::editTemplate()
{
    const QString language = m_ui->languageBox->currentData().toString();
    ReminderText text = builtInReminderText(language);
    for (const ReminderText &candidate : ownTexts()) {
        if (candidate.language == language)
            text = candidate;
    }
    if (ReminderTextDialog(m_context, text, this).exec() != QDialog::Accepted)
        return;
    makeReminders();
    showCurrent();
}

void RemindersDialog::fillStates()
{
    for (const Reminder &reminder : m_reminders) {
        auto *item = new QStandardItem(stateText(m_context.workspace, reminder));
        item->setCheckable(true);
        item->setCheckState(overdueCount(reminder) > 0 ? Qt::Checked : Qt::Unchecked);
        m_states->appendRow(item);
    }
    const bool isEmpty = m_reminders.isEmpty();
    m_ui->remindersSplitter->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(tr("No State owes anything about its points of contact today."));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->languageBox, m_ui->deadlineEdit, m_ui->copyButton, m_ui->mailButton})
        part->setEnabled(!isEmpty);
    m_ui->templateButton->setEnabled(!m_context.workspace.isReadOnly());
    if (!isEmpty)
        m_ui->statesList->setCurrentIndex(m_states->index(0, 0));
    showChoice();
}

int RemindersDialog::currentRow() const
{
    const int row = m_ui->statesList->currentIndex().row();
    return row < m_reminders.size() ? row : -1;
}

Reminder RemindersDialog::edited(const Reminder &reminder) const
{
    Reminder result = reminder;
    if (const auto found = m_edited.constFind(editedKey(reminder)); found != m_edited.constEnd()) {
        result.subject = found->subject;
        result.body = found->body;
    }
    return result;
}

void RemindersDialog::showCurrent()
{
    if (currentRow() < 0)
        return;
    const Reminder shown = edited(m_reminders.at(currentRow()));
    m_isFilling = true;
    m_ui->recipientsLabel->setText(recipientsText(shown));
    m_ui->subjectEdit->setText(shown.subject);
    m_ui->bodyEdit->setPlainText(shown.body);
    m_ui->sharingLabel->setText(sharingText(shown.sharing));
    m_isFilling = false;
}

void RemindersDialog::keepEdited()
{
    if (!m_isFilling && currentRow() >= 0)
        m_edited.insert(editedKey(m_reminders.at(currentRow())),
                        {m_ui->subjectEdit->text(), m_ui->bodyEdit->toPlainText()});
}

void RemindersDialog::checkAll(Qt::CheckState state)
{
    for (int row = 0; row < m_states->rowCount(); ++row)
        m_states->item(row)->setCheckState(state);
}

void RemindersDialog::showChoice()
{
    m_ui->saveButton->setEnabled(!chosenReminders().isEmpty());
}

QList<Reminder> RemindersDialog::chosenReminders() const
{
    QList<Reminder> chosen;
    for (int row = 0; row < std::min(m_states->rowCount(), int(m_reminders.size())); ++row) {
        if (m_states->item(row)->checkState() == Qt::Checked)
            chosen.append(edited(m_reminders.at(row)));
    }
    return chosen;
}

// What is done with the texts ------------------------------------------------------------------------------------

void RemindersDialog::copyCurrent()
{
    if (currentRow() >= 0)
        QGuiApplication::clipboard()->setText(reminderPlainText(edited(m_reminders.at(currentRow()))));
}

void RemindersDialog::mailCurrent()
{
    if (currentRow() < 0)
        return;
    const MailtoLink link = reminderLink(edited(m_reminders.at(currentRow())));
    if (link.isTooLong
        && !m_context.prompter.confirm(
            this, tr("A long message"),
            tr("Some mail programs do not take a text of this length. It is safer to save it as "
               ".eml and to open that file."),
            tr("Open all the same")))
        return;
    if (!m_context.prompter.openExternally(link.url.toString(QUrl::FullyEncoded)))
        m_context.prompter.showMessage(this, tr("No mail program"),
                                       tr("No mail program could be opened. Copy the text, or save it as .eml."));
}

void RemindersDialog::saveChosen()
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    folder = m_context.prompter.chooseFolder(this, tr("Folder for the message files"), folder);
    const QList<Reminder> chosen = chosenReminders();
    if (folder.isEmpty() || !mayReplace(folder, chosen))
        return;
    m_context.settings.set(setting::kLastFolder, folder);
    if (const Result<void> written = write(folder, chosen); !written) {
        showError(written.error());
        return;
    }
    m_ui->errorFrame->hide();
    m_context.prompter.showMessage(
        this, tr("Reminders"),
        tr("%n message file(s) written. Open them in your mail program to send them.", nullptr, int(chosen.size())));
}

bool RemindersDialog::mayReplace(const QString &folder, const QList<Reminder> &chosen)
{
    int there = 0;
    for (const Reminder &reminder : chosen) {
        const QString name = reminderFileName(reminder, m_context.workspace.clock().today());
        there += QFileInfo::exists(QDir(folder).filePath(name)) ? 1 : 0;
    }
    return there == 0
           || m_context.prompter.confirm(this, tr("Files are there already"),
                                         tr("%n message file(s) of today are in this folder already.", nullptr, there),
                                         tr("Replace them"));
}

Result<void> RemindersDialog::write(const QString &folder, const QList<Reminder> &chosen)
{
    const Clock &clock = m_context.workspace.clock();
    for (const Reminder &reminder : chosen) {
        const QString name = reminderFileName(reminder, clock.today());
        if (auto written = writeFile(QDir(folder).filePath(name), reminderMessage(reminder, clock.now())); !written)
            return written;
    }
    return {};
}

void RemindersDialog::showError(const Error &error)
{
    m_ui->errorFrame->show();
    announce(*m_ui->errorLabel, describeInOneLine(error));
}

} // namespace tessera
