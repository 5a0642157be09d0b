#include "allocationteam.h"
#include "domain/error.h"
#include "service/practice.h"
#include "service/reductions.h"
#include "service/today.h"
#include "service/uncovered.h"
#include "service/whoami.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::AllocationTeam;

class Uncovered : public ::testing::Test {
protected:
    Date today() { return m_team->today(); }
    PostId post(std::size_t officer = 0) { return m_team.post.at(officer); }
    std::vector<UncoveredWork> work() { return readUncovered(*m_team, UnitRef{}, today()); }
    void save(PracticeKind kind, const std::string& word, std::optional<Date> until, std::size_t officer = 0,
              PostId covering = {}) {
        PracticeChange change;
        change.post = post(officer);
        change.entry.kind = kind;
        change.entry.word = word;
        change.entry.from = today();
        change.entry.until = until;
        if (covering) {
            change.entry.covered = post(officer);
            change.entry.covering = covering;
        }
        ASSERT_FALSE(refused(savePractice(*m_team, change).findings));
    }
    OfficerSnapshot officer(std::size_t number = 0) { return readOfficer(*m_team, post(number), today()); }

    AllocationTeam m_team;
};

TEST_F(Uncovered, SomebodyWhoIsAwayLeavesCasesPointsAndDeadlinesBehind) {
    EXPECT_TRUE(work().empty());
    Enquiry enquiry;
    enquiry.kind = "police_domestic_abuse";
    enquiry.requestedOn = today();
    ASSERT_FALSE(refused(m_team.record(m_team.cases.at(0), enquiry).findings));
    save(PracticeKind::Absence, "annual_leave", today().plusDays(21));
    const auto found = work();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].post, post());
    EXPECT_EQ(found[0].why, UncoveredWhy::Away);
    EXPECT_EQ(found[0].until, today().plusDays(21));
    EXPECT_EQ(found[0].cases, 4);
    EXPECT_EQ(found[0].points, officer().row.figure.total);
    EXPECT_EQ(found[0].overdue, 0);
    EXPECT_EQ(found[0].due, 1);
    m_team.reopenOn(today().plusDays(10));
    EXPECT_EQ(work().at(0).overdue, 1);
    EXPECT_EQ(work().at(0).due, 0);
    m_team.reopenOn(today().plusDays(11));
    EXPECT_TRUE(work().empty()) << "back";
}

TEST_F(Uncovered, WhoeverCoversIsNamedAndStandsLast) {
    save(PracticeKind::Absence, "sickness", std::nullopt, 0);
    save(PracticeKind::Status, "left", std::nullopt, 1);
    save(PracticeKind::Cover, "", today().plusDays(5), 0, post(2));
    auto found = work();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].post, post(1));
    EXPECT_EQ(found[0].why, UncoveredWhy::Left);
    EXPECT_EQ(found[0].coveredBy, "");
    EXPECT_EQ(found[1].post, post(0));
    const UncoveredCount count = countUncovered(*m_team, UnitRef{}, today());
    EXPECT_EQ(count.officers, 2);
    EXPECT_EQ(count.cases, found[0].cases) << "those somebody looks after are not counted";
    EXPECT_EQ(found[1].coveredBy, officer(2).row.surname + ", " + officer(2).row.forename);
    m_team.reopenOn(today().plusDays(5));
    EXPECT_EQ(work().at(0).post, post(0)) << "more cases, and cover is over";
}

TEST_F(Uncovered, ReductionsThatTakeAllHoursCountToo) {
    ReductionInput input;
    input.post = post();
    for (const ReductionReason& reason : choosableReasons(*m_team, today())) {
        input.reason = reason.shortName == "Special Leave" ? reason.id : input.reason;
    }
    input.hours = HoursPerWeek::whole(37);
    input.start = today();
    input.end = today().plusDays(12);
    ASSERT_FALSE(refused(saveReduction(*m_team, input).findings));
    ASSERT_EQ(work().size(), 1U);
    EXPECT_EQ(work()[0].why, UncoveredWhy::NoHours);
    EXPECT_EQ(work()[0].until, today().plusDays(12));
}

TEST_F(Uncovered, IsForManagers) {
    (*m_team).actAs(practitionerActor(*m_team, officer().row.staffCode, today()));
    EXPECT_THROW(work(), AccessDenied);
    EXPECT_THROW(countUncovered(*m_team, UnitRef{}, today()), AccessDenied);
}

TEST_F(Uncovered, WhoeverCoversSeesTheDayOfTheOther) {
    save(PracticeKind::Absence, "sickness", std::nullopt, 0);
    const std::string covering = officer(1).row.staffCode;
    const Actor before = (*m_team).actor();
    (*m_team).actAs(practitionerActor(*m_team, covering, today()));
    EXPECT_THROW(readToday(*m_team, post(0), today()), AccessDenied);
    (*m_team).actAs(before);
    save(PracticeKind::Cover, "", today().plusDays(5), 0, post(1));
    (*m_team).actAs(practitionerActor(*m_team, covering, today()));
    EXPECT_EQ(readToday(*m_team, post(0), today()).post, post(0));
    const TodaySnapshot own = readToday(*m_team, post(1), today());
    ASSERT_EQ(own.covers.size(), 1U);
    EXPECT_EQ(own.covers[0].post, post(0));
    EXPECT_EQ(own.covers[0].cases, 4);
}

} // namespace
} // namespace headroom
