// headroom_contacts_bench [google-benchmark's own options]
//
// Makes a region of 20,350 cases with 550,000 contacts in a folder that goes again, one person of whom
// has 2,000, and measures what somebody who keeps records waits for. /0: on this disk, /5: on one
// that takes 5 ms for each sync; syncs: how often each waited for it.

#include "population/population.h"
#include "service/contacts.h"
#include "service/demo.h"
#include "service/person.h"
#include "service/today.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/contactlog.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

/// How often the disk was waited for, and how long that is to take; 0: as long as it takes.
std::atomic<std::int64_t> syncs = 0;
std::atomic<std::int64_t> syncMilliseconds = 0;

int waitForDisk(long call, int file) {
    ++syncs;
    if (syncMilliseconds == 0) {
        return static_cast<int>(::syscall(call, file));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(syncMilliseconds));
    return 0;
}

} // namespace

// These stand before the system's own for the whole program, SQLite included.
extern "C" int fsync(int file) {
    return waitForDisk(SYS_fsync, file);
}
extern "C" int fdatasync(int file) {
    return waitForDisk(SYS_fdatasync, file);
}

namespace headroom {

namespace {

constexpr std::size_t allContacts = 550'000;
constexpr std::size_t contactsOfOne = 2'000;
constexpr std::size_t contactsAtOnce = 50'000;
const Date benchDay = Date::of(2026, 11, 20);

/// A case as the bulk of contacts needs it.
struct BenchCase {
    PersonId person;
    CaseId id;
    PostId holder;
};

std::vector<BenchCase> heldCases(sql::Database& db) {
    std::vector<BenchCase> cases;
    auto rows = db.prepare("SELECT c.person_id, c.id, h.post_id FROM cases c CROSS JOIN case_holders h "
                           "WHERE h.case_id = c.id AND h.role = 'lead' AND h.post_id IS NOT NULL AND "
                           "h.valid_to IS NULL ORDER BY c.id");
    while (rows.next()) {
        cases.push_back({rows.get<PersonId>(0), rows.get<CaseId>(1), rows.get<PostId>(2)});
    }
    return cases;
}

/// Contacts as officers write them: several sentences each, every seventh an appointment to come.
class ContactMaker {
public:
    store::NewContact make(const BenchCase& one, int daysAgo) {
        static constexpr std::array<const char*, 5> types = {"AP01", "CP01", "AP02", "CO01", "CP05"};
        store::NewContact made;
        made.person = one.person;
        made.onCase = one.id;
        Contact& contact = made.contact;
        ++m_made;
        contact.type = types[m_made % types.size()];
        contact.day = benchDay.plusDays(-daysAgo);
        contact.startsAt = static_cast<int>(540 + m_made % 16 * 30);
        contact.endsAt = *contact.startsAt + 30;
        contact.by = one.holder;
        contact.place = "Office";
        contact.activity = "face_to_face";
        contact.minutes = 30;
        if (contact.type.starts_with("AP")) {
            contact.needsOutcome = daysAgo <= 0;
            contact.outcome = daysAgo <= 0      ? ""
                              : m_made % 9 == 0 ? "unacceptable_absence"
                                                : "attended_complied";
        }
        for (std::size_t sentence = 0; sentence < 3 + m_made % 6; ++sentence) {
            contact.notes += "Talked about the plan, work and where to live; the next step was agreed. ";
        }
        return made;
    }

private:
    std::size_t m_made = 0;
};

/// The store, made once for all measurements.
class BenchStore {
public:
    BenchStore() {
        std::string pattern = (std::filesystem::temp_directory_path() / "headroom-bench-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        Workspace::Options options;
        options.path = m_folder / "bench.headroom";
        options.actor.name = "bench";
        options.clock = std::make_shared<const FixedClock>(benchDay);
        m_workspace = Workspace::create(options);
        fillWithPopulation(*m_workspace, makePopulation(PopulationSize::Region, 1, benchDay, JobControl()),
                           JobControl());
        const std::vector<BenchCase> cases = heldCases(m_workspace->database());
        m_case = cases.at(cases.size() / 2);
        fill(cases);
    }
    ~BenchStore() {
        m_workspace.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    BenchStore(const BenchStore&) = delete;
    BenchStore& operator=(const BenchStore&) = delete;

    Workspace& workspace() { return *m_workspace; }
    const BenchCase& busiest() const { return m_case; }

private:
    void fill(const std::vector<BenchCase>& cases) {
        const auto held =
            sql::valueOf<std::int64_t>(m_workspace->database(), "SELECT count(*) FROM contact_revisions")
                .value_or(0);
        ContactMaker maker;
        std::vector<store::NewContact> part;
        const std::size_t wanted = allContacts - std::min(allContacts, static_cast<std::size_t>(held));
        const std::size_t every = std::max<std::size_t>(1, wanted / contactsOfOne);
        // Day by day as they came, so that one person's lie all over the file.
        const std::size_t rounds = wanted / cases.size() + 1;
        for (std::size_t made = 0; made < wanted; ++made) {
            const BenchCase& one = made % every == 0 ? m_case : cases[made % cases.size()];
            part.push_back(maker.make(one, static_cast<int>((rounds - made / cases.size()) * 20) - 30));
            if (part.size() == contactsAtOnce || made + 1 == wanted) {
                keep(part);
                part.clear();
            }
        }
    }

    void keep(const std::vector<store::NewContact>& part) {
        sql::Database& db = m_workspace->database();
        sql::Transaction transaction(db);
        const LogEntryId log = store::append(db, {"bench", "bench", "contact"}, m_workspace->clock());
        store::saveContacts(db, part, log, JobControl());
        transaction.commit();
    }

    std::filesystem::path m_folder;
    std::unique_ptr<Workspace> m_workspace;
    BenchCase m_case;
};

BenchStore& bench() {
    static BenchStore store;
    return store;
}

void timeline(benchmark::State& state) {
    const ContactPageRequest request{bench().busiest().person, {}, benchDay, 0, 200};
    for (auto _ : state) {
        benchmark::DoNotOptimize(readContacts(bench().workspace(), request));
    }
}

void timelineWords(benchmark::State& state) {
    ContactPageRequest request{bench().busiest().person, {}, benchDay, 0, 200};
    request.filter.words = "PLAN office agreed";
    for (auto _ : state) {
        benchmark::DoNotOptimize(readContacts(bench().workspace(), request));
    }
}

void personPage(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(readPerson(bench().workspace(), bench().busiest().person, benchDay));
    }
}

void todayPage(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(readToday(bench().workspace(), bench().busiest().holder, benchDay));
    }
}

/// Argument: the milliseconds that the disk takes.
class DiskOf {
public:
    explicit DiskOf(benchmark::State& state)
        : m_state(state)
        , m_before(syncs) {
        syncMilliseconds = state.range(0);
    }
    ~DiskOf() {
        syncMilliseconds = 0;
        m_state.counters["syncs"] =
            benchmark::Counter(static_cast<double>(syncs - m_before), benchmark::Counter::kAvgIterations);
    }
    DiskOf(const DiskOf&) = delete;
    DiskOf& operator=(const DiskOf&) = delete;

private:
    benchmark::State& m_state;
    std::int64_t m_before;
};

void typing(benchmark::State& state) {
    std::string body;
    const std::string subject = "contact/new/" + std::to_string(bench().busiest().person.value);
    const DiskOf disk(state);
    for (auto _ : state) {
        body += "word ";
        keepDraft(bench().workspace(), "contact", subject, body);
    }
}

void save(benchmark::State& state) {
    ContactChange change;
    change.contact.person = bench().busiest().person;
    change.contact.onCase = bench().busiest().id;
    Contact& contact = change.contact.value;
    contact.type = "AP01";
    contact.day = benchDay.plusDays(-1);
    contact.startsAt = 600;
    contact.by = bench().busiest().holder;
    contact.outcome = "unacceptable_absence";
    contact.notes = "Did not come. Rang twice, no answer.";
    RecordChange<Enforcement> enforcement;
    enforcement.value.action = "send_letter";
    enforcement.value.letter = "first";
    enforcement.value.decidedOn = benchDay;
    change.enforcement = enforcement;
    const DiskOf disk(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(saveContact(bench().workspace(), change));
    }
}

BENCHMARK(timeline)->Name("timeline")->Unit(benchmark::kMillisecond);
BENCHMARK(timelineWords)->Name("timelineWords")->Unit(benchmark::kMillisecond);
BENCHMARK(personPage)->Name("person")->Unit(benchmark::kMillisecond);
BENCHMARK(todayPage)->Name("today")->Unit(benchmark::kMillisecond);
BENCHMARK(typing)->Name("typing")->Unit(benchmark::kMillisecond)->UseRealTime()->Arg(0)->Arg(5);
BENCHMARK(save)->Name("save")->Unit(benchmark::kMillisecond)->UseRealTime()->Arg(0)->Arg(5);

} // namespace

} // namespace headroom

BENCHMARK_MAIN();
