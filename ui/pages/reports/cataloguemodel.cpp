#include "ui/pages/reports/cataloguemodel.h"

#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

QString lineTitle(const CatalogueLine& line) {
    return line.series == 0 ? ReportWords::title(line.report.name) : toQString(line.name);
}

QString lineGroup(const CatalogueLine& line) {
    if (line.series != 0) {
        return CatalogueModel::tr("Kept parameters");
    }
    return line.recent ? CatalogueModel::tr("Recent") : ReportWords::group(line.report.group);
}

double groupRank(const CatalogueLine& line) {
    return line.series != 0 ? -2 : line.recent ? -1 : static_cast<double>(line.report.group);
}

std::vector<RowColumn<CatalogueLine>> catalogueColumns() {
    RowColumn<CatalogueLine> report;
    report.key = QStringLiteral("report");
    report.title = CatalogueModel::tr("Report");
    report.text = lineTitle;
    report.sort = [](const CatalogueLine& line) { return SortValue::of(lineTitle(line)); };
    report.spoken = [](const CatalogueLine& line) {
        return QStringLiteral("%1. %2").arg(lineTitle(line), ReportWords::answers(line.report));
    };
    report.tooltip = [](const CatalogueLine& line) { return ReportWords::answers(line.report); };
    report.more = [](const CatalogueLine& line, int role) -> QVariant {
        if (role == NoteRole) {
            return line.series == 0 ? ReportWords::answers(line.report)
                   : line.shared ? CatalogueModel::tr("%1, shared").arg(ReportWords::title(line.report.name))
                                 : ReportWords::title(line.report.name);
        }
        return {};
    };
    return {report};
}

} // namespace

CatalogueModel::CatalogueModel(QObject* parent)
    : RowModel(
          catalogueColumns(), [](const CatalogueLine& line) { return line.id; }, parent) {
    setSearchText([](const CatalogueLine& line) {
        return lineTitle(line) + QLatin1Char(' ') + ReportWords::answers(line.report) + QLatin1Char(' ') +
               toQString(line.report.name);
    });
    Grouping grouping;
    grouping.key = lineGroup;
    grouping.rank = groupRank;
    grouping.title = [](const QString& group, const std::vector<const CatalogueLine*>&) { return group; };
    setGrouping(std::move(grouping));
}

void CatalogueModel::setContent(const std::vector<ReportInfo>& catalogue, const std::vector<ReportSet>& sets,
                                const QStringList& recent) {
    constexpr qint64 recentFrom = 100'000, setsFrom = 1'000'000;
    std::vector<CatalogueLine> lines;
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        lines.push_back({static_cast<qint64>(i) + 1, catalogue[i], 0, {}, false, false});
        if (recent.contains(toQString(catalogue[i].name))) {
            lines.push_back({recentFrom + static_cast<qint64>(i), catalogue[i], 0, {}, false, true});
        }
    }
    for (const ReportSet& set : sets) {
        const auto found = std::ranges::find(catalogue, set.report, &ReportInfo::name);
        if (found != catalogue.end()) {
            lines.push_back({setsFrom + set.series, *found, set.series, set.name, set.shared, false});
        }
    }
    setRows(std::move(lines));
}

qint64 CatalogueModel::idOfReport(const std::string& name) const {
    for (const CatalogueLine& line : rows()) {
        if (line.series == 0 && !line.recent && line.report.name == name) {
            return line.id;
        }
    }
    return 0;
}

qint64 CatalogueModel::idOfSet(std::int64_t series) const {
    for (const CatalogueLine& line : rows()) {
        if (line.series == series && series != 0) {
            return line.id;
        }
    }
    return 0;
}

} // namespace headroom
