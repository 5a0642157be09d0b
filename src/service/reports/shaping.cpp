#include "service/reports/shaping.h"

#include "domain/error.h"
#include "domain/fold.h"
#include "engine/workload.h"
#include "service/reports/columns.h"
#include "service/reports/vocabulary.h"
#include "service/reports/withhold.h"
#include "store/organisation.h"

#include <algorithm>

namespace headroom {

namespace {

/// A cell as it is compared and grouped: text, days as ISO.
std::string plainText(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto* day = std::get_if<Date>(&value)) {
        return day->iso();
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto* truth = std::get_if<bool>(&value)) {
        return *truth ? "yes" : "no";
    }
    if (const auto* hours = std::get_if<HoursPerWeek>(&value)) {
        return hours->exactText();
    }
    if (const auto* percent = std::get_if<Percent>(&value)) {
        return std::to_string(percent->value);
    }
    return {};
}

double middleOf(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::string accessWords(LimitedAccess access) {
    switch (access) {
    case LimitedAccess::NotConcerned:
        break;
    case LimitedAccess::Counted:
        return "Numbers only: people with limited access are counted like everybody.";
    case LimitedAccess::Masked:
        return "People you may not see stand there with their CRN and team and nothing else.";
    case LimitedAccess::LeftOut:
        return "People you may not see are left out.";
    }
    return {};
}

} // namespace

// ── several rows as one ───────────────────────────────────────────────────

void RowSum::add(const std::vector<Value>& row) {
    ++m_rows;
    for (std::size_t i = 0; i < std::min(row.size(), m_cells.size()); ++i) {
        const Together together = (*m_columns)[i].together;
        if (together == Together::Nothing && !(*m_columns)[i].numeric) {
            continue;
        }
        Cell& cell = m_cells[i];
        double real = 0;
        if (const auto* number = std::get_if<std::int64_t>(&row[i])) {
            cell.longest = cell.known == 0 ? *number : std::max(cell.longest, *number);
            cell.sum += *number;
            real = static_cast<double>(*number);
        } else if (const auto* hours = std::get_if<HoursPerWeek>(&row[i])) {
            cell.hours = true;
            cell.sum += hours->hundredths;
            real = hours->asDouble();
        } else if (const auto* percent = std::get_if<Percent>(&row[i])) {
            real = percent->value;
        } else {
            continue;
        }
        ++cell.known;
        cell.real += real;
        if (together == Together::Median) {
            cell.values.push_back(real);
        }
    }
}

double RowSum::sumOf(const std::string& key) const {
    const auto found = std::ranges::find(*m_columns, key, &Column::key);
    return found == m_columns->end() ? 0 : m_cells[static_cast<std::size_t>(found - m_columns->begin())].real;
}

Value RowSum::value(std::size_t column) const {
    const Column& what = (*m_columns)[column];
    const Cell& cell = m_cells[column];
    switch (what.together) {
    case Together::Nothing:
        return {};
    case Together::Sum:
    case Together::People:
        if (cell.hours) {
            return HoursPerWeek{static_cast<std::int32_t>(cell.sum)};
        }
        return cell.sum;
    case Together::Mean:
        return cell.known == 0 ? Value{} : Value{Percent{cell.real / static_cast<double>(cell.known)}};
    case Together::Median:
        return cell.known == 0 ? Value{} : Value{Percent{middleOf(cell.values)}};
    case Together::Longest:
        return cell.known == 0 ? Value{} : Value{cell.longest};
    case Together::Share:
        break;
    }
    return Percent{percentage(Points{static_cast<std::int64_t>(sumOf(what.share))},
                              Points{static_cast<std::int64_t>(sumOf(what.whole))})};
}

// ── the run ───────────────────────────────────────────────────────────────

std::string ReportRun::unitName() {
    return reports::unitOrAll(store::pathOf(db(), asked.unit, asked.asOf).back().name);
}

ShapedRun::ShapedRun(Workspace& workspaceOfRun, const ReportDefinition& definition,
                     const ReportParameters& parameters, ReportSink& sink, const JobControl& job)
    : ReportRun(workspaceOfRun, parameters, job)
    , m_definition(definition)
    , m_sink(sink) {
    m_head.name = definition.name;
}

std::size_t ShapedRun::columnOf(const std::string& key) const {
    std::string known;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].key == key) {
            return i;
        }
        known += (known.empty() ? "" : ", ") + m_columns[i].key;
    }
    throw NotFound("The report \"" + m_definition.name + "\" has no column \"" + key +
                   "\". There are: " + known + ".");
}

void ShapedRun::begin(const std::string& title, std::vector<Column> columns) {
    m_columns = std::move(columns);
    explainColumns(m_columns);
    for (const auto& [key, text] : asked.only) {
        m_only.emplace_back(columnOf(key), foldCase(text));
    }
    m_head.title = title;
    if (!asked.groupBy.empty()) {
        m_group = columnOf(asked.groupBy);
        m_head.title += ", by " + m_columns[*m_group].header;
    }
    m_all = std::make_unique<RowSum>(m_columns);
    if (m_group) {
        groupColumns();
    } else {
        m_head.columns = m_columns;
    }
    choose();
    if (asked.withholdBelow <= 0) {
        m_sink.begin(m_head);
    }
}

