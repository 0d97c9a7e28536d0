// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/prompter.h"

#include <QList>
#include <QStringList>

namespace tessera::test {

/// Answers as it was told before and remembers what it was asked. Untold questions are cancelled.
class FakePrompter final : public Prompter
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error); }
    void showMessage(QWidget *, const QString &, const QString &text) override { messages.append(text); }

    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        messages.append(text);
        return confirms;
    }

    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return textToEnter; }

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return fileToOpen; }

    QString saveFile(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        proposals.append(proposal);
        return fileToSave;
    }

    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folderToChoose; }

    bool openExternally(const QString &address) override
    {
        opened.append(address);
        return true;
    }

    // What it answers.
    bool confirms = false;
    QString textToEnter;
    QString fileToOpen;
    QString fileToSave;
    QString folderToChoose;

    // What it was asked.
    QList<Error> errors;
    QStringList messages;
    QStringList proposals;
    QStringList opened;
};

} // namespace tessera::test
