// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chartcard.h"

#include "charts/chartview.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tessera {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(const QString &label, const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_titleLabel(new QLabel(label, this))
    , m_subtitleLabel(new QLabel(this))
    , m_emptyLabel(new QLabel(tr("There is nothing to show for this choice."), this))
    , m_enlargeButton(new QPushButton(tr("Enlarge"), this))
    , m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    for (QLabel *text : {m_titleLabel, m_subtitleLabel, m_emptyLabel}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    appearance.makeHeading(*m_titleLabel, 1.0);
    m_titleLabel->setCursor(Qt::PointingHandCursor);
    m_titleLabel->installEventFilter(this);
    m_subtitleLabel->setProperty("muted", true);
    m_emptyLabel->setProperty("muted", true);
    m_emptyLabel->hide();
    m_enlargeButton->setObjectName(u"enlargeButton"_s);
    m_enlargeButton->setProperty("link", true);
    m_enlargeButton->setAutoDefault(false);
    m_enlargeButton->setToolTip(tr("Show this chart alone"));
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_titleLabel, 1);
    head->addWidget(m_enlargeButton, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addWidget(m_subtitleLabel);
    m_layout->addWidget(m_emptyLabel);
    m_layout->addStretch();
    connect(m_enlargeButton, &QPushButton::clicked, this, &ChartCard::enlargeAsked);
}

void ChartCard::showChart(const ChartData &chart)
{
    m_chart = chart;
    if (!m_view) {
        m_view = new ChartView(this);
        m_layout->addWidget(m_view, 1);
        connect(m_view, &ChartView::markActivated, this, &ChartCard::markActivated);
    }
    m_titleLabel->setText(chart.title);
    m_subtitleLabel->setText(chart.subtitle);
    m_subtitleLabel->setVisible(!chart.subtitle.isEmpty());
    //: For screen readers; %1 = title of a chart
    m_enlargeButton->setAccessibleName(tr("Enlarge: %1").arg(chart.title));
    m_emptyLabel->setVisible(chart.isEmpty());
    m_view->setVisible(!chart.isEmpty());
    m_view->showChart(chart, m_appearance.theme());
}

void ChartCard::setAlone(bool isAlone)
{
    m_enlargeButton->setVisible(!isAlone);
    m_titleLabel->setCursor(isAlone ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartCard::setCurrent(bool isCurrent)
{
    if (property("current").toBool() == isCurrent)
        return;
    setProperty("current", isCurrent);
    style()->unpolish(this);
    style()->polish(this);
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_titleLabel && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        Q_EMIT enlargeAsked();
    return QFrame::eventFilter(watched, event);
}

} // namespace tessera
