#include "engine/casefacts.h"

#include "engine/registers.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

bool holdsRegister(const CaseRecord& record, std::string_view code, Date day) {
    return std::any_of(record.registrations.begin(), record.registrations.end(), [&](const auto& one) {
        return tierCode(one.value.code) == code && one.value.holds(day);
    });
}

bool underMappa(const CaseRecord& record, Date day) {
    return std::any_of(record.registrations.begin(), record.registrations.end(),
                       [&](const auto& one) { return isMappa(one.value) && one.value.holds(day); });
}

/// The newest assessment with a level up to a day.
const Recorded<RoshAssessment>* assessmentOn(const CaseRecord& record, Date day) {
    const Recorded<RoshAssessment>* newest = nullptr;
    for (const auto& one : record.assessments) {
        if (one.value.assessedOn <= day && one.value.overall() &&
            (newest == nullptr || newest->value.assessedOn <= one.value.assessedOn)) {
            newest = &one;
        }
    }
    return newest;
}

std::optional<Rosh> firstAssessed(const CaseRecord& record) {
    const Recorded<RoshAssessment>* first = nullptr;
    for (const auto& one : record.assessments) {
        if (one.value.overall() && (first == nullptr || one.value.assessedOn < first->value.assessedOn)) {
            first = &one;
        }
    }
    return first == nullptr ? std::nullopt : first->value.overall();
}

/// The custodial order that ends last, with its dates where they are recorded.
struct CustodialOrder {
    const Recorded<SentenceOrder>* order = nullptr;
    const CustodyDates* dates = nullptr;
};

CustodialOrder custodialOrder(const CaseRecord& record, Date asOf) {
    CustodialOrder found;
    for (const auto& order : record.orders) {
        const bool custodial = beginsInCustody(order.value);
        if (custodial && order.value.live(asOf) &&
            (found.order == nullptr || found.order->value.endsOn < order.value.endsOn)) {
            found.order = &order;
        }
    }
    for (const auto& custody : record.custody) {
        if (found.order != nullptr && custody.value.order == found.order->id) {
            found.dates = &custody.value;
        }
    }
    return found;
}

std::optional<ReleaseDate> releaseOf(const CustodialOrder& custodial, Date asOf) {
    if (custodial.order == nullptr) {
        return std::nullopt;
    }
    const std::optional<Date>& planned = custodial.order->value.releaseOn;
    if (custodial.dates == nullptr) {
        return earliestDeterminateRelease({}, {}, planned);
    }
    const CustodyDates& dates = *custodial.dates;
    return dates.indeterminate
               ? earliestIndeterminateRelease(dates.tariff, dates.targetHearing, asOf)
               : earliestDeterminateRelease(
                     dates.paroleEligibility, dates.automaticRelease,
                     dates.conditionalRelease || dates.automaticRelease ? dates.conditionalRelease : planned);
}

} // namespace

bool beginsInCustody(const SentenceOrder& order) {
    return isCustodial(order) || order.releaseOn;
}

std::optional<Rosh> roshOn(const CaseRecord& record, Date day) {
    if (const auto* assessment = assessmentOn(record, day)) {
        return assessment->value.overall();
    }
    return record.assessments.empty() ? record.rosh : record.firstRosh;
}

std::optional<Rosh> roshForEvent(const CaseRecord& record, Date day, Date asOf) {
    std::optional<Rosh> level = roshOn(record, day);
    if (!level) {
        level = firstAssessed(record);
    }
    for (const auto& one : record.assessments) {
        const auto later = one.value.overall();
        if (later && day < one.value.assessedOn && one.value.assessedOn <= asOf) {
            level = level ? std::min(level, later) : later;
        }
    }
    return level;
}

std::vector<CaseFlag> caseFlags(const CaseRecord& record, Date day) {
    std::vector<CaseFlag> flags;
    bool sexualOffender = holdsRegister(record, "RSO", day);
    std::array<bool, 3> levels = {};
    for (const auto& one : record.registrations) {
        if (!isMappa(one.value) || !one.value.holds(day)) {
            continue;
        }
        const std::string level = mappaLevel(one.value.level);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            levels.at(i) = levels.at(i) || level == "M" + std::to_string(i + 1);
        }
        // Category 1 of MAPPA are the registered sexual offenders.
        sexualOffender = sexualOffender || mappaLevel(one.value.category) == "M1";
    }
    if (sexualOffender) {
        flags.push_back(CaseFlag::RegisteredSexualOffender);
    }
    if (holdsRegister(record, "CSE", day)) {
        flags.push_back(CaseFlag::ChildSexualExploitation);
    }
    constexpr std::array<CaseFlag, 3> mappa = {CaseFlag::MappaLevel1, CaseFlag::MappaLevel2,
                                               CaseFlag::MappaLevel3};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels.at(i)) {
            flags.push_back(mappa.at(i));
        }
    }
    return flags;
}

std::optional<ReleaseDate> earliestRelease(const CaseRecord& record, Date asOf) {
    return releaseOf(custodialOrder(record, asOf), asOf);
}

std::optional<Handover> handoverOf(const CaseRecord& record, Date asOf) {
    const CustodialOrder custodial = custodialOrder(record, asOf);
    if (custodial.order == nullptr || record.type != CaseType::Custody) {
        return std::nullopt;
    }
    CustodyCase custody;
    custody.sentenceStart = custodial.order->value.sentencedOn;
    if (const auto release = releaseOf(custodial, asOf)) {
        custody.earliestRelease = release->day;
    }
    if (custodial.dates != nullptr) {
        const CustodyDates& dates = *custodial.dates;
        custody.determinateParole = !dates.indeterminate && dates.paroleEligibility;
        custody.indeterminate = dates.indeterminate;
        custody.openConditions = dates.openConditions.has_value();
        custody.earlyAllocation = dates.earlyAllocation;
        custody.recalled = dates.recalled;
        custody.immigration = dates.immigration;
    }
    return handover(custody);
}

std::optional<FinalThird> finalThirdOf(const CaseRecord& record, Date asOf) {
    const Recorded<SentenceOrder>* last = nullptr;
    for (const auto& order : record.orders) {
        const bool custodial = beginsInCustody(order.value);
        const bool fits = record.type == CaseType::Licence ? custodial && order.value.releaseOn : !custodial;
        if (fits && order.value.live(asOf) && (last == nullptr || last->value.endsOn < order.value.endsOn)) {
            last = &order;
        }
    }
    if (last == nullptr || record.type == CaseType::Custody) {
        return std::nullopt;
    }
    FinalThirdInput input;
    input.type = record.type;
    input.start = last->value.releaseOn.value_or(last->value.startsOn);
    input.end = last->value.endsOn;
    input.rosh = roshOn(record, asOf);
    input.mappa = underMappa(record, asOf);
    input.nationalSecurityDivision = holdsRegister(record, "NSD", asOf);
    input.activeChildProtection = holdsRegister(record, "RCPR", asOf);
    input.intensiveSupervisionCourt = holdsRegister(record, "ISC", asOf);
    return finalThird(input);
}

} // namespace headroom
