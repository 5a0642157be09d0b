#include "ui/pages/fixtures.h"
#include "ui/pages/models/explanationmodel.h"
#include "ui/pages/models/listmodels.h"
#include "ui/pages/models/outlookmodel.h"
#include "ui/pages/models/words.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace headroom::test {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const Tier b2 = Tier::of('B', 2), c1 = Tier::of('C', 1);

class ExplanationModelTest : public testing::Test {
protected:
    ExplanationModelTest() {
        explanation.lines = {madeLine(CaseType::Community, b2, 2, 115),
                             madeLine(CaseType::Licence, c1, 1, 52)};
        ExplanationLine t2a = madeLine(CaseType::Community, b2, 1, 60);
        t2a.kind = LineKind::T2aCases;
        ExplanationLine made;
        made.kind = LineKind::ContactsByOthers;
        made.code = "CMS29";
        made.count = 1;
        made.each = Points{-9};
        made.points = -9;
        explanation.lines.push_back(t2a);
        explanation.lines.push_back(made);
        explanation.figure.total = Points{333};
        CaseLine warrant = madeCase("X000009", CaseType::Community, b2);
        warrant.mark = CaseMark::ActiveWarrant;
        cases = {madeCase("X000001", CaseType::Community, b2), madeCase("X000002", CaseType::Community, b2),
                 madeCase("X000003", CaseType::Community, b2, true),
                 madeCase("X000004", CaseType::Licence, c1), warrant};
        model.setOfficer(explanation, cases, PostId{1});
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    std::vector<QString> works() const {
        std::vector<QString> all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.push_back(text(row, 0));
        }
        return all;
    }

    Explanation explanation;
    std::vector<CaseLine> cases;
    ExplanationModel model;
    QAbstractItemModelTester tester{&model, fatal};
};

TEST_F(ExplanationModelTest, EndsWithTheSumOfItsLines) {
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(text(0, 2), QStringLiteral("2 × 115"));
    EXPECT_EQ(text(0, 3), QStringLiteral("230"));
    EXPECT_EQ(text(2, 0), QStringLiteral("Community T2A"));
    EXPECT_EQ(text(3, 1), QStringLiteral("CMS29"));
    EXPECT_EQ(text(3, 3), QStringLiteral("−9"));
    EXPECT_EQ(text(4, 0), QStringLiteral("Points used"));
    EXPECT_EQ(text(4, 3), QStringLiteral("333"));
    EXPECT_TRUE(model.index(4, 3).data(StrongRole).toBool());
}

