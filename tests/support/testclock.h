// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace tessera::test {

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now = QDateTime({2026, 1, 15}, {9, 0}, Qt::UTC)) { setNow(now); }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }

    /// Also moves today to that day in the user's time zone.
    void setNow(const QDateTime &now)
    {
        m_now = now.toUTC();
        m_today = now.toLocalTime().date();
    }
    void setToday(QDate today) { m_today = today; }
    void addDays(qint64 days) { setNow(m_now.addDays(days)); }
    void addSeconds(qint64 seconds) { setNow(m_now.addSecs(seconds)); }

private:
    QDateTime m_now;
    QDate m_today;
};

} // namespace tessera::test
