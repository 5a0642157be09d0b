#pragma once

#include "domain/record.h"
#include "store/recordkinds.h"
#include "store/sql/statement.h"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// Items with revisions: one way to keep and read everything that is recorded about a person.
/// RecordKind<T> (recordkinds.h) says in which table a T lies and how it is written and read.
namespace headroom::store {

/// A new item; its first revision is still to come.
ItemId addItem(sql::Database& db, std::string_view kind, PersonId person, CaseId onCase, LogEntryId log);
/// Makes room for a revision: throws Conflict unless `expected` is the newest (0: there is none).
void retireNewest(sql::Database& db, std::string_view table, ItemId item, int expected);
/// The kind, person and case of an item. Throws NotFound.
struct ItemPlace {
    std::string kind;
    PersonId person;
    CaseId onCase;
};
ItemPlace itemPlace(sql::Database& db, ItemId item);
/// The last log entry of a day or of the days before it: what was known then. 0: nothing.
LogEntryId lastLogOn(sql::Database& db, Date day);
/// When and by whom a log entry was made.
std::pair<std::string, std::string> recordedBy(sql::Database& db, LogEntryId log);
[[noreturn]] void refuseItem();

namespace record {

inline constexpr std::string_view envelope =
    "item_id, revision, person_id, coalesce(case_id, 0), withdrawn, reason, log_id";

template <class T>
Recorded<T> read(const sql::Statement& rows) {
    sql::Row row(rows);
    Recorded<T> recorded;
    recorded.id = row.next<ItemId>();
    recorded.revision = row.next<int>();
    recorded.person = row.next<PersonId>();
    recorded.onCase = row.next<CaseId>();
    recorded.withdrawn = row.next<bool>();
    recorded.reason = row.next<std::string>();
    recorded.log = row.next<LogEntryId>();
    recorded.value = RecordKind<T>::read(row);
    return recorded;
}

template <class T>
std::string select() {
    return "SELECT " + std::string(envelope) + ", " + std::string(RecordKind<T>::columns) + " FROM " +
           std::string(RecordKind<T>::table);
}

std::string insertText(std::string_view table, std::string_view columns);

} // namespace record

/// The first revision of a new item.
template <class T>
void putFirst(sql::Database& db, ItemId item, PersonId person, CaseId onCase, const T& value,
              LogEntryId log) {
    using Kind = RecordKind<T>;
    static const std::string text = record::insertText(Kind::table, Kind::columns);
    sql::Statement insert = db.prepare(text);
    std::apply(
        [&](const auto&... values) {
            insert.runWith(item, 1, false, "", log, person, sql::OrNull(onCase), values...);
        },
        Kind::values(value));
}

/// Adds a revision: the newest from now on. expected: the revision it follows, 0 for the first.
template <class T>
void putRevision(sql::Database& db, ItemId item, PersonId person, CaseId onCase, int expected, const T& value,
                 bool withdrawn, std::string_view reason, LogEntryId log) {
    using Kind = RecordKind<T>;
    retireNewest(db, Kind::table, item, expected);
    static const std::string text = record::insertText(Kind::table, Kind::columns);
    sql::Statement insert = db.prepare(text);
    std::apply(
        [&](const auto&... values) {
            insert.runWith(item, expected + 1, withdrawn, reason, log, person, sql::OrNull(onCase),
                           values...);
        },
        Kind::values(value));
}

/// A new item with its first revision.
template <class T>
ItemId putNew(sql::Database& db, PersonId person, CaseId onCase, const T& value, LogEntryId log) {
    const ItemId item = addItem(db, RecordKind<T>::kind, person, onCase, log);
    putFirst(db, item, person, onCase, value, log);
    return item;
}

/// What holds about a person, withdrawn items left out, in the order of their items.
template <class T>
std::vector<Recorded<T>> currentOf(sql::Database& db, PersonId person) {
    static const std::string text =
        record::select<T>() + " WHERE person_id = ?1 AND is_newest = 1 AND withdrawn = 0 ORDER BY item_id";
    std::vector<Recorded<T>> all;
    auto rows = db.prepare(text);
    rows.with(person);
    while (rows.next()) {
        all.push_back(record::read<T>(rows));
    }
    return all;
}

/// The same as it was known when `upTo` was the last log entry.
template <class T>
std::vector<Recorded<T>> knownOf(sql::Database& db, PersonId person, LogEntryId upTo) {
    static const std::string text =
        record::select<T>() +
        " AS r WHERE item_id IN (SELECT id FROM record_items WHERE person_id = ?1 AND kind = ?3) "
        "AND log_id <= ?2 AND revision = (SELECT max(revision) FROM " +
        std::string(RecordKind<T>::table) +
        " n WHERE n.item_id = r.item_id AND n.log_id <= ?2) AND withdrawn = 0 ORDER BY item_id";
    std::vector<Recorded<T>> all;
    auto rows = db.prepare(text);
    rows.with(person, upTo, RecordKind<T>::kind);
    while (rows.next()) {
        all.push_back(record::read<T>(rows));
    }
    return all;
}

/// The newest revision of an item, also a withdrawn one. Throws NotFound.
template <class T>
Recorded<T> newestOf(sql::Database& db, ItemId item) {
    static const std::string text = record::select<T>() + " WHERE item_id = ?1 AND is_newest = 1";
    auto rows = db.prepare(text);
    rows.with(item);
    if (!rows.next()) {
        refuseItem();
    }
    return record::read<T>(rows);
}

/// One revision of an item. Throws NotFound.
template <class T>
Recorded<T> revisionOf(sql::Database& db, ItemId item, int revision) {
    static const std::string text = record::select<T>() + " WHERE item_id = ?1 AND revision = ?2";
    auto rows = db.prepare(text);
    rows.with(item, revision);
    if (!rows.next()) {
        refuseItem();
    }
    return record::read<T>(rows);
}

/// All revisions of an item, oldest first, with who and when.
template <class T>
std::vector<Recorded<T>> revisionsOf(sql::Database& db, ItemId item) {
    static const std::string text = record::select<T>() + " WHERE item_id = ?1 ORDER BY revision";
    std::vector<Recorded<T>> all;
    auto rows = db.prepare(text);
    rows.with(item);
    while (rows.next()) {
        all.push_back(record::read<T>(rows));
    }
    for (auto& one : all) {
        std::tie(one.recordedAt, one.actor) = recordedBy(db, one.log);
    }
    return all;
}

} // namespace headroom::store
