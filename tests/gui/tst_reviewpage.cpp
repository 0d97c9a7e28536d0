// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookover.h"
#include "matrixwindow.h"
#include "pages/editioncomparedialog.h"
#include "pages/editionsdialog.h"
#include "pages/formsdialog.h"
#include "pages/pagepreview.h"
#include "pages/pickbutton.h"
#include "pages/reviewpage.h"
#include "pages/reviewsectionmodel.h"
#include "pages/sectiontextdialog.h"
#include "pages/tabledialog.h"
#include "support/pagefixture.h"
#include "workspace/celledits.h"
#include "workspace/editionedits.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void firstPageComesAtOnce();
    void optionsChangeTheDocument();
    void choicesAreRemembered();
    void previewFollowsTheOptions();
    void bookmarksLeadToTheirPlace();
    void sectionsAreOrderedByKeys();
    void sectionModelKeepsItsRules();
    void sectionsCarryATextOfTheUser();
    void logosAreChecked();
    void listsWhatIsLeftOut();
    void writesAPdfThatOthersRead();
    void writesATextDocument();
    void writesAFormForEachState();
    void writesOneFormWhereItIsWanted();
    void picksSingleStates();
    void cancellingLeavesNothing();
    void failedExportLeavesNothing();
    void widerLabelAsksForAReason();
    void frozenEditionComesBackByteForByte();
    void laterChangesAreTold();
    void editionsAreCompared();
    void editionsCanBeRemoved();
    void readOnlyWorkspaceCanBePrinted();
    void emptyWorkspaceSaysWhatToDoFirst();
    void followsEditsWhenSeenAgain();
    void fitsSmallWindows_data();
    void fitsSmallWindows();
    void windowLeadsHere();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    [[nodiscard]] static T &partOf(const QWidget &widget, const char *name)
    {
        return *widget.findChild<T *>(QLatin1String(name));
    }
    void make(const std::optional<Sample> &sample);
    void open();
    void activate(const char *box, const QVariant &value);
    void pickStates(const QStringList &states);
    void answerForms(const std::function<void(FormsDialog &)> &answer);
    void click(const char *button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] Workspace &workspace() const { return m_fixture->context.workspace; }
    [[nodiscard]] FrozenEdition freeze(const QString &name);
    void set(const QString &state, int measure, Status status);
    [[nodiscard]] static QByteArray contentOfFile(const QString &path);

    std::unique_ptr<test::PageFixture> m_fixture; // on 22 November 2025
    std::unique_ptr<ReviewPage> m_page;
};

void tst_ReviewPage::init()
{
    make(Sample::Demonstration);
}

void tst_ReviewPage::make(const std::optional<Sample> &sample)
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(sample);
    open();
}

