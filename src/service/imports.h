#pragma once

#include "domain/extract.h"
#include "domain/finding.h"
#include "domain/progress.h"
#include "store/extracts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What an import read and did, for the result page and for `--json`.
struct SheetResult {
    std::string sheet; ///< or the CSV's kind
    std::int64_t read = 0, added = 0, changed = 0, unchanged = 0, refused = 0, blank = 0;
};

struct ImportResult {
    bool imported = false;        ///< false: refused, dry run, or already there
    bool alreadyImported = false; ///< the same file again: nothing changed
    bool dryRun = false;
    std::string fileName;
    std::optional<Date> reportDate;
    std::optional<store::SavedExtract> saved;
    std::vector<SheetResult> sheets;
    Findings findings; ///< warnings and notes; refusals when nothing was kept
};

struct ImportOptions {
    bool dryRun = false;            ///< everything but keeping it
    std::optional<Date> reportDate; ///< instead of the workbook's own
};

/// The official workbook. All or nothing; progress and cancel through the job.
ImportResult importWmtExtract(Workspace& workspace, const std::filesystem::path& file,
                              const ImportOptions& options, const JobControl& job);
/// CLI.md's CSV files.
ImportResult importHours(Workspace& workspace, const std::filesystem::path& file,
                         const ImportOptions& options, const JobControl& job);
ImportResult importReductions(Workspace& workspace, const std::filesystem::path& file,
                              const ImportOptions& options, const JobControl& job);

/// Extracts there are, newest first.
std::vector<store::ExtractRecord> importedExtracts(Workspace& workspace);

} // namespace headroom
