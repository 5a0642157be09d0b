#include "service/demo.h"

#include "cli/job.h"
#include "cli/openstore.h"
#include "cli/session.h"
#include "exchange/table.h"
#include "exchange/wmtextract.h"
#include "population/population.h"
#include "service/imports.h"
#include "service/workspace.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace headroom::cli {

namespace {

struct DemoOptions {
    std::string size;
    std::uint64_t seed = 1;
    std::string workbook;
};

/// Before the work of inventing people, which a national population takes some seconds for.
void requireNoData(Workspace& workspace) {
    if (!importedExtracts(workspace).empty()) {
        throw Conflict("The store " + workspace.store().path().string() +
                       " holds data already and is left as it is. Choose another file with --store.");
    }
}

std::filesystem::path beside(const std::filesystem::path& workbook, const std::string& what) {
    return workbook.parent_path() / (workbook.stem().string() + "_" + what + ".csv");
}

/// Contracted hours and reductions are no part of an extract; they go into files of their own, as
/// `import hours` and `import reductions` read them.
void writeHours(const Population& population, const std::filesystem::path& file, const JobControl& job) {
    Table table;
    table.columns = {{"staff_code", "staff_code", false},
                     {"team_code", "team_code", false},
                     {"contracted_hours", "contracted_hours", true}};
    for (const PopulationHours& hours : population.hours) {
        table.rows.push_back({hours.staffCode, hours.teamCode, hours.contracted});
    }
    writeTable(table, TableFormat::Csv, file, job);
}

void writeReductions(const Population& population, const std::filesystem::path& file, const JobControl& job) {
    Table table;
    table.columns = {{"staff_code", "staff_code", false}, {"team_code", "team_code", false},
                     {"reason", "reason", false},         {"hours", "hours", true},
                     {"start_date", "start_date", false}, {"end_date", "end_date", false}};
    for (const PopulationReduction& reduction : population.reductions) {
        table.rows.push_back({reduction.staffCode, reduction.teamCode, reduction.reason, reduction.hours,
                              reduction.start, reduction.end});
    }
    writeTable(table, TableFormat::Csv, file, job);
}

void writeWorkbook(const Population& population, const std::filesystem::path& workbook,
                   const JobControl& job) {
    writeWmtExtract(population.extract, workbook, job);
    writeHours(population, beside(workbook, "hours"), job);
    writeReductions(population, beside(workbook, "reductions"), job);
}

void tell(const Session& session, const DemoOptions& demo, const Population& population) {
    const std::string path = storePath(session.options).string();
    const std::size_t posts = population.extract.posts.size();
    const std::size_t cases = population.cases.size();
    if (session.options.json) {
        nlohmann::ordered_json result = {{"store", path},     {"size", demo.size},
                                         {"seed", demo.seed}, {"as_of", population.asOf.iso()},
                                         {"posts", posts},    {"cases", cases}};
        if (!demo.workbook.empty()) {
            result["workbook"] = demo.workbook;
            result["hours"] = beside(demo.workbook, "hours").string();
            result["reductions"] = beside(demo.workbook, "reductions").string();
        }
        session.output.resultJson(result);
        return;
    }
    session.output.result("Made " + path + ": " + std::to_string(posts) + " posts and " +
                          std::to_string(cases) + " cases on " + population.asOf.text() +
                          ", all invented.\n");
    if (!demo.workbook.empty()) {
        session.output.result("Wrote the same population as an extract to " + demo.workbook + ", with " +
                              beside(demo.workbook, "hours").string() + " and " +
                              beside(demo.workbook, "reductions").string() + ".\n");
    }
}

int runDemo(const Session& session, const DemoOptions& demo) {
    ReceivingStore store(session.options);
    requireNoData(store.workspace());
    Job job(session.options);
    const Population population = makePopulation(parsePopulationSize(demo.size).value(), demo.seed,
                                                 store.workspace().today(), job.control());
    fillWithPopulation(store.workspace(), population, job.control());
    if (!demo.workbook.empty()) {
        writeWorkbook(population, demo.workbook, job.control());
    }
    store.keep();
    job.endProgress();
    tell(session, demo, population);
    return exitcode::done;
}

} // namespace

void addDemo(CLI::App& app, Session& session) {
    const auto demo = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand("demo", "Make a store with an invented population");
    command->add_option("SIZE", demo->size, "team, pdu, region or national")
        ->required()
        ->check(CLI::IsMember({"team", "pdu", "region", "national"}))
        ->type_name("");
    command->add_option("--seed", demo->seed, "The same seed and day always give the same people")
        ->capture_default_str()
        ->type_name("N");
    command
        ->add_option("--workbook", demo->workbook,
                     "Also write the population as an official extract, with its hours and reductions as CSV "
                     "beside it")
        ->type_name("OUT.xlsx");
    command->footer("Nobody in it exists. A store that holds data already is never touched.\n\n"
                    "Example:\n"
                    "  headroom-cli demo team --seed 7 --store /tmp/team.headroom --workbook /tmp/team.xlsx");
    command->callback(
        [&session, demo] { session.command = [&session, demo] { return runDemo(session, *demo); }; });
}

} // namespace headroom::cli
