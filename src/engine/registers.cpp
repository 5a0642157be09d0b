#include "engine/registers.h"

#include "domain/sourcetext.h"
#include "domain/text.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array registerTable = {
    RegisterKind{"MAPP", HEADROOM_TEXT("Registers", "MAPPA"), "MAPP"},
    RegisterKind{"RVHR", HEADROOM_TEXT("Registers", "Very high risk of serious harm"), "RVHR"},
    RegisterKind{"RHRH", HEADROOM_TEXT("Registers", "High risk of serious harm"), "RHRH"},
    RegisterKind{"RMRH", HEADROOM_TEXT("Registers", "Medium risk of serious harm"), "RMRH"},
    RegisterKind{"RLRH", HEADROOM_TEXT("Registers", "Low risk of serious harm"), "RLRH"},
    RegisterKind{"RSO", HEADROOM_TEXT("Registers", "Registered sexual offender"), ""},
    RegisterKind{"ADVP", HEADROOM_TEXT("Registers", "Domestic abuse"), "ADVP"},
    RegisterKind{"REG30", HEADROOM_TEXT("Registers", "Domestic abuse, earlier"), "REG30"},
    RegisterKind{"SPO", HEADROOM_TEXT("Registers", "Stalking"), "SPO"},
    RegisterKind{"RCPR", HEADROOM_TEXT("Registers", "Child protection"), "RCPR"},
    RegisterKind{"RCCO", HEADROOM_TEXT("Registers", "Child concerns"), "RCCO"},
    RegisterKind{"RCHD", HEADROOM_TEXT("Registers", "Risk to children"), "RCHD"},
    RegisterKind{"CSE", HEADROOM_TEXT("Registers", "Child sexual exploitation"), ""},
    RegisterKind{"RVAD", HEADROOM_TEXT("Registers", "Adult at risk"), "RVAD"},
    RegisterKind{"RMDO", HEADROOM_TEXT("Registers", "Mental health"), "RMDO"},
    RegisterKind{"ALSH", HEADROOM_TEXT("Registers", "Self-harm or suicide"), "ALSH"},
    RegisterKind{"RVLN", HEADROOM_TEXT("Registers", "Vulnerability"), "RVLN"},
    RegisterKind{"STRG", HEADROOM_TEXT("Registers", "Street gangs"), "STRG"},
    RegisterKind{"RTAO", HEADROOM_TEXT("Registers", "Terrorism"), "RTAO"},
    RegisterKind{"RPIR", HEADROOM_TEXT("Registers", "Public interest"), "RPIR"},
    RegisterKind{"INLL", HEADROOM_TEXT("Registers", "Life or indeterminate sentence"), "INLL"},
    RegisterKind{"IIOM", HEADROOM_TEXT("Registers", "Integrated offender management"), "IIOM"},
    RegisterKind{"PPO", HEADROOM_TEXT("Registers", "Persistent or prolific"), ""},
    RegisterKind{"PRC", HEADROOM_TEXT("Registers", "Contact suspended"), "PRC"},
    RegisterKind{"NSD", HEADROOM_TEXT("Registers", "National Security Division"), ""},
    RegisterKind{"ISC", HEADROOM_TEXT("Registers", "Intensive supervision court"), ""},
    RegisterKind{"LAO", HEADROOM_TEXT("Registers", "Limited access"), ""},
    RegisterKind{"MAPPA", HEADROOM_TEXT("Registers", "MAPPA"), "MAPP", true},
    RegisterKind{"DA", HEADROOM_TEXT("Registers", "Domestic abuse"), "ADVP", true},
    RegisterKind{"STKG", HEADROOM_TEXT("Registers", "Stalking"), "SPO", true},
    RegisterKind{"CP", HEADROOM_TEXT("Registers", "Child protection"), "RCPR", true},
    RegisterKind{"LIFE", HEADROOM_TEXT("Registers", "Life sentence"), "INLL", true},
    RegisterKind{"IPP", HEADROOM_TEXT("Registers", "Sentence for public protection"), "INLL", true},
    RegisterKind{"IOM", HEADROOM_TEXT("Registers", "Integrated offender management"), "IIOM", true},
};

constexpr std::array orderTable = {
    OrderKind{"community order", HEADROOM_TEXT("Registers", "Community order")},
    OrderKind{"suspended sentence order", HEADROOM_TEXT("Registers", "Suspended sentence order")},
    OrderKind{"custodial sentence", HEADROOM_TEXT("Registers", "Custodial sentence"), true},
    OrderKind{"extended sentence", HEADROOM_TEXT("Registers", "Extended sentence"), true},
    OrderKind{"life sentence", HEADROOM_TEXT("Registers", "Life sentence"), true, true},
    OrderKind{"sentence for public protection", HEADROOM_TEXT("Registers", "Sentence for public protection"),
              true, true},
    OrderKind{"youth rehabilitation order", HEADROOM_TEXT("Registers", "Youth rehabilitation order")},
};

