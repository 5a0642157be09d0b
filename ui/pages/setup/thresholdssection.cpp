#include "ui/pages/setup/thresholdssection.h"

#include "domain/error.h"
#include "service/settings.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace headroom {

namespace {

constexpr double percentInBasisPoints = 100.0;

std::int32_t toBasisPoints(double percent) {
    return static_cast<std::int32_t>(std::lround(percent * percentInBasisPoints));
}

} // namespace

ThresholdsSection::ThresholdsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("Thresholds"),
          tr("One definition for every colour, word, filter and report. New numbers hold from today; "
             "earlier days keep theirs."),
          workspace, jobs, parent)
    , m_atCapacity(makePercent(QStringLiteral("atCapacity")))
    , m_over(makePercent(QStringLiteral("over")))
    , m_severe(makePercent(QStringLiteral("severe")))
    , m_weeks(makeNumber(QStringLiteral("sustainedWeeks"), 52, tr(" weeks")))
    , m_span(makeNumber(QStringLiteral("spanOfControl"), 99, tr(" FTE")))
    , m_problem(makeLabel(TextStyle::Strong, QString(), Tone::Alarm))
    , m_save(makeButton(tr("Save from today"), ButtonKind::Primary))
    , m_revert(makeButton(tr("Revert"))) {
    m_problem->setObjectName(QStringLiteral("thresholdsProblem"));
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("thresholdsSave"));
    auto* card = new Card(tr("Bands of the workload figure"));
    card->padded();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(24));
    form->setVerticalSpacing(theme::px(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("At capacity, from"), m_atCapacity,
           tr("The first tick of every bar. From here on a figure is amber and headroom is used up."));
    addRow(
        *form, tr("Over, above"), m_over,
        tr("The second tick. Figures above it are red and counted in “over”. The official tool's is 110 %."));
    addRow(*form, tr("Severe, from"), m_severe, tr("Marked with a diamond, first among the flags."));
    addRow(*form, tr("Sustained, after"), m_weeks,
           tr("So many weekly figures in a row above “over” make it sustained."));
    addRow(*form, tr("Span of control"), m_span, tr("Full-time equivalents one manager is meant to have."));
    card->content().addLayout(form);
    card->content().addSpacing(theme::px(12));
    card->content().addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    card->content().addLayout(buttons);
    column().addWidget(card);
    column().addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ThresholdsSection::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { show(m_kept); });
}

QDoubleSpinBox* ThresholdsSection::makePercent(const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0, 2000);
    box->setDecimals(1);
    box->setSuffix(tr(" %"));
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ThresholdsSection::updateState);
    return box;
}

QSpinBox* ThresholdsSection::makeNumber(const QString& name, int highest, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, highest);
    box->setSuffix(suffix);
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QSpinBox::valueChanged, this, &ThresholdsSection::updateState);
    return box;
}

void ThresholdsSection::addRow(QFormLayout& form, const QString& label, QWidget* field,
                               const QString& effect) {
    field->setFixedWidth(theme::px(112));
    field->setAccessibleName(label);
    field->setAccessibleDescription(effect);
    auto* words = makeLabel(TextStyle::Caption, effect, Tone::Muted);
    words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::px(16));
    row->addWidget(field);
    row->addWidget(words, 1);
    form.addRow(label, row);
}

Thresholds ThresholdsSection::entered() const {
    Thresholds thresholds;
    thresholds.atCapacity = toBasisPoints(m_atCapacity->value());
    thresholds.over = toBasisPoints(m_over->value());
    thresholds.severe = toBasisPoints(m_severe->value());
    thresholds.sustainedWeeks = m_weeks->value();
    thresholds.spanOfControl = m_span->value();
    return thresholds;
}

void ThresholdsSection::show(const Thresholds& thresholds) {
    m_atCapacity->setValue(thresholds.atCapacity / percentInBasisPoints);
    m_over->setValue(thresholds.over / percentInBasisPoints);
    m_severe->setValue(thresholds.severe / percentInBasisPoints);
    m_weeks->setValue(thresholds.sustainedWeeks);
    m_span->setValue(thresholds.spanOfControl);
    showFindings({});
    updateState();
}

void ThresholdsSection::read(Date) {
    const Thresholds now = currentThresholds(workspace(), workspace().today());
    // What somebody is typing stays when another change makes the page read again.
    const bool untouched = entered() == m_kept || m_atCapacity->value() == 0;
    m_kept = now;
    if (untouched) {
        show(now);
    }
    updateState();
}

void ThresholdsSection::updateState() {
    const bool changed = entered() != m_kept;
    m_save->setEnabled(changed && writable());
    m_revert->setEnabled(changed);
    for (QWidget* field : std::initializer_list<QWidget*>{m_atCapacity, m_over, m_severe, m_weeks, m_span}) {
        field->setEnabled(writable());
    }
}

void ThresholdsSection::save() {
    try {
        const Findings findings = saveThresholds(workspace(), entered());
        showFindings(findings);
        if (findings.empty()) {
            m_kept = entered();
            updateState();
            emit said(tr("Thresholds kept from %1.").arg(dateText(workspace().today())));
        }
    } catch (const Error& error) {
        m_problem->setText(QString::fromUtf8(error.what()));
        m_problem->show();
    }
}

QWidget* ThresholdsSection::fieldOf(const std::string& name) const {
    return name == "at_capacity"       ? static_cast<QWidget*>(m_atCapacity)
           : name == "over"            ? m_over
           : name == "severe"          ? m_severe
           : name == "sustained_weeks" ? static_cast<QWidget*>(m_weeks)
                                       : m_span;
}

void ThresholdsSection::showFindings(const Findings& findings) {
    for (QWidget* field : std::initializer_list<QWidget*>{m_atCapacity, m_over, m_severe, m_weeks, m_span}) {
        field->setProperty("refused", false);
        field->style()->polish(field);
    }
    QStringList lines;
    for (const Finding& finding : findings) {
        QWidget* field = fieldOf(finding.place.column);
        field->setProperty("refused", true);
        field->style()->polish(field);
        lines << tr("%1: %2").arg(field->accessibleName(), findingSentence(finding));
    }
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
}

} // namespace headroom
