// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspector.h"

#include "charts/statussymbol.h"
#include "models/evidencemodel.h"
#include "models/tooltip.h"
#include "pages/evidencedialog.h"
#include "pages/historydialog.h"
#include "ui_inspector.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestBeforeSaving = 1500; // ms without a key

QIcon statusIcon(Status status, const Theme &theme, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusSymbol(painter, QRectF(0, 0, side, side), status, theme, side * 0.85);
    return QIcon(pixmap);
}

template <typename E>
void fillCombo(QComboBox *combo)
{
    for (const Choice<E> &c : choices<E>())
        combo->addItem(labelOf(c.value), idOf(c.value));
}

template <typename E>
E chosen(const QComboBox *combo)
{
    return fromId<E>(combo->currentData().toString()).value_or(choices<E>().front().value);
}

template <typename E>
void choose(QComboBox *combo, E value)
{
    combo->setCurrentIndex(combo->findData(idOf(value)));
}

/// A date as people type it: in the format of the locale, or ISO 8601.
std::optional<QDate> dateFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    for (const QString &format : {u"yyyy-MM-dd"_s, QLocale().dateFormat(QLocale::ShortFormat), u"d MMM yyyy"_s,
                                  u"d MMMM yyyy"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        QDate date = QLocale().toDate(trimmed, format);
        if (!date.isValid())
            continue;
        if (date.year() < 1950) // a short year such as 25
            date = date.addYears(100);
        return date;
    }
    return std::nullopt;
}

QString dateText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
}

/// The newest of three versions of one field: what was typed where it differs from what was shown, else what is there.
template <typename M>
void keepTyped(Assessment &now, const Assessment &shown, const Assessment &typed, M Assessment::*member)
{
    if (typed.*member != shown.*member)
        now.*member = typed.*member;
}

} // namespace

Inspector::Inspector(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::Inspector>())
    , m_evidenceEdits(context.workspace)
    , m_evidence(new EvidenceModel(context.workspace, this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    // What is dropped anywhere here is evidence; a field that takes drops itself would type the file's address.
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->doneEdit, m_ui->doneEdit->viewport(), m_ui->reasonEdit,
                                                           m_ui->asOfEdit, m_ui->markingEdit})
        field->setAcceptDrops(false);
    setUpFields();
    connectFields();
    m_ui->factsBox->setUp(context.workspace);
    m_ui->factsBox->putBetween(*m_ui->reasonEdit, *m_ui->sourceCombo);
    showCell();
}

Inspector::~Inspector() = default;

void Inspector::setUpFields()
{
    m_context.appearance.makeHeading(*m_ui->titleLabel, 1.15);
    fillCombo<Status>(m_ui->statusCombo);
    fillCombo<Source>(m_ui->sourceCombo);
    fillCombo<Work>(m_ui->workCombo);
    for (const SharingLabel label : sharingLabels())
        m_ui->sharingCombo->addItem(sharingText(label), idOf(label));
    m_ui->evidenceView->setModel(m_evidence);
    m_ui->evidenceView->horizontalHeader()->hide();
    m_ui->evidenceView->verticalHeader()->hide();
    m_ui->evidenceView->horizontalHeader()->setSectionResizeMode(EvidenceModel::TitleColumn, QHeaderView::Stretch);
    m_ui->evidenceView->horizontalHeader()->setSectionResizeMode(EvidenceModel::DatedColumn,
                                                                 QHeaderView::ResizeToContents);
    const int line = fontMetrics().height();
    m_ui->doneEdit->setMinimumHeight(line * 5);
    m_ui->evidenceView->verticalHeader()->setDefaultSectionSize(line + 8);
    m_ui->evidenceView->setMinimumHeight(line * 3);
    m_ui->evidenceView->setMaximumHeight(line * 6);
    m_ui->inspectorPanel->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->doneEdit, m_ui->reasonEdit, m_ui->asOfEdit,
                                                           m_ui->markingEdit, m_ui->evidenceView})
        field->installEventFilter(this);
    for (QLineEdit *field : {m_ui->reasonEdit, m_ui->markingEdit})
        field->setMaxLength(2 * kLongestText); // what is too long is refused, not cut off
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestBeforeSaving);
}

