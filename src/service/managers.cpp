#include "engine/fte.h"
#include "service/duedatesin.h"
#include "service/flagrows.h"
#include "service/oversight.h"
#include "service/personaccess.h"
#include "service/postfigures.h"
#include "service/supervisiondue.h"
#include "service/workspace.h"
#include "store/officersupervision.h"
#include "store/organisation.h"
#include "store/oversight.h"
#include "store/postends.h"
#include "store/sql/transaction.h"
#include "store/waitingcases.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

/// Puts the view of managers together: who answers for whom, then what there is to look after.
class ManagerReading {
public:
    ManagerReading(Workspace& workspace, UnitRef unit, Date asOf)
        : m_workspace(workspace)
        , m_db(workspace.database())
        , m_denied(deniedPeople(workspace))
        , m_context(figureContext(m_db, asOf)) {
        m_made.path = store::pathOf(m_db, unit, asOf);
        m_made.unit = m_made.path.back();
        m_made.asOf = asOf;
        m_made.threshold = m_context.thresholds.spanOfControl;
    }

    ManagersSnapshot read() {
        const UnitRef unit = m_made.unit.ref;
        addUnit(unit, true);
        for (const TeamId team : teamsElsewhere()) {
            addUnit(unitOf(team), false);
        }
        addPeople();
        for (const UnitRef one : m_units) {
            addDeadlines(one);
            addReports(one);
            addWaiting(one);
        }
        addSupervision();
        finish();
        return std::move(m_made);
    }

private:
    /// An officer with whoever manages them and whoever looks after them on the day.
    struct Officer {
        PostRow row;
        bool held = true;
        PostId manager, effective;
    };

    /// all: everybody there; else those alone whose manager is known already.
    void addUnit(UnitRef unit, bool all) {
        m_units.push_back(unit);
        const auto responsible = store::responsibleIn(m_db, unit, m_made.asOf);
        std::set<PostId> held;
        for (const store::PostRecord& post : store::postsIn(m_db, unit, m_made.asOf)) {
            held.insert(post.id);
        }
        for (PostRow& row : flagRows(m_db, m_context, unit)) {
            Officer one;
            one.held = held.contains(row.post);
            if (const auto found = responsible.find(row.post); found != responsible.end()) {
                one.manager = found->second.manager;
                one.effective = found->second.covering ? found->second.covering : one.manager;
                m_names[one.manager] = found->second.managerName;
                m_names[one.effective] =
                    found->second.covering ? found->second.coveringName : found->second.managerName;
            }
            const bool known =
                one.manager && (m_rows.contains(one.manager) || m_rows.contains(one.effective));
            if (!all && !known) {
                continue;
            }
            // A manager whom nobody manages is not somebody who is left alone.
            const bool manager = row.grade == Grade::SPO;
            if (manager && all && one.held) {
                rowFor(row.post);
            }
            if (!one.manager && manager && row.flags.empty() && row.figure.cases.total() == 0) {
                continue;
            }
            rowFor(one.manager);
            rowFor(one.effective);
            const PostId post = row.post;
            one.row = std::move(row);
            m_officers.insert_or_assign(post, std::move(one));
        }
    }

    std::vector<TeamId> teamsElsewhere() {
        if (m_made.unit.ref.level == Level::National) {
            return {};
        }
        std::set<TeamId> here;
        for (const store::PostRecord& post : store::postsIn(m_db, m_made.unit.ref, m_made.asOf)) {
            here.insert(post.team);
        }
        std::vector<PostId> managers;
        for (const auto& [post, row] : m_rows) {
            managers.push_back(post);
        }
        std::vector<TeamId> teams = store::teamsAnsweredFor(m_db, managers, m_made.asOf);
        std::erase_if(teams, [&](TeamId team) { return here.contains(team); });
        return teams;
    }

    ManagerRow& rowFor(PostId manager) {
        const auto [found, isNew] = m_rows.try_emplace(manager);
        found->second.post = manager;
        return found->second;
    }

    void add(OversightItem item) {
        if (item.person && m_denied.contains(item.person)) {
            item.person = {};
            item.onCase = {};
            item.surname.clear();
            item.forename.clear();
        }
        rowFor(item.manager).counts[static_cast<std::size_t>(item.kind)] += item.amount;
        m_made.items.push_back(std::move(item));
    }

