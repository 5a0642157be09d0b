#include "service/importcases.h"

#include "domain/error.h"
#include "exchange/columns.h"
#include "service/caserows.h"
#include "service/messages.h"
#include "service/personaccess.h"
#include "service/recordeffects.h"
#include "service/recordfigures.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/casechanges.h"
#include "store/extracts.h"
#include "store/kept.h"
#include "store/log.h"
#include "store/peoplerow.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace headroom {

namespace {

using Verdict = CaseRowVerdict::Kind;
constexpr std::int64_t rowsPerReport = 256;

/// What the store knows of a row's person, and of the case that the row is about.
struct KnownCase {
    PersonId person;
    PersonDetails details;
    CaseId openCase; ///< 0: none is open
    std::optional<store::CaseState> state;
    std::optional<store::CaseHolder> lead;
};

PersonDetails detailsOf(sql::Database& db, PersonId person) {
    const auto kept = store::currentOf<PersonDetails>(db, person);
    return kept.empty() ? store::listedDetails(db, person) : kept.back().value;
}

KnownCase knownCase(sql::Database& db, PersonId person, Date today) {
    KnownCase known;
    known.person = person;
    known.details = detailsOf(db, person);
    const std::vector<CaseId> open = store::openCasesOf(db, person, today);
    if (!open.empty()) {
        known.openCase = open.back();
        known.state = store::caseStateOn(db, known.openCase, today);
        known.lead = store::leadOn(db, known.openCase, today);
    }
    return known;
}

/// The details with what the row says of them; what its file has no column for stays.
PersonDetails merged(const PersonDetails& known, const CaseFileRow& row, const CaseMapping& mapping) {
    PersonDetails details = known;
    details.surname = row.person.surname;
    details.forename = row.person.forename;
    details.dateOfBirth = row.person.dateOfBirth;
    if (mapping[static_cast<std::size_t>(CaseField::Gender)]) {
        details.gender = row.person.gender;
    }
    if (mapping[static_cast<std::size_t>(CaseField::Language)]) {
        details.language = row.person.language;
    }
    return details;
}

store::CaseState stateOf(const CaseFileRow& row, const std::optional<store::CaseState>& known) {
    store::CaseState state = known.value_or(store::CaseState{});
    state.type = row.type;
    if (row.tier && *row.tier != state.tier) {
        state.tier = *row.tier;
        state.tierGiven = true;
    }
    state.rosh = row.rosh.value_or(state.rosh);
    state.t2a = row.t2a.value_or(state.t2a);
    return state;
}

bool holderDiffers(const KnownCase& known, const CaseFileRow& row) {
    return !known.lead || known.lead->team != row.team || known.lead->post != row.post;
}

std::vector<std::string> differences(const KnownCase& known, const CaseFileRow& row,
                                     const CaseMapping& mapping) {
    std::vector<std::string> fields;
    const auto differs = [&fields](bool other, CaseField field) {
        if (other) {
            fields.emplace_back(name(field));
        }
    };
    const PersonDetails details = merged(known.details, row, mapping);
    differs(details.surname != known.details.surname, CaseField::Surname);
    differs(details.forename != known.details.forename, CaseField::Forename);
    differs(details.dateOfBirth != known.details.dateOfBirth, CaseField::DateOfBirth);
    differs(details.gender != known.details.gender, CaseField::Gender);
    differs(details.language != known.details.language, CaseField::Language);
    if (!known.openCase || !known.state) {
        differs(true, CaseField::Start);
        return fields;
    }
    const store::CaseState state = stateOf(row, known.state);
    differs(state.type != known.state->type, CaseField::CaseType);
    differs(state.tier != known.state->tier, CaseField::Tier);
    differs(state.rosh != known.state->rosh, CaseField::Rosh);
    differs(state.t2a != known.state->t2a, CaseField::T2a);
    differs(holderDiffers(known, row), CaseField::StaffCode);
    return fields;
}

/// Judges the rows of one file, each by itself and against the rows before it.
class CaseJudge {
public:
    CaseJudge(Workspace& workspace, const CaseImportPlan& plan)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_places(workspace.database(), workspace.today()) {}

