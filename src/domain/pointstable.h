#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/points.h"
#include "domain/tier.h"

#include <cstdint>
#include <map>
#include <string>

namespace headroom {

/// Points for one case, by case type and tier. Untiered ([0]) never scores and stays 0.
using CasePoints = PerCaseType<PerTier<std::int32_t>>;

/// Share of an inactive case's points that is kept, in percent: 100 keeps all, 0 drops all,
/// values outside are treated as the nearer bound. Only Transition to Adulthood cases are
/// weighted (docs/rules.md).
struct Weightings {
    double warrants = 0;
    double unpaidWork = 100;
    double overdueTermination = 0;

    friend bool operator==(const Weightings&, const Weightings&) = default;
};

/// Contracted hours of a full-time officer, by grade; also what an officer without contracted
/// hours is taken to work.
struct DefaultHours {
    HoursPerWeek po;
    HoursPerWeek pso;
    HoursPerWeek spo; ///< 0 in the public seed: an SPO has no capacity

    friend bool operator==(const DefaultHours&, const DefaultHours&) = default;
};

/// One version of the points table: everything a workload figure needs besides the facts of
/// the post. Never changed once used; a new version starts on a later day.
/// Public seed: resources/points/2021-04-23.json.
struct PointsTable {
    PointsVersionId version;
    std::string name;
    Date from;
    CasePoints standard{};
    CasePoints t2a{};
    Weightings t2aWeightings{0, 0, 0};
    Points sdr;       ///< one standard delivery report completed in the last 30 days
    Points fdr;       ///< one fast delivery report ("SDR conversion") likewise
    Points nominalPo; ///< points of a full-time officer of every grade but PSO
    Points nominalPso;
    DefaultHours defaultHours;

    friend bool operator==(const PointsTable&, const PointsTable&) = default;
};

/// What one case-management-support contact is worth.
struct CreditedContactType {
    std::string code;
    std::string description;
    Points points;
    int category = 1; ///< 1 scores; 2 (group supervision) has not scored since January 2023

    friend bool operator==(const CreditedContactType&, const CreditedContactType&) = default;
};

/// One version of the contact points, by contact code.
struct ContactPoints {
    ContactPointsVersionId version;
    std::string name;
    Date from;
    /// A contact counts on its day and on the days after it, this many days in all (7).
    int windowDays = 7;
    std::map<std::string, CreditedContactType, std::less<>> types;
};

} // namespace headroom
