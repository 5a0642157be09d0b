#include "allocationteam.h"
#include "domain/error.h"
#include "service/contactplan.h"
#include "service/duedatesin.h"
#include "service/officer.h"
#include "service/practice.h"
#include "service/whoami.h"
#include "store/allocations.h"
#include "store/log.h"
#include "store/practice.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::AllocationTeam;

class Practice : public ::testing::Test {
protected:
    Date today() { return m_team->today(); }
    PostId post(std::size_t officer = 0) { return m_team.post.at(officer); }
    PractitionerId practitioner(std::size_t officer) {
        return store::practitionerOf(m_team.db(), post(officer));
    }
    PracticeEntry entry(PracticeKind kind, const std::string& word, Date from,
                        std::optional<Date> until = std::nullopt) {
        PracticeEntry one;
        one.kind = kind;
        one.word = word;
        one.from = from;
        one.until = until;
        return one;
    }
    PracticeEntry pattern(std::vector<int> hours, Date from, std::optional<Date> until = std::nullopt) {
        PracticeEntry one = entry(PracticeKind::Pattern, "", from, until);
        for (std::size_t day = 0; day < hours.size(); ++day) {
            one.week.at(day) = HoursPerWeek::ofHundredths(hours[day]);
        }
        return one;
    }
    PracticeOutcome save(const PracticeEntry& value, std::size_t officer = 0, PracticeId id = {},
                         int revision = 0, const std::string& reason = "") {
        return savePractice(*m_team, {id, revision, post(officer), value, reason});
    }
    PracticeView view(std::size_t officer = 0) { return readPractice(*m_team, post(officer), today()); }
    std::vector<PracticeLine> lines(PracticeKind kind, std::size_t officer = 0) {
        std::vector<PracticeLine> found;
        for (PracticeLine& line : view(officer).lines) {
            if (line.entry.kind == kind) {
                found.push_back(std::move(line));
            }
        }
        return found;
    }
    std::string staffCode(std::size_t officer) {
        return readOfficer(*m_team, post(officer), today()).row.staffCode;
    }

    AllocationTeam m_team;
};

TEST_F(Practice, KeepsEveryStateOfATrainingWithWhoAndWhen) {
    const PracticeOutcome first =
        save(entry(PracticeKind::Training, "arms", today().plusDays(-400), today().plusDays(330)));
    ASSERT_TRUE(first.findings.empty());
    const PracticeLine kept = lines(PracticeKind::Training).at(0);
    EXPECT_EQ(kept.name, "ARMS");
    EXPECT_FALSE(kept.verified); // how long it counts was found in no published source
    PracticeEntry corrected = kept.entry;
    corrected.from = corrected.from.plusDays(10);
    ASSERT_TRUE(save(corrected, 0, kept.id, kept.revision, "The day was mistyped.").findings.empty());
    EXPECT_EQ(lines(PracticeKind::Training).at(0).entry, corrected);
    const auto history = practiceHistory(*m_team, post());
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].action, "changed");
    EXPECT_EQ(history[0].reason, "The day was mistyped.");
    EXPECT_EQ(history[1].action, "added");
    EXPECT_EQ(history[1].line.entry, kept.entry);
    EXPECT_EQ(history[1].actor, "tester");
}

