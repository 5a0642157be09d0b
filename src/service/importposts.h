#pragma once

#include "domain/progress.h"
#include "service/rowimport.h"

#include <filesystem>
#include <optional>

namespace headroom {

class Workspace;

/// What a file of posts can say, a column each: who holds a post in which team, with which grade. Staff
/// code, surname, forename, grade and team code must be there. A team that is not known is made where the
/// row names it and its PDU, and so is the PDU with its region.
enum class PostField : std::uint8_t {
    StaffCode,
    Surname,
    Forename,
    Grade,
    TeamCode,
    Hours,
    Manager, ///< staff code
    Start,   ///< first day; today where it is empty
    TeamName,
    PduCode,
    PduName,
    RegionCode,
    RegionName,
};
const std::vector<ImportField>& postFields();
/// Under which the store remembers how headers were mapped.
inline constexpr std::string_view postColumnsKey = "post_columns";

using PostImportPlan = RowImportPlan;

/// Reads and judges a CSV file or workbook; keeps nothing. A post that is held is brought up to date from
/// its row's day on; posts the file does not name stay as they are.
PostImportPlan planPostImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<ColumnMapping>& mapping, const JobControl& job);
/// Keeps the plan in one transaction with one log entry, and the mapping for the next file. Refused rows end
/// it, unless only the valid ones are asked for. Throws AccessDenied (Permission::ChangeSettings), Conflict
/// when something the plan rests on has changed since.
RowImportResult importPosts(Workspace& workspace, const PostImportPlan& plan, bool validRowsOnly,
                            const JobControl& job);

} // namespace headroom
