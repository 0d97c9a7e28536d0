// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "review/document.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewPanel;
}

namespace tessera {

class ReviewSectionModel;

/// What goes into the annual review. Remembers it for each workspace. The year is the one that the window shows.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    ~ReviewPanel() override;

    /// To be called once.
    void setUp(PageContext &context);

    [[nodiscard]] const ReviewOptions &options() const { return m_options; }
    [[nodiscard]] bool hasAttachments() const;

    /// The workspace has other years or States.
    void followWorkspace();

    /// Shows what became of the choice: what is left out, and whether the label is wider than the contents.
    void showDocument(const ReviewDocument &document);

Q_SIGNALS:
    void optionsChanged();
    void leftOutAsked();

private:
    void setUpBoxes();
    void setUpSections();
    void setUpLogo();
    void fillYears();
    void showStates();
    void restore();
    void remember();
    void showOptions();
    void setYear(int year);
    void chooseStates();
    void chooseLogo();
    void setLogo(const QByteArray &logo);
    void showLogo();
    void editText();
    void moveSection(int step);
    void fitSections();
    void change(const std::function<void()> &change);

    PageContext *m_context = nullptr;
    std::unique_ptr<Ui::ReviewPanel> m_ui;
    ReviewSectionModel *m_sections;
    int m_yearOfStates = 0; ///< from which the States can be picked
    ReviewOptions m_options;
};

} // namespace tessera
