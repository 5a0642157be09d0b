// Files of people and their cases: what becomes of each kind of row, and what is kept of the file.

#include "countedteam.h"
#include "domain/error.h"
#include "exchange/table.h"
#include "service/importcases.h"
#include "service/messages.h"
#include "service/record.h"
#include "store/access.h"
#include "store/kept.h"
#include "store/record.h"
#include "support/fulldisk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

namespace headroom::test::importCasesTest {
namespace {

using Kind = CaseRowVerdict::Kind;
using Cells = std::map<std::string, std::string>;

constexpr Date today = CountedTeam::today;
constexpr Date yesterday = CountedTeam::yesterday;

const std::vector<std::string>& columns() {
    static const std::vector<std::string> all = {
        "crn",       "surname", "forename",     "date_of_birth", "gender",    "language",
        "case_type", "tier",    "rosh",         "t2a",           "team_code", "staff_code",
        "start",     "order",   "sentenced_on", "order_ends",    "notes"};
    return all;
}

/// Somebody new; what a test is about is laid over it.
Cells row(const std::string& crn, const Cells& over = {}) {
    Cells cells = {{"crn", crn},
                   {"surname", "Quartzbury"},
                   {"forename", "Zebedina"},
                   {"date_of_birth", "17/05/1990"},
                   {"gender", "f"},
                   {"language", "en"},
                   {"case_type", "Community"},
                   {"tier", "B2"},
                   {"rosh", "Medium"},
                   {"t2a", "no"},
                   {"team_code", "TA"},
                   {"staff_code", "K1"},
                   {"start", today.iso()}};
    for (const auto& [column, cell] : over) {
        cells[column] = cell;
    }
    return cells;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\n") == std::string::npos) {
        return cell;
    }
    std::string doubled;
    for (const char c : cell) {
        doubled += c == '"' ? "\"\"" : std::string(1, c);
    }
    return '"' + doubled + '"';
}

std::string csv(const std::vector<Cells>& rows, const std::vector<std::string>& headers = columns()) {
    std::string text;
    for (const std::string& header : headers) {
        text += (text.empty() ? "" : ",") + header;
    }
    text += '\n';
    for (const Cells& cells : rows) {
        std::string line;
        for (const std::string& column : columns()) {
            const auto cell = cells.find(column);
            line += (column == columns().front() ? "" : ",") +
                    quoted(cell == cells.end() ? std::string() : cell->second);
        }
        text += line + '\n';
    }
    return text;
}

/// Every table of the store, row for row.
std::string everythingIn(sql::Database& db) {
    std::string all;
    std::vector<std::string> tables;
    {
        auto names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                "'sqlite%' AND name NOT LIKE '%search%' ORDER BY name");
        while (names.next()) {
            tables.push_back(names.get<std::string>(0));
        }
    }
    for (const std::string& table : tables) {
        std::string fields;
        auto info = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
        info.with(table);
        while (info.next()) {
            fields += (fields.empty() ? "quote(" : " || ',' || quote(") + info.get<std::string>(0) + ")";
        }
        all += table + ": " +
               sql::valueOf<std::string>(db, "SELECT coalesce(group_concat(r, x'0a'), '') FROM (SELECT " +
                                                 fields + " AS r FROM " + table + " ORDER BY 1)")
                   .value_or("") +
               '\n';
    }
    return all;
}

class ImportCases : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& text, const std::string& name = "cases.csv") {
        const auto path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    CaseImportPlan planOf(const std::filesystem::path& file) {
        return planCaseImport(*team, file, std::nullopt, JobControl());
    }
    CaseImportPlan plan(const std::vector<Cells>& rows) { return planOf(write(csv(rows))); }
    CaseImportResult import(const std::vector<Cells>& rows, bool validRowsOnly = false) {
        return importCases(*team, plan(rows), validRowsOnly, JobControl());
    }
    sql::Database& db() { return team.db(); }
    PersonId person(const std::string& crn) { return store::personWithCrn(db(), crn).value_or(PersonId{}); }
    CaseId openCase(const std::string& crn) {
        const auto open = store::openCasesOf(db(), person(crn), team->today());
        return open.size() == 1 ? open.front() : CaseId{};
    }
    store::CaseState state(const std::string& crn) {
        return store::caseStateOn(db(), openCase(crn), team->today()).value();
    }
    /// The one finding of a single row, as people read it.
    std::string complaint(const Cells& over) {
        const CaseImportPlan judged = plan({row("Z900001", over)});
        if (judged.rows.size() != 1 || judged.rows[0].kind != Kind::Refused) {
            return "not refused";
        }
        std::string all;
        for (const Finding& one : judged.rows[0].findings) {
            all += (all.empty() ? "" : " | ") + describe(one);
        }
        return all;
    }

