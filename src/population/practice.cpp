#include "population/practice.h"

#include "domain/workingdays.h"
#include "population/rng.h"
#include "population/staffing.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace headroom {

namespace {

using recipe::Rng;
using recipe::Stream;

constexpr HoursPerWeek fullWeek = HoursPerWeek::whole(37);
constexpr std::int32_t fullDay = 740; // hundredths of an hour
constexpr int workedDays = 5;
constexpr std::array<std::string_view, 4> everybodysCourses = {"child_safeguarding", "adult_safeguarding",
                                                               "domestic_abuse", "rosh"};
constexpr int courseMonths = 36;
constexpr int riskCourseMonths = 24;
constexpr std::array<std::string_view, 4> stageReasonEnds = {
    "1st 6 months", "6 to 12 months", "12 to 18 months", "Newly Qualified Probation Officers"};

/// What the population says of one practitioner.
struct Known {
    const ExtractPost* post = nullptr;
    HoursPerWeek contracted = fullWeek;
    std::vector<const PopulationReduction*> reductions;
};

class PracticeMaker {
public:
    explicit PracticeMaker(const Population& population)
        : m_population(population) {
        for (const ExtractPost& post : population.extract.posts) {
            Known& known = m_known[post.staff.staffCode];
            known.post = &post;
        }
        for (const PopulationHours& hours : population.hours) {
            if (const auto found = m_known.find(hours.staffCode); found != m_known.end()) {
                found->second.contracted = hours.contracted;
            }
        }
        for (const PopulationReduction& reduction : population.reductions) {
            if (const auto found = m_known.find(reduction.staffCode); found != m_known.end()) {
                found->second.reductions.push_back(&reduction);
            }
        }
    }

    std::vector<PopulationPractice> all() {
        for (const auto& [code, known] : m_known) {
            qualification(known);
        }
        bool firstOfAll = true;
        for (const auto& [code, known] : m_known) {
            Rng rng(m_population.seed, Stream::Practice, recipe::keyOf(code));
            stages(known);
            training(known, rng);
            pattern(known, rng, firstOfAll);
            absence(known, rng);
            if (known.contracted == HoursPerWeek{}) {
                add(known, PracticeKind::Status, "left", m_population.asOf.plusDays(-rng.between(7, 40)));
            }
        }
        return std::move(m_made);
    }

private:
    PopulationPractice& add(const Known& known, PracticeKind kind, std::string_view word, Date from,
                            std::optional<Date> until = std::nullopt) {
        PopulationPractice one;
        one.staffCode = known.post->staff.staffCode;
        one.teamCode = known.post->unit.teamCode;
        one.entry.kind = kind;
        one.entry.word = word;
        one.entry.from = from;
        one.entry.until = until;
        m_made.push_back(std::move(one));
        return m_made.back();
    }

    static bool isGrade(const Known& known, Grade grade) {
        return known.post->staff.gradeCode == recipe::gradeCode(grade);
    }
    static std::string_view stageOf(const PopulationReduction& reduction) {
        const auto words = stageWords();
        for (std::size_t i = 0; i < stageReasonEnds.size(); ++i) {
            if (std::string_view(reduction.reason).ends_with(stageReasonEnds.at(i))) {
                return words[i];
            }
        }
        return {};
    }

    /// From a year and a half to fifteen years ago; the newly qualified when their reduction began.
    void qualification(const Known& known) {
        if (!isGrade(known, Grade::PO) && !isGrade(known, Grade::SPO)) {
            return;
        }
        Rng rng(m_population.seed, Stream::Practice, recipe::keyOf(known.post->staff.staffCode) + 1);
        Date on = m_population.asOf.plusDays(-rng.between(550, 5500));
        for (const PopulationReduction* reduction : known.reductions) {
            if (stageOf(*reduction) == "nqo") {
                on = reduction->start;
            }
        }
        add(known, PracticeKind::Qualification, "", on);
        if (isGrade(known, Grade::PO) && addMonths(on, mentorMonths) <= m_population.asOf) {
            m_mentors.emplace(known.post->unit.teamCode, &known);
        }
    }

