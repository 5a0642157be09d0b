#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

struct NextAppointment {
    ItemId item;
    Date day;
    std::optional<int> startsAt;
    std::string type; ///< code of the catalogue
    std::string outcome;
};

/// A case in a list. A denied one holds the CRN and nothing else.
struct CaseloadRow {
    std::string crn;
    bool denied = false;
    bool limited = false; ///< has lists of limited access
    PersonId person;
    CaseId caseId;
    std::string surname, forename;
    Date dateOfBirth;
    CaseType type = CaseType::Community;
    Tier tier;
    std::string letterTier; ///< of 2026; empty: never worked out
    bool t2a = false;
    std::optional<Rosh> rosh;
    bool coWorked = false; ///< held as co-worker: counts for the lead
    PostId holder;         ///< lead; 0: waits to be allocated
    std::string officer;   ///< "Surname, Forename" of the lead
    Date since;            ///< held by the officer of the list
    std::string order;     ///< kind of the order that ends last
    std::optional<Date> orderEnds;
    std::optional<NextAppointment> next, last;
    std::vector<std::string> alerts, registers; ///< kinds and codes
    int overdue = 0;                            ///< open deadlines past their day
};

enum class CaseloadScope : std::uint8_t { Mine, Team, Recent };

struct CaseloadRequest {
    CaseloadScope scope = CaseloadScope::Mine;
    PostId post; ///< Mine
    TeamId team; ///< Team
    Date asOf;
};
struct CaseloadSnapshot {
    Date asOf;
    std::string title; ///< the officer's or the team's name; empty for Recent
    std::vector<CaseloadRow> rows;
};
CaseloadSnapshot readCaseload(Workspace& workspace, const CaseloadRequest& request);

/// Remembers that whoever is at the keyboard looked at a person.
void noteViewed(Workspace& workspace, PersonId person);

} // namespace headroom