void tst_ReviewPage::open()
{
    m_page.reset();
    m_page = std::make_unique<ReviewPage>(m_fixture->context);
    m_page->resize(1250, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_ReviewPage::activate(const char *box, const QVariant &value)
{
    auto &combo = part<QComboBox>(box);
    const int index = combo.findData(value);
    QVERIFY2(index >= 0, box);
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    QTRY_VERIFY(m_page->isUpToDate());
}

FrozenEdition tst_ReviewPage::freeze(const QString &name)
{
    m_fixture->prompter.textToEnter = name;
    click("freezeButton");
    return EditionEdits(workspace()).editions().value().constFirst();
}

void tst_ReviewPage::set(const QString &state, int measure, Status status)
{
    CellEdits edits(workspace());
    QVERIFY(edits.setStatus(2025, {{state, measure}}, status));
}

QByteArray tst_ReviewPage::contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ReviewPage::firstPageComesAtOnce()
{
    m_page = std::make_unique<ReviewPage>(m_fixture->context);
    m_page->resize(1250, 780);
    QElapsedTimer timer;
    timer.start();
    m_page->show();
    const auto &preview = part<PagePreview>("preview");
    QVERIFY(preview.pageCount() > 0); // before the whole review is made
    QVERIFY(!m_page->document());
    QTRY_VERIFY(preview.isPainted(0));
    qInfo("the first page after %lld ms", timer.elapsed());
    QTRY_VERIFY(m_page->document());
    qInfo("the whole review after %lld ms", timer.elapsed());
    QVERIFY(preview.pageCount() > 57);
}

/// As the user does in the list of the button.
void tst_ReviewPage::pickStates(const QStringList &states)
{
    auto &button = part<PickButton>("statesButton");
    button.setPicked(states);
    Q_EMIT button.pickChanged();
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_ReviewPage::answerForms(const std::function<void(FormsDialog &)> &answer)
{
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<FormsDialog *>(QApplication::activeModalWidget());
        wasAsked = dialog;
        if (dialog)
            answer(*dialog);
    });
    click("formsButton");
    QVERIFY(wasAsked);
}

void tst_ReviewPage::optionsChangeTheDocument()
{
    QCOMPARE(m_page->document()->options.comparedYear, 2024);
    QCOMPARE(m_page->document()->options.states.size(), 57);
    pickStates({u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s});
    QCOMPARE(m_page->document()->options.states.size(), 4);
    QCOMPARE(m_page->document()->options.scope, u"V4"_s);
    QVERIFY(m_page->document()->scopeTitle.startsWith(u"Visegr"));
    activate("comparedBox", 2020);
    QCOMPARE(m_page->document()->options.comparedYear, 2020);
    activate("yearBox", 2018);
    QCOMPARE(m_page->document()->options.year, 2018);
    QCOMPARE(m_page->document()->options.comparedYear, 2017); // never a later one
    QCOMPARE(m_fixture->selection.year(), 2018);
    QCOMPARE(m_page->heading(), u"Annual review — 2018"_s);
    m_fixture->selection.setYear(2025);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.year, 2025);
    activate("paperBox", int(QPageSize::Letter));
    QCOMPARE(m_page->document()->options.paper, QPageSize::Letter);
    activate("editionBox", idOf(Edition::Circulation));
    QCOMPARE(m_page->document()->options.edition, Edition::Circulation);
    activate("languageBox", u"en"_s);
    QCOMPARE(m_page->document()->language, u"en"_s);
    QTest::keyClicks(&part<QLineEdit>("bodyEdit"), u"Chair"_s);
    QTest::keyClicks(&part<QLineEdit>("markingEdit"), u"LIMITED"_s);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.issuingBody, u"Chair"_s);
    QCOMPARE(m_page->document()->options.marking, u"LIMITED"_s);
}

