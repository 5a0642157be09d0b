#include "service/demo.h"

#include "domain/error.h"
#include "population/personrecord.h"
#include "population/practice.h"
#include "population/supervision.h"
#include "service/inventedtiers.h"
#include "service/postlookup.h"
#include "service/recordfigures.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/extracts.h"
#include "store/log.h"
#include "store/officersupervision.h"
#include "store/people.h"
#include "store/practice.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

/// Puts one week after another into the store, giving posts their hours and reductions when they
/// first appear, so that every recorded figure is made with what held on its day.
class PopulationKeeper {
public:
    PopulationKeeper(Workspace& workspace, const Population& population, const JobControl& job)
        : m_workspace(workspace)
        , m_population(population)
        , m_size(parsePopulationSize(population.size).value_or(PopulationSize::Team))
        , m_job(job) {
        for (ReductionReason& reason : store::reductionReasons(db(), population.asOf)) {
            m_reasons.emplace(reason.name, reason.id);
        }
    }

    void keepWeek(const WmtExtract& extract, bool last) {
        const LogEntryId log = appendLog();
        const GradeMap grades = store::gradeMap(db(), extract.reportDate);
        const DefaultHours defaults = store::pointsTable(db(), extract.reportDate).defaultHours;
        // The weeks report their own progress; each extract's rows would only make the bar jump.
        store::saveExtract(db(), extract, grades, defaults, log, JobControl());
        const PostLookup posts(db(), extract.reportDate);
        keepHours(posts, extract.reportDate, log);
        keepReductions(posts, log);
        recordNewestFigures(db(), JobControl());
        if (last) {
            store::saveManagement(db(), m_population.management, log);
            keepPractice(posts, log);
            store::savePeople(db(), m_population.cases, log, m_job, [this](std::size_t number) {
                const PopulationCase& made = m_population.cases[number];
                PopulationRecord record =
                    personRecord(made, m_population.seed, number, m_population.asOf, diaryWeeks(m_size));
                record.tiers = inventedTiers(made, record, m_population.asOf);
                return record;
            });
            keepSupervision(posts, log);
        }
    }

private:
    sql::Database& db() { return m_workspace.database(); }

    LogEntryId appendLog() {
        return store::append(db(),
                             {m_workspace.actor().name, "demo.fill", "population", 0,
                              "{\"recipe\":\"" + m_population.recipe + "\",\"size\":\"" + m_population.size +
                                  "\",\"seed\":" + std::to_string(m_population.seed) + "}"},
                             m_workspace.clock());
    }

    void keepHours(const PostLookup& posts, Date from, LogEntryId log) {
        for (const PopulationHours& hours : m_population.hours) {
            const store::PostRecord* post = posts.find(hours.staffCode, hours.teamCode);
            if (post != nullptr && m_withHours.insert(post->id).second) {
                store::setContractedHours(db(), post->id, hours.contracted, "file", from, log);
            }
        }
    }

    void keepReductions(const PostLookup& posts, LogEntryId log) {
        m_keptReductions.resize(m_population.reductions.size(), false);
        for (std::size_t i = 0; i < m_population.reductions.size(); ++i) {
            const PopulationReduction& invented = m_population.reductions[i];
            const store::PostRecord* post = posts.find(invented.staffCode, invented.teamCode);
            if (post == nullptr || m_keptReductions[i]) {
                continue;
            }
            Reduction reduction;
            reduction.post = post->id;
            reduction.reason = reasonNamed(invented.reason);
            reduction.hours = invented.hours;
            reduction.start = invented.start;
            reduction.end = invented.end;
            store::addReduction(db(), reduction, log);
            m_keptReductions[i] = true;
        }
    }

    void keepPractice(const PostLookup& posts, LogEntryId log) {
        for (const PopulationPractice& invented : inventedPractice(m_population)) {
            const store::PostRecord* post = posts.find(invented.staffCode, invented.teamCode);
            const store::PostRecord* mentor = posts.find(invented.mentorStaffCode, invented.mentorTeamCode);
            if (post == nullptr) {
                continue;
            }
            PracticeEntry entry = invented.entry;
            if (mentor != nullptr) {
                entry.mentor = mentor->practitioner;
            }
            store::addPractice(db(), post->practitioner, entry, log);
        }
    }

    /// Each on the day it was held; what was done about it later is known from when it was done.
    void keepSupervision(const PostLookup& posts, LogEntryId log) {
        for (const PopulationSupervision& invented : inventedSupervision(m_population)) {
            const store::PostRecord* officer = posts.find(invented.staffCode, invented.teamCode);
            const store::PostRecord* manager =
                posts.find(invented.managerStaffCode, invented.managerTeamCode);
            if (officer == nullptr || manager == nullptr) {
                continue;
            }
            store::SupervisionRecord record;
            record.revision = 1;
            record.value = meetingOf(invented, officer->practitioner, manager->practitioner);
            const OfficerSupervision stands = record.value;
            std::optional<Date> done;
            for (SupervisionAction& action : record.value.actions) {
                done = std::max(done, action.doneOn);
                action.doneOn.reset();
            }
            record.id = store::addSupervisionRevision(db(), record, invented.heldOn, log);
            if (done) {
                record.revision = 2;
                record.value = stands;
                store::addSupervisionRevision(db(), record, *done, log);
            }
        }
    }

    OfficerSupervision meetingOf(const PopulationSupervision& invented, PractitionerId officer,
                                 PractitionerId manager) {
        OfficerSupervision made;
        made.officer = officer;
        made.with = manager;
        made.heldOn = invented.heldOn;
        made.nextOn = invented.nextOn;
        made.agreed = invented.agreed;
        made.actions = invented.actions;
        for (const PopulationDiscussion& one : invented.cases) {
            if (const auto person = store::personWithCrn(db(), one.crn)) {
                made.cases.push_back({*person, one.discussed});
            }
        }
        return made;
    }

    ReasonId reasonNamed(const std::string& reason) const {
        const auto found = m_reasons.find(reason);
        if (found == m_reasons.end()) {
            throw NotFound("The population names a reduction reason that the store does not hold: " + reason +
                           ".");
        }
        return found->second;
    }

    Workspace& m_workspace;
    const Population& m_population;
    PopulationSize m_size;
    const JobControl& m_job;
    std::unordered_map<std::string, ReasonId> m_reasons;
    std::unordered_set<PostId> m_withHours;
    std::vector<bool> m_keptReductions;
};

} // namespace

void fillWithPopulation(Workspace& workspace, const Population& population, const JobControl& job) {
    workspace.require(Permission::MakeDemo);
    if (store::newestExtract(workspace.database())) {
        throw Conflict(
            "This store already holds data, so no invented population is put into it. Choose another file.");
    }
    // One transaction for all weeks: cancelled half way, the store is as empty as before.
    sql::Transaction transaction(workspace.database());
    PopulationKeeper keeper(workspace, population, job);
    for (int weeksAgo = populationWeeks; weeksAgo >= 1; --weeksAgo) {
        job.report(Phase::Saving, populationWeeks - weeksAgo, populationWeeks + 1);
        keeper.keepWeek(earlierExtract(population, weeksAgo), false);
    }
    job.report(Phase::Saving, populationWeeks, populationWeeks + 1);
    keeper.keepWeek(population.extract, true);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Everything, {}});
}

} // namespace headroom
