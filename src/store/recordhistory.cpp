#include "store/recordhistory.h"

#include "store/recordtypes.h"
#include "store/sql/statement.h"

#include <algorithm>
#include <array>

namespace headroom::store {

namespace {

/// A kind of record as its table is read without knowing what it means.
struct RecordTable {
    std::string_view kind, table, columns;
    std::vector<std::string> names;
};

std::vector<std::string> namesIn(std::string_view columns) {
    std::vector<std::string> names(1);
    for (const char c : columns) {
        if (c == ',') {
            names.emplace_back();
        } else if (c != ' ') {
            names.back() += c;
        }
    }
    return names;
}

const std::vector<RecordTable>& recordTables() {
    static const std::vector<RecordTable> tables = [] {
        std::vector<RecordTable> all;
        RecordTypes::forEach([&]<class T>() {
            using Kind = RecordKind<T>;
            all.push_back({Kind::kind, Kind::table, Kind::columns, namesIn(Kind::columns)});
        });
        return all;
    }();
    return tables;
}

const std::string& itemsOfPerson() {
    static const std::string text =
        " WHERE item_id IN (SELECT id FROM record_items WHERE person_id = ?1 AND kind = ?2)";
    return text;
}

void readRevisionsOf(sql::Database& db, const RecordTable& table, PersonId person,
                     std::vector<RevisionRow>& all) {
    constexpr int ofEnvelope = 5;
    auto rows =
        db.prepare("SELECT item_id, revision, withdrawn, reason, log_id, " + std::string(table.columns) +
                   " FROM " + std::string(table.table) + itemsOfPerson() + " ORDER BY item_id, revision");
    rows.with(person, table.kind);
    while (rows.next()) {
        RevisionRow one{rows.get<ItemId>(0),
                        table.kind,
                        rows.get<int>(1),
                        rows.get<bool>(2),
                        rows.get<std::string>(3),
                        rows.get<LogEntryId>(4),
                        {}};
        for (std::size_t i = 0; i < table.names.size(); ++i) {
            const int column = ofEnvelope + static_cast<int>(i);
            one.values.push_back(rows.isNull(column) ? std::nullopt
                                                     : std::optional(rows.get<std::string>(column)));
        }
        all.push_back(std::move(one));
    }
}

} // namespace

const std::vector<std::string>& columnsOf(std::string_view kind) {
    static const std::vector<std::string> none;
    const auto& tables = recordTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [kind](const RecordTable& table) { return table.kind == kind; });
    return found == tables.end() ? none : found->names;
}

std::vector<RevisionRow> revisionsAbout(sql::Database& db, PersonId person) {
    std::vector<RevisionRow> all;
    for (const RecordTable& table : recordTables()) {
        readRevisionsOf(db, table, person, all);
    }
    return all;
}

std::vector<TouchedItem> touchedBy(sql::Database& db, PersonId person, LogEntryId log) {
    std::vector<TouchedItem> touched;
    for (const RecordTable& table : recordTables()) {
        auto rows = db.prepare("SELECT item_id, revision, is_newest FROM " + std::string(table.table) +
                               itemsOfPerson() + " AND log_id = ?3");
        rows.with(person, table.kind, log);
        while (rows.next()) {
            touched.push_back({rows.get<ItemId>(0), table.kind, rows.get<int>(1), rows.get<bool>(2)});
        }
    }
    std::sort(touched.begin(), touched.end(),
              [](const TouchedItem& a, const TouchedItem& b) { return a.item < b.item; });
    return touched;
}

std::optional<PersonId> personOf(sql::Database& db, LogEntryId log) {
    // New items and changes of cases name their entry; of anything else the entry names the item.
    static constexpr std::array<std::string_view, 3> ways = {
        "SELECT min(person_id), max(person_id) FROM record_items WHERE log_id = ?1",
        "SELECT min(c.person_id), max(c.person_id) FROM case_changes x JOIN cases c ON c.id = x.case_id "
        "WHERE x.log_id = ?1",
        "SELECT i.person_id, i.person_id FROM log_entries l JOIN record_items i ON i.id = l.object_id AND "
        "i.kind = l.object_kind WHERE l.id = ?1"};
    std::optional<PersonId> person;
    for (const std::string_view way : ways) {
        auto rows = db.prepare(way);
        rows.with(log);
        if (!rows.next() || rows.isNull(0)) {
            continue;
        }
        const auto first = rows.get<PersonId>(0), last = rows.get<PersonId>(1);
        if (first != last || (person && *person != first)) {
            return std::nullopt;
        }
        person = first;
    }
    return person;
}

bool isRecordedSince(sql::Database& db, PersonId person, LogEntryId log) {
    // What is new since and withdrawn again left nothing behind.
    return std::any_of(recordTables().begin(), recordTables().end(), [&](const RecordTable& table) {
        return sql::valueOf<int>(db,
                                 "SELECT 1 FROM record_items i CROSS JOIN " + std::string(table.table) +
                                     " r WHERE i.person_id = ?1 AND i.kind = ?2 AND r.item_id = i.id AND "
                                     "r.is_newest = 1 AND r.log_id > ?3 AND NOT (r.withdrawn = 1 AND "
                                     "i.log_id > ?3) LIMIT 1",
                                 person, table.kind, log)
            .has_value();
    });
}

std::vector<CaseId> allCasesOf(sql::Database& db, PersonId person) {
    std::vector<CaseId> cases;
    auto rows = db.prepare("SELECT id FROM cases WHERE person_id = ?1 ORDER BY id");
    rows.with(person);
    while (rows.next()) {
        cases.push_back(rows.get<CaseId>(0));
    }
    return cases;
}

std::string holderName(sql::Database& db, PostId post) {
    return sql::valueOf<std::string>(db,
                                     "SELECT n.surname || ', ' || n.forename FROM posts p JOIN "
                                     "practitioner_names n ON n.practitioner_id = p.practitioner_id WHERE "
                                     "p.id = ?1 ORDER BY n.valid_from DESC LIMIT 1",
                                     post)
        .value_or("");
}

std::vector<ItemId> dependantsOf(sql::Database& db, ItemId item) {
    static constexpr std::array<std::string_view, 6> uses = {
        "requirement_revisions WHERE order_id",   "licence_conditions WHERE order_id",
        "custody_dates WHERE order_id",           "enforcement_revisions WHERE contact_id",
        "contact_revisions WHERE requirement_id", "contact_revisions WHERE replaces"};
    std::vector<ItemId> dependants;
    // Whatever belongs to an item is about the same person.
    for (const std::string_view use : uses) {
        auto rows = db.prepare("SELECT item_id FROM " + std::string(use) +
                               " = ?1 AND is_newest = 1 AND withdrawn = 0 AND person_id = "
                               "(SELECT person_id FROM record_items WHERE id = ?1)");
        rows.with(item);
        while (rows.next()) {
            dependants.push_back(rows.get<ItemId>(0));
        }
    }
    return dependants;
}

} // namespace headroom::store
