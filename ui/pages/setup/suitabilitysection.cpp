#include "ui/pages/setup/suitabilitysection.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/suitabilitymark.h"
#include "ui/pages/setup/suitabilitymodels.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int leastRulesHeight = 240;
constexpr int leastVersionsHeight = 88;

} // namespace

SuitabilitySection::SuitabilitySection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("Suitability"),
          tr("Who may hold what. The worst of the rules that apply decides; there is no score. Published "
             "rules "
             "can be switched off; local defaults can be set to the office's own standard. What was decided "
             "before stays as it was judged."),
          workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_versions(new BoardTableView)
    , m_model(new SuitabilityRulesModel(this))
    , m_versionsModel(new SuitabilityVersionsModel(this))
    , m_name(makeLabel(TextStyle::Strong))
    , m_source(makeLabel(TextStyle::Caption, QString(), Tone::Muted))
    , m_markName(new QLabel)
    , m_effect(makeLabel(TextStyle::Body, QString(), Tone::Muted))
    , m_problem(makeLabel(TextStyle::Strong, QString(), Tone::Alarm))
    , m_enabled(new QCheckBox(tr("This rule is o&n")))
    , m_outcome(new QComboBox)
    , m_mark(new QSpinBox)
    , m_from(new DateField(workspace.today()))
    , m_save(makeButton(tr("Save as a new version"), ButtonKind::Primary))
    , m_revert(makeButton(tr("Revert all"))) {
    nameParts();
    m_table->setModel(m_model);
    m_table->setStretchColumn(SuitabilityRulesModel::Source, 160);
    m_table->setFoldOrder({SuitabilityRulesModel::Mark});
    m_table->setMinimumHeight(theme::px(leastRulesHeight));
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_versions->setModel(m_versionsModel);
    m_versions->setMinimumHeight(theme::px(leastVersionsHeight));
    m_versions->setStretchColumn(SuitabilityVersionsModel::Actor);
    m_from->setDate(workspace.today());
    auto* list = new Card(tr("Rules"));
    list->content().addWidget(m_table, 1);
    auto* editor = new Card(tr("The chosen rule"));
    editor->padded();
    editor->content().addWidget(makeEditor());
    auto* versions = new Card(tr("Versions"));
    versions->content().addWidget(m_versions, 1);
    column().addWidget(list, 3);
    column().addWidget(editor);
    column().addWidget(versions, 1);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { showChosen(); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { (m_mark->isEnabled() ? static_cast<QWidget*>(m_mark) : m_enabled)->setFocus(); });
    connect(m_enabled, &QCheckBox::toggled, this, &SuitabilitySection::take);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &SuitabilitySection::take);
    connect(m_mark, &QSpinBox::valueChanged, this, &SuitabilitySection::take);
    connect(m_from, &TypedField::edited, this, &SuitabilitySection::updateState);
    connect(m_save, &QPushButton::clicked, this, &SuitabilitySection::save);
    connect(m_revert, &QPushButton::clicked, this, &SuitabilitySection::revert);
}

