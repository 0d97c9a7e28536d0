// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

namespace tessera {

/// Switches between States: a list that is also found in by typing a part of a name, with or without accents.
class StateBox : public QComboBox
{
    Q_OBJECT

public:
    explicit StateBox(QWidget *parent = nullptr);

    /// Offers these States in this order, one of them chosen; another one is shown by its name alone.
    void showStates(const Participants &participants, const QStringList &codes, const QString &current);

    /// The State so many places after the current one; empty beyond the ends.
    [[nodiscard]] QString neighbour(int step) const;

Q_SIGNALS:
    void stateChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);
    void takeTyped();

    QStandardItemModel *m_states;
    QCompleter *m_completer;
    QString m_current;
    QString m_name;
};

} // namespace tessera
