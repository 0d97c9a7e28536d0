// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EventForm;
}

namespace tessera {

/// The fields of an event in the life of a contact. Says while one types whether a change was notified in time.
class EventForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventForm(QWidget *parent = nullptr);
    ~EventForm() override;

    /// To be called once; the event happened today as far as is known. The notice is asked for changes and ends only.
    void setUp(const Workspace &workspace, ConfirmationEvent kind);

    /// Shows an event that is there already.
    void setEvent(const Confirmation &event);

    /// The event shown, with what was typed.
    [[nodiscard]] Confirmation event() const;

Q_SIGNALS:
    void changed();

private:
    void showNotice();

    std::unique_ptr<Ui::EventForm> m_ui;
    const Workspace *m_workspace = nullptr;
    Confirmation m_event;
};

} // namespace tessera
