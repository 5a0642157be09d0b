#include "service/settings.h"
#include "service/tiering.h"
#include "service/versions.h"
#include "store/reference.h"
#include "ui/app/session.h"
#include "ui/pages/setup/figurecomparisondialog.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/setup/versionssection.h"
#include "ui/support/demostore.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/gridview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace headroom::test {
namespace {

class SetUpPointsTest : public WindowTest {
protected:
    SetUpPointsTest() {
        openDemo();
        show("points");
    }
    void show(const char* section) {
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QLatin1String(section));
        QTest::qWait(0);
    }
    Workspace& workspace() { return window.session()->workspace(); }
    GridView& grid() { return the<GridView>("pointsTable"); }
    QString cell(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    void goToCell(GridView& view, int row, int column) {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
    }
    /// Types into the chosen cell as a person does; Enter keeps it.
    void type(GridView& view, const QString& text) {
        QTest::keyClicks(&view, text.left(1));
        auto* editor = view.viewport()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr) << "typing edits the cell";
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the edit is taken then
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::int32_t kept(int tierRow, Date day) {
        return pointsTableOn(workspace(), day)
            .standard[index(CaseType::Community)][static_cast<std::size_t>(tierRow) + 1];
    }
    QString problem() {
        const auto& label = the<QLabel>("pointsProblem");
        return label.isHidden() ? QString() : label.text();
    }
};

TEST_F(SetUpPointsTest, TypingBeginsADraftThatSurvivesTheWindow) {
    QAbstractItemModelTester(grid().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    goToCell(grid(), 0, 1);
    type(grid(), QStringLiteral("230"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("230"));
    EXPECT_EQ(grid().currentIndex().row(), 1) << "Enter goes down";
    EXPECT_EQ(the<QTableView>("pointsVersions").model()->rowCount(), 2);
    EXPECT_EQ(kept(0, demoDay), 206) << "a draft changes no figure";
    window.welcome();
    window.openStore(store);
    show("points");
    EXPECT_EQ(cell(0, 1), QStringLiteral("230"));
    EXPECT_TRUE(the<QLabel>("pointsEffect").text().startsWith(QStringLiteral("1 value differs")));
}

TEST_F(SetUpPointsTest, BlocksArePastedClearedAndTakenBackByKeyboard) {
    goToCell(grid(), 2, 1);
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(2, 1) + cell(2, 2) + cell(3, 1) + cell(3, 2), QStringLiteral("1234"));
    grid().selectionModel()->select(QItemSelection(grid().model()->index(2, 1), grid().model()->index(3, 2)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("1\t2\n3\t4"));
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_EQ(cell(2, 1) + cell(3, 2), QStringLiteral("00"));
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(2, 1) + cell(3, 2), QStringLiteral("14"));
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(2, 1), QStringLiteral("146"));
    EXPECT_FALSE(versionDraft<PointsTable>(workspace())) << "back where there was none";
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(2, 1), QStringLiteral("1"));
}

TEST_F(SetUpPointsTest, EveryFaultHasASentenceAndNothingBecomesCurrent) {
    goToCell(grid(), 0, 1);
    type(grid(), QStringLiteral("1000"));
    goToCell(the<GridView>("pointsNumbers"), 0, 1);
    type(the<GridView>("pointsNumbers"), QStringLiteral("10000"));
    EXPECT_EQ(problem(), QStringLiteral("Community A3: The number must be between 0 and 999.\n"
                                        "Full-time PO, points: The number must be between 0 and 9999."));
    the<QPushButton>("pointsSave").click();
    EXPECT_EQ(kept(0, demoDay), 206);
    EXPECT_FALSE(problem().isEmpty());
    goToCell(grid(), 5, 1);
    type(grid(), QStringLiteral("12x"));
    EXPECT_TRUE(problem().startsWith(QStringLiteral("“12x” is not a number")));
    EXPECT_EQ(cell(5, 1), QStringLiteral("115"));
}

