#include "service/peoplesearch.h"

#include "domain/text.h"
#include "domain/typedtext.h"
#include "domain/workingdays.h"
#include "engine/nearwords.h"
#include "service/personaccess.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/peoplesearch.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

/// How many entries of the index one question looks at: beyond that somebody types another letter.
constexpr int lookedAt = 4000;
constexpr std::size_t shortestPart = 3; ///< of a name, inside a word
constexpr std::size_t partsTried = 40;
constexpr int meantTried = 4;

/// Words of what was typed: blanks and commas part them, and whatever else is no letter or digit of a
/// name or number parts them as the index does.
std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto take = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter =
            byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter) {
            word += lowerAscii(c);
        } else {
            take();
        }
    }
    take();
    return words;
}

/// Every name in the index with how often it stands there, read again when the store has changed.
struct NameWords {
    std::int64_t dataVersion = -1;
    std::int64_t newestItem = -1;
    std::vector<NearWord> words;
};

const std::vector<NearWord>& knownNames(Workspace& workspace) {
    auto& kept = workspace.memory<NameWords>();
    const std::int64_t version = workspace.store().dataVersion();
    const std::int64_t newest = store::peopleCount(workspace.database());
    if (kept.dataVersion != version || kept.newestItem != newest) {
        kept.words.clear();
        for (auto& [word, uses] : store::nameWords(workspace.database())) {
            kept.words.push_back({std::move(word), 0, uses});
        }
        kept.dataVersion = version;
        kept.newestItem = newest;
    }
    return kept.words;
}

/// How well somebody fits what was typed; the smaller the better.
enum class Fit { Exact, Surname, Names, Elsewhere, InsideWord };

class Hits {
public:
    Hits(Workspace& workspace, Date asOf)
        : m_workspace(workspace) {
        std::vector<PostId> posts;
        for (const OwnPost& own : ownPosts(workspace, asOf)) {
            posts.push_back(own.post);
        }
        for (const PersonId person : store::peopleOfPosts(workspace.database(), posts, asOf)) {
            m_own.insert(person);
        }
    }

    void add(const std::vector<PersonId>& people, Fit fit) {
        for (const PersonId person : people) {
            m_fits.try_emplace(person, fit);
        }
    }
    bool empty() const { return m_fits.empty(); }

    /// Those who may be seen, best first; not many more than `limit`.
    std::vector<PersonId> best(int limit) const {
        std::vector<std::tuple<bool, Fit, std::int64_t>> order;
        order.reserve(m_fits.size());
        for (const auto& [person, fit] : m_fits) {
            order.emplace_back(!m_own.contains(person), fit, person.value);
        }
        std::sort(order.begin(), order.end());
        std::vector<PersonId> people;
        for (const auto& [other, fit, id] : order) {
            if (static_cast<int>(people.size()) >= limit) {
                break;
            }
            if (mayAccess(m_workspace, PersonId{id})) {
                people.push_back(PersonId{id});
            }
        }
        return people;
    }
    bool own(PersonId person) const { return m_own.contains(person); }
    Fit fit(PersonId person) const { return m_fits.at(person); }

private:
    Workspace& m_workspace;
    std::unordered_set<PersonId> m_own;
    std::unordered_map<PersonId, Fit> m_fits;
};

/// Names in which some of the words stand inside another word, and the others begin one.
void addInsideWords(Workspace& workspace, const std::vector<std::string>& words, Hits& hits) {
    std::vector<std::vector<std::string>> groups;
    bool anyInside = false;
    for (const std::string& word : words) {
        groups.push_back({word});
        for (const NearWord& known : knownNames(workspace)) {
            if (word.size() < shortestPart || groups.back().size() > partsTried) {
                break;
            }
            const std::size_t at = known.word.find(word);
            if (at != std::string::npos && at > 0) {
                groups.back().push_back(known.word);
                anyInside = true;
            }
        }
    }
    if (anyInside) {
        hits.add(store::peopleWithGroups(workspace.database(), groups, store::SearchColumn::Names, lookedAt),
                 Fit::InsideWord);
    }
}

