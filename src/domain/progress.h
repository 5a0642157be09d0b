#pragma once

#include "domain/error.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

namespace headroom {

/// What a long piece of work is doing. Each has a sentence in service/messages.cpp.
enum class Phase : std::uint8_t {
    Opening,
    ReadingWorkbook,
    CheckingRows,
    Saving,
    Calculating,
    MakingPopulation,
    WritingFile,
    Verifying,
    BackingUp,
    Restoring,
};

/// How far it has come; total 0 means not known.
struct Progress {
    Phase phase = Phase::Opening;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Handed down into long work: it reports there and asks whether to stop.
class JobControl {
public:
    JobControl() = default;
    JobControl(std::stop_token stop, std::function<void(const Progress&)> report)
        : m_stop(std::move(stop))
        , m_report(std::move(report)) {}

    /// Says how far the work is and throws Cancelled when it is to stop. Cheap; call often.
    void report(Phase phase, std::int64_t done, std::int64_t total) const {
        if (m_stop.stop_requested()) {
            throw Cancelled();
        }
        if (m_report) {
            m_report({phase, done, total});
        }
    }

private:
    std::stop_token m_stop;
    std::function<void(const Progress&)> m_report;
};

} // namespace headroom
