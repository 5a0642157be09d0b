#pragma once

#include "domain/enquiry.h"
#include "domain/finding.h"
#include "domain/record.h"
#include "domain/workingdays.h"

#include <span>

namespace headroom {

/// How long an answer may take before it is chased, in business days. A local setting: no published
/// standard was seen.
struct EnquirySettings {
    int answerWithin = 10;
    int chaseEvery = 5; ///< after it was chased once
    bool verified = false;
};

struct EnquiryStatus {
    EnquiryState state = EnquiryState::NotRequested;
    /// Business days from the request to the answer, or to the day it is looked at; 0 before it.
    int waited = 0;
    /// Business days since the request, or since it was last chased; 0 once there is an answer.
    int quiet = 0;
    int timesChased = 0;
    bool overdue = false; ///< unanswered for longer than the setting allows
    bool toChase = false; ///< and nobody has chased it lately
    bool open() const { return state != EnquiryState::Assessed; }

    friend bool operator==(const EnquiryStatus&, const EnquiryStatus&) = default;
};

/// The dates of an enquiry as recorded.
EnquiryDates enquiryDates(const Enquiry& enquiry);

/// How an enquiry stands on a day. Dates later than the day do not count yet.
EnquiryStatus enquiryStatus(const EnquiryDates& dates, Date day, const WorkingCalendar& calendar,
                            const EnquirySettings& settings);

/// Whether a plan may be called complete: every enquiry that was judged necessary has been assessed.
bool enquiriesComplete(std::span<const EnquiryStatus> enquiries);

/// What is wrong with dates as entered: a day to come, an answer before its request, an assessment
/// before its answer, chasing before the request or after the answer.
Findings checkEnquiry(const EnquiryDates& dates, Date today);

} // namespace headroom
