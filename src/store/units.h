#pragma once

#include "domain/organisation.h"

#include <string>
#include <string_view>

/// What belongs to a unit on a day, as the beginning of a query. Parameters: ?1 the unit's id, ?2
/// the day. Joins are written CROSS JOIN in the order they are meant to run, because the store
/// keeps no statistics that would tell the planner.
namespace headroom::store {

/// "alias.valid_from <= ?2 AND …": the row holds on the day.
std::string holdsOn(std::string_view alias);

/// "WITH unit_teams (id) AS (…) ": the teams of a unit; for an officer, the team of the post.
const std::string& withTeams(Level level);

/// "WITH unit_posts (id, team_id, practitioner_id, since) AS (…) ": the open field posts.
const std::string& withPosts(Level level);
/// The same for the open posts of offender management in custody.
const std::string& withCustodyPosts(Level level);

} // namespace headroom::store
