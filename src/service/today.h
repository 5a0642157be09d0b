#pragma once

#include "service/duedates.h"
#include "service/tiering.h"

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
};

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
    std::string code;           ///< rule, contact type, enquiry or alert kind, draft kind
    std::string detail;         ///< rule's name, type's name, "B2 to A2" …
    bool verified = true;       ///< false: made by a local setting
    std::optional<DueDate> due; ///< of a Deadline
    std::string draftSubject;
};

struct TodaySnapshot {
    Date asOf;
    PostId post;
    std::string officer, teamName;
    double percent = 0;         ///< own figure
    std::vector<TodayRow> rows; ///< by bucket, day, time, surname
    /// Later: at most so many days ahead.
    int horizonDays = 42;

    int count(TodayBucket bucket) const;
    int count(TodayKind kind) const;
};

/// The day of one post: of whoever is at the keyboard, or, for a manager, of one of their people.
TodaySnapshot readToday(Workspace& workspace, PostId post, Date asOf);

} // namespace headroom
