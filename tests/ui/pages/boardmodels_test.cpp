#include "ui/pages/fixtures.h"
#include "ui/pages/models/postmodel.h"
#include "ui/pages/models/unitmodel.h"
#include "ui/pages/models/words.h"
#include "ui/pages/team/boardfilter.h"
#include "ui/widgets/format.h"
#include "ui/widgets/ministack.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/workloadbar.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace headroom::test {
namespace {

class PostModelTest : public testing::Test {
protected:
    PostModelTest() {
        PostRow newcomer = madePost(2, "Newcomer", 1182);
        newcomer.stage = {Stage::Kind::NewlyQualified, 3, 9};
        newcomer.flags = {{BoardFlag::Kind::NewlyQualifiedOver100, 0, std::nullopt, {}}};
        newcomer.nextChange = HoursChange{Date::of(2027, 1, 3), HoursPerWeek::ofHundredths(740), "NQO", true};
        newcomer.weeks = {{Date::of(2026, 11, 15), 104.0, Points{1040}, Points{1000}}};
        newcomer.highRosh = 4;
        PostRow away = madePost(3, "Away", 2900, 0);
        away.flags = {{BoardFlag::Kind::NoCapacity, 29, std::nullopt, {}}};
        PostRow roomy = madePost(4, "Roomy", 800);
        roomy.grade = Grade::PSO;
        model.setBoard({}, {madePost(1, "Busy", 1503), newcomer, away, roomy});
        model.sort(column("workload"), Qt::DescendingOrder);
    }
    int column(const char* key) const { return model.columnOf(QLatin1String(key)); }
    QModelIndex cell(qint64 id, const char* key) const { return model.index(model.rowOf(id), column(key)); }
    QString text(qint64 id, const char* key) const { return cell(id, key).data().toString(); }

    PostModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PostModelTest, WritesFiguresWithTheirUnitInTheHeader) {
    EXPECT_EQ(text(1, "workload"), QStringLiteral("150.3"));
    EXPECT_EQ(text(1, "officer"), QStringLiteral("Busy, Invented"));
    EXPECT_EQ(text(1, "hours"), QStringLiteral("37.0"));
    EXPECT_EQ(text(1, "headroom"), QStringLiteral("−503"));
    EXPECT_EQ(cell(1, "headroom").data(DetailRole).toString(), QStringLiteral("· −5.0"));
    EXPECT_EQ(text(2, "grade"), QStringLiteral("NQO 3/9"));
    EXPECT_EQ(text(2, "next"), QStringLiteral("+7.4\u00a0h on 3 Jan"));
}

TEST_F(PostModelTest, SaysNoCapacityInsteadOfAPercentage) {
    EXPECT_EQ(text(3, "workload"), QStringLiteral("No capacity"));
    EXPECT_EQ(cell(3, "workload").data(ToneRole).toInt(), static_cast<int>(Tone::Alarm));
    EXPECT_TRUE(cell(3, "workload").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("29")));
    EXPECT_EQ(text(3, "flag"), QStringLiteral("Uncovered work"));
}

TEST_F(PostModelTest, PutsThoseWithoutAFigureLast) {
    EXPECT_EQ(model.idAt(0), 1);
    EXPECT_EQ(model.idAt(3), 3);
    model.sort(column("workload"), Qt::AscendingOrder);
    EXPECT_EQ(model.idAt(0), 4);
    EXPECT_EQ(model.idAt(3), 3);
}

