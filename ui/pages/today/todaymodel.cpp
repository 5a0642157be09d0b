#include "ui/pages/today/todaymodel.h"

#include "domain/timeofday.h"
#include "ui/pages/models/words.h"
#include "ui/pages/today/duewords.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"

#include <QHash>
#include <QSet>

namespace headroom {

namespace {

using TodayColumn = RowColumn<TodayLine>;

double todayOrder(const TodayRow& row) {
    return static_cast<double>(row.day.days().time_since_epoch().count()) * minutesOfDay +
           row.startsAt.value_or(-1);
}

Shape kindShape(const TodayRow& row) {
    switch (row.kind) {
    case TodayKind::Deadline:
    case TodayKind::EvidenceDue:
        return row.daysLate > 0 ? Shape::Triangle : Shape::Ring;
    case TodayKind::OutcomeToLog:
    case TodayKind::Draft:
        return Shape::Half;
    case TodayKind::AlertBegan:
    case TodayKind::TierChanged:
    case TodayKind::FinalThird:
    case TodayKind::Notice:
    case TodayKind::ContactAlert:
        return Shape::Diamond;
    case TodayKind::EnquiryWaiting:
    case TodayKind::EnquiryToAssess:
        return row.daysLate > 0 ? Shape::Triangle : Shape::Square;
    case TodayKind::Appointment:
        break;
    }
    return Shape::Dot;
}

Tone kindTone(const TodayRow& row) {
    if (row.bucket == TodayBucket::Overdue) {
        return Tone::Alarm;
    }
    switch (row.kind) {
    case TodayKind::OutcomeToLog:
    case TodayKind::Draft:
    case TodayKind::AlertBegan:
    case TodayKind::ContactAlert:
        return Tone::Warning;
    case TodayKind::Appointment:
        return Tone::Accent;
    default:
        return Tone::Muted;
    }
}

TodayColumn whenColumn(const std::shared_ptr<const Date>& asOf) {
    TodayColumn column;
    column.key = QStringLiteral("when");
    column.title = TodayModel::tr("When");
    column.text = [asOf](const TodayLine& line) { return TodayWords::when(line.row, *asOf); };
    column.sort = [](const TodayLine& line) { return SortValue::of(todayOrder(line.row)); };
    column.spoken = [asOf](const TodayLine& line) {
        const QString late = TodayWords::lateness(line.row.daysLate);
        const QString when = TodayWords::when(line.row, *asOf);
        return late.isEmpty() ? when : when + QStringLiteral(", ") + late;
    };
    column.tooltip = [](const TodayLine& line) { return TodayWords::longDay(line.row.day); };
    column.more = [](const TodayLine& line, int role) -> QVariant {
        if (role == DetailRole) {
            return TodayWords::lateness(line.row.daysLate);
        }
        return role == ToneRole && line.row.daysLate > 0 ? QVariant(static_cast<int>(Tone::Alarm))
                                                         : QVariant();
    };
    return column;
}

TodayColumn whatColumn() {
    TodayColumn column;
    column.key = QStringLiteral("what");
    column.title = TodayModel::tr("What");
    column.text = [](const TodayLine& line) { return TodayWords::kind(line.row.kind); };
    column.spoken = [](const TodayLine& line) {
        const QString source = TodayWords::source(line.row);
        const QString kind = TodayWords::kind(line.row.kind);
        return source.isEmpty() ? kind : kind + QStringLiteral(", ") + source;
    };
    column.more = [](const TodayLine& line, int role) -> QVariant {
        if (role == DetailRole) {
            return TodayWords::source(line.row);
        }
        if (role == ShapeRole) {
            return static_cast<int>(kindShape(line.row));
        }
        return role == ToneRole ? QVariant(static_cast<int>(kindTone(line.row))) : QVariant();
    };
    return column;
}

TodayColumn whoColumn() {
    TodayColumn column;
    column.key = QStringLiteral("who");
    column.title = TodayModel::tr("Person on probation");
    column.text = [](const TodayLine& line) { return TodayWords::who(line.row); };
    column.spoken = [](const TodayLine& line) {
        return TodayWords::who(line.row) + QStringLiteral(", ") + toQString(line.row.crn);
    };
    column.more = [](const TodayLine& line, int role) -> QVariant {
        return role == DetailRole && !line.row.surname.empty() ? QVariant(toQString(line.row.crn))
                                                               : QVariant();
    };
    return column;
}

TodayColumn detailColumn() {
    TodayColumn column;
    column.key = QStringLiteral("detail");
    column.title = TodayModel::tr("Detail");
    column.text = [](const TodayLine& line) { return TodayWords::detail(line.row); };
    column.spoken = [](const TodayLine& line) {
        const QString remark = TodayWords::remark(line.row);
        const QString detail = TodayWords::detail(line.row);
        return remark.isEmpty() ? detail : detail + QStringLiteral(", ") + remark;
    };
    column.tooltip = column.spoken;
    column.more = [](const TodayLine& line, int role) {
        return role == DetailRole ? QVariant(TodayWords::remark(line.row)) : QVariant();
    };
    return column;
}

TodayColumn ruleColumn() {
    TodayColumn column;
    column.key = QStringLiteral("rule");
    column.title = TodayModel::tr("Rule");
    column.text = [](const TodayLine& line) {
        return line.row.due ? DueWords::rule(line.row.due->deadline.rule, line.row.due->deadline.trigger.kind)
                            : QString();
    };
    column.tooltip = [](const TodayLine& line) {
        return line.row.due ? toQString(line.row.due->deadline.rule.source) : QString();
    };
    column.more = [](const TodayLine&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

/// The same for the same thing in the next snapshot. A hash, for a row is told apart by many parts.
qint64 lineId(const TodayRow& row) {
    const std::int64_t trigger =
        row.due ? row.due->deadline.trigger.day.days().time_since_epoch().count() : 0;
    const std::int64_t subject = row.due ? row.due->deadline.trigger.subject : 0;
    const std::size_t hash =
        qHashMulti(0, static_cast<int>(row.kind), qlonglong(row.person.value), qlonglong(row.caseId.value),
                   qlonglong(row.item.value), toQString(row.code), toQString(row.draftSubject),
                   qlonglong(trigger), qlonglong(subject), qlonglong(row.notice));
    return static_cast<qint64>(hash & 0x7fffffffffffULL) + 1;
}

} // namespace

TodayModel::TodayModel(QObject* parent)
    : TodayModel(std::make_shared<Date>(), parent) {}

TodayModel::TodayModel(std::shared_ptr<Date> asOf, QObject* parent)
    : RowModel(
          {whenColumn(asOf), whatColumn(), whoColumn(), detailColumn(), ruleColumn()},
          [](const TodayLine& line) { return line.id; }, parent)
    , m_asOf(std::move(asOf)) {
    setSearchText([](const TodayLine& line) {
        return QStringList{toQString(line.row.surname),  toQString(line.row.forename),
                           toQString(line.row.crn),      TodayWords::kind(line.row.kind),
                           TodayWords::detail(line.row), TodayWords::remark(line.row)}
            .join(QLatin1Char(' '));
    });
    Grouping grouping;
    grouping.key = [](const TodayLine& line) { return TodayWords::bucket(line.row.bucket); };
    grouping.rank = [](const TodayLine& line) { return static_cast<double>(line.row.bucket); };
    grouping.title = [](const QString& bucket, const std::vector<const TodayLine*>& lines) {
        return QStringLiteral("%1 · %2").arg(bucket, countText(static_cast<std::int64_t>(lines.size())));
    };
    setGrouping(std::move(grouping));
}

void TodayModel::setToday(const TodaySnapshot& today) {
    *m_asOf = today.asOf;
    std::vector<TodayLine> lines;
    QSet<qint64> taken;
    for (const TodayRow& row : today.rows) {
        qint64 id = lineId(row);
        while (taken.contains(id)) {
            ++id;
        }
        taken.insert(id);
        lines.push_back({id, row});
    }
    setRows(std::move(lines));
}

const TodayRow* TodayModel::todayRowAt(int row) const {
    const TodayLine* line = rowAt(row);
    return line == nullptr ? nullptr : &line->row;
}

} // namespace headroom
