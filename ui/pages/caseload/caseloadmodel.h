#pragma once

#include "service/caseload.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// A case with a number that it keeps while the list is read again.
struct CaseloadLine {
    qint64 id = 0;
    CaseloadRow row;
};

/// The cases of an officer, of a team or looked at last. Of a case that one may not see, every cell
/// but the first is empty, in every role.
class CaseloadModel final : public RowModel<CaseloadLine> {
    Q_OBJECT

public:
    explicit CaseloadModel(QObject* parent = nullptr);

    void setCaseload(const CaseloadSnapshot& caseload);
    const CaseloadRow* caseAt(int row) const;
    Date asOf() const { return *m_asOf; }

private:
    CaseloadModel(std::shared_ptr<Date> asOf, QObject* parent);

    std::shared_ptr<Date> m_asOf;
};

} // namespace headroom
