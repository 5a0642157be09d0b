#include "domain/error.h"
#include "store/extracts.h"
#include "store/figures.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/samplestore.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

/// Damaged files: every read either gives something or says in a sentence that it cannot; nothing
/// else may come out of the store, whatever the bytes.
namespace headroom {

namespace {

void readEverything(Store& opened) {
    sql::Database& db = opened.database();
    const Date day = test::sampleDay;
    store::gradeMap(db, day);
    store::pointsTable(db, day);
    store::contactPoints(db, day);
    store::reductionReasons(db, day);
    store::thresholds(db, day);
    store::childrenOf(db, {}, day);
    store::findOfficers(db, "s", day, 100);
    store::findUnits(db, "t", day, 100);
    store::managersIn(db, {}, day);
    store::postCasesIn(db, {}, day);
    store::unallocatedIn(db, {}, day);
    store::comingCases(db, {}, day, day.plusDays(60));
    store::newestEntries(db, 100);
    store::verifyLog(db);
    store::historyIn(db, store::historyDays(db, day, 13), {}, day);
    store::reductionsIn(db, {}, day);
    for (const auto& extract : store::extracts(db)) {
        store::countsIn(db, extract.id, {}, day);
        store::reportsIn(db, extract.id, {}, day);
        store::contactsIn(db, extract.id, {}, day, day);
    }
    for (const auto& post : store::postsIn(db, {}, day)) {
        store::pathOf(db, unitOf(post.id), day);
        store::heldCases(db, post.id, day);
    }
    opened.check(JobControl());
}

/// A store with something in most tables, closed; its bytes.
std::string bytesOfAFullStore() {
    test::SampleStore sample;
    sample.addReference();
    WmtExtract extract = test::sampleExtract(test::sampleDay, {});
    std::vector<PopulationCase> cases;
    for (int number = 0; number < 40; ++number) {
        extract.posts.push_back(test::samplePost("S" + std::to_string(number), number % 2 == 0 ? "A" : "B"));
        PopulationCase one;
        one.crn = "X" + std::to_string(100000 + number);
        one.dateOfBirth = Date::of(1990, 1, 1);
        one.gender = "man";
        one.language = "en";
        one.since = one.heldSince = test::sampleDay.plusDays(-30);
        one.teamCode = extract.posts.back().unit.teamCode;
        one.staffCode = extract.posts.back().staff.staffCode;
        one.order = {"community order", one.since, one.since, test::sampleDay.plusDays(20), std::nullopt, {}};
        cases.push_back(one);
    }
    sample.keep(extract);
    sample.change([&] { store::savePeople(sample.db(), cases, sample.log(), JobControl()); });
    sample.store.reset();
    std::ifstream file(sample.path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace

TEST(DamageTest, ADamagedFileIsReadOrRefusedNeverMore) {
    const std::string whole = bytesOfAFullStore();
    std::mt19937 random(20261122);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        test::TempFolder folder;
        const auto path = folder / "damaged.headroom";
        std::string bytes = whole;
        for (int flip = 0; flip <= round % 6; ++flip) {
            char& byte = bytes[random() % bytes.size()];
            byte = static_cast<char>(byte ^ (1 << random() % 8));
        }
        std::ofstream(path, std::ios::binary) << bytes;
        try {
            const auto opened =
                Store::open(path, round % 2 == 0 ? Store::Access::Read : Store::Access::Write);
            readEverything(*opened);
            if (opened->access() == Store::Access::Write) {
                store::saveExtract(
                    opened->database(),
                    test::sampleExtract(test::sampleDay.plusDays(7), {test::samplePost("S1", "A")}),
                    test::sampleGrades(), test::sampleHours(), LogEntryId{1}, JobControl());
            }
        } catch (const Error& error) {
            ++refused;
            EXPECT_FALSE(std::string(error.what()).empty());
        }
    }
    EXPECT_GT(refused, 5) << "the damage was too small to test anything";
}

TEST(DamageTest, ATruncatedFileIsRefused) {
    const std::string whole = bytesOfAFullStore();
    test::TempFolder folder;
    for (const std::size_t size :
         {std::size_t{50}, std::size_t{4096}, whole.size() / 2, whole.size() - 4096}) {
        const auto path = folder / ("cut" + std::to_string(size));
        std::ofstream(path, std::ios::binary) << whole.substr(0, size);
        const auto readAll = [&path] {
            const auto opened = Store::open(path, Store::Access::Read);
            const auto faults = opened->check(JobControl());
            if (!faults.empty()) {
                throw StoreError(faults.front());
            }
        };
        EXPECT_THROW(readAll(), StoreError) << size;
    }
}

} // namespace headroom
