#include "store/schema.h"

#include "domain/embedded.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <string>

namespace headroom {

/// resources/schema, in the order of their numbers.
std::span<const EmbeddedFile> schemaFiles();

} // namespace headroom

namespace headroom::store {

namespace {

/// Copies a quoted piece with its quotes; `at` ends behind it.
void copyQuoted(std::string_view sql, std::size_t& at, std::string& out) {
    const char quote = sql[at];
    do {
        out += sql[at++];
    } while (at < sql.size() && sql[at] != quote);
    if (at < sql.size()) {
        out += sql[at++];
    }
}

/// The text without comments and with single blanks, so that a store made from the same statements
/// in another layout is the same.
std::string normalised(std::string_view sql) {
    std::string out;
    bool gap = false;
    for (std::size_t at = 0; at < sql.size();) {
        const char c = sql[at];
        if (c == '-' && at + 1 < sql.size() && sql[at + 1] == '-') {
            at = std::min(sql.find('\n', at), sql.size());
            gap = true;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            ++at;
            gap = true;
        } else {
            if (gap && !out.empty()) {
                out += ' ';
            }
            gap = false;
            if (c == '\'' || c == '"') {
                copyQuoted(sql, at, out);
            } else {
                out += c;
                ++at;
            }
        }
    }
    return out;
}

/// Every object of ours by kind and name ("table posts"), with its normalised text.
std::map<std::string, std::string> schemaObjects(sql::Database& db) {
    std::map<std::string, std::string> objects;
    auto rows =
        db.prepare("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' "
                   "ESCAPE '~'");
    while (rows.next()) {
        objects.emplace(rows.text(0), normalised(rows.text(1)));
    }
    return objects;
}

std::map<std::string, std::string> expectedObjects(int version) {
    const auto fresh = sql::Database::inMemory();
    migrate(*fresh, version);
    return schemaObjects(*fresh);
}

} // namespace

const std::vector<SchemaStep>& schemaSteps() {
    static const std::vector<SchemaStep> steps = [] {
        std::vector<SchemaStep> made;
        for (const EmbeddedFile& file : schemaFiles()) {
            made.push_back({static_cast<int>(made.size()) + 1, file.content});
            assert(std::stoi(std::string(file.name.substr(0, 4))) == made.back().version);
        }
        return made;
    }();
    return steps;
}

int newestSchemaVersion() {
    return schemaSteps().back().version;
}

int applicationIdOf(sql::Database& db) {
    return sql::valueOf<int>(db, "PRAGMA application_id").value_or(0);
}

int schemaVersionOf(sql::Database& db) {
    return sql::valueOf<int>(db, "PRAGMA user_version").value_or(0);
}

void migrate(sql::Database& db, int version) {
    for (const SchemaStep& step : schemaSteps()) {
        if (step.version > version) {
            break;
        }
        sql::Transaction transaction(db);
        if (schemaVersionOf(db) >= step.version) {
            continue; // also when another process has just done it
        }
        db.runScript(std::string(step.sql));
        db.runScript("PRAGMA application_id=" + std::to_string(applicationId) +
                     "; PRAGMA user_version=" + std::to_string(step.version));
        transaction.commit();
    }
}

std::vector<std::string> schemaDifferences(sql::Database& db) {
    std::vector<std::string> differences;
    const auto actual = schemaObjects(db);
    const auto expected = expectedObjects(schemaVersionOf(db));
    for (const auto& [name, text] : expected) {
        const auto found = actual.find(name);
        if (found == actual.end()) {
            differences.push_back("The " + name + " is missing.");
        } else if (found->second != text) {
            differences.push_back("The " + name + " is not as Headroom made it.");
        }
    }
    for (const auto& [name, text] : actual) {
        if (!expected.contains(name)) {
            differences.push_back("The " + name + " was not made by Headroom.");
        }
    }
    return differences;
}

} // namespace headroom::store
