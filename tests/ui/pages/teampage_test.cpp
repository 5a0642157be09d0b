#include "service/reductions.h"
#include "ui/pages/models/words.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/team/teampage.h"
#include "ui/pages/team/teamsettings.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace headroom::test {
namespace {

class TeamPageTest : public PageTest {
protected:
    BoardSnapshot board() { return readBoard(workspace(), {where().unit, where().asOf, true, true}); }
    BoardTableView& officers() { return table("officerTable"); }
    int rowsShown() { return rows(officers()).shownRows(); }
    void type(const char* text) { the<QLineEdit>("filterEdit").setText(QLatin1String(text)); }
};

TEST_F(TeamPageTest, ShowsEveryPractitionerFullestFirst) {
    openDemo();
    const BoardSnapshot expected = board();
    EXPECT_EQ(rowsShown(), static_cast<int>(expected.posts.size()));
    const std::vector<QString> figures = column(officers(), "workload");
    for (std::size_t i = 1; i < figures.size(); ++i) {
        if (figures[i] != QStringLiteral("No capacity")) {
            EXPECT_GE(number(figures[i - 1]), number(figures[i]));
        }
    }
    const QString sentence = here<ElidedLabel>("sentenceLabel").text();
    EXPECT_TRUE(sentence.startsWith(Words::practitioners(expected.total.posts))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("22 Nov 2026"))) << sentence.toStdString();
}

TEST_F(TeamPageTest, SortsByWhatIsClicked) {
    openDemo();
    const int hours = rows(officers()).columnOf(QStringLiteral("hours"));
    officers().board().toggle(hours, false);
    std::vector<QString> sorted = column(officers(), "hours");
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        EXPECT_GE(number(sorted[i - 1]), number(sorted[i]));
    }
    officers().board().toggle(hours, false);
    sorted = column(officers(), "hours");
    EXPECT_LE(number(sorted.front()), number(sorted.back()));
}

TEST_F(TeamPageTest, FiltersAsOneTypes) {
    openDemo();
    const QString first = cell(officers(), 0, "officer");
    type(first.section(QLatin1Char(','), 0, 0).toLower().toUtf8());
    EXPECT_EQ(rowsShown(), 1);
    EXPECT_EQ(cell(officers(), 0, "officer"), first);
    QTest::keyClick(&the<QLineEdit>("filterEdit"), Qt::Key_Escape);
    EXPECT_GT(rowsShown(), 1);
}

TEST_F(TeamPageTest, OffersToClearAFilterThatMatchesNobody) {
    openDemo();
    type("nobody is called this");
    auto& empty = here<EmptyState>("emptyBoard");
    ASSERT_TRUE(empty.isVisible());
    EXPECT_FALSE(officers().isVisible());
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(officers().isVisible());
    EXPECT_TRUE(the<QLineEdit>("filterEdit").text().isEmpty());
}

TEST_F(TeamPageTest, CardsFilterToWhomTheyCount) {
    openDemo();
    const BoardSnapshot expected = board();
    EXPECT_EQ(here<FigureCard>("overCard").content().figure, countText(expected.total.over));
    press("overCard");
    EXPECT_EQ(rowsShown(), expected.total.over);
    for (int row = 0; row < rowsShown(); ++row) {
        EXPECT_GT(number(cell(officers(), row, "workload")), 110.0);
    }
    press("sustainedCard"); // one filter at a time
    EXPECT_EQ(rowsShown(), expected.sustained);
    EXPECT_FALSE(here<FigureCard>("overCard").isChecked());
    press("uncoveredCard");
    EXPECT_EQ(rowsShown(), expected.total.noCapacity);
    press("uncoveredCard"); // again takes it off
    EXPECT_EQ(rowsShown(), expected.total.posts);
    EXPECT_TRUE(eventually([this] { return page().findChild<FilterChip*>() == nullptr; }));
}

TEST_F(TeamPageTest, TheChipTakesTheFilterOff) {
    openDemo();
    press("overCard");
    auto& chip = here<FilterChip>("filterChip");
    EXPECT_EQ(chip.text(), QStringLiteral("Over 110 %"));
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_EQ(rowsShown(), board().total.posts);
    EXPECT_FALSE(here<FigureCard>("overCard").isChecked());
}

TEST_F(TeamPageTest, SaysWhatCardsKnow) {
    openDemo();
    const BoardSnapshot expected = board();
    EXPECT_EQ(here<FigureCard>("workloadCard").content().figure, percentText(expected.percent));
    EXPECT_EQ(here<FigureCard>("unallocatedCard").content().figure, countText(*expected.unallocated));
    EXPECT_EQ(here<FigureCard>("uncoveredCard").content().figure, pointsText(expected.total.uncovered));
    ASSERT_EQ(expected.spans.size(), 1U);
    EXPECT_EQ(here<FigureCard>("spanCard").content().unit, QStringLiteral("of 10 FTE"));
}

