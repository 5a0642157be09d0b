#include "domain/error.h"
#include "exchange/wmtextract.h"
#include "service/backup.h"
#include "service/board.h"
#include "service/datacare.h"
#include "service/health.h"
#include "service/importdue.h"
#include "service/importhistory.h"
#include "service/reductions.h"
#include "service/search.h"
#include "store/log.h"
#include "store/reductions.h"
#include "store/sql/statement.h"
#include "tempworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

namespace headroom {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// Two extracts of neighbouring days, the second with one post less, one more, a renamed team, another
/// grade and other cases.
class ImportHistoryTest : public testing::Test {
protected:
    ImportHistoryTest() {
        first = readWmtExtract(test::testData("synthetic_extract_40.xlsx"), std::nullopt, ExtractLimits(),
                               JobControl())
                    .extract;
        workspace.reopenOn(first.reportDate.plusDays(1));
        second = first;
        second.reportDate = first.reportDate.plusDays(1);
        second.posts.pop_back();
        ExtractPost fresh = second.posts.front();
        fresh.staff.staffCode = "K999999";
        fresh.staff.surname = "Newcomer";
        second.posts.push_back(fresh);
        second.posts[1].staff.gradeCode = "S";
        const std::string renamed = second.posts[2].unit.teamCode;
        for (ExtractPost& post : second.posts) {
            if (post.unit.teamCode == renamed) {
                post.unit.teamName = "Another name";
            }
        }
        second.posts[3].filtered.at(CaseType::Community, Tier::of('A', 3)) += 40;
        second.posts[3].all = second.posts[3].filtered;
        EXPECT_TRUE(take(first, "first.xlsx").imported);
    }

    ImportResult take(const WmtExtract& extract, const std::string& name) {
        const auto path = workspace.folder() / name;
        writeWmtExtract(extract, path, JobControl());
        return importWmtExtract(*workspace, path, {}, JobControl());
    }
    std::filesystem::path write(const std::string& name, const std::string& text) {
        const auto path = workspace.folder() / name;
        std::ofstream(path) << text;
        return path;
    }
    /// Every dated fact, with the log entry that brought it.
    std::string facts() {
        std::string all;
        for (const char* table : {"region_names", "pdu_placements", "team_placements", "practitioner_names",
                                  "post_periods", "post_grades", "post_hours"}) {
            auto rows =
                workspace->database().prepare("SELECT * FROM " + std::string(table) + " ORDER BY 1, 2");
            while (rows.next()) {
                all += table;
                for (int column = 0; column < 5; ++column) {
                    all += std::string("|") + (rows.isNull(column) ? "null" : rows.get<std::string>(column));
                }
                all += '\n';
            }
        }
        return all;
    }
    /// What boards show of a day.
    std::string board(Date day) {
        std::string text;
        const BoardSnapshot snapshot = readBoard(*workspace, {UnitRef{}, day, true, true});
        for (const PostRow& row : snapshot.posts) {
            text += row.staffCode + ' ' + row.teamCode + ' ' + row.surname + ' ' + row.teamName + ' ' +
                    std::string(name(row.grade)) + ' ' + std::to_string(row.figure.total.value) + ' ' +
                    std::to_string(row.figure.available.value) + ' ' + std::to_string(row.percent) + ' ' +
                    std::to_string(row.figure.contracted.hundredths) + ' ' +
                    std::to_string(row.figure.reduction.hundredths) + '\n';
        }
        return text;
    }
    PostId postByCodeId(const std::string& staff) {
        return PostId{postByCode(*workspace, staff, "", second.reportDate).id};
    }
    std::int64_t newestImport() { return importHistory(*workspace).front().record.id; }
    Findings withdrawNewest() { return withdrawImport(*workspace, newestImport(), JobControl()); }

