#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace headroom::theme {

namespace {

constexpr double designBodyPixels = 13.0;
constexpr double pixelsPerPoint = 96.0 / 72.0;

const Tokens* currentTokens = nullptr;

/// Whether the platform asked for dark colours; read once, before our own palette is set.
bool platformIsDark(const QApplication& application) {
    static const bool dark = application.palette().color(QPalette::Window).lightness() <
                             application.palette().color(QPalette::WindowText).lightness();
    return dark;
}

QFont bodyFont(const QApplication& application) {
    static const QFont platform = application.font();
    QFont font = platform;
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font.setFamily(QStringLiteral("Inter"));
    }
    // Without a desktop's own setting Qt gives 9 points, which is small for a day's reading.
    const double points = platform.pointSizeF() > 0 ? platform.pointSizeF() : 9.0;
    font.setPointSizeF(std::max(points, designBodyPixels / pixelsPerPoint));
    return font;
}

void setText(QPalette& palette, QPalette::ColorGroup group, const Tokens& tokens, const QColor& text) {
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::PlaceholderText, tokens.muted);
    palette.setColor(group, QPalette::HighlightedText, tokens.text);
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::BrightText, tokens.alarm);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.lineStrong);
    palette.setColor(QPalette::Shadow, tokens.dark ? QColor(Qt::black) : tokens.lineStrong);
    setText(palette, QPalette::Active, tokens, tokens.text);
    setText(palette, QPalette::Inactive, tokens, tokens.text);
    setText(palette, QPalette::Disabled, tokens, tokens.muted);
    return palette;
}

/// Gives each window the style sheet when it is first shown; what belongs to it, dialogs and menus too,
/// has it from there. A sheet of the application would be worked out anew for everything inside a widget
/// whenever that is put into a layout, while a page is still being built from the inside out: most of the
/// time that building one took.
class SheetHanger final : public QObject {
public:
    using QObject::QObject;

    void hang(const QString& sheet) {
        m_sheet = sheet;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (!window->styleSheet().isEmpty()) {
                window->setStyleSheet(m_sheet);
            }
        }
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Polish && watched->isWidgetType()) {
            auto* widget = static_cast<QWidget*>(watched);
            if (widget->parentWidget() == nullptr && widget->styleSheet() != m_sheet) {
                widget->setStyleSheet(m_sheet);
            }
        }
        return false;
    }

private:
    QString m_sheet;
};

SheetHanger& sheetHanger(QApplication& application) {
    static const QPointer<SheetHanger> hanger = [&application] {
        auto* made = new SheetHanger(&application);
        application.installEventFilter(made);
        return made;
    }();
    return *hanger;
}

} // namespace

void apply(QApplication& application, ThemeChoice choice) {
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && platformIsDark(application));
    static_cast<void>(platformIsDark(application));
    const QFont body = bodyFont(application);
    currentTokens = dark ? &darkTokens() : &lightTokens();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(body);
    application.setPalette(paletteOf(*currentTokens));
    sheetHanger(application).hang(styleSheet(*currentTokens));
}

ThemeChoice savedChoice() {
    const QString word = QSettings().value(QStringLiteral("appearance/theme")).toString();
    if (word == QStringLiteral("light")) {
        return ThemeChoice::Light;
    }
    return word == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void saveChoice(ThemeChoice choice) {
    const QString word = choice == ThemeChoice::Light  ? QStringLiteral("light")
                         : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system");
    QSettings().setValue(QStringLiteral("appearance/theme"), word);
}

const Tokens& tokens() {
    return currentTokens != nullptr ? *currentTokens : lightTokens();
}

QFont font(TextStyle style) {
    QFont font = QApplication::font();
    const double body = font.pointSizeF() > 0 ? font.pointSizeF() : designBodyPixels / pixelsPerPoint;
    const auto set = [&font, body](double design, QFont::Weight weight) {
        font.setPointSizeF(body * design / designBodyPixels);
        font.setWeight(weight);
    };
    switch (style) {
    case TextStyle::PageTitle:
        set(20, QFont::DemiBold);
        break;
    case TextStyle::Section:
        set(14, QFont::DemiBold);
        break;
    case TextStyle::Strong:
        set(13, QFont::DemiBold);
        break;
    case TextStyle::Caption:
        set(12, QFont::Normal);
        break;
    case TextStyle::Figure:
        set(22, QFont::DemiBold);
        break;
    case TextStyle::LargeFigure:
        set(34, QFont::DemiBold);
        break;
    case TextStyle::Body:
        set(13, QFont::Normal);
        break;
    }
    return font;
}

int px(int design) {
    const double points = QApplication::font().pointSizeF();
    const double scale = points > 0 ? points * pixelsPerPoint / designBodyPixels : 1.0;
    return static_cast<int>(std::lround(design * scale));
}

int rowHeight() {
    return px(28);
}

} // namespace headroom::theme