void Inspector::connectFields()
{
    const auto saveNow = [this] {
        if (!m_isFilling && !save())
            Q_EMIT unsavedChanged();
    };
    const auto saveSoon = [this] {
        if (!m_isFilling)
            m_rest.start();
    };
    connect(&m_rest, &QTimer::timeout, this, saveNow);
    for (QComboBox *combo : {m_ui->sourceCombo, m_ui->workCombo, m_ui->sharingCombo})
        connect(combo, &QComboBox::activated, this, saveNow);
    connect(m_ui->statusCombo, &QComboBox::activated, this, [this, saveNow] {
        const bool needsReason = chosen<Status>(m_ui->statusCombo) == Status::NotApplicable;
        m_ui->reasonBox->setVisible(needsReason);
        saveNow();
        if (needsReason && m_ui->reasonEdit->text().isEmpty())
            m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->doneEdit, &QPlainTextEdit::textChanged, this, saveSoon);
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, saveSoon);
    connect(m_ui->markingEdit, &QLineEdit::textEdited, this, saveSoon);
    connect(m_ui->asOfEdit, &QLineEdit::editingFinished, this, saveNow);
    connect(m_ui->discardButton, &QPushButton::clicked, this, [this] {
        m_drafts.remove(keyOf(m_shown));
        m_cell = {};
        showCell();
        Q_EMIT unsavedChanged();
    });
    connect(m_ui->addEvidenceButton, &QPushButton::clicked, this, [this] { addEvidence({}); });
    connect(m_ui->openEvidenceButton, &QPushButton::clicked, this, &Inspector::openEvidence);
    connect(m_ui->removeEvidenceButton, &QPushButton::clicked, this, &Inspector::removeEvidence);
    connect(m_ui->evidenceView, &QTableView::activated, this, &Inspector::openEvidence);
    connect(m_ui->carryForwardButton, &QPushButton::clicked, this, &Inspector::carryForward);
    connect(m_ui->historyButton, &QPushButton::clicked, this, &Inspector::showHistory);

    connect(m_ui->factsBox, &FactsBox::accepted, this, &Inspector::acceptSuggestion);
    connect(m_ui->factsBox, &FactsBox::recordAsked, this, &Inspector::recordAsked);

    Selection &selection = m_context.selection;
    connect(&selection, &Selection::aboutToMove, this, saveNow);
    connect(&selection, &Selection::placeChanged, this, &Inspector::showCell);
    connect(&selection, &Selection::yearChanged, this, &Inspector::showCell);
    connect(&m_context.workspace, &Workspace::cellsChanged, this, [this](int year, const QList<CellPlace> &places) {
        const bool isOurs = year == m_cell.year || year == m_cell.year - 1;
        const bool isPlace = places.contains(m_cell.place) || places.contains(CellPlace{m_cell.place.state, 0});
        if (isOurs && isPlace)
            showCell();
    });
    connect(&m_context.appearance, &Appearance::changed, this, &Inspector::showComponents);
}

bool Inspector::hasCell() const
{
    return m_cell.year > 0 && m_cell.place.measure > 0 && !m_cell.place.state.isEmpty();
}

CellAddress Inspector::cell() const
{
    return {m_context.workspace.framework().id, m_context.selection.year(), m_context.selection.place()};
}

Assessment Inspector::typed() const
{
    Assessment assessment = m_shown;
    assessment.status = chosen<Status>(m_ui->statusCombo);
    assessment.work = chosen<Work>(m_ui->workCombo);
    assessment.source = chosen<Source>(m_ui->sourceCombo);
    assessment.sharing = chosen<SharingLabel>(m_ui->sharingCombo);
    assessment.done = m_ui->doneEdit->toPlainText();
    assessment.reason = m_ui->reasonEdit->text();
    assessment.marking = m_ui->markingEdit->text();
    assessment.asOf = dateFrom(m_ui->asOfEdit->text()).value_or(m_shown.asOf);
    return assessment;
}

