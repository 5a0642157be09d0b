#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// What practitioners are told because somebody decided or recorded something about a case of theirs.
enum class NoticeKind : std::uint8_t {
    CaseReceived,
    CaseMoved, ///< to somebody else
    CoWorker,  ///< they work beside somebody
    Reassessment,
    ContactAlert ///< a contact was recorded that they are to look at
};
/// "case_received", "case_moved", "co_worker", "reassessment", "contact_alert": the word of the store.
std::string_view name(NoticeKind kind);

/// Of somebody with limited access it holds the CRN, the day and the kind, and nothing else.
struct Notice {
    std::int64_t id = 0;
    NoticeKind kind = NoticeKind::CaseReceived;
    Date day;
    std::string crn, surname, forename;
    bool limited = false;
    PersonId person; ///< 0: may not be seen by whoever is at the keyboard
    CaseId caseId;
    std::int64_t decision = 0; ///< 0: none
    std::string decidedBy;
    ItemId contact; ///< of an alert; 0: none, or the person may not be seen
    std::string recordedBy;
    std::optional<Instant> recordedAt; ///< when an alert was given
    std::string
        officer; ///< of a case that moved whom it went to, else whom it came from: "Surname, Forename"
};

/// Those that the practitioner of a post has not read yet, newest first: of all their posts, because they are
/// told as a person. For themselves, for those who cover the post and for managers; an alert is not shown to
/// whoever covers and gave it. Throws AccessDenied, NotFound.
std::vector<Notice> noticesFor(Workspace& workspace, PostId post);

/// Reads notices: only their practitioner does. Those that were read or withdrawn meanwhile are passed
/// over. How many were read now. Throws AccessDenied, NotFound.
int markNoticesRead(Workspace& workspace, PostId post, const std::vector<std::int64_t>& notices);

} // namespace headroom
