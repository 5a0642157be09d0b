#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace headroom::architecture {

/// One file as the check sees it: its path from the project's root and what stands in it.
struct SourceFile {
    std::string path;
    std::string text;
};

struct Include {
    std::string name; ///< between the quotes or brackets
    bool quoted = false;
    int line = 0;
};

/// The include lines of a file; those in comments do not count.
std::vector<Include> includesOf(const std::string& text);

/// What one part of the house may use.
struct Part {
    std::string name;                  ///< "engine", "ui/pages"
    std::set<std::string> parts;       ///< other parts whose headers it may include
    std::set<std::string> libraries;   ///< named in libraryOf
    bool sql = false;                  ///< may hold SQL text
    std::set<std::string> notStandard; ///< standard headers it has no use for
};

/// The arrows of the house.
const std::vector<Part>& house();
const Part* findPart(const std::string& name);

/// Which part a file of src/ or ui/ belongs to: its folder, but for a few parts within one.
std::string partOf(const std::string& path);
/// The project file an include names: "domain/date.h" is src/domain/date.h, "ui/…" is itself.
std::string projectPath(const std::string& include);
/// The library a system header belongs to: "std", "posix", "qt", "sqlite3" …; empty if unknown.
std::string libraryOf(const std::string& header);

/// Every breach of the arrows in these files, one sentence each with file and line.
std::vector<std::string> breaches(const std::vector<SourceFile>& files);
/// Headers that include each other in a circle, one sentence for each circle found.
std::vector<std::string> circles(const std::vector<SourceFile>& files);

/// Project libraries that each project library is linked with, as CMakeLists.txt files state it:
/// "headroom_engine" → {"headroom_domain"}.
using LinkLines = std::map<std::string, std::set<std::string>>;
LinkLines linkLines(const std::vector<SourceFile>& cmakeFiles);
/// The target of a part: "ui/pages" is headroom_pages.
std::string libraryName(const std::string& part);
/// Link lines that no arrow allows, and arrows in use that no link line states.
std::vector<std::string> linkBreaches(const LinkLines& links, const std::vector<SourceFile>& files);

/// Files below root/folder whose names end as given.
std::vector<SourceFile> readFiles(const std::filesystem::path& root, const std::string& folder,
                                  const std::set<std::string>& endings);

} // namespace headroom::architecture