TEST_F(Practice, RefusesWhatCannotBe) {
    using enum FindingCode;
    const auto codes = [&](const PracticeEntry& value) {
        return AllocationTeam::codes(save(value).findings);
    };
    EXPECT_EQ(codes(entry(PracticeKind::Training, "juggling", today())), std::vector{NotAmongWords});
    EXPECT_EQ(codes(entry(PracticeKind::Training, "arms", today().plusDays(1))), std::vector{DayInFuture});
    EXPECT_EQ(codes(entry(PracticeKind::Absence, "sickness", today(), today())),
              std::vector{EndNotAfterStart});
    EXPECT_EQ(codes(entry(PracticeKind::Mentor, "", today())), std::vector{MentorRequired});
    PracticeEntry own = entry(PracticeKind::Mentor, "", today());
    own.mentor = practitioner(0);
    EXPECT_EQ(codes(own), std::vector{MentorIsSelf});
    EXPECT_EQ(codes(pattern({0, 0, 0, 0, 0}, today(), today().plusDays(7))),
              std::vector{PatternWithoutHours});
    EXPECT_EQ(codes(pattern({1300}, today(), today().plusDays(7))), std::vector{HoursOutOfRange});
    PracticeEntry cover = entry(PracticeKind::Cover, "", today());
    cover.covered = cover.covering = post();
    EXPECT_EQ(codes(cover), std::vector{CoverIsSelf});
    PracticeEntry told = entry(PracticeKind::Absence, "sickness", today());
    told.note = std::string(practiceNoteLimit + 1, 'x');
    EXPECT_EQ(codes(told), std::vector{TextOverLimit});
    EXPECT_TRUE(view().lines.empty());
    EXPECT_TRUE(practiceHistory(*m_team, post()).empty());
}

TEST_F(Practice, ALaterPatternEndsTheEarlierAndOverlapsAreRefused) {
    ASSERT_FALSE(refused(save(pattern({740, 740, 740, 740, 740}, today().plusDays(-100))).findings));
    ASSERT_FALSE(refused(save(pattern({740, 740, 740, 0, 0}, today().plusDays(7))).findings));
    const auto patterns = lines(PracticeKind::Pattern);
    ASSERT_EQ(patterns.size(), 2U);
    EXPECT_EQ(patterns[1].entry.until, today().plusDays(7));
    EXPECT_EQ(
        AllocationTeam::codes(save(pattern({740}, today().plusDays(-10), today().plusDays(20))).findings),
        std::vector{FindingCode::PracticeOverlaps});
}

TEST_F(Practice, AMentorIsAskedForTwoYearsOfQualification) {
    PracticeEntry mentor = entry(PracticeKind::Mentor, "", today());
    mentor.mentor = practitioner(1);
    const PracticeOutcome unknown = save(mentor);
    EXPECT_EQ(AllocationTeam::codes(unknown.findings), std::vector{FindingCode::MentorNotQualified});
    EXPECT_FALSE(lines(PracticeKind::Mentor).at(0).mentorQualified);
    ASSERT_TRUE(save(entry(PracticeKind::Qualification, "", addMonths(today(), -24)), 1).findings.empty());
    EXPECT_TRUE(lines(PracticeKind::Mentor).at(0).mentorQualified);
    EXPECT_EQ(
        AllocationTeam::codes(save(entry(PracticeKind::Qualification, "", today().plusDays(-9)), 1).findings),
        std::vector{FindingCode::PracticeTwice});
}

TEST_F(Practice, WithdrawingAsksForAReasonAndLeavesATrace) {
    const PracticeId id = save(entry(PracticeKind::Absence, "study", today(), today().plusDays(5))).id;
    EXPECT_EQ(AllocationTeam::codes(withdrawPractice(*m_team, id, 1, " ").findings),
              std::vector{FindingCode::CorrectionReasonRequired});
    ASSERT_TRUE(withdrawPractice(*m_team, id, 1, "Somebody else’s.").findings.empty());
    EXPECT_TRUE(lines(PracticeKind::Absence).empty());
    EXPECT_EQ(practiceHistory(*m_team, post()).at(0).action, "withdrawn");
    EXPECT_THROW(withdrawPractice(*m_team, id, 1, "Again."), Conflict);
}

TEST_F(Practice, ALaterDayAsksForAReasonUnlessSomethingJustEnds) {
    const PracticeId id = save(entry(PracticeKind::Absence, "sickness", today())).id;
    m_team.reopenOn(today().plusDays(3));
    PracticeEntry ended = lines(PracticeKind::Absence).at(0).entry;
    ended.until = today();
    ASSERT_TRUE(save(ended, 0, id, 1).findings.empty());
    PracticeEntry wrong = ended;
    wrong.word = "special_leave";
    EXPECT_EQ(AllocationTeam::codes(save(wrong, 0, id, 2).findings),
              std::vector{FindingCode::CorrectionReasonRequired});
    EXPECT_TRUE(save(wrong, 0, id, 2, "Wrong kind.").findings.empty());
    EXPECT_THROW(save(ended, 0, id, 1, "Old news."), Conflict);
}

