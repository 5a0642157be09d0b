#include "ui/pages/person/movedialog.h"

#include "service/workspace.h"
#include "ui/pages/person/fields.h"

namespace headroom {

MoveDialog::MoveDialog(Workspace& workspace, const ContactRow& row, QWidget* parent)
    : RecordDialog(workspace, tr("Another day for an appointment"), false, parent)
    , m_appointment(row.contact.id)
    , m_revision(row.contact.revision)
    , m_starts(new TimeField)
    , m_ends(new TimeField) {
    setObjectName(QStringLiteral("moveDialog"));
    const Contact& contact = row.contact.value;
    Fields fields(rows(), workspace.today());
    m_day = fields.day("day", tr("New day"), contact.day,
                       tr("The appointment of %1 stays on record.").arg(dateText(contact.day)));
    m_starts->setObjectName(QStringLiteral("starts_at"));
    m_starts->setMinutes(contact.startsAt);
    rows().add(tr("From"), m_starts);
    m_ends->setObjectName(QStringLiteral("ends_at"));
    m_ends->setMinutes(contact.endsAt);
    rows().add(tr("Until"), m_ends);
    ready();
}

RecordOutcome MoveDialog::keep() {
    return reschedule(workspace(), m_appointment, m_revision, m_day->dateOr(Date()), m_starts->minutes(),
                      m_ends->minutes());
}

} // namespace headroom