    CountedTeam team;
    TempFolder m_folder;
};

TEST_F(ImportCases, SomebodyNewIsThereWithEverythingTheRowSays) {
    const std::int64_t before = team.total(0);
    const CaseImportPlan judged = plan(
        {row("z900001",
             {{"order", "community order"}, {"sentenced_on", "1 Nov 2026"}, {"order_ends", "2027-10-31"}})});
    ASSERT_EQ(judged.rows.size(), 1U);
    EXPECT_EQ(judged.rows[0].kind, Kind::New);
    EXPECT_TRUE(judged.rows[0].findings.empty());
    EXPECT_FALSE(person("Z900001")) << "judging keeps nothing";

    const CaseImportResult result = importCases(*team, judged, false, JobControl());
    EXPECT_TRUE(result.imported);
    EXPECT_EQ(result.added, 1);
    const auto details = store::currentOf<PersonDetails>(db(), person("Z900001"));
    ASSERT_EQ(details.size(), 1U);
    EXPECT_EQ(details[0].value.surname, "Quartzbury");
    EXPECT_EQ(details[0].value.dateOfBirth, Date::of(1990, 5, 17));
    EXPECT_EQ(details[0].value.gender, "woman");
    const store::CaseState now = state("Z900001");
    EXPECT_EQ(now.type, CaseType::Community);
    EXPECT_EQ(now.tier, CountedTeam::b2);
    EXPECT_TRUE(now.tierGiven);
    EXPECT_EQ(now.rosh, Rosh::Medium);
    EXPECT_EQ(store::leadOn(db(), openCase("Z900001"), today)->post, team.post[0]);
    const auto orders = store::currentOf<SentenceOrder>(db(), person("Z900001"));
    ASSERT_EQ(orders.size(), 1U);
    EXPECT_EQ(orders[0].onCase, openCase("Z900001"));
    EXPECT_EQ(orders[0].value.sentencedOn, Date::of(2026, 11, 1));
    EXPECT_EQ(orders[0].value.endsOn, Date::of(2027, 10, 31));
    EXPECT_EQ(team.total(0), before + team.weight(CaseType::Community, CountedTeam::b2));
    EXPECT_EQ(team.total(0), team.totalByHand(0));
}

TEST_F(ImportCases, WithoutAnOfficerTheCaseWaitsInItsTeam) {
    import({row("Z900001", {{ "staff_code", "" }})});
    const auto lead = store::leadOn(db(), openCase("Z900001"), today);
    EXPECT_EQ(lead->team, team.team[0]);
    EXPECT_FALSE(lead->post);
    EXPECT_EQ(team.total(0), team.totalByHand(0));
}

TEST_F(ImportCases, ATierThatNobodyGaveIsWorkedOutFromTheRecord) {
    import({row("Z900001", {{ "tier", "" }})});
    EXPECT_FALSE(state("Z900001").tierGiven);
}

TEST_F(ImportCases, WhatTheNewestExtractCountsMovesNoFigure) {
    const std::int64_t before = team.total(0);
    import({row("Z900001", {{ "start", yesterday.iso() }})});
    EXPECT_TRUE(openCase("Z900001"));
    EXPECT_EQ(team.total(0), before);
    import({row("Z900002")});
    EXPECT_EQ(team.total(0), before + team.weight(CaseType::Community, CountedTeam::b2));
}

