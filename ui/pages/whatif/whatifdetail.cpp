#include "ui/pages/whatif/whatifdetail.h"

#include "ui/pages/models/words.h"
#include "ui/pages/whatif/whatifmodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

WhatIfDetail::WhatIfDetail(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(QString()))
    , m_before(makeLabel(TextStyle::Body))
    , m_after(makeLabel(TextStyle::Strong))
    , m_sums(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_none(makeLabel(TextStyle::Body, tr("None of the cases of this practitioner comes, goes or changes."),
                       Tone::Muted))
    , m_barBefore(new WorkloadBar)
    , m_barAfter(new WorkloadBar)
    , m_table(new BoardTableView)
    , m_model(new EffectModel(this)) {
    const int side = theme::px(16);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QPushButton* officer = makeButton(tr("&Officer"), ButtonKind::Quiet);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Quiet);
    officer->setObjectName(QStringLiteral("whatIfOfficer"));
    close->setObjectName(QStringLiteral("whatIfCloseDetail"));
    m_card->addTool(officer);
    m_card->addTool(close);
    m_officer = officer;
    auto* body = new QVBoxLayout;
    body->setContentsMargins(side, theme::px(4), side, side);
    body->setSpacing(theme::px(6));
    m_before->setObjectName(QStringLiteral("whatIfBefore"));
    m_after->setObjectName(QStringLiteral("whatIfAfter"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_before, m_barBefore, m_after, m_barAfter, m_sums}) {
        body->addWidget(part);
    }
    m_sums->setWordWrap(true);
    m_none->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("effectTable"));
    m_table->setAccessibleName(tr("Cases that come, go or change"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("what")), 110);
    m_table->setSortKeys({{0, Qt::AscendingOrder}});
    m_card->content().addLayout(body);
    m_card->content().addWidget(makeLine());
    m_card->content().addWidget(m_table, 1);
    auto* none = new QHBoxLayout;
    none->setContentsMargins(side, side, side, side);
    none->addWidget(m_none, 0, Qt::AlignTop);
    m_card->content().addLayout(none, 1); // takes the table's place
    connect(officer, &QPushButton::clicked, this, &WhatIfDetail::officerPressed);
    connect(close, &QPushButton::clicked, this, &WhatIfDetail::closeRequested);
}

QSize WhatIfDetail::sizeHint() const {
    return {theme::px(420), theme::px(480)};
}

void WhatIfDetail::showFigure(QLabel& label, WorkloadBar& bar, const QString& when, const Workload& figure,
                              Status status, double percent, const Thresholds& thresholds) {
    bar.setModel(
        {figure.parts, figure.total, figure.available, percent, status, thresholds, figure.cases.total()});
    label.setText(
        tr("%1: %2, %3 of %4 points, %5")
            .arg(when, status == Status::NoCapacity ? statusWord(status, thresholds) : percentText(percent),
                 pointsText(figure.total), pointsText(figure.available), hoursText(figure.availableHours())));
}

void WhatIfDetail::setRow(const ScenarioView& view, const ScenarioRow& row, const WhatIfWords::Names& names) {
    const PostOutcome& post = row.outcome;
    m_card->setTitle(WhatIfWords::officer(row), toQString(row.teamName));
    showFigure(*m_before, *m_barBefore, tr("Now"), post.before, post.statusBefore, row.percentBefore,
               view.basis.thresholds);
    showFigure(*m_after, *m_barAfter, tr("After"), post.after, post.statusAfter, row.percentAfter,
               view.basis.thresholds);
    m_before->setVisible(!post.joins);
    m_barBefore->setVisible(!post.joins);
    m_barAfter->setVisible(!post.leaves);
    if (post.leaves) {
        m_after->setText(tr("After: has left"));
    }
    m_sums->setText(tr("Points used %1, points available %2, cases %3")
                        .arg(signedPointsText(post.after.total - post.before.total),
                             signedPointsText(post.after.available - post.before.available),
                             signedCountText(post.after.cases.total() - post.before.cases.total())));
    m_model->setRow(view, row, names);
    m_table->fitColumns();
    m_table->setVisible(!row.cases.empty());
    m_none->setVisible(row.cases.empty());
    m_officer->setEnabled(!post.joins);
}

} // namespace headroom
