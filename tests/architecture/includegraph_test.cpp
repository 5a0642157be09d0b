#include "architecture/includegraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace headroom::architecture;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

const std::filesystem::path root = std::filesystem::path(HEADROOM_TEST_DATA).parent_path();

std::vector<SourceFile> sources() {
    std::vector<SourceFile> files = readFiles(root, "src", {".h", ".cpp"});
    std::vector<SourceFile> ui = readFiles(root, "ui", {".h", ".cpp"});
    files.insert(files.end(), ui.begin(), ui.end());
    return files;
}

std::vector<SourceFile> cmakeFiles() {
    std::vector<SourceFile> files = readFiles(root, "src", {"CMakeLists.txt"});
    std::vector<SourceFile> ui = readFiles(root, "ui", {"CMakeLists.txt"});
    files.insert(files.end(), ui.begin(), ui.end());
    return files;
}

std::vector<std::string> breachesOf(const std::string& path, const std::string& line) {
    return breaches({{path, "#pragma once\n" + line + "\n"}});
}

} // namespace

TEST(TheHouseTest, HasNoIncludeAgainstTheArrows) {
    const auto files = sources();
    ASSERT_GT(files.size(), 50U);
    EXPECT_THAT(breaches(files), IsEmpty());
}

TEST(TheHouseTest, HasNoHeadersThatIncludeEachOther) {
    EXPECT_THAT(circles(sources()), IsEmpty());
}

TEST(TheHouseTest, LinksExactlyWhatItsArrowsSay) {
    const LinkLines links = linkLines(cmakeFiles());
    for (const Part& part : house()) {
        EXPECT_TRUE(part.name == "domain" || links.contains(libraryName(part.name)))
            << part.name << " has no link line";
    }
    EXPECT_THAT(linkBreaches(links, sources()), IsEmpty());
}

// The check itself has teeth: each rule refuses a planted breach of it.

TEST(IncludeGraphTest, RefusesAnArrowUpwards) {
    EXPECT_THAT(breachesOf("src/domain/tier.h", "#include \"engine/workload.h\""),
                ElementsAre("src/domain/tier.h:2: domain may not use engine (\"engine/workload.h\")"));
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include \"store/store.h\""), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("src/store/a.cpp", "#include \"service/board.h\""), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("src/service/a.cpp", "#include \"ui/widgets/theme.h\""), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("ui/widgets/a.cpp", "#include \"ui/app/mainwindow.h\""), testing::SizeIs(1));
}

TEST(IncludeGraphTest, RefusesAnArrowSideways) {
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include \"exchange/table.h\""), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("src/exchange/a.cpp", "#include \"store/extracts.h\""), testing::SizeIs(1));
}

TEST(IncludeGraphTest, KeepsTheWindowOutOfTheStore) {
    EXPECT_THAT(breachesOf("ui/pages/team/a.cpp", "#include \"store/sql/database.h\""), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("ui/pages/team/a.cpp", "#include <sqlite3.h>"), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("src/cli/a.cpp", "#include \"store/store.h\""), testing::SizeIs(1));
}

TEST(IncludeGraphTest, KeepsQtOutOfSrc) {
    EXPECT_THAT(breachesOf("src/service/a.cpp", "#include <QString>"),
                ElementsAre("src/service/a.cpp:2: service has no use for <QString>"));
}

TEST(IncludeGraphTest, KeepsTheWorldOutOfTheEngine) {
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include <fstream>"), testing::SizeIs(1));
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include <vector>"), IsEmpty());
}

TEST(IncludeGraphTest, RefusesWhatItDoesNotKnow) {
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include <boost/any.hpp>"),
                ElementsAre(HasSubstr("no part of the house knows")));
    EXPECT_THAT(breachesOf("src/engine/a.cpp", "#include \"figure.h\""),
                ElementsAre(HasSubstr("names no part of the house")));
    EXPECT_THAT(breaches({{"src/attic/a.cpp", ""}}), ElementsAre(HasSubstr("lies in no part of the house")));
}

TEST(IncludeGraphTest, FindsSqlTextOutsideTheStore) {
    const std::string text = "// SELECT is spoken of here\nconst char* q = \"SELECT 1\";\n";
    EXPECT_THAT(breaches({{"src/service/a.cpp", text}}),
                ElementsAre("src/service/a.cpp:2: SQL text outside the store"));
    EXPECT_THAT(breaches({{"src/store/a.cpp", text}}), IsEmpty());
}

TEST(IncludeGraphTest, ReadsIncludesAsACompilerDoes) {
    const auto includes = includesOf("/*\n#include <a>\n*/\n  #  include <b> // why\n// #include <c>\n");
    ASSERT_THAT(includes, testing::SizeIs(1));
    EXPECT_EQ(includes[0].name, "b");
    EXPECT_EQ(includes[0].line, 4);
}

TEST(IncludeGraphTest, FindsACircle) {
    const std::vector<SourceFile> files{{"src/domain/a.h", "#include \"domain/b.h\"\n"},
                                        {"src/domain/b.h", "#include \"domain/c.h\"\n"},
                                        {"src/domain/c.h", "#include \"domain/a.h\"\n"}};
    EXPECT_THAT(circles(files), ElementsAre("src/domain/c.h and src/domain/a.h include each other"));
}

TEST(IncludeGraphTest, FindsALinkThatNoArrowAllows) {
    const LinkLines links =
        linkLines({{"CMakeLists.txt",
                    "target_link_libraries(headroom_engine PUBLIC\n  headroom_domain headroom_store)"}});
    EXPECT_THAT(linkBreaches(links, {}),
                ElementsAre(HasSubstr("headroom_engine is linked with headroom_store")));
}

TEST(IncludeGraphTest, FindsAnArrowThatNoLinkStates) {
    const LinkLines links{{"headroom_service", {"headroom_store"}}, {"headroom_store", {"headroom_domain"}}};
    const std::vector<SourceFile> files{
        {"src/service/a.cpp", "#include \"domain/date.h\"\n#include \"exchange/table.h\"\n"}};
    EXPECT_THAT(linkBreaches(links, files),
                ElementsAre("src/service/a.cpp:2: headroom_service is not linked with headroom_exchange"));
}
