#include "exchange/attachedfile.h"
#include "exchange/support/parts.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace headroom {

namespace {

using namespace std::string_view_literals;

std::string archive(const test::Parts& parts, const test::ZipOptions& options = {}) {
    const auto file =
        std::filesystem::temp_directory_path() /
        ("headroom-attached-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + "-" +
         ::testing::UnitTest::GetInstance()->current_test_info()->name() + ".zip");
    test::writeZip(parts, file, options);
    std::ifstream stream(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    std::filesystem::remove(file);
    return bytes;
}

std::string wide(std::string_view text) {
    std::string bytes;
    for (const char c : text) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

const std::string compoundStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

test::Parts document(std::string_view main) {
    return {{"[Content_Types].xml", "<Types/>"}, {std::string(main), "<w/>"}};
}

/// Of what was found; none: it may be kept.
std::optional<FindingCode> faultIn(std::string_view name, std::string_view bytes) {
    const AttachedFile file = examineFile(name, bytes);
    EXPECT_EQ(file.findings.empty(), !file.mediaType.empty());
    if (file.findings.empty()) {
        return std::nullopt;
    }
    EXPECT_EQ(file.findings.size(), 1U);
    EXPECT_EQ(file.findings[0].severity, Severity::Refusal);
    EXPECT_EQ(file.findings[0].place.file, name);
    return file.findings[0].code;
}

} // namespace

TEST(AttachedFileTest, KeepsDocumentsTextMailAndPictures) {
    const std::pair<std::string_view, std::string> sound[] = {
        {"Letter.pdf", "%PDF-1.7 …"},
        {"report.DOCX", archive(document("word/document.xml"))},
        {"hours.xlsx", archive(document("xl/workbook.xml"))},
        {"talk.pptx", archive(document("ppt/presentation.xml"))},
        {"notes.odt",
         archive({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", ""}})},
        {"table.ods",
         archive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", ""}})},
        {"old.rtf", "{\\rtf1 plain}"},
        {"note.txt", "MZ rang: cannot come.\r\n"},
        {"wide.txt", "\xFF\xFE" + wide("hello")},
        {"list.csv", "a,b\n1,\xC5\xB5\n"},
        {"mail.eml", "From: somebody\r\nSubject: x\r\n\r\nhello"},
        {"mail.msg", compoundStart + wide("__properties_version1.0")},
        {"scan.png", "\x89PNG\r\n\x1A\n...."},
        {"photo.jpeg", "\xFF\xD8\xFF\xE0 JFIF"},
        {"photo.heic", std::string("\0\0\0\x18"
                                   "ftypheic",
                                   12)},
        {"ŵ y (2) – copy.jpg", "\xFF\xD8\xFF\xE0 JFIF"},
    };
    for (const auto& [name, bytes] : sound) {
        EXPECT_EQ(faultIn(name, bytes), std::nullopt) << name;
    }
    EXPECT_EQ(examineFile("Letter.pdf", "%PDF-1.7").mediaType, "application/pdf");
}

TEST(AttachedFileTest, RefusesProgramsAndScriptsUnderAnyName) {
    for (const auto name :
         {"setup.exe", "run.bat", "a.ps1", "page.html", "x.js", "report.pdf.exe", "link.lnk"}) {
        EXPECT_EQ(faultIn(name, "harmless"), FindingCode::FileIsProgram) << name;
    }
    for (const auto bytes : {"MZ\x90\0\x03"sv,
                             "\x7F"
                             "ELF\x02"sv,
                             "#!/bin/sh\n"sv, "\xCA\xFE\xBA\xBE"sv}) {
        EXPECT_EQ(faultIn("letter.pdf", bytes), FindingCode::FileIsProgram);
        EXPECT_EQ(faultIn("letter", bytes), FindingCode::FileIsProgram);
    }
}

TEST(AttachedFileTest, RefusesWhatHoldsMacros) {
    EXPECT_EQ(faultIn("plan.docm", "x"), FindingCode::FileHasMacros);
    test::Parts parts = document("word/document.xml");
    parts.emplace_back("word/vbaProject.bin", "x");
    EXPECT_EQ(faultIn("plan.docx", archive(parts)), FindingCode::FileHasMacros);
    EXPECT_EQ(faultIn("plan.odt", archive({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                           {"Basic/Standard/Module1.xml", ""}})),
              FindingCode::FileHasMacros);
    EXPECT_EQ(faultIn("plan.rtf", "{\\rtf1 {\\object\\objdata 0105}}"), FindingCode::FileHasMacros);
    EXPECT_EQ(faultIn("mail.msg", compoundStart + wide("__properties_version1.0") + wide("_VBA_PROJECT")),
              FindingCode::FileHasMacros);
}

TEST(AttachedFileTest, NameAndContentMustAgree) {
    const std::string docx = archive(document("word/document.xml"));
    EXPECT_EQ(faultIn("a.pdf", docx), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.xlsx", docx), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.docx", archive({{"word/document.xml", ""}})), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.docx", std::string_view(docx).substr(0, docx.size() / 2)),
              FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.docx", archive(document("word/document.xml"), {true, true})),
              FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.odt", docx), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.msg", compoundStart + wide("WordDocument")), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.png", "\xFF\xD8\xFF\xE0"), FindingCode::FileUnlikeItsName);
    EXPECT_EQ(faultIn("a.txt", "null\0byte"sv), FindingCode::FileUnlikeItsName);
}

TEST(AttachedFileTest, OtherKindsNamesAndSizesAreNotKept) {
    EXPECT_EQ(faultIn("film.mp4", "x"), FindingCode::FileKindNotKept);
    EXPECT_EQ(faultIn("all.zip", archive(document("word/document.xml"))), FindingCode::FileKindNotKept);
    EXPECT_EQ(faultIn("noending", "x"), FindingCode::FileKindNotKept);
    EXPECT_EQ(faultIn("empty.txt", ""), FindingCode::EmptyFile);
    for (const std::string name :
         {"", "../up.txt", "a\\b.txt", ".hidden.txt", "a\nb.txt", "gpj.\u202Etxt.pdf", "\xFF.txt"}) {
        EXPECT_EQ(faultIn(name, "x"), FindingCode::FileNameNotPlain) << name;
    }
    EXPECT_EQ(faultIn(std::string(200, 'n') + ".txt", "x"), FindingCode::FileNameNotPlain);
    std::string big(mostAttachedMebibytes << 20U, 'x');
    EXPECT_EQ(faultIn("big.txt", big), std::nullopt);
    big += 'x';
    EXPECT_EQ(faultIn("big.txt", big), FindingCode::FileTooLarge);
    EXPECT_EQ(examineFile("big.txt", big).findings[0].arguments, std::vector<std::string>{"10"});
}

} // namespace headroom
