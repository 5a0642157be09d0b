#include "service/board.h"
#include "service/personaccess.h"
#include "service/record.h"
#include "service/search.h"
#include "service/tempworkspace.h"
#include "service/whoami.h"
#include "store/log.h"
#include "store/people.h"
#include "store/peoplesearch.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test {
namespace {

/// The invented team, and what the tests need of it.
class SearchTest : public testing::Test {
protected:
    SearchTest() {
        const JobControl job;
        fillWithPopulation(*store, makePopulation(PopulationSize::Team, 1, store->today(), job), job);
        const UnitRef home = homeUnit(*store, store->today());
        for (const PostRow& row : readBoard(*store, {home, store->today(), true, false}).posts) {
            const auto cases = store::heldCases(store->database(), row.post, store->today());
            if (cases.size() > 5) {
                officers.push_back(row);
                held.push_back(cases);
            }
        }
    }

    std::vector<SearchHit> find(const std::string& text, int limit = 30) {
        return search(*store, text, store->today(), limit);
    }
    static bool has(const std::vector<SearchHit>& hits, const store::HeldCase& person) {
        return std::any_of(hits.begin(), hits.end(), [&](const SearchHit& hit) {
            return hit.kind == SearchHit::Kind::Person && hit.detail.starts_with(person.crn);
        });
    }
    PersonId idOf(const store::HeldCase& person) {
        return {
            sql::valueOf<std::int64_t>(store->database(), "SELECT id FROM people WHERE crn = ?1", person.crn)
                .value_or(0)};
    }
    template <class T>
    ItemId put(PersonId person, const T& value) {
        sql::Transaction transaction(store->database());
        const LogEntryId log =
            store::append(store->database(), {"tester", "test.put", "person", 0, "{}"}, store->clock());
        const ItemId item = store::putNew(store->database(), person, CaseId{}, value, log);
        store::indexPerson(store->database(), person);
        transaction.commit();
        return item;
    }

    void revise(PersonId person, const PersonDetails& details) {
        const auto known = store::currentOf<PersonDetails>(store->database(), person);
        ASSERT_EQ(known.size(), 1U);
        RecordChange<PersonDetails> change;
        change.id = known.front().id;
        change.revision = known.front().revision;
        change.person = person;
        change.value = details;
        change.reason = "found out";
        EXPECT_FALSE(refused(saveRecord(*store, change).findings));
    }

