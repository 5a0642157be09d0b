#include "domain/contact.h"
#include "domain/enquiry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace headroom::test::contactTest {
namespace {

/// Every enumerator has a word that is read back, and a label of its own.
template <class Enum, class Parse>
void readsWhatItWrites(std::size_t count, Parse parse) {
    std::set<std::string_view> labels;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        EXPECT_FALSE(name(value).empty());
        EXPECT_EQ(name(value).find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string_view::npos)
            << name(value);
        EXPECT_EQ(parse(name(value)), value) << name(value);
        EXPECT_TRUE(labels.insert(label(value)).second) << label(value);
    }
    EXPECT_EQ(parse(""), std::nullopt);
    EXPECT_EQ(parse("Other "), std::nullopt);
}

TEST(ContactWordsTest, ReadWhatTheyWrite) {
    readsWhatItWrites<ContactCategory>(contactCategoryCount, parseContactCategory);
    readsWhatItWrites<ContactOutcome>(contactOutcomeCount, parseContactOutcome);
    readsWhatItWrites<AbsenceReason>(absenceReasonCount, parseAbsenceReason);
    readsWhatItWrites<EnforcementAction>(enforcementActionCount, parseEnforcementAction);
    readsWhatItWrites<LetterKind>(letterKindCount, parseLetterKind);
    readsWhatItWrites<LetterSender>(letterSenderCount, parseLetterSender);
    readsWhatItWrites<Activity>(activityCount, parseActivity);
    readsWhatItWrites<EnquiryKind>(enquiryKindCount, parseEnquiryKind);
    readsWhatItWrites<EnquiryState>(enquiryStateCount, parseEnquiryState);
    readsWhatItWrites<EnquiryOutcome>(enquiryOutcomeCount, parseEnquiryOutcome);
}

TEST(ContactWordsTest, KeepTheWordsOfTheStore) {
    EXPECT_EQ(name(ContactCategory::Safeguarding), "safeguarding");
    EXPECT_EQ(name(ContactOutcome::Rescheduled), "rescheduled");
    EXPECT_EQ(name(AbsenceReason::AcceptableFailure), "acceptable_failure");
    EXPECT_EQ(name(EnforcementAction::ManagerReview), "manager_review");
    EXPECT_EQ(name(Activity::Supervision), "supervision");
}

TEST(ContactWordsTest, HintEveryOutcome) {
    std::set<std::string_view> hints;
    for (std::size_t i = 0; i < contactOutcomeCount; ++i) {
        EXPECT_TRUE(hints.insert(hint(static_cast<ContactOutcome>(i))).second);
    }
    EXPECT_FALSE(hints.contains(""));
}

TEST(ContactWordsTest, MarkSixFirstChoices) {
    int first = 0;
    for (std::size_t i = 0; i < enforcementActionCount; ++i) {
        first += isFirstChoice(static_cast<EnforcementAction>(i)) ? 1 : 0;
    }
    EXPECT_EQ(first, 6);
    EXPECT_FALSE(isFirstChoice(EnforcementAction::FirstLetterSent));
}

TEST(ActivityTest, KnowsWhatIsFaceToFace) {
    EXPECT_TRUE(faceToFace(Activity::FaceToFace));
    EXPECT_TRUE(faceToFace(Activity::HomeVisit));
    EXPECT_FALSE(faceToFace(Activity::RemoteContact));
    EXPECT_FALSE(faceToFace(Activity::Travel));
}

ContactType type(std::string code, std::string name, ContactCategory category, bool common = false) {
    ContactType type;
    type.code = std::move(code);
    type.name = std::move(name);
    type.category = category;
    type.common = common;
    return type;
}

ContactCatalogue sample() {
    ContactCatalogue catalogue;
    catalogue.types = {
        type("AP01", "Planned office visit", ContactCategory::Appointments),
        type("AP02", "Home visit", ContactCategory::Appointments, true),
        type("CP01", "Telephone call to the person", ContactCategory::Person, true),
        type("PO01", "Telephone call to the police", ContactCategory::Police),
        type("RE01", "Visit the home address: referral", ContactCategory::Referrals),
        type("SY01", "Visit moved by the system", ContactCategory::Internal),
    };
    catalogue.types.back().system = true;
    return catalogue;
}

std::vector<std::string> found(std::string_view text, std::size_t limit = 10) {
    const ContactCatalogue catalogue = sample();
    std::vector<std::string> codes;
    for (const ContactType* type : catalogue.search(text, limit)) {
        codes.push_back(type->code);
    }
    return codes;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ContactSearchTest, PutsTheBeginningOfTheNameFirst) {
    EXPECT_THAT(found("visit"), ElementsAre("RE01", "AP02", "AP01"));
}

TEST(ContactSearchTest, WantsEveryWord) {
    EXPECT_THAT(found("call police"), ElementsAre("PO01"));
    EXPECT_THAT(found("pol tel"), ElementsAre("PO01"));
    EXPECT_THAT(found("call, police"), ElementsAre("PO01"));
    EXPECT_THAT(found("call prison"), IsEmpty());
}

TEST(ContactSearchTest, PutsWordsThatBeginBeforeWordsWithin) {
    // "hon" is within "telephone" only; "o" begins "office" and is within "home".
    EXPECT_THAT(found("hon"), ElementsAre("CP01", "PO01"));
    EXPECT_THAT(found("office"), ElementsAre("AP01"));
    EXPECT_THAT(found("per"), ElementsAre("CP01"));
}

TEST(ContactSearchTest, LooksAtCategoryAndCode) {
    EXPECT_THAT(found("appointments"), ElementsAre("AP02", "AP01"));
    EXPECT_THAT(found("ap01"), ElementsAre("AP01"));
    EXPECT_THAT(found("APPOINT off"), ElementsAre("AP01"));
}

TEST(ContactSearchTest, OffersTheCommonOnesForNothingTyped) {
    EXPECT_THAT(found(""), ElementsAre("AP02", "CP01", "AP01", "PO01", "RE01"));
    EXPECT_THAT(found("  ", 2), ElementsAre("AP02", "CP01"));
    EXPECT_THAT(found("visit", 0), IsEmpty());
}

TEST(ContactSearchTest, NeverOffersSystemTypes) {
    EXPECT_THAT(found("system"), IsEmpty());
    const ContactCatalogue catalogue = sample();
    ASSERT_NE(catalogue.find("SY01"), nullptr);
    EXPECT_EQ(catalogue.find("sy01"), nullptr);
}

} // namespace
} // namespace headroom::test::contactTest
