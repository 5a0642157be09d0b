#include "ui/pages/caseload/caseloadmodel.h"

#include "engine/tierorder.h"
#include "ui/pages/caseload/caseloadwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"

#include <QHash>
#include <QSet>

namespace headroom {

namespace {

using CaseloadColumn = RowColumn<CaseloadLine>;
using Day = std::shared_ptr<const Date>;

/// A column that says nothing of a case that one may not see, whatever is asked.
CaseloadColumn shielded(CaseloadColumn column) {
    const auto text = [](const CaseloadColumn::Text& inner) {
        return inner ? CaseloadColumn::Text([inner](const CaseloadLine& line) {
            return line.row.denied ? QString() : inner(line);
        })
                     : CaseloadColumn::Text();
    };
    const auto sort = column.sort;
    const auto more = column.more;
    const auto plain = column.text;
    column.sort = [sort, plain](const CaseloadLine& line) {
        if (line.row.denied) {
            return SortValue::unknown();
        }
        return sort ? sort(line) : SortValue::of(plain(line));
    };
    if (more) {
        column.more = [more](const CaseloadLine& line, int role) {
            return line.row.denied ? QVariant() : more(line, role);
        };
    }
    column.text = text(column.text);
    column.spoken = text(column.spoken);
    column.tooltip = text(column.tooltip);
    return column;
}

CaseloadColumn caseColumn(const char* key, const QString& title, CaseloadColumn::Text text,
                          Qt::Alignment alignment = Qt::AlignLeft) {
    CaseloadColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.alignment = alignment;
    return column;
}

double dayValue(Date day) {
    return static_cast<double>(day.days().time_since_epoch().count());
}

SortValue appointmentValue(const std::optional<NextAppointment>& appointment) {
    return appointment ? SortValue::of(dayValue(appointment->day) * 1440 + appointment->startsAt.value_or(0))
                       : SortValue::unknown();
}

CaseloadColumn whoOfCase() {
    auto who = caseColumn("name", CaseloadModel::tr("Person on probation"),
                          [](const CaseloadLine& line) { return CaseloadWords::who(line.row); });
    who.sort = [](const CaseloadLine& line) {
        return line.row.denied ? SortValue::unknown() : SortValue::of(CaseloadWords::who(line.row));
    };
    who.more = [](const CaseloadLine& line, int role) -> QVariant {
        if (role == DetailRole) {
            return line.row.denied ? CaseloadWords::limited() : toQString(line.row.crn);
        }
        return role == ToneRole && line.row.denied ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    who.spoken = [](const CaseloadLine& line) {
        return QStringLiteral("%1, %2").arg(CaseloadWords::who(line.row), line.row.denied
                                                                              ? CaseloadWords::limited()
                                                                              : toQString(line.row.crn));
    };
    who.tooltip = [](const CaseloadLine& line) {
        return line.row.limited ? CaseloadWords::limited() : QString();
    };
    return who;
}

CaseloadColumn ageOfCase(const Day& asOf) {
    auto age = caseColumn(
        "age", CaseloadModel::tr("Age"),
        [asOf](const CaseloadLine& line) { return countText(CaseloadWords::age(line.row, *asOf)); },
        Qt::AlignRight);
    age.sort = [asOf](const CaseloadLine& line) {
        return SortValue::of(CaseloadWords::age(line.row, *asOf));
    };
    return age;
}

CaseloadColumn tierOfCase() {
    auto tier = caseColumn("tier", CaseloadModel::tr("Tier"),
                           [](const CaseloadLine& line) { return CaseloadWords::tier(line.row); });
    tier.help =
        CaseloadModel::tr("The tier that counts, and after it that of the 2026 scheme where it is worked "
                          "out. Sorts by need, the greatest first.");
    tier.sort = [](const CaseloadLine& line) {
        return SortValue::of(static_cast<double>(TierLabel(line.row.tier).place()));
    };
    tier.spoken = [](const CaseloadLine& line) {
        return line.row.letterTier.empty()
                   ? CaseloadWords::tier(line.row)
                   : CaseloadModel::tr("%1, 2026 scheme %2")
                         .arg(CaseloadWords::tier(line.row), toQString(line.row.letterTier));
    };
    tier.tooltip = tier.spoken;
    tier.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == DetailRole && !line.row.letterTier.empty()
                   ? QVariant(QStringLiteral("· ") + toQString(line.row.letterTier))
                   : QVariant();
    };
    return tier;
}

CaseloadColumn typeOfCase() {
    auto type = caseColumn("type", CaseloadModel::tr("Type"), [](const CaseloadLine& line) {
        const QString word = Words::caseType(line.row.type);
        return line.row.t2a ? CaseloadModel::tr("%1 T2A").arg(word) : word;
    });
    type.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == DetailRole && line.row.coWorked ? QVariant(CaseloadModel::tr("co-worked"))
                                                       : QVariant();
    };
    return type;
}

CaseloadColumn roshOfCase() {
    auto rosh = caseColumn("rosh", CaseloadModel::tr("RoSH"), [](const CaseloadLine& line) {
        return line.row.rosh ? Words::rosh(*line.row.rosh) : CaseloadModel::tr("Not assessed");
    });
    rosh.sort = [](const CaseloadLine& line) {
        return line.row.rosh ? SortValue::of(static_cast<double>(static_cast<int>(*line.row.rosh)))
                             : SortValue::unknown();
    };
    rosh.more = [](const CaseloadLine& line, int role) -> QVariant {
        if (!line.row.rosh) {
            return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
        }
        if (role == ShapeRole) {
            return static_cast<int>(PersonWords::roshShape(line.row.rosh));
        }
        return role == ToneRole ? QVariant(static_cast<int>(PersonWords::roshTone(line.row.rosh)))
                                : QVariant();
    };
    return rosh;
}

CaseloadColumn orderOfCase() {
    auto order = caseColumn("order", CaseloadModel::tr("Order"),
                            [](const CaseloadLine& line) { return CaseloadWords::order(line.row); });
    order.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == DetailRole && line.row.orderEnds
                   ? QVariant(CaseloadModel::tr("to %1").arg(dateText(*line.row.orderEnds)))
                   : QVariant();
    };
    order.sort = [](const CaseloadLine& line) {
        return line.row.orderEnds ? SortValue::of(dayValue(*line.row.orderEnds)) : SortValue::unknown();
    };
    order.help = CaseloadModel::tr("The order that ends last. Sorts by its end.");
    order.spoken = [](const CaseloadLine& line) {
        const QString kind = CaseloadWords::order(line.row);
        return line.row.orderEnds ? CaseloadModel::tr("%1 to %2").arg(kind, dateText(*line.row.orderEnds))
                                  : kind;
    };
    order.tooltip = order.spoken;
    return order;
}

