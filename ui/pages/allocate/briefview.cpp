#include "ui/pages/allocate/briefview.h"

#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

BriefView::BriefView(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_stack(new QStackedLayout)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_name(new ElidedLabel(TextStyle::Section))
    , m_about(new ElidedLabel(TextStyle::Caption, Tone::Muted))
    , m_open(makeButton(tr("Open record"), ButtonKind::Quiet)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::px(16), theme::px(8), theme::px(8), theme::px(6));
    m_name->setObjectName(QStringLiteral("briefName"));
    m_open->setObjectName(QStringLiteral("briefOpenButton"));
    m_open->setAccessibleName(tr("Open the record of this person"));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_about);
    head->addLayout(names, 1);
    head->addWidget(m_open);
    column->addLayout(head);
    column->addWidget(makeLine());
    m_scroll->setObjectName(QStringLiteral("briefSheet"));
    m_scroll->setAccessibleName(tr("The case on one page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_scroll, 1);
    m_empty->setObjectName(QStringLiteral("emptyBrief"));
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    m_card->content().addLayout(m_stack);
    connect(m_open, &QPushButton::clicked, this, &BriefView::personRequested);
    setNothing(tr("No case is chosen."), {});
}

void BriefView::setNothing(const QString& sentence, const QString& hint) {
    m_empty->setContent(sentence, hint, {});
    m_stack->setCurrentWidget(m_empty);
}

void BriefView::focusSheet() {
    m_scroll->setFocus(Qt::OtherFocusReason);
}

QWidget* BriefView::tagRow(const QList<BriefWords::Tag>& tags, const QString& name) {
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* flow = new FlowLayout(theme::px(6), theme::px(4), row);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const BriefWords::Tag& tag : tags) {
        auto* label = new TagLabel(tag.text, tag.tone);
        label->setToolTip(tag.tip);
        flow->addWidget(label);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

QVBoxLayout* BriefView::addBlock(const QString& key, const QString& title) {
    auto* block = new QWidget;
    block->setObjectName(key);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    column->setSpacing(theme::px(2));
    if (!title.isEmpty()) {
        column->addWidget(makeLabel(TextStyle::Caption, title, Tone::Muted));
    }
    m_sheet->addWidget(block);
    m_sheet->addWidget(makeLine());
    return column;
}

void BriefView::addLine(QVBoxLayout& block, const BriefWords::Line& line) {
    QLabel* text = makeLabel(TextStyle::Body, line.text, line.tone);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    block.addWidget(text);
    if (!line.detail.isEmpty()) {
        QLabel* detail = makeLabel(TextStyle::Caption, line.detail, Tone::Muted);
        detail->setWordWrap(true);
        block.addWidget(detail);
    }
}

void BriefView::addSection(const BriefWords::Section& section) {
    QVBoxLayout* block = addBlock(section.key, section.title);
    for (const BriefWords::Line& line : section.lines) {
        addLine(*block, line);
    }
}

/// By group, how it came about, and what a manager says to it.
void BriefView::addRosh(const CaseBrief& brief, bool editable) {
    QVBoxLayout* block = addBlock(QStringLiteral("briefRosh"), tr("Risk of serious harm"));
    if (const auto groups = BriefWords::roshGroups(brief); !groups.isEmpty()) {
        block->addWidget(tagRow(groups, QStringLiteral("briefRoshGroups")));
    }
    auto* row = new QHBoxLayout;
    const BriefWords::Line history = BriefWords::roshHistory(brief);
    QLabel* said = makeLabel(TextStyle::Caption, history.text, history.tone);
    said->setWordWrap(true);
    row->addWidget(said, 1);
    if (editable && !brief.person.rosh.empty()) {
        QPushButton* agree = makeButton(tr("Agree"), ButtonKind::Quiet);
        agree->setObjectName(QStringLiteral("agreeRoshButton"));
        agree->setAccessibleName(tr("Agree with the newest RoSH assessment"));
        agree->setVisible(brief.person.rosh.front().value.agreedBy.empty());
        QPushButton* challenge = makeButton(tr("Challenge…"), ButtonKind::Quiet);
        challenge->setObjectName(QStringLiteral("challengeRoshButton"));
        challenge->setAccessibleName(tr("Challenge the newest RoSH assessment"));
        row->addWidget(agree);
        row->addWidget(challenge);
        connect(agree, &QPushButton::clicked, this, &BriefView::agreeRequested);
        connect(challenge, &QPushButton::clicked, this, &BriefView::challengeRequested);
    }
    block->addLayout(row);
}

void BriefView::setBrief(const CaseBrief& brief, bool editable) {
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const bool same = m_name->property("case").toLongLong() == brief.caseId.value;
    m_name->setProperty("case", QVariant::fromValue(brief.caseId.value));
    m_name->setText(PersonWords::name(brief.person.details.value));
    m_about->setText(BriefWords::heading(brief));
    auto* sheet = new QWidget;
    m_sheet = new QVBoxLayout(sheet);
    m_sheet->setContentsMargins(0, 0, 0, 0);
    m_sheet->setSpacing(0);
    QVBoxLayout* tags = addBlock(QStringLiteral("briefTags"), {});
    tags->addWidget(tagRow(BriefWords::tags(brief), QStringLiteral("briefTagRow")));
    addRosh(brief, editable);
    for (const BriefWords::Section& section : BriefWords::sections(brief)) {
        addSection(section);
    }
    m_sheet->addStretch(1);
    QLabel* foot =
        makeLabel(TextStyle::Caption,
                  tr("One page, from the record as on %1. What is shown here is kept with the decision.")
                      .arg(dateText(brief.person.asOf)),
                  Tone::Muted);
    foot->setWordWrap(true);
    foot->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(10));
    m_sheet->addWidget(foot);
    m_scroll->setWidget(sheet);
    m_stack->setCurrentIndex(0);
    if (same) {
        m_scroll->verticalScrollBar()->setValue(scrolled);
    }
}

} // namespace headroom
