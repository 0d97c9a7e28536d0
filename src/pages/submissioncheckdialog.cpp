// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/submissioncheckdialog.h"

#include "models/remarkmodel.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_submissioncheckdialog.h"

namespace tessera {

SubmissionCheckDialog::SubmissionCheckDialog(PageContext &context, const QString &state, int year, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SubmissionCheckDialog>())
    , m_remarks(new RemarkModel(context.workspace.framework(), remarksOn(context.workspace, state, year), this))
{
    m_ui->setupUi(this);
    const QString name = context.workspace.participants().nameOf(state);
    const bool isEmpty = m_remarks->rowCount() == 0;
    //: Heading of a check; %1 = State, %2 = year
    m_ui->titleLabel->setText(tr("%1, submission of %2").arg(name, QString::number(year)));
    m_ui->emptyLabel->setText(tr("All is there and fits together. The submission is ready."));
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->remarksTable->setVisible(!isEmpty);
    m_ui->copyButton->setVisible(!isEmpty);
    m_ui->goButton->setVisible(!isEmpty);
    m_ui->remarksTable->setModel(m_remarks);
    m_ui->remarksTable->setItemDelegate(new LineDelegate(context.appearance, this));
    fitTable(*m_ui->remarksTable);
    makeFirstRowCurrent(*m_ui->remarksTable);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->remarksTable); });
    // Enter reaches the table's default button; the table itself only needs the mouse.
    connect(m_ui->goButton, &QPushButton::clicked, this, &SubmissionCheckDialog::goToMeasure);
    connect(m_ui->remarksTable, &QTableView::doubleClicked, this, &SubmissionCheckDialog::goToMeasure);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, isEmpty ? 60 : 110, isEmpty ? 8 : 28);
}

SubmissionCheckDialog::~SubmissionCheckDialog() = default;

void SubmissionCheckDialog::goToMeasure()
{
    const int row = m_ui->remarksTable->currentIndex().row();
    if (row < 0)
        return;
    Q_EMIT placeAsked(m_remarks->placeAt(row));
    accept();
}

QList<SubmissionRemark> remarksOn(Workspace &workspace, const QString &state, int year)
{
    return checkSubmission(workspace.factSources(year), workspace.framework(), state);
}

} // namespace tessera
