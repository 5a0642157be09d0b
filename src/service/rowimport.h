#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "exchange/anytable.h"
#include "service/imports.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What all files have in common of which a person says which column holds what: the mapping, a verdict for
/// every row, what of it is kept, and the refused rows as a file.
namespace headroom {

class Workspace;

/// One thing that a file can say.
struct ImportField {
    std::string_view name; ///< "staff_code": the header a file of ours would have
    bool required = false;
    std::vector<std::string_view> others{}; ///< names that files are known to use, as folded headers
};

inline constexpr std::size_t mostImportFields = 18;
/// Which column of the file holds which field, in the order of the fields; empty: none does.
using ColumnMapping = std::array<std::optional<std::size_t>, mostImportFields>;

/// What would become of a row.
struct RowVerdict {
    enum class Kind { New, Update, Unchanged, Refused };
    std::size_t row = 0; ///< index into the table's rows
    Kind kind = Kind::Refused;
    Findings findings;
    std::vector<std::string> changes; ///< of an update: the fields that differ
};

/// A file as it was read and judged; nothing of it is kept yet.
struct RowImportPlan {
    const std::vector<ImportField>* fields = nullptr;
    AnyTable table;
    ColumnMapping mapping{};
    Findings findings; ///< of the file and the mapping
    std::vector<RowVerdict> rows;

    std::size_t count(RowVerdict::Kind kind) const;
    /// Whether its rows can be judged: it is a table, and nothing of it as a whole is refused.
    bool judgeable() const { return !table.headers.empty() && !refused(findings); }
};

struct RowImportResult {
    bool imported = false;
    std::int64_t added = 0, updated = 0, unchanged = 0, refused = 0;
    Findings findings; ///< warnings about the backup that comes before it
};
/// As the history of imports keeps it, with the warnings about the rows that were taken. `sheet`: the kind.
ImportResult historyOf(const RowImportPlan& plan, const RowImportResult& result, std::string_view sheet);

/// The mapping for these headers: as somebody chose it for the same header before, else by its own and
/// other usual names. `key`: under which the store remembers it.
ColumnMapping suggestedColumns(sql::Database& db, const std::vector<ImportField>& fields,
                               std::string_view key, const std::vector<std::string>& headers);
/// Lets the next file with these headers be mapped as this one was. Part of the caller's transaction.
void rememberColumns(sql::Database& db, std::string_view key, const RowImportPlan& plan);
/// Reads a file and finds its columns, as somebody chose them or else as they are suggested. Where they are
/// not all there, the findings say that alone. No row is judged yet. `key`: as above; `rowsAre`: "cases".
RowImportPlan readRowImport(Workspace& workspace, const std::filesystem::path& file,
                            const std::vector<ImportField>& fields, std::string_view key,
                            std::string_view rowsAre, const std::optional<ColumnMapping>& mapping,
                            const JobControl& job);
/// One refusal for each field that must be mapped and is not, and for each column that is there twice; or one
/// for the file where no such field is mapped.
Findings checkColumns(const std::vector<ImportField>& fields, const ColumnMapping& mapping,
                      const AnyTable& table, std::string_view rowsAre);

/// The cell of a field; empty where no column holds it.
std::string_view cellOf(const RowImportPlan& plan, std::size_t row, std::size_t field);
/// A refusal of a cell, with its place in the file.
Finding cellRefusal(const RowImportPlan& plan, std::size_t row, std::size_t field, FindingCode code,
                    std::vector<std::string> arguments);

/// Calls back with the index of every row, and says now and then how far it is. Throws Cancelled.
template <class Each>
void forEachRow(std::size_t rows, Phase phase, const JobControl& job, const Each& each) {
    constexpr std::size_t betweenReports = 64;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % betweenReports == 0) {
            job.report(phase, static_cast<std::int64_t>(row), static_cast<std::int64_t>(rows));
        }
        each(row);
    }
}
/// Gives every row its verdict, in the order of the file.
template <class Judge>
void judgeRows(RowImportPlan& plan, Judge& judge, const JobControl& job) {
    forEachRow(plan.table.rows.size(), Phase::CheckingRows, job,
               [&](std::size_t row) { plan.rows.push_back(judge.judge(row)); });
}

/// What keeping the plan comes to, counted by verdicts.
RowImportResult expectedOf(const RowImportPlan& plan);
/// Whether there is something to keep and nothing against it. Refused rows are, unless only the valid ones
/// are asked for.
bool mayKeep(const RowImportPlan& plan, const RowImportResult& expected, bool validRowsOnly);
bool toKeep(const RowVerdict& verdict);
/// Throws Conflict where a row would become something else now than it would have when it was planned.
void requireAsPlanned(const RowVerdict& planned, const RowVerdict& now);

/// The refused rows as a CSV file that can be mended and read again.
void writeRefused(const RowImportPlan& plan, const std::filesystem::path& target);

} // namespace headroom