    TempWorkspace store;
    std::vector<PostRow> officers;
    std::vector<std::vector<store::HeldCase>> held;
};

TEST_F(SearchTest, FindsByNameInEveryUsualWay) {
    const store::HeldCase& person = held.at(0).at(0);
    EXPECT_TRUE(has(find(person.surname), person));
    EXPECT_TRUE(has(find(person.surname.substr(0, 4)), person)) << "beginning";
    EXPECT_TRUE(has(find(person.surname.substr(2)), person)) << "a part inside";
    EXPECT_TRUE(has(find(person.forename + " " + person.surname), person));
    EXPECT_TRUE(has(find(person.surname + ", " + person.forename.substr(0, 2)), person));
    std::string shouted = person.surname;
    std::transform(shouted.begin(), shouted.end(), shouted.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    EXPECT_TRUE(has(find(shouted), person));
}

TEST_F(SearchTest, FindsByCrnAndDateOfBirth) {
    const store::HeldCase& person = held.at(1).at(2);
    const auto hits = find(person.crn);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().person, idOf(person));
    EXPECT_TRUE(has(find(person.crn.substr(0, 5)), person));
    const auto born =
        sql::valueOf<Date>(store->database(), "SELECT date_of_birth FROM people WHERE crn = ?1", person.crn);
    ASSERT_TRUE(born);
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    EXPECT_TRUE(has(find(born->iso()), person));
    EXPECT_TRUE(
        has(find(two(born->day()) + "/" + two(born->month()) + "/" + std::to_string(born->year())), person));
    EXPECT_TRUE(has(find(born->text()), person));
}

TEST_F(SearchTest, FindsByIdentifierAddressAndTelephoneAsSoonAsTheyAreKept) {
    const store::HeldCase& person = held.at(0).at(1);
    PersonDetails details;
    details.surname = person.surname;
    details.forename = person.forename;
    details.preferredName = "Zephyrine";
    details.dateOfBirth = Date::of(1980, 1, 2);
    details.gender = "man";
    details.language = "en";
    details.pnc = "1998/0123456Z";
    details.nationalInsurance = "ZZ 12 34 56 Q";
    revise(idOf(person), details);
    put(idOf(person), ContactPoint{"address", "12 Invented Row, Nowhere", "main", "", store->today(), {}});
    put(idOf(person), ContactPoint{"mobile", "07000 123 987", "main", "", store->today(), {}});
    for (const char* text : {"1998/0123456Z", "19980123456z", "ZZ123456Q", "zephyr", "invented row",
                             "12 Invented", "07000123987", "07000 123"}) {
        EXPECT_TRUE(has(find(text), person)) << text;
    }
}

TEST_F(SearchTest, AsksWhatWasMeantWhenNobodyIsFound) {
    const store::HeldCase& person = held.at(0).at(0);
    std::string misspelt = person.surname;
    ASSERT_GE(misspelt.size(), 6U);
    std::swap(misspelt[2], misspelt[3]);
    if (misspelt == person.surname) {
        misspelt.erase(2, 1);
    }
    const auto hits = find(misspelt);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().kind, SearchHit::Kind::DidYouMean);
    bool found = false;
    for (const SearchHit& hit : hits) {
        found = found || has(find(hit.title), person);
    }
    EXPECT_TRUE(found);
    EXPECT_TRUE(find("qqqqzzzzqqqq").empty());
}

TEST_F(SearchTest, PutsOwnCasesFirst) {
    const store::HeldCase& mine = held.at(2).at(0);
    store->actAs(practitionerActor(*store, officers.at(2).staffCode, store->today()));
    const auto hits = find(mine.surname.substr(0, 1), 60);
    bool others = false;
    for (const SearchHit& hit : hits) {
        if (hit.kind == SearchHit::Kind::Person) {
            EXPECT_FALSE(hit.own && others) << "an own case after somebody else's";
            others = others || !hit.own;
        }
    }
    EXPECT_TRUE(has(hits, mine));
}

TEST_F(SearchTest, WhoMayNotBeSeenIsNotFoundInAnyForm) {
    const store::HeldCase& person = held.at(0).at(0);
    const std::size_t before = find(person.surname).size();
    put(idOf(person), AccessEntry{AccessEntry::List::Restricted, "somebody-else", store->today(), {}});
    EXPECT_FALSE(has(find(person.surname), person));
    EXPECT_EQ(find(person.surname).size(), before - 1) << "not even as a count";
    EXPECT_TRUE(find(person.crn).empty());
    std::string misspelt = person.surname + "x";
    for (const SearchHit& hit : find(misspelt)) {
        EXPECT_FALSE(has(find(hit.title), person));
    }
    put(idOf(person), AccessEntry{AccessEntry::List::Restricted, "tester", store->today(), {}});
    const auto hits = find(person.crn);
    ASSERT_FALSE(hits.empty()) << "on the list: found again, and marked";
    EXPECT_TRUE(hits.front().limited);
}

TEST_F(SearchTest, NothingTypedIsTakenForALanguage) {
    for (const char* text : {"\"", "a\" OR \"b", "*", "NEAR(a b)", "surname:a", "(", "^",
                             "'; DROP TABLE people; --", "-", "a AND", "\xC3", "%", "_"}) {
        EXPECT_NO_THROW(find(text)) << text;
    }
}

} // namespace
} // namespace headroom::test
