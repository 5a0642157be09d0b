#pragma once

#include "ui/pages/person/persontab.h"

class QLineEdit;

namespace headroom {

class BoardTableView;
class RecordLinesModel;
class WhoHeldCard;

/// Everything that was ever recorded about the person: who, when, what before and after, and why.
class HistoryTab final : public PersonTab {
    Q_OBJECT

public:
    explicit HistoryTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;
    void focusFilter() override;

private:
    WhoHeldCard* m_whoHeld;
    QLineEdit* m_filter;
    BoardTableView* m_table;
    RecordLinesModel* m_model;
};

} // namespace headroom
