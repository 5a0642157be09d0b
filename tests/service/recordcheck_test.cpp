#include "samplerecord.h"
#include "service/recordcheck.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace headroom {
namespace {

using test::sampleValue;

/// Whether an edit of a valid value is found out, with which code and at which field.
class RecordCheck : public ::testing::Test {
protected:
    template <class T, class Edit>
    std::vector<std::pair<std::string, std::string>> found(Edit edit) {
        auto value = sampleValue<T>(sample(), 1);
        edit(value);
        std::vector<std::pair<std::string, std::string>> all;
        for (const Finding& finding : checkValue(value, sample().today())) {
            all.emplace_back(finding.place.column, name(finding.code));
        }
        return all;
    }
    Date today() { return sample().today(); }
    using One = std::vector<std::pair<std::string, std::string>>;

private:
    /// One store for all: the checks do not look at it.
    static test::SampleRecord& sample() {
        static test::SampleRecord one;
        return one;
    }
};

TEST_F(RecordCheck, Details) {
    EXPECT_EQ(found<PersonDetails>([](auto& d) { d.surname = "  "; }), (One{{"surname", "text_required"}}));
    EXPECT_EQ(found<PersonDetails>([](auto& d) { d.forename = std::string(101, 'x'); }),
              (One{{"forename", "text_over_limit"}}));
    EXPECT_EQ(found<PersonDetails>([&](auto& d) { d.dateOfBirth = today().plusDays(1); }),
              (One{{"date_of_birth", "day_in_future"}}));
    EXPECT_EQ(found<PersonDetails>([](auto& d) { d.dateOfBirth = Date::of(1905, 1, 1); }),
              (One{{"date_of_birth", "birth_too_long_ago"}}));
    EXPECT_EQ(found<PersonDetails>([](auto& d) { d.gender = "w"; }), (One{{"gender", "not_among_words"}}));
    EXPECT_EQ(found<PersonDetails>([](auto& d) { d.noms = "12"; }), (One{{"noms", "number_shape"}}));
    EXPECT_TRUE(checkCrn("x104417").empty());
    EXPECT_FALSE(checkCrn("X10441").empty());
    EXPECT_FALSE(checkCrn("XX04417").empty());
}

TEST_F(RecordCheck, LimitsCountCharactersAndNotBytes) {
    const auto repeated = [](std::size_t times) {
        std::string text;
        for (std::size_t i = 0; i < times; ++i) {
            text += "ŵ";
        }
        return text;
    };
    EXPECT_TRUE(found<PersonDetails>([&](auto& d) { d.surname = repeated(100); }).empty());
    EXPECT_FALSE(found<PersonDetails>([&](auto& d) { d.surname = repeated(101); }).empty());
    EXPECT_TRUE(found<Contact>([&](auto& c) { c.notes = repeated(12000); }).empty());
    EXPECT_EQ(found<Contact>([&](auto& c) { c.notes = repeated(12001); }),
              (One{{"notes", "notes_over_limit"}}));
}

TEST_F(RecordCheck, WaysToReachSomebody) {
    const auto check = [&](const char* kind, const char* value) {
        return found<ContactPoint>([&](auto& p) {
            p.kind = kind;
            p.value = value;
        });
    };
    EXPECT_TRUE(check("email", "a.b@example.org").empty());
    for (const char* wrong : {"a.b", "a@b", "@example.org", "a@b@c.org", "a b@c.org", "a@.org"}) {
        EXPECT_EQ(check("email", wrong), (One{{"value", "email_shape"}})) << wrong;
    }
    EXPECT_TRUE(check("telephone", "(0113) 496 0000").empty());
    EXPECT_TRUE(check("mobile", "+44 7700 900000").empty());
    for (const char* wrong : {"12345", "0113 496 000x", "44+7700900000", "0113 496 0000 0000 0000"}) {
        EXPECT_EQ(check("telephone", wrong), (One{{"value", "telephone_shape"}})) << wrong;
    }
    EXPECT_TRUE(check("address", "1 Any Street, Northvale, LS1 4AP").empty());
    EXPECT_TRUE(check("address", "1 Any Street, ec1a 1bb").empty());
    EXPECT_EQ(check("address", "No fixed abode"), (One{{"value", "postcode_missing"}}));
    EXPECT_EQ(check("fax", "1"), (One{{"kind", "not_among_words"}}));
}

TEST_F(RecordCheck, Periods) {
    EXPECT_EQ(found<Alert>([&](auto& a) { a.until = a.from.plusDays(-1); }),
              (One{{"until", "end_before_start"}}));
    EXPECT_TRUE(found<Alert>([&](auto& a) { a.until = a.from; }).empty());
    EXPECT_EQ(found<Adjustment>([](auto& a) { a.from = {}; }), (One{{"from", "day_required"}}));
    EXPECT_EQ(found<AccessEntry>([](auto& a) { a.who = ""; }), (One{{"who", "text_required"}}));
    EXPECT_EQ(found<Registration>([](auto& r) { r.code = ""; }), (One{{"code", "text_required"}}));
    EXPECT_EQ(found<Alert>([](auto& a) { a.from = Date::of(1800, 1, 1); }),
              (One{{"from", "day_out_of_range"}}));
}

TEST_F(RecordCheck, Sentences) {
    EXPECT_EQ(found<SentenceOrder>([](auto& o) { o.endsOn = o.startsOn.plusDays(-1); }),
              (One{{"ends_on", "days_out_of_order"}}));
    EXPECT_EQ(found<SentenceOrder>([&](auto& o) { o.breachStartedOn = today().plusDays(1); }),
              (One{{"breach_started_on", "day_in_future"}}));
    EXPECT_EQ(found<Requirement>([](auto& r) { r.order = {}; }), (One{{"order", "order_required"}}));
    EXPECT_EQ(found<Requirement>([](auto& r) { r.amount = 301; }), (One{{"amount", "number_out_of_range"}}));
    EXPECT_EQ(found<Requirement>([](auto& r) { r.amount = 0; }), (One{{"amount", "number_out_of_range"}}));
    EXPECT_EQ(found<Requirement>([](auto& r) { r.unit = ""; }), (One{{"unit", "unit_required"}}));
    EXPECT_EQ(found<Requirement>([](auto& r) { r.amount.reset(); }), (One{{"unit", "unit_required"}}));
    EXPECT_EQ(found<CustodyDates>([](auto& d) { d.sentenceExpiry = d.conditionalRelease->plusDays(-1); }),
              (One{{"sentence_expiry", "days_out_of_order"}}));
}

TEST_F(RecordCheck, Risk) {
    EXPECT_EQ(found<RoshAssessment>([](auto& r) { r.levels = {}; }),
              (One{{"levels", "risk_level_required"}}));
    EXPECT_EQ(found<RoshAssessment>([&](auto& r) { r.assessedOn = today().plusDays(1); }),
              (One{{"assessed_on", "day_in_future"}}));
    EXPECT_EQ(found<Predictors>([](auto& p) { p.rsr = 10001; }), (One{{"rsr", "number_out_of_range"}}));
    EXPECT_EQ(found<Predictors>([](auto& p) { p.ogrs = -1; }), (One{{"ogrs", "number_out_of_range"}}));
    EXPECT_EQ(found<Predictors>([](auto& p) { p = {p.assessedOn, {}, {}, {}, false, {}, false, {}, ""}; }),
              (One{{"rsr", "score_required"}}));
    EXPECT_EQ(found<NeedsAssessment>([](auto& n) { n.severities[0] = 3; }),
              (One{{"severities", "number_out_of_range"}}));
    EXPECT_EQ(found<NeedsAssessment>([](auto& n) { n.severities.assign(10, std::nullopt); }),
              (One{{"severities", "answers_required"}}));
}

TEST_F(RecordCheck, Work) {
    EXPECT_EQ(found<Report>([](auto& r) { r.completedOn = r.requestedOn.plusDays(-1); }),
              (One{{"completed_on", "days_out_of_order"}}));
    EXPECT_EQ(found<Report>([](auto& r) { r.author = {}; }), (One{{"author", "post_required"}}));
    EXPECT_EQ(found<Enquiry>([](auto& e) { e.receivedOn = e.requestedOn.plusDays(-1); }),
              (One{{"received_on", "days_out_of_order"}}));
    EXPECT_EQ(found<Enquiry>([&](auto& e) { e.assessedOn = today(); }),
              (One{{"received_on", "day_required"}}));
    EXPECT_EQ(found<Enquiry>([](auto& e) { e.kind = "gossip"; }), (One{{"kind", "not_among_words"}}));
    EXPECT_EQ(found<Milestone>([](auto& m) { m.event = "party"; }), (One{{"event", "not_among_words"}}));
    EXPECT_EQ(found<ComplexityLevel>([](auto& c) { c.level = "extreme"; }),
              (One{{"level", "not_among_words"}}));
    EXPECT_EQ(found<ComplexityLevel>([](auto& c) { c.why = " "; }), (One{{"why", "text_required"}}));
    EXPECT_EQ(found<EarlyAllocation>([&](auto& e) { e.assessedOn = today().plusDays(-120); }),
              (One{{"assessed_on", "assessment_too_old"}}));
    EXPECT_EQ(found<EarlyAllocation>([](auto& e) { e.assessedOn.reset(); }),
              (One{{"assessed_on", "day_required"}}));
    EXPECT_EQ(found<EarlyAllocation>([&](auto& e) { e.assessedOn = today(); }),
              (One{{"assessed_on", "days_out_of_order"}}));
    EXPECT_EQ(found<EarlyAllocation>([](auto& e) { e.why = ""; }), (One{{"why", "text_required"}}));
    EXPECT_EQ(found<EarlyAllocation>([](auto& e) { e.terrorism = true; }),
              (One{{"answer", "answer_not_asked"}}));
    EXPECT_EQ(found<EarlyAllocation>([](auto& e) {
                  e.mappa3 = true;
                  e.answer = "";
                  e.why = "";
              }),
              One{});
    EXPECT_EQ(found<DeadlineNote>([](auto& n) { n.why = ""; }), (One{{"why", "text_required"}}));
    EXPECT_EQ(found<Contact>([](auto& c) { c.endsAt = 599; }), (One{{"ends_at", "end_before_start"}}));
    EXPECT_EQ(found<Contact>([](auto& c) { c.minutes = 1441; }), (One{{"minutes", "minutes_out_of_range"}}));
    EXPECT_EQ(found<Enforcement>([](auto& e) { e.state = "?"; }), (One{{"state", "not_among_words"}}));
}

} // namespace
} // namespace headroom
