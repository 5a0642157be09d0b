#include "store/sql/transaction.h"

#include "store/sql/database.h"
#include "store/sql/statement.h"

#include <cassert>

namespace headroom::sql {

Transaction::Transaction(Database& db)
    : m_db(db) {
    assert(!db.inTransaction());
    sql::run(db, "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (m_open) {
        m_db.rollBack();
    }
}

void Transaction::commit() {
    assert(m_open);
    sql::run(m_db, "COMMIT");
    m_open = false;
}

ReadTransaction::ReadTransaction(Database& db)
    : m_db(db)
    , m_own(!db.inTransaction()) {
    if (m_own) {
        sql::run(db, "BEGIN");
    }
}

ReadTransaction::~ReadTransaction() {
    if (m_own) {
        m_db.rollBack();
    }
}

} // namespace headroom::sql
