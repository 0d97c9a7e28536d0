// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookover.h"

#include "domain/reference.h"
#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>

namespace tessera::test {

using namespace Qt::StringLiterals;

namespace {

/// Where a widget is, for the reader of the report.
QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at && names.size() < 3; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                 : at->objectName());
    return names.join(u'/');
}

QString shortText(const QString &text)
{
    return u"“%1”"_s.arg(text.simplified().left(60));
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.minimumSizeHint().width() > label.width() + 1 || label.minimumSizeHint().height() > label.height() + 1;
}

bool isClipped(const QAbstractButton &button)
{
    return !button.text().isEmpty()
           && (button.sizeHint().width() > button.width() + 1 || button.sizeHint().height() > button.height() + 1);
}

/// Letters that are left when numbers, dates, keys, symbols and names of the program are taken away.
bool saysSomething(QString text)
{
    static const QRegularExpression nothing(
        u"<[^>]*>|&\\w+;|\\b\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w* \\d{4}\\b|"
        "\\b(Ctrl|Shift|Alt|Del|Delete|Esc|Return|Enter|Left|Right|Space)\\b|\\bF\\d+\\b|"
        "\\b(Tessera|SQLite|TLP|AMBER|STRICT|GREEN|CLEAR|RED|PDF|A4|CBM|TLP:\\w+)\\b|[^\\pL]+"_s);
    return !text.remove(nothing).isEmpty();
}

class TextCollector
{
public:
    explicit TextCollector(const QSet<QString> &data)
    {
        for (const QString &text : data)
            m_data.append(QString(text).remove(u'&').simplified());
        // The longest first, so that a part of a name does not spoil the whole.
        std::sort(m_data.begin(), m_data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    void look(const QWidget &widget, const char *kind, const QString &text)
    {
        if (text.contains(QChar(PseudoTranslator::kMark)) || !saysSomething(text))
            return;
        QString left = text;
        left.remove(u'&');
        if (text.contains(u'<')) { // an escaped text of a catalogue
            QTextDocument document;
            document.setHtml(text);
            left = document.toPlainText();
        }
        left = left.simplified();
        for (const QString &known : m_data) {
            if (known.size() <= left.size())
                left.replace(known, u" "_s);
        }
        if (saysSomething(left))
            m_found.append(placeOf(widget) + u' ' + QLatin1String(kind) + u": "_s + shortText(text));
    }

    [[nodiscard]] QStringList found() const { return m_found; }

private:
    QStringList m_data;
    QStringList m_found;
};

void lookAtContent(TextCollector &texts, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.look(widget, "text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.look(widget, "text", button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.look(widget, "title", box->title());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.look(widget, "placeholder", edit->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.look(widget, "placeholder", edit->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.look(widget, "tab", tabs->tabText(i));
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.look(widget, "choice", combo->itemText(i));
    }
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model()) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.look(widget, "heading", table->model()->headerData(column, Qt::Horizontal).toString());
    }
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->property("elides").toBool())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label && isClipped(*label)) || (button && isClipped(*button))) {
            clipped.append(u"%1 %2 has %3×%4, needs %5×%6"_s
                               .arg(placeOf(*widget), shortText(label ? label->text() : button->text()))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->sizeHint().width())
                               .arg(label && label->wordWrap() ? label->heightForWidth(label->width())
                                                               : widget->sizeHint().height()));
        }
    }
    return clipped;
}

QStringList untranslatedTexts(const QWidget &window, const QSet<QString> &data)
{
    TextCollector texts(data);
    texts.look(window, "window title", window.windowTitle());
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : widgets) {
        if (widget->objectName().startsWith("qt_"_L1)) // inside Qt's own widgets
            continue;
        lookAtContent(texts, *widget);
        texts.look(*widget, "tool tip", widget->toolTip());
        texts.look(*widget, "accessible name", widget->accessibleName());
        texts.look(*widget, "accessible description", widget->accessibleDescription());
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->objectName().startsWith("edit-"_L1) || action->objectName() == "select-all"_L1)
            continue; // Qt's own menu of an input
        texts.look(window, "action", action->text());
        texts.look(window, "action's tip", action->toolTip());
        texts.look(window, "action's status tip", action->statusTip());
    }
    QStringList found = texts.found();
    found.removeDuplicates();
    return found;
}

QSet<QString> catalogueTexts(const Reference &reference)
{
    QSet<QString> texts;
    const auto add = [&texts](const LocalisedText &text) {
        for (const QString &one : text.all())
            texts.insert(one);
    };
    const Framework &framework = reference.framework;
    for (const LocalisedText &text : {framework.title, framework.shortTitle, framework.numberPrefix})
        add(text);
    for (const Decision &decision : framework.decisions) {
        add(decision.title);
        texts.insert(decision.id);
    }
    for (const MeasureSet &set : framework.sets)
        add(set.title);
    for (const FrameworkTag &tag : framework.tags)
        add(tag.title);
    for (const Measure &measure : framework.measures) {
        for (const LocalisedText &text : {measure.title, measure.shortTitle, measure.asked, measure.cadenceNote})
            add(text);
        texts.insert(measure.decision);
        for (const MeasureComponent &component : measure.components) {
            add(component.title);
            add(component.asked);
        }
    }
    for (const State &state : reference.participants.states()) {
        add(state.name);
        texts.insert(state.code);
    }
    for (const Group &group : reference.participants.groups()) {
        add(group.title);
        add(group.shortTitle);
    }
    for (const Forum &forum : reference.participants.forums()) {
        add(forum.title);
        add(forum.shortTitle);
    }
    texts.remove({});
    return texts;
}

} // namespace tessera::test
