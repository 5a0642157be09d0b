#pragma once

#include "cli/options.h"

#include <memory>
#include <string>

namespace headroom {
class Workspace;
}

namespace headroom::cli {

struct Session;

/// In the place of a report's name: everything that is due by itself.
inline const std::string runDueName = "run-due";

int listReportSets(const Session& session);
int listReportRuns(const Session& session);
/// Runs what is due; refused (1) where one of them failed.
int runDue(const Session& session);

/// For changes, so that the run can be noted; for reading where somebody else changes the store.
std::unique_ptr<Workspace> openToNote(const GlobalOptions& options);

} // namespace headroom::cli
