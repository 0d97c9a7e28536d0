// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "pages/actions.h"
#include "pages/page.h"
#include "pages/pagecontext.h"
#include "pages/partqueue.h"

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace tessera {

class DuePreview;
class FigureCard;
class NewsPreview;

/// Where things stand: figures, a map of the States, the measures, what is due, the trend, and what others changed. Each
/// part leads to the cells or records behind it. What stands below the figures is worked out when the page has been
/// painted, one part after the other.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;

    /// True when all parts show what is recorded now.
    [[nodiscard]] bool isUpToDate() const { return m_pending.isEmpty(); }

Q_SIGNALS:
    /// The user wants to go where that action leads.
    void actionAsked(ActionId action);

    /// The user wants to see a State by itself.
    void stateAsked(const QString &state);

    /// The user wants to see what was changed in a State.
    void activityAsked(const QString &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpCards();
    void setUpPanels();
    void setUpLinks();
    void refresh();
    void showFigures();
    void showMap();
    void showDuties();
    void showTrend();
    void showNews();
    void arrange();
    void openMeasure(int bar);
    void openBehind(const QString &title, const Behind &behind, ActionId otherwise);
    [[nodiscard]] QList<FigureCard *> cards() const;

    PageContext &m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    DuePreview *m_duties;
    NewsPreview *m_news;
    QList<Tile> m_tiles;
    QList<Figure> m_figures;
    PartQueue m_pending;
};

} // namespace tessera