bool Inspector::save()
{
    m_rest.stop();
    if (!hasCell() || m_isFilling)
        return true;
    const QString key = keyOf(m_shown);
    if (!dateFrom(m_ui->asOfEdit->text())) {
        showNote(
            tr("“%1” is not a date. Write it like 20 Nov 2025 or 2025-11-20.").arg(m_ui->asOfEdit->text().left(20)),
            true);
        m_drafts.insert(key, {m_shown, typed(), m_ui->asOfEdit->text()});
        return false;
    }
    const Assessment now = typed();
    if (now == m_shown) {
        m_drafts.remove(key);
        return true;
    }
    // Only the fields that were touched: what somebody else changed meanwhile, or an undo brought back, stays.
    Assessment merged = m_context.workspace.year(m_cell.year).assessmentOrBlank(m_cell.place);
    keepTyped(merged, m_shown, now, &Assessment::status);
    keepTyped(merged, m_shown, now, &Assessment::work);
    keepTyped(merged, m_shown, now, &Assessment::source);
    keepTyped(merged, m_shown, now, &Assessment::asOf);
    keepTyped(merged, m_shown, now, &Assessment::done);
    keepTyped(merged, m_shown, now, &Assessment::reason);
    keepTyped(merged, m_shown, now, &Assessment::sharing);
    keepTyped(merged, m_shown, now, &Assessment::marking);
    const Draft draft{m_shown, now, m_ui->asOfEdit->text()};
    m_drafts.remove(key);
    m_shown = now; // the signal of the change must find nothing half typed
    const Result<void> stored = CellEdits(m_context.workspace).setAssessment(merged, whatChanged(draft.shown, now));
    if (!stored) {
        m_shown = draft.shown;
        m_drafts.insert(key, draft);
        showNote(describeInOneLine(stored.error()), true);
        return false;
    }
    showCell();
    return true;
}

QString Inspector::whatChanged(const Assessment &from, const Assessment &to) const
{
    if (from.status != to.status)
        return labelOf(to.status).toLower();
    if (from.done != to.done)
        return tr("what was done");
    if (from.work != to.work)
        return labelOf(to.work).toLower();
    if (from.source != to.source)
        return tr("source");
    if (from.asOf != to.asOf)
        return tr("as-of date");
    if (from.sharing != to.sharing)
        return sharingText(to.sharing);
    return from.reason != to.reason ? tr("reason") : tr("national marking");
}

QStringList Inspector::unsavedCells() const
{
    QStringList names;
    for (const Draft &draft : m_drafts)
        names.append(cellName(m_context.workspace, {draft.typed.state, draft.typed.measure}) + u' '
                     + QString::number(draft.typed.year));
    names.sort();
    return names;
}

void Inspector::discardUnsaved()
{
    m_drafts.clear();
    m_cell = {};
    showCell();
}

void Inspector::enter()
{
    m_ui->statusCombo->setFocus(Qt::OtherFocusReason);
}

