#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "exchange/anytable.h"
#include "service/cases.h"
#include "service/rowimport.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// What a file of cases can say, a column each. CRN, surname, forename, date of birth, case type, team
/// and start must be there; the others may.
enum class CaseField : std::uint8_t {
    Crn,
    Surname,
    Forename,
    DateOfBirth,
    Gender,
    Language,
    CaseType,
    Tier,
    Rosh,
    T2a,
    TeamCode,
    StaffCode,
    Start,
    OrderKind,
    SentencedOn,
    OrderStarts,
    OrderEnds,
    Release,
};
inline constexpr std::size_t caseFieldCount = 18;
/// "crn", "date_of_birth" …: the header a file of ours would have.
std::string_view name(CaseField field);

/// Under which the store remembers how headers were mapped.
inline constexpr std::string_view caseColumnsKey = "case_columns";

static_assert(caseFieldCount <= mostImportFields);
const std::vector<ImportField>& caseFields();
using CaseMapping = ColumnMapping;
using CaseRowVerdict = RowVerdict;
using CaseImportPlan = RowImportPlan;
using CaseImportResult = RowImportResult;

/// Reads and judges a file; keeps nothing. A CRN that the store knows is an update of that person and
/// their open case; where that has ended, a new one may begin after it. Cases that began on or before the
/// newest extract's day are counted by it already.
CaseImportPlan planCaseImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<CaseMapping>& mapping, const JobControl& job);

/// Keeps the plan in one transaction with one log entry, and the mapping for the next file. Refused
/// rows end it, unless only the valid ones are asked for. Throws Conflict when something that the plan
/// rests on has changed since.
CaseImportResult importCases(Workspace& workspace, const CaseImportPlan& plan, bool validRowsOnly,
                             const JobControl& job);

} // namespace headroom
