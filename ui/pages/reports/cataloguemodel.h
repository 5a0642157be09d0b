#pragma once

#include "service/reportsets.h"
#include "ui/pages/models/rowmodel.h"

#include <QStringList>

#include <string>
#include <vector>

namespace headroom {

/// One thing that can be run: a report of the catalogue, or parameters that are kept.
struct CatalogueLine {
    qint64 id = 0;
    ReportInfo report;
    std::int64_t series = 0; ///< of the kept parameters; 0: the report itself
    std::string name;        ///< of the kept parameters
    bool shared = false;
    bool recent = false;
};

/// Kept parameters first, then what was looked at last, then the catalogue by group.
class CatalogueModel final : public RowModel<CatalogueLine> {
    Q_OBJECT

public:
    explicit CatalogueModel(QObject* parent = nullptr);

    void setContent(const std::vector<ReportInfo>& catalogue, const std::vector<ReportSet>& sets,
                    const QStringList& recent);
    const CatalogueLine* lineAt(int row) const { return rowAt(row); }
    /// The report under its group, not among the recent ones; 0: there is none.
    qint64 idOfReport(const std::string& name) const;
    qint64 idOfSet(std::int64_t series) const;
};

} // namespace headroom
