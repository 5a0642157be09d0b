#include "domain/error.h"
#include "domain/fold.h"
#include "engine/contactrules.h"
#include "service/contactcatalogue.h"
#include "service/contactitem.h"
#include "service/contacts.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/attachments.h"
#include "store/contactlog.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

/// Whether a contact is one of those asked for.
class ContactMatch {
public:
    ContactMatch(const ContactFilter& filter, Date asOf)
        : m_filter(filter)
        , m_asOf(asOf)
        , m_words(searchWords(filter.words)) {}

    bool needsTexts() const { return !m_words.empty(); }
    bool operator()(const store::ContactLine& line) {
        const Kind& kind = kindOf(line.type);
        return !(m_filter.hideSystem && kind.system) && inDays(line.day) && inCategories(kind.category) &&
               complies(line) && hasWords(kind, line);
    }

private:
    struct Kind {
        ContactCategory category{};
        bool system = false;
        std::string foldedName;
    };

    const Kind& kindOf(std::string_view code) {
        const auto found = m_kinds.find(std::string(code));
        if (found != m_kinds.end()) {
            return found->second;
        }
        const ContactType* type = contactCatalogue().find(code);
        return m_kinds
            .emplace(code, type != nullptr ? Kind{type->category, type->system, foldCase(type->name)}
                                           : Kind{ContactCategory::None, false, foldCase(code)})
            .first->second;
    }

    bool inDays(Date day) const {
        return !(m_filter.from && day < *m_filter.from) && !(m_filter.to && *m_filter.to < day);
    }

    bool inCategories(ContactCategory category) const {
        const auto& wanted = m_filter.categories;
        return wanted.empty() || std::ranges::find(wanted, category) != wanted.end();
    }

    bool complies(const store::ContactLine& line) const {
        using Compliance = ContactFilter::Compliance;
        if (m_filter.compliance == Compliance::Any) {
            return true;
        }
        if (m_filter.compliance == Compliance::WithoutOutcome) {
            return line.needsOutcome && line.day <= m_asOf;
        }
        const auto outcome = parseContactOutcome(line.outcome);
        return outcome && complied(*outcome) == (m_filter.compliance == Compliance::Complied);
    }

    bool hasWords(const Kind& kind, const store::ContactLine& line) {
        if (m_words.empty()) {
            return true;
        }
        // A line end between them: no word runs from one into the next.
        const std::string texts = foldCase(line.place) + '\n' + foldCase(line.notes);
        return std::ranges::all_of(m_words, [&](const std::string& word) {
            return kind.foldedName.find(word) != std::string::npos || texts.find(word) != std::string::npos;
        });
    }

    const ContactFilter& m_filter;
    Date m_asOf;
    std::vector<std::string> m_words;
    std::unordered_map<std::string, Kind> m_kinds;
};

/// Counts contacts as they come, newest first, and says which lie on the page.
class PageCount {
public:
    PageCount(const ContactPageRequest& request, ContactPage& page)
        : m_request(request)
        , m_page(page)
        , m_match(request.filter, request.asOf) {}

    bool needsTexts() const { return m_match.needsTexts(); }
    bool isOnPage(const store::ContactLine& line) {
        ++m_page.all;
        if (!m_match(line)) {
            return false;
        }
        const int place = m_page.total++;
        return m_request.offset <= place && place - m_request.offset < m_request.limit;
    }

private:
    const ContactPageRequest& m_request;
    ContactPage& m_page;
    ContactMatch m_match;
};

using EnforcementOf = std::unordered_map<ItemId, Recorded<Enforcement>>;

EnforcementOf byContact(std::vector<Recorded<Enforcement>> all) {
    EnforcementOf map;
    for (Recorded<Enforcement>& one : all) {
        const ItemId contact = one.value.contact;
        map.emplace(contact, std::move(one));
    }
    return map;
}

/// Fills in what a list shows beside the contacts themselves; names are read once each.
class RowMaker {
public:
    RowMaker(sql::Database& db, EnforcementOf enforcements, std::optional<LogEntryId> upTo)
        : m_db(db)
        , m_enforcements(std::move(enforcements))
        , m_upTo(upTo) {}

