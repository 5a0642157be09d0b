#include "ui/app/jobrunner.h"
#include "ui/pages/whatif/whatifbar.h"
#include "ui/pages/whatif/whatifpage.h"

#include <QPointer>

#include <utility>

/// Working a scenario out: of a team or PDU at once, of more on the worker, with a way to stop it.
namespace headroom {

void WhatIfPage::work() {
    showScenario();
    ++m_turn;
    m_waits = false;
    if (m_working) {
        jobs().cancel(); // what it works out is not wanted any more
    }
    if (Level::Region < m_scenario.unit.level) {
        m_bar->setWorking(false);
        show(evaluateScenario(workspace(), m_scenario));
    } else if (jobs().busy()) {
        m_waits = true;
        m_bar->setWorking(true);
        m_bar->setSentence(tr("It is worked out when the work that is going on has ended …"));
    } else {
        workByWorker();
    }
}

/// The newest scenario only. A page that was left works it out when somebody comes back.
void WhatIfPage::workIfFree() {
    if (!m_waits || jobs().busy()) {
        return;
    }
    m_waits = false;
    if (isVisible()) {
        workByWorker();
    } else {
        m_bar->setWorking(false);
    }
}

void WhatIfPage::workByWorker() {
    m_working = true;
    m_bar->setWorking(true);
    m_bar->setSentence(tr("Working it out …"));
    const QPointer<WhatIfPage> page(this);
    const auto end = [page, turn = m_turn](const QString& sentence) {
        if (page) {
            page->endWork(turn, sentence);
        }
    };
    jobs().run<ScenarioView>(
        [scenario = m_scenario](Workspace& own, const JobControl& job) {
            return evaluateScenario(own, scenario, job);
        },
        [page, end, turn = m_turn](const ScenarioView& view) {
            end({});
            if (page && turn == page->m_turn) {
                page->show(view);
            }
        },
        [end](const QString& problem) { end(problem); },
        [end] { end(WhatIfPage::tr("Stopped. F5 works it out again.")); });
}

void WhatIfPage::endWork(int turn, const QString& sentence) {
    m_working = false;
    m_bar->setWorking(m_waits);
    if (turn == m_turn && !sentence.isEmpty()) {
        m_bar->setSentence(sentence);
    }
}

/// One's own work, or the wait for it; whatever else the worker does goes on.
void WhatIfPage::stopWork() {
    if (std::exchange(m_waits, false)) {
        m_bar->setWorking(false);
        m_bar->setSentence(tr("Stopped. F5 works it out again."));
    } else if (m_working) {
        jobs().cancel();
    }
}

} // namespace headroom
