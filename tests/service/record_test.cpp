#include "domain/error.h"
#include "samplerecord.h"
#include "service/record.h"
#include "store/casechanges.h"
#include "store/log.h"
#include "store/record.h"
#include "store/recordtypes.h"
#include "store/supervision.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace headroom {
namespace {

using test::SampleRecord;
using test::sampleValue;

/// What every kind of record promises.
template <class T>
class EachRecord : public ::testing::Test {
protected:
    RecordChange<T> adding(int variant) {
        RecordChange<T> change;
        change.person = sample.p1;
        change.value = sampleValue<T>(sample, variant);
        change.reason = "As told";
        return change;
    }
    RecordChange<T> changing(const RecordOutcome& from, int variant) {
        RecordChange<T> change = adding(variant);
        change.id = from.id;
        change.revision = from.revision;
        return change;
    }
    std::vector<Recorded<T>> held() { return store::currentOf<T>(sample.db(), sample.p1); }
    Recorded<T> read(ItemId item) { return store::newestOf<T>(sample.db(), item); }

    SampleRecord sample;
};

using Kinds =
    ::testing::Types<PersonDetails, ContactPoint, Adjustment, Alert, AccessEntry, SentenceOrder, Requirement,
                     LicenceCondition, CustodyDates, RoshAssessment, Registration, Predictors,
                     NeedsAssessment, Report, Enquiry, Milestone, DeadlineNote, Contact, Enforcement>;
TYPED_TEST_SUITE(EachRecord, Kinds);

TYPED_TEST(EachRecord, IsReadBackAsItWasSaved) {
    const auto change = this->adding(1);
    const RecordOutcome saved = saveRecord(*this->sample.workspace, change);
    for (const Finding& finding : saved.findings) {
        ADD_FAILURE() << name(finding.code) << ' ' << finding.place.column;
    }
    ASSERT_TRUE(saved.id);
    EXPECT_EQ(this->read(saved.id).value, change.value);
    EXPECT_EQ(this->read(saved.id).person, this->sample.p1);
    EXPECT_EQ(this->read(saved.id).revision, saved.revision);
    EXPECT_TRUE(saved.log);
}

TYPED_TEST(EachRecord, KeepsEveryRevision) {
    std::minstd_rand random(7);
    for (int sequence = 0; sequence < 10; ++sequence) {
        auto change = this->adding(0);
        std::vector<TypeParam> said;
        for (std::size_t step = 0, steps = 1 + random() % 6; step < steps; ++step) {
            change.value = sampleValue<TypeParam>(this->sample, static_cast<int>(random() % 4));
            const RecordOutcome saved = saveRecord(*this->sample.workspace, change);
            ASSERT_FALSE(refused(saved.findings));
            change.id = saved.id;
            change.revision = saved.revision;
            if (said.empty() || said.back() != change.value) {
                said.push_back(change.value);
            }
        }
        auto revisions = readRevisions<TypeParam>(*this->sample.workspace, change.id);
        if (revisions.front().actor == "importer") {
            revisions.erase(revisions.begin()); // what the list of people said before
        }
        ASSERT_EQ(revisions.size(), said.size());
        for (std::size_t i = 0; i < said.size(); ++i) {
            EXPECT_EQ(revisions[i].value, said[i]);
            EXPECT_EQ(revisions[i].actor, "tester");
        }
        const auto lines = readHistory(*this->sample.workspace, this->sample.p1, 1000);
        const auto ofItem = std::count_if(lines.begin(), lines.end(), [&](const HistoryLine& line) {
            return line.item == change.id && line.actor == "tester";
        });
        EXPECT_EQ(static_cast<std::size_t>(ofItem), said.size());
        withdrawRecord(*this->sample.workspace, change.id, change.revision, "Next sequence");
    }
}

TYPED_TEST(EachRecord, RefusesAChangeOfWhatSomebodyChangedMeanwhile) {
    const RecordOutcome first = saveRecord(*this->sample.workspace, this->adding(1));
    ASSERT_TRUE(saveRecord(*this->sample.workspace, this->changing(first, 2)).log);
    EXPECT_THROW(saveRecord(*this->sample.workspace, this->changing(first, 3)), Conflict);
    EXPECT_EQ(this->read(first.id).value, sampleValue<TypeParam>(this->sample, 2));
}

TYPED_TEST(EachRecord, SayingTheSameAgainChangesNothing) {
    const RecordOutcome first = saveRecord(*this->sample.workspace, this->adding(1));
    const RecordOutcome again = saveRecord(*this->sample.workspace, this->changing(first, 1));
    EXPECT_FALSE(again.log);
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(this->read(first.id).revision, first.revision);
}

TYPED_TEST(EachRecord, IsGoneFromTheListsAndNotFromTheRecordWhenWithdrawn) {
    const RecordOutcome saved = saveRecord(*this->sample.workspace, this->adding(1));
    const std::size_t before = this->held().size();
    EXPECT_TRUE(refused(withdrawRecord(*this->sample.workspace, saved.id, saved.revision, " ").findings));
    const RecordOutcome gone =
        withdrawRecord(*this->sample.workspace, saved.id, saved.revision, "Of somebody else");
    EXPECT_FALSE(refused(gone.findings));
    EXPECT_EQ(this->held().size(), before - 1);
    const auto revisions = readRevisions<TypeParam>(*this->sample.workspace, saved.id);
    EXPECT_TRUE(revisions.back().withdrawn);
    EXPECT_EQ(revisions.back().reason, "Of somebody else");
    EXPECT_THROW(saveRecord(*this->sample.workspace, this->changing(gone, 2)), Conflict);
}

TYPED_TEST(EachRecord, IsAsItWasAfterUndo) {
    const RecordOutcome first = saveRecord(*this->sample.workspace, this->adding(1));
    const RecordOutcome second = saveRecord(*this->sample.workspace, this->changing(first, 2));
    undo(*this->sample.workspace, second.log);
    EXPECT_EQ(this->read(first.id).value, sampleValue<TypeParam>(this->sample, 1));
    EXPECT_FALSE(this->read(first.id).withdrawn);
}

TYPED_TEST(EachRecord, StaysWithThoseWhoMaySeeThePerson) {
    const RecordOutcome saved = saveRecord(*this->sample.workspace, this->adding(1));
    this->sample.actAs("S3");
    EXPECT_THROW(saveRecord(*this->sample.workspace, this->adding(2)), AccessDenied);
    EXPECT_THROW(saveRecord(*this->sample.workspace, this->changing(saved, 2)), AccessDenied);
    EXPECT_THROW(checkRecord(*this->sample.workspace, this->changing(saved, 2)), AccessDenied);
    EXPECT_THROW(readRevisions<TypeParam>(*this->sample.workspace, saved.id), AccessDenied);
    EXPECT_THROW(withdrawRecord(*this->sample.workspace, saved.id, saved.revision, "no"), AccessDenied);
    EXPECT_THROW(undo(*this->sample.workspace, saved.log), AccessDenied);
}

class RecordTest : public ::testing::Test {
protected:
    template <class T>
    RecordOutcome add(const T& value) {
        RecordChange<T> change;
        change.person = sample.p1;
        change.value = value;
        return saveRecord(*sample.workspace, change);
    }
    template <class T>
    RecordOutcome change(const RecordOutcome& from, const T& value, const std::string& reason = {}) {
        RecordChange<T> next;
        next.id = from.id;
        next.revision = from.revision;
        next.value = value;
        next.reason = reason;
        return saveRecord(*sample.workspace, next);
    }
    static bool asksForReason(const RecordOutcome& outcome) {
        return std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const Finding& finding) {
            return finding.code == FindingCode::CorrectionReasonRequired && finding.place.column == "reason";
        });
    }
    /// What somebody did last; flags may have followed the figures since.
    std::string lastAction() {
        for (const store::LogRecord& entry : store::newestEntries(sample.db(), 2)) {
            if (entry.action != "flags.sync") {
                return entry.action;
            }
        }
        return {};
    }

    SampleRecord sample;
};

