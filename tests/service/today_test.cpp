#include "duerecord.h"
#include "service/today.h"

#include <gtest/gtest.h>

#include <array>

namespace headroom {
namespace {

using test::DueRecord;

DueRecord::Start plainCase(Date sentenced, const std::string& crn = "") {
    DueRecord::Start start;
    start.sentenced = sentenced;
    start.ends = sentenced.plusDays(364);
    start.crn = crn;
    return start;
}

std::vector<TodayRow> rowsOf(const TodaySnapshot& today, TodayKind kind) {
    std::vector<TodayRow> rows = today.rows;
    std::erase_if(rows, [kind](const TodayRow& row) { return row.kind != kind; });
    return rows;
}

TodaySnapshot todayOf(DueRecord& record) {
    return readToday(record.workspace(), record.officer().id, record.today());
}

TEST(Today, NothingRecordedIsNothingToDo) {
    DueRecord record(Date::of(2026, 11, 4));
    const TodaySnapshot today = todayOf(record);
    EXPECT_TRUE(today.rows.empty());
    EXPECT_EQ(today.officer, record.officer().surname + ", " + record.officer().forename);
    EXPECT_EQ(today.teamName, record.officer().teamName);
    EXPECT_GT(today.percent, 0);
}

TEST(Today, DeadlinesStandUnderTheirDays) {
    DueRecord record(Date::of(2026, 11, 2)); // a Monday
    const auto late = record.begin(plainCase(Date::of(2026, 11, 2)));
    record.moveTo(Date::of(2026, 11, 4));
    const auto soon = record.begin(plainCase(Date::of(2026, 11, 4)));
    record.moveTo(Date::of(2026, 11, 11)); // Wednesday
    const TodaySnapshot today = todayOf(record);
    const auto bucketOf = [&](PersonId person, const std::string& rule) {
        for (const TodayRow& row : today.rows) {
            if (row.person == person && row.code == rule) {
                return row.bucket;
            }
        }
        ADD_FAILURE() << "no " << rule;
        return TodayBucket::Later;
    };
    EXPECT_EQ(bucketOf(late.first, "first_appointment_sentence"), TodayBucket::Overdue); // 9 November
    EXPECT_EQ(bucketOf(soon.first, "first_appointment_sentence"), TodayBucket::Today);
    EXPECT_EQ(bucketOf(late.first, "home_visit_medium"), TodayBucket::Later); // 14 December
    for (const TodayRow& row : today.rows) {
        EXPECT_LE(row.day, record.today().plusDays(today.horizonDays)) << row.code;
        EXPECT_FALSE(row.crn.empty());
    }
    const TodayRow& first = today.rows.front();
    EXPECT_EQ(first.bucket, TodayBucket::Overdue);
    EXPECT_EQ(first.daysLate, 2);
    ASSERT_TRUE(first.due);
    EXPECT_EQ(first.detail, first.due->deadline.rule.name);
    record.moveTo(Date::of(2026, 11, 10));
    bool thisWeek = false;
    for (const TodayRow& row : todayOf(record).rows) {
        thisWeek = thisWeek || (row.person == soon.first && row.bucket == TodayBucket::ThisWeek);
    }
    EXPECT_TRUE(thisWeek);
}

TEST(Today, WhatIsAboutToEndIsPointedOutAndNeverLate) {
    DueRecord record(Date::of(2026, 11, 2));
    DueRecord::Start start = plainCase(Date::of(2026, 11, 2));
    start.ends = Date::of(2026, 12, 11); // a Friday; pointed out from 13 November
    const auto who = record.begin(start);
    const auto ofTheEnd = [&] {
        std::vector<TodayRow> rows = todayOf(record).rows;
        std::erase_if(rows, [](const TodayRow& row) { return !row.code.starts_with("order_"); });
        return rows;
    };
    ASSERT_EQ(ofTheEnd().size(), 1U);
    EXPECT_EQ(ofTheEnd()[0].code, "order_end") << "the notice is not there yet";
    record.moveTo(Date::of(2026, 12, 2));
    const auto before = ofTheEnd();
    ASSERT_EQ(before.size(), 1U) << "one row for one end";
    EXPECT_EQ(before[0].code, "order_review");
    EXPECT_EQ(before[0].bucket, TodayBucket::Later);
    EXPECT_EQ(before[0].day, start.ends);
    EXPECT_EQ(before[0].daysLate, 0);
    EXPECT_EQ(before[0].due->status.daysLeft, 9);
    record.moveTo(start.ends);
    const auto onTheDay = ofTheEnd();
    ASSERT_EQ(onTheDay.size(), 1U);
    EXPECT_EQ(onTheDay[0].code, "order_end");
    EXPECT_EQ(onTheDay[0].bucket, TodayBucket::Today);
    record.moveTo(Date::of(2026, 12, 14));
    const auto after = ofTheEnd();
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].code, "order_end") << "the case is still to be closed";
    EXPECT_EQ(after[0].bucket, TodayBucket::Overdue);
    EXPECT_TRUE(who.first);
}