    OversightItem itemOf(OversightKind kind, const Officer& officer) const {
        OversightItem item;
        item.kind = kind;
        item.manager = officer.effective;
        item.post = officer.row.post;
        item.officer = officer.row.surname + ", " + officer.row.forename;
        return item;
    }

    void addPeople() {
        std::set<std::pair<PostId, PractitionerId>> own, covered, effective;
        std::set<PractitionerId> everybody;
        for (const auto& [post, officer] : m_officers) {
            const PostRow& row = officer.row;
            if (officer.held) {
                Span& span = rowFor(officer.manager).span;
                span.own.heads += own.emplace(officer.manager, row.practitioner).second ? 1 : 0;
                span.own.hours.hundredths += row.figure.contracted.hundredths;
                if (officer.effective != officer.manager) {
                    span.away = true;
                    Span& other = rowFor(officer.effective).span;
                    other.covered.heads +=
                        covered.emplace(officer.effective, row.practitioner).second ? 1 : 0;
                    other.covered.hours.hundredths += row.figure.contracted.hundredths;
                    m_covers[officer.effective].insert(m_names[officer.manager]);
                    rowFor(officer.manager).coveredBy = m_names[officer.effective];
                }
                everybody.insert(row.practitioner);
                m_made.fte += fullTimeEquivalents(row.figure.contracted, m_context.points.defaultHours);
                if (effective.emplace(officer.effective, row.practitioner).second) {
                    add(itemOf(OversightKind::Officer, officer));
                    if (row.stage.kind == Stage::Kind::Trainee || row.grade == Grade::TPO) {
                        add(itemOf(OversightKind::Trainee, officer));
                    }
                }
            }
            if (const auto cases = static_cast<std::int64_t>(row.figure.cases.total()); cases > 0) {
                OversightItem item = itemOf(OversightKind::Case, officer);
                item.amount = cases;
                add(std::move(item));
            }
            for (const BoardFlag& flag : row.flags) {
                OversightItem item = itemOf(OversightKind::Flag, officer);
                item.flag = flag;
                add(std::move(item));
            }
        }
        m_made.heads = static_cast<int>(everybody.size());
    }

    const Officer* officerOf(PostId post) const {
        const auto found = m_officers.find(post);
        return found == m_officers.end() ? nullptr : &found->second;
    }

    void addDeadlines(UnitRef unit) {
        for (const DueDate& due : dueDatesIn(m_workspace, unit, m_made.asOf).dueDates) {
            const Officer* officer = officerOf(due.post);
            const auto& meets = due.deadline.rule.metBy;
            if (officer == nullptr || due.status.state != DeadlineState::Open ||
                std::find(meets.begin(), meets.end(), EventKind::RiskFirstRead) == meets.end()) {
                continue;
            }
            OversightItem item = itemOf(OversightKind::FirstRead, *officer);
            item.person = due.person;
            item.onCase = due.caseId;
            item.crn = due.crn;
            item.surname = due.surname;
            item.forename = due.forename;
            item.about = due.deadline.rule.name;
            item.day = due.deadline.due;
            item.daysLate = due.status.daysLate;
            add(std::move(item));
        }
    }

    void addReports(UnitRef unit) {
        for (const store::WaitingReport& report : store::waitingReports(m_db, unit, m_made.asOf)) {
            if (const Officer* officer = officerOf(report.author)) {
                OversightItem item = itemOf(OversightKind::Countersignature, *officer);
                item.person = report.person;
                item.crn = report.crn;
                item.surname = report.surname;
                item.forename = report.forename;
                item.report = report.kind;
                item.day = report.askedOn;
                add(std::move(item));
            }
        }
    }

    /// Of a team: who looks after most of its officers.
    PostId managerOfTeam(TeamId team) const {
        std::map<PostId, int> officers;
        for (const auto& [post, officer] : m_officers) {
            if (officer.held && officer.row.team == team && officer.effective) {
                ++officers[officer.effective];
            }
        }
        PostId most;
        for (const auto& [manager, count] : officers) {
            if (!most || officers.at(most) < count) {
                most = manager;
            }
        }
        return most;
    }

