#include "samplerecord.h"

#include "domain/extract.h"
#include "domain/population.h"
#include "service/record.h"
#include "service/whoami.h"
#include "store/access.h"
#include "store/extracts.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/record.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

namespace headroom::test {

namespace {

ExtractPost samplePostOf(const std::string& staff, const std::string& team, const std::string& grade) {
    ExtractPost one;
    one.unit = {"R1", "Northvale", "P1", "Northvale Central", "T" + team, "Team " + team};
    one.staff = {staff, "Madeup" + staff, "Officer", grade};
    one.filtered.at(CaseType::Community, Tier::of('B', 2)) = 2;
    one.all = one.filtered;
    return one;
}

PopulationCase samplePerson(const std::string& crn, const std::string& staff, const std::string& team,
                            Date today) {
    PopulationCase one;
    one.crn = crn;
    one.surname = "Quartzbury" + crn.substr(6);
    one.forename = "Zebedina";
    one.dateOfBirth = Date::of(1990, 5, 17);
    one.gender = "woman";
    one.language = "en";
    one.tier = Tier::of('B', 2);
    one.rosh = Rosh::Medium;
    one.since = today.plusDays(-60);
    one.heldSince = one.since;
    one.teamCode = team;
    one.staffCode = staff;
    one.order = {"community order", one.since, one.since, today.plusDays(300), std::nullopt, {}};
    return one;
}

std::string words(const char* text, int variant) {
    return text + (' ' + std::to_string(variant));
}

} // namespace

SampleRecord::SampleRecord() {
    sql::Transaction transaction(db());
    const LogEntryId log = store::append(db(), {"importer", "test", "test"}, workspace->clock());
    WmtExtract extract;
    extract.fileName = "sample.xlsx";
    extract.reportDate = today().plusDays(-7);
    extract.posts = {samplePostOf("S1", "A", "M"), samplePostOf("S2", "A", "C"),
                     samplePostOf("S3", "B", "M")};
    store::saveExtract(db(), extract, store::gradeMap(db(), today()), DefaultHours(), log, JobControl());
    store::savePeople(db(),
                      {samplePerson("X100001", "S1", "TA", today()),
                       samplePerson("X100002", "S1", "TA", today()),
                       samplePerson("X100003", "S3", "TB", today())},
                      log, JobControl());
    transaction.commit();
    p1 = *store::personWithCrn(db(), "X100001");
    p2 = *store::personWithCrn(db(), "X100002");
    p3 = *store::personWithCrn(db(), "X100003");
    author = store::postsOf(db(), "S1", today()).front().id;
    order = store::currentOf<SentenceOrder>(db(), p1).front().id;
    RecordChange<Contact> visit;
    visit.person = p1;
    visit.value = sampleContact();
    contact = saveRecord(*workspace, visit).id;
}

Contact SampleRecord::sampleContact() {
    Contact visit;
    visit.type = "planned_office_visit";
    visit.day = today().plusDays(-1);
    visit.by = author;
    visit.notes = "Xylophone lessons were talked about.";
    return visit;
}

void SampleRecord::actAs(std::string_view staffCode) {
    workspace->actAs(practitionerActor(*workspace, staffCode, today()));
}

void fill(SampleRecord& /*sample*/, int variant, PersonDetails& details) {
    details = {words("Quartzbury", variant),
               "Zebedina",
               words("Zeb", variant),
               Date::of(1980 + variant, 2, 28),
               "woman",
               "cy",
               words("2004/0712343H", variant),
               words("CRO", variant),
               "A1234BC",
               "QQ123456C"};
}
void fill(SampleRecord& sample, int variant, ContactPoint& point) {
    point = {"mobile",
             "07700 90000" + std::to_string(variant),
             "main",
             words("her sister's", variant),
             sample.today().plusDays(-variant),
             std::nullopt};
}
void fill(SampleRecord& sample, int variant, Adjustment& adjustment) {
    adjustment = {words("Needs large print", variant), sample.today(), sample.today().plusDays(1 + variant)};
}
void fill(SampleRecord& sample, int variant, Alert& alert) {
    alert = {"risk_to_staff", words("Never alone", variant), sample.today().plusDays(-variant), std::nullopt};
}
void fill(SampleRecord& sample, int variant, AccessEntry& entry) {
    entry = {AccessEntry::List::Excluded, words("somebody", variant), sample.today(), std::nullopt};
}
void fill(SampleRecord& sample, int variant, SentenceOrder& order) {
    const Date day = sample.today().plusDays(-100 - variant);
    order = {"suspended sentence order",
             words("Theft", variant),
             "Northvale Crown Court",
             day,
             day,
             day.plusDays(365 + variant),
             std::nullopt,
             std::nullopt,
             sample.today()};
}
void fill(SampleRecord& sample, int variant, Requirement& requirement) {
    requirement = {sample.order,
                   "unpaid work",
                   40 + variant,
                   "hours",
                   variant,
                   sample.today(),
                   sample.today().plusDays(365),
                   std::nullopt};
}
void fill(SampleRecord& sample, int variant, LicenceCondition& condition) {
    condition = {sample.order, "exclusion zone", words("Not in Westvale", variant), sample.today(),
                 std::nullopt};
}
void fill(SampleRecord& sample, int variant, CustodyDates& dates) {
    dates.order = sample.order;
    dates.earlyAllocation = true;
    dates.conditionalRelease = sample.today().plusDays(100 + variant);
    dates.sentenceExpiry = sample.today().plusDays(1000 + variant);
    dates.prison = "HMP Northvale";
}
void fill(SampleRecord& sample, int variant, RoshAssessment& assessment) {
    assessment.assessedOn = sample.today().plusDays(-variant);
    assessment.levels[0] = Rosh::Low;
    assessment.levels[2] = static_cast<Rosh>(1 + variant % 4);
    assessment.note = words("Partner", variant);
}
void fill(SampleRecord& sample, int variant, Registration& registration) {
    registration = {"MAPP",
                    "M" + std::to_string(1 + variant % 3),
                    "2",
                    words("Panel", variant),
                    sample.today().plusDays(-30),
                    std::nullopt,
                    sample.today().plusDays(60 + variant)};
}
void fill(SampleRecord& sample, int variant, Predictors& predictors) {
    predictors = {sample.today().plusDays(-variant),
                  312 + variant,
                  47 + variant,
                  5000,
                  true,
                  std::nullopt,
                  false,
                  80,
                  "low"};
}
void fill(SampleRecord& sample, int variant, NeedsAssessment& needs) {
    needs.assessedOn = sample.today().plusDays(-variant);
    needs.severities = {1, 2, std::nullopt, 0, variant % 3, 0, 1, 2, std::nullopt, 1};
    needs.parenting = variant % 2 == 1;
    needs.impulsivity = 2;
}
void fill(SampleRecord& sample, int variant, Report& report) {
    report = {static_cast<ReportKind>(variant % 4),
              sample.today().plusDays(-20),
              sample.today().plusDays(variant),
              std::nullopt,
              std::nullopt,
              sample.author,
              "Northvale Crown Court",
              words("Adjourned", variant)};
}
void fill(SampleRecord& sample, int variant, Enquiry& enquiry) {
    enquiry = {"police_domestic_abuse",
               sample.today().plusDays(-10 - variant),
               sample.today().plusDays(-2),
               std::nullopt,
               std::nullopt,
               1 + variant,
               words("Asked", variant)};
}
void fill(SampleRecord& sample, int variant, Milestone& milestone) {
    milestone = {"plan_completed", sample.today().plusDays(-variant), {}, words("Signed", variant)};
}
void fill(SampleRecord& sample, int variant, ComplexityLevel& level) {
    level = {variant % 2 == 0 ? "medium" : "high", words("Many agencies", variant),
             sample.today().plusDays(-variant)};
}
void fill(SampleRecord& sample, int variant, EarlyAllocation& decision) {
    decision = {};
    decision.decidedOn = sample.today().plusDays(-variant);
    decision.assessedOn = sample.today().plusDays(-10 - variant);
    decision.discretion = "mappa_2";
    decision.answer = variant % 2 == 0 ? "declined" : "accepted";
    decision.why = words("Close watch", variant);
}
void fill(SampleRecord& sample, int variant, DeadlineNote& note) {
    note = {"first_plan", "sentenced",    sample.today().plusDays(-60), 0,
            "waived",     sample.today(), words("Ill", variant),        {}};
}
void fill(SampleRecord& sample, int variant, Contact& contact) {
    contact = sample.sampleContact();
    contact.startsAt = 600 + variant;
    contact.endsAt = 660;
    contact.place = words("Room", variant);
    contact.minutes = 45 + variant;
    contact.activity = "face_to_face";
    contact.sensitive = variant % 2 == 1;
    contact.alertOfficer = variant % 2 == 1;
    contact.outcome = "attended_complied";
}
void fill(SampleRecord& sample, int variant, Enforcement& enforcement) {
    enforcement = {sample.contact, "send_letter",  "first",
                   true,           sample.today(), sample.today().plusDays(5 + variant),
                   std::nullopt,   "open",         words("Posted", variant)};
}

} // namespace headroom::test
