#include "ui/pages/oversight/qualitymodel.h"

#include "ui/pages/models/words.h"
#include "ui/pages/oversight/oversightwords.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

using QualityColumn = RowColumn<QualityRow>;

/// How many are well of all there are: "38 of 41", which sorts by how many are not.
QualityColumn pairColumn(const char* key, const QString& title, const QString& help, OversightKind well,
                         OversightKind not_) {
    QualityColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.help = help;
    column.alignment = Qt::AlignRight;
    const auto all = [well, not_](const QualityRow& row) { return row.count(well) + row.count(not_); };
    column.text = [well, all](const QualityRow& row) {
        return all(row) == 0
                   ? Words::unknown()
                   : QualityModel::tr("%1 of %2").arg(countText(row.count(well)), countText(all(row)));
    };
    column.sort = [not_, all](const QualityRow& row) {
        return all(row) == 0 ? SortValue::unknown() : SortValue::of(static_cast<double>(row.count(not_)));
    };
    column.spoken = [well, not_](const QualityRow& row) {
        return QStringLiteral("%1: %2; %3: %4")
            .arg(OversightWords::kind(well), countText(row.count(well)), OversightWords::kind(not_),
                 countText(row.count(not_)));
    };
    column.tooltip = column.spoken;
    column.more = [not_, all](const QualityRow& row, int role) -> QVariant {
        if (role != ToneRole) {
            return {};
        }
        if (all(row) == 0) {
            return static_cast<int>(Tone::Muted);
        }
        return row.count(not_) > 0 ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    };
    return column;
}

QualityColumn qualityOfficer() {
    QualityColumn column;
    column.key = QStringLiteral("officer");
    column.title = QualityModel::tr("Practitioner");
    column.text = [](const QualityRow& row) {
        return QStringLiteral("%1, %2").arg(toQString(row.surname), toQString(row.forename));
    };
    column.tooltip = [](const QualityRow& row) {
        return QStringLiteral("%1, %2 (%3)")
            .arg(toQString(row.surname), toQString(row.forename), toQString(row.teamName));
    };
    column.more = [](const QualityRow& row, int role) -> QVariant {
        if (role == StrongRole) {
            return true;
        }
        return role == DetailRole ? QVariant(Words::grade(row.grade, row.stage)) : QVariant();
    };
    return column;
}

QualityColumn qualityWorkload() {
    QualityColumn column;
    column.key = QStringLiteral("workload");
    column.title = QualityModel::tr("Workload %");
    column.alignment = Qt::AlignRight;
    column.text = [](const QualityRow& row) {
        return row.status == Status::NoCapacity ? QualityModel::tr("No capacity")
                                                : percentFigure(row.percent);
    };
    column.sort = [](const QualityRow& row) {
        return row.status == Status::NoCapacity ? SortValue::unknown() : SortValue::of(row.percent);
    };
    column.more = [](const QualityRow& row, int role) -> QVariant {
        const bool over = row.status != Status::Ok && row.status != Status::AtCapacity;
        return role == ToneRole && over ? QVariant(static_cast<int>(Tone::Alarm)) : QVariant();
    };
    return column;
}

QualityColumn qualitySupervision() {
    QualityColumn column;
    column.key = QStringLiteral("supervision");
    column.title = QualityModel::tr("Supervision");
    column.help =
        QualityModel::tr("Whether the next one is overdue, by the day that was agreed or the rule.");
    column.text = [](const QualityRow& row) { return OversightWords::supervision(row); };
    column.sort = [](const QualityRow& row) {
        return row.supervisionDue
                   ? SortValue::of(static_cast<double>(row.supervisionDue->days().time_since_epoch().count()))
                   : SortValue::unknown();
    };
    column.more = [](const QualityRow& row, int role) -> QVariant {
        if (role == ToneRole) {
            return static_cast<int>(row.supervisionLate  ? Tone::Alarm
                                    : row.supervisionDue ? Tone::Normal
                                                         : Tone::Muted);
        }
        return role == ShapeRole
                   ? QVariant(static_cast<int>(row.supervisionLate ? Shape::Triangle : Shape::None))
                   : QVariant();
    };
    return column;
}

} // namespace

QualityModel::QualityModel(QObject* parent)
    : RowModel(
          {qualityOfficer(), qualityWorkload(),
           pairColumn("deadlines", tr("Deadlines\nmet in time"),
                      tr("Due in the last 12 weeks. Waived ones are left out."), OversightKind::DeadlineMet,
                      OversightKind::DeadlineMissed),
           pairColumn("rosh", tr("RoSH reviews\nin date"), tr("Of cases with an assessment."),
                      OversightKind::RoshInDate, OversightKind::RoshOverdue),
           pairColumn("outcomes", tr("Outcomes\nrecorded"), tr("Of appointments in the last 12 weeks."),
                      OversightKind::OutcomeRecorded, OversightKind::OutcomeMissing),
           qualitySupervision()},
          [](const QualityRow& row) { return row.post.value; }, parent) {
    setSearchText([](const QualityRow& row) {
        return QStringList{toQString(row.surname), toQString(row.forename), toQString(row.teamName),
                           OversightWords::supervision(row)}
            .join(QLatin1Char(' '));
    });
}

void QualityModel::setQuality(const QualitySnapshot& quality) {
    setRows(quality.rows);
}

std::vector<OversightKind> QualityModel::kindsOf(int column) const {
    const QString key = column < 0 || column >= columnCount() ? QString() : columnKey(column);
    if (key == QLatin1String("rosh")) {
        return {OversightKind::RoshOverdue, OversightKind::RoshInDate};
    }
    if (key == QLatin1String("outcomes")) {
        return {OversightKind::OutcomeMissing, OversightKind::OutcomeRecorded};
    }
    return {OversightKind::DeadlineMissed, OversightKind::DeadlineMet};
}

} // namespace headroom