CaseloadColumn nextOfCase(const Day& asOf) {
    auto next = caseColumn("next", CaseloadModel::tr("Next\nappointment"), [asOf](const CaseloadLine& line) {
        return line.row.next ? CaseloadWords::appointment(*line.row.next, *asOf) : CaseloadModel::tr("None");
    });
    next.sort = [](const CaseloadLine& line) { return appointmentValue(line.row.next); };
    next.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == ToneRole && !line.row.next ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    };
    return next;
}

CaseloadColumn lastOfCase(const Day& asOf) {
    auto last = caseColumn("last", CaseloadModel::tr("Last\nappointment"), [asOf](const CaseloadLine& line) {
        return line.row.last ? CaseloadWords::appointment(*line.row.last, *asOf) : Words::unknown();
    });
    last.sort = [](const CaseloadLine& line) { return appointmentValue(line.row.last); };
    last.more = [](const CaseloadLine& line, int role) -> QVariant {
        const bool open = line.row.last && line.row.last->outcome.empty();
        if (role == DetailRole && open) {
            return CaseloadModel::tr("no outcome");
        }
        return role == ToneRole && !line.row.last ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return last;
}

CaseloadColumn overdueOfCase() {
    auto overdue = caseColumn(
        "overdue", CaseloadModel::tr("Overdue"),
        [](const CaseloadLine& line) { return countText(line.row.overdue); }, Qt::AlignRight);
    overdue.help = CaseloadModel::tr("Open deadlines past their day.");
    overdue.sort = [](const CaseloadLine& line) { return SortValue::of(line.row.overdue); };
    overdue.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == ToneRole ? QVariant(static_cast<int>(line.row.overdue > 0 ? Tone::Alarm : Tone::Muted))
                                : QVariant();
    };
    return overdue;
}

