#include "domain/error.h"
#include "recordedperson.h"
#include "service/person.h"
#include "tempworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::personTest {
namespace {

constexpr Date today = Date::of(2026, 11, 22);

RoshAssessment roshOn(Date day, Rosh level) {
    RoshAssessment rosh;
    rosh.assessedOn = day;
    rosh.levels.front() = level;
    return rosh;
}

SentenceOrder communityOrder() {
    SentenceOrder order;
    order.kind = "community order";
    order.sentencedOn = order.startsOn = Date::of(2026, 6, 1);
    order.endsOn = Date::of(2027, 5, 31);
    return order;
}

PostId somePost(Workspace& workspace) {
    const JobControl job;
    fillWithPopulation(workspace, makePopulation(PopulationSize::Team, 3, workspace.today(), job), job);
    return sql::valueOf<PostId>(workspace.database(), "SELECT min(id) FROM posts").value();
}

TEST(Person, ShowsWhatIsRecordedNewestFirst) {
    TempWorkspace workspace(today);
    RecordedPerson person(*workspace, "woman");
    person.put(roshOn(today.plusDays(-200), Rosh::Medium));
    person.put(roshOn(today.plusDays(-20), Rosh::High));
    person.put(roshOn(today.plusDays(-100), Rosh::Low));
    Registration over{"ADVP", "", "", "", today.plusDays(-90), today.plusDays(-1), {}};
    Registration held{"RCPR", "", "", "", today.plusDays(-10), {}, {}};
    person.put(over);
    person.put(held);
    const PersonSnapshot snapshot = readPerson(*workspace, person.id(), today);
    EXPECT_EQ(snapshot.details.value.gender, "woman");
    EXPECT_EQ(snapshot.age, 36);
    ASSERT_EQ(snapshot.rosh.size(), 3U);
    EXPECT_EQ(snapshot.rosh[0].value.overall(), Rosh::High);
    EXPECT_EQ(snapshot.rosh[2].value.overall(), Rosh::Medium);
    ASSERT_EQ(snapshot.registrations.size(), 2U);
    EXPECT_EQ(snapshot.registrations[0].value.code, "RCPR");
    EXPECT_EQ(snapshot.tier.inputs.v3.rosh, Rosh::High);
    EXPECT_TRUE(snapshot.tier.inputs.v3.childProtection);
    EXPECT_FALSE(snapshot.tier.inputs.v3.domesticAbuse);
}

TEST(Person, ABirthdayOnALeapDayCounts) {
    TempWorkspace workspace(Date::of(2026, 2, 27));
    RecordedPerson person(*workspace);
    EXPECT_EQ(readPerson(*workspace, person.id(), Date::of(2026, 2, 27)).age, 35);
    EXPECT_EQ(readPerson(*workspace, person.id(), Date::of(2026, 2, 28)).age, 36);
}

TEST(Person, APastDayIsShownAsItWasKnownThen) {
    TempWorkspace workspace(today);
    RecordedPerson person(*workspace);
    const ItemId item = person.put(roshOn(today.plusDays(-5), Rosh::Medium));
    workspace.reopenOn(today.plusDays(10));
    RecordedPerson again = person.in(*workspace);
    again.revise(item, roshOn(today.plusDays(-5), Rosh::VeryHigh), "wrong level");
    again.put(roshOn(today.plusDays(-3), Rosh::High)); // recorded late

    const PersonSnapshot then = readPerson(*workspace, person.id(), today.plusDays(4));
    ASSERT_EQ(then.rosh.size(), 1U);
    EXPECT_EQ(then.rosh[0].value.overall(), Rosh::Medium);
    EXPECT_EQ(then.tier.inputs.v3.rosh, Rosh::Medium);
    const PersonSnapshot now = readPerson(*workspace, person.id(), today.plusDays(10));
    ASSERT_EQ(now.rosh.size(), 2U);
    EXPECT_EQ(now.tier.inputs.v3.rosh, Rosh::High);
    EXPECT_TRUE(readPerson(*workspace, person.id(), today.plusDays(-1)).rosh.empty());
}

TEST(Person, SaysHowThePersonComplies) {
    TempWorkspace workspace(today);
    const PostId post = somePost(*workspace);
    RecordedPerson person(*workspace);
    const ItemId order = person.put(communityOrder());
    const auto contact = [&](Date day, const std::string& outcome) {
        Contact one;
        one.type = "planned_office_visit";
        one.day = day;
        one.by = post;
        one.outcome = outcome;
        one.needsOutcome = outcome.empty();
        person.put(one);
    };
    contact(today.plusDays(-3), "attended_complied");
    contact(today.plusDays(-4), "acceptable_absence");
    EXPECT_EQ(readPerson(*workspace, person.id(), today).complianceLine,
              "No failures to comply within 12 months");
    contact(today.plusDays(-30), "unacceptable_absence");
    contact(today.plusDays(-60), "failed_to_attend");
    contact(today.plusDays(-366), "unacceptable_absence"); // too long ago
    contact(today.plusDays(-1), "");
    contact(today.plusDays(5), "");
    PersonSnapshot snapshot = readPerson(*workspace, person.id(), today);
    EXPECT_EQ(snapshot.failures, 2);
    EXPECT_EQ(snapshot.complianceLine, "2 failures to comply within 12 months. No breach in progress yet.");
    EXPECT_EQ(snapshot.outcomesToLog, 1);
    ASSERT_TRUE(snapshot.next && snapshot.last);
    EXPECT_EQ(snapshot.next->day, today.plusDays(5));
    EXPECT_EQ(snapshot.last->day, today.plusDays(-1));

    SentenceOrder breached = communityOrder();
    breached.breachStartedOn = today;
    person.revise(order, breached);
    EXPECT_EQ(readPerson(*workspace, person.id(), today).complianceLine, "Breach in progress");
}

TEST(Person, CountsRehabilitationDays) {
    TempWorkspace workspace(today);
    const PostId post = somePost(*workspace);
    RecordedPerson person(*workspace);
    Requirement rar;
    rar.order = person.put(communityOrder());
    rar.kind = "RAR";
    rar.amount = 20;
    rar.unit = "days";
    rar.from = Date::of(2026, 6, 1);
    const ItemId requirement = person.put(rar);
    const auto rarDay = [&](Date day, const std::string& outcome) {
        Contact one;
        one.type = "planned_office_visit";
        one.day = day;
        one.by = post;
        one.outcome = outcome;
        one.needsOutcome = outcome.empty();
        one.countsRar = true;
        person.put(one);
    };
    rarDay(today.plusDays(-8), "attended_complied");
    rarDay(today.plusDays(-8), "attended_complied"); // the same day
    rarDay(today.plusDays(-1), "attended_complied");
    rarDay(today.plusDays(-15), "unacceptable_absence");
    rarDay(today.plusDays(6), "");
    const PersonSnapshot snapshot = readPerson(*workspace, person.id(), today);
    ASSERT_EQ(snapshot.rar.size(), 1U);
    EXPECT_EQ(snapshot.rar[0].requirement, requirement);
    EXPECT_EQ(snapshot.rar[0].ordered, 20);
    EXPECT_EQ(snapshot.rar[0].completed, 2);
    EXPECT_EQ(snapshot.rar[0].scheduled, 1);
    EXPECT_EQ(snapshot.rar[0].ends, Date::of(2027, 5, 31));
}

TEST(Person, OfTheInventedTeamHasACaseWithItsOfficer) {
    TempWorkspace workspace(today);
    somePost(*workspace);
    const auto person = sql::valueOf<PersonId>(
                            workspace->database(),
                            "SELECT c.person_id FROM cases c JOIN case_holders h ON h.case_id = c.id WHERE "
                            "h.post_id IS NOT NULL ORDER BY c.id LIMIT 1")
                            .value();
    const PersonSnapshot snapshot = readPerson(*workspace, person, today);
    ASSERT_EQ(snapshot.cases.size(), 1U);
    EXPECT_FALSE(snapshot.cases[0].officer.empty());
    EXPECT_FALSE(snapshot.cases[0].teamName.empty());
    EXPECT_FALSE(snapshot.cases[0].grade.empty());
    EXPECT_FALSE(snapshot.orders.empty());
    EXPECT_EQ(snapshot.tier.held, snapshot.cases[0].tier);
    EXPECT_FALSE(snapshot.details.value.surname.empty());
}

TEST(Person, ThatNobodyKnowsIsRefused) {
    TempWorkspace workspace(today);
    EXPECT_ANY_THROW(readPerson(*workspace, PersonId{77}, today));
}

} // namespace
} // namespace headroom::test::personTest