TEST_F(TeamPageTest, GroupsByGradeAndRemembersIt) {
    openDemo();
    auto& view = here<BoardView>("boardView");
    emit view.groupChosen(PostModel::GroupBy::Grade);
    EXPECT_TRUE(rows(officers()).isGroup(0));
    EXPECT_EQ(officers().columnSpan(0, 0), rows(officers()).columnCount());
    press("overCard");
    const TeamSettings kept = readTeamSettings();
    EXPECT_EQ(kept.group, PostModel::GroupBy::Grade);
    EXPECT_EQ(kept.filter, BoardFilter::Over);
    window.openStore(store); // another session of the window
    EXPECT_TRUE(rows(officers()).isGroup(0));
    EXPECT_EQ(rowsShown(), board().total.over);
}

TEST_F(TeamPageTest, ShowsTheSamePeopleAsDots) {
    openDemo();
    press("plotButton");
    auto& plot = here<DotPlot>("dotPlot");
    ASSERT_TRUE(plot.isVisible());
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Down);
    EXPECT_NE(plot.currentKey(), 0);
    EXPECT_EQ(here<BoardView>("boardView").currentId(), plot.currentKey());
    QTest::keyClick(&plot, Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    window.navigator()->back();
    EXPECT_TRUE(here<DotPlot>("dotPlot").isVisible());
    press("tableButton");
    EXPECT_TRUE(officers().isVisible());
}

TEST_F(TeamPageTest, ExplainsTheChosenOfficerBesideTheBoard) {
    openDemo();
    officers().setFocus();
    officers().selectRow(2);
    officers().setCurrentIndex(officers().model()->index(2, 0));
    const QString figure = here<QLabel>("summaryFigure").text();
    EXPECT_EQ(figure, cell(officers(), 2, "workload") + QStringLiteral("\u00a0%"));
    EXPECT_TRUE(here<QWidget>("explanationTable").isVisible());
    QTest::keyClick(&page(), Qt::Key_Escape);
    EXPECT_FALSE(here<QWidget>("explanationTable").isVisible());
}

