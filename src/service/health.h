#pragma once

#include "domain/progress.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Everything that is wrong with the store, one sentence each: its file, its references, its schema, and
/// log entries that do not follow from the ones before. Empty when all is well.
std::vector<std::string> checkStore(Workspace& workspace, const JobControl& job);

} // namespace headroom
