#include "ui/pages/person/tierexplanation.h"

#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/fields.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int tiersBesideFrom = 760; // design pixels
constexpr int wholeScore = 100'00;

std::optional<int> hundredths(const std::optional<double>& percent) {
    return percent ? std::optional(static_cast<int>(std::lround(*percent * 100))) : std::nullopt;
}

std::optional<double> percentOf(const std::optional<int>& number) {
    return number ? std::optional(*number / 100.0) : std::nullopt;
}

/// The level by which the 2021 rules read an entry of the MAPPA register; empty: none.
QString mappaOf(const TierV2Input& input) {
    for (const TierRegistration& entry : input.registrations) {
        if (entry.code == "MAPP") {
            return toQString(entry.level).remove(QLatin1Char('M'));
        }
    }
    return {};
}

constexpr std::array<std::string_view, 4> levelCodes = {"RLRH", "RMRH", "RHRH", "RVHR"};

} // namespace

TierExplanation::TierExplanation(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(TextStyle::Body))
    , m_v2(new RecordCard(tr("2021 tier"), "tierV2Table", {tr("Input"), tr("Points"), tr("For")}))
    , m_v3(new RecordCard(tr("2026 tier"), "tierV3Table", {tr("Step"), tr("What it sees"), tr("Gives")}, 1))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::px(8));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("tierSentence"));
    outer->addWidget(m_sentence);
    m_columns->setSpacing(theme::px(12));
    m_columns->addWidget(m_v2, 1, Qt::AlignTop);
    m_columns->addWidget(m_v3, 1, Qt::AlignTop);
    outer->addLayout(m_columns);
    m_v2->setEmptySentence(tr("Nothing that is recorded counts."));
    m_v3->setEmptySentence(tr("No step gives a tier: G."));
    m_v2->setRowsShown(20);
}

void TierExplanation::setTier(const TierView& tier) {
    QStringList parts;
    parts.append(
        tier.given
            ? tr("The figure counts %1, which was given and not worked out from the record.")
                  .arg(toQString(tier.held.text()))
            : tr("The figure counts %1, worked out from the record.").arg(toQString(tier.held.text())));
    if (!tier.inputs.missing.empty()) {
        QStringList missing;
        for (const std::string& word : tier.inputs.missing) {
            missing.append(PersonWords::missingInput(word));
        }
        parts.append(tr("Not recorded: %1.").arg(missing.join(QStringLiteral(", "))));
    }
    if (tier.letterPoints) {
        parts.append(tr("The 2026 tier would score %1 points.").arg(countText(*tier.letterPoints)));
    }
    m_sentence->setText(parts.join(QLatin1Char(' ')));
    setResults(tier.v2, tier.v3);
}

void TierExplanation::setResults(const TierV2Result& v2, const TierV3Result& v3) {
    std::vector<RecordLine> lines;
    bool change = false;
    for (const TierV2Reason& reason : v2.reasons) {
        change = change || reason.rule >= TierV2Rule::NoMandate;
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        const QString part = reason.rule == TierV2Rule::ContactSuspended ? tr("suffix")
                             : change                                    ? tr("change")
                                                                         : tr("protect");
        line.cells = {
            PersonWords::tierReason(reason),
            reason.counts ? countText(reason.points) : tr("%1, the other counts").arg(reason.points), part};
        line.muted = !reason.counts;
        lines.push_back(line);
    }
    m_v2->setNote(tr("%1: protect %2 from %3 points, change %4 from %5")
                      .arg(toQString(v2.tier.text()), QString(QLatin1Char(v2.protect)),
                           countText(v2.protectPoints), QString::number(v2.change),
                           countText(v2.changePoints)));
    m_v2->setLines(std::move(lines));
    lines.clear();
    for (const TierV3Reason& reason : v3.reasons) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        const bool decides = reason.tier == v3.tier;
        line.cells = {PersonWords::tierStep(reason.step), PersonWords::tierReason(reason),
                      decides ? tr("%1, decides").arg(toQString(name(reason.tier)))
                              : toQString(name(reason.tier))};
        line.strong = decides;
        lines.push_back(line);
    }
    m_v3->setNote(PersonWords::letterTier(v3));
    m_v3->setLines(std::move(lines));
}

void TierExplanation::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < theme::px(tiersBesideFrom) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

