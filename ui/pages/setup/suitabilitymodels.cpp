#include "ui/pages/setup/suitabilitymodels.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

using RuleColumn = RowColumn<SuitabilityRuleRow>;
using VersionColumn = RowColumn<SuitabilityVersionRow>;

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
        return row.changed ? Model::tr("%1, not saved").arg(word) : word;
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

QString keptAt(const std::string& utc) {
    return dateTimeText(QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime());
}

VersionColumn versionColumn(const char* key, const QString& title, VersionColumn::Text text) {
    VersionColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const SuitabilityVersionRow& row, int role) {
        return role == StrongRole ? QVariant(row.inForce) : QVariant();
    };
    return column;
}

std::vector<VersionColumn> versionColumns() {
    using Model = SuitabilityVersionsModel;
    auto from = versionColumn("from", Model::tr("From"), [](const SuitabilityVersionRow& row) {
        return row.builtIn ? Model::tr("Built in") : dateText(row.version.from);
    });
    auto state = versionColumn("state", Model::tr("State"), [](const SuitabilityVersionRow& row) {
        return row.inForce ? Model::tr("In force") : QString();
    });
    auto changed = versionColumn("changed", Model::tr("Rules changed"),
                                 [](const SuitabilityVersionRow& row) { return countText(row.changed); });
    changed.help = Model::tr("Against the version before it, or the built-in rules");
    changed.alignment = Qt::AlignRight;
    auto on = versionColumn("on", Model::tr("Rules on"),
                            [](const SuitabilityVersionRow& row) { return countText(row.on); });
    on.alignment = Qt::AlignRight;
    auto recorded = versionColumn("recorded", Model::tr("Kept"), [](const SuitabilityVersionRow& row) {
        return row.builtIn ? QString() : keptAt(row.version.recordedAt);
    });
    auto actor = versionColumn("actor", Model::tr("By"),
                               [](const SuitabilityVersionRow& row) { return toQString(row.version.actor); });
    return {from, state, changed, on, recorded, actor};
}

int differingRules(const std::vector<SuitabilityRule>& rules, const std::vector<SuitabilityRule>& before) {
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [&](const SuitabilityRule& rule) {
        return std::find(before.begin(), before.end(), rule) == before.end();
    }));
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

SuitabilityVersionsModel::SuitabilityVersionsModel(QObject* parent)
    : RowModel<SuitabilityVersionRow>(
          versionColumns(), [](const SuitabilityVersionRow& row) { return row.place; }, parent) {}

void SuitabilityVersionsModel::setVersions(std::vector<SuitabilityVersion> versions, Date today) {
    SuitabilityVersion builtIn;
    builtIn.rules = builtInSuitabilityRules();
    versions.push_back(std::move(builtIn));
    std::vector<SuitabilityVersionRow> rows;
    bool found = false;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        SuitabilityVersionRow row;
        row.place = static_cast<qint64>(at) + 1;
        row.builtIn = at + 1 == versions.size();
        row.changed = row.builtIn ? 0 : differingRules(versions[at].rules, versions[at + 1].rules);
        row.on = static_cast<int>(std::count_if(versions[at].rules.begin(), versions[at].rules.end(),
                                                [](const SuitabilityRule& rule) { return rule.enabled; }));
        row.inForce = !found && (row.builtIn || versions[at].from <= today);
        found = found || row.inForce;
        row.version = versions[at];
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

} // namespace headroom