TEST(Today, CountsAreTheListsThemselves) {
    DueRecord record(Date::of(2026, 11, 2));
    for (int i = 0; i < 5; ++i) {
        const auto who = record.begin(plainCase(Date::of(2026, 11, 2)));
        record.contact(who, "AP01", Date::of(2026, 11, 3 + static_cast<unsigned>(i)), "");
    }
    record.moveTo(Date::of(2026, 11, 5));
    const TodaySnapshot today = todayOf(record);
    constexpr std::array buckets = {TodayBucket::Overdue, TodayBucket::Today, TodayBucket::ThisWeek,
                                    TodayBucket::Later};
    int all = 0;
    for (const TodayBucket bucket : buckets) {
        all += today.count(bucket);
    }
    EXPECT_EQ(all, static_cast<int>(today.rows.size()));
    EXPECT_EQ(today.count(TodayKind::OutcomeToLog) + today.count(TodayKind::Appointment), 5);
    EXPECT_EQ(today.count(TodayKind::OutcomeToLog), 2);
    EXPECT_TRUE(std::is_sorted(today.rows.begin(), today.rows.end(), [](const auto& a, const auto& b) {
        return std::tie(a.bucket, a.day) < std::tie(b.bucket, b.day);
    }));
}

TEST(Today, AnAppointmentIsOverAtItsEnd) {
    DueRecord record(Date::of(2026, 11, 4)); // the clock stands at noon
    const auto who = record.begin(plainCase(Date::of(2026, 11, 4)));
    const auto at = [&](std::optional<int> starts, std::optional<int> ends) {
        Contact contact;
        contact.type = "AP01";
        contact.day = record.today();
        contact.by = record.officer().id;
        contact.startsAt = starts;
        contact.endsAt = ends;
        contact.needsOutcome = true;
        return record.put(who, contact);
    };
    const ItemId before = at(9 * 60, 10 * 60);
    const ItemId during = at(11 * 60 + 30, 12 * 60 + 30);
    const ItemId untimed = at(std::nullopt, std::nullopt);
    const TodaySnapshot today = todayOf(record);
    ASSERT_EQ(today.count(TodayKind::OutcomeToLog), 1);
    EXPECT_EQ(rowsOf(today, TodayKind::OutcomeToLog)[0].item, before);
    const auto coming = rowsOf(today, TodayKind::Appointment);
    ASSERT_EQ(coming.size(), 2U);
    EXPECT_EQ(coming[0].item, untimed);
    EXPECT_EQ(coming[1].item, during);
    EXPECT_EQ(coming[1].startsAt, 11 * 60 + 30);
    EXPECT_EQ(coming[1].bucket, TodayBucket::Today);
    EXPECT_EQ(coming[1].detail, "Office visit, planned");
}

