#pragma once

#include "domain/date.h"

#include <optional>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace headroom::cli {

/// What every command takes.
struct GlobalOptions {
    std::string store; ///< empty: the user's own
    std::string user;  ///< empty: the person signed in to the computer
    std::string staff; ///< code of the practitioner who acts; empty: nobody in particular
    std::optional<Date> asOf;
    bool json = false;
    bool quiet = false;
    bool progress = false;
};

void addGlobalOptions(CLI::App& app, GlobalOptions& options);

/// An option that takes a day as YYYY-MM-DD.
CLI::Option* addDate(CLI::App& app, const std::string& name, std::optional<Date>& day,
                     const std::string& description);

} // namespace headroom::cli
