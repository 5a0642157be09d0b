#pragma once

#include "service/caseload.h"
#include "ui/pages/parts/pageheading.h"

#include <map>

class QPushButton;

namespace headroom {

/// Whose cases they are, in a title and a sentence, and which of three lists is shown.
class CaseloadHeading final : public PageHeading {
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
};

} // namespace headroom
