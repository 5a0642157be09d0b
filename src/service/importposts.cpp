#include "service/importposts.h"

#include "service/backup.h"
#include "service/importhistory.h"
#include "service/postkeeper.h"
#include "service/workspace.h"
#include "store/reference.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace headroom {

namespace {

using Kind = RowVerdict::Kind;
constexpr HoursPerWeek mostHoursInFile = HoursPerWeek::ofHundredths(3750);

/// One row as it was understood.
struct PostFileRow {
    PostInput post; ///< team 0: it is to be made
    std::string teamCode, teamName, pduCode, pduName, regionCode, regionName;
    std::string manager; ///< staff code; empty: as it is
};

/// Reads and judges the rows of one file against the store and against the rows before.
class PostJudge {
public:
    PostJudge(Workspace& workspace, const RowImportPlan& plan)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_grades(store::gradeMap(workspace.database(), workspace.today())) {
        for (const store::PostRecord& post : store::postsIn(db(), {}, workspace.today())) {
            m_managers.emplace(post.staffCode, post.id);
            m_posts.emplace(std::pair(post.staffCode, post.teamCode), post);
        }
        for (std::size_t row = 0; row < plan.table.rows.size(); ++row) {
            m_codesInFile.insert(std::string(cell(row, PostField::StaffCode)));
        }
    }

    PostFileRow read(std::size_t row, Findings& findings) const {
        PostFileRow result;
        result.post.staffCode = text(row, PostField::StaffCode, findings, true);
        result.post.surname = text(row, PostField::Surname, findings, true);
        result.post.forename = text(row, PostField::Forename, findings, true);
        result.post.gradeCode = text(row, PostField::Grade, findings, true);
        result.teamCode = text(row, PostField::TeamCode, findings, true);
        result.teamName = cell(row, PostField::TeamName);
        result.pduCode = cell(row, PostField::PduCode);
        result.pduName = cell(row, PostField::PduName);
        result.regionCode = cell(row, PostField::RegionCode);
        result.regionName = cell(row, PostField::RegionName);
        result.manager = cell(row, PostField::Manager);
        readHours(row, result, findings);
        result.post.from = m_workspace.today();
        if (const auto start = cell(row, PostField::Start); !start.empty()) {
            const auto day = Date::parse(start);
            if (!day) {
                findings.push_back(
                    refusal(row, PostField::Start, FindingCode::NotADate, {std::string(start)}));
            }
            result.post.from = day.value_or(m_workspace.today());
        }
        checkPlaces(row, result, findings);
        return result;
    }

    RowVerdict judge(std::size_t index) {
        RowVerdict verdict;
        verdict.row = index;
        const PostFileRow row = read(index, verdict.findings);
        const auto [earlier, isFirst] =
            m_seen.try_emplace(std::pair(row.post.staffCode, row.teamCode), m_plan.table.rows[index].row);
        if (!isFirst) {
            verdict.findings.push_back(refusal(index, PostField::StaffCode, FindingCode::DuplicateRow,
                                               {std::to_string(earlier->second)}));
        }
        if (refused(verdict.findings)) {
            return verdict;
        }
        promise(row);
        const auto held = m_posts.find(std::pair(row.post.staffCode, row.teamCode));
        if (held == m_posts.end()) {
            verdict.kind = Kind::New;
            return verdict;
        }
        verdict.changes = changesOf(held->second, row);
        verdict.kind = verdict.changes.empty() ? Kind::Unchanged : Kind::Update;
        return verdict;
    }

