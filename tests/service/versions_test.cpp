#include "domain/deadline.h"
#include "domain/error.h"
#include "engine/suitability.h"
#include "service/board.h"
#include "service/figurecomparison.h"
#include "service/settings.h"
#include "service/tiering.h"
#include "service/versions.h"
#include "store/figures.h"
#include "store/log.h"
#include "store/reference.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom {
namespace {

using test::TempWorkspace;

/// The invented team of a demonstration.
class VersionsTest : public testing::Test {
protected:
    VersionsTest() {
        const JobControl job;
        fillWithPopulation(*workspace, makePopulation(PopulationSize::Team, 1, today(), job), job);
    }

    Date today() { return workspace->today(); }
    PointsTable tableOn(Date day) { return pointsTableOn(*workspace, day); }
    /// The table in force, with heavier community cases and other numbers.
    PointsTable heavier() {
        PointsTable table = tableOn(today());
        table.name = "Heavier";
        for (std::int32_t& points : table.standard[index(CaseType::Community)]) {
            points += points == 0 ? 0 : 17;
        }
        table.t2a[index(CaseType::Licence)][Tier::of('B', 2).number()] = 90;
        table.nominalPo = {2220};
        table.sdr = {150};
        return table;
    }
    BoardSnapshot board(Date day) {
        BoardRequest request;
        request.asOf = day;
        request.posts = true;
        return readBoard(*workspace, request);
    }
    FigureComparison compare(const PointsTable& table, Date day) {
        FigureTrial trial;
        trial.points = table;
        return compareFigures(*workspace, trial, {}, day, JobControl());
    }
    std::vector<FindingCode> faults(const PointsTable& table) {
        std::vector<FindingCode> codes;
        for (const Finding& finding : checkVersion(*workspace, table, today())) {
            codes.push_back(finding.code);
        }
        return codes;
    }
    std::string cells(const PointsTable& table) {
        std::string names;
        for (const Finding& finding : checkVersion(*workspace, table, today())) {
            names += (names.empty() ? "" : ", ") + finding.place.column;
        }
        return names;
    }
    TempWorkspace workspace;
};

void expectAfter(const FigureComparison& compared, const BoardSnapshot& board) {
    ASSERT_EQ(compared.posts.size(), board.posts.size());
    for (std::size_t i = 0; i < board.posts.size(); ++i) {
        const FigureShift& shift = compared.posts[i];
        const PostRow& row = board.posts[i];
        EXPECT_EQ(shift.post, row.post);
        EXPECT_EQ(shift.totalAfter, row.figure.total) << row.staffCode;
        EXPECT_EQ(shift.availableAfter, row.figure.available) << row.staffCode;
        EXPECT_EQ(shift.percentAfter, row.percent) << row.staffCode;
        EXPECT_EQ(shift.statusAfter, row.status) << row.staffCode;
    }
    EXPECT_EQ(compared.all.after.total, board.total.total);
    EXPECT_EQ(compared.all.percentAfter(), board.percent);
    EXPECT_EQ(compared.all.after.over, board.total.over);
}

TEST_F(VersionsTest, TheComparisonIsWhatBoardsShowOnceTheTableIsCurrent) {
    const PointsTable table = heavier();
    const FigureComparison compared = compare(table, today());
    EXPECT_GT(compared.moved, 0);
    const BoardSnapshot before = board(today());
    for (std::size_t i = 0; i < before.posts.size(); ++i) {
        EXPECT_EQ(compared.posts[i].totalBefore, before.posts[i].figure.total);
        EXPECT_EQ(compared.posts[i].statusBefore, before.posts[i].status);
    }
    EXPECT_EQ(board(today()).percent, before.percent) << "comparing keeps nothing";
    EXPECT_TRUE(makeCurrent(*workspace, table, today()).empty());
    expectAfter(compared, board(today()));
}

TEST_F(VersionsTest, ThePlannedTableHoldsFromItsDayAndEarlierDaysKeepTheirs) {
    const PointsTable old = tableOn(today());
    const Date day = today().plusDays(14);
    const FigureComparison compared = compare(heavier(), day);
    EXPECT_TRUE(makeCurrent(*workspace, heavier(), day).empty());
    EXPECT_EQ(tableOn(today()).name, old.name);
    EXPECT_EQ(tableOn(day.plusDays(-1)).name, old.name);
    EXPECT_EQ(tableOn(day).name, "Heavier");
    EXPECT_EQ(tableOn(day).from, day);
    EXPECT_EQ(board(today().plusDays(-7)).basis.pointsTableName, old.name);
    expectAfter(compared, board(day));
    const auto versions = versionsOf<PointsTable>(*workspace);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versionOn(versions, today()), 1U);
    EXPECT_EQ(versionOn(versions, day), 0U);
    EXPECT_EQ(versions[0].actor, "tester");
}

