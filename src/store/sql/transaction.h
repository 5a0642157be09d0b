#pragma once

namespace headroom::sql {

class Database;

/// All changes until commit(), or none: what is not committed is undone when this goes. Takes the
/// right to change at once, so that it never has to give up half way for somebody else.
class Transaction {
public:
    /// Throws StoreBusy when another connection is changing the store. Transactions do not nest.
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// On return the changes are on the disk.
    void commit();

private:
    Database& m_db;
    bool m_open = true;
};

/// Several reads of one and the same state, whatever others commit meanwhile. Inside a
/// transaction it adds nothing.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& db);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_db;
    bool m_own;
};

} // namespace headroom::sql
