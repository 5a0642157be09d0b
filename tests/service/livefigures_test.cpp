// Every figure is the extract's and what was recorded here since.

#include "countedteam.h"
#include "service/board.h"
#include "service/livefigures.h"
#include "service/record.h"
#include "service/report.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace headroom::test::liveFiguresTest {
namespace {

constexpr Date today = CountedTeam::today;
constexpr Date yesterday = CountedTeam::yesterday;
const Tier b2 = CountedTeam::b2;
const Tier b2s = Tier::of('B', 2, true);
const Tier c1 = Tier::of('C', 1);

CaseStateChange changeOf(CaseId caseId, Date from = today) {
    CaseStateChange change;
    change.caseId = caseId;
    change.from = from;
    return change;
}

HolderChange heldBy(CaseId caseId, std::optional<PostId> post, CaseRole role = CaseRole::Lead) {
    HolderChange change;
    change.caseId = caseId;
    change.role = role;
    change.post = post;
    change.from = today;
    return change;
}

void expectSums(const OfficerSnapshot& officer) {
    double sum = 0;
    for (const ExplanationLine& line : officer.explanation.lines) {
        sum += line.points;
    }
    EXPECT_DOUBLE_EQ(sum, static_cast<double>(officer.row.figure.total.value));
    EXPECT_EQ(officer.explanation.figure, officer.row.figure);
}

TEST(LiveFigures, CasesThatTheExtractCountsMoveNothing) {
    CountedTeam team;
    for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
        EXPECT_EQ(team.total(i), team.totalByHand(i));
        EXPECT_EQ(team.officer(i).row.source, FigureSource::Extract);
        EXPECT_EQ(team.officer(i).row.changesSince, 0);
    }
}

TEST(LiveFigures, SuspendingContactLowersTheFigureByExactlyTheCasesWeight) {
    CountedTeam team;
    const std::int64_t before = team.total(0);
    CaseStateChange change = changeOf(team.cases[0]);
    change.contactSuspended = true;
    const RecordOutcome outcome = changeCase(*team, change);
    EXPECT_FALSE(refused(outcome.findings));
    EXPECT_EQ(team.weight(CaseType::Community, b2s), 0);
    EXPECT_EQ(team.total(0), before - team.weight(CaseType::Community, b2));
    const OfficerSnapshot after = team.officer(0);
    EXPECT_EQ(after.basis.source, FigureSource::ExtractAndChanges);
    EXPECT_EQ(after.row.changesSince, 1);
    EXPECT_EQ(after.basis.changesSince, 1);
    expectSums(after);
    ASSERT_EQ(outcome.figures.size(), 1U);
    EXPECT_EQ(outcome.figures[0].post, team.post[0]);
    EXPECT_DOUBLE_EQ(outcome.figures[0].percentAfter, after.row.percent);
    EXPECT_GT(outcome.figures[0].percentBefore, outcome.figures[0].percentAfter);

    change.contactSuspended = false;
    changeCase(*team, change);
    EXPECT_EQ(team.total(0), before);
}

TEST(LiveFigures, AnotherTierTypeOrSchemeMovesTheFigureByTheDifferenceOfWeights) {
    CountedTeam team;
    std::int64_t expected = team.total(0);
    CaseStateChange tier = changeOf(team.cases[0]);
    tier.givenTier = c1;
    changeCase(*team, tier);
    expected += team.weight(CaseType::Community, c1) - team.weight(CaseType::Community, b2);
    EXPECT_EQ(team.total(0), expected);

    CaseStateChange type = changeOf(team.cases[1]);
    type.type = CaseType::Licence;
    changeCase(*team, type);
    expected += team.weight(CaseType::Licence, b2) - team.weight(CaseType::Community, b2);
    EXPECT_EQ(team.total(0), expected);

    CaseStateChange t2a = changeOf(team.cases[0]);
    t2a.t2a = true;
    changeCase(*team, t2a);
    expected += team.weight(CaseType::Community, c1, true) - team.weight(CaseType::Community, c1);
    EXPECT_EQ(team.total(0), expected);
    EXPECT_EQ(team.officer(0).row.figure.cases.t2a, 2);
    EXPECT_EQ(team.officer(0).row.changesSince, 3);
    expectSums(team.officer(0));
}

