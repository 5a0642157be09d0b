#include "ui/widgets/icon.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace headroom {
namespace {

int inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
        }
    }
    return count;
}

TEST(IconTest, DrawsEveryIconAtOneAndTwoTimesItsSize) {
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GE(names.size(), 30);
    for (const QString& file : names) {
        const QString name = file.chopped(4);
        const int once = inked(iconPixmap(name, Qt::black, 20, 1).toImage());
        const QImage twice = iconPixmap(name, Qt::black, 20, 2).toImage();
        EXPECT_GT(once, 3) << name.toStdString();
        EXPECT_EQ(twice.width(), 40);
        EXPECT_GT(inked(twice), once) << name.toStdString();
    }
}

TEST(IconTest, TakesTheColourOfItsToneAndFollowsTheTheme) {
    const QIcon shown = icon(QStringLiteral("team"), Tone::Normal);
    const auto darkest = [&shown] {
        const QImage image = shown.pixmap(64, 64).toImage();
        int most = 0;
        QColor colour;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > most) {
                    most = qAlpha(image.pixel(x, y));
                    colour = image.pixelColor(x, y);
                }
            }
        }
        return colour.rgb();
    };
    EXPECT_EQ(darkest(), lightTokens().text.rgb());
    theme::apply(*qApp, ThemeChoice::Dark);
    EXPECT_EQ(darkest(), darkTokens().text.rgb());
    theme::apply(*qApp, ThemeChoice::Light);
}

TEST(IconTest, HasAProgramIcon) {
    EXPECT_FALSE(applicationIcon().pixmap(48, 48).isNull());
}

TEST(ShapeTest, GivesEveryBandAShapeOfItsOwn) {
    std::set<Shape> shapes;
    for (const Status status :
         {Status::Ok, Status::AtCapacity, Status::Over, Status::Severe, Status::NoCapacity}) {
        shapes.insert(statusShape(status));
    }
    EXPECT_EQ(shapes.size(), 5U);
}

TEST(ShapeTest, DrawsEachShapeDifferently) {
    std::set<QByteArray> pictures;
    for (const Shape shape : {Shape::None, Shape::Dot, Shape::Half, Shape::Ring, Shape::Triangle,
                              Shape::Diamond, Shape::Square}) {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintShape(painter, QRectF(0, 0, 16, 16), shape, Qt::black);
        pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(pictures.size(), 7);
}

} // namespace
} // namespace headroom
