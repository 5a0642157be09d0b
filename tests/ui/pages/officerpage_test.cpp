#include "exchange/wmtextract.h"
#include "service/imports.h"
#include "service/officer.h"
#include "service/reductions.h"
#include "ui/pages/models/words.h"
#include "ui/pages/officer/officerpage.h"
#include "ui/pages/officer/reductiondialog.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/parts/explanationsheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace headroom::test {
namespace {

class OfficerPageTest : public PageTest {
protected:
    OfficerPageTest() { openDemo(); }

    std::vector<PostRow> posts() {
        return readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, true}).posts;
    }
    void open(PostId post) { window.goTo({Whereabouts::Kind::Officer, unitOf(post), demoDay}); }
    PostRow openFirst(const std::function<bool(const PostRow&)>& fits) {
        for (const PostRow& row : posts()) {
            if (fits(row)) {
                open(row.post);
                return row;
            }
        }
        throw std::runtime_error("nobody in the invented team is like that");
    }
    PostRow openFullest() {
        return openFirst([](const PostRow& row) { return row.status == Status::Severe; });
    }
    OfficerSnapshot snapshot() { return readOfficer(workspace(), PostId{where().unit.id}, demoDay); }
    BoardTableView& lines() { return here<BoardTableView>("explanationTable"); }
    QString text(const char* label) { return here<QLabel>(label).text(); }
    const BarModel& bar() { return here<WorkloadBar>("officerBar").model(); }
    BoardTableView& reductions() { return here<BoardTableView>("reductionTable"); }

    ReductionDialog& openDialog(const char* button = "addReductionButton") {
        press(button);
        auto* dialog = page().findChild<ReductionDialog*>();
        if (dialog == nullptr) {
            throw std::runtime_error("no dialog");
        }
        return *dialog;
    }
    /// A reason without fixed hours or length.
    ReasonId freeReason() {
        for (const ReductionReason& reason : choosableReasons(workspace(), demoDay)) {
            if (!reason.allowanceBasisPoints && !reason.maxAllowanceBasisPoints && !reason.months) {
                return reason.id;
            }
        }
        throw std::runtime_error("no free reason");
    }
    ReasonId fixedReason() {
        for (const ReductionReason& reason : choosableReasons(workspace(), demoDay)) {
            if (reason.allowanceBasisPoints && reason.months) {
                return reason.id;
            }
        }
        throw std::runtime_error("no fixed reason");
    }
    static void choose(ReductionDialog& dialog, ReasonId reason) {
        auto* combo = dialog.findChild<QComboBox*>(QStringLiteral("reasonCombo"));
        combo->setCurrentIndex(combo->findData(QVariant::fromValue<qlonglong>(reason.value)));
    }
    static void save(ReductionDialog& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
    }
    /// Through the dialog: so many hours from today.
    void addReduction(double hours) {
        ReductionDialog& dialog = openDialog();
        choose(dialog, freeReason());
        dialog.findChild<QDoubleSpinBox*>(QStringLiteral("hoursSpin"))->setValue(hours);
        save(dialog);
    }
};

TEST_F(OfficerPageTest, ExplainsEveryFigureOfTheTeamToThePoint) {
    for (const PostRow& row : posts()) {
        open(row.post);
        const BoardTableView& sheet = lines();
        const int last = sheet.model()->rowCount() - 1;
        double sum = 0;
        for (int line = 0; line < last; ++line) {
            sum += number(cell(sheet, line, "points"));
        }
        EXPECT_EQ(sum, number(cell(sheet, last, "points"))) << row.staffCode;
        EXPECT_EQ(cell(sheet, last, "points"), pointsText(row.figure.total));
        const bool noHours = row.figure.contracted == HoursPerWeek{};
        EXPECT_TRUE(noHours ? text("formulaLabel").contains(QStringLiteral("no contracted hours"))
                            : text("formulaLabel").endsWith(pointsText(row.figure.available)))
            << text("formulaLabel").toStdString();
        if (row.status != Status::NoCapacity) {
            EXPECT_EQ(text("officerFigure"), percentText(row.percent));
            EXPECT_TRUE(text("percentLabel").endsWith(percentText(row.percent)));
        }
    }
}

