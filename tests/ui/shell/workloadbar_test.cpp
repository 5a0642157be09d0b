#include "ui/widgets/ministack.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workloadbar.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace headroom {
namespace {

BarModel bar(double percent, Status status) {
    BarModel model;
    model.parts = {{800}, {600}, {400}, {200}, {0}};
    model.total = {2000};
    model.available = {1740};
    model.percent = percent;
    model.status = status;
    return model;
}

/// 200 pixels wide: one pixel for each per cent.
QImage painted(const BarModel& model) {
    QImage image(200, 20, QImage::Format_RGB32);
    image.fill(lightTokens().surface);
    QPainter painter(&image);
    paintWorkloadBar(painter, QRectF(0, 5, 200, 10), model, lightTokens());
    return image;
}

QColor at(const QImage& image, int percent) {
    return image.pixelColor(percent, 9);
}

TEST(SpokenFigureTest, SaysHowFarOverTheLine) {
    EXPECT_EQ(spokenFigure(bar(118.2, Status::Over)),
              QStringLiteral("118.2\u00a0%, 8.2 points over the 110 line"));
    EXPECT_EQ(spokenFigure(bar(175.0, Status::Severe)),
              QStringLiteral("175.0\u00a0%, 65.0 points over the 110 line"));
}

TEST(SpokenFigureTest, SaysHowFarUnderTheNextLine) {
    EXPECT_EQ(spokenFigure(bar(97.4, Status::Ok)),
              QStringLiteral("97.4\u00a0%, 2.6 points under the 100 line"));
    EXPECT_EQ(spokenFigure(bar(108.0, Status::AtCapacity)),
              QStringLiteral("108.0\u00a0%, at capacity, 2.0 points under the 110 line"));
}

TEST(SpokenFigureTest, NeverSaysZeroPercentWhereNobodyCanBeLoaded) {
    BarModel model = bar(0, Status::NoCapacity);
    model.cases = 33;
    const QString spoken = spokenFigure(model);
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("No capacity, 33 case")));
    EXPECT_FALSE(spoken.contains(QLatin1Char('%')));
}

TEST(SpokenFigureTest, NamesTheThresholdsInForce) {
    BarModel model = bar(130, Status::Over);
    model.thresholds.over = 12050;
    EXPECT_TRUE(spokenFigure(model).contains(QStringLiteral("120.5 line")));
}

TEST(WorkloadBarTest, FillsByKindOfWorkInProportion) {
    const QImage image = painted(bar(80, Status::Ok));
    EXPECT_EQ(at(image, 10), lightTokens().community); // 0 – 32
    EXPECT_EQ(at(image, 40), lightTokens().licence);   // 32 – 56
    EXPECT_EQ(at(image, 60), lightTokens().custody);   // 56 – 72
    EXPECT_EQ(at(image, 76), lightTokens().reports);   // 72 – 80
    EXPECT_EQ(at(image, 90), lightTokens().sunken);    // room
}

TEST(WorkloadBarTest, MarksBothThresholds) {
    const QImage image = painted(bar(80, Status::Ok));
    EXPECT_EQ(image.pixelColor(100, 3), lightTokens().text);
    EXPECT_EQ(image.pixelColor(110, 3), lightTokens().alarm);
}

TEST(WorkloadBarTest, HatchesWhatIsOverTheFirstThreshold) {
    const QImage image = painted(bar(180, Status::Severe));
    int light = 0;
    for (int x = 120; x < 135; ++x) {
        light += at(image, x).lightness() > 200 ? 1 : 0;
    }
    EXPECT_GT(light, 2);
    EXPECT_LT(light, 13);
    for (int x = 5; x < 60; ++x) {
        EXPECT_EQ(at(image, x), lightTokens().community) << x;
    }
}

TEST(WorkloadBarTest, MarksWhatRunsOffTheScale) {
    const auto alarmNearTheEnd = [](const QImage& image) { return at(image, 197) == lightTokens().alarm; };
    EXPECT_TRUE(alarmNearTheEnd(painted(bar(260, Status::Severe))));
    EXPECT_FALSE(alarmNearTheEnd(painted(bar(199, Status::Severe))));
}

TEST(WorkloadBarTest, KeepsTheFigureWhereOneKindIsNegative) {
    BarModel model = bar(80, Status::Ok);
    model.parts.other = {-300};
    const QImage image = painted(model);
    EXPECT_EQ(at(image, 78), lightTokens().reports);
    EXPECT_EQ(at(image, 82), lightTokens().sunken);
}

TEST(WorkloadBarTest, DrawsAnEmptyFrameWithoutCapacity) {
    const QImage image = painted(bar(0, Status::NoCapacity));
    EXPECT_EQ(at(image, 50), lightTokens().surface);
}

TEST(WorkloadBarTest, TellsItsFigureToAssistiveTechnology) {
    WorkloadBar widget;
    widget.setModel(bar(118.2, Status::Over));
    EXPECT_EQ(widget.accessibleName(), spokenFigure(bar(118.2, Status::Over)));
}

TEST(SparklineTest, SaysWhereItBeganAndEnded) {
    SparkModel model;
    model.percents = {std::nullopt, 96.0, 104.5, 118.2};
    const QString spoken = spokenTrend(model);
    EXPECT_TRUE(spoken.contains(QStringLiteral("96.0")));
    EXPECT_TRUE(spoken.endsWith(QStringLiteral("118.2\u00a0%")));
    EXPECT_EQ(spokenTrend({}), QStringLiteral("No earlier weeks"));
}

TEST(SparklineTest, EndsInADotOfItsStatus) {
    SparkModel model;
    model.percents = {100.0, 175.0};
    model.status = Status::Severe;
    QImage image(80, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, QRectF(4, 2, 70, 16), model, lightTokens());
    EXPECT_EQ(image.pixelColor(74, 4), lightTokens().alarm);
}

TEST(MiniStackTest, SharesItsWidthByCases) {
    StackModel model;
    model.cases.community = 20;
    model.cases.licence = 10;
    model.cases.custody = 10;
    QImage image(80, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    paintMiniStack(painter, QRectF(0, 0, 80, 10), model, lightTokens());
    EXPECT_EQ(image.pixelColor(20, 5), lightTokens().community);
    EXPECT_EQ(image.pixelColor(50, 5), lightTokens().licence);
    EXPECT_EQ(image.pixelColor(70, 5), lightTokens().custody);
    EXPECT_EQ(stackText(model), QStringLiteral("20 · 10 · 10"));
    EXPECT_EQ(spokenStack(model), QStringLiteral("20 community, 10 licence, 10 custody"));
}

} // namespace
} // namespace headroom
