#pragma once

#include "ui/pages/caseload/caseloadfilter.h"

#include <QString>
#include <QStringList>

namespace headroom {

/// A way to look at caseloads under a name, kept in the settings for whoever made it.
struct CaseloadView {
    QString name;
    CaseloadScope scope = CaseloadScope::Mine;
    CaseloadFilter filter;
    QString words;
};

/// The views of one user; `who` is the staff code, or the account's name.
class CaseloadViews {
public:
    explicit CaseloadViews(QString who);

    QStringList names() const;
    CaseloadView view(const QString& name) const;
    void save(const CaseloadView& view); ///< one of the same name is replaced
    void remove(const QString& name);

private:
    QVariantMap all() const;
    void keep(const QVariantMap& views) const;

    QString m_who;
};

} // namespace headroom
