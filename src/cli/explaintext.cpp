#include "cli/explaintext.h"

#include "cli/aligned.h"
#include "engine/display.h"
#include "service/officer.h"

#include <array>
#include <cmath>

namespace headroom::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string capitalised(std::string_view word) {
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

/// A number with the sign that has the width of a digit.
std::string withMinus(const std::string& number) {
    return number.starts_with('-') ? "−" + number.substr(1) : number;
}

/// Points, with one decimal only where T2A weightings leave a part of one.
std::string pointsText(double points) {
    const double whole = std::round(points);
    return std::abs(points - whole) < 1e-9 ? grouped(static_cast<std::int64_t>(whole))
                                           : withMinus(oneDecimal(points));
}

std::string hoursText(HoursPerWeek hours) {
    return withMinus(hours.exactText());
}

std::string workOf(const ExplanationLine& line) {
    switch (line.kind) {
    case LineKind::Cases:
        return capitalised(name(line.type)) + " " + line.tier.text();
    case LineKind::T2aCases:
        return capitalised(name(line.type)) + " " + line.tier.text() + ", Transition to Adulthood";
    case LineKind::StandardReports:
        return "Standard delivery reports";
    case LineKind::FastReports:
        return "Fast delivery reports";
    case LineKind::ContactsForOthers:
        return "Done for others: " + line.code + " " + line.description;
    case LineKind::ContactsByOthers:
        return "Done by others: " + line.code + " " + line.description;
    case LineKind::UntieredCases:
        return capitalised(name(line.type)) + ", untiered";
    case LineKind::Rounding:
        return "Rounding";
    }
    return {};
}

std::string heading(const OfficerSnapshot& officer) {
    const PostRow& row = officer.row;
    return row.forename + " " + row.surname + ", " + std::string(name(row.grade)) + ", " + row.staffCode +
           "\n" + row.teamName + " (" + row.teamCode + "), " + row.pduName + ", " + row.regionName + "\n" +
           officer.asOf.text() + "\n";
}

std::string pointsUsed(const Explanation& explanation) {
    Rows rows;
    for (const ExplanationLine& line : explanation.lines) {
        if (line.kind == LineKind::Rounding) {
            rows.push_back({workOf(line), "", "", "", "=", pointsText(line.points)});
        } else {
            rows.push_back({workOf(line), grouped(line.count), "×", grouped(line.each.value), "=",
                            pointsText(line.points)});
        }
    }
    rows.push_back({"Points used", "", "", "", "", grouped(explanation.figure.total.value)});
    return "\nPoints used\n" + aligned(rows, {false, true, true, true, true, true});
}

std::string reductionNote(const ReductionLine& line) {
    std::string period = line.start.text() + " until " + line.end.text();
    if (line.counts()) {
        return period;
    }
    return period + (line.reasonEnabled ? ", " + std::string(name(line.status)) + ": does not count"
                                        : ", reason no longer in use: does not count");
}

std::string hours(const Explanation& explanation) {
    const AvailableFormula& formula = explanation.available;
    Rows rows = {
        {"Contracted hours", hoursText(formula.base), formula.baseIsDefault ? "usual for the grade" : ""}};
    for (const ReductionLine& line : explanation.reductions) {
        const std::string taken =
            line.counts() ? "−" + line.hours.exactText() : "(" + line.hours.exactText() + ")";
        rows.push_back({line.reason, taken, reductionNote(line)});
    }
    rows.push_back({"Available hours", hoursText(explanation.figure.availableHours()), ""});
    return "\nHours a week\n" + aligned(rows, {false, true, false});
}

std::string availablePoints(const Explanation& explanation) {
    const AvailableFormula& formula = explanation.available;
    return "\nAvailable points\n  " + grouped(formula.nominal.value) + " × (" + hoursText(formula.base) +
           " − " + hoursText(formula.reduction) + ") ÷ " + hoursText(formula.band) + " = " +
           grouped(formula.available.value) + "\n";
}

std::string_view wordsOf(Status status) {
    static constexpr std::array<std::string_view, 5> words = {"has room", "at capacity", "over capacity",
                                                              "severely over capacity", "no capacity"};
    return words.at(static_cast<std::size_t>(status));
}

std::string workload(const OfficerSnapshot& officer) {
    const PostRow& row = officer.row;
    const Workload& figure = row.figure;
    if (row.status == Status::NoCapacity) {
        return "\nWorkload\n  No capacity: " + grouped(row.uncovered.value) + " points in " +
               grouped(figure.cases.total()) + " cases are uncovered (official figure " +
               oneDecimal(row.percent) + " %)\n";
    }
    return "\nWorkload\n  " + grouped(figure.total.value) + " ÷ " + grouped(figure.available.value) + " = " +
           withMinus(oneDecimal(row.percent)) + " %: " + std::string(wordsOf(row.status)) + "\n  Headroom " +
           grouped(row.headroom.points.value) + " points, " + withMinus(row.headroom.hours.text()) +
           " hours a week\n";
}

std::string basis(const FigureBasis& basis) {
    std::string text = "\nFrom\n";
    if (basis.extractDate) {
        text += "  Extract of " + basis.extractDate->text() +
                (basis.extractFile.empty() ? "" : ", " + basis.extractFile) + "\n";
    }
    if (basis.source == FigureSource::LiveCases) {
        text += "  The cases on record\n";
    } else if (basis.changesSince > 0) {
        text += "  " + grouped(basis.changesSince) +
                (basis.changesSince == 1 ? " change since\n" : " changes since\n");
    }
    text += "  Points table “" + basis.pointsTableName + "”, from " + basis.pointsTableFrom.text() + "\n";
    text +=
        "  Contact points “" + basis.contactPointsName + "”, from " + basis.contactPointsFrom.text() + "\n";
    return text;
}

} // namespace

std::string explanationText(const OfficerSnapshot& officer) {
    return heading(officer) + pointsUsed(officer.explanation) + hours(officer.explanation) +
           availablePoints(officer.explanation) + workload(officer) + basis(officer.basis);
}

} // namespace headroom::cli
