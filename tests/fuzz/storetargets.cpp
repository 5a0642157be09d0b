// Targets that need a store: what somebody types into the search, and files of cases.

#include "exchange/support/tempfolder.h"
#include "fuzz/claim.h"
#include "fuzz/targets.h"
#include "service/importcases.h"
#include "service/personaccess.h"
#include "service/search.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/peoplerow.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <array>

namespace headroom::fuzz {

namespace {

constexpr std::array surnames = {"Okondaquist", "Llewarook", "Dunmitilde",
                                 "Abbarmere",   "O'Sample",  "Siân-Pretend"};

/// A store with a few people, the last of whom nobody may see.
class SearchedStore {
public:
    SearchedStore() {
        Workspace::Options options;
        options.path = m_folder.file("search.headroom");
        options.actor.name = "fuzz";
        options.clock = std::make_shared<const FixedClock>(Date::of(2026, 11, 22));
        m_workspace = Workspace::create(options);
        sql::Database& db = m_workspace->database();
        sql::Transaction transaction(db);
        const LogEntryId log =
            store::append(db, {"fuzz", "people.add", "person", 0, "{}"}, m_workspace->clock());
        int number = 0;
        for (const char* surname : surnames) {
            PersonDetails details;
            details.surname = surname;
            details.forename = "Invented";
            details.dateOfBirth = Date::of(1980, 1, 1).plusDays(100 * number);
            details.gender = "other";
            details.language = "en";
            m_last = store::addPersonRow(db, "X10000" + std::to_string(number++), details, log);
            store::putNew(db, m_last, CaseId{}, details, log);
        }
        const AccessEntry others{AccessEntry::List::Restricted, "somebody else", Date::of(2026, 1, 1), {}};
        store::putNew(db, m_last, CaseId{}, others, log);
        transaction.commit();
    }
    Workspace& workspace() { return *m_workspace; }
    PersonId denied() const { return m_last; }
    const test::TempFolder& folder() const { return m_folder; }

private:
    test::TempFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PersonId m_last;
};

SearchedStore& searchedStore() {
    static SearchedStore store;
    return store;
}

} // namespace

void readAsSearch(std::string_view input) {
    SearchedStore& store = searchedStore();
    constexpr int most = 20;
    constexpr std::size_t longestTyped = 200;
    const auto hits =
        search(store.workspace(), input.substr(0, longestTyped), store.workspace().today(), most);
    claim(hits.size() <= static_cast<std::size_t>(most), "no more hits than were asked for");
    for (const SearchHit& hit : hits) {
        claim(hit.kind != SearchHit::Kind::Person || hit.person != store.denied(),
              "who may not be seen is not found");
        claim(!hit.title.empty(), "a hit has a title");
    }
}

void readAsCases(std::string_view input) {
    SearchedStore& store = searchedStore();
    const auto file = store.folder().write("cases.csv", input);
    const CaseImportPlan plan = planCaseImport(store.workspace(), file, std::nullopt, JobControl());
    if (refused(plan.findings)) {
        return;
    }
    claim(plan.rows.size() == plan.table.rows.size(), "every row has a verdict");
    for (const CaseRowVerdict& verdict : plan.rows) {
        claim((verdict.kind == CaseRowVerdict::Kind::Refused) == refused(verdict.findings),
              "a refusal says why");
    }
    writeRefused(plan, store.folder().file("refused.csv"));
}

} // namespace headroom::fuzz
