#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "exchange/anytable.h"
#include "service/cases.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;
struct CaseImportPlan;

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
bool required(CaseField field);

/// Under which the store remembers how headers were mapped.
inline constexpr std::string_view caseColumnsKey = "case_columns";

/// Which column of the file holds which field; empty: none does.
using CaseMapping = std::array<std::optional<std::size_t>, caseFieldCount>;

/// The mapping for these headers: as somebody chose it for the same header before, else by its own and
/// other usual names.
CaseMapping suggestedMapping(Workspace& workspace, const std::vector<std::string>& headers);
/// Lets the next file with these headers be mapped as this one was. Part of the caller's transaction.
void rememberMapping(Workspace& workspace, const CaseImportPlan& plan);
/// One refusal for each field that must be mapped and is not, or for all of them where none is; and for
/// each column that is there twice.
Findings checkMapping(const CaseMapping& mapping, const AnyTable& table);

/// What would become of a row.
struct CaseRowVerdict {
    enum class Kind { New, Update, Unchanged, Refused };
    std::size_t row = 0; ///< index into the table's rows
    Kind kind = Kind::Refused;
    Findings findings;
    std::vector<std::string> changes; ///< of an update: the fields that differ
};

struct CaseImportPlan {
    AnyTable table;
    CaseMapping mapping{};
    Findings findings; ///< of the file and the mapping
    std::vector<CaseRowVerdict> rows;

    std::size_t count(CaseRowVerdict::Kind kind) const;
};

/// Reads and judges a file; keeps nothing. A CRN that the store knows is an update of that person and
/// their open case; where that has ended, a new one may begin after it. Cases that began on or before the
/// newest extract's day are counted by it already.
CaseImportPlan planCaseImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<CaseMapping>& mapping, const JobControl& job);

struct CaseImportResult {
    bool imported = false;
    std::int64_t added = 0, updated = 0, unchanged = 0, refused = 0;
    Findings findings; ///< warnings about the backup that comes before it
};
/// Keeps the plan in one transaction with one log entry, and the mapping for the next file. Refused
/// rows end it, unless only the valid ones are asked for. Throws Conflict when something that the plan
/// rests on has changed since.
CaseImportResult importCases(Workspace& workspace, const CaseImportPlan& plan, bool validRowsOnly,
                             const JobControl& job);

/// The refused rows as a CSV file that can be mended and read again.
void writeRefusedCases(const CaseImportPlan& plan, const std::filesystem::path& target);

} // namespace headroom
