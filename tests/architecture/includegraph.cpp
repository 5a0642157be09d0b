#include "architecture/includegraph.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <optional>
#include <sstream>
#include <string_view>

namespace headroom::architecture {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// The same text with block comments blanked; line breaks stay, so that lines keep their numbers.
std::string withoutBlockComments(const std::string& text) {
    std::string kept;
    kept.reserve(text.size());
    bool comment = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view pair = std::string_view(text).substr(i, 2);
        if (!comment && pair == "/*") {
            comment = true;
        } else if (comment && pair == "*/") {
            comment = false;
            ++i;
            continue;
        }
        if (!comment || text[i] == '\n') {
            kept += text[i];
        }
    }
    return kept;
}

std::optional<Include> includeOf(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with("#")) {
        return std::nullopt;
    }
    line = trimmed(line.substr(1));
    if (!line.starts_with("include")) {
        return std::nullopt;
    }
    line = trimmed(line.substr(std::string_view("include").size()));
    if (line.empty() || (line.front() != '"' && line.front() != '<')) {
        return std::nullopt;
    }
    const bool quoted = line.front() == '"';
    const std::size_t end = line.find(quoted ? '"' : '>', 1);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return Include{std::string(line.substr(1, end - 1)), quoted, 0};
}

std::string at(const SourceFile& file, int line) {
    return file.path + ":" + std::to_string(line) + ": ";
}

/// Made by Qt's tools next to the file that includes it.
bool isGeneratedForQt(const Include& include) {
    return include.name.find('/') == std::string::npos &&
           (include.name.ends_with(".moc") ||
            (include.name.starts_with("ui_") && include.name.ends_with(".h")));
}

std::optional<std::string> breachOf(const Part& part, const Include& include) {
    if (!include.quoted) {
        const std::string library = libraryOf(include.name);
        if (library == "std" && !part.notStandard.contains(include.name)) {
            return std::nullopt;
        }
        if (library.empty()) {
            return "includes <" + include.name + ">, of which no part of the house knows";
        }
        if (part.libraries.contains(library)) {
            return std::nullopt;
        }
        return part.name + " has no use for <" + include.name + ">";
    }
    if (isGeneratedForQt(include) && part.libraries.contains("qt")) {
        return std::nullopt;
    }
    const std::string used = partOf(projectPath(include.name));
    if (findPart(used) == nullptr) {
        return "includes \"" + include.name + "\", which names no part of the house";
    }
    if (used == part.name || part.parts.contains(used)) {
        return std::nullopt;
    }
    return part.name + " may not use " + used + " (\"" + include.name + "\")";
}

/// The first line on which SQL text stands, or 0.
int lineOfSql(const std::string& text) {
    static const std::vector<std::string_view> signs{"SELECT ",       "INSERT INTO ", "DELETE FROM ",
                                                     "CREATE TABLE ", "ALTER TABLE ", "PRAGMA "};
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const std::size_t comment = line.find("//");
        const std::string_view code = std::string_view(line).substr(0, comment);
        for (const std::string_view sign : signs) {
            if (code.find(sign) != std::string_view::npos) {
                return number;
            }
        }
    }
    return 0;
}

} // namespace

std::vector<Include> includesOf(const std::string& text) {
    std::vector<Include> found;
    std::istringstream lines(withoutBlockComments(text));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (auto include = includeOf(line)) {
            include->line = number;
            found.push_back(*include);
        }
    }
    return found;
}

std::vector<std::string> breaches(const std::vector<SourceFile>& files) {
    std::vector<std::string> found;
    for (const SourceFile& file : files) {
        const Part* part = findPart(partOf(file.path));
        if (part == nullptr) {
            found.push_back(file.path + ": lies in no part of the house");
            continue;
        }
        for (const Include& include : includesOf(file.text)) {
            if (const auto breach = breachOf(*part, include)) {
                found.push_back(at(file, include.line) + *breach);
            }
        }
        const int line = part->sql ? 0 : lineOfSql(file.text);
        if (line != 0) {
            found.push_back(at(file, line) + "SQL text outside the store");
        }
    }
    return found;
}

std::vector<std::string> circles(const std::vector<SourceFile>& files) {
    std::map<std::string, std::vector<std::string>> graph;
    for (const SourceFile& file : files) {
        for (const Include& include : includesOf(file.text)) {
            if (include.quoted) {
                graph[file.path].push_back(projectPath(include.name));
            }
        }
    }
    enum class Mark { New, Open, Done };
    std::map<std::string, Mark> marks;
    std::vector<std::string> found;
    const std::function<void(const std::string&)> visit = [&](const std::string& file) {
        marks[file] = Mark::Open;
        for (const std::string& next : graph[file]) {
            if (marks[next] == Mark::Open) {
                found.push_back(file + " and " + next + " include each other");
            } else if (marks[next] == Mark::New) {
                visit(next);
            }
        }
        marks[file] = Mark::Done;
    };
    for (const SourceFile& file : files) {
        if (marks[file.path] == Mark::New) {
            visit(file.path);
        }
    }
    return found;
}

std::vector<SourceFile> readFiles(const std::filesystem::path& root, const std::string& folder,
                                  const std::set<std::string>& endings) {
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        const std::string name = entry.path().filename().string();
        const bool wanted = std::any_of(endings.begin(), endings.end(),
                                        [&](const std::string& ending) { return name.ends_with(ending); });
        if (!entry.is_regular_file() || !wanted) {
            continue;
        }
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        files.push_back({std::filesystem::relative(entry.path(), root).generic_string(), text.str()});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

} // namespace headroom::architecture
