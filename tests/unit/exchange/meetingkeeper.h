// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"
#include "exchange/calendarimport.h"
#include "exchange/catalogue.h"
#include "exchange/tableimport.h"

#include <QHash>

/// Records of meetings before and after an import, without a workspace.
class MeetingKeeper
{
public:
    MeetingKeeper()
        : m_reference(*tessera::builtInReference(QStringLiteral("osce-cyber-cbm")))
        , m_book(m_reference.participants, {})
    {}

    [[nodiscard]] const tessera::MeetingBook &book() const { return m_book; }
    [[nodiscard]] const tessera::Participants &participants() const { return m_reference.participants; }

    [[nodiscard]] tessera::ImportContext context() const
    {
        tessera::ImportContext context{m_reference,
                                       [this](tessera::RecordKind kind, const QString &key) {
                                           const auto found = m_records.constFind({kind, key});
                                           return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
                                       },
                                       QDate(2025, 11, 20)};
        context.meetings = &m_book;
        return context;
    }

    /// False when the changes do not fit what is there.
    [[nodiscard]] bool apply(const tessera::ChangeSet &set)
    {
        if (!tessera::conflicts(set, context().current).isEmpty())
            return false;
        for (const tessera::Change &change : set.changes) {
            if (change.after)
                m_records.insert({change.kind, change.key}, *change.after);
            else
                m_records.remove({change.kind, change.key});
        }
        m_book.apply(set.changes);
        return true;
    }

    template <typename T>
    void put(const T &record)
    {
        const std::optional<tessera::RecordValues> before = context().current(T::kKind, tessera::keyOf(record));
        tessera::Change change = tessera::makeChange<T>({}, record);
        change.before = before;
        m_records.insert({T::kKind, change.key}, *change.after);
        m_book.apply({change});
    }

    [[nodiscard]] tessera::Result<tessera::ImportPreview> table(const QByteArray &data) const
    {
        return tessera::previewImport(data, QStringLiteral("/tmp/a.csv"), context());
    }

    [[nodiscard]] tessera::Result<tessera::ImportPreview> calendar(const QByteArray &data,
                                                                   const tessera::CalendarChoices &choices = {}) const
    {
        return tessera::previewCalendar(data, QStringLiteral("/tmp/a.ics"), context(), choices);
    }

    [[nodiscard]] QHash<tessera::RecordId, tessera::RecordValues> records() const { return m_records; }

    template <typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (auto record = m_records.constBegin(); record != m_records.constEnd(); ++record) {
            if (record.key().kind == T::kKind)
                found.append(tessera::recordFrom<T>(*record));
        }
        return found;
    }

private:
    tessera::Reference m_reference;
    tessera::MeetingBook m_book;
    QHash<tessera::RecordId, tessera::RecordValues> m_records;
};
