#include "service/reports/columns.h"

namespace headroom::reports {

std::vector<Column> placeColumns() {
    return {{"region_code", "Region code"},
            {"pdu_code", "PDU code"},
            {"team_code", "Team code"},
            {"staff_code", "Staff code"}};
}

std::vector<Column> postColumns() {
    return {{"region_code", "Region code"},
            {"pdu_code", "PDU code"},
            {"team_code", "Team code"},
            {"team", "Team"},
            {"staff_code", "Staff code"},
            {"officer", "Officer"},
            {"grade", "Grade"}};
}

std::vector<Value> postValues(const store::PostRecord& post, const GradeMap& grades) {
    return {post.regionCode,
            post.pduCode,
            post.teamCode,
            post.teamName,
            post.staffCode,
            officerName(post),
            std::string(name(grades.gradeOf(post.gradeCode)))};
}

std::vector<Value> postValuesBeside(const store::PostRecord& post, const GradeMap& grades, bool hidden) {
    std::vector<Value> values = postValues(post, grades);
    constexpr std::size_t ofTheTeam = 4;
    for (std::size_t i = ofTheTeam; hidden && i < values.size(); ++i) {
        values[i] = {};
    }
    return values;
}

} // namespace headroom::reports
