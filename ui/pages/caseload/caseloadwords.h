#pragma once

#include "service/caseload.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace headroom {

/// How a case in a list reads.
class CaseloadWords {
    Q_DECLARE_TR_FUNCTIONS(CaseloadWords)

public:
    static QString limited(); ///< all that is said of a case one may not see, beside its CRN
    static QString who(const CaseloadRow& row);
    static QString tier(const CaseloadRow& row);
    static QString appointment(const NextAppointment& appointment, Date asOf);
    static QString order(const CaseloadRow& row);
    static QString flags(const CaseloadRow& row); ///< alerts first
    static QString alert(const std::string& kind);
    static QString registration(const std::string& code);
    static int age(const CaseloadRow& row, Date asOf);
    static bool suspended(const CaseloadRow& row);
};

} // namespace headroom
