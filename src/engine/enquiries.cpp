#include "engine/enquiries.h"

#include <algorithm>
#include <string>

namespace headroom {

namespace {

std::optional<Date> byDay(std::optional<Date> date, Date day) {
    return date && *date <= day ? date : std::nullopt;
}

void refuseEnquiry(Findings& findings, FindingCode code, std::string_view column) {
    findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::string(column)}, {}});
}

} // namespace

EnquiryDates enquiryDates(const Enquiry& enquiry) {
    return {enquiry.requestedOn, enquiry.chasedOn, enquiry.timesChased, enquiry.receivedOn,
            enquiry.assessedOn};
}

EnquiryStatus enquiryStatus(const EnquiryDates& dates, Date day, const WorkingCalendar& calendar,
                            const EnquirySettings& settings) {
    EnquiryStatus status;
    const auto requested = byDay(dates.requested, day);
    const auto received = byDay(dates.received, day);
    if (!requested) {
        return status;
    }
    status.state = EnquiryState::Requested;
    const auto chased = byDay(dates.chased, day);
    if (chased) {
        status.state = EnquiryState::Chased;
        status.timesChased = std::max(1, dates.timesChased);
    }
    status.waited = std::max(0, businessDaysBetween(*requested, received.value_or(day), calendar));
    if (received) {
        status.state = byDay(dates.assessed, day) ? EnquiryState::Assessed : EnquiryState::Received;
        return status;
    }
    status.quiet = std::max(0, businessDaysBetween(chased.value_or(*requested), day, calendar));
    status.overdue = status.waited > settings.answerWithin;
    status.toChase = status.overdue && (status.timesChased == 0 || status.quiet >= settings.chaseEvery);
    return status;
}

bool enquiriesComplete(std::span<const EnquiryStatus> enquiries) {
    return std::ranges::none_of(enquiries, [](const EnquiryStatus& status) { return status.open(); });
}

Findings checkEnquiry(const EnquiryDates& dates, Date today) {
    Findings findings;
    const auto check = [&](std::optional<Date> date, std::optional<Date> notBefore, std::string_view column) {
        if (!date) {
            return;
        }
        if (*date > today) {
            refuseEnquiry(findings, FindingCode::DayInFuture, column);
        } else if (!notBefore || *date < *notBefore) {
            refuseEnquiry(findings, FindingCode::DaysOutOfOrder, column);
        }
    };
    check(dates.requested, dates.requested, "requested");
    check(dates.chased, dates.requested, "chased");
    check(dates.received, dates.chased && dates.requested ? dates.chased : dates.requested, "received");
    check(dates.assessed, dates.received, "assessed");
    return findings;
}

} // namespace headroom
