// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/startpage.h"

#include "models/recentfilemodel.h"
#include "pages/viewtools.h"
#include "ui_startpage.h"

#include <QStyledItemDelegate>

namespace tessera {

namespace {

/// Missing files look disabled and stay selectable, so that they can be taken off the list.
class RecentFileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(RecentFileModel::kIsMissing).toBool())
            return;
        const QColor grey = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, grey);
        option->palette.setColor(QPalette::HighlightedText, grey);
        option->font.setItalic(true);
    }
};

} // namespace

StartPage::StartPage(const QStringList &recentFiles, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_recent(new RecentFileModel(this))
{
    m_ui->setupUi(this);
    QFont titleFont = m_ui->titleLabel->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.8);
    m_ui->titleLabel->setFont(titleFont);
    m_ui->contentLayout->setStretch(0, 1);
    m_ui->contentLayout->setStretch(1, 3);
    m_ui->recentTable->setModel(m_recent);
    m_ui->recentTable->setItemDelegate(new RecentFileDelegate(this));

    connect(m_ui->newButton, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_ui->publicRecordButton, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(Sample::PublicRecord); });
    connect(m_ui->demonstrationButton, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(Sample::Demonstration); });
    connect(m_ui->recentTable, &QTableView::activated, this, &StartPage::openRecent);
    connect(m_ui->openRecentButton, &QPushButton::clicked, this, &StartPage::openRecent);
    connect(m_ui->removeRecentButton, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRecentRequested(m_recent->path(m_ui->recentTable->currentIndex().row())); });
    connect(m_ui->recentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StartPage::showButtons);
    setRecentFiles(recentFiles);
}

StartPage::~StartPage() = default;

void StartPage::setRecentFiles(const QStringList &recentFiles)
{
    m_recent->setFiles(recentFiles);
    const bool isEmpty = recentFiles.isEmpty();
    m_ui->recentTable->setVisible(!isEmpty);
    m_ui->openRecentButton->setVisible(!isEmpty);
    m_ui->removeRecentButton->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    fitTable(*m_ui->recentTable);
    makeFirstRowCurrent(*m_ui->recentTable);
    showButtons();
}

void StartPage::openRecent()
{
    const QModelIndex row = m_ui->recentTable->currentIndex();
    if (row.isValid() && !row.data(RecentFileModel::kIsMissing).toBool())
        Q_EMIT recentRequested(m_recent->path(row.row()));
}

void StartPage::showButtons()
{
    const QModelIndex row = m_ui->recentTable->currentIndex();
    m_ui->openRecentButton->setEnabled(row.isValid() && !row.data(RecentFileModel::kIsMissing).toBool());
    m_ui->removeRecentButton->setEnabled(row.isValid());
}

} // namespace tessera
