// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"
#include "domain/recordtypes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

Assessment fullAssessment()
{
    Assessment assessment;
    assessment.framework = u"osce-cyber-cbm"_s;
    assessment.year = 2025;
    assessment.state = u"HU"_s;
    assessment.measure = 8;
    assessment.status = Status::NotApplicable;
    assessment.work = Work::Confirmed;
    assessment.source = Source::Judgement;
    assessment.asOf = QDate(2025, 10, 31);
    assessment.done = u"Zeile 1\nŁódź \u202E \"x\" / \\ 😀"_s;
    assessment.reason = u"=1+1"_s;
    assessment.sharing = SharingLabel::Red;
    assessment.marking = u"VYHRAZENÉ"_s;
    return assessment;
}

Evidence fullEvidence()
{
    return {u"id"_s,
            EvidenceKind::File,
            u"Title"_s,
            u"https://example.org"_s,
            u"ab"_s,
            u"a.pdf"_s,
            12,
            QDate(2024, 2, 29),
            QDate(2026, 1, 1),
            u"origin"_s,
            SharingLabel::Clear};
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas();
    void keysComeFirst();
    void keys_data();
    void keys();
    void valuesAndBack();
    void canonicalText_data();
    void canonicalText();
    void jsonRoundTrip();
    void defaultsAreLeftOut();
    void refusesJson_data();
    void refusesJson();
    void acceptsJson();
    void hashes();
    void blanks();
    void unknownChoicesBecomeTheDefault();
    void moments();
    void refusesMoments_data();
    void refusesMoments();
};

void TestRecord::schemas()
{
    QSet<QString> names;
    for (const RecordKind kind : recordKinds()) {
        const RecordSchema &schema = recordSchema(kind);
        QCOMPARE(schema.kind, kind);
        QCOMPARE(recordKindFromName(schema.name), std::optional(kind));
        names.insert(schema.name);
        QSet<QString> fields;
        for (const Field &field : schema.fields)
            fields.insert(field.name);
        QCOMPARE(fields.size(), schema.fields.size());
    }
    QCOMPARE(std::size_t(names.size()), recordKinds().size());
    QCOMPARE(recordKindFromName(u"nonsense"), std::nullopt);
    QCOMPARE(recordSchema(RecordKind::Assessment).indexOf(u"state"), 2);
    QCOMPARE(recordSchema(RecordKind::Assessment).indexOf(u"nonsense"), -1);
    QCOMPARE(recordSchema(RecordKind::Assessment).fields.at(4).choiceIds.constFirst(), u"no-information"_s);
}

void TestRecord::keysComeFirst()
{
    for (const RecordKind kind : recordKinds()) {
        const QList<Field> &fields = recordSchema(kind).fields;
        QVERIFY(fields.constFirst().isKey);
        const auto firstOther = std::find_if(fields.begin(), fields.end(), [](const Field &f) { return !f.isKey; });
        QVERIFY(std::none_of(firstOther, fields.end(), [](const Field &f) { return f.isKey; }));
    }
}

void TestRecord::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("assessment") << keyOf(fullAssessment()) << u"osce-cyber-cbm/2025/HU/8"_s;
    QTest::newRow("component") << keyOf(Component{u"f"_s, 2025, u"HU"_s, 8, u"nominated"_s, Status::Implemented})
                               << u"f/2025/HU/8/nominated"_s;
    QTest::newRow("use") << keyOf(EvidenceUse{u"f"_s, 2025, u"HU"_s, 8, u"id"_s}) << u"f/2025/HU/8/id"_s;
    QTest::newRow("property") << keyOf(Property{u"office"_s, u"x"_s}) << u"office"_s;
    QTest::newRow("evidence") << keyOf(fullEvidence()) << u"id"_s;
    QTest::newRow("submission") << keyOf(Submission{u"f"_s, 2025, u"HU"_s, Stage::Draft, {}, {}, {}, {}, {}, false, {}})
                                << u"f/2025/HU"_s;
    QTest::newRow("adoption") << keyOf(Adoption{u"f"_s, 15, u"FR"_s, QDate(2019, 1, 1), {}, {}})
                              << u"f/15/FR/2019-01-01"_s;
    QTest::newRow("adoption since an unknown day") << keyOf(Adoption{u"f"_s, 15, u"FR"_s, {}, {}, {}}) << u"f/15/FR/"_s;
}

