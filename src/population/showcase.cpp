#include "population/showcase.h"

#include "population/weights.h"

namespace headroom::recipe {

const std::array<ShowcasePost, 10> showcasePosts = {{
    {Grade::PO, PostRole::Ordinary, 370, 1750, 57, 1, 1, 0, {1, 1, 0, 0}},
    {Grade::PO, PostRole::Ordinary, 370, 1503, 50, 1, 2, 0, {0, 1, 1, 0}},
    {Grade::PO, PostRole::NewlyQualified, 370, 1182, 31, 1, 0, 0, {0, 1, 0, 0}},
    {Grade::PO, PostRole::Ordinary, 222, 1160, 30, 0, 0, 0, {0, 0, 0, 0}},
    {Grade::PO, PostRole::Away, 370, 0, 24, 0, 1, 66, {0, 0, 0, 0}},
    {Grade::PSO, PostRole::Ordinary, 370, 1080, 49, 2, 2, 0, {0, 0, 1, 2}},
    {Grade::PSO, PostRole::Ordinary, 370, 974, 36, 1, 1, 0, {0, 0, 0, 1}},
    {Grade::PSO, PostRole::Leaver, 0, 0, 12, 0, 0, 50, {0, 0, 0, 0}},
    {Grade::TPO, PostRole::Trainee, 370, 620, 13, 1, 0, 0, {0, 0, 0, 0}},
    {Grade::TPO, PostRole::Trainee, 370, 840, 27, 1, 0, 0, {0, 0, 0, 0}},
}};

namespace {

constexpr int newlyQualifiedDays = 86; ///< in the third month
constexpr int sickDays = 43;
constexpr int stageDays = 97;
constexpr int learningEndsInDays = 9;

} // namespace

std::optional<int> showcaseWeeksOver(std::string_view staffCode) {
    struct Over {
        std::string_view staffCode;
        int weeks;
    };
    // The first four posts of the first region, in the order of the table above.
    constexpr std::array over = {Over{"Z01K0001", 7}, Over{"Z01K0002", 5}, Over{"Z01K0003", 2},
                                 Over{"Z01K0004", 1}};
    for (const Over& officer : over) {
        if (officer.staffCode == staffCode) {
            return officer.weeks;
        }
    }
    return std::nullopt;
}

void makeShowcasePost(PlannedPost& post, const PlannedTeam& team, const ShowcasePost& row, Date asOf,
                      ReductionPlan& reductions) {
    post.grade = row.grade;
    post.role = row.role;
    post.contracted = HoursPerWeek::ofHundredths(row.hoursTenths * 10);
    post.cases = row.cases;
    post.t2aCases = row.t2aCases;
    post.inactiveCases = row.inactiveCases;
    post.reports = row.reports;
    switch (row.role) {
    case PostRole::NewlyQualified:
        reductions.newlyQualified(post, team, asOf.plusDays(-newlyQualifiedDays));
        break;
    case PostRole::Away:
        reductions.away(post, team, "Long Term Sickness Absence", asOf.plusDays(-sickDays),
                        asOf.plusDays(47));
        break;
    case PostRole::Trainee:
        // The one with room is in the second half-year, the other in the third.
        reductions.trainee(post, team, row.percentTenths < 700 ? 2 : 3, asOf.plusDays(-stageDays), false);
        break;
    case PostRole::Ordinary:
        if (row.grade == Grade::PSO && row.percentTenths < 1000) {
            reductions.learning(post, team, asOf.plusDays(learningEndsInDays).plusMonthsOverflowing(-6));
        }
        break;
    case PostRole::Leaver:
    case PostRole::Manager:
        break;
    }
    if (row.percentTenths > 0) {
        const int available = static_cast<int>(availableWeight(post.contracted, post.reduction));
        post.wantedWeight = (available * row.percentTenths + 500) / 1000;
    }
    post.meanCaseWeight = row.meanCaseWeight;
}

} // namespace headroom::recipe
