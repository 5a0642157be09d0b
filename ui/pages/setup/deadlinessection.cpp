#include "ui/pages/setup/deadlinessection.h"

#include "service/workspace.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/deadlinerulesmodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastTableHeight = 160;
constexpr int mostUnits = 999;

} // namespace

DeadlinesSection::DeadlinesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf(
          {tr("Deadline rules"),
           tr("What makes a deadline, and what each rule rests on. Published rules can be switched off; "
              "local settings can be set to the office's own standard."),
           QStringLiteral("rule"), tr("Versions of the rules for deadlines")},
          workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_model(new DeadlineRulesModel(this))
    , m_name(makeLabel(TextStyle::Strong))
    , m_source(makeLabel(TextStyle::Caption, QString(), Tone::Muted))
    , m_enabled(new QCheckBox(tr("This rule is o&n")))
    , m_offset(new QSpinBox)
    , m_unit(new QComboBox) {
    m_table->setObjectName(QStringLiteral("deadlineRulesTable"));
    m_table->setAccessibleName(tr("Deadline rules"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(DeadlineRulesModel::Source, 160);
    m_table->setMinimumHeight(theme::px(leastTableHeight));
    m_rules = new BoardKeeper(*m_table, *m_model);
    auto* list = new Card(tr("Rules"));
    list->content().addWidget(m_table, 1);
    auto* editor = new Card(tr("The chosen rule"));
    editor->padded();
    editor->content().addWidget(makeEditor());
    addContent(list, 1);
    addContent(editor, 0);
    connect(m_rules, &BoardKeeper::currentIdChanged, this, [this](qint64) { showRule(); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { (m_offset->isEnabled() ? static_cast<QWidget*>(m_offset) : m_enabled)->setFocus(); });
    connect(m_enabled, &QCheckBox::toggled, this, &DeadlinesSection::take);
    connect(m_offset, &QSpinBox::valueChanged, this, &DeadlinesSection::take);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DeadlinesSection::take);
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
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_source->setWordWrap(true);
    auto* allowed = new QLabel(tr("&Allowed:"));
    allowed->setBuddy(m_offset);

    auto* editor = new QWidget;
    auto* lines = new QVBoxLayout(editor);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::px(8));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::px(8));
    fields->addWidget(m_enabled);
    fields->addSpacing(theme::px(16));
    fields->addWidget(allowed);
    fields->addWidget(m_offset);
    fields->addWidget(m_unit);
    fields->addStretch(1);
    lines->addWidget(m_name);
    lines->addWidget(m_source);
    lines->addLayout(fields);
    return editor;
}

const DeadlineRule* DeadlinesSection::rule() const {
    const DeadlineRuleRow* row = m_model->rowWithId(m_rules->currentId());
    return row == nullptr ? nullptr : &row->rule;
}

void DeadlinesSection::display() {
    m_model->setRules(shown());
    m_table->fitColumns();
    if (m_rules->currentId() == 0) {
        m_rules->setCurrentId(1);
    }
    showRule();
}

void DeadlinesSection::showRule() {
    m_showing = true;
    if (const DeadlineRule* chosen = rule()) {
        m_name->setText(
            tr("%1: %2").arg(toQString(chosen->name), DeadlineRulesModel::basisWord(*chosen).toLower()));
        m_source->setText(toQString(chosen->source));
        m_enabled->setChecked(chosen->enabled);
        m_offset->setValue(chosen->offset);
        m_unit->setCurrentIndex(static_cast<int>(chosen->unit));
        m_enabled->setEnabled(editable());
        m_offset->setEnabled(editable() && !chosen->verified);
        m_unit->setEnabled(editable() && !chosen->verified);
    }
    m_showing = false;
}

void DeadlinesSection::take() {
    const DeadlineRule* chosen = rule();
    if (m_showing || chosen == nullptr) {
        return;
    }
    std::vector<DeadlineRule> rules = shown();
    for (DeadlineRule& one : rules) {
        if (one.code == chosen->code) {
            one.enabled = m_enabled->isChecked();
            one.offset = m_offset->value();
            one.unit = static_cast<DeadlineUnit>(m_unit->currentIndex());
        }
    }
    change(std::move(rules));
    m_model->setRules(shown());
}

QString DeadlinesSection::effect() const {
    return tr("%n rule(s) changed in the draft.", nullptr, changes());
}

} // namespace headroom
