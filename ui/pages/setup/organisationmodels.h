#pragma once

#include "service/organisationedits.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// Regions, PDUs and teams with what they belong to.
class PlacedUnitsModel final : public RowModel<store::PlacedUnit> {
    Q_OBJECT

public:
    enum Column { Name, Level, Code, Above, Posts, Since };
    explicit PlacedUnitsModel(QObject* parent = nullptr);
    /// Levels have ids of their own; the list needs one for all.
    static qint64 placeOf(UnitRef unit);
};

/// Posts with who holds them, where and under whom.
class PlacedPostsModel final : public RowModel<PlacedPost> {
    Q_OBJECT

public:
    enum Column { Officer, StaffCode, Team, Grade, GradeCode, Hours, Manager, Since };
    explicit PlacedPostsModel(QObject* parent = nullptr);
};

/// Pairs of staff codes that were put together.
class MergesModel final : public RowModel<store::MergedPractitioner> {
    Q_OBJECT

public:
    enum Column { Kept, Merged, State, Recorded, Actor };
    explicit MergesModel(QObject* parent = nullptr);
};

/// What was said of a unit or a post.
class PlaceFactsModel final : public RowModel<std::pair<qint64, store::PlaceFact>> {
    Q_OBJECT

public:
    enum Column { From, Until, What, Value, Recorded, Actor };
    explicit PlaceFactsModel(QObject* parent = nullptr);
    void setFacts(std::vector<store::PlaceFact> facts);
};

} // namespace headroom