    /// The post of a row that is held already; null: a new one.
    const store::PostRecord* held(const PostFileRow& row) const {
        const auto found = m_posts.find(std::pair(row.post.staffCode, row.teamCode));
        return found == m_posts.end() ? nullptr : &found->second;
    }

private:
    sql::Database& db() const { return m_workspace.database(); }
    std::string_view cell(std::size_t row, PostField field) const {
        return cellOf(m_plan, row, static_cast<std::size_t>(field));
    }
    Finding refusal(std::size_t row, PostField field, FindingCode code,
                    std::vector<std::string> arguments = {}) const {
        return cellRefusal(m_plan, row, static_cast<std::size_t>(field), code, std::move(arguments));
    }
    std::string text(std::size_t row, PostField field, Findings& findings, bool needed) const {
        std::string value(cell(row, field));
        if (needed && value.empty()) {
            findings.push_back(refusal(row, field, FindingCode::ValueMissing));
        }
        return value;
    }
    void readHours(std::size_t row, PostFileRow& result, Findings& findings) const {
        const auto words = cell(row, PostField::Hours);
        if (words.empty()) {
            return;
        }
        const auto hours = HoursPerWeek::parse(words);
        if (!hours) {
            findings.push_back(refusal(row, PostField::Hours, FindingCode::NotANumber, {std::string(words)}));
        } else if (*hours < HoursPerWeek{} || mostHoursInFile < *hours) {
            findings.push_back(
                refusal(row, PostField::Hours, FindingCode::HoursOutOfRange, {"0", mostHoursInFile.text()}));
        }
        result.post.hours = hours;
    }
    bool isThere(Level level, const std::string& code, Date from) const {
        return isPromised(level, code, from) || store::unitWithCode(db(), level, code, from).has_value();
    }
    bool isPromised(Level level, const std::string& code, Date from) const {
        const auto since = m_promised.find({level, code});
        return since != m_promised.end() && since->second <= from;
    }
    /// Later rows may rest on the units that this one makes.
    void promise(const PostFileRow& row) {
        const Date from = row.post.from;
        if (row.post.team || isPromised(Level::Team, row.teamCode, from)) {
            return;
        }
        m_promised[{Level::Team, row.teamCode}] = from;
        if (isThere(Level::Pdu, row.pduCode, from)) {
            return;
        }
        m_promised[{Level::Pdu, row.pduCode}] = from;
        if (!isThere(Level::Region, row.regionCode, from)) {
            m_promised[{Level::Region, row.regionCode}] = from;
        }
    }
    /// A team that is there, or all that is needed to make it; a manager who is there or in the file.
    void checkPlaces(std::size_t row, PostFileRow& result, Findings& findings) const {
        const Date from = result.post.from;
        if (const auto team = store::unitWithCode(db(), Level::Team, result.teamCode, from)) {
            result.post.team = TeamId{team->ref.id};
        } else if (result.teamCode.empty() || isPromised(Level::Team, result.teamCode, from)) {
            // said already, or made by an earlier row
        } else if (result.teamName.empty() || result.pduCode.empty()) {
            findings.push_back(
                refusal(row, PostField::TeamCode, FindingCode::UnknownTeam, {result.teamCode}));
        } else if (!isThere(Level::Pdu, result.pduCode, from)) {
            if (result.pduName.empty() || result.regionCode.empty()) {
                findings.push_back(
                    refusal(row, PostField::PduCode, FindingCode::UnknownUnit, {result.pduCode}));
            } else if (result.regionName.empty() && !isThere(Level::Region, result.regionCode, from)) {
                findings.push_back(
                    refusal(row, PostField::RegionCode, FindingCode::UnknownUnit, {result.regionCode}));
            }
        }
        if (!result.post.gradeCode.empty() && !m_grades.codes.contains(result.post.gradeCode)) {
            Finding finding =
                refusal(row, PostField::Grade, FindingCode::UnknownGradeCode, {result.post.gradeCode});
            finding.severity = Severity::Warning;
            findings.push_back(std::move(finding));
        }
        const bool known = m_managers.contains(result.manager) || m_codesInFile.contains(result.manager);
        if (!result.manager.empty() && !known) {
            findings.push_back(
                refusal(row, PostField::Manager, FindingCode::UnknownOfficer, {result.manager}));
        }
        if (!result.manager.empty() && result.manager == result.post.staffCode) {
            findings.push_back(refusal(row, PostField::Manager, FindingCode::ManagerIsSelf));
        }
    }
    std::vector<std::string> changesOf(const store::PostRecord& post, const PostFileRow& row) const {
        std::vector<std::string> changes;
        const auto differs = [&changes](bool different, PostField field) {
            if (different) {
                changes.emplace_back(postFields()[static_cast<std::size_t>(field)].name);
            }
        };
        differs(post.surname != row.post.surname, PostField::Surname);
        differs(post.forename != row.post.forename, PostField::Forename);
        differs(post.gradeCode != row.post.gradeCode, PostField::Grade);
        differs(row.post.hours && row.post.hours != post.contracted, PostField::Hours);
        if (!row.manager.empty()) {
            const auto manager = m_managers.find(row.manager);
            differs(manager == m_managers.end() ||
                        store::managerOf(db(), post.id, row.post.from) != manager->second,
                    PostField::Manager);
        }
        return changes;
    }

    Workspace& m_workspace;
    const RowImportPlan& m_plan;
    GradeMap m_grades;
    std::map<std::pair<std::string, std::string>, store::PostRecord> m_posts; ///< by staff and team code
    std::map<std::string, PostId> m_managers;
    std::set<std::string> m_codesInFile;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_seen;
    std::map<std::pair<Level, std::string>, Date> m_promised; ///< units that earlier rows make, from when
};

/// Keeps the rows of one file; managers last, when everybody is there.
class PostRowKeeper {
public:
    explicit PostRowKeeper(OrganisationChange& change)
        : m_change(change) {}