void TestRecord::keys()
{
    QFETCH(QString, key);
    QFETCH(QString, wanted);
    QCOMPARE(key, wanted);
}

void TestRecord::valuesAndBack()
{
    QCOMPARE(recordFrom<Assessment>(valuesOf(fullAssessment())), fullAssessment());
    QCOMPARE(recordFrom<Evidence>(valuesOf(fullEvidence())), fullEvidence());
    QCOMPARE(recordFrom<Evidence>({}), Evidence());
    for (const RecordKind kind : recordKinds())
        QVERIFY(!recordSchema(kind).name.isEmpty());
}

void TestRecord::canonicalText_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<RecordValues>("values");
    QTest::addColumn<QByteArray>("text");

    // These bytes are hashed and lie in workspaces: they never change.
    QTest::newRow("full")
        << RecordKind::Assessment << valuesOf(fullAssessment())
        << QByteArray("{\"as_of\":\"2025-10-31\",\"done\":\"Zeile 1\\n\xC5\x81\xC3\xB3"
                      "d\xC5\xBA \xE2\x80\xAE \\\"x\\\" / \\\\ \xF0\x9F\x98\x80\","
                      "\"framework\":\"osce-cyber-cbm\",\"marking\":\"VYHRAZEN\xC3\x89\",\"measure\":8,"
                      "\"reason\":\"=1+1\",\"sharing\":\"TLP:RED\",\"source\":\"judgement\",\"state\":\"HU\","
                      "\"status\":\"not-applicable\",\"work\":\"confirmed\",\"year\":2025}");
    Assessment blank;
    blank.framework = u"f"_s;
    QTest::newRow("blank") << RecordKind::Assessment << valuesOf(blank)
                           << QByteArray("{\"framework\":\"f\",\"measure\":0,\"state\":\"\",\"year\":0}");
    QTest::newRow("moments") << RecordKind::CommsCheck
                             << valuesOf(CommsCheck{u"id"_s,
                                                    u"Check"_s,
                                                    QDateTime({2025, 5, 20}, {8, 0, 5}, Qt::UTC),
                                                    QDateTime({2025, 5, 20}, {12, 0}, Qt::UTC),
                                                    {},
                                                    {}})
                             << QByteArray("{\"deadline\":\"2025-05-20T12:00:00Z\",\"id\":\"id\","
                                           "\"sent_at\":\"2025-05-20T08:00:05Z\",\"title\":\"Check\"}");
    QTest::newRow("property") << RecordKind::Property << valuesOf(Property{u"office"_s, u"Chair"_s})
                              << QByteArray("{\"name\":\"office\",\"value\":\"Chair\"}");
}

void TestRecord::canonicalText()
{
    QFETCH(RecordKind, kind);
    QFETCH(RecordValues, values);
    QFETCH(QByteArray, text);
    QCOMPARE(tessera::canonicalText(kind, values), text);
    QCOMPARE(tessera::canonicalText(kind, values), text);
}

