#include "service/messages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace headroom {
namespace {

std::vector<FindingCode> allCodes() {
    std::vector<FindingCode> codes;
    for (std::uint16_t number = 0; name(static_cast<FindingCode>(number)) != "unknown"; ++number) {
        codes.push_back(static_cast<FindingCode>(number));
    }
    return codes;
}

/// How many arguments come with a code, as domain/finding.h promises; none where not listed.
int argumentsOf(FindingCode code) {
    using enum FindingCode;
    static const std::map<FindingCode, int> counts = {
        {DayBeforeHolder, 1},
        {PracticeOverlaps, 1},
        {PracticeTwice, 1},
        {PatternUnlikeContract, 2},
        {OfficerNotEligible, 1},
        {OverrideReasonRequired, 1},
        {FileTooLarge, 1},
        {WorkbookDamaged, 1},
        {WorkbookInflates, 1},
        {WrongEncoding, 2},
        {SheetMissing, 1},
        {ColumnMissing, 1},
        {ColumnTwice, 1},
        {SheetTwice, 1},
        {WrongFieldCount, 2},
        {TooManyRows, 1},
        {NotANumber, 1},
        {NegativeCount, 1},
        {FractionalCount, 1},
        {NumberTooLarge, 2},
        {TooManyDecimals, 2},
        {NotADate, 1},
        {UnknownLocation, 1},
        {UnknownTier, 1},
        {UnknownRowType, 1},
        {TextTooLong, 1},
        {CellIsError, 1},
        {DuplicatePost, 3},
        {DuplicateRow, 1},
        {UnknownPost, 2},
        {UnknownReason, 1},
        {T2aNotBelowFiltered, 2},
        {OlderThanNewest, 2},
        {FlagForUnknownPost, 3},
        {ReportForUnknownPost, 3},
        {ContactForUnknownPost, 3},
        {FilteredForUnknownPost, 3},
        {T2aForUnknownPost, 3},
        {CountDiffersFromCases, 3},
        {RowWithoutPost, 1},
        {UnknownGradeCode, 1},
        {UnknownContactCode, 1},
        {UnknownColumn, 1},
        {UnknownSheet, 1},
        {AlreadyImported, 1},
        {NoBackupBefore, 1},
        {LittleRoomForBackups, 1},
        {FolderNotUsable, 1},
        {LaterImport, 1},
        {RecordedOnNewPosts, 1},
        {ChangedSinceImport, 1},
        {HoursOutOfRange, 2},
        {HoursAboveAllowance, 1},
        {NotesTooLong, 1},
        {AllowanceExceeded, 2},
        {ReductionBeyondContract, 2},
        {NumberOutOfRange, 2},
        {RuleCannotBeOff, 1},
        {RuleWithoutCondition, 1},
        {RuleTwice, 1},
        {RuleLeftOut, 1},
        {UnknownRule, 1},
        {UnitCodeInUse, 1},
        {UnitRequiredAbove, 1},
        {BothHeldPosts, 1},
        {UnknownUnit, 1},
        {UnknownOfficer, 1},
        {ReasonTwice, 1},
        {ReasonLeftOut, 1},
        {ShareAboveHighest, 1},
        {HolidayTwice, 1},
        {DayOutsideCalendar, 2},
        {PublishedRuleChanged, 1},
        {AssessmentTooOld, 1},
        {UnknownContactType, 1},
        {NotesOverLimit, 2},
        {MinutesOutOfRange, 2},
        {AppointmentOnBankHoliday, 1},
        {AppointmentOverlaps, 1},
        {AppointmentWithinHour, 1},
        {TextOverLimit, 2},
        {NotAmongWords, 1},
        {NotACrn, 1},
        {UnknownTeam, 1},
        {UnknownWord, 1},
        {NoKnownColumn, 1},
        {CaseEndedSince, 1},
        {BirthTooLongAgo, 1},
        {NumberShape, 1},
        {ItemInUse, 1},
        {TooManyRepeats, 1},
        {PersonRequired, 1},
        {ListedByExtract, 1},
        {CaseNotOpen, 1},
        {CaseDayTooEarly, 1},
        {PostNotHeld, 1},
        {TeamUnknown, 1},
    };
    const auto found = counts.find(code);
    return found == counts.end() ? 0 : found->second;
}

class MessagesTest : public testing::TestWithParam<FindingCode> {};

TEST_P(MessagesTest, IsOnePlainSentenceWithAllArguments) {
    const std::string text(sentence(GetParam()));
    ASSERT_FALSE(text.empty());
    EXPECT_TRUE(text.ends_with('.')) << text;
    const std::string whole = text + std::string(remedy(GetParam()));
    for (int number = 1; number <= 9; ++number) {
        const bool uses = whole.find('%' + std::to_string(number)) != std::string::npos;
        EXPECT_EQ(uses, number <= argumentsOf(GetParam())) << '%' << number << " in: " << whole;
    }
}

TEST_P(MessagesTest, EndsItsRemedyAsASentence) {
    const std::string text(remedy(GetParam()));
    EXPECT_TRUE(text.empty() || text.ends_with('.')) << text;
}

INSTANTIATE_TEST_SUITE_P(Codes, MessagesTest, testing::ValuesIn(allCodes()),
                         [](const auto& code) { return std::string(name(code.param)); });

TEST(DescribeTest, SaysWhereWhatAndWhatToDo) {
    const Finding finding{
        Severity::Refusal, FindingCode::NotANumber, {"extract.xlsx", "CMS", 12, "Points"}, {"two"}};
    EXPECT_EQ(describe(finding), "extract.xlsx, sheet CMS, row 12, column Points: “two” is not a number. "
                                 "Write the number with digits only.");
}

TEST(DescribeTest, LeavesOutWhatIsNotKnownOfThePlace) {
    EXPECT_EQ(describe(Place{"hours.csv", "", 3, ""}), "hours.csv, row 3");
    EXPECT_EQ(describe(Finding{Severity::Refusal, FindingCode::EndNotAfterStart, {}, {}}),
              "The end date must be after the start date.");
}

TEST(DescribeTest, PutsArgumentsInOnlyOnce) {
    EXPECT_EQ(withArguments("%1 and %2, 100 %", {"%2", "b"}), "%2 and b, 100 %");
}

TEST(PhaseTest, HasWordsForEveryPhase) {
    for (std::uint8_t number = 0; number <= static_cast<std::uint8_t>(Phase::Restoring); ++number) {
        EXPECT_NE(sentence(static_cast<Phase>(number)), "");
    }
}

} // namespace
} // namespace headroom