void tst_ReviewPage::choicesAreRemembered()
{
    activate("editionBox", idOf(Edition::Circulation));
    activate("ceilingBox", idOf(SharingLabel::Amber));
    activate("comparedBox", 0);
    part<QLineEdit>("bodyEdit").clear();
    QTest::keyClicks(&part<QLineEdit>("bodyEdit"), u"Chair"_s);
    part<QListView>("sectionsView")
        .model()
        ->setData(part<QListView>("sectionsView").model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_VERIFY(m_page->isUpToDate());
    const ReviewOptions before = m_page->document()->options;
    open();
    QCOMPARE(m_page->document()->options, before);
    QCOMPARE(part<QLineEdit>("bodyEdit").text(), u"Chair"_s);
    QCOMPARE(part<QComboBox>("ceilingBox").currentText(), u"TLP:AMBER"_s);
}

void tst_ReviewPage::previewFollowsTheOptions()
{
    const auto &preview = part<PagePreview>("preview");
    part<PagePreview>("preview").goToPage(8);
    const int first = preview.firstPage();
    const int count = preview.pageCount();
    const auto &view = part<QListView>("sectionsView");
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.model()->index(row, 0).data().toString().startsWith(u"States"))
            view.model()->setData(view.model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    QCOMPARE(preview.pageCount(), count); // a moment later
    QTRY_VERIFY(m_page->isUpToDate());
    QVERIFY(preview.pageCount() < count - 50);
    QCOMPARE(preview.firstPage(), first);
    QVERIFY(part<QLabel>("pagesLabel").text().endsWith(QString::number(preview.pageCount())));
    click("nextButton");
    QVERIFY(preview.firstPage() > first);
    click("previousButton");
    QCOMPARE(preview.firstPage(), first);
    click("columnsButton");
    QCOMPARE(preview.columns(), 1);
    activate("zoomBox", 150);
    QCOMPARE(preview.percent(), 150);
    QCOMPARE(m_fixture->settings.get(setting::kReviewZoom), 150);
}

void tst_ReviewPage::bookmarksLeadToTheirPlace()
{
    click("bookmarksButton");
    click("thumbnailsButton");
    QVERIFY(part<QTreeView>("outlineView").isVisible());
    const QAbstractItemModel &headings = *part<QTreeView>("outlineView").model();
    QVERIFY(headings.rowCount() > 5);
    const QModelIndex third = headings.index(2, 0);
    Q_EMIT part<QTreeView>("outlineView").activated(third);
    const auto &preview = part<PagePreview>("preview");
    QVERIFY(preview.firstPage() > 0);
    QVERIFY(preview.lastPage() >= third.data(Qt::UserRole + 1).toInt());
    QVERIFY(preview.firstPage() <= third.data(Qt::UserRole + 1).toInt());
    auto &small = part<PagePreview>("thumbnails");
    QTRY_VERIFY(small.pageCount() > 0);
    QTest::mouseClick(small.viewport(), Qt::LeftButton, {}, small.pageRect(small.firstPage()).center());
    QCOMPARE(preview.firstPage() / 2, small.firstPage() / 2);
}

void tst_ReviewPage::sectionsAreOrderedByKeys()
{
    auto &view = part<QListView>("sectionsView");
    view.setFocus();
    view.setCurrentIndex(view.model()->index(2, 0));
    const QString title = view.currentIndex().data().toString();
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(view.currentIndex().row(), 1);
    QCOMPARE(view.currentIndex().data().toString(), title);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view.currentIndex().row(), 3);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.sections.at(3).id, SectionId::Matrix);
}

void tst_ReviewPage::sectionModelKeepsItsRules()
{
    ReviewSectionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoice(Edition::Internal, {{SectionId::States, {}}, {SectionId::Summary, u"text"_s}});
    QCOMPARE(model.rowCount(), int(choices<SectionId>().size()));
    QCOMPARE(model.chosen().size(), 2);
    QVERIFY(model.moveRow({}, 0, {}, 2)); // as a drag does
    QVERIFY(!model.moveRow({}, 0, {}, 0));
    QCOMPARE(model.moveBy(0, -1), 0);
    model.setEdition(Edition::Circulation);
    const QModelIndexList states =
        model.match(model.index(0), Qt::DisplayRole, labelOf(SectionId::States), 1, Qt::MatchStartsWith);
    QCOMPARE(states.size(), 1);
    QVERIFY(!(states.constFirst().flags() & Qt::ItemIsEnabled));
    const QModelIndexList summary =
        model.match(model.index(0), Qt::DisplayRole, labelOf(SectionId::Summary), 1, Qt::MatchStartsWith);
    QVERIFY(!model.setData(summary.constFirst(), Qt::Unchecked, Qt::CheckStateRole)); // something has to go in
    QVERIFY(summary.constFirst().data(Qt::AccessibleTextRole).toString() != summary.constFirst().data().toString());
}

void tst_ReviewPage::sectionsCarryATextOfTheUser()
{
    auto &view = part<QListView>("sectionsView");
    view.setCurrentIndex(view.model()->index(0, 0));
    test::DialogAnswer answer([](QDialog &dialog) {
        partOf<QPlainTextEdit>(dialog, "sectionTextEdit").setPlainText(u"What **we** saw."_s);
        dialog.accept();
    });
    click("textButton");
    QVERIFY(answer.wasAsked());
    QVERIFY(view.model()->index(0, 0).data().toString().endsWith(u'●'));
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.sections.constFirst().text, u"What **we** saw."_s);
}

