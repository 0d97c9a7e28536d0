// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace tessera::test {

using namespace Qt::StringLiterals;

Assessment assessment(const QString &state, int measure, int year, Status status, const QString &done)
{
    Assessment made;
    made.framework = kOsce;
    made.year = year;
    made.state = state;
    made.measure = measure;
    made.status = status;
    made.done = done;
    return made;
}

ChangeSet changeSet(const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return set;
}

ChangeSet oneOfEachKind()
{
    const QByteArray bytes = "%PDF-1.4 a note verbale"_ba;
    const QString sha = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Assessment cell =
        assessment(u"HU"_s, 8, 2025, Status::Implemented, u"Kapcsolattartó megnevezve: „Ő”\n\tпример €"_s);
    cell.work = Work::Confirmed;
    cell.source = Source::OwnReport;
    cell.asOf = {2025, 10, 31};
    cell.reason = u"why \"not\" \\ 'it'"_s;
    cell.sharing = SharingLabel::Green;
    cell.marking = u"Korlátozott terjesztésű!"_s;
    const Component part{kOsce, 2025, u"HU"_s, 8, u"policy-poc"_s, Status::PartlyImplemented};
    const Evidence evidence{u"7d0c2f6e-0a52-4a3c-9f0e-111111111111"_s,
                            EvidenceKind::File,
                            u"Note verbale"_s,
                            u"https://example.org/a?b=c&d"_s,
                            sha,
                            u"note.pdf"_s,
                            int(bytes.size()),
                            QDate(2025, 3, 4),
                            QDate(2026, 3, 4),
                            u"sent by the delegation"_s,
                            SharingLabel::Red};
    const EvidenceUse use{kOsce, 2025, u"HU"_s, 8, evidence.id};
    const Milestone milestone{u"7d0c2f6e-0a52-4a3c-9f0e-222222222222"_s, QDate(2016, 3, 10), u"PC.DEC/1202"_s,
                              u"CBM 12–16 adopted"_s, u"decision"_s};
    const Submission submission{kOsce, 2025, u"HU"_s, Stage::Submitted, QDate(2025, 10, 30), u"PC.DEL/1/25"_s};
    const Property property{u"framework"_s, kOsce};
    ChangeSet set =
        changeSet(u"One of each"_s, {makeChange<Assessment>({}, cell), makeChange<Component>({}, part),
                                     makeChange<Evidence>({}, evidence), makeChange<EvidenceUse>({}, use),
                                     makeChange<Milestone>({}, milestone), makeChange<Submission>({}, submission),
                                     makeChange<Property>({}, property)});
    set.documents.insert(sha, bytes);
    return set;
}

WorkspaceFolder::WorkspaceFolder(const QList<ChangeSet> &sets)
{
    const auto store = Store::create(path(), m_author, m_clock);
    m_isValid = store.has_value();
    for (const ChangeSet &set : sets) {
        m_isValid = m_isValid && (*store)->commit(set).has_value();
        m_clock.addSeconds(60);
    }
}

Result<std::unique_ptr<Store>> WorkspaceFolder::open(OpenMode mode) const
{
    return Store::open(path(), mode, m_author, m_clock);
}

bool WorkspaceFolder::tamper(const QStringList &statements) const
{
    const QString name = u"tamper"_s;
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            done = done && query.exec(statement);
            if (!done)
                qWarning("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QString contentOf(const Store &store)
{
    QStringList lines;
    for (const RecordKind kind : recordKinds()) {
        const auto records = store.records(kind);
        if (!records)
            return u"unreadable: "_s + recordSchema(kind).name;
        for (const RecordValues &values : *records)
            lines << recordSchema(kind).name + u' ' + QString::fromUtf8(canonicalText(kind, values));
    }
    const auto entries = store.journal();
    if (!entries)
        return u"unreadable: journal"_s;
    for (const JournalEntry &entry : *entries) {
        lines << QString::number(entry.number) + entry.time.toString(Qt::ISODateWithMs) + entry.author.name
                     + entry.author.machine + entry.title + entry.reason + idOf(entry.origin)
                     + QString::number(entry.reverts) + QString::fromLatin1(entry.hash.toHex());
        const auto changes = store.changes(entry.number);
        if (!changes)
            return u"unreadable: changes"_s;
        for (const Change &change : *changes) {
            lines << change.key
                         + (change.before ? QString::fromUtf8(canonicalText(change.kind, *change.before)) : u"-"_s)
                         + (change.after ? QString::fromUtf8(canonicalText(change.kind, *change.after)) : u"-"_s);
        }
    }
    return lines.join(u'\n');
}

} // namespace tessera::test
