#include "domain/linktext.h"
#include "domain/text.h"
#include "engine/contactnote.h"
#include "service/allocationparts.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// What can be said otherwise afterwards; what the program knew, and who was chosen, cannot.
constexpr std::array<std::string_view, 6> correctableFields = {"complexity", "capability", "capacity",
                                                               "oversight",  "reason",     "staff_risk"};

/// A sentence of a correction: there, not too long, without links.
void checkCorrection(const char* column, const std::string& words, std::size_t limit, FindingCode whenEmpty,
                     Findings& findings) {
    const auto refuse = [&](FindingCode code, std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)});
    };
    if (trimmed(words).empty()) {
        refuse(whenEmpty);
    } else if (const std::size_t length = codePoints(words); length > limit) {
        refuse(FindingCode::TextOverLimit, {std::to_string(limit), std::to_string(length)});
    }
    if (holdsLink(words)) {
        refuse(FindingCode::LinkInText);
    }
}

} // namespace

Findings correctDecision(Workspace& workspace, std::int64_t decision, std::string_view field,
                         const std::string& text, const std::string& reason) {
    workspace.require(Permission::Allocate);
    sql::Database& db = workspace.database();
    const store::DecisionRecord record = store::decision(db, decision);
    requireAccess(workspace, record.person);
    Findings findings;
    if (std::find(correctableFields.begin(), correctableFields.end(), field) == correctableFields.end()) {
        findings.push_back(
            {Severity::Refusal, FindingCode::NotAmongWords, {{}, {}, 0, "field"}, {std::string(field)}});
    }
    checkCorrection("text", text, field == "oversight" ? oversightLimit : evidenceLimit,
                    FindingCode::TextRequired, findings);
    checkCorrection("reason", reason, evidenceLimit, FindingCode::CorrectionReasonRequired, findings);
    if (!findings.empty()) {
        return findings;
    }
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(
        db, {workspace.actor().name, "allocation.correct", "allocation", decision, "{}"}, workspace.clock());
    store::CorrectionRecord correction;
    correction.field = field;
    correction.text = std::string(trimmed(text));
    correction.reason = std::string(trimmed(reason));
    correction.by = workspace.actor().name;
    store::addCorrection(db, decision, correction, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {record.person}});
    return {};
}

} // namespace headroom
