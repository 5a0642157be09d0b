#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace headroom {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

using Rgb = std::array<double, 3>;

Rgb linearRgb(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor& colour) {
    const Rgb rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* what;
    QColor text, background;
};

/// Every text colour on every background it may stand on.
std::vector<Pair> textPairs(const Tokens& t) {
    std::vector<Pair> pairs;
    const std::array texts = {Pair{"text", t.text, {}},       Pair{"muted", t.muted, {}},
                              Pair{"accent", t.accent, {}},   Pair{"alarm", t.alarm, {}},
                              Pair{"warning", t.warning, {}}, Pair{"ok", t.ok, {}}};
    for (const Pair& text : texts) {
        for (const QColor& background : {t.window, t.surface, t.sunken, t.hover, t.selection}) {
            pairs.push_back({text.what, text.text, background});
        }
    }
    pairs.push_back({"alarm on its surface", t.alarm, t.alarmSoft});
    pairs.push_back({"warning on its surface", t.warning, t.warningSoft});
    pairs.push_back({"ok on its surface", t.ok, t.okSoft});
    pairs.push_back({"primary button", t.onAccent, t.accent});
    pairs.push_back({"handling band", t.onBand, t.band});
    pairs.push_back({"rail", t.onRail, t.rail});
    pairs.push_back({"rail under the pointer", t.onRail, t.railCurrent});
    pairs.push_back({"current page in the rail", t.onRailCurrent, t.railCurrent});
    return pairs;
}

std::array<QColor, 5> workTones(const Tokens& t) {
    return {t.community, t.licence, t.custody, t.reports, t.other};
}

/// What somebody with a colour vision deficiency sees (Machado, Oliveira and Fernandes 2009, full
/// severity), as CIE L*a*b*.
using Matrix = std::array<Rgb, 3>;
constexpr Matrix fullVision = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Rgb seen(const QColor& colour, const Matrix& vision) {
    const Rgb rgb = linearRgb(colour);
    Rgb out{};
    for (std::size_t i = 0; i < 3; ++i) {
        out[i] = std::clamp(vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0.0, 1.0);
    }
    return out;
}

Rgb lab(const Rgb& rgb) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const Matrix& vision) {
    const Rgb first = lab(seen(a, vision));
    const Rgb second = lab(seen(b, vision));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

class ThemeTest : public testing::TestWithParam<const Tokens*> {};

TEST_P(ThemeTest, KeepsEveryTextReadable) {
    for (const Pair& pair : textPairs(*GetParam())) {
        EXPECT_GE(contrast(pair.text, pair.background), 4.5)
            << pair.what << " on " << pair.background.name().toStdString();
    }
}

TEST_P(ThemeTest, KeepsKindsOfWorkVisibleOnTheirTrack) {
    for (const QColor& tone : workTones(*GetParam())) {
        EXPECT_GE(contrast(tone, GetParam()->surface), 3.0) << tone.name().toStdString();
    }
}

TEST_P(ThemeTest, KeepsKindsOfWorkApartForColourBlindPeople) {
    const auto tones = workTones(*GetParam());
    for (const Matrix& vision : {fullVision, protanopia, deuteranopia, tritanopia}) {
        for (std::size_t a = 0; a < tones.size(); ++a) {
            for (std::size_t b = a + 1; b < tones.size(); ++b) {
                EXPECT_GE(difference(tones[a], tones[b], vision), 12.0)
                    << tones[a].name().toStdString() << ' ' << tones[b].name().toStdString();
            }
        }
    }
}

TEST_P(ThemeTest, FillsEveryNameOfTheStyleSheet) {
    const QString sheet = styleSheet(*GetParam());
    EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
    EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral(": *;"))));
    EXPECT_TRUE(sheet.contains(GetParam()->accent.name()));
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(&lightTokens(), &darkTokens()),
                         [](const auto& each) { return each.param->dark ? "Dark" : "Light"; });

TEST(ThemeChoiceTest, IsKeptInTheSettings) {
    theme::saveChoice(ThemeChoice::Dark);
    EXPECT_EQ(theme::savedChoice(), ThemeChoice::Dark);
    theme::saveChoice(ThemeChoice::System);
    EXPECT_EQ(theme::savedChoice(), ThemeChoice::System);
}

TEST(ThemeChoiceTest, ChangesTokensAndPaletteTogether) {
    theme::apply(*qApp, ThemeChoice::Dark);
    EXPECT_TRUE(theme::tokens().dark);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), darkTokens().window);
    theme::apply(*qApp, ThemeChoice::Light);
    EXPECT_FALSE(theme::tokens().dark);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), lightTokens().window);
}

TEST(TypeScaleTest, FollowsTheFontOfTheSystem) {
    const QFont before = QApplication::font();
    const int row = theme::rowHeight();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(larger);
    EXPECT_NEAR(theme::rowHeight(), row * 1.5, 1.0);
    EXPECT_GT(theme::font(TextStyle::PageTitle).pointSizeF(), larger.pointSizeF());
    QApplication::setFont(before);
}

} // namespace
} // namespace headroom
