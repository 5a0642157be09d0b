#include "exchange/columns.h"
#include "service/importcases.h"
#include "service/workspace.h"
#include "store/kept.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::array<std::string_view, caseFieldCount> fieldNames = {
    "crn",       "surname", "forename",     "date_of_birth", "gender",     "language",
    "case_type", "tier",    "rosh",         "t2a",           "team_code",  "staff_code",
    "start",     "order",   "sentenced_on", "order_starts",  "order_ends", "release_date"};

/// Other names that files are known to use, as folded headers.
const std::array<std::vector<std::string_view>, caseFieldCount>& otherNames() {
    static const std::array<std::vector<std::string_view>, caseFieldCount> names = {{
        {"case_reference", "case_ref_no", "case_reference_number"},
        {"last_name", "family_name"},
        {"first_name", "given_name", "forenames"},
        {"dob", "birth_date"},
        {"sex"},
        {"preferred_language"},
        {"type", "location"},
        {"tier_code", "current_tier"},
        {"risk", "rosh_level", "risk_of_serious_harm"},
        {"transition_to_adulthood"},
        {"team"},
        {"officer_code", "om_key", "practitioner_code", "staff"},
        {"start_date", "allocated_on", "case_start"},
        {"sentence", "order_type", "order_kind", "sentence_type"},
        {"sentence_date", "date_of_sentence"},
        {"order_start", "commencement_date"},
        {"order_end", "end_date", "expected_end_date"},
        {"release", "released_on", "expected_release_date"},
    }};
    return names;
}

} // namespace

std::string_view name(CaseField field) {
    return fieldNames[static_cast<std::size_t>(field)];
}

bool required(CaseField field) {
    switch (field) {
    case CaseField::Crn:
    case CaseField::Surname:
    case CaseField::Forename:
    case CaseField::DateOfBirth:
    case CaseField::CaseType:
    case CaseField::TeamCode:
    case CaseField::Start:
        return true;
    default:
        return false;
    }
}

CaseMapping suggestedMapping(Workspace& workspace, const std::vector<std::string>& headers) {
    const auto kept = store::kept(workspace.database(), caseColumnsKey);
    const auto chosen = nlohmann::json::parse(kept.value_or("{}"), nullptr, false);
    CaseMapping mapping{};
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string folded = foldedHeader(headers[column]);
        for (std::size_t field = 0; field < caseFieldCount; ++field) {
            const auto& others = otherNames()[field];
            const bool fits = chosen.is_object() && chosen.contains(folded)
                                  ? chosen.at(folded) == fieldNames[field]
                                  : folded == fieldNames[field] ||
                                        std::find(others.begin(), others.end(), folded) != others.end();
            if (fits && !mapping[field]) {
                mapping[field] = column;
                break;
            }
        }
    }
    return mapping;
}

Findings checkMapping(const CaseMapping& mapping, const AnyTable& table) {
    Findings findings;
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        if (required(static_cast<CaseField>(field)) && !mapping[field]) {
            findings.push_back({Severity::Refusal,
                                FindingCode::ColumnMissing,
                                {table.fileName, table.sheet, 1, {}},
                                {std::string(fieldNames[field])}});
        }
    }
    return findings;
}

} // namespace headroom
