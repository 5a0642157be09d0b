#include "service/contacts.h"
#include "service/todayrows.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/todayrows.h"

#include <charconv>

namespace headroom {

namespace {

/// "contact/new/<person>" or "contact/<item>"; 0: about nobody.
PersonId draftPerson(sql::Database& db, const std::string& subject) {
    const std::size_t slash = subject.rfind('/');
    std::int64_t number = 0;
    if (slash == std::string::npos ||
        std::from_chars(subject.data() + slash + 1, subject.data() + subject.size(), number).ec !=
            std::errc()) {
        return {};
    }
    return subject.starts_with("contact/new/") ? PersonId{number} : store::itemPlace(db, {number}).person;
}

} // namespace

void addDrafts(TodayRows& rows) {
    sql::Database& db = rows.workspace().database();
    for (const Draft& draft : drafts(rows.workspace())) {
        const PersonId person = draftPerson(db, draft.subject);
        TodayRow row = rows.promptFor(TodayKind::Draft, person, draft.savedAt.date());
        if (row.crn.empty()) {
            const store::PersonName named = store::personName(db, person);
            row.crn = named.crn;
            row.surname = named.surname;
            row.forename = named.forename;
        }
        row.code = draft.kind;
        row.draftSubject = draft.subject;
        rows.add(std::move(row));
    }
}

} // namespace headroom
