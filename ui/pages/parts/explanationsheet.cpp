#include "ui/pages/parts/explanationsheet.h"

#include "ui/pages/models/explanationmodel.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/explanationdelegate.h"
#include "ui/pages/parts/notebox.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int narrowest = 90;         // design pixels of the first column
constexpr int lineHeight = 24;        // a sheet is read line by line: closer than a board
constexpr qsizetype changesNamed = 6; // of what moved a figure; the largest come first

QLabel* wrapped(TextStyle style, Tone tone, const char* name) {
    QLabel* label = makeLabel(style, {}, tone);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void say(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString cellText(const FigureChange::Cell& cell) {
    const QString type =
        Words::caseType(cell.type).toLower() + (cell.t2a ? QStringLiteral(" T2A") : QString());
    return QStringLiteral("%1 %2 %3 (%4)")
        .arg(signedCountText(cell.cases), type, Words::tier(cell.tier), signedPointsText(cell.points));
}

} // namespace

ExplanationSheet::ExplanationSheet(QWidget* parent)
    : QWidget(parent)
    , m_model(new ExplanationModel(this))
    , m_table(new BoardTableView)
    , m_reason(wrapped(TextStyle::Body, Tone::Muted, "reasonLabel"))
    , m_formula(wrapped(TextStyle::Body, Tone::Normal, "formulaLabel"))
    , m_percent(wrapped(TextStyle::Body, Tone::Normal, "percentLabel"))
    , m_hours(wrapped(TextStyle::Caption, Tone::Muted, "hoursLabel"))
    , m_basis(wrapped(TextStyle::Caption, Tone::Muted, "basisLabel"))
    , m_change(wrapped(TextStyle::Caption, Tone::Muted, "changeLabel")) {
    m_table->setObjectName(QStringLiteral("explanationTable"));
    m_table->setAccessibleName(tr("What the figure is made of"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new ExplanationDelegate(m_table));
    m_table->setStretchColumn(0, narrowest);
    m_table->board().setSectionsClickable(false);
    m_table->verticalHeader()->setDefaultSectionSize(theme::px(lineHeight));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    new BoardKeeper(*m_table, *m_model);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    // The table's cells have a margin of their own: words beside it start where its words do.
    const int inset = theme::px(8);
    m_reason->setContentsMargins(inset, 0, inset, 0);
    m_change->setContentsMargins(inset, 0, inset, 0);
    column->addWidget(m_reason);
    column->addWidget(m_table);
    auto* box = new NoteBox;
    for (QLabel* label : {m_formula, m_percent, m_hours, m_basis}) {
        box->content().addWidget(label);
    }
    auto* boxed = new QHBoxLayout;
    boxed->setContentsMargins(inset, 0, inset, 0);
    boxed->addWidget(box);
    column->addLayout(boxed);
    column->addWidget(m_change);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { m_model->toggle(index.row()); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { m_model->toggle(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExplanationSheet::fitTable);
}

void ExplanationSheet::setOfficer(const OfficerSnapshot& officer) {
    m_model->setOfficer(officer.explanation, officer.cases, officer.row.post);
    fitTable();
    say(*m_reason, reasonText(officer));
    say(*m_formula, tr("Available = %1").arg(formulaText(officer)));
    say(*m_percent, percentText(officer));
    say(*m_hours, hoursText(officer));
    say(*m_basis, basisText(officer));
    say(*m_change, changeText(officer));
}

/// The sheet scrolls as a whole: its table is as high as its rows.
void ExplanationSheet::fitTable() {
    m_table->setFixedHeight(m_table->board().sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize());
    // Fixed, so that nothing jumps when a line opens.
    m_table->setColumnWidth(1, theme::px(64));
    m_table->setColumnWidth(2, theme::px(102));
    m_table->setColumnWidth(3, theme::px(56));
    m_table->setStretchColumn(0, narrowest);
}

bool ExplanationSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Right || key == Qt::Key_Left) && m_table->currentIndex().isValid()) {
            m_model->setOpen(m_table->currentIndex().row(), key == Qt::Key_Right);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString ExplanationSheet::reasonText(const OfficerSnapshot& officer) {
    const Workload& figure = officer.explanation.figure;
    if (officer.row.status == Status::NoCapacity) {
        if (!Words::holdsWork(officer.row)) {
            return tr("No available hours, and no work to cover. The official figure here is 0\u00a0%.");
        }
        return tr("No available hours: %1 and %2 points are uncovered. The official figure here is 0\u00a0%.")
            .arg(Words::cases(figure.cases.total()), pointsText(figure.total));
    }
    return tr("%1 points used of %2 available").arg(pointsText(figure.total), pointsText(figure.available));
}

QString ExplanationSheet::formulaText(const OfficerSnapshot& officer) {
    const AvailableFormula& formula = officer.explanation.available;
    if (officer.row.grade == Grade::DMY) {
        return tr("0: there is no grade in the case system");
    }
    if (formula.base.hundredths == 0 || formula.band.hundredths == 0) {
        return tr("0: no contracted hours");
    }
    return QStringLiteral("%1 × (%2 − %3) ÷ %4 = %5")
        .arg(pointsText(formula.nominal), toQString(formula.base.exactText()),
             toQString(formula.reduction.exactText()), toQString(formula.band.exactText()),
             pointsText(formula.available));
}

QString ExplanationSheet::percentText(const OfficerSnapshot& officer) {
    if (officer.row.status == Status::NoCapacity) {
        return {};
    }
    const Workload& figure = officer.explanation.figure;
    return tr("Workload = %1 ÷ %2 = %3")
        .arg(pointsText(figure.total), pointsText(figure.available),
             headroom::percentText(officer.row.percent));
}

QString ExplanationSheet::hoursText(const OfficerSnapshot& officer) {
    QStringList parts;
    if (officer.explanation.available.baseIsDefault) {
        parts.append(tr("Contracted hours are not known: the grade's usual %1 are taken")
                         .arg(Words::exactHours(officer.explanation.available.base)));
    }
    for (const ReductionLine& line : officer.explanation.reductions) {
        if (line.counts()) {
            parts.append(tr("Reduction: %1, %2, ends %3")
                             .arg(toQString(line.reason), Words::exactHours(line.hours), dateText(line.end)));
        }
    }
    return parts.join(QLatin1Char('\n'));
}

QString ExplanationSheet::basisText(const OfficerSnapshot& officer) {
    const FigureBasis& basis = officer.basis;
    QStringList parts{tr("Points table of %1").arg(dateText(basis.pointsTableFrom)),
                      tr("contact points of %1").arg(dateText(basis.contactPointsFrom)),
                      tr("counts from %1").arg(Words::source(basis))};
    return parts.join(QStringLiteral(" · "));
}

QString ExplanationSheet::changeText(const OfficerSnapshot& officer) {
    if (!officer.sinceLastWeek) {
        return tr("Since last week: there is no figure to compare with.");
    }
    const FigureChange& change = *officer.sinceLastWeek;
    QStringList parts;
    for (const FigureChange::Cell& cell : change.cells) {
        if (parts.size() == changesNamed) {
            parts.append(tr("%1 more").arg(static_cast<qsizetype>(change.cells.size()) - changesNamed));
            break;
        }
        parts.append(cellText(cell));
    }
    if (change.hoursChange != HoursPerWeek{}) {
        parts.append(tr("%1 available").arg(signedHoursText(change.hoursChange)));
    }
    const bool hadFigure = change.percentThen != 0; // without hours the percentage of then says nothing
    const QString since =
        hadFigure
            ? tr("Since %1 (%2)").arg(shortDateText(change.since), headroom::percentText(change.percentThen))
            : tr("Since %1").arg(shortDateText(change.since));
    return parts.isEmpty()
               ? tr("%1: %2 points.").arg(since, signedPointsText(change.pointsChange))
               : tr("%1: %2 points: %3")
                     .arg(since, signedPointsText(change.pointsChange), parts.join(QStringLiteral(", ")));
}

} // namespace headroom
