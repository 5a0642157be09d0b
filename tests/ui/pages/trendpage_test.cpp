// The weeks of a unit: how one gets there, what the chart says, and that the table says the same.

#include "pagetest.h"
#include "service/officer.h"
#include "service/reductions.h"
#include "service/trend.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/windowactions.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/trend/trendpage.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/stackchart.h"
#include "ui/widgets/trendchart.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSettings>

namespace headroom::test {
namespace {

class TrendPageTest : public PageTest {
protected:
    void openTrend() {
        QSettings().remove(QStringLiteral("trend/weeks"));
        openDemo();
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(where().kind, Whereabouts::Kind::Trend);
    }
    void takeApart(const char* by) { here<ChoiceBar>("trendBy").setCode(QLatin1String(by)); }
    BoardTableView& twin() { return here<BoardTableView>("trendPageTable"); }
};

TEST_F(TrendPageTest, IsReachedByKeyFromTheBoardAndFromTheOfficerAndNamesItsPlace) {
    openDemo();
    const UnitRef team = where().unit;
    press("trendMoreButton");
    EXPECT_EQ(where(), (Whereabouts{Whereabouts::Kind::Trend, team, demoDay}));
    EXPECT_EQ(window.findChild<Breadcrumb*>()->leaf(), QStringLiteral("Trend"));
    QTest::keyClick(&page(), Qt::Key_Backspace);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    window.goToFullestOfficer();
    const UnitRef officer = where().unit;
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(where(), (Whereabouts{Whereabouts::Kind::Trend, officer, demoDay}));
    press("trendBoardButton");
    EXPECT_EQ(where(), (Whereabouts{Whereabouts::Kind::Officer, officer, demoDay}));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Trend);
}

TEST_F(TrendPageTest, TheTableIsTheTwinOfTheChart) {
    openTrend();
    const TrendSnapshot trend = readTrend(workspace(), where().unit, demoDay, 26);
    ASSERT_GT(trend.weeks.size(), 10U);
    auto& chart = here<TrendChart>("trendPageChart");
    EXPECT_TRUE(chart.isVisible());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    const TrendWeek& before = trend.weeks[trend.weeks.size() - 2];
    EXPECT_EQ(chart.accessibleDescription(),
              QStringLiteral("%1: %2").arg(dateText(before.day), percentText(*before.percent)));
    QTest::keyClick(&here<QPushButton>("trendTwinButton"), Qt::Key_Space);
    EXPECT_TRUE(twin().isVisible());
    EXPECT_FALSE(chart.isVisible());
    ASSERT_EQ(twin().model()->rowCount(), static_cast<int>(trend.weeks.size()));
    EXPECT_EQ(cell(twin(), 1, "workload"), percentFigure(*before.percent));
    EXPECT_EQ(number(cell(twin(), 1, "used")), static_cast<double>(before.total.value));
    EXPECT_EQ(number(cell(twin(), 1, "cases")), static_cast<double>(before.cases()));
}

TEST_F(TrendPageTest, StacksByTypeAndTierAddUpInTheChartAndInItsTable) {
    openTrend();
    const TrendSnapshot trend = readTrend(workspace(), where().unit, demoDay, 26);
    for (const char* by : {"type", "tier"}) {
        takeApart(by);
        auto& stacks = here<StackChart>("trendPageStacks");
        ASSERT_TRUE(stacks.isVisible());
        stacks.setFocus();
        QTest::keyClick(&stacks, Qt::Key_Home);
        EXPECT_EQ(stacks.current(), 0);
        const auto parts = partsOf(trend.weeks.front(), *parseTrendBy(by));
        EXPECT_TRUE(stacks.spoken(0).contains(countText(parts.front().points.value)));
        press("trendTwinButton");
        double sum = 0;
        const int last = twin().model()->rowCount() - 1;
        for (std::size_t part = 0; part < parts.size(); ++part) {
            sum += number(cell(twin(), last, ("points" + std::to_string(part)).c_str()));
        }
        EXPECT_EQ(sum, number(cell(twin(), last, "used"))) << by;
        EXPECT_EQ(sum, static_cast<double>(trend.weeks.front().total.value));
        press("trendTwinButton");
    }
}

TEST_F(TrendPageTest, FewerWeeksAreRememberedAndAChangeMovesOnlyTheLast) {
    openTrend();
    here<ChoiceBar>("trendWeeks").setCode(QStringLiteral("12"));
    press("trendTwinButton");
    ASSERT_EQ(twin().model()->rowCount(), 12);
    const QString now = cell(twin(), 0, "available");
    const std::vector<QString> all = column(twin(), "available");
    const BoardSnapshot board = readBoard(workspace(), {where().unit, demoDay, true, false});
    const auto somebody = std::find_if(board.posts.begin(), board.posts.end(), [](const PostRow& row) {
        return row.figure.available > Points{} && row.figure.contracted > HoursPerWeek::whole(12);
    });
    ASSERT_NE(somebody, board.posts.end());
    setContractedHours(workspace(), somebody->post, HoursPerWeek::whole(10), demoDay);
    QCoreApplication::processEvents();
    EXPECT_NE(cell(twin(), 0, "available"), now);
    const std::vector<QString> after = column(twin(), "available");
    EXPECT_TRUE(std::equal(all.begin() + 1, all.end(), after.begin() + 1));
    EXPECT_EQ(QSettings().value(QStringLiteral("trend/weeks")).toInt(), 12);
}

TEST_F(TrendPageTest, ExportsWhatIsShownAsACommaSeparatedFile) {
    openTrend();
    takeApart("tier");
    const QString file = QString::fromStdString((folder.path() / "tiers.csv").string());
    dynamic_cast<TrendPage&>(page()).exporter().setChooser([&](QWidget*, const QString& name) {
        EXPECT_TRUE(name.contains(QStringLiteral("trend-tier")));
        return file;
    });
    here<QPushButton>("trendExportButton").menu()->actions().at(1)->trigger();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    EXPECT_TRUE(text.startsWith("Week from,Known on,Type,Tier,Cases,Points\r\n"))
        << text.left(60).toStdString();
    EXPECT_TRUE(text.contains(",community,"));
}

TEST_F(TrendPageTest, TheStacksArePaintedInTheTonesOfTheirParts) {
    openTrend();
    takeApart("type");
    auto& stacks = here<StackChart>("trendPageStacks");
    const QImage picture = stacks.grab().toImage();
    int community = 0, custody = 0;
    const QColor first = workColour(lightTokens(), WorkTone::Community);
    const QColor third = workColour(lightTokens(), WorkTone::Custody);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor at = picture.pixelColor(x, y);
            community += at == first ? 1 : 0;
            custody += at == third ? 1 : 0;
        }
    }
    EXPECT_GT(community, 1000);
    EXPECT_GT(custody, 500);
}

} // namespace
} // namespace headroom::test
