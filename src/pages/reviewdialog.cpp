// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewdialog.h"

#include "models/matrixchoice.h"
#include "pages/viewtools.h"
#include "review/reviewpdf.h"
#include "ui_reviewdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReviewDialog>())
{
    m_ui->setupUi(this);
    fillYears();
    fillComparedYears();
    fillStates();
    fillSharing();
    fillPaper();
    restoreChoices();
    m_ui->resultFrame->hide();
    setRunning(false);
    connect(m_ui->yearBox, &QComboBox::currentIndexChanged, this, &ReviewDialog::fillComparedYears);
    connect(m_ui->yearBox, &QComboBox::currentIndexChanged, this, &ReviewDialog::fillStates);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ReviewDialog::exportReview);
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { m_context.prompter.openExternally(m_writtenPath); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ReviewDialog::reject);
    fitToText(*this, 72, 30);
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::reject()
{
    if (m_isRunning) {
        m_isStopped = true;
        return;
    }
    rememberChoices();
    QDialog::reject();
}

void ReviewDialog::fillYears()
{
    const QList<int> years = m_context.workspace.years();
    for (auto year = years.crbegin(); year != years.crend(); ++year)
        m_ui->yearBox->addItem(QString::number(*year), *year);
    m_ui->yearBox->setCurrentIndex(std::max(0, m_ui->yearBox->findData(m_context.selection.year())));
}

void ReviewDialog::fillComparedYears()
{
    const int year = chosenYear();
    m_ui->comparedBox->clear();
    m_ui->comparedBox->addItem(tr("No other year"), 0);
    const QList<int> years = m_context.workspace.years();
    for (auto earlier = years.crbegin(); earlier != years.crend(); ++earlier) {
        if (*earlier < year)
            m_ui->comparedBox->addItem(QString::number(*earlier), *earlier);
    }
    const int wanted = m_ui->comparedBox->findData(m_context.selection.comparedYear());
    const int yearBefore = m_ui->comparedBox->findData(year - 1);
    m_ui->comparedBox->setCurrentIndex(wanted > 0 ? wanted : std::max(0, yearBefore));
}

void ReviewDialog::fillStates()
{
    const QString chosen = m_ui->statesBox->currentData().toString();
    const Participants &participants = m_context.workspace.participants();
    const int year = chosenYear();
    m_ui->statesBox->clear();
    m_ui->statesBox->addItem(tr("All participating States (%1)").arg(participants.participatingStates(year).size()),
                             QString());
    for (const Group &group : participants.groups()) {
        const qsizetype members = participants.membersOf(group.id, membershipDay(year)).size();
        if (members > 0)
            m_ui->statesBox->addItem(tr("%1 (%2)").arg(group.title.text(), QString::number(members)), group.id);
    }
    m_ui->statesBox->setCurrentIndex(std::max(0, m_ui->statesBox->findData(chosen)));
}

void ReviewDialog::fillSharing()
{
    for (const SharingLabel label : sharingLabels())
        m_ui->sharingBox->addItem(sharingText(label), idOf(label));
    m_ui->sharingBox->setCurrentIndex(m_ui->sharingBox->findData(idOf(m_context.workspace.sharing())));
}

void ReviewDialog::fillPaper()
{
    m_ui->paperBox->addItem(tr("A4", "paper size"), u"A4"_s);
    m_ui->paperBox->addItem(tr("Letter", "paper size"), u"Letter"_s);
}

void ReviewDialog::restoreChoices()
{
    const Settings &settings = m_context.settings;
    m_ui->bodyEdit->setText(settings.get(setting::kReviewBody));
    m_ui->markingEdit->setText(settings.get(setting::kReviewMarking));
    m_ui->paperBox->setCurrentIndex(std::max(0, m_ui->paperBox->findData(settings.get(setting::kReviewPaper))));
}

void ReviewDialog::rememberChoices()
{
    m_context.settings.set(setting::kReviewBody, m_ui->bodyEdit->text().trimmed());
    m_context.settings.set(setting::kReviewMarking, m_ui->markingEdit->text().trimmed());
    m_context.settings.set(setting::kReviewPaper, m_ui->paperBox->currentData().toString());
}

