// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewpage.h"

#include "pages/editionsdialog.h"
#include "pages/flowlayout.h"
#include "pages/reviewexport.h"
#include "pages/reviewmaker.h"
#include "pages/tabledialog.h"
#include "pages/viewtools.h"
#include "ui_reviewpage.h"
#include "workspace/progresssources.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardItemModel>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kZoomWidth = 0;
constexpr int kZoomPage = -1;
constexpr std::array kOfferedZooms{50, 75, 100, 125, 150, 200, 300}; // percent

constexpr int kPageOfHeading = Qt::UserRole + 1;
constexpr int kPlaceOfHeading = Qt::UserRole + 2;

constexpr int kLettersOfPanel = 34; // of average width

PreviewPages pagesOf(const ReviewLayout &layout)
{
    return {layout.pageCount(), layout.pageRect().size(), kSheetResolution,
            [layout](QPainter &painter, int page) { layout.paintPage(painter, page); }};
}

QString leftOutExplanation(const ReviewOptions &options)
{
    //: %1 = sharing label
    const QString above = ReviewPage::tr("These are above %1, the highest sharing level included, and are not printed.")
                              .arg(sharingText(options.ceiling));
    return above + u' '
           + (options.edition == Edition::Internal
                  ? ReviewPage::tr("Cells among them are not counted.")
                  : ReviewPage::tr("Counts and rates take them in, for those name no State."));
}

} // namespace

ReviewPage::ReviewPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_maker(new ReviewMaker(context.workspace, this))
    , m_outline(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_ui->demonstrationLabel->setVisible(context.workspace.isDemonstration());
    m_ui->resultFrame->hide();
    m_ui->problemLabel->hide();
    m_ui->reviewPanel->setUp(context);
    setUpBars();
    setUpZoom();
    setUpPreview();
    setUpOutline();
    setUpCommands();
    showIcons();
    arrange();
    connect(&context.workspace, &Workspace::recordsChanged, this, &ReviewPage::refresh);
    connect(&context.appearance, &Appearance::changed, this, [this] {
        showIcons();
        arrange();
    });
    connect(m_ui->reviewPanel, &ReviewPanel::optionsChanged, this, [this] {
        m_ui->headingLabel->setText(heading());
        Q_EMIT headingChanged();
        refresh();
    });
    m_ui->headingLabel->setText(heading());
    setFocusProxy(m_ui->preview);
}

ReviewPage::~ReviewPage() = default;

QString ReviewPage::heading() const
{
    //: %1 = year
    return tr("Annual review — %1").arg(m_ui->reviewPanel->options().year);
}

const ReviewDocument *ReviewPage::document() const
{
    return m_layout ? &m_layout->document() : nullptr;
}

bool ReviewPage::isUpToDate() const
{
    return !m_isStale && !m_maker->isBusy();
}

// Parts of the page ------------------------------------------------------------------------------------------------

void ReviewPage::setUpBars()
{
    auto *commands = new FlowLayout(m_ui->commandBar);
    for (QPushButton *button :
         {m_ui->exportButton, m_ui->odtButton, m_ui->freezeButton, m_ui->editionsButton, m_ui->formsButton})
        commands->addWidget(button);
    auto *view = new FlowLayout(m_ui->viewBar);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->previousButton, m_ui->pagesLabel, m_ui->nextButton, m_ui->zoomBox,
                                          m_ui->columnsButton, m_ui->thumbnailsButton, m_ui->bookmarksButton})
        view->addWidget(part);
    m_ui->previousButton->setAccessibleName(tr("Previous pages"));
    m_ui->nextButton->setAccessibleName(tr("Next pages"));
    m_ui->reviewSplitter->setStretchFactor(0, 0);
    m_ui->reviewSplitter->setStretchFactor(1, 1);
    m_ui->reviewSplitter->restoreState(m_context.settings.get(setting::kReviewSplit));
    connect(m_ui->reviewSplitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.set(setting::kReviewSplit, m_ui->reviewSplitter->saveState()); });
}

void ReviewPage::setUpZoom()
{
    m_ui->zoomBox->addItem(tr("Fit the width"), kZoomWidth);
    m_ui->zoomBox->addItem(tr("Fit the page"), kZoomPage);
    for (const int zoom : kOfferedZooms)
        m_ui->zoomBox->addItem(tr("%1 %").arg(zoom), zoom);
    m_ui->zoomBox->setCurrentIndex(std::max(0, m_ui->zoomBox->findData(m_context.settings.get(setting::kReviewZoom))));
    chooseZoom();
    connect(m_ui->zoomBox, &QComboBox::activated, this, &ReviewPage::chooseZoom);
    connect(m_ui->preview, &PagePreview::zoomChanged, this, &ReviewPage::showZoom);
}

