#include "ui/app/firststeps.h"

#include "service/settings.h"
#include "service/workspace.h"
#include "ui/app/identity.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int stepsWidth = 760;
constexpr int wordWidth = 88;

QString settingsKey(const QString& storeId) {
    return QStringLiteral("firstSteps/") + storeId;
}

/// A shape and a word, so that colour is not needed to tell them apart.
QString stateText(FirstSteps::State state) {
    switch (state) {
    case FirstSteps::State::Done:
        return FirstSteps::tr("✓ Done");
    case FirstSteps::State::Now:
        return FirstSteps::tr("▸ Now");
    case FirstSteps::State::LeftOut:
        return FirstSteps::tr("– Left out");
    case FirstSteps::State::Later:
        return FirstSteps::tr("· Later");
    }
    return {};
}

Tone stateTone(FirstSteps::State state) {
    switch (state) {
    case FirstSteps::State::Done:
        return Tone::Ok;
    case FirstSteps::State::Now:
        return Tone::Accent;
    default:
        return Tone::Muted;
    }
}

} // namespace

FirstSteps::FirstSteps(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(TextStyle::PageTitle))
    , m_end(makeButton(tr("&Go to the figures"))) {
    setObjectName(QStringLiteral("firstSteps"));
    setAccessibleName(tr("First steps"));
    auto* inner = new QWidget;
    inner->setMaximumWidth(theme::px(stepsWidth));
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(theme::px(12));
    m_title->setText(tr("First steps"));
    column->addWidget(m_title);
    auto* words =
        makeLabel(TextStyle::Body,
                  tr("From an empty store to figures you can rely on. Every step can be left out now and "
                     "taken up later; this computer remembers how far you came."),
                  Tone::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(
        makeRow(Store, tr("A store"), tr("One file on this computer that everything is kept in.")));
    column->addWidget(
        makeRow(Officers, tr("Officers and teams"),
                tr("They come with the workload extract, or you look around with invented ones first.")));
    column->addWidget(
        makeRow(WhoAmI, tr("Who you are"),
                tr("Today and your caseload are yours, and what you record carries your name.")));
    column->addWidget(makeRow(Extract, tr("The first extract"),
                              tr("The official workbook (.xlsx). Every figure is computed from it.")));
    m_end->setObjectName(QStringLiteral("firstStepsEnd"));
    column->addWidget(m_end, 0, Qt::AlignRight);
    addWays();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(24), theme::px(24), theme::px(24), theme::px(24));
    auto* middle = new QVBoxLayout;
    middle->addWidget(inner);
    middle->addStretch(1);
    row->addStretch(1);
    row->addLayout(middle, 20);
    row->addStretch(1);
    connect(m_end, &QPushButton::clicked, this, &FirstSteps::finish);
}

QWidget* FirstSteps::makeRow(Step step, const QString& title, const QString& sentence) {
    Row& row = m_rows[step];
    auto* card = new Card;
    card->padded();
    row.word = makeLabel(TextStyle::Strong);
    row.word->setFixedWidth(theme::px(wordWidth));
    row.title = makeLabel(TextStyle::Section, title);
    row.told = makeLabel(TextStyle::Body, sentence, Tone::Muted);
    row.told->setWordWrap(true);
    row.told->setProperty("sentence", sentence);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme::px(4));
    texts->addWidget(row.title);
    texts->addWidget(row.told);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::px(12));
    line->addWidget(row.word);
    line->addLayout(texts, 1);
    card->content().addLayout(line);
    return card;
}

