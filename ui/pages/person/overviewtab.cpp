#include "ui/pages/person/overviewtab.h"

#include "domain/error.h"
#include "engine/finalthird.h"
#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/today/duewords.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int overviewBesideFrom = 900; // design pixels
constexpr int narrowestWords = 150;     // design pixels
constexpr int partsApart = 10;

RecordLine attentionLine(int place, const QString& what, const QString& detail, Tone tone) {
    RecordLine line;
    line.id = place + 1;
    line.cells = {what, detail};
    line.tone = tone;
    line.tonedColumn = 0;
    line.shape = tone == Tone::Alarm ? Shape::Triangle : tone == Tone::Warning ? Shape::Ring : Shape::Dot;
    return line;
}

int overdueCount(const PersonSnapshot& person) {
    return static_cast<int>(std::count_if(person.dueDates.begin(), person.dueDates.end(),
                                          [](const DueDate& due) { return due.status.overdue(); }));
}

QString rarText(const RarView& rar) {
    return OverviewTab::tr("%1 of %2 days done, %3 arranged, %4 days of the order left")
        .arg(countText(rar.completed), countText(rar.ordered), countText(rar.scheduled),
             countText(rar.daysLeft));
}

} // namespace

OverviewTab::OverviewTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_attention(new RecordCard(tr("Needs attention"), "attentionTable", {tr("What"), tr("Detail")}, 1))
    , m_deadlines(
          new RecordCard(tr("Deadlines"), "deadlineTable",
                         {tr("Deadline"), tr("Due"), tr("State"), tr("How it comes about"), tr("Source")}, 3))
    , m_sentence(new RecordCard(tr("Sentence"), "sentenceSummaryTable", {tr("What"), tr("Detail")}, 1))
    , m_appointments(
          new RecordCard(tr("Appointments"), "appointmentSummaryTable", {tr("When"), tr("What")}, 1))
    , m_points(new RecordCard(tr("Contact details"), "contactPointTable",
                              {tr("What"), tr("Number or address"), tr("Use"), tr("From")}, 1))
    , m_adjustments(new RecordCard(tr("Adjustments"), "adjustmentTable", {tr("What is needed"), tr("When")}))
    , m_alerts(new RecordCard(tr("Alerts"), "alertTable", {tr("Alert"), tr("Note"), tr("When")}, 1))
    , m_access(new RecordCard(tr("Limited access"), "accessTable", {tr("Who"), tr("List"), tr("When")}, 1)) {
    auto* column = makeScrolledColumn();
    m_columns->setSpacing(theme::px(12));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::px(12));
    left->addWidget(m_attention);
    left->addWidget(m_deadlines);
    left->addWidget(m_sentence);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::px(12));
    for (RecordCard* card : {m_appointments, m_alerts, m_adjustments, m_points, m_access}) {
        right->addWidget(card);
    }
    right->addStretch(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_deadlines->table().setStretchColumn(3, narrowestWords);
    m_deadlines->table().setFoldOrder({4}); // the tooltip has the source as well
    m_deadlines->table().setNarrowing({2, 0}, narrowestWords);
    m_attention->setEmptySentence(tr("Nothing needs attention today."));
    m_deadlines->setEmptySentence(tr("No deadlines."));
    m_appointments->setEmptySentence(tr("No appointments."));
    m_access->setEmptySentence(tr("Everybody in the person's teams may see the record."));
    m_attention->addAction(tr("Open"), Qt::Key_O, true, [this](qint64 id) {
        emit partRequested(static_cast<PersonPart>((id - 1) % partsApart));
    });
    addDeadlineActions();
    addDetailActions();
}

void OverviewTab::addDeadlineActions() {
    m_deadlines->addAction(tr("Met"), Qt::Key_M, true, [this](qint64 id) { decide(id, DeadlineState::Met); });
    m_deadlines->addAction(tr("Waive"), Qt::Key_W, true,
                           [this](qint64 id) { decide(id, DeadlineState::Waived); });
    m_deadlines->addAction(tr("Missed"), Qt::Key_X, true,
                           [this](qint64 id) { decide(id, DeadlineState::Missed); });
}

void OverviewTab::decide(qint64 row, DeadlineState state) {
    const auto at = static_cast<std::size_t>(row - 1);
    if (at < m_dueDates.size()) {
        editing().decide(m_dueDates[at], state);
    }
}

