#include "store/decode.h"
#include "store/extractplaces.h"
#include "store/extracts.h"
#include "store/sql/statement.h"

#include <algorithm>

namespace headroom::store {

namespace {

constexpr std::int64_t rowsPerReport = 2048;

/// Says how far the saving is, over all rows of the extract.
class SavingProgress {
public:
    SavingProgress(const JobControl& job, const WmtExtract& extract)
        : m_job(job)
        , m_total(static_cast<std::int64_t>(2 * extract.posts.size() + 2 * extract.omicPosts.size() +
                                            extract.reports.size() + extract.flags.size() +
                                            extract.contacts.size() + extract.t2aCases.size())) {}
    void step() {
        if (m_done % rowsPerReport == 0) {
            m_job.report(Phase::Saving, m_done, m_total);
        }
        ++m_done;
    }

private:
    const JobControl& m_job;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

/// Everything one call works with.
struct Saving {
    sql::Database& db;
    const WmtExtract& extract;
    ExtractPlaces places;
    SavingProgress progress;
    ExtractId id;
    std::vector<PostId> fieldPosts, omicPosts; ///< as the extract's posts and omicPosts
};

ExtractId addExtract(sql::Database& db, const WmtExtract& extract, LogEntryId log) {
    sql::run(db, "INSERT INTO extracts (report_date, file_name, file_hash, log_id) VALUES (?1, ?2, ?3, ?4)",
             extract.reportDate, extract.fileName, extract.fileHash, log);
    const ExtractId id{db.lastInsertId()};
    sql::run(db,
             "UPDATE extracts SET superseded_by = ?1 WHERE report_date = ?2 AND superseded_by IS NULL AND id "
             "<> ?1",
             id, extract.reportDate);
    return id;
}

std::optional<Date> nextReportDate(sql::Database& db, Date day) {
    return sql::valueOf<Date>(
        db, "SELECT min(report_date) FROM extracts WHERE superseded_by IS NULL AND report_date > ?1", day);
}

void placePosts(Saving& saving) {
    saving.fieldPosts.reserve(saving.extract.posts.size());
    for (const ExtractPost& post : saving.extract.posts) {
        saving.progress.step();
        saving.fieldPosts.push_back(saving.places.place(post.unit, post.staff, PostKind::Field));
    }
    for (const ExtractOmicPost& post : saving.extract.omicPosts) {
        saving.progress.step();
        saving.omicPosts.push_back(saving.places.place(post.unit, post.staff, PostKind::Omic));
    }
}

/// Reports belong to a person's field post where there is one, to a court post otherwise.
void putReports(Saving& saving) {
    auto insert =
        saving.db.prepare("INSERT INTO court_reports (extract_id, post_id, sdr_last_30, sdr_due_next_30, "
                          "fdr_last_30, oral_reports) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (extract_id, post_id) DO UPDATE SET "
                          "sdr_last_30 = court_reports.sdr_last_30 + excluded.sdr_last_30, "
                          "sdr_due_next_30 = court_reports.sdr_due_next_30 + excluded.sdr_due_next_30, "
                          "fdr_last_30 = court_reports.fdr_last_30 + excluded.fdr_last_30, "
                          "oral_reports = court_reports.oral_reports + excluded.oral_reports");
    for (const ExtractReports& reports : saving.extract.reports) {
        saving.progress.step();
        auto post = saving.places.fieldPost(reports.staff.staffCode, reports.unit.teamCode);
        if (!post) {
            post = saving.places.place(reports.unit, reports.staff, PostKind::Court);
        }
        insert.runWith(saving.id, *post, reports.sdrLast30, reports.sdrDueNext30, reports.fdrLast30,
                       reports.oralReports);
    }
}

/// The places of posts in the order of their keys: rows added in the order of a table's key are
/// added at its end.
std::vector<std::size_t> inKeyOrder(const std::vector<PostId>& posts) {
    std::vector<std::size_t> order(posts.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        order[place] = place;
    }
    std::sort(order.begin(), order.end(), [&posts](auto a, auto b) { return posts[a] < posts[b]; });
    return order;
}

void putCells(sql::Statement& insert, ExtractId extract, CountKind kind, PostId post,
              const CaseCounts& counts) {
    for (const CaseType type : allCaseTypes) {
        const auto& tiers = counts.cells[index(type)];
        for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
            if (tiers[tier] != 0) {
                insert.runWith(extract, numberOf(kind), post, numberOf(type), static_cast<std::int64_t>(tier),
                               tiers[tier]);
            }
        }
    }
}

void putCounts(Saving& saving) {
    auto insert =
        saving.db.prepare("INSERT INTO case_counts (extract_id, kind, post_id, location, tier, cases) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    const auto order = inKeyOrder(saving.fieldPosts);
    const auto putKind = [&](CountKind kind, CaseCounts ExtractPost::*counts) {
        for (const std::size_t place : order) {
            putCells(insert, saving.id, kind, saving.fieldPosts[place], saving.extract.posts[place].*counts);
        }
    };
    putKind(CountKind::All, &ExtractPost::all);
    putKind(CountKind::Filtered, &ExtractPost::filtered);
    putKind(CountKind::T2a, &ExtractPost::t2a);
    for (const std::size_t place : inKeyOrder(saving.omicPosts)) {
        saving.progress.step();
        putCells(insert, saving.id, CountKind::Omic, saving.omicPosts[place],
                 saving.extract.omicPosts[place].counts);
    }
    auto insertPost =
        saving.db.prepare("INSERT INTO extract_posts (extract_id, post_id, community_first_16_weeks, "
                          "licence_first_16_weeks) VALUES (?1, ?2, ?3, ?4)");
    for (const std::size_t place : order) {
        saving.progress.step();
        const ExtractPost& post = saving.extract.posts[place];
        insertPost.runWith(saving.id, saving.fieldPosts[place], post.communityFirst16Weeks,
                           post.licenceFirst16Weeks);
    }
}

void putContacts(Saving& saving) {
    auto insert = saving.db.prepare(
        "INSERT INTO contacts (extract_id, row_number, contact_id, crn, contact_date, code, by_staff_code, "
        "by_team_code, by_post_id, holder_staff_code, holder_team_code, holder_post_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    std::int64_t number = 0;
    for (const ExtractContact& contact : saving.extract.contacts) {
        saving.progress.step();
        insert.runWith(saving.id, ++number, contact.contactId, contact.crn, contact.date, contact.typeCode,
                       contact.byStaffCode, contact.byTeamCode,
                       saving.places.fieldPost(contact.byStaffCode, contact.byTeamCode),
                       contact.holderStaffCode, contact.holderTeamCode,
                       saving.places.fieldPost(contact.holderStaffCode, contact.holderTeamCode));
    }
}

void putT2aCases(Saving& saving) {
    auto insert = saving.db.prepare(
        "INSERT INTO t2a_cases (extract_id, row_number, crn, event_number, allocation_date, "
        "holder_staff_code, "
        "holder_team_code, outcome_code, outcome_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    std::int64_t number = 0;
    for (const ExtractT2aCase& one : saving.extract.t2aCases) {
        saving.progress.step();
        insert.runWith(saving.id, ++number, one.crn, one.eventNumber, one.allocationDate, one.holderStaffCode,
                       one.holderTeamCode, one.outcomeCode, one.outcomeName);
    }
}

/// Names and values as a JSON object of strings.
std::string detailsJson(const std::vector<std::pair<std::string, std::string>>& details) {
    const auto quoted = [](const std::string& text) {
        std::string json = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                json += '\\';
            }
            json += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
        return json + '"';
    };
    std::string json;
    for (const auto& [name, value] : details) {
        json += (json.empty() ? "{" : ",") + quoted(name) + ':' + quoted(value);
    }
    return json.empty() ? json : json + '}';
}

void putFlags(Saving& saving) {
    auto insert = saving.db.prepare("INSERT INTO flagged_cases (extract_id, sheet, row_number, row_type, "
                                    "crn, tier, location, staff_code, "
                                    "team_code, grade_code, post_id, details) VALUES (?1, ?2, ?3, ?4, ?5, "
                                    "?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    for (const ExtractFlag& flag : saving.extract.flags) {
        saving.progress.step();
        insert.runWith(saving.id, static_cast<std::int64_t>(flag.sheet), flag.row,
                       std::string_view(&flag.rowType, 1), flag.crn, numberOf(flag.tier),
                       numberOf(flag.location), flag.staffCode, flag.teamCode, flag.gradeCode,
                       saving.places.fieldPost(flag.staffCode, flag.teamCode), detailsJson(flag.details));
    }
}

} // namespace

SavedExtract saveExtract(sql::Database& db, const WmtExtract& extract, const GradeMap& grades,
                         const DefaultHours& defaults, LogEntryId log, const JobControl& job) {
    const Period period{extract.reportDate, nextReportDate(db, extract.reportDate)};
    Saving saving{db,
                  extract,
                  ExtractPlaces(db, period, log, grades, defaults),
                  SavingProgress(job, extract),
                  addExtract(db, extract, log),
                  {},
                  {}};
    placePosts(saving);
    putReports(saving);
    saving.places.endOthers();
    putCounts(saving);
    putContacts(saving);
    putT2aCases(saving);
    putFlags(saving);
    SavedExtract result = saving.places.result();
    result.id = saving.id;
    return result;
}

} // namespace headroom::store
