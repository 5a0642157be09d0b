#include "ui/pages/whatif/stepfields.h"

#include "domain/error.h"
#include "service/officer.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/postchoices.h"
#include "ui/pages/whatif/casepicker.h"
#include "ui/pages/whatif/whatifwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array stepKinds = {StepKind::Moves,  StepKind::Leaver,    StepKind::Joiner,
                                  StepKind::Hours,  StepKind::Reduction, StepKind::Releases,
                                  StepKind::Retier, StepKind::Letters,   StepKind::Points};
constexpr int mostHours = 3750; // hundredths, as the service takes them
constexpr int fullTime = 3700;
constexpr int mostPoints = 999;
constexpr int waveDays = 42;

qint64 idOf(const QComboBox& combo) {
    return combo.currentData().toLongLong();
}

void choose(QComboBox& combo, qint64 id) {
    combo.setCurrentIndex(std::max(0, combo.findData(id)));
}

bool isOneOf(StepKind kind, std::initializer_list<StepKind> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

StepFields::StepFields(Workspace& workspace, const Scenario& scenario, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scenario(scenario)
    , m_rows(new FormRows)
    , m_kind(new QComboBox)
    , m_team(new QComboBox)
    , m_grade(new QComboBox)
    , m_reduction(new QComboBox)
    , m_version(new QComboBox)
    , m_type(new QComboBox)
    , m_tier(new QComboBox)
    , m_post(new PickField)
    , m_to(new PickField)
    , m_hours(new NumberField(0, mostHours, 2, tr("h a week")))
    , m_points(new NumberField(0, mostPoints, 0, tr("points")))
    , m_from(new DateField(workspace.today()))
    , m_until(new DateField(workspace.today()))
    , m_cases(new CasePicker) {
    makeFields();
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepFields::showKind);
    connect(m_post, &PickField::edited, this, &StepFields::officerChosen);
    showKind();
}

void StepFields::makeFields() {
    const std::pair<QWidget*, const char*> names[] = {
        {m_kind, "stepKind"},           {m_post, "stepPost"},      {m_to, "stepTo"},
        {m_team, "stepTeam"},           {m_grade, "stepGrade"},    {m_hours, "stepHours"},
        {m_from, "stepFrom"},           {m_until, "stepUntil"},    {m_cases, "stepCases"},
        {m_reduction, "stepReduction"}, {m_tier, "stepTier"},      {m_type, "stepType"},
        {m_points, "stepPoints"},       {m_version, "stepVersion"}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(QLatin1String(name));
    }
    for (const StepKind kind : stepKinds) {
        m_kind->addItem(WhatIfWords::kind(kind), static_cast<int>(kind));
    }
    for (const Grade grade : {Grade::PO, Grade::PSO, Grade::TPO, Grade::SPO}) {
        m_grade->addItem(gradeMeaning(grade), static_cast<int>(grade));
    }
    for (const CaseType type : allCaseTypes) {
        m_type->addItem(Words::caseType(type), static_cast<int>(type));
    }
    for (std::size_t number = 1; number < Tier::count; ++number) {
        m_tier->addItem(toQString(Tier::ofNumber(number).text()), static_cast<int>(number));
    }
    const Date day = std::max(m_scenario.on, m_workspace.today());
    for (const Unit& team : teamsOf(m_workspace, m_scenario.unit, day)) {
        m_team->addItem(toQString(team.name), static_cast<qlonglong>(team.ref.id));
    }
    m_version->addItem(tr("The one in force, with this change"), 0);
    for (const auto& [version, name] : scenarioNames(m_workspace, m_scenario).versions) {
        m_version->addItem(toQString(name), static_cast<qlonglong>(version.value));
    }
    m_post->setSource(officersAnywhere(m_workspace));
    const int joiners = static_cast<int>(
        std::count_if(m_scenario.steps.begin(), m_scenario.steps.end(),
                      [](const ScenarioStep& step) { return step.kind == StepKind::Joiner; }));
    m_to->setSource([find = officersAnywhere(m_workspace), joiners](const QString& text) {
        QList<PickField::Choice> choices;
        for (int joiner = 1; joiner <= joiners; ++joiner) {
            const QString name = WhatIfWords::tr("joiner %1").arg(joiner);
            if (text.isEmpty() || name.contains(text, Qt::CaseInsensitive)) {
                choices.append({QString::number(-joiner), name});
            }
        }
        choices += find(text);
        return choices;
    });
    m_hours->setNumber(fullTime);
    m_from->setDate(m_scenario.on);
}

void StepFields::layOut() {
    m_rows->add(tr("&What happens"), m_kind);
    m_rows->add(tr("W&ho"), m_post, tr("Name or staff code"));
    m_rows->add(tr("&Reduction"), m_reduction);
    m_rows->add(tr("&Cases"), m_cases);
    m_rows->add(tr("Who &takes the cases"), m_to, tr("Empty: they wait"));
    m_rows->add(tr("T&eam"), m_team);
    m_rows->add(tr("&Grade"), m_grade);
    m_rows->add(tr("Points ta&ble"), m_version);
    m_rows->add(tr("T&ype of case"), m_type);
    m_rows->add(tr("T&ier"), m_tier);
    m_rows->add(tr("P&oints of one case"), m_points, tr("Empty: as in the table"));
    m_rows->add(tr("Ho&urs"), m_hours);
    m_rows->add(tr("&From"), m_from);
    m_rows->add(tr("U&ntil"), m_until);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
}

StepKind StepFields::kind() const {
    return static_cast<StepKind>(m_kind->currentData().toInt());
}

void StepFields::showKind() {
    const StepKind now = kind();
    const auto show = [this, now](QWidget* field, std::initializer_list<StepKind> kinds) {
        m_rows->setRowVisible(field, isOneOf(now, kinds));
    };
    using enum StepKind;
    show(m_post, {Leaver, Hours, Reduction, Moves, Retier});
    show(m_cases, {Moves, Retier});
    show(m_to, {Leaver, Moves});
    show(m_team, {Joiner});
    show(m_grade, {Joiner});
    show(m_reduction, {Reduction});
    show(m_hours, {Joiner, Hours, Reduction});
    show(m_version, {Points});
    show(m_type, {Points});
    show(m_tier, {Points, Retier});
    show(m_points, {Points});
    show(m_from, {Leaver, Joiner, Hours, Reduction, Releases, Moves, Retier});
    show(m_until, {Reduction, Releases});
    if (now == Releases && !m_until->date()) {
        m_until->setDate(std::max(m_scenario.on, m_workspace.today().plusDays(waveDays)));
        m_from->setDate(m_workspace.today());
    }
}

/// The cases and reductions of whoever was chosen.
void StepFields::officerChosen() {
    m_reduction->clear();
    m_reduction->addItem(tr("One more"), 0);
    std::vector<MovableCase> cases;
    const PostId post{m_post->code().toLongLong()};
    try {
        if (post) {
            const Date day = std::max(m_scenario.on, m_workspace.today());
            cases = movableCases(m_workspace, post, day);
            for (const ReductionView& view : readOfficer(m_workspace, post, m_workspace.today()).reductions) {
                if (view.status == ReductionStatus::Active) {
                    m_reduction->addItem(tr("%1, %2 until %3")
                                             .arg(toQString(view.reasonName), hoursText(view.reduction.hours),
                                                  dateText(view.reduction.end)),
                                         static_cast<qlonglong>(view.reduction.id.value));
                }
            }
        }
    } catch (const Error& error) {
        m_rows->setHint(m_post, toQString(error.what()));
    }
    m_cases->setCases(cases);
}

void StepFields::setStep(const ScenarioStep& step) {
    m_rows->setFilling(true);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(step.kind)));
    PostId post = step.post;
    if (!post && !step.cases.empty()) {
        post = holderOf(m_workspace, step.cases.front(), m_scenario.on);
    }
    if (post) {
        m_post->setCode(QString::number(post.value), officerName(post));
        officerChosen();
    }
    m_cases->setChosen(step.cases);
    if (step.to) {
        m_to->setCode(QString::number(step.to.value), officerName(step.to));
    }
    choose(*m_team, step.team.value);
    choose(*m_reduction, step.reduction.value);
    choose(*m_version, step.version.value);
    m_grade->setCurrentIndex(m_grade->findData(static_cast<int>(step.grade)));
    m_hours->setNumber(step.hours.hundredths);
    m_from->setDate(step.from);
    m_until->setDate(step.until);
    const Tier tier = step.points.empty() ? step.tier : step.points.front().tier;
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(static_cast<int>(tier.number()))));
    if (!step.points.empty()) {
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(step.points.front().type)));
        m_points->setNumber(step.points.front().points);
    }
    m_rows->setFilling(false);
    showKind();
}

