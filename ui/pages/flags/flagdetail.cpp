#include "ui/pages/flags/flagdetail.h"

#include "ui/pages/flags/flagwords.h"
#include "ui/pages/models/listmodels.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int casesNamed = 12;

QLabel* wrapped(TextStyle style, const char* name, Tone tone = Tone::Normal) {
    QLabel* label = makeLabel(style, {}, tone);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

QPushButton* keyed(QPushButton* button, const char* name, const QString& keys) {
    button->setObjectName(QLatin1String(name));
    button->setToolTip(QStringLiteral("%1  %2").arg(button->text(), keys));
    return button;
}

/// Moments are kept as UTC text; people read their own clock.
QString momentText(const std::string& recordedAt) {
    const QDateTime moment = QDateTime::fromString(toQString(recordedAt), Qt::ISODate);
    return moment.isValid() ? dateTimeText(moment.toLocalTime()) : toQString(recordedAt);
}

} // namespace

FlagDetail::FlagDetail(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_scroll(new QScrollArea)
    , m_severity(new TagLabel({}, Tone::Muted))
    , m_what(wrapped(TextStyle::Section, "flagWhat"))
    , m_since(wrapped(TextStyle::Body, "flagSince"))
    , m_figures(wrapped(TextStyle::Body, "flagFigures"))
    , m_whose(wrapped(TextStyle::Caption, "flagWhose", Tone::Muted))
    , m_answer(wrapped(TextStyle::Body, "flagAnswer"))
    , m_officer(makeButton({}))
    , m_weeks(new BoardTableView)
    , m_model(new HistoryModel(this))
    , m_cases(wrapped(TextStyle::Body, "flagCases"))
    , m_history(wrapped(TextStyle::Body, "flagHistory"))
    , m_why(wrapped(TextStyle::Caption, "flagWhyNot", Tone::Muted))
    , m_acknowledge(keyed(makeButton(tr("Acknowledge…"), ButtonKind::Primary), "acknowledgeButton", tr("A")))
    , m_escalate(keyed(makeButton(tr("Escalate…")), "escalateButton", tr("E"))) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    setMinimumWidth(theme::px(350));
    m_officer->setObjectName(QStringLiteral("flagOfficerButton"));
    m_weeks->setObjectName(QStringLiteral("flagWeeksTable"));
    m_weeks->setAccessibleName(tr("Workload in the last 12 weeks"));
    m_weeks->setModel(m_model);
    m_weeks->setSortKeys({{0, Qt::DescendingOrder}});
    m_weeks->setFoldOrder(
        {m_model->columnOf(QStringLiteral("available")), m_model->columnOf(QStringLiteral("used"))});
    m_weeks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card->content().addWidget(m_scroll);
    connect(m_acknowledge, &QPushButton::clicked, this, &FlagDetail::acknowledgePressed);
    connect(m_escalate, &QPushButton::clicked, this, &FlagDetail::escalatePressed);
    connect(m_officer, &QPushButton::clicked, this, &FlagDetail::officerPressed);
}

void FlagDetail::addPart(QVBoxLayout& column, const QString& title, QWidget* widget) {
    column.addSpacing(theme::px(8));
    column.addWidget(makeLabel(TextStyle::Caption, title, Tone::Muted));
    column.addWidget(widget);
}

QWidget* FlagDetail::makeBody() {
    const int side = theme::px(16);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(6));
    auto* head = new QHBoxLayout;
    head->addWidget(m_severity, 0, Qt::AlignVCenter);
    head->addStretch(1);
    auto* close = makeButton({}, ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("closeFlagButton"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    head->addWidget(close);
    connect(close, &QPushButton::clicked, this, &FlagDetail::closeRequested);
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(m_officer, 0, Qt::AlignLeft);
    column->addWidget(m_since);
    column->addWidget(m_figures);
    column->addWidget(m_whose);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_escalate);
    buttons->addStretch(1);
    column->addSpacing(theme::px(4));
    column->addLayout(buttons);
    column->addWidget(m_why);
    addPart(*column, tr("What is done about it"), m_answer);
    addPart(*column, tr("Cases behind it"), m_cases);
    addPart(*column, tr("The last 12 weeks"), m_weeks);
    addPart(*column, tr("History"), m_history);
    column->addStretch(1);
    return body;
}

