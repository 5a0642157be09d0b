#include "population/casemaker.h"

#include "population/names.h"
#include "population/orders.h"

#include <algorithm>
#include <array>

namespace headroom::recipe {

namespace {

constexpr double womenShare = 0.095;
constexpr double otherGenderShare = 0.003;
constexpr double genderNotStatedShare = 0.002;
constexpr double welshShare = 0.05;

/// Of tier A: very high risk; the rest is there because of MAPPA level 2 or 3.
constexpr double veryHighInA = 0.62;
constexpr double levelThreeInA = 0.2;
/// Of a probation officer's tier B: high risk; the rest is there because of likely reoffending.
constexpr double highInB = 0.771;
constexpr double lowInC = 0.043;

constexpr double sexualOffenderShare = 0.133; ///< of men whom probation officers hold
constexpr double violentMappaShare = 0.11;    ///< of other people whom they hold on licence or in custody
constexpr double lifeShare = 0.037;           ///< of tiers A and B on licence or in custody
constexpr double publicProtectionShare = 0.3; ///< of these
constexpr double domesticAbuseShare = 0.30;
constexpr double childProtectionShare = 0.15;
constexpr double limitedAccessShare = 0.005;
constexpr double integratedManagementShare = 0.02;
constexpr double persistentShare = 0.005;

/// Share of cases that change hands in a month.
constexpr double reallocationShare = 0.015;

struct AgeBand {
    double below; ///< share of people up to this band
    int from, to;
};
constexpr std::array ageBands = {AgeBand{0.14, 18, 24}, AgeBand{0.28, 25, 29}, AgeBand{0.50, 30, 36},
                                 AgeBand{0.72, 37, 44}, AgeBand{0.89, 45, 54}, AgeBand{0.97, 55, 64},
                                 AgeBand{1.00, 65, 85}};

Date drawBirth(const PopulationCase& made, Date asOf, Rng& rng) {
    constexpr int monthsInYear = 12;
    const double place = made.t2a ? 0 : rng.unit();
    const auto band = std::find_if(ageBands.begin(), ageBands.end(),
                                   [place](const AgeBand& ages) { return place < ages.below; });
    const int age = rng.between(band->from, band->to);
    const Date birth = asOf.plusMonthsOverflowing(-monthsInYear * age).plusDays(-rng.between(1, 360));
    // Long sentences make their people older. Only the transition cases may have begun in youth.
    const Date latest = made.order.sentencedOn.plusMonthsOverflowing(-monthsInYear * rng.between(18, 27));
    return made.t2a ? birth : std::min(birth, latest);
}

std::string drawGender(Rng& rng) {
    const double place = rng.unit();
    if (place < womenShare) {
        return "woman";
    }
    if (place < womenShare + otherGenderShare) {
        return "other";
    }
    return place < womenShare + otherGenderShare + genderNotStatedShare ? "not stated" : "man";
}

Rosh drawRosh(Tier tier, bool officer, Rng& rng) {
    const double place = rng.unit();
    switch (tier.protect()) {
    case 'A':
        return place < veryHighInA ? Rosh::VeryHigh : Rosh::High;
    case 'B':
        return officer && place < highInB ? Rosh::High : Rosh::Medium;
    case 'C':
        return place < lowInC ? Rosh::Low : Rosh::Medium;
    default:
        return Rosh::Low;
    }
}

/// Adds what is registered about a person, each from a day between the start of the case and now.
class Registrar {
public:
    Registrar(PopulationCase& made, Date asOf, Rng& rng)
        : m_case(made)
        , m_asOf(asOf)
        , m_rng(rng) {}