    void stages(const Known& known) {
        Date first = m_population.asOf;
        bool trainee = false;
        for (const PopulationReduction* reduction : known.reductions) {
            const std::string_view word = stageOf(*reduction);
            if (!word.empty()) {
                add(known, PracticeKind::Stage, word, reduction->start, reduction->end);
                trainee = trainee || (word != "nqo" && m_population.asOf < reduction->end);
                first = std::min(first, reduction->start);
            }
        }
        const auto mentor = m_mentors.find(known.post->unit.teamCode);
        if (trainee && isGrade(known, Grade::TPO) && mentor != m_mentors.end()) {
            PopulationPractice& one = add(known, PracticeKind::Mentor, "", first);
            one.mentorStaffCode = mentor->second->post->staff.staffCode;
            one.mentorTeamCode = mentor->second->post->unit.teamCode;
        }
    }

    /// Nearly everybody has done what everybody does; some of it has expired or is about to.
    void training(const Known& known, Rng& rng) {
        for (const std::string_view course : everybodysCourses) {
            const Date on = m_population.asOf.plusDays(-rng.between(20, 1120));
            if (rng.chance(0.95)) {
                add(known, PracticeKind::Training, course, on, addMonths(on, courseMonths));
            }
        }
        const Date on = m_population.asOf.plusDays(-rng.between(20, 700));
        if (isGrade(known, Grade::PO) && rng.chance(0.7)) {
            add(known, PracticeKind::Training, "arms", on, addMonths(on, riskCourseMonths));
        }
        if (isGrade(known, Grade::PO) || isGrade(known, Grade::SPO)) {
            add(known, PracticeKind::Training, "oasys", on.plusDays(-400));
        }
    }

    /// Part-timers have theirs recorded; so has the first full-timer with nothing else, who is about to work
    /// less for a time.
    void pattern(const Known& known, Rng& rng, bool& firstOfAll) {
        WeekHours week{};
        std::int32_t left = known.contracted.hundredths;
        for (int day = 0; day < workedDays; ++day) {
            const std::int32_t hours = std::min(left, fullDay);
            week.at(static_cast<std::size_t>(day)) = HoursPerWeek::ofHundredths(hours);
            left -= hours;
        }
        if (left > 0 || known.contracted == HoursPerWeek{}) {
            return;
        }
        const Date since = m_population.asOf.plusDays(-rng.between(100, 900));
        if (known.contracted < fullWeek) {
            add(known, PracticeKind::Pattern, "", since).entry.week = week;
        } else if (firstOfAll && isGrade(known, Grade::PO) && known.reductions.empty()) {
            firstOfAll = false;
            const Date from = m_population.asOf.plusDays(7);
            add(known, PracticeKind::Pattern, "", since, from).entry.week = week;
            week.at(workedDays - 1) = HoursPerWeek{};
            add(known, PracticeKind::Pattern, "", from, from.plusDays(56)).entry.week = week;
        }
    }

    /// Those whose reduction takes all their hours are away; a few have leave to come.
    void absence(const Known& known, Rng& rng) {
        bool away = false;
        for (const PopulationReduction* reduction : known.reductions) {
            if (known.contracted > HoursPerWeek{} && reduction->hours == known.contracted &&
                reduction->start <= m_population.asOf && m_population.asOf < reduction->end) {
                away = true;
                const std::string_view reason = reduction->reason;
                const bool parental = reason.starts_with("Maternity") || reason.starts_with("Adoption");
                add(known, PracticeKind::Absence,
                    parental                                 ? "parental_leave"
                    : reason == "Long Term Sickness Absence" ? "sickness"
                    : reason.starts_with("Special")          ? "special_leave"
                                                             : "other",
                    reduction->start, reduction->end);
            }
        }
        const Date from = m_population.asOf.plusDays(rng.between(5, 45));
        const int days = rng.between(5, 12);
        if (rng.chance(0.25) && !away && known.contracted > HoursPerWeek{}) {
            add(known, PracticeKind::Absence, "annual_leave", from, from.plusDays(days));
        }
    }

    static constexpr int mentorMonths = 24;

    const Population& m_population;
    std::map<std::string, Known> m_known;          ///< by staff code
    std::map<std::string, const Known*> m_mentors; ///< by team code
    std::vector<PopulationPractice> m_made;
};

} // namespace

std::vector<PopulationPractice> inventedPractice(const Population& population) {
    return PracticeMaker(population).all();
}

} // namespace headroom
