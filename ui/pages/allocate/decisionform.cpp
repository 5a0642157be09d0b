#include "ui/pages/allocate/decisionform.h"

#include "service/workspace.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/decisionfields.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int draftAfterMilliseconds = 2000;
constexpr int checkAfterMilliseconds = 300;

} // namespace

DecisionForm::DecisionForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new Card)
    , m_hint(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_fields(new DecisionFields)
    , m_scroll(new QScrollArea)
    , m_failure(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_decide(makeButton(tr("Allocate"), ButtonKind::Primary))
    , m_batch(makeButton(tr("Add to batch")))
    , m_compare(makeButton(tr("Compare")))
    , m_next(makeButton(tr("Next case")))
    , m_facts(makeButton({}, ButtonKind::Quiet))
    , m_draftState(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    layOut();
    connectParts();
    beginNothing();
}

DecisionForm::~DecisionForm() {
    keepDraftNow();
}

void DecisionForm::layOut() {
    const int side = theme::px(12);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Decision"));
    m_hint->setObjectName(QStringLiteral("decisionHint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(side, 0, side, theme::px(4));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, 0, side, theme::px(4));
    column->addWidget(m_fields);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_failure->setObjectName(QStringLiteral("decisionFailure"));
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(side, theme::px(4), side, 0);
    m_failure->hide();
    m_card->content().addWidget(m_hint);
    m_card->content().addWidget(m_scroll, 1);
    m_card->content().addWidget(m_failure);
    m_card->content().addWidget(makeFoot());
}

QWidget* DecisionForm::makeFoot() {
    m_decide->setObjectName(QStringLiteral("allocateButton"));
    m_decide->setToolTip(tr("Ctrl+Enter"));
    m_batch->setObjectName(QStringLiteral("batchButton"));
    m_batch->setToolTip(tr("Ctrl+B: placed now, committed with the others"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setToolTip(tr("Ctrl+M: up to four of the selected officers beside each other"));
    m_next->setObjectName(QStringLiteral("nextCaseButton"));
    m_next->setToolTip(tr("Alt+N"));
    m_facts->setObjectName(QStringLiteral("factsButton"));
    m_draftState->setObjectName(QStringLiteral("decisionDraftState"));
    auto* foot = new QWidget;
    auto* room = new QVBoxLayout(foot);
    room->setContentsMargins(theme::px(12), theme::px(6), theme::px(12), theme::px(8));
    auto* flow = new FlowLayout(theme::px(6), theme::px(2));
    room->addLayout(flow);
    for (QPushButton* button : {m_decide, m_batch, m_compare, m_next, m_facts}) {
        flow->addWidget(button);
    }
    m_fields->sensitiveBox().setMinimumHeight(m_decide->sizeHint().height());
    m_fields->sensitiveBox().setToolTip(tr("Not to be shown to the person."));
    flow->addWidget(&m_fields->sensitiveBox());
    m_draftState->setMinimumHeight(m_decide->sizeHint().height());
    flow->addWidget(m_draftState);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    foot->setSizePolicy(policy);
    return foot;
}

void DecisionForm::connectParts() {
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfterMilliseconds);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkAfterMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, &DecisionForm::keepDraftNow);
    connect(&m_checkTimer, &QTimer::timeout, this, &DecisionForm::check);
    connect(m_fields, &DecisionFields::edited, this, &DecisionForm::typed);
    connect(m_decide, &QPushButton::clicked, this, &DecisionForm::decideRequested);
    connect(m_batch, &QPushButton::clicked, this, &DecisionForm::batchRequested);
    connect(m_compare, &QPushButton::clicked, this, &DecisionForm::compareRequested);
    connect(m_next, &QPushButton::clicked, this, &DecisionForm::nextRequested);
    connect(m_facts, &QPushButton::clicked, this, &DecisionForm::factsRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before != nullptr && isAncestorOf(before) && (now == nullptr || !isAncestorOf(now))) {
            keepDraftNow();
        }
    });
}

PostId DecisionForm::begin(const CaseBrief& brief, PostId holder) {
    keepDraftNow();
    m_case = brief.caseId;
    m_dirty = false;
    m_draftTimer.stop();
    m_checkTimer.stop();
    m_draftState->clear();
    m_failure->hide();
    m_fields->setStaffRisk(false);
    m_fields->setJudgement(false);
    m_fields->setText({});
    setOfficer(nullptr);
    again(brief, holder);
    PostId post;
    restoreDraft(post);
    return post;
}

void DecisionForm::again(const CaseBrief&, PostId holder) {
    m_holder = holder;
    m_fields->setHeld(static_cast<bool>(holder));
    showHeading();
    showState();
}

void DecisionForm::beginNothing() {
    keepDraftNow();
    m_case = {};
    m_holder = {};
    m_fields->setText({});
    setFacts(0);
    setOfficer(nullptr);
}

void DecisionForm::fill(const AllocationText& text, AllocationReason reason) {
    m_fields->setText(text);
    m_fields->setReason(reason);
    m_dirty = false;
}

void DecisionForm::setOfficer(const CandidateRow* row) {
    const PostId before = m_post;
    m_post = row == nullptr ? PostId{} : row->officer.post;
    m_selectable = row != nullptr && row->selectable && !row->alreadyHolds;
    m_officer = row == nullptr ? QString() : Words::officer(row->officer);
    m_afterwards = row == nullptr ? QString() : AllocateWords::afterwards(*row);
    m_whyNot.clear();
    if (row != nullptr && row->alreadyHolds) {
        m_whyNot = tr("%1 holds this case now.").arg(m_officer);
    } else if (row != nullptr && !row->selectable) {
        m_whyNot = AllocateWords::whyNot(*row);
    }
    m_fields->setJudgement(row != nullptr && row->suitability.outcome == Suitability::Judgement);
    showHeading();
    showState();
    if (m_case && m_post && m_post != before) {
        m_checkTimer.start();
        if (m_fields->text() != AllocationText{}) {
            m_dirty = true; // the draft is for this officer now
            m_draftTimer.start();
        }
    }
}

void DecisionForm::showHeading() {
    if (!m_case) {
        m_card->setTitle(tr("Decision"));
    } else if (m_officer.isEmpty()) {
        m_card->setTitle(m_holder ? tr("Move to another officer") : tr("Allocate"),
                         tr("choose an officer above"));
    } else {
        m_card->setTitle(m_holder ? tr("Move to %1").arg(m_officer) : tr("Allocate to %1").arg(m_officer),
                         m_afterwards);
    }
    m_decide->setText(m_holder ? tr("Move") : tr("Allocate"));
}

void DecisionForm::showState() {
    const QString why = m_locked.isEmpty() ? m_whyNot : m_locked;
    m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
    setLabelTone(*m_hint, m_locked.isEmpty() ? Tone::Alarm : Tone::Warning);
    m_fields->setWritable(m_case && m_locked.isEmpty());
    m_decide->setEnabled(canDecide());
    m_batch->setEnabled(canDecide());
}

void DecisionForm::setLocked(const QString& why) {
    m_locked = why;
    showState();
}

bool DecisionForm::canDecide() const {
    return m_case && m_post && m_selectable && m_locked.isEmpty();
}

void DecisionForm::setPlaced(bool placed) {
    m_batch->setText(placed ? tr("Change in batch") : tr("Add to batch"));
}

void DecisionForm::setCompared(int officers) {
    m_compare->setText(officers > 1 ? tr("Compare (%1)").arg(officers) : tr("Compare"));
    m_compare->setEnabled(m_case && m_locked.isEmpty());
}

void DecisionForm::setFacts(int count) {
    m_facts->setText(tr("%n fact(s) attached", nullptr, count));
    m_facts->setVisible(count > 0);
}

AllocationDecision DecisionForm::decision() const {
    AllocationDecision decision;
    decision.caseId = m_case;
    decision.post = m_post;
    decision.expectedHolder = m_holder;
    decision.reason = m_fields->reason();
    decision.from = m_workspace.today();
    decision.text = m_fields->text();
    return decision;
}

void DecisionForm::showFailure(const QString& sentence) {
    setLabelTone(*m_failure, Tone::Alarm);
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void DecisionForm::focusFirst() {
    m_fields->focusFirst();
}

void DecisionForm::hideEvent(QHideEvent* event) {
    keepDraftNow();
    QWidget::hideEvent(event);
}

} // namespace headroom
