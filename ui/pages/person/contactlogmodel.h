#pragma once

#include "service/contacts.h"
#include "ui/pages/models/rowmodel.h"

#include <unordered_set>

namespace headroom {

/// A line of the log: a contact, or, under one that is open, all that it holds.
struct LogLine {
    ContactRow row;
    bool detail = false;
};

/// The contacts of a person, newest first as they come; opened ones with their text beneath.
class ContactLogModel final : public RowModel<LogLine> {
    Q_OBJECT

public:
    enum LogRole : int {
        OpenRole = Qt::UserRole + 200, ///< bool: of a contact's first column
        DetailTextRole,                ///< QString: of the line beneath
    };

    explicit ContactLogModel(Date today, QObject* parent = nullptr);

    void setContacts(std::vector<ContactRow> contacts);
    const std::vector<ContactRow>& contacts() const { return m_contacts; }
    void setOpen(ItemId contact, bool open);
    bool isOpen(ItemId contact) const { return m_open.contains(contact.value); }
    const ContactRow* contact(ItemId id) const;
    /// Of a row, whichever of the two lines it is.
    ItemId contactAt(int row) const;
    static qint64 idOf(ItemId contact) { return contact.value * 2; }
    static ItemId contactOf(qint64 id) { return ItemId{id / 2}; }

private:
    void spread();

    std::vector<ContactRow> m_contacts;
    std::unordered_set<std::int64_t> m_open;
};

} // namespace headroom
