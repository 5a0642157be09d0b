// headroom_shorten IN.xlsx POSTS OUT.xlsx
//
// Writes the first posts of an extract workbook, with everything in the other sheets that belongs
// to them: a smaller extract in the same shape.

#include "domain/error.h"
#include "exchange/wmtextract.h"

#include <cstdio>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

namespace {

using PostKey = std::pair<std::string, std::string>;

/// Keeps the rows whose staff and team, as the keys name them, are in the set.
template <class Row, class Key>
void keep(std::vector<Row>& rows, const std::set<PostKey>& posts, Key key) {
    std::erase_if(rows, [&](const Row& row) { return !posts.contains(key(row)); });
}

void shorten(WmtExtract& extract, std::size_t count) {
    if (extract.posts.size() < count) {
        throw std::runtime_error("the workbook has only " + std::to_string(extract.posts.size()) + " posts");
    }
    extract.posts.resize(count);
    std::set<PostKey> posts;
    for (const ExtractPost& post : extract.posts) {
        posts.emplace(post.staff.staffCode, post.unit.teamCode);
    }
    const auto ofUnit = [](const auto& row) { return PostKey(row.staff.staffCode, row.unit.teamCode); };
    const auto ofHolder = [](const auto& row) { return PostKey(row.holderStaffCode, row.holderTeamCode); };
    keep(extract.omicPosts, posts, ofUnit);
    keep(extract.reports, posts, ofUnit);
    keep(extract.flags, posts, [](const ExtractFlag& row) { return PostKey(row.staffCode, row.teamCode); });
    keep(extract.contacts, posts, ofHolder);
    keep(extract.t2aCases, posts, ofHolder);
}

} // namespace

} // namespace headroom

int main(int argc, char** argv) {
    using namespace headroom;
    if (argc != 4) {
        std::fprintf(stderr, "usage: headroom_shorten IN.xlsx POSTS OUT.xlsx\n");
        return 2;
    }
    try {
        ReadExtract read = readWmtExtract(argv[1], std::nullopt, ExtractLimits{}, JobControl{});
        if (refused(read.findings)) {
            throw std::runtime_error("the workbook was refused");
        }
        shorten(read.extract, std::stoul(argv[2]));
        writeWmtExtract(read.extract, argv[3], JobControl{});
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_shorten: %s\n", failure.what());
        return 1;
    }
    return 0;
}
