#include "service/placecheck.h"

#include "service/workspace.h"
#include "store/reference.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostCodeBytes = 40;
constexpr std::size_t mostNameBytes = 200;
constexpr HoursPerWeek mostContracted = HoursPerWeek::ofHundredths(3750);

class PlaceCheck {
public:
    explicit PlaceCheck(Workspace& workspace)
        : m_workspace(workspace) {}

    void refuse(const char* field, FindingCode code, std::vector<std::string> arguments = {}) {
        add(Severity::Refusal, field, code, std::move(arguments));
    }
    void warn(const char* field, FindingCode code, std::vector<std::string> arguments = {}) {
        add(Severity::Warning, field, code, std::move(arguments));
    }
    void text(const char* field, const std::string& value, std::size_t most) {
        const bool twoLines = value.find('\n') != std::string::npos;
        if (value.empty()) {
            refuse(field, FindingCode::TextRequired);
        } else if (value.size() > most || twoLines) {
            refuse(field, FindingCode::TextTooLong, {std::to_string(most)});
        }
    }
    void hours(const std::optional<HoursPerWeek>& value) {
        if (value && (*value < HoursPerWeek{} || mostContracted < *value)) {
            refuse("hours", FindingCode::HoursOutOfRange, {"0", mostContracted.text()});
        }
    }
    void grade(const std::string& code, Date day) {
        const GradeMap map = store::gradeMap(db(), day);
        if (code.empty()) {
            refuse("grade", FindingCode::TextRequired);
        } else if (!map.codes.contains(code)) {
            warn("grade", FindingCode::UnknownGradeCode, {code});
        }
    }
    void team(TeamId team, Date day) {
        if (!store::unitExists(db(), unitOf(team), day)) {
            refuse("team", FindingCode::TeamUnknown, {day.text()});
        }
    }
    void manager(PostId manager, PostId of, Date day) {
        if (manager && manager == of) {
            refuse("manager", FindingCode::ManagerIsSelf);
        } else if (manager && store::postsIn(db(), unitOf(manager), day).empty()) {
            refuse("manager", FindingCode::PostNotHeld, {day.text()});
        }
    }
    sql::Database& db() { return m_workspace.database(); }
    Findings take() { return std::move(m_findings); }

private:
    void add(Severity severity, const char* field, FindingCode code, std::vector<std::string> arguments) {
        m_findings.push_back({severity, code, {{}, {}, 0, field}, std::move(arguments)});
    }
    Workspace& m_workspace;
    Findings m_findings;
};

} // namespace

Findings checkUnit(Workspace& workspace, const UnitInput& input) {
    PlaceCheck check(workspace);
    check.text("name", input.name, mostNameBytes);
    if (input.unit.id == 0) {
        check.text("code", input.code, mostCodeBytes);
        if (store::unitCodeInUse(check.db(), input.unit.level, input.code)) {
            check.refuse("code", FindingCode::UnitCodeInUse, {input.code});
        }
    }
    if (input.unit.level != Level::Region) {
        const Level above = input.unit.level == Level::Pdu ? Level::Region : Level::Pdu;
        if (!store::unitExists(check.db(), {above, input.above}, input.from)) {
            check.refuse("above", FindingCode::UnitRequiredAbove, {input.from.text()});
        }
    }
    return check.take();
}

Findings checkPost(Workspace& workspace, const PostInput& input) {
    PlaceCheck check(workspace);
    check.text("surname", input.surname, mostNameBytes);
    check.text("forename", input.forename, mostNameBytes);
    check.grade(input.gradeCode, input.from);
    check.team(input.team, input.from);
    check.hours(input.hours);
    check.manager(input.manager, input.post, input.from);
    if (!input.post) {
        check.text("staff_code", input.staffCode, mostCodeBytes);
        const auto held = store::postsOf(check.db(), input.staffCode, input.from);
        if (std::any_of(held.begin(), held.end(),
                        [&](const store::PostRecord& post) { return post.team == input.team; })) {
            check.refuse("team", FindingCode::PostHeldAlready);
        }
        if (!input.hours) {
            check.refuse("hours", FindingCode::HoursRequired);
        }
    } else if (store::postsIn(check.db(), unitOf(input.post), input.from).empty()) {
        check.refuse("from", FindingCode::PostNotHeld, {input.from.text()});
    }
    return check.take();
}

Findings checkPosts(Workspace& workspace, const std::vector<PostId>& posts, const PostsInput& input) {
    PlaceCheck check(workspace);
    if (input.gradeCode) {
        check.grade(*input.gradeCode, input.from);
    }
    if (input.team) {
        check.team(*input.team, input.from);
    }
    check.hours(input.hours);
    for (const PostId post : posts) {
        if (input.manager) {
            check.manager(*input.manager, post, input.from);
        }
        if (store::postsIn(check.db(), unitOf(post), input.from).empty()) {
            check.refuse("from", FindingCode::PostNotHeld, {input.from.text()});
            break;
        }
    }
    return check.take();
}

} // namespace headroom
