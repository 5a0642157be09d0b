#pragma once

#include "ui/widgets/theme.h"

#include <QSize>
#include <QString>

#include <optional>

namespace headroom {

class MainWindow;

/// Which pictures of each page are wanted; by default all there are.
struct PictureChoice {
    std::optional<QSize> size; ///< at this size only, and not at 150 % scale
    std::optional<ThemeChoice> theme;
};

/// Writes a picture of every page of the real window, in light and dark, at 1280 × 800 and
/// 1920 × 1080, and, by a second process of its own, at 150 % scale. Throws FileError.
void writeScreenshots(MainWindow& window, const QString& folder, const PictureChoice& choice = {});

} // namespace headroom
