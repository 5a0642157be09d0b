#pragma once

#include "domain/grade.h"
#include "domain/population.h"
#include "population/caseload.h"
#include "population/rng.h"

#include <optional>
#include <string>

namespace headroom::recipe {

/// What is settled about a case before its person and orders are made up.
struct CaseRequest {
    PlannedCase planned;
    Grade grade = Grade::PO; ///< of the holder; PO for cases that wait for one
    Date asOf;
    bool inWales = false;
    bool underMappa = false;        ///< must be
    std::optional<int> waitingDays; ///< not allocated, for so many days since sentence or release
    std::optional<Date> heldSince;  ///< when it was taken over, where that is settled
    std::optional<Date> holderJoined;
};

/// A person on probation with one case: name, risk, registrations and order, all of them agreeing
/// with the tier. CRN, team and staff codes are left to the caller.
PopulationCase makeCase(const CaseRequest& request, Rng& rng);

/// Codes of registrations.
inline constexpr const char* mappaCode = "MAPPA";
inline constexpr const char* sexualOffenderCode = "RSO";
inline constexpr const char* domesticAbuseCode = "DA";
inline constexpr const char* childProtectionCode = "CP";
inline constexpr const char* lifeCode = "LIFE";
inline constexpr const char* publicProtectionCode = "IPP";
inline constexpr const char* limitedAccessCode = "LAO";
inline constexpr const char* integratedManagementCode = "IOM";
inline constexpr const char* persistentCode = "PPO";

bool hasRegistration(const PopulationCase& made, const char* code);

} // namespace headroom::recipe
