#pragma once

#include "domain/date.h"

#include <QSize>
#include <QString>

#include <filesystem>
#include <optional>

class QCoreApplication;

namespace headroom {

/// What the command line asks of the window.
struct WindowOptions {
    std::filesystem::path store; ///< the default store where none is named
    bool storeNamed = false;
    QString user;
    QString staff;            ///< code of the practitioner who is at the keyboard; empty: as remembered
    std::optional<Date> asOf; ///< sets the clock for every rule
    QString theme;            ///< empty: as kept in the settings
    std::optional<QSize> size;
    QString page;          ///< today, caseload, team, officer, setup; empty: the home of who one is
    QString screenshotDir; ///< write pictures of every page there and end
};

/// Reads them; ends the process with a sentence where they cannot be read, and for --help and
/// --version.
WindowOptions readOptions(const QCoreApplication& application);

} // namespace headroom
