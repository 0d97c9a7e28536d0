// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace tessera {

/// The roles of contacts as check boxes: built-in ones and the office's own.
class RolePicker : public QWidget
{
    Q_OBJECT

public:
    explicit RolePicker(QWidget *parent = nullptr);

    /// To be called once. With `canAdd` there is a button that adds a role to the workspace.
    void setUp(PageContext &context, bool canAdd);

    [[nodiscard]] QString roles() const; ///< as in Contact::roles
    void setRoles(const QString &roles);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void rolesChosen(); ///< by the user

private:
    void followRoles();
    void addBox(const QString &id, const QString &label);
    void removeBox(QCheckBox *box);
    void addRole();

    PageContext *m_context = nullptr;
    QList<QCheckBox *> m_boxes;
    QPushButton *m_addButton = nullptr;
    bool m_isReadOnly = false;
};

} // namespace tessera
