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

bool isUsualName(std::string_view foldedName, std::size_t field) {
    const auto& others = otherNames()[field];
    return foldedName == fieldNames[field] ||
           std::find(others.begin(), others.end(), foldedName) != others.end();
}

/// Fields by folded header, as somebody chose them before; an empty word for a column that is no field.
nlohmann::json chosenBefore(sql::Database& db) {
    auto chosen = nlohmann::json::parse(store::kept(db, caseColumnsKey).value_or("{}"), nullptr, false);
    return chosen.is_object() ? chosen : nlohmann::json::object();
}

bool isTwice(const std::vector<std::string>& headers, std::size_t column) {
    const std::string folded = foldedHeader(headers[column]);
    return std::count_if(headers.begin(), headers.end(),
                         [&folded](const std::string& header) { return foldedHeader(header) == folded; }) > 1;
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
    const nlohmann::json chosen = chosenBefore(workspace.database());
    CaseMapping mapping{};
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string folded = foldedHeader(headers[column]);
        for (std::size_t field = 0; field < caseFieldCount; ++field) {
            const bool fits =
                chosen.contains(folded) ? chosen.at(folded) == fieldNames[field] : isUsualName(folded, field);
            if (fits && !mapping[field]) {
                mapping[field] = column;
                break;
            }
        }
    }
    return mapping;
}

void rememberMapping(Workspace& workspace, const CaseImportPlan& plan) {
    nlohmann::json chosen = chosenBefore(workspace.database());
    for (std::size_t column = 0; column < plan.table.headers.size(); ++column) {
        const std::string folded = foldedHeader(plan.table.headers[column]);
        bool usual = false;
        for (std::size_t field = 0; field < caseFieldCount; ++field) {
            usual = usual || isUsualName(folded, field);
        }
        // That a column is no field is worth remembering where it would be taken for one.
        if (usual || chosen.contains(folded)) {
            chosen[folded] = "";
        }
    }
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        if (const auto column = plan.mapping[field]) {
            chosen[foldedHeader(plan.table.headers[*column])] = fieldNames[field];
        }
    }
    store::keep(workspace.database(), caseColumnsKey, chosen.dump());
}

Findings checkMapping(const CaseMapping& mapping, const AnyTable& table) {
    Findings findings;
    const auto refuse = [&](FindingCode code, std::vector<std::string> arguments) {
        findings.push_back(
            {Severity::Refusal, code, {table.fileName, table.sheet, 1, {}}, std::move(arguments)});
    };
    bool any = false;
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        const bool needed = required(static_cast<CaseField>(field));
        any = any || (needed && mapping[field]);
        if (needed && !mapping[field]) {
            refuse(FindingCode::ColumnMissing, {std::string(fieldNames[field])});
        }
        if (mapping[field] && isTwice(table.headers, *mapping[field])) {
            refuse(FindingCode::ColumnTwice, {table.headers[*mapping[field]]});
        }
    }
    if (!any) {
        findings.clear();
        refuse(FindingCode::NoKnownColumn, {});
    }
    return findings;
}

} // namespace headroom
