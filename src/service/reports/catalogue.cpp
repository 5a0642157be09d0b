#include "service/custodyreport.h"
#include "service/flagsreport.h"
#include "service/reports/definition.h"
#include "service/uncoveredreport.h"

namespace headroom {

namespace {

/// Reports that are made elsewhere in the service, beside what they report on.
std::vector<ReportDefinition> otherWorkloadReports() {
    return {
        {"custody", "What do the cases of custody teams weigh, now and after release?", "unit, as-of",
         custodyReport, nullptr, "team_code, grade"},
        {"flags", "What needs a manager's eye, since when, and what is done about it?", "unit, as-of",
         flagsReport, nullptr, "team_code, officer, grade, kind, severity, state"},
        {"uncovered", "What do people who are away or have left still hold, uncovered?", "unit, as-of",
         uncoveredReport, nullptr, "team_code, officer, why", LimitedAccess::Counted, Permission::ReadFlags},
    };
}

} // namespace

const std::vector<ReportFamily>& reportFamilies() {
    static const std::vector<ReportFamily> families = {
        {ReportGroup::Allocations, allocationReports()},
        {ReportGroup::Workload, workloadReports()},
        {ReportGroup::Workload, comparisonReports()},
        {ReportGroup::Workload, otherWorkloadReports()},
        {ReportGroup::Caseload, caseloadReports()},
        {ReportGroup::Caseload, listedCaseReports()},
        {ReportGroup::Hours, hoursReports()},
        {ReportGroup::Contacts, contactReports()},
        {ReportGroup::Quality, qualityReports()},
        {ReportGroup::Official, officialReports()},
        {ReportGroup::Official, officialCaseReports()},
        {ReportGroup::Official, archiveReports()},
    };
    return families;
}

std::string_view label(ReportGroup group) {
    switch (group) {
    case ReportGroup::Allocations:
        return "Allocations";
    case ReportGroup::Workload:
        return "Workload";
    case ReportGroup::Caseload:
        return "Caseload";
    case ReportGroup::Hours:
        return "Hours and reductions";
    case ReportGroup::Contacts:
        return "Reports and contacts";
    case ReportGroup::Quality:
        return "Data quality";
    case ReportGroup::Official:
        break;
    }
    return "Official layouts";
}

} // namespace headroom
