#include "service/livefigures.h"

#include "service/contactcatalogue.h"
#include "store/livecounts.h"

#include <algorithm>

namespace headroom {

namespace {

using PostCountsMap = std::unordered_map<PostId, store::PostCounts>;

/// Reports completed on a day count on it and on the days after, so many in all.
constexpr int reportDays = 30;

/// A cell never goes below 0: where the record says that a case left a cell in which the extract never
/// counted it, there is nothing to take away.
void addCells(CaseCounts& counts, const CaseCounts& moved) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            std::int32_t& cell = counts.cells[index(type)][tier];
            cell = std::max(0, cell + moved.cells[index(type)][tier]);
        }
    }
}

void addCells(PostCountsMap& counts, const PostCountsMap& moved) {
    for (const auto& [post, cells] : moved) {
        store::PostCounts& own = counts[post];
        addCells(own.filtered, cells.filtered);
        addCells(own.t2a, cells.t2a);
    }
}

/// Posts of which the extract does not tell at all; usually there are none.
void addUnlisted(sql::Database& db, const FigureContext& context, UnitFacts& facts) {
    for (const store::PostRecord& post : facts.posts) {
        if (facts.counts.contains(post.id) || store::isListed(db, context.extract->id, post.id)) {
            continue;
        }
        PostCountsMap led = store::leadCounts(db, unitOf(post.id), context.asOf, context.without);
        if (!led.empty()) {
            facts.counts.merge(led);
            facts.live.insert(post.id);
        }
    }
}

void addCases(sql::Database& db, const FigureContext& context, UnitRef unit, UnitFacts& facts) {
    if (!context.extract) {
        facts.counts = store::leadCounts(db, unit, context.asOf, context.without);
        for (const auto& [post, counts] : facts.counts) {
            facts.live.insert(post);
        }
        return;
    }
    addUnlisted(db, context, facts);
    store::CaseMoves moves = store::movesSince(db, *context.extract, unit, context.asOf, context.without);
    std::erase_if(moves.cells, [&facts](const auto& post) { return facts.live.contains(post.first); });
    addCells(facts.counts, moves.cells);
    facts.changes = std::move(moves.changes);
    facts.changesSince = moves.changesInUnit;
}

/// Counts work of posts as changes since the extract; false where the unit does not hold the post.
class WorkTally {
public:
    explicit WorkTally(UnitFacts& facts)
        : m_facts(facts) {}
    bool add(const std::vector<PostId>& posts, int count) {
        bool ours = false;
        for (const PostId post : posts) {
            if (holds(post)) {
                m_facts.changes[post] += count;
                ours = true;
            }
        }
        m_facts.changesSince += ours ? count : 0;
        return ours;
    }

private:
    bool holds(PostId post) {
        if (m_posts.empty()) {
            for (const store::PostRecord& record : m_facts.posts) {
                m_posts.insert(record.id);
            }
        }
        return m_posts.contains(post);
    }
    UnitFacts& m_facts;
    std::unordered_set<PostId> m_posts;
};

void addReports(sql::Database& db, const FigureContext& context, UnitRef unit, UnitFacts& facts,
                WorkTally& tally) {
    Date after = context.asOf.plusDays(-reportDays);
    if (context.extract) {
        after = std::max(after, context.extract->reportDate);
    }
    for (const auto& [post, completed] :
         store::reportsCompleted(db, unit, after, context.asOf, context.without)) {
        if (tally.add({post}, completed.sdrLast30 + completed.fdrLast30)) {
            store::ReportCounts& own = facts.reports[post];
            own.sdrLast30 += completed.sdrLast30;
            own.fdrLast30 += completed.fdrLast30;
        }
    }
}

/// The types of the catalogue whose official code earns points.
std::vector<store::CreditedType> creditedTypes(const ContactPoints& points) {
    std::vector<store::CreditedType> types;
    for (const ContactType& type : contactCatalogue().types) {
        const auto code = points.types.find(type.cmsCode);
        if (code != points.types.end() && code->second.points != Points{}) {
            types.emplace_back(type.code, type.cmsCode);
        }
    }
    return types;
}

void addContacts(sql::Database& db, const FigureContext& context, std::vector<store::ContactRecord>& contacts,
                 WorkTally& tally) {
    Date after = context.asOf.plusDays(-context.contacts.windowDays);
    if (context.extract) {
        after = std::max(after, context.extract->reportDate);
    }
    for (store::ContactRecord& contact :
         store::liveContacts(db, creditedTypes(context.contacts), after, context.asOf, context.without)) {
        if (tally.add({*contact.by, *contact.holder}, 1)) {
            contacts.push_back(std::move(contact));
        }
    }
}

} // namespace

void addLiveFigures(sql::Database& db, const FigureContext& context, UnitRef unit, UnitFacts& facts,
                    std::vector<store::ContactRecord>& contacts) {
    addCases(db, context, unit, facts);
    WorkTally tally(facts);
    addReports(db, context, unit, facts, tally);
    addContacts(db, context, contacts, tally);
    if (context.extract) {
        facts.source = facts.changesSince == 0 ? FigureSource::Extract : FigureSource::ExtractAndChanges;
    } else if (!facts.live.empty() || facts.changesSince > 0) {
        facts.source = FigureSource::LiveCases;
    }
}

PostCountsMap countsOn(sql::Database& db, Date asOf, UnitRef unit) {
    const auto extract = store::extractFor(db, asOf);
    if (!extract) {
        return store::leadCounts(db, unit, asOf, {});
    }
    PostCountsMap counts = store::countsIn(db, extract->id, unit, asOf);
    addCells(counts, store::movesSince(db, *extract, unit, asOf, {}).cells);
    return counts;
}

} // namespace headroom
