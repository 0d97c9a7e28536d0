// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewpanel.h"

#include "pages/choicetools.h"
#include "pages/flowlayout.h"
#include "pages/reviewsectionmodel.h"
#include "pages/sectiontextdialog.h"
#include "pages/viewtools.h"
#include "ui_reviewpanel.h"

#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLogoLines = 3;
constexpr int kSectionSpacing = 2; // pixels around each

void chooseValue(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

QImage pictureOfLogo(const QByteArray &logo)
{
    QBuffer buffer;
    buffer.setData(logo);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    return format == "png" || format == "jpeg" || format == "svg" || format == "svgz" ? reader.read() : QImage();
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReviewPanel>())
    , m_sections(new ReviewSectionModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_ui->leftOutFrame->hide();
    m_ui->widerFrame->hide();
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::setUp(PageContext &context)
{
    m_context = &context;
    context.appearance.makeHeading(*m_ui->panelHeadingLabel, 1.0);
    restore();
    setUpBoxes();
    setUpSections();
    setUpLogo();
    m_ui->attachCheck->setChecked(context.settings.get(setting::kReviewAttached));
    connect(m_ui->attachCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { m_context->settings.set(setting::kReviewAttached, isOn); });
    connect(m_ui->leftOutButton, &QPushButton::clicked, this, &ReviewPanel::leftOutAsked);
    connect(&context.selection, &Selection::yearChanged, this,
            [this] { change([this] { setYear(m_context->selection.year()); }); });
    connect(&context.appearance, &Appearance::changed, this, [this] {
        fitSections();
        showLogo();
    });
    showOptions();
}

bool ReviewPanel::hasAttachments() const
{
    return m_ui->attachCheck->isChecked();
}

// Memory -----------------------------------------------------------------------------------------------------------

void ReviewPanel::restore()
{
    const QVariantMap all = m_context->settings.get(setting::kReviewOptions);
    const QString json = all.value(m_context->workspace.store().path()).toString();
    m_options = optionsFromJson(json);
    m_options.asOf = {};
    m_options.labelReason.clear();
    if (json.isEmpty())
        m_options.comparedYear = m_context->selection.year() - 1;
    if (m_options.sections.isEmpty())
        m_options.sections = usualSections(m_options.edition);
    setYear(m_context->selection.year());
}

void ReviewPanel::remember()
{
    QVariantMap all = m_context->settings.get(setting::kReviewOptions);
    all.insert(m_context->workspace.store().path(), optionsToJson(m_options));
    m_context->settings.set(setting::kReviewOptions, all);
}

void ReviewPanel::change(const std::function<void()> &change)
{
    const ReviewOptions before = m_options;
    change();
    if (m_options == before)
        return;
    remember();
    showOptions();
    Q_EMIT optionsChanged();
}

void ReviewPanel::setYear(int year)
{
    const QList<int> years = m_context->workspace.years();
    const bool wasBefore = m_options.comparedYear == m_options.year - 1;
    m_options.year = years.contains(year) || years.isEmpty() ? year : years.constLast();
    const bool isPossible = m_options.comparedYear < m_options.year && years.contains(m_options.comparedYear);
    if (m_options.comparedYear != 0 && (wasBefore || !isPossible))
        m_options.comparedYear = years.contains(m_options.year - 1) ? m_options.year - 1 : 0;
    // The members of a group are those of the year.
    const Participants &participants = m_context->workspace.participants();
    if (participants.group(m_options.scope))
        m_options.states = participants.sorted(participants.membersOf(m_options.scope, membershipDay(m_options.year)),
                                               StateOrder::Locale);
    const QStringList all = participants.participatingStates(m_options.year);
    m_options.states.removeIf([&all](const QString &state) { return !all.contains(state); });
    if (m_options.states.isEmpty())
        m_options.scope.clear();
}

void ReviewPanel::followWorkspace()
{
    change([this] { setYear(m_context->selection.year()); });
    showOptions();
}

// Boxes ------------------------------------------------------------------------------------------------------------

void ReviewPanel::setUpBoxes()
{
    fillWithChoices<Edition>(*m_ui->editionBox);
    fillWithSharingLabels(*m_ui->ceilingBox);
    m_ui->labelBox->addItem(tr("As its contents"), QString());
    fillWithSharingLabels(*m_ui->labelBox);
    m_ui->paperBox->addItem(tr("A4", "paper size"), int(QPageSize::A4));
    m_ui->paperBox->addItem(tr("Letter", "paper size"), int(QPageSize::Letter));
    fillWithDocumentLanguages(*m_ui->languageBox);
    connect(m_ui->statesButton, &PickButton::pickChanged, this, [this] { change([this] { chooseStates(); }); });
    const auto follow = [this](QComboBox *box, const auto &take) {
        connect(box, &QComboBox::activated, this, [this, take] { change(take); });
    };
    follow(m_ui->editionBox, [this] {
        m_options.edition = chosenIn<Edition>(*m_ui->editionBox);
        m_sections->setEdition(m_options.edition);
    });
    follow(m_ui->yearBox, [this] { m_context->selection.setYear(m_ui->yearBox->currentData().toInt()); });
    follow(m_ui->comparedBox, [this] { m_options.comparedYear = m_ui->comparedBox->currentData().toInt(); });
    follow(m_ui->languageBox, [this] { m_options.language = m_ui->languageBox->currentData().toString(); });
    follow(m_ui->paperBox, [this] { m_options.paper = QPageSize::PageSizeId(m_ui->paperBox->currentData().toInt()); });
    follow(m_ui->ceilingBox, [this] { m_options.ceiling = chosenIn<SharingLabel>(*m_ui->ceilingBox); });
    follow(m_ui->labelBox,
           [this] { m_options.label = fromId<SharingLabel>(m_ui->labelBox->currentData().toString()); });
    connect(m_ui->bodyEdit, &QLineEdit::textEdited, this,
            [this] { change([this] { m_options.issuingBody = m_ui->bodyEdit->text().trimmed(); }); });
    connect(m_ui->markingEdit, &QLineEdit::textEdited, this,
            [this] { change([this] { m_options.marking = m_ui->markingEdit->text().trimmed(); }); });
}

void ReviewPanel::fillYears()
{
    const QList<int> years = m_context->workspace.years();
    m_ui->yearBox->clear();
    m_ui->comparedBox->clear();
    m_ui->comparedBox->addItem(tr("No other year"), 0);
    for (auto year = years.crbegin(); year != years.crend(); ++year) {
        m_ui->yearBox->addItem(QString::number(*year), *year);
        if (*year < m_options.year)
            m_ui->comparedBox->addItem(QString::number(*year), *year);
    }
}

void ReviewPanel::showStates()
{
    if (m_ui->statesButton->picked() == m_options.states && m_yearOfStates == m_options.year)
        return; // not while the user picks
    m_yearOfStates = m_options.year;
    fillWithStates(*m_ui->statesButton, m_context->workspace.participants(), m_options.year);
    m_ui->statesButton->setPicked(m_options.states);
}

void ReviewPanel::chooseStates()
{
    const Participants &participants = m_context->workspace.participants();
    m_options.states = m_ui->statesButton->picked();
    m_options.scope.clear();
    const QSet<QString> picked(m_options.states.begin(), m_options.states.end());
    for (const Group &group : participants.groups()) {
        const QStringList members = participants.membersOf(group.id, membershipDay(m_options.year));
        if (!picked.isEmpty() && QSet<QString>(members.begin(), members.end()) == picked)
            m_options.scope = group.id;
    }
}

void ReviewPanel::showOptions()
{
    fillYears();
    showStates();
    chooseIn(*m_ui->editionBox, m_options.edition);
    chooseValue(*m_ui->yearBox, m_options.year);
    chooseValue(*m_ui->comparedBox, m_options.comparedYear);
    chooseValue(*m_ui->languageBox, m_options.language);
    chooseValue(*m_ui->paperBox, int(m_options.paper));
    chooseIn(*m_ui->ceilingBox, m_options.ceiling);
    chooseValue(*m_ui->labelBox, m_options.label ? idOf(*m_options.label) : QString());
    if (m_ui->bodyEdit->text().trimmed() != m_options.issuingBody)
        m_ui->bodyEdit->setText(m_options.issuingBody);
    if (m_ui->markingEdit->text().trimmed() != m_options.marking)
        m_ui->markingEdit->setText(m_options.marking);
    showLogo();
}

void ReviewPanel::showDocument(const ReviewDocument &document)
{
    const int count = int(document.leftOut.size());
    m_ui->leftOutLabel->setText(tr("%n item(s) are above this sharing level and will be left out.", nullptr, count));
    m_ui->leftOutFrame->setVisible(count > 0);
    const bool isWider = narrower(document.label, document.contentLabel) != document.label;
    //: %1 = sharing label
    m_ui->widerLabel->setText(tr("Wider than the contents, which are %1. The reason is asked for when the review is "
                                 "exported, and kept in the journal.")
                                  .arg(sharingText(document.contentLabel)));
    m_ui->widerFrame->setVisible(isWider);
    //: An entry of a list; %1 = sharing label
    m_ui->labelBox->setItemText(0, tr("As its contents (%1)").arg(sharingText(document.contentLabel)));
}

// Sections ---------------------------------------------------------------------------------------------------------

void ReviewPanel::setUpSections()
{
    auto *flow = new FlowLayout(m_ui->sectionBar);
    for (QPushButton *button : {m_ui->textButton, m_ui->upButton, m_ui->downButton})
        flow->addWidget(button);
    QListView &view = *m_ui->sectionsView;
    m_sections->setChoice(m_options.edition, m_options.sections);
    view.setModel(m_sections);
    view.setSpacing(kSectionSpacing);
    view.setCurrentIndex(m_sections->index(0));
    fitSections();
    connect(m_sections, &ReviewSectionModel::choiceChanged, this,
            [this] { change([this] { m_options.sections = m_sections->chosen(); }); });
    connect(&view, &QListView::activated, this, &ReviewPanel::editText);
    connect(m_ui->textButton, &QPushButton::clicked, this, &ReviewPanel::editText);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveSection(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveSection(1); });
    const auto addKey = [&](Qt::Key key, int step) {
        auto *action = new QAction(&view);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, step] { moveSection(step); });
        view.addAction(action);
    };
    addKey(Qt::Key_Up, -1);
    addKey(Qt::Key_Down, 1);
}

