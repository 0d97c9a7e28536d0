// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/submissionpanel.h"

#include "domain/daytext.h"
#include "domain/submissioncheck.h"
#include "domain/workspaceproperty.h"
#include "pages/flowlayout.h"
#include "pages/pagecontext.h"
#include "pages/reviewexport.h"
#include "pages/submissioncheckdialog.h"
#include "pages/submissiondialog.h"
#include "pages/viewtools.h"
#include "ui_submissionpanel.h"
#include "workspace/submissionedits.h"

#include <QDir>
#include <QStyle>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCourse{Stage::Draft, Stage::Submitted, Stage::ChangesAsked, Stage::Accepted};

constexpr int kStageMargin = 8;

QString stepText(Stage next)
{
    switch (next) {
    case Stage::Accepted:
        return SubmissionPanel::tr("Accep&t and lock…");
    case Stage::ChangesAsked:
        return SubmissionPanel::tr("Re&open…");
    default:
        return SubmissionPanel::tr("&Mark as submitted…");
    }
}

} // namespace

SubmissionPanel::SubmissionPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::SubmissionPanel>())
{
    m_ui->setupUi(this);
    auto *stages = new FlowLayout(m_ui->stageBar);
    for (const Stage stage : kCourse) {
        if (!m_stages.isEmpty()) {
            auto *arrow = new QLabel(u"→"_s, m_ui->stageBar);
            arrow->setProperty("muted", true);
            stages->addWidget(arrow);
        }
        auto *label = new QLabel(m_ui->stageBar);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kStageMargin, 1, kStageMargin, 1);
        label->setObjectName(idOf(stage) + u"Label"_s);
        stages->addWidget(label);
        m_stages.append(label);
    }
    auto *buttons = new FlowLayout(m_ui->buttonBar);
    for (QPushButton *button : {m_ui->nextButton, m_ui->checkButton, m_ui->editButton, m_ui->formButton})
        buttons->addWidget(button);
    auto *confirmed = new FlowLayout(m_ui->confirmedBar);
    m_ui->confirmedLabel->setContentsMargins(0, 2, 0, 2); // in line with the button
    confirmed->addWidget(m_ui->confirmedLabel);
    confirmed->addWidget(m_ui->restButton);
}

SubmissionPanel::~SubmissionPanel() = default;

void SubmissionPanel::setUp(PageContext &context)
{
    m_context = &context;
    context.appearance.makeHeading(*m_ui->titleLabel, 1.0);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &SubmissionPanel::check);
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { edit(nextStage()); });
    connect(m_ui->formButton, &QPushButton::clicked, this, &SubmissionPanel::writeForm);
    connect(m_ui->restButton, &QPushButton::clicked, this, &SubmissionPanel::confirmRest);
}

QList<QWidget *> SubmissionPanel::tabStops() const
{
    return {m_ui->restButton, m_ui->nextButton, m_ui->checkButton, m_ui->editButton, m_ui->formButton};
}

QSize SubmissionPanel::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), fontMetrics().height()};
}

void SubmissionPanel::writeForm()
{
    const QString path = ReviewExport(*m_context, this).exportForms({{m_state}, m_context->selection.year(), {}, true});
    if (!path.isEmpty())
        Q_EMIT messageShown(tr("The form is in “%1”.").arg(QDir::toNativeSeparators(path)));
}

Submission SubmissionPanel::submission() const
{
    return m_context->workspace.year(m_context->selection.year()).submission(m_state);
}

std::optional<Stage> SubmissionPanel::nextStage() const
{
    return usualNextStage(submission().stage, m_context->workspace.property(property::kHomeState).isEmpty());
}

