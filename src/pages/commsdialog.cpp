// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/commsdialog.h"

#include "models/commscheckmodel.h"
#include "models/commsreplymodel.h"
#include "models/roles.h"
#include "models/searchfilter.h"
#include "pages/commscheckdialog.h"
#include "pages/flowlayout.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_commsdialog.h"
#include "workspace/contactedits.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

namespace tessera {

CommsDialog::CommsDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CommsDialog>())
    , m_checks(new CommsCheckModel(context.workspace, this))
    , m_replies(new CommsReplyModel(context.workspace, this))
    , m_filter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    setUpChecks();
    setUpReplies();
    setUpKeys();
    m_ui->errorFrame->hide();
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->repliesTable); });
    connect(&context.workspace, &Workspace::contactsChanged, this, &CommsDialog::showCounts);
    connect(&context.workspace, &Workspace::undoChanged, this, &CommsDialog::showCounts);
    makeFirstRowCurrent(*m_ui->checksTable);
    showCurrentCheck();
    fitTable(*m_ui->checksTable);
    fitTable(*m_ui->repliesTable);
    m_ui->checksSplitter->setStretchFactor(0, 1);
    m_ui->checksSplitter->setStretchFactor(1, 3);
    fitToText(*this, 128, 44);
    m_ui->repliesTable->setFocus();
}

CommsDialog::~CommsDialog()
{
    hide(); // an editor that is open commits what was typed, which needs the dialog
}

void CommsDialog::setUpChecks()
{
    m_ui->checksTable->setModel(m_checks);
    m_ui->checksTable->setItemDelegate(new LineDelegate(m_context.appearance, this));
    m_ui->checksTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->emptyLabel->setText(tr("No communication check is recorded yet. Set up the first one with “New check…”."));
    connect(m_ui->checksTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommsDialog::showCurrentCheck);
    connect(m_ui->checksTable, &QTableView::doubleClicked, this, &CommsDialog::changeCheck);
    connect(m_ui->newButton, &QPushButton::clicked, this, &CommsDialog::newCheck);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &CommsDialog::changeCheck);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CommsDialog::removeCheck);
}

void CommsDialog::setUpReplies()
{
    m_filter->setSourceModel(m_replies);
    // An answer must not carry its row away from under the hands of who records it.
    m_filter->setDynamicSortFilter(false);
    m_ui->repliesTable->setModel(m_filter);
    m_ui->repliesTable->setItemDelegate(new LineDelegate(m_context.appearance, this));
    m_ui->repliesTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->repliesTable->sortByColumn(-1, Qt::AscendingOrder);
    m_ui->repliesTable->installEventFilter(this);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        makeFirstRowCurrent(*m_ui->repliesTable);
        showCounts();
    });
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, m_ui->repliesTable, qOverload<>(&QWidget::setFocus));
    connect(m_replies, &CommsReplyModel::refused, this, &CommsDialog::keepTyped);
    connect(m_replies, &CommsReplyModel::dataChanged, this, [this] { m_ui->errorFrame->hide(); });
    connect(m_ui->repliesTable->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isRefused)
                    moveDown();
                m_isRefused = false;
            });
}

void CommsDialog::setUpKeys()
{
    auto *flow = new FlowLayout(m_ui->keysBar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_ui->answeredButton, m_ui->timeButton, m_ui->noAnswerButton, m_ui->bouncedButton,
                                m_ui->waitingButton, m_ui->undoButton}) {
        flow->addWidget(button);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the grid
    }
    connect(m_ui->answeredButton, &QPushButton::clicked, this, [this] { record(ReplyResult::Answered); });
    connect(m_ui->timeButton, &QPushButton::clicked, this, &CommsDialog::typeTime);
    connect(m_ui->noAnswerButton, &QPushButton::clicked, this, [this] { record(ReplyResult::NoAnswer); });
    connect(m_ui->bouncedButton, &QPushButton::clicked, this, [this] { record(ReplyResult::Bounced); });
    connect(m_ui->waitingButton, &QPushButton::clicked, this, [this] { record(ReplyResult::Waiting); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, &CommsDialog::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &CommsDialog::undo);
}

void CommsDialog::showCheck(const QString &check)
{
    if (const QModelIndex row = m_checks->indexOf(check); row.isValid())
        m_ui->checksTable->setCurrentIndex(row);
}

QString CommsDialog::currentCheck() const
{
    return m_checks->idAt(m_ui->checksTable->currentIndex().row());
}

void CommsDialog::showCurrentCheck()
{
    m_replies->setCheck(currentCheck());
    m_filter->sort(m_filter->sortColumn(), m_filter->sortOrder());
    m_ui->errorFrame->hide();
    m_ui->repliesTable->setCurrentIndex({});
    makeFirstRowCurrent(*m_ui->repliesTable);
    showCounts();
}

