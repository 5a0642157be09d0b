// Completion and the manual page know what the program knows.

#include "cli/program.h"
#include "service/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <regex>
#include <set>

namespace headroom {
namespace {

using test::Sandbox;
using testing::HasSubstr;

const std::vector<std::vector<std::string>>& commands() {
    static const std::vector<std::vector<std::string>> all = {{},
                                                              {"demo"},
                                                              {"import", "wmt-extract"},
                                                              {"import", "hours"},
                                                              {"import", "reductions"},
                                                              {"import", "cases"},
                                                              {"import", "posts"},
                                                              {"import", "history"},
                                                              {"import", "changes"},
                                                              {"import", "withdraw"},
                                                              {"import", "run-due"},
                                                              {"report"},
                                                              {"explain"},
                                                              {"tier"},
                                                              {"scenario"},
                                                              {"calculate"},
                                                              {"check"},
                                                              {"backup"},
                                                              {"restore"},
                                                              {"points", "list"},
                                                              {"points", "export"},
                                                              {"points", "import"},
                                                              {"points", "compare"}};
    return all;
}

/// Every long option that some --help names.
std::set<std::string> optionsOfTheProgram() {
    const Sandbox sandbox;
    std::set<std::string> options;
    const std::regex option("^ +(?:-h,)?(--[a-z-]+)");
    for (std::vector<std::string> words : commands()) {
        words.emplace_back("--help");
        const std::string help = sandbox.run(words).out;
        std::size_t from = 0;
        for (std::size_t end = help.find('\n'); end != std::string::npos; end = help.find('\n', from)) {
            std::smatch match;
            const std::string line = help.substr(from, end - from);
            if (std::regex_search(line, match, option)) {
                options.insert(match[1]);
            }
            from = end + 1;
        }
    }
    return options;
}

std::string resource(const std::string& name) {
    return test::readFile(std::filesystem::path(HEADROOM_RESOURCES) / name);
}

/// The manual page writes every hyphen of an option as \-.
std::string withoutEscapes(std::string page) {
    page.erase(std::remove(page.begin(), page.end(), '\\'), page.end());
    return page;
}

class KnowsAllTest : public testing::TestWithParam<const char*> {};

TEST_P(KnowsAllTest, OptionsCommandsAndReports) {
    const std::string name = GetParam();
    const std::string text = withoutEscapes(resource(name));
    ASSERT_FALSE(text.empty());
    const auto options = optionsOfTheProgram();
    ASSERT_GT(options.size(), 15U);
    for (const std::string& option : options) {
        // fish names options without their hyphens.
        EXPECT_THAT(text, HasSubstr(name.ends_with(".fish") ? "-l " + option.substr(2) : option));
    }
    for (const auto& words : commands()) {
        EXPECT_THAT(text, HasSubstr(words.empty() ? "headroom-cli" : words.back()));
    }
    for (const ReportInfo& report : reportCatalogue()) {
        const bool manual = name.ends_with(".1"); // which says how to list them instead
        EXPECT_TRUE(manual || text.find(report.name) != std::string::npos) << report.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Files, KnowsAllTest,
                         testing::Values("completion/headroom-cli.bash", "completion/headroom-cli.fish",
                                         "completion/_headroom-cli", "man/headroom-cli.1"),
                         [](const auto& file) {
                             std::string name(file.param);
                             std::replace_if(
                                 name.begin(), name.end(), [](char c) { return std::isalnum(c) == 0; }, '_');
                             return name;
                         });

/// What bash proposes for the last of the words.
std::string proposed(const std::string& words) {
    const std::string script =
        "source '" + std::string(HEADROOM_RESOURCES) + "/completion/headroom-cli.bash'; COMP_WORDS=(" +
        words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _headroom_cli; echo \"${COMPREPLY[*]}\"";
    const std::string command = "bash -c '" + std::regex_replace(script, std::regex("'"), "'\\''") + "'";
    FILE* pipe = popen(command.c_str(), "r");
    std::string text;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) {
        text += static_cast<char>(c);
    }
    pclose(pipe);
    return text;
}

TEST(BashCompletionTest, ProposesWhatMayFollow) {
    EXPECT_EQ(proposed("headroom-cli re"), "report restore\n");
    EXPECT_EQ(proposed("headroom-cli import ''"),
              "wmt-extract hours reductions cases posts history changes withdraw run-due\n");
    EXPECT_EQ(proposed("headroom-cli --store x demo ''"), "team pdu region national\n");
    EXPECT_EQ(proposed("headroom-cli report capacity --level n"), "national\n");
    EXPECT_EQ(proposed("headroom-cli import wmt-extract --r"), "--report-date\n");
    EXPECT_EQ(proposed("headroom-cli import hours --r"), "\n");
}

} // namespace
} // namespace headroom
