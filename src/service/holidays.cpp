#include "service/holidays.h"

#include "domain/embedded.h"
#include "domain/error.h"
#include "service/deadlinejson.h"
#include "service/versionkinds.h"
#include "service/workspace.h"
#include "store/versions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t mostHolidayNameBytes = 200;

HolidayList readShippedHolidays() {
    for (const EmbeddedFile& file : referenceFiles()) {
        const auto reference = nlohmann::json::parse(file.content);
        if (reference.at("kind") == "bank_holidays") {
            return VersionKind<HolidayList>::parse(reference);
        }
    }
    throw Error("The program lacks a part of its reference data. Install it again.");
}

BankHolidays asValue(const HolidayList& list) {
    return {list.covered, list.days};
}

const BankHoliday* holidayOn(const HolidayList& list, Date day) {
    const auto found = std::find_if(list.days.begin(), list.days.end(),
                                    [day](const BankHoliday& holiday) { return holiday.day == day; });
    return found == list.days.end() ? nullptr : &*found;
}

} // namespace

const HolidayList& builtInHolidays() {
    static const HolidayList list = readShippedHolidays();
    return list;
}

BankHolidays bankHolidaysOn(sql::Database& db, Date asOf) {
    const auto text = store::holidays(db, asOf);
    if (!text) {
        static const BankHolidays builtIn = asValue(builtInHolidays());
        return builtIn;
    }
    // A version is one text, asked for many times and parsed once.
    thread_local std::pair<std::string, BankHolidays> last;
    if (last.first != *text) {
        last = {*text, asValue(VersionKind<HolidayList>::parse(nlohmann::json::parse(*text)))};
    }
    return last.second;
}

WorkingCalendar serviceCalendarOn(Workspace& workspace, Date asOf) {
    return {WorkingWeek{}, bankHolidaysOn(workspace.database(), asOf)};
}

HolidayList VersionKind<HolidayList>::on(Workspace& workspace, Date day) {
    const auto text = store::holidays(workspace.database(), day);
    return text ? parse(nlohmann::json::parse(*text)) : builtInHolidays();
}

HolidayList VersionKind<HolidayList>::kept(sql::Database& db, const store::VersionMark& mark) {
    return parse(nlohmann::json::parse(store::versionDocument(db, table, mark.id)));
}

std::optional<HolidayList> VersionKind<HolidayList>::builtIn(bool) {
    return builtInHolidays();
}

HolidayList VersionKind<HolidayList>::prepared(const HolidayList& value, const HolidayList&) {
    HolidayList list = value;
    std::stable_sort(list.days.begin(), list.days.end(),
                     [](const BankHoliday& a, const BankHoliday& b) { return a.day < b.day; });
    return list;
}

Findings VersionKind<HolidayList>::check(const HolidayList& list, const HolidayList&) {
    Findings findings;
    std::set<Date> seen;
    const auto refuse = [&findings](const BankHoliday& holiday, FindingCode code,
                                    std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, holiday.day.text()}, std::move(arguments)});
    };
    for (const BankHoliday& holiday : list.days) {
        if (holiday.name.empty()) {
            refuse(holiday, FindingCode::TextRequired);
        } else if (holiday.name.size() > mostHolidayNameBytes) {
            refuse(holiday, FindingCode::TextTooLong, {std::to_string(mostHolidayNameBytes)});
        }
        if (!seen.insert(holiday.day).second) {
            refuse(holiday, FindingCode::HolidayTwice, {holiday.day.text()});
        } else if (!list.covered.contains(holiday.day)) {
            refuse(holiday, FindingCode::DayOutsideCalendar,
                   {list.covered.from.text(), list.covered.until.value_or(list.covered.from).text()});
        }
    }
    return findings;
}

int VersionKind<HolidayList>::differences(const HolidayList& value, const HolidayList& other) {
    const auto unlike = [](const HolidayList& list, const HolidayList& among, bool goneOnly) {
        return std::count_if(list.days.begin(), list.days.end(), [&](const BankHoliday& holiday) {
            const BankHoliday* same = holidayOn(among, holiday.day);
            return same == nullptr || (!goneOnly && !(*same == holiday));
        });
    };
    return static_cast<int>(unlike(value, other, false) + unlike(other, value, true)) +
           (value.covered == other.covered ? 0 : 1);
}

nlohmann::json VersionKind<HolidayList>::detail(const HolidayList& value, const HolidayList& before) {
    return {{"days", value.days.size()}, {"changed", differences(value, before)}};
}

void VersionKind<HolidayList>::add(sql::Database& db, const HolidayList& value, Date from, LogEntryId log) {
    store::addHolidays(db, write(value).dump(), from, log);
}

nlohmann::json VersionKind<HolidayList>::write(const HolidayList& value) {
    nlohmann::json days = nlohmann::json::array();
    for (const BankHoliday& holiday : value.days) {
        days.push_back({{"day", holiday.day.iso()}, {"name", holiday.name}, {"verified", holiday.verified}});
    }
    return {{"kind", "bank_holidays"},
            {"from", value.covered.from.iso()},
            {"until", value.covered.until.value_or(value.covered.from).iso()},
            {"days", std::move(days)}};
}

HolidayList VersionKind<HolidayList>::parse(const nlohmann::json& document) {
    return holidayListFrom(document);
}

} // namespace headroom
