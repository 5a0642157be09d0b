#include "domain/crn.h"
#include "domain/finding.h"
#include "domain/grade.h"
#include "domain/grademap.h"
#include "domain/organisation.h"
#include "domain/rosh.h"
#include "domain/text.h"
#include "domain/thresholds.h"

#include <gtest/gtest.h>

#include <set>

namespace headroom::test::wordsTest {
namespace {

TEST(CrnTest, IsALetterAndSixDigits) {
    ASSERT_TRUE(Crn::parse("X104417"));
    EXPECT_EQ(Crn::parse("x104417")->text(), "X104417");
    for (const char* text : {"", "X10441", "X1044177", "1104417", "X10441A", "X 04417", "XX04417"}) {
        EXPECT_EQ(Crn::parse(text), std::nullopt) << text;
    }
}

TEST(GradeTest, ReadsWhatItWrites) {
    for (const Grade grade : {Grade::PO, Grade::SPO, Grade::PSO, Grade::TPO, Grade::DMY, Grade::PsoB}) {
        EXPECT_EQ(parseGrade(name(grade)), grade);
    }
    EXPECT_EQ(name(Grade::Blank), "");
    EXPECT_EQ(parseGrade(""), std::nullopt);
    EXPECT_EQ(parseGrade("po"), std::nullopt);
}

TEST(GradeMapTest, MatchesCodesExactly) {
    GradeMap map;
    map.codes = {{"NPSM", Grade::PO}, {"PSO", Grade::PO}};
    EXPECT_EQ(map.gradeOf("NPSM"), Grade::PO);
    EXPECT_EQ(map.gradeOf("NPSM "), Grade::DMY);
    EXPECT_EQ(map.gradeOf("npsm"), Grade::DMY);
    EXPECT_EQ(map.gradeOf(""), Grade::DMY);
}

TEST(RoshTest, OrdersItsLevels) {
    EXPECT_LT(Rosh::Low, Rosh::Medium);
    EXPECT_LT(Rosh::High, Rosh::VeryHigh);
    EXPECT_TRUE(isHigh(Rosh::High));
    EXPECT_FALSE(isHigh(Rosh::Medium));
    for (const Rosh rosh : {Rosh::Low, Rosh::Medium, Rosh::High, Rosh::VeryHigh}) {
        EXPECT_EQ(parseRosh(name(rosh)), rosh);
    }
    EXPECT_EQ(parseRosh("highest"), std::nullopt);
}

TEST(LevelTest, ReadsWhatItWrites) {
    for (const Level level : {Level::National, Level::Region, Level::Pdu, Level::Team, Level::Officer}) {
        EXPECT_EQ(parseLevel(name(level)), level);
    }
    EXPECT_EQ(parseLevel("Team"), std::nullopt);
}

TEST(StatusTest, HasTheWordsOfTheCommandLine) {
    EXPECT_EQ(name(Status::Ok), "ok");
    EXPECT_EQ(name(Status::AtCapacity), "at_capacity");
    EXPECT_EQ(name(Status::NoCapacity), "no_capacity");
}

TEST(FindingTest, EveryCodeHasAWordOfItsOwn) {
    std::set<std::string_view> words;
    int codes = 0;
    for (int number = 0;; ++number, ++codes) {
        const std::string_view word = name(static_cast<FindingCode>(number));
        if (word == "unknown") {
            break;
        }
        EXPECT_TRUE(words.insert(word).second) << word;
    }
    EXPECT_GE(codes, static_cast<int>(FindingCode::ReductionBeyondContract) + 1);
}

TEST(FindingTest, OneRefusalRefusesTheWhole) {
    Findings findings(2);
    findings[0].severity = Severity::Note;
    findings[1].severity = Severity::Warning;
    EXPECT_FALSE(refused(findings));
    findings.emplace_back();
    EXPECT_TRUE(refused(findings));
}

TEST(TextTest, FoldsAsciiOnly) {
    EXPECT_EQ(lowerAscii("OM_Key É"), "om_key É");
    EXPECT_TRUE(equalIgnoringCase("Team_Code", "team_code"));
    EXPECT_FALSE(equalIgnoringCase("team", "team "));
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed("  "), "");
}

} // namespace
} // namespace headroom::test::wordsTest
