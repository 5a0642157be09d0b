#include "service/allocationparts.h"
#include "service/contacts.h"
#include "service/drafts.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom {

std::string allocationSubject(CaseId caseId, PersonId person) {
    return std::to_string(caseId.value) + "/new/" + std::to_string(person.value);
}

namespace {

std::string subjectOf(Workspace& workspace, CaseId caseId) {
    return allocationSubject(caseId, store::caseRecord(workspace.database(), caseId).person);
}

} // namespace

std::optional<AllocationText> readAllocationDraft(Workspace& workspace, CaseId caseId, PostId& post) {
    const auto kept = draft(workspace, std::string(allocationDraftKind), subjectOf(workspace, caseId));
    if (!kept) {
        return std::nullopt;
    }
    const auto body = nlohmann::json::parse(kept->body, nullptr, false);
    if (!body.is_object()) {
        return std::nullopt;
    }
    AllocationText text;
    text.complexity = body.value("complexity", "");
    text.capability = body.value("capability", "");
    text.capacity = body.value("capacity", "");
    text.overrides = overridesFrom(body.value("overrides", nlohmann::json::array()).dump());
    text.overrideDetail = body.value("override_detail", "");
    text.staffRisk = body.value("staff_risk", "");
    text.oversight = body.value("oversight", "");
    text.sensitive = body.value("sensitive", false);
    post = PostId{body.value("post", std::int64_t{0})};
    return text;
}

std::string draftBody(PostId post, const AllocationText& text) {
    const nlohmann::json body = {{"post", post.value},
                                 {"complexity", text.complexity},
                                 {"capability", text.capability},
                                 {"capacity", text.capacity},
                                 {"overrides", nlohmann::json::parse(overridesJson(text.overrides))},
                                 {"override_detail", text.overrideDetail},
                                 {"staff_risk", text.staffRisk},
                                 {"oversight", text.oversight},
                                 {"sensitive", text.sensitive}};
    return body.dump();
}

void keepAllocationDraft(Workspace& workspace, CaseId caseId, PostId post, const AllocationText& text) {
    keepDraft(workspace, std::string(allocationDraftKind), subjectOf(workspace, caseId),
              draftBody(post, text));
}

void dropAllocationDraft(Workspace& workspace, CaseId caseId) {
    dropDraft(workspace, std::string(allocationDraftKind), subjectOf(workspace, caseId));
}

} // namespace headroom
