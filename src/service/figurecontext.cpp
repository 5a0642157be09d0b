#include "service/figurecontext.h"

#include "store/reference.h"

namespace headroom {

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
    facts.emplace_back("Points table", basis.pointsTableName + ", from " + basis.pointsTableFrom.text());
    facts.emplace_back("Contact points",
                       basis.contactPointsName + ", from " + basis.contactPointsFrom.text());
    return facts;
}

std::vector<std::pair<std::string, std::string>> reportFacts(const FigureContext& context) {
    return reportFacts(context.basis(), context.asOf);
}

} // namespace headroom
