#include "store/peoplerow.h"

#include "store/record.h"

namespace headroom::store {

void refreshPersonRow(sql::Database& db, PersonId person) {
    for (const auto& details : currentOf<PersonDetails>(db, person)) {
        const PersonDetails& v = details.value;
        sql::run(db,
                 "UPDATE people SET surname = ?2, forename = ?3, date_of_birth = ?4, gender = ?5, "
                 "language = ?6 WHERE id = ?1",
                 person, v.surname, v.forename, v.dateOfBirth, v.gender, v.language);
    }
}

std::optional<PersonId> personOfCase(sql::Database& db, CaseId caseId) {
    return sql::valueOf<PersonId>(db, "SELECT person_id FROM cases WHERE id = ?1", caseId);
}

CaseId newestOpenCase(sql::Database& db, PersonId person, Date day) {
    return sql::valueOf<CaseId>(db,
                                "SELECT id FROM cases WHERE person_id = ?1 AND valid_from <= ?2 AND "
                                "(valid_to IS NULL OR valid_to > ?2) ORDER BY valid_from DESC, id DESC",
                                person, day)
        .value_or(CaseId{});
}

} // namespace headroom::store
