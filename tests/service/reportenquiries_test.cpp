// Enquiries that are not assessed, beside what the store holds and days that are counted one by one.

#include "duerecord.h"
#include "reporttest.h"
#include "service/holidays.h"
#include "service/record.h"

namespace headroom::test::reportEnquiriesTest {
namespace {

constexpr Date monday = Date::of(2026, 11, 23);

/// Working days after the first day up to the last.
int workingDays(Date first, Date last) {
    int count = 0;
    for (Date day = first.plusDays(1); day <= last; day = day.plusDays(1)) {
        const bool weekend = day.weekday() == 0 || day.weekday() == 6;
        count += weekend || std::ranges::count(builtInHolidays().days, day, &BankHoliday::day) > 0 ? 0 : 1;
    }
    return count;
}

class ReportEnquiries : public ::testing::Test {
protected:
    ReportEnquiries() {
        record.moveTo(monday);
        DueRecord::Start start;
        start.sentenced = monday.plusDays(-200);
        start.ends = monday.plusDays(200);
        who = record.begin(start);
    }
    ItemId ask(Date requested, EnquiryKind kind = EnquiryKind::PoliceDomesticAbuse) {
        Enquiry enquiry;
        enquiry.kind = name(kind);
        enquiry.requestedOn = requested;
        return record.put(who, enquiry);
    }
    Table report(Date day = monday) { return reportOn(record.workspace(), "enquiries", day); }

    DueRecord record{monday.plusDays(-60)}; // the office is older than what is asked of it
    std::pair<PersonId, CaseId> who;
};

TEST_F(ReportEnquiries, AreLateAfterTenWorkingDaysAndNotOnTheTenth) {
    EXPECT_TRUE(report().rows.empty());
    const std::vector<Date> days = {Date::of(2026, 11, 6), Date::of(2026, 11, 9), monday};
    for (const Date day : days) {
        ask(day);
    }
    const Table table = report();
    ASSERT_EQ(table.rows.size(), 3U);
    for (std::size_t i = 0; i < days.size(); ++i) {
        EXPECT_EQ(std::get<Date>(cell(table, table.rows[i], "requested")), days[i]);
        EXPECT_EQ(number(table, table.rows[i], "waited"), workingDays(days[i], monday));
        EXPECT_EQ(std::get<bool>(cell(table, table.rows[i], "late")), i == 0);
        EXPECT_EQ(text(table, table.rows[i], "state"), "requested");
    }
    EXPECT_EQ(number(table, table.rows[1], "waited"), 10);
    EXPECT_DOUBLE_EQ(percent(table, table.totals, "waited"), 10) << "the one in the middle";
}

TEST_F(ReportEnquiries, LeaveTheListOnTheDayTheyAreAssessed) {
    const ItemId item = ask(monday.plusDays(-10));
    record.change<Enquiry>(item, [](Enquiry& now) {
        now.receivedOn = monday.plusDays(-3);
        now.assessedOn = monday;
    });
    EXPECT_TRUE(report().rows.empty());
    const Table before = report(monday.plusDays(-1));
    ASSERT_EQ(before.rows.size(), 1U);
    EXPECT_EQ(text(before, before.rows[0], "state"), "received");
    EXPECT_EQ(number(before, before.rows[0], "waited"),
              workingDays(monday.plusDays(-10), monday.plusDays(-3)))
        << "the answer ends the wait";
    EXPECT_TRUE(report(monday.plusDays(-11)).rows.empty()) << "before it was made";
}

TEST_F(ReportEnquiries, APastDayKnowsNothingOfWhatCameLater) {
    const ItemId item = ask(monday.plusDays(-13));
    record.change<Enquiry>(item, [](Enquiry& now) {
        now.chasedOn = monday.plusDays(-6);
        now.timesChased = 2;
        now.receivedOn = monday.plusDays(-5);
    });
    const auto read = [&](Date day) {
        const Table table = report(day);
        const auto& row = table.rows.at(0);
        const auto days = [&](const char* key) {
            return isEmpty(table, row, key) ? std::string("-") : std::get<Date>(cell(table, row, key)).iso();
        };
        return text(table, row, "state") + ' ' + days("chased") + ' ' +
               std::to_string(number(table, row, "times_chased")) + ' ' + days("received");
    };
    EXPECT_EQ(read(monday), "received 2026-11-17 2 2026-11-18");
    EXPECT_EQ(read(monday.plusDays(-5)), "received 2026-11-17 2 2026-11-18");
    EXPECT_EQ(read(monday.plusDays(-6)), "chased 2026-11-17 2 -");
    EXPECT_EQ(read(monday.plusDays(-7)), "requested - 0 -");
}

TEST_F(ReportEnquiries, OfSomebodyWhoMayNotBeSeenTheCrnAndTheTeamAlone) {
    ask(monday);
    RecordChange<AccessEntry> change;
    change.person = who.first;
    change.value = {AccessEntry::List::Excluded, "tester", monday, {}};
    saveRecord(record.workspace(), change);
    const Table table = report();
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_TRUE(saysOnly(table, table.rows[0], {"team", "crn"}));
    EXPECT_EQ(text(table, table.rows[0], "team"), record.officer().teamName);
}

TEST_F(ReportEnquiries, ATeamHasThoseOfItsOwnPeople) {
    ask(monday);
    EXPECT_EQ(reportOn(record.workspace(), "enquiries", monday, unitOf(record.officer().team)).rows.size(),
              1U);
    for (const auto& [code, team] : store::teamCodes(record.db(), monday)) {
        if (team != record.officer().team) {
            EXPECT_TRUE(reportOn(record.workspace(), "enquiries", monday, unitOf(team)).rows.empty()) << code;
        }
    }
}

class ReportEnquiriesOfPdu : public ReportTest {};

TEST_F(ReportEnquiriesOfPdu, AreThoseThatTheStoreHoldsOpen) {
    for (const Date day : {today(), today().plusDays(-30)}) {
        SCOPED_TRACE(day.iso());
        const std::string by = " <= '" + day.iso() + "'";
        const std::string open =
            " FROM enquiries e WHERE e.is_newest = 1 AND e.withdrawn = 0 AND e.requested_on" + by +
            " AND NOT coalesce(e.assessed_on" + by +
            ", 0) AND EXISTS (SELECT 1 FROM cases c JOIN case_holders h ON h.case_id = c.id "
            "WHERE c.person_id = e.person_id AND h.role = 'lead' AND " +
            on("c", day) + " AND " + on("h", day) + ")";
        const Table table = reportOn(workspace(), "enquiries", day);
        EXPECT_EQ(static_cast<std::int64_t>(table.rows.size()), counted("SELECT count(*)" + open));
        EXPECT_EQ(number(table, table.totals, "times_chased"),
                  counted("SELECT sum(CASE WHEN e.chased_on" + by +
                          " THEN max(1, e.times_chased) ELSE 0 END)" + open));
        std::size_t late = 0;
        for (const auto& row : table.rows) {
            const Date asked = std::get<Date>(cell(table, row, "requested"));
            const bool answered = !isEmpty(table, row, "received");
            const Date until = answered ? std::get<Date>(cell(table, row, "received")) : day;
            EXPECT_EQ(number(table, row, "waited"), workingDays(asked, until)) << text(table, row, "crn");
            EXPECT_EQ(std::get<bool>(cell(table, row, "late")), !answered && workingDays(asked, day) > 10);
            late += std::get<bool>(cell(table, row, "late")) ? 1 : 0;
        }
        EXPECT_GT(late, 0U);
    }
}

} // namespace
} // namespace headroom::test::reportEnquiriesTest
