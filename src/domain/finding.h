#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where in a file something was found. Empty or 0 where it does not apply.
struct Place {
    std::string file;     ///< file name without its folder
    std::string sheet;    ///< as the workbook spells it
    std::int64_t row = 0; ///< as a spreadsheet or editor numbers it, from 1, header included
    std::string column;   ///< the column's header

    friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity : std::uint8_t {
    Note,    ///< worth saying in the result
    Warning, ///< kept, but somebody should look
    Refusal, ///< nothing of the file is kept
};

/// What is wrong, as a value: it can be tested, counted and translated.
/// Each code has one English sentence in service/messages.cpp, with %1, %2 … for the arguments.
enum class FindingCode : std::uint16_t {
    // the file as a whole
    FileNotFound,
    FileNotReadable,
    FileTooLarge, ///< %1 limit in MB
    NotAWorkbook,
    NotATable, ///< neither CSV nor a workbook
    WorkbookEncrypted,
    WorkbookDamaged,  ///< truncated, or a broken part; %1 the part
    WorkbookInflates, ///< zip bomb; %1 limit in MB
    WrongEncoding,    ///< not UTF-8; %1 the byte ("0xA3"), %2 its position in the file, from 1
    EmptyFile,
    // structure
    SheetMissing,    ///< %1 sheet
    ColumnMissing,   ///< %1 column
    ColumnTwice,     ///< %1 column
    SheetTwice,      ///< %1 sheet
    WrongFieldCount, ///< %1 found, %2 expected
    QuoteNotClosed,
    StrayQuote,  ///< a quote inside an unquoted field, or text after a closing quote
    TooManyRows, ///< %1 limit
    // cells
    NotANumber,      ///< %1 the text
    NegativeCount,   ///< %1
    FractionalCount, ///< %1
    NumberTooLarge,  ///< %1 value, %2 limit
    TooManyDecimals, ///< %1 the text, %2 decimals kept
    NotADate,        ///< %1 the text
    UnknownLocation, ///< %1 the text
    UnknownTier,     ///< %1 the text
    UnknownRowType,  ///< %1 the text
    TextTooLong,     ///< %1 limit in bytes
    ValueMissing,
    CellIsError, ///< %1 the spreadsheet error, as #REF!
    // rows
    DuplicatePost, ///< %1 staff code, %2 team code, %3 the earlier row
    DuplicateRow,  ///< %1 the earlier row
    UnknownPost,   ///< hours or reductions for a post the store does not hold: %1 staff, %2 team
    UnknownReason, ///< %1
    // the extract as a whole
    T2aNotBelowFiltered, ///< %1 T2A total, %2 filtered total
    NoPosts,
    NoReportDate,
    OlderThanNewest, ///< %1 this extract's date, %2 the newest one's
    // kept and warned about, once for each sheet: the place is that of the first row,
    // the last argument the number of such rows
    FlagForUnknownPost,     ///< %1 staff, %2 team, %3 rows
    ReportForUnknownPost,   ///< %1 staff, %2 team, %3 rows
    ContactForUnknownPost,  ///< %1 staff, %2 team, %3 rows
    FilteredForUnknownPost, ///< %1 staff, %2 team, %3 rows
    T2aForUnknownPost,      ///< %1 staff, %2 team, %3 rows
    CountDiffersFromCases,  ///< %1 stated count, %2 sum of the tiers, %3 rows
    RowWithoutPost,         ///< counts, but neither staff nor team: left out; %1 rows
    UnknownGradeCode,       ///< %1
    UnknownContactCode,     ///< %1
    UnknownColumn,          ///< %1
    UnknownSheet,           ///< %1
    AlreadyImported,        ///< %1 when
    NoBackupBefore,         ///< %1 why: an act went on without the backup that comes before it
    LittleRoomForBackups,   ///< %1 the folder
    KindNotForYou,          ///< a file of a kind that is imported by others
    FolderNotUsable,        ///< %1 the folder
    // withdrawing an import
    LaterImport,        ///< %1 its file
    RecordedOnNewPosts, ///< %1 how many rows name the posts and teams it brought
    ChangedSinceImport, ///< %1 how many of its rows
    WithdrawnAlready,
    CasesStay,
    // reductions and hours (official form rules: docs/rules.md)
    ReasonRequired,
    HoursRequired,
    HoursOutOfRange,     ///< %1 lowest, %2 highest
    HoursAboveAllowance, ///< %1 highest
    StartRequired,
    StartInvalid,
    EndRequired,
    EndInvalid,
    EndNotAfterStart,
    NotesTooLong, ///< %1 limit
    NoContractedHours,
    AllowanceExceeded,       ///< %1 hours, %2 highest; a warning: a file may record what was agreed elsewhere
    ReductionBeyondContract, ///< %1 all reductions, %2 contracted; a warning
    // settings
    NumberOutOfRange, ///< %1 lowest, %2 highest
    // tiers
    TierInputsMissing,
    RuleIsPublished, ///< of a deadline
    // rules of suitability (docs/suitability.md); %1 the name of the rule
    RuleCannotBeOff,
    RuleWithoutCondition,
    RuleTwice,
    RuleLeftOut,
    UnknownRule,
    PublishedRuleChanged,
    VersionInPast, ///< no argument
    // early allocation
    AssessmentTooOld, ///< %1 months
    AnswerNotAsked,
    // contacts, appointments and enquiries (docs/contacts.md)
    DayRequired,
    DayInFuture,
    DaysOutOfOrder,
    UnknownContactType, ///< %1 the code
    NotesOverLimit,     ///< %1 limit, %2 found
    MinutesOutOfRange,  ///< %1 lowest, %2 highest
    OutcomeNotForType,
    OutcomeTooEarly,
    AbsenceReasonRequired,
    AbsenceReasonNotAllowed,
    ActionRequired,
    ActionNotAllowed,
    LetterRequired,
    LetterNotAllowed,
    TimesOutOfOrder,
    AppointmentNotWorked,
    AppointmentOnBankHoliday, ///< %1 its name
    AppointmentOverlaps,      ///< %1 when the other starts
    AppointmentWithinHour,    ///< %1 when the other starts
    // what is recorded about a person (docs/record.md)
    CorrectionReasonRequired,
    TextRequired,
    TextOverLimit,  ///< %1 limit, %2 found, in characters
    NotAmongWords,  ///< %1 the word
    NotACrn,        ///< %1 the text
    UnknownTeam,    ///< %1
    UnknownWord,    ///< %1 a cell that is none of the words its column takes
    NoKnownColumn,  ///< %1 what its rows were to be: "cases", "posts"
    CaseEndedSince, ///< %1 the day on which the last case ended
    CaseNotOpenToYou,
    CrnInUse,
    DayOutOfRange,   ///< before 1900 or after 2199
    BirthTooLongAgo, ///< %1 years
    EndBeforeStart,  ///< an end on the first day is one too
    EmailShape,
    TelephoneShape,
    PostcodeMissing, ///< a warning
    NumberShape,     ///< %1 the text: a number of another office that looks mistyped; a warning
    RiskLevelRequired,
    ScoreRequired,
    AnswersRequired,
    UnitRequired,
    OrderRequired,
    CaseRequired,
    PostRequired,
    AccessLocksYouOut, ///< a warning
    ItemInUse,         ///< %1 how many items build on it
    AlertRequired,     ///< alerts are dismissed, and none was chosen
    // the log of contacts, files kept with them, time spent (docs/contacts.md)
    FilterDayMissing,
    FilterDayInFuture,
    FilterDaysOutOfOrder,
    NobodyToAlert,
    RepeatNotAllowed,
    RepeatDaysNotLater,
    TooManyRepeats, ///< %1 limit
    OnlyAppointmentsMove,
    AppointmentOver,
    FileKindNotKept,
    FileIsProgram,
    FileHasMacros,
    FileUnlikeItsName,
    FileNameNotPlain,
    ActivityRequired,
    // cases and who holds them (docs/record.md)
    PersonRequired,  ///< %1 the CRN
    CaseOpenAlready, ///< a warning
    ListedByExtract, ///< %1 the extract's day; a warning
    CaseNotOpen,     ///< %1 the day
    CaseDayTooEarly, ///< %1 the day on which it began
    PostNotHeld,     ///< %1 the day
    TeamUnknown,     ///< %1 the day
    CoWorkerIsLead,
    NothingToSuspend, ///< a warning
    // flags (docs/flags.md)
    ActionDayPassed,
    // what managers are told and keep (docs/oversight.md)
    NotAManagerHere,
    // decisions about who takes a case (docs/allocation.md)
    OfficerNotEligible,     ///< %1 the rules, comma-separated
    OverrideReasonRequired, ///< %1 the rules, comma-separated
    StaffRiskRequired,
    LinkInText,
    AllocatedTwice,      ///< the same case twice in one batch
    HoldsAlready,        ///< the officer
    DayBeforeHolder,     ///< %1 the day since which the case is where it is
    TransferNotComplete, ///< the person is supervised in another region
    // what is recorded about a practitioner (docs/practice.md)
    MentorRequired,
    MentorIsSelf,
    MentorNotQualified, ///< for two years, as far as is recorded; a warning
    PracticeOverlaps,   ///< %1 the first day of the other
    PracticeTwice,      ///< %1 the day of the other
    PatternWithoutHours,
    PatternUnlikeContract, ///< %1 hours of the pattern, %2 contracted; a warning
    CoverRequired,
    CoverIsSelf,
    // the organisation set up by hand (docs/organisation.md)
    UnitCodeInUse,     ///< %1 the code
    UnitRequiredAbove, ///< %1 the day
    PostHeldAlready,
    ManagerIsSelf,
    SameOfficer,
    BothHeldPosts,  ///< %1 the team's code
    UnknownUnit,    ///< %1 the code
    UnknownOfficer, ///< %1 the staff code
    // reasons for reductions
    ReasonTwice,       ///< %1 the name
    ReasonLeftOut,     ///< %1 the name
    ShareAboveHighest, ///< %1 the name
    // bank holidays
    HolidayTwice,       ///< %1 the day
    DayOutsideCalendar, ///< %1 first day, %2 the day after the last
};

/// One thing found, with its place and the arguments of its sentence.
struct Finding {
    Severity severity = Severity::Refusal;
    FindingCode code{};
    Place place;
    std::vector<std::string> arguments;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

inline bool refused(const Findings& findings) {
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Refusal) {
            return true;
        }
    }
    return false;
}

/// The code as scripts see it: "sheet_missing".
std::string_view name(FindingCode code);

} // namespace headroom
