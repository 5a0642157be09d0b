#include "ui/pages/setup/placedialogs.h"

#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QCheckBox>
#include <QLineEdit>

#include <utility>

namespace headroom {

namespace {

constexpr int mostHours = 3750; // hundredths

template <class Field>
Field* placeField(Field* field, const char* name) {
    field->setObjectName(QLatin1String(name));
    return field;
}

QLineEdit* placeEdit(const char* name, const std::string& text) {
    auto* edit = placeField(new QLineEdit, name);
    edit->setText(toQString(text));
    return edit;
}

DateField* placeDay(Date today) {
    auto* field = placeField(new DateField(today), "from");
    field->setDate(today);
    return field;
}

QList<PickField::Choice> unitChoices(const OrganisationView& view, Level level) {
    QList<PickField::Choice> choices;
    for (const store::PlacedUnit& placed : view.units) {
        if (placed.unit.ref.level == level) {
            choices.append({QString::number(placed.unit.ref.id), toQString(placed.unit.name),
                            toQString(placed.unit.code)});
        }
    }
    return choices;
}

QList<PickField::Choice> managerChoices(const OrganisationView& view) {
    QList<PickField::Choice> choices;
    for (const bool seniors : {true, false}) { // whoever manages by grade is offered first
        for (const PlacedPost& post : view.posts) {
            if ((post.grade == Grade::SPO) == seniors) {
                choices.append({QString::number(post.record.id.value),
                                toQString(post.record.surname + ", " + post.record.forename),
                                toQString(post.record.teamName)});
            }
        }
    }
    return choices;
}

PickField* teamPick(const OrganisationView& view, TeamId team) {
    auto* field = placeField(new PickField, "team");
    field->setChoices(unitChoices(view, Level::Team));
    field->setCode(team ? QString::number(team.value) : QString());
    return field;
}

PickField* gradePick(const OrganisationView& view, const std::string& code) {
    auto* field = placeField(new PickField, "grade");
    QList<PickField::Choice> choices;
    for (const std::string& one : view.gradeCodes) {
        choices.append({toQString(one), toQString(one)});
    }
    field->setChoices(choices);
    field->setCode(toQString(code), toQString(code));
    return field;
}

PickField* managerPick(const OrganisationView& view, PostId manager, const std::string& name) {
    auto* field = placeField(new PickField, "manager");
    field->setChoices(managerChoices(view));
    field->setCode(manager ? QString::number(manager.value) : QString(), toQString(name));
    return field;
}

NumberField* hoursNumberField(std::optional<HoursPerWeek> hours) {
    auto* field = placeField(new NumberField(0, mostHours, 2, PostDialog::tr("h a week")), "hours");
    if (hours) {
        field->setNumber(hours->hundredths);
    }
    return field;
}

std::optional<HoursPerWeek> hoursIn(const NumberField& field) {
    const auto number = field.number();
    return number ? std::optional(HoursPerWeek::ofHundredths(*number)) : std::nullopt;
}

RecordOutcome recordOutcome(OrganisationOutcome outcome) {
    RecordOutcome record;
    record.findings = std::move(outcome.findings);
    return record;
}

} // namespace

UnitDialog::UnitDialog(Workspace& workspace, const OrganisationView& view, Level level,
                       const store::PlacedUnit* unit, QWidget* parent)
    : RecordDialog(workspace,
                   unit == nullptr
                       ? tr("New %1").arg(level == Level::Pdu ? tr("PDU") : Words::level(level).toLower())
                       : toQString(unit->unit.name),
                   false, parent)
    , m_unit({level, unit == nullptr ? 0 : unit->unit.ref.id})
    , m_code(placeEdit("code", unit == nullptr ? std::string() : unit->unit.code))
    , m_name(placeEdit("name", unit == nullptr ? std::string() : unit->unit.name))
    , m_above(placeField(new PickField, "above"))
    , m_from(placeDay(workspace.today())) {
    const Level above = level == Level::Pdu ? Level::Region : Level::Pdu;
    m_above->setChoices(unitChoices(view, above));
    if (unit != nullptr && unit->above) {
        m_above->setCode(QString::number(unit->above->ref.id), toQString(unit->above->name));
    }
    m_code->setReadOnly(unit != nullptr);
    rows().add(tr("&Code"), m_code,
               unit == nullptr ? tr("As the extract spells it.") : tr("A code never changes."));
    rows().add(tr("&Name"), m_name);
    rows().add(above == Level::Region ? tr("&Region") : tr("&PDU"), m_above);
    rows().setRowVisible(m_above, level != Level::Region);
    rows().add(tr("&From"), m_from, tr("Earlier days keep the name and place they had."));
    ready();
}

RecordOutcome UnitDialog::keep() {
    UnitInput input;
    input.unit = m_unit;
    input.code = toUtf8(m_code->text().trimmed());
    input.name = toUtf8(m_name->text().trimmed());
    input.above = m_above->code().toLongLong();
    input.from = m_from->dateOr(workspace().today());
    return recordOutcome(saveUnit(workspace(), input));
}

QString UnitDialog::done() const {
    return tr("%1 is kept from %2.")
        .arg(m_name->text().trimmed(), dateText(m_from->dateOr(workspace().today())));
}

PostDialog::PostDialog(Workspace& workspace, const OrganisationView& view, const PlacedPost* post,
                       QWidget* parent)
    : RecordDialog(workspace,
                   post == nullptr ? tr("New post")
                                   : toQString(post->record.surname + ", " + post->record.forename),
                   false, parent)
    , m_post(post == nullptr ? PostId{} : post->record.id)
    , m_staffCode(placeEdit("staff_code", post == nullptr ? std::string() : post->record.staffCode))
    , m_surname(placeEdit("surname", post == nullptr ? std::string() : post->record.surname))
    , m_forename(placeEdit("forename", post == nullptr ? std::string() : post->record.forename))
    , m_team(teamPick(view, post == nullptr ? TeamId{} : post->record.team))
    , m_grade(gradePick(view, post == nullptr ? std::string() : post->record.gradeCode))
    , m_manager(managerPick(view, post == nullptr ? PostId{} : post->manager,
                            post == nullptr ? std::string() : post->managerName))
    , m_hours(hoursNumberField(post == nullptr ? std::nullopt : post->record.contracted))
    , m_from(placeDay(workspace.today())) {
    m_staffCode->setReadOnly(post != nullptr);
    rows().add(tr("Staff &code"), m_staffCode,
               post == nullptr ? tr("Somebody who is known already is found by it.")
                               : tr("A code never changes."));
    rows().add(tr("S&urname"), m_surname);
    rows().add(tr("F&orename"), m_forename);
    rows().add(tr("&Team"), m_team,
               post == nullptr
                   ? QString()
                   : tr("Another team ends this post and opens one there. Its cases stay: move them "
                        "with Move cases."));
    rows().add(tr("&Grade code"), m_grade, tr("As the extract spells it."));
    rows().add(tr("&Hours"), m_hours);
    rows().add(tr("&Manager"), m_manager);
    rows().add(tr("&From"), m_from, tr("Earlier days keep what they had."));
    ready();
}

RecordOutcome PostDialog::keep() {
    PostInput input;
    input.post = m_post;
    input.staffCode = toUtf8(m_staffCode->text().trimmed());
    input.surname = toUtf8(m_surname->text().trimmed());
    input.forename = toUtf8(m_forename->text().trimmed());
    input.team = TeamId{m_team->code().toLongLong()};
    input.gradeCode = toUtf8(m_grade->code());
    input.manager = PostId{m_manager->code().toLongLong()};
    input.hours = hoursIn(*m_hours);
    input.from = m_from->dateOr(workspace().today());
    return recordOutcome(savePost(workspace(), input));
}

QString PostDialog::done() const {
    return tr("The post is kept from %1.").arg(dateText(m_from->dateOr(workspace().today())));
}

PostsDialog::PostsDialog(Workspace& workspace, const OrganisationView& view, std::vector<PostId> posts,
                         QWidget* parent)
    : RecordDialog(workspace, tr("%n post(s)", nullptr, static_cast<int>(posts.size())), false, parent)
    , m_posts(std::move(posts))
    , m_team(teamPick(view, {}))
    , m_grade(gradePick(view, {}))
    , m_manager(managerPick(view, {}, {}))
    , m_noManager(placeField(new QCheckBox(tr("&Nobody manages them")), "noManager"))
    , m_hours(hoursNumberField(std::nullopt))
    , m_from(placeDay(workspace.today())) {
    const QString stays = tr("Left empty: stays as it is.");
    rows().add(tr("&Team"), m_team, stays);
    rows().add(tr("&Grade code"), m_grade, stays);
    rows().add(tr("&Hours"), m_hours, stays);
    rows().add(tr("&Manager"), m_manager, stays);
    rows().add(m_noManager);
    rows().add(tr("&From"), m_from);
    ready();
}

RecordOutcome PostsDialog::keep() {
    PostsInput input;
    if (!m_team->code().isEmpty()) {
        input.team = TeamId{m_team->code().toLongLong()};
    }
    if (!m_grade->code().isEmpty()) {
        input.gradeCode = toUtf8(m_grade->code());
    }
    input.hours = hoursIn(*m_hours);
    if (m_noManager->isChecked()) {
        input.manager = PostId{};
    } else if (!m_manager->code().isEmpty()) {
        input.manager = PostId{m_manager->code().toLongLong()};
    }
    input.from = m_from->dateOr(workspace().today());
    OrganisationOutcome outcome = changePosts(workspace(), m_posts, input);
    m_changed = outcome.changed;
    return recordOutcome(std::move(outcome));
}

QString PostsDialog::done() const {
    return tr("%n post(s) changed.", nullptr, m_changed);
}

EndPostsDialog::EndPostsDialog(Workspace& workspace, std::vector<PostId> posts, QWidget* parent)
    : RecordDialog(workspace, tr("End %n post(s)", nullptr, static_cast<int>(posts.size())), false, parent)
    , m_posts(std::move(posts))
    , m_from(placeDay(workspace.today())) {
    rows().add(tr("&First day without"), m_from,
               tr("Cases stay with a post that has ended, flagged, until somebody moves them."));
    ready();
}

RecordOutcome EndPostsDialog::keep() {
    return recordOutcome(endPosts(workspace(), m_posts, m_from->dateOr(workspace().today())));
}

QString EndPostsDialog::done() const {
    return tr("%n post(s) ended.", nullptr, static_cast<int>(m_posts.size()));
}

MergeDialog::MergeDialog(Workspace& workspace, const PlacedPost& first, const PlacedPost& second,
                         QWidget* parent)
    : RecordDialog(workspace, tr("Two codes of one person"), false, parent)
    , m_first(first.record.practitioner)
    , m_second(second.record.practitioner)
    , m_kept(nullptr) {
    const auto answer = [](const PlacedPost& post, const char* code, Qt::Key key) {
        return ChoiceBar::Answer{
            QLatin1String(code),
            tr("%1 %2").arg(toQString(post.record.surname), toQString(post.record.staffCode)), Shape::None,
            Tone::Normal, key};
    };
    m_kept = placeField(
        new ChoiceBar({answer(first, "first", Qt::Key_1), answer(second, "second", Qt::Key_2)}), "merged");
    rows().add(
        tr("&Keep"), m_kept,
        tr("The posts of the other code belong to this one from now on, and so do those an extract lists "
           "under it. It can be taken back."));
    ready();
}

RecordOutcome MergeDialog::keep() {
    const bool first = m_kept->code() == QLatin1String("first");
    return recordOutcome(
        mergePractitioners(workspace(), first ? m_first : m_second, first ? m_second : m_first));
}

QString MergeDialog::done() const {
    return tr("The two codes are one person now.");
}

} // namespace headroom
