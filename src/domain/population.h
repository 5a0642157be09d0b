#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/extract.h"
#include "domain/hours.h"
#include "domain/record.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Invented people and their cases, as a population recipe makes them. Nobody here exists.

struct PopulationRequirement {
    std::string kind;
    std::optional<int> amount;
    std::string unit; ///< "days" or "hours" where there is an amount
};

struct PopulationOrder {
    std::string kind; ///< "community order", "suspended sentence order", "custodial sentence" …
    Date sentencedOn, startsOn, endsOn;
    std::optional<Date> releaseOn;
    std::vector<PopulationRequirement> requirements;
};

struct PopulationRegistration {
    std::string code;
    std::string level;
    Date from;
};

struct PopulationCase {
    std::string crn, surname, forename;
    Date dateOfBirth;
    std::string gender;   ///< as in the store: "woman", "man" …
    std::string language; ///< "en", "cy"
    CaseType type = CaseType::Community;
    Tier tier;
    Rosh rosh = Rosh::Low;
    bool t2a = false;
    Date since; ///< start of the case
    std::string teamCode;
    std::string staffCode; ///< holder; empty: not yet allocated
    Date heldSince;
    std::string coWorkerStaffCode; ///< empty: none
    PopulationOrder order;
    std::vector<PopulationRegistration> registrations;
};

/// A contact of a case, made by its holder.
struct PopulationContact {
    Contact contact;                        ///< without its officer
    std::optional<Enforcement> enforcement; ///< without the contact it is about
};

/// What is recorded about the person of a case beside what the case itself says.
/// A tier with which the case enters the store.
struct PopulationTier {
    std::string scheme; ///< "2021", "2026"
    std::string tier;
    bool provisional = false;
    std::string trigger; ///< "start", "given"
    Date day;
};

struct PopulationRecord {
    PersonDetails details;
    std::vector<ContactPoint> contactPoints;
    std::vector<Adjustment> adjustments;
    std::vector<Alert> alerts;
    std::optional<RoshAssessment> rosh;
    std::optional<Predictors> predictors;
    std::optional<NeedsAssessment> needs;
    bool tierFollows = false; ///< from what is recorded here, by the rules of 2021
    std::vector<PopulationTier> tiers;
    std::vector<Enquiry> enquiries;
    std::vector<Milestone> milestones;
    std::vector<LicenceCondition> conditions; ///< without their order
    std::optional<CustodyDates> custody;      ///< without its order
    std::vector<PopulationContact> contacts;
};

struct PopulationHours {
    std::string staffCode, teamCode;
    HoursPerWeek contracted;
};

struct PopulationReduction {
    std::string staffCode, teamCode;
    std::string reason; ///< name of the reason
    HoursPerWeek hours;
    Date start, end;
};

/// Who manages (or covers for) whom. Posts by staff and team code.
struct PopulationManagement {
    std::string managerStaffCode, managerTeamCode;
    std::string staffCode, teamCode; ///< the managed post, or the manager who is covered
    bool cover = false;
    Date from;
    std::optional<Date> until;
};

/// A whole invented population with its weekly history. The last extract is the one of asOf; its
/// counts are those of the cases.
struct Population {
    std::string recipe; ///< name and version of the recipe
    std::string size;   ///< "team", "pdu", "region", "national"
    std::uint64_t seed = 0;
    Date asOf;
    std::vector<PopulationHours> hours;
    std::vector<PopulationReduction> reductions;
    std::vector<PopulationManagement> management;
    std::vector<PopulationCase> cases;
    /// The newest extract, complete: flags, contacts, reports.
    WmtExtract extract;
};

} // namespace headroom
