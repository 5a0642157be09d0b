#include "store/reportextracts.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

std::vector<ListedLine> listedLines(sql::Database& db, ExtractId extract, PostId post) {
    static const std::string query = "SELECT sheet, row_number, row_type, crn, tier, location, details FROM "
                                     "flagged_cases WHERE post_id = ?1 "
                                     "AND extract_id = ?2 ORDER BY sheet, row_number";
    std::vector<ListedLine> lines;
    auto rows = db.prepare(query);
    rows.with(post, extract);
    while (rows.next()) {
        sql::Row row(rows);
        ListedLine line;
        line.sheet = static_cast<FlagSheet>(row.next<int>());
        line.row = row.next<std::int64_t>();
        const auto rowType = row.next<std::string>();
        line.rowType = rowType.empty() ? ' ' : rowType.front();
        line.crn = row.next<std::string>();
        line.tier = tierOf(row.next<std::int64_t>());
        line.location = caseTypeOf(row.next<std::int64_t>());
        line.details = row.next<std::string>();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::unordered_map<PostId, FirstWeeks> firstWeeksIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                    Date asOf) {
    static const std::string select =
        "SELECT p.id, e.community_first_16_weeks, e.licence_first_16_weeks FROM unit_posts p CROSS JOIN "
        "extract_posts e WHERE e.extract_id = ?3 AND e.post_id = p.id";
    std::unordered_map<PostId, FirstWeeks> weeks;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf, extract);
    while (rows.next()) {
        weeks[rows.get<PostId>(0)] = {rows.get<std::int32_t>(1), rows.get<std::int32_t>(2)};
    }
    return weeks;
}

std::vector<T2aLine> t2aLines(sql::Database& db, ExtractId extract) {
    std::vector<T2aLine> lines;
    auto rows =
        db.prepare("SELECT crn, event_number, allocation_date, holder_staff_code, holder_team_code, "
                   "outcome_code, outcome_name FROM t2a_cases WHERE extract_id = ?1 ORDER BY row_number");
    rows.with(extract);
    while (rows.next()) {
        sql::Row row(rows);
        T2aLine line;
        for (std::string* text : {&line.crn, &line.eventNumber, &line.allocationDate, &line.staffCode,
                                  &line.teamCode, &line.outcomeCode, &line.outcomeName}) {
            *text = row.next<std::string>();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ContactLine> contactLines(sql::Database& db, ExtractId extract) {
    std::vector<ContactLine> lines;
    auto rows =
        db.prepare("SELECT contact_id, crn, code, contact_date, by_staff_code, by_team_code, "
                   "holder_staff_code, holder_team_code, by_post_id, holder_post_id FROM contacts WHERE "
                   "extract_id = ?1 ORDER BY row_number");
    rows.with(extract);
    while (rows.next()) {
        sql::Row row(rows);
        ContactLine line;
        line.contactId = row.next<std::string>();
        line.crn = row.next<std::string>();
        line.code = row.next<std::string>();
        line.date = row.next<Date>();
        for (std::string* text : {&line.byStaff, &line.byTeam, &line.holderStaff, &line.holderTeam}) {
            *text = row.next<std::string>();
        }
        line.by = row.next<std::optional<PostId>>();
        line.holder = row.next<std::optional<PostId>>();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::pair<ExtractId, Date>> extractsBetween(sql::Database& db, Date from, Date to) {
    std::vector<std::pair<ExtractId, Date>> extracts;
    auto rows = db.prepare("SELECT id, report_date FROM extracts WHERE superseded_by IS NULL AND report_date "
                           "BETWEEN ?1 AND ?2 ORDER BY report_date, id");
    rows.with(from, to);
    while (rows.next()) {
        extracts.emplace_back(rows.get<ExtractId>(0), rows.date(1));
    }
    return extracts;
}

std::unordered_map<PostId, RecordedFigure> figuresWith(sql::Database& db, ExtractId extract, UnitRef unit,
                                                       Date asOf) {
    static const std::string select =
        "SELECT f.post_id, f.total_points, f.available_points, f.cms_points, f.reduction_hours, "
        "f.contracted_hours, f.cases FROM unit_posts p CROSS JOIN figures f WHERE f.extract_id = ?3 AND "
        "f.post_id = "
        "p.id";
    std::unordered_map<PostId, RecordedFigure> figures;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf, extract);
    while (rows.next()) {
        sql::Row row(rows);
        RecordedFigure one;
        one.post = row.next<PostId>();
        one.total = row.next<Points>();
        one.available = row.next<Points>();
        one.cms = row.next<Points>();
        one.reduction = row.next<HoursPerWeek>();
        one.contracted = row.next<HoursPerWeek>();
        one.cases = row.next<std::int64_t>();
        figures.emplace(one.post, one);
    }
    return figures;
}

} // namespace headroom::store
