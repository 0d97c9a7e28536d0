// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidenceedits.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUuid>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

EvidenceUse useOf(const CellAddress &cell, const QString &evidenceId)
{
    return {cell.framework, cell.year, cell.place.state, cell.place.measure, evidenceId};
}

constexpr qsizetype kLongestFileName = 120; // bytes of UTF-8
constexpr qsizetype kLongestSuffix = 12;

bool isSafe(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || (c < 0x80 && u" -_.,()+="_s.contains(QChar(char16_t(c))));
}

/// Dots and spaces at the ends hide a file or are dropped by some systems.
QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' '; };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    return name;
}

/// Names of devices on Windows, with whatever suffix.
bool isReserved(const QString &name)
{
    static const QRegularExpression kReserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return kReserved.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

} // namespace

EvidenceEdits::EvidenceEdits(Workspace &workspace) : m_workspace(workspace) {}

EvidenceEdits::~EvidenceEdits() = default;

Result<void> EvidenceEdits::addLink(const CellAddress &cell, Evidence evidence)
{
    evidence.kind = EvidenceKind::Link;
    return add(cell, std::move(evidence), {});
}

Result<void> EvidenceEdits::addFile(const CellAddress &cell, const QString &path, Evidence evidence)
{
    QByteArray bytes;
    return readEvidenceFile(path, evidence, bytes).and_then([&] { return add(cell, evidence, bytes); });
}

Result<void> EvidenceEdits::attach(const CellAddress &cell, const QString &evidenceId)
{
    if (const auto allowed = checkCell(cell); !allowed)
        return allowed;
    const EvidenceUse use = useOf(cell, evidenceId);
    if (m_workspace.year(cell.year).evidenceUses(cell.place).contains(use))
        return {};
    ChangeSet set;
    set.title = tr("%1: evidence added").arg(cellName(m_workspace.framework(), m_workspace.participants(), cell.place));
    set.changes = {makeChange<EvidenceUse>({}, use)};
    return m_workspace.commit(set);
}

Result<void> EvidenceEdits::detach(const CellAddress &cell, const QString &evidenceId)
{
    if (const auto allowed = checkCell(cell); !allowed)
        return allowed;
    ChangeSet set;
    set.title =
        tr("%1: evidence removed").arg(cellName(m_workspace.framework(), m_workspace.participants(), cell.place));
    set.changes = {makeChange<EvidenceUse>(useOf(cell, evidenceId), {})};
    const auto found = m_workspace.evidence().constFind(evidenceId);
    if (found != m_workspace.evidence().constEnd() && useCount(evidenceId) == 1 && meetingCount(evidenceId) == 0)
        set.changes.append(makeChange<Evidence>(*found, {}));
    return m_workspace.commit(set);
}

Result<void> EvidenceEdits::change(const Evidence &evidence)
{
    const auto before = m_workspace.evidence().constFind(evidence.id);
    if (before == m_workspace.evidence().constEnd())
        return failure(ErrorCode::EvidenceMissing, evidence.title);
    if (*before == evidence)
        return {};
    ChangeSet set;
    set.title = tr("Evidence “%1” changed").arg(evidence.title);
    set.changes = {makeChange<Evidence>(*before, evidence)};
    return m_workspace.commit(set);
}

Result<QString> EvidenceEdits::temporaryCopy(const Evidence &evidence)
{
    const Result<QByteArray> bytes = m_workspace.store().document(evidence.sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/tessera-evidence-XXXXXX"_s);
    // A folder per content keeps two files of one name apart.
    const QString folder = m_folder->filePath(evidence.sha256.left(16));
    const QString path = folder + u'/' + safeFileName(evidence.fileName);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()
        || !file.flush())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    file.setPermissions(QFile::ReadOwner);
    return path;
}

int EvidenceEdits::useCount(const QString &evidenceId) const
{
    const auto uses = m_workspace.store().records(RecordKind::EvidenceUse, {{u"evidence"_s, evidenceId}});
    return uses ? int(uses->size()) : 0;
}

int EvidenceEdits::meetingCount(const QString &evidenceId) const
{
    const auto uses = m_workspace.store().records(RecordKind::MeetingDocument, {{u"evidence"_s, evidenceId}});
    return uses ? int(uses->size()) : 0;
}

Result<void> EvidenceEdits::add(const CellAddress &cell, Evidence evidence, const QByteArray &bytes)
{
    if (const auto allowed = checkCell(cell); !allowed)
        return allowed;
    if (evidence.title.size() > kLongestText || evidence.address.size() > kLongestText)
        return failure(ErrorCode::TextTooLong, evidence.title.left(60));
    evidence.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ChangeSet set;
    set.title = tr("%1: evidence added").arg(cellName(m_workspace.framework(), m_workspace.participants(), cell.place));
    set.changes = {makeChange<Evidence>({}, evidence), makeChange<EvidenceUse>({}, useOf(cell, evidence.id))};
    if (!bytes.isEmpty() || evidence.kind == EvidenceKind::File)
        set.documents.insert(evidence.sha256, bytes);
    return m_workspace.commit(set);
}

Result<void> EvidenceEdits::checkCell(const CellAddress &cell) const
{
    const YearRecords &records = m_workspace.year(cell.year);
    return checkAssessment(m_workspace.framework(), m_workspace.participants(), records,
                           records.assessmentOrBlank(cell.place));
}

Result<void> readEvidenceFile(const QString &path, Evidence &evidence, QByteArray &bytes)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, name);
    if (file.size() > kLargestEvidence)
        return failure(ErrorCode::EvidenceTooLarge, name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, name, file.errorString());
    bytes = file.read(kLargestEvidence + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, name, file.errorString());
    if (bytes.size() > kLargestEvidence)
        return failure(ErrorCode::EvidenceTooLarge, name);
    evidence.kind = EvidenceKind::File;
    evidence.fileName = name;
    evidence.size = int(bytes.size());
    evidence.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (evidence.title.isEmpty())
        evidence.title = name;
    return {};
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const char32_t c : name.normalized(QString::NormalizationForm_C).toUcs4())
        safe += isSafe(c) ? QString::fromUcs4(&c, 1) : u"_"_s;
    safe = withoutEdges(safe);
    QString suffix = QFileInfo(safe).suffix();
    if (suffix.size() > kLongestSuffix)
        suffix.clear();
    QString stem = suffix.isEmpty() ? safe : withoutEdges(safe.chopped(suffix.size() + 1));
    if (stem.isEmpty() || isReserved(stem))
        stem.prepend(u"file_"_s);
    while (stem.toUtf8().size() + suffix.toUtf8().size() + 1 > kLongestFileName)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return suffix.isEmpty() ? withoutEdges(stem) : stem + u'.' + suffix;
}

} // namespace tessera
