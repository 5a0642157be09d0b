// headroom_search_bench STORE
//
// Types names, numbers, dates and misspelt names letter by letter into the search of a store, as its
// administrator and as a practitioner, and prints "milliseconds what" for each: what nineteen letters of
// twenty stay under, beside the slowest and the plainest question to the same index.

#include "reads.h"
#include "service/board.h"
#include "service/search.h"
#include "service/whoami.h"

#include <exception>
#include <string>
#include <vector>

namespace headroom {
namespace {

constexpr int shown = 30;

double milliseconds(Workspace& workspace, const std::string& text) {
    return taken([&] { search(workspace, text, workspace.today(), shown); });
}

/// The plainest question to the same index: which rows have a word that begins so.
double plainMilliseconds(Workspace& workspace, const std::string& text) {
    return taken([&] {
        auto rows = workspace.database().prepare(
            "SELECT rowid FROM people_search WHERE people_search MATCH ?1 ORDER BY rank LIMIT ?2");
        rows.with('"' + text + "\" *", shown);
        while (rows.next()) {
        }
    });
}

/// What each letter took of texts typed from their first letter to the last.
std::vector<double> typing(const std::vector<std::string>& texts,
                           const std::function<double(const std::string&)>& asked) {
    std::vector<double> times;
    for (const std::string& text : texts) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            times.push_back(asked(text.substr(0, length)));
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// Nineteen letters of twenty took no longer.
double most(const std::vector<double>& sorted) {
    return sorted.at((sorted.size() - 1) * 19 / 20);
}

/// Names as the store has them, and the same with two letters swapped.
struct Typed {
    std::vector<std::string> names, misspelt;
};
Typed typedNames(Workspace& workspace) {
    Typed typed;
    for (const char* letter : {"f", "n", "p", "s"}) {
        for (const SearchHit& hit : search(workspace, letter, workspace.today(), 3)) {
            std::string name = hit.title.substr(0, hit.title.find(','));
            typed.names.push_back(name + ", " + hit.title.substr(hit.title.find(' ') + 1));
            if (name.size() > 5) {
                std::swap(name[2], name[3]);
                typed.misspelt.push_back(name);
            }
        }
    }
    return typed;
}

void measure(Workspace& workspace, const std::string& who) {
    const Typed typed = typedNames(workspace);
    milliseconds(workspace, "qqqqqq"); // reads the names once, as the first misspelt word does
    const auto print = [&](const char* what, const std::vector<std::string>& texts) {
        const auto ours =
            typing(texts, [&](const std::string& text) { return milliseconds(workspace, text); });
        const auto plain =
            typing(texts, [&](const std::string& text) { return plainMilliseconds(workspace, text); });
        std::printf("%.2f search as you type, %s: %s (slowest %.2f; the bare index, ranked: %.2f)\n",
                    most(ours), who.c_str(), what, ours.back(), most(plain));
    };
    print("names", typed.names);
    print("misspelt names", typed.misspelt);
    print("CRN, date of birth", {"X123456", "A000001", "14/3/1987", "2 Feb 1979"});
}

} // namespace
} // namespace headroom

int main(int argc, char** argv) {
    using namespace headroom;
    if (argc != 2) {
        std::fprintf(stderr, "usage: headroom_search_bench STORE\n");
        return 2;
    }
    try {
        const auto workspace = benchWorkspace(argv[1], Store::Access::Read);
        measure(*workspace, "whole service");
        const BoardSnapshot board = readBoard(*workspace, {{}, workspace->today(), true, false});
        workspace->actAs(practitionerActor(*workspace, board.posts.front().staffCode, workspace->today()));
        measure(*workspace, "own teams");
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_search_bench: %s\n", failure.what());
        return 1;
    }
    return 0;
}
