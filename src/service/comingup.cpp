#include "service/comingup.h"

#include "engine/casepoints.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/people.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

ComingUp fromCase(const FigureContext& context, const store::ComingCase& coming) {
    const bool release = coming.kind == store::ComingCase::Kind::Release;
    ComingUp item;
    item.kind = release ? ComingUp::Kind::Release : ComingUp::Kind::OrderEnd;
    item.date = coming.date;
    item.post = coming.post;
    item.subject = coming.crn;
    const Points now = pointsOfCase(context.points, coming.type, coming.tier, coming.t2a);
    const Points then =
        release ? pointsOfCase(context.points, CaseType::Licence, coming.tier, coming.t2a) : Points{};
    item.points = then - now;
    return item;
}

void addReductions(std::vector<ComingUp>& items, const FigureContext& context, PostId post,
                   const std::vector<Reduction>& reductions, Date last) {
    const auto add = [&](Date date, ComingUp::Kind kind, HoursPerWeek hours, const ReductionReason& reason) {
        if (context.asOf < date && date <= last) {
            ComingUp item;
            item.kind = kind;
            item.date = date;
            item.post = post;
            item.subject = reason.shortName;
            item.cases = 0;
            item.hours = hours;
            items.push_back(std::move(item));
        }
    };
    for (const Reduction& reduction : reductions) {
        const ReductionReason* reason = context.reason(reduction.reason);
        const ReductionStatus status = reduction.status(context.asOf);
        if (reason == nullptr || !reason->enabled || status == ReductionStatus::Archived ||
            status == ReductionStatus::Deleted) {
            continue;
        }
        if (status == ReductionStatus::Scheduled) {
            add(reduction.start, ComingUp::Kind::ReductionStarts, HoursPerWeek{} - reduction.hours, *reason);
        }
        add(reduction.end, ComingUp::Kind::ReductionEnds, reduction.hours, *reason);
    }
}

} // namespace

std::vector<ComingUp> comingUp(Workspace& workspace, const FigureContext& context, const UnitFacts& facts,
                               UnitRef unit) {
    sql::Database& db = workspace.database();
    const Date last = context.asOf.plusDays(7 * comingUpWeeks);
    std::vector<ComingUp> items;
    for (const store::ComingCase& coming : store::comingCases(db, unit, context.asOf.plusDays(1), last)) {
        ComingUp item = fromCase(context, coming);
        const auto person = store::personWithCrn(db, coming.crn);
        if (!person || !mayAccess(workspace, *person)) {
            item.subject.clear(); // the figure moves all the same
        }
        items.push_back(std::move(item));
    }
    for (const auto& [post, reductions] : facts.reductions) {
        addReductions(items, context, post, reductions, last);
    }
    std::unordered_map<PostId, std::string> names;
    for (const store::PostRecord& post : facts.posts) {
        names.emplace(post.id, post.surname + ", " + post.forename);
    }
    std::erase_if(items, [&](const ComingUp& item) { return !names.contains(item.post); });
    for (ComingUp& item : items) {
        item.officer = names.at(item.post);
    }
    std::sort(items.begin(), items.end(), [](const ComingUp& a, const ComingUp& b) {
        return std::tie(a.date, a.officer, a.subject) < std::tie(b.date, b.officer, b.subject);
    });
    return items;
}

} // namespace headroom
