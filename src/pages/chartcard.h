// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "pages/appearance.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tessera {

class ChartView;

/// A chart with its title as a card among others, or alone and as large as there is room. Its picture is made when it is
/// first shown.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// `label` stands there until the chart is known.
    ChartCard(const QString &label, const Appearance &appearance, QWidget *parent = nullptr);

    void showChart(const ChartData &chart);
    [[nodiscard]] const ChartData &chart() const { return m_chart; }
    [[nodiscard]] ChartView *view() const { return m_view; } ///< nullptr before the first chart

    void setAlone(bool isAlone);
    void setCurrent(bool isCurrent); ///< what is copied and saved is this one

Q_SIGNALS:
    void enlargeAsked();
    void markActivated(qsizetype series, qsizetype category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Appearance &m_appearance;
    ChartData m_chart;
    QLabel *m_titleLabel;
    QLabel *m_subtitleLabel;
    QLabel *m_emptyLabel;
    QPushButton *m_enlargeButton;
    QVBoxLayout *m_layout;
    ChartView *m_view = nullptr;
};

} // namespace tessera
