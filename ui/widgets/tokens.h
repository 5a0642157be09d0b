#pragma once

#include "domain/thresholds.h"

#include <QColor>

namespace headroom {

/// The colours of the window by what they mean. Two sets, light and dark; every text colour keeps
/// 4.5:1 on every background it may stand on (a test computes it).
struct Tokens {
    bool dark = false;
    // backgrounds
    QColor window;     ///< behind everything
    QColor surface;    ///< cards, tables, menus, fields
    QColor sunken;     ///< tracks, headers under the pointer, pressed
    QColor hover;      ///< a row or button under the pointer
    QColor selection;  ///< the selected row, a chosen filter
    QColor line;       ///< hairlines between things
    QColor lineStrong; ///< borders of what can be operated
    // text
    QColor text;
    QColor muted;
    QColor accent;   ///< links, focus, the chosen thing
    QColor onAccent; ///< text on an accent surface
    // meaning, always beside a word and a shape
    QColor alarm, alarmSoft;
    QColor warning, warningSoft;
    QColor ok, okSoft;
    // the frame
    QColor band, onBand; ///< handling band
    QColor rail, onRail, railCurrent, onRailCurrent, railMark;
    // kinds of work: the five tones of the workload bar
    QColor community, licence, custody, reports, other;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// What a figure's colour says: never alone, always beside a word or a shape.
enum class Tone { Normal, Muted, Accent, Alarm, Warning, Ok };
QColor toneColour(const Tokens& tokens, Tone tone);
Tone statusTone(Status status);

} // namespace headroom
