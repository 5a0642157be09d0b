#include "ui/pages/person/personheader.h"

#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

const CaseView* openCase(const PersonSnapshot& person) {
    for (const CaseView& view : person.cases) {
        if (!view.until || person.asOf < *view.until) {
            return &view;
        }
    }
    return nullptr;
}

QString shownCaseTypes(const PersonSnapshot& person) {
    QStringList types;
    for (const CaseView& view : person.cases) {
        if (!view.until || person.asOf < *view.until) {
            const QString type = PersonWords::caseType(view.type, view.t2a);
            if (!types.contains(type)) {
                types.append(type);
            }
        }
    }
    return types.isEmpty() ? PersonHeader::tr("No case") : types.join(QStringLiteral(" · "));
}

} // namespace

PersonHeader::PersonHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(TextStyle::PageTitle))
    , m_detail(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_tags(new FlowLayout(theme::px(6), theme::px(4)))
    , m_facts(new FlowLayout(theme::px(28), theme::px(4)))
    , m_why(makeButton(tr("Why?"), ButtonKind::Quiet))
    , m_contact(makeButton(tr("New contact"), ButtonKind::Primary))
    , m_more(makeButton(tr("Record"))) {
    m_name->setObjectName(QStringLiteral("personName"));
    m_detail->setObjectName(QStringLiteral("personDetail"));
    m_why->setObjectName(QStringLiteral("tierWhyButton"));
    m_contact->setObjectName(QStringLiteral("newContactButton"));
    m_more->setObjectName(QStringLiteral("personMoreButton"));
    m_why->setAccessibleName(tr("Why this tier?"));
    m_contact->setToolTip(tr("Ctrl+Shift+N"));
    m_more->setAccessibleName(tr("Record something about this person"));
    auto* outer = new QVBoxLayout(this);
    const int side = theme::px(16);
    outer->setContentsMargins(side, theme::px(10), side, theme::px(2));
    outer->setSpacing(theme::px(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::px(8));
    head->addWidget(m_name);
    head->addWidget(m_detail, 1);
    head->addWidget(m_why);
    head->addWidget(m_contact);
    head->addWidget(m_more);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    outer->addLayout(head);
    outer->addLayout(m_tags);
    outer->addLayout(m_facts);
    connect(m_why, &QPushButton::clicked, this, &PersonHeader::whyRequested);
}

void PersonHeader::setPerson(const PersonSnapshot& person) {
    const PersonDetails& details = person.details.value;
    QString name = PersonWords::name(details);
    if (!details.preferredName.empty()) {
        name += QStringLiteral(" “%1”").arg(toQString(details.preferredName));
    }
    m_name->setText(name);
    m_detail->setText(tr("%1 · %2, born %3 · %4 · %5")
                          .arg(toQString(person.crn), countText(person.age), dateText(details.dateOfBirth),
                               PersonWords::gender(details.gender), shownCaseTypes(person)));
    setTags(person);
    setFacts(person);
}

void PersonHeader::setTags(const PersonSnapshot& person) {
    m_tags->clear();
    const auto add = [this](const QString& text, Tone tone, const QString& tip = {}) {
        auto* tag = new TagLabel(text, tone);
        tag->setToolTip(tip);
        m_tags->addWidget(tag);
    };
    if (person.limited) {
        add(tr("Limited access"), Tone::Alarm, tr("Only some people may see this record."));
    }
    for (const Recorded<Alert>& alert : person.alerts) {
        if (!alert.value.until || person.asOf < *alert.value.until) {
            add(PersonWords::alert(alert.value.kind), PersonWords::alertTone(alert.value.kind),
                toQString(alert.value.note));
        }
    }
    const auto rosh = person.rosh.empty() ? std::optional<Rosh>() : person.rosh.front().value.overall();
    const CaseView* view = openCase(person);
    const std::optional<Rosh> level = rosh ? rosh : view != nullptr ? view->rosh : std::nullopt;
    add(level ? tr("%1 RoSH").arg(PersonWords::rosh(level)) : tr("RoSH not assessed"),
        PersonWords::roshTone(level));
    for (const Recorded<Registration>& entry : person.registrations) {
        if (entry.value.holds(person.asOf)) {
            add(PersonWords::registration(entry.value), PersonWords::registerTone(entry.value.code),
                toQString(entry.value.note));
        }
    }
    if (person.breachInProgress) {
        add(tr("Breach in progress"), Tone::Alarm);
    }
    if (person.details.value.language != "en") {
        add(PersonWords::language(person.details.value.language), Tone::Accent,
            tr("The language in which the person is to be seen."));
    }
    for (const Recorded<Adjustment>& adjustment : person.adjustments) {
        if (!adjustment.value.until || person.asOf < *adjustment.value.until) {
            QString words = toQString(adjustment.value.description);
            constexpr qsizetype longest = 40;
            const QString shown = words.size() > longest ? words.left(longest - 1) + QChar(0x2026) : words;
            add(tr("Adjustment: %1").arg(shown), Tone::Accent, words);
        }
    }
}

void PersonHeader::setFacts(const PersonSnapshot& person) {
    m_facts->clear();
    addFact(tr("Tier"), person.tier.given ? tr("%1, given").arg(toQString(person.tier.held.text()))
                                          : toQString(person.tier.held.text()));
    addFact(tr("2026 tier"), PersonWords::letterTier(person.tier.v3),
            person.tier.v3.state == TierV3State::Tiered ? Tone::Normal : Tone::Muted);
    if (const CaseView* view = openCase(person)) {
        const bool nobody = view->officer.empty();
        addFact(tr("Officer"),
                nobody ? tr("Waits in %1").arg(toQString(view->teamName))
                       : tr("%1, since %2").arg(toQString(view->officer), dateText(view->heldSince)),
                nobody ? Tone::Warning : Tone::Normal);
        if (!view->coWorkers.empty()) {
            addFact(tr("Co-worker"), toQString(view->coWorkers.front().second));
        }
    }
    addFact(tr("Compliance"), PersonWords::compliance(person),
            person.breachInProgress ? Tone::Alarm
            : person.failures > 1   ? Tone::Warning
                                    : Tone::Normal);
    addFact(tr("Next appointment"),
            person.next ? PersonWords::appointment(*person.next) : tr("None arranged"),
            person.next ? Tone::Normal : Tone::Warning);
}

void PersonHeader::addFact(const QString& caption, const QString& value, Tone tone) {
    auto* fact = new QWidget;
    auto* column = new QVBoxLayout(fact);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextStyle::Caption, caption, Tone::Muted));
    QLabel* label = makeLabel(TextStyle::Body, value, tone);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(caption, value));
    column->addWidget(label);
    m_facts->addWidget(fact);
}

} // namespace headroom