TEST_F(OfficerPageTest, WritesTheFormulaWithTheOfficersNumbers) {
    const PostRow row = openFirst([](const PostRow& post) {
        return post.figure.reduction > HoursPerWeek{} && post.status != Status::NoCapacity;
    });
    EXPECT_TRUE(text("formulaLabel").contains(toQString(row.figure.reduction.exactText())));
    EXPECT_TRUE(text("hoursLabel").contains(QStringLiteral("Reduction: ")));
    EXPECT_TRUE(text("basisLabel").contains(QStringLiteral("Points table of 23 Apr 2021")));
    EXPECT_TRUE(text("basisLabel").contains(QStringLiteral("extract of 22 Nov 2026")));
    EXPECT_TRUE(text("changeLabel").startsWith(QStringLiteral("Since 15 Nov")));
}

TEST_F(OfficerPageTest, ShowsUncoveredWorkInsteadOfNoughtPerCent) {
    const PostRow row = openFirst([](const PostRow& post) {
        return post.status == Status::NoCapacity && post.figure.cases.total() > 0;
    });
    EXPECT_EQ(text("officerFigure"), QStringLiteral("No capacity"));
    const QString reason = text("reasonLabel");
    EXPECT_TRUE(reason.contains(Words::cases(row.figure.cases.total())));
    EXPECT_TRUE(reason.contains(QStringLiteral("official figure here is 0\u00a0%"))) << reason.toStdString();
    EXPECT_TRUE(text("percentLabel").isEmpty());
}

TEST_F(OfficerPageTest, OpensTheCasesOfALineByKeyboard) {
    openFullest();
    BoardTableView& sheet = lines();
    sheet.setFocus();
    sheet.setCurrentIndex(sheet.model()->index(0, 0));
    const int before = sheet.model()->rowCount();
    const int cases = cell(sheet, 0, "count").section(QLatin1Char(' '), 0, 0).toInt();
    QTest::keyClick(&sheet, Qt::Key_Right);
    EXPECT_EQ(sheet.model()->rowCount(), before + cases);
    EXPECT_EQ(sheet.currentIndex().row(), 0);
    QTest::keyClick(&sheet, Qt::Key_Down);
    EXPECT_EQ(cell(sheet, 1, "points"), QString());
    QTest::keyClick(&sheet, Qt::Key_Left);
    EXPECT_EQ(sheet.model()->rowCount(), before);
    QTest::keyClick(&sheet, Qt::Key_Return);
    sheet.setCurrentIndex(sheet.model()->index(0, 0));
    QTest::keyClick(&sheet, Qt::Key_Return);
    EXPECT_EQ(sheet.model()->rowCount(), before + cases);
}

TEST_F(OfficerPageTest, ListsAndFiltersTheCases) {
    openFullest();
    const OfficerSnapshot officer = snapshot();
    BoardTableView& cases = here<BoardTableView>("caseTable");
    EXPECT_EQ(rows(cases).shownRows(), static_cast<int>(officer.cases.size()));
    here<QLineEdit>("caseFilterEdit").setText(toQString(officer.cases.front().crn));
    EXPECT_EQ(rows(cases).shownRows(), 1);
}

TEST_F(OfficerPageTest, AReductionFromTheDialogMovesTheBarAndUndoMovesItBack) {
    const PostRow before = openFullest();
    const int listed = reductions().model()->rowCount();
    addReduction(7.5);
    ASSERT_TRUE(eventually([&] { return bar().percent > before.percent; }));
    const OfficerSnapshot after = snapshot();
    EXPECT_EQ(bar().available, after.row.figure.available);
    EXPECT_EQ(after.row.figure.reduction, before.figure.reduction + HoursPerWeek::ofHundredths(750));
    EXPECT_EQ(text("officerFigure"), percentText(after.row.percent));
    EXPECT_EQ(reductions().model()->rowCount(), listed + 1);
    EXPECT_TRUE(text("formulaLabel").contains(QStringLiteral("7.5")));

    press("undoReductionButton");
    ASSERT_TRUE(eventually([&] { return bar().available == before.figure.available; }));
    EXPECT_EQ(text("officerFigure"), percentText(before.percent));
    EXPECT_EQ(reductions().model()->rowCount(), listed);
    EXPECT_FALSE(here<QWidget>("undoReductionButton").isVisible());
}

