#include "service/todayrows.h"

#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/record.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

TodayBucket bucketOn(Date today, Date day) {
    if (day <= today) {
        return day < today ? TodayBucket::Overdue : TodayBucket::Today;
    }
    const Date sunday = today.plusDays(static_cast<int>((7 - today.weekday()) % 7));
    return day <= sunday ? TodayBucket::ThisWeek : TodayBucket::Later;
}

} // namespace

TodayRows::TodayRows(Workspace& workspace, TodaySnapshot& today)
    : m_workspace(workspace)
    , m_today(today)
    , m_denied(deniedPeople(workspace))
    , m_upTo(today.asOf < workspace.today() ? store::lastLogOn(workspace.database(), today.asOf)
                                            : LogEntryId{})
    , m_due(dueDatesIn(workspace, unitOf(today.post), today.asOf)) {
    for (const DueCase& one : m_due.cases) {
        m_people.emplace(one.record.person,
                         Shown{one.record.crn, one.record.surname, one.record.forename, one.record.id});
    }
}

std::vector<PersonId> TodayRows::people() const {
    std::vector<PersonId> people;
    for (const auto& [person, shown] : m_people) {
        people.push_back(person);
    }
    return people;
}

TodayRow TodayRows::rowFor(TodayKind kind, PersonId person, Date day) const {
    TodayRow row;
    row.kind = kind;
    row.person = person;
    row.day = day;
    row.bucket = bucketOn(m_today.asOf, day);
    if (const auto found = m_people.find(person); found != m_people.end()) {
        row.crn = found->second.crn;
        row.surname = found->second.surname;
        row.forename = found->second.forename;
        row.caseId = found->second.caseId;
    }
    return row;
}

TodayRow TodayRows::promptFor(TodayKind kind, PersonId person, Date day) const {
    TodayRow row = rowFor(kind, person, day);
    row.bucket = std::max(row.bucket, TodayBucket::Today);
    return row;
}

void TodayRows::add(TodayRow row) {
    if (!m_denied.contains(row.person) && row.day <= m_today.asOf.plusDays(m_today.horizonDays)) {
        m_today.rows.push_back(std::move(row));
    }
}

void TodayRows::sort() {
    std::stable_sort(m_today.rows.begin(), m_today.rows.end(), [](const TodayRow& a, const TodayRow& b) {
        return std::tie(a.bucket, a.day, a.startsAt, a.surname, a.forename, a.crn) <
               std::tie(b.bucket, b.day, b.startsAt, b.surname, b.forename, b.crn);
    });
}

} // namespace headroom