void Inspector::showCell()
{
    const CellAddress wanted = cell();
    const bool isSame = wanted == m_cell;
    const bool isDirty = isSame && hasCell() && typed() != m_shown;
    m_cell = wanted;
    setEnabled(hasCell());
    if (!hasCell()) {
        m_ui->titleLabel->setText(tr("No cell chosen"));
        m_ui->subtitleLabel->setText(tr("Choose a cell of the matrix to see it here."));
        m_ui->noteFrame->hide();
        m_ui->factsBox->setCell(m_cell, false);
        return;
    }
    const Workspace &workspace = m_context.workspace;
    const Framework &framework = workspace.framework();
    const Measure *measure = framework.measure(m_cell.place.measure);
    m_ui->titleLabel->setText(workspace.participants().nameOf(m_cell.place.state) + u" · "_s
                              + framework.measureLabel(m_cell.place.measure));
    m_ui->subtitleLabel->setText(measure->title.text() + u" · "_s + QString::number(m_cell.year));
    m_ui->subtitleLabel->setToolTip(plainTip(measure->asked.text()));

    const YearRecords &records = m_context.workspace.year(m_cell.year);
    const Absence absent = absence(framework, workspace.participants(), m_cell.place, m_cell.year);
    const bool isLocked = records.stage(m_cell.place.state) == Stage::Accepted;
    if (!isDirty) {
        m_shown = records.assessmentOrBlank(m_cell.place);
        showFields(m_shown);
        m_shown = typed(); // a field may know fewer line ends than the record: what nobody touched is never stored
        if (absent != Absence::None)
            showNote(absenceText(absent, framework, workspace.participants(), m_cell.place), false);
        else if (isLocked)
            showNote(describeInOneLine({ErrorCode::CellLocked, cellName(workspace, m_cell.place), {}}), false);
        else
            m_ui->noteFrame->hide();
        if (const auto draft = m_drafts.constFind(keyOf(m_shown)); draft != m_drafts.constEnd()) {
            m_shown = draft->shown;
            showFields(draft->typed);
            m_ui->asOfEdit->setText(draft->asOf);
            showNote(tr("This text is not saved yet."), true);
        }
    }
    setEditable(absent == Absence::None && !isLocked && !workspace.isReadOnly());
    m_ui->factsBox->setCell(m_cell, m_ui->statusCombo->isEnabled());
    m_evidence->setCell(m_cell);
    showComponents();
    showEvidence();
    showBefore();
    showLastEdit();
}

void Inspector::showFields(const Assessment &assessment)
{
    m_isFilling = true;
    choose(m_ui->statusCombo, assessment.status);
    choose(m_ui->sourceCombo, assessment.source);
    choose(m_ui->workCombo, assessment.work);
    choose(m_ui->sharingCombo, assessment.sharing);
    m_ui->reasonBox->setVisible(assessment.status == Status::NotApplicable || !assessment.reason.isEmpty());
    if (m_ui->reasonEdit->text() != assessment.reason)
        m_ui->reasonEdit->setText(assessment.reason);
    if (m_ui->markingEdit->text() != assessment.marking)
        m_ui->markingEdit->setText(assessment.marking);
    if (m_ui->doneEdit->toPlainText() != assessment.done)
        m_ui->doneEdit->setPlainText(assessment.done);
    m_ui->asOfEdit->setText(dateText(assessment.asOf));
    m_isFilling = false;
}

void Inspector::showNote(const QString &text, bool canDiscard)
{
    m_ui->noteLabel->setText(text);
    m_ui->discardButton->setVisible(canDiscard);
    m_ui->noteFrame->show();
}

void Inspector::setEditable(bool isEditable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->statusCombo, m_ui->sourceCombo, m_ui->sharingCombo,
                                                           m_ui->workCombo, m_ui->addEvidenceButton})
        field->setEnabled(isEditable);
    m_ui->doneEdit->setReadOnly(!isEditable);
    for (QLineEdit *field : {m_ui->reasonEdit, m_ui->asOfEdit, m_ui->markingEdit})
        field->setReadOnly(!isEditable);
}

