#include "service/flagsync.h"

#include "domain/error.h"
#include "service/flagrows.h"
#include "service/flags.h"
#include "service/workspace.h"
#include "store/flags.h"
#include "store/log.h"
#include "store/sql/transaction.h"

#include <map>
#include <tuple>

namespace headroom {

namespace {

/// More posts than this are looked at as the whole they are part of.
constexpr std::size_t fewPosts = 16;

struct RaisedFlag {
    store::KeptFlag flag;
    Points total, available;
    bool again = false; ///< closed today by a change that was taken back: flag.id goes on
};
struct ClosedFlag {
    std::int64_t flag = 0;
    Points total, available;
};
struct FlagChanges {
    std::vector<RaisedFlag> raised;
    std::vector<ClosedFlag> closed;
    bool none() const { return raised.empty() && closed.empty(); }
};

RaisedFlag raisedFor(sql::Database& db, const FigureContext& context, const PostRow& row,
                     const BoardFlag& flag) {
    RaisedFlag raised;
    raised.total = row.figure.total;
    raised.available = row.figure.available;
    const auto ended = store::lastEnded(db, row.post, flag.kind, flag.date);
    if (ended && ended->endedOn == context.asOf) {
        raised.flag = *ended;
        raised.again = true;
        return raised;
    }
    store::KeptFlag& kept = raised.flag;
    kept.post = row.post;
    kept.kind = flag.kind;
    kept.about = flag.date;
    kept.began = flagBegan(context, row, flag, store::lastEndOf(db, row.post, flag.kind));
    kept.raisedOn = context.asOf;
    kept.amount = flag.number;
    kept.hours = flag.hours;
    return raised;
}

/// What has to be raised and closed for the flags to say what the figures say.
FlagChanges changesIn(sql::Database& db, const std::vector<UnitRef>& units, Date day) {
    const FigureContext context = figureContext(db, day);
    FlagChanges changes;
    for (const UnitRef unit : units) {
        std::map<FlagKey, std::int64_t> open;
        for (const store::KeptFlag& flag : store::openFlags(db, unit, day)) {
            open.emplace(FlagKey{flag.post, flag.kind, flag.about}, flag.id);
        }
        const std::vector<PostRow> rows = flagRows(db, context, unit);
        std::map<PostId, std::pair<Points, Points>> figures;
        for (const PostRow& row : rows) {
            figures.emplace(row.post, std::pair(row.figure.total, row.figure.available));
            for (const BoardFlag& flag : row.flags) {
                if (open.erase({row.post, flag.kind, flag.date}) == 0) {
                    changes.raised.push_back(raisedFor(db, context, row, flag));
                }
            }
        }
        for (const auto& [key, id] : open) {
            const auto [total, available] = figures[std::get<PostId>(key)];
            changes.closed.push_back({id, total, available});
        }
    }
    return changes;
}

FlagSync keepChanges(Workspace& workspace, const FlagChanges& changes, Date day) {
    sql::Database& db = workspace.database();
    const std::string detail = "{\"raised\":" + std::to_string(changes.raised.size()) +
                               ",\"closed\":" + std::to_string(changes.closed.size()) + "}";
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "flags.sync", "flag", 0, detail}, workspace.clock());
    FlagSync done;
    for (const ClosedFlag& one : changes.closed) {
        store::endFlag(db, one.flag, day, one.total, one.available, log);
        done.closed.push_back(one.flag);
    }
    for (const RaisedFlag& one : changes.raised) {
        if (one.again) {
            store::reopenFlag(db, one.flag.id, day, one.total, one.available, log);
            done.raised.push_back(one.flag.id);
        } else {
            done.raised.push_back(store::raiseFlag(db, one.flag, one.total, one.available, log));
        }
    }
    return done;
}

FlagSync syncUnits(Workspace& workspace, const std::vector<UnitRef>& units, Date day) {
    sql::Database& db = workspace.database();
    {
        // Mostly nothing changes: then nobody is kept from writing.
        const sql::ReadTransaction reading(db);
        if (store::lastFlagDay(db).value_or(day) > day) {
            return {}; // a day that is over is not written again, also where a clock is set back
        }
        if (changesIn(db, units, day).none()) {
            return {};
        }
    }
    sql::Transaction transaction(db);
    const FlagChanges changes = changesIn(db, units, day);
    if (changes.none()) {
        return {};
    }
    FlagSync done = keepChanges(workspace, changes, day);
    transaction.commit();
    return done;
}

bool mayMoveFigures(ChangeNotice::Kind kind) {
    switch (kind) {
    case ChangeNotice::Kind::Record:
    case ChangeNotice::Kind::Flags:
    case ChangeNotice::Kind::Restored:
        return false;
    case ChangeNotice::Kind::Extract:
    case ChangeNotice::Kind::Hours:
    case ChangeNotice::Kind::Reductions:
    case ChangeNotice::Kind::Settings:
    case ChangeNotice::Kind::People:
    case ChangeNotice::Kind::Caseload:
    case ChangeNotice::Kind::Everything:
        break;
    }
    return true;
}

std::vector<UnitRef> unitsTouched(sql::Database& db, const std::vector<PostId>& posts, Date day) {
    std::vector<UnitRef> units;
    if (!posts.empty() && posts.size() <= fewPosts) {
        for (const PostId post : store::withOtherPosts(db, posts, day)) {
            units.push_back(unitOf(post));
        }
    }
    return units.empty() ? std::vector<UnitRef>{UnitRef{}} : units;
}

} // namespace

FlagSync syncFlags(Workspace& workspace, UnitRef unit, Date asOf) {
    if (workspace.store().access() == Store::Access::Read || asOf != workspace.today()) {
        return {};
    }
    FlagSync done = syncUnits(workspace, {unit}, asOf);
    if (!done.raised.empty() || !done.closed.empty()) {
        workspace.announce({ChangeNotice::Kind::Flags, {}, {}});
    }
    return done;
}

void followFigures(Workspace& workspace, const ChangeNotice& notice) {
    if (!mayMoveFigures(notice.kind) || workspace.store().access() == Store::Access::Read) {
        return;
    }
    try {
        const Date day = workspace.today();
        syncUnits(workspace, unitsTouched(workspace.database(), notice.posts, day), day);
    } catch (const Error&) {
        // The change is committed and must not look as if it had failed.
    }
}

} // namespace headroom