TEST_F(VersionsTest, WhatWasUsedIsNeverChanged) {
    const PointsTable old = tableOn(today());
    EXPECT_EQ(makeCurrent(*workspace, heavier(), today().plusDays(-1)).front().code,
              FindingCode::VersionInPast);
    EXPECT_TRUE(makeCurrent(*workspace, heavier(), today()).empty());
    PointsTable again = heavier();
    again.name = "Heavier still";
    again.sdr = {200};
    EXPECT_THROW(makeCurrent(*workspace, again, today()), Conflict);
    EXPECT_EQ(tableOn(today()).sdr, Points{150});
    EXPECT_EQ(tableOn(today().plusDays(-1)), old);
    EXPECT_TRUE(makeCurrent(*workspace, again, today().plusDays(1)).empty());
    EXPECT_EQ(tableOn(today()).sdr, Points{150});
    EXPECT_EQ(tableOn(today().plusDays(1)).sdr, Points{200});
}

TEST_F(VersionsTest, KeepingWhatHoldsAlreadyKeepsNoVersion) {
    const auto newest = store::newestEntries(workspace->database(), 1).front().id;
    EXPECT_TRUE(makeCurrent(*workspace, tableOn(today()), today()).empty());
    EXPECT_EQ(versionsOf<PointsTable>(*workspace).size(), 1U);
    EXPECT_EQ(store::newestEntries(workspace->database(), 1).front().id, newest);
}

TEST_F(VersionsTest, EveryFaultOfATableIsNamedWithItsCell) {
    PointsTable table = tableOn(today());
    EXPECT_TRUE(faults(table).empty());
    table.name.clear();
    EXPECT_EQ(faults(table), std::vector{FindingCode::TextRequired});
    table.name = "Wrong";
    table.standard[index(CaseType::Community)][Tier::of('A', 3).number()] = 1000;
    table.t2a[index(CaseType::Custody)][Tier::of('D', 0).number()] = -1;
    table.sdr = {1000};
    table.nominalPso = {10000};
    table.defaultHours.po = HoursPerWeek::ofHundredths(3701);
    table.t2aWeightings.warrants = 100.5;
    EXPECT_EQ(cells(table), "community A3, t2a custody D0, sdr, nominal_pso, hours_po, t2a_warrants");
    EXPECT_TRUE(refused(makeCurrent(*workspace, table, today())));
    EXPECT_EQ(versionsOf<PointsTable>(*workspace).size(), 1U);
    table = tableOn(today());
    table.standard[index(CaseType::Community)][Tier::of('A', 3).number()] = 999;
    table.nominalPo = {9999};
    table.defaultHours.po = HoursPerWeek::whole(37);
    table.t2aWeightings.unpaidWork = 100;
    EXPECT_TRUE(faults(table).empty()) << "the limits themselves are allowed";
}

TEST_F(VersionsTest, ADraftSurvivesARestartAndGoesWhenItBecomesCurrent) {
    PointsTable draft = heavier();
    draft.standard[index(CaseType::Licence)][3] = 4000; // wrong, and kept all the same
    keepVersionDraft(*workspace, draft, "Public seed");
    workspace.reopenOn(today());
    auto kept = versionDraft<PointsTable>(*workspace);
    ASSERT_TRUE(kept);
    EXPECT_EQ(versionDifferences(kept->value, draft), 0);
    EXPECT_EQ(kept->basedOn, "Public seed");
    EXPECT_EQ(kept->actor, "tester");
    EXPECT_TRUE(refused(makeCurrent(*workspace, kept->value, today())));
    EXPECT_TRUE(versionDraft<PointsTable>(*workspace)) << "a refusal leaves it";
    kept->value.standard[index(CaseType::Licence)][3] = 40;
    EXPECT_TRUE(makeCurrent(*workspace, kept->value, today()).empty());
    EXPECT_FALSE(versionDraft<PointsTable>(*workspace));
    EXPECT_FALSE(versionDraft<ContactPoints>(*workspace)) << "each kind has its own";
}

TEST_F(VersionsTest, FiguresRecordedWithTheExtractOfTheDayFollow) {
    const BoardSnapshot before = board(today());
    ASSERT_EQ(before.basis.extractDate, today());
    EXPECT_TRUE(makeCurrent(*workspace, heavier(), today()).empty());
    const auto days = store::historyDays(workspace->database(), today(), 1);
    const auto history = store::historyIn(workspace->database(), days, {}, today());
    for (const PostRow& row : board(today()).posts) {
        EXPECT_EQ(history.at(row.post).points.back().total, row.figure.total) << row.staffCode;
    }
}

