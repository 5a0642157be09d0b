#include "engine/span.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace headroom {
namespace {

const DefaultHours fullTime{HoursPerWeek::whole(37), HoursPerWeek::whole(37), HoursPerWeek()};

PeopleManaged people(int heads) {
    return {heads, HoursPerWeek::whole(37 * heads)};
}

TEST(SpanTest, OwnPeopleAreLeftToWhoeverCovers) {
    Span span;
    span.own = people(14);
    span.covered = people(3);
    EXPECT_EQ(span.effective(), people(17));
    span.away = true;
    EXPECT_EQ(span.effective(), people(3));
}

TEST(SpanTest, TenIsWithinAndSixteenFarAbove) {
    const auto of = [](int heads, int threshold = 10) {
        return spanStatus(people(heads).hours, fullTime, threshold);
    };
    EXPECT_EQ(of(0), SpanStatus::Within);
    EXPECT_EQ(of(10), SpanStatus::Within);
    EXPECT_EQ(of(11), SpanStatus::Above);
    EXPECT_EQ(of(15), SpanStatus::Above);
    EXPECT_EQ(of(16), SpanStatus::FarAbove);
    EXPECT_EQ(of(8, 5), SpanStatus::FarAbove) << "in that proportion to another threshold";
    EXPECT_EQ(of(7, 5), SpanStatus::Above);
    HoursPerWeek hours = people(10).hours;
    ++hours.hundredths;
    EXPECT_EQ(spanStatus(hours, fullTime, 10), SpanStatus::Above) << "by the hundredth of an hour";
    EXPECT_EQ(std::string(name(SpanStatus::FarAbove)), "far_above");
}

/// Everybody counts once, whoever covers for whom.
RC_GTEST_PROP(SpanLaws, WhatIsLookedAfterAddsUpToWhatIsManaged, ()) {
    const auto managers = *rc::gen::inRange<std::size_t>(1, 12);
    std::vector<Span> spans(managers);
    PeopleManaged all;
    for (Span& span : spans) {
        span.own = people(*rc::gen::inRange(0, 30));
        all.heads += span.own.heads;
        all.hours += span.own.hours;
    }
    for (std::size_t away = 0; away < managers; ++away) {
        const auto covering = *rc::gen::inRange<std::size_t>(0, managers);
        if (covering != away && *rc::gen::arbitrary<bool>()) {
            spans[away].away = true;
            spans[covering].covered.heads += spans[away].own.heads;
            spans[covering].covered.hours += spans[away].own.hours;
        }
    }
    PeopleManaged effective;
    for (const Span& span : spans) {
        effective.heads += span.effective().heads;
        effective.hours += span.effective().hours;
    }
    RC_ASSERT(effective == all);
}

} // namespace
} // namespace headroom