TEST_F(ImportCases, TheSameFileAgainChangesNothing) {
    const std::vector<Cells> rows = {
        row("Z900001", {{"order", "community order"}, {"order_ends", "2027-10-31"}}),
        row("Z900002", {{"tier", "A3S"}, {"rosh", "very high"}, {"t2a", "yes"}, {"staff_code", ""}}),
        row("Z900003", {{"tier", ""}, {"rosh", ""}, {"t2a", ""}, {"gender", ""}, {"language", ""}})};
    ASSERT_TRUE(import(rows).imported);
    const std::string before = everythingIn(db());
    const CaseImportPlan again = plan(rows);
    EXPECT_EQ(again.count(Kind::Unchanged), 3U);
    EXPECT_FALSE(importCases(*team, again, false, JobControl()).imported);
    EXPECT_EQ(everythingIn(db()), before);
    team.reopenOn(today.plusDays(9));
    EXPECT_EQ(plan(rows).count(Kind::Unchanged), 3U) << "on another day too";
}

TEST_F(ImportCases, AKnownCrnIsOfferedAsAnUpdateWithWhatChanges) {
    import({row("Z900001")});
    const std::int64_t first = team.total(0), second = team.total(1);
    const CaseImportPlan judged = plan({row("Z900001", {{"surname", "Quartzbury-Two"},
                                                        {"tier", "A3"},
                                                        {"rosh", "high"},
                                                        {"case_type", "licence"},
                                                        {"t2a", "y"},
                                                        {"staff_code", "K2"}})});
    ASSERT_EQ(judged.rows[0].kind, Kind::Update);
    EXPECT_EQ(judged.rows[0].changes,
              (std::vector<std::string>{"surname", "case_type", "tier", "rosh", "t2a", "staff_code"}));
    const CaseImportResult result = importCases(*team, judged, false, JobControl());
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(result.added, 0);
    const auto details = store::currentOf<PersonDetails>(db(), person("Z900001"));
    ASSERT_EQ(details.size(), 1U);
    EXPECT_EQ(details[0].value.surname, "Quartzbury-Two");
    EXPECT_EQ(details[0].revision, 2);
    EXPECT_EQ(state("Z900001").rosh, Rosh::High);
    EXPECT_EQ(team.total(0), first - team.weight(CaseType::Community, CountedTeam::b2));
    EXPECT_EQ(team.total(1), second + team.weight(CaseType::Licence, CountedTeam::a3, true));
}

TEST_F(ImportCases, WhatTheFileHasNoColumnForStays) {
    import({row("Z900001", {{"tier", "A3"}, {"rosh", "high"}, {"language", "cy"}, { "t2a", "yes" }})});
    const CaseImportPlan judged =
        planOf(write("crn,surname,forename,dob,type,team,staff,start date\n"
                     "Z900001,Quartzbury,Zed,1990-05-17,community,TA,K1,2026-11-23\n"));
    ASSERT_EQ(judged.rows.at(0).changes, std::vector<std::string>{"forename"});
    importCases(*team, judged, false, JobControl());
    EXPECT_EQ(state("Z900001").tier, CountedTeam::a3);
    EXPECT_EQ(state("Z900001").rosh, Rosh::High);
    EXPECT_TRUE(state("Z900001").t2a);
    const PersonDetails details = store::currentOf<PersonDetails>(db(), person("Z900001")).at(0).value;
    EXPECT_EQ(details.forename, "Zed");
    EXPECT_EQ(details.language, "cy");
    EXPECT_EQ(details.gender, "woman");
}

TEST_F(ImportCases, AnOrderIsKeptForWhoeverHasNone) {
    const Cells order = {{"order", "community order"}, {"order_ends", "2027-10-31"}};
    import({row("Z900001")});
    const CaseImportPlan judged = plan({row("Z900001", order)});
    EXPECT_EQ(judged.rows.at(0).changes, std::vector<std::string>{"order"});
    importCases(*team, judged, false, JobControl());
    EXPECT_EQ(store::currentOf<SentenceOrder>(db(), person("Z900001")).size(), 1U);
    EXPECT_EQ(plan({row("Z900001", order)}).rows.at(0).kind, Kind::Unchanged);
}

TEST_F(ImportCases, AnEndedCaseIsNotBegunAgainByTheOldFile) {
    import({row("Z900001")});
    team.reopenOn(today.plusDays(5));
    endCase(*team, openCase("Z900001"), today.plusDays(4), "ended");
    EXPECT_EQ(complaint({}), "cases.csv, row 2, column start: The person's last case ended on 27 Nov 2026, "
                             "after this start. Give the first day of the new case, or leave the row out.");
    const CaseImportPlan later = plan({row("Z900001", {{"start", today.plusDays(4).iso()}})});
    EXPECT_EQ(later.rows.at(0).changes, std::vector<std::string>{"start"});
    EXPECT_EQ(importCases(*team, later, false, JobControl()).updated, 1);
    EXPECT_TRUE(openCase("Z900001"));
}

