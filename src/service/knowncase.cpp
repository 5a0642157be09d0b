#include "service/knowncase.h"

#include "store/peoplerow.h"
#include "store/record.h"

namespace headroom {

KnownCase knownCase(sql::Database& db, PersonId person, Date today) {
    KnownCase known;
    known.person = person;
    const auto kept = store::currentOf<PersonDetails>(db, person);
    known.details = kept.empty() ? store::listedDetails(db, person) : kept.back().value;
    known.hasOrder = !store::currentOf<SentenceOrder>(db, person).empty();
    const std::vector<CaseId> open = store::openCasesOf(db, person, today);
    if (!open.empty()) {
        known.openCase = open.back();
        known.state = store::caseStateOn(db, known.openCase, today);
        known.lead = store::leadOn(db, known.openCase, today);
    }
    return known;
}

PersonDetails mergedDetails(const PersonDetails& known, const CaseFileRow& row, const CaseMapping& mapping) {
    PersonDetails details = known;
    details.surname = row.person.surname;
    details.forename = row.person.forename;
    details.dateOfBirth = row.person.dateOfBirth;
    if (mapping[static_cast<std::size_t>(CaseField::Gender)]) {
        details.gender = row.person.gender;
    }
    if (mapping[static_cast<std::size_t>(CaseField::Language)]) {
        details.language = row.person.language;
    }
    return details;
}

store::CaseState mergedState(const std::optional<store::CaseState>& known, const CaseFileRow& row) {
    store::CaseState state = known.value_or(store::CaseState{});
    state.type = row.type;
    if (!known) {
        state.tierGiven = row.tier.has_value();
    }
    if (row.tier && *row.tier != state.tier) {
        state.tier = *row.tier;
        state.tierGiven = true;
    }
    state.rosh = row.rosh.value_or(state.rosh);
    state.t2a = row.t2a.value_or(state.t2a);
    return state;
}

bool holderDiffers(const KnownCase& known, const CaseFileRow& row) {
    return !known.lead || known.lead->team != row.team || known.lead->post != row.post;
}

std::vector<std::string> changedFields(const KnownCase& known, const CaseFileRow& row,
                                       const CaseMapping& mapping) {
    std::vector<std::string> fields;
    const auto differs = [&fields](bool other, CaseField field) {
        if (other) {
            fields.emplace_back(name(field));
        }
    };
    const PersonDetails details = mergedDetails(known.details, row, mapping);
    differs(details.surname != known.details.surname, CaseField::Surname);
    differs(details.forename != known.details.forename, CaseField::Forename);
    differs(details.dateOfBirth != known.details.dateOfBirth, CaseField::DateOfBirth);
    differs(details.gender != known.details.gender, CaseField::Gender);
    differs(details.language != known.details.language, CaseField::Language);
    if (!known.openCase || !known.state) {
        differs(true, CaseField::Start);
        return fields;
    }
    const store::CaseState state = mergedState(known.state, row);
    differs(state.type != known.state->type, CaseField::CaseType);
    differs(state.tier != known.state->tier, CaseField::Tier);
    differs(state.rosh != known.state->rosh, CaseField::Rosh);
    differs(state.t2a != known.state->t2a, CaseField::T2a);
    differs(holderDiffers(known, row), CaseField::StaffCode);
    differs(row.order && !known.hasOrder, CaseField::OrderKind);
    return fields;
}

} // namespace headroom
