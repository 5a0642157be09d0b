#pragma once

#include "domain/date.h"
#include "domain/grade.h"

#include <map>
#include <string>
#include <string_view>

namespace headroom {

/// Which nDelius grade code means which grade, from a date. Codes are matched exactly, blanks
/// and case included; a code the map does not hold means DMY (official rule).
struct GradeMap {
    std::int64_t version = 0;
    Date from;
    std::map<std::string, Grade, std::less<>> codes;

    Grade gradeOf(std::string_view code) const {
        const auto found = codes.find(code);
        return found == codes.end() ? Grade::DMY : found->second;
    }
};

} // namespace headroom