TEST_F(RecordTest, OnesOwnSlipOfTheDayNeedsNoReasonToBeCorrected) {
    const RecordOutcome saved = add(sampleValue<RoshAssessment>(sample, 1));
    EXPECT_EQ(lastAction(), "rosh.add");
    EXPECT_FALSE(asksForReason(change(saved, sampleValue<RoshAssessment>(sample, 2))));
    EXPECT_EQ(lastAction(), "rosh.correct");
}

TEST_F(RecordTest, ACorrectionOfAnEarlierDayNeedsItsReason) {
    const RecordOutcome saved = add(sampleValue<RoshAssessment>(sample, 1));
    sample.goOn(1);
    const auto other = sampleValue<RoshAssessment>(sample, 3);
    EXPECT_TRUE(asksForReason(change(saved, other)));
    const RecordOutcome corrected = change(saved, other, "  Wrong person  ");
    EXPECT_FALSE(refused(corrected.findings));
    EXPECT_EQ(readRevisions<RoshAssessment>(*sample.workspace, saved.id).back().reason, "Wrong person");
}

TEST_F(RecordTest, ACorrectionOfWhatSomebodyElseRecordedNeedsItsReason) {
    const RecordOutcome saved = add(sampleValue<RoshAssessment>(sample, 1));
    sample.actAs("somebody else", Role::Administrator);
    EXPECT_TRUE(asksForReason(change(saved, sampleValue<RoshAssessment>(sample, 3))));
}

