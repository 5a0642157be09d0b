#include "ui/pages/setup/suitabilitymark.h"

#include <cmath>

namespace headroom::rulemark {

namespace {

constexpr int mostPercent = 1000;
constexpr int mostCases = 999;
constexpr int mostMonths = 600;

} // namespace

int of(const SuitabilityRule& rule) {
    if (rule.percentAbove) {
        return static_cast<int>(std::lround(*rule.percentAbove));
    }
    return rule.casesAtLeast ? *rule.casesAtLeast : rule.monthsQualifiedBelow.value_or(0);
}

bool exists(const SuitabilityRule& rule) {
    return rule.percentAbove || rule.casesAtLeast || rule.monthsQualifiedBelow;
}

int most(const SuitabilityRule& rule) {
    if (rule.percentAbove) {
        return mostPercent;
    }
    return rule.casesAtLeast ? mostCases : mostMonths;
}

void set(SuitabilityRule& rule, int mark) {
    if (mark == of(rule)) {
        return;
    }
    if (rule.percentAbove) {
        rule.percentAbove = mark;
    } else if (rule.casesAtLeast) {
        rule.casesAtLeast = mark;
    } else if (rule.monthsQualifiedBelow) {
        rule.monthsQualifiedBelow = mark;
    }
}

} // namespace headroom::rulemark
