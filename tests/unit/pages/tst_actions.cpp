// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mainwindow.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "support/fakeprompter.h"
#include "support/testclock.h"

#include <QAction>
#include <QFile>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_Actions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void rowsAreWhole_data();
    void rowsAreWhole();
    void keysAreUnique();
    void keysWithoutModifierBelongToOnePage_data();
    void keysWithoutModifierBelongToOnePage();
    void menusHaveOneMnemonicEach();
    void everyActionHasAHandler();
    void matrixActionsSleepOnOtherPages();
    void shortcutsAreListed();

private:
    static void addRows()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(actionRows().size()); ++row)
            QTest::newRow(actionRows()[std::size_t(row)].text) << row;
    }
    [[nodiscard]] static QList<QKeySequence> keysOf(const ActionRow &row)
    {
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        return keys;
    }
};

namespace {

/// A window with a demonstration workspace, everything temporary.
struct OpenWindow {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Appearance appearance{*qobject_cast<QApplication *>(QApplication::instance())};
    test::FakePrompter prompter;
    test::FixedClock clock;
    MainWindow window{settings, appearance, prompter, clock};
};

} // namespace

void tst_Actions::idsAreUnique()
{
    QSet<int> ids;
    for (const ActionRow &row : actionRows())
        ids.insert(int(row.id));
    QCOMPARE(ids.size(), qsizetype(actionRows().size()));
    QCOMPARE(ids.size(), qsizetype(ActionId::About) + 1); // and every id has a row
}

void tst_Actions::rowsAreWhole_data()
{
    addRows();
}

void tst_Actions::rowsAreWhole()
{
    QFETCH(int, row);
    const ActionRow &action = actionRows()[std::size_t(row)];
    QVERIFY(*action.menu != '\0');
    QVERIFY(*action.text != '\0');
    QVERIFY(*action.tip != '\0');
    QVERIFY2(!QString::fromUtf8(action.tip).endsWith(u'.'), "tips are lines without a full stop");
    if (*action.icon != '\0')
        QVERIFY2(QFile::exists(u":/icons/"_s + QString::fromLatin1(action.icon) + u".svg"_s), action.icon);
    for (const QKeySequence &key : keysOf(action))
        QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, action.keys);
}

void tst_Actions::keysAreUnique()
{
    // Keys of one page work beside those of the window and of every page; two pages may share a key.
    const auto isBeside = [](ActionScope a, ActionScope b) {
        const auto isEverywhere = [](ActionScope scope) {
            return scope == ActionScope::Window || scope == ActionScope::Page;
        };
        return a == b || isEverywhere(a) || isEverywhere(b);
    };
    QList<std::pair<QString, const ActionRow *>> taken;
    for (const ActionRow &row : actionRows()) {
        for (const QKeySequence &key : keysOf(row)) {
            for (const auto &[name, other] : taken)
                QVERIFY2(name != key.toString() || !isBeside(row.scope, other->scope),
                         qPrintable(name + u": "_s + QString::fromUtf8(other->text) + u", "_s
                                    + QString::fromUtf8(row.text)));
            taken.append({key.toString(), &row});
        }
    }
    QVERIFY(taken.size() > 20);
}

void tst_Actions::keysWithoutModifierBelongToOnePage_data()
{
    addRows();
}

void tst_Actions::keysWithoutModifierBelongToOnePage()
{
    QFETCH(int, row);
    const ActionRow &action = actionRows()[std::size_t(row)];
    if (action.scope != ActionScope::Window && action.scope != ActionScope::Page)
        return;
    for (const QKeySequence &key : keysOf(action)) {
        const bool isFunctionKey = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
        const bool hasModifier = key[0].keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
        QVERIFY2(isFunctionKey || hasModifier, qPrintable(key.toString()));
    }
}

void tst_Actions::menusHaveOneMnemonicEach()
{
    OpenWindow open;
    QVERIFY(open.window.session().create(open.folder.filePath(u"demo.tessera"_s), Sample::Demonstration));
    const auto mnemonics = [](const QList<QAction *> &actions, const QString &menu) {
        QHash<QString, QString> taken;
        QStringList twice;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (taken.contains(key))
                twice.append(menu + u": "_s + taken.value(key) + u" / "_s + action->text());
            taken.insert(key, action->text());
        }
        return twice;
    };
    const auto *bar = open.window.findChild<QMenuBar *>();
    QStringList twice = mnemonics(bar->actions(), u"menu bar"_s);
    for (const QAction *menu : bar->actions())
        twice += mnemonics(menu->menu()->actions(), menu->text());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u"; "_s)));
}

void tst_Actions::everyActionHasAHandler()
{
    OpenWindow open;
    open.window.start({});
    for (const ActionRow &row : actionRows()) {
        QVERIFY2(open.window.actions().hasHandler(row.id), row.text);
        const QAction *action = open.window.actions()[row.id];
        QVERIFY(action);
        QVERIFY2(!action->toolTip().isEmpty(), row.text);
        QCOMPARE(action->icon().isNull(), *row.icon == '\0');
        QCOMPARE(action->isEnabled(), row.need == ActionNeed::Nothing);
    }
}

void tst_Actions::matrixActionsSleepOnOtherPages()
{
    OpenWindow open;
    QVERIFY(open.window.session().create(open.folder.filePath(u"demo.tessera"_s), Sample::Demonstration));
    Actions &actions = open.window.actions();
    actions[ActionId::GoMatrix]->trigger();
    QVERIFY(actions[ActionId::SetImplemented]->isEnabled());
    const auto journal = [&] { return open.window.session().workspace()->undoTitle(); };
    for (const ActionId page : {ActionId::GoOverview, ActionId::GoReference, ActionId::GoActivity}) {
        actions[page]->trigger();
        // What cannot be seen is not changed: neither by the menu nor by keys.
        for (const ActionRow &row : actionRows()) {
            if (row.need == ActionNeed::WritableCell || row.id == ActionId::Paste
                || row.scope == ActionScope::Attendance)
                QVERIFY2(!actions[row.id]->isEnabled(), row.text);
        }
        actions[ActionId::SetImplemented]->trigger();
        QCOMPARE(journal(), QString());
    }
    actions[ActionId::GoMeetings]->trigger();
    QVERIFY(actions[ActionId::SetPresent]->isEnabled());
    QVERIFY(actions[ActionId::SetPresent]->isVisible());
    QVERIFY(!actions[ActionId::SetImplemented]->isVisible());
    QVERIFY(actions[ActionId::Paste]->isEnabled());
    actions[ActionId::GoMatrix]->trigger();
    QVERIFY(actions[ActionId::SetImplemented]->isEnabled());
    QVERIFY(!actions[ActionId::SetPresent]->isVisible());
}

void tst_Actions::shortcutsAreListed()
{
    OpenWindow open;
    const QList<ShortcutRow> rows = open.window.actions().shortcuts();
    qsizetype withKeys = 0;
    for (const ActionRow &row : actionRows())
        withKeys += *row.keys != '\0' ? 1 : 0;
    QCOMPARE(rows.size(), withKeys);
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
