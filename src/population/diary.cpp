#include "population/diary.h"

#include "population/orders.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom::recipe {

namespace {

constexpr double attendedShare = 0.82;
constexpr double acceptableShare = 0.90; ///< with the attended ones
constexpr double outcomeLate = 0.25;     ///< of the last days' appointments
constexpr int lastDays = 6;
constexpr double nextBooked = 0.88;
constexpr double homeVisitShare = 0.07;
constexpr double otherShare = 0.75; ///< contacts with others, beside each appointment
constexpr int letterAnswerDays = 7;

/// Codes of the catalogue of contact types (resources/reference/contact_types.json).
constexpr const char* officeVisit = "AP01";
constexpr const char* homeVisit = "AP02";
constexpr const char* firstOfOrder = "AP05";
constexpr const char* firstAfterRelease = "AP06";
constexpr const char* activityDay = "AP13";
constexpr const char* prisonLink = "AP09";

struct OtherContact {
    const char* code;
    const char* activity;
    int minutes;
    const char* note;
};
constexpr std::array otherContacts = {
    OtherContact{"CO01", "liaison", 15, "Called a partner organisation about support that was agreed."},
    OtherContact{"CO02", "liaison", 10, "Wrote to the housing provider about the present tenancy."},
    OtherContact{"CO03", "liaison", 10, "Answer received; nothing that changes the plan."},
    OtherContact{"CO04", "liaison", 20, "Spoke with the prison about the weeks before release."},
};

constexpr std::array attendedNotes = {
    "Check-in: came on time and settled.\nReview: went over the last two weeks and what was "
    "agreed.\nIntervention: "
    "worked on how decisions are made under pressure.\nSummarise: the plan stays as it is.\nSet tasks: keep "
    "the "
    "appointment with the partner organisation.\nAppointment: next one given.",
    "Check-in: no changes at home or at work.\nReview: two of three tasks done.\nIntervention: looked at "
    "what went "
    "well and why.\nSet tasks: the third task again, with help.\nAppointment: as usual.",
    "Came early. Talked about the training place that starts next month and who to ask for the fare.",
    "Short meeting. Circumstances as before; the next steps of the plan were gone through one by one.",
    "Talked about the family visit at the weekend and how it went. Nothing that raises concern.",
    "Went through the exercise from last time. Understands the difference between a plan and a wish.",
};
constexpr std::array acceptableReasons = {"medical", "employment", "family_or_childcare", "court_or_legal",
                                          "holiday"};

class DiaryKeeper {
public:
    DiaryKeeper(const PopulationCase& made, Date asOf, Rng& rng, PopulationRecord& record)
        : m_case(made)
        , m_asOf(asOf)
        , m_rng(rng)
        , m_record(record) {}

    void keep(int weeks) {
        const Date begins = m_case.order.releaseOn && *m_case.order.releaseOn <= m_asOf
                                ? std::max(m_case.since, *m_case.order.releaseOn)
                                : m_case.since;
        const Date from = std::max(begins, m_asOf.plusDays(-7 * weeks));
        const int every = daysBetween();
        Date day = from.plusDays(m_rng.between(1, every));
        if (from == begins && m_case.type != CaseType::Custody) {
            day = firstAppointment(begins).plusDays(every);
        }
        for (; day < m_asOf; day = day.plusDays(std::max(1, every + m_rng.between(-2, 2)))) {
            past(workingDay(day));
            if (m_rng.chance(otherShare)) {
                other(workingDay(day.plusDays(-1)));
            }
        }
        bookNext(day, every);
    }

private:
    int daysBetween() const {
        if (m_case.type == CaseType::Custody) {
            return 32;
        }
        switch (m_case.rosh) {
        case Rosh::VeryHigh:
        case Rosh::High:
            return 8;
        case Rosh::Medium:
            return 13;
        case Rosh::Low:
            break;
        }
        return 26;
    }

    bool hasActivityDays() const {
        return std::any_of(
            m_case.order.requirements.begin(), m_case.order.requirements.end(),
            [](const PopulationRequirement& one) { return one.kind == "rehabilitation activity"; });
    }

    Contact appointment(const char* type, Date day, int minutes) {
        Contact contact;
        contact.type = type;
        contact.day = day;
        contact.startsAt = 60 * m_rng.between(9, 16) + 15 * m_rng.between(0, 3);
        contact.endsAt = *contact.startsAt + minutes;
        contact.place = type == homeVisit    ? "At home"
                        : type == prisonLink ? "Prison"
                                             : "Invented House, ground floor";
        contact.activity = type == homeVisit    ? "home_visit"
                           : type == prisonLink ? "remote_contact"
                                                : "face_to_face";
        contact.minutes = minutes;
        return contact;
    }

