#pragma once

#include "service/duedatesin.h"
#include "service/today.h"

#include <unordered_map>
#include <unordered_set>

namespace headroom {

/// The rows of one day while they are gathered (today.cpp): who is meant, in which bucket, and who is
/// left out.
class TodayRows {
public:
    TodayRows(Workspace& workspace, TodaySnapshot& today);

    Workspace& workspace() const { return m_workspace; }
    const TodaySnapshot& today() const { return m_today; }
    const UnitDueDates& due() const { return m_due; }
    /// What was known on a past day (store/record.h); 0: today.
    LogEntryId upTo() const { return m_upTo; }
    std::vector<PersonId> people() const;

    /// A row with its bucket and the person's names.
    TodayRow rowFor(TodayKind kind, PersonId person, Date day) const;
    /// What is only pointed out stands under Today once it is there; nothing about it can be late.
    TodayRow promptFor(TodayKind kind, PersonId person, Date day) const;
    /// Keeps a row unless its person is denied or its day is beyond the horizon.
    void add(TodayRow row);
    void sort();

private:
    struct Shown {
        std::string crn, surname, forename;
        CaseId caseId;
    };

    Workspace& m_workspace;
    TodaySnapshot& m_today;
    const std::unordered_set<PersonId>& m_denied;
    LogEntryId m_upTo;
    UnitDueDates m_due;
    std::unordered_map<PersonId, Shown> m_people;
};

/// Deadlines, enquiries, appointments and evidence.
void addWork(TodayRows& rows);
/// What changed lately: tiers, alerts, the final third.
void addPrompts(TodayRows& rows);
/// One's own drafts.
void addDrafts(TodayRows& rows);
/// What the officer was told and has not read; of people who may not be seen the CRN alone.
void addNotices(TodayRows& rows);

} // namespace headroom
