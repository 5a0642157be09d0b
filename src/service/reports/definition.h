#pragma once

#include "service/report.h"
#include "service/workspace.h"

#include <string>
#include <vector>

namespace headroom {

/// What becomes of people whom the asker may not see.
enum class LimitedAccess : std::uint8_t {
    NotConcerned, ///< no people on probation in it
    Counted,      ///< numbers only: they are counted like everybody
    Masked,       ///< a row with the CRN and the team, and nothing else
    LeftOut       ///< no row at all
};

/// A report on its way: what it reads from, and where its rows go.
class ReportRun {
public:
    ReportRun(Workspace& workspaceOfRun, const ReportParameters& parameters, const JobControl& job)
        : workspace(workspaceOfRun)
        , asked(parameters)
        , m_job(job) {}
    virtual ~ReportRun() = default;
    ReportRun(const ReportRun&) = delete;
    ReportRun& operator=(const ReportRun&) = delete;

    Workspace& workspace;
    const ReportParameters& asked;

    sql::Database& db() { return workspace.database(); }
    const JobControl& job() const { return m_job; }
    /// The unit's name, "all regions" for the whole service.
    std::string unitName();

    /// Once, before the first row. The title is followed by unit and day where they are given.
    virtual void begin(const std::string& title, std::vector<Column> columns) = 0;
    virtual void row(std::vector<Value> values) = 0;
    virtual void fact(const std::string& name, const std::string& value) = 0;
    virtual void chart(TableChart chart) = 0;

private:
    const JobControl& m_job;
};

/// One report of the catalogue. make() gives a whole table, stream() gives row after row; one of them is
/// there. A new report is an entry in the list of its family, or in a new list named in catalogue.cpp.
struct ReportDefinition {
    std::string name;
    std::string answers;
    std::string parameters;
    Table (*make)(Workspace&, const ReportParameters&) = nullptr;
    void (*stream)(ReportRun&) = nullptr;
    std::string keys{};
    LimitedAccess access = LimitedAccess::NotConcerned;
    Permission permission = Permission::ReadFigures;
    bool totals = true; ///< false: its rows are no parts of one whole
    std::string differs{};
};

/// A family of the catalogue.
struct ReportFamily {
    ReportGroup group;
    std::vector<ReportDefinition> reports;
};
const std::vector<ReportFamily>& reportFamilies();

// One function for each family.
std::vector<ReportDefinition> allocationReports();
std::vector<ReportDefinition> workloadReports();
std::vector<ReportDefinition> comparisonReports();
std::vector<ReportDefinition> caseloadReports();
std::vector<ReportDefinition> listedCaseReports();
std::vector<ReportDefinition> hoursReports();
std::vector<ReportDefinition> contactReports();
std::vector<ReportDefinition> qualityReports();
std::vector<ReportDefinition> officialReports();
std::vector<ReportDefinition> officialCaseReports();
std::vector<ReportDefinition> archiveReports();

} // namespace headroom