void ReviewDialog::exportReview()
{
    rememberChoices();
    m_ui->resultFrame->hide();
    const ReviewContent content = makeContent();
    const QString path =
        m_context.prompter.saveFile(this, windowTitle(), proposedPath(content), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    setRunning(true);
    const Result<void> written =
        writeReviewPdf(content, path, [this](int done, int total) { return showProgress(done, total); });
    setRunning(false);
    if (m_isStopped)
        return;
    if (!written) {
        m_context.prompter.showError(this, written.error());
        return;
    }
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    showResult(path);
}

void ReviewDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning)
        m_isStopped = false;
    m_ui->optionsPanel->setEnabled(!isRunning);
    m_ui->exportButton->setEnabled(!isRunning);
    m_ui->progressLabel->setVisible(isRunning);
    m_ui->exportProgress->setVisible(isRunning);
    m_ui->exportProgress->setRange(0, 0);
    m_ui->progressLabel->setText(tr("Writing the review"));
    m_ui->closeButton->setText(isRunning ? tr("Cancel") : tr("Close"));
    if (isRunning)
        m_ui->closeButton->setFocus();
    else
        m_ui->exportButton->setFocus();
}

/// The pages are painted in this thread, since charts cannot leave it: between two pages the window gets its turn.
bool ReviewDialog::showProgress(int done, int total)
{
    m_ui->exportProgress->setRange(0, total);
    m_ui->exportProgress->setValue(done);
    QCoreApplication::processEvents();
    return !m_isStopped;
}

void ReviewDialog::showResult(const QString &path)
{
    m_writtenPath = path;
    m_ui->resultFrame->show();
    announce(*m_ui->resultLabel, tr("The review is in “%1”.").arg(QDir::toNativeSeparators(path)));
    m_ui->openButton->setFocus();
}

int ReviewDialog::chosenYear() const
{
    return m_ui->yearBox->currentData().toInt();
}

int ReviewDialog::chosenComparedYear() const
{
    return m_ui->comparedBox->currentData().toInt();
}

QStringList ReviewDialog::chosenStates(int year) const
{
    const Participants &participants = m_context.workspace.participants();
    const StateOrder order =
        matrixChoiceFromJson(m_context.settings.get(setting::kMatrixChoice), m_context.workspace.participants()).order;
    QStringList states = participants.participatingStates(year, order);
    if (const QString group = m_ui->statesBox->currentData().toString(); !group.isEmpty())
        states.removeIf([&](const QString &code) { return !participants.isMember(group, code, membershipDay(year)); });
    return states;
}

ReviewOptions ReviewDialog::chosenOptions() const
{
    ReviewOptions options;
    options.states = chosenStates(chosenYear());
    options.issuingBody = m_ui->bodyEdit->text().trimmed();
    options.label =
        fromId<SharingLabel>(m_ui->sharingBox->currentData().toString()).value_or(SharingLabel::AmberStrict);
    options.marking = m_ui->markingEdit->text().trimmed();
    options.asOf = m_context.workspace.clock().today();
    options.isDemonstration = m_context.workspace.isDemonstration();
    options.paper = m_ui->paperBox->currentData().toString() == "Letter"_L1 ? QPageSize::Letter : QPageSize::A4;
    options.hasStatePages = m_ui->statePagesCheck->isChecked();
    return options;
}

ReviewContent ReviewDialog::makeContent()
{
    const YearMatrix matrix = m_context.workspace.matrix(chosenYear());
    const YearMatrix compared = m_context.workspace.matrix(chosenComparedYear());
    return makeReviewContent(
        {matrix, chosenComparedYear() > 0 ? &compared : nullptr, m_context.workspace.evidence(), trend()},
        chosenOptions());
}

QList<TrendPoint> ReviewDialog::trend()
{
    const bool isAllStates = m_ui->statesBox->currentData().toString().isEmpty();
    QList<TrendPoint> points;
    for (const int year : m_context.workspace.years()) {
        if (year > chosenYear())
            break;
        const YearMatrix matrix = m_context.workspace.matrix(year);
        const Tally tally = isAllStates ? m_context.workspace.tallyOfYear(year)
                                        : matrix.tally(chosenStates(year), matrix.measureNumbers());
        points.append({year, tally.implementationRate()});
    }
    return points;
}

QString ReviewDialog::proposedPath(const ReviewContent &content) const
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString label = sharingText(content.label).replace(u':', u'-');
    return QDir(folder).filePath(u"annual-review-%1-%2.pdf"_s.arg(QString::number(content.year), label));
}

} // namespace tessera