TEST_F(ImportCases, EveryRefusedCellIsNamedByFileRowAndColumn) {
    const std::string at = "cases.csv, row 2, column ";
    const std::string filled = "A value is missing. Fill it in.";
    EXPECT_EQ(complaint({{"crn", "X12"}}),
              at + "crn: “X12” is not a CRN. A CRN is one letter and six digits, for example X104417.");
    for (const char* column :
         {"crn", "surname", "forename", "date_of_birth", "case_type", "team_code", "start"}) {
        EXPECT_EQ(complaint({{column, " "}}), at + column + ": " + filled);
    }
    EXPECT_EQ(complaint({{"surname", std::string(101, 'x')}}),
              at + "surname: The text has 101 characters; at most 100 are kept. Shorten it.");
    const std::string day = " is not a date. Write it as year, month and day: 2026-11-22.";
    EXPECT_EQ(complaint({{"date_of_birth", "31/2/1990"}}), at + "date_of_birth: “31/2/1990”" + day);
    EXPECT_EQ(complaint({{"start", "soon"}}), at + "start: “soon”" + day);
    EXPECT_EQ(complaint({{"date_of_birth", "2030-01-01"}}),
              at + "date_of_birth: The day is still to come. Give today or an earlier day.");
    EXPECT_EQ(complaint({{"date_of_birth", "1890-01-01"}}),
              at + "date_of_birth: The date of birth is more than 120 years ago. Check the year.");
    EXPECT_EQ(complaint({{"start", today.plusDays(1).iso()}}),
              at + "start: The day is still to come. Give today or an earlier day.");
    const std::string word = " is not one of the words this column takes. The words are listed with the file "
                             "formats.";
    EXPECT_EQ(complaint({{"gender", "x"}}), at + "gender: “x”" + word);
    EXPECT_EQ(complaint({{"language", "fr"}}), at + "language: “fr”" + word);
    EXPECT_EQ(complaint({{"rosh", "severe"}}), at + "rosh: “severe”" + word);
    EXPECT_EQ(complaint({{"t2a", "maybe"}}), at + "t2a: “maybe”" + word);
    EXPECT_EQ(complaint({{"case_type", "prison"}}),
              at + "case_type: “prison” is not a location. A location is Community, Licence or Custody.");
    EXPECT_EQ(
        complaint({{"tier", "E9"}}),
        at + "tier: “E9” is not a tier. A tier is A3 to D0, with S behind it while contact is suspended, "
             "or Untiered.");
    EXPECT_EQ(complaint({{"team_code", "TX"}}),
              at +
                  "team_code: There is no team with the code TX in this store. Check the code, or import the "
                  "extract that has the team first.");
    EXPECT_EQ(
        complaint({{"staff_code", "K9"}}),
        at + "staff_code: There is no officer with staff code K9 in team TA. Check both codes, and import "
             "the extract first.");
    EXPECT_EQ(
        complaint({{"staff_code", "K3"}}),
        at + "staff_code: There is no officer with staff code K3 in team TA. Check both codes, and import "
             "the extract first.");
    EXPECT_EQ(complaint({{"order", "community order"}}), at + "order_ends: " + filled);
    EXPECT_EQ(complaint({{"order", "community order"}, {"order_ends", "2020-01-01"}}),
              at + "order_ends: The days are not in order. What comes first cannot have the later day.");
    EXPECT_EQ(complaint({{"order", "community order"},
                         {"sentenced_on", today.plusDays(1).iso()},
                         {"order_ends", "2027-10-31"}}),
              at + "sentenced_on: The day is still to come. Give today or an earlier day.");
}

TEST_F(ImportCases, ARowSaysAllThatIsWrongWithIt) {
    EXPECT_EQ(plan({row("no", {{"surname", ""}, {"tier", "?"}, {"start", "?"}})}).rows.at(0).findings.size(),
              4U);
}

