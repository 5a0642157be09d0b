#include "ui/pages/setup/appearancesection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/workloadbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

/// A made-up figure, so that the choice can be judged without leaving the page.
BarModel sampleBar() {
    BarModel bar;
    bar.parts = {{820}, {560}, {410}, {180}, {86}};
    bar.total = {2056};
    bar.available = {1740};
    bar.percent = 118.2;
    bar.status = Status::Over;
    return bar;
}

} // namespace

AppearanceSection::AppearanceSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Appearance"), tr("Colours of the window, for you on this computer."), workspace, jobs,
                   parent) {
    auto* card = new Card(tr("Colours"));
    card->padded();
    QVBoxLayout& rows = card->content();
    rows.setSpacing(theme::px(8));
    const auto add = [&](ThemeChoice choice, const QString& word, const QString& objectName) {
        auto* button = new QRadioButton(word);
        button->setObjectName(objectName);
        m_group.addButton(button, static_cast<int>(choice));
        rows.addWidget(button);
    };
    add(ThemeChoice::System, tr("As the system says"), QStringLiteral("themeSystem"));
    add(ThemeChoice::Light, tr("Light"), QStringLiteral("themeLight"));
    add(ThemeChoice::Dark, tr("Dark"), QStringLiteral("themeDark"));
    rows.addSpacing(theme::px(8));
    rows.addWidget(makeSample());
    column().addWidget(card);
    column().addStretch(1);
    connect(&m_group, &QButtonGroup::idClicked, this, [](int id) {
        const auto choice = static_cast<ThemeChoice>(id);
        theme::saveChoice(choice);
        theme::apply(*qApp, choice);
    });
}

QWidget* AppearanceSection::makeSample() {
    auto* sample = new QWidget;
    auto* row = new QHBoxLayout(sample);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(16));
    auto* bar = new WorkloadBar;
    bar->setModel(sampleBar());
    bar->setFixedWidth(theme::px(240));
    row->addWidget(bar);
    row->addWidget(new TagLabel(tr("Over"), Tone::Alarm));
    row->addWidget(new TagLabel(tr("At capacity"), Tone::Warning));
    row->addWidget(new TagLabel(tr("Has room"), Tone::Ok));
    row->addStretch(1);
    row->addWidget(new WorkLegend);
    return sample;
}

void AppearanceSection::read(Date) {
    m_group.button(static_cast<int>(theme::savedChoice()))->setChecked(true);
}

} // namespace headroom
