#include "ui/pages/person/sentencetab.h"

#include "engine/earlyallocation.h"
#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

SentenceTab::SentenceTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_cases(new RecordCard(tr("Cases"), "caseTable",
                             {tr("Type"), tr("Tier"), tr("Team"), tr("Officer"), tr("Co-worker"), tr("When")},
                             3))
    , m_orders(new RecordCard(tr("Orders"), "orderTable",
                              {tr("Sentence"), tr("Offence"), tr("Court"), tr("Sentenced"), tr("From"),
                               tr("To"), tr("Release"), tr("State")},
                              1))
    , m_requirements(new RecordCard(
          tr("Requirements"), "requirementTable",
          {tr("Requirement"), tr("Ordered"), tr("Done"), tr("Arranged"), tr("When"), tr("State")}))
    , m_conditions(new RecordCard(tr("Licence conditions"), "conditionTable",
                                  {tr("Condition"), tr("What it says"), tr("When")}, 1))
    , m_custody(new RecordCard(tr("Custody"), "custodyTable",
                               {tr("Prison"), tr("Conditional release"), tr("Automatic release"),
                                tr("Parole eligibility"), tr("Tariff"), tr("Sentence expires"), tr("Marks")},
                               6))
    , m_early(new RecordCard(tr("Early allocation"), "earlyAllocationTable",
                             {tr("Decided"), tr("Outcome"), tr("Rests on"), tr("Assessment of"), tr("Why")},
                             4)) {
    auto* column = makeScrolledColumn();
    for (RecordCard* card : {m_cases, m_orders, m_requirements, m_conditions, m_custody, m_early}) {
        column->addWidget(card);
    }
    column->addStretch(1);
    m_early->setEmptySentence(tr("Nothing was decided."));
    addCaseActions();
    addActions();
    addEarlyActions();
}

void SentenceTab::addCaseActions() {
    const auto on = [this](qint64 id, auto action) {
        if (const CaseView* view = chosenCase(id)) {
            action(*view);
        }
    };
    m_cases->addAction(tr("Change"), Qt::Key_E, true, [this, on](qint64 id) {
        on(id, [this](const CaseView& view) { editing().changeCase(view); });
    });
    m_cases->addAction(tr("Co-worker"), Qt::Key_W, true, [this, on](qint64 id) {
        on(id, [this](const CaseView& view) { editing().setHolder(view, CaseRole::CoWorker); });
    });
    m_cases->addAction(tr("Officer"), Qt::Key_L, true, [this, on](qint64 id) {
        on(id, [this](const CaseView& view) { editing().setHolder(view, CaseRole::Lead); });
    });
    m_cases->addAction(tr("End"), Qt::Key_X, true, [this, on](qint64 id) {
        on(id, [this](const CaseView& view) { editing().endCase(view); });
    });
}

const CaseView* SentenceTab::chosenCase(qint64 id) const {
    const auto& cases = editing().person().cases;
    const auto found =
        std::find_if(cases.begin(), cases.end(), [id](const CaseView& view) { return view.id.value == id; });
    return found == cases.end() ? nullptr : &*found;
}

ItemId SentenceTab::usualOrder() const {
    const auto& orders = editing().person().orders;
    return orders.empty()
               ? ItemId{}
               : ItemId{m_orders->currentId() != 0 ? m_orders->currentId() : orders.front().id.value};
}

void SentenceTab::addActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    m_orders->addAction(tr("Change"), Qt::Key_E, true,
                        [this, &shown](qint64 id) { editing().change(shown.person().orders, id); });
    m_orders->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                        [this, &shown](qint64 id) { editing().withdraw(shown.person().orders, id); });
    m_orders->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        SentenceOrder order;
        order.kind = "community order";
        order.sentencedOn = order.startsOn = today;
        order.endsOn = today.plusMonthsOverflowing(12).plusDays(-1);
        editing().add(order, editing().usualCase());
    });
    m_requirements->addAction(tr("Change"), Qt::Key_E, true, [this, &shown](qint64 id) {
        editing().change(shown.person().requirements, id);
    });
    m_requirements->addAction(tr("Withdraw"), Qt::Key_Delete, true, [this, &shown](qint64 id) {
        editing().withdraw(shown.person().requirements, id);
    });
    m_requirements->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        Requirement requirement;
        requirement.order = usualOrder();
        requirement.from = today;
        editing().add(requirement, editing().usualCase());
    });
    m_conditions->addAction(tr("Change"), Qt::Key_E, true,
                            [this, &shown](qint64 id) { editing().change(shown.person().conditions, id); });
    m_conditions->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                            [this, &shown](qint64 id) { editing().withdraw(shown.person().conditions, id); });
    m_conditions->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(LicenceCondition{usualOrder(), {}, {}, today, {}}, editing().usualCase());
    });
    m_custody->addAction(tr("Change"), Qt::Key_E, true,
                         [this, &shown](qint64 id) { editing().change(shown.person().custody, id); });
    m_custody->addAction(tr("Add"), Qt::Key_Insert, false, [this](qint64) {
        CustodyDates dates;
        dates.order = usualOrder();
        editing().add(dates, editing().usualCase());
    });
}

