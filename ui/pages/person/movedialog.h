#pragma once

#include "service/contacts.h"
#include "ui/pages/parts/recorddialog.h"

namespace headroom {

class DateField;
class TimeField;

/// Another day for an appointment without outcome; both stay on record.
class MoveDialog final : public RecordDialog {
    Q_OBJECT

public:
    MoveDialog(Workspace& workspace, const ContactRow& row, QWidget* parent = nullptr);

protected:
    RecordOutcome keep() override;
    QString done() const override { return tr("Appointment moved."); }

private:
    ItemId m_appointment;
    int m_revision;
    DateField* m_day;
    TimeField *m_starts, *m_ends;
};

} // namespace headroom