void ReviewPage::setUpPreview()
{
    m_ui->thumbnails->setThumbnails();
    m_ui->preview->setColumns(m_context.settings.get(setting::kReviewColumns));
    m_ui->columnsButton->setChecked(m_ui->preview->columns() == 2);
    const auto toggle = [this](QPushButton *button, QWidget *part, const Setting<bool> &item) {
        button->setChecked(m_context.settings.get(item));
        part->setVisible(button->isChecked());
        connect(button, &QPushButton::toggled, this, [this, part, &item](bool isOn) {
            part->setVisible(isOn);
            m_context.settings.set(item, isOn);
        });
    };
    toggle(m_ui->thumbnailsButton, m_ui->thumbnails, setting::kReviewThumbnails);
    toggle(m_ui->bookmarksButton, m_ui->outlineView, setting::kReviewBookmarks);
    connect(m_ui->columnsButton, &QPushButton::toggled, this, [this](bool isOn) {
        m_ui->preview->setColumns(isOn ? 2 : 1);
        m_context.settings.set(setting::kReviewColumns, m_ui->preview->columns());
    });
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { m_ui->preview->stepPage(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { m_ui->preview->stepPage(1); });
    connect(m_ui->preview, &PagePreview::pagesInSightChanged, this, &ReviewPage::showPages);
    connect(m_ui->thumbnails, &PagePreview::pageAsked, this, [this](int page) { m_ui->preview->goToPage(page); });
    connect(m_maker, &ReviewMaker::made, this, &ReviewPage::showReview);
    connect(m_maker, &ReviewMaker::failed, this, [this](const Error &error) {
        m_ui->problemLabel->show();
        announce(*m_ui->problemLabel, describeInOneLine(error));
    });
}

void ReviewPage::setUpOutline()
{
    m_ui->outlineView->setModel(m_outline);
    const auto go = [this](const QModelIndex &index) {
        m_ui->preview->goToPage(index.data(kPageOfHeading).toInt(), index.data(kPlaceOfHeading).toDouble());
    };
    connect(m_ui->outlineView, &QTreeView::activated, this, go);
    connect(m_ui->outlineView, &QTreeView::clicked, this, go);
}

void ReviewPage::setUpCommands()
{
    const bool isReadOnly = m_context.workspace.isReadOnly();
    m_ui->freezeButton->setEnabled(!isReadOnly);
    if (isReadOnly)
        m_ui->freezeButton->setToolTip(tr("The workspace is open to read only, so nothing can be frozen"));
    m_ui->importButton->setEnabled(!isReadOnly);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ReviewPage::exportPdf);
    connect(m_ui->odtButton, &QPushButton::clicked, this, &ReviewPage::exportOdt);
    connect(m_ui->formsButton, &QPushButton::clicked, this, &ReviewPage::exportForms);
    connect(m_ui->freezeButton, &QPushButton::clicked, this, &ReviewPage::freeze);
    connect(m_ui->editionsButton, &QPushButton::clicked, this, &ReviewPage::showEditions);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { m_context.prompter.openExternally(m_written); });
    connect(m_ui->reviewPanel, &ReviewPanel::leftOutAsked, this, &ReviewPage::showLeftOut);
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(ActionId::Import); });
    connect(m_ui->matrixButton, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(ActionId::GoMatrix); });
}

void ReviewPage::showIcons()
{
    m_ui->previousButton->setIcon(m_context.appearance.icon(u"previous"_s));
    m_ui->nextButton->setIcon(m_context.appearance.icon(u"next"_s));
    const int side = fontMetrics().height();
    for (QPushButton *button : {m_ui->previousButton, m_ui->nextButton})
        button->setIconSize(QSize(side, side));
    m_ui->pagesLabel->setMinimumHeight(m_ui->zoomBox->sizeHint().height());
}

void ReviewPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    // Of a narrow page the preview keeps the larger part.
    m_ui->panelArea->setMinimumWidth(std::min(letter * kLettersOfPanel, std::max(letter * 20, width() * 2 / 5)));
    m_ui->outlineView->setMaximumWidth(letter * 34);
    m_ui->thumbnails->setMaximumWidth(letter * 20);
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// The preview ------------------------------------------------------------------------------------------------------

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        showContent();
}

void ReviewPage::refresh()
{
    m_isStale = true; // and nothing before the page is seen again
    if (isVisible())
        showContent();
}

void ReviewPage::showContent()
{
    m_isStale = false;
    const bool isEmpty = isUntouched(m_context.workspace);
    m_ui->contentStack->setCurrentWidget(isEmpty ? m_ui->emptyPanel : static_cast<QWidget *>(m_ui->reviewSplitter));
    if (isEmpty)
        return;
    m_ui->reviewPanel->followWorkspace();
    if (!m_layout) {
        if (const std::optional<ReviewLayout> first = m_maker->firstPages(m_ui->reviewPanel->options()))
            m_ui->preview->showPages(pagesOf(*first));
    }
    m_maker->make(m_ui->reviewPanel->options());
}