void TestRecord::jsonRoundTrip()
{
    const auto comesBack = [](const auto &record) {
        const auto kind = std::remove_cvref_t<decltype(record)>::kKind;
        const QByteArray text = tessera::canonicalText(kind, valuesOf(record));
        const Result<RecordValues> read = valuesFromJson(kind, QJsonDocument::fromJson(text).object());
        return read && *read == valuesOf(record) && tessera::canonicalText(kind, *read) == text;
    };
    QVERIFY(comesBack(fullAssessment()));
    QVERIFY(comesBack(fullEvidence()));
    QVERIFY(comesBack(Assessment()));
    QVERIFY(comesBack(Milestone{u"id"_s, QDate(1, 1, 1), {}, QString(65536, u'x'), {}}));
    QVERIFY(comesBack(Submission{u"f"_s, 2025, u"HU"_s, Stage::Accepted, QDate(2025, 1, 1), u"SEC.GAL/1"_s}));
    QVERIFY(comesBack(Adoption{u"f"_s, 15, u"FR"_s, QDate(2019, 1, 1), QDate(2021, 12, 31), u"seen"_s}));
    QVERIFY(comesBack(Adoption{u"f"_s, 15, u"FR"_s, {}, {}, {}}));
    QVERIFY(comesBack(Property{u"name"_s, QString(QChar(u'\0')) + u'\t'}));
}

void TestRecord::defaultsAreLeftOut()
{
    QCOMPARE(toJson(RecordKind::Evidence, valuesOf(Evidence())).keys(), QStringList{u"id"_s});
    Evidence shared;
    shared.sharing = SharingLabel::Clear;
    QCOMPARE(toJson(RecordKind::Evidence, valuesOf(shared)).value(u"sharing"_s), QJsonValue(u"TLP:CLEAR"_s));
}

void TestRecord::refusesJson_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    const auto add = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    add("unknown member", u"colour"_s, u"red"_s);
    add("missing key", u"state"_s, QJsonValue::Undefined);
    add("key of another type", u"state"_s, 1);
    add("text null", u"done"_s, QJsonValue::Null);
    add("text a number", u"done"_s, 5);
    add("text a list", u"done"_s, QJsonArray());
    add("unknown status", u"status"_s, u"done"_s);
    add("status as a label", u"status"_s, u"Implemented"_s);
    add("empty status", u"status"_s, u""_s);
    add("number as text", u"year"_s, u"2025"_s);
    add("number with a fraction", u"year"_s, 2025.5);
    add("number too large", u"year"_s, 4294967296.0);
    add("number much too large", u"year"_s, 1e300);
    add("number null", u"measure"_s, QJsonValue::Null);
    add("number true", u"measure"_s, true);
    add("date with a time", u"as_of"_s, u"2025-10-31T10:00"_s);
    add("date in words", u"as_of"_s, u"31 October"_s);
    add("no such date", u"as_of"_s, u"2025-02-30"_s);
    add("empty date", u"as_of"_s, u""_s);
    add("date a number", u"as_of"_s, 20251031);
    add("label in small letters", u"sharing"_s, u"tlp:red"_s);
}

void TestRecord::refusesJson()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);

    QJsonObject object = toJson(RecordKind::Assessment, valuesOf(fullAssessment()));
    QVERIFY(valuesFromJson(RecordKind::Assessment, object));
    if (value.isUndefined())
        object.remove(member);
    else
        object.insert(member, value);
    const Result<RecordValues> values = valuesFromJson(RecordKind::Assessment, object);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::ValueNotRecognised);
    QCOMPARE(values.error().context, u"assessment."_s + member);
}

void TestRecord::acceptsJson()
{
    QJsonObject object = toJson(RecordKind::Assessment, valuesOf(fullAssessment()));
    object.insert(u"year"_s, 2025.0);
    object.insert(u"measure"_s, -1);
    const Result<RecordValues> values = valuesFromJson(RecordKind::Assessment, object);
    QVERIFY(values);
    QCOMPARE(recordFrom<Assessment>(*values).measure, -1);
    object.remove(u"done"_s);
    QCOMPARE(recordFrom<Assessment>(*valuesFromJson(RecordKind::Assessment, object)).done, QString());
}

