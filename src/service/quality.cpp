#include "service/contactcatalogue.h"
#include "service/duedatesin.h"
#include "service/oversight.h"
#include "service/personaccess.h"
#include "service/postfigures.h"
#include "service/supervisiondue.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/oversight.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace headroom {

namespace {

constexpr int daysOfWeek = 7;
const std::string roshReviewGroup = "rosh_review";

/// Puts the view of officers' work together from what is recorded of it.
class QualityReading {
public:
    QualityReading(Workspace& workspace, UnitRef unit, Date asOf)
        : m_workspace(workspace)
        , m_db(workspace.database())
        , m_denied(deniedPeople(workspace))
        , m_context(figureContext(m_db, asOf)) {
        m_made.unit = store::pathOf(m_db, unit, asOf).back();
        m_made.asOf = asOf;
        m_made.from = asOf.plusDays(1 - qualityWeeks * daysOfWeek);
        m_made.thresholds = m_context.thresholds;
    }

    QualitySnapshot read() {
        addOfficers();
        addDeadlines();
        addAppointments();
        for (auto& [post, row] : m_rows) {
            m_made.rows.push_back(std::move(row));
        }
        std::stable_sort(m_made.rows.begin(), m_made.rows.end(), [](const auto& a, const auto& b) {
            return std::tie(a.teamName, a.surname, a.forename) < std::tie(b.teamName, b.surname, b.forename);
        });
        std::stable_sort(m_made.items.begin(), m_made.items.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.kind, -a.daysLate, a.day.value_or(Date())) <
                   std::tuple(b.kind, -b.daysLate, b.day.value_or(Date()));
        });
        return std::move(m_made);
    }

private:
    void addOfficers() {
        const UnitFacts facts = readUnitFacts(m_db, m_context, m_made.unit.ref);
        for (const store::PostRecord& post : facts.posts) {
            const PostRow figure = postRow(m_context, facts, post);
            if (figure.figure.total == Points{} && figure.figure.cases.total() == 0) {
                continue; // a manager, or somebody who holds nothing
            }
            QualityRow row;
            row.post = post.id;
            row.staffCode = post.staffCode;
            row.surname = post.surname;
            row.forename = post.forename;
            row.teamName = post.teamName;
            row.grade = figure.grade;
            row.stage = figure.stage;
            row.percent = figure.percent;
            row.status = figure.status;
            m_rows.emplace(post.id, std::move(row));
        }
        for (const DueDate& due : supervisionsDue(m_workspace, m_made.unit.ref, m_made.asOf,
                                                  deadlineRulesOn(m_workspace, m_made.asOf))) {
            if (const auto found = m_rows.find(due.officer); found != m_rows.end()) {
                found->second.supervisionDue = due.deadline.due;
                found->second.supervisionLate = due.status.overdue();
            }
        }
    }

    void add(PostId post, OversightItem item) {
        const auto found = m_rows.find(post);
        if (found == m_rows.end()) {
            return;
        }
        item.post = post;
        item.officer = found->second.surname + ", " + found->second.forename;
        if (m_denied.contains(item.person)) {
            item.person = {};
            item.onCase = {};
            item.surname.clear();
            item.forename.clear();
        }
        ++found->second.counts[static_cast<std::size_t>(item.kind)];
        m_made.items.push_back(std::move(item));
    }

    void addDeadlines() {
        for (const DueDate& due :
             dueDatesIn(m_workspace, m_made.unit.ref, m_made.asOf, m_made.from.plusDays(-1)).dueDates) {
            if (!due.person) {
                continue; // an officer's own
            }
            OversightItem item;
            item.person = due.person;
            item.onCase = due.caseId;
            item.crn = due.crn;
            item.surname = due.surname;
            item.forename = due.forename;
            item.about = due.deadline.rule.name;
            item.day = due.deadline.due;
            item.daysLate = due.status.daysLate;
            const bool open = due.status.state == DeadlineState::Open;
            if (due.deadline.rule.group == roshReviewGroup && open) {
                item.kind = due.status.overdue() ? OversightKind::RoshOverdue : OversightKind::RoshInDate;
                add(due.post, item);
            }
            const bool within = m_made.from <= due.deadline.due && due.deadline.due <= m_made.asOf;
            if (!within || due.status.state == DeadlineState::Waived || (open && !due.status.overdue())) {
                continue;
            }
            const bool met = due.status.state == DeadlineState::Met && due.status.daysLate == 0;
            item.kind = met ? OversightKind::DeadlineMet : OversightKind::DeadlineMissed;
            add(due.post, std::move(item));
        }
    }

    void addAppointments() {
        for (const store::PastAppointment& one : store::pastAppointments(
                 m_db, m_made.unit.ref, m_made.asOf, m_made.from, m_made.asOf.plusDays(-1))) {
            OversightItem item;
            item.kind = one.recorded ? OversightKind::OutcomeRecorded : OversightKind::OutcomeMissing;
            item.person = one.person;
            item.onCase = one.onCase;
            item.crn = one.crn;
            item.surname = one.surname;
            item.forename = one.forename;
            const ContactType* type = contactCatalogue().find(one.type);
            item.about = type == nullptr ? one.type : type->name;
            item.day = one.day;
            add(one.post, std::move(item));
        }
    }

    Workspace& m_workspace;
    sql::Database& m_db;
    const std::unordered_set<PersonId>& m_denied;
    FigureContext m_context;
    std::map<PostId, QualityRow> m_rows;
    QualitySnapshot m_made;
};

} // namespace

QualitySnapshot readQuality(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFlags);
    const sql::ReadTransaction reading(workspace.database());
    return QualityReading(workspace, unit, asOf).read();
}

} // namespace headroom
