#pragma once

#include "service/reportsets.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// The words of the Reports page.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    /// "officers-per-case" as "Officers per case".
    static QString title(const std::string& name);
    static QString answers(const ReportInfo& info);
    static QString group(ReportGroup group);
    /// "team_code" as "Team code".
    static QString key(const std::string& key);
    /// A cell as people read it.
    static QString cell(const Value& value);
    static QString header(const Column& column);
    static QString level(Level level);
    static QString every(ReportEvery every);
    /// "All 322: Cases 322 · Workload % 136.9"; empty where there are no totals.
    static QString totals(const Table& table);
};

} // namespace headroom
