#include "ui/pages/today/todaysheet.h"

#include "ui/pages/parts/notebox.h"
#include "ui/pages/today/duewords.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel* wrapping(TextStyle style, Tone tone = Tone::Normal) {
    QLabel* label = makeLabel(style, {}, tone);
    label->setWordWrap(true);
    return label;
}

QPushButton* named(const QString& text, const char* name, const QString& keys) {
    QPushButton* button = makeButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1  %2").arg(text, keys));
    return button;
}

} // namespace

TodaySheet::TodaySheet(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_scroll(new QScrollArea)
    , m_title(wrapping(TextStyle::Section))
    , m_when(wrapping(TextStyle::Strong))
    , m_who(named({}, "sheetPersonButton", {}))
    , m_local(new TagLabel(tr("Local setting"), Tone::Warning))
    , m_deadline(new QWidget)
    , m_rule(wrapping(TextStyle::Body))
    , m_sum(wrapping(TextStyle::Body))
    , m_days(wrapping(TextStyle::Caption, Tone::Muted))
    , m_source(wrapping(TextStyle::Body, Tone::Muted))
    , m_standing(wrapping(TextStyle::Body))
    , m_note(wrapping(TextStyle::Caption, Tone::Muted))
    , m_step(makeButton({}, ButtonKind::Primary))
    , m_met(named(tr("Met"), "metButton", tr("M")))
    , m_waive(named(tr("Waive…"), "waiveButton", tr("W")))
    , m_missed(named(tr("Missed…"), "missedButton", {}))
    , m_again(named(tr("Open again…"), "openAgainButton", {})) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    setMinimumWidth(theme::px(350));
    m_step->setObjectName(QStringLiteral("stepButton"));
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_sum->setObjectName(QStringLiteral("sheetSum"));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card->content().addWidget(m_scroll);
    connect(m_step, &QPushButton::clicked, this, &TodaySheet::stepPressed);
    connect(m_who, &QPushButton::clicked, this, &TodaySheet::personPressed);
    connect(m_met, &QPushButton::clicked, this, &TodaySheet::metPressed);
    connect(m_waive, &QPushButton::clicked, this, [this] { emit decisionPressed(DeadlineState::Waived); });
    connect(m_missed, &QPushButton::clicked, this, [this] { emit decisionPressed(DeadlineState::Missed); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit decisionPressed(DeadlineState::Open); });
}

QLabel* TodaySheet::addPart(const QString& title) {
    QLabel* label = makeLabel(TextStyle::Caption, title, Tone::Muted);
    m_column->addSpacing(theme::px(8));
    m_column->addWidget(label);
    return label;
}

QWidget* TodaySheet::makeBody() {
    const int side = theme::px(16);
    auto* body = new QWidget;
    auto* outer = new QVBoxLayout(body);
    outer->setContentsMargins(side, side, side, side);
    outer->setSpacing(theme::px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto* close = makeButton({}, ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("closeSheetButton"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    head->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &TodaySheet::closeRequested);
    outer->addLayout(head);
    outer->addWidget(m_when);
    outer->addWidget(m_who, 0, Qt::AlignLeft);
    outer->addWidget(m_local, 0, Qt::AlignLeft);

    m_column = new QVBoxLayout(m_deadline);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::px(4));
    addPart(tr("How the day was counted"));
    auto* box = new NoteBox;
    box->content().addWidget(m_rule);
    box->content().addWidget(m_sum);
    box->content().addWidget(m_days);
    m_column->addWidget(box);
    addPart(tr("Where the rule comes from"));
    m_column->addWidget(m_source);
    addPart(tr("How it stands"));
    m_column->addWidget(m_standing);
    m_column->addWidget(m_note);
    outer->addWidget(m_deadline);

    outer->addSpacing(theme::px(8));
    auto* buttons = new QGridLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_step, 0, 0, 1, 3);
    buttons->addWidget(m_met, 1, 0);
    buttons->addWidget(m_waive, 1, 1);
    buttons->addWidget(m_missed, 1, 2);
    buttons->addWidget(m_again, 2, 0, 1, 3);
    outer->addLayout(buttons);
    outer->addStretch(1);
    return body;
}

