// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A widget of a form, as far as the rules look at it.
struct FormWidget {
    QString className;
    QString name;
    QSet<QString> properties; ///< that are set
    QString minimumSize;
    QString maximumSize;
};

struct Form {
    QList<FormWidget> widgets;
    QSet<QString> buddies;
    QStringList tabStops;
    int connections = 0;
    QString error;
};

/// The text below the current element, whatever elements it is wrapped in, with blanks between them.
QString textBelow(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
}

void readProperty(QXmlStreamReader &xml, Form &form, FormWidget *widget)
{
    const QString name = xml.attributes().value("name"_L1).toString();
    const QString text = textBelow(xml);
    if (name == "buddy"_L1)
        form.buddies.insert(text);
    if (!widget)
        return;
    widget->properties.insert(name);
    if (name == "minimumSize"_L1)
        widget->minimumSize = text;
    else if (name == "maximumSize"_L1)
        widget->maximumSize = text;
}

Form readForm(const QString &path)
{
    Form form;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        form.error = file.errorString();
        return form;
    }
    QXmlStreamReader xml(&file);
    QList<qsizetype> open; // the widget that each open element belongs to; -1 = a layout or spacer
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == "widget"_L1) {
            form.widgets.append({xml.attributes().value("class"_L1).toString(),
                                 xml.attributes().value("name"_L1).toString(),
                                 {},
                                 {},
                                 {}});
            open.append(form.widgets.size() - 1);
        } else if (xml.isStartElement() && (name == "layout"_L1 || name == "spacer"_L1)) {
            open.append(-1);
        } else if (xml.isEndElement() && (name == "widget"_L1 || name == "layout"_L1 || name == "spacer"_L1)) {
            open.removeLast();
        } else if (xml.isStartElement() && name == "property"_L1) {
            const qsizetype owner = open.isEmpty() ? -1 : open.constLast();
            readProperty(xml, form, owner < 0 ? nullptr : &form.widgets[owner]);
        } else if (xml.isStartElement() && name == "tabstop"_L1) {
            form.tabStops.append(xml.readElementText());
        } else if (xml.isStartElement() && name == "connection"_L1) {
            ++form.connections;
        }
    }
    form.error = xml.hasError() ? xml.errorString() : QString();
    return form;
}

bool isInput(const FormWidget &widget)
{
    static const QRegularExpression kInputs(
        u"(Edit|ComboBox|SpinBox|CheckBox|RadioButton|Slider|TableView|TreeView|ListView|TableWidget|TreeWidget|ListWidget|"
        "TextBrowser)$"_s);
    return kInputs.match(widget.className).hasMatch();
}

/// Check boxes and radio buttons carry their own text.
bool isNamedByItself(const FormWidget &widget)
{
    return widget.properties.contains(u"accessibleName"_s)
           || (widget.properties.contains(u"text"_s)
               && (widget.className.endsWith("CheckBox"_L1) || widget.className.endsWith("RadioButton"_L1)));
}

bool hasDesignersName(const FormWidget &widget)
{
    static const QRegularExpression kDefaults(
        u"^(pushButton|toolButton|commandLinkButton|lineEdit|label|comboBox|fontComboBox|checkBox|radioButton|widget|frame|"
        "groupBox|scrollArea|tabWidget|tab|page|stackedWidget|splitter|tableView|treeView|listView|tableWidget|treeWidget|"
        "listWidget|spinBox|doubleSpinBox|dateEdit|timeEdit|dateTimeEdit|textEdit|plainTextEdit|textBrowser|progressBar|line|"
        "buttonBox|horizontalSlider|verticalSlider|calendarWidget)(_\\d+)?$"_s);
    return kDefaults.match(widget.name).hasMatch();
}

/// The axes on which the size cannot change.
bool isFixed(const FormWidget &widget)
{
    const QStringList smallest = widget.minimumSize.split(u' ', Qt::SkipEmptyParts);
    const QStringList largest = widget.maximumSize.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(smallest.size(), largest.size()); ++i) {
        if (smallest.at(i) == largest.at(i))
            return true;
    }
    return false;
}

} // namespace

/// What every form must keep to, so that it can be used by keyboard, by screen reader and in every language.
class tst_Forms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data() { listForms(); }
    void isReadable();
    void widgetsAreNamedForTheirContent_data() { listForms(); }
    void widgetsAreNamedForTheirContent();
    void inputsHaveANameForScreenReaders_data() { listForms(); }
    void inputsHaveANameForScreenReaders();
    void tabStopsCoverAllInputs_data() { listForms(); }
    void tabStopsCoverAllInputs();
    void nothingIsConnectedInside_data() { listForms(); }
    void nothingIsConnectedInside();
    void nothingHasAFixedSize_data() { listForms(); }
    void nothingHasAFixedSize();

private:
    static void listForms();
};

void tst_Forms::listForms()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TESSERA_FORMS));
    const QStringList names = folder.entryList({u"*.ui"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_Forms::isReadable()
{
    QFETCH(QString, path);
    const Form form = readForm(path);
    QCOMPARE(form.error, QString());
    QVERIFY(!form.widgets.isEmpty());
}

void tst_Forms::widgetsAreNamedForTheirContent()
{
    QFETCH(QString, path);
    QSet<QString> names;
    for (const FormWidget &widget : readForm(path).widgets) {
        QVERIFY2(!hasDesignersName(widget), qPrintable(widget.name));
        QVERIFY2(!names.contains(widget.name), qPrintable(widget.name));
        names.insert(widget.name);
    }
}

void tst_Forms::inputsHaveANameForScreenReaders()
{
    QFETCH(QString, path);
    const Form form = readForm(path);
    for (const FormWidget &widget : form.widgets)
        QVERIFY2(!isInput(widget) || isNamedByItself(widget) || form.buddies.contains(widget.name),
                 qPrintable(widget.name));
    QSet<QString> names;
    for (const FormWidget &widget : form.widgets)
        names.insert(widget.name);
    for (const QString &buddy : form.buddies)
        QVERIFY2(names.contains(buddy), qPrintable(buddy));
}

void tst_Forms::tabStopsCoverAllInputs()
{
    QFETCH(QString, path);
    const Form form = readForm(path);
    QStringList inputs;
    QSet<QString> names;
    for (const FormWidget &widget : form.widgets) {
        names.insert(widget.name);
        if (isInput(widget))
            inputs.append(widget.name);
    }
    if (inputs.size() < 2)
        QSKIP("one input needs no order");
    for (const QString &input : inputs)
        QVERIFY2(form.tabStops.contains(input), qPrintable(input));
    for (const QString &stop : form.tabStops)
        QVERIFY2(names.contains(stop), qPrintable(stop));
}

void tst_Forms::nothingIsConnectedInside()
{
    QFETCH(QString, path);
    QCOMPARE(readForm(path).connections, 0);
}

void tst_Forms::nothingHasAFixedSize()
{
    QFETCH(QString, path);
    for (const FormWidget &widget : readForm(path).widgets)
        QVERIFY2(!isFixed(widget), qPrintable(widget.name));
}

QTEST_GUILESS_MAIN(tst_Forms)
#include "tst_forms.moc"
