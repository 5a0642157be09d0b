#include "service/drafts.h"

#include "domain/error.h"
#include "service/contacts.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/drafts.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <charconv>
#include <system_error>

namespace headroom {

namespace {

bool mayBeSeen(Workspace& workspace, std::string_view subject) {
    const auto person = personOfDraft(workspace, subject);
    return !person || mayAccess(workspace, *person);
}

Draft draftFrom(store::DraftRecord record) {
    return {std::move(record.kind), std::move(record.subject), std::move(record.body),
            Instant::parse(record.savedAt).value_or(Instant{})};
}

/// A first draft and one that goes are news for the list of drafts; what is typed in between is not.
void announceDraft(Workspace& workspace, std::string_view subject) {
    ChangeNotice notice;
    notice.kind = ChangeNotice::Kind::Record;
    if (const auto person = personOfDraft(workspace, subject)) {
        notice.people.push_back(*person);
    }
    workspace.announce(notice);
}

} // namespace

std::optional<PersonId> personOfDraft(Workspace& workspace, std::string_view subject) {
    const auto slash = subject.rfind('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view number = subject.substr(slash + 1);
    std::int64_t id = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), id);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || id <= 0) {
        return std::nullopt;
    }
    if (subject.substr(0, slash).ends_with("/new")) {
        return PersonId{id};
    }
    try {
        return store::itemPlace(workspace.database(), ItemId{id}).person;
    } catch (const NotFound&) {
        return std::nullopt;
    }
}

std::string draftOwner(const Workspace& workspace) {
    const Actor& actor = workspace.actor();
    return actor.staffCode.empty() ? actor.name : actor.staffCode;
}

void keepDraft(Workspace& workspace, const std::string& kind, const std::string& subject,
               const std::string& body) {
    workspace.require(Permission::KeepRecord);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const bool replaced =
        store::keepDraft(db, draftOwner(workspace), {kind, subject, body, workspace.clock().now().iso()});
    transaction.commit();
    if (!replaced) {
        announceDraft(workspace, subject);
    }
}

std::optional<Draft> draft(Workspace& workspace, const std::string& kind, const std::string& subject) {
    workspace.require(Permission::ReadCases);
    auto found = store::draft(workspace.database(), draftOwner(workspace), kind, subject);
    if (!found || !mayBeSeen(workspace, subject)) {
        return std::nullopt;
    }
    return draftFrom(std::move(*found));
}

std::vector<Draft> drafts(Workspace& workspace) {
    workspace.require(Permission::ReadCases);
    std::vector<Draft> all;
    for (store::DraftRecord& record : store::draftsOf(workspace.database(), draftOwner(workspace))) {
        if (mayBeSeen(workspace, record.subject)) {
            all.push_back(draftFrom(std::move(record)));
        }
    }
    return all;
}

void dropDraft(Workspace& workspace, const std::string& kind, const std::string& subject) {
    workspace.require(Permission::KeepRecord);
    sql::Database& db = workspace.database();
    if (!store::draft(db, draftOwner(workspace), kind, subject)) {
        return;
    }
    sql::Transaction transaction(db);
    store::dropDraft(db, draftOwner(workspace), kind, subject);
    transaction.commit();
    announceDraft(workspace, subject);
}

} // namespace headroom
