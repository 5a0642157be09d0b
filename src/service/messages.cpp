#include "service/messages.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace headroom {

namespace {

/// A scope of its own, so that the codes can be named without their type here and nowhere else.
namespace findingtable {

using enum FindingCode;

struct FindingWords {
    FindingCode code;
    std::string_view sentence;
    std::string_view remedy;
};

constexpr std::array findingWords = std::to_array<FindingWords>({
    // The file as a whole
    {FileNotFound, HEADROOM_TEXT("Findings", "There is no such file."),
     HEADROOM_TEXT("Findings", "Check its name and folder.")},
    {FileNotReadable, HEADROOM_TEXT("Findings", "The file cannot be read."),
     HEADROOM_TEXT("Findings", "Close it in other programs and check that you may open it.")},
    {FileTooLarge, HEADROOM_TEXT("Findings", "The file is larger than %1 MB."),
     HEADROOM_TEXT("Findings", "Check that it is the right file.")},
    {NotAWorkbook, HEADROOM_TEXT("Findings", "The file is not an Excel workbook (.xlsx)."),
     HEADROOM_TEXT("Findings", "Get the extract again, or save it as .xlsx.")},
    {NotATable,
     HEADROOM_TEXT("Findings",
                   "The file is neither a CSV file, with commas between its columns, nor an Excel "
                   "workbook (.xlsx)."),
     HEADROOM_TEXT("Findings", "Check that it is the right file, or save it as “CSV UTF-8” or .xlsx.")},
    {WorkbookEncrypted, HEADROOM_TEXT("Findings", "The workbook is protected by a password."),
     HEADROOM_TEXT("Findings", "Save it without a password first.")},
    {WorkbookDamaged, HEADROOM_TEXT("Findings", "The workbook is damaged or cut short (%1)."),
     HEADROOM_TEXT("Findings", "Copy or download it again.")},
    {WorkbookInflates,
     HEADROOM_TEXT("Findings",
                   "The workbook unpacks to more than is allowed (%1 MB) and was not read further."),
     HEADROOM_TEXT("Findings", "Get the extract again from where it is made.")},
    {WrongEncoding, HEADROOM_TEXT("Findings", "The file is not UTF-8 text: byte %1 at position %2."),
     HEADROOM_TEXT("Findings", "Save it again as “CSV UTF-8”.")},
    {EmptyFile, HEADROOM_TEXT("Findings", "The file is empty."),
     HEADROOM_TEXT("Findings", "Check that it is the right file.")},
    // Structure
    {SheetMissing, HEADROOM_TEXT("Findings", "The workbook has no sheet “%1”."),
     HEADROOM_TEXT("Findings", "Use the complete extract with its 13 sheets.")},
    {ColumnMissing, HEADROOM_TEXT("Findings", "There is no column “%1”."),
     HEADROOM_TEXT("Findings", "Add it to the first row, or use the complete file.")},
    {ColumnTwice, HEADROOM_TEXT("Findings", "The column “%1” is there twice."),
     HEADROOM_TEXT("Findings", "Remove one of the two.")},
    {SheetTwice, HEADROOM_TEXT("Findings", "The sheet “%1” is there twice."),
     HEADROOM_TEXT("Findings", "Remove one of the two.")},
    {WrongFieldCount, HEADROOM_TEXT("Findings", "The row has %1 fields where %2 are expected."),
     HEADROOM_TEXT("Findings", "Put quotes around fields that hold a comma.")},
    {QuoteNotClosed, HEADROOM_TEXT("Findings", "A quote is opened and never closed."),
     HEADROOM_TEXT("Findings", "Close it, or double a quote that belongs to the text.")},
    {StrayQuote, HEADROOM_TEXT("Findings", "A quote stands where none is allowed."),
     HEADROOM_TEXT("Findings", "Put the whole field in quotes and double the quotes inside it.")},
    {TooManyRows, HEADROOM_TEXT("Findings", "There are more than %1 rows."),
     HEADROOM_TEXT("Findings", "Check that it is the right file.")},
    // Cells
    {NotANumber, HEADROOM_TEXT("Findings", "“%1” is not a number."),
     HEADROOM_TEXT("Findings", "Write the number with digits only.")},
    {NegativeCount, HEADROOM_TEXT("Findings", "The count %1 is below zero."),
     HEADROOM_TEXT("Findings", "A count is 0 or more.")},
    {FractionalCount, HEADROOM_TEXT("Findings", "The count %1 is not whole."),
     HEADROOM_TEXT("Findings", "A count has no decimals.")},
    {NumberTooLarge, HEADROOM_TEXT("Findings", "The number %1 is above the limit of %2."),
     HEADROOM_TEXT("Findings", "Check the figure.")},
    {TooManyDecimals, HEADROOM_TEXT("Findings", "“%1” has more decimals than the %2 that are kept."),
     HEADROOM_TEXT("Findings", "Round it first.")},
    {NotADate, HEADROOM_TEXT("Findings", "“%1” is not a date."),
     HEADROOM_TEXT("Findings", "Write it as year, month and day: 2026-11-22.")},
    {UnknownLocation, HEADROOM_TEXT("Findings", "“%1” is not a location."),
     HEADROOM_TEXT("Findings", "A location is Community, Licence or Custody.")},
    {UnknownTier, HEADROOM_TEXT("Findings", "“%1” is not a tier."),
     HEADROOM_TEXT("Findings",
                   "A tier is A3 to D0, with S behind it while contact is suspended, or Untiered.")},
    {UnknownRowType, HEADROOM_TEXT("Findings", "“%1” is not a row type of this sheet."), ""},
    {TextTooLong, HEADROOM_TEXT("Findings", "The text is longer than %1 bytes."),
     HEADROOM_TEXT("Findings", "Check that it is the right file.")},
    {ValueMissing, HEADROOM_TEXT("Findings", "A value is missing."),
     HEADROOM_TEXT("Findings", "Fill it in.")},
    {CellIsError, HEADROOM_TEXT("Findings", "The cell holds the spreadsheet error %1."),
     HEADROOM_TEXT("Findings", "Correct its formula or write the value.")},
    // Rows
    {DuplicatePost, HEADROOM_TEXT("Findings", "Staff code %1 in team %2 is there already, in row %3."),
     HEADROOM_TEXT("Findings", "Keep one row for each officer in a team.")},
    {DuplicateRow, HEADROOM_TEXT("Findings", "The row repeats row %1."),
     HEADROOM_TEXT("Findings", "Remove one of the two.")},
    {UnknownPost, HEADROOM_TEXT("Findings", "There is no officer with staff code %1 in team %2."),
     HEADROOM_TEXT("Findings", "Check both codes, and import the extract first.")},
    {UnknownReason, HEADROOM_TEXT("Findings", "“%1” is not a reason for a reduction."),
     HEADROOM_TEXT("Findings", "Use the name of a reason exactly as Headroom lists it.")},
    // The extract as a whole
    {T2aNotBelowFiltered,
     HEADROOM_TEXT("Findings",
                   "The Transition to Adulthood cases (%1) are not fewer than the filtered cases (%2)."),
     HEADROOM_TEXT("Findings", "The official tool refuses such an extract too: have it made again.")},
    {NoPosts, HEADROOM_TEXT("Findings", "The extract holds no officer."),
     HEADROOM_TEXT("Findings", "Use the complete extract.")},
    {NoReportDate, HEADROOM_TEXT("Findings", "The extract does not say of which day it is."),
     HEADROOM_TEXT("Findings", "Name its day when importing.")},
    {OlderThanNewest,
     HEADROOM_TEXT("Findings", "The extract is of %1, but the store holds a newer one, of %2."),
     HEADROOM_TEXT("Findings", "Import extracts in the order of their days.")},
    // Kept and warned about
    {FlagForUnknownPost,
     HEADROOM_TEXT(
         "Findings",
         "Cases are listed for officers who are not in the extract, first staff code %1 in team %2: "
         "%3 rows, kept."),
     ""},
    {ReportForUnknownPost,
     HEADROOM_TEXT("Findings",
                   "Court reports are listed for officers who hold no cases, first staff code %1 in team %2: "
                   "%3 rows, kept."),
     ""},
    {ContactForUnknownPost,
     HEADROOM_TEXT("Findings",
                   "Contacts name officers who are not in the extract, first staff code %1 in team %2: "
                   "%3 rows, kept."),
     HEADROOM_TEXT("Findings", "Only officers in the extract gain or lose points by them.")},
    {FilteredForUnknownPost,
     HEADROOM_TEXT(
         "Findings",
         "Filtered counts are given for officers who are not in the first sheet, first staff code %1 "
         "in team %2: %3 rows."),
     HEADROOM_TEXT("Findings", "Have the extract checked where it is made.")},
    {T2aForUnknownPost,
     HEADROOM_TEXT(
         "Findings",
         "Transition to Adulthood counts are given for officers who are not in the first sheet, first "
         "staff code %1 in team %2: %3 rows."),
     HEADROOM_TEXT("Findings", "Have the extract checked where it is made.")},
    {CountDiffersFromCases,
     HEADROOM_TEXT("Findings", "The stated count %1 differs from the sum of the tiers, %2: %3 rows."),
     HEADROOM_TEXT("Findings", "The tiers are used.")},
    {RowWithoutPost,
     HEADROOM_TEXT("Findings", "Counts without a staff code and a team are left out: %1 rows."),
     HEADROOM_TEXT("Findings", "Have the extract checked where it is made.")},
    {UnknownGradeCode,
     HEADROOM_TEXT("Findings", "The grade code “%1” is not known; it counts as no grade, without capacity."),
     HEADROOM_TEXT("Findings", "Have the grade corrected in nDelius.")},
    {UnknownContactCode,
     HEADROOM_TEXT("Findings", "The contact code “%1” is not known; its contacts score nothing."), ""},
    {UnknownColumn, HEADROOM_TEXT("Findings", "The column “%1” is not known and was left out."), ""},
    {UnknownSheet, HEADROOM_TEXT("Findings", "The sheet “%1” is not known and was left out."), ""},
    {AlreadyImported, HEADROOM_TEXT("Findings", "This file was imported already, on %1."),
     HEADROOM_TEXT("Findings", "Nothing was changed.")},
    {NoBackupBefore, HEADROOM_TEXT("Findings", "No backup was made before this (%1)."),
     HEADROOM_TEXT("Findings", "Make one in Set-up › Backups once that is put right.")},
    {LittleRoomForBackups, HEADROOM_TEXT("Findings", "There is little room left in %1."),
     HEADROOM_TEXT("Findings", "Free some space there soon, or choose another folder for backups.")},
    {KindNotForYou, HEADROOM_TEXT("Findings", "Your role does not allow files of this kind to be imported."),
     HEADROOM_TEXT("Findings", "Ask an administrator of this store.")},
    {FolderNotUsable, HEADROOM_TEXT("Findings", "The folder %1 cannot be used."),
     HEADROOM_TEXT("Findings", "Give the whole path of a folder that you may write to.")},
    {LaterImport, HEADROOM_TEXT("Findings", "%1 was imported after it and stands on it."),
     HEADROOM_TEXT("Findings", "Withdraw the later one first.")},
    {RecordedOnNewPosts,
     HEADROOM_TEXT("Findings", "Posts or teams that came with it are used by %1 records made since."),
     HEADROOM_TEXT("Findings", "Take those back first, or restore the backup made before the import.")},
    {ChangedSinceImport, HEADROOM_TEXT("Findings", "%1 of the facts it changed were changed again since."),
     HEADROOM_TEXT("Findings",
                   "Take those changes back first, or restore the backup made before the import.")},
    {WithdrawnAlready, HEADROOM_TEXT("Findings", "This import was withdrawn already."), ""},
    {CasesStay, HEADROOM_TEXT("Findings", "People and cases that were imported are not withdrawn together."),
     HEADROOM_TEXT("Findings", "Correct them one by one, or restore the backup made before the import.")},
    // Reductions and hours: the rules of the official form
    {ReasonRequired, HEADROOM_TEXT("Findings", "A reason for the reduction is needed."), ""},
    {HoursRequired, HEADROOM_TEXT("Findings", "The hours of the reduction are needed."), ""},
    {HoursOutOfRange, HEADROOM_TEXT("Findings", "Hours must be a number between %1 and %2."), ""},
    {HoursAboveAllowance, HEADROOM_TEXT("Findings", "This reason allows at most %1 hours."),
     HEADROOM_TEXT("Findings", "Take fewer hours or another reason.")},
    {StartRequired, HEADROOM_TEXT("Findings", "A start date is needed."), ""},
    {StartInvalid, HEADROOM_TEXT("Findings", "The start date is not a day between 1900 and 2099."), ""},
    {EndRequired, HEADROOM_TEXT("Findings", "An end date is needed."), ""},
    {EndInvalid, HEADROOM_TEXT("Findings", "The end date is not a day between 1900 and 2099."), ""},
    {EndNotAfterStart, HEADROOM_TEXT("Findings", "The end date must be after the start date."), ""},
    {NotesTooLong, HEADROOM_TEXT("Findings", "Notes must be shorter than %1 characters."), ""},
    {NoContractedHours,
     HEADROOM_TEXT("Findings", "The officer has no contracted hours, so nothing can be taken off them."),
     HEADROOM_TEXT("Findings", "Set the contracted hours first.")},
    {AllowanceExceeded,
     HEADROOM_TEXT("Findings", "The %1 hours are more than the %2 that this reason allows; they are kept."),
     HEADROOM_TEXT("Findings", "Check what was agreed.")},
    {ReductionBeyondContract,
     HEADROOM_TEXT("Findings", "All reductions together (%1 hours) exceed the contracted %2 hours."),
     HEADROOM_TEXT("Findings", "End those that no longer apply.")},
    // Settings
    {NumberOutOfRange, HEADROOM_TEXT("Findings", "The number must be between %1 and %2."), ""},
    {TierInputsMissing, HEADROOM_TEXT("Findings", "The record does not say enough to work out the tier."),
     HEADROOM_TEXT("Findings", "Record the risk of serious recidivism or the risk of serious harm first.")},
    {RuleIsPublished, HEADROOM_TEXT("Findings", "The days of a published rule cannot be changed."),
     HEADROOM_TEXT("Findings", "It can be switched off.")},
    // Contacts, appointments and enquiries
    {RuleCannotBeOff,
     HEADROOM_TEXT("Findings",
                   "The rule “%1” keeps away officers who must never be offered a case: it cannot be "
                   "switched off or changed."),
     HEADROOM_TEXT("Findings", "Leave it as it is.")},
    {RuleWithoutCondition,
     HEADROOM_TEXT("Findings", "The rule “%1” asks for nothing and would fall on everybody."),
     HEADROOM_TEXT("Findings", "Switch it off or give it a condition.")},
    {RuleTwice, HEADROOM_TEXT("Findings", "The rule “%1” is there twice."),
     HEADROOM_TEXT("Findings", "Remove one of the two.")},
    {RuleLeftOut, HEADROOM_TEXT("Findings", "The rule “%1” is missing."),
     HEADROOM_TEXT("Findings", "Rules are switched off, not taken out.")},
    {UnknownRule, HEADROOM_TEXT("Findings", "There is no rule “%1”."),
     HEADROOM_TEXT("Findings", "Rules are set and switched, not added.")},
    {PublishedRuleChanged,
     HEADROOM_TEXT("Findings",
                   "The rule “%1” rests on a published source: it can only be switched on or off."),
     HEADROOM_TEXT("Findings", "Leave everything else as it was.")},
    {VersionInPast, HEADROOM_TEXT("Findings", "A new version begins today or later."),
     HEADROOM_TEXT("Findings", "Earlier days keep what they had.")},
    {UnitCodeInUse, HEADROOM_TEXT("Findings", "The code %1 is in use already."),
     HEADROOM_TEXT("Findings", "Choose another; a code means one unit for good.")},
    {UnitRequiredAbove, HEADROOM_TEXT("Findings", "Nothing is chosen that is there on %1."),
     HEADROOM_TEXT("Findings", "Choose what it belongs to.")},
    {PostHeldAlready, HEADROOM_TEXT("Findings", "This officer holds a post in that team already."),
     HEADROOM_TEXT("Findings", "Change the post instead.")},
    {ManagerIsSelf, HEADROOM_TEXT("Findings", "Nobody manages themselves."),
     HEADROOM_TEXT("Findings", "Choose somebody else.")},
    {SameOfficer, HEADROOM_TEXT("Findings", "Both are the same person already."), ""},
    {BothHeldPosts,
     HEADROOM_TEXT("Findings",
                   "Both hold or held a post in team %1, and one person holds one post in a team."),
     HEADROOM_TEXT("Findings",
                   "Move the cases of one and end that post; its history stays under its own code.")},
    {UnknownUnit,
     HEADROOM_TEXT("Findings",
                   "There is no unit with the code %1, and the row does not say enough to make it."),
     HEADROOM_TEXT("Findings", "Give its name and what it belongs to.")},
    {UnknownOfficer,
     HEADROOM_TEXT("Findings", "Nobody with the staff code %1 holds a post, here or in the file."),
     HEADROOM_TEXT("Findings", "Check the code, or add that post first.")},
    {ReasonTwice, HEADROOM_TEXT("Findings", "The reason “%1” is there twice."),
     HEADROOM_TEXT("Findings", "Give one of them another name.")},
    {ReasonLeftOut, HEADROOM_TEXT("Findings", "The reason “%1” is missing."),
     HEADROOM_TEXT("Findings", "Reasons are switched off, not taken out.")},
    {ShareAboveHighest, HEADROOM_TEXT("Findings", "The share of “%1” is above its own ceiling."),
     HEADROOM_TEXT("Findings", "Lower the share or raise the ceiling.")},
    {HolidayTwice, HEADROOM_TEXT("Findings", "%1 is there twice."),
     HEADROOM_TEXT("Findings", "Take one of the two out.")},
    {DayOutsideCalendar, HEADROOM_TEXT("Findings", "The calendar goes from %1 up to, not including, %2."),
     HEADROOM_TEXT("Findings", "Let it go further, or take the day out.")},
    {AssessmentTooOld,
     HEADROOM_TEXT("Findings", "The assessment is older than %1 months on the day of the decision."),
     HEADROOM_TEXT("Findings", "Assess anew first.")},
    {AnswerNotAsked, HEADROOM_TEXT("Findings", "The community answers only where it is asked to decide."),
     HEADROOM_TEXT("Findings", "Leave the answer empty.")},
    {DayRequired, HEADROOM_TEXT("Findings", "A day is needed."), ""},
    {DayInFuture, HEADROOM_TEXT("Findings", "The day is still to come."),
     HEADROOM_TEXT("Findings", "Give today or an earlier day.")},
    {DaysOutOfOrder, HEADROOM_TEXT("Findings", "The days are not in order."),
     HEADROOM_TEXT("Findings", "What comes first cannot have the later day.")},
    {UnknownContactType, HEADROOM_TEXT("Findings", "There is no kind of contact “%1”."),
     HEADROOM_TEXT("Findings", "Choose one from the list.")},
    {NotesOverLimit, HEADROOM_TEXT("Findings", "The notes have %2 characters; at most %1 are kept."),
     HEADROOM_TEXT("Findings", "Shorten them, or put the rest in a second contact.")},
    {MinutesOutOfRange, HEADROOM_TEXT("Findings", "Minutes must be a whole number between %1 and %2."), ""},
    {OutcomeNotForType, HEADROOM_TEXT("Findings", "Only an appointment has an outcome."),
     HEADROOM_TEXT("Findings", "Leave the outcome empty.")},
    {OutcomeTooEarly,
     HEADROOM_TEXT(
         "Findings",
         "The appointment is still to come: all that can be said of it is that it will be rescheduled."),
     HEADROOM_TEXT("Findings", "Record the outcome once it has taken place.")},
    {AbsenceReasonRequired, HEADROOM_TEXT("Findings", "An acceptable absence needs its reason."), ""},
    {AbsenceReasonNotAllowed, HEADROOM_TEXT("Findings", "Only an acceptable absence has a reason."),
     HEADROOM_TEXT("Findings", "Leave the reason empty.")},
    {ActionRequired, HEADROOM_TEXT("Findings", "A failure to comply needs what is done about it."),
     HEADROOM_TEXT("Findings", "Choose an action; “no further action” is one.")},
    {ActionNotAllowed, HEADROOM_TEXT("Findings", "There is no failure to act on."),
     HEADROOM_TEXT("Findings", "Leave the action empty.")},
    {LetterRequired, HEADROOM_TEXT("Findings", "This action needs the kind of letter."), ""},
    {LetterNotAllowed, HEADROOM_TEXT("Findings", "This action does not go with such a letter."), ""},
    {TimesOutOfOrder, HEADROOM_TEXT("Findings", "The end must be later than the start."), ""},
    {AppointmentNotWorked, HEADROOM_TEXT("Findings", "It is not a working day."),
     HEADROOM_TEXT("Findings", "Check the day.")},
    {AppointmentOnBankHoliday, HEADROOM_TEXT("Findings", "The day is a bank holiday: %1."),
     HEADROOM_TEXT("Findings", "Check the day.")},
    {AppointmentOverlaps, HEADROOM_TEXT("Findings", "It overlaps another appointment, at %1."),
     HEADROOM_TEXT("Findings", "Check the time.")},
    {AppointmentWithinHour, HEADROOM_TEXT("Findings", "It is within an hour of another appointment, at %1."),
     HEADROOM_TEXT("Findings", "Check the time.")},
    // What is recorded about a person
    {CorrectionReasonRequired,
     HEADROOM_TEXT("Findings", "Correcting what was recorded earlier needs a reason."),
     HEADROOM_TEXT("Findings", "Say in a few words why.")},
    {TextRequired, HEADROOM_TEXT("Findings", "This cannot be empty."), ""},
    {TextOverLimit, HEADROOM_TEXT("Findings", "The text has %2 characters; at most %1 are kept."),
     HEADROOM_TEXT("Findings", "Shorten it.")},
    {NotAmongWords, HEADROOM_TEXT("Findings", "“%1” is not one of the choices."),
     HEADROOM_TEXT("Findings", "Choose one from the list.")},
    {UnknownTeam, HEADROOM_TEXT("Findings", "There is no team with the code %1 in this store."),
     HEADROOM_TEXT("Findings", "Check the code, or import the extract that has the team first.")},
    {UnknownWord, HEADROOM_TEXT("Findings", "“%1” is not one of the words this column takes."),
     HEADROOM_TEXT("Findings", "The words are listed with the file formats.")},
    {NoKnownColumn, HEADROOM_TEXT("Findings", "No column is called like one of a file of %1."),
     HEADROOM_TEXT("Findings", "Check that it is the right file, or say which column holds which field.")},
    {CaseEndedSince, HEADROOM_TEXT("Findings", "The person's last case ended on %1, after this start."),
     HEADROOM_TEXT("Findings", "Give the first day of the new case, or leave the row out.")},
    {CaseNotOpenToYou, HEADROOM_TEXT("Findings", "This person's record is not open to you."),
     HEADROOM_TEXT("Findings", "Leave the row to somebody who may see it.")},
    {NotACrn, HEADROOM_TEXT("Findings", "“%1” is not a CRN."),
     HEADROOM_TEXT("Findings", "A CRN is one letter and six digits, for example X104417.")},
    {CrnInUse, HEADROOM_TEXT("Findings", "There is a person with this CRN already."),
     HEADROOM_TEXT("Findings", "Open that person, or check the CRN.")},
    {DayOutOfRange, HEADROOM_TEXT("Findings", "The day must be between 1900 and 2199."), ""},
    {BirthTooLongAgo, HEADROOM_TEXT("Findings", "The date of birth is more than %1 years ago."),
     HEADROOM_TEXT("Findings", "Check the year.")},
    {EndBeforeStart, HEADROOM_TEXT("Findings", "The end is before the start."),
     HEADROOM_TEXT("Findings", "Check both days.")},
    {EmailShape, HEADROOM_TEXT("Findings", "This is not an e-mail address."),
     HEADROOM_TEXT("Findings", "It looks like name@example.org.")},
    {TelephoneShape, HEADROOM_TEXT("Findings", "This is not a telephone number."),
     HEADROOM_TEXT("Findings", "It has 10 to 15 digits, with the area code.")},
    {PostcodeMissing, HEADROOM_TEXT("Findings", "The address has no postcode at its end."),
     HEADROOM_TEXT("Findings", "Add it if there is one.")},
    {NumberShape, HEADROOM_TEXT("Findings", "“%1” does not look like such a number; it is kept."),
     HEADROOM_TEXT("Findings", "Check it.")},
    {RiskLevelRequired, HEADROOM_TEXT("Findings", "At least one group needs a level."), ""},
    {ScoreRequired, HEADROOM_TEXT("Findings", "At least one score is needed."), ""},
    {AnswersRequired, HEADROOM_TEXT("Findings", "At least one need has to be answered."), ""},
    {UnitRequired, HEADROOM_TEXT("Findings", "An amount needs its unit, and a unit its amount."),
     HEADROOM_TEXT("Findings", "Choose days or hours.")},
    {OrderRequired, HEADROOM_TEXT("Findings", "It has to be said to which order this belongs."), ""},
    {CaseRequired, HEADROOM_TEXT("Findings", "The person has no open case to which this could belong."),
     HEADROOM_TEXT("Findings", "Begin the case first.")},
    {PostRequired, HEADROOM_TEXT("Findings", "It has to be said whose work this is."), ""},
    {AccessLocksYouOut, HEADROOM_TEXT("Findings", "After this you can no longer see this person."),
     HEADROOM_TEXT("Findings", "Only somebody who still may can change it back.")},
    {ItemInUse, HEADROOM_TEXT("Findings", "Other entries build on this one (%1)."),
     HEADROOM_TEXT("Findings", "Withdraw those first.")},
    // The log of contacts, files kept with them, time spent
    {AlertRequired, HEADROOM_TEXT("Findings", "No alert is chosen."),
     HEADROOM_TEXT("Findings", "Tick at least one.")},
    {FilterDayMissing, HEADROOM_TEXT("Findings", "Enter both days or neither, each like 17/5/2024."), ""},
    {FilterDayInFuture, HEADROOM_TEXT("Findings", "The day must be today or in the past, like 17/5/2024."),
     ""},
    {FilterDaysOutOfOrder,
     HEADROOM_TEXT("Findings", "The first day must be the last one or earlier, like 17/5/2024."), ""},
    {NobodyToAlert, HEADROOM_TEXT("Findings", "Nobody else leads this case, so nobody can be alerted."),
     HEADROOM_TEXT("Findings", "Take the tick off.")},
    {RepeatNotAllowed,
     HEADROOM_TEXT("Findings", "Only a new appointment without an outcome can be repeated."), ""},
    {RepeatDaysNotLater,
     HEADROOM_TEXT("Findings", "Repeats must be on days after the appointment, each on a day of its own."),
     ""},
    {TooManyRepeats, HEADROOM_TEXT("Findings", "At most %1 appointments can be repeated at once."), ""},
    {OnlyAppointmentsMove,
     HEADROOM_TEXT("Findings", "Only an appointment can be moved to another day or time."), ""},
    {AppointmentOver, HEADROOM_TEXT("Findings", "The appointment has an outcome, so it cannot be moved."),
     HEADROOM_TEXT("Findings", "Correct the outcome first, or arrange a new appointment.")},
    {FileKindNotKept, HEADROOM_TEXT("Findings", "Files of this kind are not kept with a contact."),
     HEADROOM_TEXT("Findings", "Use a PDF, a document, a table, plain text, an e-mail or a picture.")},
    {FileIsProgram, HEADROOM_TEXT("Findings", "The file is a program or a script."),
     HEADROOM_TEXT("Findings", "It is never kept. If you did not expect that, tell your IT support.")},
    {FileHasMacros, HEADROOM_TEXT("Findings", "The file holds macros or other parts that can run."),
     HEADROOM_TEXT("Findings", "Save it without them or as a PDF, and add that.")},
    {FileUnlikeItsName, HEADROOM_TEXT("Findings", "What is in the file is not what its name says."),
     HEADROOM_TEXT("Findings", "Save it again in its own format, without a password.")},
    {FileNameNotPlain,
     HEADROOM_TEXT("Findings", "The name of the file is too long or holds characters that are not kept."),
     HEADROOM_TEXT("Findings", "Give the file a simple name first.")},
    {ActivityRequired, HEADROOM_TEXT("Findings", "An activity is needed."), ""},
    // Cases and who holds them
    {PersonRequired, HEADROOM_TEXT("Findings", "Nobody with the CRN %1 is on record."),
     HEADROOM_TEXT("Findings", "Give the person's name and date of birth.")},
    {CaseOpenAlready, HEADROOM_TEXT("Findings", "The person has an open case already."),
     HEADROOM_TEXT("Findings", "Begin a second one only if both are to be counted.")},
    {ListedByExtract,
     HEADROOM_TEXT("Findings", "The extract of %1 lists this CRN, so it may count the case."),
     HEADROOM_TEXT("Findings", "Say so, or the case is counted twice until the next extract.")},
    {CaseNotOpen, HEADROOM_TEXT("Findings", "The case is not open on %1."),
     HEADROOM_TEXT("Findings", "Choose another day.")},
    {CaseDayTooEarly, HEADROOM_TEXT("Findings", "The case began on %1."),
     HEADROOM_TEXT("Findings", "Give that day or a later one.")},
    {PostNotHeld, HEADROOM_TEXT("Findings", "The officer does not hold this post on %1."),
     HEADROOM_TEXT("Findings", "Choose another officer or another day.")},
    {TeamUnknown, HEADROOM_TEXT("Findings", "There is no such team on %1."),
     HEADROOM_TEXT("Findings", "Choose a team.")},
    {CoWorkerIsLead,
     HEADROOM_TEXT("Findings", "The officer leads the case, and cannot be its co-worker too."),
     HEADROOM_TEXT("Findings", "Choose somebody else.")},
    {NothingToSuspend, HEADROOM_TEXT("Findings", "The case has no tier yet, so no points change."), ""},
    {ActionDayPassed, HEADROOM_TEXT("Findings", "This day is over."),
     HEADROOM_TEXT("Findings", "Give today or a later day.")},
    {NotAManagerHere, HEADROOM_TEXT("Findings", "This person is no manager whom it concerns."),
     HEADROOM_TEXT("Findings", "Choose one of the managers listed.")},
    {OfficerNotEligible, HEADROOM_TEXT("Findings", "The officer may not hold this case: %1."),
     HEADROOM_TEXT("Findings", "Choose another officer.")},
    {OverrideReasonRequired, HEADROOM_TEXT("Findings", "The rules ask for your judgement: %1."),
     HEADROOM_TEXT("Findings", "Name at least one reason for choosing this officer.")},
    {StaffRiskRequired, HEADROOM_TEXT("Findings", "The record says that there may be a risk to staff."),
     HEADROOM_TEXT("Findings", "Say how you considered it.")},
    {LinkInText, HEADROOM_TEXT("Findings", "Links cannot be kept with a decision."),
     HEADROOM_TEXT("Findings", "Take the link out, and say in words what it shows.")},
    {AllocatedTwice, HEADROOM_TEXT("Findings", "The same case is placed twice."),
     HEADROOM_TEXT("Findings", "Leave one of the two out.")},
    {HoldsAlready, HEADROOM_TEXT("Findings", "This officer holds the case already."),
     HEADROOM_TEXT("Findings", "Choose somebody else.")},
    {DayBeforeHolder, HEADROOM_TEXT("Findings", "The case is where it is since %1."),
     HEADROOM_TEXT("Findings", "Give that day or a later one.")},
    {TransferNotComplete,
     HEADROOM_TEXT("Findings", "The person is supervised in another region: the transfer is not complete."),
     HEADROOM_TEXT("Findings", "Have the transfer completed first; the case can be read meanwhile.")},
    {MentorRequired, HEADROOM_TEXT("Findings", "No mentor is chosen."),
     HEADROOM_TEXT("Findings", "Choose a practitioner.")},
    {MentorIsSelf, HEADROOM_TEXT("Findings", "Nobody is their own mentor."),
     HEADROOM_TEXT("Findings", "Choose somebody else.")},
    {MentorNotQualified,
     HEADROOM_TEXT("Findings", "The mentor is not recorded as qualified for two years by then."),
     HEADROOM_TEXT("Findings", "Record the mentor’s date of qualification, or choose somebody else.")},
    {PracticeOverlaps, HEADROOM_TEXT("Findings", "Another one, from %1, holds on some of these days."),
     HEADROOM_TEXT("Findings", "End that one first, or give other days.")},
    {PracticeTwice, HEADROOM_TEXT("Findings", "The same is recorded already, with %1."),
     HEADROOM_TEXT("Findings", "Change that one instead.")},
    {PatternWithoutHours, HEADROOM_TEXT("Findings", "The pattern has no hours on any day."),
     HEADROOM_TEXT("Findings", "Give the hours of each day that is worked.")},
    {PatternUnlikeContract, HEADROOM_TEXT("Findings", "The days add up to %1 hours, the contract is %2."),
     HEADROOM_TEXT("Findings", "Check the hours of each day, or change the contracted hours too.")},
    {CoverRequired, HEADROOM_TEXT("Findings", "Nobody is chosen to look after the work."),
     HEADROOM_TEXT("Findings", "Choose a practitioner.")},
    {CoverIsSelf, HEADROOM_TEXT("Findings", "Nobody covers for themselves."),
     HEADROOM_TEXT("Findings", "Choose somebody else.")},
});

} // namespace findingtable

const findingtable::FindingWords& wordsOf(FindingCode code) {
    const auto found = std::ranges::find(findingtable::findingWords, code, &findingtable::FindingWords::code);
    assert(found != findingtable::findingWords.end());
    return *found;
}

void addPart(std::string& text, std::string_view before, std::string_view part) {
    if (!part.empty()) {
        text += text.empty() ? "" : ", ";
        text += before;
        text += part;
    }
}

} // namespace

