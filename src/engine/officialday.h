#pragma once

#include <chrono>

namespace headroom {

/// One "day" of the official tool, in local time: from the evening import to the next evening's.
struct OfficialDay {
    std::chrono::local_time<std::chrono::minutes> start;
    std::chrono::local_time<std::chrono::minutes> end;

    friend bool operator==(const OfficialDay&, const OfficialDay&) = default;
};

/// The official day a moment belongs to. It ends at 18:30, on Wednesdays at 19:30; the minute of
/// the end still belongs to it. As in the official tool, a day that is looked at before its own
/// evening is taken to have started at 18:30 the evening before, Wednesdays included: the hour
/// from 18:30 to 19:30 of a Wednesday is then in two days.
OfficialDay officialDay(std::chrono::local_time<std::chrono::minutes> moment);

} // namespace headroom
