#include "domain/error.h"
#include "store/reference.h"
#include "store/samplestore.h"
#include "store/versions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {

class ReferenceTest : public testing::Test {
protected:
    ReferenceTest() { sample.addReference(); }

    ReductionReason reasonOn(ReasonId id, Date day) {
        for (const ReductionReason& reason : store::reductionReasons(sample.db(), day)) {
            if (reason.id == id) {
                return reason;
            }
        }
        return {};
    }
    test::SampleStore sample;
    const Date later = Date::of(2026, 4, 1);
};

TEST_F(ReferenceTest, APointsTableComesBackAsItWasKept) {
    PointsTable table;
    table.name = "Points 2026";
    table.from = later;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            table.standard[index(type)][tier] = static_cast<std::int32_t>(100 * index(type) + tier);
            table.t2a[index(type)][tier] = static_cast<std::int32_t>(300 + 100 * index(type) + tier);
        }
    }
    table.t2aWeightings = {12.5, 100, 0};
    table.sdr = {45};
    table.fdr = {27};
    table.nominalPo = {2176};
    table.nominalPso = {2077};
    table.defaultHours = {HoursPerWeek::whole(37), HoursPerWeek::ofHundredths(3650), {}};
    sample.change([&] { table.version = store::addPointsTable(sample.db(), table, sample.log()); });
    EXPECT_EQ(store::pointsTable(sample.db(), later), table);
    EXPECT_EQ(store::pointsTable(sample.db(), later.plusDays(400)), table);
    EXPECT_EQ(store::pointsTable(sample.db(), later.plusDays(-1)).name, "first points");
}

TEST_F(ReferenceTest, TheFirstVersionServesEarlierDaysToo) {
    const Date early = Date::of(2001, 1, 1);
    EXPECT_EQ(store::pointsTable(sample.db(), early).name, "first points");
    EXPECT_EQ(store::contactPoints(sample.db(), early).name, "first contacts");
    EXPECT_EQ(store::gradeMap(sample.db(), early).gradeOf("M"), Grade::PO);
    EXPECT_EQ(store::thresholds(sample.db(), early), Thresholds());
    EXPECT_EQ(store::reductionReasons(sample.db(), early).size(), 1U);
}

TEST_F(ReferenceTest, AVersionIsNeverReplacedByAnotherOfTheSameDay) {
    PointsTable points = store::pointsTable(sample.db(), later);
    EXPECT_THROW(store::addPointsTable(sample.db(), points, sample.log()), Conflict);
    ContactPoints contacts = store::contactPoints(sample.db(), later);
    EXPECT_THROW(store::addContactPoints(sample.db(), contacts, sample.log()), Conflict);
    EXPECT_THROW(store::addGradeMap(sample.db(), store::gradeMap(sample.db(), later), sample.log()),
                 Conflict);
}

TEST_F(ReferenceTest, ContactPointsComeBackByCode) {
    ContactPoints table;
    table.name = "Contacts 2026";
    table.from = later;
    table.windowDays = 30;
    table.types.emplace("CMS01", CreditedContactType{"CMS01", "Office visit", {15}, 1});
    table.types.emplace("GS02", CreditedContactType{"GS02", "Group", {20}, 2});
    table.version = store::addContactPoints(sample.db(), table, sample.log());
    const ContactPoints read = store::contactPoints(sample.db(), later);
    EXPECT_EQ(read.version, table.version);
    EXPECT_EQ(read.windowDays, 30);
    EXPECT_EQ(read.types, table.types);
    const auto names = store::versionMarks(sample.db(), store::VersionTable::ContactPoints);
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[0].name, "Contacts 2026");
    EXPECT_EQ(names[1].from, Date::of(2020, 1, 1));
}

TEST_F(ReferenceTest, GradeCodesAreKeptExactly) {
    GradeMap map;
    map.from = later;
    map.codes = {
        {"PSO", Grade::PO}, {"pso", Grade::PSO}, {" ", Grade::DMY}, {"", Grade::DMY}, {"X", Grade::Blank}};
    store::addGradeMap(sample.db(), map, sample.log());
    const GradeMap read = store::gradeMap(sample.db(), later);
    EXPECT_EQ(read.codes, map.codes);
    EXPECT_EQ(read.from, later);
    EXPECT_EQ(read.gradeOf("unknown"), Grade::DMY);
}

TEST_F(ReferenceTest, TheLaterThresholdsOfADayHold) {
    Thresholds first;
    first.severe = 14000;
    Thresholds second;
    second.severe = 16000;
    store::addThresholds(sample.db(), first, later, sample.log());
    store::addThresholds(sample.db(), second, later, sample.log());
    EXPECT_EQ(store::thresholds(sample.db(), later).severe, 16000);
    EXPECT_EQ(store::thresholds(sample.db(), later.plusDays(-1)).severe, 15000);
}

TEST_F(ReferenceTest, AReasonIsRevisedFromADayOn) {
    ReductionReason reason = reasonOn({1}, later);
    reason.enabled = false;
    reason.allowanceBasisPoints = 2000;
    reason.maxAllowanceBasisPoints = 2500;
    reason.months = 9;
    EXPECT_EQ(store::putReductionReason(sample.db(), reason, later, sample.log()), reason.id);
    EXPECT_TRUE(reasonOn({1}, later.plusDays(-1)).enabled);
    EXPECT_EQ(reasonOn({1}, later), reason);
    reason.name = "Court Duty again";
    store::putReductionReason(sample.db(), reason, later, sample.log());
    EXPECT_EQ(reasonOn({1}, later).name, "Court Duty again")
        << "a second change of the day replaces the first";
}

TEST_F(ReferenceTest, ANewReasonGetsAnIdAndCountsForReductionsThatReachBack) {
    ReductionReason reason;
    reason.name = reason.shortName = "Mentoring";
    reason.category = "Work Circumstances";
    const ReasonId id = store::putReductionReason(sample.db(), reason, later, sample.log());
    EXPECT_EQ(id, ReasonId{2});
    EXPECT_EQ(reasonOn(id, later.plusDays(-30)).name, "Mentoring");
}

TEST_F(ReferenceTest, ListsPointsVersionsNewestFirst) {
    PointsTable table = store::pointsTable(sample.db(), later);
    table.name = "Points 2026";
    table.from = later;
    sample.change([&] { store::addPointsTable(sample.db(), table, sample.log()); });
    const auto versions = store::versionMarks(sample.db(), store::VersionTable::Points);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].name, "Points 2026");
    EXPECT_EQ(versions[0].from, later);
    EXPECT_EQ(versions[1].name, "first points");
}

TEST(EmptyReferenceTest, SaysThatThereIsNone) {
    test::SampleStore sample;
    EXPECT_THROW(store::pointsTable(sample.db(), test::sampleDay), StoreError);
    EXPECT_THROW(store::contactPoints(sample.db(), test::sampleDay), StoreError);
    EXPECT_THROW(store::gradeMap(sample.db(), test::sampleDay), StoreError);
    EXPECT_THROW(store::thresholds(sample.db(), test::sampleDay), StoreError);
    EXPECT_THROW(store::reductionReasons(sample.db(), test::sampleDay), StoreError);
}

} // namespace headroom
