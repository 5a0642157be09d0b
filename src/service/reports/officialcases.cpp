#include "service/reports/listedcases.h"

#include <unordered_map>

namespace headroom {

namespace {

using namespace reports;

std::vector<Column> caseDetailColumns() {
    return {{"region", "Region"},
            {"pdu", "PDU"},
            {"team", "Team"},
            {"tier", "Tier Code"},
            {"row_type", "Row Type", false, "Which sheet's kind of case it is."},
            {"crn", "CRN"},
            {"type", "Case Type"},
            {"officer", "OM Name"},
            {"grade", "Grade Code"}};
}

std::vector<Value> caseDetailValues(const store::PostRecord& post, const FigureContext& context,
                                    const store::ListedLine& line, bool hidden) {
    if (hidden) {
        return {post.regionName, post.pduName, post.teamName, {}, {}, line.crn};
    }
    return {post.regionName,
            post.pduName,
            post.teamName,
            line.tier.text(),
            std::string(1, line.rowType),
            line.crn,
            std::string(name(line.location)),
            post.forename + " " + post.surname,
            std::string(name(context.grades.gradeOf(post.gradeCode)))};
}

FigureContext beginLines(ReportRun& run, const std::string& title, std::vector<Column> columns) {
    FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin(title + ", " + run.unitName() + ", " + run.asked.asOf.text(), std::move(columns));
    for (const auto& [name, value] : reportFacts(context)) {
        run.fact(name, value);
    }
    return context;
}

void caseDetailsLayout(ReportRun& run) {
    const FigureContext context = beginLines(run, "Case details", caseDetailColumns());
    eachListedLine(run, context,
                   [&](const store::PostRecord& post, const store::ListedLine& line, bool hidden) {
                       if (line.sheet == FlagSheet::Caseload) {
                           run.row(caseDetailValues(post, context, line, hidden));
                       }
                   });
}

void inactiveLayout(ReportRun& run) {
    const FigureContext context =
        beginLines(run, "Inactive cases",
                   {{"pdu", "PDU"},
                    {"team", "Team Name"},
                    {"officer", "Name"},
                    {"grade", "Grade Code"},
                    {"kind", "Inactive Case Type", false, "Why it needs little work."},
                    {"crn", "CRN"},
                    {"type", "Location"},
                    {"tier", "Tier"}});
    eachListedLine(
        run, context, [&](const store::PostRecord& post, const store::ListedLine& line, bool hidden) {
            constexpr std::string_view inactive = "WUOSL";
            if (inactive.find(line.rowType) == std::string_view::npos) {
                return;
            }
            if (hidden) {
                run.row({post.pduName, post.teamName, {}, {}, {}, line.crn});
                return;
            }
            run.row({post.pduName, post.teamName, post.forename + " " + post.surname,
                     std::string(name(context.grades.gradeOf(post.gradeCode))), rowTypeText(line.rowType),
                     line.crn, std::string(name(line.location)), line.tier.text()});
        });
}

void lifersLayout(ReportRun& run) {
    const FigureContext context =
        beginLines(run, "Suspended lifers",
                   joined(caseDetailColumns(), {{"in_custody", "In Custody?"},
                                                {"register_level", "Register Level"},
                                                {"register_category", "Category"},
                                                {"category_description", "Category Description"},
                                                {"registered_on", "Registration Date"}}));
    eachListedLine(run, context,
                   [&](const store::PostRecord& post, const store::ListedLine& line, bool hidden) {
                       if (line.sheet != FlagSheet::SuspendedLifer) {
                           return;
                       }
                       std::vector<Value> row = caseDetailValues(post, context, line, hidden);
                       for (const char* field : {"In_Custody", "Register_Level", "Register_Category",
                                                 "Register_Category_Description", "Registration_Date"}) {
                           if (!hidden) {
                               row.push_back(textOr(detailOf(line.details, field)));
                           }
                       }
                       run.row(std::move(row));
                   });
}

/// The unit's posts by staff and team code: the ends of contacts and T2A cases.
std::unordered_map<std::string, store::PostRecord> postsByCode(ReportRun& run, UnitRef unit) {
    std::unordered_map<std::string, store::PostRecord> posts;
    for (store::PostRecord& post : store::postsIn(run.db(), unit, run.asked.asOf)) {
        posts.emplace(post.staffCode + "/" + post.teamCode, std::move(post));
    }
    return posts;
}

void t2aLayout(ReportRun& run) {
    const FigureContext context =
        beginLines(run, "Transition to Adulthood cases",
                   {{"region", "Region"},
                    {"pdu", "PDU"},
                    {"team", "Team"},
                    {"crn", "CRN"},
                    {"officer", "OM Name"},
                    {"grade", "Grade"},
                    {"event", "Event Number", false, "Number of the event in the central system."},
                    {"allocated", "Allocation Date", false, "As the extract says it."},
                    {"outcome_code", "NSI Outcome Code", false, "As the extract says it."},
                    {"outcome", "Description", false, "What the outcome code means."}});
    if (!context.extract) {
        return;
    }
    const PersonMask mask(run.workspace);
    const auto posts = postsByCode(run, run.asked.unit);
    for (const store::T2aLine& line : store::t2aLines(run.db(), context.extract->id)) {
        const auto found = posts.find(line.staffCode + "/" + line.teamCode);
        if (found == posts.end()) {
            continue;
        }
        const store::PostRecord& post = found->second;
        if (mask.hidesCrn(line.crn, post.team)) {
            run.row({post.regionName, post.pduName, post.teamName, line.crn});
            continue;
        }
        run.row({post.regionName, post.pduName, post.teamName, line.crn, post.forename + " " + post.surname,
                 std::string(name(context.grades.gradeOf(post.gradeCode))), textOr(line.eventNumber),
                 textOr(line.allocationDate), textOr(line.outcomeCode), textOr(line.outcomeName)});
    }
}

std::vector<Value> endOf(const std::unordered_map<std::string, store::PostRecord>& posts,
                         const std::string& staff, const std::string& team) {
    const auto found = posts.find(staff + "/" + team);
    if (found == posts.end()) {
        return {Value{}, Value{}, textOr(team)};
    }
    return {found->second.regionName, found->second.pduName, found->second.teamName};
}

Value nameOf(const std::unordered_map<std::string, store::PostRecord>& posts, const std::string& staff,
             const std::string& team) {
    const auto found = posts.find(staff + "/" + team);
    return found == posts.end() ? textOr(staff) : Value{found->second.forename + " " + found->second.surname};
}

void contactsLayout(ReportRun& run) {
    const FigureContext context =
        beginLines(run, "Case management support contacts",
                   {{"contact_region", "Contact Region"},
                    {"contact_pdu", "Contact PDU"},
                    {"contact_team", "Contact Team"},
                    {"date", "Contact Date"},
                    {"contact_name", "Contact Name"},
                    {"contact_grade", "Contact Grade"},
                    {"region", "OM Region"},
                    {"pdu", "OM PDU"},
                    {"team", "OM Team"},
                    {"crn", "CRN"},
                    {"officer", "OM Name"},
                    {"grade", "OM Grade"},
                    {"description", "Contact Type Description", false, "What the contact code means."},
                    {"code", "Contact Type Code"},
                    {"contact_points", "Contact Points", true, "What it adds to the figure of who made it.",
                     Together::Sum},
                    {"om_points", "OM Points", true, "What it takes off the figure of whose case it is.",
                     Together::Sum}});
    if (!context.extract) {
        return;
    }
    const PersonMask mask(run.workspace);
    const auto inUnit = postsByCode(run, run.asked.unit);
    const auto everywhere = postsByCode(run, UnitRef{});
    const auto gradeOf = [&](const std::string& staff, const std::string& team) {
        const auto found = everywhere.find(staff + "/" + team);
        return found == everywhere.end()
                   ? Value{}
                   : Value{std::string(name(context.grades.gradeOf(found->second.gradeCode)))};
    };
    for (const store::ContactLine& line : store::contactLines(run.db(), context.extract->id)) {
        const auto made = inUnit.find(line.byStaff + "/" + line.byTeam);
        const auto holder = inUnit.find(line.holderStaff + "/" + line.holderTeam);
        if (made == inUnit.end() && holder == inUnit.end()) {
            continue;
        }
        const TeamId team = holder == inUnit.end() ? made->second.team : holder->second.team;
        if (mask.hidesCrn(line.crn, team)) {
            std::vector<Value> row(9);
            row = joined(joined(endOf(everywhere, line.byStaff, line.byTeam), {{}, {}, {}}),
                         endOf(everywhere, line.holderStaff, line.holderTeam));
            row.emplace_back(line.crn);
            run.row(std::move(row));
            continue;
        }
        const auto type = context.contacts.types.find(line.code);
        const bool scores = type != context.contacts.types.end() && type->second.category == 1;
        const std::int64_t points = scores ? type->second.points.value : 0;
        std::vector<Value> row = joined(
            endOf(everywhere, line.byStaff, line.byTeam),
            {line.date, nameOf(everywhere, line.byStaff, line.byTeam), gradeOf(line.byStaff, line.byTeam)});
        row = joined(std::move(row), endOf(everywhere, line.holderStaff, line.holderTeam));
        row.insert(row.end(),
                   {line.crn, nameOf(everywhere, line.holderStaff, line.holderTeam),
                    gradeOf(line.holderStaff, line.holderTeam),
                    type == context.contacts.types.end() ? Value{} : Value{type->second.description},
                    line.code, points, -points});
        run.row(std::move(row));
    }
}

} // namespace

std::vector<ReportDefinition> officialCaseReports() {
    const std::string day = "unit, as-of";
    return {
        {"official-cases", "The official case details: every case of the extract.", day, nullptr,
         caseDetailsLayout, "region, pdu, team, officer, grade, tier, type, row_type", LimitedAccess::Masked,
         Permission::ReadCases, true, "People you may not see stand there with their CRN and team alone."},
        {"official-contacts", "The official list of contacts made for others.", day, nullptr, contactsLayout,
         "contact_team, team, officer, code", LimitedAccess::Masked, Permission::ReadCases, true,
         "Contacts that touch the unit at either end."},
        {"official-inactive", "The official list of inactive cases.", day, nullptr, inactiveLayout,
         "team, officer, grade, kind, type, tier", LimitedAccess::Masked, Permission::ReadCases, true,
         "Also above team level."},
        {"official-lifers", "The official list of suspended lifers.", day, nullptr, lifersLayout,
         "region, pdu, team, officer, type, register_level", LimitedAccess::Masked, Permission::ReadCases,
         true, "People you may not see stand there with their CRN and team alone."},
        {"official-t2a", "The official list of Transition to Adulthood cases.", day, nullptr, t2aLayout,
         "region, pdu, team, officer, grade, outcome", LimitedAccess::Masked, Permission::ReadCases, true,
         "Cases of officers who hold a post here."},
    };
}

} // namespace headroom
