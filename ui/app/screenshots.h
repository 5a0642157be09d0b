#pragma once

#include <QString>

namespace headroom {

class MainWindow;

/// Writes a picture of every page of the real window, in light and dark, at 1280 × 800 and
/// 1920 × 1080, and, by a second process of its own, at 150 % scale. Throws FileError.
void writeScreenshots(MainWindow& window, const QString& folder);

} // namespace headroom
