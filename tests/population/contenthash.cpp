#include "population/sample.h"

#include <string_view>
#include <type_traits>

namespace headroom::test {

namespace {

/// Takes in one field after another (FNV-1a); the length of a text keeps neighbours apart.
class Hasher {
public:
    std::uint64_t value() const { return m_hash; }

    template <class Number>
    requires(std::is_integral_v<Number> || std::is_enum_v<Number>) Hasher& operator<<(Number number) {
        auto bits = static_cast<std::uint64_t>(number);
        for (int byte = 0; byte < 8; ++byte, bits >>= 8) {
            take(static_cast<unsigned char>(bits & 0xffU));
        }
        return *this;
    }
    Hasher& operator<<(std::string_view text) {
        *this << text.size();
        for (const char c : text) {
            take(static_cast<unsigned char>(c));
        }
        return *this;
    }
    Hasher& operator<<(const std::string& text) { return *this << std::string_view(text); }
    Hasher& operator<<(Date date) { return *this << date.days().time_since_epoch().count(); }
    Hasher& operator<<(const std::optional<Date>& date) { return date ? *this << 1 << *date : *this << 0; }
    Hasher& operator<<(HoursPerWeek hours) { return *this << hours.hundredths; }
    Hasher& operator<<(Tier tier) { return *this << tier.number(); }
    Hasher& operator<<(const CaseCounts& counts) {
        for (const auto& tiers : counts.cells) {
            for (const std::int32_t cases : tiers) {
                *this << cases;
            }
        }
        return *this;
    }
    Hasher& operator<<(const ExtractUnit& unit) {
        return *this << unit.regionCode << unit.regionName << unit.pduCode << unit.pduName << unit.teamCode
                     << unit.teamName;
    }
    Hasher& operator<<(const ExtractStaff& staff) {
        return *this << staff.staffCode << staff.surname << staff.forename << staff.gradeCode;
    }

private:
    void take(unsigned char byte) { m_hash = (m_hash ^ byte) * 0x100000001b3ULL; }

    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

void take(Hasher& hasher, const PopulationCase& made) {
    hasher << made.crn << made.surname << made.forename << made.dateOfBirth << made.gender << made.language
           << made.type << made.tier << made.rosh << (made.t2a ? 1 : 0) << made.since << made.teamCode
           << made.staffCode << made.heldSince << made.coWorkerStaffCode << made.order.kind
           << made.order.sentencedOn << made.order.startsOn << made.order.endsOn << made.order.releaseOn;
    for (const PopulationRequirement& requirement : made.order.requirements) {
        hasher << requirement.kind << requirement.amount.value_or(-1) << requirement.unit;
    }
    for (const PopulationRegistration& registration : made.registrations) {
        hasher << registration.code << registration.level << registration.from;
    }
}

void takeLists(Hasher& hasher, const WmtExtract& extract) {
    for (const ExtractFlag& flag : extract.flags) {
        hasher << flag.sheet << flag.rowType << flag.crn << flag.tier << flag.location << flag.staffCode
               << flag.teamCode << flag.gradeCode << flag.row;
        for (const auto& [name, value] : flag.details) {
            hasher << name << value;
        }
    }
    for (const ExtractContact& contact : extract.contacts) {
        hasher << contact.contactId << contact.crn << contact.date << contact.typeCode << contact.typeName
               << contact.byStaffCode << contact.byTeamCode << contact.holderStaffCode
               << contact.holderTeamCode;
    }
    for (const ExtractT2aCase& listed : extract.t2aCases) {
        hasher << listed.crn << listed.eventNumber << listed.allocationDate << listed.holderStaffCode
               << listed.holderTeamCode << listed.outcomeCode << listed.outcomeName;
    }
}

void take(Hasher& hasher, const WmtExtract& extract) {
    hasher << extract.fileName << extract.fileHash << extract.reportDate;
    for (const ExtractPost& post : extract.posts) {
        hasher << post.unit << post.staff << post.all << post.filtered << post.t2a
               << post.communityFirst16Weeks << post.licenceFirst16Weeks;
    }
    for (const ExtractOmicPost& post : extract.omicPosts) {
        hasher << post.unit << post.staff << post.counts;
    }
    for (const ExtractReports& reports : extract.reports) {
        hasher << reports.unit << reports.staff << reports.sdrLast30 << reports.sdrDueNext30
               << reports.fdrLast30 << reports.oralReports;
    }
    takeLists(hasher, extract);
}

} // namespace

std::uint64_t contentHash(const Population& population) {
    Hasher hasher;
    hasher << population.recipe << population.size << population.asOf;
    for (const PopulationHours& hours : population.hours) {
        hasher << hours.staffCode << hours.teamCode << hours.contracted;
    }
    for (const PopulationReduction& reduction : population.reductions) {
        hasher << reduction.staffCode << reduction.teamCode << reduction.reason << reduction.hours
               << reduction.start << reduction.end;
    }
    for (const PopulationManagement& managed : population.management) {
        hasher << managed.managerStaffCode << managed.managerTeamCode << managed.staffCode << managed.teamCode
               << (managed.cover ? 1 : 0) << managed.from << managed.until;
    }
    for (const PopulationCase& made : population.cases) {
        take(hasher, made);
    }
    take(hasher, population.extract);
    for (int week = 1; week <= populationWeeks; ++week) {
        take(hasher, earlierExtract(population, week));
    }
    return hasher.value();
}

} // namespace headroom::test
