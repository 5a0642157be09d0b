#include "store/samplestore.h"

#include "store/log.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <cstdlib>
#include <stdexcept>

namespace headroom::test {

TempFolder::TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "headroom-store-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no folder for the test");
    }
    m_path = name;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

LogEntryId SampleStore::log(std::string_view action) {
    return store::append(db(), {"A. Tester", std::string(action), "test", 0, "{}"}, clock);
}

store::SavedExtract SampleStore::keep(const WmtExtract& extract) {
    sql::Transaction transaction(db());
    const auto saved =
        store::saveExtract(db(), extract, sampleGrades(), sampleHours(), log("import.extract"), JobControl());
    transaction.commit();
    return saved;
}

void SampleStore::addReference() {
    const Date from = Date::of(2020, 1, 1);
    sql::Transaction transaction(db());
    const LogEntryId entry = log("reference");
    PointsTable points;
    points.name = "first points";
    points.from = from;
    points.nominalPo = {2176};
    points.nominalPso = {2077};
    points.defaultHours = sampleHours();
    store::addPointsTable(db(), points, entry);
    ContactPoints contacts;
    contacts.name = "first contacts";
    contacts.from = from;
    store::addContactPoints(db(), contacts, entry);
    GradeMap grades = sampleGrades();
    grades.from = from;
    store::addGradeMap(db(), grades, entry);
    ReductionReason reason;
    reason.name = "Court Duty";
    reason.shortName = "Court Duty";
    reason.category = "Work Circumstances";
    store::putReductionReason(db(), reason, from, entry);
    store::addThresholds(db(), Thresholds(), from, entry);
    transaction.commit();
}

GradeMap sampleGrades() {
    GradeMap map;
    map.codes = {{"M", Grade::PO}, {"Q", Grade::PSO}, {"B", Grade::SPO}, {"P", Grade::TPO}};
    return map;
}

DefaultHours sampleHours() {
    return {HoursPerWeek::whole(37), HoursPerWeek::whole(36), HoursPerWeek::whole(0)};
}

ExtractPost samplePost(std::string_view staffCode, std::string_view team, int casesInB2,
                       std::string_view gradeCode) {
    ExtractPost post;
    const std::string teamName(team);
    post.unit = {"R1", "Northvale", "P1", "Northvale Central", "T" + teamName, "Team " + teamName};
    post.staff = {std::string(staffCode), "Sample" + std::string(staffCode), "Officer",
                  std::string(gradeCode)};
    post.filtered.at(CaseType::Community, Tier::of('B', 2)) = casesInB2;
    post.filtered.at(CaseType::Custody, Tier::of('D', 0)) = 1;
    post.t2a.at(CaseType::Licence, Tier::of('A', 3)) = 1;
    post.all = post.filtered;
    post.all.at(CaseType::Licence, Tier::untiered()) = 2;
    return post;
}

WmtExtract sampleExtract(Date day, std::initializer_list<ExtractPost> posts) {
    WmtExtract extract;
    extract.fileName = "sample.xlsx";
    extract.fileHash = "hash of " + day.iso();
    extract.reportDate = day;
    extract.posts = posts;
    return extract;
}

} // namespace headroom::test
