#include "service/flags.h"

#include "service/flagowner.h"
#include "service/flagrows.h"
#include "service/flagtext.h"
#include "service/postfigures.h"
#include "service/workspace.h"
#include "store/flags.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace headroom {

namespace {

constexpr int closedFlagDays = 90;

/// One reading of flags: what holds, joined with what is kept about it.
class FlagReading {
public:
    FlagReading(Workspace& workspace, const FlagRequest& request)
        : m_workspace(workspace)
        , m_request(request)
        , m_units(request.mine ? unitsOfMine(workspace, request.unit, request.asOf)
                               : std::vector<UnitRef>{request.unit})
        , m_context(figureContext(workspace.database(), request.asOf))
        , m_owners(workspace, m_units, request.asOf) {}

    std::vector<Flag> read() {
        for (const UnitRef unit : m_units) {
            readUnit(unit);
        }
        addHistories();
        std::stable_sort(m_flags.begin(), m_flags.end(), comesBefore);
        return std::move(m_flags);
    }

private:
    static bool comesBefore(const Flag& a, const Flag& b) {
        const auto rank = [](const Flag& flag) {
            return std::tuple(flag.ended.has_value(), -static_cast<int>(flag.severity));
        };
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        return std::tie(b.began, a.officer, a.team) < std::tie(a.began, b.officer, b.team);
    }

    void readUnit(UnitRef unit) {
        sql::Database& db = m_workspace.database();
        std::map<FlagKey, store::KeptFlag> open;
        for (store::KeptFlag& flag : store::openFlags(db, unit, m_request.asOf)) {
            open.emplace(FlagKey{flag.post, flag.kind, flag.about}, std::move(flag));
        }
        std::map<PostId, PostRow> rows;
        for (PostRow& row : flagRows(db, m_context, unit)) {
            for (const BoardFlag& flag : row.flags) {
                const auto kept = open.find({row.post, flag.kind, flag.date});
                addOpen(row, flag, kept == open.end() ? nullptr : &kept->second);
            }
            const PostId post = row.post;
            rows.insert_or_assign(post, std::move(row));
        }
        if (m_request.closed) {
            for (const store::KeptFlag& flag :
                 store::endedFlags(db, unit, m_request.asOf, m_request.asOf.plusDays(-closedFlagDays))) {
                addClosed(rows, flag);
            }
        }
    }

    bool wanted(const PostRow& row, std::int64_t flag) const {
        return !m_request.mine || m_owners.isMine(row.post, row.team) || m_owners.putBeforeMe(flag);
    }

    void addOpen(const PostRow& row, const BoardFlag& condition, const store::KeptFlag* kept) {
        if (!wanted(row, kept == nullptr ? 0 : kept->id)) {
            return;
        }
        Flag flag = named(row, condition.kind);
        flag.number = condition.number;
        flag.date = condition.date;
        flag.hours = condition.hours;
        if (kept != nullptr) {
            flag.id = kept->id;
            flag.began = kept->began;
        } else {
            flag.began = flagBegan(m_context, row, condition, std::nullopt);
        }
        if (condition.kind == FlagKind::LeaverHoldsCases) {
            flag.held = false;
            flag.cases = condition.number;
        }
        finish(std::move(flag));
    }

    void addClosed(const std::map<PostId, PostRow>& rows, const store::KeptFlag& kept) {
        const auto found = rows.find(kept.post);
        std::optional<PostRow> gone;
        if (found == rows.end()) {
            const auto post = store::postEver(m_workspace.database(), kept.post, m_request.asOf);
            if (!post) {
                return;
            }
            gone = namedRow(m_context, *post);
        }
        const PostRow& row = gone ? *gone : found->second;
        if (!wanted(row, kept.id)) {
            return;
        }
        Flag flag = named(row, kept.kind);
        flag.held = !gone && flag.kind != FlagKind::LeaverHoldsCases;
        flag.id = kept.id;
        flag.number = kept.amount;
        flag.date = kept.about;
        flag.hours = kept.hours;
        flag.began = kept.began;
        flag.ended = kept.endedOn;
        finish(std::move(flag));
    }