void tst_ReviewPage::logosAreChecked()
{
    const QString path = m_fixture->workspace.path(u"logo.png"_s);
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(path));
    m_fixture->prompter.fileToOpen = path;
    click("logoButton");
    QVERIFY(m_fixture->prompter.messages.isEmpty());
    QVERIFY(part<QLabel>("logoLabel").isVisible());
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.logo, contentOfFile(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    click("logoButton");
    QCOMPARE(m_fixture->prompter.messages.size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(kLargestLogo + 1, 'x'));
    file.close();
    click("logoButton");
    QCOMPARE(m_fixture->prompter.messages.size(), 2);
    click("noLogoButton");
    QTRY_VERIFY(m_page->isUpToDate());
    QVERIFY(m_page->document()->options.logo.isEmpty());
}

void tst_ReviewPage::listsWhatIsLeftOut()
{
    activate("ceilingBox", idOf(SharingLabel::Clear));
    const qsizetype count = m_page->document()->leftOut.size();
    QVERIFY(count > 0);
    QVERIFY(part<QLabel>("leftOutLabel").isVisible());
    QVERIFY(part<QLabel>("leftOutLabel").text().startsWith(QString::number(count)));
    test::DialogAnswer answer([count](QDialog &dialog) {
        QCOMPARE(partOf<QTableView>(dialog, "linesTable").model()->rowCount(), int(count));
        partOf<QPushButton>(dialog, "copyButton").click();
        dialog.reject();
    });
    click("leftOutButton");
    QVERIFY(answer.wasAsked());
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_page->document()->leftOut.constFirst().name));
    activate("ceilingBox", idOf(SharingLabel::Red));
    QVERIFY(!part<QLabel>("leftOutLabel").isVisible());
}

void tst_ReviewPage::writesAPdfThatOthersRead()
{
    const QString path = m_fixture->workspace.path(u"review.pdf"_s);
    m_fixture->prompter.fileToSave = path;
    click("exportButton");
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QVERIFY(m_fixture->prompter.proposals.constLast().endsWith(u"annual-review-2025-TLP-AMBER+STRICT.pdf"));
    QVERIFY(contentOfFile(path).startsWith("%PDF-"));
    QVERIFY(contentOfFile(path).contains("/EmbeddedFile")); // the figures
    if (const QString tool = QStandardPaths::findExecutable(u"pdfinfo"_s); !tool.isEmpty()) {
        QProcess pdfinfo;
        pdfinfo.start(tool, {path});
        QVERIFY(pdfinfo.waitForFinished());
        QCOMPARE(pdfinfo.exitCode(), 0);
        const QString pages = QString::number(part<PagePreview>("preview").pageCount());
        QVERIFY(QString::fromUtf8(pdfinfo.readAllStandardOutput()).simplified().contains(u"Pages: "_s + pages));
    }
    QVERIFY(part<QLabel>("resultLabel").isVisible());
    click("openButton");
    QCOMPARE(m_fixture->prompter.opened.constLast(), path);
    part<QWidget>("attachCheck").setFocus();
    QTest::keyClick(&part<QWidget>("attachCheck"), Qt::Key_Space);
    click("exportButton");
    QVERIFY(!contentOfFile(path).contains("/EmbeddedFile"));
}

void tst_ReviewPage::writesATextDocument()
{
    const QString path = m_fixture->workspace.path(u"review.odt"_s);
    m_fixture->prompter.fileToSave = path;
    click("odtButton");
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QVERIFY(m_fixture->prompter.proposals.constLast().endsWith(u".odt"));
    QVERIFY(contentOfFile(path).startsWith("PK"));
    QVERIFY(contentOfFile(path).contains("application/vnd.oasis.opendocument.text"));
}

void tst_ReviewPage::writesAFormForEachState()
{
    pickStates({u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s});
    const QString folder = m_fixture->workspace.path(u"forms"_s);
    QVERIFY(QDir().mkpath(folder));
    m_fixture->prompter.folderToChoose = folder;
    answerForms([](FormsDialog &dialog) { dialog.reject(); });
    QVERIFY(QDir(folder).isEmpty());
    answerForms([](FormsDialog &dialog) {
        QCOMPARE(dialog.choice().states.size(), 4);
        QVERIFY(dialog.choice().isFilled);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
    });
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files),
             (QStringList{u"form-cz-2025.pdf"_s, u"form-hu-2025.pdf"_s, u"form-pl-2025.pdf"_s, u"form-sk-2025.pdf"_s}));
}

