// The parts that the recipe is put together from.

#include "population/apportion.h"
#include "population/casemix.h"
#include "population/names.h"
#include "population/rng.h"
#include "population/spread.h"
#include "population/weights.h"
#include "support/referencejson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace headroom::recipe {
namespace {

TEST(RecipeRng, RunsAreTheirOwn) {
    Rng first(1, Stream::Person, 0);
    Rng same(1, Stream::Person, 0);
    Rng otherIndex(1, Stream::Person, 1);
    Rng otherStream(1, Stream::Posts, 0);
    Rng otherSeed(2, Stream::Person, 0);
    const std::uint64_t value = first.next();
    EXPECT_EQ(same.next(), value);
    EXPECT_NE(otherIndex.next(), value);
    EXPECT_NE(otherStream.next(), value);
    EXPECT_NE(otherSeed.next(), value);
}

TEST(RecipeRng, NumbersAreEvenlySpread) {
    Rng rng(3, Stream::Layout, 0);
    std::map<int, int> faces;
    constexpr int throws = 60'000;
    double sum = 0;
    for (int i = 0; i < throws; ++i) {
        ++faces[rng.between(1, 6)];
        sum += rng.rounded(0.25);
    }
    EXPECT_EQ(faces.size(), 6U);
    for (const auto& [face, count] : faces) {
        EXPECT_NEAR(count, 10'000, 400) << face;
    }
    EXPECT_NEAR(sum / throws, 0.25, 0.01);
}

TEST(RecipeApportion, SharesAddUpAndFollowTheWeights) {
    const std::vector<double> weights = {1, 2, 3.5, 0.5};
    const auto shares = apportion(70, weights, 0);
    EXPECT_EQ(shares, (std::vector<int>{10, 20, 35, 5}));
    const auto uneven = apportion(71, weights, 0);
    EXPECT_EQ(std::accumulate(uneven.begin(), uneven.end(), 0), 71);
}

TEST(RecipeApportion, NobodyGetsLessThanTheLeast) {
    const std::vector<double> weights = {100, 1, 1, 0};
    EXPECT_EQ(apportion(20, weights, 3), (std::vector<int>{11, 3, 3, 3}));
    EXPECT_TRUE(apportion(0, {}, 1).empty());
    EXPECT_EQ(apportion(0, weights, 0), (std::vector<int>{0, 0, 0, 0}));
}

TEST(RecipeWeights, AreTheShippedPoints) {
    const PointsTable shipped = test::shippedPoints();
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            const Tier each = Tier::ofNumber(tier);
            EXPECT_EQ(caseWeight(type, each, false), shipped.standard[index(type)][tier]) << each.text();
            EXPECT_EQ(caseWeight(type, each, true), shipped.t2a[index(type)][tier]) << each.text();
        }
    }
    EXPECT_EQ(fullTimeWeight, shipped.nominalPo.value);
    EXPECT_EQ(standardReportWeight, shipped.sdr.value);
    EXPECT_EQ(fastReportWeight, shipped.fdr.value);
    const ContactPoints contacts = test::shippedContactPoints();
    for (const ContactKind& kind : contactKinds) {
        EXPECT_EQ(kind.weight, contacts.types.at(std::string(kind.code)).points.value) << kind.name;
    }
}

TEST(RecipeMix, WeighsWhatThePublishedSharesSay) {
    EXPECT_NEAR(meanWeight(caseMix(Grade::PO)), 73.4, 0.5);
    EXPECT_NEAR(meanWeight(caseMix(Grade::PSO)), 51.7, 0.7);
    EXPECT_NEAR(meanWeight(caseMix(Grade::TPO)), 45, 1);
    for (const Grade grade : {Grade::PO, Grade::PSO, Grade::TPO}) {
        double sum = 0;
        for (const MixCell& cell : caseMix(grade)) {
            EXPECT_GT(cell.share, 0);
            EXPECT_GT(cell.weight, 0);
            sum += cell.share;
        }
        EXPECT_NEAR(sum, 1, 1e-9);
    }
}

TEST(RecipeMix, TiltsToAWantedMean) {
    for (const double wanted : {55.0, 66.0, 73.4, 85.0}) {
        EXPECT_NEAR(meanWeight(tilted(caseMix(Grade::PO), wanted)), wanted, 0.1);
    }
}

TEST(RecipeMix, DrawsWhatTheSharesSay) {
    Rng rng(1, Stream::Caseload, 0);
    const CaseMix& mix = caseMix(Grade::PO);
    constexpr int count = 1'000;
    std::map<std::pair<CaseType, Tier>, int> drawn;
    for (const CaseKind& kind : drawCases(mix, count, rng)) {
        ++drawn[{kind.type, kind.tier}];
    }
    for (const MixCell& cell : mix) {
        EXPECT_NEAR((drawn[{cell.kind.type, cell.kind.tier}]), cell.share * count, 1.01);
    }
    EXPECT_TRUE(drawCases(mix, 0, rng).empty());
}

TEST(RecipeMix, SteersToAWantedWeight) {
    Rng rng(1, Stream::Caseload, 1);
    const CaseMix& mix = caseMix(Grade::PO);
    for (const int wanted : {2'200, 2'500, 2'900}) {
        auto cases = drawCases(mix, 35, rng);
        steer(cases, mix, wanted);
        int weight = 0;
        for (const CaseKind& kind : cases) {
            weight += caseWeight(kind.type, kind.tier, false);
        }
        EXPECT_NEAR(weight, wanted, 2);
        EXPECT_EQ(cases.size(), 35U);
    }
}

TEST(RecipeSpread, LiesAroundOne) {
    EXPECT_TRUE(std::is_sorted(spreadQuantiles.begin(), spreadQuantiles.end()));
    Rng rng(1, Stream::Posts, 0);
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double factor = spread(rng, 1);
        EXPECT_GE(factor, spreadQuantiles.front());
        EXPECT_LE(factor, spreadQuantiles.back());
        sum += factor;
    }
    EXPECT_NEAR(sum / 10'000, 1.02, 0.01);
}

TEST(RecipeNames, DoNotComeTwice) {
    std::set<std::string> crns;
    std::set<std::string> staff;
    std::set<std::string> pdus;
    for (std::size_t number = 0; number < 20'000; ++number) {
        EXPECT_TRUE(crns.insert(crnFor(5, number)).second);
        const PersonName name = staffName(5, number);
        EXPECT_TRUE(staff.insert(name.surname + ", " + name.forename).second);
    }
    for (std::size_t region = 0; region < 12; ++region) {
        for (std::size_t pdu = 0; pdu < 15; ++pdu) {
            EXPECT_TRUE(pdus.insert(pduName(region, pdu)).second);
        }
    }
}

} // namespace
} // namespace headroom::recipe