void ReviewPanel::fitSections()
{
    QListView &view = *m_ui->sectionsView;
    int height = 2 * view.frameWidth() + 2 * kSectionSpacing;
    for (int row = 0; row < m_sections->rowCount(); ++row)
        height += std::max(view.sizeHintForRow(row), fontMetrics().height()) + 2 * kSectionSpacing;
    view.setMinimumHeight(height);
}

void ReviewPanel::moveSection(int step)
{
    const int row = m_sections->moveBy(m_ui->sectionsView->currentIndex().row(), step);
    m_ui->sectionsView->setCurrentIndex(m_sections->index(row));
}

void ReviewPanel::editText()
{
    const QModelIndex current = m_ui->sectionsView->currentIndex();
    if (!(current.flags() & Qt::ItemIsEnabled))
        return;
    SectionTextDialog dialog(m_sections->sectionTitle(current.row()), m_sections->text(current.row()), this);
    if (dialog.exec() == QDialog::Accepted)
        m_sections->setText(current.row(), dialog.text());
}

// Logo -------------------------------------------------------------------------------------------------------------

void ReviewPanel::setUpLogo()
{
    auto *flow = new FlowLayout(m_ui->logoBar);
    flow->addWidget(m_ui->logoButton);
    flow->addWidget(m_ui->noLogoButton);
    connect(m_ui->logoButton, &QPushButton::clicked, this, &ReviewPanel::chooseLogo);
    connect(m_ui->noLogoButton, &QPushButton::clicked, this, [this] { setLogo({}); });
}

