#include "store/contactlog.h"

#include "domain/error.h"
#include "store/record.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

constexpr std::int64_t contactsPerReport = 4096;

std::vector<Recorded<Contact>> contactsWhere(sql::Database& db, std::string_view column, std::int64_t key,
                                             Date from, Date to) {
    const std::string text = record::select<Contact>() + " WHERE " + std::string(column) +
                             " = ?1 AND day BETWEEN ?2 AND ?3 AND is_newest = 1 AND withdrawn = 0 ORDER BY "
                             "day, starts_at, item_id";
    std::vector<Recorded<Contact>> contacts;
    auto rows = db.prepare(text);
    rows.with(key, from, to);
    while (rows.next()) {
        contacts.push_back(record::read<Contact>(rows));
    }
    return contacts;
}

/// Writes new items of one kind, with their first revision, one after the other.
template <class T>
class NewItems {
public:
    NewItems(sql::Database& db, LogEntryId log)
        : m_db(db)
        , m_revision(db.prepare(record::insertText(RecordKind<T>::table, RecordKind<T>::columns)))
        , m_log(log) {}

    ItemId write(PersonId person, CaseId onCase, const T& value) {
        const ItemId item = addItem(m_db, RecordKind<T>::kind, person, onCase, m_log);
        std::apply(
            [&](const auto&... values) {
                m_revision.runWith(item, 1, false, "", m_log, person, sql::OrNull(onCase), values...);
            },
            RecordKind<T>::values(value));
        return item;
    }

private:
    sql::Database& m_db;
    sql::Statement m_revision;
    LogEntryId m_log;
};

} // namespace

void forEachContact(sql::Database& db, PersonId person, ContactTexts texts,
                    const std::function<void(const ContactLine&)>& visit) {
    const auto select = [](std::string_view more) {
        return "SELECT item_id, day, type, outcome, needs_outcome" + std::string(more) +
               " FROM contact_revisions WHERE person_id = ?1 AND is_newest = 1 AND withdrawn = 0 "
               "ORDER BY day DESC, starts_at DESC, item_id DESC";
    };
    static const std::string without = select("");
    static const std::string with = select(", place, notes");
    auto rows = db.prepare(texts == ContactTexts::With ? with : without);
    rows.with(person);
    while (rows.next()) {
        ContactLine line;
        line.id = rows.get<ItemId>(0);
        line.day = rows.date(1);
        line.type = rows.text(2);
        line.outcome = rows.text(3);
        line.needsOutcome = rows.get<bool>(4);
        if (texts == ContactTexts::With) {
            line.place = rows.text(5);
            line.notes = rows.text(6);
        }
        visit(line);
    }
}

std::vector<Recorded<Contact>> contactsBy(sql::Database& db, PostId post, Date from, Date to) {
    return contactsWhere(db, "by_post_id", post.value, from, to);
}

std::vector<Recorded<Contact>> contactsWith(sql::Database& db, PersonId person, Date from, Date to) {
    return contactsWhere(db, "person_id", person.value, from, to);
}

std::optional<Recorded<Enforcement>> enforcementOf(sql::Database& db, ItemId contact) {
    static const std::string text =
        record::select<Enforcement>() + " WHERE contact_id = ?1 AND is_newest = 1 AND withdrawn = 0";
    auto rows = db.prepare(text);
    rows.with(contact);
    return rows.next() ? std::optional(record::read<Enforcement>(rows)) : std::nullopt;
}

PostOwner postOwner(sql::Database& db, PostId post) {
    auto rows = db.prepare(
        "SELECT r.staff_code, n.surname, n.forename, p.team_id FROM posts p "
        "CROSS JOIN practitioners r CROSS JOIN practitioner_names n WHERE p.id = ?1 AND "
        "r.id = p.practitioner_id AND n.practitioner_id = r.id ORDER BY n.valid_from DESC LIMIT 1");
    rows.with(post);
    if (!rows.next()) {
        throw NotFound("This officer is not in the store. Choose another.");
    }
    return {rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2),
            rows.get<TeamId>(3)};
}

void saveContacts(sql::Database& db, std::span<const NewContact> contacts, LogEntryId log,
                  const JobControl& job) {
    NewItems<Contact> items(db, log);
    NewItems<Enforcement> enforcements(db, log);
    const auto total = static_cast<std::int64_t>(contacts.size());
    std::int64_t done = 0;
    for (const NewContact& one : contacts) {
        const ItemId item = items.write(one.person, one.onCase, one.contact);
        if (one.enforcement) {
            Enforcement enforcement = *one.enforcement;
            enforcement.contact = item;
            enforcements.write(one.person, one.onCase, enforcement);
        }
        if (++done % contactsPerReport == 0) {
            job.report(Phase::Saving, done, total);
        }
    }
}

} // namespace headroom::store
