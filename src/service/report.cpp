#include "service/report.h"

#include "domain/error.h"
#include "service/allocationsreport.h"
#include "service/capacityreport.h"
#include "service/caseloadreport.h"
#include "service/custodyreport.h"
#include "service/deadlinereport.h"
#include "service/flagsreport.h"
#include "service/historyreport.h"
#include "service/reductionsreport.h"
#include "service/unallocatedreport.h"
#include "service/workspace.h"
#include "store/sql/transaction.h"

#include <array>

namespace headroom {

namespace {

struct KnownReport {
    const char* name;
    const char* answers;
    const char* parameters;
    Table (*make)(Workspace&, const ReportParameters&);
};

constexpr std::array<KnownReport, 9> knownReports = {{
    {"allocations", "Who was given which case, by whom, why, and what was known then?",
     "unit, as-of, from, to", allocationsReport},
    {"capacity", "How full is everybody, and who has room?", "level, unit, as-of", capacityReport},
    {"caseload", "How many cases of which tier and type does each unit or officer hold?",
     "level, unit, as-of", caseloadReport},
    {"custody", "What do the cases of custody teams weigh, now and after release?", "unit, as-of",
     custodyReport},
    {"deadlines", "Which deadlines were met, missed or are open, rule by rule?", "unit, as-of, from, to",
     deadlineReport},
    {"flags", "What needs a manager's eye, since when, and what is done about it?", "unit, as-of",
     flagsReport},
    {"history", "How has the workload moved, week by week?", "level, unit, from, to", historyReport},
    {"reductions", "Which reductions are active, scheduled or over, and for whom?", "unit, as-of",
     reductionsReport},
    {"unallocated", "Which cases wait to be allocated, how long, and what is due in them?", "unit, as-of",
     unallocatedReport},
}};

} // namespace

std::vector<ReportInfo> reportCatalogue() {
    std::vector<ReportInfo> catalogue;
    for (const KnownReport& kind : knownReports) {
        catalogue.push_back({kind.name, kind.answers, kind.parameters});
    }
    return catalogue;
}

Table makeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters) {
    workspace.require(Permission::ReadFigures);
    std::string known;
    for (const KnownReport& kind : knownReports) {
        if (name == kind.name) {
            const sql::ReadTransaction reading(workspace.database());
            return kind.make(workspace, parameters);
        }
        known += (known.empty() ? "" : ", ") + std::string(kind.name);
    }
    throw NotFound("There is no report called \"" + name + "\". There are: " + known + ".");
}

} // namespace headroom
