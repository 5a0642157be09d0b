#include "service/uncovered.h"

#include "engine/casepoints.h"
#include "service/duedatesin.h"
#include "service/personaccess.h"
#include "service/postfigures.h"
#include "service/practiceparts.h"
#include "service/workspace.h"
#include "store/people.h"
#include "store/peoplerow.h"
#include "store/postends.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

enum class Read : std::uint8_t {
    Whole,
    Count ///< without RoSH and deadlines
};

/// Collects officer by officer.
class UncoveredReader {
public:
    UncoveredReader(Workspace& workspace, UnitRef unit, Date asOf, Read read)
        : m_workspace(workspace)
        , m_db(workspace.database())
        , m_unit(unit)
        , m_asOf(asOf)
        , m_whole(read == Read::Whole)
        , m_context(figureContext(m_db, asOf)) {}

    std::vector<UncoveredWork> all() {
        holders();
        leavers();
        addCover();
        std::stable_sort(m_found.begin(), m_found.end(), [](const UncoveredWork& a, const UncoveredWork& b) {
            return std::tuple(!a.coveredBy.empty(), -a.cases, a.officer) <
                   std::tuple(!b.coveredBy.empty(), -b.cases, b.officer);
        });
        return std::move(m_found);
    }

private:
    static UncoveredWork named(const store::PostRecord& post) {
        UncoveredWork work;
        work.post = post.id;
        work.staffCode = post.staffCode;
        work.officer = post.surname + ", " + post.forename;
        work.teamCode = post.teamCode;
        work.teamName = post.teamName;
        work.pduCode = post.pduCode;
        work.regionCode = post.regionCode;
        return work;
    }

    /// Whether, and why, the holder of a post is not there.
    bool explain(const store::PostRecord& post, const PostRow& row, UncoveredWork& work) const {
        const auto found = m_practice.find(post.practitioner);
        const PracticeOn on =
            found == m_practice.end() ? PracticeOn() : practiceOn(entriesOf(found->second), m_asOf);
        if (on.state == OfficerState::Left || on.away()) {
            work.why = on.away() ? UncoveredWhy::Away : UncoveredWhy::Left;
            work.since = on.since;
            work.until = on.away() ? on.until : std::nullopt;
            return true;
        }
        // Managers have no hours for cases by default; that is no absence.
        if (row.status == Status::NoCapacity && row.grade != Grade::SPO) {
            work.why = UncoveredWhy::NoHours;
            if (row.nextChange && row.nextChange->ends) {
                work.until = row.nextChange->date;
            }
            return true;
        }
        return false;
    }

    void holders() {
        const UnitFacts facts = readUnitFacts(m_db, m_context, m_unit);
        m_practice = store::practiceIn(m_db, m_unit, m_asOf);
        for (const store::PostRecord& post : facts.posts) {
            const PostRow row = postRow(m_context, facts, post);
            UncoveredWork work = named(post);
            if ((row.figure.cases.total() == 0 && row.figure.total == Points{}) ||
                !explain(post, row, work)) {
                continue;
            }
            work.cases = static_cast<int>(row.figure.cases.total()); // as the board counts them
            work.points = row.figure.total;
            if (m_whole) {
                for (const store::HeldCase& held : store::heldCases(m_db, post.id, m_asOf)) {
                    work.highRosh += isHigh(held) ? 1 : 0;
                }
                countDue(work, dueDatesIn(m_workspace, unitOf(post.id), m_asOf).dueDates);
            }
            m_found.push_back(std::move(work));
        }
    }

    static bool isHigh(const store::HeldCase& held) {
        return held.rosh == Rosh::High || held.rosh == Rosh::VeryHigh;
    }

    /// A post that ended is in no list of posts: its cases are read one by one.
    void leavers() {
        for (const store::Leaver& leaver : store::leaversWithCases(m_db, m_unit, m_asOf)) {
            UncoveredWork work = named(leaver.post);
            work.held = false;
            work.why = UncoveredWhy::PostEnded;
            work.since = leaver.post.since;
            for (const store::HeldCase& held : store::heldCases(m_db, leaver.post.id, m_asOf)) {
                ++work.cases;
                work.highRosh += isHigh(held) ? 1 : 0;
                work.points += pointsOfCase(m_context.points, held.type, held.tier, held.t2a);
                const auto person = m_whole ? store::personOfCase(m_db, held.id) : std::nullopt;
                if (person && mayAccess(m_workspace, *person)) {
                    countDue(work, dueDatesOf(m_workspace, *person, m_asOf));
                }
            }
            m_found.push_back(std::move(work));
        }
    }

    void countDue(UncoveredWork& work, const std::vector<DueDate>& dueDates) const {
        const Date last = work.until.value_or(m_asOf.plusDays(uncoveredDays));
        for (const DueDate& due : dueDates) {
            const bool ofTheirs = due.post == work.post &&
                                  due.person && // their own training can wait for them
                                  due.status.state == DeadlineState::Open;
            if (ofTheirs && mayAccess(m_workspace, due.person)) {
                work.overdue += due.status.overdue() ? 1 : 0;
                work.due += !due.status.overdue() && due.deadline.due < last ? 1 : 0;
            }
        }
    }

    void addCover() {
        std::vector<PostId> posts;
        for (const UncoveredWork& work : m_found) {
            posts.push_back(work.post);
        }
        for (const store::PracticeRecord& cover : store::coverOf(m_db, posts, m_asOf)) {
            const auto covering = store::postEver(m_db, cover.entry.covering, m_asOf);
            for (UncoveredWork& work : m_found) {
                if (work.post == cover.entry.covered && covering) {
                    work.coveredBy = covering->surname + ", " + covering->forename;
                    work.coveredUntil = cover.entry.until;
                }
            }
        }
    }

    Workspace& m_workspace;
    sql::Database& m_db;
    UnitRef m_unit;
    Date m_asOf;
    bool m_whole;
    FigureContext m_context;
    std::unordered_map<PractitionerId, std::vector<store::PracticeRecord>> m_practice;
    std::vector<UncoveredWork> m_found;
};

} // namespace

std::string_view name(UncoveredWhy why) {
    switch (why) {
    case UncoveredWhy::PostEnded:
        return "post_ended";
    case UncoveredWhy::Left:
        return "left";
    case UncoveredWhy::Away:
        return "away";
    case UncoveredWhy::NoHours:
        return "no_hours";
    }
    return "";
}

std::vector<UncoveredWork> readUncovered(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    return UncoveredReader(workspace, unit, asOf, Read::Whole).all();
}

UncoveredCount countUncovered(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    UncoveredCount count;
    for (const UncoveredWork& work : UncoveredReader(workspace, unit, asOf, Read::Count).all()) {
        ++count.officers;
        count.cases += work.coveredBy.empty() ? work.cases : 0;
    }
    return count;
}

} // namespace headroom
