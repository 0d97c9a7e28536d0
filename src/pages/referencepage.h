// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pagecontext.h"

#include <memory>

class QAbstractItemModel;
class QLineEdit;
class QTableView;

namespace Ui {
class ReferencePage;
}

namespace tessera {

class AdopterPanel;
class MeasureModel;
class ParticipantModel;
class SearchFilter;

/// What the catalogues say: the measures, States and groups, milestones and chairs; and who leads the work on a measure,
/// which is edited here.
class ReferencePage : public Page
{
    Q_OBJECT

public:
    explicit ReferencePage(PageContext &context, QWidget *parent = nullptr);
    ~ReferencePage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;

    /// An adopter, at its measure. False for other kinds.
    bool lookAt(const RecordId &record) override;

    /// Opens the tab of the measures at that one.
    void showMeasure(int number);

private:
    void setUpMeasures();
    void setUpParticipants();
    void setUpMilestones();
    void setUpTable(QTableView &table, QAbstractItemModel &model, QLineEdit &filterEdit);
    void showYear(int year);
    void showCurrentMeasure();
    void fitTables();
    [[nodiscard]] QList<QTableView *> tables() const;

    PageContext &m_context;
    std::unique_ptr<Ui::ReferencePage> m_ui;
    MeasureModel *m_measures;
    SearchFilter *m_measureFilter;
    AdopterPanel *m_adopters;
    ParticipantModel *m_participants;
};

} // namespace tessera
