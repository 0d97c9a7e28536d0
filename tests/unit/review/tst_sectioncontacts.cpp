// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "support/contactfixture.h"
#include "support/reviewfixture.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// A cell of the table with that id, by row and column.
QString cellIn(const QList<Block> &blocks, const QString &id, qsizetype row, qsizetype column)
{
    for (const TableBlock &table : test::blocksOf<TableBlock>(blocks)) {
        if (table.id == id)
            return table.rows.value(row).value(column).text;
    }
    return {};
}

} // namespace

class TestSectionContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWorkspaceSaysSo();
    void numbersAreThoseOfTheDomain();
    void namesNobody();
    void checksAreCounted();
    void smallCountsAreNotPrintedInCirculation();
    void ofTheStatesOfTheReview();
    void notBeforeTheMeasure();
};

void TestSectionContacts::anEmptyWorkspaceSaysSo()
{
    const test::ReviewFixture fixture(std::nullopt);
    const QList<Block> blocks = fixture.section(SectionId::Contacts);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(test::textOf(blocks), u"No points of contact are recorded."_s);
}

void TestSectionContacts::numbersAreThoseOfTheDomain()
{
    const test::ReviewFixture fixture;
    const QList<Block> blocks = fixture.section(SectionId::Contacts);
    const ReviewSources sources = fixture.sources();
    const ProgressSources &progress = sources.progress;
    const QDate day(2025, 11, 22);
    const ContactFigures figures = contactFigures(progress.contacts, progress.participants, progress.rules,
                                                  QDateTime(day, QTime(23, 59), Qt::UTC), day);
    const QList<KeyFigure> printed = test::blocksOf<FiguresBlock>(blocks).value(0).figures;
    QCOMPARE(printed.size(), 3);
    QCOMPARE(printed.at(0).value, figures.nominatedRate().countText());
    QCOMPARE(printed.at(0).note, figures.nominatedRate().percentText());
    QCOMPARE(printed.at(1).value, figures.confirmedRate().countText());
    QVERIFY(!figures.notices.isEmpty());
    QCOMPARE(printed.at(2).value, (Rate{int(figures.lateNotices.size()), int(figures.notices.size())}.countText()));

    const int all = int(figures.contacts.size());
    QVERIFY(all > 50);
    QCOMPARE(cellIn(blocks, u"contact-confirmations"_s, 0, 1).toInt(),
             all - int(figures.dueContacts.size()) - int(figures.overdueContacts.size()));
    QCOMPARE(cellIn(blocks, u"contact-confirmations"_s, 1, 1).toInt(), int(figures.dueContacts.size()));
    QCOMPARE(cellIn(blocks, u"contact-confirmations"_s, 2, 1).toInt(), int(figures.overdueContacts.size()));
    QCOMPARE(cellIn(blocks, u"contact-confirmations"_s, 3, 1).toInt(), all);
    const QList<ChartBlock> charts = test::blocksOf<ChartBlock>(blocks);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.at(0).chart.id, u"contact-timeliness"_s);
    QCOMPARE(charts.at(0).chart.categories.constLast(), u"2025"_s);
}

void TestSectionContacts::namesNobody()
{
    test::ReviewFixture fixture;
    for (const Edition edition : {Edition::Internal, Edition::Circulation}) {
        fixture.options.edition = edition;
        const QString text = test::textOf(fixture.section(SectionId::Contacts));
        QVERIFY(text.size() > 100);
        for (const Contact &contact : fixture.workspace->contacts().contacts()) {
            for (const QString &secret : {contact.name, contact.email, contact.telephone, contact.dutyLine})
                QVERIFY2(secret.isEmpty() || !text.contains(secret), qPrintable(secret));
        }
    }
}

void TestSectionContacts::checksAreCounted()
{
    const test::ReviewFixture fixture(std::nullopt);
    Workspace &workspace = *fixture.workspace;
    const QString one =
        test::enterContact(workspace, test::contactOf(u"HU"_s, role::kOscePolicy, u"A"_s), {2025, 1, 1});
    const QString two =
        test::enterContact(workspace, test::contactOf(u"AT"_s, role::kOscePolicy, u"B"_s), {2025, 1, 1});
    const QDateTime sent(QDate(2025, 10, 1), QTime(9, 0), Qt::UTC);
    const QString check = test::startCheck(workspace, sent);
    test::recordReply(workspace, check, one, ReplyResult::Answered, sent.addSecs(14 * 60));
    test::recordReply(workspace, check, two, ReplyResult::Bounced);
    const QList<Block> blocks = fixture.section(SectionId::Contacts);
    const QStringList wanted{u"1 Oct 2025"_s, u"2"_s, u"1"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s, durationText(14)};
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(cellIn(blocks, u"communication-checks"_s, 0, i), wanted.at(i));
}

void TestSectionContacts::smallCountsAreNotPrintedInCirculation()
{
    test::ReviewFixture fixture(std::nullopt);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s})
        test::enterContact(*fixture.workspace, test::contactOf(u"HU"_s, role::kOscePolicy, name), {2025, 10, 1});
    fixture.options.edition = Edition::Circulation;
    const QList<Block> blocks = fixture.section(SectionId::Contacts);
    QCOMPARE(blocks.size(), 1); // the contacts are many, the States they belong to are not
    QVERIFY(test::textOf(blocks).contains(u"fewer than 6 States"_s));
    const QStringList states = fixture.workspace->participants().participatingStates(2025);
    for (const QString &state : states.mid(0, 55))
        test::enterContact(*fixture.workspace, test::contactOf(state, role::kOscePolicy, u"A"_s), {2025, 10, 1});
    const QList<KeyFigure> figures =
        test::blocksOf<FiguresBlock>(fixture.section(SectionId::Contacts)).value(0).figures;
    QVERIFY(!figures.isEmpty());
    QCOMPARE(figures.at(0).value, u"more than 54 of 57"_s);
    QVERIFY(figures.at(0).note.isEmpty());
    QVERIFY(figures.at(0).change.isEmpty());
}

void TestSectionContacts::ofTheStatesOfTheReview()
{
    test::ReviewFixture fixture(std::nullopt);
    test::enterContact(*fixture.workspace, test::contactOf(u"HU"_s, role::kOscePolicy, u"A"_s), {2025, 10, 1});
    test::enterContact(*fixture.workspace, test::contactOf(u"FR"_s, role::kOscePolicy, u"B"_s), {2025, 10, 1});
    fixture.options.states = {u"AT"_s, u"HU"_s};
    QCOMPARE(test::blocksOf<FiguresBlock>(fixture.section(SectionId::Contacts)).value(0).figures.at(0).value,
             u"1 of 2"_s);
    fixture.options.edition = Edition::Circulation;
    QVERIFY(test::blocksOf<FiguresBlock>(fixture.section(SectionId::Contacts)).isEmpty());
}

void TestSectionContacts::notBeforeTheMeasure()
{
    test::ReviewFixture fixture;
    fixture.options.year = 2012;
    fixture.options.comparedYear = 0;
    QVERIFY(fixture.section(SectionId::Contacts).isEmpty());
}

QTEST_GUILESS_MAIN(TestSectionContacts)
#include "tst_sectioncontacts.moc"