QString StepFields::officerName(PostId post) const {
    if (post.value < 0) {
        return WhatIfWords::tr("joiner %1").arg(-post.value);
    }
    try {
        return toQString(unitPath(m_workspace, unitOf(post), m_workspace.today()).back().name);
    } catch (const Error&) {
        return Words::unknown();
    }
}

void StepFields::check(QList<FormRows::Finding>& findings) const {
    const StepKind now = kind();
    using enum StepKind;
    if (isOneOf(now, {Leaver, Hours, Reduction}) && m_post->code().isEmpty()) {
        findings.append({m_post, tr("Choose whom it is about.")});
    }
    if (isOneOf(now, {Moves, Retier}) && m_cases->chosen().empty()) {
        findings.append({m_cases, tr("Choose an officer, then mark at least one case.")});
    }
    if (isOneOf(now, {Joiner, Hours, Reduction}) && !m_hours->number()) {
        findings.append({m_hours, tr("Say how many hours a week.")});
    }
    if (now == Joiner && m_team->count() == 0) {
        findings.append({m_team, tr("There is no team to join.")});
    }
    if (now == Points && idOf(*m_version) == 0 && !m_points->number()) {
        findings.append({m_points, tr("Say what a case of this type and tier scores, or choose a table.")});
    }
    if (!isOneOf(now, {Letters, Points}) && !m_from->date()) {
        findings.append({m_from, tr("Say from which day.")});
    }
    if (isOneOf(now, {Reduction, Releases}) && m_from->date() && m_until->date() &&
        *m_until->date() < *m_from->date()) {
        findings.append({m_until, tr("It ends before it begins.")});
    }
    if (now == Reduction && idOf(*m_reduction) == 0 && !m_until->date()) {
        findings.append({m_until, tr("Say until when.")});
    }
}

