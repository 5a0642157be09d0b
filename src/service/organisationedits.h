#pragma once

#include "domain/finding.h"
#include "domain/grade.h"
#include "store/organisation.h"
#include "store/organisationedit.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// A field post as the organisation is set up by.
struct PlacedPost {
    store::PostRecord record;
    Grade grade = Grade::Blank;
    PostId manager; ///< 0: nobody
    std::string managerName;
};

/// The organisation on a day.
struct OrganisationView {
    Date asOf;
    std::vector<store::PlacedUnit> units; ///< regions, PDUs, teams
    std::vector<PlacedPost> posts;        ///< in the order of boards
    std::vector<std::string> gradeCodes;  ///< those that mean a grade
    std::vector<store::MergedPractitioner> merges;
};
OrganisationView readOrganisation(Workspace& workspace, Date asOf);

/// Everything below is for administrators (Permission::ChangeSettings), checks, writes with one log entry in
/// one transaction, and announces. Facts hold from the day that is given; what holds before stays, and so
/// does what is known already from a later day. Findings name the field.

/// A unit as somebody wants it from a day on.
struct UnitInput {
    UnitRef unit; ///< id 0: a new one of this level
    std::string code, name;
    std::int64_t above = 0; ///< id of the region or PDU it belongs to; 0 of a region
    Date from;
};
/// A post as somebody wants it from a day on.
struct PostInput {
    PostId post; ///< 0: a new one
    std::string staffCode, surname, forename, gradeCode;
    TeamId team;
    std::optional<HoursPerWeek> hours;
    PostId manager; ///< 0: nobody
    Date from;
};
/// What several posts get from a day on; what is empty stays as it is.
struct PostsInput {
    std::optional<std::string> gradeCode;
    std::optional<HoursPerWeek> hours;
    std::optional<PostId> manager; ///< of 0: nobody
    std::optional<TeamId> team;
    Date from;
};

struct OrganisationOutcome {
    Findings findings;   ///< refusals: nothing was kept
    std::int64_t id = 0; ///< of the unit, the post or the merge
    int changed = 0;     ///< units or posts; 0: all of it was so already
};

OrganisationOutcome saveUnit(Workspace& workspace, const UnitInput& input);
/// Of a post that is there, another team ends it and opens one in that team; its cases stay where they are
/// and are moved with Move cases. Throws NotFound.
OrganisationOutcome savePost(Workspace& workspace, const PostInput& input);
OrganisationOutcome changePosts(Workspace& workspace, const std::vector<PostId>& posts,
                                const PostsInput& input);
/// `on`: the first day on which they are no longer held.
OrganisationOutcome endPosts(Workspace& workspace, const std::vector<PostId>& posts, Date on);

/// Two staff codes of one person: everything of `merged` belongs to `kept` from now on, and an extract that
/// lists the merged code means the kept one. Refused while both hold or held a post in one team.
OrganisationOutcome mergePractitioners(Workspace& workspace, PractitionerId kept, PractitionerId merged);
/// Takes a merge back: the posts that changed hands go back. Throws NotFound.
void unmergePractitioners(Workspace& workspace, std::int64_t merge);

/// What was said of a unit or a post, newest first. Throws AccessDenied.
std::vector<store::PlaceFact> organisationHistory(Workspace& workspace, UnitRef unit);

} // namespace headroom
