#include "cli/aligned.h"
#include "cli/job.h"
#include "cli/jsonfile.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "domain/pointstable.h"
#include "service/figurecomparison.h"
#include "service/messages.h"
#include "service/tiering.h"
#include "service/versions.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <type_traits>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

constexpr std::string_view draftWord = "draft";

struct PointsRequest {
    std::string kind = "points";
    std::string file;
    std::string version; ///< number of the list, "draft", or empty: in force
    std::string out;
    std::string level = "team";
    std::optional<Date> from;
    bool movedOnly = false;
};

template <class T>
std::string stateOf(const std::vector<KeptVersion<T>>& versions, std::size_t at, Date today) {
    const std::size_t inForce = versionOn(versions, today);
    return at == inForce ? "in force" : at < inForce ? "planned" : "past";
}

template <class T>
int listPoints(const Session& session, const PointsRequest&) {
    const auto workspace = openForReading(session.options);
    const auto versions = versionsOf<T>(*workspace);
    const auto draft = versionDraft<T>(*workspace);
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows = {{"Version", "From", "State", "Name", "Kept by"}};
    if (draft) {
        rows.push_back({std::string(draftWord), "", "draft", draft->value.name, draft->actor});
        json.push_back({{"version", nullptr},
                        {"from", nullptr},
                        {"state", "draft"},
                        {"name", draft->value.name},
                        {"by", draft->actor}});
    }
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const KeptVersion<T>& version = versions[at];
        const std::string state = stateOf(versions, at, workspace->today());
        if (version.builtIn) {
            rows.push_back({"", "", state, "not set", ""});
            json.push_back(
                {{"version", nullptr}, {"from", nullptr}, {"state", state}, {"name", ""}, {"by", ""}});
            continue;
        }
        rows.push_back({std::to_string(version.id), version.from.iso(), state, version.name, version.actor});
        json.push_back({{"version", version.id},
                        {"from", version.from.iso()},
                        {"state", state},
                        {"name", version.name},
                        {"by", version.actor}});
    }
    if (session.options.json) {
        session.output.resultJson(json);
    } else {
        session.output.result(aligned(rows, {false, false, false, false, false}));
    }
    return exitcode::done;
}

/// The version that was asked for.
template <class T>
T valueOf(Workspace& workspace, const std::string& wanted) {
    if (wanted == draftWord) {
        auto draft = versionDraft<T>(workspace);
        if (!draft) {
            throw NotFound("There is no draft.");
        }
        return draft->value;
    }
    const auto versions = versionsOf<T>(workspace);
    if (wanted.empty()) {
        return versions[versionOn(versions, workspace.today())].value;
    }
    for (const KeptVersion<T>& version : versions) {
        if (!version.builtIn && std::to_string(version.id) == wanted) {
            return version.value;
        }
    }
    throw NotFound("There is no version " + wanted + ". headroom-cli points list names them.");
}

template <class T>
int exportPoints(const Session& session, const PointsRequest& request) {
    const auto workspace = openForReading(session.options);
    const std::string text = versionText(valueOf<T>(*workspace, request.version));
    if (request.out.empty()) {
        session.output.result(text);
        return exitcode::done;
    }
    std::ofstream file(request.out, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) {
        throw FileError(request.out + " cannot be written. Choose another folder.");
    }
    session.output.message("Wrote " + request.out + ".");
    return exitcode::done;
}

template <class T>
int importPoints(const Session& session, const PointsRequest& request) {
    const T value = fromJsonFile(request.file, versionFromText<T>);
    ReceivingStore store(session.options);
    Workspace& workspace = store.workspace();
    const Date from = request.from.value_or(workspace.today());
    Findings findings = checkVersion(workspace, value, from);
    if (refused(findings)) {
        for (Finding& finding : findings) {
            finding.place.file = request.file;
        }
        session.output.refusals(findings);
        return exitcode::refused;
    }
    if (request.from) {
        makeCurrent(workspace, value, from);
    } else {
        keepVersionDraft(workspace, value, request.file);
    }
    store.keep();
    const int changed = versionDifferences(value, valueOf<T>(workspace, ""));
    if (session.options.json) {
        session.output.resultJson({{"name", value.name},
                                   {"state", request.from ? "version" : "draft"},
                                   {"from", request.from ? ordered_json(from.iso()) : ordered_json()},
                                   {"differences", changed}});
    } else if (request.from) {
        session.output.message("“" + value.name + "” holds from " + from.text() + ".");
    } else {
        session.output.message("“" + value.name + "” is the draft now: " + std::to_string(changed) +
                               " values differ from what is in force. Nothing is current before you say so.");
    }
    return exitcode::done;
}

std::string oneDecimal(double value) {
    std::string text(32, '\0');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.1f", value)));
    return text;
}

ordered_json shiftJson(const std::string& code, const std::string& name, double before, double after,
                       Points totalBefore, Points totalAfter, Points availableBefore, Points availableAfter) {
    return {{"code", code},
            {"name", name},
            {"workload_percent_before", std::stod(oneDecimal(before))},
            {"workload_percent_after", std::stod(oneDecimal(after))},
            {"total_points_before", totalBefore.value},
            {"total_points_after", totalAfter.value},
            {"available_points_before", availableBefore.value},
            {"available_points_after", availableAfter.value}};
}

