#pragma once

#include "service/figurecontext.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "service/reports/mask.h"
#include "store/reportextracts.h"

namespace headroom::reports {

/// Calls back with what the extract of the day lists for every post of the unit: the post, the line, whether
/// it may not be shown. Holds the lines of one post at a time. Nothing where there is no extract.
template <class Each>
void eachListedLine(ReportRun& run, const FigureContext& context, Each each) {
    if (!context.extract) {
        return;
    }
    const PersonMask mask(run.workspace);
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        for (const store::ListedLine& line : store::listedLines(run.db(), context.extract->id, post.id)) {
            each(post, line, mask.hidesCrn(line.crn, post.team));
        }
    }
}

/// "Active warrant", "Unpaid work" …: what a row type of the official sheets means.
std::string rowTypeText(char rowType);
/// One field of the details of a listed case; empty: not said.
std::string detailOf(const std::string& details, const std::string& field);

} // namespace headroom::reports
