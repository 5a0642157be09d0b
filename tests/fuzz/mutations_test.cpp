#include "fuzz/mutations.h"
#include "fuzz/targets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace headroom::fuzz {

namespace {

/// Rounds over all seeds of each target; a few seconds in all.
constexpr int rounds = 2000;

std::vector<std::string> keptInputs(const std::string& target) {
    std::vector<std::string> inputs;
    const auto folder = std::filesystem::path(HEADROOM_TEST_DATA) / "fuzz" / "corpus" / target;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        inputs.push_back(bytes.str());
    }
    return inputs;
}

} // namespace

class FuzzTargetTest : public testing::TestWithParam<Target> {};

TEST_P(FuzzTargetTest, TakesItsSeedsAndTheInputsThatWereKept) {
    const std::vector<std::string> kept = keptInputs(GetParam().name);
    EXPECT_FALSE(kept.empty());
    for (const auto& inputs : {GetParam().seeds, kept}) {
        for (const std::string& input : inputs) {
            EXPECT_NO_THROW(GetParam().run(input));
        }
    }
}

TEST_P(FuzzTargetTest, TakesMutationsOfThem) {
    std::vector<std::string> inputs = GetParam().seeds;
    for (std::string& input : keptInputs(GetParam().name)) {
        inputs.push_back(std::move(input));
    }
    std::mt19937 random(20261122);
    for (int round = 0; round < rounds; ++round) {
        const std::string input = mutated(inputs[static_cast<std::size_t>(round) % inputs.size()], random);
        ASSERT_NO_THROW(GetParam().run(input)) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Exchange, FuzzTargetTest, testing::ValuesIn(allTargets()),
                         [](const auto& target) { return target.param.name; });

} // namespace headroom::fuzz