std::string_view sentence(FindingCode code) {
    return wordsOf(code).sentence;
}

std::string_view remedy(FindingCode code) {
    return wordsOf(code).remedy;
}

std::string_view sentence(Phase phase) {
    switch (phase) {
    case Phase::Opening:
        return HEADROOM_TEXT("Findings", "Opening");
    case Phase::ReadingWorkbook:
        return HEADROOM_TEXT("Findings", "Reading the workbook");
    case Phase::CheckingRows:
        return HEADROOM_TEXT("Findings", "Checking the rows");
    case Phase::Saving:
        return HEADROOM_TEXT("Findings", "Saving");
    case Phase::Calculating:
        return HEADROOM_TEXT("Findings", "Calculating");
    case Phase::MakingPopulation:
        return HEADROOM_TEXT("Findings", "Inventing people and cases");
    case Phase::WritingFile:
        return HEADROOM_TEXT("Findings", "Writing the file");
    case Phase::Verifying:
        return HEADROOM_TEXT("Findings", "Verifying");
    case Phase::BackingUp:
        return HEADROOM_TEXT("Findings", "Making a backup");
    case Phase::Restoring:
        return HEADROOM_TEXT("Findings", "Restoring");
    }
    return {};
}

std::string describe(const Place& place) {
    std::string text;
    addPart(text, "", place.file);
    addPart(text, "sheet ", place.sheet);
    addPart(text, "row ", place.row == 0 ? std::string() : std::to_string(place.row));
    addPart(text, "column ", place.column);
    return text;
}

std::string withArguments(std::string_view text, const std::vector<std::string>& arguments) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto number = marker ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (marker && number < arguments.size()) {
            filled += arguments[number];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

std::string describe(const Finding& finding) {
    std::string text = describe(finding.place);
    text += text.empty() ? "" : ": ";
    text += withArguments(sentence(finding.code), finding.arguments);
    if (const std::string_view advice = remedy(finding.code); !advice.empty()) {
        text += ' ' + withArguments(advice, finding.arguments);
    }
    return text;
}

} // namespace headroom
