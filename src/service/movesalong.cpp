#include "service/movesalong.h"

#include "domain/enquiry.h"
#include "domain/sourcetext.h"
#include "engine/registers.h"
#include "service/contactcatalogue.h"
#include "service/workspace.h"
#include "store/contactlog.h"

#include <algorithm>

namespace headroom {

namespace {

/// Appointments further ahead than this are not looked for.
constexpr int appointmentDays = 366;

std::string_view reportWords(ReportKind kind) {
    switch (kind) {
    case ReportKind::Standard:
        return HEADROOM_TEXT("Moves", "Standard report");
    case ReportKind::Fast:
        return HEADROOM_TEXT("Moves", "Fast report");
    case ReportKind::Oral:
        return HEADROOM_TEXT("Moves", "Oral report");
    case ReportKind::Parole:
        return HEADROOM_TEXT("Moves", "Parole report");
    }
    return {};
}

/// Gathers what goes along with one case.
class Gathering {
public:
    Gathering(Workspace& workspace, const PersonSnapshot& person, CaseId caseId, PostId to, Date from)
        : m_workspace(workspace)
        , m_person(person)
        , m_case(caseId)
        , m_to(to)
        , m_from(from) {
        for (const CaseView& view : person.cases) {
            if (view.id == caseId) {
                m_holder = view.holder;
            }
        }
    }

    MovesAlong take() {
        takeRequirements();
        takeConditions();
        takeDeadlines();
        takeAppointments();
        takeReports();
        takeEnquiries();
        return std::move(m_along);
    }

private:
    /// What is about the person as a whole belongs to the newest case.
    bool ofThisCase(CaseId onCase) const {
        return onCase ? onCase == m_case : !m_person.cases.empty() && m_person.cases.front().id == m_case;
    }
    bool liveOrder(ItemId order) const {
        const auto found = std::find_if(m_person.orders.begin(), m_person.orders.end(),
                                        [&](const auto& one) { return one.id == order; });
        return found != m_person.orders.end() && ofThisCase(found->onCase) && found->value.live(m_from);
    }
    std::string officer(PostId post) const {
        if (!post) {
            return {};
        }
        const store::PostOwner owner = store::postOwner(m_workspace.database(), post);
        return owner.surname + ", " + owner.forename;
    }
    void goes(const char* kind, std::string_view name, std::optional<Date> day) {
        m_along.things.push_back({kind, std::string(name), day, true, {}});
    }
    void stays(const char* kind, std::string_view name, std::optional<Date> day, PostId with) {
        m_along.things.push_back({kind, std::string(name), day, false, officer(with)});
    }
    /// What one officer does stays with them, unless it is the one to whom the case goes.
    void ofOfficer(const char* kind, std::string_view name, std::optional<Date> day, PostId by) {
        if (by == m_to) {
            goes(kind, name, day);
        } else {
            stays(kind, name, day, by);
        }
    }

    void takeRequirements() {
        for (const Recorded<Requirement>& one : m_person.requirements) {
            if (liveOrder(one.value.order) && !(one.value.closedOn && *one.value.closedOn <= m_from)) {
                goes("requirement", requirementLabel(one.value.kind), one.value.endsOn);
            }
        }
    }
    void takeConditions() {
        for (const Recorded<LicenceCondition>& one : m_person.conditions) {
            if (liveOrder(one.value.order) && !(one.value.until && *one.value.until <= m_from)) {
                goes("condition", one.value.kind, one.value.until);
            }
        }
    }
    void takeDeadlines() {
        for (const DueDate& one : m_person.dueDates) {
            if (one.caseId != m_case || one.status.state != DeadlineState::Open) {
                continue;
            }
            if (!one.post || one.post == m_holder) {
                goes("deadline", one.deadline.rule.name, one.deadline.due);
            } else {
                ofOfficer("deadline", one.deadline.rule.name, one.deadline.due, one.post);
            }
        }
    }
    void takeAppointments() {
        for (const Recorded<Contact>& one : store::contactsWith(m_workspace.database(), m_person.id, m_from,
                                                                m_from.plusDays(appointmentDays))) {
            if (one.value.needsOutcome && one.value.outcome.empty() && ofThisCase(one.onCase)) {
                const ContactType* type = contactCatalogue().find(one.value.type);
                ofOfficer("appointment", type == nullptr ? one.value.type : type->name, one.value.day,
                          one.value.by);
            }
        }
    }
    void takeReports() {
        for (const Recorded<Report>& one : m_person.reports) {
            if (!one.value.completedOn && ofThisCase(one.onCase)) {
                ofOfficer("report", reportWords(one.value.kind), one.value.dueOn, one.value.author);
            }
        }
    }
    void takeEnquiries() {
        for (const Recorded<Enquiry>& one : m_person.enquiries) {
            if (!one.value.assessedOn && ofThisCase(one.onCase)) {
                const auto kind = parseEnquiryKind(one.value.kind);
                goes("enquiry", kind ? label(*kind) : std::string_view(one.value.kind),
                     one.value.requestedOn);
            }
        }
    }

    Workspace& m_workspace;
    const PersonSnapshot& m_person;
    CaseId m_case;
    PostId m_to, m_holder;
    Date m_from;
    MovesAlong m_along;
};

} // namespace

MovesAlong movesAlong(Workspace& workspace, const PersonSnapshot& person, CaseId caseId, PostId to,
                      Date from) {
    return Gathering(workspace, person, caseId, to, from).take();
}

} // namespace headroom
