// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/sharing.h"
#include "domain/status.h"

namespace tessera {

// Each struct says its fields once: `describe` serves the SQL table, the journal, packages and import columns.
// Rules: keys first; a default never changes its meaning; a field is added at the end, never renamed.

/// A fact about the workspace itself, by name: see workspaceproperty.h.
struct Property {
    static constexpr RecordKind kKind = RecordKind::Property;
    static constexpr const char *kName = "property";

    QString name;
    QString value;

    template <typename V>
    static void describe(V &v)
    {
        v.key("name", &Property::name);
        v.field("value", &Property::value);
    }
    bool operator==(const Property &) const = default;
};

/// What is known of one measure in one State and year. The year comes second in the key so that a year lies together.
struct Assessment {
    static constexpr RecordKind kKind = RecordKind::Assessment;
    static constexpr const char *kName = "assessment";

    QString framework;
    int year = 0;
    QString state; ///< ISO 3166-1 alpha-2
    int measure = 0;
    Status status = Status::NoInformation;
    Work work = Work::ToDo;
    Source source = Source::NotStated;
    QDate asOf;
    QString done;   ///< what was done, plain text
    QString reason; ///< why the measure does not apply; needed with NotApplicable
    SharingLabel sharing = SharingLabel::AmberStrict;
    QString marking; ///< national marking, free text; apart from the sharing label

    template <typename V>
    static void describe(V &v)
    {
        v.key("framework", &Assessment::framework);
        v.key("year", &Assessment::year);
        v.key("state", &Assessment::state);
        v.key("measure", &Assessment::measure);
        v.field("status", &Assessment::status);
        v.field("work", &Assessment::work);
        v.field("source", &Assessment::source);
        v.field("as_of", &Assessment::asOf);
        v.field("done", &Assessment::done);
        v.field("reason", &Assessment::reason);
        v.field("sharing", &Assessment::sharing);
        v.field("marking", &Assessment::marking);
    }
    bool operator==(const Assessment &) const = default;
};

/// One part of a measure (CBM 8, 15, 16) in one State and year.
struct Component {
    static constexpr RecordKind kKind = RecordKind::Component;
    static constexpr const char *kName = "component";

    QString framework;
    int year = 0;
    QString state;
    int measure = 0;
    QString component; ///< id in the catalogue
    Status status = Status::NoInformation;

    template <typename V>
    static void describe(V &v)
    {
        v.key("framework", &Component::framework);
        v.key("year", &Component::year);
        v.key("state", &Component::state);
        v.key("measure", &Component::measure);
        v.key("component", &Component::component);
        v.field("status", &Component::status);
    }
    bool operator==(const Component &) const = default;
};

enum class EvidenceKind : quint8 { Link, File };
template <>
std::span<const Choice<EvidenceKind>> choices<EvidenceKind>();

/// A document or address that supports what was entered. One piece may serve many cells (EvidenceUse).
struct Evidence {
    static constexpr RecordKind kKind = RecordKind::Evidence;
    static constexpr const char *kName = "evidence";

    QString id; ///< UUID
    EvidenceKind kind = EvidenceKind::Link;
    QString title;
    QString address;  ///< of a link, shown as text, opened on request only
    QString sha256;   ///< of a file: lower-case hexadecimal name of its bytes
    QString fileName; ///< of a file: shown as text, never used as a path
    int size = 0;     ///< of a file, bytes
    QDate dated;
    QDate validUntil;
    QString origin; ///< where it was found and how sure that is
    SharingLabel sharing = SharingLabel::AmberStrict;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &Evidence::id);
        v.field("kind", &Evidence::kind);
        v.field("title", &Evidence::title);
        v.field("address", &Evidence::address);
        v.field("sha256", &Evidence::sha256);
        v.field("file_name", &Evidence::fileName);
        v.field("size", &Evidence::size);
        v.field("dated", &Evidence::dated);
        v.field("valid_until", &Evidence::validUntil);
        v.field("origin", &Evidence::origin);
        v.field("sharing", &Evidence::sharing);
    }
    bool operator==(const Evidence &) const = default;
};

/// "This evidence supports this cell."
struct EvidenceUse {
    static constexpr RecordKind kKind = RecordKind::EvidenceUse;
    static constexpr const char *kName = "evidence_use";

    QString framework;
    int year = 0;
    QString state;
    int measure = 0;
    QString evidence; ///< Evidence::id

    template <typename V>
    static void describe(V &v)
    {
        v.key("framework", &EvidenceUse::framework);
        v.key("year", &EvidenceUse::year);
        v.key("state", &EvidenceUse::state);
        v.key("measure", &EvidenceUse::measure);
        v.key("evidence", &EvidenceUse::evidence);
    }
    bool operator==(const EvidenceUse &) const = default;
};