/// A date of birth as typed; nobody is born in days to come, so that 30 is 1930.
std::optional<Date> typedBirthday(std::string_view text, Date today) {
    std::optional<Date> born = parseTypedDate(text, today).value;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!born || !hasDigit) {
        return std::nullopt;
    }
    return *born > today ? addMonths(*born, -1200) : *born;
}

void collect(Workspace& workspace, std::string_view text, Hits& hits) {
    sql::Database& db = workspace.database();
    const std::vector<std::string> words = searchWords(text);
    if (const auto born = typedBirthday(text, workspace.today())) {
        hits.add(store::peopleBornOn(db, *born, lookedAt), Fit::Exact);
    }
    if (words.empty()) {
        return;
    }
    hits.add(store::peopleWithWords(db, words, store::SearchColumn::Identifiers, lookedAt), Fit::Exact);
    hits.add(store::peopleWithWords(db, words, store::SearchColumn::Surname, lookedAt), Fit::Surname);
    hits.add(store::peopleWithWords(db, words, store::SearchColumn::Names, lookedAt), Fit::Names);
    hits.add(store::peopleWithWords(db, words, store::SearchColumn::Anywhere, lookedAt), Fit::Elsewhere);
    addInsideWords(workspace, words, hits);
}

std::string detailOf(const store::PersonFound& person) {
    std::string detail = person.crn + " · " + person.dateOfBirth.text();
    if (!person.officer.empty()) {
        detail += " · " + person.officer;
    }
    return detail;
}

} // namespace

std::vector<SearchHit> searchPeople(Workspace& workspace, std::string_view text, Date asOf, int limit) {
    Hits found(workspace, asOf);
    collect(workspace, text, found);
    std::vector<store::PersonFound> people =
        store::peopleFound(workspace.database(), found.best(limit), asOf);
    std::stable_sort(
        people.begin(), people.end(), [&](const store::PersonFound& a, const store::PersonFound& b) {
            return std::tuple(!found.own(a.id), found.fit(a.id), !a.openCase, a.surname, a.forename) <
                   std::tuple(!found.own(b.id), found.fit(b.id), !b.openCase, b.surname, b.forename);
        });
    std::vector<SearchHit> hits;
    for (const store::PersonFound& person : people) {
        SearchHit hit;
        hit.kind = SearchHit::Kind::Person;
        hit.person = person.id;
        hit.title = person.surname + ", " + person.forename;
        hit.detail = detailOf(person);
        hit.own = found.own(person.id);
        hit.limited = limitedPeople(workspace).contains(person.id);
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<std::string> didYouMean(Workspace& workspace, std::string_view text, Date asOf, int limit) {
    const std::vector<std::string> words = searchWords(text);
    std::vector<std::string> meant = {""};
    bool changed = false;
    for (const std::string& word : words) {
        std::vector<std::string> choices;
        const std::vector<std::string> alone = {word};
        if (!store::peopleWithWords(workspace.database(), alone, store::SearchColumn::Anywhere, 1).empty()) {
            choices.push_back(word);
        } else {
            for (NearWord& near : nearWords(word, knownNames(workspace), meantTried)) {
                choices.push_back(std::move(near.word));
                changed = true;
            }
        }
        std::vector<std::string> longer;
        for (const std::string& begun : meant) {
            for (const std::string& choice : choices) {
                longer.push_back(begun.empty() ? choice : begun + ' ' + choice);
            }
        }
        meant = std::move(longer);
    }
    if (!changed) {
        return {};
    }
    // Only what somebody would be found by: a name of people who may not be seen is not given away.
    std::vector<std::string> offered;
    for (std::string& one : meant) {
        if (static_cast<int>(offered.size()) < limit && !searchPeople(workspace, one, asOf, 1).empty()) {
            offered.push_back(std::move(one));
        }
    }
    return offered;
}

} // namespace headroom
