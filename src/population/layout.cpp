#include "population/layout.h"

#include "population/apportion.h"
#include "population/names.h"
#include "population/rng.h"
#include "population/sizes.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdio>
#include <string_view>

namespace headroom::recipe {

namespace {

struct RegionShare {
    std::string_view name;
    double percent;
};

/// Public names of the probation regions with their approximate shares of the caseload. Wales
/// comes first because the smaller populations lie there.
constexpr std::array<RegionShare, 12> regionShares = {{{"Wales", 7},
                                                       {"London", 14},
                                                       {"North West", 11},
                                                       {"Yorkshire and the Humber", 11},
                                                       {"West Midlands", 11},
                                                       {"East of England", 9},
                                                       {"East Midlands", 7.5},
                                                       {"Greater Manchester", 7},
                                                       {"North East", 6.5},
                                                       {"Kent, Surrey and Sussex", 6},
                                                       {"South West", 5.5},
                                                       {"South Central", 4.5}}};

struct PlannedPdu {
    std::size_t region = 0;
    std::size_t inRegion = 0;
    Pressure pressure = Pressure::Typical;
    int teams = 0;
};

struct Staffing {
    int officers, supportOfficers, trainees;
};
constexpr Staffing showcaseStaffing = {5, 3, 2};
constexpr Staffing wideSpanStaffing = {8, 5, 3};
constexpr Staffing absentManagerStaffing = {7, 4, 3};
static_assert(wideSpanStaffing.officers + wideSpanStaffing.supportOfficers + wideSpanStaffing.trainees ==
              wideSpanReports);
static_assert(absentManagerStaffing.officers + absentManagerStaffing.supportOfficers +
                  absentManagerStaffing.trainees ==
              absentManagerReports);

std::string code(std::string_view start, const char* kind, std::size_t number, int digits) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%s%0*zu", kind, digits, number);
    return std::string(start) + text.data();
}

Pressure drawPressure(Rng& rng) {
    const double place = rng.unit();
    return place < 0.15 ? Pressure::Good : place < 0.65 ? Pressure::Typical : Pressure::Crisis;
}

std::vector<PlannedPdu> layOutPdus(const SizeFigures& figures, Rng& rng) {
    std::vector<double> weights;
    for (int region = 0; region < figures.regions; ++region) {
        weights.push_back(regionShares.at(static_cast<std::size_t>(region)).percent);
    }
    constexpr int fewestPdus = 5;
    const auto counts = apportion(figures.pdus, weights, figures.regions > 1 ? fewestPdus : 1);
    std::vector<PlannedPdu> pdus;
    for (std::size_t region = 0; region < counts.size(); ++region) {
        for (int pdu = 0; pdu < counts[region]; ++pdu) {
            pdus.push_back({region, static_cast<std::size_t>(pdu), drawPressure(rng), 0});
        }
    }
    pdus.front().pressure = Pressure::Typical;
    if (pdus.size() > 1) {
        const auto lastOfFirstRegion = static_cast<std::size_t>(counts.front() - 1);
        pdus[lastOfFirstRegion].pressure = Pressure::Depleted;
    }
    std::vector<double> sizes;
    for (std::size_t i = 0; i < pdus.size(); ++i) {
        sizes.push_back(0.85 + 0.3 * rng.unit());
    }
    const auto teams = apportion(figures.teams, sizes, 1);
    for (std::size_t i = 0; i < pdus.size(); ++i) {
        pdus[i].teams = teams[i];
    }
    return pdus;
}

PlannedTeam planTeam(const PlannedPdu& pdu, int teamInPdu, std::size_t number) {
    PlannedTeam team;
    team.codeStart = code("Z", "", pdu.region + 1, 2);
    const bool first = pdu.region == 0 && pdu.inRegion == 0;
    team.unit.regionCode = team.codeStart;
    team.unit.regionName = regionShares.at(pdu.region).name;
    team.unit.pduCode = code(team.codeStart, "P", pdu.inRegion + 1, 2);
    team.unit.pduName = first ? "Invented Vale" : pduName(pdu.region, pdu.inRegion);
    team.unit.teamCode = code(team.codeStart, "T", number, 3);
    team.unit.teamName = team.unit.pduName + " Team " + std::to_string(teamInPdu + 1);
    team.pressure = pdu.pressure;
    if (first && teamInPdu < 3) {
        constexpr std::array stories = {TeamStory::Showcase, TeamStory::WideSpan, TeamStory::AbsentManager};
        team.story = stories.at(static_cast<std::size_t>(teamInPdu));
    }
    return team;
}

std::vector<PlannedTeam> planTeams(const std::vector<PlannedPdu>& pdus) {
    std::vector<PlannedTeam> teams;
    std::size_t region = 0;
    std::size_t number = 0;
    for (const PlannedPdu& pdu : pdus) {
        number = pdu.region == region ? number : 0;
        region = pdu.region;
        for (int team = 0; team < pdu.teams; ++team) {
            teams.push_back(planTeam(pdu, team, ++number));
        }
    }
    return teams;
}

const Staffing* fixedStaffing(TeamStory story) {
    switch (story) {
    case TeamStory::Showcase:
        return &showcaseStaffing;
    case TeamStory::WideSpan:
        return &wideSpanStaffing;
    case TeamStory::AbsentManager:
        return &absentManagerStaffing;
    case TeamStory::Ordinary:
        break;
    }
    return nullptr;
}

/// Shares one grade out over the ordinary teams; the others have theirs fixed.
void staffTeams(std::vector<PlannedTeam>& teams, int total, const std::vector<double>& weights,
                int PlannedTeam::*posts, int Staffing::*fixed) {
    std::vector<double> ordinaryWeights;
    std::vector<PlannedTeam*> ordinary;
    for (std::size_t i = 0; i < teams.size(); ++i) {
        if (const Staffing* staffing = fixedStaffing(teams[i].story)) {
            teams[i].*posts = staffing->*fixed;
            total -= staffing->*fixed;
        } else {
            ordinary.push_back(&teams[i]);
            ordinaryWeights.push_back(weights[i]);
        }
    }
    const auto shares = apportion(total, ordinaryWeights, ordinary.empty() ? 0 : 1);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        ordinary[i]->*posts = shares[i];
    }
}