/// A dated event of the process.
struct Milestone {
    static constexpr RecordKind kKind = RecordKind::Milestone;
    static constexpr const char *kName = "milestone";

    QString id; ///< UUID
    QDate day;
    QString symbol; ///< of the document, such as PC.DEC/1202
    QString text;
    QString origin; ///< how sure it is

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &Milestone::id);
        v.field("day", &Milestone::day);
        v.field("symbol", &Milestone::symbol);
        v.field("text", &Milestone::text);
        v.field("origin", &Milestone::origin);
    }
    bool operator==(const Milestone &) const = default;
};

/// A State's yearly submission; its stage is apart from status and work.
struct Submission {
    static constexpr RecordKind kKind = RecordKind::Submission;
    static constexpr const char *kName = "submission";

    QString framework;
    int year = 0;
    QString state;
    Stage stage = Stage::Draft;
    QDate on;               ///< day of the newest stage
    QString symbol;         ///< of the document
    QDate submittedOn = {}; ///< first day it was submitted
    QDate acceptedOn = {};
    QString language = {};   ///< ISO 639, of the document
    bool hasEnglish = false; ///< an English version was given
    QString note = {};       ///< what was asked to be changed, by whom

    template <typename V>
    static void describe(V &v)
    {
        v.key("framework", &Submission::framework);
        v.key("year", &Submission::year);
        v.key("state", &Submission::state);
        v.field("stage", &Submission::stage);
        v.field("on", &Submission::on);
        v.field("symbol", &Submission::symbol);
        v.field("submitted_on", &Submission::submittedOn);
        v.field("accepted_on", &Submission::acceptedOn);
        v.field("language", &Submission::language);
        v.field("has_english", &Submission::hasEnglish);
        v.field("note", &Submission::note);
    }
    bool operator==(const Submission &) const = default;
};

/// A choice of States, groups, measures and years, or the filters of a page, under a name.
struct SavedView {
    static constexpr RecordKind kKind = RecordKind::SavedView;
    static constexpr const char *kName = "saved_view";

    QString id;   ///< UUID
    QString page; ///< id of the page it belongs to: "matrix", "progress"
    QString name;
    QString content; ///< JSON, as the page writes it

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &SavedView::id);
        v.field("page", &SavedView::page);
        v.field("name", &SavedView::name);
        v.field("content", &SavedView::content);
    }
    bool operator==(const SavedView &) const = default;
};

/// A yearly review as it was handed out: the records as of a journal entry, what was chosen, and the hash of the PDF.
struct FrozenEdition {
    static constexpr RecordKind kKind = RecordKind::FrozenEdition;
    static constexpr const char *kName = "edition";

    QString id; ///< UUID
    QString name;
    QString framework;
    int year = 0;
    int entry = 0;     ///< number of the newest journal entry it takes in
    QString options;   ///< JSON of the review's options
    QString pdfHash;   ///< SHA-256 of the PDF, in hexadecimal
    QString program;   ///< version that made the PDF: another one may set it differently
    QDateTime frozenAt; ///< UTC
    SharingLabel sharing = SharingLabel::AmberStrict; ///< of the document

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &FrozenEdition::id);
        v.field("name", &FrozenEdition::name);
        v.field("framework", &FrozenEdition::framework);
        v.field("year", &FrozenEdition::year);
        v.field("entry", &FrozenEdition::entry);
        v.field("options", &FrozenEdition::options);
        v.field("pdf_hash", &FrozenEdition::pdfHash);
        v.field("program", &FrozenEdition::program);
        v.field("frozen_at", &FrozenEdition::frozenAt);
        v.field("sharing", &FrozenEdition::sharing);
    }
    bool operator==(const FrozenEdition &) const = default;
};

/// "This State leads the work on this measure for a time" (Adopt-a-CBM).
struct Adoption {
    static constexpr RecordKind kKind = RecordKind::Adoption;
    static constexpr const char *kName = "adoption";

    QString framework;
    int measure = 0;
    QString state;
    QDate from;     ///< invalid = since when is not known
    QDate to;       ///< last day; invalid = open
    QString origin; ///< where it was found and how sure that is

    template <typename V>
    static void describe(V &v)
    {
        v.key("framework", &Adoption::framework);
        v.key("measure", &Adoption::measure);
        v.key("state", &Adoption::state);
        v.key("from", &Adoption::from);
        v.field("to", &Adoption::to);
        v.field("origin", &Adoption::origin);
    }
    bool operator==(const Adoption &) const = default;
};

/// True when the record says no more than its absence would.
[[nodiscard]] bool isBlank(const Assessment &assessment);
[[nodiscard]] bool isBlank(const Component &component);

} // namespace tessera
