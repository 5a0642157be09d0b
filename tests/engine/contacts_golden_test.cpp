#include "engine/contacts.h"
#include "support/golden.h"
#include "support/wmtjson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace headroom::test::contactsGoldenTest {
namespace {

ContactPoints pointsOf(const nlohmann::json& reasons) {
    ContactPoints points;
    for (const auto& [code, reason] : reasons.items()) {
        points.types[code] = {code, "", {reason.at("points").get<std::int64_t>()}, 1};
    }
    return points;
}

std::optional<PostId> postOf(const nlohmann::json& posts, const std::string& staff, const std::string& team) {
    const std::string key = staff + '/' + team;
    return posts.contains(key) ? std::optional(PostId{posts.at(key).get<std::int64_t>()}) : std::nullopt;
}

std::vector<ContactMade> contactsOf(const nlohmann::json& input) {
    std::vector<ContactMade> contacts;
    const auto& posts = input.at("workloadOwnersByStaffTeam");
    for (const auto& row : input.at("cmsRows")) {
        ContactMade contact;
        contact.contactId = std::to_string(row.at("contactId").get<std::int64_t>());
        contact.code = row.at("contactCode");
        contact.crn = row.at("crn");
        contact.date = Date::parse(row.at("contactDate").get<std::string>().substr(0, 10)).value();
        contact.by = postOf(posts, row.at("contactStaffKey"), row.at("contactTeamKey"));
        contact.holder = postOf(posts, row.at("omKey"), row.at("omTeamKey"));
        contacts.push_back(contact);
    }
    return contacts;
}

/// What a credit and an official adjustment have in common, comparable.
using Entry = std::tuple<std::string, std::int64_t, std::int64_t, int, std::string, std::string, std::string>;

std::multiset<Entry> ours(const nlohmann::json& input) {
    const auto& batch = input.at("workloadOwnerIdsInBatch");
    const Date today = Instant::parse(input.at("now").get<std::string>()).value().date();
    std::multiset<Entry> entries;
    for (const ContactCredit& credit : creditsOn(today, contactsOf(input), pointsOf(input.at("reasons")))) {
        // The official worker goes through its posts in batches and keeps only those of the batch.
        if (std::find(batch.begin(), batch.end(), credit.post.value) != batch.end()) {
            entries.insert({credit.contactId, credit.post.value, credit.points.value,
                            input.at("reasons").at(credit.code).at("id").get<int>(), credit.from.iso(),
                            credit.until.iso(), credit.crn});
        }
    }
    return entries;
}

std::multiset<Entry> official(const nlohmann::json& adjustments) {
    std::multiset<Entry> entries;
    for (const auto& adjustment : adjustments) {
        EXPECT_EQ(adjustment.at("status"), "ACTIVE");
        entries.insert({std::to_string(adjustment.at("contactId").get<std::int64_t>()),
                        adjustment.at("workloadOwnerId").get<std::int64_t>(),
                        static_cast<std::int64_t>(number(adjustment.at("points"))),
                        adjustment.at("adjustmentReasonId").get<int>(),
                        adjustment.at("effectiveFrom").get<std::string>(),
                        adjustment.at("effectiveTo").get<std::string>(),
                        adjustment.at("crn").get<std::string>()});
    }
    return entries;
}

TEST(ContactsGolden, CreditsInTheirWindow) {
    for (const GoldenLine& line : goldenLines("wmt/cms_adjustments.jsonl", "mapCmsAdjustments")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(ours(line.input()), official(line.json.at("output")));
    }
}

} // namespace
} // namespace headroom::test::contactsGoldenTest
