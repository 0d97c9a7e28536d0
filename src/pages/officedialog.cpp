// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/officedialog.h"

#include "domain/workspaceproperty.h"
#include "pages/viewtools.h"
#include "pages/workspacesession.h"
#include "ui_officedialog.h"
#include "workspace/submissionedits.h"

namespace tessera {

OfficeDialog::OfficeDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OfficeDialog>())
{
    m_ui->setupUi(this);
    m_ui->errorFrame->hide();
    fillStates();
    const QString home = context.workspace.property(property::kHomeState);
    (home.isEmpty() ? m_ui->chairButton : m_ui->ministryButton)->setChecked(true);
    m_ui->officeEdit->setText(context.workspace.property(property::kOffice));
    m_ui->nameEdit->setText(context.settings.get(setting::kAuthorName));
    m_ui->nameEdit->setPlaceholderText(authorFrom(context.settings).name);
    m_ui->placeCheck->setChecked(context.settings.get(setting::kStartsWhereLeft));
    m_ui->workspaceBox->setEnabled(!context.workspace.isReadOnly());
    connect(m_ui->ministryButton, &QRadioButton::toggled, this, &OfficeDialog::showPerspective);
    connect(m_ui->storeButton, &QPushButton::clicked, this, &OfficeDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    showPerspective();
    fitToText(*this, 72, 20);
}

OfficeDialog::~OfficeDialog() = default;

void OfficeDialog::fillStates()
{
    const Participants &participants = m_context.workspace.participants();
    const QDate today = m_context.workspace.clock().today();
    for (const QString &state : participants.participatingStatesOn(today, StateOrder::Locale))
        m_ui->stateBox->addItem(participants.nameOf(state), state);
    const QString home = m_context.workspace.property(property::kHomeState);
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(home));
}

void OfficeDialog::showPerspective()
{
    const bool isMinistry = m_ui->ministryButton->isChecked();
    m_ui->stateBox->setEnabled(isMinistry);
    m_ui->explanationLabel->setText(
        isMinistry ? tr("The program starts on the page of this State; what is due and the numbers beside the pages are "
                        "those of this State. All other pages stay within reach.")
                   : tr("The program starts on the Overview of all States. A chair’s office also accepts submissions and "
                        "can reopen them."));
}

QString OfficeDialog::homeState() const
{
    return m_ui->ministryButton->isChecked() ? m_ui->stateBox->currentData().toString() : QString();
}

void OfficeDialog::accept()
{
    const auto refuse = [this](const QString &why) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, why);
    };
    if (m_ui->ministryButton->isChecked() && homeState().isEmpty())
        return refuse(tr("Choose the State whose ministry works here."));
    if (!m_context.workspace.isReadOnly()) {
        const Result<void> stored =
            SubmissionEdits(m_context.workspace).setOffice(m_ui->officeEdit->text(), homeState());
        if (!stored)
            return refuse(describeInOneLine(stored.error()));
    }
    m_context.settings.set(setting::kAuthorName, m_ui->nameEdit->text().trimmed());
    m_context.settings.set(setting::kStartsWhereLeft, m_ui->placeCheck->isChecked());
    QDialog::accept();
}

} // namespace tessera
