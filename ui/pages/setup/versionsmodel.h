#pragma once

#include "domain/date.h"
#include "ui/pages/models/rowmodel.h"

#include <optional>

namespace headroom {

/// A version of a setting in its list; the draft of the next one stands first.
struct VersionRow {
    enum class State { Draft, Planned, InForce, Past };
    qint64 place = 0;
    State state = State::Past;
    bool builtIn = false; ///< what held before the first version
    QString name;         ///< of points; what a draft is based on
    std::optional<Date> from;
    int changed = 0;  ///< places that differ from the version before; a draft: from the one in force
    QString recorded; ///< when it was kept, in local time
    QString actor;
};

/// Versions by the day they begin, newest first.
class VersionsModel final : public RowModel<VersionRow> {
    Q_OBJECT

public:
    enum Column { From, State, Name, Changed, Recorded, Actor };

    /// named: versions have names of their own.
    explicit VersionsModel(bool named, QObject* parent = nullptr);
    static QString stateWord(const VersionRow& row);
};

} // namespace headroom