TEST_F(Practice, PractitionersReadTheirOwnAndNobodyElses) {
    save(entry(PracticeKind::Training, "arms", today().plusDays(-30)));
    (*m_team).actAs(practitionerActor(*m_team, staffCode(0), today()));
    EXPECT_EQ(view().lines.size(), 1U);
    EXPECT_FALSE(view().mayEdit);
    EXPECT_TRUE(mayReadPractice(*m_team, post(0)));
    EXPECT_FALSE(mayReadPractice(*m_team, post(1)));
    EXPECT_THROW(view(1), AccessDenied);
    EXPECT_THROW(practiceHistory(*m_team, post(1)), AccessDenied);
    EXPECT_THROW(save(entry(PracticeKind::Training, "rosh", today())), AccessDenied);
}

TEST_F(Practice, AStageProposesItsReductionAndKeepsNothingByItself) {
    const double before = readOfficer(*m_team, post(), today()).row.percent;
    const PracticeOutcome stage = save(entry(PracticeKind::Stage, "nqo", today(), addMonths(today(), 9)));
    ASSERT_TRUE(stage.findings.empty());
    EXPECT_EQ(readOfficer(*m_team, post(), today()).row.percent, before);
    EXPECT_TRUE(readOfficer(*m_team, post(), today()).reductions.empty());
    EXPECT_EQ(readOfficer(*m_team, post(), today()).row.stage, (Stage{Stage::Kind::NewlyQualified, 1, 9}));
    const auto proposals = view().proposals;
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].reduction.hours, HoursPerWeek::ofHundredths(740));
    EXPECT_EQ(proposals[0].reduction.start, today());
    EXPECT_EQ(proposals[0].reduction.end, addMonths(today(), 9));
    EXPECT_GT(proposals[0].now.available, proposals[0].then.available);
    ASSERT_TRUE(acceptProposal(*m_team, post(), stage.id, 1).findings.empty());
    EXPECT_EQ(readOfficer(*m_team, post(), today()).row.figure.available, proposals[0].then.available);
    EXPECT_TRUE(view().proposals.empty());
    EXPECT_THROW(acceptProposal(*m_team, post(), stage.id, 1), Conflict);
}

TEST_F(Practice, WhatIsDismissedComesBackOnlyWithAnotherStage) {
    const PracticeOutcome stage = save(entry(PracticeKind::Stage, "pqip_2", today()));
    ASSERT_EQ(view().proposals.size(), 1U);
    dismissProposal(*m_team, post(), stage.id, 1);
    EXPECT_TRUE(view().proposals.empty());
    ASSERT_TRUE(save(entry(PracticeKind::Stage, "pqip_3", today()), 0, stage.id, 1).findings.empty());
    EXPECT_EQ(view().proposals.size(), 1U);
}

TEST_F(Practice, APartTimePatternProposesHoursAndATemporaryOneAReduction) {
    const PracticeOutcome part = save(pattern({740, 740, 740, 0, 0}, today()));
    EXPECT_EQ(AllocationTeam::codes(part.findings), std::vector{FindingCode::PatternUnlikeContract});
    auto proposals = view().proposals;
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].kind, ReductionProposal::Kind::Hours);
    EXPECT_EQ(proposals[0].contractedThen, HoursPerWeek::ofHundredths(2220));
    acceptProposal(*m_team, post(), part.id, 1);
    EXPECT_EQ(readOfficer(*m_team, post(), today()).row.figure.contracted, HoursPerWeek::ofHundredths(2220));
    EXPECT_EQ(view().contract.at(0).hours, HoursPerWeek::ofHundredths(2220));
    EXPECT_TRUE(view().proposals.empty());

    save(pattern({740, 740, 0, 0, 0}, today().plusDays(7), today().plusDays(35)));
    proposals = view().proposals;
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].kind, ReductionProposal::Kind::Reduction);
    EXPECT_EQ(proposals[0].reduction.hours, HoursPerWeek::ofHundredths(740));
    EXPECT_EQ(proposals[0].reduction.end, today().plusDays(35));
}

