#include "architecture/includegraph.h"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace headroom::architecture {

namespace {

std::set<std::string> reachable(const LinkLines& links, const std::string& from) {
    std::set<std::string> seen;
    std::vector<std::string> open{from};
    while (!open.empty()) {
        const std::string target = open.back();
        open.pop_back();
        const auto line = links.find(target);
        if (!seen.insert(target).second || line == links.end()) {
            continue;
        }
        open.insert(open.end(), line->second.begin(), line->second.end());
    }
    return seen;
}

} // namespace

std::string libraryName(const std::string& part) {
    if (part == "cli") {
        return "headroom-cli"; // a program, not a library
    }
    const std::string folder = part == "store/sql" ? "store" : part;
    const std::size_t slash = folder.rfind('/');
    return "headroom_" + (slash == std::string::npos ? folder : folder.substr(slash + 1));
}

LinkLines linkLines(const std::vector<SourceFile>& cmakeFiles) {
    LinkLines links;
    for (const SourceFile& file : cmakeFiles) {
        const std::string_view command = "target_link_libraries(";
        for (std::size_t begin = file.text.find(command); begin != std::string::npos;
             begin = file.text.find(command, begin + 1)) {
            const std::size_t first = begin + command.size();
            std::istringstream words(file.text.substr(first, file.text.find(')', first) - first));
            std::string target;
            words >> target;
            for (std::string word; words >> word;) {
                if (word.starts_with("headroom_") && !word.ends_with("_options")) {
                    links[target].insert(word);
                }
            }
        }
    }
    return links;
}

std::vector<std::string> linkBreaches(const LinkLines& links, const std::vector<SourceFile>& files) {
    std::vector<std::string> found;
    for (const Part& part : house()) {
        const std::string target = libraryName(part.name);
        const auto line = links.find(target);
        if (line == links.end()) {
            continue;
        }
        for (const std::string& linked : line->second) {
            const bool allowed = std::any_of(part.parts.begin(), part.parts.end(),
                                             [&](const auto& used) { return libraryName(used) == linked; });
            if (!allowed && linked != target) {
                found.push_back(target + " is linked with " + linked + ", which no arrow allows");
            }
        }
    }
    for (const SourceFile& file : files) {
        const std::string target = libraryName(partOf(file.path));
        if (!links.contains(target)) {
            continue;
        }
        const std::set<std::string> linked = reachable(links, target);
        for (const Include& include : includesOf(file.text)) {
            const std::string used = include.quoted ? partOf(projectPath(include.name)) : std::string();
            if (!used.empty() && !linked.contains(libraryName(used))) {
                found.push_back(file.path + ":" + std::to_string(include.line) + ": " + target +
                                " is not linked with " + libraryName(used));
            }
        }
    }
    return found;
}

} // namespace headroom::architecture
