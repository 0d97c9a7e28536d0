// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewexport.h"

#include "domain/filewriting.h"
#include "editions/editionpdf.h"
#include "review/reviewtext.h"
#include "review/sections.h"
#include "review/stateform.h"
#include "workspace/editionedits.h"
#include "workspace/reviewsnapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

bool isWider(const ReviewDocument &document)
{
    return narrower(document.label, document.contentLabel) != document.label;
}

} // namespace

ReviewExport::ReviewExport(PageContext &context, QWidget *parent) : m_context(context), m_parent(parent) {}

QString ReviewExport::exportPdf(const ReviewOptions &options, bool hasAttachments)
{
    const std::optional<ReviewDocument> made = document(options);
    if (!made)
        return {};
    const QString path = askPath(options.year, made->label, u"pdf"_s, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return {};
    const std::optional<QByteArray> pdf = withProgress([&](const Progress &progress) {
        return reviewPdf(*made, progress, hasAttachments ? attachedTables(*made) : QList<PdfAttachment>());
    });
    return pdf && recordLabel(*made) && write(path, *pdf) ? path : QString();
}

QString ReviewExport::exportOdt(const ReviewOptions &options)
{
    const std::optional<ReviewDocument> made = document(options);
    if (!made)
        return {};
    const QString path = askPath(options.year, made->label, u"odt"_s, tr("Text documents (*.odt)"));
    if (path.isEmpty())
        return {};
    const std::optional<QByteArray> odt =
        withProgress([&](const Progress &progress) { return reviewOdt(*made, progress); });
    return odt && recordLabel(*made) && write(path, *odt) ? path : QString();
}

QString ReviewExport::exportForms(const FormChoice &proposed)
{
    FormsDialog dialog(m_context, proposed, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const FormChoice choice = dialog.choice();
    // One form goes where it is wanted, several into a folder.
    const auto nameOf = [&choice](const QString &state) {
        return u"form-%1-%2.pdf"_s.arg(state.toLower(), QString::number(choice.year));
    };
    const bool isOne = choice.states.size() == 1;
    const QString folder = m_context.settings.get(setting::kLastFolder);
    const QString place = isOne ? m_context.prompter.saveFile(m_parent, tr("Form for the ministries"),
                                                              QDir(folder).filePath(nameOf(choice.states.constFirst())),
                                                              tr("PDF documents (*.pdf)"))
                                : m_context.prompter.chooseFolder(m_parent, tr("Forms for the ministries"), folder);
    if (place.isEmpty())
        return {};
    const std::vector<QByteArray> forms = makeForms(choice);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const QString path = isOne ? place : QDir(place).filePath(nameOf(choice.states.at(qsizetype(i))));
        if (!write(path, forms[i]))
            return {};
    }
    return forms.empty() ? QString() : place;
}

std::vector<QByteArray> ReviewExport::makeForms(const FormChoice &choice)
{
    const ReviewSnapshot snapshot(m_context.workspace);
    // All are made before the first is written, so that stopping leaves none.
    std::vector<QByteArray> forms;
    const auto done = withProgress([&](const Progress &progress) -> Result<QByteArray> {
        for (const QString &state : choice.states) {
            Result<QByteArray> form =
                reviewPdf(stateForm(snapshot.sources(), state, choice.year, choice.isFilled, choice.language));
            if (!form)
                return form;
            forms.push_back(*form);
            if (!progress(int(forms.size()), int(choice.states.size())))
                return failure(ErrorCode::ReviewFailed, {}, kReviewStopped);
        }
        return QByteArray();
    });
    return done ? forms : std::vector<QByteArray>();
}

std::optional<FrozenEdition> ReviewExport::freeze(const ReviewOptions &options)
{
    const QString name = m_context.prompter.askText(
        m_parent, tr("Freeze this edition"), tr("Name of the edition, such as the meeting at which it is handed out:"));
    if (name.trimmed().isEmpty())
        return {};
    const std::optional<ReviewDocument> made = document(options);
    if (!made)
        return {};
    const std::optional<QByteArray> pdf =
        withProgress([&](const Progress &progress) { return editionPdf(*made, progress); });
    if (!pdf || !recordLabel(*made))
        return {};
    FrozenEdition edition;
    edition.name = name;
    edition.year = made->options.year;
    edition.options = optionsToJson(made->options);
    edition.pdfHash = hashOf(*pdf);
    edition.program = programVersion();
    edition.sharing = made->label;
    const Result<FrozenEdition> frozen = EditionEdits(m_context.workspace).freeze(edition);
    if (!frozen) {
        m_context.prompter.showError(m_parent, frozen.error());
        return {};
    }
    if (m_context.prompter.confirm(m_parent, tr("Freeze this edition"),
                                   tr("The edition “%1” is frozen. Do you want to save its PDF now? It can also be "
                                      "made again later.")
                                       .arg(frozen->name),
                                   tr("Save the PDF")))
        static_cast<void>(savePdf(*pdf, frozen->year, frozen->sharing));
    return *frozen;
}

QString ReviewExport::savePdf(const QByteArray &pdf, int year, SharingLabel label)
{
    const QString path = askPath(year, label, u"pdf"_s, tr("PDF documents (*.pdf)"));
    return !path.isEmpty() && write(path, pdf) ? path : QString();
}

std::optional<QByteArray> ReviewExport::withProgress(const Work &work)
{
    // Pages are painted in this thread, since charts cannot leave it. The dialog keeps the window from being used meanwhile.
    QProgressDialog dialog(tr("Writing the review"), tr("Cancel"), 0, 0, m_parent);
    dialog.setWindowTitle(tr("Annual review"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.show();
    const Result<QByteArray> done = work([&dialog](int step, int of) {
        dialog.setMaximum(of);
        dialog.setValue(step);
        QCoreApplication::processEvents();
        return !dialog.wasCanceled();
    });
    dialog.hide();
    if (done)
        return *done;
    if (!dialog.wasCanceled())
        m_context.prompter.showError(m_parent, done.error());
    return {};
}

std::optional<ReviewDocument> ReviewExport::document(ReviewOptions options)
{
    options.labelReason.clear();
    const ReviewSnapshot snapshot(m_context.workspace);
    Result<ReviewDocument> made = makeReview(snapshot.sources(), options);
    if (!made && made.error().code == ErrorCode::LabelReasonMissing) {
        //: %1 and %2 = sharing labels
        const QString question =
            tr("The contents are %1, the document is to be %2. Why may it go out under a wider label? The "
               "reason is kept in the journal.")
                .arg(made.error().context, sharingText(*options.label));
        options.labelReason = m_context.prompter.askText(m_parent, tr("A wider label"), question).trimmed();
        if (options.labelReason.isEmpty())
            return {};
        made = makeReview(snapshot.sources(), options);
    }
    const std::optional<Error> unread = m_context.workspace.readError();
    if (made && !unread)
        return *made;
    m_context.prompter.showError(m_parent, made ? *unread : made.error());
    return {};
}

bool ReviewExport::recordLabel(const ReviewDocument &document)
{
    if (!isWider(document))
        return true;
    const Result<void> recorded = EditionEdits(m_context.workspace)
                                      .recordWiderLabel(document.options.year, document.contentLabel, document.label,
                                                        document.options.labelReason);
    if (!recorded)
        m_context.prompter.showError(m_parent, recorded.error());
    return recorded.has_value();
}

QString ReviewExport::askPath(int year, SharingLabel label, const QString &suffix, const QString &filter)
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        u"annual-review-%1-%2.%3"_s.arg(QString::number(year), sharingText(label).replace(u':', u'-'), suffix);
    return m_context.prompter.saveFile(m_parent, tr("Export the review"), QDir(folder).filePath(name), filter);
}

bool ReviewExport::write(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeFile(path, bytes);
    if (!written) {
        m_context.prompter.showError(m_parent, written.error());
        return false;
    }
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    return true;
}

} // namespace tessera
