#include "service/officer.h"

#include "domain/error.h"
#include "service/boardflags.h"
#include "service/comingup.h"
#include "service/figurechange.h"
#include "service/history.h"
#include "service/outlook.h"
#include "service/personaccess.h"
#include "service/postfigures.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/peoplerow.h"
#include "store/reductions.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

constexpr int officerWeeks = 52;

CaseMark markOf(FlagSheet sheet) {
    switch (sheet) {
    case FlagSheet::Caseload:
        return CaseMark::ActiveWarrant; // its normal rows carry no mark
    case FlagSheet::UnpaidWork:
        return CaseMark::UnpaidWork;
    case FlagSheet::Overdue:
        return CaseMark::OverdueTermination;
    case FlagSheet::Priority:
        return CaseMark::Priority;
    case FlagSheet::StandaloneOrder:
        return CaseMark::StandaloneOrder;
    case FlagSheet::SuspendedLifer:
        return CaseMark::SuspendedLifer;
    }
    return CaseMark::None;
}

/// The mark that matters most of each case: one that keeps it from scoring goes first.
std::unordered_map<std::string, CaseMark> marksOf(sql::Database& db, const FigureContext& context,
                                                  PostId post) {
    std::unordered_map<std::string, CaseMark> marks;
    if (!context.extract) {
        return marks;
    }
    for (const store::CaseFlag& flag : store::caseFlags(db, context.extract->id, post)) {
        const CaseMark mark = markOf(flag.sheet);
        const auto [found, isNew] = marks.emplace(flag.crn, mark);
        if (!isNew && mark < found->second) {
            found->second = mark;
        }
    }
    return marks;
}

std::vector<CaseLine> casesOf(Workspace& workspace, const FigureContext& context, PostId post) {
    sql::Database& db = workspace.database();
    std::vector<CaseLine> lines;
    std::vector<CaseLine> closed;
    for (store::HeldCase& held : store::heldCases(db, post, context.asOf)) {
        const auto person = store::personOfCase(db, held.id);
        if (!person || !mayAccess(workspace, *person)) {
            CaseLine line;
            line.crn = std::move(held.crn);
            line.mark = CaseMark::LimitedAccess;
            closed.push_back(std::move(line));
            continue;
        }
        lines.push_back({std::move(held.crn),
                         std::move(held.surname),
                         std::move(held.forename),
                         held.type,
                         held.tier,
                         held.rosh,
                         held.t2a,
                         {}});
    }
    if (context.extract) {
        for (store::CaseOnSheet& listed : store::casesOnlyListed(db, *context.extract, post, context.asOf)) {
            lines.push_back({std::move(listed.crn),
                             {},
                             {},
                             listed.type,
                             listed.tier,
                             std::nullopt,
                             false,
                             CaseMark::None});
        }
    }
    const auto marks = marksOf(db, context, post);
    for (CaseLine& line : lines) {
        if (const auto found = marks.find(line.crn); found != marks.end()) {
            line.mark = found->second;
        }
    }
    std::sort(lines.begin(), lines.end(), [](const CaseLine& a, const CaseLine& b) {
        return std::tie(a.type, a.tier, a.surname, a.crn) < std::tie(b.type, b.tier, b.surname, b.crn);
    });
    lines.insert(lines.end(), closed.begin(), closed.end());
    return lines;
}

std::vector<ReductionLine> reductionLines(const FigureContext& context, const std::vector<Reduction>& held) {
    std::vector<ReductionLine> lines;
    for (const Reduction& reduction : held) {
        const ReductionReason* reason = context.reason(reduction.reason);
        lines.push_back({reduction.id, reason == nullptr ? "" : reason->name, reduction.hours,
                         reduction.start, reduction.end, reduction.status(context.asOf),
                         reason != nullptr && reason->enabled});
    }
    return lines;
}

