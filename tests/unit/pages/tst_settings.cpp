// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndInSections();
    void initialValuesComeFirst();
    void valuesComeBackAsTheyWere();
    void nonsenseInTheFileIsHarmless();

private:
    QTemporaryDir m_folder;
};

void tst_Settings::keysAreUniqueAndInSections()
{
    // The table is plain declarations, so the declarations themselves are read.
    QFile header(QStringLiteral(TESSERA_SETTINGS_HEADER));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression declaration(u"Setting<[^>]+> k\\w+\\{\"([^\"]*)\""_s);
    QSet<QString> keys;
    qsizetype rows = 0;
    for (auto found = declaration.globalMatch(QString::fromUtf8(header.readAll())); found.hasNext(); ++rows) {
        const QString key = found.next().captured(1);
        static const QRegularExpression form(u"^[a-z]+/[a-z-]+$"_s);
        QVERIFY2(form.match(key).hasMatch(), qPrintable(key));
        keys.insert(key);
    }
    QCOMPARE(keys.size(), rows);
    QVERIFY(rows > 10);
}

void tst_Settings::initialValuesComeFirst()
{
    const Settings settings(m_folder.filePath(u"initial.ini"_s));
    QCOMPARE(settings.get(setting::kTextSize), 100);
    QCOMPARE(settings.get(setting::kAppearance), u"automatic"_s);
    QCOMPARE(settings.get(setting::kReopenLast), true);
    QCOMPARE(settings.get(setting::kRecentFiles), QStringList());
    QCOMPARE(settings.get(setting::kWindowGeometry), QByteArray());
}

void tst_Settings::valuesComeBackAsTheyWere()
{
    const QString file = m_folder.filePath(u"values.ini"_s);
    const QStringList paths{u"/home/anna/a, b;c.tessera"_s, u"/home/anna/Ünïcødé \"x\" %20\\.tessera"_s};
    const QByteArray bytes("\x00\xff\n;=\"\\", 7);
    {
        Settings settings(file);
        settings.set(setting::kTextSize, 150);
        settings.set(setting::kReopenLast, false);
        settings.set(setting::kAuthorName, u"@Invalid() Ödön"_s);
        settings.set(setting::kRecentFiles, paths);
        settings.set(setting::kWindowGeometry, bytes);
        settings.sync();
    }
    const Settings settings(file);
    QCOMPARE(settings.get(setting::kTextSize), 150);
    QCOMPARE(settings.get(setting::kReopenLast), false);
    QCOMPARE(settings.get(setting::kAuthorName), u"@Invalid() Ödön"_s);
    QCOMPARE(settings.get(setting::kRecentFiles), paths);
    QCOMPARE(settings.get(setting::kWindowGeometry), bytes);
    // One entry only is written as a plain text by QSettings.
    Settings(file).set(setting::kRecentFiles, QStringList{paths.constFirst()});
    QCOMPARE(Settings(file).get(setting::kRecentFiles), QStringList{paths.constFirst()});
}

void tst_Settings::nonsenseInTheFileIsHarmless()
{
    const QString file = m_folder.filePath(u"nonsense.ini"_s);
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[window]\ntext-size=large\ngeometry=@ByteArray(\n[matrix]\nyear=\n\x00\xff\xfe[[\n");
    ini.close();
    const Settings settings(file);
    QCOMPARE(settings.get(setting::kTextSize), 100);
    QCOMPARE(settings.get(setting::kYear), 0);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