    void add(const char* code, std::string level = {}) {
        const int days = std::max(0, m_case.order.sentencedOn.daysUntil(m_asOf) - 1);
        m_case.registrations.push_back(
            {code, std::move(level),
             m_case.order.sentencedOn.plusDays(m_rng.between(0, std::min(days, 60)))});
    }
    void addSometimes(const char* code, double share) {
        if (m_rng.chance(share)) {
            add(code);
        }
    }

private:
    PopulationCase& m_case;
    Date m_asOf;
    Rng& m_rng;
};

void registerMappa(PopulationCase& made, const CaseRequest& request, Registrar& registrar, Rng& rng) {
    if (made.tier.protect() == 'A' && made.rosh != Rosh::VeryHigh) {
        registrar.add(mappaCode, rng.chance(levelThreeInA) ? "3" : "2");
        return;
    }
    const bool officer = request.grade == Grade::PO;
    const bool sexual = officer && made.gender == "man" && rng.chance(sexualOffenderShare);
    const bool violent = officer && made.type != CaseType::Community && rng.chance(violentMappaShare);
    if (sexual) {
        registrar.add(sexualOffenderCode);
    }
    if (sexual || violent || request.underMappa) {
        registrar.add(mappaCode, "1");
    }
}

void registerRest(const char* life, Registrar& registrar) {
    if (life != nullptr) {
        registrar.add(life);
    }
    registrar.addSometimes(domesticAbuseCode, domesticAbuseShare);
    registrar.addSometimes(childProtectionCode, childProtectionShare);
    registrar.addSometimes(limitedAccessCode, limitedAccessShare);
    registrar.addSometimes(integratedManagementCode, integratedManagementShare);
    registrar.addSometimes(persistentCode, persistentShare);
}

/// LIFE, IPP or none.
const char* drawLife(const CaseRequest& request, Rng& rng) {
    if (request.planned.inactive == Inactive::SuspendedLifer) {
        return lifeCode;
    }
    const CaseKind& kind = request.planned.kind;
    const bool may = request.grade == Grade::PO && kind.type != CaseType::Community &&
                     kind.tier.protect() <= 'B' && !request.planned.t2a && !request.waitingDays;
    if (!may || !rng.chance(lifeShare)) {
        return nullptr;
    }
    return rng.chance(publicProtectionShare) ? publicProtectionCode : lifeCode;
}

Date drawHeldSince(const PopulationCase& made, const CaseRequest& request, Rng& rng) {
    constexpr int daysInMonth = 30;
    constexpr double mostReallocated = 0.5;
    if (request.waitingDays) {
        return made.since;
    }
    const int running = made.since.daysUntil(request.asOf);
    Date held = made.since.plusDays(std::min(running, rng.between(0, 3)));
    const bool settled = request.planned.inactive != Inactive::None;
    if (request.heldSince && !settled) {
        held = std::max(held, *request.heldSince);
    } else if (!settled && rng.chance(std::min(mostReallocated, reallocationShare * running / daysInMonth))) {
        held = made.since.plusDays(rng.between(0, running));
    }
    if (request.holderJoined && held < *request.holderJoined) {
        held = request.holderJoined->plusDays(rng.between(0, request.holderJoined->daysUntil(request.asOf)));
    }
    return held;
}

} // namespace

bool hasRegistration(const PopulationCase& made, const char* code) {
    return std::any_of(
        made.registrations.begin(), made.registrations.end(),
        [code](const PopulationRegistration& registration) { return registration.code == code; });
}

PopulationCase makeCase(const CaseRequest& request, Rng& rng) {
    PopulationCase made;
    made.type = request.planned.kind.type;
    made.tier = request.planned.kind.tier;
    made.t2a = request.planned.t2a;
    made.gender = drawGender(rng);
    PersonName name = personName(made.gender, rng);
    made.surname = std::move(name.surname);
    made.forename = std::move(name.forename);
    made.language = request.inWales && rng.chance(welshShare) ? "cy" : "en";
    made.rosh = drawRosh(made.tier, request.grade == Grade::PO, rng);
    if (request.planned.inactive == Inactive::SuspendedLifer) {
        made.rosh = Rosh::Medium; // long on licence without concern, hence suspended
    }
    const char* life = drawLife(request, rng);
    made.order = makeOrder(request, life != nullptr, rng);
    made.dateOfBirth = drawBirth(made, request.asOf, rng);
    made.since = made.order.sentencedOn;
    made.heldSince = drawHeldSince(made, request, rng);
    Registrar registrar(made, request.asOf, rng);
    registerMappa(made, request, registrar, rng);
    registerRest(life, registrar);
    return made;
}

} // namespace headroom::recipe