void tst_ReviewPage::writesOneFormWhereItIsWanted()
{
    pickStates({u"BG"_s});
    const auto writeForm = [this](const QString &name, const char *button) {
        const QString path = m_fixture->workspace.path(name);
        m_fixture->prompter.fileToSave = path;
        answerForms([button](FormsDialog &dialog) {
            dialog.findChild<QRadioButton *>(QLatin1String(button))->click();
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeButton"_s), Qt::LeftButton);
        });
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
    };
    const QString filled = writeForm(u"filled.pdf"_s, "filledButton");
    const QString blank = writeForm(u"blank.pdf"_s, "blankButton");
    QVERIFY(m_fixture->prompter.proposals.constLast().endsWith(u"form-bg-2025.pdf"_s));
    const auto isTicked = [](QString text) { return text.remove(u' ').contains(u"[x]"_s); };
    QVERIFY2(isTicked(filled) && filled.contains(u"Filled in with what is recorded"_s), qPrintable(filled));
    QVERIFY2(!isTicked(blank) && blank.contains(u"Blank form"_s), qPrintable(blank));
    QVERIFY(blank.contains(u"Bulgaria"_s));
}

void tst_ReviewPage::picksSingleStates()
{
    pickStates({u"HU"_s, u"AT"_s});
    QCOMPARE(m_page->document()->options.states, (QStringList{u"AT"_s, u"HU"_s}));
    QVERIFY(m_page->document()->options.scope.isEmpty());
    QCOMPARE(m_page->document()->scopeTitle, u"Austria, Hungary"_s);
    pickStates({});
    QCOMPARE(m_page->document()->options.states.size(), 57);
    pickStates({u"MN"_s, u"HU"_s}); // one of them joined in 2012
    m_fixture->selection.setYear(2013);
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(m_page->document()->options.states.size(), 2);
}

void tst_ReviewPage::cancellingLeavesNothing()
{
    const QString path = m_fixture->workspace.path(u"stopped.pdf"_s);
    m_fixture->prompter.fileToSave = path;
    bool wasAsked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (auto *dialog = m_page->findChild<QProgressDialog *>()) {
            wasAsked = true;
            dialog->cancel();
        }
    });
    watch.start(0);
    click("exportButton");
    QVERIFY(wasAsked);
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QVERIFY(!part<QLabel>("resultLabel").isVisible());
}

void tst_ReviewPage::failedExportLeavesNothing()
{
    m_fixture->prompter.fileToSave = u"/nowhere/at/all/review.pdf"_s;
    click("exportButton");
    QCOMPARE(m_fixture->prompter.errors.size(), 1);
    QVERIFY(!part<QLabel>("resultLabel").isVisible());
    QVERIFY(part<QPushButton>("exportButton").isEnabled());
}

void tst_ReviewPage::widerLabelAsksForAReason()
{
    const QString path = m_fixture->workspace.path(u"wider.pdf"_s);
    m_fixture->prompter.fileToSave = path;
    QVERIFY(!part<QLabel>("widerLabel").isVisible());
    activate("labelBox", idOf(SharingLabel::Clear));
    QCOMPARE(m_page->document()->label, SharingLabel::Clear);
    QVERIFY(part<QLabel>("widerLabel").isVisible());
    const qint64 before = m_fixture->workspace.newestEntry();
    click("exportButton"); // no reason is given
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_fixture->workspace.newestEntry(), before);
    m_fixture->prompter.textToEnter = u"Agreed by all States on 3 November"_s;
    click("exportButton");
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_fixture->workspace.newestEntry(), before + 1);
    JournalFilter newest;
    newest.after = before;
    QCOMPARE(workspace().store().journal(newest).value().constFirst().reason, u"Agreed by all States on 3 November"_s);
    activate("labelBox", idOf(SharingLabel::Red)); // narrower needs none
    m_fixture->prompter.textToEnter.clear();
    click("exportButton");
    QCOMPARE(m_fixture->workspace.newestEntry(), before + 1);
    QVERIFY(part<QLabel>("resultLabel").isVisible());
}