    Date firstAppointment(Date begins) {
        const bool late = m_rng.chance(0.06);
        const Date day = workingDay(begins.plusDays(late ? m_rng.between(9, 14) : m_rng.between(1, 6)));
        if (day >= m_asOf) {
            Contact booked = appointment(m_case.type == CaseType::Licence ? firstAfterRelease : firstOfOrder,
                                         std::max(day, m_asOf), 60);
            booked.minutes = 0;
            booked.needsOutcome = true;
            m_record.contacts.push_back({booked, {}});
            return day;
        }
        Contact first =
            appointment(m_case.type == CaseType::Licence ? firstAfterRelease : firstOfOrder, day, 60);
        first.outcome = "attended_complied";
        first.notes = "First appointment: order, rights and rules explained; contact details checked.";
        m_record.contacts.push_back({first, {}});
        planAfter(day);
        return day;
    }

    void planAfter(Date first) {
        const Date planned = workingDay(first.plusDays(m_rng.between(8, 24)));
        if (planned < m_asOf && m_rng.chance(0.93)) {
            m_record.milestones.push_back({"plan_completed", planned, {}, ""});
        }
    }

    void past(Date day) {
        const bool custody = m_case.type == CaseType::Custody;
        const bool visit = !custody && m_rng.chance(homeVisitShare);
        const bool activity = !custody && !visit && hasActivityDays() && m_rng.chance(0.4);
        const char* type = custody ? prisonLink : visit ? homeVisit : activity ? activityDay : officeVisit;
        Contact contact = appointment(type, day, custody ? 45 : visit || activity ? 60 : 45);
        if (day.daysUntil(m_asOf) <= lastDays && m_rng.chance(outcomeLate)) {
            contact.needsOutcome = true;
            contact.minutes = 0;
            m_record.contacts.push_back({contact, {}});
            return;
        }
        const double place = custody ? 0 : m_rng.unit();
        if (place < attendedShare) {
            contact.outcome = "attended_complied";
            contact.countsRar = activity;
            contact.notes = m_rng.pick(std::span<const char* const>(attendedNotes));
            m_record.contacts.push_back({contact, {}});
            return;
        }
        contact.minutes = 10;
        if (place < acceptableShare) {
            contact.outcome = "acceptable_absence";
            contact.absenceReason = m_rng.pick(std::span<const char* const>(acceptableReasons));
            contact.notes = "Called beforehand; reason accepted, evidence seen.";
            m_record.contacts.push_back({contact, {}});
            return;
        }
        failed(contact, day);
    }

    void failed(Contact contact, Date day) {
        contact.outcome = "unacceptable_absence";
        contact.notes = "Did not come and did not call. Nobody answered the telephone.";
        Enforcement enforcement;
        enforcement.action = "send_letter";
        enforcement.letter = "first";
        enforcement.decidedOn = day;
        enforcement.evidenceDueOn = workingDay(day.plusDays(letterAnswerDays));
        enforcement.state = *enforcement.evidenceDueOn < m_asOf ? "closed" : "open";
        m_record.contacts.push_back({contact, enforcement});
    }

    void other(Date day) {
        // The last one is with the prison.
        const std::size_t kinds = otherContacts.size() - (m_case.type == CaseType::Custody ? 0 : 1);
        const OtherContact& kind = m_rng.pick(std::span<const OtherContact>(otherContacts).first(kinds));
        Contact contact;
        contact.type = kind.code;
        contact.day = day;
        contact.activity = kind.activity;
        contact.minutes = kind.minutes;
        contact.notes = kind.note;
        m_record.contacts.push_back({contact, {}});
    }

    void bookNext(Date day, int every) {
        if (!m_rng.chance(nextBooked) || m_case.order.endsOn < m_asOf) {
            return;
        }
        const Date next =
            std::max(m_asOf, workingDay(std::max(day, m_asOf.plusDays(m_rng.between(0, every)))));
        Contact contact = appointment(m_case.type == CaseType::Custody ? prisonLink : officeVisit, next, 45);
        contact.minutes = 0;
        contact.needsOutcome = true;
        m_record.contacts.push_back({contact, {}});
    }

    const PopulationCase& m_case;
    Date m_asOf;
    Rng& m_rng;
    PopulationRecord& m_record;
};

} // namespace

void keepDiary(const PopulationCase& made, Date asOf, int weeks, Rng& rng, PopulationRecord& record) {
    DiaryKeeper(made, asOf, rng, record).keep(weeks);
}

} // namespace headroom::recipe
