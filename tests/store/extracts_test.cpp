#include "domain/error.h"
#include "store/extracts.h"
#include "store/organisation.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

ExtractReports reportsFrom(const ExtractPost& post, int sdr) {
    return {post.unit, post.staff, sdr, 1, 2, 3};
}

} // namespace

class ExtractStoreTest : public testing::Test {
protected:
    PostId post(std::string_view staff, Date day = test::sampleDay) {
        return store::postsOf(sample.db(), staff, day).at(0).id;
    }
    UnitRef unit(Level level, std::string_view code, Date day = test::sampleDay) {
        return store::unitByCode(sample.db(), level, code, day).ref;
    }
    test::SampleStore sample;
    const Date today = test::sampleDay;
    const Date lastWeek = today.plusDays(-7);
};

TEST_F(ExtractStoreTest, CountsComeBackByKind) {
    const ExtractPost one = test::samplePost("S1", "A", 7);
    const auto saved = sample.keep(test::sampleExtract(today, {one}));
    EXPECT_EQ(saved.postsAdded, 1);
    EXPECT_EQ(saved.regionsAdded, 1);
    EXPECT_EQ(saved.pdusAdded, 1);
    EXPECT_EQ(saved.teamsAdded, 1);
    const auto counts = store::countsIn(sample.db(), saved.id, {}, today);
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.at(post("S1")).filtered, one.filtered);
    EXPECT_EQ(counts.at(post("S1")).t2a, one.t2a);
    EXPECT_EQ(store::countsOf(sample.db(), saved.id, post("S1"), CountKind::All), one.all);
    EXPECT_EQ(store::countsOf(sample.db(), saved.id, post("S1"), CountKind::Filtered), one.filtered);
    EXPECT_EQ(store::countsOf(sample.db(), saved.id, post("S1"), CountKind::Omic), CaseCounts());
}

TEST_F(ExtractStoreTest, EveryTierAndTypeIsKept) {
    ExtractPost full = test::samplePost("S1", "A");
    int cases = 1;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            full.filtered.at(type, Tier::ofNumber(tier)) = cases;
            full.t2a.at(type, Tier::ofNumber(tier)) = 1000 + cases;
            ++cases;
        }
    }
    const auto saved = sample.keep(test::sampleExtract(today, {full}));
    const auto counts = store::countsIn(sample.db(), saved.id, unit(Level::Team, "TA"), today);
    EXPECT_EQ(counts.at(post("S1")).filtered, full.filtered);
    EXPECT_EQ(counts.at(post("S1")).t2a, full.t2a);
}

TEST_F(ExtractStoreTest, CountsOfAUnitAreThoseOfItsPosts) {
    ExtractPost far = test::samplePost("S3", "C");
    far.unit = {"R2", "Southmere", "P2", "Southmere East", "TC", "Team C"};
    const auto saved = sample.keep(
        test::sampleExtract(today, {test::samplePost("S1", "A"), test::samplePost("S2", "B"), far}));
    const auto sizeOf = [&](UnitRef ref) {
        return store::countsIn(sample.db(), saved.id, ref, today).size();
    };
    EXPECT_EQ(sizeOf({}), 3U);
    EXPECT_EQ(sizeOf(unit(Level::Region, "R1")), 2U);
    EXPECT_EQ(sizeOf(unit(Level::Pdu, "P2")), 1U);
    EXPECT_EQ(sizeOf(unit(Level::Team, "TB")), 1U);
    EXPECT_EQ(sizeOf(unitOf(post("S3"))), 1U);
    EXPECT_EQ(sizeOf(unit(Level::Region, "R2")), 1U);
    EXPECT_TRUE(
        store::countsIn(sample.db(), saved.id, unit(Level::Region, "R2"), today).contains(post("S3")));
}

TEST_F(ExtractStoreTest, TheExtractOfADayIsTheNewestUpToIt) {
    EXPECT_FALSE(store::newestExtract(sample.db()).has_value());
    const auto first = sample.keep(test::sampleExtract(lastWeek, {test::samplePost("S1", "A")}));
    const auto second = sample.keep(test::sampleExtract(today, {test::samplePost("S1", "A")}));
    EXPECT_FALSE(store::extractFor(sample.db(), lastWeek.plusDays(-1)).has_value());
    EXPECT_EQ(store::extractFor(sample.db(), today.plusDays(-1))->id, first.id);
    EXPECT_EQ(store::extractFor(sample.db(), today)->id, second.id);
    EXPECT_EQ(store::extractFor(sample.db(), today.plusDays(90))->id, second.id);
    const auto newest = store::newestExtract(sample.db());
    EXPECT_EQ(newest->reportDate, today);
    EXPECT_EQ(newest->fileName, "sample.xlsx");
    EXPECT_EQ(newest->actor, "A. Tester");
    EXPECT_EQ(newest->recordedAt, "2026-11-22T12:00:00Z");
    EXPECT_EQ(store::extracts(sample.db()).size(), 2U);
}