    test::TempWorkspace workspace;
    WmtExtract first, second;
};

TEST_F(ImportHistoryTest, TellsWhatWasImportedWhenByWhomAndWithWhatWarnings) {
    ASSERT_TRUE(take(second, "second.xlsx").imported);
    const auto history = importHistory(*workspace);
    ASSERT_EQ(history.size(), 2U);
    const ImportEntry& newest = history.front();
    EXPECT_EQ(newest.record.kind, "wmt-extract");
    EXPECT_EQ(newest.record.fileName, "second.xlsx");
    EXPECT_EQ(newest.record.fileHash.size(), 64U);
    EXPECT_EQ(newest.record.reportDate, second.reportDate);
    EXPECT_EQ(newest.record.actor, "tester");
    EXPECT_FALSE(newest.withdrawn());
    ASSERT_EQ(newest.sheets.size(), 13U);
    EXPECT_EQ(newest.sheets.front().read, 40);
    ASSERT_FALSE(newest.warnings.empty()) << "cases of the post that is gone are warned about";
    for (const ImportWarning& warning : newest.warnings) {
        EXPECT_GT(warning.count, 0);
    }
}

TEST_F(ImportHistoryTest, AnExtractThatIsWithdrawnLeavesTheStoreAsItWasBefore) {
    const std::string factsBefore = facts(), before = board(first.reportDate),
                      today = board(second.reportDate);
    ASSERT_TRUE(take(second, "second.xlsx").imported);
    ASSERT_NE(board(second.reportDate), today);
    ASSERT_NE(facts(), factsBefore);

    EXPECT_THAT(withdrawNewest(), IsEmpty());
    EXPECT_EQ(facts(), factsBefore);
    EXPECT_EQ(board(first.reportDate), before);
    EXPECT_EQ(board(second.reportDate), today);
    EXPECT_THAT(checkStore(*workspace, JobControl()), IsEmpty());
    EXPECT_EQ(importedExtracts(*workspace).size(), 1U);

    // Nothing is deleted: what it had brought is on record, and so is the act.
    sql::Database& db = workspace->database();
    EXPECT_EQ(sql::valueOf<int>(db, "SELECT count(*) FROM extracts"), 2);
    EXPECT_GT(sql::valueOf<int>(db, "SELECT count(*) FROM case_counts WHERE extract_id = 2").value_or(0), 0);
    const auto log = store::newestEntries(db, 3); // flags that followed may stand above it
    EXPECT_TRUE(
        std::ranges::any_of(log, [](const auto& entry) { return entry.action == "import.withdraw"; }));
    const auto history = importHistory(*workspace);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_TRUE(history.front().withdrawn());
    EXPECT_EQ(history.front().record.withdrawnBy, "tester");
    ASSERT_EQ(withdrawNewest().size(), 1U);
    EXPECT_EQ(withdrawNewest().front().code, FindingCode::WithdrawnAlready);

    // And it can be taken in again.
    const ImportResult again =
        importWmtExtract(*workspace, workspace.folder() / "second.xlsx", {}, JobControl());
    EXPECT_TRUE(again.imported);
    EXPECT_EQ(again.saved->postsEnded, 1);
}

TEST_F(ImportHistoryTest, TheFirstExtractCanBeWithdrawnToo) {
    EXPECT_THAT(withdrawNewest(), IsEmpty());
    EXPECT_THAT(board(second.reportDate), IsEmpty());
    EXPECT_THAT(facts(), IsEmpty());
    EXPECT_THAT(checkStore(*workspace, JobControl()), IsEmpty());
    EXPECT_TRUE(take(second, "second.xlsx").imported);
}

TEST_F(ImportHistoryTest, ASecondExtractOfADayGivesTheFirstItsPlaceBack) {
    const std::string before = board(first.reportDate), factsBefore = facts();
    WmtExtract corrected = second;
    corrected.reportDate = first.reportDate;
    ASSERT_TRUE(take(corrected, "corrected.xlsx").imported);
    ASSERT_NE(board(first.reportDate), before);
    EXPECT_THAT(withdrawNewest(), IsEmpty());
    EXPECT_EQ(board(first.reportDate), before);
    EXPECT_EQ(facts(), factsBefore);
    EXPECT_EQ(importedExtracts(*workspace).front().fileName, "first.xlsx");
}

TEST_F(ImportHistoryTest, HoursAndReductionsAreWithdrawnAsWell) {
    const std::string staff = first.posts.front().staff.staffCode, team = first.posts.front().unit.teamCode;
    const std::string factsBefore = facts(), before = board(second.reportDate);
    const PostId post = postByCodeId(staff);
    ASSERT_TRUE(importHours(*workspace,
                            write("hours.csv",
                                  "staff_code,team_code,contracted_hours\n" + staff + "," + team + ",11\n"),
                            {}, JobControl())
                    .imported);
    ASSERT_NE(board(second.reportDate), before);
    EXPECT_THAT(withdrawNewest(), IsEmpty());
    EXPECT_EQ(facts(), factsBefore);
    EXPECT_EQ(board(second.reportDate), before);

    const std::string day = second.reportDate.iso(), end = second.reportDate.plusDays(90).iso();
    ASSERT_TRUE(importReductions(*workspace,
                                 write("reductions.csv",
                                       "staff_code,team_code,reason,hours,start_date,end_date\n" + staff +
                                           "," + team + ",Disability,2," + day + "," + end + "\n"),
                                 {}, JobControl())
                    .imported);
    ASSERT_EQ(store::reductionsOf(workspace->database(), post).size(), 1U);
    ASSERT_NE(board(second.reportDate), before);
    EXPECT_THAT(withdrawNewest(), IsEmpty());
    EXPECT_THAT(store::reductionsOf(workspace->database(), post), IsEmpty());
    EXPECT_EQ(board(second.reportDate), before);
    EXPECT_EQ(sql::valueOf<int>(workspace->database(), "SELECT count(*) FROM reduction_revisions"), 2)
        << "both revisions stay";
    EXPECT_THAT(checkStore(*workspace, JobControl()), IsEmpty());
}

TEST_F(ImportHistoryTest, WhatWasBuiltOnAnImportKeepsItFromBeingWithdrawn) {
    const std::int64_t firstImport = newestImport();
    ASSERT_TRUE(take(second, "second.xlsx").imported);
    const auto refusal = [&](std::int64_t import) {
        const Findings findings = withdrawImport(*workspace, import, JobControl());
        EXPECT_EQ(findings.size(), 1U);
        return findings.empty() ? FindingCode::FileNotFound : findings.front().code;
    };
    EXPECT_EQ(refusal(firstImport), FindingCode::LaterImport);

    // A reduction of somebody who came with it.
    ReductionInput input;
    input.post = postByCodeId("K999999");
    input.reason = choosableReasons(*workspace, second.reportDate).front().id;
    input.hours = HoursPerWeek::whole(1);
    input.start = second.reportDate;
    input.end = input.start.plusDays(30);
    const ReductionOutcome reduction = saveReduction(*workspace, input);
    ASSERT_FALSE(refused(reduction.findings));
    EXPECT_EQ(refusal(newestImport()), FindingCode::RecordedOnNewPosts);
    deleteReduction(*workspace, reduction.id, store::revisionOf(workspace->database(), reduction.id));
    EXPECT_THAT(checkWithdrawal(*workspace, newestImport()), IsEmpty());

    // Hours of the same, corrected since.
    setContractedHours(*workspace, input.post, HoursPerWeek::whole(20), second.reportDate);
    EXPECT_EQ(refusal(newestImport()), FindingCode::ChangedSinceImport);
    EXPECT_THAT(board(second.reportDate), HasSubstr("K999999")) << "nothing was changed";
}

TEST_F(ImportHistoryTest, OnlyWhoMayImportWithdraws) {
    workspace->actAs({"somebody", Role::Practitioner});
    EXPECT_THROW(withdrawNewest(), AccessDenied);
    workspace->actAs({"tester", Role::Administrator});
    EXPECT_THROW(withdrawImport(*workspace, 99, JobControl()), NotFound);
}

TEST_F(ImportHistoryTest, SaysWhatChangedSinceTheExtractBefore) {
    EXPECT_FALSE(extractChanges(*workspace, {})->before) << "the first has none before it";
    ASSERT_TRUE(take(second, "second.xlsx").imported);
    const ExtractChanges changes = extractChanges(*workspace, {}).value();
    EXPECT_EQ(changes.extract.reportDate, second.reportDate);
    EXPECT_EQ(changes.before->reportDate, first.reportDate);
    ASSERT_EQ(changes.added.size(), 1U);
    EXPECT_EQ(changes.added.front().surname, "Newcomer");
    ASSERT_EQ(changes.ended.size(), 1U);
    EXPECT_EQ(changes.ended.front().staffCode, first.posts.back().staff.staffCode);
    EXPECT_EQ(changes.points, 10);
    const std::string heavier = second.posts[3].staff.staffCode;
    EXPECT_TRUE(std::ranges::any_of(changes.figures, [&](const MovedFigure& moved) {
        return moved.who.staffCode == heavier && moved.after > moved.before + 10;
    }));
    for (const MovedFigure& moved : changes.figures) {
        EXPECT_GT(std::abs(moved.after - moved.before), 10);
    }
    // Of the listed cases, counted here one by one.
    std::map<std::string, Tier> then;
    std::int64_t stayed = 0;
    for (const ExtractFlag& flag : first.flags) {
        if (flag.sheet == FlagSheet::Caseload && flag.rowType == 'N') {
            then.emplace(flag.crn, flag.tier);
        }
    }
    for (const auto& move : changes.tiers) {
        EXPECT_EQ(move.from, move.to) << "no tier moved in this one";
        stayed += move.cases;
    }
    EXPECT_EQ(stayed + changes.casesWent, static_cast<std::int64_t>(then.size()));

    DataCare care = dataCare(*workspace);
    care.figurePoints = 1000;
    ASSERT_THAT(saveDataCare(*workspace, care), IsEmpty());
    EXPECT_THAT(extractChanges(*workspace, {})->figures, IsEmpty());
}

TEST_F(ImportHistoryTest, TierMovementsAreCountedByCase) {
    std::int64_t moved = 0;
    for (ExtractFlag& flag : second.flags) {
        if (flag.sheet == FlagSheet::Caseload && flag.rowType == 'N' && flag.tier == Tier::of('B', 2) &&
            moved < 3) {
            flag.tier = Tier::of('A', 1);
            ++moved;
        }
    }
    ASSERT_EQ(moved, 3);
    ASSERT_TRUE(take(second, "second.xlsx").imported);
    const ExtractChanges changes = extractChanges(*workspace, {}).value();
    std::int64_t counted = 0;
    for (const auto& move : changes.tiers) {
        if (move.from != move.to) {
            EXPECT_EQ(move.from, Tier::of('B', 2));
            EXPECT_EQ(move.to, Tier::of('A', 1));
            counted += move.cases;
        }
    }
    EXPECT_EQ(counted, moved);
}

class DueImportTest : public ImportHistoryTest {
protected:
    DueImportTest() { std::filesystem::create_directories(due); }
    /// A file that has lain there for a while.
    std::filesystem::path put(const std::string& name, const std::string& text) {
        std::ofstream(due / name) << text;
        settle(due / name);
        return due / name;
    }
    static void settle(const std::filesystem::path& file) {
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() -
                                                   std::chrono::minutes(5));
    }

