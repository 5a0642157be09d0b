#include "store/peoplerow.h"

#include "store/peoplesearch.h"
#include "store/record.h"

namespace headroom::store {

PersonId addPersonRow(sql::Database& db, std::string_view crn, const PersonDetails& details, LogEntryId log) {
    sql::run(db,
             "INSERT INTO people (crn, surname, forename, date_of_birth, gender, language, log_id) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
             crn, details.surname, details.forename, details.dateOfBirth, details.gender, details.language,
             log);
    const PersonId person{db.lastInsertId()};
    indexPerson(db, person);
    return person;
}

PersonDetails listedDetails(sql::Database& db, PersonId person) {
    auto rows =
        db.prepare("SELECT surname, forename, date_of_birth, gender, language FROM people WHERE id = ?1");
    rows.with(person);
    if (!rows.next()) {
        refuseItem();
    }
    sql::Row row(rows);
    PersonDetails details;
    details.surname = row.next<std::string>();
    details.forename = row.next<std::string>();
    details.dateOfBirth = row.next<Date>();
    details.gender = row.next<std::string>();
    details.language = row.next<std::string>();
    return details;
}

void refreshPersonRow(sql::Database& db, PersonId person) {
    for (const auto& details : currentOf<PersonDetails>(db, person)) {
        const PersonDetails& v = details.value;
        sql::run(db,
                 "UPDATE people SET surname = ?2, forename = ?3, date_of_birth = ?4, gender = ?5, "
                 "language = ?6 WHERE id = ?1",
                 person, v.surname, v.forename, v.dateOfBirth, v.gender, v.language);
    }
    indexPerson(db, person);
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
