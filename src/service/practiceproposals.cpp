#include "domain/error.h"
#include "engine/reductionrules.h"
#include "service/boardflags.h"
#include "service/postfigures.h"
#include "service/practiceparts.h"
#include "service/workspace.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view temporaryPatternReason = "Other";
constexpr HoursPerWeek mostContracted = HoursPerWeek::ofHundredths(3750);

bool overlaps(const Reduction& held, Date start, Date end) {
    return held.start < end && start < held.end;
}

/// Looks at the stages and patterns of one post.
class ProposalMaker {
public:
    ProposalMaker(Workspace& workspace, const store::PostRecord& post, Date asOf)
        : m_workspace(workspace)
        , m_post(post)
        , m_asOf(asOf)
        , m_reasons(store::reductionReasons(workspace.database(), asOf))
        , m_held(store::reductionsOf(workspace.database(), post.id))
        , m_dismissed(store::dismissedProposals(workspace.database(), post.id)) {}

    std::vector<ReductionProposal> all() {
        sql::Database& db = m_workspace.database();
        const bool onlyPost = store::postsOf(db, m_post.staffCode, m_asOf).size() == 1;
        for (const store::PracticeRecord& record : store::practiceOf(db, m_post.practitioner)) {
            const bool over = record.entry.until && *record.entry.until <= m_asOf;
            if (over || std::find(m_dismissed.begin(), m_dismissed.end(),
                                  std::pair(record.id, record.revision)) != m_dismissed.end()) {
                continue;
            }
            if (record.entry.kind == PracticeKind::Stage) {
                stage(record);
            } else if (record.entry.kind == PracticeKind::Pattern && onlyPost) {
                pattern(record); // of several posts nobody knows which one the days belong to
            }
        }
        return std::move(m_proposals);
    }

private:
    const ReductionReason* reasonNamed(std::string_view shortName) const {
        const auto found = std::find_if(m_reasons.begin(), m_reasons.end(), [&](const ReductionReason& one) {
            return one.shortName == shortName && one.enabled;
        });
        return found == m_reasons.end() ? nullptr : &*found;
    }

    ReductionProposal proposal(const store::PracticeRecord& record) const {
        ReductionProposal one;
        one.item = record.id;
        one.revision = record.revision;
        one.from = record.entry;
        return one;
    }

    void stage(const store::PracticeRecord& record) {
        const ReductionReason* reason = reasonNamed(reasonOfStage(record.entry.word));
        if (reason == nullptr) {
            return;
        }
        const Date start = record.entry.from;
        const Date end = record.entry.until.value_or(start.plusMonthsOverflowing(reason->months.value_or(6)));
        const bool there = std::any_of(m_held.begin(), m_held.end(), [&](const Reduction& held) {
            return held.reason == reason->id && overlaps(held, start, end);
        });
        if (there || end <= m_asOf) {
            return;
        }
        ReductionProposal one = proposal(record);
        one.reduction.hours = keptReductionHours(
            allowanceHours(m_post.contracted.value_or(HoursPerWeek{}), reason->allowanceBasisPoints));
        propose(std::move(one), *reason, start, end);
    }

    void pattern(const store::PracticeRecord& record) {
        const HoursPerWeek hours = sumOf(record.entry.week);
        const HoursPerWeek contracted = m_post.contracted.value_or(HoursPerWeek{});
        if (!record.entry.until) {
            contract(record, hours, contracted);
            return;
        }
        const ReductionReason* reason = reasonNamed(temporaryPatternReason);
        const HoursPerWeek less = keptReductionHours(contracted - hours);
        const bool there = std::any_of(m_held.begin(), m_held.end(), [&](const Reduction& held) {
            return held.hours == less && overlaps(held, record.entry.from, *record.entry.until);
        });
        if (reason != nullptr && less > HoursPerWeek{} && !there) {
            ReductionProposal one = proposal(record);
            one.reduction.hours = less;
            propose(std::move(one), *reason, record.entry.from, *record.entry.until);
        }
    }

    /// A pattern for good is what the official formula knows as contracted hours.
    void contract(const store::PracticeRecord& record, HoursPerWeek hours, HoursPerWeek contracted) {
        if (hours == contracted || hours > mostContracted) {
            return;
        }
        ReductionProposal one = proposal(record);
        one.kind = ReductionProposal::Kind::Hours;
        one.contractedNow = contracted;
        one.contractedThen = hours;
        const Date then = std::max(m_asOf, record.entry.from);
        one.now = figure(m_asOf, std::nullopt);
        one.then = figure(then, hours);
        finish(std::move(one));
    }

    Workload figure(Date day, std::optional<HoursPerWeek> contracted) const {
        sql::Database& db = m_workspace.database();
        const FigureContext context = figureContext(db, day);
        UnitFacts facts = readUnitFacts(db, context, unitOf(m_post.id));
        if (facts.posts.empty()) {
            return {};
        }
        store::PostRecord post = facts.posts.front();
        if (contracted) {
            post.contracted = contracted;
        }
        return workload(postFacts(context, facts, post), context.points);
    }

    void propose(ReductionProposal one, const ReductionReason& reason, Date start, Date end) {
        one.reduction.post = m_post.id;
        one.reduction.reason = reason.id;
        one.reduction.start = start;
        one.reduction.end = end;
        one.reasonName = reason.name;
        ReductionPreview preview = previewReduction(m_workspace, one.reduction, m_asOf);
        if (refused(preview.findings)) {
            return;
        }
        one.now = preview.now;
        one.then = preview.then;
        one.findings = std::move(preview.findings);
        finish(std::move(one));
    }

    void finish(ReductionProposal one) {
        one.percentNow = percentage(one.now.total, one.now.available);
        one.percentThen = percentage(one.then.total, one.then.available);
        m_proposals.push_back(std::move(one));
    }

    Workspace& m_workspace;
    const store::PostRecord& m_post;
    Date m_asOf;
    std::vector<ReductionReason> m_reasons;
    std::vector<Reduction> m_held;
    std::vector<std::pair<PracticeId, int>> m_dismissed;
    std::vector<ReductionProposal> m_proposals;
};

} // namespace

std::vector<ReductionProposal> proposalsFor(Workspace& workspace, const store::PostRecord& post, Date asOf) {
    // Only what is held can be given hours or a reduction.
    if (store::postsIn(workspace.database(), unitOf(post.id), asOf).empty()) {
        return {};
    }
    return ProposalMaker(workspace, post, asOf).all();
}

ReductionOutcome acceptProposal(Workspace& workspace, PostId post, PracticeId item, int revision) {
    workspace.require(Permission::EditReductions);
    const store::PostRecord held = practicePost(workspace.database(), post, workspace.today());
    for (const ReductionProposal& one : proposalsFor(workspace, held, workspace.today())) {
        if (one.item != item || one.revision != revision) {
            continue;
        }
        if (one.kind == ReductionProposal::Kind::Reduction) {
            return saveReduction(workspace, one.reduction);
        }
        setContractedHours(workspace, post, one.contractedThen, one.from.from);
        return {};
    }
    throw Conflict("This is not proposed any more. Look at the page again.");
}

} // namespace headroom
