#include "service/reports/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headroom {

namespace {

struct Word {
    std::string_view key;
    std::string_view meaning;
    Together together = Together::Nothing;
    std::string_view share{}, whole{};
};

// In the order of what they are about.
constexpr auto words = std::to_array<Word>({
    // places and people
    {"region_code", "Code of the region."},
    {"region", "Name of the region on the day."},
    {"pdu_code", "Code of the probation delivery unit."},
    {"pdu", "Name of the probation delivery unit on the day."},
    {"team_code", "Code of the team."},
    {"team", "Name of the team on the day."},
    {"code", "Code of the unit, or the staff code of the officer."},
    {"name", "Name of the unit, or surname and forename of the officer."},
    {"staff_code", "Code of the practitioner. Who works in two teams has two rows."},
    {"officer", "Surname and forename of the practitioner."},
    {"surname", "Surname."},
    {"forename", "Forename."},
    {"grade", "PO probation officer, SPO senior, PSO probation services officer, TPO trainee, DMY no grade "
              "known: never has capacity."},
    {"crn", "Case reference number of the person on probation."},
    {"limited", "The person has lists of who may see them, or who may not."},
    // hours
    {"contracted_hours", "Hours a week of the contract, or the grade's usual ones where none are known.",
     Together::Sum},
    {"reduction_hours", "Hours a week taken off by reductions that count on the day.", Together::Sum},
    {"available_hours", "Contracted hours without reduction hours.", Together::Sum},
    {"default_hours", "Full-time hours of the grade in the points table.", Together::Sum},
    {"hours", "Hours a week.", Together::Sum},
    {"contracted_fte", "Contracted hours as full-time equivalents of a probation officer."},
    {"available_fte", "Available hours as full-time equivalents of a probation officer."},
    // the figure
    {"total_points", "Points of cases, reports and contacts together.", Together::Sum},
    {"available_points", "Points of the hours that are available; none for DMY.", Together::Sum},
    {"remaining_points", "Available points without points used; negative where there is too much.",
     Together::Sum},
    {"workload_percent",
     "Points used in percent of available points, exactly; over several officers the sums are divided, "
     "never percentages averaged. 0 where nothing is available.",
     Together::Share, "total_points", "available_points"},
    {"cms_points", "Net points of contacts: made for others less made by others.", Together::Sum},
    {"sdr_points", "Points of standard delivery reports completed in the last 30 days.", Together::Sum},
    {"fdr_points", "Points of fast delivery reports completed in the last 30 days.", Together::Sum},
    {"headroom_hours", "Remaining points as hours a week of the grade.", Together::Sum},
    {"uncovered_points", "Points above what is available: nobody has room for them.", Together::Sum},
    {"cases", "Scoring and Transition to Adulthood cases, untiered ones included.", Together::People},
    {"posts", "Officers in a team; who works in two teams counts twice.", Together::Sum},
    {"over_110", "Officers above the \"over\" threshold.", Together::Sum},
    {"no_capacity", "Officers with work but no available points.", Together::Sum},
    {"status", "Where the figure stands between the thresholds of Set-up; of a reduction or a case, how far "
               "it is."},
    {"sustained", "Over the threshold in as many weeks in a row as Set-up says."},
    {"weeks_over", "Weekly figures in a row over the threshold, this week's included.", Together::Longest},
    // cases
    {"type", "Community, licence or custody."},
    {"tier", "Tier of 2021: protect A to D, change 3 to 0, S where contact is suspended."},
    {"rosh", "Risk of serious harm, the highest over all groups."},
    {"t2a", "Transition to Adulthood: scores by a table of its own."},
    {"suspended", "Contact is suspended (tiers with S)."},
    {"since", "First day with this officer."},
    {"community", "Cases on a community sentence.", Together::People},
    {"licence", "Cases on licence.", Together::People},
    {"custody", "Cases in custody.", Together::People},
    {"custody_cases", "Cases in custody.", Together::People},
    {"untiered", "Cases without a tier: counted, score nothing.", Together::People},
    {"high_rosh", "Cases of high or very high risk of serious harm.", Together::People},
    {"custody_points", "Points of the custody cases now.", Together::Sum},
    {"anticipated_licence_points", "Points the custody cases will have on licence.", Together::Sum},
    // allocation
    {"decided_on", "Day of the decision."},
    {"decided_by", "Who decided."},
    {"reason", "Why: the reason that was chosen."},
    {"kind", "What kind it is."},
    {"week", "Monday of the week."},
    {"waiting_days", "Working days between the day the case began to wait and the decision.",
     Together::Median},
    {"overdue_days", "Days past the day by which the first appointment falls due.", Together::Longest},
    {"suitability", "What the rules of suitability said: eligible, or left to judgement."},
    {"overrides", "Why somebody was chosen whom a rule leaves to judgement."},
    {"percent_before", "The officer's workload before the decision, as it was known then.", Together::Mean},
    {"percent_after", "The officer's workload with the case, as it was known then.", Together::Mean},
    {"taken_back", "The decision was taken back afterwards."},
    {"officers", "Officers who led the case one after the other, the present one included.",
     Together::Longest},
    // deadlines
    {"met", "Met in time.", Together::Sum},
    {"met_late", "Met after the day.", Together::Sum},
    {"missed", "Said to be missed.", Together::Sum},
    {"waived", "Waived with a reason.", Together::Sum},
    {"open", "Open and not past the day.", Together::Sum},
    {"overdue", "Open and past the day.", Together::Sum},
    {"in_time", "Met in time, in percent of what is decided or overdue."},
    {"due", "Day by which it falls due."},
});

} // namespace

void explainColumns(std::vector<Column>& columns) {
    for (Column& column : columns) {
        const auto word = std::ranges::find(words, column.key, &Word::key);
        if (word == words.end()) {
            continue;
        }
        if (column.meaning.empty()) {
            column.meaning = word->meaning;
        }
        if (column.together == Together::Nothing && column.numeric) {
            column.together = word->together;
            column.share = word->share;
            column.whole = word->whole;
        }
    }
    // A share needs both of its columns.
    for (Column& column : columns) {
        const auto there = [&columns](const std::string& key) {
            return std::ranges::find(columns, key, &Column::key) != columns.end();
        };
        if (column.together == Together::Share && !(there(column.share) && there(column.whole))) {
            column.together = Together::Nothing;
        }
    }
}

} // namespace headroom