void Inspector::showComponents()
{
    for (QPushButton *button : std::exchange(m_componentButtons, {})) {
        m_ui->componentsLayout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    const Measure *measure = hasCell() ? m_context.workspace.framework().measure(m_cell.place.measure) : nullptr;
    const bool hasComponents = measure && !measure->components.isEmpty() && measure->existsIn(m_cell.year);
    m_ui->componentsBox->setVisible(hasComponents);
    if (!hasComponents)
        return;
    const YearRecords &records = m_context.workspace.year(m_cell.year);
    const int side = fontMetrics().height();
    QWidget *before = m_ui->doneEdit;
    for (const MeasureComponent &component : measure->components) {
        const Status status = records.componentStatus(m_cell.place, component.id);
        auto *button = new QPushButton(component.title.text(), m_ui->componentsBox);
        button->setIcon(statusIcon(status, m_context.appearance.theme(), side, devicePixelRatioF()));
        button->setProperty("link", true);
        button->setProperty("component", true);
        button->setAutoDefault(false);
        button->setToolTip(plainTip(labelOf(status) + u'\n' + component.asked.text()));
        button->setAccessibleName(component.title.text() + u": "_s + labelOf(status));
        button->setEnabled(m_ui->statusCombo->isEnabled());
        auto *menu = new QMenu(button);
        for (const Choice<Status> &choice : choices<Status>()) {
            if (choice.value == Status::NotApplicable)
                continue; // a reason belongs to the measure as a whole
            menu->addAction(statusIcon(choice.value, m_context.appearance.theme(), side, devicePixelRatioF()),
                            labelOf(choice.value), this,
                            [this, id = component.id, value = choice.value] { storeComponent(id, value); });
        }
        button->setMenu(menu);
        m_ui->componentsLayout->addWidget(button);
        setTabOrder(before, button);
        before = button;
        m_componentButtons.append(button);
    }
    setTabOrder(before, m_ui->evidenceView);
    // The panel scrolls downwards only, so it is as wide as the longest part.
    int widest = 0;
    for (const QPushButton *button : m_componentButtons)
        widest = std::max(widest, button->sizeHint().width());
    const QMargins margins = m_ui->contentLayout->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_ui->inspectorPanel);
    m_ui->inspectorPanel->setMinimumWidth(
        std::max(fontMetrics().averageCharWidth() * 26, widest + margins.left() + margins.right() + bar));
}

void Inspector::showEvidence()
{
    const int count = m_evidence->rowCount();
    m_ui->evidenceLabel->setText(tr("E&vidence (%1)").arg(count));
    if (count > 0 && !m_ui->evidenceView->currentIndex().isValid())
        m_ui->evidenceView->setCurrentIndex(m_evidence->index(0, 0));
    m_ui->openEvidenceButton->setEnabled(count > 0);
    m_ui->removeEvidenceButton->setEnabled(count > 0 && m_ui->statusCombo->isEnabled());
}

void Inspector::showBefore()
{
    Workspace &workspace = m_context.workspace;
    const int year = m_cell.year - 1;
    const bool exists = absence(workspace.framework(), workspace.participants(), m_cell.place, year) == Absence::None;
    const std::optional<Assessment> before = workspace.assessment({m_cell.framework, year, m_cell.place});
    const Status status = before ? before->status : Status::NoInformation;
    //: %1 = year before, %2 = status then
    m_ui->lastYearLabel->setText(exists ? tr("%1: %2").arg(QString::number(year), labelOf(status).toLower())
                                        : tr("%1: no cell").arg(year));
    const bool isEmpty = !workspace.year(m_cell.year).assessment(m_cell.place);
    m_ui->carryForwardButton->setVisible(exists);
    m_ui->carryForwardButton->setEnabled(isEmpty && before && m_ui->statusCombo->isEnabled());
}

void Inspector::showLastEdit()
{
    const Result<QList<JournalEntry>> entries = m_context.workspace.history(m_cell);
    const qsizetype count = entries ? entries->size() : 0;
    m_ui->historyButton->setText(tr("History (%1)").arg(count));
    m_ui->historyButton->setEnabled(count > 0);
    if (count == 0) {
        m_ui->lastEditLabel->setText(tr("Never edited"));
        return;
    }
    const JournalEntry &newest = entries->constFirst();
    m_ui->lastEditLabel->setText(
        //: %1 = date and time, %2 = person
        tr("Last edit %1, %2")
            .arg(QLocale().toString(newest.time.toLocalTime(), u"d MMM yyyy, HH:mm"_s), newest.author.name));
}

