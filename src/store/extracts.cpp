#include "store/extracts.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

/// Extracts that count: not superseded, with the log entry that brought each.
const std::string selectExtracts =
    "SELECT e.id, e.report_date, e.file_name, e.file_hash, l.recorded_at, l.actor, e.log_id "
    "FROM extracts e JOIN log_entries l ON l.id = e.log_id "
    "WHERE e.superseded_by IS NULL";

ExtractRecord readExtractRecord(sql::Row row) {
    return {row.next<ExtractId>(),   row.next<Date>(),        row.next<std::string>(),
            row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
            row.next<LogEntryId>()};
}

template <class... Values>
std::optional<ExtractRecord> oneExtract(sql::Database& db, const std::string& text, const Values&... values) {
    auto rows = db.prepare(text);
    rows.with(values...);
    if (!rows.next()) {
        return std::nullopt;
    }
    return readExtractRecord(sql::Row(rows));
}

void addCell(CaseCounts& counts, const sql::Statement& rows, int firstColumn) {
    counts.at(caseTypeOf(rows.integer(firstColumn)), tierOf(rows.integer(firstColumn + 1))) =
        rows.get<std::int32_t>(firstColumn + 2);
}

/// Filtered and T2A cells of a unit's posts, ordered by kind and post. All of an extract's cells
/// belong to the national level, so that they are read through without looking up their posts.
std::string countsQuery(Level level) {
    constexpr std::string_view columns = "SELECT c.kind, c.post_id, c.location, c.tier, c.cases FROM ";
    if (level == Level::National) {
        return std::string(columns) + "case_counts c WHERE c.extract_id = ?3 AND c.kind IN (2, 3)";
    }
    return withPosts(level) + std::string(columns) +
           "unit_posts p CROSS JOIN case_counts c WHERE c.extract_id = ?3 AND c.kind IN (2, 3) AND c.post_id "
           "= p.id";
}

std::string contactsQuery(Level level) {
    const std::string columns = "SELECT c.row_number, c.contact_id, c.crn, c.code, c.contact_date, "
                                "c.by_post_id, c.holder_post_id FROM ";
    if (level == Level::National) {
        return columns + "contacts c WHERE c.extract_id = ?3 AND c.contact_date >= ?4 "
                         "AND (c.by_post_id IS NOT NULL OR c.holder_post_id IS NOT NULL) ORDER BY 1";
    }
    // The plus keeps SQLite from reading the whole extract by its key instead of the post's index.
    const std::string rest = " = p.id AND +c.extract_id = ?3 AND c.contact_date >= ?4";
    return withPosts(level) + columns + "unit_posts p CROSS JOIN contacts c WHERE c.by_post_id" + rest +
           " UNION " + columns + "unit_posts p CROSS JOIN contacts c WHERE c.holder_post_id" + rest +
           " ORDER BY 1";
}

const std::string selectListed = "SELECT f.crn, f.row_type, f.location, f.tier FROM flagged_cases f WHERE "
                                 "f.post_id = ?1 AND f.extract_id = ?2 AND f.sheet = ?3";

std::vector<CaseOnSheet> readListed(sql::Statement& rows) {
    std::vector<CaseOnSheet> cases;
    while (rows.next()) {
        sql::Row row(rows);
        CaseOnSheet listed;
        listed.crn = row.next<std::string>();
        const auto rowType = row.next<std::string>();
        listed.rowType = rowType.empty() ? ' ' : rowType.front();
        listed.type = caseTypeOf(row.next<std::int64_t>());
        listed.tier = tierOf(row.next<std::int64_t>());
        cases.push_back(std::move(listed));
    }
    return cases;
}

} // namespace

std::optional<ExtractRecord> extractFor(sql::Database& db, Date asOf) {
    return oneExtract(db, selectExtracts + " AND e.report_date <= ?1 ORDER BY e.report_date DESC LIMIT 1",
                      asOf);
}

std::optional<ExtractRecord> newestExtract(sql::Database& db) {
    return oneExtract(db, selectExtracts + " ORDER BY e.report_date DESC LIMIT 1");
}

std::optional<ExtractRecord> extractByHash(sql::Database& db, const std::string& hash) {
    return oneExtract(db, selectExtracts + " AND e.file_hash = ?1 AND e.file_hash <> '' LIMIT 1", hash);
}

std::vector<ExtractRecord> extracts(sql::Database& db) {
    std::vector<ExtractRecord> records;
    auto rows = db.prepare(selectExtracts + " ORDER BY e.report_date DESC");
    while (rows.next()) {
        records.push_back(readExtractRecord(sql::Row(rows)));
    }
    return records;
}

