#include "architecture/includegraph.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace headroom::architecture {

namespace {

/// Headers that belong to a library by their name or by how it begins.
struct Library {
    std::string_view name;
    std::vector<std::string_view> headers;
    std::vector<std::string_view> beginnings;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"posix", {"unistd.h", "fcntl.h", "pwd.h", "signal.h"}, {"sys/"}},
        {"sqlite3", {"sqlite3.h"}, {}},
        {"sodium", {"sodium.h"}, {"sodium/"}},
        {"zip", {"zip.h"}, {}},
        {"expat", {"expat.h"}, {}},
        {"xlsxwriter", {"xlsxwriter.h"}, {"xlsxwriter/"}},
        {"json", {}, {"nlohmann/"}},
        {"spdlog", {}, {"spdlog/", "fmt/"}},
        {"cli11", {}, {"CLI/"}},
    };
    return all;
}

bool namesStandardHeader(std::string_view header) {
    return !header.empty() && std::all_of(header.begin(), header.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

const std::vector<Part>& house() {
    // What reads or writes the outside world, the clock or chance: pure parts have no use for it.
    static const std::set<std::string> world{
        "fstream", "iostream", "filesystem", "thread", "ctime", "random", "mutex", "future",
    };
    static const std::vector<Part> parts{
        {"domain", {}, {}, false, {"fstream", "iostream", "thread", "random", "mutex", "future"}},
        {"engine", {"domain"}, {}, false, world},
        {"population", {"domain"}, {}, false, world},
        {"store/sql", {"domain"}, {"sqlite3", "sodium", "posix"}, true, {}},
        {"store", {"domain", "store/sql"}, {"sodium", "posix", "json"}, true, {}},
        {"exchange", {"domain"}, {"zip", "expat", "xlsxwriter", "json", "sodium", "posix"}, false, {}},
        {"service",
         {"domain", "engine", "population", "store", "store/sql", "exchange"},
         {"json", "spdlog", "posix"},
         false,
         {}},
        {"cli",
         {"domain", "engine", "population", "exchange", "service"},
         {"cli11", "json", "spdlog", "posix"},
         false,
         {}},
        {"ui/widgets", {"domain", "engine"}, {"qt"}, false, {}},
        {"ui/jobs", {"domain", "service"}, {"qt"}, false, {}},
        {"ui/pages", {"domain", "engine", "exchange", "service", "ui/widgets", "ui/jobs"}, {"qt"}, false, {}},
        {"ui/app",
         {"domain", "engine", "population", "exchange", "service", "ui/widgets", "ui/jobs", "ui/pages"},
         {"qt", "spdlog"},
         false,
         {}},
    };
    return parts;
}

const Part* findPart(const std::string& name) {
    const auto& parts = house();
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

std::string projectPath(const std::string& include) {
    return include.starts_with("ui/") ? include : "src/" + include;
}

std::string partOf(const std::string& path) {
    // Parts that live in another one's folder, with a library of their own or rights of their own.
    static const std::vector<std::pair<std::string_view, std::string_view>> within{
        {"src/store/sql/", "store/sql"},
        {"ui/app/jobrunner.", "ui/jobs"},
    };
    for (const auto& [beginning, part] : within) {
        if (path.starts_with(beginning)) {
            return std::string(part);
        }
    }
    const bool ui = path.starts_with("ui/");
    if (!ui && !path.starts_with("src/")) {
        return {};
    }
    const std::size_t begin = ui ? 0 : 4;
    const std::size_t end = path.find('/', ui ? 3 : 4);
    return end == std::string::npos ? std::string() : path.substr(begin, end - begin);
}

std::string libraryOf(const std::string& header) {
    for (const Library& library : libraries()) {
        const bool named =
            std::find(library.headers.begin(), library.headers.end(), header) != library.headers.end();
        const bool begun =
            std::any_of(library.beginnings.begin(), library.beginnings.end(),
                        [&](std::string_view beginning) { return header.starts_with(beginning); });
        if (named || begun) {
            return std::string(library.name);
        }
    }
    if (header == "Qt") {
        return "qt"; // the namespace's own header
    }
    if (header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])) != 0) {
        return "qt";
    }
    return namesStandardHeader(header) ? "std" : std::string();
}

} // namespace headroom::architecture