TEST_F(RecordTest, WhatGoesOnNeedsNoReason) {
    auto alert = sampleValue<Alert>(sample, 1);
    auto enquiry = sampleValue<Enquiry>(sample, 1);
    auto work = sampleValue<Requirement>(sample, 1);
    const RecordOutcome alertSaved = add(alert), enquirySaved = add(enquiry), workSaved = add(work);
    sample.goOn(3);
    alert.until = sample.today();
    EXPECT_FALSE(asksForReason(change(alertSaved, alert)));
    EXPECT_EQ(lastAction(), "alert.revise");
    enquiry.receivedOn = sample.today();
    ++enquiry.timesChased;
    EXPECT_FALSE(asksForReason(change(enquirySaved, enquiry)));
    work.completed += 7;
    EXPECT_FALSE(asksForReason(change(workSaved, work)));

    // One's own changes of the day do not hide what stood before them.
    RecordOutcome ended;
    ended.id = alertSaved.id;
    ended.revision = 2;
    alert.until = sample.today().plusDays(-1);
    EXPECT_FALSE(asksForReason(change(ended, alert)));
    ended.revision = 3;
    alert.note = "Another note";
    EXPECT_TRUE(asksForReason(change(ended, alert)));
}

TEST_F(RecordTest, WhatTheListOfPeopleSaidIsTheFirstRevisionOfTheDetails) {
    const PersonDetails listed = store::personRow(sample.db(), sample.p1).details;
    auto married = listed;
    married.surname = "Otherbury";
    RecordChange<PersonDetails> details;
    details.person = sample.p1;
    details.value = married;
    EXPECT_TRUE(asksForReason(saveRecord(*sample.workspace, details)));
    details.reason = "Married";
    const RecordOutcome saved = saveRecord(*sample.workspace, details);
    EXPECT_EQ(saved.revision, 2);
    EXPECT_EQ(store::personRow(sample.db(), sample.p1).details.surname, "Otherbury");
    EXPECT_EQ(readRevisions<PersonDetails>(*sample.workspace, saved.id).front().value, listed);
    EXPECT_THROW(saveRecord(*sample.workspace, details), Conflict);
    undo(*sample.workspace, saved.log);
    EXPECT_EQ(store::personRow(sample.db(), sample.p1).details, listed);
}

TEST_F(RecordTest, TheNewestAssessmentIsTheRiskOfTheOpenCases) {
    const CaseId onCase = store::openCasesOf(sample.db(), sample.p1, sample.today()).at(0);
    const auto riskOn = [&](Date day) { return store::caseStateOn(sample.db(), onCase, day)->rosh; };
    RoshAssessment high;
    high.assessedOn = sample.today().plusDays(-10);
    high.levels[1] = Rosh::High;
    high.levels[2] = Rosh::Low;
    const RecordOutcome first = add(high);
    EXPECT_TRUE(first.figures.empty());
    EXPECT_EQ(riskOn(high.assessedOn.plusDays(-1)), Rosh::Medium);
    EXPECT_EQ(riskOn(high.assessedOn), Rosh::High);

    RoshAssessment low;
    low.assessedOn = sample.today().plusDays(-2);
    low.levels[1] = Rosh::Low;
    const RecordOutcome second = add(low);
    EXPECT_EQ(riskOn(sample.today()), Rosh::Low);
    EXPECT_EQ(riskOn(sample.today().plusDays(-3)), Rosh::High);

    RoshAssessment older = high;
    older.assessedOn = sample.today().plusDays(-30);
    older.levels[1] = Rosh::VeryHigh;
    add(older);
    EXPECT_EQ(riskOn(sample.today()), Rosh::Low) << "an older one changes nothing now";

    withdrawRecord(*sample.workspace, second.id, second.revision, "Of somebody else");
    EXPECT_EQ(riskOn(sample.today()), Rosh::High);
}

TEST_F(RecordTest, AnItemOfAnotherKindOrPersonIsNotFound) {
    RecordChange<Alert> change;
    change.id = sample.order;
    change.revision = 1;
    change.value = sampleValue<Alert>(sample, 1);
    EXPECT_THROW(saveRecord(*sample.workspace, change), NotFound);
    EXPECT_THROW(readRevisions<Alert>(*sample.workspace, sample.order), NotFound);
    auto requirement = sampleValue<Requirement>(sample, 1);
    requirement.order = store::currentOf<SentenceOrder>(sample.db(), sample.p3).front().id;
    EXPECT_THROW(add(requirement), NotFound);
    requirement.order = sample.contact;
    EXPECT_THROW(add(requirement), NotFound);
}

