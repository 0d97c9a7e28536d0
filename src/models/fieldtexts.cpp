// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtexts.h"

#include "domain/contactroles.h"
#include "domain/daytext.h"
#include "domain/recordtypes.h"
#include "models/recordnames.h"
#include "models/words.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QString &text)
{
    return text;
}

QString wordsOf(int number)
{
    return QLocale().toString(number);
}

QString wordsOf(QDate day)
{
    return dayText(day);
}

QString wordsOf(const QDateTime &moment)
{
    return moment.isValid() ? timeText(moment) : QString();
}

QString wordsOf(bool isSo)
{
    return isSo ? QCoreApplication::translate("tessera::Words", "yes")
                : QCoreApplication::translate("tessera::Words", "no");
}

QString wordsOf(SharingLabel label)
{
    return sharingText(label);
}

template <typename E>
requires std::is_enum_v<E> QString wordsOf(E value)
{
    return labelOf(value);
}

template <typename T>
struct WordsVisitor {
    const T &record;
    QStringList texts;

    template <typename M>
    void key(const char *, M T::*member)
    {
        texts.append(wordsOf(record.*member));
    }
    template <typename M>
    void field(const char *, M T::*member)
    {
        texts.append(wordsOf(record.*member));
    }
};

template <typename T>
QStringList textsOf(const RecordValues &values)
{
    const T record = recordFrom<T>(values);
    WordsVisitor<T> visitor{record, {}};
    T::describe(visitor);
    return visitor.texts;
}

QStringList textsOf(RecordKind kind, const RecordValues &values)
{
    return withRecordType(kind, [&]<typename T>() { return textsOf<T>(values); });
}

QString rolesText(const QString &roles, Workspace &workspace)
{
    QStringList labels;
    for (const QString &id : splitRoles(roles))
        labels.append(workspace.contacts().roleLabel(id));
    return labels.join(u", "_s);
}

QString groupText(const QString &id, const Workspace &workspace)
{
    if (id == kAllParticipatingStates)
        return QCoreApplication::translate("tessera::Words", "All participating States");
    const Group *group = workspace.participants().group(id);
    return group ? group->shortTitle.text() : id;
}

/// The text of a member that holds an id, by the name of the member; none where it does not.
std::optional<QString> nameText(const QString &field, const QVariant &value, Workspace &workspace)
{
    const QString id = value.toString();
    if (field == "state"_L1 || field == "host"_L1 || field == "holder"_L1 || field == "represented_by"_L1)
        return workspace.participants().nameOf(id);
    if (field == "roles"_L1)
        return rolesText(id, workspace);
    if (field == "contact"_L1)
        return contactName(id, workspace);
    if (field == "meeting"_L1)
        return meetingName(id, workspace);
    if (field == "forum"_L1)
        return workspace.meetings().forumName(id);
    if (field == "member_group"_L1)
        return groupText(id, workspace);
    if (field == "counts_for"_L1 || field == "delegates"_L1) {
        const int number = value.toInt();
        if (number == 0)
            return QString();
        return field == "delegates"_L1 ? QLocale().toString(number) : workspace.framework().measureLabel(number);
    }
    return std::nullopt;
}

} // namespace

QStringList fieldTexts(RecordKind kind, const RecordValues &values, Workspace &workspace)
{
    QStringList texts = textsOf(kind, values);
    const QList<Field> &fields = recordSchema(kind).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (texts.at(i).isEmpty())
            continue;
        if (const std::optional<QString> name = nameText(fields.at(i).name, values.value(i), workspace))
            texts[i] = *name;
    }
    return texts;
}

} // namespace tessera
