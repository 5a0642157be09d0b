#pragma once

#include "service/person.h"
#include "ui/pages/page.h"
#include "ui/pages/person/persontab.h"

#include <array>

class QAction;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace headroom {

class ContactsTab;
class PersonHeader;

/// A person on probation: a head that stays, and seven tabs (Ctrl+1 … 7) under it. Each tab is made
/// and filled when it is first shown.
class PersonPage final : public Page {
    Q_OBJECT

public:
    PersonPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    void showPart(PersonPart part);
    PersonPart part() const;
    const PersonSnapshot& person() const { return m_person; }

private:
    void layOut();
    void addTabs();
    void addKeys();
    void fillMenu();
    void read();
    void fill();
    void explainTier();
    void offerAllocation();
    PersonTab* makeTab(PersonPart part) const;
    PersonTab& tab(PersonPart part);
    ContactsTab& contacts();

    Whereabouts m_where;
    PersonSnapshot m_person;
    PersonEditing* m_editing;
    PersonHeader* m_header;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    QMenu* m_menu;
    QAction *m_takeAction = nullptr, *m_allocateAction = nullptr;
    std::array<PersonTab*, personPartCount> m_tabs{};
    std::array<bool, personPartCount> m_filled{};
};

} // namespace headroom
