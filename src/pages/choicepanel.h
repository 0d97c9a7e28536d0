// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/progressview.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tessera {

class PickButton;

/// What the charts of the Progress page are about: States, measures, years and the like, as a bar that wraps. Only what
/// concerns the chosen chart is shown.
class ChoicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicePanel(QWidget *parent = nullptr);

    /// To be called once, with the usual choice as a result.
    void setUp(PageContext &context);

    /// Empty = all charts.
    void setChart(const QString &id);

    [[nodiscard]] const ProgressChoice &choice() const { return m_choice; }

    /// What the workspace does not have is replaced by what is usual.
    void setChoice(const ProgressChoice &choice);

    /// The workspace has other years.
    void followWorkspace();

Q_SIGNALS:
    void choiceChanged();

private:
    void addPart(const QString &label, QWidget &control, int concern);
    void setUpPicks();
    void setUpBoxes();
    void fillStates();
    void fillYears();
    void showChoice();
    void reset();

    PageContext *m_context = nullptr;
    ProgressChoice m_choice;
    int m_concerns = 0;
    QList<std::pair<int, QWidget *>> m_parts;
    PickButton *m_stateButton;
    PickButton *m_groupButton;
    PickButton *m_measureButton;
    QComboBox *m_firstYearBox;
    QComboBox *m_lastYearBox;
    QComboBox *m_comparedYearBox;
    QComboBox *m_profileBox;
    QComboBox *m_otherBox;
    QComboBox *m_orderBox;
    QPushButton *m_resetButton;
};

} // namespace tessera
