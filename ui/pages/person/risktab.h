#pragma once

#include "ui/pages/person/persontab.h"

namespace headroom {

class RecordCard;
class TierExplanation;

/// Risk of serious harm by group with its history, registers, predictors, needs, and the tiers.
class RiskTab final : public PersonTab {
    Q_OBJECT

public:
    explicit RiskTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;

private:
    void addActions();
    void setRosh(const PersonSnapshot& person);
    void setRegistrations(const PersonSnapshot& person);
    void setScores(const PersonSnapshot& person);
    void setTier(const PersonSnapshot& person);
    void useRecorded();

    void setComplexity(const PersonSnapshot& person);

    RecordCard *m_rosh, *m_complexity, *m_registrations, *m_predictors, *m_needs, *m_history;
    TierExplanation* m_tier;
};

} // namespace headroom
