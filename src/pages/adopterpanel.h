// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "pages/pagecontext.h"

#include <QWidget>

#include <memory>
#include <optional>

class QModelIndex;

namespace Ui {
class AdopterPanel;
}

namespace tessera {

class AdopterModel;
class SearchFilter;

/// The States that lead the work on a measure, with their days and sources; added and changed in a dialog.
class AdopterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AdopterPanel(PageContext &context, QWidget *parent = nullptr);
    ~AdopterPanel() override;

    /// 0 = none.
    void setMeasure(int measure);

    /// The panel is put into a form that does not know of it: its parts follow that widget of the form.
    void setTabOrderAfter(QWidget &before);

    /// The measure of an adoption that is recorded; none for other kinds and for what is gone.
    [[nodiscard]] std::optional<int> measureOf(const RecordId &record) const;

    /// Makes an adoption of the measure that is shown the current one and gives it the focus.
    void lookAt(const RecordId &record);
    void copy() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpButtons();
    void showState();
    void fit();
    void add();
    void changeCurrent();
    void removeCurrent();
    [[nodiscard]] const Adoption *current() const;
    [[nodiscard]] bool isHandled(int key);

    PageContext &m_context;
    std::unique_ptr<Ui::AdopterPanel> m_ui;
    AdopterModel *m_model;
    SearchFilter *m_sorted;
};

} // namespace tessera