void CommsDialog::showCounts()
{
    const Workspace &workspace = m_context.workspace;
    const bool canWrite = !workspace.isReadOnly();
    const bool hasCheck = m_checks->rowCount() > 0;
    if (hasCheck)
        makeFirstRowCurrent(*m_ui->checksTable);
    m_ui->checksTable->setVisible(hasCheck);
    m_ui->emptyLabel->setVisible(!hasCheck);
    m_ui->repliesPanel->setVisible(hasCheck);
    m_ui->newButton->setEnabled(canWrite);
    m_ui->changeButton->setEnabled(canWrite && hasCheck);
    m_ui->removeButton->setEnabled(canWrite && hasCheck);
    m_ui->copyButton->setEnabled(hasCheck);
    for (QPushButton *button :
         {m_ui->answeredButton, m_ui->timeButton, m_ui->noAnswerButton, m_ui->bouncedButton, m_ui->waitingButton})
        button->setEnabled(canWrite && m_filter->rowCount() > 0);
    m_ui->undoButton->setEnabled(canWrite && !workspace.undoTitle().isEmpty());
    m_ui->countLabel->setText(shownText(*m_filter));
}

void CommsDialog::newCheck()
{
    CommsCheckDialog dialog(m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showCheck(dialog.checkId());
    m_ui->repliesTable->setFocus();
}

void CommsDialog::changeCheck()
{
    const CommsCheck *check = m_context.workspace.contacts().check(currentCheck());
    if (!check || m_context.workspace.isReadOnly())
        return;
    CommsCheckDialog dialog(m_context, this);
    dialog.setCheck(*check);
    dialog.exec();
}

void CommsDialog::removeCheck()
{
    const CommsCheck *check = m_context.workspace.contacts().check(currentCheck());
    if (!check
        || !m_context.prompter.confirm(this, tr("Remove a communication check"),
                                       tr("Remove “%1” with its answers? This can be undone.").arg(check->title),
                                       tr("Remove")))
        return;
    report(ContactEdits(m_context.workspace).removeCheck(check->id));
    showCurrentCheck();
}

QStringList CommsDialog::chosenContacts() const
{
    QStringList contacts;
    for (const QModelIndex &row : m_ui->repliesTable->selectionModel()->selectedRows())
        contacts.append(row.data(role::kId).toString());
    if (const QModelIndex current = m_ui->repliesTable->currentIndex(); contacts.isEmpty() && current.isValid())
        contacts.append(current.siblingAtColumn(0).data(role::kId).toString());
    return contacts;
}

void CommsDialog::record(ReplyResult result)
{
    const Result<void> recorded = m_replies->setResult(chosenContacts(), result, m_context.workspace.clock().now());
    report(recorded);
    if (recorded)
        moveDown();
}

void CommsDialog::moveDown()
{
    const QModelIndexList rows = m_ui->repliesTable->selectionModel()->selectedRows();
    int last = m_ui->repliesTable->currentIndex().row();
    for (const QModelIndex &row : rows)
        last = std::max(last, row.row());
    const int next = std::min(last + 1, m_filter->rowCount() - 1);
    const int column = std::max(0, m_ui->repliesTable->currentIndex().column());
    m_ui->repliesTable->setCurrentIndex(m_filter->index(next, column));
}

void CommsDialog::typeTime()
{
    const QModelIndex current = m_ui->repliesTable->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex time = current.siblingAtColumn(CommsReplyModel::AnsweredAt);
    m_ui->repliesTable->setCurrentIndex(time);
    m_ui->repliesTable->edit(time);
}

void CommsDialog::keepTyped(const Error &error, const QModelIndex &cell, const QString &typed)
{
    report(tl::unexpected(error));
    m_isRefused = true;
    const QPersistentModelIndex shown(m_filter->mapFromSource(cell));
    // The editor is about to be closed with what was typed: open it again.
    QTimer::singleShot(0, this, [this, shown, typed] {
        m_ui->repliesTable->setCurrentIndex(shown);
        m_ui->repliesTable->edit(shown);
        if (auto *editor = m_ui->repliesTable->viewport()->findChild<QLineEdit *>())
            editor->setText(typed);
    });
}

void CommsDialog::undo()
{
    if (m_ui->undoButton->isEnabled())
        report(m_context.workspace.undo());
}

void CommsDialog::report(const Result<void> &result)
{
    m_ui->errorFrame->setVisible(!result);
    if (!result)
        announce(*m_ui->errorLabel, describeInOneLine(result.error()));
}

bool CommsDialog::isHandled(int key)
{
    if (!m_ui->answeredButton->isEnabled())
        return false;
    switch (key) {
    case Qt::Key_A:
        record(ReplyResult::Answered);
        return true;
    case Qt::Key_T:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        typeTime();
        return true;
    case Qt::Key_N:
        record(ReplyResult::NoAnswer);
        return true;
    case Qt::Key_B:
        record(ReplyResult::Bounced);
        return true;
    case Qt::Key_Delete:
        record(ReplyResult::Waiting);
        return true;
    default:
        return false;
    }
}

bool CommsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRows(*m_ui->repliesTable);
            return true;
        }
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && isHandled(key->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tessera