void tst_ReviewPage::frozenEditionComesBackByteForByte()
{
    const QString first = m_fixture->workspace.path(u"first.pdf"_s);
    const QString again = m_fixture->workspace.path(u"again.pdf"_s);
    m_fixture->prompter.confirms = true;
    m_fixture->prompter.fileToSave = first;
    const FrozenEdition edition = freeze(u"For the 3rd meeting"_s);
    QCOMPARE(edition.name, u"For the 3rd meeting"_s);
    QCOMPARE(edition.year, 2025);
    QCOMPARE(optionsFromJson(edition.options), m_page->document()->options);
    QCOMPARE(edition.program, QStringLiteral(TESSERA_VERSION));
    QVERIFY(!contentOfFile(first).isEmpty());
    // Much later, and after what it shows was changed.
    set(u"HU"_s, 8, Status::NoActivity);
    m_fixture->workspace.clock().setNow(QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC));
    EditionsDialog dialog(m_fixture->context);
    m_fixture->prompter.fileToSave = again;
    partOf<QPushButton>(dialog, "saveButton").click();
    QVERIFY(m_fixture->prompter.errors.isEmpty());
    QCOMPARE(contentOfFile(again).size(), contentOfFile(first).size());
    QVERIFY(contentOfFile(again) == contentOfFile(first));
    QVERIFY(partOf<QLabel>(dialog, "resultLabel").text().contains(u"byte for byte what was frozen"));
}

void tst_ReviewPage::laterChangesAreTold()
{
    static_cast<void>(freeze(u"Handed out"_s));
    {
        EditionsDialog dialog(m_fixture->context);
        const auto &table = partOf<QTableView>(dialog, "editionsTable");
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 4).data().toString(), u"none"_s);
    }
    set(u"HU"_s, 8, Status::NoActivity);
    EditionsDialog dialog(m_fixture->context);
    const auto &table = partOf<QTableView>(dialog, "editionsTable");
    QVERIFY(table.model()->index(0, 4).data().toString().startsWith(u'1'));
    test::DialogAnswer answer([](QDialog &list) {
        const auto &lines = partOf<QTableView>(list, "linesTable");
        QCOMPARE(lines.model()->rowCount(), 1);
        QVERIFY(lines.model()->index(0, 2).data().toString().contains(u"Hungary"));
        list.reject();
    });
    partOf<QPushButton>(dialog, "changesButton").click();
    QVERIFY(answer.wasAsked());
}

void tst_ReviewPage::editionsAreCompared()
{
    set(u"HU"_s, 8, Status::Implemented);
    const FrozenEdition first = freeze(u"First"_s);
    set(u"HU"_s, 8, Status::NoActivity);
    const FrozenEdition second = freeze(u"Second"_s);
    set(u"SK"_s, 3, Status::Implemented);
    const auto editions = EditionEdits(workspace()).editions().value();
    QCOMPARE(editions.size(), 2);
    EditionCompareDialog dialog(m_fixture->context, editions, 1); // the first one
    const auto cells = [&dialog](int row, int column) {
        return partOf<QTableView>(dialog, "cellsTable").model()->index(row, column).data().toString();
    };
    QVERIFY(partOf<QTableView>(dialog, "cellsTable").model()->rowCount() >= 1);
    QVERIFY(partOf<QTableView>(dialog, "figuresTable").model()->rowCount() >= 5);
    auto &other = partOf<QComboBox>(dialog, "otherBox");
    QCOMPARE(other.count(), 2);
    other.setCurrentIndex(1);
    Q_EMIT other.activated(1);
    QCOMPARE(partOf<QTableView>(dialog, "cellsTable").model()->rowCount(), 1);
    QVERIFY(cells(0, 0).contains(u"Hungary"));
    QCOMPARE(cells(0, 1), labelOf(Status::Implemented));
    QCOMPARE(cells(0, 2), labelOf(Status::NoActivity));
    QCOMPARE(cells(0, 3), labelOf(Movement::Fallen));
}

