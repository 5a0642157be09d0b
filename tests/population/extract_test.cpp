#include "population/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace headroom {
namespace {

using test::sample;

const Population& extractSample() {
    return sample(PopulationSize::Pdu);
}

std::int64_t totalOf(const WmtExtract& extract, CaseCounts ExtractPost::*counts) {
    std::int64_t sum = 0;
    for (const ExtractPost& post : extract.posts) {
        sum += (post.*counts).total();
    }
    return sum;
}

TEST(PopulationExtract, CountsEveryHeldCaseOnce) {
    std::unordered_map<std::string, CaseCounts> counts;
    std::int64_t held = 0;
    for (const PopulationCase& made : extractSample().cases) {
        if (!made.staffCode.empty()) {
            ++counts[made.staffCode].at(made.type, made.tier);
            ++held;
        }
    }
    for (const ExtractPost& post : extractSample().extract.posts) {
        EXPECT_EQ(post.all, counts[post.staff.staffCode]) << post.staff.staffCode;
    }
    EXPECT_EQ(totalOf(extractSample().extract, &ExtractPost::all), held);
}

TEST(PopulationExtract, ScoringAndTransitionCasesArePartOfAll) {
    for (const ExtractPost& post : sample(PopulationSize::Region).extract.posts) {
        for (const CaseType type : allCaseTypes) {
            for (std::size_t tier = 0; tier < Tier::count; ++tier) {
                const Tier each = Tier::ofNumber(tier);
                EXPECT_LE(post.filtered.at(type, each) + post.t2a.at(type, each), post.all.at(type, each));
            }
        }
        EXPECT_LE(post.communityFirst16Weeks, post.all.total(CaseType::Community));
        EXPECT_LE(post.licenceFirst16Weeks, post.all.total(CaseType::Licence));
    }
}

TEST(PopulationExtract, TransitionCasesAreFewerThanScoringOnes) {
    for (const PopulationSize size : {PopulationSize::Team, PopulationSize::Pdu, PopulationSize::Region}) {
        const WmtExtract& extract = sample(size).extract;
        EXPECT_GT(totalOf(extract, &ExtractPost::t2a), 0);
        EXPECT_LT(totalOf(extract, &ExtractPost::t2a), totalOf(extract, &ExtractPost::filtered));
        EXPECT_EQ(static_cast<std::int64_t>(extract.t2aCases.size()), totalOf(extract, &ExtractPost::t2a));
    }
}

TEST(PopulationExtract, ListsEveryCaseAndWhyItDoesNotScore) {
    const Population& population = sample(PopulationSize::Region);
    std::map<FlagSheet, int> rows;
    std::map<char, int> types;
    std::set<std::string> listed;
    std::set<std::string> inactive;
    std::map<FlagSheet, std::int64_t> lastRow;
    for (const ExtractFlag& flag : population.extract.flags) {
        ++rows[flag.sheet];
        ++types[flag.rowType];
        EXPECT_EQ(flag.row, lastRow[flag.sheet] == 0 ? 2 : lastRow[flag.sheet] + 1);
        lastRow[flag.sheet] = flag.row;
        if (flag.sheet == FlagSheet::Caseload) {
            EXPECT_TRUE(listed.insert(flag.crn).second) << flag.crn;
        }
        if (flag.rowType == 'W' || flag.rowType == 'O' || flag.rowType == 'S' || flag.rowType == 'L') {
            EXPECT_TRUE(inactive.insert(flag.crn).second) << flag.crn;
        }
        const bool withDetails =
            flag.sheet == FlagSheet::StandaloneOrder || flag.sheet == FlagSheet::SuspendedLifer;
        EXPECT_EQ(!flag.details.empty(), withDetails);
    }
    EXPECT_EQ(static_cast<std::int64_t>(listed.size()), totalOf(population.extract, &ExtractPost::all));
    for (const char type : {'N', 'W', 'U', 'O', 'I', 'P', 'S', 'L'}) {
        EXPECT_GT(types[type], 0) << type;
    }
    EXPECT_EQ(totalOf(population.extract, &ExtractPost::all) -
                  totalOf(population.extract, &ExtractPost::filtered) -
                  totalOf(population.extract, &ExtractPost::t2a),
              static_cast<std::int64_t>(inactive.size()));
}

TEST(PopulationExtract, ContactsAreBetweenColleaguesAboutTheHoldersCases) {
    std::unordered_map<std::string, std::string> holders;
    for (const PopulationCase& made : extractSample().cases) {
        holders[made.crn] = made.staffCode;
    }
    std::set<std::string> ids;
    ASSERT_FALSE(extractSample().extract.contacts.empty());
    for (const ExtractContact& contact : extractSample().extract.contacts) {
        EXPECT_TRUE(ids.insert(contact.contactId).second);
        EXPECT_NE(contact.byStaffCode, contact.holderStaffCode);
        EXPECT_EQ(contact.byTeamCode, contact.holderTeamCode);
        EXPECT_EQ(holders.at(contact.crn), contact.holderStaffCode);
        EXPECT_LE(contact.date, test::sampleDay);
        EXPECT_GT(contact.date, test::sampleDay.plusDays(-10));
        EXPECT_GT(test::hoursLeft(extractSample(), contact.byStaffCode), HoursPerWeek{})
            << contact.byStaffCode;
    }
}

TEST(PopulationExtract, HasCourtStaffWithoutCasesAndOfficersInCustody) {
    const WmtExtract& extract = sample(PopulationSize::Region).extract;
    std::set<std::string> holders;
    for (const ExtractPost& post : extract.posts) {
        holders.insert(post.staff.staffCode);
    }
    const auto court =
        std::count_if(extract.reports.begin(), extract.reports.end(), [&](const ExtractReports& reports) {
            return !holders.contains(reports.staff.staffCode);
        });
    EXPECT_GT(court, 3);
    EXPECT_LT(court, 20);
    EXPECT_FALSE(extract.omicPosts.empty());
    for (const ExtractOmicPost& post : extract.omicPosts) {
        EXPECT_GT(post.counts.total(CaseType::Custody), 0);
        EXPECT_EQ(post.counts.total(CaseType::Community), 0);
        EXPECT_FALSE(holders.contains(post.staff.staffCode));
    }
}

TEST(PopulationExtract, ManagersHoldNothing) {
    for (const ExtractPost& post : extractSample().extract.posts) {
        EXPECT_EQ(test::gradeOf(post.staff.gradeCode) == Grade::SPO, post.all.total() == 0)
            << post.staff.staffCode;
    }
}

} // namespace
} // namespace headroom
