#include "service/notices.h"
#include "service/todayrows.h"
#include "service/workspace.h"

namespace headroom {

void addNotices(TodayRows& rows) {
    for (Notice& notice : noticesFor(rows.workspace(), rows.today().post)) {
        const bool alert = notice.kind == NoticeKind::ContactAlert;
        TodayRow row =
            rows.promptFor(alert ? TodayKind::ContactAlert : TodayKind::Notice, notice.person, notice.day);
        row.notice = notice.id;
        row.code = name(notice.kind);
        row.caseId = notice.caseId;
        row.crn = std::move(notice.crn);
        row.surname = std::move(notice.surname);
        row.forename = std::move(notice.forename);
        row.detail = std::move(alert ? notice.recordedBy : notice.officer);
        row.item = notice.contact;
        row.recordedAt = notice.recordedAt;
        rows.add(std::move(row));
    }
}

} // namespace headroom
