#include "exchange/pendingfile.h"
#include "exchange/wmt/layout.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/bookwriter.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

namespace {

using wmt::layoutOf;
using wmt::Sheet;

/// Who holds a post and where, for the columns in which the official sheets repeat it.
struct Holder {
    const ExtractStaff* staff = nullptr;
    const ExtractUnit* unit = nullptr;

    std::string name() const {
        return staff == nullptr ? std::string() : staff->surname + ", " + staff->forename;
    }
    std::string_view grade() const { return staff == nullptr ? std::string_view() : staff->gradeCode; }
    std::string_view region() const { return unit == nullptr ? std::string_view() : unit->regionCode; }
    std::string_view pdu() const { return unit == nullptr ? std::string_view() : unit->pduCode; }
};

class ExtractWriter {
public:
    ExtractWriter(const WmtExtract& extract, xlsx::BookWriter& book, const JobControl& job)
        : m_extract(extract)
        , m_book(book)
        , m_job(job)
        , m_datestamp(extract.reportDate.iso() + " 00:00:00") {
        for (const ExtractPost& post : extract.posts) {
            m_holders.emplace(
                std::pair(std::string_view(post.staff.staffCode), std::string_view(post.unit.teamCode)),
                Holder{&post.staff, &post.unit});
        }
        m_rowsInAll = static_cast<std::int64_t>(2 * extract.posts.size() + extract.omicPosts.size() +
                                                extract.reports.size() + extract.flags.size() +
                                                extract.contacts.size() + extract.t2aCases.size());
    }

    void write() {
        for (std::size_t i = 0; i < wmt::sheetCount; ++i) {
            writeSheet(static_cast<Sheet>(i));
        }
    }

private:
    void writeSheet(Sheet sheet);
    void writePosts(CaseCounts ExtractPost::*counts, bool onlyWithCases);
    void writeOmic();
    void writeReports();
    void writeFlags(Sheet sheet);
    void writeContacts();
    void writeT2aCases();
    void writePostColumns(const ExtractUnit& unit, const ExtractStaff& staff);
    void writeCounts(const CaseCounts& counts, std::int32_t community16, std::int32_t licence16);

    void text(std::size_t column, std::string_view value) { m_book.text(m_row, column, value); }
    /// The official sheets leave a count of nothing blank.
    void count(std::size_t column, std::int64_t value) {
        if (value != 0) {
            m_book.number(m_row, column, static_cast<double>(value));
        }
    }
    void nextRow() {
        ++m_row;
        m_job.report(Phase::WritingFile, ++m_rowsDone, m_rowsInAll);
    }
    Holder holder(const std::string& staffCode, const std::string& teamCode) const {
        const auto found = m_holders.find(std::pair(std::string_view(staffCode), std::string_view(teamCode)));
        return found == m_holders.end() ? Holder{} : found->second;
    }

