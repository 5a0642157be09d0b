#pragma once

#include "exchange/table.h"

#include <string>

namespace headroom::test {

/// A report with every kind of value and the texts that make formats stumble.
inline Table sampleTable() {
    Table table;
    table.name = "capacity";
    table.title = "Workload by team <Wales & borders>";
    table.columns = {{"team", "Team", false},
                     {"workload_percent", "Workload %", true},
                     {"available_hours", "Available hours", true},
                     {"cases", "Cases", true},
                     {"sustained", "Sustained", false},
                     {"since", "Since", false}};
    table.rows = {{std::string("=SUM(A1), \"Tŷ Gwyn\""), Percent{113.15}, HoursPerWeek{2965},
                   std::int64_t{-5}, true, Date::of(2026, 11, 22)},
                  {std::string("Invented <b>team</b>"), Percent{90}, HoursPerWeek{3700}, std::monostate{},
                   false, std::monostate{}}};
    table.facts = {{"As of", "22 Nov 2026"}, {"Points table", "2021 & later"}};
    return table;
}

} // namespace headroom::test