TEST_F(ImportCases, ARowOfAWorkbookIsNamedByItsSheetToo) {
    Table table;
    table.name = "People";
    for (const std::string& column : columns()) {
        table.columns.push_back({column, column, false});
    }
    std::vector<Value> cells;
    for (const std::string& column : columns()) {
        const Cells one = row("Z900001", {{"tier", "E9"}});
        const auto cell = one.find(column);
        if (column == "date_of_birth") {
            cells.emplace_back(Date::of(1990, 5, 17));
        } else {
            cells.emplace_back(cell == one.end() ? std::string() : cell->second);
        }
    }
    table.rows = {cells};
    const auto file = m_folder.path() / "cases.xlsx";
    writeTable(table, TableFormat::Xlsx, file, JobControl());
    CaseImportPlan judged = planOf(file);
    ASSERT_EQ(judged.rows.size(), 1U);
    ASSERT_EQ(judged.rows[0].findings.size(), 1U);
    EXPECT_EQ(describe(judged.rows[0].findings[0].place),
              "cases.xlsx, sheet " + judged.table.sheet + ", row 2, column tier");
    EXPECT_FALSE(judged.table.sheet.empty());
}

TEST_F(ImportCases, ACrnTwiceIsRefusedTheSecondTime) {
    CaseImportPlan judged = plan({row("Z900001"), row("Z900002"), row("z900001", {{"tier", "A3"}})});
    EXPECT_EQ(judged.rows[0].kind, Kind::New);
    ASSERT_EQ(judged.rows[2].kind, Kind::Refused);
    EXPECT_EQ(describe(judged.rows[2].findings.at(0)),
              "cases.csv, row 4, column crn: The row repeats row 2. Remove one of the two.");
    judged = plan({row("Z900001", {{"tier", "?"}}), row("Z900001")});
    EXPECT_EQ(judged.count(Kind::Refused), 2U) << "also where the first is refused for something else";
}

TEST_F(ImportCases, OneRefusedRowRefusesTheFile) {
    const std::vector<Cells> rows = {row("Z900001"), row("Z900002", {{"tier", "?"}})};
    const std::string before = everythingIn(db());
    const CaseImportResult result = import(rows);
    EXPECT_FALSE(result.imported);
    EXPECT_EQ(result.refused, 1);
    EXPECT_EQ(everythingIn(db()), before);

    const CaseImportResult valid = import(rows, true);
    EXPECT_TRUE(valid.imported);
    EXPECT_EQ(valid.added, 1);
    EXPECT_EQ(valid.refused, 1);
    EXPECT_TRUE(person("Z900001"));
    EXPECT_FALSE(person("Z900002"));
}

