#pragma once

#include "domain/record.h"
#include "store/sql/statement.h"

#include <string>
#include <string_view>
#include <tuple>

/// How each kind of record lies in its table: the word for its items, the columns behind the
/// envelope in one order, and the two ways between value and row.
namespace headroom::store {

template <class T>
struct RecordKind;

namespace record {

std::optional<std::int64_t> levelNumber(const std::optional<Rosh>& level);
std::optional<Rosh> levelOf(std::optional<std::int64_t> number);
std::optional<std::string> unitOrNull(const std::string& unit);
std::string severityText(const std::vector<std::optional<int>>& severities);
std::vector<std::optional<int>> severitiesOf(std::string_view text);
std::string_view word(AccessEntry::List list);
AccessEntry::List listOf(std::string_view word);
std::string_view word(ReportKind kind);
ReportKind reportKindOf(std::string_view word);

} // namespace record

template <>
struct RecordKind<PersonDetails> {
    static constexpr std::string_view kind = "person", table = "person_details";
    static constexpr std::string_view columns = "surname, forename, preferred_name, date_of_birth, gender, "
                                                "language, pnc, cro, noms, national_insurance";
    static auto values(const PersonDetails& v) {
        return std::tie(v.surname, v.forename, v.preferredName, v.dateOfBirth, v.gender, v.language, v.pnc,
                        v.cro, v.noms, v.nationalInsurance);
    }
    static PersonDetails read(sql::Row& row) {
        return {row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
                row.next<Date>(),        row.next<std::string>(), row.next<std::string>(),
                row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
                row.next<std::string>()};
    }
};

template <>
struct RecordKind<ContactPoint> {
    static constexpr std::string_view kind = "contact_point", table = "contact_points_of_people";
    static constexpr std::string_view columns = "point_kind, value, usage, note, from_day, until_day";
    static auto values(const ContactPoint& v) {
        return std::tie(v.kind, v.value, v.usage, v.note, v.from, v.until);
    }
    static ContactPoint read(sql::Row& row) {
        return {row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
                row.next<std::string>(), row.next<Date>(),        row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<Adjustment> {
    static constexpr std::string_view kind = "adjustment", table = "adjustments";
    static constexpr std::string_view columns = "description, from_day, until_day";
    static auto values(const Adjustment& v) { return std::tie(v.description, v.from, v.until); }
    static Adjustment read(sql::Row& row) {
        return {row.next<std::string>(), row.next<Date>(), row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<Alert> {
    static constexpr std::string_view kind = "alert", table = "alerts";
    static constexpr std::string_view columns = "alert_kind, note, from_day, until_day";
    static auto values(const Alert& v) { return std::tie(v.kind, v.note, v.from, v.until); }
    static Alert read(sql::Row& row) {
        return {row.next<std::string>(), row.next<std::string>(), row.next<Date>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<AccessEntry> {
    static constexpr std::string_view kind = "access", table = "access_entries";
    static constexpr std::string_view columns = "list, who, from_day, until_day";
    static auto values(const AccessEntry& v) {
        return std::tuple<std::string_view, const std::string&, Date, std::optional<Date>>(
            record::word(v.list), v.who, v.from, v.until);
    }
    static AccessEntry read(sql::Row& row) {
        return {record::listOf(row.next<std::string>()), row.next<std::string>(), row.next<Date>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<SentenceOrder> {
    static constexpr std::string_view kind = "order", table = "order_revisions";
    static constexpr std::string_view columns = "kind, offence, court, sentenced_on, starts_on, ends_on, "
                                                "release_on, ended_on, breach_started_on";
    static auto values(const SentenceOrder& v) {
        return std::tie(v.kind, v.offence, v.court, v.sentencedOn, v.startsOn, v.endsOn, v.releaseOn,
                        v.endedOn, v.breachStartedOn);
    }
    static SentenceOrder read(sql::Row& row) {
        return {row.next<std::string>(),
                row.next<std::string>(),
                row.next<std::string>(),
                row.next<Date>(),
                row.next<Date>(),
                row.next<Date>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<Requirement> {
    static constexpr std::string_view kind = "requirement", table = "requirement_revisions";
    static constexpr std::string_view columns =
        "order_id, kind, amount, unit, completed, from_day, ends_on, closed_on";
    static auto values(const Requirement& v) {
        return std::tuple<ItemId, const std::string&, std::optional<int>, std::optional<std::string>, int,
                          Date, std::optional<Date>, std::optional<Date>>(
            v.order, v.kind, v.amount, record::unitOrNull(v.unit), v.completed, v.from, v.endsOn, v.closedOn);
    }
    static Requirement read(sql::Row& row) {
        return {row.next<ItemId>(),
                row.next<std::string>(),
                row.next<std::optional<int>>(),
                row.next<std::optional<std::string>>().value_or(""),
                row.next<int>(),
                row.next<Date>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<LicenceCondition> {
    static constexpr std::string_view kind = "licence_condition", table = "licence_conditions";
    static constexpr std::string_view columns = "order_id, kind, note, from_day, until_day";
    static auto values(const LicenceCondition& v) {
        return std::tie(v.order, v.kind, v.note, v.from, v.until);
    }
    static LicenceCondition read(sql::Row& row) {
        return {row.next<ItemId>(), row.next<std::string>(), row.next<std::string>(), row.next<Date>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<CustodyDates> {
    static constexpr std::string_view kind = "custody", table = "custody_dates";
    static constexpr std::string_view columns =
        "order_id, indeterminate, early_allocation, recalled, immigration, tariff_on, target_hearing_on, "
        "parole_eligibility_on, automatic_release_on, conditional_release_on, open_conditions_on, "
        "sentence_expiry_on, recalled_on, prison";
    static auto values(const CustodyDates& v) {
        return std::tie(v.order, v.indeterminate, v.earlyAllocation, v.recalled, v.immigration, v.tariff,
                        v.targetHearing, v.paroleEligibility, v.automaticRelease, v.conditionalRelease,
                        v.openConditions, v.sentenceExpiry, v.recalledOn, v.prison);
    }
    static CustodyDates read(sql::Row& row) {
        using Day = std::optional<Date>;
        return {row.next<ItemId>(), row.next<bool>(),       row.next<bool>(), row.next<bool>(),
                row.next<bool>(),   row.next<Day>(),        row.next<Day>(),  row.next<Day>(),
                row.next<Day>(),    row.next<Day>(),        row.next<Day>(),  row.next<Day>(),
                row.next<Day>(),    row.next<std::string>()};
    }
};

template <>
struct RecordKind<RoshAssessment> {
    static constexpr std::string_view kind = "rosh", table = "rosh_assessments";
    static constexpr std::string_view columns =
        "assessed_on, children, public_people, known_adult, staff, prisoners, agreed_by, note";
    static auto values(const RoshAssessment& v) {
        using Level = std::optional<std::int64_t>;
        return std::tuple<Date, Level, Level, Level, Level, Level, const std::string&, const std::string&>(
            v.assessedOn, record::levelNumber(v.levels[0]), record::levelNumber(v.levels[1]),
            record::levelNumber(v.levels[2]), record::levelNumber(v.levels[3]),
            record::levelNumber(v.levels[4]), v.agreedBy, v.note);
    }
    static RoshAssessment read(sql::Row& row) {
        RoshAssessment v;
        v.assessedOn = row.next<Date>();
        for (auto& level : v.levels) {
            level = record::levelOf(row.next<std::optional<std::int64_t>>());
        }
        v.agreedBy = row.next<std::string>();
        v.note = row.next<std::string>();
        return v;
    }
};

template <>
struct RecordKind<Registration> {
    static constexpr std::string_view kind = "registration", table = "registration_revisions";
    static constexpr std::string_view columns = "code, level, category, note, from_day, until_day, review_on";
    static auto values(const Registration& v) {
        return std::tie(v.code, v.level, v.category, v.note, v.from, v.until, v.reviewOn);
    }
    static Registration read(sql::Row& row) {
        return {row.next<std::string>(),        row.next<std::string>(), row.next<std::string>(),
                row.next<std::string>(),        row.next<Date>(),        row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<Predictors> {
    static constexpr std::string_view kind = "predictors", table = "predictors";
    static constexpr std::string_view columns =
        "assessed_on, rsr, ogrs, all_reoffending, all_reoffending_static, serious_reoffending, "
        "serious_reoffending_static, sexual_score, sexual_band";
    static auto values(const Predictors& v) {
        return std::tie(v.assessedOn, v.rsr, v.ogrs, v.allReoffending, v.allReoffendingStatic,
                        v.seriousReoffending, v.seriousReoffendingStatic, v.sexualScore, v.sexualBand);
    }
    static Predictors read(sql::Row& row) {
        using Score = std::optional<int>;
        return {row.next<Date>(),  row.next<Score>(), row.next<Score>(),
                row.next<Score>(), row.next<bool>(),  row.next<Score>(),
                row.next<bool>(),  row.next<Score>(), row.next<std::string>()};
    }
};

template <>
struct RecordKind<NeedsAssessment> {
    static constexpr std::string_view kind = "needs", table = "needs_assessments";
    static constexpr std::string_view columns =
        "assessed_on, severities, parenting, impulsivity, temper_control, ever_sexual_offence";
    static auto values(const NeedsAssessment& v) {
        return std::tuple<Date, std::string, std::optional<bool>, std::optional<int>, std::optional<int>,
                          bool>(v.assessedOn, record::severityText(v.severities), v.parenting, v.impulsivity,
                                v.temperControl, v.everSexualOffence);
    }
    static NeedsAssessment read(sql::Row& row) {
        return {row.next<Date>(),
                record::severitiesOf(row.next<std::string>()),
                row.next<std::optional<bool>>(),
                row.next<std::optional<int>>(),
                row.next<std::optional<int>>(),
                row.next<bool>()};
    }
};

template <>
struct RecordKind<Report> {
    static constexpr std::string_view kind = "report", table = "report_revisions";
    static constexpr std::string_view columns =
        "report_kind, requested_on, due_on, hearing_on, completed_on, author_post_id, court, note, "
        "countersign_asked_on, countersigned_on";
    static auto values(const Report& v) {
        return std::tuple<std::string_view, Date, std::optional<Date>, std::optional<Date>,
                          std::optional<Date>, PostId, const std::string&, const std::string&,
                          std::optional<Date>, std::optional<Date>>(
            record::word(v.kind), v.requestedOn, v.dueOn, v.hearingOn, v.completedOn, v.author, v.court,
            v.note, v.countersignAskedOn, v.countersignedOn);
    }
    static Report read(sql::Row& row) {
        return {record::reportKindOf(row.next<std::string>()),
                row.next<Date>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>(),
                row.next<PostId>(),
                row.next<std::string>(),
                row.next<std::string>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>()};
    }
};

template <>
struct RecordKind<Enquiry> {
    static constexpr std::string_view kind = "enquiry", table = "enquiries";
    static constexpr std::string_view columns =
        "enquiry_kind, requested_on, chased_on, received_on, assessed_on, times_chased, note";
    static auto values(const Enquiry& v) {
        return std::tie(v.kind, v.requestedOn, v.chasedOn, v.receivedOn, v.assessedOn, v.timesChased, v.note);
    }
    static Enquiry read(sql::Row& row) {
        return {row.next<std::string>(),         row.next<Date>(),
                row.next<std::optional<Date>>(), row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>(), row.next<int>(),
                row.next<std::string>()};
    }
};

template <>
struct RecordKind<Milestone> {
    static constexpr std::string_view kind = "milestone", table = "milestones";
    static constexpr std::string_view columns = "event, day, subject, note";
    static auto values(const Milestone& v) { return std::tie(v.event, v.day, v.subject, v.note); }
    static Milestone read(sql::Row& row) {
        return {row.next<std::string>(), row.next<Date>(), row.next<ItemId>(), row.next<std::string>()};
    }
};

template <>
struct RecordKind<ComplexityLevel> {
    static constexpr std::string_view kind = "complexity", table = "complexity_levels";
    static constexpr std::string_view columns = "level, why, from_day";
    static auto values(const ComplexityLevel& v) { return std::tie(v.level, v.why, v.from); }
    static ComplexityLevel read(sql::Row& row) {
        return {row.next<std::string>(), row.next<std::string>(), row.next<Date>()};
    }
};

template <>
struct RecordKind<EarlyAllocation> {
    static constexpr std::string_view kind = "early_allocation", table = "early_allocations";
    static constexpr std::string_view columns =
        "decided_on, assessed_on, terrorism, high_profile, crime_prevention, mappa_3, public_protection, "
        "discretion, answer, why";
    static auto values(const EarlyAllocation& v) {
        return std::tie(v.decidedOn, v.assessedOn, v.terrorism, v.highProfile, v.crimePrevention, v.mappa3,
                        v.publicProtection, v.discretion, v.answer, v.why);
    }
    static EarlyAllocation read(sql::Row& row) {
        return {row.next<Date>(),        row.next<std::optional<Date>>(),
                row.next<bool>(),        row.next<bool>(),
                row.next<bool>(),        row.next<bool>(),
                row.next<bool>(),        row.next<std::string>(),
                row.next<std::string>(), row.next<std::string>()};
    }
};

template <>
struct RecordKind<DeadlineNote> {
    static constexpr std::string_view kind = "deadline_decision", table = "deadline_decisions";
    static constexpr std::string_view columns =
        "rule, trigger_event, trigger_day, subject, state, day, why, outage_id";
    static auto values(const DeadlineNote& v) {
        return std::tuple<const std::string&, const std::string&, Date, std::int64_t, const std::string&,
                          Date, const std::string&, sql::OrNull>(
            v.rule, v.triggerEvent, v.triggerDay, v.subject, v.state, v.day, v.why, sql::OrNull(v.outage));
    }
    static DeadlineNote read(sql::Row& row) {
        return {row.next<std::string>(), row.next<std::string>(),
                row.next<Date>(),        row.next<std::int64_t>(),
                row.next<std::string>(), row.next<Date>(),
                row.next<std::string>(), row.next<std::optional<OutageId>>().value_or(OutageId{})};
    }
};

template <>
struct RecordKind<Contact> {
    static constexpr std::string_view kind = "contact", table = "contact_revisions";
    static constexpr std::string_view columns =
        "type, day, starts_at, ends_at, by_post_id, place, notes, sensitive, alert_officer, activity, "
        "minutes, outcome, absence_reason, counts_rar, requirement_id, needs_outcome, replaces";
    static auto values(const Contact& v) {
        return std::tuple<const std::string&, Date, std::optional<int>, std::optional<int>, PostId,
                          const std::string&, const std::string&, bool, bool, const std::string&, int,
                          const std::string&, const std::string&, bool, sql::OrNull, bool, sql::OrNull>(
            v.type, v.day, v.startsAt, v.endsAt, v.by, v.place, v.notes, v.sensitive, v.alertOfficer,
            v.activity, v.minutes, v.outcome, v.absenceReason, v.countsRar, sql::OrNull(v.requirement),
            v.needsOutcome, sql::OrNull(v.replaces));
    }
    static Contact read(sql::Row& row) {
        Contact v;
        v.type = row.next<std::string>();
        v.day = row.next<Date>();
        v.startsAt = row.next<std::optional<int>>();
        v.endsAt = row.next<std::optional<int>>();
        v.by = row.next<PostId>();
        v.place = row.next<std::string>();
        v.notes = row.next<std::string>();
        v.sensitive = row.next<bool>();
        v.alertOfficer = row.next<bool>();
        v.activity = row.next<std::string>();
        v.minutes = row.next<int>();
        v.outcome = row.next<std::string>();
        v.absenceReason = row.next<std::string>();
        v.countsRar = row.next<bool>();
        v.requirement = row.next<std::optional<ItemId>>().value_or(ItemId{});
        v.needsOutcome = row.next<bool>();
        v.replaces = row.next<std::optional<ItemId>>().value_or(ItemId{});
        return v;
    }
};

template <>
struct RecordKind<Enforcement> {
    static constexpr std::string_view kind = "enforcement", table = "enforcement_revisions";
    static constexpr std::string_view columns =
        "contact_id, action, letter, sent_by_administrator, decided_on, evidence_due_on, "
        "evidence_received_on, state, note";
    static auto values(const Enforcement& v) {
        return std::tie(v.contact, v.action, v.letter, v.sentByAdministrator, v.decidedOn, v.evidenceDueOn,
                        v.evidenceReceivedOn, v.state, v.note);
    }
    static Enforcement read(sql::Row& row) {
        return {row.next<ItemId>(),
                row.next<std::string>(),
                row.next<std::string>(),
                row.next<bool>(),
                row.next<Date>(),
                row.next<std::optional<Date>>(),
                row.next<std::optional<Date>>(),
                row.next<std::string>(),
                row.next<std::string>()};
    }
};

} // namespace headroom::store
