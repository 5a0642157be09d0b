#pragma once

#include "service/personaccess.h"
#include "ui/pages/person/persontab.h"

class QBoxLayout;

namespace headroom {

class RecordCard;

/// What needs attention, deadlines, appointments, the order in short, and how the person is reached.
class OverviewTab final : public PersonTab {
    Q_OBJECT

public:
    explicit OverviewTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addDeadlineActions();
    void addDetailActions();
    void setAttention(const PersonSnapshot& person);
    void setDeadlines(const PersonSnapshot& person);
    void setSentence(const PersonSnapshot& person);
    void setDetails(const PersonSnapshot& person);
    void decide(qint64 row, DeadlineState state);

    QBoxLayout* m_columns;
    RecordCard *m_attention, *m_deadlines, *m_sentence, *m_appointments, *m_points, *m_adjustments, *m_alerts,
        *m_access;
    std::vector<DueDate> m_dueDates;
    std::vector<Recorded<AccessEntry>> m_lists;
};

} // namespace headroom
