#include "service/personaccess.h"
#include "service/record.h"
#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/log.h"
#include "store/recordhistory.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace headroom {

namespace {

using Rows = std::vector<store::RevisionRow>;
using Changes = std::vector<store::CaseChange>;

/// Where a line stands and what it is made from: a revision, or a change of a case.
struct LinePlace {
    LogEntryId log;
    std::int64_t order = 0; ///< within the entry
    bool ofCase = false;
    std::size_t index = 0;
};

std::string actionOf(const store::RevisionRow& row, const std::string& logged) {
    if (logged.ends_with(".undo")) {
        return "undone";
    }
    if (row.withdrawn) {
        return "withdrawn";
    }
    if (row.revision == 1) {
        return "added";
    }
    return logged.ends_with(".correct") ? "corrected" : "changed";
}

void addDifferences(HistoryLine& line, const store::RevisionRow& row, const store::RevisionRow* before) {
    const std::vector<std::string>& columns = store::columnsOf(row.kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string now = row.values[i].value_or("");
        const std::string then = before == nullptr ? "" : before->values[i].value_or("");
        if (now != then) {
            line.now.emplace_back(columns[i], now);
            line.before.emplace_back(columns[i], then);
        }
    }
}

std::string caseActionOf(const std::string& kind) {
    if (kind == "started") {
        return "begun";
    }
    if (kind == "holder" || kind == "co-worker") {
        return "held";
    }
    return kind == "ended" || kind == "undone" ? kind : "changed";
}

/// What a case is and who holds it, as a history names it.
std::map<std::string, std::string> wordsOf(sql::Database& db, const store::MaybePlace& place) {
    if (!place) {
        return {};
    }
    return {{"holder", place->post ? store::holderName(db, place->post) : ""},
            {"type", std::string(name(place->type))},
            {"tier", place->tier.text()},
            {"t2a", place->t2a ? "1" : ""}};
}

void addCaseDifferences(sql::Database& db, HistoryLine& line, const store::CaseChange& change) {
    auto before = wordsOf(db, change.before), now = wordsOf(db, change.after);
    for (const char* word : {"holder", "type", "tier", "t2a"}) {
        if (before[word] != now[word]) {
            line.now.emplace_back(word, now[word]);
            line.before.emplace_back(word, before[word]);
        }
    }
    line.now.emplace_back("effective_on", change.effectiveOn.iso());
    line.before.emplace_back("effective_on", "");
}

/// Newest first; of one entry, what was recorded last.
std::vector<LinePlace> newestPlaces(const Rows& rows, const Changes& changes, std::size_t limit) {
    std::vector<LinePlace> places;
    places.reserve(rows.size() + changes.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places.push_back({rows[i].log, rows[i].item.value, false, i});
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        places.push_back({changes[i].log, changes[i].id, true, i});
    }
    std::sort(places.begin(), places.end(), [](const LinePlace& a, const LinePlace& b) {
        return std::tie(b.log, b.ofCase, b.order) < std::tie(a.log, a.ofCase, a.order);
    });
    places.resize(std::min(places.size(), limit));
    return places;
}

HistoryLine revisionLine(const Rows& rows, std::size_t index, const store::LogRecord& entry) {
    const store::RevisionRow& row = rows[index];
    HistoryLine line;
    line.kind = row.kind;
    line.action = actionOf(row, entry.action);
    line.item = row.item;
    line.revision = row.revision;
    line.reason = row.reason;
    addDifferences(line, row, row.revision == 1 ? nullptr : &rows[index - 1]);
    return line;
}

HistoryLine caseLine(sql::Database& db, const store::CaseChange& change) {
    HistoryLine line;
    line.kind = "case";
    line.action = caseActionOf(change.kind);
    line.onCase = change.onCase;
    line.reason = change.reason;
    addCaseDifferences(db, line, change);
    return line;
}

Changes changesOf(sql::Database& db, PersonId person) {
    Changes all;
    for (const CaseId caseId : store::allCasesOf(db, person)) {
        for (store::CaseChange& change : store::caseChangesOf(db, caseId)) {
            all.push_back(std::move(change));
        }
    }
    return all;
}

} // namespace

std::vector<HistoryLine> readHistory(Workspace& workspace, PersonId person, int limit) {
    requireAccess(workspace, person);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const Rows rows = store::revisionsAbout(db, person);
    const Changes changes = changesOf(db, person);
    std::unordered_map<LogEntryId, store::LogRecord> entries;
    std::vector<HistoryLine> lines;
    for (const LinePlace& place : newestPlaces(rows, changes, static_cast<std::size_t>(std::max(limit, 0)))) {
        auto entry = entries.find(place.log);
        if (entry == entries.end()) {
            entry =
                entries.emplace(place.log, store::logEntry(db, place.log).value_or(store::LogRecord{})).first;
        }
        HistoryLine line = place.ofCase ? caseLine(db, changes[place.index])
                                        : revisionLine(rows, place.index, entry->second);
        line.log = place.log;
        line.recordedAt = entry->second.recordedAt;
        line.actor = entry->second.actor;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace headroom
