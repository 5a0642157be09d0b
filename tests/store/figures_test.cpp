#include "store/figures.h"
#include "store/organisation.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

namespace headroom {

class FiguresTest : public testing::Test {
protected:
    FiguresTest() { sample.addReference(); }

    /// An extract with a figure for each of its posts: total points as given.
    ExtractId week(Date day, std::initializer_list<ExtractPost> posts, std::int64_t total) {
        const auto saved = sample.keep(test::sampleExtract(day, posts));
        record(saved.id, day, total);
        return saved.id;
    }
    void record(ExtractId extract, Date day, std::int64_t total) {
        std::vector<store::RecordedFigure> figures;
        for (const auto& post : store::postsIn(sample.db(), {}, day)) {
            figures.push_back({post.id,
                               {total},
                               {2000},
                               {-3},
                               HoursPerWeek::whole(5),
                               HoursPerWeek::whole(37),
                               40,
                               {1},
                               {1}});
        }
        sample.change([&] { store::putFigures(sample.db(), extract, figures); });
    }
    PostId postOf(std::string_view staff, Date day) {
        return store::postsOf(sample.db(), staff, day).front().id;
    }

    test::SampleStore sample;
    const Date today = test::sampleDay;
};

TEST_F(FiguresTest, HistoryHasTheLastExtractOfEachWeek) {
    const auto one = test::samplePost("S1", "A");
    week(today.plusDays(-21), {one}, 1);
    const ExtractId second = week(today.plusDays(-13), {one}, 2);
    const ExtractId third = week(today.plusDays(-7), {one}, 3); // closes the week that the one before began
    const ExtractId fourth = week(today.plusDays(-2), {one}, 4);
    week(today.plusDays(1), {one}, 5);

    const auto days = store::historyDays(sample.db(), today, 3);
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].extract, third);
    EXPECT_EQ(days[0].reportDate, today.plusDays(-7));
    EXPECT_EQ(days[1].extract, fourth);
    const auto longer = store::historyDays(sample.db(), today.plusDays(-8), 1);
    ASSERT_EQ(longer.size(), 1U);
    EXPECT_EQ(longer[0].extract, second);
}

TEST_F(FiguresTest, GivesEachPostOneEntryForEachDay) {
    const auto one = test::samplePost("S1", "A");
    const auto other = test::samplePost("S2", "B");
    week(today.plusDays(-7), {one}, 1800);
    week(today, {one, other}, 1900);
    const auto days = store::historyDays(sample.db(), today, 13);
    ASSERT_EQ(days.size(), 2U);
    const auto all = store::historyIn(sample.db(), days, {}, today);
    ASSERT_EQ(all.size(), 2U);
    const auto& old = all.at(postOf("S1", today));
    EXPECT_EQ(old.present, (std::vector<bool>{true, true}));
    EXPECT_EQ(old.points[0].total, Points{1800});
    EXPECT_EQ(old.points[1].total, Points{1900});
    EXPECT_EQ(old.points[1].available, Points{2000});
    EXPECT_EQ(old.points[1].reduction, HoursPerWeek::whole(5));
    EXPECT_EQ(old.points[1].contracted, HoursPerWeek::whole(37));
    EXPECT_EQ(old.points[1].cases, 40);
    EXPECT_EQ(all.at(postOf("S2", today)).present, (std::vector<bool>{false, true}));

    const auto team = store::unitByCode(sample.db(), Level::Team, "TB", today);
    EXPECT_EQ(store::historyIn(sample.db(), days, team.ref, today).size(), 1U);
}

TEST_F(FiguresTest, ReadsManyPostsAsItReadsFew) {
    WmtExtract extract = test::sampleExtract(today, {});
    for (int number = 0; number < 1500; ++number) {
        extract.posts.push_back(test::samplePost("S" + std::to_string(number), number % 2 == 0 ? "A" : "B"));
    }
    record(sample.keep(extract).id, today, 1234);
    const auto days = store::historyDays(sample.db(), today, 1);
    const auto all = store::historyIn(sample.db(), days, {}, today);
    const auto team = store::unitByCode(sample.db(), Level::Team, "TA", today);
    const auto some = store::historyIn(sample.db(), days, team.ref, today);
    EXPECT_EQ(all.size(), 1500U);
    ASSERT_EQ(some.size(), 750U);
    for (const auto& [post, history] : some) {
        ASSERT_EQ(history.points.front().total, all.at(post).points.front().total);
        ASSERT_TRUE(all.at(post).present.front());
    }
}

TEST_F(FiguresTest, AFigureCanBeWrittenAgain) {
    const ExtractId extract = week(today, {test::samplePost("S1", "A")}, 1900);
    record(extract, today, 1950);
    const auto history = store::historyIn(sample.db(), store::historyDays(sample.db(), today, 1), {}, today);
    EXPECT_EQ(history.begin()->second.points.front().total, Points{1950});
}

TEST_F(FiguresTest, ASupersededExtractIsNotPartOfTheHistory) {
    week(today, {test::samplePost("S1", "A")}, 1);
    const ExtractId second = week(today, {test::samplePost("S1", "A")}, 2);
    const auto days = store::historyDays(sample.db(), today, 1);
    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days[0].extract, second);
}

} // namespace headroom
