#include "ui/pages/person/effectbox.h"

#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr std::size_t deadlinesNamed = 6; // more are said as a number

QLabel* part(const char* name, TextStyle style, Tone tone) {
    QLabel* label = makeLabel(style, {}, tone);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

EffectBox::EffectBox(QWidget* parent)
    : QWidget(parent)
    , m_tiers(part("tierTrial", TextStyle::Strong, Tone::Normal))
    , m_figure(part("figureTrial", TextStyle::Body, Tone::Normal))
    , m_begun(part("begunTrial", TextStyle::Body, Tone::Normal))
    , m_ended(part("endedTrial", TextStyle::Body, Tone::Muted)) {
    setAccessibleName(tr("What saving changes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    column->addWidget(makeLine());
    column->addWidget(makeLabel(TextStyle::Caption, tr("What saving changes"), Tone::Muted));
    for (QLabel* label : {m_tiers, m_figure, m_begun, m_ended}) {
        column->addWidget(label);
    }
}

void EffectBox::setEffect(const RecordPreview& preview) {
    show(*m_tiers, tiers(preview));
    show(*m_figure, figures(preview));
    const QString begun = deadlines(preview.begun), ended = deadlines(preview.ended);
    show(*m_begun, begun.isEmpty() ? QString() : tr("New deadlines: %1").arg(begun));
    show(*m_ended, !ended.isEmpty()  ? tr("No longer due: %1").arg(ended)
                   : begun.isEmpty() ? tr("The deadlines stay as they are.")
                                     : QString());
    layout()->activate(); // whoever fits its height to this one asks at once
}

void EffectBox::setWaiting(const QString& sentence) {
    show(*m_tiers, {});
    show(*m_figure, {});
    show(*m_begun, {});
    show(*m_ended, sentence);
    layout()->activate();
}

QString EffectBox::tiers(const RecordPreview& preview) {
    QStringList parts;
    const QString before = toQString(preview.tierNow.v2.tier.text());
    const QString after = toQString(preview.tierThen.v2.tier.text());
    parts.append(before == after ? tr("2021 tier stays %1").arg(after)
                                 : tr("2021 tier %1 to %2").arg(before, after));
    const QString letter = PersonWords::letterTier(preview.tierNow.v3);
    const QString then = PersonWords::letterTier(preview.tierThen.v3);
    parts.append(letter == then ? tr("2026 tier stays %1").arg(then)
                                : tr("2026 tier %1 to %2").arg(letter, then));
    return parts.join(QStringLiteral(" · "));
}

QString EffectBox::figures(const RecordPreview& preview) {
    QStringList moves;
    for (const FigureMove& move : preview.figures) {
        moves.append(tr("Workload of %1: %2 to %3 points, %4 to %5")
                         .arg(toQString(move.officer), pointsText(move.pointsBefore),
                              pointsText(move.pointsAfter), percentText(move.percentBefore),
                              percentText(move.percentAfter)));
    }
    if (!moves.isEmpty()) {
        return moves.join(QLatin1Char('\n'));
    }
    return preview.given ? tr("The workload stays: it counts tier %1, which was given, until the recorded "
                              "tier is used.")
                               .arg(toQString(preview.heldThen))
                         : tr("The workload stays as it is.");
}

QString EffectBox::deadlines(const std::vector<DueDate>& dueDates) {
    QStringList named;
    for (std::size_t i = 0; i < dueDates.size() && i < deadlinesNamed; ++i) {
        named.append(
            tr("%1, %2").arg(toQString(dueDates[i].deadline.rule.name), dateText(dueDates[i].deadline.due)));
    }
    QString text = named.join(QStringLiteral("; "));
    if (dueDates.size() > deadlinesNamed) {
        text += tr("; and %n more", nullptr, static_cast<int>(dueDates.size() - deadlinesNamed));
    }
    return text;
}

void EffectBox::show(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace headroom
