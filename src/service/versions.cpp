#include "service/versions.h"

#include "domain/error.h"
#include "service/recordfigures.h"
#include "service/versionkinds.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/extracts.h"
#include "store/log.h"
#include "store/sql/transaction.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace headroom {

namespace {

/// Figures recorded with an extract of a day on which the new version holds are made again.
void refreshFigures(sql::Database& db, Date from) {
    const auto newest = store::newestExtract(db);
    if (newest && newest->reportDate >= from) {
        recordNewestFigures(db, JobControl());
    }
}

template <class T>
nlohmann::json logDetail(const T& value, const T& before, Date from) {
    nlohmann::json detail = VersionKind<T>::detail(value, before);
    detail["from"] = from.iso();
    return detail;
}

template <class T>
std::string kindWord() {
    std::string word(VersionKind<T>::name);
    for (char& c : word) {
        c = c == '_' ? ' ' : c;
    }
    return word;
}

} // namespace

template <class T>
std::vector<KeptVersion<T>> versionsOf(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    std::vector<KeptVersion<T>> versions;
    for (const store::VersionMark& mark : store::versionMarks(db, VersionKind<T>::table)) {
        KeptVersion<T> version;
        version.id = mark.id;
        version.name = mark.name;
        version.from = mark.from;
        version.recordedAt = mark.recordedAt;
        version.actor = mark.actor;
        version.value = VersionKind<T>::kept(db, mark);
        versions.push_back(std::move(version));
    }
    if (auto builtIn = VersionKind<T>::builtIn(!versions.empty())) {
        KeptVersion<T> version;
        version.builtIn = true;
        version.value = std::move(*builtIn);
        versions.push_back(std::move(version));
    }
    return versions;
}

template <class T>
Findings checkVersion(Workspace& workspace, const T& value, Date from) {
    workspace.require(Permission::ReadFigures);
    if (from < workspace.today()) {
        return {{Severity::Refusal, FindingCode::VersionInPast, {{}, {}, 0, "from"}, {}}};
    }
    const T before = VersionKind<T>::on(workspace, from);
    return VersionKind<T>::check(VersionKind<T>::prepared(value, before), before);
}

template <class T>
Findings makeCurrent(Workspace& workspace, const T& value, Date from) {
    workspace.require(Permission::ChangeSettings);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    Findings findings = checkVersion(workspace, value, from);
    if (refused(findings)) {
        return findings;
    }
    const T before = VersionKind<T>::on(workspace, from);
    const T next = VersionKind<T>::prepared(value, before);
    const bool same = VersionKind<T>::differences(next, before) == 0;
    if (!same) {
        const std::string kind(VersionKind<T>::name);
        const LogEntryId log = store::append(
            db, {workspace.actor().name, "settings." + kind, kind, 0, logDetail(next, before, from).dump()},
            workspace.clock());
        VersionKind<T>::add(db, next, from, log);
        if (VersionKind<T>::movesFigures) {
            refreshFigures(db, from);
            keepWeekFigures(db, workspace.today(), JobControl());
        }
    }
    store::dropVersionDraft(db, VersionKind<T>::name);
    transaction.commit();
    if (!same) {
        workspace.announce({ChangeNotice::Kind::Settings, {}, {}});
    }
    return findings;
}

template <class T>
std::optional<VersionDraft<T>> versionDraft(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    const auto row = store::versionDraft(workspace.database(), VersionKind<T>::name);
    if (!row) {
        return std::nullopt;
    }
    VersionDraft<T> draft;
    draft.value = VersionKind<T>::parse(nlohmann::json::parse(row->body));
    draft.basedOn = row->basedOn;
    draft.savedAt = row->savedAt;
    draft.actor = row->actor;
    return draft;
}

template <class T>
void keepVersionDraft(Workspace& workspace, const T& value, const std::string& basedOn) {
    workspace.require(Permission::ChangeSettings);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    store::keepVersionDraft(db, VersionKind<T>::name,
                            {VersionKind<T>::write(value).dump(), basedOn, workspace.clock().now().iso(),
                             workspace.actor().name});
    transaction.commit();
}

template <class T>
void dropVersionDraft(Workspace& workspace) {
    workspace.require(Permission::ChangeSettings);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    store::dropVersionDraft(db, VersionKind<T>::name);
    transaction.commit();
}

template <class T>
std::string versionText(const T& value) {
    return VersionKind<T>::write(value).dump(2) + '\n';
}

template <class T>
T versionFromText(const std::string& text) {
    const std::string wanted(VersionKind<T>::name);
    const auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded() || !document.is_object()) {
        throw Error("The file is not JSON as Headroom writes it. Export a version first to see its shape.",
                    "wrong_shape");
    }
    const auto kind = document.find("kind");
    if (kind == document.end() || *kind != wanted) {
        throw Error("The file does not say that it holds " + kindWord<T>() + ": its kind must be \"" +
                        wanted + "\".",
                    "wrong_shape");
    }
    try {
        return VersionKind<T>::parse(document);
    } catch (const nlohmann::json::exception&) {
        throw Error("The file lacks a part of its " + kindWord<T>() +
                        ", or has one of another kind. Export a version to see its shape.",
                    "wrong_shape");
    }
}

template <class T>
int versionDifferences(const T& value, const T& other) {
    return VersionKind<T>::differences(value, other);
}

#define HEADROOM_VERSIONS_OF(...)                                                                            \
    template std::vector<KeptVersion<__VA_ARGS__>> versionsOf(Workspace&);                                   \
    template Findings checkVersion(Workspace&, const __VA_ARGS__&, Date);                                    \
    template Findings makeCurrent(Workspace&, const __VA_ARGS__&, Date);                                     \
    template std::optional<VersionDraft<__VA_ARGS__>> versionDraft(Workspace&);                              \
    template void keepVersionDraft(Workspace&, const __VA_ARGS__&, const std::string&);                      \
    template void dropVersionDraft<__VA_ARGS__>(Workspace&);                                                 \
    template std::string versionText(const __VA_ARGS__&);                                                    \
    template __VA_ARGS__ versionFromText(const std::string&);                                                \
    template int versionDifferences(const __VA_ARGS__&, const __VA_ARGS__&);
HEADROOM_VERSIONS_OF(PointsTable)
HEADROOM_VERSIONS_OF(LetterPoints)
HEADROOM_VERSIONS_OF(ContactPoints)
HEADROOM_VERSIONS_OF(Thresholds)
HEADROOM_VERSIONS_OF(std::vector<DeadlineRule>)
HEADROOM_VERSIONS_OF(std::vector<SuitabilityRule>)
HEADROOM_VERSIONS_OF(std::vector<ReductionReason>)
HEADROOM_VERSIONS_OF(HolidayList)
#undef HEADROOM_VERSIONS_OF

} // namespace headroom
