#include "engine/contacts.h"

namespace headroom {

std::vector<ContactCredit> creditsOn(Date today, std::span<const ContactMade> contacts,
                                     const ContactPoints& table) {
    std::vector<ContactCredit> credits;
    for (const ContactMade& contact : contacts) {
        const Date until = contact.date.plusDays(table.windowDays);
        const auto type = table.types.find(contact.code);
        if (until <= today || type == table.types.end() || type->second.category != 1) {
            continue;
        }
        const Points points = type->second.points;
        if (contact.by) {
            credits.push_back({*contact.by, CreditSide::ForOthers, contact.contactId, contact.code,
                               contact.crn, points, contact.date, until});
        }
        if (contact.holder) {
            credits.push_back({*contact.holder, CreditSide::ByOthers, contact.contactId, contact.code,
                               contact.crn, -points, contact.date, until});
        }
    }
    return credits;
}

} // namespace headroom
