#include "population/sample.h"

#include "support/referencejson.h"

#include <map>
#include <memory>
#include <utility>

namespace headroom::test {

namespace {

constexpr int contactDays = 7;

const PointsTable& points() {
    static const PointsTable table = shippedPoints();
    return table;
}

} // namespace

const Population& sample(PopulationSize size, std::uint64_t seed) {
    static std::map<std::pair<PopulationSize, std::uint64_t>, std::unique_ptr<Population>> made;
    auto& population = made[{size, seed}];
    if (!population) {
        population = std::make_unique<Population>(makePopulation(size, seed, sampleDay, JobControl()));
    }
    return *population;
}

Grade gradeOf(std::string_view code) {
    static const GradeMap grades = shippedGrades();
    return grades.gradeOf(code);
}

Figures::Figures(const Population& population)
    : m_population(population) {
    for (const PopulationHours& hours : population.hours) {
        m_contracted[hours.staffCode] = hours.contracted;
    }
    for (const PopulationReduction& reduction : population.reductions) {
        m_reductions[reduction.staffCode].push_back(&reduction);
    }
    for (const ExtractReports& reports : population.extract.reports) {
        m_reports[reports.staff.staffCode] = &reports;
    }
    const ContactPoints contactPoints = shippedContactPoints();
    for (const ExtractContact& contact : population.extract.contacts) {
        if (contact.date.plusDays(contactDays) > population.asOf) {
            const std::int64_t each = contactPoints.types.at(contact.typeCode).points.value;
            m_contacts[contact.byStaffCode] += each;
            m_contacts[contact.holderStaffCode] -= each;
        }
    }
}

PostFacts Figures::facts(const ExtractPost& post, Date day) const {
    PostFacts facts;
    facts.grade = gradeOf(post.staff.gradeCode);
    if (const auto found = m_contracted.find(post.staff.staffCode); found != m_contracted.end()) {
        facts.contracted = found->second;
    }
    if (const auto found = m_reductions.find(post.staff.staffCode); found != m_reductions.end()) {
        for (const PopulationReduction* reduction : found->second) {
            if (reduction->start <= day && day < reduction->end) {
                facts.reduction += reduction->hours;
            }
        }
    }
    facts.filtered = &post.filtered;
    facts.t2a = &post.t2a;
    return facts;
}

Workload Figures::now(const ExtractPost& post) const {
    return withCounts(post, post.filtered, post.t2a);
}

Workload Figures::withCounts(const ExtractPost& post, const CaseCounts& filtered,
                             const CaseCounts& t2a) const {
    PostFacts known = facts(post, m_population.asOf);
    known.filtered = &filtered;
    known.t2a = &t2a;
    if (const auto found = m_reports.find(post.staff.staffCode); found != m_reports.end()) {
        known.sdrLast30 = found->second->sdrLast30;
        known.fdrLast30 = found->second->fdrLast30;
    }
    if (const auto found = m_contacts.find(post.staff.staffCode); found != m_contacts.end()) {
        known.cms = {found->second};
    }
    return workload(known, points());
}

Workload Figures::then(const WmtExtract& extract, const ExtractPost& post) const {
    PostFacts known = facts(post, extract.reportDate);
    for (const ExtractReports& reports : extract.reports) {
        if (reports.staff.staffCode == post.staff.staffCode) {
            known.sdrLast30 = reports.sdrLast30;
            known.fdrLast30 = reports.fdrLast30;
        }
    }
    return workload(known, points());
}

HoursPerWeek hoursLeft(const Population& population, std::string_view staffCode) {
    HoursPerWeek left;
    for (const PopulationHours& hours : population.hours) {
        left += hours.staffCode == staffCode ? hours.contracted : HoursPerWeek{};
    }
    for (const PopulationReduction& reduction : population.reductions) {
        if (reduction.staffCode == staffCode && reduction.start <= population.asOf &&
            population.asOf < reduction.end) {
            left = left - reduction.hours;
        }
    }
    return left;
}

std::vector<const ExtractPost*> postsOf(const WmtExtract& extract, std::string_view teamCode) {
    std::vector<const ExtractPost*> posts;
    for (const ExtractPost& post : extract.posts) {
        if (post.unit.teamCode == teamCode) {
            posts.push_back(&post);
        }
    }
    return posts;
}

} // namespace headroom::test
