#include "service/report.h"

#include "domain/error.h"
#include "exchange/filehash.h"
#include "exchange/inputfile.h"
#include "service/reports/shaping.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

ReportInfo infoOf(const ReportDefinition& report, ReportGroup group) {
    ReportInfo info{report.name, report.answers, report.parameters, group, report.keys, {}, report.differs};
    if (report.access == LimitedAccess::Masked) {
        info.access = "People you may not see stand there with their CRN and team and nothing else.";
    } else if (report.access == LimitedAccess::LeftOut) {
        info.access = "People you may not see are left out.";
    }
    return info;
}

const ReportDefinition& definitionOf(const std::string& name) {
    std::string known;
    for (const ReportFamily& family : reportFamilies()) {
        for (const ReportDefinition& report : family.reports) {
            if (report.name == name) {
                return report;
            }
            known += (known.empty() ? "" : ", ") + report.name;
        }
    }
    throw NotFound("There is no report called \"" + name + "\". There are: " + known + ".");
}

/// Gives a whole table on as the rows it has.
void giveTable(ShapedRun& run, Table table) {
    run.begin(table.title, std::move(table.columns));
    for (const auto& [name, value] : table.facts) {
        run.fact(name, value);
    }
    if (table.chart) {
        run.chart(*table.chart);
    }
    for (auto& row : table.rows) {
        run.row(std::move(row));
    }
}

class Collected final : public ReportSink {
public:
    explicit Collected(std::size_t rowsAtMost = std::numeric_limits<std::size_t>::max())
        : m_rowsAtMost(rowsAtMost) {}
    void begin(const Table& head) override { m_table = head; }
    void row(std::vector<Value> values) override {
        ++m_rows;
        if (m_table.rows.size() < m_rowsAtMost) {
            m_table.rows.push_back(std::move(values));
        }
    }
    void finish(const Table& foot) override {
        m_table.facts = foot.facts;
        m_table.totals = foot.totals;
        m_table.chart = foot.chart;
    }
    Table take() { return std::move(m_table); }
    std::int64_t rows() const { return m_rows; }

private:
    Table m_table;
    std::size_t m_rowsAtMost;
    std::int64_t m_rows = 0;
};

class WrittenRows final : public ReportSink {
public:
    explicit WrittenRows(TableWriter& writer)
        : m_writer(writer) {}
    void begin(const Table& head) override { m_writer.begin(head); }
    void row(std::vector<Value> values) override { m_writer.row(values); }
    void finish(const Table& foot) override { m_writer.finish(foot); }

private:
    TableWriter& m_writer;
};

} // namespace

std::vector<ReportInfo> reportCatalogue() {
    std::vector<ReportInfo> catalogue;
    for (const ReportFamily& family : reportFamilies()) {
        for (const ReportDefinition& report : family.reports) {
            catalogue.push_back(infoOf(report, family.group));
        }
    }
    std::ranges::sort(catalogue, [](const ReportInfo& a, const ReportInfo& b) {
        return std::tie(a.group, a.name) < std::tie(b.group, b.name);
    });
    return catalogue;
}

ReportInfo reportInfo(const std::string& name) {
    const std::vector<ReportInfo> catalogue = reportCatalogue();
    const auto found = std::ranges::find(catalogue, name, &ReportInfo::name);
    return found == catalogue.end() ? infoOf(definitionOf(name), {}) : *found;
}

void runReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
               ReportSink& sink, const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    const ReportDefinition& report = definitionOf(name);
    workspace.require(report.permission);
    const sql::ReadTransaction reading(workspace.database());
    ShapedRun run(workspace, report, parameters, sink, job);
    if (report.stream != nullptr) {
        report.stream(run);
    } else {
        giveTable(run, report.make(workspace, parameters));
    }
    run.finish();
}

Table makeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                 const JobControl& job) {
    Collected table;
    runReport(workspace, name, parameters, table, job);
    return table.take();
}

ReportPreview previewReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                            std::size_t rowsAtMost, const JobControl& job) {
    Collected table(rowsAtMost);
    runReport(workspace, name, parameters, table, job);
    return {table.take(), table.rows()};
}

WrittenReport writeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters,
                          TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                          const JobControl& job) {
    definitionOf(name); // before a file is begun
    TableWriter writer(format, file, options, job);
    WrittenRows rows(writer);
    runReport(workspace, name, parameters, rows, job);
    return {writer.rows(), hashOf(openInputFile(file, std::numeric_limits<std::uint64_t>::max()), job)};
}

} // namespace headroom
