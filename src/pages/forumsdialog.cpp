// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forumsdialog.h"

#include "models/forumchairsmodel.h"
#include "models/forummembersmodel.h"
#include "models/forummodel.h"
#include "pages/choicedelegate.h"
#include "pages/viewtools.h"
#include "ui_forumsdialog.h"
#include "workspace/meetingedits.h"

#include <QHeaderView>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

LocalisedText inEnglish(const QString &text)
{
    return LocalisedText({{u"en"_s, text}});
}

bool isSame(const Membership &a, const Membership &b)
{
    return a.state == b.state && a.from == b.from && a.to == b.to;
}

bool isSameChair(const Chair &a, const Chair &b)
{
    return a.from == b.from && a.to == b.to && a.holder == b.holder && a.person == b.person
           && a.confidence == b.confidence;
}

void editTable(QTableView &table, QAbstractItemModel &model)
{
    table.setModel(&model);
    table.setItemDelegate(new ChoiceDelegate(&table));
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    fitTable(table);
}

} // namespace

ForumsDialog::ForumsDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ForumsDialog>())
    , m_forums(new ForumModel(context.workspace, this))
    , m_members(new ForumMembersModel(context.workspace.participants(), this))
    , m_chairs(new ForumChairsModel(context.workspace.participants(), this))
{
    m_ui->setupUi(this);
    fillMembersBox();
    setUpTables();
    setUpButtons();
    m_ui->forumsSplitter->setStretchFactor(0, 1);
    m_ui->forumsSplitter->setStretchFactor(1, 3);
    m_ui->errorFrame->hide();
    m_ui->forumList->setCurrentIndex(m_forums->index(0, 0));
    fitToText(*this, 120, 40);
}

ForumsDialog::~ForumsDialog() = default;

void ForumsDialog::fillMembersBox()
{
    m_ui->membersBox->addItem(tr("All participating States"), kAllParticipatingStates);
    for (const Group &group : m_context.workspace.participants().groups())
        m_ui->membersBox->addItem(group.title.text(), group.id);
    m_ui->membersBox->addItem(tr("A list of its own"), QString());
}

void ForumsDialog::setUpTables()
{
    m_ui->forumList->setModel(m_forums);
    editTable(*m_ui->memberTable, *m_members);
    editTable(*m_ui->chairTable, *m_chairs);
    connect(m_ui->forumList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current, const QModelIndex &previous) {
                const QString id = current.data(ForumModel::IdRole).toString();
                if (id == m_forum.id || !current.isValid())
                    return;
                if (save())
                    showForum(id);
                else
                    m_ui->forumList->selectionModel()->setCurrentIndex(previous, QItemSelectionModel::ClearAndSelect);
            });
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_members), static_cast<QAbstractItemModel *>(m_chairs)}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &ForumsDialog::showState);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ForumsDialog::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ForumsDialog::showState);
    }
}

void ForumsDialog::setUpButtons()
{
    connect(m_ui->newButton, &QPushButton::clicked, this, &ForumsDialog::startNew);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ForumsDialog::removeForum);
    connect(m_ui->catalogueButton, &QPushButton::clicked, this, &ForumsDialog::removeForum);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { (void)save(); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ForumsDialog::reject);
    connect(m_ui->addMemberButton, &QPushButton::clicked, this, &ForumsDialog::addMember);
    connect(m_ui->addChairButton, &QPushButton::clicked, this, &ForumsDialog::addChair);
    connect(m_ui->removeMemberButton, &QPushButton::clicked, this, [this] {
        if (const QModelIndex row = m_ui->memberTable->currentIndex(); row.isValid())
            m_members->remove(row.row());
    });
    connect(m_ui->removeChairButton, &QPushButton::clicked, this, [this] {
        if (const QModelIndex row = m_ui->chairTable->currentIndex(); row.isValid())
            m_chairs->remove(row.row());
    });
    connect(m_ui->membersBox, &QComboBox::currentIndexChanged, this, &ForumsDialog::showState);
    for (const QLineEdit *edit : {m_ui->shortTitleEdit, m_ui->titleEdit})
        connect(edit, &QLineEdit::textChanged, this, &ForumsDialog::showState);
}

void ForumsDialog::showForum(const QString &id)
{
    m_forum = m_context.workspace.meetings().forum(id).value_or(Forum());
    m_ui->shortTitleEdit->setText(m_forum.shortTitle.text());
    m_ui->titleEdit->setText(m_forum.title.text());
    m_ui->titleEdit->setCursorPosition(0);
    m_ui->membersBox->setCurrentIndex(std::max(0, m_ui->membersBox->findData(m_forum.memberGroup)));
    m_members->setMembers(m_forum.members);
    m_chairs->setChairs(m_forum.chairs);
    fitTable(*m_ui->memberTable);
    fitTable(*m_ui->chairTable);
    m_ui->errorFrame->hide();
    showState();
}

