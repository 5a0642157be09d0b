#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Writes the person's row of the index again, from what the store holds of them now. To be called by
/// whatever adds a person or changes details, identifiers or places, in its own transaction.
void indexPerson(sql::Database& db, PersonId person);
/// The same for everybody who has no row yet, after many were added at once.
void indexPeopleWithout(sql::Database& db);

/// Where a word has to stand to be found.
enum class SearchColumn { Surname, Names, Identifiers, Anywhere };

/// People in whose columns every word begins a word, in the order of their ids; at most `limit`. Words
/// are folded as the index folds: case and accents do not matter.
std::vector<PersonId> peopleWithWords(sql::Database& db, std::span<const std::string> words,
                                      SearchColumn column, int limit);
/// The same, where one word of each group is enough.
std::vector<PersonId> peopleWithGroups(sql::Database& db, std::span<const std::vector<std::string>> groups,
                                       SearchColumn column, int limit);
std::vector<PersonId> peopleBornOn(sql::Database& db, Date day, int limit);

/// A person as a search shows them.
struct PersonFound {
    PersonId id;
    std::string crn, surname, forename;
    Date dateOfBirth;
    std::optional<PostId> holder;  ///< lead of an open case
    std::string officer, teamName; ///< empty: nobody holds a case
    bool openCase = false;
};
/// In the order asked for.
std::vector<PersonFound> peopleFound(sql::Database& db, std::span<const PersonId> people, Date asOf);

/// People with an open case that one of the posts leads or works on.
std::vector<PersonId> peopleOfPosts(sql::Database& db, std::span<const PostId> posts, Date asOf);

/// Counts up when somebody is added or renamed.
std::int64_t peopleCount(sql::Database& db);
/// Every word of names in the index, folded, and in how many entries it stands.
std::vector<std::pair<std::string, int>> nameWords(sql::Database& db);

} // namespace headroom::store
