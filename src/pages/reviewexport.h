// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "pages/formsdialog.h"
#include "pages/pagecontext.h"
#include "review/document.h"

#include <QCoreApplication>

namespace tessera {

/// Writes the annual review to files and freezes editions of it. Asks what has to be asked, shows the progress, and tells what
/// could not be done.
class ReviewExport
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ReviewExport)

public:
    ReviewExport(PageContext &context, QWidget *parent);

    /// The file that was written; empty when there is none.
    [[nodiscard]] QString exportPdf(const ReviewOptions &options, bool hasAttachments);

    [[nodiscard]] QString exportOdt(const ReviewOptions &options);

    /// Asks which forms are wanted, beginning with these; writes one as a file, several into a folder. Where they are; empty when
    /// it was not done.
    [[nodiscard]] QString exportForms(const FormChoice &proposed);

    /// The edition that was frozen; none when it was not.
    [[nodiscard]] std::optional<FrozenEdition> freeze(const ReviewOptions &options);

    /// Asks where to save a PDF that is there already; the file, empty when there is none.
    [[nodiscard]] QString savePdf(const QByteArray &pdf, int year, SharingLabel label);

    /// Works while a dialog shows how far it is and can stop it; none when it was stopped or failed, which was then told.
    using Work = std::function<Result<QByteArray>(const Progress &progress)>;
    [[nodiscard]] std::optional<QByteArray> withProgress(const Work &work);

private:
    /// With the reason for a wider label; none when the user gave none or it cannot be made.
    [[nodiscard]] std::optional<ReviewDocument> document(ReviewOptions options);
    [[nodiscard]] std::vector<QByteArray> makeForms(const FormChoice &choice); ///< none when it was stopped
    [[nodiscard]] QString askPath(int year, SharingLabel label, const QString &suffix, const QString &filter);
    [[nodiscard]] bool recordLabel(const ReviewDocument &document);
    [[nodiscard]] bool write(const QString &path, const QByteArray &bytes);

    PageContext &m_context;
    QWidget *m_parent;
};

} // namespace tessera