void OverviewTab::addDetailActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    m_points->addAction(tr("Change"), Qt::Key_E, true,
                        [this, &shown](qint64 id) { editing().change(shown.person().contactPoints, id); });
    m_points->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                        [this, &shown](qint64 id) { editing().withdraw(shown.person().contactPoints, id); });
    m_points->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(ContactPoint{"mobile", {}, "main", {}, today, {}});
    });
    m_adjustments->addAction(tr("Change"), Qt::Key_E, true,
                             [this, &shown](qint64 id) { editing().change(shown.person().adjustments, id); });
    m_adjustments->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(Adjustment{{}, today, {}});
    });
    m_alerts->addAction(tr("Change"), Qt::Key_E, true,
                        [this, &shown](qint64 id) { editing().change(shown.person().alerts, id); });
    m_alerts->addAction(tr("Dismiss…"), Qt::Key_D, true,
                        [this](qint64 id) { editing().dismissAlerts(ItemId{id}); });
    m_alerts->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(Alert{{}, {}, today, {}});
    });
    m_access->addAction(tr("Change"), Qt::Key_E, true, [this](qint64 id) { editing().change(m_lists, id); });
    m_access->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                        [this](qint64 id) { editing().withdraw(m_lists, id); });
    m_access->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(AccessEntry{AccessEntry::List::Restricted, {}, today, {}});
    });
}

void OverviewTab::setPerson(const PersonSnapshot& person) {
    setAttention(person);
    setDeadlines(person);
    setSentence(person);
    setDetails(person);
    const bool may = editing().mayEdit();
    for (RecordCard* card : {m_deadlines, m_points, m_adjustments, m_alerts, m_access}) {
        card->setEditable(may, editing().whyNot());
    }
}

void OverviewTab::setAttention(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    // Two lines may lead to one tab and need ids of their own.
    const auto add = [&lines](PersonPart part, const QString& what, const QString& detail, Tone tone) {
        const int place = static_cast<int>(part) + partsApart * static_cast<int>(lines.size());
        lines.push_back(attentionLine(place, what, detail, tone));
    };
    if (person.outcomesToLog > 0) {
        add(PersonPart::Contacts, tr("Outcomes to log"),
            person.outcomesToLog == 1
                ? tr("1 appointment is over and has no outcome")
                : tr("%1 appointments are over and have no outcome").arg(countText(person.outcomesToLog)),
            Tone::Warning);
    }
    if (const int overdue = overdueCount(person); overdue > 0) {
        add(PersonPart::Overview, tr("Deadlines"),
            overdue == 1 ? tr("1 is overdue") : tr("%1 are overdue").arg(countText(overdue)), Tone::Alarm);
    }
    if (person.tier.prompt) {
        add(PersonPart::Risk, tr("Tier changed"),
            tr("%1 to %2 on %3")
                .arg(toQString(person.tier.prompt->from), toQString(person.tier.prompt->to),
                     dateText(person.tier.prompt->at.date())),
            Tone::Warning);
    }
    if (person.finalThird && promptsFinalThird(*person.finalThird, person.asOf)) {
        add(PersonPart::Sentence, tr("Final third"),
            tr("Begins %1: supervision by appointment stops").arg(dateText(person.finalThird->starts)),
            Tone::Warning);
    }
    for (const Recorded<Enforcement>& enforcement : person.enforcements) {
        const auto& due = enforcement.value.evidenceDueOn;
        if (due && *due <= person.asOf && enforcement.value.state == "open") {
            add(PersonPart::Work, tr("Evidence due"),
                tr("%1, by %2").arg(PersonWords::action(enforcement.value.action), dateText(*due)),
                Tone::Alarm);
        }
    }
    for (const Recorded<Enquiry>& enquiry : person.enquiries) {
        if (enquiry.value.receivedOn && !enquiry.value.assessedOn) {
            add(PersonPart::Work, tr("Enquiry answered"),
                tr("%1: to be assessed").arg(PersonWords::enquiryKind(enquiry.value.kind)), Tone::Warning);
        }
    }
    m_attention->setLines(std::move(lines));
}

void OverviewTab::setDeadlines(const PersonSnapshot& person) {
    m_dueDates = person.dueDates;
    std::vector<RecordLine> lines;
    int open = 0;
    for (const DueDate& due : m_dueDates) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        const bool isOpen = due.status.state == DeadlineState::Open;
        open += isOpen ? 1 : 0;
        line.cells = {toQString(due.deadline.rule.name), dateText(due.deadline.due), DueWords::standing(due),
                      DueWords::origin(due.deadline), toQString(due.deadline.rule.source)};
        line.tone = DueWords::tone(due);
        line.tonedColumn = 2;
        line.shape = line.tone == Tone::Alarm ? Shape::Triangle : Shape::None;
        line.muted = !isOpen;
        line.tooltip = line.cells.join(QLatin1Char('\n'));
        if (due.lastWorkedDay && *due.lastWorkedDay != due.deadline.due) {
            line.tooltip += QLatin1Char('\n') +
                            tr("Last day the officer works before it: %1").arg(dateText(*due.lastWorkedDay));
        }
        lines.push_back(line);
    }
    m_deadlines->setNote(tr("%1 open").arg(countText(open)));
    m_deadlines->setLines(std::move(lines));
}

