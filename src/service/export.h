#pragma once

#include "domain/progress.h"
#include "exchange/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Writes a table that this service made to the file somebody chose. The file's ending says the
/// format: .csv, .xlsx, .json, .html, .txt. Throws AccessDenied; FileError for another ending or
/// when the file cannot be written.
void exportTable(Workspace& workspace, const Table& table, const std::filesystem::path& file,
                 const JobControl& job);

/// Only these columns, in this order; keys that the table does not have are passed over.
Table withColumns(Table table, const std::vector<std::string>& keys);

} // namespace headroom
