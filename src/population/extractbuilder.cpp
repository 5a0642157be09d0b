#include "population/extractbuilder.h"

#include "population/casemaker.h"
#include "population/names.h"
#include "population/weights.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace headroom::recipe {

namespace {

constexpr int first16WeeksDays = 112;

/// In every so many teams there is court staff, or offender management in custody.
constexpr std::size_t courtEvery = 7;
constexpr std::size_t omicEvery = 10;

bool withinFirst16Weeks(Date start, Date asOf) {
    return start <= asOf && start.daysUntil(asOf) < first16WeeksDays;
}

void countFirst16Weeks(ExtractPost& post, const PopulationCase& made, Date asOf) {
    if (made.type == CaseType::Community && withinFirst16Weeks(made.order.sentencedOn, asOf)) {
        ++post.communityFirst16Weeks;
    }
    if (made.type == CaseType::Licence && made.order.releaseOn &&
        withinFirst16Weeks(*made.order.releaseOn, asOf)) {
        ++post.licenceFirst16Weeks;
    }
}

} // namespace

ExtractBuilder::ExtractBuilder(WmtExtract& extract, Date asOf, const std::vector<PlannedTeam>& teams,
                               const std::vector<PlannedPost>& posts)
    : m_extract(extract)
    , m_asOf(asOf)
    , m_teams(teams)
    , m_posts(posts) {
    m_extract.reportDate = asOf;
    m_extract.posts.reserve(posts.size());
    for (const PlannedPost& post : posts) {
        m_extract.posts.push_back({teams[post.team].unit, post.staff, {}, {}, {}, 0, 0});
    }
    m_rows.fill(1); // the header
}

void ExtractBuilder::add(std::size_t post, const PopulationCase& made, Inactive inactive) {
    const PlannedPost& holder = m_posts[post];
    ExtractPost& row = m_extract.posts[post];
    ++row.all.at(made.type, made.tier);
    if (made.t2a) {
        ++row.t2a.at(made.type, made.tier);
        m_extract.t2aCases.push_back({made.crn, "1", made.heldSince.iso(), holder.staff.staffCode,
                                      made.teamCode, "YOS03", "Transfer Meeting"});
    } else if (inactive == Inactive::None) {
        ++row.filtered.at(made.type, made.tier);
    }
    countFirst16Weeks(row, made, m_asOf);

    flag(FlagSheet::Caseload, inactive == Inactive::Warrant ? 'W' : 'N', made, holder);
    flagInactive(made, holder, inactive);
    if (inactive == Inactive::None && made.type == CaseType::Community && made.tier.change() == 0) {
        flag(FlagSheet::UnpaidWork, 'U', made, holder);
    }
    if (hasRegistration(made, integratedManagementCode)) {
        flag(FlagSheet::Priority, 'I', made, holder);
    } else if (hasRegistration(made, persistentCode)) {
        flag(FlagSheet::Priority, 'P', made, holder);
    }
}

void ExtractBuilder::flagInactive(const PopulationCase& made, const PlannedPost& post, Inactive inactive) {
    switch (inactive) {
    case Inactive::None:
    case Inactive::Warrant:
        break;
    case Inactive::Overdue:
        flag(FlagSheet::Overdue, 'O', made, post);
        break;
    case Inactive::StandaloneOrder:
        flag(FlagSheet::StandaloneOrder, 'S', made, post,
             {{"Disposal_Type_Desc", "Suspended Sentence Order"},
              {"Disposal_Type_Code", "330"},
              {"Standalone_Order", "SA Curfew"}});
        break;
    case Inactive::SuspendedLifer:
        flag(FlagSheet::SuspendedLifer, 'L', made, post,
             {{"In_Custody", "N"},
              {"Register_Code", "INLL"},
              {"Register_Description", "Lifer"},
              {"Register_Level", "L2"},
              {"Register_Level_Description", "Lifer - Not Supervised"},
              {"Register_Category", "LF03"},
              {"Deregistration_Date", ""},
              {"Register_Category_Description", "Lifer - Life Imprisonment"},
              {"Registration_Date", made.order.releaseOn.value_or(made.since).iso()},
              {"Next_Review_Date", m_asOf.plusDays(180).iso()}});
        break;
    }
}

