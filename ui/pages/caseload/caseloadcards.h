#pragma once

#include "ui/pages/caseload/caseloadfilter.h"

#include <QWidget>

namespace headroom {

class FigureCard;

/// The figures above a caseload. All but the first put one part into the filter, and take it out
/// again; the first shows every case.
class CaseloadCards final : public QWidget {
    Q_OBJECT

public:
    explicit CaseloadCards(QWidget* parent = nullptr);

    void setCaseload(const CaseloadSnapshot& caseload);
    void setFilter(const CaseloadFilter& filter); ///< without saying so

signals:
    void filterChosen(const headroom::CaseloadFilter& filter);

private:
    FigureCard* add(const char* name, CaseloadFilter alone, CaseloadPart part);
    int count(const CaseloadSnapshot& caseload, const CaseloadFilter& filter) const;

    CaseloadFilter m_filter;
    FigureCard* m_cases;
    FigureCard* m_overdue;
    FigureCard* m_without;
    FigureCard* m_high;
};

} // namespace headroom
