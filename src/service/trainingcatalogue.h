#pragma once

#include "domain/practice.h"

#include <string_view>
#include <vector>

namespace headroom {

/// The courses that ship with Headroom (resources/reference/training.json), in the order of that file.
/// How long they count is a local default unless the course says otherwise.
const std::vector<TrainingCourse>& trainingCourses();
/// Null where no course has the code.
const TrainingCourse* trainingCourse(std::string_view code);

} // namespace headroom
