// What if: steps by keyboard, everybody before and after, kept by name, and never anything recorded.

#include "pagetest.h"
#include "service/moves.h"
#include "service/reductions.h"
#include "service/scenarios.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/windowactions.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/whatif/steplist.h"
#include "ui/pages/whatif/whatifdetail.h"
#include "ui/pages/whatif/whatifpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <algorithm>
#include <future>

namespace headroom::test {
namespace {

class WhatIfPageTest : public PageTest {
protected:
    void openWhatIf() {
        openDemo();
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(where().kind, Whereabouts::Kind::WhatIf);
    }
    WhatIfPage& whatIf() { return dynamic_cast<WhatIfPage&>(page()); }
    BoardTableView& results() { return here<BoardTableView>("whatIfTable"); }
    template <class Widget>
    Widget& in(QWidget& parent, const char* name) {
        auto* found = parent.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("nothing there named ") + name);
        }
        return *found;
    }
    QDialog& dialog(const char* name) {
        auto* found = window.findChild<QDialog*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no dialog named ") + name);
        }
        return *found;
    }
    static void pick(PickField& field, const QString& text) {
        field.setFocus();
        field.clear();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    static void setKind(QWidget& step, StepKind kind) {
        auto* combo = step.findChild<QComboBox*>(QStringLiteral("stepKind"));
        combo->setCurrentIndex(combo->findData(static_cast<int>(kind)));
    }
    /// Officers with cases and available hours, the fullest first.
    std::vector<PostRow> holders() {
        std::vector<PostRow> rows = readBoard(workspace(), {where().unit, demoDay, true, false}).posts;
        std::erase_if(rows, [](const PostRow& row) {
            return row.figure.available <= Points{} || row.figure.cases.total() < 5;
        });
        std::sort(rows.begin(), rows.end(),
                  [](const PostRow& a, const PostRow& b) { return a.percent > b.percent; });
        return rows;
    }
    static ScenarioStep leaver(const PostRow& leaves, const PostRow& takes) {
        ScenarioStep step;
        step.kind = StepKind::Leaver;
        step.post = leaves.post;
        step.to = takes.post;
        step.from = demoDay;
        return step;
    }
    static ScenarioStep hours(const PostRow& of, int whole) {
        ScenarioStep step;
        step.kind = StepKind::Hours;
        step.post = of.post;
        step.hours = HoursPerWeek::whole(whole);
        step.from = demoDay;
        return step;
    }
    void name(const QString& text) {
        auto& edit = here<QLineEdit>("whatIfName");
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    int leadsNow(PostId post) { return static_cast<int>(movableCases(workspace(), post, demoDay).size()); }
    QString cellOf(PostId post, const char* column) {
        return cell(results(), rows(results()).rowOf(post.value), column);
    }
};

TEST_F(WhatIfPageTest, IsReachedByKeyAndFromTheBoardAndSaysWhatToDo) {
    openDemo();
    const UnitRef team = where().unit;
    here<QAction>("boardWhatIf").trigger();
    EXPECT_EQ(where(), (Whereabouts{Whereabouts::Kind::WhatIf, team, demoDay}));
    EXPECT_EQ(window.findChild<Breadcrumb*>()->leaf(), QStringLiteral("What if"));
    EXPECT_TRUE(here<QWidget>("emptySteps").isVisible());
    EXPECT_GT(results().model()->rowCount(), 5);
    window.goToFullestOfficer();
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(where().unit, team) << "of an officer it is the team";
}

TEST_F(WhatIfPageTest, AStepIsAddedByKeyboardAndEverybodyAffectedStandsFirst) {
    openWhatIf();
    const auto all = holders();
    const PostRow &leaves = all[0], &takes = all[1];
    press("addStep");
    QDialog& step = dialog("stepDialog");
    step.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&step));
    setKind(step, StepKind::Leaver);
    QTest::keyClick(&step, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(in<QLabel>(step, "stepPostFinding").isVisible()) << "nobody was chosen yet";
    pick(in<PickField>(step, "stepPost"), toQString(leaves.staffCode));
    pick(in<PickField>(step, "stepTo"), toQString(takes.staffCode));
    QTest::keyClick(&step, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(whatIf().scenario().steps.size(), 1U);
    EXPECT_EQ(whatIf().scenario().steps[0].post, leaves.post);
    EXPECT_EQ(whatIf().scenario().steps[0].to, takes.post);
    const ScenarioView view = evaluateScenario(workspace(), whatIf().scenario());
    EXPECT_EQ(cellOf(leaves.post, "after"), QStringLiteral("left"));
    const auto row = std::find_if(view.rows.begin(), view.rows.end(),
                                  [&](const ScenarioRow& one) { return one.outcome.post == takes.post; });
    EXPECT_EQ(cellOf(takes.post, "after"), percentFigure(row->percentAfter));
    EXPECT_EQ(cellOf(takes.post, "before"), percentFigure(takes.percent));
    EXPECT_LT(rows(results()).rowOf(takes.post.value), 2);
    EXPECT_LT(rows(results()).rowOf(leaves.post.value), 2);
    EXPECT_TRUE(
        here<ElidedLabel>("whatIfSentence").text().startsWith(QStringLiteral("2 practitioners affected")));
}

TEST_F(WhatIfPageTest, UndoBringsBackWhatWasTakenOutAndChanged) {
    openWhatIf();
    const auto all = holders();
    whatIf().addStep(leaver(all[0], all[1]));
    whatIf().addStep(hours(all[2], 10));
    const QString after = cellOf(all[2].post, "after");
    auto& steps = here<BoardTableView>("stepTable");
    ASSERT_EQ(steps.model()->rowCount(), 2);
    steps.setCurrentIndex(steps.model()->index(1, 0));
    steps.setFocus();
    QTest::keyClick(&steps, Qt::Key_Delete);
    EXPECT_EQ(steps.model()->rowCount(), 1);
    EXPECT_NE(cellOf(all[2].post, "after"), after);
    press("undoStep");
    EXPECT_EQ(steps.model()->rowCount(), 2);
    EXPECT_EQ(cellOf(all[2].post, "after"), after);
    steps.setCurrentIndex(steps.model()->index(1, 0));
    press("changeStep");
    QDialog& step = dialog("stepDialog");
    auto& field = in<NumberField>(step, "stepHours");
    field.edit().selectAll();
    QTest::keyClicks(&field.edit(), QStringLiteral("20"));
    QTest::mouseClick(&in<QPushButton>(step, "takeStep"), Qt::LeftButton);
    EXPECT_EQ(whatIf().scenario().steps[1].hours, HoursPerWeek::whole(20));
    EXPECT_NE(cellOf(all[2].post, "after"), after);
}

TEST_F(WhatIfPageTest, CasesAreFoundAndMarkedAndTheSheetNamesThem) {
    openWhatIf();
    const auto all = holders();
    press("addStep");
    QDialog& step = dialog("stepDialog");
    setKind(step, StepKind::Moves);
    pick(in<PickField>(step, "stepPost"), toQString(all[0].staffCode));
    auto& list = in<QListWidget>(step, "caseList");
    ASSERT_GT(list.count(), 2);
    const auto movable = movableCases(workspace(), all[0].post, demoDay);
    QTest::keyClicks(&in<QLineEdit>(step, "caseFilter"), toQString(movable[1].crn));
    int shown = 0;
    for (int row = 0; row < list.count(); ++row) {
        shown += list.item(row)->isHidden() ? 0 : 1;
    }
    EXPECT_EQ(shown, 1);
    list.item(1)->setCheckState(Qt::Checked);
    pick(in<PickField>(step, "stepTo"), toQString(all[1].staffCode));
    QTest::mouseClick(&in<QPushButton>(step, "takeStep"), Qt::LeftButton);
    ASSERT_EQ(whatIf().scenario().steps.size(), 1U);
    results().setFocus();
    results().setCurrentIndex(results().model()->index(rows(results()).rowOf(all[1].post.value), 0));
    QTest::keyClick(&results(), Qt::Key_Return);
    auto& effects = here<BoardTableView>("effectTable");
    ASSERT_TRUE(effects.isVisible());
    QCoreApplication::processEvents(); // the split lays itself out
    const auto topOf = [this](const QWidget& widget) { return widget.mapTo(&page(), QPoint()).y(); };
    EXPECT_EQ(topOf(*page().findChild<WhatIfDetail*>()), topOf(*page().findChild<StepList*>()));
    ASSERT_EQ(effects.model()->rowCount(), 1);
    EXPECT_TRUE(cell(effects, 0, "who").contains(toQString(movable[1].surname)));
    EXPECT_TRUE(cell(effects, 0, "what").startsWith(QStringLiteral("comes from")));
    EXPECT_EQ(leadsNow(all[0].post), static_cast<int>(movable.size())) << "nothing was moved";
    QTest::keyClick(&page(), Qt::Key_Escape);
    EXPECT_FALSE(effects.isVisible());
}

TEST_F(WhatIfPageTest, IsKeptByNameOpenedComparedAndDeleted) {
    openWhatIf();
    const auto all = holders();
    press("whatIfSave");
    EXPECT_TRUE(scenarios(workspace()).empty()) << "a name is asked for first";
    whatIf().addStep(leaver(all[0], all[1]));
    name(QStringLiteral("Winter"));
    QTest::keyClick(&here<QLineEdit>("whatIfName"), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(scenarios(workspace()).size(), 1U);
    const QString first = cellOf(all[1].post, "after");
    press("whatIfNew");
    EXPECT_TRUE(whatIf().scenario().steps.empty());
    whatIf().addStep(hours(all[1], 20));
    name(QStringLiteral("Part time"));
    press("whatIfSave");
    ASSERT_EQ(scenarios(workspace()).size(), 2U);
    const QString second = cellOf(all[1].post, "after");

    press("whatIfCompare");
    pick(here<PickField>("compareSecond"), QStringLiteral("Winter"));
    auto& beside = here<BoardTableView>("compareTable");
    ASSERT_TRUE(beside.isVisible());
    const int row = rows(beside).rowOf(all[1].post.value);
    EXPECT_EQ(cell(beside, row, "after0"), second);
    EXPECT_EQ(cell(beside, row, "after1"), first);
    EXPECT_EQ(beside.model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("Winter"));
    press("whatIfCompare");
    EXPECT_TRUE(results().isVisible());

    pick(here<PickField>("whatIfOpen"), QStringLiteral("Winter"));
    EXPECT_EQ(whatIf().scenario().name, "Winter");
    EXPECT_EQ(cellOf(all[1].post, "after"), first);
    EXPECT_EQ(here<QPushButton>("whatIfVersions").menu()->actions().size(), 1);
    name(QStringLiteral("Spring"));
    press("whatIfSave");
    EXPECT_EQ(here<QPushButton>("whatIfVersions").menu()->actions().size(), 2);
    press("whatIfDelete");
    EXPECT_EQ(scenarios(workspace()).size(), 1U);
    EXPECT_EQ(whatIf().scenario().steps.size(), 1U) << "what was tried stays on the page";
}

TEST_F(WhatIfPageTest, MovingForRealBecomesAPlanWithItsEvidenceAndMovesNothingByItself) {
    openWhatIf();
    const auto all = holders();
    const int before = leadsNow(all[0].post);
    whatIf().addStep(leaver(all[0], all[1]));
    press("doStep");
    QDialog& moves = dialog("movesDialog");
    EXPECT_TRUE(moves.isVisible());
    const auto plan = readMovePlan(workspace(), all[0].post);
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->reason, AllocationReason::OfficerLeft);
    EXPECT_TRUE(std::all_of(plan->rows.begin(), plan->rows.end(),
                            [&](const MovePlan::Row& row) { return row.to == all[1].post; }));
    EXPECT_EQ(leadsNow(all[0].post), before);
    moves.reject();
}

TEST_F(WhatIfPageTest, HoursForRealGiveTheFigureThatWasForeseen) {
    openWhatIf();
    const auto all = holders();
    whatIf().addStep(hours(all[2], 18));
    const QString foreseen = cellOf(all[2].post, "after");
    press("doStep");
    QTest::mouseClick(&in<QPushButton>(dialog("hoursEditor"), "saveHours"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(cellOf(all[2].post, "before"), foreseen);
    EXPECT_EQ(cellOf(all[2].post, "after"), foreseen);
    const BoardSnapshot board = readBoard(workspace(), {unitOf(all[2].post), demoDay, true, false});
    EXPECT_EQ(percentFigure(board.posts.at(0).percent), foreseen);
}

TEST_F(WhatIfPageTest, AReductionForRealOpensItsFormFilledIn) {
    openWhatIf();
    const auto all = holders();
    ScenarioStep less;
    less.kind = StepKind::Reduction;
    less.post = all[2].post;
    less.hours = HoursPerWeek::ofHundredths(370);
    less.from = demoDay;
    less.until = demoDay.plusDays(28);
    whatIf().addStep(less);
    press("doStep");
    QDialog& form = dialog("reductionDialog");
    EXPECT_EQ(form.windowTitle(), QStringLiteral("Add a reduction"));
    form.reject();
}

TEST_F(WhatIfPageTest, IsExportedAndPrinted) {
    openWhatIf();
    const auto all = holders();
    whatIf().addStep(leaver(all[0], all[1]));
    const QString file = QString::fromStdString((folder.path() / "whatif.csv").string());
    whatIf().exporter().setChooser([&](QWidget*, const QString&) { return file; });
    here<QPushButton>("whatIfExport").menu()->actions().at(1)->trigger();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("Staff code,Officer,Team,Affected"));
    const QString paper = whatIf().printed();
    EXPECT_TRUE(paper.contains(QStringLiteral("OFFICIAL-SENSITIVE")));
    EXPECT_TRUE(paper.contains(toQString(all[0].surname)));
}

TEST_F(WhatIfPageTest, ARegionIsWorkedOutByTheWorker) {
    openWhatIf();
    window.goTo({Whereabouts::Kind::WhatIf, UnitRef{}, demoDay});
    const auto all = holders();
    ASSERT_TRUE(eventually([this] { return results().model()->rowCount() > 0; }));
    whatIf().addStep(hours(all[0], 10));
    EXPECT_TRUE(eventually([&] {
        return here<ElidedLabel>("whatIfSentence")
            .text()
            .startsWith(QStringLiteral("1 practitioner affected"));
    }));
    EXPECT_TRUE(eventually([this] { return !here<QPushButton>("whatIfStop").isVisible(); }));
}

/// Of the whole service, while the worker has something else to do.
class BusyWhatIfTest : public WhatIfPageTest {
protected:
    ~BusyWhatIfTest() override { letGo(); }
    void openWide() {
        openWhatIf();
        window.goTo({Whereabouts::Kind::WhatIf, UnitRef{}, demoDay});
        ASSERT_TRUE(eventually([this] { return !jobs().busy() && results().model()->rowCount() > 0; }));
        all = holders();
    }
    JobRunner& jobs() { return window.session()->jobs(); }
    void keepBusy() {
        jobs().run<bool>(
            [gate = m_gate.get_future().share()](Workspace&, const JobControl&) {
                gate.wait();
                return true;
            },
            [this](bool) { ended = true; }, [](const QString&) {}, [this] { stopped = true; });
    }
    void letGo() {
        if (!m_open) {
            m_gate.set_value();
            m_open = true;
        }
    }
    QString sentence() { return here<ElidedLabel>("whatIfSentence").text(); }
    bool stopIsShown() { return here<QPushButton>("whatIfStop").isVisible(); }

    std::vector<PostRow> all;
    bool ended = false, stopped = false;

private:
    std::promise<void> m_gate;
    bool m_open = false;
};

TEST_F(BusyWhatIfTest, WaitsForTheWorkerAndThenWorksOutTheNewestOnly) {
    openWide();
    keepBusy();
    whatIf().addStep(hours(all[0], 10));
    EXPECT_TRUE(whatIf().view().steps.empty()) << "nothing was worked out in the window";
    EXPECT_TRUE(stopIsShown());
    whatIf().addStep(hours(all[1], 10));
    ASSERT_EQ(whatIf().scenario().steps.size(), 2U) << "the page goes on meanwhile";
    letGo();
    ASSERT_TRUE(eventually([&] { return whatIf().view().steps.size() == 2; }));
    EXPECT_TRUE(ended);
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 practitioners affected")));
    EXPECT_TRUE(eventually([this] { return !stopIsShown(); }));
}

TEST_F(BusyWhatIfTest, StopEndsTheWaitAndNotTheOtherWork) {
    openWide();
    keepBusy();
    whatIf().addStep(hours(all[0], 10));
    press("whatIfStop");
    EXPECT_FALSE(stopIsShown());
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Stopped")));
    EXPECT_TRUE(jobs().busy());
    letGo();
    ASSERT_TRUE(eventually([this] { return ended; }));
    EXPECT_FALSE(stopped);
    QTest::qWait(50);
    EXPECT_FALSE(jobs().busy());
    EXPECT_TRUE(whatIf().view().steps.empty());
    window.navigator()->reload(); // F5
    EXPECT_TRUE(eventually([&] { return whatIf().view().steps.size() == 1; }));
}

TEST_F(BusyWhatIfTest, WhatTheWorkerDoesForAnOlderScenarioIsGivenUp) {
    openWide();
    whatIf().addStep(hours(all[0], 10));
    whatIf().addStep(hours(all[1], 10));
    ASSERT_TRUE(eventually([&] { return whatIf().view().steps.size() == 2; }));
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 practitioners affected")));
    EXPECT_TRUE(eventually([this] { return !jobs().busy() && !stopIsShown(); }));
}

TEST_F(BusyWhatIfTest, APageThatWasLeftBeginsNothing) {
    openWide();
    keepBusy();
    whatIf().addStep(hours(all[0], 10));
    WhatIfPage& left = whatIf();
    window.goToTeam();
    letGo();
    ASSERT_TRUE(eventually([this] { return ended; }));
    QTest::qWait(50);
    EXPECT_FALSE(jobs().busy());
    EXPECT_TRUE(left.view().steps.empty());
}

} // namespace
} // namespace headroom::test
