#pragma once

#include "domain/casetype.h"
#include "service/board.h"
#include "service/officer.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How boards and officers read on screen: one place, so that a flag, a stage or an event has the
/// same words in a table, a card, a tooltip and for a screen reader. Plain numbers and days are
/// written by ui/widgets/format.h.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// What stands where nothing is known.
    static QString unknown();
    static QString cases(qint64 count);         ///< "1 case", "338 cases"
    static QString practitioners(qint64 count); ///< "10 practitioners"
    static QString fte(double value);           ///< "8.6 FTE"
    /// Nothing of what is kept is left out: "29.65 h".
    static QString exactHours(HoursPerWeek hours);

    static QString levels(Level level); ///< "Teams": heads the column of a board's units
    static QString level(Level level);  ///< "Team"
    static QString caseType(CaseType type);
    static QString tier(Tier tier);
    static QString rosh(Rosh rosh);                  ///< "High"
    static QString caseMark(CaseMark mark);          ///< "Active warrant: does not score"; empty: none
    static QString source(const FigureBasis& basis); ///< "the extract of 21 Nov 2026 and 3 changes since"

    static QString grade(Grade grade, const Stage& stage);        ///< "NQO 3/9", "PQiP 2", "PO"
    static QString gradeSpelled(Grade grade, const Stage& stage); ///< "Newly qualified officer, month 3 of 9"

    static QString officer(const PostRow& row); ///< "Marsh, Tamsin"
    /// A manager holds none, and then no capacity is nothing to worry about.
    static bool holdsWork(const PostRow& row);
    static QString unit(const Unit& unit); ///< its name, or the word for the whole service

    static QString headroomSpoken(const Headroom& headroom); ///< "317 points over, 5.4 hours a week"

    static QString flag(const BoardFlag& flag, const Thresholds& thresholds);
    static Shape flagShape(const BoardFlag& flag);
    static Tone flagTone(const BoardFlag& flag);
    static QString hoursChange(const HoursChange& change);        ///< "+7.4 h on 3 Jan"
    static QString hoursChangeSpelled(const HoursChange& change); ///< "+7.4 h on 3 Jan 2027: NQO ends"

    static QString comingUp(const ComingUp& event);       ///< "Release: X104417"
    static QString comingUpEffect(const ComingUp& event); ///< "+84", "+7.4 h"; empty: none
    static QString reductionStatus(ReductionStatus status);

    /// Why a count of live cases is not shown.
    static QString noLiveCases();
};

} // namespace headroom
