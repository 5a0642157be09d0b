#pragma once

#include "domain/casecounts.h"
#include "domain/date.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Where a post stands in the organisation, as an extract row says it. The PDU is the extract's
/// "LDU" pair, as in the official tool.
struct ExtractUnit {
    std::string regionCode, regionName;
    std::string pduCode, pduName;
    std::string teamCode, teamName;

    friend bool operator==(const ExtractUnit&, const ExtractUnit&) = default;
};

/// Who holds a post.
struct ExtractStaff {
    std::string staffCode; ///< nDelius staff key; one person may have posts in several teams
    std::string surname, forename;
    std::string gradeCode; ///< raw nDelius code, blanks kept; see GradeMap

    friend bool operator==(const ExtractStaff&, const ExtractStaff&) = default;
};

/// One post's row, joined over the sheets wmt_extract, wmt_extract_filtered and t2a.
struct ExtractPost {
    ExtractUnit unit;
    ExtractStaff staff;
    CaseCounts all;
    CaseCounts filtered;
    CaseCounts t2a;
    std::int32_t communityFirst16Weeks = 0;
    std::int32_t licenceFirst16Weeks = 0;

    friend bool operator==(const ExtractPost&, const ExtractPost&) = default;
};

/// A row of omic_teams: offender management in custody, with counts of its own.
struct ExtractOmicPost {
    ExtractUnit unit;
    ExtractStaff staff;
    CaseCounts counts;

    friend bool operator==(const ExtractOmicPost&, const ExtractOmicPost&) = default;
};

/// Court reports of one member of staff; also of people who hold no cases at all.
struct ExtractReports {
    ExtractUnit unit;
    ExtractStaff staff;
    std::int32_t sdrLast30 = 0;    ///< standard delivery reports completed in the last 30 days
    std::int32_t sdrDueNext30 = 0; ///< shown, never scored
    std::int32_t fdrLast30 = 0;    ///< fast delivery reports ("SDR conversion") in the last 30 days
    std::int32_t oralReports = 0;  ///< shown, never scored

    friend bool operator==(const ExtractReports&, const ExtractReports&) = default;
};

/// The sheets that list single cases.
enum class FlagSheet : std::uint8_t {
    Caseload,        ///< flag_warr_4_n: every case, N normal, W active warrant
    UnpaidWork,      ///< flag_upw
    Overdue,         ///< flag_o_due
    Priority,        ///< flag_priority: I integrated offender management, P persistent offender
    StandaloneOrder, ///< wmt_extract_sa
    SuspendedLifer,  ///< suspended_lifers
};
inline constexpr std::size_t flagSheetCount = 6;

/// One listed case. Personal data: a CRN.
struct ExtractFlag {
    FlagSheet sheet = FlagSheet::Caseload;
    char rowType = 'N';
    std::string crn;
    Tier tier;
    CaseType location = CaseType::Community;
    std::string staffCode, teamCode, gradeCode;
    std::int64_t row = 0; ///< in its sheet
    /// Standalone orders: disposal and requirement. Suspended lifers: register. In the order of
    /// the sheet's own columns, joined by the store as it likes; empty elsewhere.
    std::vector<std::pair<std::string, std::string>> details;

    friend bool operator==(const ExtractFlag&, const ExtractFlag&) = default;
};

/// One contact made for somebody else's case (case management support).
struct ExtractContact {
    std::string contactId;
    std::string crn;
    Date date;
    std::string typeCode, typeName;
    std::string byStaffCode, byTeamCode;         ///< who did the work
    std::string holderStaffCode, holderTeamCode; ///< whose case it is

    friend bool operator==(const ExtractContact&, const ExtractContact&) = default;
};

/// One Transition to Adulthood case as listed in t2a_detail.
struct ExtractT2aCase {
    std::string crn, eventNumber;
    std::string allocationDate;
    std::string holderStaffCode, holderTeamCode;
    std::string outcomeCode, outcomeName;

    friend bool operator==(const ExtractT2aCase&, const ExtractT2aCase&) = default;
};

/// What one night's workbook says, in the trade's words. Made by exchange (reading a workbook)
/// or population (inventing one); kept by store; written by exchange.
struct WmtExtract {
    std::string fileName;
    std::string fileHash; ///< SHA-256, lower-case hex; empty when there is no file
    Date reportDate;
    std::vector<ExtractPost> posts;
    std::vector<ExtractOmicPost> omicPosts;
    std::vector<ExtractReports> reports;
    std::vector<ExtractFlag> flags;
    std::vector<ExtractContact> contacts;
    std::vector<ExtractT2aCase> t2aCases;
};

/// How many rows each of the 13 sheets held, in the workbook's order.
struct SheetRows {
    std::string sheet;
    std::int64_t read = 0;
    std::int64_t blank = 0;

    friend bool operator==(const SheetRows&, const SheetRows&) = default;
};

} // namespace headroom
