#pragma once

#include "domain/pointstable.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace headroom {

/// The cells of a points table: what each is called, how findings name it, and how it is read and set.
class PointsCells {
    Q_DECLARE_TR_FUNCTIONS(PointsCells)

public:
    /// One of the numbers beside the grid.
    struct Number {
        QString key;  ///< as findings name it
        QString name; ///< with its unit
        std::function<QString(const PointsTable&)> text;
        std::function<bool(PointsTable&, const QString&)> set; ///< false: cannot be read
    };
    static const QList<Number>& numbers();

    /// Standard by type, then Transition to Adulthood by type.
    static constexpr int schemeColumns = 2 * static_cast<int>(caseTypeCount);
    static QString columnTitle(int column);
    static std::int32_t& at(PointsTable& table, int tierRow, int column);
    static std::int32_t at(const PointsTable& table, int tierRow, int column);
    /// "community A3", "t2a licence B2".
    static QString key(int tierRow, int column);
    /// "Community A3", "T2A, licence B2".
    static QString name(int tierRow, int column);
};

} // namespace headroom