QSize FlagDetail::sizeHint() const {
    return {theme::px(380), theme::px(400)};
}

void FlagDetail::setFlag(const Flag& flag, const std::vector<CaseLine>& cases, const QString& why,
                         const Thresholds& thresholds) {
    const bool same = flag.id == m_flag.id && flag.post == m_flag.post && flag.kind == m_flag.kind;
    m_flag = flag;
    m_severity->setContent(FlagWords::severity(flag.severity), FlagWords::tone(flag.severity));
    m_what->setText(FlagWords::what(flag, thresholds));
    m_officer->setText(QStringLiteral("%1 · %2").arg(toQString(flag.officer), toQString(flag.team)));
    m_officer->setAccessibleName(tr("Open the officer: %1").arg(toQString(flag.officer)));
    m_officer->setToolTip(flag.held ? tr("Open the officer  O") : tr("This post is not held any more."));
    m_officer->setEnabled(flag.held);
    m_since->setText(flag.ended ? tr("%1 until %2").arg(dateText(flag.began), dateText(*flag.ended))
                                : tr("Since %1").arg(dateText(flag.began)));
    m_figures->setText(flag.hasFigure ? tr("%1 when it was raised, %2 now")
                                            .arg(percentText(flag.percentThen), percentText(flag.percentNow))
                                      : QString());
    m_figures->setVisible(flag.hasFigure);
    m_whose->setText(tr("For: %1").arg(FlagWords::responsible(flag)));
    m_model->setRows(flag.weeks);
    m_weeks->fitColumns();
    const auto lines = static_cast<int>(flag.weeks.size());
    m_weeks->setFixedHeight(m_weeks->board().sizeHint().height() + lines * theme::rowHeight() + theme::px(8));
    setCases(cases);
    setAnswers(why);
    QStringList history;
    for (auto action = flag.history.rbegin(); action != flag.history.rend(); ++action) {
        history.append(
            QStringLiteral("%1 · %2\n%3")
                .arg(momentText(action->recordedAt), toQString(action->actor), FlagWords::action(*action)));
    }
    m_history->setText(history.isEmpty() ? tr("Not kept yet.") : history.join(QStringLiteral("\n\n")));
    setAccessibleName(QStringLiteral("%1, %2").arg(toQString(flag.officer), m_what->text()));
    if (!same) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void FlagDetail::setCases(const std::vector<CaseLine>& cases) {
    if (m_flag.held) {
        m_cases->setText(
            tr("%1. The officer's page has them, line by line.").arg(Words::cases(m_flag.cases)));
        return;
    }
    QStringList lines;
    for (const CaseLine& one : cases) {
        if (lines.size() == casesNamed) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(cases.size()) - casesNamed));
            break;
        }
        lines.append(one.mark == CaseMark::LimitedAccess
                         ? tr("%1, limited access").arg(toQString(one.crn))
                         : QStringLiteral("%1, %2 %3")
                               .arg(toQString(one.crn), Words::caseType(one.type), Words::tier(one.tier)));
    }
    m_cases->setText(lines.isEmpty() ? Words::cases(0) : lines.join(QLatin1Char('\n')));
}

void FlagDetail::setAnswers(const QString& why) {
    QString answer = FlagWords::state(m_flag);
    if (!m_flag.answer.empty()) {
        answer += QStringLiteral(": ") + toQString(m_flag.answer);
    }
    m_answer->setText(answer);
    m_acknowledge->setEnabled(why.isEmpty());
    m_escalate->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace headroom
