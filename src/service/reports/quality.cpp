#include "service/postfigures.h"
#include "service/reports/ledcases.h"
#include "store/extracts.h"
#include "store/reductions.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

using namespace reports;

/// Where something is wrong: of a case, of a person or of an officer.
class Problems {
public:
    Problems(ReportRun& run, const GradeMap& grades)
        : m_run(run)
        , m_grades(grades) {}

    void say(const std::string& problem, const store::PostRecord& post, const std::string& crn,
             const std::string& detail) {
        std::vector<Value> row = {problem};
        row = joined(std::move(row), postValues(post, m_grades));
        row.insert(row.end(), {textOr(crn), textOr(detail)});
        m_run.row(std::move(row));
    }

private:
    ReportRun& m_run;
    const GradeMap& m_grades;
};

/// In whole years; whoever is born on 29 February is a year older on 1 March.
int ageOn(Date day, Date born) {
    const bool birthdayToCome = std::pair(day.month(), day.day()) < std::pair(born.month(), born.day());
    return day.year() - born.year() - (birthdayToCome ? 1 : 0);
}

void checkCase(Problems& problems, const store::PostRecord& post, const store::CaseLine& line, Date asOf) {
    constexpr int childAge = 10, oldestAge = 100;
    if (line.tier.isUntiered()) {
        problems.say("untiered", post, line.crn, "No tier is worked out or given.");
    }
    if (!line.assessed) {
        problems.say("risk not assessed", post, line.crn,
                     "No assessment of the risk of serious harm is on record.");
    }
    const int age = ageOn(asOf, line.dateOfBirth);
    if (age < childAge || age > oldestAge) {
        problems.say("impossible date", post, line.crn, "Date of birth " + line.dateOfBirth.text() + ".");
    }
    if (asOf < line.begun) {
        problems.say("impossible date", post, line.crn, "Begins on " + line.begun.text() + ".");
    }
}

void checkPosts(ReportRun& run, Problems& problems, const GradeMap& grades) {
    const auto reductions = store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf);
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        if (grades.gradeOf(post.gradeCode) == Grade::DMY) {
            problems.say("officer without a grade", post, "",
                         post.gradeCode.empty() ? "No grade code." : "Grade code " + post.gradeCode + ".");
        }
        if (!post.contracted) {
            problems.say("hours not known", post, "", "The grade's hours are worked with.");
        }
        const auto held = reductions.find(post.id);
        if (held == reductions.end()) {
            continue;
        }
        for (const Reduction& reduction : held->second) {
            if (reduction.end <= reduction.start) {
                problems.say("impossible date", post, "", "A reduction ends before it begins.");
            }
        }
    }
}

void qualityReport(ReportRun& run) {
    const GradeMap grades = store::gradeMap(run.db(), run.asked.asOf);
    const PersonMask mask(run.workspace);
    std::vector<Column> columns = {{"problem", "Problem", false, "What kind of thing is wrong."}};
    columns = joined(std::move(columns), postColumns());
    columns.insert(columns.end(), {{"crn", "CRN"}, {"detail", "Detail", false, "What was found."}});
    run.begin("Data quality, " + run.unitName() + ", " + run.asked.asOf.text(), std::move(columns));
    run.fact("As of", run.asked.asOf.text());
    Problems problems(run, grades);
    checkPosts(run, problems, grades);
    eachLedCase(run, [&](const store::PostRecord& post, const std::vector<Value>&,
                         const store::CaseLine& line, bool hidden) {
        if (!hidden) {
            checkCase(problems, post, line, run.asked.asOf);
        }
    });
    for (const store::SamePerson& person : store::samePeople(run.db(), run.asked.unit, run.asked.asOf)) {
        if (mask.hides(person.person, person.team)) {
            continue; // that there is another CRN would tell of both
        }
        std::string others;
        for (const std::string& crn : person.others) {
            others += mask.hidesCrn(crn, person.team) ? "" : (others.empty() ? "" : ", ") + crn;
        }
        if (others.empty()) {
            continue;
        }
        const auto path = store::pathOf(run.db(), unitOf(person.team), run.asked.asOf);
        run.row({std::string("same person twice"),
                 path[1].code,
                 path[2].code,
                 path[3].code,
                 path[3].name,
                 {},
                 {},
                 {},
                 person.crn,
                 "Same name and date of birth as " + others + "."});
    }
}

/// The extract's counts beside those of the record, officer by officer.
void differencesReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Extract and record, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(postColumns(),
                     {{"extract_cases", "In the extract", true,
                       "Scoring and T2A cases of the newest extract.", Together::People},
                      {"record_cases", "On record", true, "Cases that the record says the officer leads.",
                       Together::People},
                      {"difference", "Difference", true, "On record less in the extract.", Together::Sum},
                      {"changes", "Recorded since", true, "Changes recorded here since the extract was read.",
                       Together::Sum}}));
    for (const auto& [name, value] : reportFacts(context)) {
        run.fact(name, value);
    }
    const auto extract = context.extract
                             ? store::countsIn(run.db(), context.extract->id, run.asked.unit, run.asked.asOf)
                             : std::unordered_map<PostId, store::PostCounts>{};
    const UnitFacts facts = readUnitFacts(run.db(), context, run.asked.unit);
    for (const store::PostRecord& post : facts.posts) {
        const auto counts = extract.find(post.id);
        const std::int64_t told =
            counts == extract.end() ? 0 : counts->second.filtered.total() + counts->second.t2a.total();
        const auto kept =
            static_cast<std::int64_t>(store::leadCases(run.db(), post.id, run.asked.asOf).size());
        const auto changes = facts.changes.find(post.id);
        if (told != kept) {
            run.row(joined(postValues(post, context.grades),
                           {told, kept, kept - told,
                            std::int64_t{changes == facts.changes.end() ? 0 : changes->second}}));
        }
    }
}

void freshnessReport(ReportRun& run) {
    run.begin("How old the data is, " + run.asked.asOf.text(),
              {{"what", "What", false, "Which data."},
               {"day", "Of the day", false, "The day the data speaks of."},
               {"days_old", "Days old", true, "Between that day and the day of the report."},
               {"stale", "Stale", false, "Older than a day."},
               {"source", "Source", false, "The file it came from."}});
    const auto extract = store::extractFor(run.db(), run.asked.asOf);
    if (!extract) {
        run.row({std::string("newest extract"), {}, {}, true, std::string("none was imported")});
        return;
    }
    const int age = extract->reportDate.daysUntil(run.asked.asOf);
    run.row(
        {std::string("newest extract"), extract->reportDate, std::int64_t{age}, age > 1, extract->fileName});
}

} // namespace

std::vector<ReportDefinition> qualityReports() {
    return {
        {"differences", "Where do extract and record count different cases?", "unit, as-of", nullptr,
         differencesReport, "team, grade", LimitedAccess::Counted},
        {"freshness", "How old is the data behind the figures?", "as-of", nullptr, freshnessReport, "stale",
         LimitedAccess::NotConcerned, Permission::ReadFigures, false},
        {"quality", "What is missing, impossible or there twice?", "unit, as-of", nullptr, qualityReport,
         "problem, team, officer, grade", LimitedAccess::LeftOut, Permission::ReadCases, false},
    };
}

} // namespace headroom