TEST_F(ExtractStoreTest, AnotherExtractOfTheDaySupersedesTheFirst) {
    const auto first = sample.keep(test::sampleExtract(today, {test::samplePost("S1", "A", 3)}));
    WmtExtract corrected = test::sampleExtract(today, {test::samplePost("S1", "A", 4)});
    corrected.fileHash = "corrected";
    const auto second = sample.keep(corrected);
    EXPECT_EQ(store::extractFor(sample.db(), today)->id, second.id);
    EXPECT_EQ(store::extracts(sample.db()).size(), 1U);
    EXPECT_FALSE(store::extractByHash(sample.db(), "hash of " + today.iso()).has_value())
        << "a superseded file can be brought in again";
    EXPECT_EQ(store::extractByHash(sample.db(), "corrected")->id, second.id);
    EXPECT_EQ(second.postsKept, 1);
    EXPECT_EQ(store::countsOf(sample.db(), first.id, post("S1"), CountKind::Filtered)
                  .at(CaseType::Community, Tier::of('B', 2)),
              3)
        << "what the first said stays on record";
}

TEST_F(ExtractStoreTest, ExtractsWithoutAFileAreNeverTheSameFile) {
    WmtExtract extract = test::sampleExtract(today, {test::samplePost("S1", "A")});
    extract.fileHash.clear();
    sample.keep(extract);
    EXPECT_FALSE(store::extractByHash(sample.db(), "").has_value());
}

TEST_F(ExtractStoreTest, ReportsGoToTheFieldPostAndOtherwiseToACourtPost) {
    const ExtractPost field = test::samplePost("S1", "A");
    const ExtractPost court = test::samplePost("S9", "A");
    WmtExtract extract = test::sampleExtract(today, {field});
    extract.reports = {reportsFrom(field, 4), reportsFrom(court, 6)};
    const auto saved = sample.keep(extract);
    const auto reports = store::reportsIn(sample.db(), saved.id, {}, today);
    ASSERT_EQ(reports.size(), 1U) << "court posts have no figures of their own";
    EXPECT_EQ(reports.at(post("S1")).sdrLast30, 4);
    EXPECT_EQ(reports.at(post("S1")).sdrDueNext30, 1);
    EXPECT_EQ(reports.at(post("S1")).fdrLast30, 2);
    EXPECT_EQ(reports.at(post("S1")).oralReports, 3);
    EXPECT_EQ(store::postsIn(sample.db(), {}, today).size(), 1U);
    EXPECT_EQ(sql::valueOf<int>(sample.db(),
                                "SELECT r.sdr_last_30 FROM court_reports r JOIN posts p ON p.id = r.post_id "
                                "WHERE p.kind = 'court'"),
              6);
}

TEST_F(ExtractStoreTest, OmicPostsHaveCountsOfTheirOwn) {
    const ExtractPost field = test::samplePost("S1", "A");
    WmtExtract extract = test::sampleExtract(today, {field});
    CaseCounts inCustody;
    inCustody.at(CaseType::Custody, Tier::of('A', 1)) = 9;
    extract.omicPosts = {{field.unit, field.staff, inCustody}};
    const auto saved = sample.keep(extract);
    EXPECT_EQ(saved.postsAdded, 1);
    EXPECT_EQ(store::countsIn(sample.db(), saved.id, {}, today).size(), 1U);
    const auto omic = sql::valueOf<PostId>(sample.db(), "SELECT id FROM posts WHERE kind = 'omic'");
    ASSERT_TRUE(omic.has_value());
    EXPECT_EQ(store::countsOf(sample.db(), saved.id, *omic, CountKind::Omic), inCustody);
}

TEST_F(ExtractStoreTest, ContactsNameTheirPostsWhereTheExtractHoldsThem) {
    WmtExtract extract =
        test::sampleExtract(today, {test::samplePost("S1", "A"), test::samplePost("S2", "B")});
    const auto contact = [](std::string id, Date day, std::string by, std::string byTeam, std::string holder,
                            std::string holderTeam) {
        return ExtractContact{std::move(id),     "X100001",         day,
                              "CMS01",           "Office visit",    std::move(by),
                              std::move(byTeam), std::move(holder), std::move(holderTeam)};
    };
    extract.contacts = {contact("1", today, "S1", "TA", "S2", "TB"),
                        contact("2", today, "S9", "TA", "S2", "TB"),
                        contact("3", today, "S1", "TB", "S9", "TA"), // S1 has no post in Team B
                        contact("4", today.plusDays(-8), "S1", "TA", "S2", "TB"),
                        contact("5", today.plusDays(-6), "S2", "TB", "S2", "TB")};
    const auto saved = sample.keep(extract);
    const auto contacts = store::contactsIn(sample.db(), saved.id, {}, today.plusDays(-6), today);
    ASSERT_EQ(contacts.size(), 3U);
    EXPECT_EQ(contacts[0].contactId, "1");
    EXPECT_EQ(contacts[0].crn, "X100001");
    EXPECT_EQ(contacts[0].code, "CMS01");
    EXPECT_EQ(contacts[0].date, today);
    EXPECT_EQ(contacts[0].by, post("S1"));
    EXPECT_EQ(contacts[0].holder, post("S2"));
    EXPECT_EQ(contacts[1].by, std::nullopt);
    EXPECT_EQ(contacts[1].holder, post("S2"));
    EXPECT_EQ(contacts[2].contactId, "5");
    const auto inA =
        store::contactsIn(sample.db(), saved.id, unit(Level::Team, "TA"), today.plusDays(-6), today);
    ASSERT_EQ(inA.size(), 1U);
    EXPECT_EQ(inA[0].contactId, "1");
    const auto inB =
        store::contactsIn(sample.db(), saved.id, unit(Level::Team, "TB"), today.plusDays(-6), today);
    ASSERT_EQ(inB.size(), 3U) << "a contact with both ends in the team is there once";
    EXPECT_EQ(inB[2].contactId, "5");
}