    void addWaiting(UnitRef unit) {
        std::map<TeamId, PostId> managers;
        for (const store::WaitingCase& one : store::waitingCases(m_db, unit, m_made.asOf)) {
            const auto [found, isNew] = managers.try_emplace(one.team);
            if (isNew) {
                found->second = managerOfTeam(one.team);
            }
            OversightItem item;
            item.kind = OversightKind::Waiting;
            item.manager = found->second;
            item.officer = one.teamName;
            item.person = one.person;
            item.onCase = one.id;
            item.crn = one.crn;
            item.surname = one.surname;
            item.forename = one.forename;
            item.day = one.since;
            add(std::move(item));
        }
    }

    void addSupervision() {
        std::set<std::pair<PostId, PractitionerId>> seen;
        std::set<PractitionerId> officers;
        for (const auto& [post, officer] : m_officers) {
            if (officer.held && officer.effective) {
                officers.insert(officer.row.practitioner);
            }
        }
        const auto last = store::lastSupervisions(m_db, {officers.begin(), officers.end()}, m_made.asOf);
        std::map<PostId, DueDate> due;
        for (const UnitRef unit : m_units) {
            for (DueDate& one :
                 supervisionsDue(m_workspace, unit, m_made.asOf, deadlineRulesOn(m_workspace, m_made.asOf))) {
                due.insert_or_assign(one.officer, std::move(one));
            }
        }
        for (const auto& [post, officer] : m_officers) {
            if (!officer.held || !officer.effective) {
                continue;
            }
            if (!last.contains(officer.row.practitioner)) {
                if (seen.emplace(officer.effective, officer.row.practitioner).second) {
                    add(itemOf(OversightKind::SupervisionNone, officer));
                }
            } else if (const auto found = due.find(post);
                       found != due.end() && found->second.status.overdue()) {
                OversightItem item = itemOf(OversightKind::SupervisionLate, officer);
                item.day = found->second.deadline.due;
                item.daysLate = found->second.status.daysLate;
                add(std::move(item));
            }
        }
    }

    void nameRow(ManagerRow& row) {
        if (const auto post = store::postEver(m_db, row.post, m_made.asOf)) {
            row.staffCode = post->staffCode;
            row.surname = post->surname;
            row.forename = post->forename;
            row.teamName = post->teamName;
            row.teamCode = post->teamCode;
            row.pduName = post->pduName;
            row.pduCode = post->pduCode;
            row.regionCode = post->regionCode;
        }
    }

    void finish() {
        const DefaultHours& full = m_context.points.defaultHours;
        for (auto& [post, row] : m_rows) {
            const bool nothing = std::all_of(row.counts.begin(), row.counts.end(),
                                             [](std::int64_t count) { return count == 0; });
            if (!post && nothing) {
                continue;
            }
            if (post) {
                nameRow(row);
            }
            row.fte = fullTimeEquivalents(row.span.own.hours, full);
            row.coveredFte = fullTimeEquivalents(row.span.covered.hours, full);
            row.effectiveFte = fullTimeEquivalents(row.span.effective().hours, full);
            row.status =
                post ? spanStatus(row.span.effective().hours, full, m_made.threshold) : SpanStatus::Within;
            for (const std::string& name : m_covers[post]) {
                row.covers += (row.covers.empty() ? "" : "; ") + name;
            }
            m_made.rows.push_back(std::move(row));
        }
        std::stable_sort(m_made.rows.begin(), m_made.rows.end(), [](const auto& a, const auto& b) {
            return std::tuple(!a.post, a.surname, a.forename, a.teamName) <
                   std::tuple(!b.post, b.surname, b.forename, b.teamName);
        });
        std::stable_sort(m_made.items.begin(), m_made.items.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.kind, -a.daysLate, a.day.value_or(Date()), a.officer, a.crn) <
                   std::tuple(b.kind, -b.daysLate, b.day.value_or(Date()), b.officer, b.crn);
        });
    }

    Workspace& m_workspace;
    sql::Database& m_db;
    const std::unordered_set<PersonId>& m_denied;
    FigureContext m_context;
    std::vector<UnitRef> m_units;
    std::map<PostId, Officer> m_officers;
    std::map<PostId, ManagerRow> m_rows;
    std::map<PostId, std::string> m_names;
    std::map<PostId, std::set<std::string>> m_covers;
    ManagersSnapshot m_made;
};

} // namespace

ManagersSnapshot readManagers(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    return ManagerReading(workspace, unit, asOf).read();
}

} // namespace headroom
