#pragma once

#include "service/duedates.h"
#include "service/practice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What stands before an officer on a day. Every count on the page is the size of one of these
/// lists. Rows about people whom the officer is denied are left out.
enum class TodayKind : std::uint8_t {
    Deadline,
    Appointment,     ///< of today and the days to come
    OutcomeToLog,    ///< an appointment that is over
    EvidenceDue,     ///< of an enforcement action
    EnquiryWaiting,  ///< asked and not answered
    EnquiryToAssess, ///< answered and not assessed
    TierChanged,     ///< within seven days
    AlertBegan,      ///< within seven days
    FinalThird,      ///< begins or began within seven days
    Draft,           ///< written and not recorded
    Notice,          ///< somebody decided something about a case (service/notices.h), not read yet
    ContactAlert,    ///< somebody recorded a contact and alerts the officer to it, not read yet
};

/// Before the day, on it, up to the Sunday of its week, after that. What is only pointed out, or has no
/// day by which it must be done, is never overdue: it stands under Today.
enum class TodayBucket : std::uint8_t { Overdue, Today, ThisWeek, Later };

struct TodayRow {
    TodayKind kind = TodayKind::Deadline;
    TodayBucket bucket = TodayBucket::Later;
    PersonId person;
    CaseId caseId;
    ItemId item; ///< the appointment, enquiry, enforcement …
    std::string crn, surname, forename;
    Date day;
    std::optional<int> startsAt; ///< minutes of the day
    int daysLate = 0;
    int waited = 0;       ///< of an enquiry: business days since it was asked, or answered
    std::string code;     ///< rule, contact type, enquiry or alert kind, tier scheme, draft or notice kind
    std::string detail;   ///< rule's name, type's name, enforcement action, "B2 to A2" …
    bool verified = true; ///< false: made by a local setting
    std::optional<DueDate> due; ///< of a Deadline; of an EnquiryWaiting its deadline, where there is one
    std::string draftSubject;
    /// Of a Notice and a ContactAlert, for markNoticesRead(); detail is the other officer, or who recorded
    /// the contact, whose moment is recordedAt.
    std::int64_t notice = 0;
    std::optional<Instant> recordedAt;
};

struct TodaySnapshot {
    Date asOf;
    PostId post;
    TeamId team;
    bool own = false;              ///< of whoever is at the keyboard
    std::string officer, teamName; ///< officer: "Surname, Forename"
    double percent = 0;            ///< own figure
    std::vector<CoverHeld> covers; ///< whose work the post looks after
    std::vector<TodayRow> rows;    ///< by bucket, day, time, surname
    /// Later: at most so many days ahead.
    int horizonDays = 42;

    int count(TodayBucket bucket) const;
    int count(TodayKind kind) const;
};

/// The day of one post: of whoever is at the keyboard, of somebody whom they cover, or, for a manager, of one
/// of their people. Past
/// days are shown as they were known then. Throws AccessDenied, NotFound.
TodaySnapshot readToday(Workspace& workspace, PostId post, Date asOf);

} // namespace headroom
