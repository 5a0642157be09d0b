#include "domain/embedded.h"
#include "domain/error.h"
#include "service/contactcatalogue.h"
#include "service/messages.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace headroom::test::contactCatalogueTest {
namespace {

TEST(ContactCatalogueTest, HasEnoughKindsInEveryCategory) {
    const auto& types = contactCatalogue().types;
    EXPECT_GE(types.size(), 115U);
    std::set<ContactCategory> categories;
    std::set<std::string> names;
    for (const ContactType& type : types) {
        categories.insert(type.category);
        EXPECT_TRUE(names.insert(type.name).second) << type.name;
        EXPECT_EQ(type.code.size(), 4U) << type.code;
    }
    EXPECT_EQ(categories.size(), 11U);
    EXPECT_FALSE(categories.contains(ContactCategory::None));
}

TEST(ContactCatalogueTest, AgreesWithItself) {
    for (const ContactType& type : contactCatalogue().types) {
        EXPECT_FALSE(type.nonAttendance && !type.appointment) << type.code;
        EXPECT_FALSE(type.system && (type.common || type.appointment)) << type.code;
        EXPECT_TRUE(type.usualMinutes >= 0 && type.usualMinutes <= 480) << type.code;
        if (faceToFace(type.activity)) {
            EXPECT_TRUE(type.faceToFace) << type.code;
        }
        if (type.rar) {
            EXPECT_TRUE(type.appointment) << type.code;
        }
    }
}

TEST(ContactCatalogueTest, NamesCreditsThatExist) {
    std::set<std::string> credits;
    for (const EmbeddedFile& file : referenceFiles()) {
        const auto content = nlohmann::json::parse(file.content);
        if (content.at("kind") == "contact_points") {
            for (const auto& type : content.at("types")) {
                credits.insert(type.at("code"));
            }
        }
    }
    for (const ContactType& type : contactCatalogue().types) {
        EXPECT_TRUE(type.cmsCode.empty() || credits.contains(type.cmsCode)) << type.code;
    }
}

TEST(ContactCatalogueTest, SaysThatItIsNotOfficial) {
    for (const EmbeddedFile& file : referenceFiles()) {
        if (file.name == "contact_types.json") {
            EXPECT_EQ(nlohmann::json::parse(file.content).at("verified"), false);
        }
    }
}

TEST(ContactCatalogueTest, FindsTheCommonOnesQuickly) {
    const auto first = [](std::string_view text) {
        const auto found = contactCatalogue().search(text, 1);
        return found.empty() ? std::string() : found.front()->code;
    };
    EXPECT_EQ(first("office"), "AP01");
    EXPECT_EQ(first("home v"), "AP02");
    EXPECT_EQ(first("case note"), "IN01");
    EXPECT_EQ(first("mapp 2"), "MA02");
    EXPECT_EQ(first("nothing like it"), "");
}

TEST(ContactCatalogueTest, RefusesWhatItDoesNotKnow) {
    const auto file = [](const char* change) {
        nlohmann::json type = {{"code", "X1"},        {"name", "n"},  {"category", "person"},
                               {"activity", "other"}, {"minutes", 1}, {"flags", nlohmann::json::array()}};
        type.merge_patch(nlohmann::json::parse(change));
        return nlohmann::json{{"types", nlohmann::json::array({type})}};
    };
    EXPECT_EQ(contactCatalogueFrom(file("{}")).types.size(), 1U);
    EXPECT_THROW(contactCatalogueFrom(file(R"({"category": "persons"})")), Error);
    EXPECT_THROW(contactCatalogueFrom(file(R"({"activity": "idle"})")), Error);
    EXPECT_THROW(contactCatalogueFrom(file(R"({"flags": ["rare"]})")), Error);
    EXPECT_THROW(contactCatalogueFrom(file(R"({"event": "lunch"})")), Error);
    nlohmann::json twice = file("{}");
    twice["types"].push_back(twice["types"][0]);
    EXPECT_THROW(contactCatalogueFrom(twice), Error);
}

TEST(MessagesTest, HaveASentenceForEveryFinding) {
    for (int number = 0; name(static_cast<FindingCode>(number)) != "unknown"; ++number) {
        EXPECT_FALSE(sentence(static_cast<FindingCode>(number)).empty()) << number;
    }
}

} // namespace
} // namespace headroom::test::contactCatalogueTest
