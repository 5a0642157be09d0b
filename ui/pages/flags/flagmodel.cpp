#include "ui/pages/flags/flagmodel.h"

#include "engine/status.h"
#include "ui/pages/flags/flagwords.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/sparkline.h"

#include <algorithm>

namespace headroom {

namespace {

using FlagColumn = RowColumn<FlagLine>;

double flagDay(Date day) {
    return static_cast<double>(day.days().time_since_epoch().count());
}

FlagColumn named(const char* key, const QString& title, FlagColumn::Text text) {
    FlagColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    return column;
}

/// The last 12 weeks and, of an open flag, now.
SparkModel sparkOf(const Flag& flag, const Thresholds& thresholds) {
    SparkModel model;
    model.thresholds = thresholds;
    for (const WeekFigure& week : flag.weeks) {
        model.percents.push_back(week.percent);
    }
    model.percents.push_back(flag.hasFigure ? std::optional(flag.percentNow) : std::nullopt);
    model.status = flag.kind == FlagKind::NoCapacity        ? Status::NoCapacity
                   : flag.severity == FlagSeverity::Serious ? Status::Severe
                                                            : Status::Ok;
    return model;
}

/// What stands for a flag that is not kept: the same as long as it is about the same.
qint64 idOf(const Flag& flag) {
    if (flag.id != 0) {
        return flag.id;
    }
    const qint64 day = flag.date ? static_cast<qint64>(flagDay(*flag.date)) : 0;
    constexpr qint64 beyondKept = 1LL << 50;
    return beyondKept + (flag.post.value * flagKindCount + static_cast<qint64>(flag.kind)) * 100000 + day;
}

} // namespace

std::vector<RowColumn<FlagLine>> FlagModel::makeColumns(const std::shared_ptr<const Rules>& rules) {
    auto severity = named("severity", tr("Severity"),
                          [](const FlagLine& line) { return FlagWords::severity(line.flag.severity); });
    severity.sort = [](const FlagLine& line) {
        return SortValue::of(2.0 - static_cast<double>(line.flag.severity));
    };
    severity.more = [](const FlagLine& line, int role) -> QVariant {
        if (role == ShapeRole) {
            return static_cast<int>(FlagWords::shape(line.flag.severity));
        }
        return role == ToneRole ? QVariant(static_cast<int>(FlagWords::tone(line.flag.severity)))
                                : QVariant();
    };
    auto officer = named("officer", tr("Practitioner"),
                         [](const FlagLine& line) { return toQString(line.flag.officer); });
    officer.spoken = [](const FlagLine& line) {
        return QStringLiteral("%1, %2").arg(toQString(line.flag.officer), toQString(line.flag.team));
    };
    officer.tooltip = officer.spoken;
    officer.more = [rules](const FlagLine& line, int role) -> QVariant {
        if (role == StrongRole) {
            return !line.flag.acknowledged && !line.flag.ended;
        }
        return role == DetailRole && rules->teams ? QVariant(toQString(line.flag.team)) : QVariant();
    };
    auto what = named("what", tr("What changed"), [rules](const FlagLine& line) {
        return FlagWords::what(line.flag, rules->thresholds);
    });
    what.tooltip = what.text;
    auto began =
        named("began", tr("Began"), [](const FlagLine& line) { return shortDateText(line.flag.began); });
    began.sort = [](const FlagLine& line) { return SortValue::of(flagDay(line.flag.began)); };
    began.spoken = [](const FlagLine& line) { return dateText(line.flag.began); };
    began.tooltip = began.spoken;
    auto now = named("now", tr("Workload %"), [](const FlagLine& line) {
        return line.flag.hasFigure ? percentFigure(line.flag.percentNow) : Words::unknown();
    });
    now.alignment = Qt::AlignRight;
    now.sort = [](const FlagLine& line) {
        return line.flag.hasFigure ? SortValue::of(line.flag.percentNow) : SortValue::unknown();
    };
    now.spoken = [](const FlagLine& line) { return FlagWords::now(line.flag); };
    auto weeks = named("weeks", tr("12 weeks"), [](const FlagLine&) { return QString(); });
    weeks.sort = now.sort;
    weeks.spoken = [rules](const FlagLine& line) {
        return spokenTrend(sparkOf(line.flag, rules->thresholds));
    };
    weeks.tooltip = weeks.spoken;
    weeks.more = [rules](const FlagLine& line, int role) {
        return role == SparkRole ? QVariant::fromValue(sparkOf(line.flag, rules->thresholds)) : QVariant();
    };
    auto state =
        named("state", tr("What is done"), [](const FlagLine& line) { return FlagWords::state(line.flag); });
    state.tooltip = [](const FlagLine& line) { return toQString(line.flag.answer); };
    state.more = [rules](const FlagLine& line, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(FlagWords::stateTone(line.flag, rules->asOf)))
                                : QVariant();
    };
    auto whose =
        named("for", tr("For"), [](const FlagLine& line) { return FlagWords::responsible(line.flag); });
    whose.more = [](const FlagLine&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return {severity, officer, what, began, now, weeks, state, whose};
}

FlagModel::FlagModel(QObject* parent)
    : FlagModel(std::make_shared<Rules>(), parent) {}

FlagModel::FlagModel(std::shared_ptr<Rules> rules, QObject* parent)
    : RowModel(
          makeColumns(rules), [](const FlagLine& line) { return line.id; }, parent)
    , m_rules(std::move(rules)) {
    setSearchText([made = m_rules](const FlagLine& line) {
        return QStringList{toQString(line.flag.officer),
                           toQString(line.flag.team),
                           FlagWords::severity(line.flag.severity),
                           FlagWords::what(line.flag, made->thresholds),
                           FlagWords::state(line.flag),
                           FlagWords::responsible(line.flag)}
            .join(QLatin1Char(' '));
    });
    Grouping grouping;
    grouping.key = [](const FlagLine& line) { return FlagWords::group(line.flag); };
    grouping.rank = [](const FlagLine& line) { return static_cast<double>(FlagWords::groupRank(line.flag)); };
    grouping.title = [](const QString& group, const std::vector<const FlagLine*>& lines) {
        return QStringLiteral("%1 · %2").arg(group, countText(static_cast<std::int64_t>(lines.size())));
    };
    setGrouping(std::move(grouping));
}

void FlagModel::setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf) {
    const bool teams = std::any_of(flags.begin(), flags.end(), [&flags](const Flag& flag) {
        return flag.teamId != flags.front().teamId;
    });
    *m_rules = {thresholds, asOf, teams};
    std::vector<FlagLine> lines;
    lines.reserve(flags.size());
    for (const Flag& flag : flags) {
        lines.push_back({idOf(flag), flag});
    }
    setRows(std::move(lines));
}

const Flag* FlagModel::flagAt(int row) const {
    const FlagLine* line = rowAt(row);
    return line == nullptr ? nullptr : &line->flag;
}

} // namespace headroom