void SubmissionPanel::showState(const QString &state, int measures, const QList<int> &unconfirmed)
{
    m_state = state;
    m_unconfirmed = unconfirmed;
    const Submission shown = submission();
    m_ui->titleLabel->setText(tr("Yearly submission %1").arg(m_context->selection.year()));
    m_ui->detailsLabel->setText(detailsOf(shown));
    //: %1 = how many measures are confirmed, %n = of how many
    m_ui->confirmedLabel->setText(
        tr("%1 of %n measure(s) confirmed for this year", nullptr, measures).arg(measures - int(unconfirmed.size())));
    showStages(shown.stage);
    setEnabled(measures > 0);
    showButtons(shown, int(unconfirmed.size()));
}

void SubmissionPanel::showStages(Stage present)
{
    for (std::size_t i = 0; i < kCourse.size(); ++i) {
        QLabel &label = *m_stages.at(int(i));
        const bool isPresent = kCourse.at(i) == present;
        const QString name = labelOf(kCourse.at(i));
        label.setText(isPresent ? u"● "_s + name : name);
        label.setAccessibleName(isPresent ? tr("%1, present stage").arg(name) : name);
        label.setProperty("stage", isPresent ? u"now"_s : u"other"_s);
        label.style()->unpolish(&label);
        label.style()->polish(&label);
    }
}

void SubmissionPanel::showButtons(const Submission &submission, int unconfirmed)
{
    const bool canWrite = !m_context->workspace.isReadOnly();
    const std::optional<Stage> next = nextStage();
    m_ui->nextButton->setVisible(next.has_value());
    if (next)
        m_ui->nextButton->setText(stepText(*next));
    m_ui->nextButton->setEnabled(canWrite);
    m_ui->editButton->setEnabled(canWrite);
    m_ui->restButton->setVisible(unconfirmed > 0);
    m_ui->restButton->setEnabled(canWrite && submission.stage != Stage::Accepted);
}

QString SubmissionPanel::detailsOf(const Submission &submission) const
{
    QStringList parts;
    if (submission.stage != Stage::Draft && submission.on.isValid())
        //: %1 = a stage such as "Submitted", %2 = day
        parts.append(tr("%1 on %2").arg(labelOf(submission.stage), dayText(submission.on)));
    else
        parts.append(tr("Reference date %1")
                         .arg(dayText(m_context->workspace.rules().submissionDate(m_context->selection.year()))));
    if (!submission.symbol.isEmpty())
        parts.append(submission.symbol);
    if (!submission.language.isEmpty())
        parts.append(languageName(submission.language));
    parts.append(submission.hasEnglish ? tr("English version: yes") : tr("English version: no"));
    return parts.join(u" · "_s);
}

void SubmissionPanel::check()
{
    SubmissionCheckDialog dialog(*m_context, m_state, m_context->selection.year(), this);
    connect(&dialog, &SubmissionCheckDialog::placeAsked, this, &SubmissionPanel::placeAsked);
    dialog.exec();
}

void SubmissionPanel::edit(std::optional<Stage> proposed)
{
    SubmissionDialog dialog(*m_context, m_state, m_context->selection.year(), proposed, this);
    dialog.exec();
}

void SubmissionPanel::confirmRest()
{
    SubmissionEdits edits(m_context->workspace);
    const int year = m_context->selection.year();
    const int cells = edits.countUnconfirmed(year, m_state, m_unconfirmed);
    if (cells == 0) {
        Q_EMIT messageShown(tr("What is not confirmed has no entry in either year."));
        return;
    }
    const bool isMeant = m_context->prompter.confirm(
        this, tr("No change since last year"),
        //: %1 = year
        tr("%n measure(s) will be taken over from %1 where empty, and confirmed for this year.", nullptr, cells)
            .arg(year - 1),
        tr("Confirm"));
    if (!isMeant)
        return;
    const Result<int> done = edits.confirmUnchanged(year, m_state, m_unconfirmed);
    if (!done)
        m_context->prompter.showError(this, done.error());
    else
        Q_EMIT messageShown(tr("%n measure(s) confirmed for this year.", nullptr, *done));
}

} // namespace tessera
