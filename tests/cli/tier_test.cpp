#include "cli/program.h"
#include "service/workspace.h"
#include "store/sql/statement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

/// The CRN of an invented person with a case.
std::string someCrn(const Sandbox& sandbox) {
    Workspace::Options options;
    options.path = sandbox.file("s.headroom");
    options.access = Store::Access::Read;
    const auto workspace = Workspace::open(options);
    return sql::valueOf<std::string>(
               workspace->database(),
               "SELECT p.crn FROM people p JOIN cases c ON c.person_id = p.id JOIN "
               "case_states s ON s.case_id = c.id WHERE s.tier > 0 ORDER BY p.id LIMIT 1")
        .value();
}

TEST(TierCommand, ExplainsBothTiersAndTheHistory) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"demo", "team", "--seed", "7"}).code, 0);
    const std::string crn = someCrn(sandbox);
    const Ended plain = sandbox.runOnStore({"tier", crn});
    EXPECT_EQ(plain.code, 0);
    EXPECT_THAT(plain.out, HasSubstr(crn + ", 22 Nov 2026\nHeld as "));
    EXPECT_THAT(plain.out, HasSubstr("\n2021 scheme: "));
    EXPECT_THAT(plain.out, HasSubstr("\n2026 scheme: "));

    const json view = sandbox.runOnStore({"tier", crn, "--json"}).json();
    EXPECT_EQ(view.at("crn"), crn);
    EXPECT_THAT(plain.out, HasSubstr("Held as " + view.at("held").get<std::string>()));
    int points = 0;
    for (const json& reason : view.at("v2").at("explanation")) {
        points += reason.at("counts").get<bool>() ? reason.at("points").get<int>() : 0;
        EXPECT_THAT(plain.out, HasSubstr(reason.at("text").get<std::string>()));
    }
    EXPECT_EQ(points,
              view.at("v2").at("protect_points").get<int>() + view.at("v2").at("change_points").get<int>());
    EXPECT_TRUE(view.at("history").is_array());
}

TEST(TierCommand, RefusesWhomItDoesNotKnowAsWhomItMayNotShow) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"demo", "team", "--seed", "7"}).code, 0);
    const Ended ended = sandbox.runOnStore({"tier", "Q999999", "--json"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.error().at("code"), "access_denied");
}

} // namespace
} // namespace headroom