TEST(Today, EnquiriesAreWaitedForAndWeighed) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(plainCase(Date::of(2026, 11, 2)));
    Enquiry enquiry;
    enquiry.kind = name(EnquiryKind::ChildrensServices);
    enquiry.requestedOn = Date::of(2026, 11, 2);
    const ItemId item = record.put(who, enquiry);
    record.moveTo(Date::of(2026, 11, 11));
    TodaySnapshot today = todayOf(record);
    ASSERT_EQ(today.count(TodayKind::EnquiryWaiting), 1);
    const TodayRow waiting = rowsOf(today, TodayKind::EnquiryWaiting)[0];
    EXPECT_EQ(waiting.item, item);
    EXPECT_EQ(waiting.waited, 7);
    EXPECT_EQ(waiting.bucket, TodayBucket::Overdue);
    EXPECT_EQ(waiting.day, Date::of(2026, 11, 9));
    EXPECT_EQ(waiting.code, "childrens_services");
    EXPECT_FALSE(waiting.verified);
    for (const TodayRow& row : rowsOf(today, TodayKind::Deadline)) {
        EXPECT_NE(row.code, "enquiry_answer") << "one thing to do, one row";
    }
    record.change<Enquiry>(item, [](Enquiry& now) { now.receivedOn = Date::of(2026, 11, 10); });
    today = todayOf(record);
    EXPECT_EQ(today.count(TodayKind::EnquiryWaiting), 0);
    ASSERT_EQ(today.count(TodayKind::EnquiryToAssess), 1);
    EXPECT_EQ(rowsOf(today, TodayKind::EnquiryToAssess)[0].bucket, TodayBucket::Today);
    record.change<Enquiry>(item, [](Enquiry& now) { now.assessedOn = Date::of(2026, 11, 11); });
    EXPECT_EQ(todayOf(record).count(TodayKind::EnquiryToAssess), 0);
}

TEST(Today, EvidenceIsDueUntilItIsThere) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(plainCase(Date::of(2026, 11, 2)));
    Enforcement enforcement;
    enforcement.contact =
        record.contact(who, "AP01", Date::of(2026, 11, 2), name(ContactOutcome::FailedToAttend));
    enforcement.action = name(EnforcementAction::SendLetter);
    enforcement.decidedOn = Date::of(2026, 11, 2);
    enforcement.evidenceDueOn = Date::of(2026, 11, 9);
    const ItemId item = record.put(who, enforcement);
    record.moveTo(Date::of(2026, 11, 11));
    const auto rows = rowsOf(todayOf(record), TodayKind::EvidenceDue);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].daysLate, 2);
    record.change<Enforcement>(item,
                               [](Enforcement& now) { now.evidenceReceivedOn = Date::of(2026, 11, 11); });
    EXPECT_EQ(todayOf(record).count(TodayKind::EvidenceDue), 0);
}

TEST(Today, WhatChangedIsPointedOutForSevenDays) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(plainCase(Date::of(2026, 11, 2)));
    Alert alert;
    alert.kind = "risk_to_staff";
    alert.from = Date::of(2026, 11, 2);
    record.put(who, alert);
    const auto tier = [&](const std::string& text, Date day) {
        record.write([&](LogEntryId log) {
            sql::run(record.db(),
                     "INSERT INTO tier_calculations (person_id, scheme, tier, trigger, day, log_id) VALUES "
                     "(?1, '2021', ?2, 'rosh', ?3, ?4)",
                     who.first, text, day, log);
        });
    };
    tier("B2", Date::of(2026, 10, 1));
    tier("A2", Date::of(2026, 11, 2));
    tier("A2", Date::of(2026, 11, 2));
    TodaySnapshot today = todayOf(record);
    ASSERT_EQ(today.count(TodayKind::TierChanged), 1);
    EXPECT_EQ(rowsOf(today, TodayKind::TierChanged)[0].detail, "B2 to A2");
    EXPECT_EQ(rowsOf(today, TodayKind::TierChanged)[0].bucket, TodayBucket::Today);
    EXPECT_EQ(today.count(TodayKind::AlertBegan), 1);
    record.moveTo(Date::of(2026, 11, 8));
    EXPECT_EQ(todayOf(record).count(TodayKind::AlertBegan), 1);
    EXPECT_EQ(todayOf(record).count(TodayKind::TierChanged), 1);
    record.moveTo(Date::of(2026, 11, 9));
    EXPECT_EQ(todayOf(record).count(TodayKind::AlertBegan), 0);
    EXPECT_EQ(todayOf(record).count(TodayKind::TierChanged), 0);
}