TEST_F(Practice, AnAbsenceSaysWhetherAReductionStandsBesideIt) {
    save(entry(PracticeKind::Absence, "sickness", today(), today().plusDays(20)));
    EXPECT_FALSE(lines(PracticeKind::Absence).at(0).reduced);
    EXPECT_EQ(view().state, OfficerState::Away);
    EXPECT_EQ(view().stateUntil, today().plusDays(20));
    ReductionInput input;
    input.post = post();
    for (const ReductionReason& reason : choosableReasons(*m_team, today())) {
        input.reason = reason.shortName == "Long Term Sickness Absence" ? reason.id : input.reason;
    }
    input.hours = HoursPerWeek::whole(37);
    input.start = today();
    input.end = today().plusDays(20);
    ASSERT_FALSE(refused(saveReduction(*m_team, input).findings));
    EXPECT_TRUE(lines(PracticeKind::Absence).at(0).reduced);
}

TEST_F(Practice, CoverIsShownOnBothSides) {
    PracticeEntry cover = entry(PracticeKind::Cover, "", today(), today().plusDays(10));
    cover.covered = post(0);
    cover.covering = post(1);
    ASSERT_TRUE(save(cover).findings.empty());
    EXPECT_EQ(lines(PracticeKind::Cover).size(), 1U);
    EXPECT_EQ(view(1).covers.size(), 1U);
    const auto held = coverHeldBy(*m_team, post(1), today());
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].post, post(0));
    EXPECT_EQ(held[0].until, today().plusDays(10));
    EXPECT_FALSE(held[0].manager);
    EXPECT_TRUE(coverHeldBy(*m_team, post(1), today().plusDays(10)).empty());
    cover.from = today().plusDays(5);
    cover.until.reset();
    EXPECT_EQ(AllocationTeam::codes(save(cover).findings), std::vector{FindingCode::PracticeOverlaps});
}

TEST_F(Practice, TrainingDecidesWhoIsAskedForJudgementAndIsFrozenIntoTheDecision) {
    const CaseId caseId = m_team.wait();
    m_team.registerDomesticAbuse(caseId);
    const auto codes = [&](std::size_t officer) {
        std::vector<std::string> hits;
        for (const RuleHit& hit : m_team.candidate(caseId, officer).suitability.hits) {
            hits.push_back(hit.code + (hit.notRecorded ? " not recorded" : ""));
        }
        return hits;
    };
    EXPECT_EQ(codes(0), std::vector<std::string>{"training_domestic_abuse not recorded"});
    save(entry(PracticeKind::Training, "domestic_abuse", today().plusDays(-900), today()));
    EXPECT_EQ(codes(0), std::vector<std::string>{"training_domestic_abuse"}); // expired today
    save(entry(PracticeKind::Training, "domestic_abuse", today(), today().plusDays(900)));
    save(entry(PracticeKind::Qualification, "", addMonths(today(), -30)));
    EXPECT_EQ(codes(0), std::vector<std::string>{});
    EXPECT_EQ(m_team.candidate(caseId, 0).training, std::vector<std::string>{"domestic_abuse"});
    EXPECT_EQ(m_team.candidate(caseId, 0).monthsQualified, 30);
    const auto outcome = decide(*m_team, {m_team.decision(caseId, 0)});
    ASSERT_FALSE(outcome.refused());
    const std::string facts =
        sql::valueOf<std::string>(m_team.db(), "SELECT facts FROM allocation_decisions").value_or("");
    EXPECT_NE(facts.find(R"("training":["domestic_abuse"])"), std::string::npos) << facts;
    EXPECT_NE(facts.find(R"("months_qualified":30)"), std::string::npos);
}

