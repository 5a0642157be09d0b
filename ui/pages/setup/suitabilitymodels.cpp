#include "ui/pages/setup/suitabilitymodels.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

using RuleColumn = RowColumn<SuitabilityRuleRow>;

QVariant toneValue(Tone tone) {
    return static_cast<int>(tone);
}

RuleColumn suitabilityColumn(const char* key, const QString& title, RuleColumn::Text text) {
    RuleColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const SuitabilityRuleRow& row, int role) {
        return role == ToneRole && !row.rule.enabled ? toneValue(Tone::Muted) : QVariant();
    };
    return column;
}

RuleColumn stateColumn() {
    using Model = SuitabilityRulesModel;
    auto state = suitabilityColumn("state", Model::tr("State"), [](const SuitabilityRuleRow& row) {
        const QString word = row.rule.enabled ? Model::tr("On") : Model::tr("Off");
        return row.changed ? Model::tr("%1, in the draft").arg(word) : word;
    });
    state.more = [](const SuitabilityRuleRow& row, int role) -> QVariant {
        if (role == ShapeRole) {
            return static_cast<int>(row.rule.enabled ? Shape::Dot : Shape::Ring);
        }
        return role == ToneRole ? toneValue(row.rule.enabled ? Tone::Accent : Tone::Muted) : QVariant();
    };
    return state;
}

std::vector<RuleColumn> suitabilityColumns() {
    using Model = SuitabilityRulesModel;
    auto name = suitabilityColumn("name", Model::tr("Rule"),
                                  [](const SuitabilityRuleRow& row) { return toQString(row.rule.name); });
    name.tooltip = name.text;
    auto outcome = suitabilityColumn("outcome", Model::tr("Leads to"), [](const SuitabilityRuleRow& row) {
        return DecisionWords::suitability(row.rule.outcome);
    });
    auto mark = suitabilityColumn("mark", Model::tr("Mark"),
                                  [](const SuitabilityRuleRow& row) { return Model::markText(row.rule); });
    auto basis = suitabilityColumn("basis", Model::tr("Basis"),
                                   [](const SuitabilityRuleRow& row) { return Model::basisWord(row.rule); });
    basis.help = Model::tr("Published: what the rule asks for was read in a published source. Local default: "
                           "an assumption, to be set to the office's own standard. What a rule leads to is a "
                           "default in every case.");
    auto source = suitabilityColumn("source", Model::tr("Source"),
                                    [](const SuitabilityRuleRow& row) { return toQString(row.rule.source); });
    source.tooltip = source.text;
    source.more = [](const SuitabilityRuleRow&, int role) {
        return role == ToneRole ? toneValue(Tone::Muted) : QVariant();
    };
    return {name, outcome, mark, basis, stateColumn(), source};
}

} // namespace

SuitabilityRulesModel::SuitabilityRulesModel(QObject* parent)
    : RowModel<SuitabilityRuleRow>(
          suitabilityColumns(), [](const SuitabilityRuleRow& row) { return row.place; }, parent) {}

void SuitabilityRulesModel::setRules(const std::vector<SuitabilityRule>& rules,
                                     const std::vector<SuitabilityRule>& inForce) {
    std::vector<SuitabilityRuleRow> rows;
    for (const SuitabilityRule& rule : rules) {
        const bool changed = std::find(inForce.begin(), inForce.end(), rule) == inForce.end();
        rows.push_back({static_cast<qint64>(rows.size()) + 1, rule, changed});
    }
    setRows(std::move(rows));
}

QString SuitabilityRulesModel::basisWord(const SuitabilityRule& rule) {
    return rule.verified ? tr("Published") : tr("Local default");
}

QString SuitabilityRulesModel::markText(const SuitabilityRule& rule) {
    if (rule.percentAbove) {
        return tr("Above %1 %").arg(QLocale().toString(*rule.percentAbove));
    }
    if (rule.casesAtLeast) {
        return tr("From %n case(s)", nullptr, *rule.casesAtLeast);
    }
    if (rule.monthsQualifiedBelow) {
        return tr("Below %n month(s)", nullptr, *rule.monthsQualifiedBelow);
    }
    return {};
}

} // namespace headroom
