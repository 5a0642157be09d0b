// Links and pictures of the documents lead somewhere: to a file that is there, and to a heading it has.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::IsEmpty;

namespace {

const fs::path top = fs::path(HEADROOM_TEST_DATA).parent_path();

std::string read(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> documents() {
    std::vector<fs::path> found{top / "README.md"};
    for (const auto& entry : fs::recursive_directory_iterator(top / "docs")) {
        if (entry.path().extension() == ".md") {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Without blocks of code, in which brackets are no links and # is no heading.
std::string prose(const std::string& text) {
    std::string kept;
    bool code = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string line = text.substr(at, end - at);
        if (line.starts_with("```")) {
            code = !code;
        } else if (!code) {
            kept += line;
        }
        at = end;
    }
    return kept;
}

std::vector<std::string> links(const std::string& text) {
    static const std::regex link(R"(\]\(([^)\s]+)\))");
    std::vector<std::string> found;
    for (std::sregex_iterator each(text.begin(), text.end(), link), end; each != end; ++each) {
        found.push_back((*each)[1].str());
    }
    return found;
}

/// A heading as the part of an address after #: small letters, digits and hyphens for blanks.
std::string anchor(std::string heading) {
    heading = std::regex_replace(heading, std::regex(R"(\[([^\]]*)\]\([^)]*\))"), "$1");
    std::string made;
    for (const char each : heading) {
        const auto letter = static_cast<unsigned char>(each);
        if (std::isalnum(letter) != 0 || each == '-' || each == '_' || letter >= 0x80) {
            made += static_cast<char>(std::tolower(letter));
        } else if (each == ' ') {
            made += '-';
        }
    }
    return made;
}

std::set<std::string> anchors(const std::string& text) {
    static const std::regex heading(R"((^|\n)#+ ([^\n]*))");
    std::set<std::string> found;
    for (std::sregex_iterator each(text.begin(), text.end(), heading), end; each != end; ++each) {
        found.insert(anchor((*each)[2].str()));
    }
    return found;
}

/// What is wrong with a link of a document; empty where it leads somewhere.
std::string fault(const fs::path& document, const std::string& link) {
    if (std::regex_search(link, std::regex("^[a-z]+:"))) {
        return {};
    }
    const std::size_t hash = link.find('#');
    const std::string file = link.substr(0, hash);
    const fs::path target = file.empty() ? document : document.parent_path() / file;
    const std::string place = fs::relative(document, top).string() + ": " + link;
    if (!fs::exists(target)) {
        return place + " is not there";
    }
    if (hash != std::string::npos && !anchors(prose(read(target))).contains(link.substr(hash + 1))) {
        return place + " has no such heading";
    }
    return {};
}

std::vector<std::string> faults(const fs::path& document) {
    std::vector<std::string> found;
    for (const std::string& link : links(prose(read(document)))) {
        if (std::string each = fault(document, link); !each.empty()) {
            found.push_back(std::move(each));
        }
    }
    return found;
}

} // namespace

TEST(DocumentsTest, LeadSomewhereWithEveryLink) {
    ASSERT_GT(documents().size(), 20U);
    for (const fs::path& document : documents()) {
        EXPECT_THAT(faults(document), IsEmpty());
    }
}

TEST(DocumentsTest, HaveAPageForEachRoleThatPointsToTheGuide) {
    for (const char* role : {"practitioner.md", "manager.md", "office.md"}) {
        const std::vector<std::string> found = links(prose(read(top / "docs/user" / role)));
        EXPECT_THAT(found, Contains("../user-guide.md")) << role;
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const std::string& link) {
            return link.starts_with("../images/");
        })) << role;
    }
    const std::vector<std::string> ofReadme = links(read(top / "README.md"));
    EXPECT_THAT(ofReadme, Contains("docs/user/practitioner.md"));
}

// The check itself has teeth.

TEST(DocumentsTest, FindAFileOrAHeadingThatIsNotThere) {
    const fs::path guide = top / "docs/user-guide.md";
    EXPECT_EQ(fault(guide, "rules.md"), "");
    EXPECT_EQ(fault(guide, "https://example.org/"), "");
    EXPECT_EQ(fault(guide, "#the-teams-board"), "");
    EXPECT_EQ(fault(guide, "nowhere.md"), "docs/user-guide.md: nowhere.md is not there");
    EXPECT_EQ(fault(guide, "rules.md#nothing"), "docs/user-guide.md: rules.md#nothing has no such heading");
    EXPECT_THAT(links("[a](b.md) and ![c](d.png)"), testing::ElementsAre("b.md", "d.png"));
    EXPECT_THAT(prose("a\n```\n# no\n```\nb\n"), "a\nb\n");
}
