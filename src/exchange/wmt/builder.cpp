#include "exchange/wmt/builder.h"

#include "domain/text.h"

#include <array>
#include <charconv>
#include <string_view>

namespace headroom::wmt {

namespace {

/// Rows join on staff and team; neither code has a line end in it.
std::string postKey(const std::string& staffCode, const std::string& teamCode) {
    return staffCode + '\n' + teamCode;
}

/// A tier as the listing sheets write it: the official tier number. Blank is untiered, as every
/// blank number of the extract is 0.
std::optional<Tier> tierOfNumber(std::string_view text) {
    if (text.empty()) {
        return Tier::untiered();
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool valid = error == std::errc() && end == text.data() + text.size() && number < Tier::count;
    return valid ? std::optional(Tier::ofNumber(number)) : std::nullopt;
}

std::optional<FlagSheet> flagSheetOf(Sheet sheet) {
    constexpr std::array<FlagSheet, flagSheetCount> flags = {
        FlagSheet::Caseload, FlagSheet::UnpaidWork,      FlagSheet::Overdue,
        FlagSheet::Priority, FlagSheet::StandaloneOrder, FlagSheet::SuspendedLifer};
    for (const FlagSheet flag : flags) {
        if (sheetOf(flag) == sheet) {
            return flag;
        }
    }
    return std::nullopt;
}

} // namespace

void ExtractBuilder::add(Sheet sheet, const SheetRow& row) {
    switch (sheet) {
    case Sheet::Extract:
        return addPost(row);
    case Sheet::Filtered:
        return addFiltered(row);
    case Sheet::T2a:
        return addT2a(row);
    case Sheet::OmicTeams:
        return addOmic(row);
    case Sheet::CourtReports:
        return addReports(row);
    case Sheet::Contacts:
        return addContact(row);
    case Sheet::T2aDetail:
        return addT2aCase(row);
    case Sheet::Caseload:
    case Sheet::UnpaidWork:
    case Sheet::Overdue:
    case Sheet::Priority:
    case Sheet::StandaloneOrders:
    case Sheet::SuspendedLifers:
        return addFlag(*flagSheetOf(sheet), row);
    }
}

/// Where the row's post stands and who holds it; none when the row is not a post's or repeats one.
std::optional<ExtractBuilder::Identity> ExtractBuilder::identity(Sheet sheet, const SheetRow& row) {
    bool anonymous = true;
    for (std::size_t column = 0; column < postColumnCount; ++column) {
        anonymous = anonymous && row.isBlank(column);
    }
    if (anonymous) {
        // The official sample has such rows: a stray count far below the data, nobody's.
        m_tally.add(FindingCode::RowWithoutPost, row.place(StaffCode), {});
        return std::nullopt;
    }
    Identity who;
    who.unit = {row.requiredText(RegionCode), row.text(RegionName),
                row.requiredText(LduCode),    row.text(LduName),
                row.requiredText(TeamCode),   row.text(TeamName)};
    who.staff = {row.requiredText(StaffCode), row.text(Surname), row.text(Forename), row.rawText(GradeCode)};
    if (who.staff.staffCode.empty() || who.unit.teamCode.empty() || isRepeated(sheet, row, who)) {
        return std::nullopt;
    }
    return who;
}

bool ExtractBuilder::isRepeated(Sheet sheet, const SheetRow& row, const Identity& who) {
    const auto [earlier, isFirst] =
        m_rows[sheet].try_emplace(postKey(who.staff.staffCode, who.unit.teamCode), row.number());
    if (!isFirst) {
        m_found.refuse(FindingCode::DuplicatePost, row.place(StaffCode),
                       {who.staff.staffCode, who.unit.teamCode, std::to_string(earlier->second)});
    }
    return !isFirst;
}

CaseCounts ExtractBuilder::counts(const SheetRow& row, std::int64_t& statedTotal) {
    CaseCounts counts;
    for (const CountColumn& column : countColumns()) {
        counts.at(column.type, column.tier) = row.count(column.column);
    }
    const std::int32_t stated = row.count(CrnCount);
    statedTotal += stated;
    if (stated != counts.total()) {
        m_tally.add(FindingCode::CountDiffersFromCases, row.place(CrnCount),
                    {std::to_string(stated), std::to_string(counts.total())});
    }
    return counts;
}

/// The post of a row of counts. A post that wmt_extract does not list is made from the row, which
/// says all there is to say of it, so that none of its cases is lost.
ExtractPost& ExtractBuilder::postOf(const Identity& who, std::optional<FindingCode> warning,
                                    const SheetRow& row) {
    const auto [place, isNew] =
        m_posts.try_emplace(postKey(who.staff.staffCode, who.unit.teamCode), m_extract.posts.size());
    if (isNew) {
        m_extract.posts.emplace_back();
        m_extract.posts.back().unit = who.unit;
        m_extract.posts.back().staff = who.staff;
    }
    if (isNew && warning) {
        m_tally.add(*warning, row.place(StaffCode), {who.staff.staffCode, who.unit.teamCode});
    }
    return m_extract.posts[place->second];
}

void ExtractBuilder::addPost(const SheetRow& row) {
    const auto who = identity(Sheet::Extract, row);
    if (!who) {
        return;
    }
    ExtractPost& post = postOf(*who, std::nullopt, row);
    std::int64_t total = 0;
    post.all = counts(row, total);
    post.communityFirst16Weeks = row.count(CommunityFirst16Weeks);
    post.licenceFirst16Weeks = row.count(LicenceFirst16Weeks);
    const auto datestamp = row.day(Datestamp);
    if (datestamp && (!m_newestDatestamp || *m_newestDatestamp < *datestamp)) {
        m_newestDatestamp = datestamp;
    }
}

void ExtractBuilder::addFiltered(const SheetRow& row) {
    if (const auto who = identity(Sheet::Filtered, row)) {
        postOf(*who, FindingCode::FilteredForUnknownPost, row).filtered = counts(row, m_filteredTotal);
    }
}

void ExtractBuilder::addT2a(const SheetRow& row) {
    m_t2aPlace = row.place(CrnCount);
    m_t2aPlace.row = 0; // the total is the whole sheet's
    if (const auto who = identity(Sheet::T2a, row)) {
        postOf(*who, FindingCode::T2aForUnknownPost, row).t2a = counts(row, m_t2aTotal);
    }
}

void ExtractBuilder::addOmic(const SheetRow& row) {
    if (auto who = identity(Sheet::OmicTeams, row)) {
        std::int64_t total = 0;
        CaseCounts cases = counts(row, total);
        m_extract.omicPosts.push_back({std::move(who->unit), std::move(who->staff), cases});
    }
}

void ExtractBuilder::addReports(const SheetRow& row) {
    auto who = identity(Sheet::CourtReports, row);
    if (!who) {
        return;
    }
    if (!isKnown(who->staff.staffCode, who->unit.teamCode)) {
        m_tally.add(FindingCode::ReportForUnknownPost, row.place(StaffCode),
                    {who->staff.staffCode, who->unit.teamCode});
    }
    m_extract.reports.push_back({std::move(who->unit), std::move(who->staff), row.count(SdrLast30),
                                 row.count(SdrDueNext30), row.count(SdrConversionsLast30),
                                 row.count(OralReports)});
}

void ExtractBuilder::addFlag(FlagSheet flag, const SheetRow& row) {
    ExtractFlag listed;
    listed.sheet = flag;
    listed.row = row.number();
    const std::string rowType = row.requiredText(FlagRowType);
    if (rowType.size() > 1) {
        m_found.refuse(FindingCode::UnknownRowType, row.place(FlagRowType), {rowType});
    }
    listed.rowType = rowType.empty() ? ' ' : rowType.front();
    listed.crn = row.requiredText(FlagCrn);
    const std::string tierText = row.text(FlagTier);
    if (const auto tier = tierOfNumber(tierText)) {
        listed.tier = *tier;
    } else {
        m_found.refuse(FindingCode::UnknownTier, row.place(FlagTier), {tierText});
    }
    const std::string locationText = row.requiredText(FlagLocation);
    if (const auto location = parseCaseType(locationText)) {
        listed.location = *location;
    } else if (!locationText.empty()) {
        m_found.refuse(FindingCode::UnknownLocation, row.place(FlagLocation), {locationText});
    }
    listed.staffCode = row.text(FlagStaff);
    listed.teamCode = row.text(FlagTeam);
    listed.gradeCode = row.rawText(FlagGrade);
    const auto& headers = layoutOf(sheetOf(flag)).headers;
    for (std::size_t column = flagColumnCount; column < headers.size(); ++column) {
        if (!row.isBlank(column)) {
            listed.details.emplace_back(headers[column], row.text(column));
        }
    }
    if (!isKnown(listed.staffCode, listed.teamCode)) {
        m_tally.add(FindingCode::FlagForUnknownPost, row.place(FlagStaff),
                    {listed.staffCode, listed.teamCode});
    }
    m_extract.flags.push_back(std::move(listed));
}

void ExtractBuilder::addContact(const SheetRow& row) {
    ExtractContact contact;
    contact.contactId = row.text(ContactId);
    contact.crn = row.text(ContactCrn);
    const auto day = row.day(ContactDate);
    if (row.isBlank(ContactDate)) {
        m_found.refuse(FindingCode::ValueMissing, row.place(ContactDate));
    }
    contact.date = day.value_or(Date());
    contact.typeCode = row.text(ContactTypeCode);
    contact.typeName = row.text(ContactTypeName);
    contact.byStaffCode = row.text(ContactByStaff);
    contact.byTeamCode = row.text(ContactByTeam);
    contact.holderStaffCode = row.text(ContactHolderStaff);
    contact.holderTeamCode = row.text(ContactHolderTeam);
    if (!isKnown(contact.holderStaffCode, contact.holderTeamCode)) {
        m_tally.add(FindingCode::ContactForUnknownPost, row.place(ContactHolderStaff),
                    {contact.holderStaffCode, contact.holderTeamCode});
    } else if (!isKnown(contact.byStaffCode, contact.byTeamCode)) {
        m_tally.add(FindingCode::ContactForUnknownPost, row.place(ContactByStaff),
                    {contact.byStaffCode, contact.byTeamCode});
    }
    m_extract.contacts.push_back(std::move(contact));
}

void ExtractBuilder::addT2aCase(const SheetRow& row) {
    m_extract.t2aCases.push_back({row.requiredText(T2aCrn), row.text(T2aEvent), row.text(T2aAllocationDate),
                                  row.text(T2aHolderStaff), row.text(T2aHolderTeam), row.text(T2aOutcomeCode),
                                  row.text(T2aOutcomeName)});
}

bool ExtractBuilder::isKnown(const std::string& staffCode, const std::string& teamCode) const {
    const std::string key = postKey(staffCode, teamCode);
    const auto omic = m_rows.find(Sheet::OmicTeams);
    return m_posts.contains(key) || (omic != m_rows.end() && omic->second.contains(key));
}

void ExtractBuilder::finish(std::optional<Date> reportDate) {
    if (!m_found.refused()) { // a refused count is not in the totals: nothing is to be said of them
        checkWhole(reportDate);
    }
    m_tally.warn(m_found);
}

void ExtractBuilder::checkWhole(std::optional<Date> reportDate) {
    if (m_extract.posts.empty()) {
        m_found.refuse(FindingCode::NoPosts, {{}, layoutOf(Sheet::Extract).name, 0, {}});
    } else if (m_t2aTotal >= m_filteredTotal) {
        // The official import stops here too: its T2A and filtered sheets were swapped, or one
        // was cut short.
        Place place = m_t2aPlace;
        place.sheet = place.sheet.empty() ? layoutOf(Sheet::T2a).name : place.sheet;
        place.column = layoutOf(Sheet::T2a).headers[CrnCount];
        m_found.refuse(FindingCode::T2aNotBelowFiltered, place,
                       {std::to_string(m_t2aTotal), std::to_string(m_filteredTotal)});
    }
    if (!reportDate) {
        reportDate = m_newestDatestamp;
    }
    if (reportDate) {
        m_extract.reportDate = *reportDate;
    } else if (!m_extract.posts.empty()) {
        m_found.refuse(FindingCode::NoReportDate,
                       {{}, layoutOf(Sheet::Extract).name, 0, layoutOf(Sheet::Extract).headers[Datestamp]});
    }
}

} // namespace headroom::wmt
