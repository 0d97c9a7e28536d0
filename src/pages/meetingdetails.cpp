// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meetingdetails.h"

#include "models/meetingarticle.h"
#include "models/meetingdocumentmodel.h"
#include "pages/documentdialog.h"
#include "pages/flowlayout.h"
#include "pages/viewtools.h"
#include "ui_meetingdetails.h"
#include "workspace/meetingedits.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>

namespace tessera {

using namespace Qt::StringLiterals;

MeetingDetails::MeetingDetails(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MeetingDetails>())
    , m_documents(new MeetingDocumentModel(context.workspace, this))
    , m_evidenceEdits(context.workspace)
{
    m_ui->setupUi(this);
    m_ui->documentTable->setModel(m_documents);
    auto *flow = new FlowLayout(m_ui->buttonBar);
    for (QPushButton *button :
         {m_ui->editButton, m_ui->addLinkButton, m_ui->addFileButton, m_ui->openButton, m_ui->removeButton})
        flow->addWidget(button);
    connect(m_ui->editButton, &QPushButton::clicked, this, &MeetingDetails::editAsked);
    connect(m_ui->addLinkButton, &QPushButton::clicked, this, &MeetingDetails::addLink);
    connect(m_ui->addFileButton, &QPushButton::clicked, this, &MeetingDetails::addFile);
    connect(m_ui->openButton, &QPushButton::clicked, this, &MeetingDetails::openCurrent);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &MeetingDetails::removeCurrent);
    connect(m_ui->documentTable, &QTableView::activated, this, &MeetingDetails::openCurrent);
    connect(m_ui->documentTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MeetingDetails::showState);
    connect(m_documents, &QAbstractItemModel::rowsInserted, this, &MeetingDetails::showState);
    connect(m_documents, &QAbstractItemModel::rowsRemoved, this, &MeetingDetails::showState);
    connect(&context.workspace, &Workspace::meetingsChanged, this, &MeetingDetails::showText);
    connect(&context.appearance, &Appearance::changed, this, [this] {
        fitTable(*m_ui->documentTable);
        showText();
    });
    showState();
}

MeetingDetails::~MeetingDetails() = default;

void MeetingDetails::setMeeting(const QString &meeting)
{
    m_meeting = meeting;
    m_documents->setMeeting(meeting);
    fitTable(*m_ui->documentTable);
    makeFirstRowCurrent(*m_ui->documentTable);
    showText();
    showState();
}

void MeetingDetails::copy() const
{
    if (m_ui->documentTable->hasFocus())
        copyRows(*m_ui->documentTable);
    else if (m_ui->detailsText->textCursor().hasSelection())
        m_ui->detailsText->copy();
    else
        QGuiApplication::clipboard()->setText(m_ui->detailsText->toPlainText());
}

void MeetingDetails::showText()
{
    const Meeting *meeting = m_context.workspace.meetings().meeting(m_meeting);
    m_ui->detailsText->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_ui->detailsText->setHtml(meeting ? meetingArticle(m_context.workspace, *meeting) : QString());
}

void MeetingDetails::showState()
{
    const bool canWrite = !m_context.workspace.isReadOnly() && !m_meeting.isEmpty();
    for (QPushButton *button : {m_ui->editButton, m_ui->addLinkButton, m_ui->addFileButton})
        button->setEnabled(canWrite);
    m_ui->openButton->setEnabled(currentDocument().has_value());
    m_ui->removeButton->setEnabled(canWrite && currentDocument());
}

void MeetingDetails::addLink()
{
    DocumentDialog dialog(m_context, m_meeting, {}, this);
    dialog.exec();
}

void MeetingDetails::addFile()
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompter.openFile(this, tr("Choose a file"), folder, tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    DocumentDialog dialog(m_context, m_meeting, path, this);
    dialog.exec();
}

void MeetingDetails::openCurrent()
{
    const std::optional<Evidence> document = currentDocument();
    if (!document)
        return;
    if (document->kind == EvidenceKind::File) {
        const Result<QString> copy = m_evidenceEdits.temporaryCopy(*document);
        if (!copy)
            m_context.prompter.showError(this, copy.error());
        else
            m_context.prompter.openExternally(*copy);
        return;
    }
    const QString scheme = QUrl(document->address).scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1 && scheme != "mailto"_L1)
        m_context.prompter.showMessage(this, tr("Document"), document->address);
    else if (m_context.prompter.confirm(this, tr("Open this address?"), document->address, tr("Open")))
        m_context.prompter.openExternally(document->address);
}

void MeetingDetails::removeCurrent()
{
    const std::optional<Evidence> document = currentDocument();
    if (!document)
        return;
    if (const Result<void> done = MeetingEdits(m_context.workspace).removeDocument(m_meeting, document->id); !done)
        m_context.prompter.showError(this, done.error());
}

std::optional<Evidence> MeetingDetails::currentDocument() const
{
    const QModelIndex row = m_ui->documentTable->currentIndex();
    return row.isValid() ? std::optional(m_documents->entries().at(row.row())) : std::nullopt;
}

} // namespace tessera
