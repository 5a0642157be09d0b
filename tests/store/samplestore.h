#pragma once

#include "domain/clock.h"
#include "domain/extract.h"
#include "domain/grademap.h"
#include "domain/pointstable.h"
#include "store/extracts.h"
#include "store/sql/transaction.h"
#include "store/store.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace headroom::test {

/// A folder of its own for one test, gone afterwards.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline constexpr Date sampleDay = Date::of(2026, 11, 22);

/// A new store in a folder of its own.
struct SampleStore {
    TempFolder folder;
    FixedClock clock{sampleDay};
    std::filesystem::path path = folder / "sample.headroom";
    std::unique_ptr<Store> store = Store::create(path, clock);

    sql::Database& db() { return store->database(); }
    /// A log entry to hang rows on.
    LogEntryId log(std::string_view action = "test");
    /// Does something in one transaction: without, each row would wait for the disk.
    template <class Change>
    void change(Change work) {
        sql::Transaction transaction(db());
        work();
        transaction.commit();
    }
    /// Keeps an extract in a transaction of its own.
    store::SavedExtract keep(const WmtExtract& extract);
    /// Points, contacts, grades, reasons and thresholds of the first day of 2020.
    void addReference();
};

GradeMap sampleGrades();
DefaultHours sampleHours();

/// A post of one of the invented officers, in Team `team` ("A" or "B" …) of an invented PDU.
ExtractPost samplePost(std::string_view staffCode, std::string_view team, int casesInB2 = 3,
                       std::string_view gradeCode = "M");
WmtExtract sampleExtract(Date day, std::initializer_list<ExtractPost> posts);

} // namespace headroom::test