std::unordered_map<PostId, PostCounts> countsIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                Date asOf) {
    std::unordered_map<PostId, PostCounts> counts;
    auto rows = db.prepare(countsQuery(unit.level));
    rows.with(unit.id, asOf, extract);
    PostId post;
    PostCounts* current = nullptr;
    constexpr auto t2a = static_cast<std::int64_t>(CountKind::T2a);
    while (rows.next()) {
        if (const PostId next{rows.integer(1)}; current == nullptr || next != post) {
            post = next;
            current = &counts[post];
        }
        addCell(rows.integer(0) == t2a ? current->t2a : current->filtered, rows, 2);
    }
    return counts;
}

CaseCounts countsOf(sql::Database& db, ExtractId extract, PostId post, CountKind kind) {
    CaseCounts counts;
    auto rows = db.prepare(
        "SELECT location, tier, cases FROM case_counts WHERE extract_id = ?1 AND kind = ?2 AND post_id = ?3");
    rows.with(extract, numberOf(kind), post);
    while (rows.next()) {
        addCell(counts, rows, 0);
    }
    return counts;
}

std::unordered_map<PostId, ReportCounts> reportsIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                   Date asOf) {
    static const std::string select =
        "SELECT r.post_id, r.sdr_last_30, r.sdr_due_next_30, r.fdr_last_30, r.oral_reports "
        "FROM unit_posts p CROSS JOIN court_reports r WHERE r.extract_id = ?3 AND r.post_id = p.id";
    std::unordered_map<PostId, ReportCounts> reports;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf, extract);
    while (rows.next()) {
        sql::Row row(rows);
        const auto post = row.next<PostId>();
        reports.emplace(post, ReportCounts{row.next<std::int32_t>(), row.next<std::int32_t>(),
                                           row.next<std::int32_t>(), row.next<std::int32_t>()});
    }
    return reports;
}

std::vector<ContactRecord> contactsIn(sql::Database& db, ExtractId extract, UnitRef unit, Date since,
                                      Date asOf) {
    std::vector<ContactRecord> contacts;
    auto rows = db.prepare(contactsQuery(unit.level));
    rows.with(unit.id, asOf, extract, since);
    while (rows.next()) {
        sql::Row row(rows);
        row.next<std::int64_t>(); // the row number, read for the order alone
        contacts.push_back({row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
                            row.next<Date>(), row.next<std::optional<PostId>>(),
                            row.next<std::optional<PostId>>()});
    }
    return contacts;
}

std::vector<CaseOnSheet> listedCases(sql::Database& db, ExtractId extract, PostId post) {
    auto rows = db.prepare(selectListed + " ORDER BY f.row_number");
    rows.with(post, extract, static_cast<std::int64_t>(FlagSheet::Caseload));
    return readListed(rows);
}

std::vector<CaseOnSheet> casesOnlyListed(sql::Database& db, const ExtractRecord& extract, PostId post,
                                         Date asOf) {
    auto rows = db.prepare(
        selectListed + " AND NOT EXISTS (SELECT 1 FROM people w CROSS JOIN cases c WHERE w.crn = f.crn AND "
                       "c.person_id = w.id AND c.valid_from <= ?4 AND (c.valid_to IS NULL OR (c.valid_to > "
                       "?5 AND c.valid_to > c.valid_from))) ORDER BY f.row_number");
    rows.with(post, extract.id, static_cast<std::int64_t>(FlagSheet::Caseload), asOf, extract.reportDate);
    return readListed(rows);
}

bool listsCase(sql::Database& db, ExtractId extract, std::string_view crn) {
    return sql::valueOf<int>(db,
                             "SELECT 1 FROM flagged_cases WHERE crn = ?1 AND extract_id = ?2 AND sheet = ?3",
                             crn, extract, static_cast<std::int64_t>(FlagSheet::Caseload))
        .has_value();
}

std::vector<CaseFlag> caseFlags(sql::Database& db, ExtractId extract, PostId post) {
    std::vector<CaseFlag> flags;
    // The caseload sheet is the first: "sheet >= ?3" leaves nothing out, but without it SQLite walks the
    // whole extract in the order of its key instead of taking the index of the post.
    auto rows = db.prepare("SELECT crn, sheet FROM flagged_cases WHERE post_id = ?1 AND extract_id = ?2 AND "
                           "sheet >= ?3 AND (sheet > ?3 OR row_type = 'W') ORDER BY sheet, row_number");
    rows.with(post, extract, static_cast<std::int64_t>(FlagSheet::Caseload));
    while (rows.next()) {
        sql::Row row(rows);
        CaseFlag flag;
        flag.crn = row.next<std::string>();
        flag.sheet = static_cast<FlagSheet>(row.next<std::int64_t>());
        flags.push_back(std::move(flag));
    }
    return flags;
}

} // namespace headroom::store
