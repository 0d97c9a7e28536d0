// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/actions.h"
#include "pages/page.h"
#include "pages/pagecontext.h"
#include "review/reviewlayout.h"

#include <memory>

class QStandardItemModel;

namespace Ui {
class ReviewPage;
}

namespace tessera {

class ReviewMaker;

/// The annual review: what goes in, how it will look, and what becomes of it.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(PageContext &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] QString heading() const override;

    // What the buttons and the menu do.
    void exportPdf();
    void exportOdt();
    void freeze();
    void showEditions();
    void exportForms();

    /// What the preview shows; none before it was first made.
    [[nodiscard]] const ReviewDocument *document() const;

    /// True when the preview shows what is chosen and recorded now.
    [[nodiscard]] bool isUpToDate() const;

Q_SIGNALS:
    /// The user wants to go where that action leads.
    void actionAsked(ActionId action);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpBars();
    void setUpZoom();
    void setUpPreview();
    void setUpOutline();
    void setUpCommands();
    void refresh();
    void showContent();
    void showReview(const ReviewLayout &layout);
    void showOutline(const QList<OutlineEntry> &outline);
    void showPages(int first, int last);
    void showZoom();
    void chooseZoom();
    void showIcons();
    void showLeftOut();
    void showResult(const QString &path, const QString &text);
    void arrange();

    PageContext &m_context;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    ReviewMaker *m_maker;
    QStandardItemModel *m_outline;
    std::optional<ReviewLayout> m_layout;
    QString m_written;
    bool m_isStale = true;
};

} // namespace tessera