    void keep(PostFileRow row, const store::PostRecord* held) {
        if (held != nullptr) {
            if (held->surname != row.post.surname || held->forename != row.post.forename) {
                store::namePractitioner(db(), held->practitioner, row.post.surname, row.post.forename,
                                        row.post.from, m_change.log());
            }
            PostsInput wanted;
            wanted.gradeCode = row.post.gradeCode;
            wanted.hours = row.post.hours;
            wanted.from = row.post.from;
            changePost(m_change, *held, wanted);
            note(row, held->id);
            return;
        }
        if (!row.post.team) {
            row.post.team = teamOf(row);
        }
        note(row, addPost(m_change, row.post));
    }

    void keepManagers(Date today) {
        for (const auto& [post, wanted] : m_managed) {
            const auto& [code, from] = wanted;
            const auto posts = store::postsOf(db(), code, std::max(from, today));
            if (!posts.empty()) {
                setManagement(m_change, post, posts.front().id, from);
            }
        }
    }

private:
    sql::Database& db() const { return m_change.db(); }
    void note(const PostFileRow& row, PostId post) {
        if (!row.manager.empty()) {
            m_managed.emplace_back(post, std::pair(row.manager, row.post.from));
        }
    }
    std::int64_t unitOf(Level level, const std::string& code, const std::string& name, std::int64_t above,
                        Date from) {
        if (const auto unit = store::unitWithCode(db(), level, code, from)) {
            return unit->ref.id;
        }
        return store::addUnit(db(), level, code, name, above, from, m_change.log());
    }
    TeamId teamOf(const PostFileRow& row) {
        const Date from = row.post.from;
        std::int64_t pdu = 0;
        if (const auto known = store::unitWithCode(db(), Level::Pdu, row.pduCode, from)) {
            pdu = known->ref.id;
        } else {
            pdu = unitOf(Level::Pdu, row.pduCode, row.pduName,
                         unitOf(Level::Region, row.regionCode, row.regionName, 0, from), from);
        }
        return TeamId{unitOf(Level::Team, row.teamCode, row.teamName, pdu, from)};
    }

    OrganisationChange& m_change;
    std::vector<std::pair<PostId, std::pair<std::string, Date>>> m_managed;
};

} // namespace

const std::vector<ImportField>& postFields() {
    static const std::vector<ImportField> fields = {
        {"staff_code", true, {"officer_code", "om_key", "practitioner_code", "staff", "code"}},
        {"surname", true, {"last_name", "family_name", "om_surname"}},
        {"forename", true, {"first_name", "given_name", "forenames", "om_forename"}},
        {"grade", true, {"grade_code", "om_grade_code"}},
        {"team_code", true, {"team"}},
        {"hours", false, {"contracted_hours", "hours_per_week"}},
        {"manager_code", false, {"manager", "line_manager", "spo"}},
        {"start", false, {"start_date", "from", "valid_from"}},
        {"team_name", false, {"team_desc", "team_description"}},
        {"pdu_code", false, {"ldu_code", "cluster_code"}},
        {"pdu_name", false, {"ldu_name", "ldu_desc", "pdu"}},
        {"region_code", false, {"trust"}},
        {"region_name", false, {"region", "region_desc"}},
    };
    return fields;
}

PostImportPlan planPostImport(Workspace& workspace, const std::filesystem::path& file,
                              const std::optional<ColumnMapping>& mapping, const JobControl& job) {
    workspace.require(Permission::ChangeSettings);
    PostImportPlan plan = readRowImport(workspace, file, postFields(), postColumnsKey, "posts", mapping, job);
    if (plan.judgeable()) {
        const sql::ReadTransaction reading(workspace.database());
        PostJudge judge(workspace, plan);
        judgeRows(plan, judge, job);
    }
    return plan;
}

RowImportResult importPosts(Workspace& workspace, const PostImportPlan& plan, bool validRowsOnly,
                            const JobControl& job) {
    workspace.require(Permission::ChangeSettings);
    RowImportResult result = expectedOf(plan);
    if (!mayKeep(plan, result, validRowsOnly)) {
        return result;
    }
    backUpBefore(workspace, result.findings, job);
    PostJudge again(workspace, plan);
    OrganisationChange change(workspace, "import.posts", "file", 0,
                              {{"file_hash", plan.table.fileHash},
                               {"added", result.added},
                               {"updated", result.updated},
                               {"refused", result.refused}});
    const ImportKeeper history(change.db());
    PostRowKeeper keeper(change);
    forEachRow(plan.rows.size(), Phase::Saving, job, [&](std::size_t at) {
        const RowVerdict& verdict = plan.rows[at];
        requireAsPlanned(verdict, again.judge(verdict.row));
        if (toKeep(verdict)) {
            Findings said;
            PostFileRow row = again.read(verdict.row, said);
            const store::PostRecord* held = again.held(row);
            keeper.keep(std::move(row), held);
        }
    });
    keeper.keepManagers(workspace.today());
    rememberColumns(change.db(), postColumnsKey, plan);
    history.keep("posts", historyOf(plan, result, "posts"), plan.table.fileHash, {}, change.log());
    change.commit();
    result.imported = true;
    return result;
}

} // namespace headroom
