#include "exchange/support/data.h"
#include "exchange/support/findings.h"
#include "exchange/support/readbook.h"
#include "exchange/xlsx/zippackage.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace headroom::test {

namespace {

/// What is refused of a file of the name "extract.xlsx".
Findings refusalsOf(const std::filesystem::path& file, const ExtractLimits& limits = {}) {
    return readWmtExtract(file, std::nullopt, limits, JobControl{}).findings;
}

Findings oneRefusal(FindingCode code, std::vector<std::string> arguments = {},
                    const std::string& sheet = {}) {
    return {finding(Severity::Refusal, code, at(sheet), std::move(arguments))};
}

Parts partsWith(const std::string& name, const std::string& bytes) {
    Parts parts = OfficialBook().book.parts();
    parts.emplace_back(name, bytes);
    return parts;
}

constexpr std::string_view compoundMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

std::string utf16(std::string_view ascii) {
    std::string bytes;
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST(WorkbookFileTest, AMissingFileIsRefused) {
    const TempFolder folder;
    EXPECT_EQ(refusalsOf(folder.file("extract.xlsx")), oneRefusal(FindingCode::FileNotFound));
}

TEST(WorkbookFileTest, AFolderIsNoFile) {
    const TempFolder folder;
    std::filesystem::create_directory(folder.file("extract.xlsx"));
    EXPECT_EQ(refusalsOf(folder.file("extract.xlsx")), oneRefusal(FindingCode::FileNotReadable));
}

TEST(WorkbookFileTest, AnEmptyFileIsRefused) {
    const TempFolder folder;
    EXPECT_EQ(refusalsOf(folder.write("extract.xlsx", "")), oneRefusal(FindingCode::EmptyFile));
}

TEST(WorkbookFileTest, AFileBeyondTheLimitIsRefusedUnread) {
    const TempFolder folder;
    ExtractLimits limits;
    limits.fileBytes = 2ULL << 20;
    const auto file = folder.write("extract.xlsx", std::string((2U << 20U) + 1, 'x'));
    EXPECT_EQ(refusalsOf(file, limits), oneRefusal(FindingCode::FileTooLarge, {"2"}));
}

TEST(WorkbookFileTest, WhatIsNoArchiveIsNoWorkbook) {
    const TempFolder folder;
    for (const std::string& bytes :
         {std::string("staff_code,team_code\n"), std::string("PK"), std::string(100, '\0'),
          std::string(compoundMagic) + utf16("Workbook") + std::string(600, '\0')}) {
        EXPECT_EQ(refusalsOf(folder.write("extract.xlsx", bytes)), oneRefusal(FindingCode::NotAWorkbook));
    }
}

TEST(WorkbookFileTest, AnArchiveOfOtherThingsIsNoWorkbook) {
    EXPECT_EQ(readParts({{"readme.txt", "hello"}}).findings, oneRefusal(FindingCode::NotAWorkbook));
    EXPECT_EQ(readParts({{"_rels/.rels", "<Relationships/>"}}).findings,
              oneRefusal(FindingCode::NotAWorkbook));
}

TEST(WorkbookFileTest, AWorkbookWithAPasswordIsKnownAsEncrypted) {
    const TempFolder folder;
    // Far enough into the file to lie across two of the pieces it is searched in.
    const std::string bytes = std::string(compoundMagic) + std::string(65536 - 20, '\1') +
                              utf16("EncryptedPackage") + std::string(99, '\0');
    EXPECT_EQ(refusalsOf(folder.write("extract.xlsx", bytes)), oneRefusal(FindingCode::WorkbookEncrypted));
}

TEST(WorkbookFileTest, AnEncryptedArchiveIsKnownAsEncrypted) {
    const TempFolder folder;
    writeZip(OfficialBook().book.parts(), folder.file("extract.xlsx"), {.encrypt = true, .compress = true});
    EXPECT_EQ(refusalsOf(folder.file("extract.xlsx")), oneRefusal(FindingCode::WorkbookEncrypted));
}

TEST(WorkbookFileTest, StoredPartsAreReadAsPackedOnesAre) {
    const TempFolder folder;
    writeZip(OfficialBook().book.parts(), folder.file("extract.xlsx"), {.encrypt = false, .compress = false});
    EXPECT_EQ(refusalsOf(folder.file("extract.xlsx")), Findings{});
}

TEST(WorkbookFileTest, HarmfulAndRepeatedNamesAreRefused) {
    for (const char* name : {"../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:evil.xml", "xl\\evil.xml",
                             "xl/workbook.xml", "XL/Workbook.xml"}) {
        EXPECT_EQ(readParts(partsWith(name, "<a/>")).findings,
                  oneRefusal(FindingCode::WorkbookDamaged, {name}))
            << name;
    }
    EXPECT_EQ(readParts(partsWith("xl/..evil.xml", "<a/>")).findings, Findings{});
}

TEST(WorkbookFileTest, AFlippedByteInAPartIsNoticed) {
    const TempFolder folder;
    writeZip(OfficialBook().book.parts(), folder.file("extract.xlsx"), {.encrypt = false, .compress = false});
    std::string bytes = bytesOf(folder.file("extract.xlsx"));
    bytes.at(bytes.find("Nobody")) = 'S';
    const Findings findings = refusalsOf(folder.write("extract.xlsx", bytes));
    const Finding damaged = finding(Severity::Refusal, FindingCode::WorkbookDamaged, at("WMT_Extract"),
                                    {"xl/worksheets/sheet1.xml"});
    EXPECT_NE(std::find(findings.begin(), findings.end(), damaged), findings.end());
}

TEST(WorkbookFileTest, AFileCutOffAnywhereIsRefused) {
    const TempFolder folder;
    OfficialBook().write(folder.file("whole.xlsx"));
    const std::string whole = bytesOf(folder.file("whole.xlsx"));
    for (std::size_t length = 0; length < whole.size(); length += 1 + length / 40) {
        const Findings findings = refusalsOf(folder.write("extract.xlsx", whole.substr(0, length)));
        EXPECT_EQ(ofSeverity(findings, Severity::Refusal).size(), 1U) << length;
    }
}

TEST(WorkbookFileTest, GarbledFilesAreReadOrRefusedButNeverMore) {
    const TempFolder folder;
    OfficialBook().write(folder.file("whole.xlsx"));
    const std::string whole = bytesOf(folder.file("whole.xlsx"));
    std::mt19937 random(20261122);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 1 + round % 8; ++i) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        EXPECT_NO_THROW(refusalsOf(folder.write("extract.xlsx", bytes))) << round;
    }
}