    CaseRowVerdict judge(std::size_t index) {
        CaseRowVerdict verdict;
        verdict.row = index;
        const auto row = read(index, verdict.findings);
        if (!row) {
            return verdict;
        }
        const std::int64_t number = m_plan.table.rows[index].row;
        const auto [earlier, isFirst] = m_seen.try_emplace(row->crn, number);
        if (!isFirst) {
            refuse(verdict, index, FindingCode::DuplicateRow, {std::to_string(earlier->second)});
            return verdict;
        }
        const auto person = store::personWithCrn(m_workspace.database(), row->crn);
        if (!person) {
            verdict.kind = Verdict::New;
            return verdict;
        }
        if (!mayAccess(m_workspace, *person)) {
            refuse(verdict, index, FindingCode::CaseNotOpenToYou, {});
            return verdict;
        }
        verdict.changes = differences(knownCase(m_workspace.database(), *person, m_workspace.today()), *row,
                                      m_plan.mapping);
        verdict.kind = verdict.changes.empty() ? Verdict::Unchanged : Verdict::Update;
        return verdict;
    }
    std::optional<CaseFileRow> read(std::size_t index, Findings& findings) {
        return readCaseRow(m_plan.table, index, m_plan.mapping, m_places, m_workspace.today(), findings);
    }

private:
    void refuse(CaseRowVerdict& verdict, std::size_t index, FindingCode code,
                std::vector<std::string> arguments) {
        const auto column = m_plan.mapping[static_cast<std::size_t>(CaseField::Crn)];
        verdict.findings.push_back({Severity::Refusal,
                                    code,
                                    {m_plan.table.fileName, m_plan.table.sheet, m_plan.table.rows[index].row,
                                     m_plan.table.headers[column.value_or(0)]},
                                    std::move(arguments)});
    }

    Workspace& m_workspace;
    const CaseImportPlan& m_plan;
    TeamsAndPosts m_places;
    std::unordered_map<std::string, std::int64_t> m_seen;
};

/// Keeps rows inside one transaction.
class CaseKeeper {
public:
    CaseKeeper(Workspace& workspace, const CaseMapping& mapping, LogEntryId log)
        : m_workspace(workspace)
        , m_db(workspace.database())
        , m_mapping(mapping)
        , m_log(log) {
        if (const auto newest = store::newestExtract(m_db)) {
            m_counted = newest->reportDate;
        }
    }

    void keep(const CaseFileRow& row) {
        const auto known = store::personWithCrn(m_db, row.crn);
        const PersonId person = known ? *known : addPerson(row);
        if (known) {
            keepDetails(person, row);
        }
        KnownCase now = knownCase(m_db, person, m_workspace.today());
        if (now.openCase) {
            keepState(now, row);
        } else {
            now.openCase = start(person, row);
        }
        if (row.order && ordersOf(person).empty()) {
            store::putNew(m_db, person, now.openCase, *row.order, m_log);
        }
        touch(row.post);
        m_people.push_back(person);
        for (const PostId post : applyEffects(m_workspace, person, "case", row.start, m_log).posts) {
            touch(post);
        }
    }
    std::vector<PostId> posts() const { return {m_posts.begin(), m_posts.end()}; }
    const std::vector<PersonId>& people() const { return m_people; }

private:
    store::CaseChangeNote note(std::string_view kind) const {
        return {kind, "import", m_workspace.today(), m_log};
    }
    void touch(PostId post) {
        if (post) {
            m_posts.insert(post);
        }
    }
    PersonId addPerson(const CaseFileRow& row) {
        const PersonId person = store::addPersonRow(m_db, row.crn, row.person, m_log);
        store::putNew(m_db, person, CaseId{}, row.person, m_log);
        return person;
    }
    void keepDetails(PersonId person, const CaseFileRow& row) {
        const PersonDetails known = detailsOf(m_db, person);
        const PersonDetails details = merged(known, row, m_mapping);
        if (details == known) {
            return;
        }
        const auto items = store::currentOf<PersonDetails>(m_db, person);
        if (items.empty()) {
            store::putNew(m_db, person, CaseId{}, details, m_log);
        } else {
            const auto& item = items.back();
            store::putRevision(m_db, item.id, person, CaseId{}, item.revision, details, false, "", m_log);
        }
        store::refreshPersonRow(m_db, person);
    }
    CaseId start(PersonId person, const CaseFileRow& row) {
        const bool counts = !m_counted || *m_counted < row.start;
        return store::startCase(m_db, person, row.start, stateOf(row, std::nullopt), row.team, row.post,
                                counts, note("started"));
    }
    void keepState(const KnownCase& known, const CaseFileRow& row) {
        const Date today = m_workspace.today();
        const store::CaseState state = stateOf(row, known.state);
        if (known.lead) {
            touch(known.lead->post);
        }
        if (!known.state || state != *known.state) {
            store::assignCaseState(m_db, known.openCase, today, state, note("state"));
        }
        if (holderDiffers(known, row)) {
            store::assignHolder(m_db, known.openCase, CaseRole::Lead, today, row.team, row.post,
                                note("holder"));
        }
    }
    std::vector<Recorded<SentenceOrder>> ordersOf(PersonId person) {
        return store::currentOf<SentenceOrder>(m_db, person);
    }

