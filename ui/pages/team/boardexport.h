#pragma once

#include "exchange/table.h"
#include "service/board.h"

#include <QStringList>

namespace headroom {

/// What a board shows as a table for a file: its rows in their order, and for each column shown
/// the figures behind it. Figures come from the service's own table, words (stage, flags, next
/// change) are those of the window.
Table boardExport(const BoardSnapshot& shown, bool units, const QStringList& columns);
/// "cardiff-team-2-2026-11-22": a name for the file, without its ending.
QString exportName(const BoardSnapshot& shown);

} // namespace headroom
