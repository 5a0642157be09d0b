#include "service/contactcatalogue.h"

#include "domain/embedded.h"
#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace headroom {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, bool ContactType::*>, 6> contactFlags = {{
    {"appointment", &ContactType::appointment},
    {"face_to_face", &ContactType::faceToFace},
    {"non_attendance", &ContactType::nonAttendance},
    {"rar", &ContactType::rar},
    {"system", &ContactType::system},
    {"common", &ContactType::common},
}};

void setContactFlag(ContactType& type, std::string_view word) {
    for (const auto& [name, flag] : contactFlags) {
        if (name == word) {
            type.*flag = true;
            return;
        }
    }
    throw Error("The contact type " + type.code + " has a flag that does not exist.");
}

ContactType contactTypeFrom(const json& entry) {
    ContactType type;
    type.code = entry.at("code");
    type.name = entry.at("name");
    const auto category = parseContactCategory(entry.at("category").get<std::string>());
    const auto activity = parseActivity(entry.at("activity").get<std::string>());
    if (!category || !activity) {
        throw Error("The contact type " + type.code + " has a category or activity that does not exist.");
    }
    type.category = *category;
    type.activity = *activity;
    type.usualMinutes = entry.at("minutes");
    for (const json& flag : entry.at("flags")) {
        setContactFlag(type, flag.get<std::string>());
    }
    if (entry.contains("event")) {
        type.event = parseEventKind(entry.at("event").get<std::string>());
        if (!type.event) {
            throw Error("The contact type " + type.code + " names an event that does not exist.");
        }
    }
    type.cmsCode = entry.value("cms", "");
    return type;
}

} // namespace

const ContactCatalogue& contactCatalogue() {
    static const ContactCatalogue catalogue = [] {
        for (const EmbeddedFile& file : referenceFiles()) {
            if (file.name == "contact_types.json") {
                return contactCatalogueFrom(json::parse(file.content));
            }
        }
        throw Error("The kinds of contact are not built in.");
    }();
    return catalogue;
}

ContactCatalogue contactCatalogueFrom(const json& file) {
    ContactCatalogue catalogue;
    for (const json& entry : file.at("types")) {
        ContactType type = contactTypeFrom(entry);
        if (catalogue.find(type.code) != nullptr) {
            throw Error("The contact type " + type.code + " is there twice.");
        }
        catalogue.types.push_back(std::move(type));
    }
    return catalogue;
}

} // namespace headroom
