#pragma once

#include "service/cases.h"
#include "service/flags.h"
#include "service/recordfigures.h"
#include "service/reductions.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/extracts.h"
#include "store/flags.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"
#include "tempworkspace.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace headroom::test {

/// Two teams with a manager each and officers whose caseloads tests choose. 2,176 points are available to a
/// full-time officer and a case weighs 115: 19 cases are over 100 %, 21 over 110 %, 29 over 150 %.
class FlagTeam {
public:
    static constexpr Date today = Date::of(2026, 11, 23);
    static constexpr int atCapacity = 19, over = 21, severe = 29;

    explicit FlagTeam(Date day = today)
        : m_day(day)
        , m_workspace(day) {
        posts = {{"MA", "A"}, {"MB", "B"}, {"K1", "A"}, {"K2", "A"}, {"K3", "B"}};
        keepExtract(m_day.plusDays(-84));
        change([this](LogEntryId log) {
            const Date from = m_day.plusDays(-84);
            for (const char* staff : {"K1", "K2"}) {
                store::setManager(db(), post(staff), post("MA"), from, log);
            }
            store::setManager(db(), post("K3"), post("MB"), from, log);
        });
    }

    Workspace& operator*() { return *m_workspace; }
    sql::Database& db() { return m_workspace->database(); }
    Date day() const { return m_day; }
    void goOn(int days) {
        m_day = m_day.plusDays(days);
        m_workspace.reopenOn(m_day);
    }
    void actAs(const char* staff) { m_workspace->actAs(practitionerActor(*m_workspace, staff, m_day)); }

    PostId post(const std::string& staff, const std::string& team = "") {
        for (const Date on : {m_day, m_day.plusDays(-1)}) { // who left today is found too
            for (const auto& one : store::postsIn(db(), {}, on)) {
                if (one.staffCode == staff && (team.empty() || one.teamCode == "T" + team)) {
                    return one.id;
                }
            }
        }
        return {};
    }
    UnitRef team(const std::string& letter) {
        return store::unitByCode(db(), Level::Team, "T" + letter, m_day).ref;
    }

    /// An extract of a day with the caseloads of now, and its figures, as an import keeps them.
    void keepExtract(Date on) {
        WmtExtract extract;
        extract.fileName = "flags.xlsx";
        extract.reportDate = on;
        for (const auto& [staff, letter] : posts) {
            ExtractPost one;
            one.unit = {"R1", "Northvale", "P1", "Northvale Central", "T" + letter, "Team " + letter};
            one.staff = {staff, "Sample" + staff, "Officer", staff[0] == 'M' ? "B" : "M"};
            one.filtered.at(CaseType::Community, Tier::of('B', 2)) = cases[{staff, letter}];
            one.all = one.filtered;
            extract.posts.push_back(one);
        }
        change([&](LogEntryId log) {
            store::saveExtract(db(), extract, store::gradeMap(db(), on),
                               store::pointsTable(db(), on).defaultHours, log, JobControl());
            recordNewestFigures(db(), JobControl());
        });
    }
    /// The caseload of an officer as of an extract of today, with flags brought in line.
    FlagSync holds(const std::string& staff, int count, const std::string& letter = "A") {
        cases[{staff, letter}] = count;
        keepExtract(m_day);
        return sync();
    }
    FlagSync sync() { return syncFlags(*m_workspace, UnitRef{}, m_day); }

    void reduce(const std::string& staff, const std::string& shortName, HoursPerWeek hours, Date start,
                Date end) {
        Reduction reduction;
        reduction.post = post(staff);
        reduction.hours = hours;
        reduction.start = start;
        reduction.end = end;
        for (const ReductionReason& reason : store::reductionReasons(db(), m_day)) {
            reduction.reason = reason.shortName == shortName ? reason.id : reduction.reason;
        }
        change([&](LogEntryId log) { store::addReduction(db(), reduction, log); });
    }
    CaseOutcome begin(const std::string& staff, const std::string& letter = "A",
                      Tier tier = Tier::of('B', 2)) {
        CaseStart start;
        start.crn = "X" + std::to_string(200000 + ++m_people);
        start.person = PersonDetails();
        start.person->surname = "Sample";
        start.person->forename = "Person";
        start.person->dateOfBirth = Date::of(1990, 1, 1);
        start.person->gender = "man";
        start.person->language = "en";
        start.from = m_day;
        start.team = TeamId{team(letter).id};
        start.holder = post(staff, letter);
        start.givenTier = tier;
        return startCase(*m_workspace, start);
    }

    std::vector<Flag> flags(bool mine = false, bool closed = false) {
        return readFlags(*m_workspace, {UnitRef{}, mine, closed, m_day});
    }
    std::optional<Flag> flag(const std::string& staff, FlagKind kind, bool closed = false) {
        for (Flag& one : flags(false, closed)) {
            if (one.staffCode == staff && one.kind == kind && one.ended.has_value() == closed) {
                return one;
            }
        }
        return std::nullopt;
    }
    std::set<FlagKind> kinds(const std::string& staff) {
        std::set<FlagKind> found;
        for (const Flag& one : flags()) {
            if (one.staffCode == staff) {
                found.insert(one.kind);
            }
        }
        return found;
    }
    std::size_t entries() { return store::newestEntries(db(), 100000).size(); }

    template <class Work>
    void change(Work work) {
        sql::Transaction transaction(db());
        work(store::append(db(), {"tester", "test", "test", 0, "{}"}, m_workspace->clock()));
        transaction.commit();
    }

    std::vector<std::pair<std::string, std::string>> posts; ///< staff code and letter of the team
    std::map<std::pair<std::string, std::string>, int> cases;

private:
    Date m_day;
    TempWorkspace m_workspace;
    int m_people = 0;
};

} // namespace headroom::test