void ReviewPanel::chooseLogo()
{
    const QString path =
        m_context->prompter.openFile(this, tr("Logo on the cover"), m_context->settings.get(setting::kLastFolder),
                                     tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context->prompter.showError(this, Error{ErrorCode::FileNotReadable, path, file.errorString()});
        return;
    }
    const QByteArray logo = file.read(kLargestLogo + 1);
    if (logo.size() > kLargestLogo) {
        m_context->prompter.showMessage(
            this, tr("Logo on the cover"),
            tr("The picture is too large. A logo may have %1 at most: save it smaller, or as SVG.")
                .arg(locale().formattedDataSize(kLargestLogo, 0)));
    } else if (pictureOfLogo(logo).isNull()) {
        m_context->prompter.showMessage(
            this, tr("Logo on the cover"),
            tr("“%1” cannot be read as a picture. Choose a PNG, JPEG or SVG file.").arg(QFileInfo(path).fileName()));
    } else {
        setLogo(logo);
    }
}

void ReviewPanel::setLogo(const QByteArray &logo)
{
    change([&] { m_options.logo = logo; });
}

void ReviewPanel::showLogo()
{
    const QImage picture = pictureOfLogo(m_options.logo);
    m_ui->noLogoButton->setEnabled(!picture.isNull());
    m_ui->logoLabel->setVisible(!picture.isNull());
    if (picture.isNull())
        return;
    const int lines = fontMetrics().height() * kLogoLines;
    const QImage shown =
        picture.scaled(QSize(lines * 4, lines) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(shown);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_ui->logoLabel->setPixmap(pixmap);
}

} // namespace tessera
