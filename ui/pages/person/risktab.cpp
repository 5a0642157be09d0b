#include "ui/pages/person/risktab.h"

#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/person/tierexplanation.h"
#include "ui/pages/person/wordlists.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

RiskTab::RiskTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_rosh(new RecordCard(tr("Risk of serious harm"), "roshTable",
                            {tr("Assessed"), tr("Overall"), tr("Children"), tr("Public"), tr("Known adult"),
                             tr("Staff"), tr("Prisoners"), tr("Agreed by"), tr("Why")},
                            8))
    , m_complexity(
          new RecordCard(tr("Complexity level"), "complexityTable", {tr("Level"), tr("From"), tr("Why")}, 2))
    , m_registrations(new RecordCard(
          tr("Registers"), "registrationTable",
          {tr("Register"), tr("Category"), tr("From"), tr("Removed"), tr("Review"), tr("Note")}, 5))
    , m_predictors(new RecordCard(tr("Predictors"), "predictorTable",
                                  {tr("Assessed"), tr("RSR"), tr("OGRS3"), tr("All reoffending"),
                                   tr("Serious reoffending"), tr("Sexual reoffending")},
                                  5))
    , m_needs(new RecordCard(tr("Needs"), "needsTable", {tr("Assessed"), tr("Severe"), tr("Standard")}, 2))
    , m_history(new RecordCard(
          tr("Tier history"), "tierHistoryTable",
          {tr("Day"), tr("Scheme"), tr("From"), tr("To"), tr("Set off by"), tr("Recorded")}, 4))
    , m_tier(new TierExplanation) {
    auto* column = makeScrolledColumn();
    column->addWidget(m_rosh);
    column->addWidget(m_complexity);
    column->addWidget(m_registrations);
    auto* tier = new Card(tr("Tier"));
    tier->padded();
    QPushButton* whatIf = makeButton(tr("What if?"), ButtonKind::Quiet);
    whatIf->setObjectName(QStringLiteral("whatIfButton"));
    QPushButton* use = makeButton(tr("Use the recorded tier"), ButtonKind::Quiet);
    use->setObjectName(QStringLiteral("useRecordedTierButton"));
    tier->addTool(use);
    tier->addTool(whatIf);
    tier->content().addWidget(m_tier);
    column->addWidget(tier);
    column->addWidget(m_history);
    column->addWidget(m_predictors);
    column->addWidget(m_needs);
    column->addStretch(1);
    m_complexity->setEmptySentence(tr("Nobody has set a complexity level."));
    addActions();
    connect(use, &QPushButton::clicked, this, &RiskTab::useRecorded);
    connect(whatIf, &QPushButton::clicked, this, [this] {
        auto* dialog = new TierDialog(workspace(), this->editing().person(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RiskTab::useRecorded() {
    editing().attempt([this] { return useRecordedTier(workspace(), editing().person().id); },
                      tr("The tier is the one the record gives."));
}

void RiskTab::addActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    m_rosh->addAction(tr("Change"), Qt::Key_E, true,
                      [this, &shown](qint64 id) { editing().change(shown.person().rosh, id); });
    m_rosh->addAction(tr("Agree"), Qt::Key_G, true, [this, &shown](qint64 id) {
        if (const auto* assessment = PersonEditing::find(shown.person().rosh, id)) {
            RoshAssessment agreed = assessment->value;
            agreed.agreedBy = workspace().actor().name;
            editing().keep(*assessment, agreed, tr("RoSH agreed."));
        }
    });
    m_rosh->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                      [this, &shown](qint64 id) { editing().withdraw(shown.person().rosh, id); });
    m_rosh->addAction(tr("Assess"), Qt::Key_Insert, false, [this, &shown, today](qint64) {
        RoshAssessment assessment;
        if (!shown.person().rosh.empty()) {
            assessment.levels = shown.person().rosh.front().value.levels;
        }
        assessment.assessedOn = today;
        editing().add(assessment);
    });
    m_complexity->addAction(tr("Change"), Qt::Key_E, true,
                            [this, &shown](qint64 id) { editing().change(shown.person().complexity, id); });
    m_complexity->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                            [this, &shown](qint64 id) { editing().withdraw(shown.person().complexity, id); });
    m_complexity->addAction(tr("Set"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(ComplexityLevel{"medium", {}, today}, editing().usualCase());
    });
    m_registrations->addAction(tr("Change"), Qt::Key_E, true, [this, &shown](qint64 id) {
        editing().change(shown.person().registrations, id);
    });
    m_registrations->addAction(tr("Withdraw"), Qt::Key_Delete, true, [this, &shown](qint64 id) {
        editing().withdraw(shown.person().registrations, id);
    });
    m_registrations->addAction(tr("Register"), Qt::Key_Insert, false, [this, today](qint64) {
        Registration entry;
        entry.from = today;
        editing().add(entry);
    });
    m_predictors->addAction(tr("Change"), Qt::Key_E, true,
                            [this, &shown](qint64 id) { editing().change(shown.person().predictors, id); });
    m_predictors->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        Predictors scores;
        scores.assessedOn = today;
        editing().add(scores);
    });
    m_needs->addAction(tr("Change"), Qt::Key_E, true,
                       [this, &shown](qint64 id) { editing().change(shown.person().needs, id); });
    m_needs->addAction(tr("Assess"), Qt::Key_Insert, false, [this, &shown, today](qint64) {
        NeedsAssessment assessment;
        if (!shown.person().needs.empty()) {
            assessment = shown.person().needs.front().value;
        }
        assessment.assessedOn = today;
        editing().add(assessment);
    });
}