    Workspace& m_workspace;
    sql::Database& m_db;
    const CaseMapping& m_mapping;
    LogEntryId m_log;
    std::optional<Date> m_counted;
    std::set<PostId> m_posts;
    std::vector<PersonId> m_people;
};

std::string mappingJson(const CaseImportPlan& plan) {
    nlohmann::json chosen = nlohmann::json::object();
    for (std::size_t field = 0; field < caseFieldCount; ++field) {
        if (const auto column = plan.mapping[field]) {
            chosen[foldedHeader(plan.table.headers[*column])] = name(static_cast<CaseField>(field));
        }
    }
    return chosen.dump();
}

bool toKeep(const CaseRowVerdict& verdict) {
    return verdict.kind == Verdict::New || verdict.kind == Verdict::Update;
}

} // namespace

std::size_t CaseImportPlan::count(CaseRowVerdict::Kind kind) const {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [kind](const CaseRowVerdict& verdict) { return verdict.kind == kind; }));
}

CaseImportPlan planCaseImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<CaseMapping>& mapping, const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportPlan plan;
    job.report(Phase::Opening, 0, 0);
    plan.table = readAnyTable(file);
    plan.findings = plan.table.findings;
    if (refused(plan.findings)) {
        return plan;
    }
    plan.mapping = mapping ? *mapping : suggestedMapping(workspace, plan.table.headers);
    const Findings unmapped = checkMapping(plan.mapping, plan.table);
    plan.findings.insert(plan.findings.end(), unmapped.begin(), unmapped.end());
    if (refused(plan.findings)) {
        return plan;
    }
    const sql::ReadTransaction reading(workspace.database());
    CaseJudge judge(workspace, plan);
    const auto total = static_cast<std::int64_t>(plan.table.rows.size());
    for (std::int64_t i = 0; i < total; ++i) {
        if (i % rowsPerReport == 0) {
            job.report(Phase::CheckingRows, i, total);
        }
        plan.rows.push_back(judge.judge(static_cast<std::size_t>(i)));
    }
    return plan;
}

CaseImportResult importCases(Workspace& workspace, const CaseImportPlan& plan, bool validRowsOnly,
                             const JobControl& job) {
    workspace.require(Permission::ImportData);
    CaseImportResult result;
    result.added = static_cast<std::int64_t>(plan.count(Verdict::New));
    result.updated = static_cast<std::int64_t>(plan.count(Verdict::Update));
    result.unchanged = static_cast<std::int64_t>(plan.count(Verdict::Unchanged));
    result.refused = static_cast<std::int64_t>(plan.count(Verdict::Refused));
    const bool stopped = refused(plan.findings) || (result.refused > 0 && !validRowsOnly);
    if (stopped || result.added + result.updated == 0) {
        return result;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const std::string detail = "{\"file_hash\":\"" + plan.table.fileHash +
                               "\",\"added\":" + std::to_string(result.added) +
                               ",\"updated\":" + std::to_string(result.updated) +
                               ",\"refused\":" + std::to_string(result.refused) + "}";
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "import.cases", "file", 0, detail}, workspace.clock());
    CaseJudge again(workspace, plan);
    CaseKeeper keeper(workspace, plan.mapping, log);
    const auto total = static_cast<std::int64_t>(plan.rows.size());
    for (std::int64_t i = 0; i < total; ++i) {
        const CaseRowVerdict& verdict = plan.rows[static_cast<std::size_t>(i)];
        if (i % rowsPerReport == 0) {
            job.report(Phase::Saving, i, total);
        }
        if (!toKeep(verdict)) {
            continue;
        }
        Findings since;
        const auto row = again.read(verdict.row, since);
        if (!row) {
            throw Conflict(
                "The teams or posts of this store changed while the file was looked at. Nothing was "
                "kept; read the file again.");
        }
        keeper.keep(*row);
    }
    store::keep(db, caseColumnsKey, mappingJson(plan));
    recordNewestFigures(db, keeper.posts());
    transaction.commit();
    result.imported = true;
    workspace.announce({ChangeNotice::Kind::People, keeper.posts(), {}});
    return result;
}

void writeRefusedCases(const CaseImportPlan& plan, const std::filesystem::path& target) {
    std::vector<RefusedRow> rows;
    for (const CaseRowVerdict& verdict : plan.rows) {
        if (verdict.kind != Verdict::Refused) {
            continue;
        }
        std::string why;
        for (const Finding& finding : verdict.findings) {
            why += (why.empty() ? "" : " ") + finding.place.column + ": " +
                   withArguments(sentence(finding.code), finding.arguments) + " " +
                   withArguments(remedy(finding.code), finding.arguments);
        }
        rows.push_back({&plan.table.rows[verdict.row], why});
    }
    writeRefusedRows(target, plan.table, "what is wrong", rows);
}

} // namespace headroom