void ForumsDialog::showState()
{
    const bool canWrite = !m_context.workspace.isReadOnly();
    const QModelIndex row = m_forums->indexOf(m_forum.id);
    const ForumEntry entry = row.isValid() ? m_forums->entries().at(row.row()) : ForumEntry();
    m_ui->membersPanel->setVisible(m_ui->membersBox->currentData().toString().isEmpty());
    m_ui->catalogueButton->setVisible(entry.isChanged);
    m_ui->catalogueButton->setEnabled(canWrite);
    m_ui->removeButton->setEnabled(canWrite && row.isValid() && !entry.isOfCatalogue);
    m_ui->newButton->setEnabled(canWrite);
    m_ui->saveButton->setEnabled(canWrite && isChanged());
    for (QWidget *part : {static_cast<QWidget *>(m_ui->addMemberButton), static_cast<QWidget *>(m_ui->addChairButton),
                          static_cast<QWidget *>(m_ui->removeMemberButton),
                          static_cast<QWidget *>(m_ui->removeChairButton), static_cast<QWidget *>(m_ui->membersBox)})
        part->setEnabled(canWrite);
    for (QLineEdit *edit : {m_ui->shortTitleEdit, m_ui->titleEdit})
        edit->setReadOnly(!canWrite);
}

void ForumsDialog::startNew()
{
    if (!save())
        return;
    m_ui->forumList->setCurrentIndex({});
    showForum({});
    m_ui->membersBox->setCurrentIndex(m_ui->membersBox->count() - 1);
    m_ui->shortTitleEdit->setFocus();
}

void ForumsDialog::addMember()
{
    const Participants &participants = m_context.workspace.participants();
    QStringList codes = participants.participatingStatesOn(m_context.workspace.clock().today());
    for (const Membership &member : m_members->members())
        codes.removeAll(member.state);
    m_members->add(codes.value(0), {});
    const QModelIndex added = m_members->index(m_members->rowCount() - 1, ForumMembersModel::StateColumn);
    m_ui->memberTable->setCurrentIndex(added);
    m_ui->memberTable->edit(added);
}

void ForumsDialog::addChair()
{
    m_chairs->add(m_context.workspace.clock().today());
    const QModelIndex added = m_chairs->index(m_chairs->rowCount() - 1, ForumChairsModel::Holder);
    m_ui->chairTable->setCurrentIndex(added);
    m_ui->chairTable->edit(added);
}

void ForumsDialog::removeForum()
{
    const QString id = m_forum.id;
    if (const Result<void> done = MeetingEdits(m_context.workspace).removeForum(id); !done) {
        showError(describeInOneLine(done.error()));
        return;
    }
    showForum(m_forums->indexOf(id).isValid() ? id : QString());
}

bool ForumsDialog::save()
{
    if (m_context.workspace.isReadOnly() || !isChanged())
        return true;
    const Result<QString> id = MeetingEdits(m_context.workspace).setForum(typedForum());
    if (!id) {
        showError(describeInOneLine(id.error()));
        return false;
    }
    showForum(*id);
    m_ui->forumList->setCurrentIndex(m_forums->indexOf(*id));
    return true;
}

void ForumsDialog::showError(const QString &text)
{
    m_ui->errorFrame->show();
    announce(*m_ui->errorLabel, text);
}

Forum ForumsDialog::typedForum() const
{
    Forum typed = m_forum;
    if (m_ui->shortTitleEdit->text().trimmed() != m_forum.shortTitle.text())
        typed.shortTitle = inEnglish(m_ui->shortTitleEdit->text().trimmed());
    if (m_ui->titleEdit->text().trimmed() != m_forum.title.text())
        typed.title = inEnglish(m_ui->titleEdit->text().trimmed());
    typed.memberGroup = m_ui->membersBox->currentData().toString();
    typed.members = typed.memberGroup.isEmpty() ? m_members->members() : QList<Membership>();
    typed.chairs = m_chairs->chairs();
    return typed;
}

bool ForumsDialog::isChanged() const
{
    const Forum typed = typedForum();
    if (m_forum.id.isEmpty() && typed.shortTitle.text().isEmpty() && typed.title.text().isEmpty())
        return false; // nothing begun
    return typed.shortTitle != m_forum.shortTitle || typed.title != m_forum.title
           || typed.memberGroup != m_forum.memberGroup
           || !std::equal(typed.members.begin(), typed.members.end(), m_forum.members.begin(), m_forum.members.end(),
                          isSame)
           || !std::equal(typed.chairs.begin(), typed.chairs.end(), m_forum.chairs.begin(), m_forum.chairs.end(),
                          isSameChair);
}

void ForumsDialog::reject()
{
    if (save()
        || m_context.prompter.confirm(this, tr("The forum could not be saved"), m_ui->errorLabel->text(),
                                      tr("Discard the changes")))
        QDialog::reject();
}

} // namespace tessera
