#include "domain/reduction.h"

#include <gtest/gtest.h>

namespace headroom::test::reductionTest {
namespace {

Reduction inMarch() {
    Reduction reduction;
    reduction.start = Date::of(2026, 3, 1);
    reduction.end = Date::of(2026, 4, 1);
    return reduction;
}

TEST(ReductionTest, StatusFollowsFromTheDates) {
    const Reduction reduction = inMarch();
    EXPECT_EQ(reduction.status(Date::of(2026, 2, 28)), ReductionStatus::Scheduled);
    EXPECT_EQ(reduction.status(Date::of(2026, 3, 1)), ReductionStatus::Active);
    EXPECT_EQ(reduction.status(Date::of(2026, 3, 31)), ReductionStatus::Active);
    EXPECT_EQ(reduction.status(Date::of(2026, 4, 1)), ReductionStatus::Archived);
}

TEST(ReductionTest, AHandOverrulesTheDates) {
    Reduction reduction = inMarch();
    reduction.archivedByHand = true;
    EXPECT_EQ(reduction.status(Date::of(2026, 3, 10)), ReductionStatus::Archived);
    EXPECT_EQ(reduction.status(Date::of(2026, 2, 1)), ReductionStatus::Archived);
    reduction.deleted = true;
    EXPECT_EQ(reduction.status(Date::of(2026, 3, 10)), ReductionStatus::Deleted);
}

TEST(ReductionTest, StatusesHaveNames) {
    EXPECT_EQ(name(ReductionStatus::Scheduled), "scheduled");
    EXPECT_EQ(name(ReductionStatus::Deleted), "deleted");
}

} // namespace
} // namespace headroom::test::reductionTest
