#pragma once

#include "ui/pages/caseload/caseloadfilter.h"

#include <QMenu>

#include <functional>

namespace headroom {

/// Every part a caseload can be narrowed to. Registers and alerts are those that its rows have.
class CaseloadFilterMenu final : public QMenu {
    Q_OBJECT

public:
    explicit CaseloadFilterMenu(QWidget* parent = nullptr);

    /// Before it opens: what is set now, and what the rows have.
    void offerFor(const CaseloadFilter& filter, const std::vector<CaseloadRow>& rows);

signals:
    void chosen(const headroom::CaseloadFilter& filter);

private:
    using Set = std::function<void(CaseloadFilter&)>;
    void offer(QMenu& menu, const QString& text, bool set, CaseloadPart part, const Set& change);
    void offerTiers();
    void offerTypes();
    void offerRisks();
    void offerAppointments();
    void offerFlags(const std::vector<CaseloadRow>& rows);

    CaseloadFilter m_filter;
};

} // namespace headroom
