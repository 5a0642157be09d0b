#include "service/caserows.h"

#include "domain/crn.h"
#include "domain/text.h"
#include "domain/typedtext.h"
#include "exchange/daytext.h"

#include <array>

namespace headroom {

namespace {

/// The cells of one row by field, each reading with its own complaint.
class CaseRowReader {
public:
    CaseRowReader(const AnyTable& table, const AnyRow& row, const CaseMapping& mapping, Date today,
                  Findings& findings)
        : m_table(table)
        , m_row(row)
        , m_mapping(mapping)
        , m_today(today)
        , m_findings(findings) {}

    std::string text(CaseField field) const {
        const auto column = columnOf(field);
        return column ? m_row.cells[*column] : std::string();
    }
    std::string neededText(CaseField field) {
        std::string value = text(field);
        if (value.empty()) {
            refuse(field, FindingCode::ValueMissing);
        }
        return value;
    }
    std::optional<Date> day(CaseField field) {
        const std::string value = text(field);
        if (value.empty()) {
            return std::nullopt;
        }
        auto read = parseDay(value);
        if (!read) {
            read = parseTypedDate(value, m_today).value;
        }
        if (!read) {
            refuse(field, FindingCode::NotADate, {value});
        }
        return read;
    }
    std::optional<Date> neededDay(CaseField field) {
        const bool given = !neededText(field).empty();
        return given ? day(field) : std::nullopt;
    }
    /// None when blank.
    template <class T, class Parse>
    std::optional<T> parsed(CaseField field, FindingCode fault, Parse parse) {
        const std::string value = text(field);
        if (value.empty()) {
            return std::nullopt;
        }
        std::optional<T> read = parse(value);
        if (!read) {
            refuse(field, fault, {value});
        }
        return read;
    }
    void refuse(CaseField field, FindingCode code, std::vector<std::string> arguments = {}) {
        const auto column = columnOf(field);
        m_findings.push_back({Severity::Refusal,
                              code,
                              {m_table.fileName, m_table.sheet, m_row.row,
                               column ? m_table.headers[*column] : std::string(name(field))},
                              std::move(arguments)});
    }

private:
    std::optional<std::size_t> columnOf(CaseField field) const {
        return m_mapping[static_cast<std::size_t>(field)];
    }
    const AnyTable& m_table;
    const AnyRow& m_row;
    const CaseMapping& m_mapping;
    Date m_today;
    Findings& m_findings;
};

std::optional<bool> yesOrNo(const std::string& text) {
    for (const char* word : {"yes", "y", "true", "1"}) {
        if (equalIgnoringCase(text, word)) {
            return true;
        }
    }
    for (const char* word : {"no", "n", "false", "0"}) {
        if (equalIgnoringCase(text, word)) {
            return false;
        }
    }
    return std::nullopt;
}

std::optional<std::string> genderOf(const std::string& text) {
    static constexpr std::array<std::pair<const char*, const char*>, 8> words = {
        {{"woman", "woman"},
         {"female", "woman"},
         {"f", "woman"},
         {"man", "man"},
         {"male", "man"},
         {"m", "man"},
         {"other", "other"},
         {"not stated", "not stated"}}};
    for (const auto& [word, meaning] : words) {
        if (equalIgnoringCase(text, word)) {
            return meaning;
        }
    }
    return std::nullopt;
}

std::optional<std::string> languageOf(const std::string& text) {
    if (equalIgnoringCase(text, "cy") || equalIgnoringCase(text, "welsh") ||
        equalIgnoringCase(text, "cymraeg")) {
        return "cy";
    }
    if (equalIgnoringCase(text, "en") || equalIgnoringCase(text, "english")) {
        return "en";
    }
    return std::nullopt;
}

void readPlaces(CaseRowReader& cells, const TeamsAndPosts& places, CaseFileRow& row) {
    const std::string team = cells.neededText(CaseField::TeamCode);
    const std::string staff = cells.text(CaseField::StaffCode);
    row.team = places.team(team);
    if (!team.empty() && !row.team) {
        cells.refuse(CaseField::TeamCode, FindingCode::UnknownTeam, {team});
    } else if (!staff.empty()) {
        row.post = places.post(staff, team);
        if (!row.post) {
            cells.refuse(CaseField::StaffCode, FindingCode::UnknownPost, {staff, team});
        }
    }
}

void readOrder(CaseRowReader& cells, CaseFileRow& row) {
    const std::string kind = cells.text(CaseField::OrderKind);
    const auto sentenced = cells.day(CaseField::SentencedOn);
    const auto starts = cells.day(CaseField::OrderStarts);
    const auto ends = cells.day(CaseField::OrderEnds);
    const auto release = cells.day(CaseField::Release);
    if (kind.empty()) {
        return;
    }
    if (!ends) {
        if (cells.text(CaseField::OrderEnds).empty()) {
            cells.refuse(CaseField::OrderEnds, FindingCode::ValueMissing);
        }
        return;
    }
    SentenceOrder order;
    order.kind = kind;
    order.sentencedOn = sentenced.value_or(row.start);
    order.startsOn = starts.value_or(order.sentencedOn);
    order.endsOn = *ends;
    order.releaseOn = release;
    if (order.endsOn < order.startsOn) {
        cells.refuse(CaseField::OrderEnds, FindingCode::EndNotAfterStart);
    }
    row.order = order;
}

} // namespace

TeamsAndPosts::TeamsAndPosts(sql::Database& db, Date asOf) {
    for (auto& [code, team] : store::teamCodes(db)) {
        m_teams.emplace(std::move(code), team);
    }
    for (const store::PostRecord& post : store::postsIn(db, {}, asOf)) {
        m_posts.emplace(post.staffCode + '\n' + post.teamCode, post.id);
    }
}

TeamId TeamsAndPosts::team(std::string_view code) const {
    const auto found = m_teams.find(std::string(code));
    return found == m_teams.end() ? TeamId{} : found->second;
}

PostId TeamsAndPosts::post(std::string_view staffCode, std::string_view teamCode) const {
    const auto found = m_posts.find(std::string(staffCode) + '\n' + std::string(teamCode));
    return found == m_posts.end() ? PostId{} : found->second;
}

std::optional<CaseFileRow> readCaseRow(const AnyTable& table, std::size_t row, const CaseMapping& mapping,
                                       const TeamsAndPosts& places, Date today, Findings& findings) {
    const std::size_t before = findings.size();
    CaseRowReader cells(table, table.rows[row], mapping, today, findings);
    CaseFileRow read;
    const std::string crn = cells.neededText(CaseField::Crn);
    if (const auto parsed = Crn::parse(crn)) {
        read.crn = parsed->text();
    } else if (!crn.empty()) {
        cells.refuse(CaseField::Crn, FindingCode::NotACrn, {crn});
    }
    read.person.surname = cells.neededText(CaseField::Surname);
    read.person.forename = cells.neededText(CaseField::Forename);
    if (const auto born = cells.neededDay(CaseField::DateOfBirth)) {
        read.person.dateOfBirth = *born;
        if (*born > today) {
            cells.refuse(CaseField::DateOfBirth, FindingCode::DayInFuture);
        }
    }
    read.person.gender = cells.parsed<std::string>(CaseField::Gender, FindingCode::UnknownWord, genderOf)
                             .value_or("not stated");
    read.person.language =
        cells.parsed<std::string>(CaseField::Language, FindingCode::UnknownWord, languageOf).value_or("en");
    if (!cells.neededText(CaseField::CaseType).empty()) {
        read.type = cells.parsed<CaseType>(CaseField::CaseType, FindingCode::UnknownLocation, parseCaseType)
                        .value_or(CaseType::Community);
    }
    read.tier = cells.parsed<Tier>(CaseField::Tier, FindingCode::UnknownTier, Tier::parse);
    read.rosh = cells.parsed<Rosh>(CaseField::Rosh, FindingCode::UnknownWord,
                                   [](const std::string& text) { return parseRosh(lowerAscii(text)); });
    read.t2a = cells.parsed<bool>(CaseField::T2a, FindingCode::UnknownWord, yesOrNo);
    if (const auto start = cells.neededDay(CaseField::Start)) {
        read.start = *start;
        if (*start > today) {
            cells.refuse(CaseField::Start, FindingCode::DayInFuture);
        }
    }
    readPlaces(cells, places, read);
    readOrder(cells, read);
    if (findings.size() != before) {
        return std::nullopt;
    }
    return read;
}

} // namespace headroom
