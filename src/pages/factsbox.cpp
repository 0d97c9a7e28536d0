// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/factsbox.h"

#include "models/factwords.h"
#include "ui_factsbox.h"

#include <QMenu>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The window is to stand before contacts and meetings are read for the first time.
constexpr std::chrono::milliseconds kBeforeFirstFacts{500};

} // namespace

FactsBox::FactsBox(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::FactsBox>())
{
    m_ui->setupUi(this);
    m_recordsMenu = new QMenu(m_ui->recordsButton);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kBeforeFirstFacts);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_isWarm = true;
        m_rest.setInterval(0);
        refresh();
    });
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_suggested); });
    connect(m_ui->recordsButton, &QPushButton::clicked, this, [this] {
        if (m_records.size() == 1)
            Q_EMIT recordAsked(m_records.constFirst());
    });
    hide();
}

FactsBox::~FactsBox() = default;

void FactsBox::setUp(Workspace &workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::recordsChanged, this, &FactsBox::follow);
}

void FactsBox::putBetween(QWidget &before, QWidget &after)
{
    setTabOrder(&before, m_ui->acceptButton);
    setTabOrder(m_ui->acceptButton, m_ui->recordsButton);
    setTabOrder(m_ui->recordsButton, &after);
}

void FactsBox::setCell(const CellAddress &cell, bool isEditable)
{
    m_cell = cell;
    m_isEditable = isEditable;
    if (m_isWarm)
        refresh();
    else
        m_rest.start();
}

void FactsBox::follow()
{
    if (!m_rest.isActive()) // what changed is in the memory once the signals are through
        m_rest.start();
}

void FactsBox::refresh()
{
    if (m_cell.place.measure == 0 || m_cell.year == 0) {
        hide();
        return;
    }
    const FactSources sources = m_workspace->factSources(m_cell.year);
    const QList<Fact> found = facts(sources, m_cell.place);
    setVisible(!found.isEmpty());
    if (found.isEmpty())
        return;
    showFacts(found);
    showSuggestion(found, disagreement(sources, m_cell.place));
}

void FactsBox::showFacts(const QList<Fact> &facts)
{
    QStringList reasons;
    QList<RecordId> records;
    for (const Fact &fact : facts) {
        reasons.append(fact.reason);
        records += fact.records;
    }
    m_ui->reasonsLabel->setText(reasons.join(u'\n'));
    showRecords(records);
}

void FactsBox::showSuggestion(const QList<Fact> &facts, std::optional<Status> other)
{
    const bool suggests =
        std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return fact.suggested.has_value(); });
    m_ui->suggestionLabel->setVisible(suggests);
    m_ui->acceptButton->setVisible(other.has_value());
    m_ui->acceptButton->setEnabled(m_isEditable);
    if (!other) {
        m_ui->suggestionLabel->setText(tr("Nothing suggests another status."));
        return;
    }
    m_suggested = *other;
    //: %1 = status in small letters
    m_ui->suggestionLabel->setText(tr("≠ Suggested: %1").arg(labelOf(m_suggested).toLower()));
    m_ui->acceptButton->setToolTip(tr("Set the status to “%1”").arg(labelOf(m_suggested).toLower()));
}

void FactsBox::showRecords(const QList<RecordId> &records)
{
    m_records = records;
    m_ui->recordsButton->setVisible(!records.isEmpty());
    m_ui->recordsButton->setMenu(records.size() > 1 ? m_recordsMenu : nullptr);
    m_recordsMenu->clear();
    for (const RecordId &record : records)
        m_recordsMenu->addAction(recordLabel(*m_workspace, record).replace(u'&', u"&&"_s), this,
                                 [this, record] { Q_EMIT recordAsked(record); });
}

} // namespace tessera
