#pragma once

#include "domain/population.h"
#include "population/caseload.h"
#include "population/contactplan.h"
#include "population/layout.h"
#include "population/staffing.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace headroom::recipe {

/// Writes the extract of the population's day while its cases are made: what the central system
/// would have listed about them.
class ExtractBuilder {
public:
    ExtractBuilder(WmtExtract& extract, Date asOf, const std::vector<PlannedTeam>& teams,
                   const std::vector<PlannedPost>& posts);

    /// Counts a held case and lists it on the sheets it belongs to.
    void add(std::size_t post, const PopulationCase& made, Inactive inactive);
    void addContacts(const std::vector<PlannedContact>& contacts,
                     const std::vector<std::vector<std::size_t>>& casesOfPosts,
                     const std::vector<PopulationCase>& cases, std::uint64_t seed);
    /// Reports of the posts, of a few court staff who hold no cases, and offender management in
    /// custody in some teams.
    void addReportsAndOthers(std::uint64_t seed);

private:
    void flag(FlagSheet sheet, char rowType, const PopulationCase& made, const PlannedPost& post,
              std::vector<std::pair<std::string, std::string>> details = {});
    void flagInactive(const PopulationCase& made, const PlannedPost& post, Inactive inactive);
    void addCourtStaff(std::size_t team, std::uint64_t seed);
    void addOmic(std::size_t team, std::uint64_t seed);
    ExtractStaff newcomer(std::size_t team, std::uint64_t seed, char kind, const char* grade);

    WmtExtract& m_extract;
    Date m_asOf;
    const std::vector<PlannedTeam>& m_teams;
    const std::vector<PlannedPost>& m_posts;
    std::array<std::int64_t, flagSheetCount> m_rows{};
    std::size_t m_newcomers = 0;
};

} // namespace headroom::recipe
