#include "ui/pages/allocate/comparepanel.h"

#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

struct ComparedLine {
    QString text;
    Tone tone = Tone::Normal;
};

QStringList comparedTitles() {
    return {ComparePanel::tr("Suitability"),   ComparePanel::tr("Rules"),
            ComparePanel::tr("Workload"),      ComparePanel::tr("Headroom after"),
            ComparePanel::tr("New in 7 days"), ComparePanel::tr("Cases held"),
            ComparePanel::tr("High RoSH"),     ComparePanel::tr("Hours"),
            ComparePanel::tr("Training"),      ComparePanel::tr("Mentor"),
            ComparePanel::tr("Qualified"),     ComparePanel::tr("With this person"),
            ComparePanel::tr("Next change")};
}

/// In the order of the titles.
std::vector<ComparedLine> comparedLines(const CandidateRow& row) {
    const auto orNone = [](const QString& text) {
        return text.isEmpty() ? ComparedLine{ComparePanel::tr("None recorded"), Tone::Muted}
                              : ComparedLine{text, Tone::Normal};
    };
    const Suitability outcome = row.suitability.outcome;
    QStringList rules;
    for (const RuleHit& hit : row.suitability.hits) {
        rules << toQString(hit.name);
    }
    const Workload& figure = row.officer.figure;
    QString hours = ComparePanel::tr("%1 a week").arg(hoursText(figure.contracted));
    if (row.reductionsHours > 0) {
        hours += ComparePanel::tr(", less %1 in reductions").arg(hoursText({row.reductionsHours}));
    }
    const bool over = row.headroomAfter.points < Points{};
    return {
        {DecisionWords::suitability(outcome), DecisionWords::suitabilityTone(outcome)},
        rules.isEmpty() ? ComparedLine{ComparePanel::tr("No rule speaks against it"), Tone::Muted}
                        : ComparedLine{rules.join(QLatin1Char('\n')), Tone::Normal},
        {row.statusAfter == Status::NoCapacity ? ComparePanel::tr("No capacity")
                                               : AllocateWords::change(row.percentNow, row.percentAfter),
         row.statusAfter == Status::Ok           ? Tone::Normal
         : row.statusAfter == Status::AtCapacity ? Tone::Warning
                                                 : Tone::Alarm},
        {ComparePanel::tr("%1 points, %2 a week")
             .arg(pointsText(row.headroomAfter.points), hoursText(row.headroomAfter.hours)),
         over ? Tone::Alarm : Tone::Normal},
        {countText(row.casesThisWeek), Tone::Normal},
        {ComparePanel::tr("%1 community, %2 licence, %3 custody")
             .arg(row.community)
             .arg(row.licence)
             .arg(row.custody),
         Tone::Normal},
        {countText(row.highRosh), Tone::Normal},
        {hours, Tone::Normal},
        orNone(AllocateWords::training(row)),
        orNone(toQString(row.mentor)),
        row.monthsQualified
            ? ComparedLine{ComparePanel::tr("for %n month(s)", nullptr, *row.monthsQualified), Tone::Normal}
            : ComparedLine{ComparePanel::tr("Not recorded"), Tone::Muted},
        row.alreadyHolds ? ComparedLine{ComparePanel::tr("Holds this case now"), Tone::Normal}
        : row.continuity.empty()
            ? ComparedLine{ComparePanel::tr("Never held a case of theirs"), Tone::Muted}
            : ComparedLine{ComparePanel::tr("Held this case %1").arg(toQString(row.continuity)),
                           Tone::Normal},
        row.officer.nextChange
            ? ComparedLine{Words::hoursChangeSpelled(*row.officer.nextChange), Tone::Normal}
            : ComparedLine{ComparePanel::tr("None known"), Tone::Muted}};
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Compare")))
    , m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("comparePanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QPushButton* back = makeButton(tr("Back to the list"));
    back->setObjectName(QStringLiteral("closeCompareButton"));
    back->setToolTip(tr("Esc"));
    m_card->addTool(back);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card->content().addWidget(makeLine());
    m_card->content().addWidget(m_scroll, 1);
    connect(back, &QPushButton::clicked, this, &ComparePanel::closed);
}

void ComparePanel::setOfficers(const QString& about, const std::vector<CandidateRow>& rows,
                               const Thresholds& thresholds) {
    m_card->setTitle(tr("Compare"), about);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(16));
    grid->setHorizontalSpacing(theme::px(16));
    grid->setVerticalSpacing(theme::px(8));
    int line = 2; // name, bar
    for (const QString& title : comparedTitles()) {
        grid->addWidget(makeLabel(TextStyle::Caption, title, Tone::Muted), line++, 0, Qt::AlignTop);
    }
    int column = 1;
    for (const CandidateRow& row : rows) {
        grid->setColumnStretch(column, 1);
        addOfficer(*grid, column++, row, thresholds);
    }
    grid->setRowStretch(line + 1, 1);
    m_scroll->setWidget(sheet);
}

void ComparePanel::addOfficer(QGridLayout& grid, int column, const CandidateRow& row,
                              const Thresholds& thresholds) {
    const QString officer = Words::officer(row.officer);
    auto* head = new QWidget;
    auto* names = new QVBoxLayout(head);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    QLabel* name = makeLabel(TextStyle::Strong, officer);
    name->setWordWrap(true);
    names->addWidget(name);
    names->addWidget(
        makeLabel(TextStyle::Caption,
                  QStringLiteral("%1 · %2").arg(Words::grade(row.officer.grade, row.officer.stage),
                                                toQString(row.officer.teamName)),
                  Tone::Muted));
    grid.addWidget(head, 0, column, Qt::AlignTop);
    auto* bar = new WorkloadBar;
    bar->setModel({row.after.parts, row.after.total, row.after.available, row.percentAfter, row.statusAfter,
                   thresholds, row.after.cases.total()});
    grid.addWidget(bar, 1, column);
    const QStringList titles = comparedTitles();
    int line = 2;
    for (const ComparedLine& compared : comparedLines(row)) {
        QLabel* label = makeLabel(TextStyle::Body, compared.text, compared.tone);
        label->setWordWrap(true);
        label->setAccessibleName(
            QStringLiteral("%1, %2: %3").arg(officer, titles.value(line - 2), compared.text));
        grid.addWidget(label, line++, column, Qt::AlignTop);
    }
    QPushButton* choose = makeButton(row.selectable ? tr("Choose") : tr("Not eligible"),
                                     row.selectable ? ButtonKind::Primary : ButtonKind::Normal);
    choose->setObjectName(QStringLiteral("chooseButton"));
    choose->setEnabled(row.selectable);
    choose->setAccessibleName(tr("Choose %1").arg(officer));
    choose->setToolTip(row.selectable ? QString() : AllocateWords::whyNot(row));
    grid.addWidget(choose, line, column, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this, post = row.officer.post] { emit chosen(post); });
}

void ComparePanel::focusFirst() {
    for (auto* button : m_scroll->findChildren<QPushButton*>(QStringLiteral("chooseButton"))) {
        if (button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus();
}

void ComparePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace headroom
