#pragma once

#include "domain/date.h"
#include "store/recordkinds.h"

#include <tuple>
#include <type_traits>
#include <utility>

/// What a change of a recorded value is: from which day it makes a difference, and whether it goes on
/// from what was said before or says that something else had been right.
namespace headroom {

/// The days on which a recorded value holds, for what follows from it.
Period daysOf(const PersonDetails& details, Date today);
Period daysOf(const ContactPoint& point, Date today);
Period daysOf(const Adjustment& adjustment, Date today);
Period daysOf(const Alert& alert, Date today);
Period daysOf(const AccessEntry& entry, Date today);
Period daysOf(const SentenceOrder& order, Date today);
Period daysOf(const Requirement& requirement, Date today);
Period daysOf(const LicenceCondition& condition, Date today);
Period daysOf(const CustodyDates& dates, Date today);
Period daysOf(const RoshAssessment& assessment, Date today);
Period daysOf(const Registration& registration, Date today);
Period daysOf(const Predictors& predictors, Date today);
Period daysOf(const NeedsAssessment& needs, Date today);
Period daysOf(const Report& report, Date today);
Period daysOf(const Enquiry& enquiry, Date today);
Period daysOf(const Milestone& milestone, Date today);
Period daysOf(const ComplexityLevel& level, Date today);
Period daysOf(const EarlyAllocation& decision, Date today);
Period daysOf(const DeadlineNote& note, Date today);
Period daysOf(const Contact& contact, Date today);
Period daysOf(const Enforcement& enforcement, Date today);

/// The first day on which it makes a difference that `then` holds and no longer `now`.
Date firstDifference(const Period& now, const Period& then);

/// Takes over into `before` what may move on without being a correction: dates that are planned, how
/// far something has come.
void moveOn(PersonDetails& before, const PersonDetails& after);
void moveOn(ContactPoint& before, const ContactPoint& after);
void moveOn(SentenceOrder& before, const SentenceOrder& after);
void moveOn(Requirement& before, const Requirement& after);
void moveOn(CustodyDates& before, const CustodyDates& after);
void moveOn(Registration& before, const Registration& after);
void moveOn(Report& before, const Report& after);
void moveOn(Enquiry& before, const Enquiry& after);
void moveOn(DeadlineNote& before, const DeadlineNote& after);
void moveOn(Contact& before, const Contact& after);
void moveOn(Enforcement& before, const Enforcement& after);
template <class T>
void moveOn(T& /*before*/, const T& /*after*/) {}

namespace recordchange {

template <class Field>
bool isEmpty(const Field& field) {
    if constexpr (requires { field.has_value(); }) {
        return !field.has_value();
    } else if constexpr (requires { field.empty(); }) {
        return field.empty();
    } else if constexpr (requires { field.value; }) {
        return field.value == 0;
    } else if constexpr (std::is_arithmetic_v<Field>) {
        return field == Field{};
    } else {
        return false;
    }
}

template <class Field>
bool sameField(const Field& a, const Field& b) {
    if constexpr (requires { a == b; }) {
        return a == b;
    } else {
        return a.value == b.value;
    }
}

} // namespace recordchange

/// Whether the later value takes back something that the earlier one said. Filling in what was empty
/// and what moveOn() allows does not.
template <class T>
bool corrects(T before, const T& after) {
    moveOn(before, after);
    const auto was = store::RecordKind<T>::values(before);
    const auto is = store::RecordKind<T>::values(after);
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        return ((!recordchange::isEmpty(std::get<i>(was)) &&
                 !recordchange::sameField(std::get<i>(was), std::get<i>(is))) ||
                ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(was)>>());
}

} // namespace headroom
