#include "domain/error.h"
#include "service/importhistory.h"
#include "service/importposts.h"
#include "service/messages.h"
#include "service/organisationedits.h"
#include "store/log.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace headroom {
namespace {

using test::TempWorkspace;
using Kind = RowVerdict::Kind;

/// An office that begins with a file.
class ImportPostsTest : public testing::Test {
protected:
    std::filesystem::path write(const std::string& text, const std::string& name = "posts.csv") {
        const auto path = workspace.folder() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    PostImportPlan plan(const std::string& text) {
        return planPostImport(*workspace, write(text), std::nullopt, JobControl());
    }
    RowImportResult import(const std::string& text, bool validOnly = false) {
        return importPosts(*workspace, plan(text), validOnly, JobControl());
    }
    OrganisationView view() { return readOrganisation(*workspace, workspace->today()); }
    std::optional<PlacedPost> post(const std::string& staffCode) {
        for (const PlacedPost& one : view().posts) {
            if (one.record.staffCode == staffCode) {
                return one;
            }
        }
        return std::nullopt;
    }
    static std::string firstFault(const PostImportPlan& plan, std::size_t row) {
        const Finding& finding = plan.rows.at(row).findings.front();
        return finding.place.column + " " + std::string(name(finding.code));
    }

    const std::string header =
        "staff_code,surname,forename,grade,team_code,hours,manager_code,start,team_name,"
        "pdu_code,pdu_name,region_code,region_name\n";
    const std::string office =
        header + "S1,Adair,Ada,PSC,T1,37,,2026-11-01,Team one,P1,PDU one,R1,Region one\n"
                 "S2,Blythe,Ben,PSO,T1,30,S1,2026-11-01,Team one,P1,,,\n"
                 "S3,Cole,Cat,PSQ,T2,18.5,S1,2026-11-01,Team two,P1,,,\n"; // later rows rest on earlier ones
    TempWorkspace workspace;
};

TEST_F(ImportPostsTest, AnOrganisationComesFromOneFile) {
    const RowImportResult result = import(office);
    EXPECT_TRUE(result.imported);
    EXPECT_EQ(result.added, 3);
    EXPECT_EQ(view().units.size(), 4U) << "a region, a PDU and two teams";
    ASSERT_TRUE(post("S3"));
    EXPECT_EQ(post("S3")->record.contracted, HoursPerWeek::ofHundredths(1850));
    EXPECT_EQ(post("S3")->record.teamName, "Team two");
    EXPECT_EQ(post("S3")->managerName, "Adair, Ada");
    EXPECT_EQ(post("S3")->record.since, Date::of(2026, 11, 1));
    EXPECT_EQ(store::newestEntries(workspace->database(), 1).front().action, "import.posts");
    const RowImportResult again = import(office);
    EXPECT_FALSE(again.imported) << "the same again changes nothing";
    EXPECT_EQ(again.unchanged, 3);
}

TEST_F(ImportPostsTest, WhatDiffersIsBroughtUpToDateAndTheRestStays) {
    import(header + "S1,Adair,Ada,PSC,T1,37,,2026-11-01,Team one,P1,PDU one,R1,Region one\n");
    import("staff_code,surname,forename,grade,team_code,start\nS2,Blythe,Ben,PSO,T1,2026-11-01\n");
    const PostImportPlan judged =
        plan("staff_code,surname,forename,grade,team_code,hours,manager_code\nS2,Married,Ben,PSQ,T1,20,S1\n");
    ASSERT_EQ(judged.rows.front().kind, Kind::Update);
    EXPECT_EQ(judged.rows.front().changes,
              (std::vector<std::string>{"surname", "grade", "hours", "manager_code"}));
    EXPECT_TRUE(importPosts(*workspace, judged, false, JobControl()).imported);
    EXPECT_EQ(post("S2")->record.surname, "Married");
    EXPECT_EQ(post("S2")->record.gradeCode, "PSQ");
    EXPECT_EQ(post("S2")->managerName, "Adair, Ada");
    EXPECT_TRUE(post("S1")) << "who is not in the file stays";
}

TEST_F(ImportPostsTest, EachRowHasItsVerdictAndRefusedRowsGoToAFile) {
    const std::string text = header + "S1,Adair,Ada,PSC,T1,37,,2026-11-01,Team one,P1,PDU one,R1,Region one\n"
                                      "S2,,Ben,PSO,T9,thirty,S9,never,,,,,\n"
                                      "S1,Adair,Ada,PSC,T1,37,,,Team one,P1,PDU one,R1,Region one\n";
    const PostImportPlan judged = plan(text);
    EXPECT_EQ(judged.rows[0].kind, Kind::New);
    std::string faults;
    for (const Finding& finding : judged.rows[1].findings) {
        faults += std::string(name(finding.code)) + " ";
    }
    EXPECT_EQ(faults, "value_missing not_a_number not_a_date unknown_team unknown_officer ");
    EXPECT_EQ(firstFault(judged, 2), "staff_code duplicate_row");
    EXPECT_FALSE(importPosts(*workspace, judged, false, JobControl()).imported) << "all or nothing";
    EXPECT_TRUE(view().posts.empty());
    const auto target = workspace.folder() / "refused.csv";
    writeRefused(judged, target);
    std::stringstream refusedRows;
    refusedRows << std::ifstream(target).rdbuf();
    EXPECT_NE(refusedRows.str().find("what is wrong"), std::string::npos);
    EXPECT_NE(refusedRows.str().find("S2"), std::string::npos);
    EXPECT_EQ(refusedRows.str().find("Adair,Ada,PSC,T1,37,,2026-11-01"), std::string::npos);
    EXPECT_TRUE(importPosts(*workspace, judged, true, JobControl()).imported) << "valid rows by choice";
    EXPECT_EQ(view().posts.size(), 1U);
}

TEST_F(ImportPostsTest, ColumnsOfOtherNamesAreMappedAndRemembered) {
    const std::string text =
        "Code,Last name,Given name,Job,Team,LDU code,LDU name,Region code,Region,Team name\n"
        "S1,Adair,Ada,PSC,T1,P1,PDU one,R1,Region one,Team one\n";
    PostImportPlan first = plan(text);
    EXPECT_TRUE(refused(first.findings)) << "nothing says that Job is the grade";
    ColumnMapping mapping = first.mapping;
    mapping[static_cast<std::size_t>(PostField::Grade)] = 3;
    const PostImportPlan chosen = planPostImport(*workspace, write(text), mapping, JobControl());
    EXPECT_FALSE(refused(chosen.findings));
    EXPECT_TRUE(importPosts(*workspace, chosen, false, JobControl()).imported);
    EXPECT_FALSE(refused(plan(text).findings)) << "the next file is mapped as this one was";
}

TEST_F(ImportPostsTest, ARowRestsOnWhatAnEarlierRowMakesFromItsDayOnAlone) {
    const PostImportPlan judged =
        plan(header + "S1,Adair,Ada,PSC,T1,37,,2026-11-08,Team one,P1,PDU one,R1,Region one\n"
                      "S2,Blythe,Ben,PSO,T1,30,,2026-11-01,,,,,\n"
                      "S3,Cole,Cat,PSO,T1,30,,2026-11-01,Team one,P1,PDU one,R1,Region one\n"
                      "S4,Dunn,Dan,PSO,T1,30,,2026-11-01,,,,,\n");
    EXPECT_EQ(firstFault(judged, 1), "team_code unknown_team") << "a week before there is such a team";
    EXPECT_EQ(judged.rows[2].kind, Kind::New);
    EXPECT_EQ(judged.rows[3].kind, Kind::New);
    ASSERT_TRUE(importPosts(*workspace, judged, true, JobControl()).imported);
    const OrganisationView early = readOrganisation(*workspace, Date::of(2026, 11, 2));
    EXPECT_EQ(early.units.size(), 3U);
    EXPECT_EQ(early.posts.size(), 2U);
    EXPECT_EQ(view().posts.size(), 3U);
}

TEST_F(ImportPostsTest, TheHistoryKnowsTheImportAndItCanBeWithdrawn) {
    import(header + "S1,Adair,Ada,PSC,T1,37,,2026-11-01,Team one,P1,PDU one,R1,Region one\n"
                    "S2,Blythe,Ben,PSO,T1,30,,2026-11-01,,,,,\n");
    ASSERT_TRUE(import("staff_code,surname,forename,grade,team_code,hours,manager_code,team_name,pdu_code\n"
                       "S2,Married,Ben,PSQ,T1,20,S1,,\n"
                       "S3,Cole,Cat,XX,T2,18.5,S1,Team two,P1\n")
                    .imported);
    const auto history = importHistory(*workspace);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history.front().record.kind, "posts");
    EXPECT_EQ(history.front().record.fileName, "posts.csv");
    ASSERT_EQ(history.front().sheets.size(), 1U);
    EXPECT_EQ(history.front().sheets.front().added, 1);
    EXPECT_EQ(history.front().sheets.front().changed, 1);
    ASSERT_EQ(history.front().warnings.size(), 1U) << "a grade code that means nothing";
    ASSERT_EQ(post("S2")->managerName, "Adair, Ada");