TEST(LiveFigures, ATransferTakesFromOneWhatItGivesToTheOther) {
    CountedTeam team;
    const std::int64_t first = team.total(0), second = team.total(1);
    const RecordOutcome outcome = setHolder(*team, heldBy(team.cases[0], team.post[1]));
    EXPECT_EQ(outcome.figures.size(), 2U);
    const std::int64_t weight = team.weight(CaseType::Community, b2);
    EXPECT_EQ(team.total(0), first - weight);
    EXPECT_EQ(team.total(1), second + weight);
    const BoardSnapshot board = readBoard(*team, {{Level::Team, team.team[0].value}, today, true, false});
    EXPECT_EQ(board.total.total.value, first + second);
    EXPECT_EQ(board.basis.source, FigureSource::ExtractAndChanges);
    EXPECT_EQ(board.basis.changesSince, 1) << "one change, though it touches two officers";
    for (const Level level : {Level::National, Level::Region, Level::Pdu}) {
        const UnitRef unit = team.officer(0).path.at(static_cast<std::size_t>(level)).ref;
        const BoardSnapshot above = readBoard(*team, {unit, today, true, false});
        EXPECT_EQ(above.total.total.value, first + second + team.total(2));
        EXPECT_EQ(above.basis.changesSince, 1);
    }
}

TEST(LiveFigures, ACoWorkerIsNeverCounted) {
    CountedTeam team;
    const std::int64_t first = team.total(0), second = team.total(1);
    setHolder(*team, heldBy(team.cases[0], team.post[1], CaseRole::CoWorker));
    EXPECT_EQ(team.total(0), first);
    EXPECT_EQ(team.total(1), second);
    EXPECT_EQ(team.officer(1).row.changesSince, 0);
}

TEST(LiveFigures, ACaseThatWaitsCountsForNobody) {
    CountedTeam team;
    const std::int64_t before = team.total(0);
    HolderChange waits = heldBy(team.cases[0], std::nullopt);
    waits.team = team.team[0];
    setHolder(*team, waits);
    EXPECT_EQ(team.total(0), before - team.weight(CaseType::Community, b2));
}

TEST(LiveFigures, BeginningAndEndingMoveTheFigureByTheWholeWeight) {
    CountedTeam team;
    const std::int64_t before = team.total(1);
    const CaseId begun = team.begin(CaseType::Licence, b2, false, 1);
    EXPECT_EQ(team.total(1), before + team.weight(CaseType::Licence, b2));
    endCase(*team, begun, today, "ended");
    EXPECT_EQ(team.total(1), before);
    endCase(*team, team.cases[4], today, "ended");
    EXPECT_EQ(team.total(1), before - team.weight(CaseType::Community, b2));
}

TEST(LiveFigures, AnUntieredCaseCountsInTheCaseloadAndScoresNothing) {
    CountedTeam team;
    const Workload before = team.officer(1).row.figure;
    team.begin(CaseType::Community, Tier::untiered(), false, 1);
    const Workload after = team.officer(1).row.figure;
    EXPECT_EQ(after.total, before.total);
    EXPECT_EQ(after.cases.total(), before.cases.total() + 1);
    EXPECT_EQ(after.cases.untiered, before.cases.untiered + 1);
    expectSums(team.officer(1));
}

TEST(LiveFigures, ADayToComeCountsFromThatDay) {
    CountedTeam team;
    const std::int64_t before = team.total(0);
    CaseStateChange release = changeOf(team.cases[3], today.plusDays(5));
    release.type = CaseType::Licence;
    changeCase(*team, release);
    EXPECT_EQ(team.total(0), before);
    EXPECT_EQ(team.total(0, today.plusDays(4)), before);
    EXPECT_EQ(team.total(0, today.plusDays(5)), before + team.weight(CaseType::Licence, CountedTeam::d1) -
                                                    team.weight(CaseType::Custody, CountedTeam::d1));
    // An extract that comes in between cannot know of it.
    team.keepTrueExtract(today);
    EXPECT_EQ(team.total(0, today.plusDays(5)), team.totalByHand(0, today.plusDays(5)));
}

TEST(LiveFigures, PastDaysStayAsTheyWereKnown) {
    CountedTeam team;
    const std::int64_t before = team.total(0, yesterday);
    CaseStateChange backdated = changeOf(team.cases[0], yesterday.plusDays(-3));
    backdated.givenTier = c1;
    changeCase(*team, backdated);
    team.begin(CaseType::Licence, b2, false, 0, yesterday.plusDays(-2));
    EXPECT_EQ(team.total(0, yesterday), before);
    EXPECT_EQ(team.officer(0, yesterday).row.source, FigureSource::Extract);
    EXPECT_EQ(team.total(0), team.totalByHand(0));
    team.reopenOn(today.plusDays(1));
    const std::int64_t then = team.total(0);
    setHolder(*team, [&] {
        HolderChange change = heldBy(team.cases[0], team.post[1]);
        change.from = yesterday;
        return change;
    }());
    EXPECT_EQ(team.total(0), then) << "what was recorded a day later about the day before";
    EXPECT_EQ(team.total(0, today.plusDays(1)), team.totalByHand(0, today.plusDays(1)));
}