    Flag named(const PostRow& row, FlagKind kind) const {
        Flag flag;
        flag.kind = kind;
        flag.severity = severityOf(kind);
        flag.post = row.post;
        flag.practitioner = row.practitioner;
        flag.staffCode = row.staffCode;
        flag.officer = row.surname + ", " + row.forename;
        flag.grade = std::string(name(row.grade));
        flag.team = row.teamName;
        flag.teamCode = row.teamCode;
        flag.pduCode = row.pduCode;
        flag.pduName = row.pduName;
        flag.regionCode = row.regionCode;
        flag.teamId = row.team;
        flag.hasFigure = row.figure.available > Points{};
        flag.percentThen = flag.percentNow = row.percent;
        flag.cases = static_cast<int>(row.figure.cases.total());
        flag.weeks = row.weeks;
        flag.responsible = m_owners.responsible(row.post);
        flag.coveredFor = m_owners.coveredFor(row.post);
        flag.mine = m_owners.isMine(row.post, row.team);
        return flag;
    }

    void finish(Flag flag) {
        flag.mine |= m_owners.putBeforeMe(flag.id);
        flag.what = describeFlag(flag, m_context.thresholds);
        m_flags.push_back(std::move(flag));
    }

    void addHistories() {
        std::vector<std::int64_t> ids;
        std::map<std::int64_t, Flag*> byId;
        for (Flag& flag : m_flags) {
            if (flag.id != 0) {
                ids.push_back(flag.id);
                byId.emplace(flag.id, &flag);
            }
        }
        for (store::FlagStep& step : store::flagSteps(m_workspace.database(), ids, m_request.asOf)) {
            addStep(*byId.at(step.flag), std::move(step));
        }
    }

    static void addStep(Flag& flag, store::FlagStep step) {
        const double percent = percentage(step.total, step.available);
        if (step.action == "raised") {
            flag.percentThen = percent;
        } else if (step.action == "acknowledged") {
            flag.acknowledged = true;
            flag.answer = step.text;
            flag.actionBy = step.by;
        } else if (step.action == "escalated") {
            flag.escalated = true;
            flag.escalatedTo = step.recipientName;
        }
        flag.history.push_back({std::move(step.action), std::move(step.text), step.by, step.day, percent,
                                std::move(step.actor), std::move(step.recordedAt),
                                std::move(step.recipientName)});
    }

    Workspace& m_workspace;
    const FlagRequest& m_request;
    std::vector<UnitRef> m_units;
    FigureContext m_context;
    FlagOwners m_owners;
    std::vector<Flag> m_flags;
};

/// From what is kept alone, because nothing else is needed to count.
FlagCount countKept(Workspace& workspace, const FlagRequest& request) {
    sql::Database& db = workspace.database();
    const std::vector<UnitRef> units = request.mine ? unitsOfMine(workspace, request.unit, request.asOf)
                                                    : std::vector<UnitRef>{request.unit};
    const FlagOwners owners(workspace, units, request.asOf);
    FlagCount count;
    for (const UnitRef unit : units) {
        for (const store::OpenFlag& flag : store::openFlagStates(db, unit, request.asOf)) {
            if (request.mine && !owners.isMine(flag.post, flag.team) && !owners.putBeforeMe(flag.id)) {
                continue;
            }
            ++count.open;
            count.waiting += flag.acknowledged ? 0 : 1;
            count.serious += !flag.acknowledged && severityOf(flag.kind) == FlagSeverity::Serious ? 1 : 0;
        }
    }
    return count;
}

} // namespace

std::vector<Flag> readFlags(Workspace& workspace, const FlagRequest& request) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    return FlagReading(workspace, request).read();
}

std::optional<FlagCount> countFlags(Workspace& workspace, const FlagRequest& request) {
    if (workspace.actor().role == Role::Practitioner) {
        return std::nullopt;
    }
    const bool kept = workspace.store().access() == Store::Access::Write && request.asOf == workspace.today();
    if (kept) {
        const sql::ReadTransaction reading(workspace.database());
        return countKept(workspace, request);
    }
    FlagCount count;
    for (const Flag& flag : readFlags(workspace, {request.unit, request.mine, false, request.asOf})) {
        ++count.open;
        count.waiting += flag.acknowledged ? 0 : 1;
        count.serious += !flag.acknowledged && flag.severity == FlagSeverity::Serious ? 1 : 0;
    }
    return count;
}

std::vector<CaseLine> flagCases(Workspace& workspace, const Flag& flag, Date asOf) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    return casesOfPost(workspace, flag.post, asOf);
}

} // namespace headroom
