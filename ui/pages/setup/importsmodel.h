#pragma once

#include "service/importhistory.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// Every import that changed something, newest first: what it was, when and by whom, and what became of it.
class ImportsModel final : public RowModel<ImportEntry> {
    Q_OBJECT

public:
    enum Column { Imported, Kind, File, FiguresOf, Actor, Rows, Warnings, State, Hash };

    explicit ImportsModel(QObject* parent = nullptr);
};

/// "Workload extract" for "wmt-extract".
QString importKindText(const std::string& kind);

} // namespace headroom
