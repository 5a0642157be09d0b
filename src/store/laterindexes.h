#pragma once

#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Takes the indexes of all empty tables away, so that many rows can be written without them, and
/// builds each in one go afterwards: sorting once is less work than finding a place for every row.
/// Inside one transaction of the caller; if it ends before build(), it has to be undone.
class LaterIndexes {
public:
    explicit LaterIndexes(sql::Database& db);
    LaterIndexes(const LaterIndexes&) = delete;
    LaterIndexes& operator=(const LaterIndexes&) = delete;

    /// Throws StoreError where rows contradict a unique index.
    void build();

private:
    sql::Database& m_db;
    std::vector<std::string> m_made; ///< the statements that made them
};

} // namespace headroom::store
