#pragma once

#include "service/caseload.h"

#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace headroom {

/// What a list of cases is narrowed to beside the words typed: every part that is set must hold. A row
/// that one may not see passes none of them, for nothing is known of it.
struct CaseloadFilter {
    enum class Risk { Any, Low, Medium, High, VeryHigh, HighOrMore, NotAssessed };
    enum class Next { Any, None, SevenDays, OutcomeToLog };

    QString tier; ///< "2021:B", "2021:untiered", "2026:D", "2026:none"; empty: any
    std::optional<CaseType> type;
    Risk risk = Risk::Any;
    Next next = Next::Any;
    QString flag; ///< "alert:self_harm", "register:MAPP", "any"; empty: whether or not
    bool overdue = false;
    bool suspended = false;
    bool coWorked = false;
    bool endsSoon = false;

    friend bool operator==(const CaseloadFilter&, const CaseloadFilter&) = default;
};

inline constexpr int orderEndsSoonDays = 28;
inline constexpr int nextAppointmentDays = 7;

bool passes(const CaseloadFilter& filter, const CaseloadRow& row, Date asOf);

/// The parts that can be set and taken off on their own: each is a chip.
enum class CaseloadPart { Tier, Type, Risk, Next, Flag, Overdue, Suspended, CoWorked, EndsSoon };
std::vector<CaseloadPart> partsOf(const CaseloadFilter& filter);
QString partText(const CaseloadFilter& filter, CaseloadPart part);
CaseloadFilter without(CaseloadFilter filter, CaseloadPart part);

QString tierFilterText(const QString& tier);
QString riskFilterText(CaseloadFilter::Risk risk);
QString nextFilterText(CaseloadFilter::Next next);
QString flagFilterText(const QString& flag);

QVariantMap toMap(const CaseloadFilter& filter);
CaseloadFilter caseloadFilter(const QVariantMap& map);

} // namespace headroom
