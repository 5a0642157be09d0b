#pragma once

#include "service/organisationedits.h"
#include "store/sql/transaction.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom {

/// One change of the organisation: the transaction with its log entry, the figures that follow, the notice.
class OrganisationChange {
public:
    OrganisationChange(Workspace& workspace, std::string action, std::string kind, std::int64_t id,
                       const nlohmann::json& detail);

    LogEntryId log() const { return m_log; }
    sql::Database& db() const;
    /// Figures of this post are made again.
    void touch(PostId post) { m_posts.push_back(post); }
    void commit();

private:
    Workspace& m_workspace;
    sql::Transaction m_transaction;
    LogEntryId m_log;
    std::vector<PostId> m_posts;
};

/// Gives a post what is wanted of it and differs; whether anything did.
bool changePost(OrganisationChange& change, const store::PostRecord& post, const PostsInput& wanted);
/// Opens a post with all that is said of it, and its practitioner where nobody has the code.
PostId addPost(OrganisationChange& change, const PostInput& input);
/// 0: nobody manages it from then on; whether anything changed.
bool setManagement(OrganisationChange& change, PostId post, PostId manager, Date from);

} // namespace headroom
