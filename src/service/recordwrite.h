#pragma once

#include "service/record.h"
#include "service/recordeffects.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The steps of saveRecord(), for use cases that keep several things under one log entry: plan each
/// change, refuse on findings, then inside one transaction begin the entry, keep each, end it; commit;
/// announce.
namespace headroom {

/// What a change comes to: whose record it is, how that stands, what is wrong with it.
template <class T>
struct PlannedChange {
    PersonId person;
    CaseId onCase;
    std::optional<Recorded<T>> before; ///< none: something new
    Findings findings;
    std::string_view verb; ///< "add", "revise" or "correct", for the log
    bool same = false;     ///< as it stands already: there is nothing to keep
};

/// Permission, access and all rules. Throws AccessDenied, Conflict, NotFound. For every kind of record.
template <class T>
PlannedChange<T> planChange(Workspace& workspace, const RecordChange<T>& change);

/// One log entry being made inside the caller's transaction, and what follows from it.
class RecordEntry {
public:
    /// object: the item or case the entry is mainly about; 0: the first one that is kept.
    RecordEntry(Workspace& workspace, PersonId person, std::string_view action, std::string_view kind,
                std::int64_t object = 0);
    LogEntryId log() const { return m_log; }
    PersonId person() const { return m_person; }

    /// Of whom and of what the entry is, where neither was there before it began.
    void about(PersonId person, std::int64_t object);
    /// Something else than an item is another from a day on ("case"): finish() works out what follows.
    void changed(std::string_view kind, Date from);
    /// The same of somebody else, where one entry is about several people.
    void changed(PersonId other, std::string_view kind, Date from);
    /// Somebody else whom the entry is about too: told with the others.
    void concerns(PersonId other) { m_others[other]; }

    /// Adds the revision.
    template <class T>
    void keep(const PlannedChange<T>& plan, const RecordChange<T>& change, RecordOutcome& outcome);
    /// Takes an item out of the lists. Throws Conflict when it was changed or withdrawn since.
    void withdraw(std::string_view kind, ItemId item, int revision, std::string_view reason,
                  RecordOutcome& outcome);
    /// Lets an item say again what it said before a revision, which is its newest; the first one leaves
    /// it withdrawn.
    void takeBack(std::string_view kind, ItemId item, int revision, RecordOutcome& outcome);
    /// Works out what follows from all of it, completes the log entry and fills in tier, figures and log;
    /// then the caller commits. more: further fields of the entry's detail, with a comma before each.
    void finish(RecordOutcome& outcome, std::string_view more = {});
    /// After the commit.
    void announce() const;

private:
    template <class T>
    void put(const Recorded<T>& before, const T& value, bool withdrawn, std::string_view reason,
             RecordOutcome& outcome);

    Workspace& m_workspace;
    PersonId m_person;
    std::int64_t m_object;
    int m_revisions = 0;
    using Since = std::map<std::string_view, Date>; ///< kinds that changed, and from which day on
    Since m_since;
    std::map<PersonId, Since> m_others; ///< of the other people
    RecordEffects m_effects;
    std::vector<PostId> m_workPosts; ///< whose figures the values move by themselves
    LogEntryId m_log;
};

} // namespace headroom
