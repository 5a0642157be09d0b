#include "ui/pages/today/todayfilter.h"

#include "ui/pages/today/todaywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct TodayFilterText {
    Q_DECLARE_TR_FUNCTIONS(TodayFilter)
};

} // namespace

bool passes(TodayFilter filter, const TodayRow& row) {
    switch (filter) {
    case TodayFilter::None:
        return true;
    case TodayFilter::Overdue:
        return row.bucket == TodayBucket::Overdue;
    case TodayFilter::Today:
        return row.bucket == TodayBucket::Today;
    case TodayFilter::ThisWeek:
        return row.bucket == TodayBucket::ThisWeek;
    case TodayFilter::Later:
        return row.bucket == TodayBucket::Later;
    case TodayFilter::Outcomes:
        return row.kind == TodayKind::OutcomeToLog;
    case TodayFilter::Drafts:
        return row.kind == TodayKind::Draft;
    case TodayFilter::Alerts:
        return row.kind == TodayKind::AlertBegan || row.kind == TodayKind::ContactAlert;
    case TodayFilter::Tiers:
        return row.kind == TodayKind::TierChanged;
    case TodayFilter::Enquiries:
        return row.kind == TodayKind::EnquiryWaiting || row.kind == TodayKind::EnquiryToAssess;
    }
    return true;
}

int count(const TodaySnapshot& today, TodayFilter filter) {
    return static_cast<int>(std::count_if(today.rows.begin(), today.rows.end(),
                                          [filter](const TodayRow& row) { return passes(filter, row); }));
}

QString filterText(TodayFilter filter) {
    switch (filter) {
    case TodayFilter::None:
        break;
    case TodayFilter::Overdue:
        return TodayWords::bucket(TodayBucket::Overdue);
    case TodayFilter::Today:
        return TodayWords::bucket(TodayBucket::Today);
    case TodayFilter::ThisWeek:
        return TodayWords::bucket(TodayBucket::ThisWeek);
    case TodayFilter::Later:
        return TodayWords::bucket(TodayBucket::Later);
    case TodayFilter::Outcomes:
        return TodayFilterText::tr("Outcomes to log");
    case TodayFilter::Drafts:
        return TodayFilterText::tr("Drafts");
    case TodayFilter::Alerts:
        return TodayFilterText::tr("New alerts");
    case TodayFilter::Tiers:
        return TodayFilterText::tr("Tier changes");
    case TodayFilter::Enquiries:
        return TodayFilterText::tr("Enquiries");
    }
    return {};
}

} // namespace headroom
