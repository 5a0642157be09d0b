#include "ui/pages/models/postmodel.h"

#include "ui/pages/models/columns.h"

#include <QStringList>

namespace headroom {

namespace {

using PostColumn = RowColumn<PostRow>;

/// How serious the first flag is; rows without one come last.
SortValue seriousness(const PostRow& row) {
    return row.flags.empty() ? SortValue::unknown()
                             : SortValue::of(static_cast<double>(static_cast<int>(row.flags.front().kind)));
}

PostColumn officerColumn() {
    PostColumn column;
    column.key = QStringLiteral("officer");
    column.title = PostModel::tr("Practitioner");
    column.text = [](const PostRow& row) { return Words::officer(row); };
    column.tooltip = [](const PostRow& row) {
        return PostModel::tr("%1, %2, %3")
            .arg(Words::officer(row), toQString(row.staffCode), toQString(row.teamName));
    };
    return column;
}

PostColumn placeColumn(const QString& key, const QString& title, std::string PostRow::*field) {
    PostColumn column;
    column.key = key;
    column.title = title;
    column.text = [field](const PostRow& row) { return toQString(row.*field); };
    return column;
}

PostColumn gradeColumn() {
    PostColumn column;
    column.key = QStringLiteral("grade");
    column.title = PostModel::tr("Grade");
    column.help =
        PostModel::tr("Grade and stage: a trainee's half-year (PQiP 2), a newly qualified officer's month "
                      "(NQO 3/9).");
    column.text = [](const PostRow& row) { return Words::grade(row.grade, row.stage); };
    column.spoken = [](const PostRow& row) { return Words::gradeSpelled(row.grade, row.stage); };
    column.tooltip = column.spoken;
    return column;
}

PostColumn postHoursColumn() {
    PostColumn column;
    column.key = QStringLiteral("hours");
    column.title = PostModel::tr("Hours");
    column.help = PostModel::tr("Available hours a week: contracted less reductions.");
    column.alignment = Qt::AlignRight;
    column.text = [](const PostRow& row) { return hoursFigure(row.figure.availableHours()); };
    column.sort = [](const PostRow& row) {
        return SortValue::of(static_cast<double>(row.figure.availableHours().hundredths));
    };
    column.tooltip = [](const PostRow& row) {
        return PostModel::tr("%1 contracted − %2 reductions = %3")
            .arg(hoursText(row.figure.contracted), hoursText(row.figure.reduction),
                 hoursText(row.figure.availableHours()));
    };
    column.spoken = column.tooltip;
    return column;
}

PostColumn nextChangeColumn() {
    PostColumn column;
    column.key = QStringLiteral("next");
    column.title = PostModel::tr("Next change");
    column.help = PostModel::tr("The next dated change of hours. Sorts by date.");
    column.text = [](const PostRow& row) {
        return row.nextChange ? Words::hoursChange(*row.nextChange) : QString();
    };
    column.sort = [](const PostRow& row) {
        return row.nextChange ? SortValue::of(static_cast<double>(
                                    row.nextChange->date.days().time_since_epoch().count()))
                              : SortValue::unknown();
    };
    column.spoken = [](const PostRow& row) {
        return row.nextChange ? Words::hoursChangeSpelled(*row.nextChange) : PostModel::tr("none known");
    };
    column.tooltip = [](const PostRow& row) {
        return row.nextChange ? Words::hoursChangeSpelled(*row.nextChange) : QString();
    };
    column.more = [](const PostRow&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

QString allFlags(const PostRow& row, const Thresholds& rules) {
    QStringList words;
    for (const BoardFlag& flag : row.flags) {
        words.append(Words::flag(flag, rules));
    }
    return words.join(QStringLiteral(", "));
}

PostColumn flagColumn(const std::shared_ptr<const Thresholds>& rules) {
    PostColumn column;
    column.key = QStringLiteral("flag");
    column.title = PostModel::tr("Flag");
    column.help = PostModel::tr("What needs a manager's eye, most serious first.");
    column.text = [rules](const PostRow& row) {
        return row.flags.empty() ? QString() : Words::flag(row.flags.front(), *rules);
    };
    column.sort = seriousness;
    column.spoken = [rules](const PostRow& row) {
        return row.flags.empty() ? PostModel::tr("none") : allFlags(row, *rules);
    };
    column.tooltip = [rules](const PostRow& row) { return allFlags(row, *rules); };
    column.more = [](const PostRow& row, int role) -> QVariant {
        if (row.flags.empty()) {
            return {};
        }
        if (role == ShapeRole) {
            return static_cast<int>(Words::flagShape(row.flags.front()));
        }
        if (role == DetailRole && row.flags.size() > 1) {
            return QStringLiteral("+%1").arg(row.flags.size() - 1);
        }
        return role == ToneRole ? QVariant(static_cast<int>(Words::flagTone(row.flags.front()))) : QVariant();
    };
    return column;
}

std::vector<PostColumn> postColumns(const std::shared_ptr<const Thresholds>& rules) {
    using Figures = FigureColumns<PostRow>;
    const Figures figures(rules);
    std::vector<PostColumn> columns{
        officerColumn(),
        placeColumn(QStringLiteral("team"), PostModel::tr("Team"), &PostRow::teamName),
        placeColumn(QStringLiteral("pdu"), PostModel::tr("PDU"), &PostRow::pduName),
        placeColumn(QStringLiteral("region"), PostModel::tr("Region"), &PostRow::regionName),
        placeColumn(QStringLiteral("staff"), PostModel::tr("Staff code"), &PostRow::staffCode),
        gradeColumn(),
        postHoursColumn(),
        figures.workload(),
        figures.workloadBar(),
        figures.weeks([](const PostRow& row) { return SortValue::of(row.weeksOver); },
                      PostModel::tr("Sorts by weeks over in a row.")),
        Figures::count(QStringLiteral("used"), PostModel::tr("Points\nused"), PostModel::tr("Points used."),
                       [](const PostRow& row) { return row.figure.total.value; }),
        Figures::count(QStringLiteral("available"), PostModel::tr("Points\navailable"),
                       PostModel::tr("Points available for the hours left."),
                       [](const PostRow& row) { return row.figure.available.value; }),
        figures.headroom(),
        figures.casesByType(),
        figures.highRosh(),
        figures.newCases(),
        nextChangeColumn(),
        flagColumn(rules),
    };
    return columns;
}

/// Joined before it becomes a QString: a national list makes 8,000 of these at the first letter.
QString searchable(const PostRow& row, const Thresholds& rules) {
    std::string fields;
    for (const std::string* field :
         {&row.surname, &row.forename, &row.staffCode, &row.teamName, &row.pduName, &row.regionName}) {
        fields += *field;
        fields += ' ';
    }
    QString text = toQString(fields) + gradeWord(row.grade);
    if (row.stage.kind != Stage::Kind::None) {
        text += QLatin1Char(' ') + Words::grade(row.grade, row.stage);
    }
    for (const BoardFlag& flag : row.flags) {
        text += QLatin1Char(' ') + Words::flag(flag, rules);
    }
    return text;
}

QString groupHeading(const QString& name, const std::vector<const PostRow*>& members) {
    RollUp sum;
    for (const PostRow* row : members) {
        sum.add(row->figure, row->status);
    }
    const QString people = Words::practitioners(sum.posts);
    return sum.available > Points{}
               ? PostModel::tr("%1 · %2 · %3").arg(name, people, percentText(sum.percent()))
               : PostModel::tr("%1 · %2 · no capacity").arg(name, people);
}

/// The order a manager reads grades in; managers themselves, who hold no cases, come last.
double gradeRank(Grade grade) {
    switch (grade) {
    case Grade::PO:
        return 0;
    case Grade::PSO:
    case Grade::PsoB:
        return 1;
    case Grade::TPO:
        return 2;
    case Grade::DMY:
    case Grade::Blank:
        return 3;
    case Grade::SPO:
        break;
    }
    return 4;
}

} // namespace

PostModel::PostModel(QObject* parent)
    : PostModel(std::make_shared<Thresholds>(), parent) {}

PostModel::PostModel(std::shared_ptr<Thresholds> rules, QObject* parent)
    : RowModel(
          postColumns(rules), [](const PostRow& row) { return row.post.value; }, parent)
    , m_rules(std::move(rules)) {
    setSearchText([held = m_rules](const PostRow& row) { return searchable(row, *held); });
}

void PostModel::setBoard(const FigureBasis& basis, std::vector<PostRow> posts) {
    *m_rules = basis.thresholds;
    setRows(std::move(posts));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PostModel::groupBy(GroupBy by) {
    m_groupBy = by;
    Grouping grouping;
    grouping.title = groupHeading;
    switch (by) {
    case GroupBy::None:
        setGrouping(std::nullopt);
        return;
    case GroupBy::Grade:
        grouping.key = [](const PostRow& row) { return gradeWord(row.grade); };
        grouping.rank = [](const PostRow& row) { return gradeRank(row.grade); };
        break;
    case GroupBy::Team:
        grouping.key = [](const PostRow& row) { return toQString(row.teamName); };
        break;
    case GroupBy::Band:
        grouping.key = [held = m_rules](const PostRow& row) { return statusWord(row.status, *held); };
        // No capacity first, then from severe down to room.
        grouping.rank = [](const PostRow& row) { return -static_cast<double>(static_cast<int>(row.status)); };
        break;
    }
    setGrouping(std::move(grouping));
}

} // namespace headroom