TEST_F(ImportCases, RefusedRowsAreWrittenMendedAndImported) {
    const std::vector<Cells> rows = {
        row("Z900001"), row("Z900002", {{"tier", "E9"}, {"surname", "=Quartz, \"the\" second"}}),
        row("Z900003", {{"team_code", "TX"}, {"forename", "-Zoë"}, {"notes", "'+44"}})};
    const CaseImportPlan judged = plan(rows);
    importCases(*team, judged, true, JobControl());
    const auto refused = m_folder.path() / "refused.csv";
    writeRefused(judged, refused);

    const CaseImportPlan same = planOf(refused);
    ASSERT_EQ(same.rows.size(), 2U) << (same.findings.empty() ? "" : describe(same.findings[0]));
    EXPECT_EQ(same.count(Kind::Refused), 2U);
    EXPECT_EQ(same.table.headers.back(), "what is wrong");
    EXPECT_EQ(same.table.rows[0].cells.back(),
              "tier: “E9” is not a tier. A tier is A3 to D0, with S behind it while contact is suspended, or "
              "Untiered.");
    writeRefused(same, refused);
    EXPECT_EQ(planOf(refused).table.headers.size(), columns().size() + 1) << "said once, however often";

    std::ifstream in(refused, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    text.replace(text.find(",E9,"), 4, ",A3,");
    text.replace(text.find(",TX,"), 4, ",TA,");
    const CaseImportPlan mended = planOf(write(text, "mended.csv"));
    EXPECT_EQ(mended.count(Kind::New), 2U);
    EXPECT_TRUE(importCases(*team, mended, false, JobControl()).imported);
    const auto details = [&](const char* crn) {
        return store::currentOf<PersonDetails>(db(), person(crn)).at(0).value;
    };
    EXPECT_EQ(details("Z900002").surname, "=Quartz, \"the\" second") << "as it was written";
    EXPECT_EQ(details("Z900003").forename, "-Zoë");
}

TEST_F(ImportCases, ARefusedFileThatCannotBeWrittenIsSaid) {
    const CaseImportPlan judged = plan({row("Z900001", {{"tier", "?"}})});
    EXPECT_THROW(writeRefused(judged, m_folder.path() / "no" / "refused.csv"), FileError);
}

TEST_F(ImportCases, ChosenColumnsAreRememberedByTheirHeaders) {
    std::vector<std::string> headers = columns();
    headers[0] = "Fall-Nummer";
    headers[1] = "Name";
    headers[15] = "start date"; // which is called like another field
    headers[12] = "Beginn";
    const auto file = write(csv({row("Z900001")}, headers));
    CaseImportPlan first = planOf(file);
    EXPECT_TRUE(refused(first.findings));
    CaseMapping mapping = first.mapping;
    mapping[static_cast<std::size_t>(CaseField::Crn)] = 0;
    mapping[static_cast<std::size_t>(CaseField::Surname)] = 1;
    mapping[static_cast<std::size_t>(CaseField::Start)] = 12;
    mapping[static_cast<std::size_t>(CaseField::Gender)].reset();
    first = planCaseImport(*team, file, mapping, JobControl());
    EXPECT_FALSE(refused(first.findings));
    EXPECT_TRUE(refused(planOf(file).findings)) << "judging remembers nothing";
    importCases(*team, first, false, JobControl());

    EXPECT_EQ(planOf(file).mapping, mapping) << "also what was to be left alone";
    import({row("Z900002")});
    EXPECT_EQ(planOf(file).mapping[0], mapping[0]) << "a file with other headers in between forgets nothing";
    EXPECT_EQ(plan({row("Z900003", {{"tier", "C1"}})}).count(Kind::New), 1U);
}

TEST_F(ImportCases, ColumnsThatAreMissingOrThereTwiceAreNamed) {
    const auto codes = [&](const std::string& text) {
        std::string all;
        for (const Finding& one : planOf(write(text)).findings) {
            all += (all.empty() ? "" : "; ") + describe(one);
        }
        return all;
    };
    EXPECT_EQ(codes("crn,surname,forename,dob,type,team_code\nZ900001,A,B,1990-01-01,community,TA\n"),
              "cases.csv, row 1: There is no column “start”. Add it to the first row, or use the complete "
              "file.");
    EXPECT_EQ(codes("crn,surname,forename,dob,type,team_code,start,CRN\n"
                    "Z900001,A,B,1990-01-01,community,TA,2026-11-01,Z900002\n"),
              "cases.csv, row 1: The column “crn” is there twice. Remove one of the two.");
}

TEST_F(ImportCases, AFileGivenByMistakeGivesOneSentence) {
    static constexpr char bytes[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR,\n\xff\xfe,,,\n";
    const std::string binary(bytes, sizeof bytes - 1);
    const std::string pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type /Catalog, a, b>>\n";
    const std::string neither =
        "cases.csv: The file is neither a CSV file, with commas between its columns, nor "
        "an Excel workbook (.xlsx). Check that it is the right file, or save it as “CSV "
        "UTF-8” or .xlsx.";
    const std::string noneKnown =
        "cases.csv, row 1: No column is called like one of a file of cases. Check that "
        "it is the right file, or say which column holds which field.";
    std::string letter = "Dear all, this is what we said\n";
    std::string oneColumn = "Notes of the meeting\n";
    std::string semicolons = "crn;surname;forename\n";
    for (int line = 0; line < 200; ++line) {
        letter += "One, two, three, four, and so on\n";
        oneColumn += "One, two, three, four, and so on\n";
        semicolons += "Z900001;Quartzbury;Zebedina\n";
    }
    const std::vector<std::pair<std::string, std::string>> files = {
        {binary, neither},
        {pdf, neither},
        {oneColumn, neither},
        {semicolons, neither},
        {"{\"crn\": \"Z900001\"}\n{\"crn\": \"Z900002\"}\n", neither},
        {"PK\x03\x04 and the rest is missing", "cases.csv: The workbook is damaged or cut short (its table "
                                               "of contents). Copy or download it again."},
        {std::string("c\0r\0n\0,\0s\0u\0r\0\n\0", 16), neither},
        {letter, noneKnown},
        {"a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8\n1,2,3\n1,2,3,4,5,6,7,8,9\n", noneKnown},
        {"\n \n", "cases.csv: The file is empty. Check that it is the right file."}};
    for (const auto& [text, sentence] : files) {
        const CaseImportPlan judged = planOf(write(text));
        ASSERT_EQ(judged.findings.size(), 1U) << text.substr(0, 40);
        EXPECT_EQ(describe(judged.findings[0]), sentence) << text.substr(0, 40);
        EXPECT_TRUE(judged.rows.empty());
    }
    EXPECT_EQ(planOf(m_folder.path() / "none.csv").findings.at(0).code, FindingCode::FileNotFound);
}

TEST_F(ImportCases, AFileOfSomethingElseIsRefusedAsAWhole) {
    const std::string letter =
        "Dear all, this is what we said\nOne, two\nShe said \"three, four\", and so on\n";
    const std::string accounts = "Order,Release,Amount\n1,2026-11-01,12.50\n2,2026-11-02,never,3\n";
    for (const std::string& text : {letter, accounts}) {
        const CaseImportPlan judged = planOf(write(text));
        ASSERT_EQ(judged.findings.size(), 1U) << text;
        EXPECT_EQ(describe(judged.findings[0]),
                  "cases.csv, row 1: No column is called like one of a file of cases. Check that it is the "
                  "right file, or say which column holds which field.");
        EXPECT_TRUE(judged.rows.empty());
        EXPECT_FALSE(importCases(*team, judged, true, JobControl()).imported);
    }
    std::string text = csv({row("Z900001", {{"notes", "said"}})});
    text.replace(text.find("said"), 4, "she \"said\"");
    EXPECT_EQ(planOf(write(text)).findings.at(0).code, FindingCode::StrayQuote)
        << "in a file of cases it is the quote that is wrong";
}

TEST_F(ImportCases, SomebodyWhoseRecordIsClosedIsRefused) {
    import({row("Z900001")});
    RecordChange<AccessEntry> entry;
    entry.person = person("Z900001");
    entry.value = {AccessEntry::List::Excluded, "tester", today, std::nullopt};
    saveRecord(*team, entry);
    EXPECT_EQ(complaint({{"tier", "A3"}}),
              "cases.csv, row 2, column crn: This person's record is not open to you. "
              "Leave the row to somebody who may see it.");
    EXPECT_EQ(plan({row("Z900001")}).rows.at(0).kind, Kind::Refused)
        << "whether it changes anything is not told either";
}

TEST_F(ImportCases, WhatChangedSinceTheFileWasLookedAtEndsTheImport) {
    const CaseImportPlan asNew = plan({row("Z900001")});
    import({row("Z900001", {{ "tier", "A3" }})});
    EXPECT_THROW(importCases(*team, asNew, false, JobControl()), Conflict);
    const CaseImportPlan asUpdate = plan({row("Z900001", {{"tier", "C1"}})});
    RecordChange<AccessEntry> entry;
    entry.person = person("Z900001");
    entry.value = {AccessEntry::List::Excluded, "tester", today, std::nullopt};
    saveRecord(*team, entry);
    const std::string before = everythingIn(db());
    EXPECT_THROW(importCases(*team, asUpdate, false, JobControl()), Conflict);
    EXPECT_EQ(everythingIn(db()), before);
}

TEST_F(ImportCases, OnlyWhoMayImportDoes) {
    const CaseImportPlan judged = plan({row("Z900001")});
    team->actAs({"practitioner", Role::Practitioner, "K1"});
    EXPECT_THROW(plan({row("Z900001")}), AccessDenied);
    EXPECT_THROW(importCases(*team, judged, false, JobControl()), AccessDenied);
}

TEST_F(ImportCases, OneLogEntryCountsRowsAndNamesNobody) {
    import({row("Z900001"), row("Z900002"), row("Z900003", {{ "tier", "?" }})}, true);
    const auto entries = store::newestEntries(db(), 3);
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [](const auto& one) { return one.action == "import.cases"; });
    ASSERT_NE(entry, entries.end());
    EXPECT_NE(entry->detail.find("\"added\":2,\"updated\":0,\"refused\":1"), std::string::npos)
        << entry->detail;
    EXPECT_EQ(entry->detail.find("Quartz"), std::string::npos);
    EXPECT_EQ(entry->detail.find("Z9000"), std::string::npos);
    EXPECT_TRUE(store::verifyLog(db()).empty());
    EXPECT_EQ(
        sql::valueOf<int>(db(), "SELECT count(DISTINCT log_id) FROM case_changes WHERE reason = 'import'"),
        1);
    EXPECT_EQ(store::caseChangesOf(db(), openCase("Z900001")).front().log, entry->id);
}

TEST_F(ImportCases, UndoTakesNoPartOfAFileBack) {
    import({row("Z900001")});
    // Only one of the two is new: the other must not stay changed while this one is taken back.
    import({row("Z900001", {{ "surname", "Other" }}), row("Z900002")});
    LogEntryId log = store::caseChangesOf(db(), openCase("Z900002")).front().log;
    EXPECT_THROW(undo(*team, log), Conflict);
    log = store::caseChangesOf(db(), openCase("Z900001")).front().log;
    EXPECT_THROW(undo(*team, log), Conflict) << "of a single row neither";
    const auto offered = lastUndoable(*team);
    EXPECT_TRUE(!offered || offered->action != "import.cases");
}

TEST_F(ImportCases, ViewsAreToldOnce) {
    std::vector<ChangeNotice> notices;
    const auto subscription = team->subscribe([&](const ChangeNotice& notice) {
        if (notice.kind == ChangeNotice::Kind::People) {
            notices.push_back(notice);
        }
    });
    import({row("Z900001"), row("Z900002", {{ "staff_code", "K2" }})});
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].posts, (std::vector<PostId>{team.post[0], team.post[1]}));
}

