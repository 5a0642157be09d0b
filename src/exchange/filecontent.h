#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What the content of a file says it is, whatever the file is called.
enum class FileContent {
    Unknown,
    Program, ///< of any system, or a script with a line that says so
    Pdf,
    Rtf,
    Compound, ///< the container of old Office files and of Outlook messages
    Zip,
    Png,
    Jpeg,
    Gif,
    Tiff,
    Webp,
    Heic,
    Text, ///< without control characters
};
FileContent contentOf(std::string_view bytes);

/// Whether the text of a compound file's directory holds a name.
bool compoundHolds(std::string_view bytes, std::string_view asciiName);

/// The names in a zip archive in lower case, and what its entry "mimetype" says. Empty when it is damaged,
/// encrypted or holds more than a document would.
struct ZipContents {
    std::vector<std::string> names;
    std::string mimetype;

    bool hasUnder(std::string_view folder) const;
    bool hasPart(std::string_view text) const; ///< in any name
};
ZipContents zipContents(std::string_view bytes);

} // namespace headroom