void tst_ReviewPage::editionsCanBeRemoved()
{
    static_cast<void>(freeze(u"By mistake"_s));
    EditionsDialog dialog(m_fixture->context);
    partOf<QPushButton>(dialog, "removeButton").click();
    QCOMPARE(EditionEdits(workspace()).editions().value().size(), 1); // not confirmed
    m_fixture->prompter.confirms = true;
    partOf<QPushButton>(dialog, "removeButton").click();
    QVERIFY(EditionEdits(workspace()).editions().value().isEmpty());
    QVERIFY(partOf<QLabel>(dialog, "emptyLabel").isVisibleTo(&dialog));
}

void tst_ReviewPage::readOnlyWorkspaceCanBePrinted()
{
    m_page.reset();
    test::TestWorkspace readOnly(Sample::Demonstration);
    readOnly.reopen(OpenMode::ReadOnly);
    PageContext context{*readOnly, m_fixture->selection, m_fixture->appearance, m_fixture->settings,
                        m_fixture->prompter};
    m_page = std::make_unique<ReviewPage>(context);
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
    QVERIFY(!part<QPushButton>("freezeButton").isEnabled());
    m_fixture->prompter.fileToSave = readOnly.path(u"review.pdf"_s);
    click("exportButton");
    QVERIFY(QFile::exists(readOnly.path(u"review.pdf"_s)));
    m_page.reset();
}

void tst_ReviewPage::emptyWorkspaceSaysWhatToDoFirst()
{
    make(std::nullopt);
    QVERIFY(part<QLabel>("emptyLabel").isVisible());
    QVERIFY(!part<QLabel>("demonstrationLabel").isVisible());
    set(u"HU"_s, 8, Status::Implemented);
    QTRY_VERIFY(m_page->document() && m_page->isUpToDate());
    QVERIFY(part<PagePreview>("preview").isVisible());
}

void tst_ReviewPage::followsEditsWhenSeenAgain()
{
    m_page->hide();
    set(u"HU"_s, 8, Status::NoActivity);
    QVERIFY(!m_page->isUpToDate());
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_ReviewPage::fitsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    QTest::newRow("small") << QSize(1024, 700) << 100;
    QTest::newRow("large text") << QSize(1024, 700) << 200;
    QTest::newRow("usual") << QSize(1440, 900) << 100;
}

void tst_ReviewPage::fitsSmallWindows()
{
    QFETCH(QSize, size);
    QFETCH(int, textSize);
    m_page.reset();
    test::MatrixWindow window;
    QVERIFY(window.create(Sample::Demonstration));
    window.appearance.apply(AppearanceChoice::Light, textSize);
    QVERIFY(window.show(size));
    window->actions()[ActionId::GoReview]->trigger();
    auto &page = window.part<ReviewPage>();
    QTRY_VERIFY(page.isUpToDate());
    QCoreApplication::processEvents();
    QCOMPARE(window->size(), size); // nothing pushed it wider
    QCOMPARE(test::clippedTexts(page), QStringList());
    QVERIFY(window.part<PagePreview>("preview").width() > size.width() / 4);
    window.appearance.apply(AppearanceChoice::Light, 100);
}

void tst_ReviewPage::windowLeadsHere()
{
    m_page.reset();
    test::MatrixWindow window;
    QVERIFY(window.create(Sample::Demonstration));
    QVERIFY(window.show());
    window.press(Qt::Key_8, Qt::ControlModifier);
    auto &page = window.part<ReviewPage>();
    QTRY_VERIFY(page.isVisible());
    QTRY_VERIFY(page.isUpToDate());
    window.prompter.fileToSave = window.path(u"review.pdf"_s);
    window->actions()[ActionId::ExportReview]->trigger();
    QVERIFY(QFile::exists(window.path(u"review.pdf"_s)));
}

QTEST_MAIN(tst_ReviewPage)
#include "tst_reviewpage.moc"