    const std::int64_t newest = history.front().record.id;
    EXPECT_TRUE(withdrawImport(*workspace, newest, JobControl()).empty());
    ASSERT_TRUE(post("S2"));
    EXPECT_EQ(post("S2")->record.surname, "Blythe");
    EXPECT_EQ(post("S2")->record.gradeCode, "PSO");
    EXPECT_EQ(post("S2")->record.contracted, HoursPerWeek::ofHundredths(3000));
    EXPECT_EQ(post("S2")->managerName, "");
    EXPECT_FALSE(post("S3"));
    EXPECT_EQ(view().units.size(), 3U) << "the second team is gone with what brought it";
}

TEST_F(ImportPostsTest, WhatWasWithdrawnCanComeAgain) {
    ASSERT_TRUE(import(office).imported);
    ASSERT_TRUE(
        withdrawImport(*workspace, importHistory(*workspace).front().record.id, JobControl()).empty());
    EXPECT_TRUE(view().units.empty());
    EXPECT_TRUE(view().posts.empty());
    ASSERT_TRUE(import(office).imported);
    EXPECT_EQ(view().units.size(), 4U);
    ASSERT_EQ(view().posts.size(), 3U);
    EXPECT_EQ(post("S3")->record.teamName, "Team two");
    EXPECT_EQ(post("S3")->managerName, "Adair, Ada");
}

TEST_F(ImportPostsTest, WhatWasBuiltOnItKeepsItFromBeingWithdrawn) {
    ASSERT_TRUE(import(office).imported);
    const std::int64_t number = importHistory(*workspace).front().record.id;
    PostInput input;
    input.staffCode = "S4";
    input.surname = "Dunn";
    input.forename = "Dan";
    input.gradeCode = "PSO";
    input.team = post("S3")->record.team;
    input.hours = HoursPerWeek::whole(37);
    input.from = workspace->today();
    ASSERT_FALSE(refused(savePost(*workspace, input).findings));
    ASSERT_EQ(checkWithdrawal(*workspace, number).size(), 1U);
    EXPECT_EQ(checkWithdrawal(*workspace, number).front().code, FindingCode::RecordedOnNewPosts)
        << "somebody works in a team that came with it";
    workspace.reopenOn(workspace->today(), Role::Manager);
    EXPECT_THROW(checkWithdrawal(*workspace, number), AccessDenied);
    EXPECT_THROW(withdrawImport(*workspace, number, JobControl()), AccessDenied);
}

TEST_F(ImportPostsTest, AFileOfSomethingElseIsRefusedAsAWhole) {
    const std::string letter =
        "Dear all, this is what we said\nOne, two\nShe said \"three, four\", and so on\n";
    const std::string reductions = "reason,hours,start_date,end_date\nTraining,2,2026-11-01,never,3\nOther\n";
    for (const std::string& text : {letter, reductions}) {
        const PostImportPlan judged = plan(text);
        ASSERT_EQ(judged.findings.size(), 1U) << text;
        EXPECT_EQ(describe(judged.findings[0]),
                  "posts.csv, row 1: No column is called like one of a file of posts. Check that it is the "
                  "right file, or say which column holds which field.");
        EXPECT_TRUE(judged.rows.empty());
        EXPECT_FALSE(importPosts(*workspace, judged, true, JobControl()).imported);
    }
}

TEST_F(ImportPostsTest, IsForAdministrators) {
    workspace.reopenOn(workspace->today(), Role::Manager);
    EXPECT_THROW(plan(office), AccessDenied);
}

} // namespace
} // namespace headroom
