#include "ui/pages/moves/movesdialog.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/moves/movechoice.h"
#include "ui/pages/moves/moveevidence.h"
#include "ui/pages/moves/movesmodels.h"
#include "ui/pages/moves/movewords.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pickfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace headroom {

namespace {

constexpr int draftDelay = 2000; // milliseconds
constexpr int usualWidth = 1180, usualHeight = 720;
constexpr int figuresNamed = 3;

} // namespace

MovesDialog::MovesDialog(Workspace& workspace, PostId from, QWidget* parent)
    : Editor(parent)
    , m_planner(workspace, from)
    , m_table(new BoardTableView)
    , m_figures(new BoardTableView)
    , m_model(new MovesModel(this))
    , m_figuresModel(new MoveFiguresModel(this))
    , m_choice(new MoveChoice)
    , m_evidence(new MoveEvidence)
    , m_on(new DateField(workspace.today()))
    , m_unit(new QComboBox)
    , m_withJudgement(new QCheckBox(tr("Also where &judgement is asked for")))
    , m_note(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_failure(makeLabel(TextStyle::Body, {}, Tone::Alarm))
    , m_propose(makeButton(tr("&Propose officers")))
    , m_move(makeButton(tr("Move"), ButtonKind::Primary))
    , m_throwAway(makeButton(tr("Throw plan away"), ButtonKind::Quiet))
    , m_saving(new QTimer(this)) {
    setObjectName(QStringLiteral("movesDialog"));
    setWindowTitle(tr("Move cases"));
    nameParts();
    layOut();
    wire();
    m_on->setDate(m_planner.plan().on);
    m_choice->setOfficers(m_planner.officers());
    m_evidence->setContent(m_planner.plan().reason, m_planner.plan().text);
    if (m_planner.resumed()) {
        m_note->setText(tr("Goes on with the plan that you began earlier."));
    }
    showPlan();
    if (m_model->rowCount() > 0) {
        m_keeper->setCurrentId(m_model->idAt(0));
    }
    showChosen();
    m_table->setFocus();
    const QSize room =
        parent == nullptr ? QSize() : parent->window()->size() - QSize(theme::px(48), theme::px(48));
    resize(QSize(theme::px(usualWidth), theme::px(usualHeight))
               .boundedTo(room.isEmpty() ? QSize(9999, 9999) : room));
}

void MovesDialog::wire() {
    m_saving->setSingleShot(true);
    m_saving->setInterval(draftDelay);
    connect(m_saving, &QTimer::timeout, this, &MovesDialog::keepDraft);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { showChosen(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        m_choice->to().setFocus();
        m_choice->to().selectAll();
    });
    connect(m_choice, &MoveChoice::assigned, this, [this](PostId to) {
        attempt([&] { m_planner.assign(chosen(), to); });
        changed();
    });
    connect(m_choice, &MoveChoice::overridden, this,
            [this](const std::vector<OverrideReason>& reasons, const QString& detail) {
                m_planner.setOverride(chosen(), reasons, toUtf8(detail));
                m_touched = true;
                m_saving->start();
                updateState();
            });
    connect(m_choice, &MoveChoice::overriddenForAll, this,
            [this](const std::vector<OverrideReason>& reasons, const QString& detail) {
                m_planner.overrideAll(reasons, toUtf8(detail));
                changed();
            });
    connect(m_evidence, &MoveEvidence::edited, this, [this] {
        m_planner.setReason(m_evidence->reason());
        m_planner.setText(m_evidence->text());
        m_touched = true;
        m_saving->start();
    });
    connect(m_on, &TypedField::edited, this, [this] {
        if (const auto day = m_on->date()) {
            attempt([&] { m_planner.setOn(*day); });
            changed();
        }
        updateState();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this](int at) {
        attempt([&] { m_planner.setUnit(m_planner.units().at(static_cast<std::size_t>(at)).ref); });
        m_choice->setOfficers(m_planner.officers());
        changed();
    });
    connect(m_propose, &QPushButton::clicked, this, &MovesDialog::propose);
    connect(m_move, &QPushButton::clicked, this, &MovesDialog::carryOut);
    connect(m_throwAway, &QPushButton::clicked, this, &MovesDialog::throwAway);
    for (const auto& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_move, &QPushButton::click);
    }
}