TEST_F(RecordTest, WhatOthersBuildOnIsNotWithdrawn) {
    const RecordOutcome requirement = add(sampleValue<Requirement>(sample, 1));
    const RecordOutcome refusal = withdrawRecord(*sample.workspace, sample.order, 1, "Quashed");
    ASSERT_TRUE(refused(refusal.findings));
    EXPECT_EQ(refusal.findings.front().code, FindingCode::ItemInUse);
    withdrawRecord(*sample.workspace, requirement.id, requirement.revision, "Quashed");
    EXPECT_FALSE(refused(withdrawRecord(*sample.workspace, sample.order, 1, "Quashed").findings));
}

TEST_F(RecordTest, BelongsToTheCaseOfItsOrder) {
    const CaseId onCase = store::newestOf<SentenceOrder>(sample.db(), sample.order).onCase;
    EXPECT_EQ(store::newestOf<Requirement>(sample.db(), add(sampleValue<Requirement>(sample, 1)).id).onCase,
              onCase);
    EXPECT_EQ(
        store::newestOf<SentenceOrder>(sample.db(), add(sampleValue<SentenceOrder>(sample, 1)).id).onCase,
        onCase);
    RecordChange<Alert> alert;
    alert.person = sample.p2;
    alert.onCase = onCase;
    alert.value = sampleValue<Alert>(sample, 1);
    EXPECT_THROW(saveRecord(*sample.workspace, alert), NotFound);
}

TEST_F(RecordTest, AnnouncesWhoseRecordItWas) {
    std::vector<ChangeNotice> notices;
    const auto listening =
        sample.workspace->subscribe([&](const ChangeNotice& notice) { notices.push_back(notice); });
    add(sampleValue<Milestone>(sample, 1));
    auto noDay = sampleValue<Milestone>(sample, 1);
    noDay.day = {};
    add(noDay);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].kind, ChangeNotice::Kind::Record);
    EXPECT_EQ(notices[0].people, std::vector{sample.p1});
}

TEST_F(RecordTest, TheLogHoldsNothingThatWasWritten) {
    store::RecordTypes::forEach([this]<class T>() {
        RecordChange<T> change;
        change.person = sample.p1;
        change.value = sampleValue<T>(sample, 1);
        change.reason = "Walrus";
        const RecordOutcome saved = saveRecord(*sample.workspace, change);
        ASSERT_TRUE(saved.log) << store::RecordKind<T>::kind;
        withdrawRecord(*sample.workspace, saved.id, saved.revision, "Walrus");
    });
    for (const store::LogRecord& entry : store::newestEntries(sample.db(), 1000)) {
        const std::string text = entry.action + entry.objectKind + entry.detail;
        for (const char* word :
             {"Quartz", "Zeb", "Xylophone", "Walrus", "X10000", "07700", "Theft", "Partner"}) {
            EXPECT_EQ(text.find(word), std::string::npos) << text;
        }
    }
    EXPECT_TRUE(store::verifyLog(sample.db()).empty());
}

TEST_F(RecordTest, HistoryTellsWhatEachChangeChanged) {
    auto alert = sampleValue<Alert>(sample, 1);
    const RecordOutcome saved = add(alert);
    alert.until = sample.today();
    const RecordOutcome ended = change(saved, alert);
    alert.note = "Another note";
    const RecordOutcome corrected = change(ended, alert, "Misheard");
    withdrawRecord(*sample.workspace, saved.id, corrected.revision, "Wrong person");
    const auto lines = readHistory(*sample.workspace, sample.p1, 4);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0].action, "withdrawn");
    EXPECT_EQ(lines[0].reason, "Wrong person");
    EXPECT_TRUE(lines[0].now.empty());
    EXPECT_EQ(lines[1].action, "corrected");
    ASSERT_EQ(lines[1].now.size(), 1U);
    EXPECT_EQ(lines[1].now[0], std::pair(std::string("note"), std::string("Another note")));
    EXPECT_EQ(lines[1].before[0].second, "Never alone 1");
    EXPECT_EQ(lines[2].action, "changed");
    EXPECT_EQ(lines[2].now[0], std::pair(std::string("until_day"), sample.today().iso()));
    EXPECT_EQ(lines[3].action, "added");
    EXPECT_EQ(lines[3].kind, "alert");
    EXPECT_EQ(lines[3].actor, "tester");
    EXPECT_EQ(lines[3].recordedAt.substr(0, 10), sample.today().iso());
}

} // namespace
} // namespace headroom
