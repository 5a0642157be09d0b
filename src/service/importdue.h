#pragma once

#include "service/imports.h"

#include <filesystem>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What became of one file that lay in the folder for imports.
struct DueImport {
    enum class Outcome {
        Imported,
        NothingNew, ///< everything of it was there already
        Refused
    };
    std::filesystem::path file; ///< where it lay
    std::string kind;           ///< "wmt-extract", "hours", "reductions", "cases", "posts"
    Outcome outcome = Outcome::Refused;
    Findings findings;
    std::filesystem::path movedTo; ///< into "done" or "refused" in the same folder
    std::filesystem::path report;  ///< what is wrong with a refused one, beside it; empty: nothing
};

/// Imports every workbook and CSV file that lies in a folder (the store's own where it is empty), in the
/// order of their names, each by itself, and moves it away: what was taken, or brought nothing new, into its
/// folder "done", what was refused into "refused" with a text beside it that says why. Files whose names
/// begin with a dot, and such as were changed within the last seconds, are left for the next time. A file of
/// a kind that whoever is at the keyboard may not import is refused as any other. Throws NotFound where no
/// folder is set or it is not there, AccessDenied where nothing may be imported, Cancelled.
std::vector<DueImport> runDueImports(Workspace& workspace, const std::filesystem::path& folder,
                                     const JobControl& job);

} // namespace headroom
