#include "exchange/attachedfile.h"

#include "domain/text.h"
#include "exchange/filecontent.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

struct FileKind {
    std::string_view ending, mediaType;
    FileContent content;
    /// Of an archive: the folder its document lies in, or the type it says it is of.
    std::string_view folder, mimetype;
};

constexpr std::array<FileKind, 20> fileKinds = {{
    {"pdf", "application/pdf", FileContent::Pdf, {}, {}},
    {"docx",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
     FileContent::Zip,
     "word/",
     {}},
    {"xlsx",
     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     FileContent::Zip,
     "xl/",
     {}},
    {"pptx",
     "application/vnd.openxmlformats-officedocument.presentationml.presentation",
     FileContent::Zip,
     "ppt/",
     {}},
    {"odt",
     "application/vnd.oasis.opendocument.text",
     FileContent::Zip,
     {},
     "application/vnd.oasis.opendocument.text"},
    {"ods",
     "application/vnd.oasis.opendocument.spreadsheet",
     FileContent::Zip,
     {},
     "application/vnd.oasis.opendocument.spreadsheet"},
    {"rtf", "application/rtf", FileContent::Rtf, {}, {}},
    {"txt", "text/plain", FileContent::Text, {}, {}},
    {"csv", "text/csv", FileContent::Text, {}, {}},
    {"eml", "message/rfc822", FileContent::Text, {}, {}},
    {"msg", "application/vnd.ms-outlook", FileContent::Compound, {}, {}},
    {"png", "image/png", FileContent::Png, {}, {}},
    {"jpg", "image/jpeg", FileContent::Jpeg, {}, {}},
    {"jpeg", "image/jpeg", FileContent::Jpeg, {}, {}},
    {"gif", "image/gif", FileContent::Gif, {}, {}},
    {"tif", "image/tiff", FileContent::Tiff, {}, {}},
    {"tiff", "image/tiff", FileContent::Tiff, {}, {}},
    {"webp", "image/webp", FileContent::Webp, {}, {}},
    {"heic", "image/heic", FileContent::Heic, {}, {}},
    {"heif", "image/heif", FileContent::Heic, {}, {}},
}};

/// Endings that mean a program or script to some system, for a refusal that says so.
constexpr std::array<std::string_view, 45> programEndings = {
    "app", "bat", "chm",  "cmd", "com", "cpl",  "deb", "desktop", "dll", "dmg", "exe", "gadget",
    "hta", "htm", "html", "img", "inf", "iso",  "jar", "js",      "jse", "lnk", "msc", "msi",
    "msp", "php", "pif",  "pl",  "ps1", "psm1", "py",  "rb",      "reg", "rpm", "scr", "sct",
    "sh",  "svg", "url",  "vb",  "vbe", "vbs",  "wsf", "wsh",     "xll"};
constexpr std::array<std::string_view, 9> macroEndings = {"docm", "dotm", "xlsm", "xltm", "xlsb",
                                                          "xlam", "pptm", "potm", "ppsm"};

constexpr std::size_t longestFileName = 200;

