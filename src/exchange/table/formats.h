#pragma once

#include "domain/progress.h"
#include "exchange/table.h"

#include <filesystem>
#include <string>

namespace headroom {

/// A table in each text format, and as a workbook; what render() and writeTable() choose from.
std::string renderText(const Table& table);
std::string renderCsv(const Table& table);
std::string renderJson(const Table& table);
std::string renderHtml(const Table& table);
/// Sheet 1 the table, sheet 2 what it is based on.
void writeXlsx(const Table& table, const std::filesystem::path& file, const JobControl& job);

} // namespace headroom