template <class Action>
void MovesDialog::attempt(const Action& action) {
    try {
        m_failure->hide();
        action();
    } catch (const Error& error) {
        fail(toQString(error.what()));
    }
}

void MovesDialog::fail(const QString& sentence) {
    m_failure->setText(sentence);
    m_failure->show();
}

CaseId MovesDialog::chosen() const {
    return CaseId{m_keeper->currentId()};
}

/// Something of the plan is another: shown, and kept soon.
void MovesDialog::changed() {
    m_touched = true;
    m_saving->start();
    showPlan();
    showChosen();
}

void MovesDialog::showPlan() {
    m_model->setPlan(m_planner);
    m_table->fitColumns();
    m_figuresModel->setFigures(m_planner.figures(), m_planner.giver().post);
    m_figures->fitColumns();
    updateState();
}

void MovesDialog::showChosen() {
    const MovePlanner::Row* row = m_planner.row(chosen());
    m_choice->setRow(row);
    QString along;
    if (row != nullptr && !row->one.denied && row->plan.to) {
        attempt([&] { along = MoveWords::along(m_planner.preview(row->one.caseId).along); });
    }
    m_choice->setAlong(along);
}

void MovesDialog::updateState() {
    const int going = m_planner.going();
    m_move->setText(tr("Move %n case(s)", nullptr, going));
    m_move->setEnabled(going > 0 && m_on->date().has_value());
    m_throwAway->setEnabled(m_touched || m_planner.resumed());
    if (m_touched) {
        QStringList notes;
        if (const int open = m_planner.undecided(); open > 0) {
            notes.append(tr("%n case(s) without an officer stay where they are.", nullptr, open));
        }
        if (const int bare = m_planner.unjustified(); bare > 0) {
            notes.append(tr("%n case(s) need a reason for the judgement.", nullptr, bare));
        }
        m_note->setText(notes.join(QLatin1Char(' ')));
    }
}

void MovesDialog::propose() {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    attempt([this] { m_planner.propose(m_withJudgement->isChecked()); });
    QApplication::restoreOverrideCursor();
    changed();
}

QString MovesDialog::doneSentence(int count, const AllocationOutcome& outcome) const {
    QStringList parts;
    for (const FigureMove& move : outcome.figures) {
        if (parts.size() == figuresNamed) {
            break;
        }
        parts.append(tr("%1 %2 to %3")
                         .arg(toQString(move.officer), percentText(move.percentBefore),
                              percentText(move.percentAfter)));
    }
    const QString moved = tr("%n case(s) moved.", nullptr, count);
    return parts.isEmpty() ? moved
                           : moved + QLatin1Char(' ') + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

/// Leads to the first case that is refused.
void MovesDialog::showRefusals() {
    showPlan();
    for (const MovePlanner::Row& row : m_planner.rows()) {
        if (!row.findings.empty()) {
            m_keeper->setCurrentId(row.one.caseId.value);
            showChosen();
            fail(tr("Nothing was moved. %1, %2: %3")
                     .arg(toQString(row.one.surname), toQString(row.one.forename),
                          findingText(row.findings.front())));
            return;
        }
    }
}

void MovesDialog::carryOut() {
    if (!m_move->isEnabled()) {
        return;
    }
    attempt([this] {
        const int count = m_planner.going();
        const AllocationOutcome outcome = m_planner.carryOut();
        if (outcome.refused()) {
            showRefusals();
            return;
        }
        m_over = true;
        emit recorded(doneSentence(count, outcome), outcome.log);
        accept();
    });
}

void MovesDialog::throwAway() {
    attempt([this] {
        m_planner.dropDraft();
        m_over = true;
        reject();
    });
}

void MovesDialog::keepDraft() {
    if (m_touched && !m_over) {
        attempt([this] { m_planner.keepDraft(); });
    }
}

/// However it is closed, an unfinished plan is kept.
void MovesDialog::done(int result) {
    m_saving->stop();
    keepDraft();
    Editor::done(result);
}

bool MovesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        if (const MovePlanner::Row* row = m_planner.row(chosen())) {
            attempt([&] { m_planner.choose(row->one.caseId, !row->plan.chosen); });
            changed();
        }
        return true;
    }
    return Editor::eventFilter(watched, event);
}

} // namespace headroom