TEST_F(OfficerPageTest, ShowsTheFigureBeforeAndAfterWhileOneTypes) {
    const PostRow before = openFullest();
    ReductionDialog& dialog = openDialog();
    const auto label = [&dialog](const char* name) {
        return dialog.findChild<QLabel*>(QLatin1String(name))->text();
    };
    choose(dialog, freeReason());
    dialog.findChild<QDoubleSpinBox*>(QStringLiteral("hoursSpin"))->setValue(18.5);
    ReductionInput input;
    input.post = before.post;
    input.reason = freeReason();
    input.hours = HoursPerWeek::ofHundredths(1850);
    input.start = demoDay;
    input.end = demoDay.plusMonthsOverflowing(1);
    const ReductionPreview preview = previewReduction(workspace(), input, demoDay);
    EXPECT_TRUE(label("nowLabel").endsWith(percentText(before.percent)));
    EXPECT_TRUE(
        label("thenLabel").endsWith(percentText(percentage(preview.then.total, preview.then.available))));
    dialog.reject();
    EXPECT_EQ(snapshot().row.figure, before.figure);
}

TEST_F(OfficerPageTest, SaysAtTheFieldWhatTheOfficialFormRefuses) {
    const PostRow before = openFullest();
    ReductionDialog& dialog = openDialog();
    const auto finding = [&dialog](const char* field) {
        return dialog.findChild<QLabel*>(QLatin1String(field) + QStringLiteral("Finding"));
    };
    EXPECT_TRUE(finding("reasonCombo")->isHidden()); // nobody has done anything wrong yet
    save(dialog);
    EXPECT_FALSE(finding("reasonCombo")->isHidden());
    EXPECT_FALSE(finding("reasonCombo")->text().isEmpty());
    choose(dialog, freeReason());
    EXPECT_TRUE(finding("reasonCombo")->isHidden());
    dialog.findChild<QDateEdit*>(QStringLiteral("endEdit"))->setDate(toQDate(demoDay.plusDays(-3)));
    EXPECT_FALSE(finding("endEdit")->isHidden());
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("notesEdit"))
        ->setPlainText(QString(4100, QLatin1Char('x')));
    EXPECT_FALSE(finding("notesEdit")->isHidden());
    save(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(snapshot().row.figure, before.figure);
    dialog.reject();
}

TEST_F(OfficerPageTest, FixesHoursAndEndWhereTheReasonDoes) {
    const PostRow row = openFullest();
    ReductionDialog& dialog = openDialog();
    auto* hours = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("hoursSpin"));
    auto* end = dialog.findChild<QDateEdit*>(QStringLiteral("endEdit"));
    EXPECT_TRUE(hours->isEnabled());
    choose(dialog, fixedReason());
    const Allowance allowance = allowanceFor(workspace(), row.post, fixedReason(), demoDay);
    EXPECT_FALSE(hours->isEnabled());
    EXPECT_DOUBLE_EQ(hours->value(), allowance.fixed->asDouble());
    EXPECT_FALSE(end->isEnabled());
    EXPECT_EQ(fromQDate(end->date()), *allowance.end);
    choose(dialog, freeReason());
    EXPECT_TRUE(hours->isEnabled());
    EXPECT_TRUE(end->isEnabled());
    dialog.reject();
}

TEST_F(OfficerPageTest, AsksToLeaveHealthDetailsOutOfNotes) {
    openFullest();
    ReductionDialog& dialog = openDialog();
    bool asked = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        asked = asked || (label->text().contains(QStringLiteral("No health or capability details")) &&
                          label->text().contains(QStringLiteral("4,000")));
    }
    EXPECT_TRUE(asked);
    dialog.reject();
}

TEST_F(OfficerPageTest, ChangesEndsAndTakesOutTheChosenReduction) {
    const PostRow before = openFullest();
    const int listed = reductions().model()->rowCount();
    addReduction(5);
    ASSERT_TRUE(eventually([&] { return reductions().model()->rowCount() == listed + 1; }));

    ReductionDialog& dialog = openDialog("editReductionButton"); // what was added is chosen
    dialog.findChild<QDoubleSpinBox*>(QStringLiteral("hoursSpin"))->setValue(10);
    save(dialog);
    ASSERT_TRUE(eventually([&] {
        return snapshot().row.figure.reduction == before.figure.reduction + HoursPerWeek::whole(10) &&
               bar().available == snapshot().row.figure.available;
    }));

    press("endReductionButton");
    ASSERT_TRUE(eventually([&] { return bar().available == before.figure.available; }));
    EXPECT_EQ(reductions().model()->rowCount(), listed + 1); // ended, not gone
    EXPECT_FALSE(here<QPushButton>("endReductionButton").isEnabled());

    press("undoReductionButton"); // it goes on
    ASSERT_TRUE(eventually([&] { return bar().available != before.figure.available; }));

    press("deleteReductionButton");
    ASSERT_TRUE(eventually([&] { return reductions().model()->rowCount() == listed; }));
    EXPECT_EQ(bar().available, before.figure.available);
    press("undoReductionButton");
    EXPECT_TRUE(eventually([&] { return reductions().model()->rowCount() == listed + 1; }));
}

