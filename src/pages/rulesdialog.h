// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>
#include <QList>

#include <memory>

class QSpinBox;

namespace Ui {
class RulesDialog;
}

namespace tessera {

/// The periods and dates the office works with; one number each, stored in one step.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(PageContext &context, QWidget *parent = nullptr);
    ~RulesDialog() override;

private:
    void setUpNumbers();
    void showRules(const Rules &rules);
    void showWhatFollows();
    void store();
    [[nodiscard]] Rules chosen() const;

    PageContext &m_context;
    std::unique_ptr<Ui::RulesDialog> m_ui;
    QList<QSpinBox *> m_numbers; ///< in the order of ruleRows()
};

} // namespace tessera
