// headroom_search_bench STORE
//
// Types names, numbers, dates and misspelt names letter by letter into the search of a store, as its
// administrator and as a practitioner, and prints "milliseconds what" for the slowest letter of each.

#include "service/board.h"
#include "service/search.h"
#include "service/whoami.h"
#include "service/workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

namespace headroom {
namespace {

constexpr int shown = 30;

double milliseconds(Workspace& workspace, const std::string& text) {
    const auto begun = std::chrono::steady_clock::now();
    search(workspace, text, workspace.today(), shown);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
    return taken.count();
}

/// The slowest letter of texts typed from their first letter to the last.
double slowest(Workspace& workspace, const std::vector<std::string>& texts) {
    double worst = 0;
    for (const std::string& text : texts) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            worst = std::max(worst, milliseconds(workspace, text.substr(0, length)));
        }
    }
    return worst;
}

/// Names as the store has them, and the same with two letters swapped.
struct Typed {
    std::vector<std::string> names, misspelt;
};
Typed typedNames(Workspace& workspace) {
    Typed typed;
    for (const char* letter : {"a", "m", "s", "w"}) {
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
        std::printf("%.2f search as you type, %s: %s\n", slowest(workspace, texts), who.c_str(), what);
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
        Workspace::Options options;
        options.path = argv[1];
        options.access = Store::Access::Read;
        options.actor.name = "bench";
        options.clock = std::make_shared<const FixedClock>(Date::of(2026, 11, 22));
        const auto workspace = Workspace::open(options);
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