TEST_F(OfficerPageTest, ChangesNothingOnAPastDay) {
    openFullest();
    EXPECT_TRUE(here<QPushButton>("addReductionButton").isEnabled());
    window.showDay(demoDay.plusDays(-7));
    EXPECT_FALSE(here<QPushButton>("addReductionButton").isEnabled());
    EXPECT_TRUE(here<QPushButton>("addReductionButton").toolTip().contains(QStringLiteral("15 Nov 2026")));
}

TEST_F(OfficerPageTest, TheTrendsTableHoldsTheChartsFigures) {
    openFullest();
    press("trendTableButton");
    const BoardTableView& twin = here<BoardTableView>("trendTable");
    const OfficerSnapshot officer = snapshot();
    ASSERT_EQ(twin.model()->rowCount(), static_cast<int>(officer.weeks.size()));
    for (std::size_t i = 0; i < officer.weeks.size(); ++i) {
        const WeekFigure& week = officer.weeks[officer.weeks.size() - 1 - i];
        EXPECT_EQ(cell(twin, static_cast<int>(i), "workload"),
                  week.percent ? percentFigure(*week.percent) : Words::unknown());
    }
}

TEST_F(OfficerPageTest, LooksSixWeeksAhead) {
    openFullest();
    const BoardTableView& outlook = here<BoardTableView>("outlookTable");
    int weeks = 0;
    for (const QString& week : column(outlook, "week")) {
        weeks += week.isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(weeks, 6);
}

/// A store with more than one region, whose fullest officer is looked for on the worker.
class FullestOfficerTest : public PageTest {
protected:
    FullestOfficerTest() {
        openEmpty();
        WmtExtract extract =
            readWmtExtract(testData("synthetic_extract_40.xlsx"), std::nullopt, ExtractLimits(), JobControl())
                .extract;
        extract.reportDate = demoDay;
        extract.posts.back().unit = {"R99", "Elsewhere", "R99P", "Elsewhere Central", "R99T", "Elsewhere 1"};
        writeWmtExtract(extract, folder.path() / "regions.xlsx", JobControl());
        EXPECT_TRUE(importWmtExtract(workspace(), folder.path() / "regions.xlsx", {}, JobControl()).imported);
        window.goHome();
    }
};

TEST_F(FullestOfficerTest, OfAWholeServiceArrivesFromTheWorker) {
    ASSERT_EQ(where().unit, UnitRef{});
    window.goToFullestOfficer();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team) << "the window goes on meanwhile";
    ASSERT_TRUE(readAllThatWasAsked());
    ASSERT_EQ(where().kind, Whereabouts::Kind::Officer);
    const OfficerSnapshot shown = readOfficer(workspace(), PostId{where().unit.id}, demoDay);
    for (const PostRow& row : readBoard(workspace(), {UnitRef{}, demoDay, true, false}).posts) {
        EXPECT_LE(row.percent, shown.row.percent);
    }
}

TEST_F(FullestOfficerTest, DoesNotTakeAwayWhoeverWentElsewhere) {
    window.goToFullestOfficer();
    window.goToSetUp();
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(where().kind, Whereabouts::Kind::SetUp);
}

TEST(OfficerPagePermissionTest, LetsAPractitionerReadButNotChange) {
    TempWorkspace store;
    fillWithPopulation(*store, makePopulation(PopulationSize::Team, 1, demoDay, {}), {});
    store.reopenOn(demoDay, Role::Practitioner);
    JobRunner jobs(*store);
    OfficerPage page(*store, jobs);
    const BoardSnapshot board = readBoard(*store, {homeUnit(*store, demoDay), demoDay, true, false});
    page.goTo({Whereabouts::Kind::Officer, unitOf(board.posts.front().post), demoDay});
    const auto* add = page.findChild<QPushButton*>(QStringLiteral("addReductionButton"));
    EXPECT_FALSE(add->isEnabled());
    EXPECT_FALSE(add->toolTip().isEmpty());
}

} // namespace
} // namespace headroom::test
