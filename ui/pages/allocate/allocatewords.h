#pragma once

#include "service/allocation.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How waiting cases, who could take them and what was decided read on screen.
class AllocateWords {
    Q_DECLARE_TR_FUNCTIONS(AllocateWords)

public:
    /// Words with their colour and mark.
    struct Said {
        QString text;
        Tone tone = Tone::Normal;
        Shape shape = Shape::None;
    };

    static QString who(const QueueRow& row);  ///< "Marsh, Tamsin"; of a denied one "Limited access"
    static QString kind(const QueueRow& row); ///< "B2 · High RoSH · Licence"
    static QString waiting(const QueueRow& row);
    /// "First appointment 2 days overdue", "First appointment by 24 Nov", "Not needed: in custody" …
    static Said first(const QueueRow& row, Date asOf);
    static QString known(const QueueRow& row); ///< "New to probation", "Held before by Haddad, Karim, PO"
    /// Why a case can be read and not allocated; empty: it can be.
    static QString obstacle(const QueueRow& row);
    static QString spoken(const QueueRow& row, Date asOf); ///< the whole row in a sentence

    static QString rules(const SuitabilityResult& result); ///< "High RoSH: PO only · Sustained over 110"
    /// What stands under an officer: who they are to the person, the rules, then training and mentor.
    static QString note(const CandidateRow& row);
    static QString whyNot(const CandidateRow& row); ///< of one who cannot be chosen
    static QString training(const CandidateRow& row);
    static QString change(double before, double after); ///< "78.0 → 84.1 %"
    static QString afterwards(const CandidateRow& row); ///< "78.0 → 84.1 %, 347 points (5.9 h a week) left"

    static QString role(CaseRole role);
    /// "X104417 allocated to Sahota, Gurpreet (78.0 → 84.1 %)."
    static QString done(const QString& crn, const QString& officer, const std::vector<FigureMove>& figures,
                        bool moved);
};

} // namespace headroom
