#include "service/reports/listedcases.h"

#include "service/postfigures.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace reports {

std::string rowTypeText(char rowType) {
    switch (rowType) {
    case 'W':
        return "Active warrant";
    case 'U':
        return "Unpaid work";
    case 'O':
        return "Overdue termination";
    case 'S':
        return "Suspended sentence order";
    case 'L':
        return "Suspended lifer";
    case 'I':
        return "Integrated offender management";
    case 'P':
        return "Persistent offender";
    default:
        return "Normal";
    }
}

std::string detailOf(const std::string& details, const std::string& field) {
    const auto json = nlohmann::json::parse(details, nullptr, false);
    if (!json.is_object()) {
        return {};
    }
    const auto found = json.find(field);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace reports

namespace {

using namespace reports;

void extractFacts(ReportRun& run, const FigureContext& context) {
    for (const auto& [name, value] : reportFacts(context)) {
        run.fact(name, value);
    }
    if (!context.extract) {
        run.fact("Extract", "none on this day: import one to fill this report");
    }
}

/// What an officer holds beside the cases that score.
struct Inactive {
    std::int64_t warrants = 0, unpaidWork = 0, overdue = 0, orders = 0, lifers = 0;

    void add(char rowType) {
        warrants += rowType == 'W' ? 1 : 0;
        unpaidWork += rowType == 'U' ? 1 : 0;
        overdue += rowType == 'O' ? 1 : 0;
        orders += rowType == 'S' ? 1 : 0;
        lifers += rowType == 'L' ? 1 : 0;
    }
    std::int64_t all() const { return warrants + unpaidWork + overdue + orders + lifers; }
};

std::unordered_map<PostId, Inactive> inactiveIn(ReportRun& run, const FigureContext& context) {
    std::unordered_map<PostId, Inactive> posts;
    eachListedLine(run, context,
                   [&posts](const store::PostRecord& post, const store::ListedLine& line, bool) {
                       posts[post.id].add(line.rowType);
                   });
    return posts;
}

std::vector<Column> inactiveColumns() {
    return {{"warrants", "Outstanding warrants", true, "Cases with an active warrant.", Together::People},
            {"unpaid_work", "Unpaid work", true, "Stand-alone unpaid work cases.", Together::People},
            {"overdue_ends", "Overdue terminations", true, "Cases that ought to have been ended.",
             Together::People}};
}

void inactiveReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Inactive and unpaid-work cases, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(joined(postColumns(), inactiveColumns()),
                     {{"suspended_orders", "Suspended sentence orders", true,
                       "Cases with nothing but a suspended sentence order.", Together::People},
                      {"lifers", "Suspended lifers", true, "Lifers who are no longer supervised.",
                       Together::People},
                      {"inactive", "All of these", true, "The five added up; a case can be in two of them.",
                       Together::Sum}}));
    extractFacts(run, context);
    const auto posts = inactiveIn(run, context);
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto found = posts.find(post.id);
        const Inactive counts = found == posts.end() ? Inactive{} : found->second;
        run.row(joined(postValues(post, context.grades), {counts.warrants, counts.unpaidWork, counts.overdue,
                                                          counts.orders, counts.lifers, counts.all()}));
    }
}

void progressReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Case progress, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(joined(postColumns(), {{"community_16", "Community, first 16 weeks", true,
                                             "Community cases in their first 16 weeks.", Together::People},
                                            {"licence_16", "Licence, first 16 weeks", true,
                                             "Licence cases in their first 16 weeks.", Together::People},
                                            {"cases", "Cases", true}}),
                     inactiveColumns()));
    extractFacts(run, context);
    run.fact("Parts", "The first 16 weeks are part of the cases; the inactive ones are beside them.");
    const auto inactive = inactiveIn(run, context);
    const auto weeks =
        context.extract ? store::firstWeeksIn(run.db(), context.extract->id, run.asked.unit, run.asked.asOf)
                        : std::unordered_map<PostId, store::FirstWeeks>{};
    const UnitFacts facts = readUnitFacts(run.db(), context, run.asked.unit);
    for (const store::PostRecord& post : facts.posts) {
        const auto first = weeks.find(post.id);
        const store::FirstWeeks own = first == weeks.end() ? store::FirstWeeks{} : first->second;
        const auto beside = inactive.find(post.id);
        const Inactive counts = beside == inactive.end() ? Inactive{} : beside->second;
        run.row(
            joined(postValues(post, context.grades), {std::int64_t{own.community}, std::int64_t{own.licence},
                                                      postRow(context, facts, post).figure.cases.total(),
                                                      counts.warrants, counts.unpaidWork, counts.overdue}));
    }
}

void lifersReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Suspended lifers, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(postColumns(), {{"crn", "CRN"},
                                     {"tier", "Tier"},
                                     {"type", "Type"},
                                     {"in_custody", "In custody"},
                                     {"register_level", "Register level"},
                                     {"register_category", "Category"},
                                     {"registered_on", "Registered"},
                                     {"review_on", "Next review"}}));
    extractFacts(run, context);
    eachListedLine(
        run, context, [&](const store::PostRecord& post, const store::ListedLine& line, bool hidden) {
            if (line.sheet != FlagSheet::SuspendedLifer) {
                return;
            }
            std::vector<Value> row = postValuesBeside(post, context.grades, hidden);
            row.emplace_back(line.crn);
            if (!hidden) {
                row.insert(row.end(), {line.tier.text(), std::string(name(line.location)),
                                       textOr(detailOf(line.details, "In_Custody")),
                                       textOr(detailOf(line.details, "Register_Level_Description")),
                                       textOr(detailOf(line.details, "Register_Category_Description")),
                                       textOr(detailOf(line.details, "Registration_Date")),
                                       textOr(detailOf(line.details, "Next_Review_Date"))});
            }
            run.row(std::move(row));
        });
}

} // namespace

std::vector<ReportDefinition> listedCaseReports() {
    const std::string day = "unit, as-of", keys = "team, grade, pdu_code, region_code";
    return {
        {"inactive", "Who holds cases that need little or no work?", day, nullptr, inactiveReport, keys,
         LimitedAccess::Counted},
        {"lifers", "Which lifers are no longer supervised?", day, nullptr, lifersReport,
         "team, officer, type, register_level", LimitedAccess::Masked, Permission::ReadCases},
        {"progress", "How many cases are in their first 16 weeks, and how many need an end?", day, nullptr,
         progressReport, keys, LimitedAccess::Counted},
    };
}

} // namespace headroom
