#include "exchange/wmt/layout.h"

#include "domain/text.h"

#include <utility>

namespace headroom::wmt {

namespace {

using Headers = std::vector<std::string>;

/// Where a post stands and who holds it: the first columns of every sheet of counts.
const Headers& unitAndStaff() {
    static const Headers headers = {"Trust",       "Region_Desc", "Region_Code",  "PDU_Desc",  "PDU_Code",
                                    "LDU_Desc",    "LDU_Code",    "Team_Desc",    "Team_Code", "OM_Surname",
                                    "OM_Forename", "OM_Key",      "OM_Grade_Code"};
    return headers;
}

/// A listed case: the first columns of every flag sheet.
const Headers& listedCase() {
    static const Headers headers = {"Row_Type",      "Case_Ref_No", "Tier_Code", "Team_Code",
                                    "OM_Grade_Code", "OM_Key",      "Location"};
    return headers;
}

Headers operator+(Headers first, const Headers& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

struct LocationPrefix {
    CaseType type;
    std::string_view prefix;
};
/// The official order of locations within a sheet of counts.
constexpr std::array<LocationPrefix, caseTypeCount> locationPrefixes = {{
    {CaseType::Community, "CommTier"},
    {CaseType::Custody, "CustTier"},
    {CaseType::Licence, "LicenceTier"},
}};

struct NamedCount {
    std::string header;
    CaseType type;
    Tier tier;
};

/// The count columns in official order: for each location untiered, then A0 A1 … D3; then the
/// same tiers with contact suspended, location by location.
std::vector<NamedCount> namedCounts() {
    std::vector<NamedCount> counts;
    for (const bool suspended : {false, true}) {
        for (const auto& [type, prefix] : locationPrefixes) {
            if (!suspended) {
                counts.push_back({std::string(prefix) + "0", type, Tier::untiered()});
            }
            for (const char protect : {'A', 'B', 'C', 'D'}) {
                for (int change = 0; change <= 3; ++change) {
                    const Tier tier = Tier::of(protect, change, suspended);
                    counts.push_back({std::string(prefix) + tier.text(), type, tier});
                }
            }
        }
    }
    return counts;
}

Headers countSheet() {
    Headers headers = unitAndStaff();
    for (const NamedCount& count : namedCounts()) {
        headers.push_back(count.header);
    }
    return std::move(headers) + Headers{"ComIn1st16Weeks", "LicIn1st16Weeks", "Datestamp", "V-CRN_Count"};
}

std::array<SheetLayout, sheetCount> makeLayouts() {
    const Headers reports = {"OM_Team_Staff_Grade", "SDR_Last_30",  "SDR_Due_Next_30",
                             "SDR_Conv_Last_30",    "Oral_Reports", "Datestamp"};
    const Headers contacts = {"Contact_ID",        "CRN",
                              "Contact_Date",      "Contact_Type_Code",
                              "Contact_Type_Desc", "Contact_Staff_Name",
                              "Contact_Staff_Key", "Contact_Staff_Grade",
                              "Contact_Team_Key",  "Contact_Provider_Code",
                              "OM_Name",           "OM_Key",
                              "OM_Grade",          "OM_Team_Key",
                              "OM_Provider_Code"};
    const Headers orders = {"Disposal_Type_Desc", "Disposal_Type_Code", "Standalone_Order"};
    const Headers lifers = {"In_Custody",
                            "Register_Code",
                            "Register_Description",
                            "Register_Level",
                            "Register_Level_Description",
                            "Register_Category",
                            "Deregistration_Date",
                            "Register_Category_Description",
                            "Registration_Date",
                            "Next_Review_Date"};
    const Headers t2aDetail = {"CRN",
                               "Event_No",
                               "Allocation_Date",
                               "Allocation_Desc",
                               "Allocation_Cd",
                               "Provider_Code_Order_Manager",
                               "PDU_Order_Manager",
                               "PDU_Cd_Order_Manager",
                               "Team_Order_Manager",
                               "Team_Cd_Order_Manager",
                               "Staff_Name_Order_Manager",
                               "Staff_Cd_Order_Manager",
                               "NSI_Cd",
                               "NSI_Desc",
                               "Birth_Date",
                               "Age",
                               "NSI_Status_Cd",
                               "NSI_Status_Desc",
                               "NSI_Outcome_Cd",
                               "NSI_Outcome_Desc",
                               "Staff_Name_Offender_Manager",
                               "Staff_Cd_Offender_Manager",
                               "Staff_Grade_Cd_Offender_Manager",
                               "Provider_Cd_Offender_Manager",
                               "PDU_Cd_Offender_Manager",
                               "Team_Cd_Offender_Manager"};
    return {{{"WMT_Extract", countSheet()},
             {"WMT_Extract_Filtered", countSheet()},
             {"Court_Reports", unitAndStaff() + reports},
             {"Flag_Warr_4_N", listedCase()},
             {"Flag_Upw", listedCase()},
             {"Flag_O_Due", listedCase()},
             {"Flag_Priority", listedCase()},
             {"CMS", contacts},
             {"WMT_Extract_SA", listedCase() + orders},
             {"Suspended_Lifers", listedCase() + lifers},
             {"T2A_Detail", t2aDetail},
             {"T2A", countSheet()},
             {"OMIC_Teams", countSheet()}}};
}

} // namespace

const SheetLayout& layoutOf(Sheet sheet) {
    static const std::array<SheetLayout, sheetCount> layouts = makeLayouts();
    return layouts[static_cast<std::size_t>(sheet)];
}

Sheet sheetOf(FlagSheet flag) {
    switch (flag) {
    case FlagSheet::UnpaidWork:
        return Sheet::UnpaidWork;
    case FlagSheet::Overdue:
        return Sheet::Overdue;
    case FlagSheet::Priority:
        return Sheet::Priority;
    case FlagSheet::StandaloneOrder:
        return Sheet::StandaloneOrders;
    case FlagSheet::SuspendedLifer:
        return Sheet::SuspendedLifers;
    case FlagSheet::Caseload:
        break;
    }
    return Sheet::Caseload;
}

std::string foldedSheetName(std::string_view name) {
    std::string folded = lowerAscii(trimmed(name));
    const auto hyphen = folded.find('-');
    if (hyphen != std::string::npos) {
        folded.erase(hyphen, 1);
    }
    return folded;
}

const std::array<CountColumn, countColumnCount>& countColumns() {
    static const std::array<CountColumn, countColumnCount> columns = [] {
        std::array<CountColumn, countColumnCount> made{};
        std::size_t i = 0;
        for (const NamedCount& count : namedCounts()) {
            made.at(i) = {postColumnCount + i, count.type, count.tier};
            ++i;
        }
        return made;
    }();
    return columns;
}

} // namespace headroom::wmt
