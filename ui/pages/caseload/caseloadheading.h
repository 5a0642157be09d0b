#pragma once

#include "service/caseload.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace headroom {

class ElidedLabel;

/// Whose cases they are, in a title and a sentence, and which of three lists is shown.
class CaseloadHeading final : public QWidget {
    Q_OBJECT

public:
    explicit CaseloadHeading(QWidget* parent = nullptr);

    void setCaseload(const CaseloadSnapshot& caseload, CaseloadScope scope);
    /// own: the officer is at the keyboard; otherwise the list is called that officer's.
    void setScopes(bool officer, bool own, bool team, CaseloadScope current);

signals:
    void scopeChosen(headroom::CaseloadScope scope);

private:
    std::map<CaseloadScope, QPushButton*> m_scopes;
    ElidedLabel* m_title;
    ElidedLabel* m_sentence;
};

} // namespace headroom
