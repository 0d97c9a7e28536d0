// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statusline.h"

#include "pages/workspacesession.h"
#include "workspace/selection.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QStatusBar &bar, const WorkspaceSession &session, const Selection &selection)
    : QObject(&bar)
    , m_bar(bar)
    , m_session(session)
    , m_selection(selection)
    , m_savedLabel(addLabel(false))
    , m_backupLabel(addLabel(false))
    , m_messageLabel(addLabel(false))
    , m_noticeLabel(addLabel(true, u"noticeLabel"_s))
    , m_sharingLabel(addLabel(true))
    , m_contentLabel(addLabel(true))
    , m_storeLabel(addLabel(true))
{
    bar.setMinimumWidth(1); // fit() sees to it that its texts fit; they must not hold the window wide
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(std::chrono::seconds(6));
    connect(&m_messageTime, &QTimer::timeout, m_messageLabel, &QLabel::clear);
}

QLabel *StatusLine::addLabel(bool isPermanent, const QString &name)
{
    auto *label = new QLabel(&m_bar);
    label->setObjectName(name); // before the bar measures it: the style sheet looks once
    label->setTextFormat(Qt::PlainText);
    if (isPermanent)
        m_bar.addPermanentWidget(label);
    else
        m_bar.addWidget(label);
    return label;
}

void StatusLine::update(const QStringList &unsaved)
{
    Workspace *workspace = m_session.workspace();
    for (QLabel *label : {m_savedLabel, m_noticeLabel, m_sharingLabel})
        label->setVisible(workspace != nullptr);
    if (!workspace)
        return;
    if (!unsaved.isEmpty())
        m_savedLabel->setText(
            tr("▲ Not saved: %1").arg(unsaved.mid(0, 2).join(u"; "_s) + (unsaved.size() > 2 ? u"; …"_s : QString())));
    else if (workspace->isReadOnly())
        m_savedLabel->setText(tr("Read only"));
    else
        m_savedLabel->setText(tr("✓ All changes saved"));
    m_backupLabel->setText(backupText());
    m_noticeLabel->setText(workspace->isDemonstration() ? tr("Demonstration data") : QString());
    m_noticeLabel->setVisible(workspace->isDemonstration());
    m_sharingLabel->setText(sharingText(workspace->sharing()));
    const QList<int> years = workspace->years();
    //: Contents of the workspace: "57 States · 16 measures · 2013–2025"
    m_contentLabel->setText(tr("%1 States · %2 measures · %3–%4")
                                .arg(workspace->participants().participatingStates(m_selection.year()).size())
                                .arg(workspace->framework().measures.size())
                                .arg(years.constFirst())
                                .arg(years.constLast()));
    m_storeLabel->setText(u"SQLite"_s);
}

QString StatusLine::backupText() const
{
    const std::optional<Backup> backup = m_session.newestBackup();
    if (!backup)
        return tr("No backup yet");
    const QDateTime made = backup->made.toLocalTime();
    if (made.date() == m_session.workspace()->clock().today())
        return tr("Last backup today %1").arg(QLocale().toString(made.time(), u"HH:mm"_s));
    return tr("Last backup %1").arg(QLocale().toString(made.date(), u"d MMM yyyy"_s));
}

void StatusLine::showMessage(const QString &text)
{
    m_messageLabel->setText(text);
    m_messageLabel->setVisible(true);
    m_messageTime.start();
}

void StatusLine::fit(bool isTight)
{
    for (QLabel *label : {m_backupLabel, m_contentLabel, m_storeLabel})
        label->setVisible(!isTight && m_session.workspace());
    for (QLabel *label : {m_storeLabel, m_contentLabel, m_backupLabel}) {
        if (roomAsked() > m_bar.window()->width())
            label->hide();
    }
}

int StatusLine::roomAsked() const
{
    int room = 0;
    for (const QLabel *label :
         {m_savedLabel, m_backupLabel, m_messageLabel, m_noticeLabel, m_sharingLabel, m_contentLabel, m_storeLabel})
        room += label->isHidden() ? 0 : label->sizeHint().width() + m_bar.fontMetrics().averageCharWidth();
    return room;
}

} // namespace tessera
