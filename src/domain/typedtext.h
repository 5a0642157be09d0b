#pragma once

#include "domain/date.h"
#include "domain/timeofday.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Dates and times as people type them (docs/contacts.md lists every form). Case never matters.

enum class TypedFault : std::uint8_t {
    None,
    Empty,
    NotADate,   ///< cannot be read at all
    NoSuchDay,  ///< read, but the calendar has no such day: 31/2
    OutOfRange, ///< a day before 1900 or after 2099
    NotATime,   ///< cannot be read at all
    NoSuchTime, ///< read, but the clock has no such time: 25:00
};

struct TypedDate {
    std::optional<Date> value;
    TypedFault fault = TypedFault::None; ///< None exactly when there is a value

    friend bool operator==(const TypedDate&, const TypedDate&) = default;
};

struct TypedTime {
    std::optional<TimeOfDay> value;
    TypedFault fault = TypedFault::None; ///< None exactly when there is a value

    friend bool operator==(const TypedTime&, const TypedTime&) = default;
};

/// Day before month, as in Britain: 1/1/26, 1-1-2026, 1.1.2026, 1 1 2026, 1 Jan 26, 1 January 2026,
/// 010126, 01012026, and 2026-01-01. A short year is the latest that is at most ten years ahead, of
/// this century or the last. Without a year the day nearest to today is meant, the later one of two.
/// Also today, tomorrow, yesterday; a day of the week, meaning the next one after today; and +3, -2
/// (days) or +2w (weeks) from today.
TypedDate parseTypedDate(std::string_view text, Date today);

/// 9:30, 9.30, 0930, 930, 9, 09, 14:15; 9am, 2:15 pm, noon. Without am or pm on the 24-hour clock.
TypedTime parseTypedTime(std::string_view text);

} // namespace headroom
