// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finddialog.h"

#include "models/searchmodel.h"
#include "pages/linedelegate.h"
#include "pages/viewtools.h"
#include "ui_finddialog.h"

#include <QKeyEvent>

namespace tessera {

namespace {

/// Keys that move in the list though the field has the keyboard.
bool movesInTheList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

FindDialog::FindDialog(SearchModel &model, const Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FindDialog>())
    , m_model(model)
{
    m_ui->setupUi(this);
    m_ui->hitList->setModel(&m_model);
    m_ui->hitList->setItemDelegate(new TwoLineDelegate(appearance, this));
    m_ui->findEdit->installEventFilter(this);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_ui->hitList, &QListView::clicked, this, &FindDialog::choose);
    // Enter reaches the default button, from the field and from the list.
    connect(m_ui->openButton, &QPushButton::clicked, this, &FindDialog::choose);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 70, 26);
    m_ui->findEdit->setFocus();
    search({});
}

FindDialog::~FindDialog() = default;

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->findEdit && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (movesInTheList(pressed->key()) && pressed->modifiers() == Qt::NoModifier) {
            QCoreApplication::sendEvent(m_ui->hitList, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindDialog::search(const QString &question)
{
    m_model.search(question);
    const int found = m_model.rowCount();
    m_ui->hitList->setCurrentIndex(m_model.index(0, 0));
    m_ui->hitList->scrollToTop();
    m_ui->openButton->setEnabled(found > 0);
    if (question.trimmed().isEmpty())
        m_ui->countLabel->setText(tr("Type a name, a number or any word."));
    else
        announce(*m_ui->countLabel, found > 0 ? tr("%n found", nullptr, found) : tr("Nothing was found."));
}

void FindDialog::choose()
{
    const QModelIndex current = m_ui->hitList->currentIndex();
    if (!current.isValid())
        return;
    m_chosen = m_model.hit(current.row());
    accept();
}

} // namespace tessera
