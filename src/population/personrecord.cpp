#include "population/personrecord.h"

#include "population/casemaker.h"
#include "population/diary.h"
#include "population/orders.h"
#include "population/riskrecord.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {

namespace {

using recipe::Rng;

constexpr double riskToStaffShare = 0.04;
constexpr double pairShare = 0.03;
constexpr double medicalShare = 0.03;
constexpr double adjustmentShare = 0.06;
constexpr double answeredInTime = 0.65;
constexpr double neverAnswered = 0.10;
constexpr int enquiryAge = 120; ///< days: older ones are long done with

constexpr std::array streets = {"Invented Row",  "Sample Street", "Specimen Lane", "Pretend Terrace",
                                "Made-up Court", "Example Close", "Notional Road", "Fabrica Place"};
constexpr std::array towns = {"Nowhere Bridge", "Samplewick", "Inventon", "Pretendle", "Fictham"};
constexpr std::array adjustments = {"Letters in large print", "Meets on the ground floor only",
                                    "Needs more time to read", "Mornings suit better than afternoons"};
constexpr std::array conditions = {"Residence", "Contact with named persons", "Exclusion zone", "Programme",
                                   "Drug testing"};

std::string digits(Rng& rng, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('0' + rng.below(10));
    }
    return text;
}

void recordPerson(const PopulationCase& made, Rng& rng, PopulationRecord& record) {
    record.details = {made.surname,
                      made.forename,
                      "",
                      made.dateOfBirth,
                      made.gender,
                      made.language,
                      std::to_string(made.dateOfBirth.year() + 17) + "/" + digits(rng, 7) + "Z",
                      "",
                      "",
                      ""};
    const Date since = std::max(made.since, made.dateOfBirth);
    const std::string house = std::to_string(rng.between(1, 180));
    record.contactPoints.push_back({"address",
                                    house + " " + rng.pick(std::span<const char* const>(streets)) + ", " +
                                        rng.pick(std::span<const char* const>(towns)),
                                    "main",
                                    "",
                                    since,
                                    {}});
    // The range that is kept free for stories.
    record.contactPoints.push_back({"mobile", "07700 900" + digits(rng, 3), "main", "", since, {}});
    const auto alert = [&](double share, const char* kind, const char* note) {
        if (rng.chance(share)) {
            record.alerts.push_back({kind, note, since, {}});
        }
    };
    alert(riskToStaffShare, "risk_to_staff", "See in the office, near an exit; never alone.");
    alert(pairShare, "visit_in_pairs", "Home visits by two officers.");
    alert(medicalShare, "medical", "Carries medication that must not be missed.");
    if (rng.chance(adjustmentShare)) {
        record.adjustments.push_back({rng.pick(std::span<const char* const>(adjustments)), since, {}});
    }
}

void recordEnquiries(const PopulationCase& made, Date asOf, Rng& rng, PopulationRecord& record) {
    if (made.since.daysUntil(asOf) > enquiryAge) {
        return;
    }
    const auto ask = [&](const char* kind) {
        Enquiry enquiry;
        enquiry.kind = kind;
        enquiry.requestedOn = std::min(asOf, recipe::workingDay(made.since.plusDays(rng.between(1, 5))));
        const double place = rng.unit();
        if (place > neverAnswered) {
            const int days =
                place < neverAnswered + answeredInTime ? rng.between(2, 10) : rng.between(11, 40);
            const Date received = enquiry.requestedOn.plusDays(days);
            if (received <= asOf) {
                enquiry.receivedOn = received;
                const Date assessed = received.plusDays(rng.between(0, 6));
                if (assessed <= asOf) {
                    enquiry.assessedOn = assessed;
                }
            }
        }
        const Date chased = enquiry.requestedOn.plusDays(8);
        if (!enquiry.receivedOn && chased <= asOf && rng.chance(0.5)) {
            enquiry.chasedOn = chased;
            enquiry.timesChased = 1;
        }
        record.enquiries.push_back(std::move(enquiry));
    };
    ask("police_domestic_abuse");
    if (recipe::hasRegistration(made, recipe::childProtectionCode) || rng.chance(0.3)) {
        ask("childrens_services");
    }
}

void recordSentence(const PopulationCase& made, Rng& rng, PopulationRecord& record) {
    if (made.type == CaseType::Licence) {
        const int count = rng.between(1, 3);
        for (int i = 0; i < count; ++i) {
            record.conditions.push_back({{},
                                         rng.pick(std::span<const char* const>(conditions)),
                                         "",
                                         made.order.releaseOn.value_or(made.since),
                                         {}});
        }
    }
    if (made.type == CaseType::Custody) {
        CustodyDates dates;
        dates.indeterminate = made.order.kind == "life sentence";
        (dates.indeterminate ? dates.tariff : dates.conditionalRelease) = made.order.releaseOn;
        dates.sentenceExpiry = made.order.endsOn;
        dates.prison = "HMP Inventon";
        record.custody = dates;
    }
}

} // namespace

int diaryWeeks(PopulationSize size) {
    return size == PopulationSize::National ? 5 : 52;
}

PopulationRecord personRecord(const PopulationCase& made, std::uint64_t seed, std::size_t number, Date asOf,
                              int weeks) {
    PopulationRecord record;
    Rng rng(seed, recipe::Stream::Record, number);
    recordPerson(made, rng, record);
    recipe::recordRisk(made, asOf, rng, record);
    recordSentence(made, rng, record);
    recordEnquiries(made, asOf, rng, record);
    const Date read = recipe::workingDay(made.heldSince.plusDays(rng.between(1, 6)));
    if (!made.staffCode.empty() && read < asOf && rng.chance(0.94)) {
        record.milestones.push_back({"risk_first_read", read, {}, ""});
    }
    if (!made.staffCode.empty()) {
        Rng diary(seed, recipe::Stream::Diary, number);
        recipe::keepDiary(made, asOf, weeks, diary, record);
    }
    return record;
}

} // namespace headroom
