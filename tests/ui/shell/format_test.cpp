#include "ui/widgets/figuretext.h"
#include "ui/widgets/format.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(FormatTest, WritesPercentagesWithOneDecimalAndARealMinus) {
    EXPECT_EQ(percentFigure(118.16), QStringLiteral("118.2"));
    EXPECT_EQ(percentFigure(90), QStringLiteral("90.0"));
    EXPECT_EQ(percentFigure(-3.14), QStringLiteral("\u22123.1"));
    EXPECT_EQ(percentFigure(12345.6), QStringLiteral("12,345.6"));
    EXPECT_EQ(percentFigure(-1234.5), QStringLiteral("\u22121,234.5"));
    EXPECT_EQ(percentText(100), QStringLiteral("100.0\u00a0%"));
}

TEST(FormatTest, WritesHoursOfWholeRegions) {
    EXPECT_EQ(hoursFigure(HoursPerWeek::ofHundredths(2960)), QStringLiteral("29.6"));
    EXPECT_EQ(hoursFigure(HoursPerWeek::ofHundredths(-194130)), QStringLiteral("\u22121,941.3"));
}

TEST(FormatTest, WritesCountsAndChanges) {
    EXPECT_EQ(countText(-1632), QStringLiteral("\u22121,632"));
    EXPECT_EQ(signedCountText(84), QStringLiteral("+84"));
    EXPECT_EQ(signedCountText(0), QStringLiteral("0"));
    EXPECT_EQ(signedHoursText(HoursPerWeek::ofHundredths(740)), QStringLiteral("+7.4\u00a0h"));
}

TEST(FormatTest, WritesThresholdsWithoutNeedlessDecimals) {
    EXPECT_EQ(basisPointsText(11000), QStringLiteral("110"));
    EXPECT_EQ(basisPointsText(11250), QStringLiteral("112.5"));
    EXPECT_EQ(basisPointsText(10001), QStringLiteral("100.01"));
}

TEST(FormatTest, WritesDaysAsTheHouseDoes) {
    EXPECT_EQ(dateText(Date::of(2026, 9, 2)), QStringLiteral("2 Sep 2026"));
    EXPECT_EQ(dateText(Date::of(2026, 9, 2)), toQString(Date::of(2026, 9, 2).text()));
    EXPECT_EQ(shortDateText(Date::of(2026, 11, 22)), QStringLiteral("22 Nov"));
    EXPECT_EQ(fromQDate(toQDate(Date::of(2024, 2, 29))), Date::of(2024, 2, 29));
}

TEST(FormatTest, HasAWordForEveryStatus) {
    const Thresholds thresholds;
    EXPECT_EQ(statusWord(Status::Over, thresholds), QStringLiteral("Over 110 %"));
    EXPECT_EQ(statusWord(Status::NoCapacity, thresholds), QStringLiteral("No capacity"));
    EXPECT_EQ(gradeWord(Grade::TPO), QStringLiteral("PQiP"));
    EXPECT_EQ(gradeMeaning(Grade::PSO), QStringLiteral("Probation services officer"));
}

TEST(FigureTextTest, GivesEveryDigitTheSameWidth) {
    const QFont font;
    EXPECT_DOUBLE_EQ(figureWidth(font, QStringLiteral("111.1")), figureWidth(font, QStringLiteral("888.8")));
    EXPECT_GT(figureWidth(font, QStringLiteral("1,111")), figureWidth(font, QStringLiteral("111")));
}

TEST(FigureTextTest, EndsAtTheRightEdge) {
    QImage image(100, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawFigure(painter, QRectF(0, 0, 100, 24), QStringLiteral("8"), Qt::AlignRight);
    bool inkLeft = false;
    bool inkRight = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = image.pixelColor(x, y).lightness() < 200;
            (x < 80 ? inkLeft : inkRight) |= ink;
        }
    }
    EXPECT_FALSE(inkLeft);
    EXPECT_TRUE(inkRight);
}

} // namespace
} // namespace headroom
