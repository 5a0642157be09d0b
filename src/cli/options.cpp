#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace headroom::cli {

CLI::Option* addDate(CLI::App& app, const std::string& name, std::optional<Date>& day,
                     const std::string& description) {
    const auto take = [&day](const std::string& text) { day = Date::parse(text); };
    const auto fault = [](const std::string& text) {
        return Date::parse(text) ? std::string() : '"' + text + "\" is not a day, as in 2026-11-22.";
    };
    return app.add_option_function<std::string>(name, take, description)
        ->check(fault)
        ->type_name("YYYY-MM-DD");
}

void addGlobalOptions(CLI::App& app, GlobalOptions& options) {
    const std::string group = "Options of every command";
    app.add_option("--store", options.store, "The store to use (default: your own)")
        ->type_name("PATH")
        ->group(group);
    app.add_option(
           "--user", options.user,
           "Who acts, for the log (default: your name on this computer). A store without accounts asks "
           "for no password and acts as its administrator")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--staff", options.staff, "The practitioner who acts, by staff code, instead of a user")
        ->type_name("CODE")
        ->group(group);
    addDate(app, "--as-of", options.asOf, "The day every rule counts from (default: today)")->group(group);
    app.add_flag("--json", options.json, "Results and errors as JSON")->group(group);
    app.add_flag("--quiet", options.quiet, "No messages, only results and errors")->group(group);
    app.add_flag("--progress", options.progress, "Progress also where messages do not go to a terminal")
        ->group(group);
}

} // namespace headroom::cli