void SentenceTab::addEarlyActions() {
    const PersonEditing& shown = editing();
    m_early->addAction(tr("Change"), Qt::Key_E, true,
                       [this, &shown](qint64 id) { editing().change(shown.person().earlyAllocations, id); });
    m_early->addAction(tr("Withdraw"), Qt::Key_Delete, true, [this, &shown](qint64 id) {
        editing().withdraw(shown.person().earlyAllocations, id);
    });
    m_early->addAction(tr("Decide"), Qt::Key_Insert, false, [this](qint64) {
        EarlyAllocation decision;
        decision.decidedOn = workspace().today();
        editing().add(decision, editing().usualCase());
    });
}

void SentenceTab::setEarly(const PersonSnapshot& person, bool inCustody) {
    std::vector<RecordLine> lines;
    for (const Recorded<EarlyAllocation>& recorded : person.earlyAllocations) {
        const EarlyAllocation& decision = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {dateText(decision.decidedOn), PersonWords::earlyOutcome(decision),
                      PersonWords::earlyCriteria(decision), PersonWords::day(decision.assessedOn),
                      toQString(decision.why)};
        line.strong = lines.empty();
        line.tooltip = toQString(decision.why);
        lines.push_back(std::move(line));
    }
    QStringList notes;
    if (person.handover && person.handover->earliestRelease) {
        notes.append(tr("sent to the community from %1 on")
                         .arg(dateText(earlyWindowOpens(person.handover->earliestRelease->day))));
    }
    const bool marked = std::any_of(person.custody.begin(), person.custody.end(),
                                    [](const auto& dates) { return dates.value.earlyAllocation; });
    if (!person.earlyAllocations.empty() && !marked &&
        takesOverEarly(person.earlyAllocations.front().value)) {
        notes.append(tr("mark it among the custody dates, so that the handover moves"));
    }
    m_early->setNote(notes.join(QStringLiteral("; ")));
    m_early->setVisible(inCustody || !lines.empty());
    m_early->setLines(std::move(lines));
}

void SentenceTab::setPerson(const PersonSnapshot& person) {
    setCases(person);
    setOrders(person);
    setConditions(person);
    for (RecordCard* card : {m_cases, m_orders, m_requirements, m_conditions, m_custody, m_early}) {
        card->setEditable(editing().mayEdit(), editing().whyNot());
    }
}

void SentenceTab::setCases(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const CaseView& view : person.cases) {
        QStringList coWorkers;
        for (const auto& coWorker : view.coWorkers) {
            coWorkers.append(toQString(coWorker.second));
        }
        RecordLine line;
        line.id = view.id.value;
        line.cells = {PersonWords::caseType(view.type, view.t2a),
                      toQString(view.tier.text()),
                      toQString(view.teamName),
                      view.officer.empty() ? tr("waits to be allocated") : toQString(view.officer),
                      coWorkers.isEmpty() ? PersonWords::unknown() : coWorkers.join(QStringLiteral("; ")),
                      PersonWords::period(view.from, view.until)};
        line.muted = view.until && *view.until <= person.asOf;
        lines.push_back(line);
    }
    m_cases->setLines(std::move(lines));
}