TEST_F(SetUpPointsTest, ATableIsComparedAndMadeCurrentFromALaterDay) {
    goToCell(grid(), 0, 1);
    QApplication::clipboard()->setText(
        QStringLiteral("400\n350\n300\n250\n240\n230\n220\n210\n200\n190\n180\n170"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    the<QLineEdit>("pointsName").setText(QStringLiteral("Trial 2027"));
    QTest::keyClick(&the<QLineEdit>("pointsName"), Qt::Key_Return);
    auto& from = the<DateField>("pointsFrom");
    from.edit().selectAll();
    QTest::keyClicks(&from.edit(), QStringLiteral("1/12/2026"));
    bool compared = false;
    QTimer::singleShot(0, [&] {
        auto* dialog = window.findChild<FigureComparisonDialog*>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(eventually([dialog] { return dialog->isDone(); }));
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("comparisonHeadline"))
                        ->text()
                        .contains(QStringLiteral("officers' figures move")));
        auto* officers = dialog->findChild<QTableView*>(QStringLiteral("comparisonOfficers"));
        EXPECT_GT(officers->model()->rowCount(), 0);
        QAbstractItemModelTester(officers->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        compared = true;
        dialog->accept();
    });
    the<QPushButton>("pointsCompare").click();
    EXPECT_TRUE(compared);
    the<QPushButton>("pointsSave").click();
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(kept(0, demoDay), 206);
    EXPECT_EQ(kept(0, Date::of(2026, 12, 1)), 400);
    const QAbstractItemModel& versions = *the<QTableView>("pointsVersions").model();
    ASSERT_EQ(versions.rowCount(), 2);
    EXPECT_EQ(versions.index(0, VersionsModel::State).data().toString(), QStringLiteral("Planned"));
    EXPECT_EQ(versions.index(0, VersionsModel::Name).data().toString(), QStringLiteral("Trial 2027"));
    EXPECT_EQ(versions.index(1, VersionsModel::State).data().toString(), QStringLiteral("In force"));
}

TEST_F(SetUpPointsTest, AVersionGoesToAFileAndComesBackAsADraft) {
    auto* section = window.findChild<VersionsSection*>(QString());
    for (auto* one : window.findChildren<VersionsSection*>()) {
        section = one->findChild<GridView*>(QStringLiteral("pointsTable")) != nullptr ? one : section;
    }
    const QString file = toFile(folder.path() / "points.json");
    section->setExportChooser([file](QWidget*, const QString&) { return file; });
    section->setImportChooser([file](QWidget*, const QString&) { return file; });
    the<QPushButton>("pointsExport").click();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray text = written.readAll();
    written.close();
    text.replace("\"A3\": 206", "\"A3\": 207");
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write(text);
    written.close();
    the<QPushButton>("pointsImport").click();
    EXPECT_EQ(cell(0, 1), QStringLiteral("207"));
    EXPECT_EQ(kept(0, demoDay), 206);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("{}");
    written.close();
    the<QPushButton>("pointsImport").click();
    EXPECT_TRUE(problem().contains(QStringLiteral("does not say that it holds points")));
    EXPECT_EQ(cell(0, 1), QStringLiteral("207"));
}

TEST_F(SetUpPointsTest, AnOldVersionIsLookedAtAndADraftBegunFromIt) {
    const std::int32_t old = kept(0, demoDay);
    PointsTable next = pointsTableOn(workspace(), demoDay);
    next.name = "Next";
    next.standard[index(CaseType::Community)][1] = 300;
    makeCurrent(workspace(), next, demoDay);
    auto& versions = the<QTableView>("pointsVersions");
    ASSERT_TRUE(eventually([&versions] { return versions.model()->rowCount() == 2; }));
    versions.setCurrentIndex(versions.model()->index(0, 0));
    EXPECT_EQ(cell(0, 1), QStringLiteral("300"));
    versions.setCurrentIndex(versions.model()->index(1, 0));
    EXPECT_EQ(cell(0, 1), QString::number(old));
    the<QPushButton>("pointsDraft").click();
    EXPECT_EQ(versions.model()->index(0, VersionsModel::Name).data().toString(),
              QStringLiteral("Based on Public seed, April 2021"));
    versions.setCurrentIndex(versions.model()->index(1, 0));
    goToCell(grid(), 0, 1);
    EXPECT_FALSE(grid().model()->flags(grid().currentIndex()).testFlag(Qt::ItemIsEditable))
        << "beside a draft, versions are looked at only";
    the<QPushButton>("pointsRevert").click();
    EXPECT_FALSE(versionDraft<PointsTable>(workspace()));
}

TEST_F(SetUpPointsTest, PointsOfTheLettersAreSet) {
    show("letters");
    auto& letters = the<GridView>("lettersTable");
    EXPECT_TRUE(the<QLabel>("lettersEffect").text().startsWith(QStringLiteral("No points are set")));
    goToCell(letters, 0, 1);
    type(letters, QStringLiteral("120"));
    EXPECT_TRUE(the<QLabel>("lettersProblem").text().startsWith(QStringLiteral("Name: ")));
    the<QLineEdit>("lettersName").setText(QStringLiteral("Local"));
    QTest::keyClick(&the<QLineEdit>("lettersName"), Qt::Key_Return);
    the<QPushButton>("lettersSave").click();
    const auto points = letterPointsOn(workspace(), demoDay);
    ASSERT_TRUE(points);
    EXPECT_EQ(points->points[index(CaseType::Community)][0], 120);
}

TEST_F(SetUpPointsTest, ContactPointsAreChangedAndACodeAdded) {
    show("contacts");
    auto& contacts = the<GridView>("contactPointsTable");
    goToCell(contacts, 0, 2);
    type(contacts, QStringLiteral("60"));
    the<QLineEdit>("contactPointsCode").setFocus();
    QTest::keyClicks(&the<QLineEdit>("contactPointsCode"), QStringLiteral("ZZ9"));
    QTest::keyClick(&the<QLineEdit>("contactPointsCode"), Qt::Key_Return);
    EXPECT_EQ(contacts.currentIndex().sibling(contacts.currentIndex().row(), 0).data().toString(),
              QStringLiteral("ZZ9"));
    the<QLineEdit>("contactPointsName").setText(QStringLiteral("Minutes"));
    QTest::keyClick(&the<QLineEdit>("contactPointsName"), Qt::Key_Return);
    the<QPushButton>("contactPointsSave").click();
    const auto versions = versionsOf<ContactPoints>(workspace());
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].value.types.begin()->second.points, Points{60});
    EXPECT_TRUE(versions[0].value.types.contains("ZZ9"));
}

} // namespace
} // namespace headroom::test
