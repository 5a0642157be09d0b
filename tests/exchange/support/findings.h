#pragma once

#include "domain/finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// For test messages.
inline void PrintTo(const Finding& finding, std::ostream* out) {
    *out << name(finding.code) << " at " << finding.place.sheet << '!' << finding.place.row << ' '
         << finding.place.column;
    for (const std::string& argument : finding.arguments) {
        *out << " [" << argument << ']';
    }
}

} // namespace headroom

namespace headroom::test {

inline Findings ofSeverity(const Findings& findings, Severity severity) {
    Findings chosen;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(chosen),
                 [severity](const Finding& finding) { return finding.severity == severity; });
    return chosen;
}

inline Finding finding(Severity severity, FindingCode code, Place place,
                       std::vector<std::string> arguments = {}) {
    return {severity, code, std::move(place), std::move(arguments)};
}

/// The one refusal there must be.
inline void expectRefusal(const Findings& findings, FindingCode code, const Place& place,
                          const std::vector<std::string>& arguments = {}) {
    EXPECT_EQ(ofSeverity(findings, Severity::Refusal),
              Findings{finding(Severity::Refusal, code, place, arguments)});
}

} // namespace headroom::test
