#include "service/caserows.h"

#include "domain/crn.h"
#include "domain/text.h"
#include "domain/typedtext.h"
#include "exchange/daytext.h"
#include "service/recordcheck.h"

#include <algorithm>
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
        , m_findings(findings) {
        for (std::size_t field = 0; field < caseFieldCount; ++field) {
            if (const auto one = static_cast<CaseField>(field); holdsError(one)) {
                refuse(one, FindingCode::CellIsError, {m_row.cells[*columnOf(one)]});
            }
        }
    }

    /// Empty where the cell holds an error, which was refused already.
    std::string text(CaseField field) const {
        const auto column = columnOf(field);
        return column && !holdsError(field) ? m_row.cells[*column] : std::string();
    }
    std::string neededText(CaseField field) {
        std::string value = text(field);
        if (value.empty() && !holdsError(field)) {
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
        m_findings.push_back({Severity::Refusal,
                              code,
                              {m_table.fileName, m_table.sheet, m_row.row, headerOf(field)},
                              std::move(arguments)});
    }
    /// Refuses what the rules of the record refuse, under the columns of the file; each column once.
    void refuseAsRecorded(const Findings& rules, std::span<const std::pair<const char*, CaseField>> fields) {
        for (const Finding& rule : rules) {
            const auto found = std::find_if(fields.begin(), fields.end(), [&rule](const auto& one) {
                return rule.place.column == one.first;
            });
            if (rule.severity == Severity::Refusal && found != fields.end() && !isRefused(found->second)) {
                refuse(found->second, rule.code, rule.arguments);
            }
        }
    }

private:
    std::string headerOf(CaseField field) const {
        const auto column = columnOf(field);
        return column ? m_table.headers[*column] : std::string(name(field));
    }
    bool isRefused(CaseField field) const {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& one) {
            return one.place.row == m_row.row && one.place.column == headerOf(field);
        });
    }
    bool holdsError(CaseField field) const {
        const auto column = columnOf(field);
        return column && std::find(m_row.errors.begin(), m_row.errors.end(), *column) != m_row.errors.end();
    }
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
    } else if (!team.empty() && !staff.empty()) {
        row.post = places.post(staff, team);
        if (!row.post) {
            cells.refuse(CaseField::StaffCode, FindingCode::UnknownPost, {staff, team});
        }
    }
}

void readOrder(CaseRowReader& cells, Date today, CaseFileRow& row) {
    const std::string kind = cells.text(CaseField::OrderKind);
    const auto sentenced = cells.day(CaseField::SentencedOn);
    const auto starts = cells.day(CaseField::OrderStarts);
    const auto ends = cells.day(CaseField::OrderEnds);
    const auto release = cells.day(CaseField::Release);
    if (kind.empty()) {
        return;
    }
    if (!ends) {
        cells.neededText(CaseField::OrderEnds);
        return;
    }
    SentenceOrder order;
    order.kind = kind;
    // Nobody holds a case under an order before it was given.
    order.sentencedOn =
        sentenced.value_or(std::min({row.start, starts.value_or(row.start), release.value_or(row.start)}));
    order.startsOn = starts.value_or(order.sentencedOn);
    order.endsOn = *ends;
    order.releaseOn = release;
    static constexpr std::array<std::pair<const char*, CaseField>, 5> fields = {
        {{"kind", CaseField::OrderKind},
         {"sentenced_on", CaseField::SentencedOn},
         {"starts_on", CaseField::OrderStarts},
         {"ends_on", CaseField::OrderEnds},
         {"release_on", CaseField::Release}}};
    cells.refuseAsRecorded(checkValue(order, today), fields);
    row.order = order;
}

} // namespace

TeamsAndPosts::TeamsAndPosts(sql::Database& db, Date asOf) {
    for (auto& [code, team] : store::teamCodes(db, asOf)) {
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
    }
    read.person.gender = cells.parsed<std::string>(CaseField::Gender, FindingCode::UnknownWord, genderOf)
                             .value_or("not stated");
    read.person.language =
        cells.parsed<std::string>(CaseField::Language, FindingCode::UnknownWord, languageOf).value_or("en");
    static constexpr std::array<std::pair<const char*, CaseField>, 3> fields = {
        {{"surname", CaseField::Surname},
         {"forename", CaseField::Forename},
         {"date_of_birth", CaseField::DateOfBirth}}};
    cells.refuseAsRecorded(checkValue(read.person, today), fields);
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
    readOrder(cells, today, read);
    if (findings.size() != before) {
        return std::nullopt;
    }
    return read;
}

} // namespace headroom