TEST(LiveFigures, TheNextExtractTakesOver) {
    CountedTeam team;
    CaseStateChange change = changeOf(team.cases[0]);
    change.givenTier = c1;
    changeCase(*team, change);
    team.begin(CaseType::Licence, b2, true, 2);
    const std::array<std::int64_t, 2> live = {team.total(0), team.total(2)};
    team.keepTrueExtract(today);
    EXPECT_EQ(team.total(0), live[0]);
    EXPECT_EQ(team.total(2), live[1]);
    EXPECT_EQ(team.officer(0).row.source, FigureSource::Extract);
    // An extract that is behind says what it says.
    team.countAtWill(0, CaseCounts());
    team.keepExtract(today.plusDays(1));
    EXPECT_EQ(team.officer(0, today.plusDays(1)).row.figure.cases.total(), 1) << "its T2A case";
}

TEST(LiveFigures, TakingBackRestoresTheFigure) {
    CountedTeam team;
    const std::int64_t first = team.total(0), second = team.total(1);
    const RecordOutcome moved = setHolder(*team, heldBy(team.cases[0], team.post[1]));
    undo(*team, moved.log);
    EXPECT_EQ(team.total(0), first);
    EXPECT_EQ(team.total(1), second);
    const CaseOutcome begun = startCase(*team, team.start(CaseType::Licence, b2, false, 0));
    EXPECT_NE(team.total(0), first);
    undo(*team, begun.log);
    EXPECT_EQ(team.total(0), first);
    EXPECT_EQ(team.total(0), team.totalByHand(0));
}

RecordOutcome complete(CountedTeam& team, ReportKind kind, Date on) {
    RecordChange<Report> change;
    change.person = store::caseRecord(team.db(), team.cases[0]).person;
    change.onCase = team.cases[0];
    change.value.kind = kind;
    change.value.requestedOn = on.plusDays(-10);
    change.value.completedOn = on;
    change.value.author = team.post[1];
    return saveRecord(*team, change);
}

TEST(LiveFigures, ACompletedReportCountsForThirtyDays) {
    CountedTeam team;
    const std::int64_t before = team.total(1);
    const RecordOutcome standard = complete(team, ReportKind::Standard, today);
    ASSERT_FALSE(refused(standard.findings));
    EXPECT_EQ(team.total(1), before + 138);
    ASSERT_EQ(standard.figures.size(), 1U);
    EXPECT_EQ(standard.figures[0].post, team.post[1]);
    complete(team, ReportKind::Fast, today);
    EXPECT_EQ(team.total(1), before + 138 + 65);
    EXPECT_EQ(team.total(1, today.plusDays(29)), before + 138 + 65);
    EXPECT_EQ(team.total(1, today.plusDays(30)), before);
    EXPECT_EQ(team.total(1, yesterday), before);
    EXPECT_EQ(team.officer(1).row.changesSince, 2);
    expectSums(team.officer(1));
    complete(team, ReportKind::Oral, today);
    EXPECT_EQ(team.total(1), before + 138 + 65);
    complete(team, ReportKind::Fast, yesterday);
    EXPECT_EQ(team.total(1), before + 138 + 65) << "the extract's own day is the extract's to count";
    const BoardSnapshot national = readBoard(*team, {UnitRef{}, today, true, false});
    EXPECT_EQ(national.total.total.value, team.total(0) + team.total(1) + team.total(2));
}

TEST(LiveFigures, WithoutAnExtractTheRecordIsCounted) {
    CountedTeam team;
    team.begin(CaseType::Licence, b2, false, 0);
    setHolder(*team, heldBy(team.cases[0], team.post[1]));
    const std::int64_t known = team.totalByHand(1, yesterday.plusDays(-1));
    sql::run(team.db(), "UPDATE extracts SET superseded_by = id");
    for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
        EXPECT_EQ(team.total(i), team.totalByHand(i)) << i;
        EXPECT_EQ(team.officer(i).basis.source, FigureSource::LiveCases);
        EXPECT_EQ(team.officer(i).row.source, FigureSource::LiveCases);
    }
    EXPECT_EQ(readBoard(*team, {UnitRef{}, today, true, false}).basis.source, FigureSource::LiveCases);
    EXPECT_EQ(team.total(1, today), known + team.weight(CaseType::Community, b2));
    EXPECT_EQ(team.total(1, yesterday), 0) << "nothing of it was on record then";
}

TEST(LiveFigures, TheOfficersListHoldsWhatTheFigureCounts) {
    CountedTeam team;
    team.begin(CaseType::Licence, b2, false, 0);
    setHolder(*team, heldBy(team.cases[0], team.post[1]));
    endCase(*team, team.cases[1], today, "");
    for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
        const OfficerSnapshot officer = team.officer(i);
        EXPECT_EQ(static_cast<std::int64_t>(officer.cases.size()), officer.row.figure.cases.total()) << i;
    }
}

