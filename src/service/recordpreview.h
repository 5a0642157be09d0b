#pragma once

#include "service/duedates.h"
#include "service/record.h"
#include "service/tiering.h"

#include <string>
#include <vector>

namespace headroom {

/// What saving a change would come to: all of it done on the store, looked at, and rolled back.
struct RecordPreview {
    Findings findings;             ///< as saveRecord() would give them; refused: nothing else is filled in
    TierTrial tierNow, tierThen;   ///< by the record, both schemes
    std::string heldNow, heldThen; ///< the tier that the figure counts
    bool given = false;            ///< that tier was given from outside and stays until the record's is used
    std::vector<FigureMove> figures;   ///< of those whose figure would move
    std::vector<DueDate> begun, ended; ///< deadlines open then and not now, and the other way round
};

/// Keeps nothing, tells nobody. A missing reason for a correction is no refusal here. Throws as
/// saveRecord() does. For RoshAssessment.
template <class T>
RecordPreview previewRecord(Workspace& workspace, const RecordChange<T>& change);

} // namespace headroom