QSize TodaySheet::sizeHint() const {
    return {theme::px(360), theme::px(400)};
}

void TodaySheet::setRow(const TodayRow& row, Date asOf) {
    m_row = row;
    const QString detail = TodayWords::detail(row);
    const QString remark = TodayWords::remark(row);
    m_title->setText(detail.isEmpty()   ? TodayWords::kind(row.kind)
                     : remark.isEmpty() ? detail
                                        : QStringLiteral("%1: %2").arg(detail, remark));
    const QString late = TodayWords::lateness(row.daysLate);
    QStringList when{TodayWords::kind(row.kind), TodayWords::when(row, asOf)};
    if (!late.isEmpty()) {
        when.append(late);
    }
    m_when->setText(when.join(QStringLiteral(" · ")));
    setLabelTone(*m_when, late.isEmpty() ? Tone::Normal : Tone::Alarm);
    m_who->setVisible(static_cast<bool>(row.person));
    m_who->setText(row.surname.empty()
                       ? toQString(row.crn)
                       : QStringLiteral("%1 · %2").arg(TodayWords::who(row), toQString(row.crn)));
    m_who->setAccessibleName(tr("Open the person: %1").arg(TodayWords::who(row)));
    m_who->setToolTip(tr("Open the person  O"));
    m_local->setVisible(!row.verified);
    m_local->setToolTip(tr("No published source says this: the office has set it so."));
    const bool deadline = row.kind == TodayKind::Deadline && row.due;
    const bool open = deadline && row.due->status.state == DeadlineState::Open;
    m_deadline->setVisible(row.due.has_value());
    m_step->setText(TodayWords::step(row));
    m_step->setToolTip(QStringLiteral("%1  %2").arg(TodayWords::step(row), tr("Enter")));
    m_step->setVisible(!deadline);
    const bool notice = row.notice != 0;
    const bool alert = row.kind == TodayKind::AlertBegan;
    m_met->setText(notice ? tr("Read") : alert ? tr("Dismiss…") : tr("Met"));
    m_met->setToolTip(QStringLiteral("%1  %2").arg(m_met->text(), tr("M")));
    m_met->setVisible(open || notice || alert);
    for (QPushButton* button : {m_waive, m_missed}) {
        button->setVisible(open);
    }
    m_again->setVisible(deadline && !open);
    if (row.due) {
        setDeadline(*row.due, asOf);
    }
    setAccessibleName(QStringLiteral("%1, %2").arg(m_title->text(), m_when->text()));
    m_scroll->verticalScrollBar()->setValue(0);
}

void TodaySheet::setDeadline(const DueDate& due, Date asOf) {
    const Deadline& deadline = due.deadline;
    m_rule->setText(DueWords::rule(deadline.rule, deadline.trigger.kind));
    m_sum->setText(DueWords::sum(deadline));
    const QStringList days = DueWords::dayByDay(deadline);
    m_days->setText(days.join(QLatin1Char('\n')));
    m_days->setVisible(!days.isEmpty());
    m_source->setText(toQString(deadline.rule.source));
    m_standing->setText(DueWords::standing(due));
    QStringList notes;
    if (!due.status.reason.empty()) {
        notes.append(tr("Reason: %1").arg(toQString(due.status.reason)));
    }
    if (due.status.state == DeadlineState::Open && due.lastWorkedDay && asOf <= *due.lastWorkedDay) {
        notes.append(tr("The last day worked in time is %1.").arg(TodayWords::weekday(*due.lastWorkedDay)));
    }
    if (!deadline.arithmetic.holidaysKnown) {
        notes.append(tr("The bank holidays of that year are not known yet: only weekends were passed over."));
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace headroom
