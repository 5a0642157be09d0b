#include "ui/widgets/chip.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/trendchart.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom {
namespace {

std::vector<TrendPoint> threeWeeks() {
    return {{Date::of(2026, 11, 8), 104.0},
            {Date::of(2026, 11, 15), std::nullopt},
            {Date::of(2026, 11, 22), 118.2}};
}

TEST(TrendChartTest, SaysEachPointByKeyboard) {
    TrendChart chart;
    chart.setPoints(threeWeeks(), {});
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("22 Nov 2026: 118.2")));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("15 Nov 2026: no figure"));
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("8 Nov 2026: 104.0\u00a0%"));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.current(), 2);
}

TEST(TrendChartTest, PaintsWithAnyNumberOfPoints) {
    for (const std::size_t count : {0U, 1U, 2U, 52U}) {
        TrendChart chart;
        std::vector<TrendPoint> points;
        for (std::size_t i = 0; i < count; ++i) {
            points.push_back(
                {Date::of(2026, 1, 4).plusDays(static_cast<int>(i) * 7), 90.0 + static_cast<double>(i)});
        }
        chart.setPoints(points, {});
        chart.resize(400, 160);
        QTest::keyClick(&chart, Qt::Key_Left);
        EXPECT_FALSE(chart.grab().isNull());
        EXPECT_EQ(chart.current(), static_cast<int>(count) - 1);
    }
}

std::vector<Dot> threeDots() {
    return {{11, QStringLiteral("Abbarmere, Xin"), 116.0, Status::Over, QStringLiteral("Abbarmere over")},
            {12, QStringLiteral("Bevanvesh, Pawel"), 0, Status::NoCapacity, QStringLiteral("Bevanvesh none")},
            {13, QStringLiteral("Ferragarth, Kofi"), 97.4, Status::Ok, QStringLiteral("Ferragarth room")}};
}

TEST(DotPlotTest, ChoosesAndOpensByKeyboard) {
    DotPlot plot;
    plot.setDots(threeDots(), {});
    QSignalSpy chosen(&plot, &DotPlot::currentKeyChanged);
    QSignalSpy opened(&plot, &DotPlot::activated);
    QTest::keyClick(&plot, Qt::Key_Down);
    EXPECT_EQ(plot.currentKey(), 11);
    QTest::keyClick(&plot, Qt::Key_End);
    EXPECT_EQ(plot.currentKey(), 13);
    EXPECT_EQ(plot.accessibleDescription(), QStringLiteral("Ferragarth room"));
    QTest::keyClick(&plot, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 2);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 13);
}

TEST(DotPlotTest, KeepsWhoIsChosenWhenFiguresChange) {
    DotPlot plot;
    plot.setDots(threeDots(), {});
    plot.setCurrentKey(13);
    auto dots = threeDots();
    std::swap(dots[0], dots[2]);
    plot.setDots(dots, {});
    EXPECT_EQ(plot.currentKey(), 13);
    dots.erase(dots.begin());
    plot.setDots(dots, {});
    EXPECT_EQ(plot.currentKey(), 0);
}

TEST(DotPlotTest, AsksForTheHeightItNeeds) {
    DotPlot plot;
    plot.setDots(threeDots(), {});
    const int three = plot.sizeHint().height();
    auto dots = threeDots();
    dots.resize(2);
    plot.setDots(dots, {});
    EXPECT_LT(plot.sizeHint().height(), three);
}

TEST(FigureCardTest, IsAFilterByKeyboard) {
    FigureCard card;
    card.setCheckable(true);
    FigureCard::Content content;
    content.caption = QStringLiteral("Over 110 %");
    content.figure = QStringLiteral("4");
    content.unit = QStringLiteral("of 10");
    content.below = QStringLiteral("2 sustained");
    card.setContent(content);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Over 110 %: 4 of 10"));
    EXPECT_EQ(card.accessibleDescription(), QStringLiteral("2 sustained"));
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_TRUE(card.isChecked());
}

TEST(FilterChipTest, IsTakenOffByKeyOrClick) {
    FilterChip chip(QStringLiteral("Over 110 %"));
    QSignalSpy removed(&chip, &QAbstractButton::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_EQ(removed.count(), 2);
    EXPECT_TRUE(chip.accessibleName().contains(QStringLiteral("Over 110 %")));
}

TEST(ElidedLabelTest, ShowsTheWholeInItsTooltipWhenItGivesWay) {
    ElidedLabel label;
    label.setText(QStringLiteral("Cardiff and Vale, North Cardiff, invented team number twelve"));
    label.resize(60, 20);
    label.grab();
    EXPECT_EQ(label.toolTip(), label.text());
    label.resize(900, 20);
    label.grab();
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(EmptyStateTest, OffersTheNextStep) {
    EmptyState state;
    state.setContent(QStringLiteral("No extract yet"), {}, QStringLiteral("Import"));
    QSignalSpy next(&state, &EmptyState::nextStep);
    state.findChild<QPushButton*>()->click();
    EXPECT_EQ(next.count(), 1);
    state.setContent(QStringLiteral("Nothing found"));
    EXPECT_TRUE(state.findChild<QPushButton*>()->isHidden());
}

TEST(NoticeBarTest, StaysUntilDismissed) {
    NoticeBar bar;
    bar.show(Tone::Alarm, QStringLiteral("It failed."), {}, true);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("It failed."));
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (!button->isHidden()) {
            button->click();
        }
    }
    EXPECT_TRUE(bar.isHidden());
}

} // namespace
} // namespace headroom
