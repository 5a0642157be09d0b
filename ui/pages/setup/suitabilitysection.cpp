#include "ui/pages/setup/suitabilitysection.h"

#include "service/workspace.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/suitabilitymark.h"
#include "ui/pages/setup/suitabilitymodels.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastRulesHeight = 148;

} // namespace

SuitabilitySection::SuitabilitySection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf(
          {tr("Suitability"),
           tr("Who may hold what. The worst of the rules that apply decides; there is no score. Published "
              "rules can be switched off; local defaults can be set to the office's own standard. What "
              "was decided before stays as it was judged."),
           QStringLiteral("suitability"), tr("Versions of the rules of suitability")},
          workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_model(new SuitabilityRulesModel(this))
    , m_name(makeLabel(TextStyle::Strong))
    , m_source(makeLabel(TextStyle::Caption, QString(), Tone::Muted))
    , m_markName(new QLabel)
    , m_enabled(new QCheckBox(tr("This rule is o&n")))
    , m_outcome(new QComboBox)
    , m_mark(new QSpinBox) {
    nameParts();
    m_table->setModel(m_model);
    m_table->setStretchColumn(SuitabilityRulesModel::Source, 160);
    m_table->setFoldOrder({SuitabilityRulesModel::Mark});
    m_table->setMinimumHeight(theme::px(leastRulesHeight));
    m_rules = new BoardKeeper(*m_table, *m_model);
    auto* list = new Card(tr("Rules"));
    list->content().addWidget(m_table, 1);
    auto* editor = new Card(tr("The chosen rule"));
    editor->padded();
    editor->content().addWidget(makeEditor());
    addContent(list, 1);
    addContent(editor, 0);
    connect(m_rules, &BoardKeeper::currentIdChanged, this, [this](qint64) {
        showRule();
        refreshState();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { (m_mark->isEnabled() ? static_cast<QWidget*>(m_mark) : m_enabled)->setFocus(); });
    connect(m_enabled, &QCheckBox::toggled, this, &SuitabilitySection::take);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &SuitabilitySection::take);
    connect(m_mark, &QSpinBox::valueChanged, this, &SuitabilitySection::take);
}

void SuitabilitySection::nameParts() {
    m_table->setObjectName(QStringLiteral("suitabilityTable"));
    m_table->setAccessibleName(tr("Rules of suitability"));
    m_enabled->setObjectName(QStringLiteral("suitabilityEnabled"));
    m_enabled->setAccessibleName(tr("This rule is on"));
    m_outcome->setObjectName(QStringLiteral("suitabilityOutcome"));
    m_outcome->setAccessibleName(tr("What the rule leads to"));
    m_mark->setObjectName(QStringLiteral("suitabilityMark"));
    m_name->setObjectName(QStringLiteral("suitabilityName"));
}

QString SuitabilitySection::markName(const SuitabilityRule& rule) {
    if (rule.percentAbove) {
        return tr("Above, in &percent:");
    }
    return rule.casesAtLeast ? tr("From so many &cases:") : tr("Below so many &months:");
}

QWidget* SuitabilitySection::makeEditor() {
    for (const auto outcome : {Suitability::Judgement, Suitability::NotEligible}) {
        m_outcome->addItem(DecisionWords::suitability(outcome), static_cast<int>(outcome));
    }
    m_mark->setAlignment(Qt::AlignRight);
    m_mark->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_mark->setFixedWidth(theme::px(64));
    m_markName->setBuddy(m_mark);
    m_name->setWordWrap(true);
    m_source->setWordWrap(true);
    auto* leads = new QLabel(tr("&Leads to:"));
    leads->setBuddy(m_outcome);

    auto* editor = new QWidget;
    auto* lines = new QVBoxLayout(editor);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::px(8));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(theme::px(8));
    fields->addWidget(m_enabled);
    fields->addSpacing(theme::px(16));
    fields->addWidget(leads);
    fields->addWidget(m_outcome);
    fields->addSpacing(theme::px(16));
    fields->addWidget(m_markName);
    fields->addWidget(m_mark);
    fields->addStretch(1);
    lines->addWidget(m_name);
    lines->addWidget(m_source);
    lines->addLayout(fields);
    return editor;
}

const SuitabilityRule* SuitabilitySection::rule() const {
    const auto place = m_rules->currentId();
    return place < 1 || place > static_cast<qint64>(shown().size())
               ? nullptr
               : &shown()[static_cast<std::size_t>(place - 1)];
}

void SuitabilitySection::display() {
    m_model->setRules(shown(), showsDraft() ? inForce() : shown());
    m_table->fitColumns();
    if (m_rules->currentId() == 0) {
        m_rules->setCurrentId(1);
    }
    showRule();
}

void SuitabilitySection::showRule() {
    m_showing = true;
    if (const SuitabilityRule* chosen = rule()) {
        m_name->setText(
            tr("%1: %2").arg(toQString(chosen->name), SuitabilityRulesModel::basisWord(*chosen).toLower()));
        m_source->setText(toQString(chosen->source));
        m_enabled->setChecked(chosen->enabled);
        m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(chosen->outcome)));
        const bool marked = rulemark::exists(*chosen);
        m_markName->setText(markName(*chosen));
        m_mark->setAccessibleName(m_markName->text().remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        m_markName->setVisible(marked);
        m_mark->setVisible(marked);
        m_mark->setRange(1, rulemark::most(*chosen));
        m_mark->setValue(rulemark::of(*chosen));
        const bool open = editable() && !isGuard(*chosen);
        m_enabled->setEnabled(open);
        m_outcome->setEnabled(open && !chosen->verified);
        m_mark->setEnabled(open && !chosen->verified && marked);
    }
    m_showing = false;
}

void SuitabilitySection::take() {
    if (m_showing || rule() == nullptr) {
        return;
    }
    std::vector<SuitabilityRule> rules = shown();
    SuitabilityRule& changed = rules[static_cast<std::size_t>(m_rules->currentId() - 1)];
    changed.enabled = m_enabled->isChecked();
    changed.outcome = static_cast<Suitability>(m_outcome->currentData().toInt());
    if (rulemark::exists(changed)) {
        rulemark::set(changed, m_mark->value());
    }
    change(std::move(rules));
    m_model->setRules(shown(), showsDraft() ? inForce() : shown());
}

QString SuitabilitySection::effect() const {
    return tr("%n rule(s) changed in the draft.", nullptr, changes());
}

QString SuitabilitySection::calm() const {
    const SuitabilityRule* chosen = rule();
    return chosen != nullptr && isGuard(*chosen)
               ? tr("This rule keeps away who must never be offered a case. It is always on.")
               : QString();
}

} // namespace headroom
