#include "fuzz/targets.h"

#include "domain/error.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csvfiles.h"
#include "exchange/support/book.h"
#include "exchange/support/parts.h"
#include "exchange/support/tempfolder.h"
#include "exchange/table.h"
#include "exchange/wmt/reader.h"
#include "exchange/wmtextract.h"
#include "fuzz/claim.h"

#include <set>

namespace headroom::fuzz {

namespace {

/// Bounds small enough that an input which reaches them does so at once.
ExtractLimits smallLimits() {
    ExtractLimits limits;
    limits.inflatedBytes = 16ULL << 20;
    limits.sharedStringBytes = 1ULL << 20;
    limits.rowsPerSheet = 20'000;
    return limits;
}

void claimSound(const WmtExtract& extract) {
    claim(!extract.posts.empty(), "a usable extract has posts");
    std::set<std::pair<std::string, std::string>> posts;
    for (const ExtractPost& post : extract.posts) {
        claim(!post.staff.staffCode.empty() && !post.unit.teamCode.empty(), "a post has its codes");
        claim(posts.emplace(post.staff.staffCode, post.unit.teamCode).second, "a post is listed once");
        for (const CaseType type : allCaseTypes) {
            claim(post.all.total(type) >= 0 && post.filtered.total(type) >= 0 && post.t2a.total(type) >= 0,
                  "counts are not negative");
        }
    }
    for (const ExtractFlag& flag : extract.flags) {
        claim(!flag.crn.empty() && flag.row > 1, "a listed case has a CRN and a place");
    }
}

const test::Parts& soundParts() {
    static const test::Parts parts = [] {
        test::OfficialBook official;
        official.at("CMS", 2, "Contact_Date") = test::dated("46346.5");
        official.at("CMS", 2, "CRN") = {"s", "0", {}};
        test::Parts made = official.book.parts();
        for (auto& [name, bytes] : made) {
            if (name == "xl/_rels/workbook.xml.rels") {
                bytes.insert(
                    bytes.find("</Relationships>"),
                    "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>");
            }
        }
        made.emplace_back("xl/sharedStrings.xml",
                          "<sst><si><t>X9_x0030_0001</t></si><si><r><t>a</t></r></si></sst>");
        return made;
    }();
    return parts;
}

const test::TempFolder& folder() {
    static const test::TempFolder made;
    return made;
}

void claimCsvSurvives(std::string_view input) {
    const CsvLimits limits;
    FindingList found("input.csv", limits.findings);
    const auto records = readCsv(input, limits, found);
    if (found.refused() || records.empty()) {
        return;
    }
    Table table;
    for (const CsvRecord& record : records) {
        std::vector<Value> row(record.fields.begin(), record.fields.end());
        table.rows.push_back(std::move(row));
    }
    table.columns.assign(1, {"h", "header", false});
    CsvLimits wider = limits; // a guard makes a field a byte longer, the header the rows one more
    ++wider.fieldBytes;
    ++wider.rows;
    FindingList again("input.csv", limits.findings);
    const auto reread = readCsv(render(table, TableFormat::Csv), wider, again);
    claim(!again.refused() && reread.size() == records.size() + 1, "what was written is read again");
    for (std::size_t i = 0; i < records.size(); ++i) {
        claim(reread[i + 1].fields.size() == records[i].fields.size(), "a record keeps its fields");
    }
}

} // namespace

void readAsCsv(std::string_view input) {
    claimCsvSurvives(input);
    const auto file = folder().write("input.csv", input);
    const ReadHours hours = readHoursCsv(file);
    for (const HoursRow& row : hours.rows) {
        claim(!row.staffCode.empty() && !row.teamCode.empty() && row.row > 1, "a row of hours is whole");
        claim(refused(hours.findings) ||
                  (row.contracted.hundredths >= 0 && row.contracted.hundredths <= 3750),
              "hours are those of the form");
    }
    for (const ReductionRow& row : readReductionsCsv(file).rows) {
        claim(!row.staffCode.empty() && !row.reason.empty() && row.row > 1, "a reduction is whole");
    }
}

void readAsPart(std::string_view input) {
    if (input.empty()) {
        return;
    }
    test::Parts parts = soundParts();
    parts[static_cast<unsigned char>(input.front()) % parts.size()].second = input.substr(1);
    test::MemoryPackage package(parts);
    FindingList found("extract.xlsx", 100);
    ReadExtract result;
    try {
        wmt::readPackage(package, std::nullopt, smallLimits(), JobControl{}, found, result);
    } catch (const Refused& refusal) {
        claim(!refusal.findings().empty(), "a refusal says why");
        return;
    }
    if (!found.refused()) {
        claimSound(result.extract);
    }
}

void readAsFile(std::string_view input) {
    const auto file = folder().write("extract.xlsx", input);
    const ReadExtract read = readWmtExtract(file, std::nullopt, smallLimits(), JobControl{});
    if (!refused(read.findings)) {
        claimSound(read.extract);
    }
}

std::vector<Target> allTargets() {
    std::vector<Target> targets = {{"csv", readAsCsv, {}},
                                   {"part", readAsPart, {}},
                                   {"file", readAsFile, {}},
                                   {"search", readAsSearch, {}},
                                   {"cases", readAsCases, {}}};
    targets[0].seeds = {"staff_code,team_code,contracted_hours\nZ1,T1,37\nZ2,T1,29.6\n",
                        "\xEF\xBB\xBFstaff_code,team_code,reason,hours,start_date,end_date\r\n"
                        "Z1,T1,\"Other, \"\"new\"\"\",5.5,2026-01-01,31/12/2026\r\n",
                        "\"a\r\nb\",'=1,\"\"\n,,\n"};
    for (std::size_t i = 0; i < soundParts().size(); ++i) {
        targets[1].seeds.push_back(static_cast<char>(i) + soundParts()[i].second);
    }
    const auto file = folder().file("seed.xlsx");
    for (const bool compress : {true, false}) {
        test::writeZip(soundParts(), file, {.encrypt = false, .compress = compress});
        targets[2].seeds.push_back(test::bytesOf(file));
    }
    targets[3].seeds = {"okonda", "X100002", "1/1/1980", "llewarok", "sian pretend", "o'sample, inv"};
    targets[4].seeds = {"crn,surname,forename,date_of_birth,case_type,team_code,start\n"
                        "X200001,Made,Up,1/2/1990,community,N01,2026-01-05\n",
                        "CRN,Last name,First name,DOB,Type,Team,Start date,Tier,Risk,Sex\r\n"
                        "X200002,\"Al, so\",Made,1990-02-01,licence,N01,05/01/2026,B2,high,f\r\n"};
    return targets;
}

} // namespace headroom::fuzz
