#include "service/recordlinks.h"

#include "domain/error.h"
#include "service/fieldcheck.h"
#include "service/personaccess.h"
#include "service/recordcheck.h"
#include "service/workspace.h"
#include "store/peoplerow.h"
#include "store/record.h"
#include "store/recordhistory.h"

namespace headroom {

namespace {

/// Throws NotFound unless the item is of the kind and about the person. 0 is passed over.
void requireItem(sql::Database& db, ItemId item, std::string_view kind, PersonId person) {
    if (!item) {
        return;
    }
    const store::ItemPlace found = store::itemPlace(db, item);
    if (found.kind != kind || found.person != person) {
        store::refuseItem();
    }
}

Findings checkOrderLink(Workspace& workspace, const RecordPlace& place, ItemId order) {
    sql::Database& db = workspace.database();
    requireItem(db, order, "order", place.person);
    if (order && !place.onCase) {
        place.onCase = store::itemPlace(db, order).onCase;
    }
    requireCaseOf(workspace, place);
    return {};
}

} // namespace

void requireCaseOf(Workspace& workspace, const RecordPlace& place) {
    if (place.onCase && store::personOfCase(workspace.database(), place.onCase) != place.person) {
        throw NotFound("This case is not one of the person's. Go back and look at them again.");
    }
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const AccessEntry& entry) {
    requireCaseOf(workspace, place);
    FieldCheck check;
    if (locksOut(workspace, place.person, place.item, &entry)) {
        check.warn("who", FindingCode::AccessLocksYouOut);
    }
    return check.take();
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const SentenceOrder& /*order*/) {
    FieldCheck check;
    if (!place.onCase) {
        place.onCase = store::newestOpenCase(workspace.database(), place.person, workspace.today());
    }
    if (!place.onCase) {
        check.refuse("case", FindingCode::CaseRequired);
    }
    requireCaseOf(workspace, place);
    return check.take();
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Requirement& requirement) {
    return checkOrderLink(workspace, place, requirement.order);
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const LicenceCondition& condition) {
    return checkOrderLink(workspace, place, condition.order);
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const CustodyDates& dates) {
    return checkOrderLink(workspace, place, dates.order);
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Contact& contact) {
    requireCaseOf(workspace, place);
    requireItem(workspace.database(), contact.requirement, "requirement", place.person);
    requireItem(workspace.database(), contact.replaces, "contact", place.person);
    return {};
}

Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Enforcement& enforcement) {
    sql::Database& db = workspace.database();
    requireCaseOf(workspace, place);
    requireItem(db, enforcement.contact, "contact", place.person);
    FieldCheck check;
    if (!enforcement.contact) {
        check.refuse("contact", FindingCode::TextRequired);
    }
    for (const auto& other : store::currentOf<Enforcement>(db, place.person)) {
        if (other.value.contact == enforcement.contact && other.id != place.item) {
            throw Conflict("What is done about this failure is on record already. Look at it again.");
        }
    }
    return check.take();
}

Findings checkReason(std::string_view reason) {
    FieldCheck check;
    check.atMost("reason", reason, mostReasonCharacters);
    return check.take();
}

Findings checkNeededReason(std::string_view reason) {
    FieldCheck check;
    check.required("reason", reason, mostReasonCharacters);
    return check.take();
}

Findings checkWithdrawal(Workspace& workspace, ItemId item, std::string_view reason) {
    Findings findings = checkNeededReason(reason);
    const auto dependants = store::dependantsOf(workspace.database(), item);
    if (!dependants.empty()) {
        findings.push_back(
            {Severity::Refusal, FindingCode::ItemInUse, {}, {std::to_string(dependants.size())}});
    }
    return findings;
}

} // namespace headroom
