#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Cases that wait to be allocated, read in bulk.
namespace headroom::store {

/// Who led a case of a person last, or leads another one now.
struct LastLead {
    PostId post; ///< 0: nobody ever
    std::string officer, gradeCode;
    bool now = false;
    bool elsewhere = false; ///< now, in another region than that in which the case waits
};

struct WaitingCase {
    CaseId id;
    PersonId person;
    std::string crn, surname, forename;
    TeamId team;
    std::string teamName;
    CaseType type = CaseType::Community;
    Tier tier;
    std::string letterTier; ///< "A" … with " provisional" after it; empty: none
    bool t2a = false;
    std::optional<Rosh> rosh;
    Date since;           ///< waits in this team
    bool hadLead = false; ///< somebody led this very case before
    LastLead lead;
};
/// Those that wait in the teams of a unit on a day, by CRN.
std::vector<WaitingCase> waitingCases(sql::Database& db, UnitRef unit, Date asOf);

/// Whether another case of the person is led in another region than that of the case's team: a transfer
/// that is not complete.
bool isLedElsewhere(sql::Database& db, CaseId caseId, Date asOf);

/// First appointments of waiting cases: booked ones and those that were kept.
struct FirstBooking {
    CaseId onCase;
    PersonId person;
    Date day;
    std::string with;     ///< "Surname, Forename"
    bool waiting = false; ///< without an outcome yet
    bool kept = false;    ///< the person came
};
/// types: the codes of the catalogue that are first appointments.
std::vector<FirstBooking> firstBookings(sql::Database& db, UnitRef unit,
                                        const std::vector<std::string>& types, Date asOf);

/// One spell of a case with a post, or waiting.
struct LeadSpell {
    CaseId onCase;
    Date from;
    std::optional<Date> until;
    std::string role; ///< "lead", "co-worker"
    PostId post;
    std::string officer, gradeCode, team;
    LogEntryId log;
};
/// Of all the cases of a person, newest first.
std::vector<LeadSpell> leadSpellsOf(sql::Database& db, PersonId person);

} // namespace headroom::store
