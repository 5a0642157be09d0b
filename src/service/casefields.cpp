#include "service/importcases.h"

namespace headroom {

const std::vector<ImportField>& caseFields() {
    static const std::vector<ImportField> fields = {
        {"crn", true, {"case_reference", "case_ref_no", "case_reference_number"}},
        {"surname", true, {"last_name", "family_name"}},
        {"forename", true, {"first_name", "given_name", "forenames"}},
        {"date_of_birth", true, {"dob", "birth_date"}},
        {"gender", false, {"sex"}},
        {"language", false, {"preferred_language"}},
        {"case_type", true, {"type", "location"}},
        {"tier", false, {"tier_code", "current_tier"}},
        {"rosh", false, {"risk", "rosh_level", "risk_of_serious_harm"}},
        {"t2a", false, {"transition_to_adulthood"}},
        {"team_code", true, {"team"}},
        {"staff_code", false, {"officer_code", "om_key", "practitioner_code", "staff"}},
        {"start", true, {"start_date", "allocated_on", "case_start"}},
        {"order", false, {"sentence", "order_type", "order_kind", "sentence_type"}},
        {"sentenced_on", false, {"sentence_date", "date_of_sentence"}},
        {"order_starts", false, {"order_start", "commencement_date"}},
        {"order_ends", false, {"order_end", "end_date", "expected_end_date"}},
        {"release_date", false, {"release", "released_on", "expected_release_date"}},
    };
    return fields;
}

std::string_view name(CaseField field) {
    return caseFields()[static_cast<std::size_t>(field)].name;
}

} // namespace headroom