TEST_F(TeamPageTest, OpensAnOfficerWithEnterAndComesBackToTheSameRow) {
    openDemo();
    officers().setFocus();
    officers().setCurrentIndex(officers().model()->index(3, 0));
    const qint64 chosen = rows(officers()).idAt(3);
    QTest::keyClick(&officers(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    EXPECT_EQ(where().unit, unitOf(PostId{chosen}));
    QTest::keyClick(&page(), Qt::Key_Backspace);
    EXPECT_EQ(where().unit.level, Level::Team);
    window.navigator()->back();
    window.navigator()->back();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    EXPECT_EQ(rows(officers()).idAt(officers().currentIndex().row()), chosen);
}

TEST_F(TeamPageTest, KeepsTheChosenRowWhenFiguresChange) {
    openDemo();
    const BoardSnapshot before = board();
    officers().setCurrentIndex(officers().model()->index(1, 0));
    const qint64 chosen = rows(officers()).idAt(1);
    const qint64 fullest = rows(officers()).idAt(0);
    // The fullest officer gets so many more hours that another one comes first.
    setContractedHours(workspace(), PostId{chosen}, HoursPerWeek::whole(10), demoDay);
    ASSERT_TRUE(eventually([&] { return rows(officers()).idAt(0) == chosen; }));
    EXPECT_NE(fullest, chosen);
    EXPECT_EQ(rows(officers()).idAt(officers().currentIndex().row()), chosen);
    EXPECT_TRUE(officers().selectionModel()->isRowSelected(0));
    EXPECT_EQ(here<QLabel>("summaryFigure").text(),
              cell(officers(), 0, "workload") + QStringLiteral("\u00a0%"));
}

TEST_F(TeamPageTest, KeepsTheChosenRowWhileAFilterHidesIt) {
    openDemo();
    officers().setCurrentIndex(officers().model()->index(0, 0));
    const qint64 chosen = rows(officers()).idAt(0);
    type(cell(officers(), 1, "officer").toUtf8());
    EXPECT_EQ(rowsShown(), 1);
    type("");
    EXPECT_EQ(rows(officers()).idAt(officers().currentIndex().row()), chosen);
}

TEST_F(TeamPageTest, ShowsTheTrendAsAChartAndAsATable) {
    openDemo();
    auto& chart = here<QWidget>("trendChart");
    EXPECT_TRUE(chart.isVisible());
    press("trendTableButton");
    EXPECT_FALSE(chart.isVisible());
    const BoardTableView& twin = here<BoardTableView>("trendTable");
    ASSERT_TRUE(twin.isVisible());
    const BoardSnapshot expected = board();
    ASSERT_EQ(twin.model()->rowCount(), static_cast<int>(expected.weeks.size()));
    EXPECT_EQ(cell(twin, 0, "workload"), percentFigure(*expected.weeks.back().percent));
}

TEST_F(TeamPageTest, OpensTheOfficerOfWhatIsComingUp) {
    openDemo();
    auto& coming = here<BoardTableView>("comingUpTable");
    const BoardSnapshot expected = board();
    ASSERT_EQ(coming.model()->rowCount(), static_cast<int>(expected.comingUp.size()));
    ASSERT_FALSE(expected.comingUp.empty());
    coming.setFocus();
    coming.setCurrentIndex(coming.model()->index(0, 0));
    QTest::keyClick(&coming, Qt::Key_Return);
    EXPECT_EQ(where().unit, unitOf(expected.comingUp.front().post));
}

TEST_F(TeamPageTest, AsksForAnExtractWhereThereIsNone) {
    openEmpty();
    auto& empty = here<EmptyState>("noExtract");
    ASSERT_TRUE(eventually([&empty] { return empty.isVisible(); }));
    QSignalSpy asked(&page(), &Page::importRequested);
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(TeamPageTest, ShowsADayBeforeTheFirstExtractAsOneWithoutFigures) {
    openDemo();
    window.showDay(Date::of(2020, 1, 1));
    EXPECT_FALSE(officers().isVisible());
}

class WideBoardTest : public PageTest {
protected:
    WideBoardTest() {
        store = folder.path() / "pdu.headroom";
        std::filesystem::copy_file(pduStore(), store);
        window.openStore(store);
    }
    BoardTableView& units() { return table("unitTable"); }
};

TEST_F(WideBoardTest, DrillsDownAndUpByKeyboard) {
    ASSERT_EQ(where().unit.level, Level::Pdu);
    const Whereabouts pdu = where();
    ASSERT_TRUE(units().isVisible());
    units().setFocus();
    units().setCurrentIndex(units().model()->index(1, 0));
    const qint64 team = rows(units()).idAt(1);
    QTest::keyClick(&units(), Qt::Key_Return);
    EXPECT_EQ(where().unit, (UnitRef{Level::Team, team}));
    EXPECT_TRUE(table("officerTable").isVisible());
    QTest::keyClick(&table("officerTable"), Qt::Key_Backspace);
    EXPECT_EQ(where(), pdu);
    EXPECT_TRUE(units().isVisible());
}

TEST_F(WideBoardTest, AWholeServiceIsReadAsideAndArrives) {
    const QString before = here<ElidedLabel>("titleLabel").text();
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay});
    EXPECT_EQ(here<ElidedLabel>("titleLabel").text(), before) << "what was there stays meanwhile";
    EXPECT_FALSE(window.session()->jobs().busy()) << "everything else can still be done";
    const BoardSnapshot expected = readBoard(workspace(), {UnitRef{}, demoDay, false, true});
    const QString title = Words::unit(expected.unit);
    ASSERT_TRUE(eventually([&] { return here<ElidedLabel>("titleLabel").text() == title; }));
    EXPECT_EQ(rows(units()).shownRows(), static_cast<int>(expected.units.size()));
    EXPECT_EQ(here<FigureCard>("workloadCard").content().figure, percentText(expected.percent));
    EXPECT_TRUE(units().isVisible());
    EXPECT_EQ(window.focusWidget(), &units());
}

TEST_F(WideBoardTest, WhatIsNoLongerAskedForDoesNotArrive) {
    const Whereabouts pdu = where();
    const QString before = here<ElidedLabel>("titleLabel").text();
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay});
    window.goTo(pdu);
    EXPECT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(here<ElidedLabel>("titleLabel").text(), before);
    const UnitRef region = unitPath(workspace(), pdu.unit, demoDay)[1].ref;
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay});
    window.goTo({Whereabouts::Kind::Team, region, demoDay});
    EXPECT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(here<ElidedLabel>("titleLabel").text(),
              Words::unit(readBoard(workspace(), {region, demoDay, false, false}).unit));
    EXPECT_EQ(rows(units()).idAt(0), pdu.unit.id);
}

