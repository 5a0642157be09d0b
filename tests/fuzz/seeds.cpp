#include "fuzz/targets.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

/// Writes the inputs each target starts from: FOLDER/<target>/seed-<n>.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("Usage: headroom-fuzz-seeds FOLDER\n", stderr);
        return 2;
    }
    for (const headroom::fuzz::Target& target : headroom::fuzz::allTargets()) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / target.name;
        std::filesystem::create_directories(folder);
        for (std::size_t i = 0; i < target.seeds.size(); ++i) {
            std::ofstream(folder / ("seed-" + std::to_string(i)), std::ios::binary) << target.seeds[i];
        }
    }
    return 0;
}
