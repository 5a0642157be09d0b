#include "service/contacts.h"
#include "service/drafts.h"
#include "service/todayrows.h"
#include "service/workspace.h"
#include "store/todayrows.h"

namespace headroom {

void addDrafts(TodayRows& rows) {
    Workspace& workspace = rows.workspace();
    for (const Draft& draft : drafts(workspace)) {
        const PersonId person = personOfDraft(workspace, draft.subject).value_or(PersonId{});
        TodayRow row = rows.promptFor(TodayKind::Draft, person, draft.savedAt.date());
        if (person && row.crn.empty()) {
            const store::PersonName named = store::personName(workspace.database(), person);
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
