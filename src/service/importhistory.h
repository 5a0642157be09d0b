#pragma once

#include "domain/finding.h"
#include "domain/tier.h"
#include "service/imports.h"
#include "store/imports.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// One kind of warning of an import: how often it came, without the text of the file.
struct ImportWarning {
    std::string code; ///< as scripts know it ("unknown_grade_code")
    std::string sheet;
    std::int64_t count = 0;
};

/// An import that changed something: what it was and what became of it.
struct ImportEntry {
    store::ImportRecord record;
    std::vector<SheetResult> sheets;
    std::vector<ImportWarning> warnings;

    bool withdrawn() const { return !record.withdrawnAt.empty(); }
};
/// Newest first. Imports of a store that kept no history yet are not in it; their extracts are.
std::vector<ImportEntry> importHistory(Workspace& workspace);

/// Remembers an import with what it did to dated facts: made before anything is changed, kept inside the
/// transaction that changes it.
class ImportKeeper {
public:
    explicit ImportKeeper(sql::Database& db)
        : m_db(db)
        , m_before(db) {}
    void keep(const std::string& kind, const ImportResult& result, const std::string& fileHash,
              ExtractId extract, LogEntryId log) const;

private:
    sql::Database& m_db;
    store::RowsBefore m_before;
};
/// The same for an import that changes no dated facts of its own.
void keepImport(sql::Database& db, const std::string& kind, const ImportResult& result,
                const std::string& fileHash, LogEntryId log);

/// Takes an import back as an act of its own: what it changed is as it was before, what it had brought stays
/// on record. Refusals say what was built on it since; then nothing is changed. Throws NotFound,
/// AccessDenied.
Findings withdrawImport(Workspace& workspace, std::int64_t import, const JobControl& job);
/// The refusals alone, for a button.
Findings checkWithdrawal(Workspace& workspace, std::int64_t import);

/// A post in words.
struct ChangedPost {
    std::string staffCode, surname, forename, teamCode, teamName;
};
struct MovedFigure {
    PostId post;
    ChangedPost who;
    double before = 0, after = 0; ///< per cent
};
/// What an extract brought beside the one before it.
struct ExtractChanges {
    store::ExtractRecord extract;
    std::optional<store::ExtractRecord> before; ///< none: it was the first
    std::vector<ChangedPost> added, ended;
    struct TierMove {
        Tier from, to;
        std::int64_t cases = 0;
    };
    std::vector<TierMove> tiers; ///< by tier before, then after; those that stayed too
    std::int64_t casesCame = 0, casesWent = 0;
    int points = 10;                  ///< percentage points beyond which a figure is told
    std::vector<MovedFigure> figures; ///< those that moved by more, furthest first
};
/// Of an extract that counts; the newest where none is named. None: there is no such extract. Throws
/// AccessDenied.
std::optional<ExtractChanges> extractChanges(Workspace& workspace, ExtractId extract);

} // namespace headroom