TEST(LiveFigures, TheRecordedFigureOfTheExtractsDayFollowsWhatIsRecordedOnIt) {
    CountedTeam team;
    team.keepTrueExtract(today);
    CaseStateChange change = changeOf(team.cases[0]);
    change.givenTier = c1;
    changeCase(*team, change);
    const auto kept = sql::valueOf<std::int64_t>(
        team.db(),
        "SELECT total_points FROM figures f JOIN extracts e ON e.id = f.extract_id WHERE "
        "e.superseded_by IS NULL AND e.report_date = ?1 AND f.post_id = ?2",
        today, team.post[0]);
    EXPECT_EQ(kept, team.total(0));
}

TEST(LiveFigures, ReportsSayWhatCameAfterTheExtract) {
    CountedTeam team;
    team.begin(CaseType::Licence, b2, false, 0);
    ReportParameters parameters;
    parameters.asOf = today;
    const Table table = makeReport(*team, "capacity", parameters);
    const std::pair<std::string, std::string> fact{"Changes since the extract", "1"};
    EXPECT_NE(std::find(table.facts.begin(), table.facts.end(), fact), table.facts.end());
}

int between(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

std::size_t anyOfficer() {
    return static_cast<std::size_t>(between(0, 2));
}

/// One change of any kind, through the service.
void changeSomething(CountedTeam& team, const std::vector<CaseId>& cases) {
    const CaseId one = cases.at(static_cast<std::size_t>(between(0, static_cast<int>(cases.size()) - 1)));
    const Tier tier = Tier::ofNumber(static_cast<std::size_t>(between(0, 32)));
    const CaseType type = allCaseTypes.at(static_cast<std::size_t>(between(0, 2)));
    CaseStateChange change = changeOf(one);
    switch (between(0, 7)) {
    case 0:
        change.givenTier = tier;
        break;
    case 1:
        change.type = type;
        break;
    case 2:
        change.t2a = between(0, 1) == 1;
        break;
    case 3:
        change.contactSuspended = between(0, 1) == 1;
        break;
    case 4:
        setHolder(*team, heldBy(one, team.post.at(anyOfficer())));
        return;
    case 5: {
        HolderChange waits = heldBy(one, std::nullopt);
        waits.team = team.team[0];
        setHolder(*team, waits);
        return;
    }
    case 6:
        endCase(*team, one, today, "");
        return;
    default:
        team.begin(type, tier, between(0, 1) == 1, anyOfficer());
        return;
    }
    changeCase(*team, change);
}

RC_GTEST_PROP(LiveFigureLaws, AFigureIsTheEngineOverCasesCountedOneByOne, ()) {
    static CountedTeam team;
    team.keepTrueExtract(today);
    const auto cases = team.allCases();
    const int changes = between(1, 4);
    for (int i = 0; i < changes; ++i) {
        changeSomething(team, cases);
        RC_ASSERT(team.totals() == team.totalsByHand());
    }
    team.keepTrueExtract(today);
    RC_ASSERT(team.totals() == team.totalsByHand());
    RC_ASSERT(readUnitFacts(team.db(), figureContext(team.db(), today), UnitRef{}).changesSince == 0);
}

bool anyNegative(const CaseCounts& counts) {
    for (const auto& row : counts.cells) {
        for (const std::int32_t cell : row) {
            if (cell < 0) {
                return true;
            }
        }
    }
    return false;
}

RC_GTEST_PROP(LiveFigureLaws, NoCellEverGoesBelowNought, ()) {
    static CountedTeam team;
    const auto anyExtract = [&] {
        for (std::size_t officer = 0; officer < CountedTeam::officers; ++officer) {
            CaseCounts counts;
            for (int cell = between(0, 3); cell > 0; --cell) {
                counts.at(allCaseTypes.at(static_cast<std::size_t>(between(0, 2))),
                          Tier::ofNumber(static_cast<std::size_t>(between(0, 32)))) = between(0, 2);
            }
            team.countAtWill(officer, counts);
        }
        team.keepExtract(today);
    };
    anyExtract();
    const auto cases = team.allCases();
    for (int i = between(1, 4); i > 0; --i) {
        changeSomething(team, cases);
    }
    if (between(0, 1) == 1) {
        anyExtract();
    }
    const FigureContext context = figureContext(team.db(), today);
    for (const auto& [post, counts] : readUnitFacts(team.db(), context, UnitRef{}).counts) {
        RC_ASSERT(!anyNegative(counts.filtered));
        RC_ASSERT(!anyNegative(counts.t2a));
    }
}

} // namespace
} // namespace headroom::test::liveFiguresTest
