#include "ui/pages/setup/versionsmodel.h"

#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

using VersionColumn = RowColumn<VersionRow>;

VersionColumn versionColumn(const char* key, const QString& title, VersionColumn::Text text) {
    VersionColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const VersionRow& row, int role) {
        return role == StrongRole ? QVariant(row.state == VersionRow::State::InForce) : QVariant();
    };
    return column;
}

/// A version is the more solid the more it holds.
Shape shapeOf(VersionRow::State state) {
    switch (state) {
    case VersionRow::State::Draft:
        return Shape::Diamond;
    case VersionRow::State::Planned:
        return Shape::Ring;
    case VersionRow::State::InForce:
        return Shape::Dot;
    case VersionRow::State::Past:
        break;
    }
    return Shape::None;
}

VersionColumn stateOf() {
    auto state = versionColumn("state", VersionsModel::tr("State"), VersionsModel::stateWord);
    state.more = [](const VersionRow& row, int role) -> QVariant {
        if (role == ShapeRole && row.state != VersionRow::State::Past) {
            return static_cast<int>(shapeOf(row.state));
        }
        if (role == ToneRole) {
            return static_cast<int>(row.state == VersionRow::State::Past ? Tone::Muted : Tone::Accent);
        }
        return role == StrongRole ? QVariant(row.state == VersionRow::State::InForce) : QVariant();
    };
    return state;
}

std::vector<VersionColumn> columnsOf(bool named) {
    using Model = VersionsModel;
    auto from = versionColumn("from", Model::tr("From"), [](const VersionRow& row) {
        return row.builtIn ? Model::tr("Built in") : (row.from ? dateText(*row.from) : Model::tr("Not yet"));
    });
    auto name = versionColumn("name", named ? Model::tr("Name") : Model::tr("Based on"),
                              [](const VersionRow& row) { return row.name; });
    name.tooltip = name.text;
    auto changed = versionColumn("changed", Model::tr("Changes"), [](const VersionRow& row) {
        return row.builtIn ? QString() : countText(row.changed);
    });
    changed.help =
        Model::tr("Values that differ from the version before it; of a draft, from what is in force");
    changed.alignment = Qt::AlignRight;
    auto recorded =
        versionColumn("recorded", Model::tr("Kept"), [](const VersionRow& row) { return row.recorded; });
    auto actor = versionColumn("actor", Model::tr("By"), [](const VersionRow& row) { return row.actor; });
    return {from, stateOf(), name, changed, recorded, actor};
}

} // namespace

VersionsModel::VersionsModel(bool named, QObject* parent)
    : RowModel<VersionRow>(
          columnsOf(named), [](const VersionRow& row) { return row.place; }, parent) {}

QString VersionsModel::stateWord(const VersionRow& row) {
    switch (row.state) {
    case VersionRow::State::Draft:
        return tr("Draft");
    case VersionRow::State::Planned:
        return tr("Planned");
    case VersionRow::State::InForce:
        return tr("In force");
    case VersionRow::State::Past:
        break;
    }
    return tr("Past");
}

} // namespace headroom
