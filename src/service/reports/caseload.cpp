#include "service/caseloadreport.h"
#include "service/duedatesin.h"
#include "service/reports/ledcases.h"
#include "store/people.h"
#include "store/postends.h"

#include <algorithm>
#include <map>
#include <optional>

namespace headroom {

namespace {

using namespace reports;

void casesReport(ReportRun& run) {
    run.begin("Cases, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(joined(postColumns(), ledCaseColumns()),
                     {{"begun", "Supervised since", false, "First day of this period of supervision."},
                      {"t2a", "T2A"},
                      {"suspended", "Contact suspended"},
                      {"assessed", "Risk assessed", false,
                       "An assessment of the risk of serious harm is on record."}}));
    run.fact("As of", run.asked.asOf.text());
    eachLedCase(run, [&run](const store::PostRecord&, const std::vector<Value>& cells,
                            const store::CaseLine& line, bool hidden) {
        std::vector<Value> row = joined(cells, ledCaseValues(line, hidden));
        if (!hidden) {
            row.insert(row.end(), {line.begun, line.t2a, line.tier.contactSuspended(), line.assessed});
        }
        run.row(std::move(row));
    });
}

/// How many cases of each type and risk an officer leads, from the record.
void riskReport(ReportRun& run) {
    struct Counts {
        std::int64_t cases = 0, low = 0, medium = 0, high = 0, veryHigh = 0, suspended = 0, t2a = 0;
    };
    run.begin("Caseload by risk, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(postColumns(),
                     {{"cases_led", "Cases led", true, "Cases that the record says the officer leads.",
                       Together::People},
                      {"low", "Low", true, "Low risk of serious harm.", Together::People},
                      {"medium", "Medium", true, "Medium risk of serious harm.", Together::People},
                      {"high", "High", true, "High risk of serious harm.", Together::People},
                      {"very_high", "Very high", true, "Very high risk of serious harm.", Together::People},
                      {"suspended_cases", "Contact suspended", true, "Cases of the tiers with S.",
                       Together::People},
                      {"t2a_cases", "T2A", true, "Transition to Adulthood cases.", Together::People}}));
    run.fact("As of", run.asked.asOf.text());
    run.chart({"High risk", "officer", "high"});
    std::vector<Value> cells;
    std::optional<Counts> counts;
    PostId post;
    const auto give = [&] {
        if (counts) {
            run.row(joined(cells, {counts->cases, counts->low, counts->medium, counts->high, counts->veryHigh,
                                   counts->suspended, counts->t2a}));
        }
    };
    const GradeMap grades = store::gradeMap(run.db(), run.asked.asOf);
    eachLedCase(
        run, [&](const store::PostRecord& of, const std::vector<Value>&, const store::CaseLine& line, bool) {
            if (!counts || post != of.id) {
                give();
                counts.emplace();
                post = of.id;
                cells = postValues(of, grades);
            }
            ++counts->cases;
            counts->low += line.rosh == Rosh::Low ? 1 : 0;
            counts->medium += line.rosh == Rosh::Medium ? 1 : 0;
            counts->high += line.rosh == Rosh::High ? 1 : 0;
            counts->veryHigh += line.rosh == Rosh::VeryHigh ? 1 : 0;
            counts->suspended += line.tier.contactSuspended() ? 1 : 0;
            counts->t2a += line.t2a ? 1 : 0;
        });
    give();
}