ScenarioStep StepFields::typed() const {
    ScenarioStep step;
    using enum StepKind;
    step.kind = kind();
    step.from = m_from->dateOr({});
    if (isOneOf(step.kind, {Leaver, Hours, Reduction})) {
        step.post = PostId{m_post->code().toLongLong()};
    }
    if (isOneOf(step.kind, {Leaver, Moves})) {
        step.to = PostId{m_to->code().toLongLong()};
    }
    if (isOneOf(step.kind, {Moves, Retier})) {
        step.cases = m_cases->chosen();
    }
    if (isOneOf(step.kind, {Joiner, Hours, Reduction})) {
        step.hours = HoursPerWeek::ofHundredths(m_hours->number().value_or(0));
    }
    if (isOneOf(step.kind, {Reduction, Releases})) {
        step.until = m_until->date();
    }
    if (isOneOf(step.kind, {Releases, Letters})) {
        step.unit = m_scenario.unit;
    }
    const Tier tier = Tier::ofNumber(static_cast<std::size_t>(m_tier->currentData().toInt()));
    if (step.kind == Joiner) {
        step.team = TeamId{idOf(*m_team)};
        step.grade = static_cast<Grade>(m_grade->currentData().toInt());
    } else if (step.kind == Reduction) {
        step.reduction = ReductionId{idOf(*m_reduction)};
    } else if (step.kind == Retier) {
        step.tier = tier;
    } else if (step.kind == Points) {
        step.version = PointsVersionId{idOf(*m_version)};
        if (m_points->number()) {
            step.points = {
                {static_cast<CaseType>(m_type->currentData().toInt()), tier, false, *m_points->number()}};
        }
    }
    return step;
}

std::optional<ScenarioStep> StepFields::step(bool all) {
    QList<FormRows::Finding> findings;
    check(findings);
    m_rows->showFindings(findings, all);
    return findings.isEmpty() ? std::optional(typed()) : std::nullopt;
}

} // namespace headroom
