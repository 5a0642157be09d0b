#include "population/weights.h"

#include <cstddef>

namespace headroom::recipe {

namespace {

/// A3, A2, A1, A0, B3 … D0, as tiers are numbered from 1.
using TierWeights = std::array<int, 16>;

constexpr TierWeights communityWeights = {206, 158, 146, 110, 146, 115, 102, 72,
                                          79,  63,  50,  35,  51,  41,  29,  29};
constexpr TierWeights licenceWeights = {219, 175, 163, 0, 161, 132, 119, 0, 77, 65, 52, 0, 51, 43, 31, 0};
constexpr TierWeights custodyWeights = {75, 60, 59, 0, 59, 48, 47, 0, 30, 24, 23, 0, 17, 14, 13, 0};

} // namespace

const std::array<ContactKind, 10> contactKinds = {{
    {"CMS02", "CMS - Sentence Plan Intervention Delivery - Medium", 13},
    {"CMS04", "CMS - Completing & Assisting with Referrals - Low", 9},
    {"CMS08", "CMS - Attending Partnership Meetings - Medium", 18},
    {"CMS12", "CMS - Assistance with Case Conferencing - High", 26},
    {"CMS13", "CMS - Information & Intelligence Gathering - Low", 9},
    {"CMS17", "CMS - Home & Prison Visits - Medium", 13},
    {"CMS20", "CMS - HDC Assessments & Support - Medium", 13},
    {"CMS23", "CMS - Victims Services Liaison - Medium", 9},
    {"CMS29", "CMS - Case Related Communication - Medium", 9},
    {"CMS32", "CMS - Assistance with Assessments - Medium", 13},
}};

int caseWeight(CaseType type, Tier tier, bool t2a) {
    if (tier.isUntiered() || tier.contactSuspended()) {
        return 0;
    }
    const std::size_t place = tier.number() - 1;
    if (t2a) {
        return custodyWeights[place]; // the T2A table weighs every location as custody
    }
    switch (type) {
    case CaseType::Community:
        return communityWeights[place];
    case CaseType::Licence:
        return licenceWeights[place];
    case CaseType::Custody:
        return custodyWeights[place];
    }
    return 0;
}

double availableWeight(HoursPerWeek contracted, HoursPerWeek reduction) {
    return fullTimeWeight * (contracted - reduction).asDouble() / fullTime.asDouble();
}

} // namespace headroom::recipe
