#pragma once

#include "service/knowncase.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// Keeps rows of a file of cases, all under one log entry, inside the caller's transaction.
class CaseKeeper {
public:
    CaseKeeper(Workspace& workspace, const CaseMapping& mapping, LogEntryId log);

    void keep(const CaseFileRow& row);
    /// Those whose figures moved.
    std::vector<PostId> posts() const { return {m_posts.begin(), m_posts.end()}; }

private:
    store::CaseChangeNote note(std::string_view kind) const;
    void touch(PostId post);
    void follow(PersonId person, std::string_view kind, Date from);
    PersonId addPerson(const CaseFileRow& row);
    void keepDetails(const KnownCase& known, const CaseFileRow& row);
    CaseId start(PersonId person, const CaseFileRow& row);
    void keepState(const KnownCase& known, const CaseFileRow& row);

    Workspace& m_workspace;
    sql::Database& m_db;
    const CaseMapping& m_mapping;
    LogEntryId m_log;
    std::optional<Date> m_counted; ///< the newest extract's day
    std::set<PostId> m_posts;
};

} // namespace headroom
