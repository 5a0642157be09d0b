#include "service/holidays.h"
#include "service/organisationedits.h"
#include "service/reductions.h"
#include "service/versions.h"
#include "ui/app/session.h"
#include "ui/pages/setup/organisationmodels.h"
#include "ui/pages/setup/placedialogs.h"
#include "ui/pages/setup/placehistorydialog.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/pickfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace headroom::test {
namespace {

class SetUpOrganisationTest : public WindowTest {
protected:
    SetUpOrganisationTest() { openDemo(); }
    void show(const char* section) {
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QLatin1String(section));
        QTest::qWait(0);
    }
    Workspace& workspace() { return window.session()->workspace(); }
    OrganisationView view(Date day = demoDay) { return readOrganisation(workspace(), day); }
    /// Presses the button and works in the dialog that opens.
    template <class Dialog>
    void inDialog(const char* button, const std::function<void(Dialog&)>& work) {
        bool worked = false;
        QTimer::singleShot(0, [&] {
            auto* dialog = window.findChild<Dialog*>();
            ASSERT_NE(dialog, nullptr);
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            work(*dialog);
            worked = true;
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        the<QPushButton>(button).click();
        EXPECT_TRUE(worked);
    }
    static void type(QWidget& dialog, const char* field, const QString& text) {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        ASSERT_NE(edit, nullptr) << field;
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void typeDay(QWidget& dialog, const QString& text) {
        QLineEdit& edit = dialog.findChild<DateField*>(QStringLiteral("from"))->edit();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    static void save(QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier); }
    static QString failures(const QWidget& dialog) {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->objectName().endsWith(QStringLiteral("Finding")) && !label->text().isEmpty()) {
                texts << label->objectName() + QStringLiteral(": ") + label->text();
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    void chooseRow(QTableView& table, int row) {
        table.setFocus();
        table.selectRow(row);
    }
};

TEST_F(SetUpOrganisationTest, ATeamIsRenamedByKeyboardFromALaterDay) {
    show("organisation");
    auto& table = the<QTableView>("unitsTable");
    QAbstractItemModelTester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    the<QLineEdit>("unitsFilter").setText(QStringLiteral("Team 1"));
    ASSERT_EQ(table.model()->rowCount(), 1);
    chooseRow(table, 0);
    inDialog<UnitDialog>("unitsEdit", [&](UnitDialog& dialog) {
        type(dialog, "name", QStringLiteral("Riverside"));
        typeDay(dialog, QStringLiteral("1/12/2026"));
        save(dialog);
        EXPECT_FALSE(dialog.isVisible()) << failures(dialog).toStdString();
    });
    const auto named = [&](Date day) {
        const auto units = view(day).units;
        return std::any_of(units.begin(), units.end(),
                           [](const store::PlacedUnit& unit) { return unit.unit.name == "Riverside"; });
    };
    EXPECT_FALSE(named(demoDay));
    EXPECT_TRUE(named(Date::of(2026, 12, 1)));
    inDialog<PlaceHistoryDialog>("unitsHistory", [](PlaceHistoryDialog& dialog) {
        const auto* history = dialog.findChild<QTableView*>(QStringLiteral("placeHistoryTable"));
        EXPECT_EQ(history->model()->index(0, PlaceFactsModel::Value).data().toString(),
                  QStringLiteral("Riverside"));
        QAbstractItemModelTester(history->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    });
}

TEST_F(SetUpOrganisationTest, APostIsAddedAndWhatIsMissingIsSaidUnderItsField) {
    show("posts");
    const auto before = view().posts.size();
    inDialog<PostDialog>("postsAdd", [&](PostDialog& dialog) {
        save(dialog);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(failures(dialog).contains(QStringLiteral("surnameFinding")));
        type(dialog, "staff_code", QStringLiteral("ZZ99001"));
        type(dialog, "surname", QStringLiteral("Newcomer"));
        type(dialog, "forename", QStringLiteral("Nia"));
        const auto teams = view().posts.front().record;
        dialog.findChild<PickField*>(QStringLiteral("team"))->setCode(QString::number(teams.team.value));
        dialog.findChild<PickField*>(QStringLiteral("grade"))
            ->setCode(QStringLiteral("PSQ"), QStringLiteral("PSQ"));
        QTest::keyClicks(dialog.findChild<QWidget*>(QStringLiteral("hours"))->findChild<QLineEdit*>(),
                         QStringLiteral("30"));
        save(dialog);
        EXPECT_FALSE(dialog.isVisible()) << failures(dialog).toStdString();
    });
    EXPECT_EQ(view().posts.size(), before + 1);
    EXPECT_TRUE(eventually(
        [&] { return the<QTableView>("postsTable").model()->rowCount() == static_cast<int>(before) + 1; }));
}

TEST_F(SetUpOrganisationTest, SeveralPostsGetOneManagerTogether) {
    show("posts");
    auto& table = the<QTableView>("postsTable");
    QAbstractItemModelTester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(table.selectionModel()->selectedRows().size(), 3);
    const PostId manager = view().posts.back().record.id;
    inDialog<PostsDialog>("postsEdit", [&](PostsDialog& dialog) {
        dialog.findChild<PickField*>(QStringLiteral("manager"))->setCode(QString::number(manager.value));
        QTest::keyClicks(dialog.findChild<QWidget*>(QStringLiteral("hours"))->findChild<QLineEdit*>(),
                         QStringLiteral("33.5"));
        save(dialog);
        EXPECT_FALSE(dialog.isVisible()) << failures(dialog).toStdString();
    });
    int changed = 0;
    for (const PlacedPost& post : view().posts) {
        changed +=
            post.manager == manager && post.record.contracted == HoursPerWeek::ofHundredths(3350) ? 1 : 0;
    }
    EXPECT_EQ(changed, 3);
}

TEST_F(SetUpOrganisationTest, APostEndsAndItsHistoryStays) {
    show("posts");
    const PlacedPost first = view().posts.front();
    the<QLineEdit>("postsFilter").setText(QString::fromStdString(first.record.staffCode));
    chooseRow(the<QTableView>("postsTable"), 0);
    inDialog<EndPostsDialog>("postsEnd", [](EndPostsDialog& dialog) {
        save(dialog);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(view(demoDay.plusDays(-1)).posts.size(), view().posts.size() + 1);
}

TEST_F(SetUpOrganisationTest, AReasonIsAddedAndAnotherTakenOutOfUse) {
    show("reasons");
    auto& grid = the<GridView>("reasonsTable");
    QAbstractItemModelTester(grid.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    the<QPushButton>("reasonsAdd").click();
    const int row = grid.model()->rowCount() - 1;
    EXPECT_EQ(grid.currentIndex().row(), row);
    QApplication::clipboard()->setText(
        QStringLiteral("Mentoring\tMentoring\tWork Circumstances\t5\t10\t12\tyes"));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    grid.setCurrentIndex(grid.model()->index(0, 6));
    QApplication::clipboard()->setText(QStringLiteral("no"));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(the<QLabel>("reasonsProblem").isHidden())
        << the<QLabel>("reasonsProblem").text().toStdString();
    const auto before = choosableReasons(workspace(), demoDay);
    the<QPushButton>("reasonsSave").click();
    const auto after = choosableReasons(workspace(), demoDay);
    EXPECT_EQ(after.size(), before.size()) << "one more, one less";
    const auto added = std::find_if(after.begin(), after.end(),
                                    [](const ReductionReason& reason) { return reason.name == "Mentoring"; });
    ASSERT_NE(added, after.end());
    EXPECT_EQ(added->allowanceBasisPoints, 500);
    EXPECT_EQ(added->maxAllowanceBasisPoints, 1000);
    EXPECT_EQ(added->months, 12);
}

TEST_F(SetUpOrganisationTest, AllColumnsOfTheReasonsFitASmallWindow) {
    window.resize(1280, 800);
    show("reasons");
    EXPECT_EQ(the<GridView>("reasonsTable").horizontalScrollBar()->maximum(), 0);
}

TEST_F(SetUpOrganisationTest, AReasonWithAShareAboveItsCeilingIsRefused) {
    show("reasons");
    auto& grid = the<GridView>("reasonsTable");
    grid.setCurrentIndex(grid.model()->index(0, 3));
    QApplication::clipboard()->setText(QStringLiteral("60\t50\t0"));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    const QString problem = the<QLabel>("reasonsProblem").text();
    EXPECT_TRUE(problem.contains(QStringLiteral("above its own ceiling"))) << problem.toStdString();
    EXPECT_TRUE(problem.contains(QStringLiteral("between 1 and 120"))) << problem.toStdString();
    the<QPushButton>("reasonsSave").click();
    EXPECT_EQ(versionsOf<std::vector<ReductionReason>>(workspace()).size(), 1U);
}

TEST_F(SetUpOrganisationTest, AProclaimedHolidayCountsFromThenOn) {
    show("holidays");
    auto& day = the<DateField>("holidaysDay");
    day.edit().selectAll();
    QTest::keyClicks(&day.edit(), QStringLiteral("10/12/2026"));
    the<QLineEdit>("holidaysName").setFocus();
    QTest::keyClicks(&the<QLineEdit>("holidaysName"), QStringLiteral("Jubilee"));
    QTest::keyClick(&the<QLineEdit>("holidaysName"), Qt::Key_Return);
    EXPECT_FALSE(bankHolidaysOn(workspace().database(), demoDay).contains(Date::of(2026, 12, 10)))
        << "a draft counts for nothing";
    the<QPushButton>("holidaysSave").click();
    EXPECT_TRUE(bankHolidaysOn(workspace().database(), demoDay).contains(Date::of(2026, 12, 10)));
    EXPECT_FALSE(
        bankHolidaysOn(workspace().database(), demoDay.plusDays(-1)).contains(Date::of(2026, 12, 10)));
    EXPECT_FALSE(serviceCalendarOn(workspace(), demoDay).isBusinessDay(Date::of(2026, 12, 10)));
}

} // namespace
} // namespace headroom::test
