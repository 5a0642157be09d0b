#pragma once

#include <cstdio>
#include <cstdlib>

namespace headroom::fuzz {

/// Not assert(): the claims hold in every build.
inline void claim(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "Claim broken: %s\n", what);
        std::abort();
    }
}

} // namespace headroom::fuzz