    ContactRow row(Recorded<Contact> contact) {
        ContactRow row;
        const ContactType* type = contactCatalogue().find(contact.value.type);
        row.typeName = type != nullptr ? type->name : contact.value.type;
        row.category = type != nullptr ? type->category : ContactCategory::None;
        row.officer = officer(contact.value.by);
        if (const auto found = m_enforcements.find(contact.id); found != m_enforcements.end()) {
            row.enforcement = found->second;
        }
        for (store::AttachmentRecord& file : store::attachmentsOf(m_db, contact.id, m_upTo)) {
            row.files.push_back({file.id, std::move(file.fileName), std::move(file.mediaType), file.size});
        }
        row.contact = std::move(contact);
        return row;
    }

private:
    const std::string& officer(PostId post) {
        const auto found = m_officers.find(post);
        return found != m_officers.end() ? found->second
                                         : m_officers.emplace(post, officerName(m_db, post)).first->second;
    }

    sql::Database& m_db;
    EnforcementOf m_enforcements;
    std::optional<LogEntryId> m_upTo;
    std::unordered_map<PostId, std::string> m_officers;
};

void readPage(sql::Database& db, const ContactPageRequest& request, ContactPage& page) {
    PageCount count(request, page);
    std::vector<ItemId> shown;
    const auto texts = count.needsTexts() ? store::ContactTexts::With : store::ContactTexts::Without;
    store::forEachContact(db, request.person, texts, [&](const store::ContactLine& line) {
        if (count.isOnPage(line)) {
            shown.push_back(line.id);
        }
    });
    RowMaker rows(db, byContact(store::currentOf<Enforcement>(db, request.person)), std::nullopt);
    page.rows.reserve(shown.size());
    for (const ItemId id : shown) {
        page.rows.push_back(rows.row(store::newestOf<Contact>(db, id)));
    }
}

void readPastPage(sql::Database& db, const ContactPageRequest& request, ContactPage& page) {
    const LogEntryId upTo = store::lastLogOn(db, request.asOf);
    std::vector<Recorded<Contact>> known = store::knownOf<Contact>(db, request.person, upTo);
    std::ranges::sort(known, [](const Recorded<Contact>& a, const Recorded<Contact>& b) {
        return std::tie(b.value.day, b.value.startsAt, b.id) < std::tie(a.value.day, a.value.startsAt, a.id);
    });
    PageCount count(request, page);
    RowMaker rows(db, byContact(store::knownOf<Enforcement>(db, request.person, upTo)), upTo);
    for (Recorded<Contact>& one : known) {
        const Contact& value = one.value;
        if (count.isOnPage({one.id, value.day, value.type, value.outcome, value.needsOutcome, value.place,
                            value.notes})) {
            page.rows.push_back(rows.row(std::move(one)));
        }
    }
}

} // namespace

Findings checkContactFilter(const ContactFilter& filter, Date asOf) {
    Findings findings;
    const auto refuse = [&findings](FindingCode code, std::string_view field) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::string(field)}, {}});
    };
    if (filter.from.has_value() != filter.to.has_value()) {
        refuse(FindingCode::FilterDayMissing, filter.from ? "to" : "from");
    }
    if (filter.from && asOf < *filter.from) {
        refuse(FindingCode::FilterDayInFuture, "from");
    }
    if (filter.to && asOf < *filter.to) {
        refuse(FindingCode::FilterDayInFuture, "to");
    }
    if (filter.from && filter.to && *filter.to < *filter.from) {
        refuse(FindingCode::FilterDaysOutOfOrder, "from");
    }
    return findings;
}

ContactPage readContacts(Workspace& workspace, const ContactPageRequest& request) {
    workspace.require(Permission::ReadCases);
    requireAccess(workspace, request.person);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    ContactPage page;
    if (request.asOf < workspace.today()) {
        readPastPage(db, request, page);
    } else {
        readPage(db, request, page);
    }
    for (ContactRow& row : page.rows) {
        row.ahead = request.asOf < row.contact.value.day;
    }
    return page;
}

ContactRow readContact(Workspace& workspace, ItemId contact) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    Recorded<Contact> recorded = seenContact(workspace, contact);
    EnforcementOf enforcements;
    if (auto enforcement = store::enforcementOf(db, contact)) {
        enforcements.emplace(contact, std::move(*enforcement));
    }
    ContactRow row = RowMaker(db, std::move(enforcements), std::nullopt).row(std::move(recorded));
    row.ahead = workspace.today() < row.contact.value.day;
    return row;
}

} // namespace headroom
