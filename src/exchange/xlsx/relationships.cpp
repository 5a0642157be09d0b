#include "exchange/xlsx/relationships.h"

#include "exchange/xlsx/xmlreader.h"

#include <algorithm>
#include <vector>

namespace headroom::xlsx {

namespace {

using Relationships = std::map<std::string, Relationship, std::less<>>;
constexpr std::size_t mostRelationships = 4096;

std::string_view folderOf(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
}

/// The name a target means, seen from a folder; steps up beyond the root stay at the root.
std::string resolved(std::string_view folder, std::string_view target) {
    const bool fromRoot = target.starts_with('/');
    const std::string path =
        (fromRoot || folder.empty() ? std::string() : std::string(folder) + '/') + std::string(target);
    std::vector<std::string_view> steps;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view step = std::string_view(path).substr(start, end - start);
        start = end + 1;
        if (step == ".." && !steps.empty()) {
            steps.pop_back();
        } else if (!step.empty() && step != "." && step != "..") {
            steps.push_back(step);
        }
    }
    std::string name;
    for (const std::string_view step : steps) {
        name += (name.empty() ? "" : "/") + std::string(step);
    }
    return name;
}

class RelationshipsHandler final : public XmlHandler {
public:
    RelationshipsHandler(Relationships& found, std::string_view folder)
        : m_found(found)
        , m_folder(folder) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.value("TargetMode") == "External") {
            return;
        }
        if (m_found.size() == mostRelationships) {
            stop();
            return;
        }
        const std::string_view type = attributes.value("Type");
        m_found.emplace(attributes.value("Id"), Relationship{std::string(type.substr(type.rfind('/') + 1)),
                                                             resolved(m_folder, attributes.value("Target"))});
    }
    void endElement(std::string_view) override {}
    void text(std::string_view) override {}

private:
    Relationships& m_found;
    std::string_view m_folder;
};

} // namespace

Relationships relationshipsOf(Package& package, std::string_view part) {
    const std::string_view folder = folderOf(part);
    const std::string_view name = part.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string list =
        (folder.empty() ? std::string() : std::string(folder) + '/') + "_rels/" + std::string(name) + ".rels";
    Relationships found;
    if (package.has(list)) {
        RelationshipsHandler handler(found, folder);
        readXml(*package.open(list), list, handler);
    }
    return found;
}

} // namespace headroom::xlsx
