// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace tessera {

/// One remembered choice: its key and what holds until the user chooses otherwise.
template <typename T>
struct Setting {
    const char *key;
    T initial;
};

/// All settings of the program. A setting is added here and nowhere else.
namespace setting {
inline const Setting<QString> kAuthorName{"author/name", {}};
inline const Setting<QStringList> kRecentFiles{"files/recent", {}};
inline const Setting<QString> kLastFolder{"files/last-folder", {}};
inline const Setting<bool> kReopenLast{"files/reopen-last", true};
inline const Setting<QString> kAppearance{"window/appearance", QStringLiteral("automatic")};
inline const Setting<int> kTextSize{"window/text-size", 100};
inline const Setting<QByteArray> kWindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> kWindowState{"window/state", {}};
inline const Setting<QByteArray> kInspectorSplit{"window/inspector-split", {}};
inline const Setting<bool> kInspectorShown{"window/inspector-shown", true};
inline const Setting<bool> kStateInspectorShown{"state/inspector-shown", false};
inline const Setting<bool> kStartsWhereLeft{"window/starts-where-left", false}; ///< else on the page that suits the office
inline const Setting<QString> kPage{"window/page", {}};
/// By the path of the workspace: number of the newest journal entry when the overview was last looked at (qint64).
inline const Setting<QVariantMap> kSeenEntries{"overview/seen-entries", {}};
inline const Setting<QString> kMatrixChoice{"matrix/choice", {}}; ///< JSON of a MatrixChoice
inline const Setting<int> kYear{"matrix/year", 0};
inline const Setting<int> kComparedYear{"matrix/compared-year", 0};
inline const Setting<QByteArray> kContactColumns{"contacts/columns", {}};
inline const Setting<QByteArray> kContactSplit{"contacts/split", {}};
inline const Setting<QString> kContactFilter{"contacts/filter",
                                             {}}; ///< "due", "former" or the id of a role; empty = all
inline const Setting<QString> kReminderLanguage{"contacts/reminder-language", {}};
inline const Setting<QByteArray> kActivityColumns{"activity/columns", {}};
inline const Setting<QByteArray> kMeetingsSplit{"meetings/split", {}};
inline const Setting<QByteArray> kDecisionColumns{"meetings/decision-columns", {}};
inline const Setting<QString> kMeetingsForum{"meetings/forum", {}};
inline const Setting<QString> kMeetingsOrder{"meetings/state-order", QStringLiteral("locale")};
inline const Setting<QString> kProgressChart{"progress/chart", {}}; ///< ProgressChart::id; empty = all
inline const Setting<QVariantMap> kReviewOptions{"review/options", {}}; ///< by path of the workspace: optionsToJson()
inline const Setting<bool> kReviewAttached{"review/attached", true};    ///< the figures as files within the PDF
inline const Setting<QByteArray> kReviewSplit{"review/split", {}};
inline const Setting<int> kReviewZoom{"review/zoom", 0}; ///< percent; 0 = width, -1 = whole page
inline const Setting<int> kReviewColumns{"review/columns", 2};
inline const Setting<bool> kReviewThumbnails{"review/thumbnails", false};
inline const Setting<bool> kReviewBookmarks{"review/bookmarks", false};
} // namespace setting

/// The only one who touches QSettings. Give a file to keep settings apart, as tests do.
class Settings
{
public:
    Settings();
    explicit Settings(const QString &iniFile);

    template <typename T>
    [[nodiscard]] T get(const Setting<T> &item) const
    {
        QVariant value = m_store.value(QLatin1String(item.key));
        return value.isValid() && value.convert(QMetaType::fromType<T>()) ? value.value<T>() : item.initial;
    }

    template <typename T>
    void set(const Setting<T> &item, const T &value)
    {
        m_store.setValue(QLatin1String(item.key), QVariant::fromValue(value));
    }

    void sync() { m_store.sync(); }

private:
    QSettings m_store;
};

} // namespace tessera
