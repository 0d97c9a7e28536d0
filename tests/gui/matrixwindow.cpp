// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixwindow.h"

#include "models/matrixmodel.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QStatusBar>
#include <QTest>

namespace tessera::test {

using namespace Qt::StringLiterals;

MatrixWindow::MatrixWindow()
    : appearance(*qobject_cast<QApplication *>(QApplication::instance()))
    , settings(m_folder.filePath(u"settings.ini"_s))
    , clock(QDateTime({2025, 11, 22}, {9, 0}, Qt::UTC))
{
    appearance.apply(AppearanceChoice::Light, 100);
    settings.set(setting::kAuthorName, u"Anna Beispiel"_s);
    settings.set(setting::kStartsWhereLeft, true);
    settings.set(setting::kPage, u"matrix"_s);
    makeWindow();
}

MatrixWindow::~MatrixWindow() = default;

void MatrixWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(settings, appearance, prompter, clock);
}

bool MatrixWindow::create(const std::optional<Sample> &sample, const QString &fileName)
{
    return m_window->session().create(path(fileName), sample).has_value();
}

bool MatrixWindow::reopen()
{
    const QString file = m_window->session().path();
    if (!m_window->close())
        return false;
    m_window.reset();
    makeWindow();
    m_window->openWorkspace(file);
    return m_window->session().workspace() != nullptr;
}

bool MatrixWindow::show(const QSize &size)
{
    m_window->resize(size);
    if (m_window->session().workspace())
        m_window->show();
    else
        m_window->start({});
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

MatrixView &MatrixWindow::view() const
{
    return m_window->matrixPage()->view();
}

CellPlace MatrixWindow::place() const
{
    return view().currentPlace();
}

void MatrixWindow::goTo(const QString &state, int measure) const
{
    view().setCurrentPlace({state, measure});
    view().setFocus();
}

Status MatrixWindow::status(const QString &state, int measure, int year) const
{
    return workspace().year(year).status({state, measure});
}

QStringList MatrixWindow::shownStates() const
{
    QStringList states;
    for (int row = 0; row < view().model()->rowCount(); ++row)
        states.append(view().model()->index(row, 0).data(MatrixModel::StateRole).toString());
    return states;
}

int MatrixWindow::shownYear() const
{
    return m_window->matrixPage()->heading().section(u' ', -1).toInt();
}

void MatrixWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
}

void MatrixWindow::type(const QString &text) const
{
    // Not QTest::keyClicks, which knows no letter beyond Latin 1.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(letter.toUpper().unicode()), letter,
                            Qt::NoModifier);
}

QString MatrixWindow::undoText() const
{
    return m_window->actions()[ActionId::Undo]->text().remove(u'&');
}

QString MatrixWindow::statusBarTexts() const
{
    QStringList texts{m_window->statusBar()->currentMessage()};
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    texts.removeAll({});
    return texts.join(u" | "_s);
}

DialogAnswer::DialogAnswer(std::function<void(QDialog &)> answer) : m_wasAsked(std::make_shared<bool>(false))
{
    m_watch.setInterval(5);
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this, wasAsked = m_wasAsked, answer = std::move(answer)] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_watch.stop();
        *wasAsked = true;
        answer(*dialog);
    });
    m_watch.start();
}

} // namespace tessera::test
