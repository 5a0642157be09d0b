#pragma once

#include "domain/progress.h"
#include "exchange/inputfile.h"

#include <string>
#include <string_view>

namespace headroom {

/// SHA-256 of a whole file, lower-case hex; leaves the file at its beginning. How a file is known
/// again: importing the same one twice changes nothing.
std::string hashOf(const InputFile& file, const JobControl& job);
/// The same of bytes in memory.
std::string hashOf(std::string_view bytes);

} // namespace headroom
