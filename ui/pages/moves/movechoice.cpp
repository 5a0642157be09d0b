#include "ui/pages/moves/movechoice.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/moves/movewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pickfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

MoveChoice::MoveChoice(QWidget* parent)
    : QWidget(parent)
    , m_name(makeLabel(TextStyle::Strong))
    , m_rules(makeLabel(TextStyle::Body))
    , m_along(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_to(new PickField)
    , m_overrides(new QWidget)
    , m_detail(new QLineEdit)
    , m_forAll(makeButton(tr("The same for a&ll that need it"))) {
    m_to->setObjectName(QStringLiteral("moveTo"));
    m_to->setAccessibleName(tr("Officer to whom the case goes"));
    m_to->setMinimumWidth(theme::px(260));
    m_rules->setObjectName(QStringLiteral("moveRules"));
    m_rules->setWordWrap(true);
    m_along->setObjectName(QStringLiteral("moveAlong"));
    m_along->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::px(8));
    auto* label = new QLabel(tr("&Goes to:"));
    label->setBuddy(m_to);
    head->addWidget(m_name);
    head->addSpacing(theme::px(8));
    head->addWidget(label);
    head->addWidget(m_to);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_rules);
    column->addWidget(m_overrides);
    column->addWidget(m_along);

    auto* flow = new FlowLayout(theme::px(12), theme::px(4), m_overrides);
    for (std::size_t at = 0; at < overrideReasonCount; ++at) {
        auto* box = new QCheckBox(DecisionWords::overrideReason(static_cast<OverrideReason>(at)));
        box->setObjectName(QStringLiteral("moveOverride%1").arg(at));
        box->setAccessibleName(tr("Why it goes there in spite of the rule: %1").arg(box->text()));
        flow->addWidget(box);
        m_reasons.append(box);
        connect(box, &QCheckBox::toggled, this, &MoveChoice::sayOverride);
    }
    m_detail->setObjectName(QStringLiteral("moveOverrideDetail"));
    m_detail->setAccessibleName(tr("More about why it goes there in spite of the rule"));
    m_detail->setPlaceholderText(tr("In a few words"));
    m_detail->setMaxLength(static_cast<int>(overrideDetailLimit));
    m_detail->setMinimumWidth(theme::px(260));
    flow->addWidget(m_detail);
    m_forAll->setObjectName(QStringLiteral("moveOverrideAll"));
    m_forAll->setAutoDefault(false);
    flow->addWidget(m_forAll);
    connect(m_forAll, &QPushButton::clicked, this,
            [this] { emit overriddenForAll(reasons(), m_detail->text()); });
    connect(m_detail, &QLineEdit::textEdited, this, &MoveChoice::sayOverride);
    connect(m_to, &PickField::edited, this, [this] {
        if (!m_filling) {
            emit assigned(PostId{m_to->code().toLongLong()});
        }
    });
    setRow(nullptr);
}

void MoveChoice::setOfficers(const std::vector<MovePlanner::Officer>& officers) {
    QList<PickField::Choice> choices;
    for (const MovePlanner::Officer& one : officers) {
        const QString figure =
            one.status == Status::NoCapacity ? tr("No capacity") : percentText(one.percent);
        choices.append({QString::number(one.post.value), toQString(one.name),
                        QStringLiteral("%1, %2").arg(Words::grade(one.grade, one.stage), figure)});
    }
    m_to->setChoices(choices);
}

void MoveChoice::setRow(const MovePlanner::Row* row) {
    m_filling = true;
    const bool open = row != nullptr && !row->one.denied;
    m_to->setEnabled(open);
    m_to->setCode(open && row->plan.to ? QString::number(row->plan.to.value) : QString());
    QStringList rules;
    bool judgement = false;
    if (row == nullptr) {
        m_name->setText(tr("No case is chosen"));
    } else if (row->one.denied) {
        m_name->setText(toQString(row->one.crn));
        rules.append(MoveWords::obstacle(MoveObstacle::Denied));
    } else {
        m_name->setText(
            QStringLiteral("%1, %2").arg(toQString(row->one.surname), toQString(row->one.forename)));
        if (row->suitability) {
            judgement = row->suitability->outcome == Suitability::Judgement;
            for (const RuleHit& hit : row->suitability->hits) {
                rules.append(MoveWords::rule(hit));
            }
            rules = {rules.isEmpty() ? DecisionWords::suitability(row->suitability->outcome)
                                     : tr("%1: %2").arg(DecisionWords::suitability(row->suitability->outcome),
                                                        rules.join(QStringLiteral("; ")))};
        }
    }
    m_rules->setText(rules.join(QLatin1Char(' ')));
    m_rules->setVisible(!rules.isEmpty());
    m_overrides->setVisible(judgement);
    for (int at = 0; at < m_reasons.size(); ++at) {
        const auto reason = static_cast<OverrideReason>(at);
        m_reasons[at]->setChecked(open && std::find(row->plan.overrides.begin(), row->plan.overrides.end(),
                                                    reason) != row->plan.overrides.end());
    }
    const QString detail = open ? toQString(row->plan.overrideDetail) : QString();
    if (m_detail->text() != detail) {
        m_detail->setText(detail);
    }
    m_forAll->setEnabled(!reasons().empty());
    m_filling = false;
}

void MoveChoice::setAlong(const QString& sentence) {
    m_along->setText(sentence);
    m_along->setVisible(!sentence.isEmpty());
}

void MoveChoice::sayOverride() {
    if (m_filling) {
        return;
    }
    m_forAll->setEnabled(!reasons().empty());
    emit overridden(reasons(), m_detail->text());
}

std::vector<OverrideReason> MoveChoice::reasons() const {
    std::vector<OverrideReason> reasons;
    for (int at = 0; at < m_reasons.size(); ++at) {
        if (m_reasons[at]->isChecked()) {
            reasons.push_back(static_cast<OverrideReason>(at));
        }
    }
    return reasons;
}

} // namespace headroom