std::vector<ReductionView> reductionViews(sql::Database& db, const FigureContext& context,
                                          const std::vector<Reduction>& held) {
    std::vector<ReductionView> views;
    for (const Reduction& reduction : held) {
        const ReductionReason* reason = context.reason(reduction.reason);
        ReductionView view;
        view.reduction = reduction;
        view.revision = store::revisionOf(db, reduction.id);
        view.reasonName = reason == nullptr ? "" : reason->name;
        view.reasonEnabled = reason != nullptr && reason->enabled;
        view.status = reduction.status(context.asOf);
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const ReductionView& a, const ReductionView& b) {
        return a.reduction.start > b.reduction.start;
    });
    return views;
}

/// The same person in other teams, with figures of their own: two contracts are two posts.
std::vector<PostRow> otherPosts(sql::Database& db, const FigureContext& context,
                                const store::PostRecord& post) {
    std::vector<PostRow> rows;
    for (const store::PostRecord& other : store::postsOf(db, post.staffCode, context.asOf)) {
        if (other.id != post.id) {
            const UnitFacts facts = readUnitFacts(db, context, unitOf(other.id));
            rows.push_back(postRow(context, facts, other));
        }
    }
    return rows;
}

const std::vector<Reduction>& heldReductions(const UnitFacts& facts, PostId post) {
    static const std::vector<Reduction> none;
    const auto found = facts.reductions.find(post);
    return found == facts.reductions.end() ? none : found->second;
}

std::vector<ContactCredit> creditsOf(const UnitFacts& facts, PostId post) {
    std::vector<ContactCredit> credits;
    std::copy_if(facts.credits.begin(), facts.credits.end(), std::back_inserter(credits),
                 [post](const ContactCredit& credit) { return credit.post == post; });
    return credits;
}

PostRow rowWithHistory(const FigureContext& context, const UnitFacts& facts, const UnitHistory& history,
                       sql::Database& db) {
    const store::PostRecord& post = facts.posts.front();
    PostRow row = postRow(context, facts, post);
    addWeeksAndFlags(context, history, readFlagFacts(db, unitOf(post.id), context.asOf), row);
    const auto cases = store::postCasesIn(db, unitOf(post.id), context.asOf);
    if (const auto found = cases.find(post.id); found != cases.end()) {
        row.highRosh = found->second.highRosh;
        row.allocatedLast7Days = found->second.allocatedLast7Days;
    }
    return row;
}

} // namespace

std::vector<CaseLine> casesOfPost(Workspace& workspace, PostId post, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return casesOf(workspace, figureContext(workspace.database(), asOf), post);
}

OfficerSnapshot readOfficer(Workspace& workspace, PostId post, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const FigureContext context = figureContext(db, asOf);
    const UnitFacts facts = readUnitFacts(db, context, unitOf(post));
    if (facts.posts.empty()) {
        throw NotFound("This post is not held on " + asOf.text() +
                       ". Choose another day or another officer.");
    }
    const store::PostRecord& record = facts.posts.front();
    const UnitHistory history = readHistory(db, unitOf(post), asOf, officerWeeks);
    const std::vector<Reduction>& held = heldReductions(facts, post);
    const PostFacts input = postFacts(context, facts, record);

    OfficerSnapshot officer;
    officer.path = store::pathOf(db, unitOf(post), asOf);
    officer.asOf = asOf;
    officer.basis = basisOf(context, facts);
    officer.row = rowWithHistory(context, facts, history, db);
    officer.basis.source = officer.row.source;
    officer.explanation =
        explain(input, creditsOf(facts, post), reductionLines(context, held), context.points);
    for (ExplanationLine& line : officer.explanation.lines) {
        if (const auto type = context.contacts.types.find(line.code); type != context.contacts.types.end()) {
            line.description = type->second.description;
        }
    }
    officer.cases = casesOf(workspace, context, post);
    officer.reductions = reductionViews(db, context, held);
    officer.sinceLastWeek = changeSince(db, context, history, post, input, officer.row.figure);
    officer.weeks = weeksOf(history, post);
    officer.weeks.push_back(weekNow(asOf, officer.row.figure.total, officer.row.figure.available));
    officer.outlook =
        outlook(context, input, held, officer.row.figure, comingUp(workspace, context, facts, unitOf(post)));
    officer.otherPosts = otherPosts(db, context, record);
    return officer;
}

} // namespace headroom
