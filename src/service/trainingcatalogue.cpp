#include "service/trainingcatalogue.h"

#include "domain/embedded.h"
#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {

namespace {

TrainingCourse courseFrom(const nlohmann::json& entry) {
    TrainingCourse course;
    course.code = entry.at("code");
    course.name = entry.at("name");
    if (const auto& months = entry.at("months"); !months.is_null()) {
        course.months = months.get<int>();
    }
    course.mandatory = entry.at("mandatory");
    course.verified = entry.at("verified");
    course.source = entry.at("source");
    return course;
}

} // namespace

const std::vector<TrainingCourse>& trainingCourses() {
    static const std::vector<TrainingCourse> courses = [] {
        std::vector<TrainingCourse> all;
        for (const EmbeddedFile& file : referenceFiles()) {
            if (file.name == "training.json") {
                const auto list = nlohmann::json::parse(file.content);
                for (const auto& entry : list.at("courses")) {
                    all.push_back(courseFrom(entry));
                }
                return all;
            }
        }
        throw Error("The list of courses is not built in.");
    }();
    return courses;
}

const TrainingCourse* trainingCourse(std::string_view code) {
    const auto& courses = trainingCourses();
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [code](const TrainingCourse& course) { return course.code == code; });
    return found == courses.end() ? nullptr : &*found;
}

} // namespace headroom