void printComparison(const Session& session, const PointsRequest& request, const FigureComparison& result) {
    ordered_json json = ordered_json::array();
    std::vector<std::vector<std::string>> rows = {{request.level == "officer" ? "Officer" : "Unit", "Team",
                                                   "Now %", "Then %", "Points now", "Points then"}};
    const auto add = [&](const std::string& code, const std::string& name, const std::string& team,
                         double before, double after, Points totalBefore, Points totalAfter,
                         Points availableBefore, Points availableAfter) {
        rows.push_back({name, team, oneDecimal(before), oneDecimal(after), grouped(totalBefore.value),
                        grouped(totalAfter.value)});
        json.push_back(
            shiftJson(code, name, before, after, totalBefore, totalAfter, availableBefore, availableAfter));
    };
    const auto addSum = [&add](const SumShift& sum) {
        add(sum.unit.code, sum.unit.name, sum.unit.code, sum.percentBefore(), sum.percentAfter(),
            sum.before.total, sum.after.total, sum.before.available, sum.after.available);
    };
    if (request.level == "officer") {
        for (const FigureShift& shift : result.posts) {
            if (!request.movedOnly || shift.moved()) {
                add(shift.staffCode, shift.officer, shift.teamCode, shift.percentBefore, shift.percentAfter,
                    shift.totalBefore, shift.totalAfter, shift.availableBefore, shift.availableAfter);
            }
        }
    } else {
        for (const SumShift& sum : result.teams) {
            if (!request.movedOnly || sum.moved()) {
                addSum(sum);
            }
        }
    }
    addSum(result.all);
    if (session.options.json) {
        session.output.resultJson(json);
    } else {
        session.output.result(aligned(rows, {false, false, true, true, true, true}));
    }
}

template <class T>
int comparePoints(const Session& session, const PointsRequest& request) {
    if constexpr (std::is_same_v<T, LetterPoints>) {
        throw UsageError("No figure is made with the points A to G, so there is nothing to compare.");
    } else {
        const auto workspace = openForReading(session.options);
        T value =
            request.file.empty()
                ? valueOf<T>(*workspace, request.version.empty() ? std::string(draftWord) : request.version)
                : fromJsonFile(request.file, versionFromText<T>);
        FigureTrial trial;
        if constexpr (std::is_same_v<T, PointsTable>) {
            trial.points = std::move(value);
        } else {
            trial.contacts = std::move(value);
        }
        Job job(session.options);
        const FigureComparison result =
            compareFigures(*workspace, trial, {}, request.from.value_or(workspace->today()), job.control());
        job.endProgress();
        printComparison(session, request, result);
        session.output.message(std::to_string(result.moved) + " of " + std::to_string(result.posts.size()) +
                               " figures move. Nothing was changed.");
        return exitcode::done;
    }
}

/// Runs one of the commands above for the kind of points that was asked for.
#define HEADROOM_POINTS_COMMAND(act)                                                                         \
    [&session, request] {                                                                                    \
        session.command = [&session, request] {                                                              \
            if (request->kind == "contact_points") {                                                         \
                return act<ContactPoints>(session, *request);                                                \
            }                                                                                                \
            return request->kind == "letter_points" ? act<LetterPoints>(session, *request)                   \
                                                    : act<PointsTable>(session, *request);                   \
        };                                                                                                   \
    }

void addKind(CLI::App& command, PointsRequest& request) {
    command
        .add_option("--kind", request.kind,
                    "points (of tiers and reports), contact_points or letter_points (A to G)")
        ->check(CLI::IsMember({"points", "contact_points", "letter_points"}))
        ->capture_default_str()
        ->type_name("KIND");
}

} // namespace

void addPoints(CLI::App& app, Session& session) {
    const auto request = std::make_shared<PointsRequest>();
    CLI::App* points = app.add_subcommand("points", "Points tables: list, export, import, compare");
    points->require_subcommand(1);

    CLI::App* lists = points->add_subcommand("list", "The versions, newest first, and the draft");
    addKind(*lists, *request);
    lists->footer("Example:\n  headroom-cli points list");
    lists->callback(HEADROOM_POINTS_COMMAND(listPoints));

    CLI::App* exports = points->add_subcommand("export", "A version as JSON");
    exports->add_option("VERSION", request->version, "Its number, or draft (default: the one in force)")
        ->type_name("");
    addKind(*exports, *request);
    exports->add_option("--out", request->out, "Write to this file instead of printing")->type_name("FILE");
    exports->footer("Example:\n  headroom-cli points export --out points.json");
    exports->callback(HEADROOM_POINTS_COMMAND(exportPoints));

    CLI::App* imports =
        points->add_subcommand("import", "A JSON file becomes the draft, or current from a day");
    imports->add_option("FILE", request->file, "As export writes it")->required()->type_name("");
    addKind(*imports, *request);
    addDate(*imports, "--from", request->from, "Make it current from this day, today or later");
    imports->footer("Example:\n  headroom-cli points import points.json --from 2027-01-01");
    imports->callback(HEADROOM_POINTS_COMMAND(importPoints));

    CLI::App* compares = points->add_subcommand("compare", "Everybody's figure now and with another table");
    compares->add_option("FILE", request->file, "A table as export writes it (default: the draft)")
        ->type_name("");
    compares->add_option("--against", request->version, "A version of the list instead of a file")
        ->type_name("VERSION");
    addKind(*compares, *request);
    addDate(*compares, "--from", request->from, "With what holds on this day (default: today)");
    compares->add_option("--level", request->level, "One row for each officer or team")
        ->check(CLI::IsMember({"officer", "team"}))
        ->capture_default_str()
        ->type_name("LEVEL");
    compares->add_flag("--moved-only", request->movedOnly, "Only those whose figure moves");
    compares->footer(
        "Nothing is kept.\n\nExample:\n  headroom-cli points compare points.json --level officer");
    compares->callback(HEADROOM_POINTS_COMMAND(comparePoints));
}

#undef HEADROOM_POINTS_COMMAND

} // namespace headroom::cli
