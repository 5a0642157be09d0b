#pragma once

#include "domain/date.h"

namespace headroom {

/// Where "today" and "now" come from: one clock, injected, so that any rule can be run as of
/// any day. No other code may ask the machine for the time.
class Clock {
public:
    virtual ~Clock() = default;
    /// The day every rule counts from, in local time.
    virtual Date today() const = 0;
    /// The moment a fact is recorded.
    virtual Instant now() const = 0;
    /// Minutes since midnight of today, in local time.
    virtual int minuteOfDay() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    Date today() const override;
    Instant now() const override;
    int minuteOfDay() const override;
};

/// A clock that stands at noon of one day: `--as-of`, and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Date today)
        : m_today(today) {}
    Date today() const override { return m_today; }
    Instant now() const override { return Instant(m_today.days() + std::chrono::hours(12)); }
    int minuteOfDay() const override { return 12 * 60; }

private:
    Date m_today;
};

} // namespace headroom
