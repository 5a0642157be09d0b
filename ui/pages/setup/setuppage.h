#pragma once

#include "ui/pages/page.h"

#include <QList>

class QListWidget;
class QStackedWidget;

namespace headroom {

class SetUpSection;

/// Imports, the settings that are kept in versions, appearance, the store and outages: a list of sections
/// beside the chosen one.
class SetUpPage final : public Page {
    Q_OBJECT

public:
    SetUpPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;

    /// "imports", "organisation", "posts", "thresholds", …: a name that stays when sections move; an unknown
    /// one is left alone.
    void showSection(const QString& name);
    QStringList sectionNames() const;

private:
    void add(const char* name, const QString& iconName, SetUpSection* section);
    void read();

    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SetUpSection*> m_sections;
    Date m_asOf;
};

} // namespace headroom