void FirstSteps::addWays() {
    const auto add = [this](Step step, const char* name, const QString& text, auto signal) {
        auto* button = makeButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(m_rows[step].title->text());
        // The line of the step: word, texts, then its buttons.
        auto* card = qobject_cast<Card*>(m_rows[step].word->parentWidget());
        card->content().itemAt(0)->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_rows[Officers].other =
        add(Officers, "stepInvent", tr("In&vent a team"), [this] { emit inventRequested(); });
    m_rows[Officers].act = add(Officers, "stepOfficers", tr("&Import…"), [this] { emit importRequested(); });
    m_rows[WhoAmI].act = add(WhoAmI, "stepWho", tr("I &am…"), [this] { emit identityRequested(); });
    m_rows[Extract].act =
        add(Extract, "stepExtract", tr("Import an &extract…"), [this] { emit importRequested(); });
    for (const Step step : {Officers, WhoAmI, Extract}) {
        const std::array names = {"", "stepOfficersSkip", "stepWhoSkip", "stepExtractSkip"};
        m_rows[step].skip = add(step, names[step], tr("Leave out"), [this, step] { skip(step); });
    }
}

void FirstSteps::read(Workspace& workspace) {
    m_storeId = toQString(workspace.store().id());
    m_leftOut.clear();
    for (const QString& step : QSettings().value(settingsKey(m_storeId)).toStringList()) {
        m_leftOut.insert(step.toInt());
    }
    const StoreState facts = storeState(workspace, workspace.today());
    const bool known = !workspace.actor().staffCode.empty();
    m_states.fill(State::Later);
    showStep(Store, true, false, tr("%1 is made.").arg(toQString(facts.name)));
    showStep(Officers, facts.posts > 0, true,
             tr("%n post(s) in the store.", nullptr, static_cast<int>(facts.posts)));
    showStep(WhoAmI, known, facts.posts > 0, tr("You are %1.").arg(Identity::shownName(workspace.actor())));
    showStep(Extract, facts.newestExtract.has_value(), true,
             facts.newestExtract ? tr("The newest one is of %1.").arg(dateText(*facts.newestExtract))
                                 : QString());
    m_end->setText(now() ? tr("&Go to the figures all the same") : tr("&Go to the figures"));
    focusNow();
}

void FirstSteps::showStep(Step step, bool done, bool possible, const QString& told) {
    Row& row = m_rows[step];
    State& state = m_states[step];
    if (done) {
        state = State::Done;
    } else if (m_leftOut.contains(step)) {
        state = State::LeftOut;
    } else {
        state = now() || !possible ? State::Later : State::Now;
    }
    row.word->setText(stateText(state));
    setLabelTone(*row.word, stateTone(state));
    row.told->setText(done ? told : row.told->property("sentence").toString());
    for (QPushButton* button : {row.act, row.other}) {
        if (button != nullptr) {
            button->setVisible(!done);
            button->setEnabled(possible);
        }
    }
    if (row.skip != nullptr) {
        row.skip->setVisible(!done && state != State::LeftOut);
        row.skip->setAccessibleName(tr("Leave out: %1").arg(row.title->text()));
    }
    row.title->setAccessibleName(tr("%1, %2").arg(row.title->text(), row.word->text()));
}

std::optional<FirstSteps::Step> FirstSteps::now() const {
    for (int step = 0; step < stepCount; ++step) {
        if (m_states[static_cast<std::size_t>(step)] == State::Now) {
            return static_cast<Step>(step);
        }
    }
    return std::nullopt;
}

void FirstSteps::focusNow() {
    const auto step = now();
    (step ? m_rows[*step].act : m_end)->setFocus();
}

void FirstSteps::skip(Step step) {
    m_leftOut.insert(step);
    QStringList left;
    for (const int one : std::as_const(m_leftOut)) {
        left << QString::number(one);
    }
    left.sort();
    QSettings().setValue(settingsKey(m_storeId), left);
    emit skipped();
}

bool FirstSteps::pending(const std::string& storeId) {
    return QSettings().contains(settingsKey(toQString(storeId)));
}

void FirstSteps::begin(const std::string& storeId) {
    QSettings().setValue(settingsKey(toQString(storeId)), QStringList());
}

void FirstSteps::finish() {
    QSettings().remove(settingsKey(m_storeId));
    emit finished();
}

} // namespace headroom
