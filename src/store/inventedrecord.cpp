#include "store/inventedrecord.h"

#include "store/record.h"
#include "store/tiers.h"

namespace headroom::store {

namespace {

class RecordKeeper {
public:
    RecordKeeper(sql::Database& db, const RecordPlace& place, LogEntryId log)
        : m_db(db)
        , m_place(place)
        , m_log(log) {}

    template <class T>
    ItemId keep(const T& value) {
        return putNew(m_db, m_place.person, m_place.onCase, value, m_log);
    }
    template <class T>
    void keepAll(const std::vector<T>& values) {
        for (const T& value : values) {
            keep(value);
        }
    }
    template <class T>
    void keepAny(const std::optional<T>& value) {
        if (value) {
            keep(*value);
        }
    }
    void keepContact(const PopulationContact& invented) {
        Contact contact = invented.contact;
        contact.by = m_place.holder;
        if (contact.countsRar) {
            contact.requirement = m_place.activity;
        }
        const ItemId item = keep(contact);
        if (invented.enforcement) {
            Enforcement enforcement = *invented.enforcement;
            enforcement.contact = item;
            keep(enforcement);
        }
    }

private:
    sql::Database& m_db;
    const RecordPlace& m_place;
    LogEntryId m_log;
};

} // namespace

void saveInventedRecord(sql::Database& db, const RecordPlace& place, const PopulationRecord& record,
                        LogEntryId log) {
    RecordKeeper keeper(db, place, log);
    if (!record.details.surname.empty()) {
        putNew(db, place.person, CaseId{}, record.details, log);
    }
    keeper.keepAll(record.contactPoints);
    keeper.keepAll(record.adjustments);
    keeper.keepAll(record.alerts);
    keeper.keepAny(record.rosh);
    keeper.keepAny(record.predictors);
    keeper.keepAny(record.needs);
    keeper.keepAll(record.enquiries);
    keeper.keepAll(record.milestones);
    for (LicenceCondition condition : record.conditions) {
        condition.order = place.order;
        keeper.keep(condition);
    }
    if (record.custody) {
        CustodyDates custody = *record.custody;
        custody.order = place.order;
        keeper.keep(custody);
    }
    for (const PopulationTier& tier : record.tiers) {
        TierCalculation calculation;
        calculation.scheme = tier.scheme;
        calculation.tier = tier.tier;
        calculation.provisional = tier.provisional;
        calculation.trigger = tier.trigger;
        calculation.day = tier.day;
        calculation.log = log;
        addTierCalculation(db, place.person, calculation);
    }
    for (const PopulationContact& contact : record.contacts) {
        keeper.keepContact(contact);
    }
}

} // namespace headroom::store
