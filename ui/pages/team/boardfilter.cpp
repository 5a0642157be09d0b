#include "ui/pages/team/boardfilter.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(BoardFilter)
};

} // namespace

std::function<bool(const PostRow&)> postPredicate(BoardFilter filter) {
    switch (filter) {
    case BoardFilter::None:
        break;
    case BoardFilter::Over:
        return [](const PostRow& row) { return row.status == Status::Over || row.status == Status::Severe; };
    case BoardFilter::Sustained:
        return [](const PostRow& row) { return row.sustained; };
    case BoardFilter::HasRoom:
        return [](const PostRow& row) { return row.status == Status::Ok; };
    case BoardFilter::Uncovered:
        return [](const PostRow& row) {
            return row.status == Status::NoCapacity &&
                   (row.figure.cases.total() > 0 || row.uncovered > Points{});
        };
    }
    return {};
}

std::function<bool(const UnitRow&)> unitPredicate(BoardFilter filter) {
    switch (filter) {
    case BoardFilter::None:
        break;
    case BoardFilter::Over:
        return [](const UnitRow& row) { return row.figure.over > 0; };
    case BoardFilter::Sustained:
        return [](const UnitRow& row) { return row.sustained > 0; };
    case BoardFilter::HasRoom:
        return [](const UnitRow& row) { return row.status == Status::Ok; };
    case BoardFilter::Uncovered:
        return [](const UnitRow& row) {
            return row.figure.uncoveredCases > 0 || row.figure.uncovered > Points{};
        };
    }
    return {};
}

QString filterText(BoardFilter filter, const Thresholds& thresholds) {
    switch (filter) {
    case BoardFilter::None:
        break;
    case BoardFilter::Over:
        return FilterText::tr("Over %1 %").arg(basisPointsText(thresholds.over));
    case BoardFilter::Sustained:
        return FilterText::tr("Sustained");
    case BoardFilter::HasRoom:
        return FilterText::tr("Has room");
    case BoardFilter::Uncovered:
        return FilterText::tr("Uncovered work");
    }
    return {};
}

} // namespace headroom