TEST_F(ExplanationModelTest, OpensTheCasesThatScoreInPlace) {
    model.setOpen(0, true);
    EXPECT_EQ(works(), (std::vector<QString>{
                           QStringLiteral("Community"), QStringLiteral("X000001"), QStringLiteral("X000002"),
                           QStringLiteral("Licence"), QStringLiteral("Community T2A"),
                           QStringLiteral("Done by others"), QStringLiteral("Points used")}));
    EXPECT_EQ(text(1, 2), QStringLiteral("High RoSH"));
    EXPECT_EQ(model.index(1, 0).data(IndentRole).toInt(), 1);
    EXPECT_TRUE(model.index(0, 0).data(DisclosureRole).toBool());
    model.toggle(2); // a case closes its line
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(ExplanationModelTest, KeepsT2aCasesApart) {
    model.setOpen(2, true);
    EXPECT_EQ(text(3, 0), QStringLiteral("X000003"));
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(ExplanationModelTest, DoesNotOpenWhatHasNoCases) {
    EXPECT_FALSE(model.index(3, 0).data(DisclosureRole).isValid());
    model.toggle(3);
    model.toggle(4);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(ExplanationModelTest, StaysOpenWhileTheSameOfficerIsShown) {
    model.setOpen(0, true);
    model.setOfficer(explanation, cases, PostId{1});
    EXPECT_EQ(model.rowCount(), 7);
    model.setOfficer(explanation, cases, PostId{2});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(ExplanationModelTest, SaysAloudWhatEnterDoes) {
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Community, Enter shows the cases"));
    model.setOpen(0, true);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Community, opened, Enter closes"));
}

TEST(HistoryModelTest, BeginsWithTheNewestWeek) {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({{Date::of(2026, 11, 8), 99.5, Points{995}, Points{1000}},
                   {Date::of(2026, 11, 15), std::nullopt, {}, {}},
                   {Date::of(2026, 11, 22), 118.2, Points{1182}, Points{1000}}});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, 0), QStringLiteral("22 Nov 2026"));
    EXPECT_EQ(text(0, 1), QStringLiteral("118.2"));
    EXPECT_EQ(text(0, 2), QStringLiteral("1,182"));
    EXPECT_EQ(text(1, 1), Words::unknown());
    EXPECT_FALSE(model.index(1, 1).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_EQ(text(2, 0), QStringLiteral("8 Nov 2026"));
}

TEST(ReductionModelTest, SaysWhetherAReductionCounts) {
    ReductionModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    ReductionView active;
    active.reduction.id = ReductionId{1};
    active.reduction.hours = HoursPerWeek::ofHundredths(740);
    active.reduction.start = Date::of(2026, 4, 3);
    active.reduction.end = Date::of(2027, 1, 3);
    active.reasonName = "Made-up reason";
    ReductionView off = active;
    off.reduction.id = ReductionId{2};
    off.reasonEnabled = false;
    ReductionView over = active;
    over.reduction.id = ReductionId{3};
    over.status = ReductionStatus::Archived;
    model.setRows({active, off, over});
    const int status = model.columnOf(QStringLiteral("status"));
    EXPECT_EQ(model.index(0, status).data().toString(), QStringLiteral("Active"));
    EXPECT_EQ(model.index(1, status).data().toString(), QStringLiteral("Reason switched off"));
    EXPECT_FALSE(model.index(1, status).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_EQ(model.index(2, status).data().toString(), QStringLiteral("Ended"));
    EXPECT_NE(model.index(0, status).data(ShapeRole), model.index(2, status).data(ShapeRole));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("7.4"));
    EXPECT_EQ(model.index(0, 3).data().toString(), QStringLiteral("3 Jan 2027"));
}

ComingUp madeEvent(ComingUp::Kind kind, Date date, std::int64_t points, std::int32_t hundredths = 0) {
    ComingUp event;
    event.kind = kind;
    event.date = date;
    event.officer = "Nobody, Else";
    event.subject = "X000001";
    event.points = Points{points};
    event.hours = HoursPerWeek::ofHundredths(hundredths);
    return event;
}

TEST(ComingUpModelTest, SaysWhatEachEventDoesToTheFigure) {
    ComingUpModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEvents({madeEvent(ComingUp::Kind::Release, Date::of(2026, 11, 24), 84),
                     madeEvent(ComingUp::Kind::OrderEnd, Date::of(2026, 12, 1), -126),
                     madeEvent(ComingUp::Kind::ReductionEnds, Date::of(2027, 1, 3), 0, 740)});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, 0), QStringLiteral("24 Nov"));
    EXPECT_EQ(text(0, 1), QStringLiteral("Release: X000001"));
    EXPECT_EQ(text(0, 2), QStringLiteral("Nobody"));
    EXPECT_EQ(text(0, 3), QStringLiteral("+84"));
    EXPECT_EQ(text(1, 3), QStringLiteral("−126"));
    EXPECT_EQ(text(2, 3), QStringLiteral("+7.4\u00a0h"));
    EXPECT_EQ(model.index(2, 3).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("+7.4\u00a0h available hours"));
}

TEST(OutlookModelTest, GivesAWeekWithSeveralEventsOneFigure) {
    OutlookModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    OutlookWeek quiet, busy;
    quiet.weekStarting = Date::of(2026, 11, 23);
    quiet.percent = 118.2;
    busy.weekStarting = Date::of(2026, 11, 30);
    busy.percent = 112.9;
    busy.status = Status::Over;
    busy.events = {madeEvent(ComingUp::Kind::Release, Date::of(2026, 12, 1), 18),
                   madeEvent(ComingUp::Kind::OrderEnd, Date::of(2026, 12, 2), -63)};
    model.setWeeks({quiet, busy}, {});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("nothing known"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("112.9"));
    EXPECT_EQ(model.index(2, 1).data().toString(), QString());
    EXPECT_EQ(model.index(2, 3).data().toString(), QStringLiteral("−63"));
}

TEST(CaseListModelTest, FindsCasesByWhatIsKnownOfThem) {
    CaseListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    CaseLine listed = madeCase("X000005", CaseType::Custody, c1);
    listed.surname.clear();
    listed.rosh.reset();
    listed.mark = CaseMark::ActiveWarrant;
    model.setCases({madeCase("X000001", CaseType::Community, b2),
                    madeCase("X000001", CaseType::Licence, b2, true), listed});
    EXPECT_EQ(model.rowCount(), 3); // one CRN may be there twice
    EXPECT_EQ(model.index(2, 1).data().toString(), Words::unknown());
    EXPECT_EQ(model.index(2, 4).data().toString(), Words::unknown());
    EXPECT_FALSE(model.index(2, 4).data(Qt::ToolTipRole).toString().isEmpty());
    model.setTextFilter(QStringLiteral("t2a b2"));
    EXPECT_EQ(model.rowCount(), 1);
    model.setTextFilter(QStringLiteral("warrant"));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("X000005"));
}

} // namespace
} // namespace headroom::test