CaseloadColumn flagsOfCase() {
    auto flags = caseColumn("flags", CaseloadModel::tr("Alerts and registers"),
                            [](const CaseloadLine& line) { return CaseloadWords::flags(line.row); });
    flags.tooltip = flags.text;
    flags.sort = [](const CaseloadLine& line) {
        const QString words = CaseloadWords::flags(line.row);
        return words.isEmpty() ? SortValue::unknown() : SortValue::of(words);
    };
    flags.more = [](const CaseloadLine& line, int role) -> QVariant {
        if (role == ShapeRole && !line.row.alerts.empty()) {
            return static_cast<int>(Shape::Diamond);
        }
        return role == ToneRole && !line.row.alerts.empty() ? QVariant(static_cast<int>(Tone::Alarm))
                                                            : QVariant();
    };
    return flags;
}

CaseloadColumn officerOfCase() {
    auto officer = caseColumn("officer", CaseloadModel::tr("Practitioner"), [](const CaseloadLine& line) {
        return line.row.officer.empty() ? CaseloadModel::tr("Nobody yet") : toQString(line.row.officer);
    });
    officer.more = [](const CaseloadLine& line, int role) -> QVariant {
        return role == ToneRole && line.row.officer.empty() ? QVariant(static_cast<int>(Tone::Warning))
                                                            : QVariant();
    };
    return officer;
}

CaseloadColumn sinceOfCase() {
    auto since = caseColumn("since", CaseloadModel::tr("Held since"),
                            [](const CaseloadLine& line) { return dateText(line.row.since); });
    since.sort = [](const CaseloadLine& line) { return SortValue::of(dayValue(line.row.since)); };
    return since;
}

std::vector<CaseloadColumn> caseloadColumns(const Day& asOf) {
    std::vector<CaseloadColumn> columns{whoOfCase()}; // shields itself
    for (CaseloadColumn& column : std::vector<CaseloadColumn>{
             ageOfCase(asOf), tierOfCase(), typeOfCase(), roshOfCase(), orderOfCase(), nextOfCase(asOf),
             lastOfCase(asOf), overdueOfCase(), flagsOfCase(), officerOfCase(), sinceOfCase()}) {
        columns.push_back(shielded(std::move(column)));
    }
    return columns;
}

QString caseWords(const CaseloadLine& line) {
    const CaseloadRow& row = line.row;
    if (row.denied) {
        return toQString(row.crn);
    }
    return QStringList{toQString(row.crn),
                       toQString(row.surname),
                       toQString(row.forename),
                       CaseloadWords::tier(row),
                       Words::caseType(row.type),
                       row.t2a ? QStringLiteral("T2A") : QString(),
                       row.rosh ? Words::rosh(*row.rosh) : QString(),
                       CaseloadWords::flags(row),
                       CaseloadWords::order(row),
                       toQString(row.officer)}
        .join(QLatin1Char(' '));
}

qint64 caseLineId(const CaseloadRow& row) {
    const std::size_t hash = qHashMulti(0, toQString(row.crn), qlonglong(row.caseId.value));
    return static_cast<qint64>(hash & 0x7fffffffffffULL) + 1;
}

} // namespace

CaseloadModel::CaseloadModel(QObject* parent)
    : CaseloadModel(std::make_shared<Date>(), parent) {}

CaseloadModel::CaseloadModel(std::shared_ptr<Date> asOf, QObject* parent)
    : RowModel(
          caseloadColumns(asOf), [](const CaseloadLine& line) { return line.id; }, parent)
    , m_asOf(std::move(asOf)) {
    setSearchText(caseWords);
}

void CaseloadModel::setCaseload(const CaseloadSnapshot& caseload) {
    *m_asOf = caseload.asOf;
    std::vector<CaseloadLine> lines;
    QSet<qint64> taken;
    for (const CaseloadRow& row : caseload.rows) {
        qint64 id = caseLineId(row);
        while (taken.contains(id)) {
            ++id;
        }
        taken.insert(id);
        lines.push_back({id, row});
    }
    setRows(std::move(lines));
}

const CaseloadRow* CaseloadModel::caseAt(int row) const {
    const CaseloadLine* line = rowAt(row);
    return line == nullptr ? nullptr : &line->row;
}

} // namespace headroom