TEST(Today, TheFinalThirdIsPointedOut) {
    DueRecord record(Date::of(2026, 1, 1));
    DueRecord::Start start = plainCase(Date::of(2026, 1, 1));
    start.ends = Date::of(2026, 12, 31);
    record.begin(start);
    EXPECT_EQ(todayOf(record).count(TodayKind::FinalThird), 0);
    record.moveTo(Date::of(2026, 8, 28));
    ASSERT_EQ(todayOf(record).count(TodayKind::FinalThird), 1);
    EXPECT_EQ(rowsOf(todayOf(record), TodayKind::FinalThird)[0].day, Date::of(2026, 9, 2));
    record.moveTo(Date::of(2026, 9, 8));
    EXPECT_EQ(rowsOf(todayOf(record), TodayKind::FinalThird)[0].bucket, TodayBucket::Today);
    record.moveTo(Date::of(2026, 9, 9));
    EXPECT_EQ(todayOf(record).count(TodayKind::FinalThird), 0);
}

TEST(Today, PeopleWhoAreDeniedAreLeftOut) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto seen = record.begin(plainCase(Date::of(2026, 11, 2)));
    const auto hidden = record.begin(plainCase(Date::of(2026, 11, 2)));
    record.contact(hidden, "AP01", Date::of(2026, 11, 4), "");
    AccessEntry entry;
    entry.list = AccessEntry::List::Excluded;
    entry.who = "tester";
    entry.from = Date::of(2026, 11, 1);
    record.put(hidden, entry);
    const TodaySnapshot today = todayOf(record);
    EXPECT_FALSE(today.rows.empty());
    for (const TodayRow& row : today.rows) {
        EXPECT_EQ(row.person, seen.first);
    }
}

TEST(Today, APractitionerSeesNoOtherPractitionersDay) {
    DueRecord record(Date::of(2026, 11, 2));
    record.workspace().actAs({"tester", Role::Practitioner, record.colleague().staffCode});
    EXPECT_THROW(todayOf(record), AccessDenied);
    record.workspace().actAs({"tester", Role::Practitioner, record.officer().staffCode});
    EXPECT_NO_THROW(todayOf(record));
    record.workspace().actAs({"tester", Role::Manager, record.colleague().staffCode});
    EXPECT_NO_THROW(todayOf(record));
}

TEST(Today, APastDayIsShownAsItWasKnownThen) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(plainCase(Date::of(2026, 11, 2)));
    const ItemId visit = record.contact(who, "AP01", Date::of(2026, 11, 4), "");
    record.moveTo(Date::of(2026, 11, 10));
    record.change<Contact>(visit, [](Contact& now) {
        now.outcome = name(ContactOutcome::AttendedComplied);
        now.needsOutcome = false;
    });
    const PostId post = record.officer().id;
    EXPECT_EQ(todayOf(record).count(TodayKind::OutcomeToLog), 0);
    const TodaySnapshot then = readToday(record.workspace(), post, Date::of(2026, 11, 6));
    EXPECT_EQ(then.count(TodayKind::OutcomeToLog), 1);
    const TodaySnapshot before = readToday(record.workspace(), post, Date::of(2026, 11, 3));
    EXPECT_EQ(before.count(TodayKind::Appointment), 1);
}

} // namespace
} // namespace headroom
