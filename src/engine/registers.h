#pragma once

#include "domain/record.h"

#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// The registers, orders and requirements that are recorded about people, and what the tiers make of
/// them. Codes and kinds are the words kept in the store; labels are English (context "Registers").
/// See docs/record.md.

struct RegisterKind {
    std::string_view code;
    std::string_view label;
    /// The code under which the tier rules know the register; empty: they do not look at it.
    std::string_view tierCode;
    /// Another way to write a register of this list: read, and not offered.
    bool alias = false;
};
std::span<const RegisterKind> registerKinds();
/// In any case; null when there is none.
const RegisterKind* findRegister(std::string_view code);
/// "Child protection"; of an unknown register its code.
std::string_view registerLabel(std::string_view code);
/// The same with a level where there is one: "MAPPA, level 2".
std::string registerLabel(const Registration& entry);
/// "MAPP" of "MAPPA"; an unknown code stays as it is.
std::string_view tierCode(std::string_view code);
/// "M2" of "2", "m2" and "level 2"; anything else stays as it is.
std::string mappaLevel(std::string_view level);
/// Whether an entry puts somebody under MAPPA: any category, unless it is still to be decided.
bool isMappa(const Registration& entry);

struct OrderKind {
    std::string_view kind; ///< "community order"
    std::string_view label;
    bool custodial = false;
    bool indeterminate = false; ///< for life, or for public protection
};
std::span<const OrderKind> orderKinds();
/// Null for a kind that is not in the list: no custodial one.
const OrderKind* findOrderKind(std::string_view kind);
std::string_view orderLabel(std::string_view kind);
bool isCustodial(const SentenceOrder& order);

struct RequirementKind {
    std::string_view kind; ///< "RAR", "unpaid work"
    std::string_view label;
    /// Restricts without work towards change. Curfew and exclusion are published examples; which others
    /// belong to them is this program's reading.
    bool restrictive = false;
    bool alias = false;
};
std::span<const RequirementKind> requirementKinds();
const RequirementKind* findRequirementKind(std::string_view kind);
std::string_view requirementLabel(std::string_view kind);
bool isRestrictive(const Requirement& requirement);
bool isUnpaidWork(const Requirement& requirement);
/// Days of rehabilitation activity.
bool isRar(const Requirement& requirement);

} // namespace headroom