    const WmtExtract& m_extract;
    xlsx::BookWriter& m_book;
    const JobControl& m_job;
    std::string m_datestamp;
    std::map<std::pair<std::string_view, std::string_view>, Holder> m_holders; ///< by staff and team
    std::int64_t m_row = 0; ///< of the sheet at hand, from 0
    std::int64_t m_rowsDone = 0, m_rowsInAll = 0;
};

void ExtractWriter::writeSheet(Sheet sheet) {
    const wmt::SheetLayout& layout = layoutOf(sheet);
    m_book.startSheet(layout.name);
    for (std::size_t column = 0; column < layout.headers.size(); ++column) {
        m_book.text(0, column, layout.headers[column]);
    }
    m_row = 1;
    switch (sheet) {
    case Sheet::Extract:
        return writePosts(&ExtractPost::all, false);
    case Sheet::Filtered:
        return writePosts(&ExtractPost::filtered, false);
    case Sheet::T2a:
        return writePosts(&ExtractPost::t2a, true);
    case Sheet::OmicTeams:
        return writeOmic();
    case Sheet::CourtReports:
        return writeReports();
    case Sheet::Contacts:
        return writeContacts();
    case Sheet::T2aDetail:
        return writeT2aCases();
    case Sheet::Caseload:
    case Sheet::UnpaidWork:
    case Sheet::Overdue:
    case Sheet::Priority:
    case Sheet::StandaloneOrders:
    case Sheet::SuspendedLifers:
        return writeFlags(sheet);
    }
}

void ExtractWriter::writePostColumns(const ExtractUnit& unit, const ExtractStaff& staff) {
    text(wmt::Trust, "PS");
    text(wmt::RegionName, unit.regionName);
    text(wmt::RegionCode, unit.regionCode);
    text(wmt::PduName, unit.pduName);
    text(wmt::PduCode, unit.pduCode);
    text(wmt::LduName, unit.pduName);
    text(wmt::LduCode, unit.pduCode);
    text(wmt::TeamName, unit.teamName);
    text(wmt::TeamCode, unit.teamCode);
    text(wmt::Surname, staff.surname);
    text(wmt::Forename, staff.forename);
    text(wmt::StaffCode, staff.staffCode);
    text(wmt::GradeCode, staff.gradeCode);
}

void ExtractWriter::writeCounts(const CaseCounts& counts, std::int32_t community16, std::int32_t licence16) {
    for (const wmt::CountColumn& column : wmt::countColumns()) {
        count(column.column, counts.at(column.type, column.tier));
    }
    count(wmt::CommunityFirst16Weeks, community16);
    count(wmt::LicenceFirst16Weeks, licence16);
    text(wmt::Datestamp, m_datestamp);
    m_book.number(m_row, wmt::CrnCount, static_cast<double>(counts.total()));
}

void ExtractWriter::writePosts(CaseCounts ExtractPost::*counts, bool onlyWithCases) {
    for (const ExtractPost& post : m_extract.posts) {
        if (onlyWithCases && (post.*counts).total() == 0) {
            continue;
        }
        writePostColumns(post.unit, post.staff);
        writeCounts(post.*counts, post.communityFirst16Weeks, post.licenceFirst16Weeks);
        nextRow();
    }
}

void ExtractWriter::writeOmic() {
    for (const ExtractOmicPost& post : m_extract.omicPosts) {
        writePostColumns(post.unit, post.staff);
        writeCounts(post.counts, 0, 0);
        nextRow();
    }
}

void ExtractWriter::writeReports() {
    for (const ExtractReports& reports : m_extract.reports) {
        writePostColumns(reports.unit, reports.staff);
        text(wmt::TeamStaffGrade,
             reports.unit.teamCode + '|' + reports.staff.staffCode + '|' + reports.staff.gradeCode);
        count(wmt::SdrLast30, reports.sdrLast30);
        count(wmt::SdrDueNext30, reports.sdrDueNext30);
        count(wmt::SdrConversionsLast30, reports.fdrLast30);
        count(wmt::OralReports, reports.oralReports);
        text(wmt::ReportDatestamp, m_datestamp);
        nextRow();
    }
}

/// "Community", "Licence", "Custody", as the official sheets spell them.
std::string locationText(CaseType type) {
    std::string word(name(type));
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

void ExtractWriter::writeFlags(Sheet sheet) {
    const auto& headers = layoutOf(sheet).headers;
    for (const ExtractFlag& flag : m_extract.flags) {
        if (wmt::sheetOf(flag.sheet) != sheet) {
            continue;
        }
        text(wmt::FlagRowType, std::string(1, flag.rowType));
        text(wmt::FlagCrn, flag.crn);
        text(wmt::FlagTier, std::to_string(flag.tier.number()));
        text(wmt::FlagTeam, flag.teamCode);
        text(wmt::FlagGrade, flag.gradeCode);
        text(wmt::FlagStaff, flag.staffCode);
        text(wmt::FlagLocation, locationText(flag.location));
        const std::map<std::string_view, std::string_view> details(flag.details.begin(), flag.details.end());
        for (std::size_t column = wmt::flagColumnCount; column < headers.size(); ++column) {
            const auto detail = details.find(headers[column]);
            text(column, detail == details.end() ? std::string_view() : detail->second);
        }
        nextRow();
    }
}

void ExtractWriter::writeContacts() {
    for (const ExtractContact& contact : m_extract.contacts) {
        const Holder by = holder(contact.byStaffCode, contact.byTeamCode);
        const Holder holds = holder(contact.holderStaffCode, contact.holderTeamCode);
        text(wmt::ContactId, contact.contactId);
        text(wmt::ContactCrn, contact.crn);
        text(wmt::ContactDate, contact.date.iso() + " 00:00:00");
        text(wmt::ContactTypeCode, contact.typeCode);
        text(wmt::ContactTypeName, contact.typeName);
        text(wmt::ContactByName, by.name());
        text(wmt::ContactByStaff, contact.byStaffCode);
        text(wmt::ContactByGrade, by.grade());
        text(wmt::ContactByTeam, contact.byTeamCode);
        text(wmt::ContactByProvider, by.region());
        text(wmt::ContactHolderName, holds.name());
        text(wmt::ContactHolderStaff, contact.holderStaffCode);
        text(wmt::ContactHolderGrade, holds.grade());
        text(wmt::ContactHolderTeam, contact.holderTeamCode);
        text(wmt::ContactHolderProvider, holds.region());
        nextRow();
    }
}

void ExtractWriter::writeT2aCases() {
    for (const ExtractT2aCase& listed : m_extract.t2aCases) {
        const Holder holds = holder(listed.holderStaffCode, listed.holderTeamCode);
        text(wmt::T2aCrn, listed.crn);
        text(wmt::T2aEvent, listed.eventNumber);
        text(wmt::T2aAllocationDate, listed.allocationDate);
        text(wmt::T2aOutcomeCode, listed.outcomeCode);
        text(wmt::T2aOutcomeName, listed.outcomeName);
        text(wmt::T2aHolderName, holds.name());
        text(wmt::T2aHolderStaff, listed.holderStaffCode);
        text(wmt::T2aHolderGrade, holds.grade());
        text(wmt::T2aHolderProvider, holds.region());
        text(wmt::T2aHolderPdu, holds.pdu());
        text(wmt::T2aHolderTeam, listed.holderTeamCode);
        nextRow();
    }
}

} // namespace

void writeWmtExtract(const WmtExtract& extract, const std::filesystem::path& file, const JobControl& job) {
    PendingFile pending(file);
    xlsx::BookWriter book(pending.path(), extract.reportDate);
    ExtractWriter(extract, book, job).write();
    book.finish(job);
    pending.commit();
}

} // namespace headroom
