#pragma once

#include "service/importcases.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// One row of a file of cases with its verdict in words.
struct CaseVerdictRow {
    qint64 id = 0; ///< from 1
    qint64 row = 0;
    CaseRowVerdict::Kind kind = CaseRowVerdict::Kind::Refused;
    QString crn;
    QString what; ///< why it is refused, or what changes
};

/// Rows of a file of cases, refused ones first.
class CasesModel final : public RowModel<CaseVerdictRow> {
    Q_OBJECT

public:
    explicit CasesModel(QObject* parent = nullptr);
    void setPlan(const CaseImportPlan& plan);
};

} // namespace headroom
