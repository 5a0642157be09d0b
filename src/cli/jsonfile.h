#pragma once

#include "domain/error.h"

#include <string>

namespace headroom::cli {

/// The whole of a JSON file that somebody wrote or exported. Throws FileError, also for one too large to
/// have been written by hand or by Headroom.
std::string readJsonFile(const std::string& name);

/// What is made of the text of such a file. A refusal names the file.
template <class Make>
auto fromJsonFile(const std::string& name, Make make) {
    const std::string text = readJsonFile(name);
    try {
        return make(text);
    } catch (const Error& error) {
        throw Error(name + ": " + error.what(), error.code());
    }
}

} // namespace headroom::cli