/// A group's own column, how many rows it has, and everything that can be put together.
void ShapedRun::groupColumns() {
    m_head.columns.push_back(m_columns[*m_group]);
    m_head.columns.push_back(
        {"rows", "Rows", true, "How many rows of the report are put together in this one.",
         m_definition.access == LimitedAccess::NotConcerned ? Together::Sum : Together::People});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].together != Together::Nothing && i != *m_group) {
            m_summed.push_back(i);
            m_head.columns.push_back(m_columns[i]);
        }
    }
}

/// The columns that were asked for by key, in that order.
void ShapedRun::choose() {
    if (asked.columns.empty()) {
        return;
    }
    std::vector<Column> columns;
    for (const std::string& key : asked.columns) {
        const auto found = std::ranges::find(m_head.columns, key, &Column::key);
        if (found == m_head.columns.end()) {
            columnOf(key); // says which there are
            continue;      // of the report, but not put together
        }
        m_chosen.push_back(static_cast<std::size_t>(found - m_head.columns.begin()));
        columns.push_back(*found);
    }
    m_head.columns = std::move(columns);
}

std::vector<Value> ShapedRun::chosen(const std::vector<Value>& values) const {
    if (asked.columns.empty()) {
        return values;
    }
    std::vector<Value> some;
    for (const std::size_t column : m_chosen) {
        some.push_back(column < values.size() ? values[column] : Value{});
    }
    return some;
}

bool ShapedRun::wanted(const std::vector<Value>& values) const {
    return std::ranges::all_of(m_only, [&values](const auto& one) {
        return one.first < values.size() && foldCase(plainText(values[one.first])) == one.second;
    });
}

void ShapedRun::row(std::vector<Value> values) {
    constexpr std::int64_t sayEvery = 256;
    if (++m_rows % sayEvery == 0) {
        job().report(Phase::Calculating, m_rows, 0);
    }
    if (!wanted(values)) {
        return;
    }
    m_all->add(values);
    if (!m_group) {
        give(chosen(values));
        return;
    }
    Group& group = m_groups[plainText(values[*m_group])];
    if (!group.sum) {
        group.value = values[*m_group];
        group.sum = std::make_unique<RowSum>(m_columns);
    }
    group.sum->add(values);
}

void ShapedRun::give(std::vector<Value> values) {
    if (asked.withholdBelow > 0) {
        m_held.push_back(std::move(values));
    } else {
        m_sink.row(std::move(values));
    }
}

void ShapedRun::giveGroups() {
    for (const auto& [key, group] : m_groups) {
        std::vector<Value> values = {group.value, group.sum->rows()};
        for (const std::size_t column : m_summed) {
            values.push_back(group.sum->value(column));
        }
        give(chosen(values));
    }
}

std::vector<Value> ShapedRun::totals() const {
    if (!m_definition.totals || m_all->rows() < 2) {
        return {};
    }
    std::vector<Value> values;
    if (m_group) {
        values = {std::string("All"), m_all->rows()};
        for (const std::size_t column : m_summed) {
            values.push_back(m_all->value(column));
        }
    } else {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            values.push_back(m_all->value(i));
        }
    }
    values = chosen(values);
    const bool any = std::ranges::any_of(
        values, [](const Value& value) { return !std::holds_alternative<std::monostate>(value); });
    if (!any) {
        return {};
    }
    if (std::holds_alternative<std::monostate>(values.front())) {
        values.front() = std::string("All");
    }
    return values;
}

void ShapedRun::fact(const std::string& name, const std::string& value) {
    m_head.facts.emplace_back(name, value);
}

void ShapedRun::chart(TableChart chart) {
    m_head.chart = std::move(chart);
}

/// The parameters, for whoever holds the file later.
void ShapedRun::sayWhatWasAsked() {
    fact("Unit", unitName());
    if (m_definition.parameters.find("level") != std::string::npos) {
        fact("One row for each", std::string(name(asked.level)));
    }
    if (asked.from) {
        fact("From", asked.from->text());
    }
    if (asked.to) {
        fact("To", asked.to->text());
    }
    if (m_group) {
        fact("Put together by", m_columns[*m_group].header);
    }
    for (const auto& [key, text] : asked.only) {
        fact("Only where", m_columns[columnOf(key)].header + " is " + text);
    }
}

void ShapedRun::finish() {
    giveGroups();
    if (m_group) {
        m_head.chart = TableChart{m_head.title, asked.groupBy, "rows"};
    }
    m_head.totals = totals();
    fact("Answers", m_definition.answers);
    sayWhatWasAsked();
    if (const std::string words = accessWords(m_definition.access); !words.empty()) {
        fact("Limited access", words);
    }
    if (!m_definition.differs.empty()) {
        fact("Unlike the official export", m_definition.differs);
    }
    if (asked.withholdBelow > 0) {
        fact("Withheld", "Counts of people below " + std::to_string(asked.withholdBelow) +
                             ", and what would give them away, read \"" + withheldMark + "\".");
        m_head.rows = std::move(m_held);
        withholdSmallCounts(m_head, asked.withholdBelow);
        std::vector<std::vector<Value>> rows = std::exchange(m_head.rows, {});
        m_sink.begin(m_head);
        for (auto& values : rows) {
            m_sink.row(std::move(values));
        }
    }
    m_sink.finish(m_head);
}

} // namespace headroom
