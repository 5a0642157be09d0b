#include "ui/pages/setup/thresholdssection.h"

#include "service/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace headroom {

namespace {

constexpr double percentInBasisPoints = 100.0;

std::int32_t toBasisPoints(double percent) {
    return static_cast<std::int32_t>(std::lround(percent * percentInBasisPoints));
}

} // namespace

ThresholdsSection::ThresholdsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf({tr("Thresholds"),
                  tr("One definition for every colour, word, filter and report. Earlier days keep theirs."),
                  QStringLiteral("thresholds"), tr("Versions of the thresholds")},
                 workspace, jobs, parent)
    , m_atCapacity(makePercent(QStringLiteral("atCapacity")))
    , m_over(makePercent(QStringLiteral("over")))
    , m_severe(makePercent(QStringLiteral("severe")))
    , m_weeks(makeNumber(QStringLiteral("sustainedWeeks"), 52, tr(" weeks")))
    , m_span(makeNumber(QStringLiteral("spanOfControl"), 99, tr(" FTE"))) {
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
    addContent(card, 0);
    column().addStretch(1);
}

QDoubleSpinBox* ThresholdsSection::makePercent(const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setRange(0, 2000);
    box->setDecimals(1);
    box->setSuffix(tr(" %"));
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ThresholdsSection::take);
    return box;
}

QSpinBox* ThresholdsSection::makeNumber(const QString& name, int highest, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, highest);
    box->setSuffix(suffix);
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QSpinBox::valueChanged, this, &ThresholdsSection::take);
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

void ThresholdsSection::display() {
    m_showing = true;
    m_atCapacity->setValue(shown().atCapacity / percentInBasisPoints);
    m_over->setValue(shown().over / percentInBasisPoints);
    m_severe->setValue(shown().severe / percentInBasisPoints);
    m_weeks->setValue(shown().sustainedWeeks);
    m_span->setValue(shown().spanOfControl);
    m_showing = false;
    for (QWidget* field : std::initializer_list<QWidget*>{m_atCapacity, m_over, m_severe, m_weeks, m_span}) {
        field->setEnabled(editable());
    }
}

void ThresholdsSection::take() {
    if (!m_showing) {
        change(entered());
    }
}

QString ThresholdsSection::effect() const {
    return tr("%n number(s) changed in the draft.", nullptr, changes());
}

QString ThresholdsSection::faultLine(const Finding& finding) const {
    const QWidget* field = fieldOf(finding.place.column);
    return field == nullptr ? VersionsSection::faultLine(finding)
                            : tr("%1: %2").arg(field->accessibleName(), VersionsSection::faultLine(finding));
}

QWidget* ThresholdsSection::fieldOf(const std::string& name) const {
    return name == "at_capacity"       ? static_cast<QWidget*>(m_atCapacity)
           : name == "over"            ? m_over
           : name == "severe"          ? m_severe
           : name == "sustained_weeks" ? static_cast<QWidget*>(m_weeks)
           : name == "span_of_control" ? m_span
                                       : nullptr;
}

void ThresholdsSection::showFaults(const Findings& findings) {
    const auto mark = [](QWidget* field, bool refused) {
        if (field->property("refused").toBool() != refused) {
            field->setProperty("refused", refused);
            field->style()->polish(field);
        }
    };
    for (QWidget* field : std::initializer_list<QWidget*>{m_atCapacity, m_over, m_severe, m_weeks, m_span}) {
        mark(field, std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
                 return fieldOf(finding.place.column) == field;
             }));
    }
}

} // namespace headroom
