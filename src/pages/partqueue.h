// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>

#include <functional>

namespace tessera {

/// The parts of a page that do not show what is recorded now. Once the page has been painted they are brought up to date one
/// after the other, a turn of the event loop each, so that the page is seen at once and nothing is worked out unseen.
class PartQueue
{
public:
    using Part = std::function<void()>;

    PartQueue()
    {
        m_next.setSingleShot(true);
        m_next.setInterval(0);
        QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { showNext(); });
    }
    Q_DISABLE_COPY_MOVE(PartQueue)

    void replace(const QList<Part> &parts) { m_parts = parts; }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }

    /// To be called whenever the page is painted.
    void goOn()
    {
        if (!m_parts.isEmpty())
            m_next.start();
    }

private:
    void showNext()
    {
        if (m_parts.isEmpty())
            return;
        const Part part = m_parts.takeFirst();
        part();
        goOn();
    }

    QList<Part> m_parts;
    QTimer m_next;
};

} // namespace tessera
