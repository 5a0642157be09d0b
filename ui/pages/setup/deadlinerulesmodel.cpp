#include "ui/pages/setup/deadlinerulesmodel.h"

#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

RowColumn<DeadlineRuleRow> ruleColumn(const char* key, const QString& title,
                                      RowColumn<DeadlineRuleRow>::Text text) {
    RowColumn<DeadlineRuleRow> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const DeadlineRuleRow& row, int role) {
        return role == ToneRole && !row.rule.enabled ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

std::vector<RowColumn<DeadlineRuleRow>> ruleColumns() {
    using Model = DeadlineRulesModel;
    auto name = ruleColumn("name", Model::tr("Deadline"),
                           [](const DeadlineRuleRow& row) { return toQString(row.rule.name); });
    auto counted = ruleColumn("counted", Model::tr("Due"),
                              [](const DeadlineRuleRow& row) { return Model::countedText(row.rule); });
    auto basis = ruleColumn("basis", Model::tr("Basis"),
                            [](const DeadlineRuleRow& row) { return Model::basisWord(row.rule); });
    basis.help = Model::tr("Published: read in a published source. Local setting: an assumption or a "
                           "choice, to be set to the office's own standard.");
    auto state = ruleColumn("state", Model::tr("State"), [](const DeadlineRuleRow& row) {
        return row.rule.enabled ? Model::tr("On") : Model::tr("Off");
    });
    state.more = [](const DeadlineRuleRow& row, int role) -> QVariant {
        if (role == ShapeRole) {
            return static_cast<int>(row.rule.enabled ? Shape::Dot : Shape::Ring);
        }
        return role == ToneRole ? QVariant(static_cast<int>(row.rule.enabled ? Tone::Accent : Tone::Muted))
                                : QVariant();
    };
    auto source = ruleColumn("source", Model::tr("Source"),
                             [](const DeadlineRuleRow& row) { return toQString(row.rule.source); });
    source.tooltip = source.text;
    source.more = [](const DeadlineRuleRow&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return {name, counted, basis, state, source};
}

} // namespace

DeadlineRulesModel::DeadlineRulesModel(QObject* parent)
    : RowModel<DeadlineRuleRow>(
          ruleColumns(), [](const DeadlineRuleRow& row) { return row.place; }, parent) {}

void DeadlineRulesModel::setRules(const std::vector<DeadlineRule>& rules) {
    std::vector<DeadlineRuleRow> rows;
    for (const DeadlineRule& rule : rules) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, rule});
    }
    setRows(std::move(rows));
}

QString DeadlineRulesModel::countedText(const DeadlineRule& rule) {
    if (rule.offset == 0) {
        return tr("On the day");
    }
    const bool after = rule.direction == DeadlineDirection::After;
    switch (rule.unit) {
    case DeadlineUnit::CalendarDays:
        return after ? tr("%n day(s) after", nullptr, rule.offset)
                     : tr("%n day(s) before", nullptr, rule.offset);
    case DeadlineUnit::BusinessDays:
        return after ? tr("%n business day(s) after", nullptr, rule.offset)
                     : tr("%n business day(s) before", nullptr, rule.offset);
    case DeadlineUnit::Weeks:
        return after ? tr("%n week(s) after", nullptr, rule.offset)
                     : tr("%n week(s) before", nullptr, rule.offset);
    case DeadlineUnit::Months:
        return after ? tr("%n month(s) after", nullptr, rule.offset)
                     : tr("%n month(s) before", nullptr, rule.offset);
    }
    return {};
}

QString DeadlineRulesModel::unitWord(DeadlineUnit unit) {
    switch (unit) {
    case DeadlineUnit::CalendarDays:
        return tr("days");
    case DeadlineUnit::BusinessDays:
        return tr("business days");
    case DeadlineUnit::Weeks:
        return tr("weeks");
    case DeadlineUnit::Months:
        return tr("months");
    }
    return {};
}

QString DeadlineRulesModel::basisWord(const DeadlineRule& rule) {
    return rule.verified ? tr("Published") : tr("Local setting");
}

} // namespace headroom
