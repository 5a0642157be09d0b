#pragma once

#include "domain/finding.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Collects what is found while a file is read, and says when there is no point in going on.
class FindingList {
public:
    FindingList(std::string fileName, std::size_t mostRefusals)
        : m_fileName(std::move(fileName))
        , m_mostRefusals(mostRefusals) {}

    void add(Severity severity, FindingCode code, Place place, std::vector<std::string> arguments = {}) {
        place.file = m_fileName;
        m_refusals += severity == Severity::Refusal ? 1U : 0U;
        m_findings.push_back({severity, code, std::move(place), std::move(arguments)});
    }
    void refuse(FindingCode code, Place place, std::vector<std::string> arguments = {}) {
        add(Severity::Refusal, code, std::move(place), std::move(arguments));
    }
    void warn(FindingCode code, Place place, std::vector<std::string> arguments = {}) {
        add(Severity::Warning, code, std::move(place), std::move(arguments));
    }
    void note(FindingCode code, Place place, std::vector<std::string> arguments = {}) {
        add(Severity::Note, code, std::move(place), std::move(arguments));
    }

    /// So much was refused that the rest would only repeat it.
    bool full() const { return m_refusals >= m_mostRefusals; }
    bool refused() const { return m_refusals > 0; }
    Findings take() { return std::move(m_findings); }

private:
    std::string m_fileName;
    std::size_t m_mostRefusals;
    std::size_t m_refusals = 0;
    Findings m_findings;
};

} // namespace headroom
