#pragma once

#include "domain/casetype.h"
#include "domain/extract.h"
#include "domain/tier.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::wmt {

/// The 13 sheets of the official extract, in the order of the official workbook.
enum class Sheet : std::uint8_t {
    Extract,
    Filtered,
    CourtReports,
    Caseload,
    UnpaidWork,
    Overdue,
    Priority,
    Contacts,
    StandaloneOrders,
    SuspendedLifers,
    T2aDetail,
    T2a,
    OmicTeams,
};
inline constexpr std::size_t sheetCount = 13;

/// One sheet's name and headers, spelt and ordered as in the official workbook.
struct SheetLayout {
    std::string name;
    std::vector<std::string> headers;
};

const SheetLayout& layoutOf(Sheet sheet);

/// Columns of the sheets that say where a post stands and who holds it (their first 13).
enum PostColumn : std::size_t {
    Trust,
    RegionName,
    RegionCode,
    PduName, ///< not the PDU of the official tool: that is the LDU pair
    PduCode,
    LduName,
    LduCode,
    TeamName,
    TeamCode,
    Surname,
    Forename,
    StaffCode,
    GradeCode,
    postColumnCount,
};

/// Columns of the four sheets of counts, after the 99 counts.
enum CountSheetColumn : std::size_t {
    CommunityFirst16Weeks = postColumnCount + caseTypeCount * Tier::count,
    LicenceFirst16Weeks,
    Datestamp,
    CrnCount, ///< all cases of the row, as the extract itself adds them up
};

/// Columns of the court reports, after those of the post.
enum ReportColumn : std::size_t {
    TeamStaffGrade = postColumnCount,
    SdrLast30,
    SdrDueNext30,
    SdrConversionsLast30,
    OralReports,
    ReportDatestamp,
};

/// Columns of the sheets that list single cases (their first 7).
enum FlagColumn : std::size_t {
    FlagRowType,
    FlagCrn,
    FlagTier,
    FlagTeam,
    FlagGrade,
    FlagStaff,
    FlagLocation,
    flagColumnCount,
};

enum ContactColumn : std::size_t {
    ContactId,
    ContactCrn,
    ContactDate,
    ContactTypeCode,
    ContactTypeName,
    ContactByName,
    ContactByStaff,
    ContactByGrade,
    ContactByTeam,
    ContactByProvider,
    ContactHolderName,
    ContactHolderStaff,
    ContactHolderGrade,
    ContactHolderTeam,
    ContactHolderProvider,
};

enum T2aDetailColumn : std::size_t {
    T2aCrn = 0,
    T2aEvent = 1,
    T2aAllocationDate = 2,
    T2aOutcomeCode = 18,
    T2aOutcomeName = 19,
    T2aHolderName = 20,
    T2aHolderStaff = 21,
    T2aHolderGrade = 22,
    T2aHolderProvider = 23,
    T2aHolderPdu = 24,
    T2aHolderTeam = 25,
};

/// Which sheet lists the cases of a kind.
Sheet sheetOf(FlagSheet flag);

/// A sheet's name as it is compared: lower case, without its first hyphen, as the official import
/// does it.
std::string foldedSheetName(std::string_view name);

/// The 99 count columns of the four sheets of counts: where each stands, and what it counts.
struct CountColumn {
    std::size_t column = 0;
    CaseType type = CaseType::Community;
    Tier tier;
};
inline constexpr std::size_t countColumnCount = caseTypeCount * Tier::count;
const std::array<CountColumn, countColumnCount>& countColumns();

} // namespace headroom::wmt
