#include "ui/pages/setup/storesection.h"

#include "service/health.h"
#include "service/settings.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int checkSteps = 1000;

} // namespace

StoreSection::StoreSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Store"), tr("One file holds everything. Backups keep it; check it when in doubt."),
                   workspace, jobs, parent)
    , m_outcome(makeLabel(TextStyle::Strong))
    , m_progress(new QProgressBar)
    , m_check(makeButton(tr("Check now")))
    , m_stop(makeButton(tr("Stop"))) {
    auto* card = new Card(tr("This store"));
    card->padded();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(24));
    form->setVerticalSpacing(theme::px(8));
    m_path = addFact(*form, tr("File"));
    m_id = addFact(*form, tr("Store id"));
    m_posts = addFact(*form, tr("Posts today"));
    m_extract = addFact(*form, tr("Newest extract"));
    m_access = addFact(*form, tr("Access"));
    card->content().addLayout(form);
    auto* health = new Card(tr("Health"), this);
    health->padded();
    m_check->setObjectName(QStringLiteral("storeCheck"));
    m_outcome->setObjectName(QStringLiteral("storeOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    auto* words = makeLabel(TextStyle::Body,
                            tr("Reads the whole file and checks every record and the chain of log entries."),
                            Tone::Muted);
    words->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    health->content().setSpacing(theme::px(8));
    health->content().addWidget(words);
    health->content().addWidget(m_progress);
    health->content().addWidget(m_outcome);
    health->content().addLayout(buttons);
    column().addWidget(card);
    column().addWidget(health);
    column().addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &StoreSection::check);
    connect(m_stop, &QPushButton::clicked, &jobs, &JobRunner::cancel);
    connect(&jobs, &JobRunner::progressed, this, &StoreSection::showProgress);
    endCheck();
}

QLabel* StoreSection::addFact(QFormLayout& form, const QString& word) {
    auto* value = makeLabel(TextStyle::Body);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(makeLabel(TextStyle::Body, word, Tone::Muted), value);
    return value;
}

void StoreSection::read(Date) {
    const StoreState state = storeState(workspace(), workspace().today());
    const Store& store = workspace().store();
    m_path->setText(QFile::decodeName(QByteArray::fromStdString(store.path().string())));
    m_id->setText(toQString(store.id()));
    m_posts->setText(countText(state.posts));
    m_extract->setText(state.newestExtract
                           ? tr("%1, %2").arg(dateText(*state.newestExtract),
                                              ageText(*state.newestExtract, workspace().today()))
                           : tr("None yet"));
    m_access->setText(state.writable ? tr("You are writing; others can read.")
                                     : tr("Reading only: somebody else is writing."));
}

void StoreSection::check() {
    if (jobs().busy()) {
        emit said(tr("Wait until the work in hand is done."));
        return;
    }
    m_checking = true;
    m_outcome->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_check->setEnabled(false);
    jobs().run<std::vector<std::string>>(
        [](Workspace& own, const JobControl& job) { return checkStore(own, job); },
        [this](const std::vector<std::string>& faults) {
            endCheck();
            showOutcome(faults);
        },
        [this](const QString& sentence) {
            endCheck();
            setLabelTone(*m_outcome, Tone::Alarm);
            m_outcome->setText(sentence);
            m_outcome->show();
        },
        [this] { endCheck(); });
}

void StoreSection::endCheck() {
    m_checking = false;
    m_progress->hide();
    m_stop->hide();
    m_check->setEnabled(true);
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

void StoreSection::showOutcome(const std::vector<std::string>& faults) {
    QStringList lines;
    for (const std::string& fault : faults) {
        lines << toQString(fault);
    }
    setLabelTone(*m_outcome, faults.empty() ? Tone::Ok : Tone::Alarm);
    m_outcome->setText(faults.empty() ? tr("All is well.") : lines.join(QLatin1Char('\n')));
    m_outcome->show();
}

void StoreSection::showProgress(const Progress& progress) {
    if (m_checking && progress.total > 0) {
        m_progress->setRange(0, checkSteps);
        m_progress->setValue(static_cast<int>(progress.done * checkSteps / progress.total));
    }
}

} // namespace headroom
