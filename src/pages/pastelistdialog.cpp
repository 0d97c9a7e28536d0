// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pastelistdialog.h"

#include "exchange/attendancepaste.h"
#include "models/meetingwords.h"
#include "models/pastedstatesmodel.h"
#include "pages/viewtools.h"
#include "ui_pastelistdialog.h"
#include "workspace/meetingedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

Meeting meetingOrBlank(const MeetingBook &book, const QString &id)
{
    const Meeting *meeting = book.meeting(id);
    return meeting ? *meeting : Meeting();
}

} // namespace

PasteListDialog::PasteListDialog(PageContext &context, const QString &meeting, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_ui(std::make_unique<Ui::PasteListDialog>())
    , m_states(new PastedStatesModel(context.workspace.meetings(),
                                     meetingOrBlank(context.workspace.meetings(), meeting), this))
{
    m_ui->setupUi(this);
    const MeetingBook &book = context.workspace.meetings();
    m_ui->meetingLabel->setText(meetingHeading(book, meetingOrBlank(book, meeting)));
    for (const Choice<Presence> &choice : choices<Presence>().subspan(1)) // all but "not recorded"
        m_ui->presenceBox->addItem(labelOf(choice.value), int(choice.value));
    m_ui->recognisedTable->setModel(m_states);
    fitTable(*m_ui->recognisedTable);
    connect(m_ui->listEdit, &QPlainTextEdit::textChanged, this, &PasteListDialog::readText);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &PasteListDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    readText();
    fitToText(*this, 100, 30);
}

PasteListDialog::~PasteListDialog() = default;

void PasteListDialog::setText(const QString &text)
{
    m_ui->listEdit->setPlainText(text);
}

void PasteListDialog::readText()
{
    const PastedStates read = readPastedStates(m_ui->listEdit->toPlainText(), m_context.workspace.participants());
    m_states->setStates(read.codes);
    fitTable(*m_ui->recognisedTable);
    m_ui->countLabel->setText(tr("%n State(s) recognised", nullptr, int(read.codes.size())));
    m_ui->unknownFrame->setVisible(!read.unrecognised.isEmpty());
    //: %1 = words that name no State
    m_ui->unknownLabel->setText(tr("Not recognised, and not recorded: %1").arg(read.unrecognised.join(u"; "_s)));
    m_ui->recordButton->setEnabled(!read.codes.isEmpty());
}

void PasteListDialog::accept()
{
    const Result<void> done = MeetingEdits(m_context.workspace)
                                  .setPresence(m_meeting, m_states->states(), chosen<Presence>(*m_ui->presenceBox));
    if (!done) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(done.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
