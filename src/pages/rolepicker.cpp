// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rolepicker.h"

#include "domain/contactroles.h"
#include "pages/flowlayout.h"
#include "workspace/contactedits.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

RolePicker::RolePicker(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
}

void RolePicker::setUp(PageContext &context, bool canAdd)
{
    m_context = &context;
    m_addButton = new QPushButton(tr("Add a role…"), this);
    m_addButton->setObjectName(u"addRoleButton"_s);
    m_addButton->setToolTip(tr("Make a role of your own"));
    m_addButton->setAutoDefault(false);
    m_addButton->setProperty("link", true);
    m_addButton->setVisible(canAdd);
    connect(m_addButton, &QPushButton::clicked, this, &RolePicker::addRole);
    connect(&context.workspace, &Workspace::contactsChanged, this, &RolePicker::followRoles);
    followRoles();
}

QString RolePicker::roles() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            chosen.append(box->objectName());
    }
    return joinRoles(chosen);
}

void RolePicker::setRoles(const QString &roles)
{
    const QStringList wanted = splitRoles(roles);
    for (QCheckBox *box : m_boxes)
        box->setChecked(wanted.contains(box->objectName()));
}

void RolePicker::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QCheckBox *box : m_boxes)
        box->setEnabled(!isReadOnly);
    m_addButton->setEnabled(!isReadOnly);
}

void RolePicker::followRoles()
{
    const QList<ContactRole> roles = m_context->workspace.contacts().roles();
    const auto isKnown = [&](const QCheckBox *box) {
        return std::any_of(roles.begin(), roles.end(),
                           [&](const ContactRole &role) { return role.id == box->objectName(); });
    };
    for (qsizetype i = m_boxes.size() - 1; i >= 0; --i) {
        if (!isKnown(m_boxes.at(i)))
            removeBox(m_boxes.takeAt(i));
    }
    for (const ContactRole &role : roles) {
        if (!findChild<QCheckBox *>(role.id, Qt::FindDirectChildrenOnly))
            addBox(role.id, role.label);
    }
    layout()->removeWidget(m_addButton);
    layout()->addWidget(m_addButton);
}

void RolePicker::addBox(const QString &id, const QString &label)
{
    auto *box = new QCheckBox(QString(label).replace(u'&', u"&&"_s), this);
    box->setObjectName(id);
    box->setEnabled(!m_isReadOnly);
    layout()->addWidget(box);
    setTabOrder(m_boxes.isEmpty() ? static_cast<QWidget *>(this) : m_boxes.constLast(), box);
    setTabOrder(box, m_addButton);
    connect(box, &QCheckBox::clicked, this, &RolePicker::rolesChosen);
    m_boxes.append(box);
    if (isVisible())
        box->show();
}

void RolePicker::removeBox(QCheckBox *box)
{
    layout()->removeWidget(box);
    box->setObjectName({});
    box->hide();
    box->deleteLater();
}

void RolePicker::addRole()
{
    const QString label = m_context->prompter.askText(this, tr("Add a role"), tr("Name of the role"));
    if (label.isEmpty())
        return;
    const Result<QString> added = ContactEdits(m_context->workspace).addRole(label);
    if (!added) {
        m_context->prompter.showError(this, added.error());
        return;
    }
    setRoles(joinRoles(splitRoles(roles()) + QStringList{*added}));
    Q_EMIT rolesChosen();
}

} // namespace tessera
