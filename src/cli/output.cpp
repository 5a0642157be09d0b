#include "cli/output.h"

#include "service/messages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;

/// More than anybody reads; all of them are in the JSON result.
constexpr std::size_t shownFindings = 20;

void say(const std::string& text) {
    std::cerr << "headroom-cli: " << text << '\n';
}

void sayFirst(const Findings& findings, Severity severity, const std::string& prefix) {
    std::size_t said = 0;
    const auto all = static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
    for (const Finding& finding : findings) {
        if (finding.severity == severity && said < shownFindings) {
            say(prefix + describe(finding));
            ++said;
        }
    }
    if (all > said) {
        say("and " + std::to_string(all - said) + " more; --json lists them all.");
    }
}

} // namespace

void Output::result(std::string_view text) const {
    std::cout << text;
}

void Output::resultJson(const ordered_json& value) const {
    std::cout << jsonText(value) << '\n';
}

void Output::message(const std::string& text) const {
    if (!m_options.quiet && !m_options.json) {
        std::cerr << text << '\n';
    }
}

void Output::warnings(const Findings& findings) const {
    if (!m_options.quiet && !m_options.json) {
        sayFirst(findings, Severity::Warning, "warning: ");
        sayFirst(findings, Severity::Note, "");
    }
}

void Output::failure(const Error& error) const {
    if (const auto* refusal = dynamic_cast<const Refused*>(&error); refusal && !refusal->findings().empty()) {
        refusals(refusal->findings());
    } else {
        failure(error.code(), error.what());
    }
}

void Output::failure(const std::string& code, const std::string& sentence) const {
    if (m_options.json) {
        std::cerr << jsonText({{"error", {{"code", code}, {"message", sentence}}}}) << '\n';
    } else {
        say(sentence);
    }
}

void Output::refusals(const Findings& findings) const {
    if (m_options.json) {
        const auto first = std::ranges::find(findings, Severity::Refusal, &Finding::severity);
        if (first != findings.end()) {
            std::cerr << jsonText({{"error", findingJson(*first)}}) << '\n';
        }
    } else {
        sayFirst(findings, Severity::Refusal, "");
        say("Nothing was changed.");
    }
}

ordered_json findingJson(const Finding& finding) {
    std::string message = withArguments(sentence(finding.code), finding.arguments);
    if (const std::string advice = withArguments(remedy(finding.code), finding.arguments); !advice.empty()) {
        message += ' ' + advice;
    }
    ordered_json json = {{"code", name(finding.code)}, {"message", message}};
    const auto add = [&json](const char* key, const std::string& text) {
        if (!text.empty()) {
            json[key] = text;
        }
    };
    add("file", finding.place.file);
    add("sheet", finding.place.sheet);
    if (finding.place.row != 0) {
        json["row"] = finding.place.row;
    }
    add("column", finding.place.column);
    return json;
}

std::string jsonText(const ordered_json& value) {
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace headroom::cli
