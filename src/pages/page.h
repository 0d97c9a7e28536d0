// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>
#include <QWidget>

namespace tessera {

/// One entry of the navigation. Made when it is first shown; not asked to do anything while hidden.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The heading: "Matrix — 2025".
    [[nodiscard]] virtual QString heading() const = 0;

    /// Stores what is half typed. False when that was not possible: the text stays on the screen.
    [[nodiscard]] virtual bool finishEditing() { return true; }

    /// What finishEditing() could not store, as names for the user; and giving it up.
    [[nodiscard]] virtual QStringList unsaved() const { return {}; }
    virtual void discardUnsaved() {}

    /// Copy and paste of the page's own content, for the Edit menu.
    virtual void copy() {}
    virtual void copyWithHeadings() { copy(); }
    virtual void paste() {}
    [[nodiscard]] virtual bool takesPaste() const { return keyWidget() != nullptr; }

    /// Where the keys of the page's actions work; none when it has no actions of its own.
    [[nodiscard]] virtual QWidget *keyWidget() const { return nullptr; }

    /// Puts the focus where the page is filtered or searched; for Edit > Filter. False when the page has no such place.
    virtual bool focusFilter() { return false; }

    /// Shows a record of the page's own kinds and gives it the focus, whatever the filters were. False for other kinds.
    virtual bool lookAt(const RecordId &) { return false; }

Q_SIGNALS:
    void headingChanged();
    void unsavedChanged();

    /// What can be done with the selection may be something else now.
    void selectionChanged();

    /// The user wants to see a record where it is edited: the window finds the page.
    void recordAsked(const RecordId &record);

    /// Something went well and deserves a line in the status bar.
    void messageShown(const QString &text);
};

} // namespace tessera
