// headroom_pages_bench STORE    median times of what a page reads at once, on a store of any size
//
// Today, boards, the waiting cases and who could take one; then a figure that follows a change, and the
// same reads while another process changes the store without a pause. Changes cases in the store.

#include "reads.h"
#include "service/allocation.h"
#include "service/board.h"
#include "service/cases.h"
#include "service/today.h"

#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace headroom {

namespace {

struct Subjects {
    std::vector<PostId> posts; ///< with the most cases first
    std::vector<TeamId> teams; ///< of these posts
    std::vector<CaseId> held;  ///< cases of the first team
    std::vector<CaseId> waiting;
};

Subjects subjectsIn(sql::Database& db) {
    Subjects found;
    found.posts = allOf<PostId>(db, "SELECT post_id FROM case_holders WHERE post_id IS NOT NULL GROUP BY "
                                    "post_id ORDER BY count(*) DESC, post_id LIMIT 31");
    for (const PostId post : found.posts) {
        found.teams.push_back(
            sql::valueOf<TeamId>(db, "SELECT team_id FROM posts WHERE id = ?1", post).value());
    }
    auto held = db.prepare("SELECT h.case_id FROM posts p CROSS JOIN case_holders h WHERE p.team_id = ?1 AND "
                           "h.post_id = p.id AND h.role = 'lead' AND h.valid_to IS NULL LIMIT 31");
    held.with(found.teams.at(0));
    while (held.next()) {
        found.held.push_back(held.get<CaseId>(0));
    }
    found.waiting = allOf<CaseId>(db, "SELECT case_id FROM case_holders WHERE post_id IS NULL AND role = "
                                      "'lead' AND valid_to IS NULL ORDER BY case_id LIMIT 31");
    return found;
}

/// The case becomes one of Transition to Adulthood, or no longer is one.
void change(Workspace& workspace, CaseId caseId) {
    const bool t2a =
        sql::valueOf<bool>(workspace.database(),
                           "SELECT t2a FROM case_states WHERE case_id = ?1 AND valid_to IS NULL", caseId)
            .value();
    CaseStateChange change;
    change.caseId = caseId;
    change.from = workspace.today();
    change.t2a = !t2a;
    change.reason = "measured";
    changeCase(workspace, change);
}

double measureTeamBoard(Workspace& workspace, TeamId team, const char* what) {
    return measure(what, [&](std::size_t) {
        readBoard(workspace, {unitOf(team), workspace.today(), true, true});
    });
}

void measureReads(Workspace& workspace, const Subjects& subjects) {
    const Date day = workspace.today();
    measure("Today of an officer", [&](std::size_t run) {
        readToday(workspace, subjects.posts.at(run % subjects.posts.size()), day);
    });
    measure("the board of a team", [&](std::size_t run) {
        readBoard(workspace, {unitOf(subjects.teams.at(run % subjects.teams.size())), day, true, true});
    });
    measure("the board of the whole service", [&](std::size_t) {
        readBoard(workspace, {UnitRef{}, day, false, true});
    });
    measure("waiting cases of a team", [&](std::size_t run) {
        readQueue(workspace, unitOf(subjects.teams.at(run % subjects.teams.size())), day);
    });
    measure("waiting cases of the whole service", [&](std::size_t) { readQueue(workspace, {}, day); });
    if (!subjects.waiting.empty()) {
        measure("who of the team could take a case", [&](std::size_t run) {
            const CaseId one = subjects.waiting.at(run % subjects.waiting.size());
            const TeamId team =
                sql::valueOf<TeamId>(
                    workspace.database(),
                    "SELECT team_id FROM case_holders WHERE case_id = ?1 AND post_id IS NULL", one)
                    .value();
            readCandidates(workspace, {one, unitOf(team), day, CaseRole::Lead, {}});
        });
        measure("who of the whole service could take a case", [&](std::size_t run) {
            readCandidates(workspace,
                           {subjects.waiting.at(run % subjects.waiting.size()), {}, day, CaseRole::Lead, {}});
        });
    }
}

void measureLive(Workspace& workspace, const Subjects& subjects) {
    const TeamId team = subjects.teams.at(0);
    const double before = measureTeamBoard(workspace, team, "a team's board from the extract alone");
    measure("a case changed, until the store has it",
            [&](std::size_t run) { change(workspace, subjects.held.at(run % subjects.held.size())); });
    const double after = measureTeamBoard(workspace, team, "the same board with 31 changes since");
    std::printf("%.2f times as long with changes as without\n", after / before);
    measure("a case changed, until its team's board is read again", [&](std::size_t run) {
        change(workspace, subjects.held.at(run % subjects.held.size()));
        readBoard(workspace, {unitOf(team), workspace.today(), true, true});
    });
}

/// Another process that changes cases until it is ended.
class Neighbour {
public:
    Neighbour(const char* path, const Subjects& subjects)
        : m_process(::fork()) {
        if (m_process == 0) {
            try {
                const auto workspace = benchWorkspace(path, Store::Access::Write);
                for (std::size_t run = 0;; ++run) {
                    change(*workspace, subjects.held.at(run % subjects.held.size()));
                }
            } catch (const std::exception&) {
                ::_exit(1);
            }
        }
    }
    ~Neighbour() {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Neighbour(const Neighbour&) = delete;
    Neighbour& operator=(const Neighbour&) = delete;

private:
    pid_t m_process;
};

void measureAll(const char* path) {
    Subjects subjects;
    {
        const auto workspace = benchWorkspace(path, Store::Access::Write);
        subjects = subjectsIn(workspace->database());
        measureReads(*workspace, subjects);
        measureLive(*workspace, subjects);
    }
    const auto reader = benchWorkspace(path, Store::Access::Read);
    const double alone = measureTeamBoard(*reader, subjects.teams.at(0), "a team's board, read only");
    const auto changes = [&] {
        return sql::valueOf<int>(reader->database(), "SELECT count(*) FROM case_changes").value_or(0);
    };
    const int before = changes();
    const Neighbour neighbour(path, subjects);
    while (changes() == before) {
        ::usleep(1000);
    }
    const int begun = changes();
    const double beside =
        measureTeamBoard(*reader, subjects.teams.at(0), "the same while another process changes the store");
    std::printf("%.2f times as long beside another process, which made %d changes meanwhile\n",
                beside / alone, changes() - begun);
}

} // namespace

} // namespace headroom

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: headroom_pages_bench STORE\n");
        return 2;
    }
    try {
        headroom::measureAll(argv[1]);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_pages_bench: %s\n", failure.what());
        return 1;
    }
    return 0;
}