void ExtractBuilder::flag(FlagSheet sheet, char rowType, const PopulationCase& made, const PlannedPost& post,
                          std::vector<std::pair<std::string, std::string>> details) {
    ExtractFlag row;
    row.sheet = sheet;
    row.rowType = rowType;
    row.crn = made.crn;
    row.tier = made.tier;
    row.location = made.type;
    row.staffCode = post.staff.staffCode;
    row.teamCode = made.teamCode;
    row.gradeCode = post.staff.gradeCode;
    row.row = ++m_rows.at(static_cast<std::size_t>(sheet));
    row.details = std::move(details);
    m_extract.flags.push_back(std::move(row));
}

void ExtractBuilder::addContacts(const std::vector<PlannedContact>& contacts,
                                 const std::vector<std::vector<std::size_t>>& casesOfPosts,
                                 const std::vector<PopulationCase>& cases, std::uint64_t seed) {
    std::size_t number = 0;
    for (const PlannedContact& contact : contacts) {
        Rng rng(seed, Stream::Contacts, (std::uint64_t{1} << 40) + number);
        const auto& held = casesOfPosts[contact.holder];
        const PopulationCase& about = cases[held[rng.below(static_cast<std::uint32_t>(held.size()))]];
        const ContactKind& kind = contactKinds.at(contact.kind);
        const PlannedPost& by = m_posts[contact.by];
        const PlannedPost& holder = m_posts[contact.holder];
        m_extract.contacts.push_back({std::to_string(9'000'000'001 + static_cast<std::int64_t>(number)),
                                      about.crn, contact.date, std::string(kind.code), std::string(kind.name),
                                      by.staff.staffCode, m_teams[by.team].unit.teamCode,
                                      holder.staff.staffCode, m_teams[holder.team].unit.teamCode});
        ++number;
    }
}

void ExtractBuilder::addReportsAndOthers(std::uint64_t seed) {
    for (const PlannedPost& post : m_posts) {
        const PostReports& done = post.reports;
        if (done.sdrLast30 + done.sdrDueNext30 + done.fdrLast30 + done.oralReports > 0) {
            m_extract.reports.push_back({m_teams[post.team].unit, post.staff, done.sdrLast30,
                                         done.sdrDueNext30, done.fdrLast30, done.oralReports});
        }
    }
    for (std::size_t team = 1; team < m_teams.size(); ++team) {
        if (team % courtEvery == 1) {
            addCourtStaff(team, seed);
        }
        if (team % omicEvery == 2) {
            addOmic(team, seed);
        }
    }
}

ExtractStaff ExtractBuilder::newcomer(std::size_t team, std::uint64_t seed, char kind, const char* grade) {
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "%c%04zu", kind, m_newcomers);
    PersonName name = staffName(seed, m_posts.size() + m_newcomers++);
    return {m_teams[team].codeStart + number.data(), std::move(name.surname), std::move(name.forename),
            grade};
}

void ExtractBuilder::addCourtStaff(std::size_t team, std::uint64_t seed) {
    Rng rng(seed, Stream::Reports, team);
    const bool officer = rng.chance(0.4);
    ExtractStaff staff = newcomer(team, seed, 'C', gradeCode(officer ? Grade::PO : Grade::PSO));
    m_extract.reports.push_back({m_teams[team].unit, std::move(staff), officer ? rng.between(2, 6) : 0,
                                 officer ? rng.between(1, 5) : 0, rng.between(3, 12), rng.between(2, 10)});
}

void ExtractBuilder::addOmic(std::size_t team, std::uint64_t seed) {
    Rng rng(seed, Stream::Omic, team);
    CaseCounts counts;
    const int held = rng.between(25, 70);
    for (const CaseKind& kind : drawCases(caseMix(Grade::PO), held, rng)) {
        ++counts.at(CaseType::Custody, kind.tier);
    }
    m_extract.omicPosts.push_back(
        {m_teams[team].unit, newcomer(team, seed, 'M', gradeCode(Grade::PO)), counts});
}

} // namespace headroom::recipe