TEST_F(VersionsTest, ContactPointsAreVersionsToo) {
    const auto old = versionsOf<ContactPoints>(*workspace).front().value;
    ContactPoints changed = old;
    changed.name = "Minutes";
    changed.types.at("CMS01").points = {60};
    changed.types.emplace("XYZ", CreditedContactType{"XYZ", "Something new", {5}, 1});
    FigureTrial trial;
    trial.contacts = changed;
    const Date day = today().plusDays(3);
    const FigureComparison compared = compareFigures(*workspace, trial, {}, day, JobControl());
    EXPECT_TRUE(makeCurrent(*workspace, changed, day).empty());
    expectAfter(compared, board(day));
    const auto versions = versionsOf<ContactPoints>(*workspace);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versionDifferences(versions[0].value, old), 3) << "the name, a code and a new one";
    EXPECT_EQ(store::contactPoints(workspace->database(), today()).types.at("CMS01").points,
              old.types.at("CMS01").points);
    changed.types.at("CMS01").points = {1000};
    EXPECT_EQ(checkVersion(*workspace, changed, day).front().place.column, "CMS01");
}

TEST_F(VersionsTest, LetterPointsAreNotSetUntilSomebodyDoes) {
    auto versions = versionsOf<LetterPoints>(*workspace);
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_TRUE(versions.front().builtIn);
    LetterPoints points;
    points.name = "Local";
    points.points[index(CaseType::Community)][0] = 120;
    EXPECT_TRUE(makeCurrent(*workspace, points, today().plusDays(1)).empty());
    versions = versionsOf<LetterPoints>(*workspace);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].value.points[index(CaseType::Community)][0], 120);
    EXPECT_EQ(versionOn(versions, today()), 1U);
}

template <class T>
void expectRoundTrip(Workspace& workspace) {
    const T value = versionsOf<T>(workspace).front().value;
    EXPECT_EQ(versionDifferences(versionFromText<T>(versionText(value)), value), 0);
}

TEST_F(VersionsTest, EveryKindGoesOutAndComesBackAsJson) {
    expectRoundTrip<PointsTable>(*workspace);
    expectRoundTrip<LetterPoints>(*workspace);
    expectRoundTrip<ContactPoints>(*workspace);
    expectRoundTrip<Thresholds>(*workspace);
    expectRoundTrip<std::vector<DeadlineRule>>(*workspace);
    expectRoundTrip<std::vector<SuitabilityRule>>(*workspace);
}

TEST_F(VersionsTest, AFileOfAnotherShapeIsRefusedWithASentence) {
    const auto refusal = [](const std::string& text) {
        try {
            versionFromText<PointsTable>(text);
            return std::string();
        } catch (const Error& error) {
            return std::string(error.what());
        }
    };
    const std::string good = versionText(tableOn(today()));
    const auto changed = [&good](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    EXPECT_EQ(refusal(good), "");
    EXPECT_NE(refusal("nothing of the kind").find("not JSON"), std::string::npos);
    EXPECT_NE(refusal(versionText(LetterPoints())).find("its kind must be \"points\""), std::string::npos);
    EXPECT_EQ(refusal(changed("\"A3\": 206", "\"A3\": 206.5")),
              "The points of community A3 are not a whole number.");
    EXPECT_EQ(refusal(changed("\"A3\"", "\"Z3\"")), "The points table names a tier that does not exist: Z3.");
    EXPECT_NE(refusal(changed("\"nominal\"", "\"nominated\"")).find("lacks a part"), std::string::npos);
    EXPECT_NE(refusal(changed("\"name\"", "\"title\"")).find("lacks a part"), std::string::npos);
}

TEST_F(VersionsTest, AreForAdministrators) {
    workspace.reopenOn(today(), Role::Manager);
    EXPECT_THROW(makeCurrent(*workspace, heavier(), today()), AccessDenied);
    EXPECT_THROW(keepVersionDraft(*workspace, heavier(), ""), AccessDenied);
    EXPECT_THROW(dropVersionDraft<PointsTable>(*workspace), AccessDenied);
}

TEST_F(VersionsTest, ThresholdsMoveOfficersIntoOtherBandsAndNoFigure) {
    FigureTrial trial;
    trial.thresholds = Thresholds{8000, 8500, 9000, 4, 10};
    const FigureComparison compared = compareFigures(*workspace, trial, {}, today(), JobControl());
    EXPECT_GT(compared.moved, 0);
    for (const FigureShift& shift : compared.posts) {
        EXPECT_EQ(shift.percentBefore, shift.percentAfter);
    }
    EXPECT_GE(compared.all.after.over, compared.all.before.over);
}

} // namespace
} // namespace headroom
