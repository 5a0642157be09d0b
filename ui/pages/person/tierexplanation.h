#pragma once

#include "service/tiering.h"

#include <QDialog>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace headroom {

class ChoiceBar;
class FormRows;
class NumberField;
class RecordCard;
class Workspace;
struct PersonSnapshot;

/// Both tiers, input by input: what each gave, and what is missing.
class TierExplanation final : public QWidget {
    Q_OBJECT

public:
    explicit TierExplanation(QWidget* parent = nullptr);
    void setTier(const TierView& tier);
    void setResults(const TierV2Result& v2, const TierV3Result& v3);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_sentence;
    RecordCard* m_v2;
    RecordCard* m_v3;
    QBoxLayout* m_columns;
};

/// The tiers of a scratch copy: change an input and see what it would do; nothing is recorded.
class TierDialog final : public QDialog {
    Q_OBJECT

public:
    TierDialog(Workspace& workspace, const PersonSnapshot& person, QWidget* parent = nullptr);

private:
    void tryOut();

    TierView m_tier;
    FormRows* m_form;
    TierExplanation* m_explanation;
    QLabel* m_result;
    NumberField *m_rsr, *m_ogrs, *m_arp, *m_csrp;
    ChoiceBar *m_rosh, *m_mappa;
};

} // namespace headroom
