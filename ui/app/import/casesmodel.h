#pragma once

#include "service/rowimport.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// One row of a file of cases or posts with its verdict in words.
struct CaseVerdictRow {
    qint64 id = 0; ///< from 1
    qint64 row = 0;
    RowVerdict::Kind kind = RowVerdict::Kind::Refused;
    QString code; ///< the CRN or the staff code
    QString what; ///< why it is refused, or what changes
};

/// Rows of a file of cases or posts, refused ones first.
class CasesModel final : public RowModel<CaseVerdictRow> {
    Q_OBJECT

public:
    explicit CasesModel(QObject* parent = nullptr);
    void setPlan(const RowImportPlan& plan);
};

} // namespace headroom
