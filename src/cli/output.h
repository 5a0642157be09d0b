#pragma once

#include "cli/options.h"
#include "domain/error.h"
#include "domain/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace headroom::cli {

/// Where everything goes: results to standard output, messages and errors to standard error.
class Output {
public:
    explicit Output(const GlobalOptions& options)
        : m_options(options) {}

    void result(std::string_view text) const;
    void resultJson(const nlohmann::ordered_json& value) const;
    /// What was done; not with --quiet, and not with --json, whose result says it.
    void message(const std::string& text) const;
    void warnings(const Findings& findings) const;

    void failure(const Error& error) const;
    void failure(const std::string& code, const std::string& sentence) const;
    /// Input that was refused: every refusal, one a line; as JSON the first.
    void refusals(const Findings& findings) const;

private:
    const GlobalOptions& m_options;
};

/// {"code": …, "message": …, "file": …, "sheet": …, "row": …, "column": …}; what is not known of the
/// place is left out.
nlohmann::ordered_json findingJson(const Finding& finding);
/// Text on one line. What is not UTF-8 (a file name, perhaps) becomes the replacement character.
std::string jsonText(const nlohmann::ordered_json& value);

} // namespace headroom::cli
