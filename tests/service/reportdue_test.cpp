// What is due, and who is released or whose order ends, beside the deadlines of each person and the orders in
// the store.

#include "duerecord.h"
#include "reporttest.h"
#include "service/record.h"

#include <set>
#include <tuple>

namespace headroom::test::reportDueTest {
namespace {

constexpr Date monday = Date::of(2026, 11, 23);

Table between(Workspace& workspace, const std::string& name, Date asOf, std::optional<Date> from,
              std::optional<Date> to) {
    ReportParameters parameters;
    parameters.asOf = asOf;
    parameters.from = from;
    parameters.to = to;
    return makeReport(workspace, name, parameters);
}

void exclude(Workspace& workspace, PersonId person) {
    RecordChange<AccessEntry> change;
    change.person = person;
    change.value = {AccessEntry::List::Excluded, "tester", workspace.today(), {}};
    saveRecord(workspace, change);
}

// ── due ─────────────────────────────────────────────────────────────────────

/// Somebody sentenced on the Thursday before Easter: the first appointment falls due on 13 April.
class ReportDue : public ::testing::Test {
protected:
    static constexpr Date sentenced = Date::of(2026, 4, 2), dueDay = Date::of(2026, 4, 13);

    ReportDue()
        : record(sentenced) {
        DueRecord::Start start;
        start.sentenced = sentenced;
        start.ends = sentenced.plusDays(364);
        who = record.begin(start);
        rule = record.of(who.first, "first_appointment_sentence").at(0).deadline.rule.name;
    }
    /// The rows about the first appointment.
    Table first(Date asOf, std::optional<Date> from = {}, std::optional<Date> to = {}) {
        Table table = between(record.workspace(), "due", asOf, from, to);
        std::erase_if(table.rows, [&](const auto& row) { return text(table, row, "rule") != rule; });
        return table;
    }

    DueRecord record;
    std::pair<PersonId, CaseId> who;
    std::string rule;
};

TEST_F(ReportDue, CountsTheDaysPastTheDayAndNoneOnIt) {
    for (const auto& [day, late] :
         {std::pair{dueDay.plusDays(-1), 0}, {dueDay, 0}, {dueDay.plusDays(1), 1}}) {
        record.moveTo(day);
        const Table table = first(day);
        ASSERT_EQ(table.rows.size(), 1U) << day.iso();
        EXPECT_EQ(std::get<Date>(cell(table, table.rows[0], "due")), dueDay);
        EXPECT_EQ(std::get<Date>(cell(table, table.rows[0], "week")), dueDay) << "a Monday";
        EXPECT_EQ(number(table, table.rows[0], "days_overdue"), late);
        EXPECT_EQ(text(table, table.rows[0], "staff_code"), record.officer().staffCode);
    }
}

TEST_F(ReportDue, TheFirstAndTheLastDayOfTheSpanBelongToIt) {
    EXPECT_TRUE(first(sentenced, {}, dueDay.plusDays(-1)).rows.empty());
    EXPECT_EQ(first(sentenced, {}, dueDay).rows.size(), 1U);
    EXPECT_EQ(first(sentenced, dueDay, {}).rows.size(), 1U);
    EXPECT_TRUE(first(sentenced, dueDay.plusDays(1), {}).rows.empty());
}

TEST_F(ReportDue, WhatWasMetIsGoneAndThePastKnowsNothingOfIt) {
    record.moveTo(dueDay.plusDays(1));
    record.contact(who, "AP01", dueDay.plusDays(-3));
    EXPECT_TRUE(first(record.today()).rows.empty());
    EXPECT_EQ(first(dueDay).rows.size(), 1U) << "nobody had recorded it";
    EXPECT_TRUE(first(sentenced.plusDays(-1)).rows.empty()) << "before the sentence";
}

TEST_F(ReportDue, OfSomebodyWhoMayNotBeSeenTheCrnAlone) {
    const std::size_t before = between(record.workspace(), "due", record.today(), {}, {}).rows.size();
    exclude(record.workspace(), who.first);
    const Table table = between(record.workspace(), "due", record.today(), {}, {});
    EXPECT_EQ(table.rows.size(), before);
    std::size_t hidden = 0;
    for (const auto& row : table.rows) {
        if (!isEmpty(table, row, "crn")) {
            ++hidden;
            EXPECT_TRUE(saysOnly(table, row, {"region_code", "pdu_code", "team_code", "team", "crn"}));
        }
    }
    EXPECT_GT(hidden, 0U);
}

class ReportDueOfPdu : public ReportTest {};

TEST_F(ReportDueOfPdu, HoldsWhatIsOpenInTheRecordOfEachPerson) {
    using Line = std::tuple<std::string, std::string, Date, std::int64_t>; // CRN, rule, day, days late
    const Date last = today().plusDays(28);
    std::set<PostId> open;
    for (const store::PostRecord& post : store::postsIn(db(), {}, today())) {
        open.insert(post.id);
    }
    std::multiset<Line> expected;
    std::map<std::string, PersonId> sampled;
    auto people = db().prepare("SELECT crn, id FROM people WHERE id % 9 = 4");
    while (people.next()) {
        sampled.emplace(people.text(0), people.get<PersonId>(1));
    }
    for (const auto& [crn, person] : sampled) {
        for (const DueDate& due : dueDatesOf(workspace(), person, today())) {
            if (due.status.state == DeadlineState::Open && open.contains(due.post) &&
                due.deadline.due <= last) {
                const std::int64_t late = std::max(0, due.deadline.due.daysUntil(today()));
                expected.emplace(crn, due.deadline.rule.name, due.deadline.due, late);
            }
        }
    }
    ASSERT_GT(expected.size(), 50U);
    std::multiset<Line> found;
    std::int64_t longest = 0;
    const Table table = report("due");
    for (const auto& row : table.rows) {
        longest = std::max(longest, number(table, row, "days_overdue"));
        if (sampled.contains(text(table, row, "crn"))) {
            found.emplace(text(table, row, "crn"), text(table, row, "rule"),
                          std::get<Date>(cell(table, row, "due")), number(table, row, "days_overdue"));
        }
    }
    EXPECT_EQ(found, expected);
    EXPECT_GT(longest, 0);
    EXPECT_EQ(number(table, table.totals, "days_overdue"), longest);
}

// ── coming ──────────────────────────────────────────────────────────────────

class ReportComing : public ::testing::Test {
protected:
    ReportComing() { record.moveTo(monday); }
    /// Whose order ends some days from now, or who is released then.
    std::pair<PersonId, CaseId> ends(int days) {
        DueRecord::Start start;
        start.sentenced = monday.plusDays(-200);
        start.ends = monday.plusDays(days);
        return record.begin(start);
    }
    std::pair<PersonId, CaseId> releasedIn(int days, CaseType type = CaseType::Custody) {
        DueRecord::Start start;
        start.type = type;
        start.kind = "custodial sentence";
        start.sentenced = monday.plusDays(-200);
        start.ends = monday.plusDays(900);
        const auto person = record.begin(start);
        set(person, "release_on", monday.plusDays(days));
        return person;
    }
    void set(std::pair<PersonId, CaseId> whose, const std::string& column, Date day) {
        sql::run(record.db(), "UPDATE order_revisions SET " + column + " = ?2 WHERE case_id = ?1",
                 whose.second, day);
    }
    std::vector<std::string> crns(std::optional<Date> from = {}, std::optional<Date> to = {},
                                  Date asOf = monday) {
        return texts(between(record.workspace(), "coming", asOf, from, to), "crn");
    }