// 96 MiB of blanks in 0.1 MiB: the ratio of a real bomb, with real data.
TEST(WorkbookBombTest, APartPackedTooTightlyIsRefusedWhileInflating) {
    Parts parts = OfficialBook().book.parts();
    for (auto& [name, bytes] : parts) {
        if (name == "xl/worksheets/sheet1.xml") {
            bytes.insert(bytes.find("<sheetData>"), std::string(96U << 20U, ' '));
        }
    }
    const Findings findings = readParts(parts).findings;
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::WorkbookInflates);
    EXPECT_EQ(findings[0].place, at("WMT_Extract"));
    const int allowed = std::stoi(findings[0].arguments.at(0)); // 200 times what it is packed to
    EXPECT_GE(allowed, 10);
    EXPECT_LT(allowed, 90);
}

TEST(WorkbookBombTest, BlankStyledRowsOfTheOfficialSampleAreNoBomb) {
    // 9 MB of them in 1 MB; see the tests of the sample.
    ExtractLimits limits;
    limits.inflationRatio = 10;
    const auto file = sample("WMT_PS.xlsx");
    EXPECT_FALSE(refused(readWmtExtract(file, std::nullopt, limits, {}).findings));
}

TEST(WorkbookBombTest, AllPartsTogetherAreBounded) {
    ExtractLimits limits;
    limits.inflatedBytes = 20ULL << 20;
    const auto file = sample("WMT_PS.xlsx");
    const Findings findings = readWmtExtract(file, std::nullopt, limits, {}).findings;
    expectRefusal(findings, FindingCode::WorkbookInflates, {"WMT_PS.xlsx", "OMIC_Teams", 0, ""}, {"20"});
}

TEST(WorkbookHashTest, IsTheSha256OfTheFileEvenWhenItIsRefused) {
    const TempFolder folder;
    const auto read = readWmtExtract(folder.write("extract.xlsx", "abc"), std::nullopt, {}, {});
    EXPECT_TRUE(refused(read.findings));
    EXPECT_EQ(read.extract.fileHash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(readWmtExtract(sample("synthetic_extract_40.xlsx"), std::nullopt, {}, {}).extract.fileHash,
              "c3841306142746853bc331946ea29e44cc8d575031ddad568734f5008b91d644");
}

} // namespace headroom::test
