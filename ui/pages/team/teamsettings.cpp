#include "ui/pages/team/teamsettings.h"

#include <QSettings>
#include <QVariantMap>

namespace headroom {

namespace {

/// Settings files are edited by hand and outlive versions: a number out of range is the default.
template <class Enum>
Enum kept(const QVariant& value, Enum last) {
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

QVariantMap asMap(const TeamSettings& settings) {
    return {{QStringLiteral("officers"), settings.officers},
            {QStringLiteral("plot"), settings.plot},
            {QStringLiteral("group"), static_cast<int>(settings.group)},
            {QStringLiteral("filter"), static_cast<int>(settings.filter)}};
}

TeamSettings fromMap(const QVariantMap& map) {
    TeamSettings read;
    read.officers = map.value(QStringLiteral("officers")).toBool();
    read.plot = map.value(QStringLiteral("plot")).toBool();
    read.group = kept(map.value(QStringLiteral("group")), PostModel::GroupBy::Band);
    read.filter = kept(map.value(QStringLiteral("filter")), BoardFilter::Uncovered);
    return read;
}

} // namespace

TeamSettings readTeamSettings() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("team"));
    QVariantMap map;
    for (const QString& key : settings.childKeys()) {
        map.insert(key, settings.value(key));
    }
    return fromMap(map);
}

void saveTeamSettings(const TeamSettings& kept) {
    QSettings settings;
    settings.beginGroup(QStringLiteral("team"));
    const QVariantMap map = asMap(kept);
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        settings.setValue(entry.key(), entry.value());
    }
}

QVariant toVariant(const BoardState& state) {
    QVariantMap map = asMap(state.look);
    map.insert(QStringLiteral("text"), state.text);
    map.insert(QStringLiteral("row"), state.row);
    map.insert(QStringLiteral("scroll"), state.scroll);
    return map;
}

BoardState boardState(const QVariant& variant) {
    const QVariantMap map = variant.toMap();
    return {fromMap(map), map.value(QStringLiteral("text")).toString(),
            map.value(QStringLiteral("row")).toLongLong(), map.value(QStringLiteral("scroll")).toInt()};
}

} // namespace headroom
