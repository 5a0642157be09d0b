#include "ui/pages/setup/changesdialog.h"

#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

QString nameOf(const ChangedPost& post) {
    return toQString(post.surname) + QStringLiteral(", ") + toQString(post.forename);
}

template <class Row>
RowColumn<Row> wordColumn(const char* key, const QString& title, std::function<QString(const Row&)> text) {
    RowColumn<Row> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.sort = [text](const Row& row) { return SortValue::of(text(row)); };
    column.text = std::move(text);
    return column;
}

std::vector<RowColumn<PostChangeRow>> postChangeColumns() {
    using Row = PostChangeRow;
    return {wordColumn<Row>("what", PostChangesModel::tr("What"),
                            [](const Row& row) {
                                return row.added ? PostChangesModel::tr("Added")
                                                 : PostChangesModel::tr("Ended");
                            }),
            wordColumn<Row>("officer", PostChangesModel::tr("Officer"),
                            [](const Row& row) { return nameOf(row.post); }),
            wordColumn<Row>("code", PostChangesModel::tr("Staff code"),
                            [](const Row& row) { return toQString(row.post.staffCode); }),
            wordColumn<Row>("team", PostChangesModel::tr("Team"),
                            [](const Row& row) { return toQString(row.post.teamName); })};
}

RowColumn<MovedFigure> percentColumn(const char* key, const QString& title,
                                     std::function<double(const MovedFigure&)> value) {
    RowColumn<MovedFigure> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.alignment = Qt::AlignRight;
    column.text = [value](const MovedFigure& row) { return percentFigure(value(row)); };
    column.sort = [value](const MovedFigure& row) { return SortValue::of(value(row)); };
    return column;
}

std::vector<RowColumn<MovedFigure>> figureColumns() {
    using Row = MovedFigure;
    return {
        wordColumn<Row>("officer", FigureMovesModel::tr("Officer"),
                        [](const Row& row) { return nameOf(row.who); }),
        wordColumn<Row>("team", FigureMovesModel::tr("Team"),
                        [](const Row& row) { return toQString(row.who.teamName); }),
        percentColumn("before", FigureMovesModel::tr("Before, %"), [](const Row& row) { return row.before; }),
        percentColumn("after", FigureMovesModel::tr("Now, %"), [](const Row& row) { return row.after; })};
}

QWidget* tableOrNothing(QAbstractItemModel* model, const char* name, const QString& title, int stretch,
                        const QString& nothing) {
    if (model->rowCount() == 0) {
        auto* empty = new EmptyState;
        empty->setContent(nothing, {});
        return empty;
    }
    auto* table = new BoardTableView;
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setModel(model);
    if (stretch >= 0) {
        table->setStretchColumn(stretch, 160);
    } else {
        table->board().setSectionsClickable(false);
    }
    table->fitColumns();
    return table;
}

} // namespace

PostChangesModel::PostChangesModel(QObject* parent)
    : RowModel<PostChangeRow>(
          postChangeColumns(),
          [](const PostChangeRow& row) {
              return static_cast<qint64>(qHash(toQString(row.post.staffCode + '/' + row.post.teamCode)) >>
                                         2U) +
                     1;
          },
          parent) {}

FigureMovesModel::FigureMovesModel(QObject* parent)
    : RowModel<MovedFigure>(
          figureColumns(), [](const MovedFigure& row) { return static_cast<qint64>(row.post.value); },
          parent) {}

TierMatrixModel::TierMatrixModel(const ExtractChanges& changes, QObject* parent)
    : QAbstractTableModel(parent) {
    for (const auto& move : changes.tiers) {
        m_tiers.push_back(move.from);
        m_tiers.push_back(move.to);
    }
    std::ranges::sort(m_tiers);
    m_tiers.erase(std::unique(m_tiers.begin(), m_tiers.end()), m_tiers.end());
    m_cases.resize(m_tiers.size() * m_tiers.size());
    const auto place = [this](Tier tier) {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_tiers, tier) - m_tiers.begin());
    };
    for (const auto& move : changes.tiers) {
        m_cases[place(move.from) * m_tiers.size() + place(move.to)] = move.cases;
    }
}

int TierMatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tiers.size());
}

int TierMatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tiers.size()) + 1;
}

QVariant TierMatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const bool head = index.column() == 0;
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(((head ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt());
    }
    const auto column = static_cast<std::size_t>(std::max(index.column() - 1, 0));
    const std::int64_t cases = head ? 0 : m_cases[row * m_tiers.size() + column];
    switch (role) {
    case Qt::DisplayRole:
        return head ? toQString(m_tiers[row].text()) : cases == 0 ? QString() : countText(cases);
    case Qt::AccessibleTextRole:
        return head ? tr("From %1").arg(toQString(m_tiers[row].text()))
                    : tr("From %1 to %2: %3")
                          .arg(toQString(m_tiers[row].text()), toQString(m_tiers[column].text()),
                               countText(cases));
    case FigureRole:
        return !head;
    case StrongRole:
        return head || (row != column && cases > 0);
    case ToneRole: // those that stayed recede
        return static_cast<int>(!head && row == column ? Tone::Muted : Tone::Normal);
    default:
        return {};
    }
}

QVariant TierMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("From \\ to") : toQString(m_tiers[static_cast<std::size_t>(section - 1)].text());
}

ChangesDialog::ChangesDialog(const ExtractChanges& changes, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(tr("What changed"));
    resize(theme::px(760), theme::px(560));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, tr("The extract of %1 beside that of %2")
                                                        .arg(dateText(changes.extract.reportDate),
                                                             dateText(changes.before->reportDate))));
    auto* counts = makeLabel(
        TextStyle::Body,
        tr("%1 posts added, %2 ended; %3 cases came, %4 went; %5 figures moved by more than %6 points.")
            .arg(countText(static_cast<std::int64_t>(changes.added.size())),
                 countText(static_cast<std::int64_t>(changes.ended.size())), countText(changes.casesCame),
                 countText(changes.casesWent), countText(static_cast<std::int64_t>(changes.figures.size())),
                 countText(changes.points)),
        Tone::Muted);
    counts->setObjectName(QStringLiteral("changesCounts"));
    counts->setWordWrap(true);
    column->addWidget(counts);

    auto* posts = new PostChangesModel(this);
    std::vector<PostChangeRow> rows;
    for (const ChangedPost& post : changes.added) {
        rows.push_back({post, true});
    }
    for (const ChangedPost& post : changes.ended) {
        rows.push_back({post, false});
    }
    posts->setRows(std::move(rows));
    auto* figures = new FigureMovesModel(this);
    figures->setRows(changes.figures);
    auto* tiers = new TierMatrixModel(changes, this);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(tableOrNothing(figures, "movedFigures", tr("Figures that moved"), 0,
                                tr("No figure moved by more than %1 points.").arg(changes.points)),
                 tr("&Figures"));
    tabs->addTab(tableOrNothing(posts, "changedPosts", tr("Posts added and ended"), 1,
                                tr("The same posts as before.")),
                 tr("&Posts"));
    tabs->addTab(tableOrNothing(tiers, "tierMatrix", tr("Cases by tier before and after"), -1,
                                tr("At least one of the two extracts lists no cases.")),
                 tr("&Tiers"));
    column->addWidget(tabs, 1);
    auto* close = makeButton(tr("Close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace headroom
