#include "service/figurecontext.h"

#include "store/reference.h"

#include <array>

namespace headroom {

std::string_view name(FigureSource source) {
    static constexpr std::array<std::string_view, 4> words = {"none", "extract", "extract_and_changes",
                                                              "live_cases"};
    return words.at(static_cast<std::size_t>(source));
}

FigureContext figureContext(sql::Database& db, Date asOf) {
    FigureContext context;
    context.asOf = asOf;
    context.extract = store::extractFor(db, asOf);
    context.points = store::pointsTable(db, asOf);
    context.contacts = store::contactPoints(db, asOf);
    context.grades = store::gradeMap(db, asOf);
    for (ReductionReason& reason : store::reductionReasons(db, asOf)) {
        context.reasons.emplace(reason.id, std::move(reason));
    }
    context.thresholds = store::thresholds(db, asOf);
    return context;
}

FigureBasis FigureContext::basis() const {
    FigureBasis basis;
    if (extract) {
        basis.source = FigureSource::Extract;
        basis.extractDate = extract->reportDate;
        basis.extractFile = extract->fileName;
    }
    basis.pointsTableName = points.name;
    basis.pointsTableFrom = points.from;
    basis.contactPointsName = contacts.name;
    basis.contactPointsFrom = contacts.from;
    basis.thresholds = thresholds;
    return basis;
}

const ReductionReason* FigureContext::reason(ReasonId id) const {
    const auto found = reasons.find(id);
    return found == reasons.end() ? nullptr : &found->second;
}

HoursPerWeek FigureContext::activeHours(const std::vector<Reduction>& reductions) const {
    HoursPerWeek sum;
    for (const Reduction& reduction : reductions) {
        const ReductionReason* why = reason(reduction.reason);
        if (reduction.status(asOf) == ReductionStatus::Active && why != nullptr && why->enabled) {
            sum += reduction.hours;
        }
    }
    return sum;
}

std::vector<std::pair<std::string, std::string>> reportFacts(const FigureBasis& basis, Date asOf) {
    std::vector<std::pair<std::string, std::string>> facts = {{"As of", asOf.text()}};
    if (basis.extractDate) {
        facts.emplace_back("Extract", basis.extractDate->text() + ", " + basis.extractFile);
    }
    if (basis.source == FigureSource::LiveCases) {
        facts.emplace_back("Counts", "from the cases on record");
    } else if (basis.changesSince > 0) {
        facts.emplace_back("Changes since the extract", std::to_string(basis.changesSince));
    }
    facts.emplace_back("Points table", basis.pointsTableName + ", from " + basis.pointsTableFrom.text());
    facts.emplace_back("Contact points",
                       basis.contactPointsName + ", from " + basis.contactPointsFrom.text());
    return facts;
}

std::vector<std::pair<std::string, std::string>> reportFacts(const FigureContext& context) {
    return reportFacts(context.basis(), context.asOf);
}

} // namespace headroom