template <std::size_t count>
bool isAmong(const std::array<std::string_view, count>& endings, std::string_view ending) {
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// A name a person can read: no folder, no control character, nothing that turns the direction of
/// writing so that an ending looks like another.
bool isPlainFileName(std::string_view name) {
    if (name.empty() || name.size() > longestFileName || firstBadUtf8Byte(name) ||
        name.find_first_of("/\\:*?\"<>|") != std::string_view::npos || name.front() == '.') {
        return false;
    }
    while (!name.empty()) {
        const char32_t character = takeCharacter(name);
        if (character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x061C ||
            (character >= 0x200B && character <= 0x200F) || (character >= 0x2028 && character <= 0x202E) ||
            (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF) {
            return false;
        }
    }
    return true;
}

std::string endingOf(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lowerAscii(name.substr(dot + 1));
}

const FileKind* kindOf(std::string_view ending) {
    const auto found = std::find_if(fileKinds.begin(), fileKinds.end(),
                                    [ending](const FileKind& kind) { return kind.ending == ending; });
    return found == fileKinds.end() ? nullptr : &*found;
}

/// What is wrong inside an archive that ought to be an office document.
std::optional<FindingCode> faultOfDocument(const FileKind& kind, std::string_view bytes) {
    const ZipContents contents = zipContents(bytes);
    for (const std::string_view runs : {"vbaproject", "vbadata", "macrosheets/", "activex/"}) {
        if (contents.hasPart(runs)) {
            return FindingCode::FileHasMacros;
        }
    }
    if (kind.folder.empty()) {
        if (contents.mimetype != kind.mimetype) {
            return FindingCode::FileUnlikeItsName;
        }
        return contents.hasUnder("basic/") || contents.hasUnder("scripts/")
                   ? std::optional(FindingCode::FileHasMacros)
                   : std::nullopt;
    }
    return contents.hasPart("[content_types].xml") && contents.hasUnder(kind.folder)
               ? std::nullopt
               : std::optional(FindingCode::FileUnlikeItsName);
}

/// An Outlook message, and not another file in the same container.
std::optional<FindingCode> faultOfMessage(std::string_view bytes) {
    if (compoundHolds(bytes, "_VBA_PROJECT")) {
        return FindingCode::FileHasMacros;
    }
    return compoundHolds(bytes, "__properties_version1.0") ? std::nullopt
                                                           : std::optional(FindingCode::FileUnlikeItsName);
}

std::optional<FindingCode> faultOfContent(const FileKind& kind, std::string_view bytes) {
    const FileContent content = contentOf(bytes);
    if (content == FileContent::Program) {
        return FindingCode::FileIsProgram;
    }
    if (content != kind.content) {
        return FindingCode::FileUnlikeItsName;
    }
    switch (content) {
    case FileContent::Zip:
        return faultOfDocument(kind, bytes);
    case FileContent::Compound:
        return faultOfMessage(bytes);
    case FileContent::Rtf:
        // Where a text document carries a program: an object of another one.
        return bytes.find("\\objdata") != std::string_view::npos ? std::optional(FindingCode::FileHasMacros)
                                                                 : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<FindingCode> faultOf(std::string_view name, std::string_view bytes) {
    if (!isPlainFileName(name)) {
        return FindingCode::FileNameNotPlain;
    }
    const std::string ending = endingOf(name);
    if (isAmong(programEndings, ending)) {
        return FindingCode::FileIsProgram;
    }
    if (isAmong(macroEndings, ending)) {
        return FindingCode::FileHasMacros;
    }
    const FileKind* kind = kindOf(ending);
    if (kind == nullptr) {
        return contentOf(bytes) == FileContent::Program ? FindingCode::FileIsProgram
                                                        : FindingCode::FileKindNotKept;
    }
    if (bytes.empty()) {
        return FindingCode::EmptyFile;
    }
    if (bytes.size() > mostAttachedMebibytes << 20U) {
        return FindingCode::FileTooLarge;
    }
    return faultOfContent(*kind, bytes);
}

} // namespace

AttachedFile examineFile(std::string_view name, std::string_view bytes) {
    AttachedFile file;
    if (const auto fault = faultOf(name, bytes)) {
        std::vector<std::string> arguments;
        if (*fault == FindingCode::FileTooLarge) {
            arguments.push_back(std::to_string(mostAttachedMebibytes));
        }
        Place place;
        place.file = name;
        file.findings.push_back({Severity::Refusal, *fault, std::move(place), std::move(arguments)});
    } else {
        file.mediaType = kindOf(endingOf(name))->mediaType;
    }
    return file;
}

const std::vector<std::string>& attachableEndings() {
    static const std::vector<std::string> endings = [] {
        std::vector<std::string> all;
        for (const FileKind& kind : fileKinds) {
            all.emplace_back(kind.ending);
        }
        return all;
    }();
    return endings;
}

} // namespace headroom