void SentenceTab::setOrders(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<SentenceOrder>& recorded : person.orders) {
        const SentenceOrder& order = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        const QString state = order.endedOn ? tr("ended %1").arg(dateText(*order.endedOn))
                              : order.breachStartedOn
                                  ? tr("breach since %1").arg(dateText(*order.breachStartedOn))
                                  : tr("goes on");
        line.cells = {PersonWords::order(order.kind),
                      toQString(order.offence),
                      toQString(order.court),
                      dateText(order.sentencedOn),
                      dateText(order.startsOn),
                      dateText(order.endsOn),
                      PersonWords::day(order.releaseOn),
                      state};
        line.muted = !order.live(person.asOf);
        line.tonedColumn = order.breachStartedOn && !order.endedOn ? 7 : -1;
        line.tone = Tone::Alarm;
        lines.push_back(line);
    }
    m_orders->setLines(std::exchange(lines, {}));
    for (const Recorded<Requirement>& recorded : person.requirements) {
        const Requirement& asked = recorded.value;
        const auto rar = std::find_if(person.rar.begin(), person.rar.end(),
                                      [&](const RarView& view) { return view.requirement == recorded.id; });
        const bool counted = rar != person.rar.end();
        RecordLine line;
        line.id = recorded.id.value;
        const QString amount =
            asked.amount ? QStringLiteral("%1 %2").arg(countText(*asked.amount),
                                                       asked.unit == "hours" ? tr("hours") : tr("days"))
                         : PersonWords::unknown();
        line.cells = {PersonWords::requirement(asked.kind),
                      amount,
                      asked.amount || counted ? countText(counted ? rar->completed : asked.completed)
                                              : PersonWords::unknown(),
                      counted ? countText(rar->scheduled) : PersonWords::unknown(),
                      asked.endsOn ? tr("%1 to %2").arg(dateText(asked.from), dateText(*asked.endsOn))
                                   : PersonWords::period(asked.from, {}),
                      asked.closedOn ? tr("closed %1").arg(dateText(*asked.closedOn))
                      : counted      ? tr("%1 days of the order left").arg(countText(rar->daysLeft))
                                     : tr("goes on")};
        line.muted = asked.closedOn.has_value();
        lines.push_back(line);
    }
    m_requirements->setLines(std::move(lines));
}

void SentenceTab::setConditions(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<LicenceCondition>& condition : person.conditions) {
        RecordLine line;
        line.id = condition.id.value;
        line.cells = {PersonWords::requirement(condition.value.kind), toQString(condition.value.note),
                      PersonWords::period(condition.value.from, condition.value.until)};
        line.muted = condition.value.until && *condition.value.until <= person.asOf;
        line.tooltip = toQString(condition.value.note);
        lines.push_back(line);
    }
    m_conditions->setLines(std::exchange(lines, {}));
    for (const Recorded<CustodyDates>& custody : person.custody) {
        const CustodyDates& dates = custody.value;
        QStringList marks;
        const auto mark = [&marks](bool holds, const QString& word) {
            if (holds) {
                marks.append(word);
            }
        };
        mark(dates.indeterminate, tr("indeterminate"));
        mark(dates.earlyAllocation, tr("early allocation"));
        mark(dates.recalled, tr("recalled"));
        mark(dates.immigration, tr("immigration"));
        mark(dates.openConditions.has_value(), tr("open conditions"));
        RecordLine line;
        line.id = custody.id.value;
        line.cells = {dates.prison.empty() ? PersonWords::unknown() : toQString(dates.prison),
                      PersonWords::day(dates.conditionalRelease),
                      PersonWords::day(dates.automaticRelease),
                      PersonWords::day(dates.paroleEligibility),
                      PersonWords::day(dates.tariff),
                      PersonWords::day(dates.sentenceExpiry),
                      marks.join(QStringLiteral(", "))};
        lines.push_back(line);
    }
    m_custody->setNote(person.handover ? PersonWords::handover(*person.handover, person.asOf) : QString());
    m_custody->setLines(std::move(lines));
    const bool inCustody = !person.custody.empty() ||
                           std::any_of(person.cases.begin(), person.cases.end(),
                                       [](const CaseView& view) { return view.type != CaseType::Community; });
    m_custody->setVisible(inCustody);
    setEarly(person, inCustody);
    m_conditions->setVisible(inCustody || !person.conditions.empty());
}

void SentenceTab::focusFirst() {
    m_cases->table().setFocus(Qt::OtherFocusReason);
}

} // namespace headroom
