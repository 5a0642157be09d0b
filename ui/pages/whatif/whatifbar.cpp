#include "ui/pages/whatif/whatifbar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pickfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

WhatIfBar::WhatIfBar(Date today, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextStyle::PageTitle))
    , m_sentence(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_name(new QLineEdit)
    , m_day(new DateField(today))
    , m_shared(new QCheckBox(tr("S&hared")))
    , m_open(new PickField)
    , m_new(makeButton(tr("&New")))
    , m_save(makeButton(tr("&Save"), ButtonKind::Primary))
    , m_delete(makeButton(tr("Delete"), ButtonKind::Quiet))
    , m_compare(makeButton(tr("&Compare")))
    , m_versions(makeButton(tr("Versions"), ButtonKind::Quiet))
    , m_export(makeButton(tr("Export"), ButtonKind::Quiet))
    , m_print(makeButton(tr("&Print…"), ButtonKind::Quiet))
    , m_cancel(makeButton(tr("Stop"))) {
    const std::pair<QWidget*, const char*> names[] = {
        {m_title, "whatIfTitle"},     {m_sentence, "whatIfSentence"}, {m_name, "whatIfName"},
        {m_day, "whatIfDay"},         {m_shared, "whatIfShared"},     {m_open, "whatIfOpen"},
        {m_new, "whatIfNew"},         {m_save, "whatIfSave"},         {m_delete, "whatIfDelete"},
        {m_compare, "whatIfCompare"}, {m_versions, "whatIfVersions"}, {m_export, "whatIfExport"},
        {m_print, "whatIfPrint"},     {m_cancel, "whatIfStop"}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(QLatin1String(name));
    }
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setMaxLength(static_cast<int>(longestScenarioName));
    m_name->setFixedWidth(theme::px(200));
    m_day->edit().setAccessibleName(tr("Day that is compared"));
    m_day->showReading(false);
    m_open->setPlaceholderText(tr("Open a scenario"));
    m_open->setAccessibleName(tr("Open a scenario that is kept"));
    m_open->setFixedWidth(theme::px(180));
    m_shared->setToolTip(tr("Other managers may look at it and keep a copy"));
    m_compare->setCheckable(true);
    m_cancel->hide();
    layOut();
    connect(m_name, &QLineEdit::textEdited, this, &WhatIfBar::renamed);
    connect(m_day, &DateField::edited, this, [this] {
        if (const auto day = m_day->date()) {
            emit dayChosen(*day);
        }
    });
    connect(m_shared, &QCheckBox::clicked, this, &WhatIfBar::sharedChosen);
    connect(m_open, &PickField::edited, this, [this] {
        if (const qint64 id = m_open->code().toLongLong(); id != 0) {
            m_open->setCode({});
            emit opened(ScenarioId{id});
        }
    });
    connect(m_new, &QPushButton::clicked, this, &WhatIfBar::newPressed);
    connect(m_save, &QPushButton::clicked, this, &WhatIfBar::savePressed);
    connect(m_delete, &QPushButton::clicked, this, &WhatIfBar::deletePressed);
    connect(m_compare, &QPushButton::clicked, this, &WhatIfBar::comparePressed);
    connect(m_print, &QPushButton::clicked, this, &WhatIfBar::printPressed);
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfBar::cancelPressed);
}

void WhatIfBar::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::px(12));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);
    for (QPushButton* button : {m_cancel, m_versions, m_export, m_print}) {
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    outer->addLayout(head);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::px(8));
    tools->addWidget(m_name);
    auto* dayLabel = makeLabel(TextStyle::Body, tr("&On"));
    dayLabel->setBuddy(&m_day->edit());
    tools->addWidget(dayLabel);
    tools->addWidget(m_day);
    tools->addWidget(m_shared);
    tools->addWidget(m_save);
    tools->addWidget(m_delete);
    tools->addStretch(1);
    tools->addWidget(m_compare);
    tools->addWidget(m_new);
    tools->addWidget(m_open);
    outer->addLayout(tools);
}

void WhatIfBar::setScenario(const Scenario& scenario, bool changed) {
    const QSignalBlocker one(m_shared);
    if (toUtf8(m_name->text()) != scenario.name) {
        m_name->setText(toQString(scenario.name));
    }
    if (m_day->date() != scenario.on) {
        m_day->setDate(scenario.on);
    }
    m_shared->setChecked(scenario.shared);
    m_delete->setEnabled(static_cast<bool>(scenario.id) && scenario.own);
    m_versions->setEnabled(static_cast<bool>(scenario.id));
    m_save->setText(scenario.id && !scenario.own ? tr("Keep a &copy") : tr("&Save"));
    m_save->setToolTip(changed ? tr("Not kept as it is now (Ctrl+S)") : tr("Kept as it is (Ctrl+S)"));
    const QString name =
        scenario.name.empty() ? tr("What if …") : tr("What if: %1").arg(toQString(scenario.name));
    m_title->setText(changed && !scenario.steps.empty() ? tr("%1 (not kept)").arg(name) : name);
}

void WhatIfBar::setSaved(const std::vector<Scenario>& saved) {
    QList<PickField::Choice> choices;
    for (const Scenario& one : saved) {
        choices.append({QString::number(one.id.value), toQString(one.name),
                        one.own ? shortDateText(one.on) : tr("shared by %1").arg(toQString(one.actor))});
    }
    m_open->setChoices(choices);
    m_open->setEnabled(!saved.empty());
    m_compare->setEnabled(!saved.empty());
}

void WhatIfBar::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void WhatIfBar::setMayKeep(bool may) {
    m_save->setEnabled(may);
    m_delete->setVisible(may);
}

void WhatIfBar::setComparing(bool comparing) {
    m_compare->setChecked(comparing);
}

void WhatIfBar::setWorking(bool working) {
    m_cancel->setVisible(working);
}

void WhatIfBar::focusName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

} // namespace headroom