void RiskTab::setPerson(const PersonSnapshot& person) {
    setRosh(person);
    setComplexity(person);
    setRegistrations(person);
    setScores(person);
    setTier(person);
    for (RecordCard* card : {m_rosh, m_complexity, m_registrations, m_predictors, m_needs}) {
        card->setEditable(editing().mayEdit(), editing().whyNot());
    }
    auto* use = findChild<QPushButton*>(QStringLiteral("useRecordedTierButton"));
    use->setVisible(person.tier.given);
    use->setEnabled(editing().mayEdit());
}

void RiskTab::setComplexity(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<ComplexityLevel>& recorded : person.complexity) {
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {PersonWords::complexity(recorded.value.level), dateText(recorded.value.from),
                      toQString(recorded.value.why)};
        line.strong = lines.empty();
        line.muted = !lines.empty();
        line.tooltip = toQString(recorded.value.why);
        lines.push_back(std::move(line));
    }
    m_complexity->setLines(std::move(lines));
}

void RiskTab::setRosh(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<RoshAssessment>& recorded : person.rosh) {
        const RoshAssessment& assessment = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {dateText(assessment.assessedOn), PersonWords::rosh(assessment.overall())};
        for (const auto& level : assessment.levels) {
            line.cells.append(level ? PersonWords::rosh(level) : PersonWords::unknown());
        }
        line.cells.append(assessment.agreedBy.empty() ? tr("nobody yet") : toQString(assessment.agreedBy));
        line.cells.append(toQString(assessment.note));
        line.tonedColumn = 1;
        line.tone = PersonWords::roshTone(assessment.overall());
        line.shape = PersonWords::roshShape(assessment.overall());
        line.muted = !lines.empty();
        lines.push_back(line);
    }
    m_rosh->setNote(lines.empty() ? QString() : tr("newest first"));
    m_rosh->setLines(std::move(lines));
}

void RiskTab::setRegistrations(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    int holding = 0;
    for (const Recorded<Registration>& recorded : person.registrations) {
        const Registration& entry = recorded.value;
        const bool holds = entry.holds(person.asOf);
        holding += holds ? 1 : 0;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {
            PersonWords::registration(entry), toQString(entry.category),        dateText(entry.from),
            PersonWords::day(entry.until),    PersonWords::day(entry.reviewOn), toQString(entry.note)};
        line.muted = !holds;
        line.tonedColumn = holds ? 0 : -1;
        line.tone = PersonWords::registerTone(entry.code);
        line.shape = holds ? Shape::Square : Shape::None;
        lines.push_back(line);
    }
    const int removed = static_cast<int>(person.registrations.size()) - holding;
    m_registrations->setNote(
        removed > 0 ? tr("%1 hold, %2 removed").arg(countText(holding), countText(removed)) : QString());
    m_registrations->setLines(std::move(lines));
}

void RiskTab::setScores(const PersonSnapshot& person) {
    const auto scored = [](const std::optional<int>& score, bool isStatic) {
        const QString text = PersonWords::score(score);
        return score ? isStatic ? tr("%1, static").arg(text) : tr("%1, dynamic").arg(text) : text;
    };
    std::vector<RecordLine> lines;
    for (const Recorded<Predictors>& recorded : person.predictors) {
        const Predictors& scores = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {dateText(scores.assessedOn),
                      PersonWords::score(scores.rsr),
                      scores.ogrs ? QStringLiteral("%1\u00a0%").arg(*scores.ogrs) : PersonWords::unknown(),
                      scored(scores.allReoffending, scores.allReoffendingStatic),
                      scored(scores.seriousReoffending, scores.seriousReoffendingStatic),
                      scores.sexualBand.empty() ? PersonWords::unknown()
                                                : tr("%1, %2").arg(PersonWords::sexualBand(scores.sexualBand),
                                                                   PersonWords::score(scores.sexualScore))};
        line.muted = !lines.empty();
        lines.push_back(line);
    }
    m_predictors->setLines(std::exchange(lines, {}));
    for (const Recorded<NeedsAssessment>& recorded : person.needs) {
        std::array<QStringList, 3> found;
        const auto& severities = recorded.value.severities;
        for (std::size_t i = 0; i < severities.size() && i < wordlists::needs.size(); ++i) {
            if (severities[i] && *severities[i] >= 0 && *severities[i] < 3) {
                found.at(static_cast<std::size_t>(*severities[i]))
                    .append(PersonWords::tr(wordlists::needs[i].text));
            }
        }
        const auto joined = [](const QStringList& list) {
            return list.isEmpty() ? PersonWords::unknown() : list.join(QStringLiteral(", "));
        };
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {dateText(recorded.value.assessedOn), joined(found[2]), joined(found[1])};
        line.muted = !lines.empty();
        lines.push_back(line);
    }
    m_needs->setLines(std::move(lines));
}

void RiskTab::setTier(const PersonSnapshot& person) {
    m_tier->setTier(person.tier);
    std::vector<RecordLine> lines;
    for (const TierHistoryLine& entry : person.tier.history) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        const QString to = toQString(entry.to);
        line.cells = {dateText(entry.day),
                      toQString(entry.scheme),
                      entry.from.empty() ? PersonWords::unknown() : toQString(entry.from),
                      entry.provisional ? tr("%1, provisional").arg(to) : to,
                      PersonWords::trigger(entry.trigger),
                      toQString(entry.actor)};
        lines.push_back(line);
    }
    m_history->setLines(std::move(lines));
}

void RiskTab::focusFirst() {
    m_rosh->table().setFocus(Qt::OtherFocusReason);
}

} // namespace headroom
