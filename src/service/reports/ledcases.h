#pragma once

#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "service/reports/mask.h"
#include "store/reference.h"
#include "store/reportcases.h"

#include <string>
#include <vector>

namespace headroom::reports {

/// CRN, name, type, tier, risk and first day with the officer.
std::vector<Column> ledCaseColumns();
/// Of somebody who may not be seen the CRN alone.
std::vector<Value> ledCaseValues(const store::CaseLine& line, bool hidden);

/// Calls back with every case that a post of the unit leads on the day: the post, its cells (postColumns),
/// the case, and whether it may not be shown. Holds the cases of one post at a time.
template <class Each>
void eachLedCase(ReportRun& run, Each each) {
    const GradeMap grades = store::gradeMap(run.db(), run.asked.asOf);
    const PersonMask mask(run.workspace);
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const std::vector<Value> cells = postValues(post, grades);
        const std::vector<Value> besideHidden = postValuesBeside(post, grades, true);
        for (const store::CaseLine& line : store::leadCases(run.db(), post.id, run.asked.asOf)) {
            const bool hidden = mask.hides(line.person, post.team);
            each(post, hidden ? besideHidden : cells, line, hidden);
        }
    }
}

} // namespace headroom::reports
