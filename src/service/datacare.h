#pragma once

#include "domain/finding.h"

#include <filesystem>
#include <string>

namespace headroom {

class Workspace;

/// How a store's data are looked after: settings of the store.
struct DataCare {
    std::string backupFolder; ///< empty: the folder `<store>-backups` beside the store
    std::string importFolder; ///< that `import run-due` looks into; empty: none
    int figurePoints = 10;    ///< a figure that moved by more percentage points than this is told

    friend bool operator==(const DataCare&, const DataCare&) = default;
};

DataCare dataCare(Workspace& workspace);
/// Refused unless each folder is empty or an absolute path to one that is there or can be made, and the
/// points are 1 to 1000. Throws AccessDenied.
Findings saveDataCare(Workspace& workspace, const DataCare& care);

/// Where this store's backups go.
std::filesystem::path backupFolder(Workspace& workspace);

} // namespace headroom
