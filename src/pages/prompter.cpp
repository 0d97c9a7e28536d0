// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Qt 6.4's own file dialog loses the focus when Enter is pressed in its completer: it goes without one.
QString runFileDialog(QFileDialog &dialog)
{
    if (auto *nameEdit = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s))
        nameEdit->setCompleter(nullptr);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace

void DialogPrompter::showError(QWidget *parent, const Error &error)
{
    const ErrorText text = describe(error);
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), text.sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text.remedy);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void DialogPrompter::showMessage(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == go;
}

QString DialogPrompter::askText(QWidget *parent, const QString &title, const QString &label, const QString &text)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setTextValue(text);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 70, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

QString DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return runFileDialog(dialog);
}

QString DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    const QFileInfo info(proposal);
    QFileDialog dialog(parent, title, info.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(info.suffix());
    dialog.selectFile(info.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
        const QString suffix = pattern.match(chosen).captured(1);
        const QString name = QFileInfo(dialog.selectedFiles().value(0)).completeBaseName();
        if (suffix.isEmpty() || name.isEmpty())
            return;
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(name + u'.' + suffix);
    });
    return runFileDialog(dialog);
}

QString DialogPrompter::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog dialog(parent, title, folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return runFileDialog(dialog);
}

bool DialogPrompter::openExternally(const QString &address)
{
    const QFileInfo file(address);
    const QUrl url =
        file.isAbsolute() && file.exists() ? QUrl::fromLocalFile(address) : QUrl(address, QUrl::StrictMode);
    return url.isValid() && QDesktopServices::openUrl(url);
}

} // namespace tessera
