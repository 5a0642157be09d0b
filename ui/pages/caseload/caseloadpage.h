#pragma once

#include "service/caseload.h"
#include "service/whoami.h"
#include "ui/pages/caseload/caseloadfilter.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace headroom {

class CaseloadCards;
class CaseloadHeading;
class CaseloadList;
class EmptyState;
class Exporter;

/// The cases of an officer or a team, or those looked at last: filters that combine, views under a
/// name, and each person one key away.
class CaseloadPage final : public Page {
    Q_OBJECT

public:
    CaseloadPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    Exporter& exporter() const { return *m_exporter; }

private:
    void layOut();
    void connectParts();
    void findUnits();
    void read();
    void setScope(CaseloadScope scope);
    void setFilter(const CaseloadFilter& filter);
    void openCase(const CaseloadRow& row);
    void newContact(const CaseloadRow& row);
    void fillViews();
    void showView(const QString& name);
    void saveView();
    QString whoseViews() const;

    Whereabouts m_where;
    CaseloadScope m_scope = CaseloadScope::Mine;
    PostId m_post; ///< 0: nobody's
    TeamId m_team; ///< 0: none
    bool m_own = false;
    QString m_view; ///< name of the view shown; empty once something else was chosen
    CaseloadHeading* m_heading;
    CaseloadCards* m_cards;
    CaseloadList* m_list;
    EmptyState* m_nowhere;
    QStackedLayout* m_stack;
    Exporter* m_exporter;
};

} // namespace headroom
