#pragma once

#include <string>

namespace headroom {

/// How the official screens and files print a percentage (wmt.md §1.4). Headroom itself shows
/// oneDecimal everywhere.
/// "117.4", "90.0", "-3.1": one decimal always, half up as the official tool rounds
/// (toward +∞: −2.25 → −2.2).
std::string oneDecimal(double percent);
/// "117.4%", "90%": one decimal, ".0" dropped: organisation tables.
std::string officialTable(double percent);
/// "117%": the official individual overview.
std::string officialWhole(double percent);
/// "117.4%", "90.0%": CSV.
std::string officialCsv(double percent);
/// History chart: a fraction in [0.5, 0.6) rounds down.
double officialChart(double percent);
/// Dashboard workbook: whole percent ÷ 100.
double officialDashboard(double percent);
/// Red on official screens: above 110, unrounded.
bool officialRed(double percent);
/// JavaScript's Math.round: half toward +∞.
double roundHalfUp(double value);

} // namespace headroom