std::vector<Cells> manyRows(int count) {
    std::vector<Cells> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back(row("Y" + std::to_string(100000 + i)));
    }
    return rows;
}

TEST_F(ImportCases, CancellingHalfWayKeepsNothing) {
    const CaseImportPlan judged = plan(manyRows(600));
    const std::string before = everythingIn(db());
    std::stop_source stop;
    std::int64_t reached = 0;
    const JobControl job(stop.get_token(), [&](const Progress& progress) {
        if (progress.phase == Phase::Saving && progress.done > 0) {
            reached = progress.done;
            stop.request_stop();
        }
    });
    EXPECT_THROW(importCases(*team, judged, false, job), Cancelled);
    EXPECT_GT(reached, 0);
    EXPECT_EQ(everythingIn(db()), before);
    EXPECT_TRUE(importCases(*team, judged, false, JobControl()).imported) << "the same plan is still good";
    EXPECT_EQ(team.total(0), team.totalByHand(0));
}

TEST_F(ImportCases, CancellingWhileJudgingKeepsNothing) {
    const auto file = write(csv(manyRows(600)));
    std::stop_source stop;
    const JobControl job(stop.get_token(), [&stop](const Progress& progress) {
        if (progress.phase == Phase::CheckingRows && progress.done > 0) {
            stop.request_stop();
        }
    });
    EXPECT_THROW(planCaseImport(*team, file, std::nullopt, job), Cancelled);
}

TEST_F(ImportCases, AFullDiskKeepsNothing) {
    const CaseImportPlan judged = plan(manyRows(600));
    const std::string before = everythingIn(db());
    const auto size = std::filesystem::file_size(team->store().path().string() + "-wal");
    {
        const FullDisk disk(size + 100'000);
        EXPECT_THROW(importCases(*team, judged, false, JobControl()), StoreError);
    }
    EXPECT_FALSE(db().inTransaction());
    EXPECT_EQ(everythingIn(db()), before);
    EXPECT_TRUE(team->store().check(JobControl()).empty());
    EXPECT_TRUE(importCases(*team, judged, false, JobControl()).imported) << "once there is room";
}

} // namespace
} // namespace headroom::test::importCasesTest
