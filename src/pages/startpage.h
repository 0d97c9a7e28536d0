// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/samples.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace tessera {

class RecentFileModel;

/// What the window shows while no workspace is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QStringList &recentFiles, QWidget *parent = nullptr);
    ~StartPage() override;

    void setRecentFiles(const QStringList &recentFiles);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void sampleRequested(Sample sample);
    void removeRecentRequested(const QString &path);

private:
    void openRecent();
    void showButtons();

    std::unique_ptr<Ui::StartPage> m_ui;
    RecentFileModel *m_recent;
};

} // namespace tessera
