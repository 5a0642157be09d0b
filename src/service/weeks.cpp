#include "service/weeks.h"

#include "service/weekfigures.h"

#include <unordered_map>

namespace headroom {

namespace {

using Counts = std::unordered_map<PostId, store::PostCounts>;

/// A figure that nothing was recorded about stands for so many weeks.
constexpr int carriedWeeks = 4;

void addCells(CaseCounts& counts, const CaseCounts& beyond) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            counts.cells[index(type)][tier] += beyond.cells[index(type)][tier];
        }
    }
}

PostWeek postWeek(const store::WeekRecord& record, const Counts& counted) {
    PostWeek week{
        record.day, record.total, record.available, record.contracted, record.reduction, record.pointsVersion,
        {}};
    if (const auto found = counted.find(record.post); found != counted.end()) {
        week.counts = found->second;
    }
    return week;
}

/// Reads one week after another and remembers of each post what was known last.
class WeekReader {
public:
    WeekReader(sql::Database& db, UnitRef unit)
        : m_db(db)
        , m_unit(unit) {}

    UnitWeek past(Date monday) {
        UnitWeek week;
        week.week = monday;
        week.last = monday.plusDays(6);
        week.posts = store::postsIn(m_db, m_unit, week.last);
        const auto extract = store::lastExtractBetween(m_db, monday, week.last);
        const bool ofExtract = extract && takeExtract(*extract, week.last);
        const bool ofChanges = takeChanges(monday, week.last);
        week.known = ofExtract || ofChanges;
        for (const store::PostRecord& post : week.posts) {
            const auto found = m_last.find(post.id);
            const bool fresh =
                found != m_last.end() && found->second.day >= monday.plusDays(-7 * carriedWeeks);
            week.figures.push_back(week.known && fresh ? std::optional(found->second) : std::nullopt);
        }
        return week;
    }

    /// The day that is looked from: made now, never looked up.
    UnitWeek present(Date asOf) {
        const FigureContext context = figureContext(m_db, asOf);
        UnitFacts facts = readUnitFacts(m_db, context, m_unit);
        UnitWeek week;
        week.week = weekOf(asOf);
        week.last = asOf;
        week.known = facts.source != FigureSource::None;
        for (const store::PostRecord& post : facts.posts) {
            const Workload figure = workload(postFacts(context, facts, post), context.points);
            week.figures.push_back(PostWeek{asOf, figure.total, figure.available, figure.contracted,
                                            figure.reduction, context.points.version, facts.counts[post.id]});
        }
        week.posts = std::move(facts.posts);
        return week;
    }

private:
    bool takeExtract(const store::DatedExtract& extract, Date day) {
        const auto records = store::extractRecordsIn(m_db, extract.id, extract.reportDate, m_unit, day);
        const Counts counted = records.empty() ? Counts() : store::countsIn(m_db, extract.id, m_unit, day);
        for (const store::WeekRecord& record : records) {
            m_last[record.post] = postWeek(record, counted);
        }
        return !records.empty();
    }

    /// Of the same day the change is the later word: it rests on the extract that was there.
    bool takeChanges(Date monday, Date day) {
        const auto records = store::weekRecordsIn(m_db, monday, m_unit, day);
        const Counts beyond = records.empty() ? Counts() : store::weekCellsIn(m_db, monday, m_unit, day);
        std::unordered_map<ExtractId, Counts> counted;
        for (const store::WeekRecord& record : records) {
            const auto known = m_last.find(record.post);
            if (known != m_last.end() && record.day < known->second.day) {
                continue;
            }
            Counts& base = counted[record.extract];
            if (base.empty() && record.extract) {
                base = store::countsIn(m_db, record.extract, m_unit, day);
            }
            PostWeek week = postWeek(record, base);
            if (const auto more = beyond.find(record.post); more != beyond.end()) {
                addCells(week.counts.filtered, more->second.filtered);
                addCells(week.counts.t2a, more->second.t2a);
            }
            m_last[record.post] = std::move(week);
        }
        return !records.empty();
    }

    sql::Database& m_db;
    UnitRef m_unit;
    std::unordered_map<PostId, PostWeek> m_last;
};

} // namespace

void eachWeek(sql::Database& db, UnitRef unit, Date asOf, int weeks,
              const std::function<void(const UnitWeek&)>& visit, const JobControl& job) {
    WeekReader reader(db, unit);
    const Date now = weekOf(asOf);
    for (int back = weeks - 1 + carriedWeeks; back >= 1; --back) {
        const UnitWeek week = reader.past(now.plusDays(-7 * back));
        if (back < weeks) {
            visit(week);
        }
        job.report(Phase::Calculating, weeks - back, weeks);
    }
    visit(reader.present(asOf));
}

} // namespace headroom
