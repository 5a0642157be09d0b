#include "domain/error.h"
#include "service/personaccess.h"
#include "service/report.h"
#include "service/search.h"
#include "service/workspace.h"

#include <algorithm>

namespace headroom {

namespace {

/// The text of a row's column; empty where there is none.
std::string textAt(const std::vector<Column>& columns, const std::vector<Value>& row, const char* key) {
    const auto found = std::ranges::find(columns, key, &Column::key);
    const auto place = static_cast<std::size_t>(found - columns.begin());
    const auto* text = place < row.size() ? std::get_if<std::string>(&row[place]) : nullptr;
    return text == nullptr ? std::string() : *text;
}

} // namespace

ReportTarget targetOf(Workspace& workspace, const ReportParameters& parameters,
                      const std::vector<Column>& columns, const std::vector<Value>& row) {
    ReportTarget target;
    if (const std::string crn = textAt(columns, row, "crn"); !crn.empty()) {
        target.person = personByCrn(workspace, crn);
        target.kind = ReportTarget::Kind::Person;
        return target;
    }
    try {
        const std::string team = textAt(columns, row, "team_code");
        const std::string unit = textAt(columns, row, "code");
        std::string staff = textAt(columns, row, "staff_code");
        if (staff.empty() && parameters.level == Level::Officer) {
            staff = unit.substr(0, unit.find('/')); // "K000001/N50T0" in comparisons
        }
        if (!staff.empty()) {
            const std::size_t slash = unit.find('/');
            target.unit = postByCode(
                workspace, staff, team.empty() && slash != std::string::npos ? unit.substr(slash + 1) : team,
                parameters.asOf);
        } else if (!unit.empty() && unit != "national") {
            target.unit = unitByCode(workspace, unit, parameters.asOf).ref;
        } else if (!team.empty()) {
            target.unit = unitByCode(workspace, team, parameters.asOf).ref;
        } else {
            return target;
        }
    } catch (const NotFound&) {
        return target; // of another day, or no longer there
    }
    target.kind = ReportTarget::Kind::Unit;
    return target;
}

} // namespace headroom