void shareUnallocated(std::vector<PlannedTeam>& teams, int total, Rng& rng) {
    constexpr int inShowcase = 6;
    constexpr int inDepletedPdu = 72;
    std::vector<double> depleted;
    std::vector<double> others;
    for (const PlannedTeam& team : teams) {
        const bool counts = team.story != TeamStory::Showcase;
        depleted.push_back(counts && team.pressure == Pressure::Depleted ? 1 : 0);
        others.push_back(counts && team.pressure != Pressure::Depleted ? team.holders() * (0.4 + rng.unit())
                                                                       : 0);
    }
    const bool anyDepleted = std::find(depleted.begin(), depleted.end(), 1.0) != depleted.end();
    const int left = total - inShowcase - (anyDepleted ? inDepletedPdu : 0);
    const auto ordinary = apportion(left, others, 0);
    const auto waiting = apportion(anyDepleted ? inDepletedPdu : 0, depleted, 0);
    const auto mappa = apportion(anyDepleted ? depletedPduMappa : 0, depleted, 0);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        teams[i].unallocated = teams[i].story == TeamStory::Showcase ? inShowcase : ordinary[i] + waiting[i];
        teams[i].unallocatedMappa = std::min(mappa[i], waiting[i]);
    }
}

} // namespace

std::vector<PlannedTeam> layOut(PopulationSize size, std::uint64_t seed) {
    Rng rng(seed, Stream::Layout, 0);
    const SizeFigures& figures = figuresOf(size);
    auto teams = planTeams(layOutPdus(figures, rng));
    assert(teams.size() == static_cast<std::size_t>(figures.teams));

    std::vector<double> weights;
    std::vector<double> officerWeights;
    for (const PlannedTeam& team : teams) {
        weights.push_back(0.85 + 0.3 * rng.unit());
        officerWeights.push_back(weights.back() *
                                 (team.pressure == Pressure::Depleted ? depletedPduFilled : 1));
    }
    staffTeams(teams, figures.officers, officerWeights, &PlannedTeam::officers, &Staffing::officers);
    staffTeams(teams, figures.supportOfficers, weights, &PlannedTeam::supportOfficers,
               &Staffing::supportOfficers);
    staffTeams(teams, figures.trainees, weights, &PlannedTeam::trainees, &Staffing::trainees);
    shareUnallocated(teams, figures.unallocated, rng);
    return teams;
}

} // namespace headroom::recipe
