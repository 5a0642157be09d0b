#pragma once

#include "ui/pages/person/persontab.h"

namespace headroom {

class RecordCard;

/// Reports, enquiries with one key for each step, milestones, and what was done about failures.
class WorkTab final : public PersonTab {
    Q_OBJECT

public:
    explicit WorkTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;

private:
    void addReportActions();
    void addEnquiryActions();
    void addOtherActions();
    void setReports(const PersonSnapshot& person);
    void setEnquiries(const PersonSnapshot& person);
    void setOthers(const PersonSnapshot& person);

    RecordCard *m_reports, *m_enquiries, *m_milestones, *m_enforcements;
};

} // namespace headroom
