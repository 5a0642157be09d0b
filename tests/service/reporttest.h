#pragma once

#include "domain/error.h"
#include "service/postfigures.h"
#include "service/report.h"
#include "store/sql/statement.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom::test {

/// One cell of a report by its column's key.
inline const Value& cell(const Table& table, const std::vector<Value>& row, const std::string& key) {
    static const Value nothing;
    const auto found = std::ranges::find(table.columns, key, &Column::key);
    if (found == table.columns.end()) {
        ADD_FAILURE() << table.name << " has no column " << key;
        return nothing;
    }
    const auto place = static_cast<std::size_t>(found - table.columns.begin());
    return place < row.size() ? row[place] : nothing;
}
inline std::int64_t number(const Table& table, const std::vector<Value>& row, const std::string& key) {
    const auto* value = std::get_if<std::int64_t>(&cell(table, row, key));
    return value == nullptr ? 0 : *value;
}
inline std::string text(const Table& table, const std::vector<Value>& row, const std::string& key) {
    const auto* value = std::get_if<std::string>(&cell(table, row, key));
    return value == nullptr ? std::string() : *value;
}
inline double percent(const Table& table, const std::vector<Value>& row, const std::string& key) {
    const auto* value = std::get_if<Percent>(&cell(table, row, key));
    return value == nullptr ? 0 : value->value;
}
inline std::int64_t sumOf(const Table& table, const std::string& key) {
    std::int64_t sum = 0;
    for (const auto& row : table.rows) {
        sum += number(table, row, key);
    }
    return sum;
}

/// "alias holds on a day" in the store's own words.
inline std::string on(const std::string& alias, Date day = Date::of(2026, 11, 22)) {
    return alias + ".valid_from <= '" + day.iso() + "' AND (" + alias + ".valid_to IS NULL OR " + alias +
           ".valid_to > '" + day.iso() + "')";
}
/// The whole of a report on a day.
inline Table reportOn(Workspace& workspace, const std::string& name, Date day, UnitRef unit = {}) {
    ReportParameters parameters;
    parameters.asOf = day;
    parameters.unit = unit;
    return makeReport(workspace, name, parameters);
}
/// The cells of one column, from top to bottom.
inline std::vector<std::string> texts(const Table& table, const std::string& key) {
    std::vector<std::string> all;
    for (const auto& row : table.rows) {
        all.push_back(text(table, row, key));
    }
    return all;
}
inline bool isEmpty(const Table& table, const std::vector<Value>& row, const std::string& key) {
    return std::holds_alternative<std::monostate>(cell(table, row, key));
}
/// Whether a row says nothing but these.
inline bool saysOnly(const Table& table, const std::vector<Value>& row,
                     const std::vector<std::string>& keys) {
    return std::ranges::all_of(table.columns, [&](const Column& column) {
        return isEmpty(table, row, column.key) != (std::ranges::find(keys, column.key) != keys.end());
    });
}

/// Reports on an invented PDU: several teams, some 2,000 cases, twelve weeks of history.
class ReportTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_workspace = std::make_unique<TempWorkspace>();
        const JobControl job;
        fillWithPopulation(**s_workspace, makePopulation(PopulationSize::Pdu, 5, today(), job), job);
    }
    static void TearDownTestSuite() { s_workspace.reset(); }
    static Workspace& workspace() { return **s_workspace; }
    static sql::Database& db() { return workspace().database(); }
    static Date today() { return Date::of(2026, 11, 22); }
    static ReportParameters asked(Level level = Level::Team) {
        ReportParameters parameters;
        parameters.level = level;
        parameters.asOf = today();
        return parameters;
    }
    static Table report(const std::string& name, const ReportParameters& parameters = asked()) {
        return makeReport(workspace(), name, parameters);
    }
    /// A number that the store itself counts.
    static std::int64_t counted(const std::string& query) {
        return sql::valueOf<std::int64_t>(db(), query).value_or(0);
    }
    /// Every officer's figure, made from its explanation's side: facts and engine alone.
    static std::vector<PostRow> officers() {
        const FigureContext context = figureContext(db(), today());
        const UnitFacts facts = readUnitFacts(db(), context, {});
        std::vector<PostRow> rows;
        for (const store::PostRecord& post : facts.posts) {
            rows.push_back(postRow(context, facts, post));
        }
        return rows;
    }

    static inline std::unique_ptr<TempWorkspace> s_workspace;
};

} // namespace headroom::test