/// Rows: the tier before; columns: the tier after.
void tierMovesReport(ReportRun& run) {
    constexpr int movesDays = 28;
    const Date to = run.asked.to.value_or(run.asked.asOf);
    const Date from = run.asked.from.value_or(to.plusDays(-movesDays));
    std::vector<Column> columns = {{"from_tier", "From tier", false, "Tier on the first day."}};
    const auto key = [](Tier tier) { return "to_" + tier.text(); };
    for (std::size_t number = 0; number < Tier::count; ++number) {
        const Tier tier = Tier::ofNumber(number);
        columns.push_back(
            {key(tier), tier.text(), true, "Cases with this tier on the last day.", Together::People});
    }
    columns.push_back({"to_none", "No longer led here", true, "Ended, moved away or waiting on the last day.",
                       Together::People});
    columns.push_back({"all", "All", true, "All of the row.", Together::People});
    run.begin("Tier movements, " + run.unitName() + ", " + from.text() + " to " + to.text(), columns);
    run.fact("First day", from.text());
    run.fact("Last day", to.text());
    run.fact("Officers", "Cases led by the officers of the unit as it stands on the last day.");
    constexpr std::size_t none = Tier::count;
    std::map<std::size_t, std::array<std::int64_t, Tier::count + 1>> matrix;
    for (const store::TierMove& move : store::tierMoves(run.db(), run.asked.unit, from, to)) {
        const auto place = [](const std::optional<Tier>& tier) { return tier ? tier->number() : none; };
        matrix[place(move.before)].at(place(move.after)) += move.cases;
    }
    for (const auto& [before, counts] : matrix) {
        std::vector<Value> row = {before == none ? std::string("New here") : Tier::ofNumber(before).text()};
        std::int64_t sum = 0;
        for (const std::int64_t count : counts) {
            row.emplace_back(count);
            sum += count;
        }
        row.emplace_back(sum);
        run.row(std::move(row));
    }
}

void leaversReport(ReportRun& run) {
    const GradeMap grades = store::gradeMap(run.db(), run.asked.asOf);
    const PersonMask mask(run.workspace);
    run.begin("Cases of officers who left, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(joined(postColumns(), ledCaseColumns()),
                     {{"left_on", "Left on", false, "First day on which the post was no longer open."},
                      {"days", "Days since", true, "Days since then.", Together::Longest}}));
    run.fact("As of", run.asked.asOf.text());
    for (const store::LeftCase& left : store::casesOfLeavers(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto post = store::postEver(run.db(), left.post, run.asked.asOf);
        if (!post) {
            continue;
        }
        const bool hidden = mask.hides(left.line.person, left.team);
        std::vector<Value> row =
            joined(postValuesBeside(*post, grades, hidden), ledCaseValues(left.line, hidden));
        if (!hidden) {
            row.push_back(dayOr(left.leftOn));
            row.push_back(left.leftOn ? Value{std::int64_t{left.leftOn->daysUntil(run.asked.asOf)}}
                                      : Value{});
        }
        run.row(std::move(row));
    }
}

/// Releases and ends of orders in the weeks to come.
void comingReport(ReportRun& run) {
    constexpr int aheadDays = 56;
    const Date from = run.asked.from.value_or(run.asked.asOf);
    const Date to = run.asked.to.value_or(from.plusDays(aheadDays));
    const GradeMap grades = store::gradeMap(run.db(), from);
    const PersonMask mask(run.workspace);
    std::unordered_map<PostId, store::PostRecord> posts;
    for (store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, from)) {
        posts.emplace(post.id, std::move(post));
    }
    run.begin("Releases and ends, " + run.unitName() + ", " + from.text() + " to " + to.text(),
              joined(postColumns(), {{"date", "Day", false, "Day of the release or of the end."},
                                     {"week", "Week"},
                                     {"kind", "What", false, "Release from custody, or an order's last day."},
                                     {"crn", "CRN"},
                                     {"surname", "Surname"},
                                     {"forename", "Forename"},
                                     {"type", "Type now"},
                                     {"tier", "Tier"},
                                     {"t2a", "T2A"}}));
    for (const store::ComingCase& one : store::comingCases(run.db(), run.asked.unit, from, to)) {
        const auto found = posts.find(one.post);
        if (found == posts.end()) {
            continue;
        }
        const bool hidden = mask.hidesCrn(one.crn, found->second.team);
        std::vector<Value> row = postValuesBeside(found->second, grades, hidden);
        if (hidden) {
            row.insert(row.end(), {{}, {}, {}, one.crn});
        } else {
            row.insert(row.end(),
                       {one.date, weekOf(one.date),
                        std::string(one.kind == store::ComingCase::Kind::Release ? "release" : "order ends"),
                        one.crn, one.surname, one.forename, std::string(name(one.type)), one.tier.text(),
                        one.t2a});
        }
        run.row(std::move(row));
    }
}

