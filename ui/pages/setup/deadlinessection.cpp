#include "ui/pages/setup/deadlinessection.h"

#include "domain/error.h"
#include "service/duedates.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/deadlinerulesmodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastTableHeight = 240;
constexpr int mostUnits = 999;

} // namespace

DeadlinesSection::DeadlinesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Deadline rules"),
                   tr("What makes a deadline, and what each rule rests on. Published rules can be switched "
                      "off; local settings can be set to the office's own standard. Changes hold from "
                      "today."),
                   workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_model(new DeadlineRulesModel(this))
    , m_name(makeLabel(TextStyle::Strong))
    , m_source(makeLabel(TextStyle::Caption, QString(), Tone::Muted))
    , m_problem(makeLabel(TextStyle::Strong, QString(), Tone::Alarm))
    , m_enabled(new QCheckBox(tr("This rule is o&n")))
    , m_offset(new QSpinBox)
    , m_unit(new QComboBox)
    , m_save(makeButton(tr("Save from today"), ButtonKind::Primary))
    , m_revert(makeButton(tr("Revert"))) {
    m_table->setObjectName(QStringLiteral("deadlineRulesTable"));
    m_table->setAccessibleName(tr("Deadline rules"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(DeadlineRulesModel::Source, 160);
    m_table->setMinimumHeight(theme::px(leastTableHeight));
    m_keeper = new BoardKeeper(*m_table, *m_model);
    auto* list = new Card(tr("Rules"));
    list->content().addWidget(m_table, 1);
    auto* editor = new Card(tr("The chosen rule"));
    editor->padded();
    editor->content().addWidget(makeEditor());
    column().addWidget(list, 1);
    column().addWidget(editor);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { showChosen(); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { (m_offset->isEnabled() ? static_cast<QWidget*>(m_offset) : m_enabled)->setFocus(); });
    connect(m_enabled, &QCheckBox::toggled, this, &DeadlinesSection::updateState);
    connect(m_offset, &QSpinBox::valueChanged, this, &DeadlinesSection::updateState);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DeadlinesSection::updateState);
    connect(m_save, &QPushButton::clicked, this, &DeadlinesSection::save);
    connect(m_revert, &QPushButton::clicked, this, &DeadlinesSection::showChosen);
    updateState();
}

QWidget* DeadlinesSection::makeEditor() {
    m_enabled->setObjectName(QStringLiteral("ruleEnabled"));
    m_enabled->setAccessibleName(tr("This rule is on"));
    m_offset->setObjectName(QStringLiteral("ruleOffset"));
    m_offset->setAccessibleName(tr("How many days, weeks or months"));
    m_offset->setRange(0, mostUnits);
    m_offset->setAlignment(Qt::AlignRight);
    m_offset->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_offset->setFixedWidth(theme::px(64));
    m_unit->setObjectName(QStringLiteral("ruleUnit"));
    m_unit->setAccessibleName(tr("Days, weeks or months"));
    for (std::size_t unit = 0; unit < deadlineUnitCount; ++unit) {
        m_unit->addItem(DeadlineRulesModel::unitWord(static_cast<DeadlineUnit>(unit)));
    }
    m_save->setObjectName(QStringLiteral("ruleSave"));
    m_revert->setObjectName(QStringLiteral("ruleRevert"));
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_source->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* allowed = new QLabel(tr("&Allowed:"));
    allowed->setBuddy(m_offset);

    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::px(8));
    fields->addWidget(m_enabled);
    fields->addSpacing(theme::px(16));
    fields->addWidget(allowed);
    fields->addWidget(m_offset);
    fields->addWidget(m_unit);
    fields->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_source);
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    return editor;
}

const DeadlineRule* DeadlinesSection::chosen() const {
    const DeadlineRuleRow* row = m_model->rowWithId(m_keeper->currentId());
    return row == nullptr ? nullptr : &row->rule;
}

DeadlineRule DeadlinesSection::entered() const {
    DeadlineRule rule = *chosen();
    rule.enabled = m_enabled->isChecked();
    rule.offset = m_offset->value();
    rule.unit = static_cast<DeadlineUnit>(m_unit->currentIndex());
    return rule;
}

void DeadlinesSection::read(Date) {
    const bool typing = chosen() != nullptr && m_save->isEnabled();
    const DeadlineRule kept = typing ? entered() : DeadlineRule();
    m_model->setRules(deadlineRulesOn(workspace(), workspace().today()));
    m_table->fitColumns();
    if (m_keeper->currentId() == 0) {
        m_keeper->setCurrentId(1);
    }
    // What somebody is typing stays when another change makes the page read again.
    if (!typing || chosen() == nullptr || chosen()->code != kept.code) {
        showChosen();
    }
    updateState();
}

void DeadlinesSection::showChosen() {
    m_problem->hide();
    if (const DeadlineRule* rule = chosen()) {
        m_shown = m_keeper->currentId();
        m_name->setText(
            tr("%1: %2").arg(toQString(rule->name), DeadlineRulesModel::basisWord(*rule).toLower()));
        m_source->setText(toQString(rule->source));
        m_enabled->setChecked(rule->enabled);
        m_offset->setValue(rule->offset);
        m_unit->setCurrentIndex(static_cast<int>(rule->unit));
    }
    updateState();
}

void DeadlinesSection::updateState() {
    const DeadlineRule* rule = chosen();
    const bool there = rule != nullptr && m_shown == m_keeper->currentId();
    const bool changed = there && entered() != *rule;
    m_enabled->setEnabled(there && writable());
    m_offset->setEnabled(there && writable() && !rule->verified);
    m_unit->setEnabled(there && writable() && !rule->verified);
    m_save->setEnabled(changed && writable());
    m_revert->setEnabled(changed);
}

void DeadlinesSection::save() {
    try {
        const DeadlineRule rule = entered();
        const Findings findings = saveDeadlineRule(workspace(), rule);
        QStringList lines;
        for (const Finding& finding : findings) {
            lines << findingSentence(finding);
        }
        m_problem->setText(lines.join(QLatin1Char('\n')));
        m_problem->setVisible(!lines.isEmpty());
        if (findings.empty()) {
            m_save->setEnabled(false);
            read(workspace().today());
            emit said(tr("The rule is kept from %1.").arg(dateText(workspace().today())));
        }
    } catch (const Error& error) {
        m_problem->setText(toQString(error.what()));
        m_problem->show();
    }
}

} // namespace headroom
