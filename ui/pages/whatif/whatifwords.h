#pragma once

#include "service/scenarios.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QString>

#include <map>

namespace headroom {

/// What steps and their effects read like. Names of posts come from whoever reads the store.
class WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(WhatIfWords)

public:
    /// Names that a step needs to be read: by post, team and points table; joiners have numbers.
    struct Names {
        std::map<std::int64_t, QString> posts, teams, versions;
        QString post(PostId post) const; ///< "nobody" for 0, "joiner 1" below it
    };
    static QString kind(StepKind kind);
    static QString step(const ScenarioStep& step, const Names& names);
    /// Why it changes nothing; empty: it counts.
    static QString state(StepState state);
    static QString officer(const ScenarioRow& row);
    /// "118.2", "No capacity", "left".
    static QString percentBefore(const ScenarioRow& row);
    static QString percentAfter(const ScenarioRow& row);
    /// "+12.4": points of percent; empty where one side has none.
    static QString change(const ScenarioRow& row);
    static Tone changeTone(const ScenarioRow& row);
    /// "3 officers affected: team 118.2 % → 121.0 %. 4 cases wait."
    static QString sentence(const ScenarioView& view);
    /// "comes from Marsh, Tamsin", "goes to …", "C1 → B2".
    static QString effect(const ScenarioCaseLine& line, PostId post, const Names& names);
};

} // namespace headroom
