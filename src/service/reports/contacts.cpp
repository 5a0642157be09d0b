#include "engine/enquiries.h"
#include "service/deadlinereport.h"
#include "service/duedates.h"
#include "service/holidays.h"
#include "service/postfigures.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "service/reports/mask.h"
#include "store/postends.h"
#include "store/reportcases.h"

#include <map>

namespace headroom {

namespace {

using namespace reports;

void courtReportsReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const UnitFacts facts = readUnitFacts(run.db(), context, run.asked.unit);
    run.begin("Court reports, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(postColumns(),
                     {{"standard", "Standard reports", true, "Completed in the last 30 days.", Together::Sum},
                      {"fast", "Fast reports", true, "Completed in the last 30 days.", Together::Sum},
                      {"oral", "Oral reports", true, "As the extract tells them; they score nothing.",
                       Together::Sum},
                      {"standard_due", "Standard reports due", true,
                       "In the next 30 days, as the extract tells them; they score nothing.", Together::Sum},
                      {"sdr_points", "SDR points", true},
                      {"fdr_points", "FDR points", true},
                      {"report_points", "Points of reports", true, "Both together.", Together::Sum}}));
    for (const auto& [name, value] : reportFacts(basisOf(context, facts), run.asked.asOf)) {
        run.fact(name, value);
    }
    run.chart({"Points of reports", "officer", "report_points"});
    for (const store::PostRecord& post : facts.posts) {
        const auto found = facts.reports.find(post.id);
        if (found == facts.reports.end()) {
            continue;
        }
        const Workload figure = workload(postFacts(context, facts, post), context.points);
        run.row(joined(postValues(post, context.grades),
                       {std::int64_t{found->second.sdrLast30}, std::int64_t{found->second.fdrLast30},
                        std::int64_t{found->second.oralReports}, std::int64_t{found->second.sdrDueNext30},
                        figure.sdr.value, figure.fdr.value, (figure.sdr + figure.fdr).value}));
    }
}

void creditsReport(ReportRun& run) {
    struct Sides {
        std::int64_t made = 0, received = 0;
        Points plus, minus;
    };
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const UnitFacts facts = readUnitFacts(run.db(), context, run.asked.unit);
    run.begin("Contact credits, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(postColumns(), {{"made", "Made for others", true,
                                      "Contacts in their window, on cases others lead.", Together::Sum},
                                     {"made_points", "Points for them", true,
                                      "What they add to the officer's figure.", Together::Sum},
                                     {"received", "Made by others", true,
                                      "Contacts in their window, on the officer's own cases.", Together::Sum},
                                     {"received_points", "Points off", true,
                                      "What they take off the officer's figure.", Together::Sum},
                                     {"cms_points", "Net points", true}}));
    for (const auto& [name, value] : reportFacts(basisOf(context, facts), run.asked.asOf)) {
        run.fact(name, value);
    }
    std::unordered_map<PostId, Sides> posts;
    for (const ContactCredit& credit : facts.credits) {
        Sides& sides = posts[credit.post];
        const bool made = credit.side == CreditSide::ForOthers;
        ++(made ? sides.made : sides.received);
        (made ? sides.plus : sides.minus) += credit.points;
    }
    for (const store::PostRecord& post : facts.posts) {
        if (const auto found = posts.find(post.id); found != posts.end()) {
            const Sides& sides = found->second;
            run.row(joined(postValues(post, context.grades),
                           {sides.made, sides.plus.value, sides.received, sides.minus.value,
                            (sides.plus + sides.minus).value}));
        }
    }
}

void enquiriesReport(ReportRun& run) {
    const PersonMask mask(run.workspace);
    const EnquirySettings settings;
    const WorkingCalendar calendar = serviceCalendarOn(run.workspace, run.asked.asOf);
    run.begin("Enquiries not assessed, " + run.unitName() + ", " + run.asked.asOf.text(),
              {{"team", "Team"},
               {"officer", "Officer"},
               {"crn", "CRN"},
               {"surname", "Surname"},
               {"forename", "Forename"},
               {"kind", "Enquiry", false, "Who was asked about what."},
               {"state", "State", false, "Requested, chased or received; assessed ones are not in it."},
               {"requested", "Requested"},
               {"chased", "Last chased"},
               {"times_chased", "Times chased", true, "How often.", Together::Sum},
               {"received", "Received"},
               {"waited", "Working days waited", true, "From the request to the answer, or to the day.",
                Together::Median},
               {"late", "Overdue", false, "Unanswered for longer than the setting allows."}});
    run.fact("As of", run.asked.asOf.text());
    run.fact("Overdue", "after " + std::to_string(settings.answerWithin) +
                            " working days without an answer: a local setting, no published standard");
    for (const store::OpenEnquiry& one : store::openEnquiries(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto post = one.lead ? store::postEver(run.db(), one.lead, run.asked.asOf) : std::nullopt;
        const std::string team = post ? post->teamName
                                 : one.team.value != 0
                                     ? store::pathOf(run.db(), unitOf(one.team), run.asked.asOf).back().name
                                     : std::string();
        if (mask.hides(one.person, one.team)) {
            run.row({team, {}, one.crn});
            continue;
        }
        const EnquiryDates dates{one.requested, one.chased, one.timesChased, one.received, std::nullopt};
        const EnquiryStatus status = enquiryStatus(dates, run.asked.asOf, calendar, settings);
        const auto byTheDay = [&run](std::optional<Date> day) {
            return day && *day <= run.asked.asOf ? Value{*day} : Value{};
        };
        run.row({team, post ? Value{officerName(*post)} : Value{}, one.crn, one.surname, one.forename,
                 one.kind, std::string(name(status.state)), one.requested, byTheDay(one.chased),
                 std::int64_t{status.timesChased}, byTheDay(one.received), std::int64_t{status.waited},
                 status.overdue});
    }
}

} // namespace

std::vector<ReportDefinition> contactReports() {
    const std::string day = "unit, as-of";
    return {
        {"contact-credits", "Who works for others, and whom do others work for?", day, nullptr, creditsReport,
         "team, grade", LimitedAccess::Counted},
        {"court-reports", "Who wrote how many court reports, and what do they weigh?", day, nullptr,
         courtReportsReport, "team, grade", LimitedAccess::Counted},
        {"deadlines", "Which deadlines were met, missed or are open, rule by rule?", "unit, as-of, from, to",
         deadlineReport, nullptr, "basis", LimitedAccess::Counted, Permission::ReadCases},
        {"enquiries", "Which enquiries are not answered or not assessed?", day, nullptr, enquiriesReport,
         "team, officer, kind, state, late", LimitedAccess::Masked, Permission::ReadCases},
    };
}

} // namespace headroom