constexpr std::array requirementTable = {
    RequirementKind{"RAR", HEADROOM_TEXT("Registers", "Rehabilitation activity")},
    RequirementKind{"unpaid work", HEADROOM_TEXT("Registers", "Unpaid work")},
    RequirementKind{"accredited programme", HEADROOM_TEXT("Registers", "Accredited programme")},
    RequirementKind{"drug rehabilitation", HEADROOM_TEXT("Registers", "Drug rehabilitation")},
    RequirementKind{"alcohol treatment", HEADROOM_TEXT("Registers", "Alcohol treatment")},
    RequirementKind{"mental health treatment", HEADROOM_TEXT("Registers", "Mental health treatment")},
    RequirementKind{"attendance centre", HEADROOM_TEXT("Registers", "Attendance centre")},
    RequirementKind{"curfew", HEADROOM_TEXT("Registers", "Curfew"), true},
    RequirementKind{"exclusion", HEADROOM_TEXT("Registers", "Exclusion"), true},
    RequirementKind{"residence", HEADROOM_TEXT("Registers", "Residence"), true},
    RequirementKind{"prohibited activity", HEADROOM_TEXT("Registers", "Prohibited activity"), true},
    RequirementKind{"foreign travel prohibition", HEADROOM_TEXT("Registers", "Foreign travel prohibition"),
                    true},
    RequirementKind{"alcohol abstinence", HEADROOM_TEXT("Registers", "Alcohol abstinence and monitoring"),
                    true},
    RequirementKind{"electronic monitoring", HEADROOM_TEXT("Registers", "Electronic monitoring"), true},
    RequirementKind{"rehabilitation activity", HEADROOM_TEXT("Registers", "Rehabilitation activity"), false,
                    true},
    RequirementKind{"programme", HEADROOM_TEXT("Registers", "Accredited programme"), false, true},
};

template <class Table, class Key>
auto findWord(const Table& table, Key Table::value_type::*key, std::string_view word) ->
    typename Table::const_pointer {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return equalIgnoringCase(entry.*key, word); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

std::span<const RegisterKind> registerKinds() {
    return registerTable;
}

const RegisterKind* findRegister(std::string_view code) {
    return findWord(registerTable, &RegisterKind::code, code);
}

std::string_view registerLabel(std::string_view code) {
    const RegisterKind* kind = findRegister(code);
    return kind == nullptr ? code : kind->label;
}

std::string registerLabel(const Registration& entry) {
    std::string text(registerLabel(entry.code));
    std::string_view level = entry.level;
    if (tierCode(entry.code) == "MAPP" && level.size() == 2 && lowerAscii(level[0]) == 'm') {
        level.remove_prefix(1);
    }
    return level.empty() ? text : text + ", level " + std::string(level);
}

std::string_view tierCode(std::string_view code) {
    const RegisterKind* kind = findRegister(code);
    return kind == nullptr || kind->tierCode.empty() ? code : kind->tierCode;
}

std::string mappaLevel(std::string_view level) {
    if (!level.empty() && level.back() >= '0' && level.back() <= '3') {
        const std::string_view before = level.substr(0, level.size() - 1);
        if (before.empty() || equalIgnoringCase(before, "m") || equalIgnoringCase(before, "level ")) {
            return {'M', level.back()};
        }
    }
    return std::string(level);
}

bool isMappa(const Registration& entry) {
    if (tierCode(entry.code) != "MAPP") {
        return false;
    }
    // Level 0 and category X9 stand for "to be decided".
    const bool decided = !equalIgnoringCase(entry.category, "x9") && entry.category != "0";
    return decided && (!entry.category.empty() || mappaLevel(entry.level) != "M0");
}

std::span<const OrderKind> orderKinds() {
    return orderTable;
}

const OrderKind* findOrderKind(std::string_view kind) {
    return findWord(orderTable, &OrderKind::kind, kind);
}

std::string_view orderLabel(std::string_view kind) {
    const OrderKind* found = findOrderKind(kind);
    return found == nullptr ? kind : found->label;
}

bool isCustodial(const SentenceOrder& order) {
    const OrderKind* kind = findOrderKind(order.kind);
    return kind != nullptr && kind->custodial;
}

std::span<const RequirementKind> requirementKinds() {
    return requirementTable;
}

const RequirementKind* findRequirementKind(std::string_view kind) {
    return findWord(requirementTable, &RequirementKind::kind, kind);
}

std::string_view requirementLabel(std::string_view kind) {
    const RequirementKind* found = findRequirementKind(kind);
    return found == nullptr ? kind : found->label;
}

bool isRestrictive(const Requirement& requirement) {
    const RequirementKind* kind = findRequirementKind(requirement.kind);
    return kind != nullptr && kind->restrictive;
}

bool isUnpaidWork(const Requirement& requirement) {
    return equalIgnoringCase(requirement.kind, "unpaid work");
}

bool isRar(const Requirement& requirement) {
    return equalIgnoringCase(requirement.kind, "RAR") ||
           equalIgnoringCase(requirement.kind, "rehabilitation activity");
}

} // namespace headroom