void OverviewTab::setSentence(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    const auto add = [&lines](const QString& what, const QString& detail, bool strong = false) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        line.cells = {what, detail};
        line.strong = strong;
        lines.push_back(line);
    };
    for (const Recorded<SentenceOrder>& order : person.orders) {
        const SentenceOrder& value = order.value;
        if (!value.live(person.asOf)) {
            continue;
        }
        QString detail = tr("%1 to %2").arg(dateText(value.startsOn), dateText(value.endsOn));
        if (value.releaseOn) {
            detail += tr(", release %1").arg(dateText(*value.releaseOn));
        }
        if (!value.offence.empty()) {
            detail += QStringLiteral(" · ") + toQString(value.offence);
        }
        add(PersonWords::order(value.kind), detail, true);
        for (const Recorded<Requirement>& requirement : person.requirements) {
            const Requirement& asked = requirement.value;
            if (asked.order != order.id || asked.closedOn) {
                continue;
            }
            const auto rar = std::find_if(person.rar.begin(), person.rar.end(), [&](const RarView& view) {
                return view.requirement == requirement.id;
            });
            QString amount =
                asked.amount ? QStringLiteral("%1 %2").arg(countText(*asked.amount),
                                                           asked.unit == "hours" ? tr("hours") : tr("days"))
                             : QString();
            if (rar != person.rar.end()) {
                amount = rarText(*rar);
            } else if (asked.amount && asked.completed > 0) {
                amount = tr("%1, %2 done").arg(amount, countText(asked.completed));
            }
            add(PersonWords::requirement(asked.kind), amount);
        }
    }
    if (person.finalThird) {
        const FinalThird& third = *person.finalThird;
        QString detail = third.starts <= person.asOf ? tr("began %1").arg(dateText(third.starts))
                                                     : tr("begins %1").arg(dateText(third.starts));
        detail += tr(": %1 of %2 days before it").arg(countText(third.served), countText(third.length));
        QStringList exempt;
        for (const FinalThirdExemption exemption : third.exemptions) {
            exempt.append(PersonWords::exemption(exemption));
        }
        if (!exempt.isEmpty()) {
            detail += tr("; exempt: %1").arg(exempt.join(QStringLiteral(", ")));
        }
        add(tr("Final third"), detail);
    }
    if (person.handover) {
        add(tr("Custody"), PersonWords::handover(*person.handover, person.asOf));
    }
    m_sentence->setLines(std::move(lines));
}

void OverviewTab::setDetails(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    const auto appointment = [&lines](const QString& what, const std::optional<NextAppointment>& when) {
        if (when) {
            RecordLine line;
            line.id = static_cast<qint64>(lines.size()) + 1;
            line.cells = {what, PersonWords::appointment(*when)};
            if (!when->outcome.empty()) {
                line.cells[1] += QStringLiteral(" · ") + PersonWords::outcome(when->outcome);
            }
            lines.push_back(line);
        }
    };
    appointment(tr("Next"), person.next);
    appointment(tr("Last"), person.last);
    m_appointments->setLines(std::exchange(lines, {}));

    const auto add = [&](ItemId id, const QStringList& cells, const std::optional<Date>& until) {
        RecordLine line;
        line.id = id.value;
        line.cells = cells;
        line.muted = until && *until <= person.asOf;
        lines.push_back(line);
    };
    for (const auto& point : person.contactPoints) {
        add(point.id,
            {PersonWords::pointKind(point.value.kind), toQString(point.value.value),
             PersonWords::usage(point.value.usage), PersonWords::period(point.value.from, point.value.until)},
            point.value.until);
    }
    m_points->setLines(std::exchange(lines, {}));
    for (const auto& adjustment : person.adjustments) {
        add(adjustment.id,
            {toQString(adjustment.value.description),
             PersonWords::period(adjustment.value.from, adjustment.value.until)},
            adjustment.value.until);
    }
    m_adjustments->setLines(std::exchange(lines, {}));
    for (const auto& alert : person.alerts) {
        add(alert.id,
            {PersonWords::alert(alert.value.kind), toQString(alert.value.note),
             PersonWords::period(alert.value.from, alert.value.until)},
            alert.value.until);
    }
    m_alerts->setLines(std::exchange(lines, {}));
    try {
        m_lists = accessListsOf(workspace(), person.id);
    } catch (const Error& error) {
        m_lists.clear();
        emit said(toQString(error.what()));
    }
    for (const auto& entry : m_lists) {
        add(entry.id,
            {toQString(entry.value.who), PersonWords::list(entry.value.list),
             PersonWords::period(entry.value.from, entry.value.until)},
            entry.value.until);
    }
    m_access->setLines(std::move(lines));
}

void OverviewTab::focusFirst() {
    RecordCard* first = m_attention->model().rowCount() > 0 ? m_attention : m_deadlines;
    first->table().setFocus(Qt::OtherFocusReason);
}

void OverviewTab::resizeEvent(QResizeEvent* event) {
    PersonTab::resizeEvent(event);
    m_columns->setDirection(width() < theme::px(overviewBesideFrom) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}

} // namespace headroom