void Inspector::acceptSuggestion(Status suggested)
{
    if (save())
        report(CellEdits(m_context.workspace).acceptSuggestion(m_cell, suggested));
    else
        Q_EMIT unsavedChanged();
}

void Inspector::storeComponent(const QString &component, Status status)
{
    report(CellEdits(m_context.workspace).setComponent(m_cell, component, status));
}

void Inspector::addEvidence(const QString &fileOrAddress)
{
    if (!hasCell() || !m_ui->addEvidenceButton->isEnabled())
        return;
    EvidenceDialog dialog(m_context, m_cell, this);
    if (const QUrl url(fileOrAddress); url.isLocalFile())
        dialog.setFile(url.toLocalFile());
    else if (!fileOrAddress.isEmpty())
        dialog.setLink(fileOrAddress);
    dialog.exec();
}

void Inspector::openEvidence()
{
    const Evidence evidence = m_evidence->evidenceAt(m_ui->evidenceView->currentIndex());
    if (evidence.id.isEmpty())
        return;
    if (evidence.kind == EvidenceKind::File) {
        const Result<QString> copy = m_evidenceEdits.temporaryCopy(evidence);
        if (!copy)
            m_context.prompter.showError(this, copy.error());
        else
            m_context.prompter.openExternally(*copy);
        return;
    }
    const QString scheme = QUrl(evidence.address).scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1 && scheme != "mailto"_L1) {
        m_context.prompter.showMessage(this, tr("Evidence"), evidence.address);
        return;
    }
    if (m_context.prompter.confirm(this, tr("Open this address?"), evidence.address, tr("Open")))
        m_context.prompter.openExternally(evidence.address);
}

void Inspector::removeEvidence()
{
    const Evidence evidence = m_evidence->evidenceAt(m_ui->evidenceView->currentIndex());
    if (!evidence.id.isEmpty())
        report(m_evidenceEdits.detach(m_cell, evidence.id));
}

void Inspector::showHistory()
{
    HistoryDialog dialog(m_context, m_cell, this);
    dialog.exec();
}

void Inspector::carryForward()
{
    const Result<int> cells = CellEdits(m_context.workspace).carryForward(m_cell.year, {m_cell.place});
    if (!cells)
        showNote(describeInOneLine(cells.error()), false);
}

void Inspector::report(const Result<void> &result)
{
    if (!result)
        showNote(describeInOneLine(result.error()), false);
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_isFilling && !save())
        Q_EMIT unsavedChanged();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_ui->evidenceView && key->matches(QKeySequence::Paste)) {
            const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
            addEvidence(copied && copied->hasUrls() ? copied->urls().constFirst().toString()
                                                    : QGuiApplication::clipboard()->text().trimmed().left(2000));
            return true;
        }
        if (watched == m_ui->evidenceView && key->key() == Qt::Key_Delete) {
            removeEvidence();
            return true;
        }
        if (watched == m_ui->asOfEdit && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus)
            && !m_ui->asOfEdit->isReadOnly()) {
            const QDate shown = dateFrom(m_ui->asOfEdit->text()).value_or(QDate());
            const QDate base = shown.isValid() ? shown.addDays(key->key() == Qt::Key_Plus ? 1 : -1)
                                               : m_context.workspace.clock().today();
            if (m_ui->asOfEdit->text().isEmpty() || shown.isValid()) {
                m_ui->asOfEdit->setText(dateText(base));
                m_rest.start();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Inspector::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ui->addEvidenceButton->isEnabled() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void Inspector::dropEvent(QDropEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    addEvidence(dropped->hasUrls() ? dropped->urls().constFirst().toString() : dropped->text().trimmed().left(2000));
    event->acceptProposedAction();
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!save())
            Q_EMIT unsavedChanged();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tessera
