// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OfficeDialog;
}

namespace tessera {

/// Who works with the workspace: the ministry of a State, which starts on the page of that State, or a chair's office,
/// which looks at all of them; and the user's own name and habit, which are kept in the settings.
class OfficeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OfficeDialog(PageContext &context, QWidget *parent = nullptr);
    ~OfficeDialog() override;

    /// Writes to workspace and settings; closes only when that succeeded.
    void accept() override;

private:
    void fillStates();
    void showPerspective();
    [[nodiscard]] QString homeState() const; ///< code; empty for a chair's office

    PageContext &m_context;
    std::unique_ptr<Ui::OfficeDialog> m_ui;
};

} // namespace tessera