/// Everything that is due, case by case: handovers, plans, reviews …
void dueReport(ReportRun& run) {
    constexpr int dueDays = 28;
    const Date to = run.asked.to.value_or(run.asked.asOf.plusDays(dueDays));
    const GradeMap grades = store::gradeMap(run.db(), run.asked.asOf);
    const PersonMask mask(run.workspace);
    std::unordered_map<PostId, store::PostRecord> posts;
    for (store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        posts.emplace(post.id, std::move(post));
    }
    run.begin(
        "What is due, " + run.unitName() + ", up to " + to.text(),
        joined(postColumns(), {{"due", "Due"},
                               {"week", "Week"},
                               {"rule", "Deadline", false, "Which deadline it is."},
                               {"basis", "Basis", false, "A published standard, or a setting of the office."},
                               {"about", "About", false, "What it is about where there may be several."},
                               {"crn", "CRN"},
                               {"surname", "Surname"},
                               {"forename", "Forename"},
                               {"days_overdue", "Days overdue", true,
                                "Past the day; 0 where it is still to come.", Together::Longest}}));
    run.fact("As of", run.asked.asOf.text());
    for (const DueDate& due : dueDatesIn(run.workspace, run.asked.unit, run.asked.asOf).dueDates) {
        const auto found = posts.find(due.post);
        if (due.status.state != DeadlineState::Open || found == posts.end() || to < due.deadline.due ||
            (run.asked.from && due.deadline.due < *run.asked.from)) {
            continue;
        }
        const bool hidden = due.person && mask.hides(due.person, found->second.team);
        std::vector<Value> row = postValuesBeside(found->second, grades, hidden);
        if (hidden) {
            row.insert(row.end(), {{}, {}, {}, {}, {}, due.crn});
        } else {
            const std::int64_t late = std::max(0, due.deadline.due.daysUntil(run.asked.asOf));
            row.insert(row.end(),
                       {due.deadline.due, weekOf(due.deadline.due), due.deadline.rule.name,
                        std::string(due.deadline.rule.verified ? "published" : "local setting"),
                        textOr(due.about), textOr(due.crn), textOr(due.surname), textOr(due.forename), late});
        }
        run.row(std::move(row));
    }
}

} // namespace

std::vector<ReportDefinition> caseloadReports() {
    const std::string day = "unit, as-of", spans = "unit, as-of, from, to";
    const std::string caseKeys = "team, officer, grade, tier, type, rosh, ";
    return {
        {"caseload", "How many cases of which tier and type does each unit or officer hold?",
         "level, unit, as-of", caseloadReport, nullptr, "type, code", LimitedAccess::Counted,
         Permission::ReadFigures, false},
        {"cases", "Which cases does each officer lead, and what are they?", day, nullptr, casesReport,
         caseKeys + "t2a, suspended, assessed", LimitedAccess::Masked, Permission::ReadCases},
        {"coming", "Who is released soon, and which orders end?", spans, nullptr, comingReport,
         "team, officer, kind, type, tier, week", LimitedAccess::Masked, Permission::ReadCases},
        {"due", "What is due when in which case: handovers, plans, reviews?", spans, nullptr, dueReport,
         "team, officer, rule, week, basis", LimitedAccess::Masked, Permission::ReadCases},
        {"leavers", "Which cases are still with officers who left?", day, nullptr, leaversReport,
         caseKeys + "left_on", LimitedAccess::Masked, Permission::ReadCases},
        {"risk", "How many cases of which risk does each officer lead?", day, nullptr, riskReport,
         "team, grade, pdu_code, region_code", LimitedAccess::Counted},
        {"tier-moves", "Which tiers did cases move from and to?", spans, nullptr, tierMovesReport,
         "from_tier", LimitedAccess::Counted},
    };
}

} // namespace headroom
