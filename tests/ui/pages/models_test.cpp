// The models of boards and sheets, each watched by Qt's own model tester.

#include "service/officer.h"
#include "ui/pages/models/explanationmodel.h"
#include "ui/pages/models/listmodels.h"
#include "ui/pages/models/postmodel.h"
#include "ui/pages/models/unitmodel.h"
#include "ui/support/demostore.h"

#include <QAbstractItemModelTester>

#include <algorithm>

namespace headroom::test {
namespace {

constexpr auto anyFaultFails = QAbstractItemModelTester::FailureReportingMode::Fatal;

class PageModels : public testing::Test {
protected:
    PageModels()
        : workspace(Workspace::open({copyDemoStore(folder),
                                     Store::Access::Write,
                                     {"tester", Role::Administrator},
                                     std::make_shared<const FixedClock>(demoDay)}))
        , board(readBoard(*workspace, {homeUnit(*workspace, demoDay), demoDay, true, true})) {}

    TempFolder folder;
    std::unique_ptr<Workspace> workspace;
    BoardSnapshot board;
};

TEST_F(PageModels, PostsSortByTheFigureWithThoseWithoutCapacityLast) {
    PostModel model;
    const QAbstractItemModelTester tester(&model, anyFaultFails);
    model.setBoard(board.basis, board.posts);
    ASSERT_EQ(model.rowCount(), static_cast<int>(board.posts.size()));
    model.sort(model.columnOf(QStringLiteral("workload")), Qt::DescendingOrder);
    const std::vector<PostRow> shown = model.shown();
    const auto firstWithout = std::find_if(
        shown.begin(), shown.end(), [](const PostRow& row) { return row.status == Status::NoCapacity; });
    EXPECT_NE(firstWithout, shown.begin());
    EXPECT_TRUE(std::all_of(firstWithout, shown.end(),
                            [](const PostRow& row) { return row.status == Status::NoCapacity; }));
    EXPECT_TRUE(std::is_sorted(shown.begin(), firstWithout,
                               [](const PostRow& a, const PostRow& b) { return a.percent > b.percent; }));
}

TEST_F(PageModels, PostsFilterByWhatIsTypedAndByPredicate) {
    PostModel model;
    const QAbstractItemModelTester tester(&model, anyFaultFails);
    model.setBoard(board.basis, board.posts);
    model.setTextFilter(QString::fromStdString(board.posts.front().surname));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowAt(0)->post, board.posts.front().post);
    model.setTextFilter({});
    model.setPredicate([](const PostRow& row) { return row.status == Status::Severe; });
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(PageModels, PostsGroupUnderHeadingsThatAreNotPosts) {
    PostModel model;
    const QAbstractItemModelTester tester(&model, anyFaultFails);
    model.setBoard(board.basis, board.posts);
    model.groupBy(PostModel::GroupBy::Grade);
    EXPECT_GT(model.rowCount(), static_cast<int>(board.posts.size()));
    EXPECT_EQ(model.shown().size(), board.posts.size());
    model.groupBy(PostModel::GroupBy::None);
    EXPECT_EQ(model.rowCount(), static_cast<int>(board.posts.size()));
}

TEST_F(PageModels, UnitsShowTheChildrenOfTheirUnit) {
    const BoardSnapshot national = readBoard(*workspace, {UnitRef{}, demoDay, false, true});
    UnitModel model;
    const QAbstractItemModelTester tester(&model, anyFaultFails);
    model.setBoard(national.basis, national.units);
    EXPECT_EQ(model.rowCount(), static_cast<int>(national.units.size()));
    EXPECT_EQ(model.rowAt(0)->unit.ref.level, Level::Region);
}

TEST_F(PageModels, TheExplanationEndsWithTheSumItsLinesAddUpTo) {
    for (const PostRow& row : board.posts) {
        const OfficerSnapshot officer = readOfficer(*workspace, row.post, demoDay);
        ExplanationModel model;
        const QAbstractItemModelTester tester(&model, anyFaultFails);
        model.setOfficer(officer.explanation, officer.cases, row.post);
        double sum = 0;
        for (const ExplanationRow& line : model.shown()) {
            sum += line.kind == ExplanationRow::Kind::Line ? line.line.points : 0;
        }
        EXPECT_DOUBLE_EQ(sum, static_cast<double>(row.figure.total.value)) << row.staffCode;
        EXPECT_EQ(model.shown().back().kind, ExplanationRow::Kind::Total);
    }
}

TEST_F(PageModels, ALineOpensToExactlyItsCasesAndClosesAgain) {
    const OfficerSnapshot officer = readOfficer(*workspace, board.posts.front().post, demoDay);
    ExplanationModel model;
    const QAbstractItemModelTester tester(&model, anyFaultFails);
    model.setOfficer(officer.explanation, officer.cases, officer.row.post);
    ASSERT_TRUE(model.rowAt(0)->opens);
    const int closed = model.rowCount();
    model.toggle(0);
    EXPECT_EQ(model.rowCount(), closed + static_cast<int>(model.rowAt(0)->line.count));
    EXPECT_EQ(model.rowAt(1)->kind, ExplanationRow::Kind::Case);
    EXPECT_EQ(model.rowAt(1)->held.tier, model.rowAt(0)->line.tier);
    model.toggle(1); // a case closes the line it belongs to
    EXPECT_EQ(model.rowCount(), closed);
}

TEST_F(PageModels, ListsHoldWhatTheSnapshotHolds) {
    const OfficerSnapshot officer = readOfficer(*workspace, board.posts.front().post, demoDay);
    CaseListModel cases;
    const QAbstractItemModelTester caseTester(&cases, anyFaultFails);
    cases.setCases(officer.cases);
    EXPECT_EQ(cases.rowCount(), static_cast<int>(officer.cases.size()));
    cases.setTextFilter(QString::fromStdString(officer.cases.front().crn));
    EXPECT_EQ(cases.rowCount(), 1);

    HistoryModel history;
    const QAbstractItemModelTester historyTester(&history, anyFaultFails);
    history.setRows(officer.weeks);
    EXPECT_EQ(history.rowCount(), static_cast<int>(officer.weeks.size()));

    ComingUpModel coming;
    const QAbstractItemModelTester comingTester(&coming, anyFaultFails);
    coming.setEvents(board.comingUp);
    EXPECT_EQ(coming.rowCount(), static_cast<int>(board.comingUp.size()));
}

} // namespace
} // namespace headroom::test
