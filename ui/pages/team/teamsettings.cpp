#include "ui/pages/team/teamsettings.h"

#include <QSettings>

namespace headroom {

namespace {

/// Settings files are edited by hand and outlive versions: a number out of range is the default.
template <class Enum>
Enum kept(const QSettings& settings, const QString& key, Enum last) {
    const int value = settings.value(key).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : Enum{};
}

} // namespace

TeamSettings readTeamSettings() {
    const QSettings settings;
    TeamSettings read;
    read.officers = settings.value(QStringLiteral("team/officers")).toBool();
    read.plot = settings.value(QStringLiteral("team/plot")).toBool();
    read.group = kept(settings, QStringLiteral("team/group"), PostModel::GroupBy::Band);
    read.filter = kept(settings, QStringLiteral("team/filter"), BoardFilter::Uncovered);
    return read;
}

void saveTeamSettings(const TeamSettings& kept) {
    QSettings settings;
    settings.setValue(QStringLiteral("team/officers"), kept.officers);
    settings.setValue(QStringLiteral("team/plot"), kept.plot);
    settings.setValue(QStringLiteral("team/group"), static_cast<int>(kept.group));
    settings.setValue(QStringLiteral("team/filter"), static_cast<int>(kept.filter));
}

} // namespace headroom