TEST_F(WideBoardTest, GoesUpFromABoardThatIsStillOnItsWay) {
    for (const Level level : {Level::Region, Level::National}) {
        QTest::keyClick(&page(), Qt::Key_Backspace);
        EXPECT_EQ(where().unit.level, level);
    }
}

TEST_F(WideBoardTest, BackFindsItsPlaceInABoardThatArrivesLater) {
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay});
    ASSERT_TRUE(readAllThatWasAsked());
    press("officersButton");
    BoardTableView& officers = table("officerTable");
    ASSERT_TRUE(eventually([&] { return officers.isVisible() && rows(officers).shownRows() > 20; }));
    const QString name = cell(officers, 7, "officer").section(QLatin1Char(','), 0, 0);
    the<QLineEdit>("filterEdit").setText(name);
    const int found = rows(officers).shownRows();
    officers.setCurrentIndex(officers.model()->index(0, 0));
    const qint64 chosen = here<BoardView>("boardView").currentId();
    QTest::keyClick(&officers, Qt::Key_Return);
    ASSERT_EQ(where().kind, Whereabouts::Kind::Officer);
    window.goToTeam();
    window.navigator()->back();
    window.navigator()->back();
    ASSERT_EQ(where().unit, UnitRef{});
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(the<QLineEdit>("filterEdit").text(), name);
    EXPECT_EQ(rows(officers).shownRows(), found);
    EXPECT_EQ(here<BoardView>("boardView").currentId(), chosen);
}

TEST_F(WideBoardTest, ClosesWhileABoardIsRead) {
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay});
    window.openStore(store); // the pages and the worker of the one before go
    EXPECT_EQ(where().unit.level, Level::Pdu);
    EXPECT_TRUE(units().isVisible());
    window.goTo({Whereabouts::Kind::Team, UnitRef{}, demoDay}); // and the window itself, when the test ends
}

TEST_F(WideBoardTest, DrillsDownByDoubleClick) {
    const QRect cell = units().visualRect(units().model()->index(0, 0));
    QTest::mouseClick(units().viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(units().viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(where().unit.level, Level::Team);
}

TEST_F(WideBoardTest, SwitchesBetweenUnitsAndOfficers) {
    const BoardSnapshot board = readBoard(workspace(), {where().unit, where().asOf, true, true});
    EXPECT_EQ(rows(units()).shownRows(), static_cast<int>(board.units.size()));
    press("officersButton");
    BoardTableView& officers = table("officerTable");
    ASSERT_TRUE(officers.isVisible());
    EXPECT_EQ(rows(officers).shownRows(), board.total.posts);
    EXPECT_FALSE(officers.isColumnHidden(rows(officers).columnOf(QStringLiteral("team"))));
    press("unitsButton");
    EXPECT_TRUE(units().isVisible());
}

TEST_F(WideBoardTest, LeavesTheTeamOutOfATeamsOwnColumns) {
    units().setCurrentIndex(units().model()->index(0, 0));
    emit units().activated(units().currentIndex());
    BoardTableView& officers = table("officerTable");
    EXPECT_TRUE(officers.isColumnHidden(rows(officers).columnOf(QStringLiteral("team"))));
}

TEST_F(WideBoardTest, FiltersUnitsByWhatTheirPractitionersAre) {
    const BoardSnapshot board = readBoard(workspace(), {where().unit, where().asOf, false, true});
    const auto affected = std::count_if(board.units.begin(), board.units.end(),
                                        [](const UnitRow& unit) { return unit.figure.uncoveredCases > 0; });
    press("uncoveredCard");
    EXPECT_EQ(rows(units()).shownRows(), affected);
}

TEST_F(WideBoardTest, FitsTheTableIntoANarrowWindow) {
    press("officersButton");
    BoardTableView& officers = table("officerTable");
    const RowModelBase& model = rows(officers);
    for (const int width : {1900, 1280, 1000}) {
        window.resize(width, 800);
        QTest::qWait(1);
        EXPECT_LE(officers.board().length(), officers.viewport()->width()) << width;
        for (const char* key : {"officer", "workload", "bar", "headroom", "flag"}) {
            EXPECT_FALSE(officers.isColumnHidden(model.columnOf(QLatin1String(key)))) << key << width;
        }
    }
    EXPECT_TRUE(officers.isFolded(model.columnOf(QStringLiteral("next"))));
    window.resize(1900, 800);
    QTest::qWait(1);
    EXPECT_FALSE(officers.isFolded(model.columnOf(QStringLiteral("rosh"))));
}

} // namespace
} // namespace headroom::test
