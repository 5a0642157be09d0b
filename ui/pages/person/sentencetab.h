#pragma once

#include "ui/pages/person/persontab.h"

namespace headroom {

class RecordCard;

/// Cases with who holds them, orders, requirements, licence conditions, and dates of custody.
class SentenceTab final : public PersonTab {
    Q_OBJECT

public:
    explicit SentenceTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;

private:
    void addCaseActions();
    void addActions();
    void addEarlyActions();
    const CaseView* chosenCase(qint64 id) const;
    void setCases(const PersonSnapshot& person);
    void setOrders(const PersonSnapshot& person);
    void setConditions(const PersonSnapshot& person);
    void setEarly(const PersonSnapshot& person, bool inCustody);
    ItemId usualOrder() const;

    RecordCard *m_cases, *m_orders, *m_requirements, *m_conditions, *m_custody, *m_early;
};

} // namespace headroom