    const std::filesystem::path due = workspace.folder() / "incoming";
};

TEST_F(DueImportTest, TakesFilesInOrderAndMovesThemAway) {
    const std::string staff = first.posts.front().staff.staffCode, team = first.posts.front().unit.teamCode;
    writeWmtExtract(second, due / "1-extract.xlsx", JobControl());
    settle(due / "1-extract.xlsx");
    put("2-hours.csv", "staff_code,team_code,contracted_hours\n" + staff + "," + team + ",11\n");
    put("3-bad.csv", "staff_code,team_code,contracted_hours\nNOBODY," + team + ",11\n");
    put("4-again.csv", "staff_code,team_code,contracted_hours\n" + staff + "," + team + ",11\n");
    put("notes.txt", "not for importing");
    std::ofstream(due / "5-fresh.csv") << "still being copied";

    const auto all = runDueImports(*workspace, due, JobControl());
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].kind, "wmt-extract");
    EXPECT_EQ(all[0].outcome, DueImport::Outcome::Imported);
    EXPECT_EQ(all[1].outcome, DueImport::Outcome::Imported);
    EXPECT_EQ(all[2].outcome, DueImport::Outcome::Refused);
    EXPECT_EQ(all[3].outcome, DueImport::Outcome::NothingNew);
    EXPECT_TRUE(std::filesystem::exists(due / "done" / "1-extract.xlsx"));
    EXPECT_TRUE(std::filesystem::exists(due / "refused" / "3-bad.csv"));
    std::ifstream report(due / "refused" / "3-bad.csv.txt");
    const std::string text((std::istreambuf_iterator<char>(report)), {});
    EXPECT_THAT(text, HasSubstr("row 2"));
    EXPECT_TRUE(std::filesystem::exists(due / "notes.txt"));
    EXPECT_TRUE(std::filesystem::exists(due / "5-fresh.csv"));
    EXPECT_EQ(importHistory(*workspace).size(), 3U);

    EXPECT_THAT(runDueImports(*workspace, due, JobControl()), IsEmpty());
    put("3-bad.csv", "staff_code,team_code,contracted_hours\nNOBODY," + team + ",11\n");
    EXPECT_EQ(runDueImports(*workspace, due, JobControl()).front().movedTo.filename(), "3-bad-2.csv");
}

TEST_F(DueImportTest, FilesOfPostsAreToldByTheirHeaders) {
    const std::string team = first.posts.front().unit.teamCode;
    put("posts.csv",
        "staff_code,surname,forename,grade,team_code,hours\nK777777,New,Nia,PSO," + team + ",30\n");
    const auto all = runDueImports(*workspace, due, JobControl());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().kind, "posts");
    EXPECT_EQ(all.front().outcome, DueImport::Outcome::Imported);
    EXPECT_THAT(board(second.reportDate), HasSubstr("K777777"));
    EXPECT_EQ(importHistory(*workspace).front().record.kind, "posts");
}

TEST_F(DueImportTest, TheFolderIsASettingOfTheStore) {
    EXPECT_THROW(runDueImports(*workspace, {}, JobControl()), NotFound);
    DataCare care;
    care.importFolder = due.string();
    ASSERT_THAT(saveDataCare(*workspace, care), IsEmpty());
    EXPECT_THAT(runDueImports(*workspace, {}, JobControl()), IsEmpty());
    std::filesystem::remove_all(due);
    EXPECT_THROW(runDueImports(*workspace, {}, JobControl()), NotFound);
}

} // namespace
} // namespace headroom
