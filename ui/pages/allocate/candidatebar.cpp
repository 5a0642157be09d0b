#include "ui/pages/allocate/candidatebar.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QStringList>

namespace headroom {

namespace {

void renewMenu(QPushButton& button, QMenu* menu) {
    if (QMenu* old = button.menu()) {
        old->deleteLater();
    }
    button.setMenu(menu);
}

} // namespace

CandidateBar::CandidateBar(QWidget* parent)
    : QWidget(parent)
    , m_eligible(new QCheckBox(tr("Only eligible")))
    , m_row(new FlowLayout(theme::px(2), theme::px(2), this)) {
    m_row->setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(4));
    m_unit = add("candidateUnitButton", {});
    m_grade = add("candidateGradeButton", {});
    m_percent = add("candidatePercentButton", {});
    m_eligible->setObjectName(QStringLiteral("candidateEligibleBox"));
    m_eligible->setContentsMargins(theme::px(4), 0, theme::px(4), 0);
    m_eligible->setMinimumHeight(theme::px(28));
    m_row->addWidget(m_eligible);
    m_group = add("candidateGroupButton", tr("By team"));
    m_group->setCheckable(true);
    m_group->setAccessibleName(tr("Group the officers by team"));
    m_columns = add("candidateColumnsButton", tr("Columns"));
    m_hidden = add("candidateHiddenButton", {});
    m_hidden->setToolTip(tr("Show everybody"));
    connect(m_eligible, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.eligibleOnly = only;
        emit filterChanged();
    });
    connect(m_group, &QPushButton::toggled, this, &CandidateBar::groupToggled);
    connect(m_columns, &QPushButton::clicked, this, &CandidateBar::columnsRequested);
    connect(m_hidden, &QPushButton::clicked, this, &CandidateBar::showAllRequested);
    setThresholds({});
    setGrades({});
    setHidden(0);
}

QPushButton* CandidateBar::add(const char* name, const QString& text) {
    QPushButton* button = makeButton(text, ButtonKind::Quiet);
    button->setObjectName(QLatin1String(name));
    m_row->addWidget(button);
    return button;
}

void CandidateBar::setUnits(const std::vector<Unit>& units, const UnitRef& current) {
    auto* menu = new QMenu(m_unit);
    m_unit->setVisible(units.size() > 1);
    for (const Unit& unit : units) {
        QAction* action = menu->addAction(Words::unit(unit));
        action->setCheckable(true);
        action->setChecked(unit.ref == current);
        if (unit.ref == current) {
            m_unit->setText(tr("Officers: %1").arg(Words::level(unit.ref.level)));
            m_unit->setToolTip(Words::unit(unit));
        }
        connect(action, &QAction::triggered, this, [this, ref = unit.ref] { emit unitChosen(ref); });
    }
    renewMenu(*m_unit, menu);
}

void CandidateBar::setGrades(const std::set<Grade>& grades) {
    auto* menu = new QMenu(m_grade);
    connect(menu->addAction(tr("Any grade")), &QAction::triggered, this, [this] {
        m_filter.grades.clear();
        showFilter();
        emit filterChanged();
    });
    for (const Grade grade : grades) {
        QAction* action = menu->addAction(gradeWord(grade));
        action->setToolTip(gradeMeaning(grade));
        action->setCheckable(true);
        action->setChecked(m_filter.grades.contains(grade));
        connect(action, &QAction::toggled, this, [this, grade](bool wanted) {
            if (wanted) {
                m_filter.grades.insert(grade);
            } else {
                m_filter.grades.erase(grade);
            }
            showFilter();
            emit filterChanged();
        });
    }
    renewMenu(*m_grade, menu);
    showFilter();
}

void CandidateBar::setThresholds(const Thresholds& thresholds) {
    m_thresholds = thresholds;
    auto* menu = new QMenu(m_percent);
    const auto offer = [this, menu](const QString& text, std::optional<int> percent) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, percent] {
            m_filter.percentAtMost = percent;
            showFilter();
            emit filterChanged();
        });
    };
    offer(tr("Any workload"), std::nullopt);
    constexpr int basisPoints = 100;
    constexpr int wellBelow = 10;
    const int full = thresholds.atCapacity / basisPoints;
    for (const int percent : {full - wellBelow, full, thresholds.over / basisPoints}) {
        offer(tr("At most %1 % with the case").arg(percent), percent);
    }
    renewMenu(*m_percent, menu);
}

void CandidateBar::setFilter(const CandidateFilter& filter) {
    m_filter = filter;
    const QSignalBlocker quiet(m_eligible);
    m_eligible->setChecked(filter.eligibleOnly);
    showFilter();
}

void CandidateBar::showFilter() {
    QStringList grades;
    for (const Grade grade : m_filter.grades) {
        grades << gradeWord(grade);
    }
    m_grade->setText(grades.isEmpty() ? tr("Grade") : tr("Grade: %1").arg(grades.join(QStringLiteral(", "))));
    m_percent->setText(m_filter.percentAtMost ? tr("At most %1 %").arg(*m_filter.percentAtMost)
                                              : tr("Max %"));
    m_percent->setAccessibleName(tr("Highest workload with the case"));
    m_row->invalidate();
    updateGeometry();
}

void CandidateBar::setGrouped(bool grouped) {
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(grouped);
}

void CandidateBar::setHidden(int rows) {
    m_hidden->setText(tr("%n hidden, show", nullptr, rows));
    m_hidden->setVisible(rows > 0);
}

} // namespace headroom
