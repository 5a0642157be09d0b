#include "ui/pages/officer/reductiondialog.h"

#include "domain/error.h"
#include "engine/status.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/officer/reductionform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int usualMonths = 1; // of a new reduction until somebody says otherwise

} // namespace

ReductionDialog::ReductionDialog(Workspace& workspace, const OfficerSnapshot& officer,
                                 const ReductionView* reduction, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_thresholds(officer.basis.thresholds)
    , m_asOf(officer.asOf)
    , m_form(new ReductionForm(workspace, officer.row.post))
    , m_nowLabel(makeLabel(TextStyle::Body))
    , m_thenLabel(makeLabel(TextStyle::Body))
    , m_nowBar(new WorkloadBar)
    , m_thenBar(new WorkloadBar)
    , m_failure(makeLabel(TextStyle::Caption, {}, Tone::Alarm))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary)) {
    setObjectName(QStringLiteral("reductionDialog"));
    setWindowTitle(reduction == nullptr || !reduction->reduction.id ? tr("Add a reduction")
                                                                    : tr("Change a reduction"));
    layOut(Words::officer(officer.row));
    m_form->setInput(inputOf(officer, reduction, workspace.today()));
    connect(m_form, &ReductionForm::edited, this, &ReductionDialog::preview);
    connect(m_save, &QPushButton::clicked, this, &ReductionDialog::save);
    preview();
}

void ReductionDialog::layOut(const QString& officer) {
    setMinimumWidth(theme::px(560));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, QStringLiteral("%1: %2").arg(windowTitle(), officer)));
    column->addWidget(m_form);

    auto* card = new Card;
    card->padded();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::px(12));
    m_nowLabel->setObjectName(QStringLiteral("nowLabel"));
    m_thenLabel->setObjectName(QStringLiteral("thenLabel"));
    grid->addWidget(m_nowLabel, 0, 0);
    grid->addWidget(m_nowBar, 0, 1);
    grid->addWidget(m_thenLabel, 1, 0);
    grid->addWidget(m_thenBar, 1, 1);
    grid->setColumnStretch(1, 1);
    card->content().addLayout(grid);
    column->addWidget(card);

    m_failure->setWordWrap(true);
    m_failure->setObjectName(QStringLiteral("failureLabel"));
    m_failure->hide();
    column->addWidget(m_failure);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ReductionInput ReductionDialog::inputOf(const OfficerSnapshot& officer, const ReductionView* reduction,
                                        Date today) {
    ReductionInput input;
    input.post = officer.row.post;
    if (reduction == nullptr) {
        input.start = today;
        input.end = today.plusMonthsOverflowing(usualMonths);
        return input;
    }
    input.id = reduction->reduction.id;
    input.revision = reduction->revision;
    input.reason = reduction->reduction.reason;
    input.hours = reduction->reduction.hours;
    input.start = reduction->reduction.start;
    input.end = reduction->reduction.end;
    input.notes = reduction->reduction.notes;
    return input;
}

void ReductionDialog::showFigure(QLabel& label, WorkloadBar& bar, const QString& when,
                                 const Workload& figure) {
    BarModel model;
    model.parts = figure.parts;
    model.total = figure.total;
    model.available = figure.available;
    model.percent = percentage(figure.total, figure.available);
    model.status = status(figure.total, figure.available, m_thresholds);
    model.thresholds = m_thresholds;
    model.cases = figure.cases.total();
    bar.setModel(model);
    const QString shown = model.status == Status::NoCapacity ? statusWord(model.status, m_thresholds)
                                                             : percentText(model.percent);
    label.setText(QStringLiteral("%1: %2").arg(when, shown));
}

void ReductionDialog::preview() {
    try {
        const ReductionInput input = m_form->input();
        const ReductionPreview figures = previewReduction(m_workspace, input, m_asOf);
        showFigure(*m_nowLabel, *m_nowBar, tr("Now"), figures.now);
        const bool later = m_asOf < input.start;
        showFigure(*m_thenLabel, *m_thenBar,
                   later ? tr("From %1").arg(shortDateText(input.start)) : tr("With this"), figures.then);
        m_form->showFindings(figures.findings, m_tried);
        m_failure->hide();
    } catch (const Error& error) {
        m_failure->setText(toQString(error.what()));
        m_failure->show();
    }
    fitHeight();
}

/// Findings come and go under the fields: the dialog grows with them, and keeps its width.
void ReductionDialog::fitHeight() {
    if (isVisible()) {
        layout()->activate();
        resize(width(), qMax(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
    }
}

void ReductionDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fitHeight();
}

void ReductionDialog::save() {
    m_tried = true;
    try {
        const ReductionOutcome outcome = saveReduction(m_workspace, m_form->input());
        m_form->showFindings(outcome.findings, true);
        if (!refused(outcome.findings)) {
            m_kept = outcome.id;
            accept();
            return;
        }
    } catch (const Error& error) {
        m_failure->setText(toQString(error.what()));
        m_failure->show();
    }
    fitHeight();
}

} // namespace headroom