TierDialog::TierDialog(Workspace& workspace, const PersonSnapshot& person, QWidget* parent)
    : QDialog(parent)
    , m_tier(person.tier)
    , m_form(new FormRows)
    , m_explanation(new TierExplanation)
    , m_result(makeLabel(TextStyle::Strong)) {
    setObjectName(QStringLiteral("tierDialog"));
    setWindowTitle(tr("Why this tier?"));
    resize(theme::px(880), theme::px(640));
    const int side = theme::px(20);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, tr("Tier of %1").arg(toQString(person.crn))));
    column->addWidget(m_explanation);
    auto* trial = new Card(tr("What if?"));
    trial->setTitle(tr("What if?"), tr("a scratch copy: nothing is recorded"));
    trial->padded();
    Fields fields(*m_form, workspace.today());
    const QString percent = QStringLiteral("%");
    const TierInputs& inputs = m_tier.inputs;
    const auto predictor = [](const std::optional<Predictor>& known) {
        return known ? hundredths(known->percent) : std::nullopt;
    };
    m_rosh = fields.choice("tryRosh", tr("RoSH"), PersonWords::roshAnswers(),
                           inputs.v3.rosh ? QString::number(static_cast<int>(*inputs.v3.rosh)) : QString());
    m_mappa = fields.choice("tryMappa", tr("MAPPA level"),
                            QList<ChoiceBar::Answer>{{QString(), tr("None")},
                                                     {QStringLiteral("1"), QStringLiteral("1")},
                                                     {QStringLiteral("2"), QStringLiteral("2")},
                                                     {QStringLiteral("3"), QStringLiteral("3")}},
                            mappaOf(inputs.v2));
    m_rsr = fields.number("tryRsr", tr("RSR"), hundredths(inputs.v2.rsr), wholeScore, 2, percent);
    m_ogrs = fields.number("tryOgrs", tr("OGRS3"), inputs.v2.ogrs, 100, 0, percent);
    m_arp = fields.number("tryArp", tr("All reoffending"), predictor(inputs.v3.allReoffending), wholeScore, 2,
                          percent);
    m_csrp = fields.number("tryCsrp", tr("Serious reoffending"), predictor(inputs.v3.seriousReoffending),
                           wholeScore, 2, percent);
    m_result->setObjectName(QStringLiteral("tierTrialResult"));
    m_result->setWordWrap(true);
    trial->content().setSpacing(theme::px(12));
    trial->content().addWidget(m_form);
    trial->content().addWidget(m_result);
    column->addWidget(trial);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(side, 0, side, theme::px(12));
    buttons->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Primary);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form, &FormRows::edited, this, &TierDialog::tryOut);
    m_explanation->setTier(m_tier);
    m_result->setText(tr("Change something above."));
    m_rosh->setFocus();
}

void TierDialog::tryOut() {
    TierInputs inputs = m_tier.inputs;
    const int level = m_rosh->code().toInt();
    inputs.v3.rosh = level == 0 ? std::nullopt : std::optional(static_cast<Rosh>(level));
    std::erase_if(inputs.v2.registrations, [](const TierRegistration& entry) {
        return entry.code == "MAPP" ||
               std::find(levelCodes.begin(), levelCodes.end(), entry.code) != levelCodes.end();
    });
    if (level > 0) {
        inputs.v2.registrations.push_back(
            {std::string(levelCodes[static_cast<std::size_t>(level) - 1]), {}, inputs.v3.today});
    }
    inputs.v3.mappa = !m_mappa->code().isEmpty();
    if (inputs.v3.mappa) {
        inputs.v2.registrations.push_back({"MAPP", "M" + toUtf8(m_mappa->code()), inputs.v3.today});
    }
    inputs.v2.rsr = percentOf(m_rsr->number());
    inputs.v2.ogrs = m_ogrs->number();
    const auto put = [](std::optional<Predictor>& predictor, const std::optional<int>& number) {
        predictor = number ? std::optional(Predictor{*number / 100.0, predictor && predictor->isStatic})
                           : std::nullopt;
    };
    put(inputs.v3.allReoffending, m_arp->number());
    put(inputs.v3.seriousReoffending, m_csrp->number());
    const TierTrial trial = tryTier(inputs);
    m_explanation->setResults(trial.v2, trial.v3);
    m_result->setText(tr("Would be %1 (now %2) and %3 (now %4).")
                          .arg(toQString(trial.v2.tier.text()), toQString(m_tier.v2.tier.text()),
                               PersonWords::letterTier(trial.v3), PersonWords::letterTier(m_tier.v3)));
}

} // namespace headroom
