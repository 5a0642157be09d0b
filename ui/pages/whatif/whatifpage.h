#pragma once

#include "service/scenarios.h"
#include "ui/pages/page.h"
#include "ui/pages/whatif/whatifwords.h"

#include <functional>
#include <utility>
#include <vector>

class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class CompareBar;
class CompareModel;
class Exporter;
class SideSplit;
class StepList;
class WhatIfBar;
class WhatIfDetail;
class WhatIfModel;

/// "What if": steps on the left, everybody before and after on the right, one of them explained beside
/// it. Nothing here is recorded but the scenario itself, under its name.
class WhatIfPage final : public Page {
    Q_OBJECT

public:
    WhatIfPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    void focusFirst() override;
    void focusFilter() override;

    Exporter& exporter() const { return *m_exporter; }
    const Scenario& scenario() const { return m_scenario; }
    const ScenarioView& view() const { return m_view; }
    /// As a step dialog gives it.
    void addStep(const ScenarioStep& step);
    /// What would be printed.
    QString printed() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectParts();
    void connectSteps();
    /// Every change of the scenario goes through here, so that it can be undone.
    void change(const std::function<void(Scenario&)>& edit);
    void undo();
    void openStep(int place);
    void doStep(int place);
    void open(ScenarioId id);
    void begin();
    void keep();
    void throwAway();
    void readSaved();
    void offerVersions();
    // working it out (whatifworking.cpp)
    void work();
    void workByWorker();
    void workIfFree();
    void stopWork();
    void endWork(int turn, const QString& sentence);

    void show(const ScenarioView& view);
    void showScenario();
    void showNames();
    void showDetail(qint64 post);
    void closeDetail();
    void compare();
    bool changed() const { return !m_scenario.sameAs(m_kept); }

    Whereabouts m_where;
    Scenario m_scenario, m_kept;
    std::vector<Scenario> m_before; ///< what undo brings back, newest last
    std::vector<Scenario> m_saved;
    std::pair<ScenarioId, int> m_offered; ///< whose versions the button has, up to which
    ScenarioView m_view;
    WhatIfWords::Names m_names;
    int m_turn = 0;         ///< of what is worked out: an older answer is not shown
    bool m_working = false; ///< the worker's job is this page's
    bool m_waits = false;   ///< for the worker, which has another job
    WhatIfBar* m_bar;
    CompareBar* m_compareBar;
    StepList* m_steps;
    BoardTableView *m_table, *m_compareTable;
    WhatIfModel* m_model;
    CompareModel* m_compareModel = nullptr;
    BoardKeeper* m_keeper = nullptr;
    WhatIfDetail* m_detail;
    SideSplit* m_split = nullptr;
    QStackedLayout* m_stack;
    Exporter* m_exporter;
};

} // namespace headroom
