#pragma once

#include "service/reports/definition.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// The cells of several rows put together, column by column.
class RowSum {
public:
    explicit RowSum(const std::vector<Column>& columns)
        : m_columns(&columns)
        , m_cells(columns.size()) {}

    void add(const std::vector<Value>& row);
    std::int64_t rows() const { return m_rows; }
    /// Nothing where the column cannot be put together, or is known in no row.
    Value value(std::size_t column) const;

private:
    struct Cell {
        std::int64_t sum = 0; ///< of hours their hundredths
        bool hours = false;
        double real = 0; ///< of percentages
        std::int64_t known = 0;
        std::vector<double> values; ///< of medians
        std::int64_t longest = 0;
    };
    double sumOf(const std::string& key) const;

    const std::vector<Column>* m_columns;
    std::vector<Cell> m_cells;
    std::int64_t m_rows = 0;
};

/// The way from what a report gives to what was asked for: rows left out, put together, withheld, columns
/// chosen.
class ShapedRun final : public ReportRun {
public:
    ShapedRun(Workspace& workspaceOfRun, const ReportDefinition& definition,
              const ReportParameters& parameters, ReportSink& sink, const JobControl& job);

    void begin(const std::string& title, std::vector<Column> columns) override;
    void row(std::vector<Value> values) override;
    void fact(const std::string& name, const std::string& value) override;
    void chart(TableChart chart) override;
    /// After the last row.
    void finish();

private:
    std::size_t columnOf(const std::string& key) const;
    bool wanted(const std::vector<Value>& values) const;
    void choose();
    void groupColumns();
    void giveGroups();
    void sayWhatWasAsked();
    void give(std::vector<Value> values);
    std::vector<Value> chosen(const std::vector<Value>& values) const;
    std::vector<Value> totals() const;

    const ReportDefinition& m_definition;
    ReportSink& m_sink;
    Table m_head;                  ///< as given on
    std::vector<Column> m_columns; ///< of the report itself
    std::vector<std::pair<std::size_t, std::string>> m_only;
    std::vector<std::size_t> m_chosen;
    std::optional<std::size_t> m_group;
    struct Group {
        Value value;
        std::unique_ptr<RowSum> sum;
    };
    std::map<std::string, Group> m_groups;
    std::vector<std::size_t> m_summed; ///< columns of a group's row, by their place in the report
    std::unique_ptr<RowSum> m_all;
    std::vector<std::vector<Value>> m_held; ///< until it is known what is withheld
    std::int64_t m_rows = 0;
};

} // namespace headroom
