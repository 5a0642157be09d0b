#include "ui/pages/caseload/caseloadviews.h"

#include <QSettings>

namespace headroom {

namespace {

const QString viewsKey = QStringLiteral("caseload/views");

} // namespace

CaseloadViews::CaseloadViews(QString who)
    : m_who(std::move(who)) {}

QVariantMap CaseloadViews::all() const {
    return QSettings().value(viewsKey).toMap().value(m_who).toMap();
}

void CaseloadViews::keep(const QVariantMap& views) const {
    QSettings settings;
    QVariantMap everybody = settings.value(viewsKey).toMap();
    everybody.insert(m_who, views);
    settings.setValue(viewsKey, everybody);
}

QStringList CaseloadViews::names() const {
    QStringList names = all().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

CaseloadView CaseloadViews::view(const QString& name) const {
    const QVariantMap map = all().value(name).toMap();
    const int scope = map.value(QStringLiteral("scope")).toInt();
    return {name,
            scope >= 0 && scope <= static_cast<int>(CaseloadScope::Recent) ? static_cast<CaseloadScope>(scope)
                                                                           : CaseloadScope::Mine,
            caseloadFilter(map.value(QStringLiteral("filter")).toMap()),
            map.value(QStringLiteral("words")).toString()};
}

void CaseloadViews::save(const CaseloadView& view) {
    QVariantMap views = all();
    views.insert(view.name, QVariantMap{{QStringLiteral("scope"), static_cast<int>(view.scope)},
                                        {QStringLiteral("filter"), toMap(view.filter)},
                                        {QStringLiteral("words"), view.words}});
    keep(views);
}

void CaseloadViews::remove(const QString& name) {
    QVariantMap views = all();
    views.remove(name);
    keep(views);
}

} // namespace headroom