    DueRecord record{monday.plusDays(-60)}; // the office is older than what is asked of it
};

TEST_F(ReportComing, EightWeeksWithTheirFirstAndTheirLastDay) {
    EXPECT_TRUE(crns().empty());
    for (const int days : {-1, 0, 56, 57}) {
        ends(days);
    }
    EXPECT_EQ(crns(), (std::vector<std::string>{"X100002", "X100003"}));
    EXPECT_EQ(crns(monday.plusDays(57), monday.plusDays(57)), std::vector<std::string>{"X100004"});
    EXPECT_EQ(crns(monday.plusDays(-1), monday), (std::vector<std::string>{"X100001", "X100002"}));
    EXPECT_EQ(crns({}, {}, monday.plusDays(1)), (std::vector<std::string>{"X100003", "X100004"}))
        << "eight weeks from the day of the report";
    EXPECT_TRUE(crns({}, {}, monday.plusDays(-201)).empty()) << "before any of them began";
}

TEST_F(ReportComing, ReleasesAreOfPeopleInCustodyAlone) {
    releasedIn(0);
    releasedIn(-1);
    releasedIn(5, CaseType::Licence);
    const Table table = between(record.workspace(), "coming", monday, {}, {});
    ASSERT_EQ(texts(table, "crn"), std::vector<std::string>{"X100001"});
    EXPECT_EQ(text(table, table.rows[0], "kind"), "release");
    EXPECT_EQ(text(table, table.rows[0], "type"), "custody");
    EXPECT_EQ(std::get<Date>(cell(table, table.rows[0], "date")), monday);
}

TEST_F(ReportComing, AnOrderThatEndedEarlyDoesNotEndAgain) {
    set(ends(20), "ended_on", monday);
    set(ends(21), "ended_on", monday.plusDays(1));
    EXPECT_EQ(crns(), std::vector<std::string>{"X100002"});
    EXPECT_EQ(crns(monday.plusDays(-1)), (std::vector<std::string>{"X100001", "X100002"}));
}

TEST_F(ReportComing, OfSomebodyWhoMayNotBeSeenTheCrnAlone) {
    const auto hidden = ends(10);
    ends(11);
    exclude(record.workspace(), hidden.first);
    const Table table = between(record.workspace(), "coming", monday, {}, {});
    ASSERT_EQ(texts(table, "crn"), (std::vector<std::string>{"X100001", "X100002"}));
    EXPECT_TRUE(saysOnly(table, table.rows[0], {"region_code", "pdu_code", "team_code", "team", "crn"}));
    EXPECT_FALSE(isEmpty(table, table.rows[1], "surname"));
}

class ReportComingOfPdu : public ReportTest {
protected:
    static std::int64_t orders(const std::string& day, const std::string& more = {}) {
        return counted(
            "SELECT count(*) FROM order_revisions o JOIN case_holders h ON h.case_id = o.case_id JOIN "
            "case_states s ON s.case_id = o.case_id JOIN posts p ON p.id = h.post_id JOIN "
            "post_periods d ON d.post_id = p.id WHERE o.is_newest = 1 AND o.withdrawn = 0 AND "
            "o.ended_on IS NULL AND h.role = 'lead' AND p.kind = 'field' AND o." +
            day + " BETWEEN '2026-11-22' AND '2027-01-17' AND " + on("h") + " AND " + on("s") + " AND " +
            on("d") + more);
    }
};

TEST_F(ReportComingOfPdu, IsWhatTheOrdersSay) {
    const Table table = report("coming");
    const auto kinds = texts(table, "kind");
    EXPECT_EQ(std::ranges::count(kinds, "order ends"), orders("ends_on"));
    EXPECT_EQ(std::ranges::count(kinds, "release"), orders("release_on", " AND s.location = 2"));
    EXPECT_GT(orders("ends_on"), 50);
    EXPECT_GT(orders("release_on", " AND s.location = 2"), 50);
}

} // namespace
} // namespace headroom::test::reportDueTest
