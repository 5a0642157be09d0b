#include "population/contactplan.h"

#include "population/rng.h"
#include "population/weights.h"

namespace headroom::recipe {

namespace {

constexpr int daysListed = 10;
constexpr int daysCounted = 7;
constexpr double contactsPerPost = 0.7;

/// The posts of one team that can do work, and those that have cases to do it on.
struct TeamPosts {
    std::vector<std::size_t> working, holding;
};

std::vector<TeamPosts> byTeam(const std::vector<PlannedPost>& posts) {
    std::vector<TeamPosts> teams(posts.empty() ? 0 : posts.back().team + 1);
    for (std::size_t i = 0; i < posts.size(); ++i) {
        TeamPosts& team = teams[posts[i].team];
        if (posts[i].hasCapacity()) {
            team.working.push_back(i);
        }
        if (posts[i].grade != Grade::TPO && posts[i].cases > 0) {
            team.holding.push_back(i);
        }
    }
    return teams;
}

} // namespace

std::vector<PlannedContact> planContacts(const std::vector<PlannedPost>& posts, std::uint64_t seed,
                                         Date asOf) {
    std::vector<PlannedContact> contacts;
    const auto teams = byTeam(posts);
    for (std::size_t team = 0; team < teams.size(); ++team) {
        const TeamPosts& members = teams[team];
        if (members.working.empty() || members.holding.empty()) {
            continue;
        }
        Rng rng(seed, Stream::Contacts, team);
        const int count = rng.rounded(contactsPerPost * static_cast<double>(members.working.size()));
        for (int i = 0; i < count; ++i) {
            const std::size_t by =
                members.working[rng.below(static_cast<std::uint32_t>(members.working.size()))];
            const std::size_t holder =
                members.holding[rng.below(static_cast<std::uint32_t>(members.holding.size()))];
            const std::size_t kind = rng.below(static_cast<std::uint32_t>(contactKinds.size()));
            const Date date = asOf.plusDays(-rng.between(0, daysListed - 1));
            if (by != holder) {
                contacts.push_back({by, holder, kind, date});
            }
        }
    }
    return contacts;
}

std::vector<int> contactWeights(std::size_t posts, const std::vector<PlannedContact>& contacts, Date asOf) {
    std::vector<int> weights(posts, 0);
    for (const PlannedContact& contact : contacts) {
        if (contact.date.plusDays(daysCounted) > asOf) {
            weights[contact.by] += contactKinds.at(contact.kind).weight;
            weights[contact.holder] -= contactKinds.at(contact.kind).weight;
        }
    }
    return weights;
}

} // namespace headroom::recipe
