#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom::fuzz {

/// What is done with one input, whatever it holds. Returning is the only good end: a failed claim
/// stops the program, and any exception that gets out is a fault.

/// A CSV file: of hours, of reductions, and as plain records that must survive being written.
void readAsCsv(std::string_view input);
/// A sound extract with one part replaced: the first byte says which, the rest is its content.
void readAsPart(std::string_view input);
/// A whole file of an extract.
void readAsFile(std::string_view input);

/// What somebody types into the search of a store.
void readAsSearch(std::string_view input);
/// A file of people and cases.
void readAsCases(std::string_view input);

struct Target {
    std::string name; ///< "csv", "part", "file", "search", "cases"
    void (*run)(std::string_view input);
    std::vector<std::string> seeds; ///< sound inputs to start from
};
std::vector<Target> allTargets();

} // namespace headroom::fuzz