void TestRecord::hashes()
{
    const RecordValues values = valuesOf(Property{u"a"_s, u"b"_s});
    QCOMPARE(contentHash(RecordKind::Property, values).size(), 32);
    QCOMPARE(contentHash(RecordKind::Property, values),
             contentHash(RecordKind::Property, tessera::canonicalText(RecordKind::Property, values)));
    // The kind is part of it: the same members in another kind are another content.
    QVERIFY(contentHash(RecordKind::Property, QByteArray("{}")) != contentHash(RecordKind::Evidence, QByteArray("{}")));
    QCOMPARE(contentHash(RecordKind::Property, values).toHex(),
             QCryptographicHash::hash(QByteArray("property\0{\"name\":\"a\",\"value\":\"b\"}", 33),
                                      QCryptographicHash::Sha256)
                 .toHex());
}

void TestRecord::blanks()
{
    Assessment assessment;
    assessment.framework = u"f"_s;
    assessment.year = 2025;
    assessment.state = u"HU"_s;
    assessment.measure = 8;
    QVERIFY(isBlank(assessment));
    assessment.work = Work::InWork;
    QVERIFY(!isBlank(assessment));
    QVERIFY(!isBlank(fullAssessment()));
    QVERIFY(isBlank(Component()));
    QVERIFY(!isBlank(Component{{}, 0, {}, 0, {}, Status::NoActivity}));
}

void TestRecord::unknownChoicesBecomeTheDefault()
{
    RecordValues values = valuesOf(fullAssessment());
    values[recordSchema(RecordKind::Assessment).indexOf(u"status")] = u"from a newer version"_s;
    QCOMPARE(recordFrom<Assessment>(values).status, Status::NoInformation);
}

void TestRecord::moments()
{
    const QDateTime moment({2025, 5, 20}, {8, 0, 5}, Qt::UTC);
    const CommsReply reply{u"c"_s, u"p"_s, ReplyResult::Answered, moment, {}};
    QCOMPARE(recordSchema(RecordKind::CommsReply).fields.at(3).type, FieldType::DateTime);
    const QJsonObject object = toJson(RecordKind::CommsReply, valuesOf(reply));
    const auto read = valuesFromJson(RecordKind::CommsReply, object);
    QVERIFY(read);
    QCOMPARE(recordFrom<CommsReply>(*read), reply);
    QCOMPARE(recordFrom<CommsReply>(*read).answeredAt.timeSpec(), Qt::UTC);
    // The same moment elsewhere is the same content.
    CommsReply elsewhere = reply;
    elsewhere.answeredAt = moment.toOffsetFromUtc(7200);
    QCOMPARE(contentHash(RecordKind::CommsReply, valuesOf(elsewhere)),
             contentHash(RecordKind::CommsReply, valuesOf(reply)));
    // None is left out.
    CommsReply waiting{u"c"_s, u"p"_s, ReplyResult::Waiting, {}, {}};
    QCOMPARE(toJson(RecordKind::CommsReply, valuesOf(waiting)).keys(), (QStringList{u"check"_s, u"contact"_s}));
}

void TestRecord::refusesMoments_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a day") << QJsonValue(u"2025-05-20"_s);
    QTest::newRow("without a zone") << QJsonValue(u"2025-05-20T08:00:05"_s);
    QTest::newRow("another zone") << QJsonValue(u"2025-05-20T10:00:05+02:00"_s);
    QTest::newRow("fractions") << QJsonValue(u"2025-05-20T08:00:05.250Z"_s);
    QTest::newRow("no such time") << QJsonValue(u"2025-05-20T25:00:00Z"_s);
    QTest::newRow("empty") << QJsonValue(u""_s);
    QTest::newRow("number") << QJsonValue(1747728005);
}

void TestRecord::refusesMoments()
{
    QFETCH(QJsonValue, value);
    const CommsReply reply{u"c"_s, u"p"_s, ReplyResult::Answered, QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC), {}};
    QJsonObject object = toJson(RecordKind::CommsReply, valuesOf(reply));
    object.insert(u"answered_at"_s, value);
    QVERIFY(!valuesFromJson(RecordKind::CommsReply, object));
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
