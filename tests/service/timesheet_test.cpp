#include "domain/error.h"
#include "samplecontacts.h"
#include "service/timesheet.h"
#include "store/timeentries.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// An officer's own week. Today is a Sunday: the last day of the week of 16 Nov 2026.
class TimesheetWeeks : public test::SampleContacts {
protected:
    void SetUp() override { sample.actAs("S1"); }
    TimeEntry entry(Activity activity, int minutes) {
        TimeEntry time;
        time.day = today();
        time.activity = activity;
        time.minutes = minutes;
        return time;
    }
    TimesheetWeek week() { return readWeek(*m_workspace, sample.author, today()); }
    void logContact(Date day, std::string outcome, int minutes) {
        ContactChange change = appointment(day, 600);
        change.contact.value.outcome = std::move(outcome);
        change.contact.value.minutes = minutes;
        saveContact(*m_workspace, change);
    }
};

TEST_F(TimesheetWeeks, HoldsContactsThatTookPlaceAndOtherWork) {
    logContact(today().plusDays(-2), "attended_complied", 50);
    logContact(today().plusDays(-1), "", 45);
    logContact(today().plusDays(-7), "attended_complied", 40);
    EXPECT_TRUE(addTime(*m_workspace, sample.author, entry(Activity::Travel, 30)).empty());
    const TimesheetWeek held = week();
    EXPECT_EQ(held.monday, Date::of(2026, 11, 16));
    ASSERT_EQ(held.entries.size(), 2U);
    EXPECT_EQ(held.entries[0].activity, Activity::FaceToFace);
    EXPECT_EQ(held.entries[0].minutes, 50);
    EXPECT_EQ(held.entries[0].note, "Office visit, planned");
    EXPECT_TRUE(held.entries[0].contact);
    EXPECT_EQ(held.entries[1].activity, Activity::Travel);
    EXPECT_FALSE(held.entries[1].contact);
}

TEST_F(TimesheetWeeks, HasTheHoursOfThatDay) {
    sample.actAs("tester", Role::Administrator);
    sql::Transaction transaction(db());
    store::setContractedHours(db(), sample.author, HoursPerWeek::whole(30), "person", today().plusDays(-7),
                              store::append(db(), {"tester", "test", "test"}, m_workspace->clock()));
    transaction.commit();
    sample.actAs("S1");
    EXPECT_EQ(week().contracted, HoursPerWeek::whole(30));
    EXPECT_EQ(week().available, HoursPerWeek::whole(30));
}

TEST_F(TimesheetWeeks, IsNobodyElsesNotEvenAManagers) {
    addTime(*m_workspace, sample.author, entry(Activity::Training, 60));
    const std::int64_t id = week().entries.at(0).id;
    for (const Role role : {Role::Manager, Role::Administrator}) {
        sample.actAs("somebody", role);
        EXPECT_THROW(week(), AccessDenied);
        EXPECT_THROW(addTime(*m_workspace, sample.author, entry(Activity::Training, 60)), AccessDenied);
        EXPECT_THROW(withdrawTime(*m_workspace, id), AccessDenied);
    }
    sample.actAs("S2");
    EXPECT_THROW(week(), AccessDenied);
}

TEST_F(TimesheetWeeks, WithdrawnTimeIsGoneFromTheWeekAndStays) {
    addTime(*m_workspace, sample.author, entry(Activity::Training, 60));
    const std::int64_t id = week().entries.at(0).id;
    withdrawTime(*m_workspace, id);
    EXPECT_TRUE(week().entries.empty());
    EXPECT_TRUE(store::timeEntry(db(), id).withdrawn);
    EXPECT_THROW(withdrawTime(*m_workspace, id), Conflict);
}

TEST_F(TimesheetWeeks, RefusesTimeThatCannotBe) {
    const auto fault = [this](const TimeEntry& time) {
        const Findings findings = addTime(*m_workspace, sample.author, time);
        return findings.empty() ? std::string() : findings[0].place.column;
    };
    EXPECT_EQ(fault(entry(Activity::Other, 0)), "minutes");
    EXPECT_EQ(fault(entry(Activity::Other, 1441)), "minutes");
    TimeEntry tomorrow = entry(Activity::Other, 60);
    tomorrow.day = today().plusDays(1);
    EXPECT_EQ(fault(tomorrow), "day");
    TimeEntry wordy = entry(Activity::Other, 60);
    wordy.note = std::string(201, 'n');
    EXPECT_EQ(fault(wordy), "note");
    EXPECT_TRUE(week().entries.empty());
}

TEST_F(TimesheetWeeks, TheLogDoesNotTellOfTheWork) {
    TimeEntry time = entry(Activity::Supervision, 77);
    time.note = "with nobody in particular";
    addTime(*m_workspace, sample.author, time);
    const store::LogRecord log = store::newestEntries(db(), 1).front();
    EXPECT_EQ(log.action, "time.add");
    EXPECT_EQ(log.detail, "{}");
}

} // namespace
} // namespace headroom
