#pragma once

#include "domain/date.h"
#include "domain/finding.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// One version of a setting. Versions are never changed; the next one begins on a later day.
template <class T>
struct KeptVersion {
    std::int64_t id = 0;
    std::string name; ///< of points; empty for others
    Date from;
    bool builtIn = false;   ///< comes with the program and holds before the first version; from says nothing
    std::string recordedAt; ///< UTC
    std::string actor;
    T value{};
};

/// What is to become the next version. There is one draft of each kind; everybody who sets up sees it.
template <class T>
struct VersionDraft {
    T value{};
    std::string basedOn; ///< the name or first day of the version it began from
    std::string savedAt; ///< UTC
    std::string actor;
};

/// Everything below is there for PointsTable, LetterPoints, ContactPoints, Thresholds, HolidayList,
/// std::vector<DeadlineRule>, std::vector<SuitabilityRule> and std::vector<ReductionReason>.

/// By the day they begin, newest first; of one day the one that holds stands first. Never empty.
template <class T>
std::vector<KeptVersion<T>> versionsOf(Workspace& workspace);
/// Which of them holds on a day.
template <class T>
std::size_t versionOn(const std::vector<KeptVersion<T>>& versions, Date day) {
    for (std::size_t at = 0; at < versions.size(); ++at) {
        if (versions[at].builtIn || versions[at].from <= day) {
            return at;
        }
    }
    return versions.size() - 1;
}

/// What makeCurrent() would refuse. The place names a field, a cell ("community A3") or a row.
template <class T>
Findings checkVersion(Workspace& workspace, const T& value, Date from);
/// Keeps a version that holds from today or a later day on, and discards the draft. What holds on that day
/// already is not kept again. Earlier days keep what they had. Throws AccessDenied
/// (Permission::ChangeSettings), Conflict where points begin on that day already.
template <class T>
Findings makeCurrent(Workspace& workspace, const T& value, Date from);

template <class T>
std::optional<VersionDraft<T>> versionDraft(Workspace& workspace);
/// In the place of the draft before. What is wrong about it is kept too: checkVersion() says it.
template <class T>
void keepVersionDraft(Workspace& workspace, const T& value, const std::string& basedOn);
template <class T>
void dropVersionDraft(Workspace& workspace);

/// As a JSON document for a file (docs/file-formats.md).
template <class T>
std::string versionText(const T& value);
/// Reads such a document; throws Error with a sentence that says what is wrong with its shape.
template <class T>
T versionFromText(const std::string& text);

/// The number of places in which two differ: cells, rules, reasons.
template <class T>
int versionDifferences(const T& value, const T& other);

} // namespace headroom