void ReviewPage::showReview(const ReviewLayout &layout)
{
    m_layout = layout;
    m_ui->problemLabel->hide();
    m_ui->preview->showPages(pagesOf(layout));
    m_ui->thumbnails->showPages(pagesOf(layout));
    m_ui->reviewPanel->showDocument(layout.document());
    showOutline(layout.outline());
    showPages(m_ui->preview->firstPage(), m_ui->preview->lastPage());
}

void ReviewPage::showOutline(const QList<OutlineEntry> &outline)
{
    m_outline->clear();
    QStandardItem *section = nullptr;
    for (const OutlineEntry &entry : outline) {
        auto *item = new QStandardItem(entry.title);
        item->setToolTip(entry.title);
        item->setData(entry.page, kPageOfHeading);
        item->setData(entry.y, kPlaceOfHeading);
        if (entry.level <= 1 || !section) {
            section = item;
            m_outline->appendRow(item);
        } else {
            section->appendRow(item);
        }
    }
}

void ReviewPage::showPages(int first, int last)
{
    const int count = m_ui->preview->pageCount();
    m_ui->previousButton->setEnabled(first > 0);
    m_ui->nextButton->setEnabled(last < count - 1);
    m_ui->thumbnails->setMarkedPage(first);
    //: Which pages are in sight; %1 = "3", %2 = number of all pages
    const QString text = first == last ? tr("Page %1 of %2") : tr("Pages %1 of %2");
    const QString pages = first == last ? QString::number(first + 1) : u"%1–%2"_s.arg(first + 1).arg(last + 1);
    m_ui->pagesLabel->setText(text.arg(pages, QString::number(count)));
}

void ReviewPage::chooseZoom()
{
    const int zoom = m_ui->zoomBox->currentData().toInt();
    const PreviewZoom kind = zoom == kZoomWidth  ? PreviewZoom::Width
                             : zoom == kZoomPage ? PreviewZoom::Page
                                                 : PreviewZoom::Percent;
    m_ui->preview->setZoom(kind, zoom > 0 ? zoom : 100);
}

void ReviewPage::showZoom()
{
    const PreviewZoom zoom = m_ui->preview->zoom();
    const int value = zoom == PreviewZoom::Width  ? kZoomWidth
                      : zoom == PreviewZoom::Page ? kZoomPage
                                                  : m_ui->preview->percent();
    if (m_ui->zoomBox->findData(value) < 0)
        m_ui->zoomBox->addItem(tr("%1 %").arg(value), value);
    m_ui->zoomBox->setCurrentIndex(m_ui->zoomBox->findData(value));
    m_context.settings.set(setting::kReviewZoom, value);
}

void ReviewPage::showLeftOut()
{
    if (!m_layout)
        return;
    QList<QStringList> rows;
    for (const LeftOut &item : m_layout->document().leftOut)
        rows.append({item.name, item.kind, sharingText(item.label)});
    //: %1 = sharing label
    TableDialog dialog(tr("Left out"), leftOutExplanation(m_layout->document().options),
                       {tr("What"), tr("Kind"), tr("Label")}, rows, this);
    dialog.exec();
}

// Commands ---------------------------------------------------------------------------------------------------------

void ReviewPage::exportPdf()
{
    if (isUntouched(m_context.workspace))
        return;
    const QString path =
        ReviewExport(m_context, this).exportPdf(m_ui->reviewPanel->options(), m_ui->reviewPanel->hasAttachments());
    showResult(path, tr("The review is in “%1”."));
}

void ReviewPage::exportOdt()
{
    if (isUntouched(m_context.workspace))
        return;
    const QString path = ReviewExport(m_context, this).exportOdt(m_ui->reviewPanel->options());
    showResult(path, tr("The text is in “%1”."));
}

void ReviewPage::exportForms()
{
    const ReviewOptions &options = m_ui->reviewPanel->options();
    const QString place =
        ReviewExport(m_context, this).exportForms({options.states, options.year, options.language, true});
    showResult(place, QFileInfo(place).isDir() ? tr("The forms are in “%1”.") : tr("The form is in “%1”."));
}

void ReviewPage::showResult(const QString &path, const QString &text)
{
    m_ui->resultFrame->setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    m_written = path;
    announce(*m_ui->resultLabel, text.arg(QDir::toNativeSeparators(path)));
    m_ui->openButton->setFocus();
}

void ReviewPage::freeze()
{
    m_ui->resultFrame->hide();
    const std::optional<FrozenEdition> edition = ReviewExport(m_context, this).freeze(m_ui->reviewPanel->options());
    if (edition)
        //: %1 = name of the edition
        Q_EMIT messageShown(tr("The edition “%1” is frozen.").arg(edition->name));
}

void ReviewPage::showEditions()
{
    EditionsDialog dialog(m_context, this);
    dialog.exec();
}

} // namespace tessera