TEST_F(PostModelTest, ShowsADashWithItsReasonWhereCasesAreNotKnown) {
    EXPECT_EQ(text(1, "rosh"), Words::unknown());
    EXPECT_EQ(cell(1, "rosh").data(Qt::ToolTipRole).toString(), Words::noLiveCases());
    EXPECT_EQ(cell(1, "rosh").data(Qt::AccessibleTextRole).toString(), QStringLiteral("not known"));
    EXPECT_EQ(text(2, "rosh"), QStringLiteral("4"));
    EXPECT_TRUE(cell(2, "rosh").data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(PostModelTest, GivesBarSparkAndStackWhatTheyPaint) {
    const auto bar = cell(1, "bar").data(BarRole).value<BarModel>();
    EXPECT_EQ(bar.total, Points{1503});
    EXPECT_EQ(bar.parts.community, Points{1503});
    EXPECT_EQ(bar.status, Status::Severe);
    const auto spark = cell(2, "weeks").data(SparkRole).value<SparkModel>();
    ASSERT_EQ(spark.percents.size(), 2U);
    EXPECT_EQ(spark.percents[0], 104.0);
    EXPECT_EQ(spark.percents[1], model.rowWithId(2)->percent);
    EXPECT_FALSE(cell(3, "weeks").data(SparkRole).value<SparkModel>().percents.back().has_value());
    EXPECT_EQ(cell(1, "cases").data(StackRole).value<StackModel>().cases.community, 15);
}

TEST_F(PostModelTest, MarksFlagsWithAShapeAndAWord) {
    EXPECT_EQ(text(2, "flag"), QStringLiteral("NQO over 100"));
    EXPECT_NE(cell(2, "flag").data(ShapeRole).toInt(), static_cast<int>(Shape::None));
    EXPECT_EQ(text(4, "flag"), QString());
    EXPECT_EQ(cell(4, "flag").data(Qt::AccessibleTextRole).toString(), QStringLiteral("none"));
    model.sort(column("flag"));
    EXPECT_EQ(model.idAt(0), 3); // work that nobody covers comes first
    EXPECT_EQ(model.idAt(1), 2);
}

TEST_F(PostModelTest, HeadsGroupsWithTheRatioOfTheirSums) {
    model.groupBy(PostModel::GroupBy::Grade);
    ASSERT_TRUE(model.isGroup(0));
    // (1503 + 1182 + 2900) ÷ (1000 + 1000 + 0), those without capacity included
    EXPECT_EQ(model.index(0, 0).data().toString(),
              QStringLiteral("PO · 3 practitioners · ") + percentText(279.25));
    EXPECT_TRUE(model.isGroup(4));
    EXPECT_EQ(model.idAt(5), 4);
    model.groupBy(PostModel::GroupBy::Band);
    EXPECT_TRUE(model.index(0, 0).data().toString().startsWith(QStringLiteral("No capacity")));
    model.groupBy(PostModel::GroupBy::None);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(PostModelTest, IsFoundByNameCodeGradeAndFlag) {
    for (const char* words : {"newcom", "z02", "NQO", "made-up newcomer", "Newcomer, Inv"}) {
        model.setTextFilter(QLatin1String(words));
        EXPECT_EQ(model.rowCount(), 1) << words;
        EXPECT_EQ(model.idAt(0), 2) << words;
    }
    model.setTextFilter(QStringLiteral("uncovered"));
    EXPECT_EQ(model.idAt(0), 3);
}

TEST_F(PostModelTest, FollowsTheThresholdsOfTheBoard) {
    FigureBasis basis;
    basis.thresholds.over = 12000;
    PostRow row = madePost(9, "Busy", 1250);
    row.flags = {{BoardFlag::Kind::Over, 0, std::nullopt, {}}};
    model.setBoard(basis, {row});
    EXPECT_EQ(text(9, "flag"), QStringLiteral("Over 120"));
    EXPECT_EQ(model.headerData(column("bar"), Qt::Horizontal, BarScaleRole).value<Thresholds>().over, 12000);
}

TEST(BoardFilterTest, LetsThroughWhatItsCardCounts) {
    const PostRow over = madePost(1, "Over", 1150), severe = madePost(2, "Severe", 1600);
    const PostRow roomy = madePost(3, "Roomy", 500), away = madePost(4, "Away", 700, 0);
    PostRow manager = madePost(5, "Manager", 0, 0);
    const auto passes = [](BoardFilter filter, const PostRow& row) { return postPredicate(filter)(row); };
    EXPECT_TRUE(passes(BoardFilter::Over, over));
    EXPECT_TRUE(passes(BoardFilter::Over, severe));
    EXPECT_FALSE(passes(BoardFilter::Over, away));
    EXPECT_TRUE(passes(BoardFilter::HasRoom, roomy));
    EXPECT_FALSE(passes(BoardFilter::HasRoom, manager));
    EXPECT_TRUE(passes(BoardFilter::Uncovered, away));
    EXPECT_FALSE(passes(BoardFilter::Uncovered, manager));
    EXPECT_FALSE(postPredicate(BoardFilter::None)); // lets everybody through
}

TEST(UnitModelTest, CountsWhatStandsInItsUnits) {
    UnitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    UnitRow unit;
    unit.unit = {unitOf(TeamId{7}), "T7", "Made-up Team"};
    unit.figure.posts = 12;
    unit.figure.over = 3;
    unit.figure.total = Points{1182};
    unit.figure.available = Points{1000};
    unit.percent = 118.2;
    unit.status = Status::Over;
    unit.unallocated = 5;
    UnitRow empty;
    empty.unit = {unitOf(TeamId{8}), "T8", "Empty Team"};
    empty.status = Status::NoCapacity;
    model.setBoard({}, {unit, empty});
    const auto text = [&model](int row, const char* key) {
        return model.index(row, model.columnOf(QLatin1String(key))).data().toString();
    };
    EXPECT_EQ(text(0, "unit"), QStringLiteral("Made-up Team"));
    EXPECT_EQ(text(0, "posts"), QStringLiteral("12"));
    EXPECT_EQ(text(0, "workload"), QStringLiteral("118.2"));
    EXPECT_EQ(text(0, "over"), QStringLiteral("3"));
    EXPECT_EQ(text(0, "unallocated"), QStringLiteral("5"));
    EXPECT_EQ(text(1, "unallocated"), Words::unknown());
    EXPECT_EQ(text(1, "workload"), QStringLiteral("No capacity"));
    EXPECT_EQ(model.idAt(0), 7);
    EXPECT_TRUE(unitPredicate(BoardFilter::Over)(unit));
    EXPECT_FALSE(unitPredicate(BoardFilter::Over)(empty));
}

} // namespace
} // namespace headroom::test
