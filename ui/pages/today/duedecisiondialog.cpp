#include "ui/pages/today/duedecisiondialog.h"

#include "domain/error.h"
#include "service/record.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/today/duewords.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int reasonLines = 3;

QDateTime localTime(Instant moment) {
    return QDateTime::fromSecsSinceEpoch(moment.seconds().time_since_epoch().count());
}

QString outageText(const Outage& outage) {
    const QString from = dateTimeText(localTime(outage.began));
    const QString what = toQString(outage.what);
    return outage.ended
               ? DueDecisionDialog::tr("%1, %2 to %3")
                     .arg(what, from, localTime(*outage.ended).toString(QStringLiteral("d MMM, HH:mm")))
               : DueDecisionDialog::tr("%1, since %2").arg(what, from);
}

} // namespace

DueDecisionDialog::DueDecisionDialog(Workspace& workspace, const DueDate& due, DeadlineState state,
                                     QWidget* parent)
    : Editor(parent)
    , m_workspace(workspace)
    , m_due(due)
    , m_outages(outages(workspace))
    , m_day(new QDateEdit)
    , m_outage(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_finding(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary)) {
    setObjectName(QStringLiteral("dueDecisionDialog"));
    setWindowTitle(tr("What became of this deadline?"));
    layOut();
    fillOutages();
    const auto wanted = m_states.find(state);
    (wanted == m_states.end() ? m_states.begin() : wanted)->second->setChecked(true);
    stateChosen();
    connect(m_outage, &QComboBox::currentIndexChanged, this, &DueDecisionDialog::chooseOutage);
    connect(m_save, &QPushButton::clicked, this, &DueDecisionDialog::save);
    auto* keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(keys, &QShortcut::activated, this, &DueDecisionDialog::save);
}

QWidget* DueDecisionDialog::makeStates() {
    auto* states = new QWidget;
    auto* row = new QHBoxLayout(states);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(16));
    const auto add = [&](DeadlineState state, const char* name, const QString& text) {
        auto* button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        m_states.emplace(state, button);
        connect(button, &QRadioButton::toggled, this, &DueDecisionDialog::stateChosen);
    };
    if (m_due.status.state == DeadlineState::Open) {
        add(DeadlineState::Met, "metChoice", tr("&Met"));
        add(DeadlineState::Waived, "waivedChoice", tr("&Waived"));
        add(DeadlineState::Missed, "missedChoice", tr("M&issed"));
    } else {
        add(DeadlineState::Open, "openChoice", tr("&Open again"));
    }
    row->addStretch(1);
    return states;
}

void DueDecisionDialog::layOut() {
    const int side = theme::px(20);
    setMinimumWidth(theme::px(540));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    auto* title = makeLabel(TextStyle::Section, toQString(m_due.deadline.rule.name));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(makeLabel(
        TextStyle::Body, tr("Due %1 · %2").arg(dateText(m_due.deadline.due), DueWords::standing(m_due)),
        Tone::Muted));
    column->addWidget(makeStates());
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(theme::px(16));
    form->setVerticalSpacing(theme::px(8));
    form->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& text, QWidget* editor) {
        QLabel* label = makeLabel(TextStyle::Body, text);
        label->setBuddy(editor);
        QString name = text;
        editor->setAccessibleName(name.remove(QLatin1Char('&')));
        form->addWidget(label, row, 0, Qt::AlignTop);
        form->addWidget(editor, row, 1);
    };
    m_day->setObjectName(QStringLiteral("decisionDay"));
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(toQDate(m_workspace.today()));
    m_day->setDate(toQDate(m_workspace.today()));
    m_outage->setObjectName(QStringLiteral("decisionOutage"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme::px(12 + 20 * reasonLines));
    add(0, tr("&Day"), m_day);
    add(1, tr("&Outage"), m_outage);
    add(2, tr("&Reason"), m_reason);
    column->addLayout(form);
    m_finding->setObjectName(QStringLiteral("decisionFinding"));
    m_finding->setWordWrap(true);
    m_finding->hide();
    column->addWidget(m_finding);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_save->setObjectName(QStringLiteral("saveDecision"));
    m_save->setDefault(true);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DueDecisionDialog::fillOutages() {
    m_outage->addItem(tr("None: the systems worked"), QVariant::fromValue<qlonglong>(0));
    for (const Outage& outage : m_outages) {
        m_outage->addItem(outageText(outage), QVariant::fromValue<qlonglong>(outage.id.value));
    }
    m_outage->setEnabled(!m_outages.empty());
}

DeadlineState DueDecisionDialog::chosenState() const {
    for (const auto& [state, button] : m_states) {
        if (button->isChecked()) {
            return state;
        }
    }
    return DeadlineState::Met;
}

void DueDecisionDialog::stateChosen() {
    const DeadlineState state = chosenState();
    const bool reasoned = needsReason(state);
    m_reason->setPlaceholderText(reasoned ? tr("Needed") : tr("Not needed"));
    m_outage->setEnabled(reasoned && !m_outages.empty());
    if (isVisible() && reasoned) {
        m_reason->setFocus();
    }
}

/// An outage gives the words of a reason that nobody has typed yet.
void DueDecisionDialog::chooseOutage() {
    if (m_reason->toPlainText() != m_filled) {
        return;
    }
    const OutageId chosen{m_outage->currentData().toLongLong()};
    m_filled = chosen ? tr("The systems could not be used: %1.").arg(m_outage->currentText()) : QString();
    m_reason->setPlainText(m_filled);
}

RecordOutcome DueDecisionDialog::decide(Workspace& workspace, const DueDate& due, DeadlineState state,
                                        Date day, const std::string& reason, OutageId outage) {
    DueDateDecision decision;
    decision.person = due.person;
    decision.caseId = due.caseId;
    decision.rule = due.deadline.rule.code;
    decision.trigger = due.deadline.trigger;
    decision.state = state;
    decision.day = day;
    decision.reason = reason;
    decision.outage = outage;
    return decideDueDate(workspace, decision);
}

QString DueDecisionDialog::sentence(const DueDate& due, DeadlineState state) {
    return tr("%1: %2.").arg(state == DeadlineState::Open ? tr("Open again") : TodayWords::state(state),
                             toQString(due.deadline.rule.name));
}

void DueDecisionDialog::save() {
    const DeadlineState state = chosenState();
    try {
        const OutageId outage{m_outage->isEnabled() ? m_outage->currentData().toLongLong() : 0};
        const RecordOutcome outcome = decide(m_workspace, m_due, state, fromQDate(m_day->date()),
                                             toUtf8(m_reason->toPlainText().trimmed()), outage);
        if (!refused(outcome.findings)) {
            accept();
            emit recorded(sentence(m_due, state), outcome.log);
            return;
        }
        m_finding->setText(findingLine(outcome.findings.front()));
    } catch (const Error& error) {
        m_finding->setText(toQString(error.what()));
    }
    m_finding->show();
    m_reason->setFocus();
}

} // namespace headroom
