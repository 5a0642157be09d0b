#pragma once

#include <string>

namespace headroom {

/// How the official screens and files print a percentage (docs/rules.md, printing). Headroom itself shows
/// oneDecimal everywhere.
/// "117.4", "90.0", "-3.1": one decimal always, half up as the official tool rounds
/// (toward +∞: −2.25 → −2.2).
std::string oneDecimal(double percent);
/// "117.4%", "90%": one decimal, ".0" dropped: organisation tables.
std::string officialTable(double percent);
/// "117%": the official individual overview.
std::string officialWhole(double percent);
/// "117.4%", "90.0%": official CSV files. An exact half goes away from zero here (−2.25 → −2.3),
/// unlike in the tables.
std::string officialCsv(double percent);
/// "117.4%", "90%": the official archive; rounds as the CSV files, prints as the tables.
std::string officialArchive(double percent);
/// History chart: a fraction of 0.5 or more that stays below 0.6 at four decimals rounds down.
double officialChart(double percent);
/// Dashboard workbook: whole percent ÷ 100.
double officialDashboard(double percent);
/// Red on official screens: above 110, unrounded.
bool officialRed(double percent);
/// JavaScript's Math.round: half toward +∞.
double roundHalfUp(double value);

} // namespace headroom
