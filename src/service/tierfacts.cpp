#include "service/tierfacts.h"

#include "engine/tierorder.h"
#include "store/supervision.h"
#include "store/tiers.h"

#include <algorithm>
#include <limits>
#include <map>

namespace headroom {

namespace {

/// By scheme each line begins where the one before ended.
std::vector<TierHistoryLine> tierHistory(const std::vector<store::TierCalculation>& calculations) {
    std::vector<TierHistoryLine> lines;
    std::map<std::string, std::string> last;
    for (const store::TierCalculation& one : calculations) {
        TierHistoryLine line;
        line.scheme = one.scheme;
        line.from = last[one.scheme];
        line.to = one.tier;
        line.provisional = one.provisional;
        line.trigger = one.trigger;
        line.day = one.day;
        line.recordedAt = one.recordedAt;
        line.actor = one.actor;
        last[one.scheme] = one.tier;
        lines.push_back(std::move(line));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

/// The 2021 scheme is what figures count, and so what is pointed out.
std::optional<TierChange> promptOf(const std::vector<store::TierCalculation>& calculations, Date asOf) {
    std::vector<TierRecord> records;
    // Of one moment the later calculation stands first, as the newest does.
    for (auto one = calculations.rbegin(); one != calculations.rend(); ++one) {
        if (one->scheme == store::scheme::of2021) {
            if (const auto at = Instant::parse(one->recordedAt)) {
                records.push_back({one->tier, *at});
            }
        }
    }
    return tierChangePrompt(std::move(records), asOf);
}

std::optional<int> pointsOfLetter(sql::Database& db, const TierV3Result& result, CaseType type, Date asOf) {
    const auto points = store::letterPoints(db, asOf);
    if (!points || result.state != TierV3State::Tiered) {
        return std::nullopt;
    }
    return points->points.at(index(type)).at(static_cast<std::size_t>(result.tier));
}

} // namespace

LogEntryId knownUpTo(sql::Database& db, Date asOf, Date today) {
    if (today <= asOf) {
        return {};
    }
    // On a day before the first entry nothing was known: an entry that is none.
    const LogEntryId last = store::lastLogOn(db, asOf);
    return last ? last : LogEntryId{-1};
}

Recorded<PersonDetails> detailsOf(sql::Database& db, PersonId person, LogEntryId upTo) {
    auto recorded = recordedOf<PersonDetails>(db, person, upTo);
    if (!recorded.empty()) {
        return std::move(recorded.back());
    }
    store::PersonRow row = store::personRow(db, person);
    Recorded<PersonDetails> details;
    details.person = person;
    details.value = std::move(row.details);
    details.log = row.log;
    return details;
}

TierFacts readTierFacts(sql::Database& db, PersonId person, LogEntryId upTo) {
    TierFacts facts;
    facts.gender = detailsOf(db, person, upTo).value.gender;
    facts.orders = recordedOf<SentenceOrder>(db, person, upTo);
    facts.requirements = recordedOf<Requirement>(db, person, upTo);
    facts.custody = recordedOf<CustodyDates>(db, person, upTo);
    facts.rosh = recordedOf<RoshAssessment>(db, person, upTo);
    facts.registrations = recordedOf<Registration>(db, person, upTo);
    facts.predictors = recordedOf<Predictors>(db, person, upTo);
    facts.needs = recordedOf<NeedsAssessment>(db, person, upTo);
    facts.breachedBefore = store::breachedBefore(db, person, upTo);
    return facts;
}

TierView tierViewOf(sql::Database& db, PersonId person, const TierFacts& facts, Date asOf, LogEntryId upTo) {
    TierView view;
    view.inputs = tierInputs(facts, asOf);
    view.v2 = tierV2(view.inputs.v2);
    view.v3 = tierV3(view.inputs.v3);
    view.enough = enoughForTier(view.inputs.v2);
    CaseType type = CaseType::Community;
    const auto held = store::heldTiersOf(db, person, asOf);
    if (!held.empty()) {
        view.held = held.front().tier;
        view.given = held.front().given;
        type = held.front().type;
    }
    const auto calculations = store::tierCalculationsOf(
        db, person, upTo ? upTo : LogEntryId{std::numeric_limits<std::int64_t>::max()});
    view.history = tierHistory(calculations);
    view.prompt = promptOf(calculations, asOf);
    view.letterPoints = pointsOfLetter(db, view.v3, type, asOf);
    return view;
}

} // namespace headroom