TEST_F(Practice, WhoIsAwayOrHasLeftIsNotOffered) {
    const CaseId caseId = m_team.wait();
    const auto state = [&] { return m_team.candidate(caseId, 0).suitability.outcome; };
    EXPECT_EQ(state(), Suitability::Eligible);
    const PracticeOutcome absence =
        save(entry(PracticeKind::Absence, "annual_leave", today(), today().plusDays(7)));
    EXPECT_EQ(state(), Suitability::NotEligible);
    EXPECT_EQ(m_team.candidate(caseId, 0).awayUntil, today().plusDays(7));
    withdrawPractice(*m_team, absence.id, 1, "Not taken.");
    save(entry(PracticeKind::Status, "left", today().plusDays(5)));
    EXPECT_EQ(view().state, OfficerState::Leaving);
    EXPECT_EQ(state(), Suitability::Eligible);
    m_team.reopenOn(today().plusDays(5));
    EXPECT_EQ(view().state, OfficerState::Left);
    EXPECT_EQ(state(), Suitability::NotEligible);
}

TEST_F(Practice, TrainingThatExpiresIsADeadlineOfTheOfficerUntilItIsDoneAgain) {
    const auto due = [&](PostId of) {
        std::vector<std::string> found;
        for (const DueDate& one : dueDatesIn(*m_team, unitOf(of), today()).dueDates) {
            if (!one.person && one.status.state == DeadlineState::Open) {
                found.push_back(one.deadline.rule.code + ' ' + one.about + ' ' + one.deadline.due.iso());
            }
        }
        return found;
    };
    save(entry(PracticeKind::Training, "arms", today().plusDays(-700), today().plusDays(30)));
    EXPECT_EQ(due(post()), (std::vector<std::string>{"training_renewal ARMS 2026-11-25",
                                                     "training_expiry ARMS 2026-12-23"}));
    (*m_team).actAs(practitionerActor(*m_team, staffCode(1), today()));
    EXPECT_TRUE(due(post()).empty());      // a colleague's training is no business of theirs
    m_team.reopenOn(today().plusDays(40)); // expired, and still to be done; the notice of it has had its day
    EXPECT_EQ(due(post()), (std::vector<std::string>{"training_expiry ARMS 2026-12-23"}));
    save(entry(PracticeKind::Training, "arms", today(), today().plusDays(700)));
    EXPECT_EQ(due(post()), (std::vector<std::string>{"training_renewal ARMS 2028-11-04",
                                                     "training_expiry ARMS 2028-12-02"}));
}

TEST_F(Practice, TheLastDayWorkedFollowsTheOfficersOwnWeek) {
    save(entry(PracticeKind::Training, "arms", today().plusDays(-700), Date::of(2026, 12, 4))); // a Friday
    const auto last = [&] {
        for (const DueDate& one : dueDatesIn(*m_team, unitOf(post()), today()).dueDates) {
            if (one.deadline.rule.code == "training_expiry") {
                return one.lastWorkedDay;
            }
        }
        return std::optional<Date>();
    };
    EXPECT_EQ(last(), Date::of(2026, 12, 4));
    save(pattern({740, 740, 740, 0, 0}, today()));
    EXPECT_EQ(last(), Date::of(2026, 12, 2));
    Contact contact;
    contact.type = "office_visit";
    contact.by = post();
    contact.day = Date::of(2026, 12, 3);
    const auto codes = AllocationTeam::codes(
        appointmentFindings(*m_team, m_team.personOf(m_team.cases.at(0)), contact, ItemId{}));
    EXPECT_EQ(codes, std::vector{FindingCode::AppointmentNotWorked});
    contact.day = Date::of(2026, 12, 2);
    EXPECT_TRUE(appointmentFindings(*m_team, m_team.personOf(m_team.cases.at(0)), contact, ItemId{}).empty());
}

} // namespace
} // namespace headroom
