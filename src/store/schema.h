#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// One numbered file of resources/schema, carried inside the program.
struct SchemaStep {
    int version = 0;
    std::string_view sql;
};

/// In order, from version 1 without gaps.
const std::vector<SchemaStep>& schemaSteps();
int newestSchemaVersion();

/// Marks a file as a Headroom store: "HDRM".
inline constexpr int applicationId = 0x4844524D;

int applicationIdOf(sql::Database& db);
int schemaVersionOf(sql::Database& db);

/// Brings a store from its version up to `version`, one transaction a step. Each step leaves the
/// store whole with its own version, whatever happens to the next.
void migrate(sql::Database& db, int version);

/// One sentence for each table or index that is not what the store's version says: missing,
/// different, or not ours (a trigger or view planted by another program). Empty when all is well.
std::vector<std::string> schemaDifferences(sql::Database& db);

} // namespace headroom::store
