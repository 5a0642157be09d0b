#pragma once

#include "domain/finding.h"
#include "domain/hours.h"
#include "domain/reduction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace headroom {

/// One field of the form: nothing entered, something that cannot be read, or a value.
template <class T>
struct FormField {
    enum class State : std::uint8_t { Missing, Unreadable, Given };
    State state = State::Missing;
    T value{};

    static FormField of(T value) { return {State::Given, value}; }
    static FormField unreadable() { return {State::Unreadable, {}}; }
    bool given() const { return state == State::Given; }
};

/// A reduction as entered, before anything is known to be right.
struct ReductionForm {
    bool reasonChosen = false;
    FormField<HoursPerWeek> hours;
    FormField<Date> start;
    FormField<Date> end;
    /// Ceiling from the reason and the contract; not checked when 0.
    HoursPerWeek maxAllowance;
    std::size_t notesLength = 0; ///< characters
};

/// The most hours any reduction may have, and the first number of characters too many for notes.
inline constexpr HoursPerWeek mostReductionHours = HoursPerWeek::whole(37);
inline constexpr std::size_t notesLimit = 4000;

/// What the official form would say, in its order: reason, hours, start, end, notes. Empty when
/// it would be kept. An end date is only right after a start date that is right itself.
Findings checkReduction(const ReductionForm& form);

/// Hours that a share of the contract stands for, never more than the contract: to the hundredth,
/// rounded as the official form does it in doubles. No share means the whole contract.
HoursPerWeek allowanceHours(HoursPerWeek contracted, std::optional<std::int32_t> basisPoints);

/// The next day on which one of the reductions begins or ends; empty when none will. Reductions
/// that are deleted or were archived by hand have nothing left to change.
std::optional<Date> nextReductionChange(std::span<const Reduction> reductions, Date today);

/// Hours kept: one decimal, half up.
HoursPerWeek keptReductionHours(HoursPerWeek hours);

} // namespace headroom
