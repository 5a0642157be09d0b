#include "service/notices.h"
#include "service/todayrows.h"
#include "service/workspace.h"

namespace headroom {

void addNotices(TodayRows& rows) {
    for (Notice& notice : noticesFor(rows.workspace(), rows.today().post)) {
        TodayRow row = rows.promptFor(TodayKind::Notice, notice.person, notice.day);
        row.notice = notice.id;
        row.code = name(notice.kind);
        row.caseId = notice.caseId;
        row.crn = std::move(notice.crn);
        row.surname = std::move(notice.surname);
        row.forename = std::move(notice.forename);
        row.detail = std::move(notice.officer);
        rows.add(std::move(row));
    }
}

} // namespace headroom