TEST_F(ExtractStoreTest, ListedCasesComeFromTheCaseloadSheet) {
    WmtExtract extract = test::sampleExtract(today, {test::samplePost("S1", "A")});
    const auto flag = [](FlagSheet sheet, std::int64_t row, char type, std::string crn, std::string staff) {
        ExtractFlag made;
        made.sheet = sheet;
        made.row = row;
        made.rowType = type;
        made.crn = std::move(crn);
        made.tier = Tier::of('A', 0, true);
        made.location = CaseType::Licence;
        made.staffCode = std::move(staff);
        made.teamCode = "TA";
        made.gradeCode = "M";
        return made;
    };
    extract.flags = {flag(FlagSheet::Caseload, 2, 'N', "X100002", "S1"),
                     flag(FlagSheet::Caseload, 3, 'W', "X100001", "S1"),
                     flag(FlagSheet::UnpaidWork, 2, 'U', "X100002", "S1"),
                     flag(FlagSheet::Caseload, 4, 'N', "X100003", "S9")};
    extract.flags[2].details = {{"disposal", "ORA \"x\"\n"}, {"requirement", "back\\slash"}};
    const auto saved = sample.keep(extract);
    const auto listed = store::listedCases(sample.db(), saved.id, post("S1"));
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].crn, "X100002");
    EXPECT_EQ(listed[0].rowType, 'N');
    EXPECT_EQ(listed[1].rowType, 'W');
    EXPECT_EQ(listed[1].type, CaseType::Licence);
    EXPECT_EQ(listed[1].tier, Tier::of('A', 0, true));
    EXPECT_EQ(sql::valueOf<int>(sample.db(), "SELECT count(*) FROM flagged_cases WHERE post_id IS NULL"), 1);
    EXPECT_EQ(sql::valueOf<std::string>(sample.db(), "SELECT details FROM flagged_cases WHERE sheet = 1"),
              "{\"disposal\":\"ORA \\\"x\\\" \",\"requirement\":\"back\\\\slash\"}");
}

TEST_F(ExtractStoreTest, T2aCasesAndFirstWeeksAreKept) {
    ExtractPost one = test::samplePost("S1", "A");
    one.communityFirst16Weeks = 4;
    one.licenceFirst16Weeks = 2;
    WmtExtract extract = test::sampleExtract(today, {one});
    extract.t2aCases = {{"X100001", "1", "2026-10-01", "S1", "TA", "T2A", "Transition"}};
    sample.keep(extract);
    EXPECT_EQ(sql::valueOf<std::string>(sample.db(), "SELECT outcome_name FROM t2a_cases"), "Transition");
    EXPECT_EQ(sql::valueOf<int>(sample.db(),
                                "SELECT community_first_16_weeks * 10 + licence_first_16_weeks FROM "
                                "extract_posts"),
              42);
}

TEST_F(ExtractStoreTest, ReportsProgressAndKeepsNothingWhenCancelled) {
    const WmtExtract extract = test::sampleExtract(today, {test::samplePost("S1", "A")});
    Progress last;
    {
        sql::Transaction transaction(sample.db());
        const JobControl watch({}, [&last](const Progress& progress) { last = progress; });
        store::saveExtract(sample.db(), extract, test::sampleGrades(), test::sampleHours(), sample.log(),
                           watch);
    }
    EXPECT_EQ(last.phase, Phase::Saving);
    EXPECT_EQ(last.total, 2);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = [&] {
        sql::Transaction transaction(sample.db());
        store::saveExtract(sample.db(), extract, test::sampleGrades(), test::sampleHours(), sample.log(),
                           JobControl(stop.get_token(), {}));
        transaction.commit();
    };
    EXPECT_THROW(cancelled(), Cancelled);
    EXPECT_FALSE(store::newestExtract(sample.db()).has_value());
    EXPECT_TRUE(store::postsIn(sample.db(), {}, today).empty());
}

TEST_F(ExtractStoreTest, RefusesThePostOfTwoRowsAsAWhole) {
    EXPECT_THROW(
        sample.keep(test::sampleExtract(today, {test::samplePost("S1", "A"), test::samplePost("S1", "A")})),
        StoreError);
    EXPECT_FALSE(store::newestExtract(sample.db()).has_value());
}

} // namespace headroom