void SuitabilitySection::nameParts() {
    m_table->setObjectName(QStringLiteral("suitabilityTable"));
    m_table->setAccessibleName(tr("Rules of suitability"));
    m_versions->setObjectName(QStringLiteral("suitabilityVersions"));
    m_versions->setAccessibleName(tr("Versions of the rules"));
    m_enabled->setObjectName(QStringLiteral("suitabilityEnabled"));
    m_enabled->setAccessibleName(tr("This rule is on"));
    m_outcome->setObjectName(QStringLiteral("suitabilityOutcome"));
    m_outcome->setAccessibleName(tr("What the rule leads to"));
    m_mark->setObjectName(QStringLiteral("suitabilityMark"));
    m_from->setObjectName(QStringLiteral("suitabilityFrom"));
    m_from->edit().setAccessibleName(tr("The first day of the new version"));
    m_effect->setObjectName(QStringLiteral("suitabilityEffect"));
    m_problem->setObjectName(QStringLiteral("suitabilityProblem"));
    m_name->setObjectName(QStringLiteral("suitabilityName"));
    m_save->setObjectName(QStringLiteral("suitabilitySave"));
    m_revert->setObjectName(QStringLiteral("suitabilityRevert"));
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
    m_effect->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* leads = new QLabel(tr("&Leads to:"));
    leads->setBuddy(m_outcome);
    auto* from = new QLabel(tr("New version &from:"));
    from->setBuddy(&m_from->edit());

    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(from);
    buttons->addWidget(m_from);
    buttons->addSpacing(theme::px(8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_source);
    column->addLayout(fields);
    column->addWidget(makeLine());
    column->addWidget(m_effect);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    return editor;
}

SuitabilityRule* SuitabilitySection::chosen() {
    const auto place = m_keeper->currentId();
    return place < 1 || place > static_cast<qint64>(m_rules.size())
               ? nullptr
               : &m_rules[static_cast<std::size_t>(place - 1)];
}

void SuitabilitySection::read(Date) {
    const auto inForce = suitabilityRulesOn(workspace(), workspace().today());
    // What somebody is changing stays when another change makes the page read again.
    if (!edited()) {
        m_rules = inForce;
    }
    m_inForce = inForce;
    m_versionsModel->setVersions(suitabilityVersions(workspace()), workspace().today());
    m_versions->fitColumns();
    showRules();
    m_table->fitColumns();
    if (m_keeper->currentId() == 0) {
        m_keeper->setCurrentId(1);
    }
    showChosen();
}

void SuitabilitySection::showRules() {
    m_model->setRules(m_rules, m_inForce);
}

void SuitabilitySection::showChosen() {
    m_showing = true;
    if (const SuitabilityRule* rule = chosen()) {
        m_name->setText(
            tr("%1: %2").arg(toQString(rule->name), SuitabilityRulesModel::basisWord(*rule).toLower()));
        m_source->setText(toQString(rule->source));
        m_enabled->setChecked(rule->enabled);
        m_outcome->setCurrentIndex(m_outcome->findData(static_cast<int>(rule->outcome)));
        const bool marked = rulemark::exists(*rule);
        m_markName->setText(markName(*rule));
        m_mark->setAccessibleName(m_markName->text().remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        m_markName->setVisible(marked);
        m_mark->setVisible(marked);
        m_mark->setRange(1, rulemark::most(*rule));
        m_mark->setValue(rulemark::of(*rule));
    }
    m_showing = false;
    updateState();
}

void SuitabilitySection::take() {
    SuitabilityRule* rule = chosen();
    if (m_showing || rule == nullptr) {
        return;
    }
    rule->enabled = m_enabled->isChecked();
    rule->outcome = static_cast<Suitability>(m_outcome->currentData().toInt());
    if (rulemark::exists(*rule)) {
        rulemark::set(*rule, m_mark->value());
    }
    m_problem->hide();
    showRules();
    updateState();
}

void SuitabilitySection::updateState() {
    SuitabilityRule* rule = chosen();
    const bool open = rule != nullptr && writable() && !isGuard(*rule);
    m_enabled->setEnabled(open);
    m_outcome->setEnabled(open && !rule->verified);
    m_mark->setEnabled(open && !rule->verified && rulemark::exists(*rule));
    m_from->setEnabled(writable());
    const auto changed = std::count_if(m_rules.begin(), m_rules.end(), [this](const SuitabilityRule& one) {
        return std::find(m_inForce.begin(), m_inForce.end(), one) == m_inForce.end();
    });
    if (changed > 0) {
        m_effect->setText(tr("%n rule(s) changed and not saved yet.", nullptr, static_cast<int>(changed)));
    } else if (rule != nullptr && isGuard(*rule)) {
        m_effect->setText(tr("This rule keeps away who must never be offered a case. It is always on."));
    } else {
        m_effect->setText(tr("Nothing is changed."));
    }
    m_save->setEnabled(edited() && writable() && m_from->date().has_value());
    m_revert->setEnabled(edited());
}

void SuitabilitySection::revert() {
    m_rules = m_inForce;
    m_problem->hide();
    showRules();
    showChosen();
}

void SuitabilitySection::showProblem(const QStringList& lines) {
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
}

void SuitabilitySection::save() {
    try {
        const Date from = m_from->dateOr(workspace().today());
        const Findings findings = saveSuitabilityRules(workspace(), m_rules, from);
        QStringList lines;
        for (const Finding& finding : findings) {
            lines << findingSentence(finding);
        }
        showProblem(lines);
        if (findings.empty()) {
            m_rules = m_inForce; // read again; a version of a later day does not hold yet
            read(workspace().today());
            emit said(tr("The rules are kept from %1.").arg(dateText(from)));
        }
    } catch (const Error& error) {
        showProblem({toQString(error.what())});
    }
}

} // namespace headroom
