#include "ui/pages/whatif/comparebar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pickfield.h"

#include <QHBoxLayout>
#include <QLabel>

namespace headroom {

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent)
    , m_second(new PickField)
    , m_third(new PickField) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(8));
    auto* label = makeLabel(TextStyle::Body, tr("Beside &it"));
    label->setBuddy(m_second);
    row->addWidget(label);
    for (PickField* field : {m_second, m_third}) {
        field->setFixedWidth(theme::px(220));
        field->setPlaceholderText(field == m_second ? tr("A second scenario") : tr("A third scenario"));
        field->setAccessibleName(field->placeholderText());
        row->addWidget(field);
        connect(field, &PickField::edited, this, &CompareBar::chosenChanged);
    }
    row->addStretch(1);
    m_second->setObjectName(QStringLiteral("compareSecond"));
    m_third->setObjectName(QStringLiteral("compareThird"));
}

void CompareBar::setSaved(const std::vector<Scenario>& saved, ScenarioId shown) {
    QList<PickField::Choice> choices;
    for (const Scenario& one : saved) {
        if (one.id != shown) {
            choices.append({QString::number(one.id.value), toQString(one.name), dateText(one.on)});
        }
    }
    m_second->setChoices(choices);
    m_third->setChoices(choices);
}

std::vector<ScenarioId> CompareBar::chosen() const {
    std::vector<ScenarioId> ids;
    for (const PickField* field : {m_second, m_third}) {
        if (const qint64 id = field->code().toLongLong(); id != 0) {
            ids.push_back(ScenarioId{id});
        }
    }
    return ids;
}

} // namespace headroom
