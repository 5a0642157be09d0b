#include "store/heldspells.h"

#include "store/sql/statement.h"

namespace headroom::store {

std::unordered_map<CaseId, int> leadsHad(sql::Database& db, PostId post, Date asOf) {
    std::unordered_map<CaseId, int> had;
    auto rows = db.prepare(
        "SELECT led.case_id, count(*) FROM case_holders AS led JOIN case_holders AS spell "
        "ON spell.case_id = led.case_id AND spell.role = 'lead' AND spell.post_id IS NOT NULL "
        "AND spell.valid_from <= ?2 AND (spell.valid_to IS NULL OR spell.valid_to > spell.valid_from) "
        "WHERE led.post_id = ?1 AND led.role = 'lead' AND led.valid_from <= ?2 "
        "AND (led.valid_to IS NULL OR led.valid_to > ?2) GROUP BY 1");
    rows.with(post, asOf);
    while (rows.next()) {
        had.emplace(rows.get<CaseId>(0), rows.get<int>(1));
    }
    return had;
}

} // namespace headroom::store
