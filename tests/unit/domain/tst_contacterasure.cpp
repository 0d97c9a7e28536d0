// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contacterasure.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

/// Puts something other than the default into every member.
template <typename T>
T filled()
{
    RecordValues values = valuesOf(T());
    const QList<Field> &fields = recordSchema(T::kKind).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        if (field.type == FieldType::Date)
            values[i] = QDate(2025, 1, 1);
        else if (field.type == FieldType::DateTime)
            values[i] = QDateTime({2025, 1, 1}, {8, 0}, Qt::UTC);
        else
            values[i] = field.choiceIds.isEmpty() ? u"text"_s : field.choiceIds.constLast();
    }
    return recordFrom<T>(values);
}

/// The names of the members that are still there.
template <typename T>
QStringList leftIn(const T &record)
{
    return toJson(T::kKind, valuesOf(record)).keys();
}

} // namespace

class TestContactErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContact();
    void anEvent();
    void anAnswer();
};

void TestContactErasure::aContact()
{
    const Contact left = erasedContact(filled<Contact>(), {2026, 2, 3});
    QCOMPARE(leftIn(left),
             (QStringList{u"erased"_s, u"from"_s, u"id"_s, u"roles"_s, u"sharing"_s, u"state"_s, u"until"_s}));
    QCOMPARE(left.erased, QDate(2026, 2, 3));
    QCOMPARE(left.from, QDate(2025, 1, 1));
}

void TestContactErasure::anEvent()
{
    const Confirmation left = erasedConfirmation(filled<Confirmation>());
    QCOMPARE(leftIn(left), (QStringList{u"contact"_s, u"event"_s, u"id"_s, u"means"_s, u"notified_on"_s, u"on"_s}));
    QCOMPARE(left.event, ConfirmationEvent::Ended);
}

void TestContactErasure::anAnswer()
{
    const CommsReply left = erasedReply(filled<CommsReply>());
    QCOMPARE(leftIn(left), (QStringList{u"answered_at"_s, u"check"_s, u"contact"_s, u"result"_s}));
}

QTEST_GUILESS_MAIN(TestContactErasure)
#include "tst_contacterasure.moc"
