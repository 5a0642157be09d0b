#include "engine/explanation.h"

#include "engine/figure.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace headroom {

namespace {

/// Keeps every cell that holds cases.
class LineKeeper {
public:
    void cell(LineKind kind, CaseType type, std::size_t tier, std::int32_t count, std::int32_t each,
              std::int64_t points) {
        if (count != 0) {
            keep(kind, type, tier, count, each, static_cast<double>(points));
        }
    }
    void weightedCell(CaseType type, std::size_t tier, std::int32_t count, std::int32_t each, double points) {
        // Inactive cases are taken off even where the extract counts no case to take them from.
        if (count != 0 || points != 0) {
            keep(LineKind::T2aCases, type, tier, count, each, points);
        }
    }
    void reports(LineKind kind, std::int64_t count, Points each, Points points) {
        if (count != 0) {
            ExplanationLine line;
            line.kind = kind;
            line.count = count;
            line.each = each;
            line.points = static_cast<double>(points.value);
            m_reports.push_back(std::move(line));
        }
    }
    std::vector<ExplanationLine> takeCases() { return std::move(m_cases); }
    const std::vector<ExplanationLine>& reportLines() const { return m_reports; }

private:
    void keep(LineKind kind, CaseType type, std::size_t tier, std::int64_t count, std::int32_t each,
              double points) {
        ExplanationLine line;
        line.kind = kind;
        line.type = type;
        line.tier = Tier::ofNumber(tier);
        line.count = count;
        line.each = {each};
        line.points = points;
        m_cases.push_back(std::move(line));
    }

    std::vector<ExplanationLine> m_cases;
    std::vector<ExplanationLine> m_reports;
};

void addUntiered(std::vector<ExplanationLine>& lines, const CaseCounts& filtered, const CaseCounts& t2a) {
    for (const CaseType type : allCaseTypes) {
        const std::int64_t cases =
            std::int64_t{filtered.at(type, Tier::untiered())} + t2a.at(type, Tier::untiered());
        if (cases != 0) {
            ExplanationLine line;
            line.kind = LineKind::UntieredCases;
            line.type = type;
            line.count = cases;
            lines.push_back(std::move(line));
        }
    }
}

/// Contacts of one side, code and worth in one line.
void addContacts(std::vector<ExplanationLine>& lines, std::span<const ContactCredit> credits) {
    std::map<std::tuple<CreditSide, std::string, Points>, std::int64_t> counts;
    for (const ContactCredit& credit : credits) {
        ++counts[{credit.side, credit.code, credit.points}];
    }
    for (const auto& [key, count] : counts) {
        const auto& [side, code, each] = key;
        ExplanationLine line;
        line.kind = side == CreditSide::ForOthers ? LineKind::ContactsForOthers : LineKind::ContactsByOthers;
        line.code = code;
        line.count = count;
        line.each = each;
        line.points = static_cast<double>((count * each).value);
        lines.push_back(std::move(line));
    }
}

void addRounding(std::vector<ExplanationLine>& lines, Points total) {
    double sum = 0;
    for (const ExplanationLine& line : lines) {
        sum += line.points;
    }
    const double missing = static_cast<double>(total.value) - sum;
    if (missing != 0) {
        ExplanationLine line;
        line.kind = LineKind::Rounding;
        line.points = missing;
        lines.push_back(std::move(line));
    }
}

} // namespace

HoursPerWeek countedHours(std::span<const ReductionLine> reductions) {
    HoursPerWeek sum;
    for (const ReductionLine& line : reductions) {
        if (line.counts()) {
            sum += line.hours;
        }
    }
    return sum;
}

Explanation explain(PostFacts facts, std::span<const ContactCredit> credits,
                    std::vector<ReductionLine> reductions, const PointsTable& table) {
    facts.cms = {};
    for (const ContactCredit& credit : credits) {
        facts.cms += credit.points;
    }
    facts.reduction = countedHours(reductions);

    LineKeeper keeper;
    Explanation explanation;
    explanation.figure = figure::make(facts, table, keeper);
    explanation.lines = keeper.takeCases();
    addUntiered(explanation.lines, *facts.filtered, *facts.t2a);
    const auto& reports = keeper.reportLines();
    explanation.lines.insert(explanation.lines.end(), reports.begin(), reports.end());
    addContacts(explanation.lines, credits);
    addRounding(explanation.lines, explanation.figure.total);

    const Workload& figure = explanation.figure;
    explanation.reductions = std::move(reductions);
    explanation.available = {figure.nominalTarget,
                             figure.contracted,
                             baseHours(facts.grade, facts.contracted, table.defaultHours).band,
                             !facts.contracted.has_value(),
                             facts.reduction,
                             figure.available};
    return explanation;
}

} // namespace headroom
