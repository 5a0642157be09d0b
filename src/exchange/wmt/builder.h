#pragma once

#include "domain/extract.h"
#include "exchange/wmt/sheetrow.h"
#include "exchange/wmt/tally.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace headroom::wmt {

/// Joins the rows of the sheets into one extract. Sheets of counts come first (wmt_extract,
/// filtered, T2A, OMiC), so that the others can be checked against the posts there are.
class ExtractBuilder {
public:
    explicit ExtractBuilder(FindingList& found)
        : m_found(found) {}

    void add(Sheet sheet, const SheetRow& row);
    /// What only the whole can say: that there are posts, that T2A cases are fewer than filtered
    /// ones, of which day the extract is. Then all warnings that stand for many rows.
    void finish(std::optional<Date> reportDate);
    WmtExtract take() { return std::move(m_extract); }

private:
    struct Identity {
        ExtractUnit unit;
        ExtractStaff staff;
    };
    using RowsByPost = std::unordered_map<std::string, std::int64_t>;

    void checkWhole(std::optional<Date> reportDate);
    std::optional<Identity> identity(Sheet sheet, const SheetRow& row);
    bool isRepeated(Sheet sheet, const SheetRow& row, const Identity& who);
    CaseCounts counts(const SheetRow& row, std::int64_t& statedTotal);
    ExtractPost& postOf(const Identity& who, std::optional<FindingCode> warning, const SheetRow& row);

    void addPost(const SheetRow& row);
    void addFiltered(const SheetRow& row);
    void addT2a(const SheetRow& row);
    void addOmic(const SheetRow& row);
    void addReports(const SheetRow& row);
    void addFlag(FlagSheet flag, const SheetRow& row);
    void addContact(const SheetRow& row);
    void addT2aCase(const SheetRow& row);
    bool isKnown(const std::string& staffCode, const std::string& teamCode) const;

    FindingList& m_found;
    WmtExtract m_extract;
    Tally m_tally;
    std::map<Sheet, RowsByPost> m_rows;                   ///< of each sheet with one row per post
    std::unordered_map<std::string, std::size_t> m_posts; ///< place in m_extract.posts
    std::optional<Date> m_newestDatestamp;
    std::int64_t m_filteredTotal = 0;
    std::int64_t m_t2aTotal = 0;
    Place m_t2aPlace; ///< of the T2A sheet's total
};

} // namespace headroom::wmt
