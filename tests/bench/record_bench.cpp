// headroom_record_bench STORE    median times of reading a person and lists of cases
//
// Works on an invented store of any size (headroom-cli demo region makes 20,350 cases). Where nobody has
// any contacts, everybody is given 27 first.

#include "reads.h"
#include "service/caseload.h"
#include "service/person.h"
#include "store/log.h"
#include "store/record.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

constexpr int contactsEach = 27;

/// A contact every fortnight for a year, with some text, and one to come.
void fillWithContacts(Workspace& workspace) {
    sql::Database& db = workspace.database();
    if (sql::valueOf<int>(db, "SELECT 1 FROM contact_revisions LIMIT 1")) {
        return;
    }
    const auto post = sql::valueOf<PostId>(db, "SELECT min(id) FROM posts").value();
    const auto people = allOf<PersonId>(db, "SELECT id FROM people");
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(db, {"bench", "bench.fill", "store", 0, "{}"}, workspace.clock());
    for (const PersonId person : people) {
        for (int i = 0; i < contactsEach; ++i) {
            Contact contact;
            contact.type = "planned_office_visit";
            contact.day = workspace.today().plusDays(14 * (2 - i));
            contact.startsAt = 600;
            contact.by = post;
            contact.notes.assign(600, 'x');
            contact.needsOutcome = i < 2;
            contact.outcome = i < 2 ? "" : i % 9 == 0 ? "unacceptable_absence" : "attended_complied";
            store::putNew(db, person, CaseId{}, contact, log);
        }
    }
    transaction.commit();
}

void measureReads(const char* path) {
    const auto workspace = benchWorkspace(path, Store::Access::Write);
    sql::Database& db = workspace->database();
    fillWithContacts(*workspace);
    const auto people = allOf<PersonId>(db, "SELECT id FROM people ORDER BY id");
    const auto posts =
        allOf<PostId>(db, "SELECT post_id FROM case_holders WHERE post_id IS NOT NULL GROUP BY "
                          "post_id ORDER BY count(*) DESC LIMIT 31");
    const auto teams = allOf<TeamId>(db, "SELECT id FROM teams ORDER BY id LIMIT 31");
    std::printf("%zu people, %d contacts\n", people.size(),
                sql::valueOf<int>(db, "SELECT count(*) FROM contact_revisions").value_or(0));
    const Date today = workspace->today();
    measure("a person",
            [&](std::size_t run) { readPerson(*workspace, people.at(run * 7919 % people.size()), today); });
    measure("a person on a past day", [&](std::size_t run) {
        readPerson(*workspace, people.at(run * 7919 % people.size()), today.plusDays(-30));
    });
    measure("an officer's cases", [&](std::size_t run) {
        readCaseload(*workspace, {CaseloadScope::Mine, posts.at(run % posts.size()), {}, today});
    });
    measure("a team's cases", [&](std::size_t run) {
        readCaseload(*workspace, {CaseloadScope::Team, {}, teams.at(run % teams.size()), today});
    });
}

} // namespace

} // namespace headroom

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: headroom_record_bench STORE\n");
        return 2;
    }
    try {
        headroom::measureReads(argv[1]);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_record_bench: %s\n", failure.what());
        return 1;
    }
    return 0;
}
