#include "ui/pages/team/boardtoolbar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int legendFrom = 900; // design pixels of the line that leave room for the legend

} // namespace

BoardToolBar::BoardToolBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_filterEdit(new QLineEdit)
    , m_group(makeButton({}, ButtonKind::Quiet))
    , m_columns(makeButton(tr("Columns"), ButtonKind::Quiet))
    , m_export(makeButton(tr("Export"), ButtonKind::Quiet))
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_legend(new WorkLegend) {
    m_row->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    m_row->setSpacing(theme::px(4));
    m_filterEdit->setObjectName(QStringLiteral("filterEdit"));
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Filter by name, code, grade, place or flag"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setFixedWidth(theme::px(180));
    m_group->setObjectName(QStringLiteral("groupButton"));
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_row->addWidget(m_filterEdit);
    m_row->addSpacing(theme::px(4));
    m_row->addWidget(m_group);
    m_row->addWidget(m_columns);
    m_row->addWidget(m_export);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_row->addWidget(m_legend);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &BoardToolBar::filterTyped);
}

void BoardToolBar::setChip(const QString& text) {
    if (m_chip != nullptr) {
        m_chip->hide(); // it may be the one that was pressed: it goes when that is over
        m_chip->deleteLater();
        m_chip = nullptr;
    }
    if (text.isEmpty()) {
        return;
    }
    m_chip = new FilterChip(text);
    m_chip->setObjectName(QStringLiteral("filterChip"));
    m_row->insertWidget(1, m_chip);
    connect(m_chip, &QAbstractButton::clicked, this, &BoardToolBar::chipRemoved);
}

void BoardToolBar::setCount(int shown, int all) {
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(countText(shown), countText(all)));
}

QString BoardToolBar::groupText(PostModel::GroupBy by) const {
    switch (by) {
    case PostModel::GroupBy::None:
        return tr("none");
    case PostModel::GroupBy::Grade:
        return tr("grade");
    case PostModel::GroupBy::Team:
        return tr("team");
    case PostModel::GroupBy::Band:
        return tr("band");
    }
    return {};
}

void BoardToolBar::setGrouping(bool possible, bool byTeam, PostModel::GroupBy current) {
    m_group->setVisible(possible);
    m_group->setText(tr("Group: %1").arg(groupText(current)));
    auto* menu = new QMenu(m_group);
    using By = PostModel::GroupBy;
    for (const By by : {By::None, By::Grade, By::Band, By::Team}) {
        if (by == By::Team && !byTeam) {
            continue;
        }
        QString text = groupText(by);
        text[0] = text[0].toUpper();
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(by == current);
        connect(action, &QAction::triggered, this, [this, by] { emit groupChosen(by); });
    }
    if (QMenu* old = m_group->menu()) {
        old->deleteLater();
    }
    m_group->setMenu(menu);
}

void BoardToolBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_legend->setVisible(width() >= theme::px(legendFrom));
}

} // namespace headroom
