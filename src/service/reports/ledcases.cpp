#include "service/reports/ledcases.h"

namespace headroom::reports {

std::vector<Column> ledCaseColumns() {
    return {{"crn", "CRN"},   {"surname", "Surname"}, {"forename", "Forename"}, {"type", "Type"},
            {"tier", "Tier"}, {"rosh", "RoSH"},       {"since", "Since"}};
}

std::vector<Value> ledCaseValues(const store::CaseLine& line, bool hidden) {
    if (hidden) {
        return {line.crn};
    }
    return {line.crn,         line.surname,
            line.forename,    std::string(name(line.type)),
            line.tier.text(), std::string(name(line.rosh)),
            line.since};
}

} // namespace headroom::reports
